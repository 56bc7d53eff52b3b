import { inflate } from './inflate'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** What is used of a host's own inflating and base64. */
interface Host {
  getBuiltinModule?(name: 'zlib'): { inflateRawSync: HostInflate, inflateSync: HostInflate } | undefined
  getBuiltinModule?(name: 'buffer'): { Buffer: { from(text: string, encoding: 'base64'): Uint8Array<ArrayBuffer> } } | undefined
}
type HostInflate = (data: Uint8Array, options: { chunkSize: number }) => Uint8Array<ArrayBuffer>

/** Bytes before the deflated ones (RFC 1950). */
const HEADER = 2
/** Output is taken in one piece where it fits; zlib asks for more room when a piece is full. */
const SPARE = 64

/**
 * Bytes out of a generated data file: base64 (RFC 4648, padding optional) of raw deflate (RFC 1951). `size`: how many bytes come out.
 * By the host's own means where it has them without an import (Node from 20.16 on), some ten times faster; in plain JavaScript in
 * browsers and bare contexts, with the same bytes. Throws an Error for data that was not packed so.
 */
export function unpack(base64: string, size: number): Uint8Array<ArrayBuffer> {
  const zlib = host().getBuiltinModule?.('zlib')
  return zlib ? zlib.inflateRawSync(bytesOf(base64), { chunkSize: size + SPARE }) : inflate(decodeBase64(base64), size)
}

/** The same for deflate with a header (RFC 1950); `size` is a guess. */
export function unpackZlib(base64: string, size: number): Uint8Array<ArrayBuffer> {
  const zlib = host().getBuiltinModule?.('zlib')
  return zlib ? zlib.inflateSync(bytesOf(base64), { chunkSize: size + SPARE }) : inflate(decodeBase64(base64).subarray(HEADER), size)
}

function host(): Host {
  return typeof process === 'undefined' ? {} : process as unknown as Host
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return host().getBuiltinModule?.('buffer')?.Buffer.from(base64, 'base64') ?? decodeBase64(base64)
}

/** UTF-8 bytes as text, also where the engine has no TextDecoder. */
export function utf8(bytes: Uint8Array): string {
  return typeof TextDecoder === 'undefined' ? decodeText(bytes) : new TextDecoder().decode(bytes)
}

/** UTF-8 without the host's decoder, which a bare JavaScript engine lacks, and which is slow to start for a word. */
export function decodeText(bytes: Uint8Array): string {
  let found = ''
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at++] as number
    const more = byte < 0x80 ? 0 : byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
    let point = more === 0 ? byte : byte & (0x3F >> more)
    for (let i = 0; i < more; i++) point = (point << 6) | ((bytes[at++] ?? 0) & 0x3F)
    found += String.fromCodePoint(point)
  }
  return found
}

/** Bytes of a base64 string (RFC 4648), padding optional. */
export function decodeBase64(base64: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128)
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i
  let length = base64.length
  while (length > 0 && base64.charAt(length - 1) === '=') length--
  const bytes = new Uint8Array(length * 3 >> 2)
  let bits = 0
  let to = 0
  for (let from = 0; from < length; from++) {
    bits = bits << 6 | (values[base64.charCodeAt(from) & 127] as number)
    if ((from & 3) !== 0) bytes[to++] = bits >> (6 - 2 * (from & 3)) & 255
  }
  return bytes
}

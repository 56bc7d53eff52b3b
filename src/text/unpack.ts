import { inflateSync, strFromU8 } from 'fflate'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * Bytes out of a generated data file: base64 (RFC 4648, padding optional) of raw deflate (RFC 1951). `size`: how many bytes come out.
 * In plain JavaScript, so that it is the same in Node and in browsers. Throws an Error for data that was not packed so.
 */
export function unpack(base64: string, size: number): Uint8Array {
  return inflateSync(decodeBase64(base64), { out: new Uint8Array(size) })
}

/** UTF-8 bytes as text, also where the engine has no TextDecoder. */
export function utf8(bytes: Uint8Array): string {
  return strFromU8(bytes)
}

/** Bytes of a base64 string (RFC 4648), padding optional. */
export function decodeBase64(base64: string): Uint8Array {
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

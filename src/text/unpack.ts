import { inflateSync, strFromU8 } from 'fflate'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * Bytes out of a generated data file: base64 (RFC 4648, padding optional) of raw deflate (RFC 1951). In plain JavaScript, so that
 * it is the same in Node and in browsers. Throws an Error for data that was not packed so.
 */
export function unpack(base64: string): Uint8Array {
  return inflateSync(decode(base64))
}

/** UTF-8 bytes as text, also where the engine has no TextDecoder. */
export function utf8(bytes: Uint8Array): string {
  return strFromU8(bytes)
}

function decode(base64: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i
  let length = base64.length
  while (length > 0 && base64.charAt(length - 1) === '=') length--
  const value = (at: number): number => at < length ? values[base64.charCodeAt(at) & 127] as number : 0
  const bytes = new Uint8Array(length * 3 >> 2)
  for (let from = 0, to = 0; to < bytes.length; from += 4, to += 3) {
    const bits = value(from) << 18 | value(from + 1) << 12 | value(from + 2) << 6 | value(from + 3)
    bytes[to] = bits >> 16
    if (to + 1 < bytes.length) bytes[to + 1] = bits >> 8 & 255
    if (to + 2 < bytes.length) bytes[to + 2] = bits & 255
  }
  return bytes
}

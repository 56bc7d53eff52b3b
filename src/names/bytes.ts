import { decodeText } from '../text/unpack'

/** Reads numbers and words from packed bytes, one after another. */
export interface ByteReader {
  /** An unsigned number in groups of seven bits, the lowest first (LEB128). */
  number(): number
  /** The next `length` bytes, not copied. */
  bytes(length: number): Uint8Array
  /** ASCII or UTF-8 text of that many bytes. */
  text(length: number): string
}

/** A reader from the start of the bytes. */
export function readBytes(data: Uint8Array): ByteReader {
  let at = 0
  const bytes = (length: number): Uint8Array => data.subarray(at, at += length)
  return {
    bytes,
    number: () => {
      const first = data[at++] ?? 0
      if (first < 128) return first
      let value = first & 127
      for (let shift = 128; ; shift *= 128) {
        const byte = data[at++] ?? 0
        value += (byte & 127) * shift
        if (byte < 128) return value
      }
    },
    text: length => decodeText(bytes(length))
  }
}

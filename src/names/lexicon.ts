import type { ByteReader } from './bytes'
import { EMPTY_HASH, HASH_PRIME, hashWord, mix } from './hash'

/** Feature values and their numbers. */
export interface PackedLexicon {
  readonly count: number
  /** Number of a value; -1 where the model does not know it. */
  indexOf(value: string): number
}

const NEWLINE = 10
/** One more than the letters that two neighbours share at most: hashes of longer beginnings fall off the end of their column. */
const MOST_SHARED = 256

/**
 * Reads sorted values, each as the length that it shares with the one before and the rest. They are laid out letter after letter in one
 * column and found by their hash (open addressing): a Map of as many strings takes three times as long to fill, and ten times the memory.
 * The hash of what two neighbours share is not taken twice.
 */
export function readLexicon(reader: ByteReader): PackedLexicon {
  const count = reader.number()
  const shared = reader.bytes(count)
  const rest = reader.bytes(reader.number())
  let length = rest.length
  for (let i = 0; i < count; i++) length += shared[i] as number
  const letters = new Uint16Array(length)
  const ends = new Int32Array(count)
  let size = 16
  while (size < count * 2) size *= 2
  const slots = new Int32Array(size)
  const prefixes = new Int32Array(MOST_SHARED).fill(EMPTY_HASH)
  let from = 0
  let to = 0
  let before = 0
  for (let i = 0; i < count; i++) {
    const start = to
    const kept = shared[i] as number
    for (let k = 0; k < kept; k++) letters[to++] = letters[before + k] as number
    let hash = prefixes[kept] as number
    for (let byte = rest[from++]; byte !== NEWLINE && byte !== undefined; byte = rest[from++]) {
      if (byte < 0x80) {
        letters[to++] = byte
        hash = Math.imul(hash ^ byte, HASH_PRIME)
        prefixes[to - start] = hash
        continue
      }
      const more = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
      let point = byte & (0x3F >> more)
      for (let k = 0; k < more; k++) point = (point << 6) | ((rest[from++] ?? 0) & 0x3F)
      const whole = String.fromCodePoint(point)
      for (let k = 0; k < whole.length; k++) {
        letters[to++] = whole.charCodeAt(k)
        hash = Math.imul(hash ^ whole.charCodeAt(k), HASH_PRIME)
        prefixes[to - start] = hash
      }
    }
    ends[i] = to
    before = start
    let slot = mix(hash) & (size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = i + 1
  }
  return {
    count,
    indexOf: value => {
      for (let slot = mix(hashWord(value)) & (size - 1); slots[slot] !== 0; slot = (slot + 1) & (size - 1)) {
        const index = (slots[slot] as number) - 1
        if (spells(value, index)) return index
      }
      return -1
    }
  }

  function spells(value: string, index: number): boolean {
    const start = index === 0 ? 0 : ends[index - 1] as number
    if ((ends[index] as number) - start !== value.length) return false
    for (let k = 0; k < value.length; k++) if (letters[start + k] !== value.charCodeAt(k)) return false
    return true
  }
}

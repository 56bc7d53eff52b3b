import { mix } from './hash'

/** A Bloom filter: a set of hashed phrases that answers "perhaps" or "no" (Bloom 1970). */
export interface PhraseFilter { readonly bits: Uint8Array, readonly probes: number }

/** Makes an empty filter for `count` phrases at `bitsEach` bits; 10 bits and 5 probes give about 1 % false answers. */
export function createFilter(count: number, bitsEach: number, probes: number): PhraseFilter {
  return { bits: new Uint8Array(Math.max(1, Math.ceil(count * bitsEach / 8))), probes }
}

/** Puts a phrase, given by its hash, into the filter. */
export function addPhrase(filter: PhraseFilter, hash: number): void {
  const size = filter.bits.length * 8
  const step = mix(hash ^ 0x5BD1E995) | 1
  for (let probe = 0, h = hash; probe < filter.probes; probe++, h = (h + step) | 0) {
    const bit = (h >>> 0) % size
    filter.bits[bit >> 3] = (filter.bits[bit >> 3] as number) | (1 << (bit & 7))
  }
}

/** True where the phrase was put in, and by chance for a few that were not. */
export function hasPhrase(filter: PhraseFilter, hash: number): boolean {
  const size = filter.bits.length * 8
  const step = mix(hash ^ 0x5BD1E995) | 1
  for (let probe = 0, h = hash; probe < filter.probes; probe++, h = (h + step) | 0) {
    const bit = (h >>> 0) % size
    if (!((filter.bits[bit >> 3] as number) & (1 << (bit & 7)))) return false
  }
  return true
}

/** Where a hash starts, and the factor of each step (FNV-1a, 32 bits). */
export const EMPTY_HASH = 0x811C9DC5
export const HASH_PRIME = 0x01000193

/** 32-bit FNV-1a over UTF-16 code units (Fowler, Noll, Vo), used for list look-ups; equal on every machine. */
export function hashWord(word: string): number {
  let hash = EMPTY_HASH
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), HASH_PRIME)
  return hash | 0
}

/** Hash of a phrase with one more word; starts from 0 for no words. Order counts. */
export function hashPhrase(phrase: number, word: number): number {
  return mix(Math.imul(phrase, HASH_PRIME) ^ word)
}

/** Scrambles 32 bits so that each bit of the result depends on all (murmur3's finalizer, Appleby). */
export function mix(hash: number): number {
  let h = hash | 0
  h = Math.imul(h ^ (h >>> 16), 0x85EBCA6B)
  h = Math.imul(h ^ (h >>> 13), 0xC2B2AE35)
  return (h ^ (h >>> 16)) | 0
}

/** Hash of a feature's key: template and two numbers. */
export function hashKey(template: number, a: number, b: number): number {
  return endKey(beginKey(template, a), b)
}

/** The first half of `hashKey`: many keys share template and first number. */
export function beginKey(template: number, a: number): number {
  return Math.imul(mix(Math.imul(template + 1, 0x9E3779B1) ^ a), HASH_PRIME)
}

/** The second half. */
export function endKey(begun: number, b: number): number {
  return mix(begun ^ b)
}

import { findTokens } from '../text/tokens'
import { unpack } from '../text/unpack'
import { hasPhrase, type PhraseFilter } from './filter'
import { EMPTY_HASH, HASH_PRIME, hashPhrase, hashWord } from './hash'
import { PHRASES } from './phrases.generated'

/** Lists packed with the model, by the name of what they hold; phrases in lower case, word by word. */
export const PACKED_LISTS = ['country', 'region', 'city', 'town', 'given', 'surname', 'name', 'ordinary'] as const
/** Lists packed from the tables of `phrases.ts`. */
export const TABLE_LISTS = ['armed', 'body', 'government', 'media', 'company', 'party', 'team'] as const

/** Names of all lists in the order of their bits. */
export const LIST_NAMES: readonly string[] = [...PACKED_LISTS, ...TABLE_LISTS]
/** Lists that hold single words, asked for each word by itself. */
const GIVEN = PACKED_LISTS.indexOf('given')
const SURNAME = PACKED_LISTS.indexOf('surname')
const NAME = PACKED_LISTS.indexOf('name')
const ORDINARY = PACKED_LISTS.indexOf('ordinary')
const SINGLE = (1 << GIVEN) | (1 << SURNAME) | (1 << NAME) | (1 << ORDINARY)

export interface NameLists {
  /** Bits of the lists that hold the phrase with this hash (see `hashPhrase`). */
  maskOf(hash: number): number
  /** True where the word, by its hash, is listed as a given name. */
  isGiven(word: number): boolean
  isSurname(word: number): boolean
  /** True where the word is listed among names of people of any kind. */
  isName(word: number): boolean
  /** True where the word is common in small letters. */
  isOrdinary(word: number): boolean
}

/** Phrases of which the mask is kept; a power of two. */
const MOST_KEPT = 4096

const SPACE = 0x20
const HYPHEN = 0x2D
const HYPHEN_HASH = hashWord('-')

/** Joins the tables in this room with the filters packed with the model; `filters` in the order of `PACKED_LISTS`. */
export function createLists(filters: readonly PhraseFilter[]): NameLists {
  const exact = tableMasks()
  const has = (list: number, hash: number): boolean => { const filter = filters[list]; return filter !== undefined && hasPhrase(filter, hash) }
  const findMask = (hash: number): number => {
    let mask = exact.maskOf(hash)
    for (let list = 0; list < filters.length; list++) if (!((SINGLE >> list) & 1) && has(list, hash)) mask |= 1 << list
    return mask
  }
  // A name comes again and again, and each look into a list waits for memory: hash and mask of the phrases asked for last, by their lower bits.
  const kept = new Int32Array(MOST_KEPT * 2)
  // No slot begins with what its first phrase might be.
  kept[0] = 1
  return {
    maskOf: hash => {
      const at = (hash & (MOST_KEPT - 1)) * 2
      if (kept[at] === hash) return kept[at + 1] as number
      kept[at] = hash
      return kept[at + 1] = findMask(hash)
    },
    isGiven: word => has(GIVEN, hashPhrase(0, word)),
    isSurname: word => has(SURNAME, hashPhrase(0, word)),
    isName: word => has(NAME, hashPhrase(0, word)),
    isOrdinary: word => has(ORDINARY, hashPhrase(0, word))
  }
}

/**
 * Bits of the tables by the hash of a phrase: open addressing, an empty slot has no bits. The hashes come packed by `src/lab/pack-phrases.ts`,
 * sorted, as differences behind their bits: to hash thousands of phrases letter by letter took three times as long, and they weigh twice as much.
 */
function tableMasks(): { maskOf(hash: number): number } {
  const packed = unpack(PHRASES.packed, PHRASES.size)
  const { count } = PHRASES
  let size = 16
  while (size < count * 4) size *= 2
  const hashes = new Int32Array(size)
  const masks = new Int32Array(size)
  const slotOf = (hash: number): number => {
    let slot = hash & (size - 1)
    while (masks[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (size - 1)
    return slot
  }
  for (let phrase = 0, at = count, hash = 0; phrase < count; phrase++) {
    let step = 0
    let shift = 0
    let byte = 0
    do {
      byte = packed[at++] as number
      step |= (byte & 127) << shift
      shift += 7
    } while (byte > 127)
    hash = (hash + step) | 0
    const slot = slotOf(hash)
    hashes[slot] = hash
    masks[slot] = (packed[phrase] as number) << PACKED_LISTS.length
  }
  return { maskOf: hash => masks[slotOf(hash)] as number }
}

/** Hash of a phrase as `findTokens` cuts it, in lower case. */
export function phraseHash(phrase: string): number {
  const plain = plainHash(phrase)
  if (plain !== null) return plain
  const tokens = findTokens(phrase)
  let hash = 0
  for (let i = 0; i < tokens.count; i++) hash = hashPhrase(hash, hashWord(phrase.slice(tokens.start[i], tokens.end[i]).toLowerCase()))
  return hash
}

/** The same for a phrase of plain letters with single spaces and hyphens, whose tokens are its words and hyphens. Null for others. */
function plainHash(phrase: string): number | null {
  let hash = 0
  let word = EMPTY_HASH
  for (let at = 0; at < phrase.length; at++) {
    const letter = phrase.charCodeAt(at) | 0x20
    if (letter >= 0x61 && letter <= 0x7A) {
      word = Math.imul(word ^ letter, HASH_PRIME)
    } else if (word !== EMPTY_HASH && (phrase.charCodeAt(at) === SPACE || phrase.charCodeAt(at) === HYPHEN)) {
      hash = hashPhrase(hash, word | 0)
      if (phrase.charCodeAt(at) === HYPHEN) hash = hashPhrase(hash, HYPHEN_HASH)
      word = EMPTY_HASH
    } else {
      return null
    }
  }
  return word === EMPTY_HASH ? null : hashPhrase(hash, word | 0)
}

import { isDigit } from '../text/characters'
import type { Count } from '../types'
import { readNumber } from './number'
import { BOUNDS, OPEN_SCALES, TENS, UNITS, VAGUE, type Bound } from './words'

/** A quantity phrase: the bound in front of it, the number, and what follows it ("or more"), without the noun. */
export interface Quantity {
  readonly count: Count
  /** Index after its last word; an "of" that follows is not taken. */
  readonly end: number
}

interface Wording<T> { readonly words: readonly string[], readonly value: T }

const bounds = byFirstWord(BOUNDS)
const vague = byFirstWord(VAGUE)
/** First words of quantities, digits aside. */
const STARTS: ReadonlySet<string> = new Set([...UNITS.keys(), ...TENS.keys(), 'a', 'an', 'half', 'between', ...bounds.keys(), ...vague.keys(), ...OPEN_SCALES.keys()])

/** True for a lower-case word that a quantity phrase may begin with: most words are told by this one look. */
export function startsQuantity(word: string): boolean {
  return STARTS.has(word) || isDigit(word.charCodeAt(0))
}

/**
 * Reads the quantity phrase that starts at word `at` of lower-case tokens ("at least a dozen" -> 12/null, "more than 20" -> 21/null, "up to 50" -> null/50,
 * "between 5 and 7" -> 5/7, "dozens" -> 24/null with `vague`). A hyphen inside a compound is the word "-"; a number that such a
 * compound goes on from ("20-year-old", "six-hour") is no quantity. Null where none starts there, for fractions, and for bare articles.
 */
export function readQuantity(words: readonly string[], at: number): Quantity | null {
  if (!startsQuantity(words[at] ?? '')) return null
  const range = readBetween(words, at)
  if (range) return range
  const bound = longest(bounds, words, at)
  if (bound) {
    const inner = readBounded(words, bound.end, bound.value)
    if (inner) return inner
  }
  return readBounded(words, at, 'plain') ?? readVague(words, at)
}

/** No more wordings than this stand before one number: "a total of at least some 20". */
const MOST_BOUNDS = 4

function readBounded(words: readonly string[], at: number, bound: Bound, depth = 1): Quantity | null {
  const inner = bound === 'plain' || depth === MOST_BOUNDS ? null : longest(bounds, words, at)
  if (inner && inner.value !== 'plain') {
    const both = readBounded(words, inner.end, inner.value, depth + 1)
    return both && { count: { ...bounded(both.count, bound), approximate: both.count.approximate || bound === 'about' }, end: both.end }
  }
  if (inner) return readBounded(words, inner.end, bound, depth + 1)
  const open = readOpen(words, at)
  if (open) return open
  const number = readNumber(words, at)
  if (!number || number.fraction) return null
  return readRest(words, number.value, number.end, bound)
}

/** What may follow the number itself: a second number, "or more", a plus. */
function readRest(words: readonly string[], value: number, end: number, bound: Bound): Quantity | null {
  const link = words[end] ?? ''
  if (link === '-' || link === '–' || link === 'to' || link === 'or' || link === '/') {
    const after = link === '-' && (words[end + 1] === 'to' || words[end + 1] === 'or') && words[end + 2] === '-' ? end + 3 : end + 1
    const second = readNumber(words, after)
    if (second && !second.fraction && second.value > value && (link !== 'to' || value > 0)) {
      if (compound(words, second.end)) return null
      return { count: make(value, second.value, bound === 'about'), end: second.end }
    }
  }
  if (link === '-' && words[end + 1] === 'odd') return { count: make(value, value, true), end: end + 2 }
  if (compound(words, end)) return null
  if (link === 'or' && (words[end + 1] === 'more' || words[end + 1] === 'above')) return { count: make(value, null, false), end: end + 2 }
  if (link === 'or' && words[end + 1] === 'so') return { count: make(value, value, true), end: end + 2 }
  if (link === 'or' && (words[end + 1] === 'fewer' || words[end + 1] === 'less')) return { count: make(null, value, false), end: end + 2 }
  if (link === '+' || (link === '-' && words[end + 1] === 'plus')) return { count: make(value, null, false), end: link === '+' ? end + 1 : end + 2 }
  if (link === 'plus' && bound === 'plain') return { count: make(value, null, false), end: end + 1 }
  return { count: bounded(make(value, value, false), bound), end }
}

/** "between 5 and 7", "between 5 to 7". */
function readBetween(words: readonly string[], at: number): Quantity | null {
  let next = at
  if (words[next] === 'anywhere') next++
  if (words[next] !== 'between' && !(next > at && words[next] === 'from')) return null
  const low = readNumber(words, next + 1)
  if (!low || !['and', 'to', '-', '–'].includes(words[low.end] ?? '')) return null
  const high = readNumber(words, low.end + 1)
  if (!high || high.value < low.value || high.fraction || low.fraction || compound(words, high.end)) return null
  return { count: make(low.value, high.value, false), end: high.end }
}

/** "dozens", "tens of thousands", "several hundred", "many hundreds". */
function readOpen(words: readonly string[], at: number): Quantity | null {
  const first = words[at] ?? ''
  if (first === 'several' || first === 'few' || first === 'many' || (first === 'a' && words[at + 1] === 'few')) {
    const scale = first === 'a' ? at + 2 : at + 1
    const plural = (words[scale] ?? '') + 's'
    const value = OPEN_SCALES.get(plural) ?? OPEN_SCALES.get(words[scale] ?? '')
    return value === undefined ? null : { count: open(value, words, at, scale + 1), end: scale + 1 }
  }
  const value = OPEN_SCALES.get(first)
  if (value === undefined) return null
  if (words[at + 1] === 'of') {
    const times = OPEN_SCALES.get(words[at + 2] ?? '')
    const unit = times === undefined ? undefined : times / 2
    if (unit !== undefined) return { count: open(value * unit, words, at, at + 3), end: at + 3 }
  }
  if (words[at + 1] === 'or' || words[at + 1] === 'and') {
    const second = OPEN_SCALES.get(words[at + 2] ?? '')
    if (second !== undefined) return { count: open(value, words, at, at + 3), end: at + 3 }
  }
  return { count: open(value, words, at, at + 1), end: at + 1 }
}

function readVague(words: readonly string[], at: number): Quantity | null {
  const found = longest(vague, words, at)
  return found && { count: { min: found.value, max: null, approximate: false, vague: words.slice(at, found.end).join(' '), implied: false }, end: found.end }
}

function open(min: number, words: readonly string[], from: number, end: number): Count {
  return { min, max: null, approximate: false, vague: words.slice(from, end).join(' '), implied: false }
}

function make(min: number | null, max: number | null, approximate: boolean): Count {
  return { min, max, approximate, vague: null, implied: false }
}

/** What the wording in front makes of an exact number. */
function bounded(count: Count, bound: Bound): Count {
  if (count.vague !== null) return count
  const { min, max } = count
  switch (bound) {
    case 'least': return { ...count, max: null }
    case 'more': return { ...count, min: min === null ? null : min + 1, max: null }
    case 'most': return { ...count, min: null }
    case 'less': return { ...count, min: null, max: max === null ? null : Math.max(0, max - 1) }
    case 'about': return { ...count, approximate: true }
    case 'plain': return count
  }
}

/** True where a hyphen and a word follow: "20-year-old", "six-hour". */
function compound(words: readonly string[], end: number): boolean {
  return words[end] === '-' && /^\p{L}/u.test(words[end + 1] ?? '') && words[end + 1] !== 'plus'
}

function byFirstWord<T>(rows: readonly (readonly [wording: string, value: T])[]): ReadonlyMap<string, readonly Wording<T>[]> {
  const map = new Map<string, Wording<T>[]>()
  for (const [wording, value] of rows) {
    const words = wording.split(' ')
    const first = words[0] as string
    map.set(first, [...map.get(first) ?? [], { words, value }].sort((a, b) => b.words.length - a.words.length))
  }
  return map
}

function longest<T>(table: ReadonlyMap<string, readonly Wording<T>[]>, words: readonly string[], at: number): { readonly value: T, readonly end: number } | null {
  for (const wording of table.get(words[at] ?? '') ?? []) {
    if (wording.words.every((word, index) => words[at + index] === word)) return { value: wording.value, end: at + wording.words.length }
  }
  return null
}

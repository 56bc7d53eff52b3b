import { SCALES, TENS, UNITS } from './words'

/** A number read from a list of words. */
export interface NumberReading {
  readonly value: number
  /** Index after its last word. */
  readonly end: number
  /** True where a decimal fraction remains ("6.4"), so that it counts no persons. */
  readonly fraction: boolean
}

/** No number has more words than this: "nine hundred and ninety-nine million nine hundred and ninety-nine thousand …" has 20. A longer row of scales is no number. */
export const LONGEST = 24
/** What is larger counts nothing that a text tells of, and would not be exact. */
export const LARGEST = 1e15

/**
 * Reads the number in words that starts at word `at`: "two hundred and fifty", "twenty-one", "two lakh", "half a dozen", "a score". `words` are
 * lower-case tokens; a hyphen inside a compound is the word "-" (a spaced dash must be another string). Null where none starts there or it is
 * above 10 to the 15th; the article in "a dozen" counts only before a scale.
 */
export function readSpelled(words: readonly string[], at: number): NumberReading | null {
  const reading = readAny(words, at)
  return reading && reading.value <= LARGEST ? reading : null
}

function readAny(words: readonly string[], at: number): NumberReading | null {
  const first = words[at]
  if (first === undefined) return null
  if (first === 'half') return readHalf(words, at)
  if (first === 'a' || first === 'an') return readArticle(words, at)
  // "another dozen"
  if (first === 'another') return scaleAt(words, at + 1) === undefined ? null : readWords(words, at, 1)
  return UNITS.has(first) || TENS.has(first) ? readWords(words, at) : null
}

/** "half a dozen", "half-a-dozen", "half million". */
function readHalf(words: readonly string[], at: number): NumberReading | null {
  let next = afterDash(words, at + 1)
  if (words[next] === 'a') next = afterDash(words, next + 1)
  const scale = scaleAt(words, next)
  return scale === undefined ? null : { value: scale / 2, end: next + 1, fraction: false }
}

function readArticle(words: readonly string[], at: number): NumberReading | null {
  const second = words[at + 1]
  if (second === 'half') return readHalf(words, at + 1)
  if (second === 'couple' || second === 'pair') return { value: 2, end: at + 2, fraction: false }
  return scaleAt(words, at + 1) === undefined ? null : readWords(words, at, 1)
}

/** Words from units upwards; `lead` is the value of an article that stands before the first scale. */
function readWords(words: readonly string[], at: number, lead?: number): NumberReading | null {
  let total = 0
  let group = lead ?? 0
  let next = lead === undefined ? at : at + 1
  // The smallest of the thousands and millions so far, and where it ended: they only fall, so that "two million three million" is two numbers.
  let least = Infinity
  let settled = at
  while (next - at < LONGEST) {
    const dash = next > at ? afterDash(words, next) : next
    const and = next > at && words[dash] === 'and'
    const look = and ? afterDash(words, dash + 1) : dash
    const small = below(words, look)
    if (small && (next === at || fits(total, group, small.value))) {
      group += small.value
      next = small.end
      continue
    }
    const scale = and ? undefined : scaleAt(words, look)
    if (scale === undefined || group === 0) break
    if (scale >= 1000 && scale >= least) return { value: total, end: settled, fraction: false }
    group *= scale
    next = look + 1
    if (scale < 1000) continue
    total += group
    group = 0
    least = scale
    settled = next
  }
  if (next === at) return null
  const half = afterHalf(words, next)
  const scale = total === 0 ? scaleAt(words, afterDash(words, half)) : undefined
  if (scale !== undefined) return { value: (group + 0.5) * scale, end: afterDash(words, half) + 1, fraction: false }
  if (half > 0 && group === 0 && total > 0) return { value: total + least / 2, end: half, fraction: false }
  return { value: total + group, end: next, fraction: false }
}

/** The index after "and a half" ("two and a half million", "two-and-a-half million", "a million and a half"); -1 where that does not follow. */
function afterHalf(words: readonly string[], at: number): number {
  let next = at
  for (const word of ['and', 'a', 'half']) {
    next = afterDash(words, next)
    if (words[next] !== word) return -1
    next++
  }
  return next
}

/** The index after a hyphen, where one stands. */
export function afterDash(words: readonly string[], at: number): number {
  return words[at] === '-' ? at + 1 : at
}

/** A value below a hundred: "five", "twenty", "twenty-one". */
function below(words: readonly string[], at: number): { readonly value: number, readonly end: number } | null {
  const unit = UNITS.get(words[at] ?? '')
  if (unit !== undefined) return { value: unit, end: at + 1 }
  const ten = TENS.get(words[at] ?? '')
  if (ten === undefined) return null
  const look = afterDash(words, at + 1)
  const last = UNITS.get(words[look] ?? '') ?? 0
  return last > 0 && last < 10 ? { value: ten + last, end: look + 1 } : { value: ten, end: at + 1 }
}

/** A small value fits behind thousands ("two thousand" + "five") or hundreds ("two hundred" + "fifty"). */
function fits(total: number, group: number, value: number): boolean {
  if (value === 0) return false
  return group === 0 ? total > 0 : group % 100 === 0
}

/** What a scale word multiplies by; undefined for any other word. */
export function scaleAt(words: readonly string[], at: number): number | undefined {
  return SCALES.get(words[at] ?? '')
}

import { SCALES, TENS, UNITS } from './words'

/** A number read from a list of words. */
export interface NumberReading {
  readonly value: number
  /** Index after its last word. */
  readonly end: number
  /** True where a decimal fraction remains ("6.4"), so that it counts no persons. */
  readonly fraction: boolean
}

/** "1,500", "1500", "12,34,567" (Indian grouping): whole numbers with their separators. */
const WHOLE = /^\d{1,15}$|^\d{1,3}(?:,\d{2,3})+$/
/** "1.2", "3·5": one decimal separator. */
const DECIMAL = /^\d{1,9}[.·]\d{1,6}$/
/** "1.500.000": groups of three behind full stops, at least two of them. */
const STOPPED = /^\d{1,3}(?:\.\d{3}){2,}$/

/** No number has more words than this: "nine hundred and ninety-nine million nine hundred and ninety-nine thousand …" has 20. A longer row of scales is no number. */
const LONGEST = 24
/** What is larger counts nothing that a text tells of, and would not be exact. */
const LARGEST = 1e15

/**
 * Reads the number that starts at word `at`: digits ("1,500"), words ("two hundred and fifty", "twenty-one"), scales ("1.2 million", "two lakh",
 * "half a dozen", "a score"). `words` are lower-case tokens; a hyphen inside a compound is the word "-" (a spaced dash must be
 * another string). Null where none starts there or it is above 10 to the 15th; the article in "a dozen" counts only before a scale.
 */
export function readNumber(words: readonly string[], at: number): NumberReading | null {
  const reading = readAny(words, at)
  return reading && reading.value <= LARGEST ? reading : null
}

function readAny(words: readonly string[], at: number): NumberReading | null {
  const first = words[at]
  if (first === undefined || first.length === 0) return null
  const code = first.charCodeAt(0)
  if (code >= 48 && code <= 57) return readDigits(words, at)
  if (first === 'half') return readHalf(words, at)
  if (first === 'a' || first === 'an') return readArticle(words, at)
  return readWords(words, at)
}

function readDigits(words: readonly string[], at: number): NumberReading | null {
  const text = words[at] as string
  let value: number
  if (WHOLE.test(text)) value = Number(text.replaceAll(',', ''))
  else if (DECIMAL.test(text)) value = Number(text.replace('·', '.'))
  else if (STOPPED.test(text)) value = Number(text.replaceAll('.', ''))
  else return null
  return scaled(words, value, at + 1)
}

function readHalf(words: readonly string[], at: number): NumberReading | null {
  let next = at + 1
  if (words[next] === '-') next++
  if (words[next] === 'a' || words[next] === 'an') next++
  if (words[next] === '-') next++
  const scale = SCALES.get(words[next] ?? '')
  return scale === undefined ? null : { value: scale / 2, end: next + 1, fraction: false }
}

function readArticle(words: readonly string[], at: number): NumberReading | null {
  if (words[at + 1] === 'half' && words[at + 2] === '-') return readHalf(words, at + 1)
  if (words[at + 1] === 'half' && SCALES.has(words[at + 2] ?? '')) return readHalf(words, at + 1)
  if (words[at + 1] === 'couple' || words[at + 1] === 'pair') return { value: 2, end: at + 2, fraction: false }
  return SCALES.has(words[at + 1] ?? '') ? readWords(words, at, 1) : null
}

/** Words from units upwards; `lead` is the value of an article that stands before the first scale. */
function readWords(words: readonly string[], at: number, lead?: number): NumberReading | null {
  let total = 0
  let group = lead ?? -1
  let next = lead === undefined ? at : at + 1
  let lastScale = Infinity
  while (next - at < LONGEST) {
    const word = words[next] ?? ''
    const hyphen = word === '-' && next > at
    const joined = hyphen || (word === 'and' && next > at && lastScale < Infinity)
    const look = joined ? words[next + 1] ?? '' : word
    const small = below(look, words, joined ? next + 2 : next + 1)
    if (small && fits(group, small.value) && !(word === 'and' && lastScale < 100)) {
      group = (group < 0 ? 0 : group) + small.value
      next = small.end
      continue
    }
    const scale = SCALES.get(look)
    if (scale !== undefined && (group >= 0 || lastScale < Infinity) && word !== 'and' && !(scale >= lastScale && scale > 100 && total > 0)) {
      const base = group < 0 ? 0 : group
      if (base === 0) break
      if (scale >= 1000) { total += base * scale; group = -1 } else group = base * scale
      lastScale = scale
      next = joined ? next + 2 : next + 1
      continue
    }
    break
  }
  if (next === at || (group < 0 && total === 0)) return null
  return { value: total + Math.max(0, group), end: next, fraction: false }
}

/** A value below a hundred: "five", "twenty", "twenty-one". */
function below(word: string, words: readonly string[], after: number): { readonly value: number, readonly end: number } | null {
  const unit = UNITS.get(word)
  if (unit !== undefined) return { value: unit, end: after }
  const ten = TENS.get(word)
  if (ten === undefined) return null
  const hyphen = words[after] === '-'
  const last = UNITS.get(words[hyphen ? after + 1 : after] ?? '')
  return last !== undefined && last > 0 && last < 10 ? { value: ten + last, end: hyphen ? after + 2 : after + 1 } : { value: ten, end: after }
}

/** A small value fits behind nothing, or behind hundreds ("two hundred" + "fifty"). */
function fits(group: number, value: number): boolean {
  return group < 0 || (group >= 100 && group % 100 === 0 && value < 100)
}

function scaled(words: readonly string[], value: number, at: number): NumberReading {
  let end = at
  const hyphen = words[end] === '-' && SCALES.has(words[end + 1] ?? '')
  for (let look = hyphen ? end + 1 : end; look - at < LONGEST; look++) {
    const scale = SCALES.get(words[look] ?? '')
    if (scale === undefined) break
    value *= scale
    end = look + 1
  }
  const whole = Math.round(value)
  const fraction = Math.abs(value - whole) > 1e-6
  return { value: fraction ? value : whole, end, fraction }
}

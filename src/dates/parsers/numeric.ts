import type { TextDocument } from '../../text/document'
import { daysInMonth } from '../civil'
import { readIso, readSlashes } from '../engine'
import type { Found, Meaning } from '../meaning'
import { isGlued, rawAt, wordAt, type Line } from '../reading'
import { found } from './parser'

/** "2021-08-26", "2021/08/26"; "2021.08.26" is no date but a version; sticky. */
const ISO = /\d{4}([-/])\d{2}\1\d{2}(?!\d|[-/]\d)/y
/** A time behind an ISO day: "T12:30Z", " 12:30:05+00:00". */
const ISO_TIME = /[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})?(?!\d)/y
/** "26/08/2021", "8/26/21", "26.08.2021", "26-08-2021". */
const DAY_MONTH_YEAR = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.-]\d)/y

/** Two numbers of a numeric date, to see which is the day. */
const EITHER_ORDER = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/g
/** "26 August", "26th Aug." and "August 26", "Aug. 26". */
const DAY_BEFORE_MONTH = /\b\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/g
const MONTH_BEFORE_DAY = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}\b/g

/**
 * Which number of "05/06/2021" is the day, as the rest of the document shows: by numeric dates of which one number can only be a day, else by the order
 * in which days and months are written out; null where nothing shows.
 */
export function isDayFirst(text: string): boolean | null {
  let score = 0
  for (const match of text.matchAll(EITHER_ORDER)) {
    if (Number(match[1]) > 12 && Number(match[3]) <= 12) score++
    if (Number(match[3]) > 12 && Number(match[1]) <= 12) score--
  }
  if (score !== 0) return score > 0
  const written = count(text, DAY_BEFORE_MONTH) - count(text, MONTH_BEFORE_DAY)
  return closerOrder(text) ?? (written === 0 ? null : written > 0)
}

/** Days apart at most, and days apart at least in the other order. */
const CLOSE = 7
const APART = 25

/** Two days of one page are close together, "Issued 06/11/2019, modified 07/11/2019": true where they are with the day first, false with the month first; null where both or neither are. */
function closerOrder(text: string): boolean | null {
  const [first, second] = [...text.matchAll(EITHER_ORDER)].filter((match, index, all) => index === 0 || match[0] !== all[0]?.[0])
  if (!first || !second) return null
  const apart = (day: 1 | 3, month: 1 | 3): number => Math.abs(roughDay(first, day, month) - roughDay(second, day, month))
  const [dayFirst, monthFirst] = [apart(1, 3), apart(3, 1)]
  if (dayFirst <= CLOSE && monthFirst >= APART) return true
  return monthFirst <= CLOSE && dayFirst >= APART ? false : null
}

function roughDay(match: RegExpMatchArray, day: 1 | 3, month: 1 | 3): number {
  return Number(match[4]) * 365 + Number(match[month]) * 30.4 + Number(match[day])
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** Reads dates in digits: "2021-08-26T12:30Z", "26/08/2021", "8/26/21". `hasDaysFirst` decides where both orders are possible. */
export function numeric(line: Line, token: number, hasDaysFirst: (document: TextDocument) => boolean): Found | null {
  const word = wordAt(line, token)
  const { text, tokens } = line.document
  if ((word.kind !== 'number' && word.kind !== 'figure') || (token > line.from && isGlued(line, token) && /[\d/.:$#-]/.test(rawAt(line, token - 1)))) return null
  const from = tokens.start[token] as number
  return word.digits === 4 ? iso(line, token, text, from) : dayMonthYear(line, token, text, from, hasDaysFirst)
}

function iso(line: Line, token: number, text: string, from: number): Found | null {
  const length = matchAt(ISO, text, from)?.[0].length
  if (!length) return null
  const day = readIso(text.slice(from, from + length).replaceAll('/', '-'))
  if (!day || day.year === null || !isDay(day.year, day.month, day.day)) return null
  const meaning: Meaning = { is: 'day', month: day.month, day: day.day, year: { is: 'year', year: day.year }, weekday: 0, side: 'cue' }
  const clock = matchAt(ISO_TIME, text, from + length)
  const end = tokenEnding(line, token, from + length + (clock?.[0].length ?? 0))
  if (clock && end && Number(clock[1]) < 25 && Number(clock[2]) < 60) {
    const zone = clock[3] === 'Z' || /^[+-]00:?00$/.test(clock[3] ?? '') ? 'Z' : clock[3]?.replace(':00', '') ?? ''
    return found('iso time', token, end, { is: 'clock', time: `${clock[1]}:${clock[2]}`, zone, day: meaning }, 0.98, { kind: 'time' })
  }
  const dayEnd = tokenEnding(line, token, from + length)
  return dayEnd ? found('iso day', token, dayEnd, meaning, 0.98) : null
}

function dayMonthYear(line: Line, token: number, text: string, from: number, hasDaysFirst: (document: TextDocument) => boolean): Found | null {
  const match = matchAt(DAY_MONTH_YEAR, text, from)
  if (!match) return null
  const [words, first = '', mark, second = '', years = ''] = match
  const either = Number(first) <= 12 && Number(second) <= 12
  const order = either ? mark === '.' || hasDaysFirst(line.document) : Number(first) > 12
  const read = readSlashes(`${first}/${second}/${years.length === 2 ? shortYear(Number(years)) : years}`, order)
  const end = tokenEnding(line, token, from + words.length)
  if (!read || read.year === null || !end || !isDay(read.year, read.month, read.day) || wordAt(line, end).kind === 'unit') return null
  return found('numeric day', token, end, { is: 'day', month: read.month, day: read.day, year: { is: 'year', year: read.year }, weekday: 0, side: 'cue' }, either ? 0.8 : 0.93)
}

/** "26-Aug-21", "8/26/59": two digits between marks. */
export function shortYear(value: number): number {
  return value + (value < 60 ? 2000 : 1900)
}

function isDay(year: number, month: number, day: number): boolean {
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Token after the one that ends at the offset, 0 where none ends there. */
function tokenEnding(line: Line, token: number, offset: number): number {
  const { end } = line.document.tokens
  for (let at = token; at < line.to && (end[at] as number) <= offset; at++) if (end[at] === offset) return at + 1
  return 0
}

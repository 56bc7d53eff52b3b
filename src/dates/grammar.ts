import type { Found, Meaning } from './meaning'
import { modified } from './modify'
import { calendarDay } from './parsers/calendar'
import { clock } from './parsers/clock'
import { deictic } from './parsers/deictic'
import { duration } from './parsers/duration'
import { era } from './parsers/era'
import { feast } from './parsers/feast'
import { month } from './parsers/month'
import { isDayFirst, numeric } from './parsers/numeric'
import { offset } from './parsers/offset'
import type { Grammar, Parser } from './parsers/parser'
import { partOfDay } from './parsers/part-of-day'
import { quarter } from './parsers/quarter'
import { season } from './parsers/season'
import { set } from './parsers/set'
import { shift } from './parsers/shift'
import { vague } from './parsers/vague'
import { weekday } from './parsers/weekday'
import { year } from './parsers/year'
import { isMark, textAt, wordAt, type Line } from './reading'
import type { TextDocument } from '../text/document'

/** The constructions of a day; the longest find counts. */
const DAYS: readonly Parser[] = [calendarDay, weekday, deictic, dayShift, feast]
/** The constructions of longer stretches. */
const PERIODS: readonly Parser[] = [month, year, era, season, quarter, shift]
/** The constructions that are made of the others or are no point on the calendar. Vague stretches come before durations: of two as long, the first stays. */
const OTHERS: readonly Parser[] = [clock, partOfDay, offset, set, vague, duration]

/** Reads the expression that starts at a token, with its modifier; null where none does. */
export type Read = (line: Line, token: number) => Found | null

/** The grammar of a document: what its numeric dates look like is asked for once, and only where there are any. */
export function grammarOf(document: TextDocument): Read {
  let dayFirst: boolean | null = null
  const digits: Parser = (line, token) => numeric(line, token, () => dayFirst ??= isDayFirst(document.text))
  const days: readonly Parser[] = [...DAYS, digits]
  const grammar: Grammar = {
    day: (line, token) => longest(days, line, token, grammar),
    period: (line, token) => longer(longest(days, line, token, grammar), longest(PERIODS, line, token, grammar)),
    year: (line, token) => yearBehind(line, token, grammar)
  }
  const all: readonly Parser[] = [...days, ...PERIODS, ...OTHERS]
  const plain: Read = (line, token) => longest(all, line, token, grammar)
  return (line, token) => longer(plain(line, token), modified(line, token, at => plain(line, at)))
}

function longest(parsers: readonly Parser[], line: Line, token: number, grammar: Grammar): Found | null {
  let best: Found | null = null
  for (const parser of parsers) best = longer(best, parser(line, token, grammar))
  return best
}

function longer(first: Found | null, second: Found | null): Found | null {
  return first && (!second || second.end <= first.end) ? first : second
}

/** "the next day", "the same day", of the shifts only those that are days. */
function dayShift(line: Line, token: number): Found | null {
  const found = shift(line, token)
  return found?.meaning.is === 'shift' && found.meaning.unit === 'day' ? found : null
}

/** A year behind a month, day, season or quarter: "2023", ", 2023", "of 2023", "last year", "of that year", "221 BC". */
function yearBehind(line: Line, token: number, grammar: Grammar): { readonly end: number, readonly meaning: Meaning } | null {
  let at = token
  if (isMark(line, at, ',')) at++
  const of = textAt(line, at) === 'of'
  if (of) at++
  const word = wordAt(line, at)
  if (word.kind === 'number' && word.digits > 0 && word.digits <= 4) {
    const bc = ['bc', 'bce'].includes(textAt(line, at + 1))
    if (bc) return { end: at + 2, meaning: { is: 'year', year: 1 - word.value } }
    return word.digits === 4 && word.value >= 1000 && word.value < 2200 ? { end: at + 1, meaning: { is: 'year', year: word.value } } : null
  }
  const shifted = shift(line, at)
  if (shifted?.meaning.is === 'shift' && shifted.meaning.unit === 'year') return { end: shifted.end, meaning: shifted.meaning }
  const short = year(line, at)
  return short?.meaning.is === 'year' && wordAt(line, at).kind !== 'number' && of ? { end: short.end, meaning: short.meaning } : grammar && null
}

import { among, wordsOf } from './among'
import type { TextDocument } from '../text/document'
import { feastWords } from './feasts'
import { NO_WORD, type Word } from './lexicon'
import type { Found, Meaning } from './meaning'
import { modified } from './modify'
import { accounting } from './parsers/accounting'
import { calendarDay, dayOfMonth } from './parsers/calendar'
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
import { weekOf } from './parsers/week-of'
import { centuryOf, year } from './parsers/year'
import { isApostrophe, isDash, isGlued, isMark, rawAt, textAt, wordAt, type Line } from './reading'
import { AMOUNT_WORDS, DETERMINER_WORDS, MODIFIER_WORDS, QUARTER_WORDS, SET_WORDS, SIDE_WORDS, STEP_WORDS, STRETCH_WORDS } from './words'

/** A construction with what its first word can be. */
interface Construction {
  readonly read: Parser
  readonly kinds: string
  readonly words: string
}

const AMOUNT_KINDS = 'unit number figure cardinal scale'

/** The constructions of a day; the longest find counts, of two as long the first. */
const DAYS: readonly Construction[] = [
  { read: feast, kinds: 'number month', words: `last next this super black ${feastWords(true).join(' ')}` },
  { read: calendarDay, kinds: 'month number ordinal cardinal weekday', words: `second ${SIDE_WORDS}` },
  { read: dayOfMonth, kinds: 'weekday', words: 'the' },
  { read: weekday, kinds: 'weekday', words: `a ${SIDE_WORDS}` },
  { read: deictic, kinds: '', words: 'today yesterday tomorrow the' },
  { read: dayShift, kinds: '', words: STEP_WORDS }
]
/** The constructions of longer stretches. */
const PERIODS: readonly Construction[] = [
  { read: month, kinds: 'month', words: SIDE_WORDS },
  { read: year, kinds: 'number cardinal', words: 'the calendar fiscal financial fy year years ad' },
  { read: era, kinds: 'decade ordinal cardinal number', words: 'the second' },
  { read: season, kinds: 'season', words: `same ${SIDE_WORDS}` },
  { read: quarter, kinds: 'ordinal number', words: QUARTER_WORDS },
  { read: shift, kinds: '', words: STEP_WORDS },
  { read: weekOf, kinds: '', words: 'the' },
  { read: accounting, kinds: '', words: 'the that year' }
]
/** The constructions that are made of the others or are no point on the calendar. Vague stretches come before durations: of two as long, the first stays. */
const OTHERS: readonly Construction[] = [
  { read: clock, kinds: 'part clock figure number cardinal weekday month ordinal', words: `today yesterday tomorrow ${SIDE_WORDS}` },
  { read: partOfDay, kinds: 'weekday month number ordinal cardinal', words: `tonight overnight today yesterday tomorrow a ${feastWords(true).join(' ')} ${STEP_WORDS}` },
  { read: offset, kinds: AMOUNT_KINDS, words: AMOUNT_WORDS },
  { read: set, kinds: 'weekdays', words: SET_WORDS },
  { read: vague, kinds: '', words: 'the more recent previous past coming upcoming next last' },
  { read: duration, kinds: AMOUNT_KINDS, words: `${STRETCH_WORDS} ${AMOUNT_WORDS}` }
]
/** First words of the modifiers that stand before an expression. */
const MODIFIERS: ReadonlySet<string> = wordsOf(MODIFIER_WORDS)

/** Parsers by the word that they may start with, for days, periods and all constructions; filled as words are met. */
type Table = (word: Word) => readonly Parser[]

function tableOf(constructions: readonly Construction[]): Table {
  // Words of the lexicon are one object each; numbers are made as they are read, and go by their kind.
  const byWord = new Map<string, readonly Parser[]>()
  return word => {
    const key = NUMERIC.has(word.kind) ? word.kind : word.text
    const known = byWord.get(key)
    if (known) return known
    const starting = constructions.filter(({ kinds, words }) => among(kinds, word.kind) || (key === word.text && among(words, key))).map(({ read }) => read)
    byWord.set(key, starting)
    return starting
  }
}

const NUMERIC: ReadonlySet<string> = wordsOf('number figure clock decade ordinal')

const dayTable = tableOf(DAYS)
const periodTable = tableOf(PERIODS)
const otherTable = tableOf(OTHERS)

/** How deep expressions may stand within each other: "the day after the last Friday of June 2020". */
const DEEPEST = 3

/** Whether the numeric dates of the document have the day first; looked for once, and only where there are any. */
let daysFirst: boolean | null = null
/** Days are asked for by several constructions at one token. */
let dayToken = -1
let dayFound: Found | null = null
/** A row such as "the week of the week of …" would nest without end; no expression is deeper than `DEEPEST`. */
let depth = 0

/** What the constructions may ask for; one for all documents, as readers made anew for each are compiled anew as well. */
const grammar: Grammar = { day, period, year: yearBehind }

/** Makes ready for the expressions of a document: those of another are not read before the last of them. */
export function startReading(): void {
  daysFirst = null
  dayToken = -1
  dayFound = null
  depth = 0
}

/** Reads the expression that starts at a token, with its modifier; null where none does. */
export function readExpression(line: Line, token: number): Found | null {
  const word = wordAt(line, token)
  if (word === NO_WORD || (word.kind === 'word' && !STARTERS.has(word.text))) return null
  // "would last three days", "is expected to last a week"
  if (word.text === 'last' && among('to will would could can may might must should', textAt(line, token - 1)) && among('number cardinal word', wordAt(line, token + 1).kind)) return null
  if (DETERMINERS.has(word.text) && wordAt(line, token + 1) === NO_WORD && !joins(line, token + 1)) return null
  return MODIFIERS.has(word.text) ? longer(plain(line, token), modified(line, token, plain)) : plain(line, token)
}

function plain(line: Line, token: number): Found | null {
  return longer(period(line, token), longest(otherTable(wordAt(line, token)), line, token))
}

function period(line: Line, token: number): Found | null {
  return longer(day(line, token), nested(periodTable, line, token))
}

/** What the constructions of a table find one level deeper; nothing below the deepest. */
function nested(table: Table, line: Line, token: number): Found | null {
  if (depth === DEEPEST) return null
  depth++
  const found = longest(table(wordAt(line, token)), line, token)
  depth--
  return found
}

function day(line: Line, token: number): Found | null {
  if (token === dayToken) return dayFound
  const digits = depth < DEEPEST && wordAt(line, token).kind === 'number'
  const found = longer(nested(dayTable, line, token), digits ? numeric(line, token, hasDaysFirst) : null)
  if (depth === 0) {
    dayToken = token
    dayFound = found
  }
  return found
}

/** The month first where nothing shows; `findDates` knows the day of publication besides. */
function hasDaysFirst({ text }: TextDocument): boolean {
  return daysFirst ??= isDayFirst(text) ?? false
}

/** Function words that start an expression only where a word of the lexicon follows. */
const DETERMINERS: ReadonlySet<string> = wordsOf(DETERMINER_WORDS)
const STARTERS: ReadonlySet<string> = new Set([...MODIFIERS, ...[...DAYS, ...PERIODS, ...OTHERS].flatMap(({ words }) => words.split(' '))])

function joins(line: Line, token: number): boolean {
  return isDash(line, token) || isApostrophe(line, token)
}

function longest(parsers: readonly Parser[], line: Line, token: number): Found | null {
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

/** "3 JAN 90 --", "6 Jul 93 20:10": two digits that can be no day, with nothing behind that they could count. */
function isShortYear(line: Line, token: number): boolean {
  const word = wordAt(line, token)
  return word.kind === 'number' && word.digits === 2 && word.value > 31 && (token + 1 >= line.to || wordAt(line, token + 1).kind === 'clock' || isDash(line, token + 1) || /^[.,;:()[\]]$/.test(rawAt(line, token + 1)))
}

/** A year behind a month, day, season or quarter: "2023", ", 2023", "of 2023", "last year", "of that year", "221 BC". */
function yearBehind(line: Line, token: number): { readonly end: number, readonly meaning: Meaning } | null {
  let at = token
  if (isMark(line, at, ',')) at++
  const of = textAt(line, at) === 'of'
  if (of) at++
  // "the summer of '31"
  if (isApostrophe(line, at) && wordAt(line, at + 1).kind === 'number' && wordAt(line, at + 1).digits === 2 && isGlued(line, at + 1)) return { end: at + 2, meaning: { is: 'year', year: centuryOf(wordAt(line, at + 1).value) } }
  const word = wordAt(line, at)
  if (at === token && isShortYear(line, at)) return { end: at + 1, meaning: { is: 'year', year: 1900 + word.value } }
  if (word.kind === 'number' && word.digits > 0 && word.digits <= 4) {
    const bc = among('bc bce', textAt(line, at + 1))
    if (bc) return { end: at + 2, meaning: { is: 'year', year: 1 - word.value } }
    return word.digits === 4 && word.value >= 1000 && word.value < 2200 ? { end: at + 1, meaning: { is: 'year', year: word.value } } : null
  }
  const shifted = shift(line, at)
  if (shifted?.meaning.is === 'shift' && shifted.meaning.unit === 'year') return { end: shifted.end, meaning: shifted.meaning }
  const short = year(line, at)
  const spelled = short?.meaning.is === 'year' && wordAt(line, at).kind === 'cardinal'
  return short?.meaning.is === 'year' && wordAt(line, at).kind !== 'number' && (of || spelled) ? { end: short.end, meaning: short.meaning } : null
}

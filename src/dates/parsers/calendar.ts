import { among, wordsOf } from '../among'
import { daysInMonth } from '../civil'
import type { Found, Meaning, Side } from '../meaning'
import { isCapital, isDash, isGlued, isMark, isUpper, rawAt, textAt, wordAt, type Line } from '../reading'
import { shortYear } from './numeric'
import { found, SIDE_OF, type Grammar } from './parser'
import { isCountNoun, isYearNumber } from './year'

/** Reads a day of a month, with its weekday and year where they stand beside it: "Wednesday, June 7, 2023", "the 7th of June", "Aug. 26". */
export function calendarDay(line: Line, token: number, grammar: Grammar): Found | null {
  const weekday = readWeekday(line, token)
  const owner = weekday ? null : readOwner(line, token)
  const at = weekday?.end ?? owner?.end ?? token
  const range = at > token ? null : readDayRange(line, at, grammar)
  if (range) return range
  const day = readMonthDay(line, at) ?? readDayMonth(line, at)
  if (!day || day.day < 1 || day.day > daysInMonth(2000, day.month)) return null
  const year = owner?.year ? { end: day.end, meaning: owner.year } : grammar.year(line, day.end) ?? dashedYear(line, day)
  const meaning: Meaning = { is: 'day', month: day.month, day: day.day, year: year?.meaning ?? null, weekday: weekday?.weekday ?? 0, side: owner?.side ?? (weekday?.next ? 'after' : 'cue') }
  // "brought the number killed since March 1 to 12"
  const upper = textAt(line, token - 1) === 'since' ? null : readUpper(line, day.end, day)
  if (!upper || year) return found('calendar day', token, year?.end ?? day.end, meaning, 0.97)
  const upperYear = grammar.year(line, upper.end)
  const from: Meaning = upperYear ? { ...meaning, year: upperYear.meaning } : meaning
  return found('day range', token, upperYear?.end ?? upper.end, { is: 'range', from, to: { ...from, day: upper.day, weekday: 0 }, at: upper.end - 1 }, 0.95)
}

/** "26-Aug-2021", "26-Aug-21": the year behind a second dash. */
function dashedYear(line: Line, { end, lastDay }: MonthDay): { readonly end: number, readonly meaning: Meaning } | null {
  const year = wordAt(line, end + 1)
  if (lastDay || !isDash(line, end) || !isDash(line, end - 2) || !isGlued(line, end) || !isGlued(line, end + 1) || year.kind !== 'number') return null
  if (year.digits === 4 && year.value >= 1000 && year.value < 2200) return { end: end + 2, meaning: { is: 'year', year: year.value } }
  return year.digits === 2 ? { end: end + 2, meaning: { is: 'year', year: shortYear(year.value) } } : null
}

/** Words before and behind a day of the month that stands alone. */
const BEFORE_DAY: ReadonlySet<string> = wordsOf('on by until till since from')
const AFTER_DAY = /^(?:and|to|at|when|the|that|in|by|but|with|after|an?|he|she|it|we|they)$/

/** Reads "on the 14th", "Friday the 13th": a day of the month that the text speaks of, not "on the 14th floor"; "on the 26th of last month". */
export function dayOfMonth(line: Line, token: number, grammar: Grammar): Found | null {
  const weekday = readWeekday(line, token)
  const at = weekday?.end ?? token + 1
  const day = wordAt(line, at)
  if (textAt(line, at - 1) !== 'the' || day.kind !== 'ordinal' || day.text !== '' || day.value < 1 || day.value > 31 || !(weekday || BEFORE_DAY.has(textAt(line, token - 1)))) return null
  const after = rawAt(line, at + 1)
  const month = after === 'of' ? grammar.period(line, at + 2) : null
  const ofMonth = month?.meaning.is === 'shift' && month.meaning.unit === 'month'
  if (after !== '' && !/^[.,;:)]$/.test(after) && !AFTER_DAY.test(after) && !ofMonth) return null
  return found('day of the month', token, month?.end ?? at + 1, { is: 'dayOfMonth', day: day.value, month: month?.meaning ?? null, weekday: month ? 0 : weekday?.weekday ?? 0 }, 0.7)
}

/** "12-15 March", "6 to 15 October 1952", "the 28 and 29 August": the first number borrows the month. */
function readDayRange(line: Line, token: number, grammar: Grammar): Found | null {
  const at = textAt(line, token) === 'the' ? token + 1 : token
  const first = readDayNumber(line, at)
  if (!first || !(isDash(line, first.end) || among('to and through or', textAt(line, first.end))) || (isDash(line, at - 1) && isGlued(line, at))) return null
  const second = readDayMonth(line, first.end + 1)
  if (!second || first.value >= second.day || second.day > daysInMonth(2000, second.month)) return null
  const year = grammar.year(line, second.end)
  const to: Meaning = { is: 'day', month: second.month, day: second.day, year: year?.meaning ?? null, weekday: 0, side: 'cue' }
  return found('day range', token, year?.end ?? second.end, { is: 'range', from: { ...to, day: first.value }, to, at: first.end + 1 }, 0.9)
}

/** "last Oct. 23", "last year August 8", "this Jan. 5". */
function readOwner(line: Line, token: number): { readonly end: number, readonly side: Side, readonly year: Meaning | null } | null {
  const side = among('last next this', textAt(line, token)) && SIDE_OF.get(textAt(line, token))
  if (!side) return null
  if (wordAt(line, token + 1).kind === 'month') return { end: token + 1, side, year: null }
  const by = side === 'before' ? -1 : side === 'after' ? 1 : 0
  const ofYear = textAt(line, token + 1) === 'year' && wordAt(line, token + 2).kind === 'month'
  return ofYear ? { end: token + 2, side: 'cue', year: { is: 'shift', unit: 'year', by, base: 'published' } } : null
}

interface MonthDay { readonly end: number, readonly month: number, readonly day: number, /** Where the number of the day is the last word, a range may follow. */ readonly lastDay: boolean }

/** "Wednesday,", "Wed.", "the Thursday,", "next Friday,". */
function readWeekday(line: Line, token: number): { readonly end: number, readonly weekday: number, readonly next: boolean } | null {
  let at = token
  let next = false
  if (among('the this next last', textAt(line, at))) { next = textAt(line, at) === 'next'; at++ }
  if (among('coming past preceding previous following', textAt(line, at))) at++
  if (wordAt(line, at).kind !== 'weekday') return null
  const { value } = wordAt(line, at)
  at++
  if (isMark(line, at, '.')) at++
  if (isMark(line, at, ',')) at++
  if (textAt(line, at) === 'the') at++
  return { end: at, weekday: value, next }
}

function readMonthDay(line: Line, token: number): MonthDay | null {
  const month = wordAt(line, token)
  if (month.kind !== 'month') return null
  let at = token + 1
  if (isMark(line, at, '.') && isGlued(line, at)) at++
  if (textAt(line, at) === 'the' && wordAt(line, at + 1).kind === 'ordinal') at++
  const day = readDayNumber(line, at)
  if (!day) return null
  if (isPlainNumber(line, at) && startsAmount(line, at, day.end)) return null
  if (!isCapital(line, token) && !(isPlainNumber(line, at) && month.text !== 'may' && month.text !== 'march')) return null
  return { end: day.end, month: month.value, day: day.value, lastDay: true }
}

function readDayMonth(line: Line, token: number): MonthDay | null {
  let at = token
  if (textAt(line, at) === 'the') at++
  const day = readDayNumber(line, at)
  if (!day) return null
  let monthAt = day.end
  if (textAt(line, monthAt) === 'of') monthAt++
  else if (textAt(line, monthAt) === 'day' && textAt(line, monthAt + 1) === 'of') monthAt += 2
  else if (at > token && isPlainNumber(line, at) && isDash(line, monthAt)) return null
  else if (isDash(line, monthAt) && isGlued(line, monthAt) && isGlued(line, monthAt + 1)) monthAt++
  const month = wordAt(line, monthAt)
  if (month.kind !== 'month' || !isCapital(line, monthAt)) return null
  const ofMonth = monthAt > day.end && !isDash(line, monthAt - 1)
  if (ofMonth && isPlainNumber(line, at)) return null
  const range = isDash(line, at - 1) && among('number month ordinal', wordAt(line, at - 2).kind)
  if (!range && isDash(line, at - 1) && isGlued(line, at)) return null
  if (readMonthDay(line, monthAt) && !isYearNumber(line, monthAt + 1)) return null
  const end = monthAt + 1
  const stop = isMark(line, end, '.') && isGlued(line, end) && wordAt(line, end + 1).kind === 'number'
  return { end: stop ? end + 1 : end, month: month.value, day: day.value, lastDay: false }
}

function isPlainNumber(line: Line, token: number): boolean {
  return wordAt(line, token).kind === 'number'
}

/** "7", "7th", "seventh", "twenty-first", "second". */
function readDayNumber(line: Line, token: number): { readonly end: number, readonly value: number } | null {
  const word = wordAt(line, token)
  if ((word.kind === 'ordinal' || (word.kind === 'number' && word.digits > 0 && word.digits <= 2)) && word.value >= 1 && word.value <= 31) return { end: token + 1, value: word.value }
  if (word.text === 'second') return { end: token + 1, value: 2 }
  if (word.kind !== 'cardinal' || word.value < 20 || word.value > 30) return null
  const next = isDash(line, token + 1) ? token + 2 : token + 1
  const unit = wordAt(line, next)
  const value = unit.text === 'second' ? 2 : unit.kind === 'ordinal' ? unit.value : 0
  return value >= 1 && value <= 9 ? { end: next + 1, value: word.value + value } : null
}

/** "June 7 percent", "in June 7 people died": the number belongs to what follows, not to the month. */
function startsAmount(line: Line, token: number, end: number): boolean {
  const after = rawAt(line, end)
  if (isDash(line, end) && isGlued(line, end) && wordAt(line, end + 1).kind === 'unit') return true
  return after === '%' || (textAt(line, token - 2) === 'in' && isCountNoun(line, end)) || (isMark(line, end, ':') && isGlued(line, end) && isGlued(line, end + 1)) || after === 'percent' || among('pm am', textAt(line, end)) || wordAt(line, token).text.startsWith('00')
    || (wordAt(line, end).kind === 'scale' && !isUpper(line, token))
}

/** The other end of "June 7-12", "June 7 to 12", "June 7 and 8"; not of "June 26-8", which would go back. */
function readUpper(line: Line, token: number, lower: MonthDay): { readonly end: number, readonly day: number } | null {
  if (!lower.lastDay || !(isDash(line, token) || among('to and through', textAt(line, token)))) return null
  const day = readDayNumber(line, token + 1)
  const after = textAt(line, day?.end ?? token)
  if (!day || day.value <= lower.day || wordAt(line, day.end).kind === 'month' || rawAt(line, day.end) === 'percent' || among('million am pm', after) || (textAt(line, token) === 'and' && /^[a-z]/.test(rawAt(line, day.end)) && after === '')) return null
  return { end: day.end, day: day.value }
}

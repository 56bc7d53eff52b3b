import { dayNumber, daysInMonth, weekdayOf } from './civil'

/** A holiday: a fixed day of a month, the nth weekday of a month (negative counts from its end), or days from Easter Sunday. */
type Rule = readonly ['fixed', number, number] | readonly ['nth', number, number, number] | readonly ['easter', number] | readonly ['election']

/** Holidays by the words that name them, lower case. Movable Islamic and lunar feasts are left out: their day depends on where one stands. */
const FEASTS: Readonly<Record<string, Rule>> = {
  'christmas': ['fixed', 12, 25], 'christmas day': ['fixed', 12, 25], 'christmas eve': ['fixed', 12, 24], 'boxing day': ['fixed', 12, 26],
  "new year's eve": ['fixed', 12, 31], "new year's day": ['fixed', 1, 1], "new year's": ['fixed', 1, 1],
  'halloween': ['fixed', 10, 31], "valentine's day": ['fixed', 2, 14], "st patrick's day": ['fixed', 3, 17],
  'independence day': ['fixed', 7, 4], 'bastille day': ['fixed', 7, 14], 'juneteenth': ['fixed', 6, 19], 'veterans day': ['fixed', 11, 11], 'armistice day': ['fixed', 11, 11],
  "international women's day": ['fixed', 3, 8], 'may day': ['fixed', 5, 1], 'earth day': ['fixed', 4, 22], 'labor day': ['nth', 9, 1, 1], 'labour day': ['nth', 9, 1, 1],
  'memorial day': ['nth', 5, 1, -1], 'martin luther king day': ['nth', 1, 1, 3], "presidents' day": ['nth', 2, 1, 3], "president's day": ['nth', 2, 1, 3], 'columbus day': ['nth', 10, 1, 2],
  'thanksgiving': ['nth', 11, 4, 4], 'thanksgiving day': ['nth', 11, 4, 4], "mother's day": ['nth', 5, 7, 2], "father's day": ['nth', 6, 7, 3],
  'inauguration day': ['fixed', 1, 20], 'election day': ['election'],
  'easter': ['easter', 0], 'easter sunday': ['easter', 0], 'easter monday': ['easter', 1], 'good friday': ['easter', -2], 'palm sunday': ['easter', -7], 'ash wednesday': ['easter', -46],
  'holy thursday': ['easter', -3], 'holy saturday': ['easter', -1], 'pentecost': ['easter', 49]
}

/** The words of the names, without possessive endings; or only their first words. */
export function feastWords(first = false): string[] {
  return [...new Set(Object.keys(FEASTS).flatMap(name => name.split(' ').slice(0, first ? 1 : undefined)).map(word => word.replace(/'s?$/, '')))]
}

/** Longest name, in words. */
export const LONGEST_FEAST = Object.keys(FEASTS).reduce((longest, name) => Math.max(longest, name.split(' ').length), 0)

/** True where the words name a holiday that has a day in every year. */
export function isFeast(name: string): boolean {
  return Object.hasOwn(FEASTS, name)
}

/** Day number of a holiday in a year. */
export function feastDay(name: string, year: number): number {
  const rule = FEASTS[name] ?? ['fixed', 1, 1]
  if (rule[0] === 'fixed') return dayNumber(year, rule[1], rule[2])
  if (rule[0] === 'easter') return easter(year) + rule[1]
  // The Tuesday after the first Monday of November.
  if (rule[0] === 'election') return nthWeekday(year, 11, 1, 1) + 1
  return nthWeekday(year, rule[1], rule[2], rule[3])
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth > 0) {
    const first = dayNumber(year, month, 1)
    return first + (weekday - weekdayOf(first) + 7) % 7 + (nth - 1) * 7
  }
  const last = dayNumber(year, month, daysInMonth(year, month))
  return last - (weekdayOf(last) - weekday + 7) % 7 + (nth + 1) * 7
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876, as in Meeus, "Astronomical Algorithms", ch. 8). */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayNumber(year, month, (h + l - 7 * m + 114) % 31 + 1)
}

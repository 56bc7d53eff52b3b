import { dayNumber, daysInMonth, weekdayOf } from './civil'

/** A holiday by how many numbers it has: days from Easter Sunday; month and day; month, weekday, which of them (negative counts from its end) and days behind that; none where it is known by its country only. */
type Rule = readonly [] | readonly [easter: number] | readonly [month: number, day: number] | readonly [month: number, weekday: number, nth: number, behind?: number]

/** Holidays by the words that name them, lower case. Movable Islamic and lunar feasts are left out: their day depends on where one stands. */
const FEASTS: Readonly<Record<string, Rule>> = {
  'christmas': [12, 25], 'christmas day': [12, 25], 'christmas eve': [12, 24], 'boxing day': [12, 26],
  "new year's eve": [12, 31], "new year's day": [1, 1], "new year's": [1, 1],
  'halloween': [10, 31], "valentine's day": [2, 14], "st patrick's day": [3, 17],
  'independence day': [], 'bastille day': [7, 14], 'juneteenth': [6, 19], 'veterans day': [11, 11], 'armistice day': [11, 11],
  "international women's day": [3, 8], 'may day': [5, 1], 'earth day': [4, 22], 'labor day': [9, 1, 1], 'labour day': [], 'international labour day': [5, 1], "international workers' day": [5, 1],
  'memorial day': [5, 1, -1], 'martin luther king day': [1, 1, 3], 'martin luther king jr. day': [1, 1, 3], 'mlk day': [1, 1, 3], 'remembrance day': [11, 11], 'remembrance sunday': [11, 7, 2], 'canada day': [7, 1], 'australia day': [1, 26], 'anzac day': [4, 25], 'groundhog day': [2, 2], "presidents' day": [2, 1, 3], "president's day": [2, 1, 3], 'columbus day': [10, 1, 2],
  'thanksgiving': [11, 4, 4], 'thanksgiving day': [11, 4, 4], "mother's day": [5, 7, 2], "father's day": [6, 7, 3],
  'inauguration day': [1, 20], 'election day': [11, 1, 1, 1], 'super tuesday': [3, 2, 1], 'black friday': [11, 4, 4, 1], 'cyber monday': [11, 4, 4, 4],
  'easter': [0], 'easter sunday': [0], 'easter monday': [1], 'good friday': [-2], 'palm sunday': [-7], 'ash wednesday': [-46],
  'holy thursday': [-3], 'maundy thursday': [-3], 'shrove tuesday': [-47], 'ascension day': [39], 'whit monday': [50], 'pentecost monday': [50], "all saints' day": [11, 1], "all souls' day": [11, 2], 'epiphany': [1, 6], 'holy saturday': [-1], 'pentecost': [49]
}

/** Holidays that other countries have on other days under the same name. */
const NATIONAL = /^(?:independence|labou?r|memorial|veterans|mother's|father's|election|inauguration) day$|^thanksgiving/
const AMERICAN: Rule = [7, 4]
/** Days of independence by what the country's name and adjective begin with; none where it follows another calendar, or for countries that are here for their other holidays. */
const INDEPENDENCE: Readonly<Record<string, Rule>> = {
  'us': AMERICAN, 'u.s.': AMERICAN, 'states': AMERICAN, 'americ': AMERICAN, 'india': [8, 15], 'pakistan': [8, 14], 'ukrain': [8, 24], 'mexic': [9, 16], 'brazil': [9, 7], 'indonesia': [8, 17],
  'philippine': [6, 12], 'nigeria': [10, 1], 'ghana': [3, 6], 'canad': [], 'chin': []
}
/** "Ukrain[ian]", "Mexic[o]", "Pakistan[i]", "Chin[ese]". */
const ENDING = /^(?:[aeinos]|i?an|ese)?$/

/** The country that a word names or an adjective belongs to, '' for any other word. */
export function countryOf(word: string): string {
  const lower = word.toLowerCase()
  return Object.keys(INDEPENDENCE).find(country => lower.startsWith(country) && ENDING.test(lower.slice(country.length))) ?? ''
}

/** True where the country tells which day it is. */
export function isNational(feast: string): boolean {
  return NATIONAL.test(feast)
}

/** A holiday by its rule, that of a country where one is named. */
function ruleOf(feast: string, country: string): Rule {
  const own = INDEPENDENCE[country]
  if (feast === 'independence day') return own ?? []
  return own && own !== AMERICAN ? [] : FEASTS[feast] ?? []
}

/** The words of the names, without possessive endings; or only their first words. */
export function feastWords(first = false): string[] {
  return [...new Set(Object.keys(FEASTS).flatMap(name => name.split(' ').slice(0, first ? 1 : undefined)).map(word => word.replace(/'s?$/, '')))]
}

/** Longest name, in words. */
export const LONGEST_FEAST = Object.keys(FEASTS).reduce((longest, name) => Math.max(longest, name.split(' ').length), 0)

/** "super saturday", "black monday": a weekday by a name of its own. */
const NAMED_WEEKDAY = /^(?:super|black) [a-z]+day$/

/** True where the words name a holiday. */
export function isFeast(name: string): boolean {
  return Object.hasOwn(FEASTS, name) || NAMED_WEEKDAY.test(name)
}

/** Day number of a holiday in a year; null where the name does not tell it. */
export function feastDay(name: string, country: string, year: number): number | null {
  const rule = ruleOf(name, country)
  switch (rule.length) {
    case 0: return null
    case 1: return easter(year) + rule[0]
    case 2: return dayNumber(year, ...rule)
    default: return nthWeekday(year, rule[0], rule[1], rule[2]) + (rule[3] ?? 0)
  }
}

/** The primaries of most states fall on the first Tuesday of March before an election of the president; of the years since 2000, but for 2008 and those yet to be set. */
export function isHeld(name: string, year: number): boolean {
  return name !== 'super tuesday' || (year % 4 === 0 && year >= 2000 && year <= 2024 && year !== 2008)
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

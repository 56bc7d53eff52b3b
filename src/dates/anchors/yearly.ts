import { dayNumber, daysInMonth } from '../civil'
import { feastDay } from '../feasts'
import type { Meaning } from '../meaning'
import { dayPoint, monthPoint, seasonPoint, unresolved, type Resolved } from './resolved'

/** What comes once a year. */
export type Yearly = Extract<Meaning, { is: 'month' | 'day' | 'season' | 'feast' }>

/** What the meaning is in a year; `written` where the text names the year. */
export function pointIn(year: number, meaning: Yearly, written = false): Resolved {
  switch (meaning.is) {
    case 'month': return monthPoint(year, meaning.month)
    case 'season': return seasonPoint(year, meaning.season)
    case 'feast': return dayPoint(feastDay(meaning.feast, meaning.country, year) ?? 0)
    case 'day':
      if (written && meaning.day > daysInMonth(year, meaning.month)) return unresolved()
      return dayPoint(dayNumber(written ? year : leapYear(year, meaning), meaning.month, meaning.day))
  }
}

/** Years by which the nearest leap year may be off: four where a century's end is none. */
const LEAPS = [0, 1, -1, 2, -2, 3, -3, 4]

function leapYear(year: number, { month, day }: Extract<Meaning, { is: 'day' }>): number {
  return year + (LEAPS.find(by => day <= daysInMonth(year + by, month)) ?? 0)
}

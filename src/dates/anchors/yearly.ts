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
      // February 29 without a year is that of the leap year next to it
      return dayPoint(dayNumber(!written && meaning.month === 2 && meaning.day === 29 ? Math.round(year / 4) * 4 : year, meaning.month, meaning.day))
  }
}

import { dayNumber } from '../dates/civil'

/** Calendar days from `from` to `to`, both included, counted from 1970-01-01. */
export interface DayRange { readonly from: number; readonly to: number }

/** A day, with or without a time of day: "2021-08-26", "2021-08-26TEV", "2021-08-26T12:20". */
const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/
/** A month: "2021-08". */
const MONTH = /^(\d{4})-(\d{2})$/
/** An ISO week, perhaps its weekend: "2021-W34", "2021-W34-WE". */
const WEEK = /^(\d{4})-W(\d{2})/
/** A season, half or quarter: "2021-SU", "2021-H1", "2021-Q3". */
const SEASON = /^(\d{4})-(SP|SU|FA|AU|WI|H[12]|Q[1-4])$/
/** A year, decade or century: "2021", "202", "20". */
const YEARS = /^\d{2,4}$/
/** First month and number of months of the parts of a year. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 3], SU: [6, 3], FA: [9, 3], AU: [9, 3], WI: [12, 3], H1: [1, 6], H2: [7, 6], Q1: [1, 3], Q2: [4, 3], Q3: [7, 3], Q4: [10, 3]
}

/** The days that an ISO 8601 / TIMEX3 value covers; null where it names no stretch of the calendar ("PAST_REF", "P3D", null). */
export function dayRange(value: string | null): DayRange | null {
  if (value === null) return null
  const slash = value.indexOf('/')
  if (slash > 0) {
    const first = dayRange(value.slice(0, slash))
    const last = dayRange(value.slice(slash + 1))
    return first && last && first.from <= last.to ? { from: first.from, to: last.to } : null
  }
  const day = DAY.exec(value)
  if (day) return months(Number(day[1]), Number(day[2]), 0, Number(day[3]))
  const month = MONTH.exec(value)
  if (month) return months(Number(month[1]), Number(month[2]), 1)
  const week = WEEK.exec(value)
  if (week) return weekOf(Number(week[1]), Number(week[2]))
  const season = SEASON.exec(value)
  const part = PARTS[season?.[2] ?? '']
  if (part) return months(Number(season?.[1]), part[0], part[1])
  if (!YEARS.test(value)) return null
  const years = 10 ** (4 - value.length)
  return months(Number(value) * years, 1, 12 * years)
}

/** True where the two stretches share a day, or miss each other by no more than `slack` days. */
export function daysMeet(a: DayRange, b: DayRange, slack = 0): boolean {
  return a.from <= b.to + slack && b.from <= a.to + slack
}

/** Number of days covered: 1 for a day, 365 or 366 for a year. */
export function daysIn(range: DayRange): number {
  return range.to - range.from + 1
}

/** The stretch from a month on, `count` months long; with count 0 the one day `day`. */
function months(year: number, month: number, count: number, day = 1): DayRange {
  const from = dayNumber(year, month, day)
  const next = month - 1 + count
  return { from, to: count === 0 ? from : dayNumber(year + Math.floor(next / 12), next % 12 + 1, 1) - 1 }
}

/** Seven days from Monday of an ISO week. */
function weekOf(year: number, week: number): DayRange {
  const fourth = dayNumber(year, 1, 4)
  const monday = fourth - ((fourth + 3) % 7 + 7) % 7 + (week - 1) * 7
  return { from: monday, to: monday + 6 }
}

/** True for a date that names a stretch of more than some weeks by its ends ("2019-10/2019-12"). */
export function isStretch(days: DayRange | null, date: string | null): boolean {
  return days !== null && daysIn(days) > 45 && (date ?? '').includes('/')
}

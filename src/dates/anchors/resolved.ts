import { civilDay, dayNumber, daysInMonth, isoDay, isoMonth, isoWeekOf, isoYear, pad, weekdayOf } from '../civil'

/** How wide a resolved expression is. */
export type Grain = 'day' | 'week' | 'weekend' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century' | 'range' | 'none'

/** A point or stretch on the calendar; `from` and `to` are day numbers, null where nothing can be told. */
export interface Resolved {
  readonly value: string | null
  readonly grain: Grain
  readonly from: number | null
  readonly to: number | null
}

/** Nothing on the calendar, with a value of its own (PAST_REF) or none. */
export function unresolved(value: string | null = null): Resolved {
  return { value, grain: 'none', from: null, to: null }
}

/** A day. */
export function dayPoint(day: number): Resolved {
  return { value: isoDay(day), grain: 'day', from: day, to: day }
}

/** A calendar month. */
export function monthPoint(year: number, month: number): Resolved {
  return { value: isoMonth(year, month), grain: 'month', from: dayNumber(year, month, 1), to: dayNumber(year, month, daysInMonth(year, month)) }
}

/** A year. */
export function yearPoint(year: number): Resolved {
  return { value: isoYear(year), grain: 'year', from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) }
}

/** The ISO week of a day: "2021-W34". */
export function weekPoint(day: number): Resolved {
  const monday = day - weekdayOf(day) + 1
  const { year, week } = isoWeekOf(day)
  return { value: `${isoYear(year)}-W${pad(week)}`, grain: 'week', from: monday, to: monday + 6 }
}

/** The weekend of a day's ISO week: "2021-W34-WE". */
export function weekendPoint(day: number): Resolved {
  const week = weekPoint(day)
  return { value: `${week.value}-WE`, grain: 'weekend', from: (week.from as number) + 5, to: week.to }
}

/** A quarter or half: "2021-Q3", "2021-H1". */
export function partOfYearPoint(year: number, code: string): Resolved {
  const months = code.startsWith('Q') ? 3 : 6
  const first = (Number(code.slice(1)) - 1) * months + 1
  const last = first + months - 1
  return { value: `${isoYear(year)}-${code}`, grain: months === 3 ? 'quarter' : 'half', from: dayNumber(year, first, 1), to: dayNumber(year, last, daysInMonth(year, last)) }
}

/** A season of the northern year, 0 spring to 3 winter, named by the year in which it begins: meteorological, March to May and so on. */
export function seasonPoint(year: number, season: number): Resolved {
  const first = season * 3 + 3
  const lastYear = season === 3 ? year + 1 : year
  const last = season === 3 ? 2 : first + 2
  return { value: `${isoYear(year)}-${['SP', 'SU', 'FA', 'WI'][season] as string}`, grain: 'season', from: dayNumber(year, first, 1), to: dayNumber(lastYear, last, daysInMonth(lastYear, last)) }
}

/** A decade ("202") or century ("20"). */
export function eraPoint(value: string, first: number, last: number): Resolved {
  return { value, grain: last - first > 9 ? 'century' : 'decade', from: dayNumber(first, 1, 1), to: dayNumber(last, 12, 31) }
}

/** From one point to another: "2021-06-07/2023-06-07". */
export function rangePoint(from: Resolved, to: Resolved): Resolved {
  if (from.value === null || to.value === null) return unresolved()
  return { value: `${from.value}/${to.value}`, grain: 'range', from: from.from, to: to.to }
}

/** Calendar year that a resolved expression begins in. */
export function yearOf(resolved: Resolved): number | null {
  return resolved.from === null ? null : civilDay(resolved.from).year
}

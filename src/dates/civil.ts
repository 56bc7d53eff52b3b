/** A day of the proleptic Gregorian calendar; month and day from 1. Astronomical years: 0 is 1 BC. */
export interface CivilDay { readonly year: number, readonly month: number, readonly day: number }

/** Days from 1970-01-01 to a civil day (negative before). Hinnant, "chrono-compatible low-level date algorithms", days_from_civil. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
}

/** The civil day of a day number; the inverse of `dayNumber` (civil_from_days in the same source). */
export function civilDay(days: number): CivilDay {
  const z = days + 719468
  const era = Math.floor(z / 146097)
  const ofEra = z - era * 146097
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1 }
}

/** Number of days in a month. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** Day of the week of a day number, 1 Monday to 7 Sunday (ISO 8601). */
export function weekdayOf(days: number): number {
  return ((days + 3) % 7 + 7) % 7 + 1
}

/** ISO 8601 week and the year that it belongs to. */
export function isoWeekOf(days: number): { readonly year: number, readonly week: number } {
  const thursday = days - weekdayOf(days) + 4
  const { year } = civilDay(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** The same day of the month so many months later (earlier where negative), cut to the month's length. */
export function addMonths(days: number, months: number): number {
  const { year, month, day } = civilDay(days)
  const index = year * 12 + month - 1 + months
  const y = Math.floor(index / 12)
  const m = index - y * 12 + 1
  return dayNumber(y, m, Math.min(day, daysInMonth(y, m)))
}

/** A year as TIMEX3 writes it: "2021", "0079", "BC0431" (astronomical -430). */
export function isoYear(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`
}

/** "2021-08". */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${pad(month)}`
}

/** "2021-08-26". */
export function isoDay(days: number): string {
  const { year, month, day } = civilDay(days)
  return `${isoMonth(year, month)}-${pad(day)}`
}

/** Two digits. */
export function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

/** The day number of an ISO day ("2021-08-26"). */
export function dayOfIso(iso: string): number {
  return dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)))
}

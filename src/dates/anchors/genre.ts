import { civilDay } from '../civil'
import { dayOf, type Found, type Meaning } from '../meaning'

/** Explicit years that a narrative has at least. */
const FEWEST = 8
/** Share of a narrative's dated expressions that may count from publication. */
const MOST_RELATIVE = 0.12

/**
 * True for a text that tells of the past by its own dates, as histories do: many years are written out, nearly all of them far from
 * publication, and hardly anything counts from publication (weekdays, "yesterday", "last week"). Such a text's bare months and days follow the date
 * spoken of last; in news they are those nearest to publication (the two strategies of HeidelTime, Strötgen and Gertz 2013).
 */
export function isNarrative(finds: readonly Found[], published: number | null): boolean {
  let far = 0
  let near = 0
  let relative = 0
  const now = published === null ? null : civilDay(published).year
  for (const { meaning } of finds) {
    const year = explicitYear(meaning)
    if (year !== null) {
      if (now === null || Math.abs(year - now) >= 2) far++
      else near++
    } else if (countsFromPublication(meaning)) {
      relative++
    }
  }
  return far >= FEWEST && near <= far * 0.4 && relative <= (far + near) * MOST_RELATIVE
}

/** True for a text that counts from a day of publication ("on Wednesday", "last week"). */
export function isNews(finds: readonly Found[]): boolean {
  return finds.some(({ meaning }) => countsFromPublication(meaning))
}

function explicitYear(meaning: Meaning): number | null {
  if (meaning.is === 'year') return meaning.year
  if (meaning.is === 'range') return explicitYear(meaning.from)
  if ((meaning.is === 'day' || meaning.is === 'month' || meaning.is === 'season' || meaning.is === 'part of year') && meaning.year) return explicitYear(meaning.year)
  return null
}

function countsFromPublication(meaning: Meaning): boolean {
  const day = dayOf(meaning)
  return day?.is === 'weekday' || ((day?.is === 'shift' || day?.is === 'offset') && day.base === 'published')
}

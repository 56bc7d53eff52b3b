import { civilDay } from '../civil'
import type { Side } from '../meaning'
import type { Context } from './context'
import { yearOf } from './resolved'
import type { Tense } from './tense'

/** Days that a date lies before publication at least, to draw others to its year. */
const EARLIER = 300
/** Sentences within which a date with a year of its own says which year a bare month or day belongs to. */
const NEAR = 4
/** A day so near ahead and so long behind is the one ahead, even beside a verb in the past: "the offer was extended to Nov. 20". */
const SOON = 60
const VERY_SOON = 35
const LONG_AGO = 290
/** A bare day or month farther ahead than this is the last one, even beside a word that points ahead. */
const FAR_AHEAD = 240
/** Days within which two dates belong to one story, whatever the tense beside the second. */
const CLOSE = 60
/** Days that an expression may lie ahead of publication without a word that points there. */
const AHEAD = 75

/**
 * The year of a month, day, season or holiday that stands without one. `at` gives the first and last day of the candidate in a year.
 * A narrative follows its own last date. News counts from publication, to the side that the words tell, else to the nearer; but a date with another
 * year, spoken of close before, draws it there ("In February 2022 a report …. The Aug. 26 attack" is 2021).
 */
export function chooseYear(context: Context, side: Side, tense: Tense, at: (year: number) => readonly [number, number]): number | null {
  if (side === 'cue') {
    const own = yearByText(context, tense, at)
    if (own !== null) return own
  }
  if (context.published === null) return null
  const { published } = context
  const { year } = civilDay(published)
  if (side === 'this') return year
  const past = [year, year - 1].find(candidate => side === 'before' ? at(candidate)[1] < published : at(candidate)[0] <= published) ?? year - 1
  const future = [year, year + 1].find(candidate => side === 'after' ? at(candidate)[0] > published : at(candidate)[1] >= published) ?? year + 1
  if (side === 'before') return past
  if (side === 'after') return future
  if (past === future) return past
  const behind = published - at(past)[1]
  const ahead = at(future)[0] - published
  if (tense === 'told') return past
  if (tense === 'future') return ahead < FAR_AHEAD ? future : past
  if (behind > LONG_AGO && ahead <= (at(past)[0] === at(past)[1] ? SOON : VERY_SOON)) return future
  if (tense === 'past') return past
  return ahead < behind && ahead <= AHEAD ? future : past
}

function yearByText(context: Context, tense: Tense, at: (year: number) => readonly [number, number]): number | null {
  const { last, published } = context
  if (!last || last.from === null) return null
  const year = yearOf(last)
  if (year === null) return null
  if (context.narrative || (published === null && !context.undatedNews)) return following(last.from, last.grain === 'year' || last.grain === 'decade', year, at)
  if (context.sentence - context.lastSentence > NEAR) return null
  if (published !== null && (year >= civilDay(published).year || published - (last.to ?? last.from) < EARLIER)) return null
  if (last.grain === 'year' && context.lastSentence === context.sentence && (tense === 'past' || tense === 'told')) return year
  if (last.grain !== 'day' && last.grain !== 'month' && last.grain !== 'season') return null
  const chosen = nearest(last.from, year, at)
  return tense === 'future' && Math.abs(at(chosen)[0] - last.from) > CLOSE ? null : chosen
}

/** In a narrative time goes on: the year spoken of, or the next one where a late month is followed by an early one. */
function following(from: number, wholeYear: boolean, year: number, at: (year: number) => readonly [number, number]): number {
  if (wholeYear) return year
  const month = civilDay(from).month
  const candidate = civilDay(at(year)[0]).month
  return month >= 10 && candidate <= 2 ? year + 1 : year
}

function nearest(from: number, year: number, at: (year: number) => readonly [number, number]): number {
  return [year, year - 1, year + 1].reduce((best, candidate) => Math.abs(at(candidate)[0] - from) < Math.abs(at(best)[0] - from) ? candidate : best)
}

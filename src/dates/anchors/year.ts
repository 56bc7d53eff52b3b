import { among } from '../among'
import { civilDay } from '../civil'
import type { Context } from './context'
import type { Tense } from './tense'
import { pointIn, type Yearly } from './yearly'

/** Days that a date lies before publication at least, to draw others to its year. */
const EARLIER = 300
/** Sentences within which a date with a year of its own says which year a bare month or day belongs to. */
const NEAR = 4
/** A day so near ahead and so long behind is the one ahead, even beside a verb in the past: "the offer was extended to Nov. 20". */
const SOON = 60
const VERY_SOON = 35
const LONG_AGO = 290
/** A bare day or month farther ahead than this is the last one, even beside a word that points ahead. */
const FAR_AHEAD = 300
/** Days within which two dates belong to one story, whatever the tense beside the second. */
const CLOSE = 60
/** Days that an expression may lie ahead of publication without a word that points there. */
const AHEAD = 75

/**
 * The year of a month, day, season or holiday that stands without one. A narrative follows its own last date. News counts from publication,
 * to the side that the words tell, else to the nearer; but a date with another year, spoken of close before, draws it there ("In February
 * 2022 a report …. The Aug. 26 attack" is 2021).
 */
export function chooseYear(context: Context, meaning: Yearly, tense: Tense): number | null {
  const { side } = meaning
  if (side === 'cue') {
    const own = yearByText(context, tense, meaning)
    if (own !== null) return own
  }
  const { last, published } = context
  if (last?.from != null && among('following previous same', side)) {
    const { year } = civilDay(last.from)
    if (side === 'following') return dayIn(year, meaning) > (last.to ?? last.from) ? year : year + 1
    return side === 'same' || dayIn(year, meaning, true) < last.from ? year : year - 1
  }
  if (published === null) return null
  const { year } = civilDay(published)
  if (side === 'this') return year
  const isPast = among('before previous', side)
  const isFuture = among('after following', side)
  const past = latest(published, meaning, isPast)
  const future = (isFuture ? dayIn(year, meaning) > published : dayIn(year, meaning, true) >= published) ? year : year + 1
  if (isPast) return past
  if (isFuture) return future
  if (past === future) return past
  const behind = published - dayIn(past, meaning, true)
  const ahead = dayIn(future, meaning) - published
  if (tense === 'told') return past
  if (tense === 'future') return ahead < FAR_AHEAD ? future : past
  if (behind > LONG_AGO && ahead <= (dayIn(past, meaning) === dayIn(past, meaning, true) ? SOON : VERY_SOON)) return future
  if (tense === 'past') return past
  return ahead < behind && ahead <= AHEAD ? future : past
}

function yearByText(context: Context, tense: Tense, meaning: Yearly): number | null {
  const { last, published } = context
  if (!last || last.from === null) return null
  const { year } = civilDay(last.from)
  const to = last.to ?? last.from
  if (context.narrative || (published === null && !context.undatedNews)) return following(last.from, last.grain === 'year' || last.grain === 'decade', year, meaning)
  if (context.sentence - context.lastSentence > NEAR) return null
  if (published !== null && (year >= civilDay(published).year || published - to < EARLIER)) return null
  if (last.grain === 'year' && context.lastSentence === context.sentence && (tense === 'past' || tense === 'told')) return year
  if (last.grain !== 'day' && last.grain !== 'month' && last.grain !== 'season') return null
  const chosen = nearest(last.from, year, meaning)
  const day = dayIn(chosen, meaning)
  if (tense === 'future') return Math.abs(day - last.from) > CLOSE ? null : chosen
  if (published === null || tense === 'told') return chosen
  // "notified on January 2, 2018. He resigned on March 9": nearer to publication; a story goes on, and hardly back
  const apart = day < last.from ? 3 * (last.from - day) : day - to
  return apart > CLOSE && published - dayIn(latest(published, meaning), meaning) < apart ? null : chosen
}

/** In a narrative time goes on: the year spoken of, or the next one where a late month is followed by an early one. */
function following(from: number, wholeYear: boolean, year: number, meaning: Yearly): number {
  if (wholeYear) return year
  const month = civilDay(from).month
  const candidate = civilDay(dayIn(year, meaning)).month
  return month >= 10 && candidate <= 2 ? year + 1 : year
}

/** Year of the last one that began before publication, or was over by then. */
function latest(published: number, meaning: Yearly, over = false): number {
  const { year } = civilDay(published)
  return dayIn(year, meaning, over) <= published - Number(over) ? year : year - 1
}

function nearest(from: number, year: number, meaning: Yearly): number {
  const apart = (candidate: number): number => Math.abs(dayIn(candidate, meaning) - from)
  return [year, year - 1, year + 1].sort((a, b) => apart(a) - apart(b))[0] as number
}

/** First day of what the meaning is in a year, or its last. */
function dayIn(year: number, meaning: Yearly, last = false): number {
  return pointIn(year, meaning)[last ? 'to' : 'from'] as number
}

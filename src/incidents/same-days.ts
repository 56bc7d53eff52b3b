import type { TextDocument } from '../text/document'
import { floatApart, type Clue } from './clues'
import { daysIn, daysMeet, isStretch, type DayRange } from './days'
import { isWithinName } from './elsewhere'
import type { Event } from './event'
import { isSaidAgain } from './told-again'
import { lineOf } from './wording'

// Whether the days of a figure and those of an event are of one event.

/** Days of a week: a date of more is a month or year. */
const WEEK = 7
/** Days by which the date of a report may miss that of its event. */
export const LATE = 4
/** Days after an event in which its wounded die and its dead are found. */
const AFTER = 10
/** Days before publication within which news without a date is taken to lie. */
const NEWS = 200

/**
 * Dates agree at the grain known; a stretch of months is not the event of a day in it, and what is long past is not news without a
 * date, nor one with a year the news of a Saturday. A date from another sentence speaks against an event only where it was given after the event was last spoken of.
 */
export function datesAgree(clue: Clue, event: Event, today: number | null): boolean {
  const { days, date } = clue
  if (days && event.days && (clue.aftermath ? isSoonAfter(days, event.days) : event.aftermath && isSoonAfter(event.days, days))) return true
  if (days && event.days && daysMeet(days, event.days, LATE) && isSaidAgain(clue.figure, event)) return true
  if (days && event.days && isNightBefore(clue, event)) return true
  if (days && event.days) return (daysMeet(days, event.days) && isStretch(days, date) === isStretch(event.days, event.date)) || (!clue.own && clue.from <= event.lastSentence && clue.kinds === 0)
  // "Two were killed in a clash. … In June 2017, eight died": a month or year dates nothing that was told without a date.
  if (today === null && days && clue.own && event.days === null && daysIn(days) > WEEK && clue.figure.sentence > event.lastSentence && !isSaidAgain(clue.figure, event)) return false
  if (days === null && clue.floating?.grain === 'month' && event.days === null && event.floating === null && clue.figure.sentence > event.lastSentence && !isSaidAgain(clue.figure, event)) return false
  const known = days ?? event.days
  if (today === null && (days ? clue.own && event.floating : event.days ? event.dated !== null && clue.floating : clue.floating && event.floating && floatApart(clue.floating, event.floating))) return false
  return !known || today === null || known.to >= today - NEWS
}

/** "Overnight, leaving two dead on Thursday": the night before goes on into the day, at one place. */
function isNightBefore({ figure, days, date }: Clue, event: Event): boolean {
  if (!days || !event.days || figure.place === null || !event.places.some(place => isWithinName(place, figure.place ?? ''))) return false
  const meets = (night: string | null, from: DayRange, day: string | null, next: DayRange): boolean => NIGHT.test(night ?? '') && from.to + 1 === next.from && PLAIN.test(day ?? '')
  return meets(date, days, event.date, event.days) || meets(event.date, event.days, date, days)
}
const NIGHT = /TNI$/
/** A day and no hour that is not its morning. */
const PLAIN = /^[\d-]{10}(?:TMO)?$/

/** True for a figure of a day before that of a round-up, and an event that is told without a day and so is of the round-up's. */
export function isBeforeNews({ days, own }: Clue, event: Event, leadDay: DayRange | null): boolean {
  return own && days !== null && event.days === null && leadDay !== null && days.to < leadDay.from - 1
}

/** True for a day not more than some days after an event. */
function isSoonAfter(days: DayRange, event: DayRange): boolean {
  return daysIn(days) === 1 && days.from >= event.from && days.from <= event.to + AFTER
}

/** "In March, 20 people were shot in Oldo", "earlier this month": one more event of that month, unless what was told of the month has the same number. */
export function isOfOtherMonth(document: TextDocument, { figure, days, own, overTime }: Clue, fits: readonly Event[]): boolean {
  if (overTime || (days !== null && (!own || daysIn(days) < WEEK || daysIn(days) > MONTH))) return false
  const opens = lineOf(document, document.sentences.start[figure.sentence] ?? 0, (document.sentences.start[figure.sentence] ?? 0) + 40)
  if (days === null) return figure.sentence > 0 && fits.length > 0 && EARLIER_THIS.test(opens) && !fits.some(event => isSaidAgain(figure, event))
  const same = fits.filter(event => event.days && daysMeet(event.days, days) && event.lastSentence < figure.sentence)
  if (same.some(event => isSaidAgain(figure, event))) return false
  // "Rebels killed five.¶Last week they killed three": the news has no day, or one of this week.
  if (LAST_WEEK.test(opens) && figure.sentence > 0 && fits.length > 0) return fits.every(event => event.days === null && !isSaidAgain(figure, event))
  if (daysIn(days) <= WEEK) return false
  return EARLIER_THIS.test(opens) ? same.length > 0 : IN_MONTH.test(opens) && same.some(event => event.days && daysIn(event.days) > WEEK && event.lastSentence < figure.sentence - 1)
}
const MONTH = 31
const EARLIER_THIS = /^(?:And |But |Also )?earlier (?:this|in the|that|last) (?:week|month)\b/i
const LAST_WEEK = /^(?:And |But |Also )?(?:just )?last week\b/i
const IN_MONTH = /^(?:And |But |Also )?(?:in|last|late in|early in) (?:late |early |mid-)?\p{L}{3,9}\b/iu

import type { FoundFigure } from '../casualties/find'
import type { TextDocument } from '../text/document'
import { causeKinds, causesAgree } from './causes'
import { isOtherEvent, isOverTime } from './cues'
import { dayRange, daysIn, daysMeet, type DayRange } from './days'

/** The figures that belong to one event, in order of reading, and what is known of it. */
export interface Event {
  readonly figures: FoundFigure[]
  /** Its days at the finest grain that a figure gives. */
  days: DayRange | null
  date: string | null
  /** Bits of `causeKinds`. */
  kinds: number
  lastSentence: number
  /** A count over months or years, not one event. */
  readonly overTime: boolean
  /** Only recalled or compared, as the figure's own words tell. */
  readonly recalled: boolean
}

/** Events looked back at; more than a text by a person has. */
const KEPT = 48
/** Days before publication within which news without a date is taken to lie. */
const NEWS = 200

/**
 * Sorts figures into the events that they belong to. A figure goes with its whole; else to the event of its date; without a date to
 * the event spoken of last in its paragraph, else to the first event. Disasters and violence of different kinds are different events,
 * as are those that the text calls another, and counts over months or years are kept apart. `today` is the day of publication.
 */
export function findEvents(document: TextDocument, figures: readonly FoundFigure[], today: number | null): Event[] {
  const events: Event[] = []
  const eventOf = new Map<string, Event>()
  for (const figure of figures) {
    const event = eventOf.get(figure.partOf ?? '') ?? eventFor(document, figure, events, today)
    join(event, figure)
    if (event.figures.length === 1) events.push(event)
    eventOf.set(figure.id, event)
  }
  return events
}

function eventFor(document: TextDocument, figure: FoundFigure, events: readonly Event[], today: number | null): Event {
  const days = dayRange(figure.date)
  const kinds = causeKinds(figure.cause?.text ?? null)
  const overTime = isOverTime(document, figure)
  const recent = events.length <= KEPT ? events : [events[0] as Event, ...events.slice(-KEPT)]
  const fits = recent.filter(event => event.overTime === overTime && event.recalled === figure.background && datesAgree(days, figure.date, event, today) && causesAgree(kinds, event.kinds))
  let near: Event | undefined
  for (const event of fits) if (!near || event.lastSentence >= near.lastSentence) near = event
  const block = document.sentences.block[figure.sentence]
  const fresh: Event = { figures: [], days: null, date: null, kinds, lastSentence: figure.sentence, overTime, recalled: figure.background }
  if (near?.lastSentence === figure.sentence) return near
  if (isOtherEvent(document, figure)) return fresh
  if (near && document.sentences.block[near.lastSentence] === block) return near
  return (days && fits.find(event => event.days)) ?? fits[0] ?? fresh
}

/** Dates agree at the grain known; a stretch of months is not the event of a day in it, and what is long past is not news without a date. */
function datesAgree(days: DayRange | null, date: string | null, event: Event, today: number | null): boolean {
  if (days && event.days) return daysMeet(days, event.days) && isStretch(days, date) === isStretch(event.days, event.date)
  const known = days ?? event.days
  return !known || today === null || known.to >= today - NEWS
}

/** True for a date that names a stretch of more than some weeks by its ends ("2019-10/2019-12"). */
export function isStretch(days: DayRange | null, date: string | null): boolean {
  return days !== null && daysIn(days) > 45 && (date ?? '').includes('/')
}

function join(event: Event, figure: FoundFigure): void {
  const days = dayRange(figure.date)
  if (days && (!event.days || daysIn(days) < daysIn(event.days))) {
    event.days = days
    event.date = figure.date
  }
  event.kinds |= causeKinds(figure.cause?.text ?? null)
  event.lastSentence = figure.sentence
  event.figures.push(figure)
}

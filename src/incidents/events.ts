import type { FoundFigure } from '../casualties/find'
import type { TextDocument } from '../text/document'
import { causeKinds, causesAgree } from './causes'
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
}

/**
 * Sorts figures into the events that they belong to. A figure with a date goes to the event of that date; one without goes to the
 * event spoken of last in its paragraph, else to the first event. Disasters and violence of different kinds are different events.
 */
export function findEvents(document: TextDocument, figures: readonly FoundFigure[]): Event[] {
  const events: Event[] = []
  const eventOf = new Map<string, Event>()
  for (const figure of figures) {
    const event = eventOf.get(figure.partOf ?? '') ?? eventFor(document, figure, events)
    join(event, figure)
    if (!events.includes(event)) events.push(event)
    eventOf.set(figure.id, event)
  }
  return events
}

function eventFor(document: TextDocument, figure: FoundFigure, events: readonly Event[]): Event {
  const days = dayRange(figure.date)
  const kinds = causeKinds(figure.cause?.text ?? null)
  const fits = events.filter(event => (!days || !event.days || daysMeet(days, event.days)) && causesAgree(kinds, event.kinds))
  const near = [...fits].sort((a, b) => b.lastSentence - a.lastSentence)[0]
  const block = document.sentences.block[figure.sentence]
  if (near && document.sentences.block[near.lastSentence] === block) return near
  return (days && fits.find(event => event.days)) ?? fits[0] ?? { figures: [], days: null, date: null, kinds, lastSentence: figure.sentence }
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

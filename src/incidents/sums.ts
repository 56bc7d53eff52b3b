import type { TextDocument } from '../text/document'
import { causesAgree } from './causes'
import { isExactOrLeast, sizeOf } from './count'
import { daysMeet } from './days'
import type { Event } from './event'
import { totalOf } from './totals'

/** Events that a text tells; more are not looked through for parts. */
const MOST = 24

/**
 * Joins what is told attack by attack with the total that the text gives for all of them: "at least 50 people were killed … 42 in the
 * first mosque … eight in the second". The numbers of two or more events of the same days must add up to that of the one; then their
 * figures are its parts. Returns the events, in order of first mention.
 */
export function joinSums(document: TextDocument, events: readonly Event[]): readonly Event[] {
  if (events.length < 3 || events.length > MOST) return events
  const killed = new Map(events.map(event => [event, totalOf(document, event.figures, 'killed').count] as const))
  for (const whole of events) {
    const total = killed.get(whole)
    if (!total || !isExactOrLeast(total) || sizeOf(total) < 3) continue
    const parts = events.filter(event => {
      const count = killed.get(event)
      return event !== whole && count && sizeOf(count) > 0 && event.overTime === whole.overTime && event.recalled === whole.recalled && causesAgree(event.kinds, whole.kinds)
        && event.days !== null && whole.days !== null && daysMeet(event.days, whole.days, 2)
    })
    const sum = parts.reduce((all, part) => all + sizeOf(killed.get(part) ?? total), 0)
    if (parts.length < 2 || sum !== sizeOf(total)) continue
    return events.filter(event => !parts.includes(event)).map(event => event === whole ? joined([whole, ...parts]) : event)
  }
  return events
}

function joined(events: readonly [Event, ...Event[]]): Event {
  return {
    ...events[0],
    figures: events.flatMap(event => event.figures).sort((a, b) => a.start - b.start),
    causes: events.flatMap(event => event.causes),
    places: events.flatMap(event => event.places),
    dated: new Set(events.flatMap(event => [...event.dated ?? []]))
  }
}

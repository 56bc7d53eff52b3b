import type { FoundFigure } from '../casualties/figure'
import { sizeOf } from './count'
import { isNamed, isRole, mayBeSame, victimsOf } from './victims'
import { KEPT, type Event } from './event'

/** "Four were wounded on Monday; one of them died on Tuesday": of those hurt. */
export function isOfThose(figure: FoundFigure, before: FoundFigure): boolean {
  return figure.later && before.sentence === figure.sentence && before.effect === 'injured'
}

/** "the murder of Sahar [and two guards]": told in one breath. */
export function isInList(figure: FoundFigure, before: FoundFigure): boolean {
  return figure.sentence === before.sentence && figure.by === before.by && figure.by.endsWith('-noun-of') && figure.date === before.date && figure.start - before.end < NEXT_IN_LIST
}

/** Code units between two members of a list. */
const NEXT_IN_LIST = 32

/** The event of which a single victim with the same name was told: "Amina Sahar was shot dead … Sahar's murder". */
export function sameVictim(figure: FoundFigure, events: readonly Event[]): Event | undefined {
  const name = nameOf(figure)
  if (name === null) return undefined
  for (const event of events) {
    for (let at = Math.max(0, event.figures.length - KEPT); at < event.figures.length; at++) {
      const other = event.figures[at] as FoundFigure
      if (other.effect === figure.effect && isSameName(name, nameOf(other))) return event
    }
  }
  return undefined
}

/** "the six people": the article says that these are known. */
export function isKnownGroup(figure: FoundFigure): boolean {
  return sizeOf(figure.count) >= 3 && /^the (?!other |remaining )/i.test(figure.text)
}

/** The event of which the same number was told: "six people were killed … the death of [the six]". */
export function sameGroup(figure: FoundFigure, events: readonly Event[]): Event | undefined {
  return events.find(event => event.figures.slice(-KEPT).some(other => other.effect === figure.effect && sizeOf(other.count) === sizeOf(figure.count)))
}

/** Phrases that take a killing as known: "the murder of Amina Sahar", "Sahar's assassination". */
export const KNOWN_KILLING = /:killed-(?:noun-of|possessor|modifier)$/

/** True for a killing that the text only mentions, of somebody by name, where the event before it was that of somebody else by name. */
export function isOtherVictim(figure: FoundFigure, near: Event | undefined): boolean {
  return near !== undefined && KNOWN_KILLING.test(figure.by) && isNamed(figure) && near.figures.slice(-KEPT).some(other => other.effect === 'killed' && isNamed(other))
}

function nameOf(figure: FoundFigure): readonly string[] | null {
  const victims = victimsOf(figure)
  return victims.named || (figure.zone === 'headline' && figure.count.implied) ? withoutRoles(victims.words) : null
}

/** A name without what its bearer is: "president ann lunt" is the "ann lunt" of another place. */
function withoutRoles(words: readonly string[]): readonly string[] {
  const names = words.filter(word => !isRole(word))
  return names.length > 0 ? names : words
}

/** True where all words of one name stand in the other: "Sahar", "Amina Sahar". */
function isSameName(a: readonly string[], b: readonly string[] | null): boolean {
  if (b === null || a.length === 0 || b.length === 0) return false
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.every(word => long.includes(word))
}

/** True where a figure of the event has the same number for the same effect. */
export function isSaidAgain(figure: FoundFigure, event: Event): boolean {
  const size = sizeOf(figure.count)
  return size >= 3 && event.figures.slice(-KEPT).some(other => other.effect === figure.effect && sizeOf(other.count) === size)
}

/** True where a figure of the event gives the same number for the same effect, or names the same single victim. */
export function isToldIn(figure: FoundFigure, event: Event): boolean {
  const size = sizeOf(figure.count)
  if (size < 2) return sameVictim(figure, [event]) !== undefined
  return event.figures.slice(0, KEPT).some(other => other.effect === figure.effect && sizeOf(other.count) === size && mayBeSame(victimsOf(figure), victimsOf(other)))
}

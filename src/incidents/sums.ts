import type { TextDocument } from '../text/document'
import type { FoundFigure } from '../casualties/figure'
import { causesAgree } from './causes'
import { isExactOrLeast, sizeOf } from './count'
import { daysMeet, type DayRange } from './days'
import { isPlaceBeside } from './elsewhere'
import type { Event } from './event'
import { countsTogether, isLead, isRoundUp, namesPlaces, namesSeveral } from './round-up'
import { placesOfScene } from './scenes'
import { isSectioned, sectionOf } from './sections'
import { totalOf } from './totals'
import { lineOf } from './wording'

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
    // A round-up's events stay apart.
    if (parts.length > 2 && (isRoundUp(document) || isSectioned(document))) continue
    // "Two crashes in two days kill three": each has its day.
    if (isRoundUp(document) && parts.some(part => parts.some(other => part.days && other.days && !daysMeet(part.days, other.days)))) continue
    if (parts.length < 2 || sum !== sizeOf(total) || areApart(parts.map(part => placesOf(document, part)))) continue
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

/** Such sums of a text that are looked at. */
const SUMS = 8
/** Events of which sums are tried; more would take a long time. */
const TRIED = 10
/** The least part of the sum that those told one by one must come to, where the words say that it is one. */
const MOST_TOLD = 0.4

/**
 * Takes what headline and lead count over several events out of the first of them: "Car bombs kill 53 in two cities … 40 in Oldo …
 * 13 in Tesk". The sum is that of no event; its figures then belong to none. The events must be at places apart and their numbers come
 * to the sum, or to most of it where the words say that it is one. Returns the events, in order of first mention.
 */
export function dropSums(document: TextDocument, events: readonly Event[]): readonly Event[] {
  if (events.length < 2 || events.length > MOST) return events
  const leads: FoundFigure[] = []
  for (const { overTime, recalled, figures } of events) if (!overTime && !recalled) for (const figure of figures) if (leads.length < SUMS && isSum(document, figure)) leads.push(figure)
  if (leads.length === 0) return events
  // The lead may stand behind a line without numbers.
  const sizes = new Set(leads.map(({ count }) => sizeOf(count)))
  for (const { overTime, recalled, figures } of events) {
    if (!overTime && !recalled) for (const figure of figures) if (leads.length < SUMS && sizes.has(sizeOf(figure.count)) && !leads.includes(figure) && isSumAgain(document, figure)) leads.push(figure)
  }
  const parts: Part[] = []
  for (const event of events) if (!event.overTime && !event.recalled && parts.length < TRIED) parts.push(partOf(document, event, leads))
  const found = new Set(leads.filter(figure => comesTo(document, figure, parts)).map(({ count }) => sizeOf(count)))
  const sums = new Set(leads.filter(({ count }) => found.has(sizeOf(count))))
  if (sums.size === 0) return events
  return events.map(event => ({ ...event, figures: event.figures.filter(figure => !sums.has(figure) && !isBeside(document, figure, [...sums])) })).filter(event => event.figures.length > 0)
    .sort((a, b) => (a.figures[0]?.start ?? 0) - (b.figures[0]?.start ?? 0))
}

/** An event told by itself: its dead, and the places that it is told with. */
interface Part { readonly killed: number, readonly places: readonly string[], readonly days: DayRange | null }

function partOf(document: TextDocument, event: Event, leads: readonly FoundFigure[]): Part {
  const told = { ...event, figures: event.figures.filter(figure => !leads.includes(figure) && !isBeside(document, figure, leads)) }
  const killed = totalOf(document, told.figures, 'killed').count
  const [first] = told.figures
  // "… in Oldo. A man was shot dead in Tesk": its own place, where its paragraph goes through several.
  const scene = first?.place && isPlaceBeside(document, first, false) ? [first.place] : placesOf(document, told)
  const own = scene.length === 0 && first?.place && isRoundUp(document) ? [first.place] : scene
  return { killed: killed ? sizeOf(killed) : 0, places: own, days: event.dated === null ? null : event.days }
}

/** True for a number of dead, in headline or lead, whose words speak of several events. */
function isSum(document: TextDocument, figure: FoundFigure): boolean {
  return figure.effect === 'killed' && figure.partOf === null && sizeOf(figure.count) >= 3 && isToldFirst(document, figure) && sectionOf(document, figure.sentence) === 0 && (isSectioned(document) || namesSeveral(clauseOf(document, figure)))
}

/** Sentences in which a story begins. */
const FIRST = 6

/** True for such a number a little later: "the latest attacks have killed 17 across the country". */
function isSumAgain(document: TextDocument, figure: FoundFigure): boolean {
  const { effect, partOf, sentence } = figure
  return effect === 'killed' && partOf === null && sentence < FIRST && countsTogether(clauseOf(document, figure)) && namesSeveral(clauseOf(document, figure))
}

/** True for the headline and the first paragraph of the story. */
function isToldFirst(document: TextDocument, { zone, sentence }: FoundFigure): boolean {
  return zone === 'headline' || (zone === 'body' && isLead(document, sentence))
}

/** The piece of news in its sentence that a figure stands in: up to the next semicolon. */
function clauseOf(document: TextDocument, { start, end, sentence }: FoundFigure): string {
  const from = Math.max(document.sentences.start[sentence] ?? 0, start - 300)
  const before = lineOf(document, from, start)
  const after = lineOf(document, end, Math.min(document.sentences.end[sentence] ?? end, end + 300))
  return `${before.slice(before.lastIndexOf(';') + 1)} ${document.text.slice(start, end)}${after.split(';')[0] ?? ''}`
}

/** True for a part of a sum, or a figure told in one breath with it. */
function isBeside(document: TextDocument, figure: FoundFigure, sums: readonly FoundFigure[]): boolean {
  return sums.some(sum => sum.id === figure.partOf || (sum.sentence === figure.sentence && sum !== figure && !document.text.slice(Math.min(sum.end, figure.end), Math.max(sum.start, figure.start)).includes(';')))
}

/** True where the numbers of two or more of the parts, at places apart, come to the figure. */
function comesTo(document: TextDocument, figure: FoundFigure, parts: readonly Part[]): boolean {
  const whole = sizeOf(figure.count)
  const most = figure.count.max === null ? whole * 1.25 : whole
  const sectioned = isSectioned(document)
  const least = sectioned || countsTogether(clauseOf(document, figure)) ? whole * MOST_TOLD : whole
  const placed = whole >= MANY && namesPlaces(clauseOf(document, figure))
  const smaller = parts.filter(({ killed }) => killed > 0 && killed < whole)
  for (let chosen = 3; chosen < 1 << smaller.length; chosen++) {
    const some = smaller.filter((_, at) => (chosen & 1 << at) !== 0)
    const sum = some.reduce((all, { killed }) => all + killed, 0)
    if (some.length < 2 || sum < least || sum > most) continue
    if (sectioned || areApart(some.map(({ places }) => places)) || areOfDays(some) || (placed && sum === whole && some.filter(({ places }) => places.length === 0).length < 2)) return true
  }
  return false
}

/** A sum that comes to the number by chance no more. */
const MANY = 10

/** True where each has a day that none of the others has. */
function areOfDays(parts: readonly Part[]): boolean {
  return parts.every(({ days }, at) => days !== null && parts.every((other, index) => index === at || (other.days !== null && !daysMeet(days, other.days))))
}

/** True where each has places that none of the others has. */
function areApart(all: readonly (readonly string[])[]): boolean {
  const places = all.flat()
  return all.every(own => own.length > 0) && new Set(places).size === all.reduce((sum, own) => sum + new Set(own).size, 0)
}

/** The places that the first figure of an event is told with. */
function placesOf(document: TextDocument, { figures: [first] }: Event): readonly string[] {
  return first ? placesOfScene(document, first) : []
}

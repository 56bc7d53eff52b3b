import type { FoundFigure } from '../casualties/find'
import { isDateline } from '../casualties/when'
import { sentenceAt, type TextDocument } from '../text/document'
import type { DateExpression } from '../types'
import { anchorFor, findAnchors, SAID, type Anchor } from './anchors'
import { causeKinds, causesAgree, isViolence } from './causes'
import { goesOnOverTime, isEarlier, isKnownForOther, isOtherEvent, opensWithMeanwhile, isOverTime, isRunningTotal } from './cues'
import { sizeOf } from './count'
import { dayRange, daysIn, daysMeet, type DayRange } from './days'
import { isNamed, isRole, victimsOf } from './victims'

/** The figures that belong to one event, in order of reading, and what is known of it. */
export interface Event {
  readonly figures: FoundFigure[]
  /** Its days at the finest grain that a figure or an anchor gives. */
  days: DayRange | null
  date: string | null
  /** The first day on which somebody told of it. */
  said: string | null
  /** Dated by words that nothing resolves: "on Saturday" of a text without a day of publication. */
  floating: Floating | null
  /** Bits of `causeKinds`. */
  kinds: number
  lastSentence: number
  /** A count over months or years, not one event. */
  readonly overTime: boolean
  /** The words for it that its figures name as their cause. */
  readonly causes: string[]
  /** Ids of the figures whose date stands in their own sentence. */
  dated: Set<string> | null
  /** The places that its figures name beside them: not those taken over from elsewhere in the text, of a source, or of what a victim did elsewhere. */
  readonly places: string[]
  /** Only recalled or compared, as the figure's own words tell. */
  readonly recalled: boolean
}

/**
 * A date that nothing resolves: "in January" of a text without a day of publication is another time than its "Saturday", and that
 * another than its "Tuesday". `weekday` is null where the words are no weekday, or may be those of a report.
 */
interface Floating { readonly grain: 'day' | 'month', readonly weekday: string | null }

/** What a figure says of its event. */
interface Clue {
  readonly figure: FoundFigure
  readonly days: DayRange | null
  readonly date: string | null
  /** The date stands in the figure's own sentence; else it comes from an anchor or another sentence. */
  readonly own: boolean
  /** Sentence that the date comes from. */
  readonly from: number
  /** Its sentence names a date that nothing resolves. */
  readonly floating: Floating | null
  readonly kinds: number
  overTime: boolean
  /** Only recalled or compared. */
  readonly recalled: boolean
  /** The victim is known for another event, which the sentence goes on to speak of. */
  readonly knownForOther: boolean
}

/** Events looked back at; more than a text by a person has. */
const KEPT = 48
/** Days by which the date of a report may miss that of its event. */
const LATE = 4
/** Days before publication within which news without a date is taken to lie. */
const NEWS = 200

/**
 * Sorts figures into the events that they belong to. A figure goes with its whole; else to the event of its date; without a date to
 * the event that its kind or the sentences before it speak of, to the event of its paragraph, or to the first event. Disasters and
 * violence of different kinds are different events, as are those that the text calls another, and counts over months or years are
 * kept apart. `today` is the day of publication.
 */
export function findEvents(document: TextDocument, figures: readonly FoundFigure[], dates: readonly DateExpression[], today: number | null): Event[] {
  const events: Event[] = []
  const recent: Event[] = []
  const eventOf = new Map<string, Event>()
  const anchors = findAnchors(document, dates)
  const dated = datesOf(document, dates)
  // The day on which a toll is given is none of the event.
  for (const { total, sentence, date } of figures) if (total) dated.set(sentence, (dated.get(sentence) ?? []).filter(value => value !== date))
  const floating = today === null ? floatingDates(document, dates) : null
  for (const [at, figure] of figures.entries()) {
    const clue = clueOf(document, figure, figures, at, anchors, dated, floating, today)
    const before = figures[at - 1]
    if (!clue.overTime && !clue.own && before && eventOf.get(before.id)?.overTime && goesOnOverTime(document, figure, before)) clue.overTime = true
    // A whole that is told behind its parts ("she and her son were among [eleven]") is of their event.
    const event = eventOf.get(figure.partOf ?? (before && (isInList(figure, before) || isOfThose(figure, before)) ? before.id : '')) ?? eventOf.get(figure.id) ?? eventFor(document, clue, recent, today)
    join(event, clue)
    if (figure.partOf !== null && !eventOf.has(figure.partOf)) eventOf.set(figure.partOf, event)
    if (figure.place !== null && !clue.knownForOther && event.places.length < 4 * KEPT && isPlaceBeside(document, figure, !followsOther(figures, at, event, eventOf))) event.places.push(figure.place)
    if (event.figures.length === 1) {
      events.push(event)
      recent.push(event)
      if (recent.length > KEPT + 1) recent.splice(1, 1)
    }
    eventOf.set(figure.id, event)
  }
  return events
}

/** "Four were wounded on Monday; one of them died on Tuesday": of those hurt. */
function isOfThose(figure: FoundFigure, before: FoundFigure): boolean {
  return figure.later && before.sentence === figure.sentence && before.effect === 'injured'
}

/** The values of the dates in each sentence. */
type DatesIn = ReadonlyMap<number, readonly (string | null)[]>

/** The values of the dates in each sentence, without those of datelines. */
function datesOf(document: TextDocument, dates: readonly DateExpression[]): Map<number, readonly (string | null)[]> {
  const values = new Map<number, (string | null)[]>()
  for (const date of dates) {
    if (isDateline(document, date)) continue
    const sentence = sentenceAt(document, date.start)
    const known = values.get(sentence)
    if (known) known.push(date.value)
    else values.set(sentence, [date.value])
  }
  return values
}

const MONTH = /^(?:(?:early|mid|late|last) )?(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i

/** A day of the week in a date: "Saturday", "late on Saturday". */
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i
/** Code units beside a date in which a verb of speech makes it that of a report. */
const BESIDE = 40

/** The dates that nothing resolves, by sentence; of several in one sentence the last, which is then no certain weekday of the event. */
function floatingDates(document: TextDocument, dates: readonly DateExpression[]): ReadonlyMap<number, Floating> {
  const found = new Map<number, Floating>()
  for (const { value, kind, text, start, end } of dates) {
    if (value !== null || (kind !== 'date' && kind !== 'time')) continue
    const sentence = sentenceAt(document, start)
    const told = found.has(sentence) || SAID.test(document.text.slice(Math.max(document.sentences.start[sentence] ?? 0, start - BESIDE), Math.min(document.sentences.end[sentence] ?? end, end + BESIDE)))
    found.set(sentence, { grain: MONTH.test(text) ? 'month' : 'day', weekday: told ? null : WEEKDAY.exec(text)?.[0].toLowerCase() ?? null })
  }
  return found
}

/** True for a month beside a day, and for two days of the week. */
function floatApart(a: Floating, b: Floating): boolean {
  return a.grain !== b.grain || (a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday)
}

function clueOf(
  document: TextDocument, figure: FoundFigure, figures: readonly FoundFigure[], at: number, anchors: readonly Anchor[], dated: DatesIn, floating: ReadonlyMap<number, Floating> | null, today: number | null
): Clue {
  // With the words before the cause, since "fire" may be what gunmen open.
  const kinds = figure.cause ? causeKinds(document.text.slice(Math.max(document.sentences.start[sentenceAt(document, figure.cause.start)] ?? 0, figure.cause.start - 8), figure.cause.end)) : 0
  const knownForOther = isKnownForOther(document, figure)
  const own = figure.date !== null && !figure.said && ((figure.headed && !figure.total) || dated.get(figure.sentence)?.includes(figure.date) === true) && !knownForOther
  const anchor = own || figure.zone === 'headline' ? null : anchorFor(document, figure, kinds, anchors)
  // What comes only in a later paragraph dates nothing that is dated already.
  const late = anchor !== null && anchor.sentence > figure.sentence && anchor.block !== document.sentences.block[figure.sentence] && figure.date !== null && !figure.said
  const overTime = isOverTime(document, figure) || isRunningTotal(document, figure, () => figures.slice(Math.max(0, at - KEPT), at))
  const given = own || late || (overTime && figure.total) ? figure.date : knownForOther || ((figure.total || figure.said) && !anchor) ? null : anchor?.date ?? figure.date
  const days = dayRange(given)
  // Nobody has come to harm after the day of publication, which may be a day behind where it happened.
  const ahead = days !== null && today !== null && days.from > today + (days.from === days.to ? 1 : 0)
  // A count over years is not of the day that the text tells beside it.
  const undated = ahead || (overTime && !own && days !== null && daysIn(days) === 1)
  return {
    figure, date: undated ? null : given, days: undated ? null : days, own: own && !ahead, from: own ? figure.sentence : anchor?.sentence ?? -1, kinds: knownForOther ? 0 : kinds,
    overTime, knownForOther, recalled: figure.background || isEarlier(document, figure, figures[at - 1]),
    floating: floating?.get(figure.sentence) ?? null
  }
}

/** `recent` are the events that it may still be: the first and the last ones. */
function eventFor(document: TextDocument, clue: Clue, recent: readonly Event[], today: number | null): Event {
  const { figure, days, kinds, overTime, recalled } = clue
  const fits: Event[] = []
  for (const event of recent) if (event.overTime === overTime && event.recalled === recalled && datesAgree(clue, event, today) && causesAgree(kinds, event.kinds)) fits.push(event)
  let near: Event | undefined
  for (const event of fits) if (!near || event.lastSentence >= near.lastSentence) near = event
  const block = document.sentences.block[figure.sentence]
  if (near?.lastSentence === figure.sentence) {
    const elsewhere = kinds !== 0 && near.figures.slice(-KEPT).some(other => other.sentence === figure.sentence && isKnownForOther(document, other))
    return elsewhere ? fits.find(event => event !== near && event.kinds !== 0) ?? freshEvent(clue) : near
  }
  const named = sameVictim(figure, recent)
  if (named && (KNOWN_KILLING.test(figure.by) || !clue.own || !days || !named.days || daysMeet(days, named.days, LATE))) return named
  const again = isKnownGroup(figure) ? sameGroup(figure, recent.filter(event => event.overTime === overTime && event.recalled === recalled)) : undefined
  if (again && (!clue.own || !days || !again.days || daysMeet(days, again.days, LATE))) return again
  if (isOtherEvent(document, figure) || isOtherVictim(figure, near) || isMeanwhileElsewhere(document, figure, near) || isNextPlace(document, figure, near)) return freshEvent(clue)
  if (near && document.sentences.block[near.lastSentence] === block) return near
  return (days && fits.find(event => event.days && daysMeet(days, event.days))) ?? fits[0] ?? freshEvent(clue)
}

function freshEvent({ figure, kinds, overTime, recalled }: Clue): Event {
  return { figures: [], causes: [], dated: null, places: [], days: null, date: null, said: null, floating: null, kinds, lastSentence: figure.sentence, overTime, recalled }
}

/**
 * Dates agree at the grain known; a stretch of months is not the event of a day in it, and what is long past is not news without a
 * date, nor one with a year the news of a Saturday. A date from another sentence speaks against an event only where it was given after the event was last spoken of.
 */
function datesAgree(clue: Clue, event: Event, today: number | null): boolean {
  const { days, date } = clue
  if (days && event.days && daysMeet(days, event.days, LATE) && isSaidAgain(clue.figure, event)) return true
  if (days && event.days) return (daysMeet(days, event.days) && isStretch(days, date) === isStretch(event.days, event.date)) || (!clue.own && clue.from <= event.lastSentence && clue.kinds === 0)
  const known = days ?? event.days
  if (today === null && (days ? clue.own && event.floating : event.days ? event.dated !== null && clue.floating : clue.floating && event.floating && floatApart(clue.floating, event.floating))) return false
  return !known || today === null || known.to >= today - NEWS
}

/** "the murder of Sahar [and two guards]": told in one breath. */
function isInList(figure: FoundFigure, before: FoundFigure): boolean {
  return figure.sentence === before.sentence && figure.by === before.by && figure.by.endsWith('-noun-of') && figure.date === before.date && figure.start - before.end < NEXT_IN_LIST
}

/** Code units between two members of a list. */
const NEXT_IN_LIST = 32

/** The event of which a single victim with the same name was told: "Amina Sahar was shot dead … Sahar's murder". */
function sameVictim(figure: FoundFigure, events: readonly Event[]): Event | undefined {
  const name = nameOf(figure)
  return name === null ? undefined : events.find(event => event.figures.slice(-KEPT).some(other => other.effect === figure.effect && isSameName(name, nameOf(other))))
}

/** "the six people": the article says that these are known. */
function isKnownGroup(figure: FoundFigure): boolean {
  return sizeOf(figure.count) >= 3 && /^the /i.test(figure.text)
}

/** The event of which the same number was told: "six people were killed … the death of [the six]". */
function sameGroup(figure: FoundFigure, events: readonly Event[]): Event | undefined {
  return events.find(event => event.figures.slice(-KEPT).some(other => other.effect === figure.effect && sizeOf(other.count) === sizeOf(figure.count)))
}

/** Phrases that take a killing as known: "the murder of Amina Sahar", "Sahar's assassination". */
const KNOWN_KILLING = /:killed-(?:noun-of|possessor|modifier)$/

/** True for a killing that the text only mentions, of somebody by name, where the event before it was that of somebody else by name. */
function isOtherVictim(figure: FoundFigure, near: Event | undefined): boolean {
  return near !== undefined && KNOWN_KILLING.test(figure.by) && isNamed(figure) && near.figures.slice(-KEPT).some(other => other.effect === 'killed' && isNamed(other))
}

/** "Meanwhile, a clerk was killed in Tesk", after what happened in Orvale. */
function isMeanwhileElsewhere(document: TextDocument, figure: FoundFigure, near: Event | undefined): boolean {
  return near !== undefined && !figure.total && figure.place !== null && near.places.length > 0 && opensWithMeanwhile(document, figure) && isPlaceBeside(document, figure, false) && !near.places.some(place => isWithinName(place, figure.place ?? ''))
}

/** What a paragraph opens with that goes through places one by one: "In Oldo region, …", "In the southern town of Tesk, …". */
const IN_PLACE = /^(?:In|Near|At) (?:the (?:\p{Ll}+ )?(?:city|town|village|district|province|region|state|county|area|port) of |(?:north|south|east|west|central)\p{Ll}* )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})/u

/** The place that the paragraph of a sentence opens with; null for none. */
function openingPlace(document: TextDocument, sentence: number): string | null {
  const block = document.blocks[document.sentences.block[sentence] ?? -1]
  return block ? IN_PLACE.exec(document.text.slice(block.start, block.start + 80))?.[1] ?? null : null
}

/** "In Oldo, two clerks were killed …¶In Tesk, a guard was shot": each paragraph opens with another place than the one before. */
function isNextPlace(document: TextDocument, figure: FoundFigure, near: Event | undefined): boolean {
  // A flood goes through provinces, too.
  if (!near || !isViolence(near.kinds) || figure.total || document.sentences.block[near.lastSentence] === document.sentences.block[figure.sentence]) return false
  const before = openingPlace(document, near.lastSentence)
  const place = before === null ? null : openingPlace(document, figure.sentence)
  return before !== null && place !== null && !isWithinName(before, place)
}

/** "Varona" and "Varona province". */
function isWithinName(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a)
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
function isSaidAgain(figure: FoundFigure, event: Event): boolean {
  const size = sizeOf(figure.count)
  return size >= 3 && event.figures.slice(-KEPT).some(other => other.effect === figure.effect && sizeOf(other.count) === size)
}

/** True for a date that names a stretch of more than some weeks by its ends ("2019-10/2019-12"). */
export function isStretch(days: DayRange | null, date: string | null): boolean {
  return days !== null && daysIn(days) > 45 && (date ?? '').includes('/')
}

/** True where the sentence before that of figure `at` tells of another event than its own. */
function followsOther(figures: readonly FoundFigure[], at: number, event: Event, eventOf: ReadonlyMap<string, Event>): boolean {
  const sentence = (figures[at] as FoundFigure).sentence - 1
  for (let back = at - 1; back >= 0 && at - back < KEPT; back--) {
    const other = figures[back] as FoundFigure
    if (other.sentence < sentence) return false
    if (other.sentence === sentence && eventOf.get(other.id) !== event) return true
  }
  return false
}

/** True where the place that a figure was given stands in its sentence, or (`before`) in the one before, and is not that of a source ("a report in the Orvale Times"). */
function isPlaceBeside(document: TextDocument, figure: FoundFigure, before: boolean): boolean {
  const { start, end } = document.sentences
  const from = Math.max(start[Math.max(0, before ? figure.sentence - 1 : figure.sentence)] ?? 0, figure.start - 600)
  const beside = document.text.slice(from, Math.min(end[figure.sentence] ?? figure.end, figure.end + 400))
  return figure.place !== null && beside.includes(figure.place) && !(figure.source?.text.includes(figure.place) ?? false)
}

function join(event: Event, { figure, days, date, kinds, own, floating, knownForOther }: Clue): void {
  if (figure.cause && !knownForOther && event.causes.length < KEPT) event.causes.push(figure.cause.text)
  if (own) (event.dated ??= new Set()).add(figure.id)
  if (days && (!event.days || (daysIn(days) < daysIn(event.days) && daysMeet(days, event.days)))) {
    event.days = days
    event.date = date
  }
  if (!own) event.floating ??= floating
  if (figure.said) event.said ??= figure.date
  event.kinds |= kinds
  event.lastSentence = figure.sentence
  event.figures.push(figure)
}

import type { FoundFigure } from '../casualties/figure'
import { COUNTRIES } from '../casualties/words/places'
import type { TextDocument } from '../text/document'
import type { DateExpression } from '../types'
import { findAnchors, type Anchor } from './anchors'
import { causeKinds, causesAgree, isViolence } from './causes'
import { isDaysBefore, isKnownForOther, isOtherEvent } from './other-events'
import { goesOnOverTime } from './over-time'
import { wordsBefore } from './told-in'
import { sizeOf } from './count'
import { isOvertaken } from './cues'
import { dayRange, daysIn, daysMeet, type DayRange } from './days'
import { clueOf, datesOf, floatingDates, idleDatesOf, type Clue } from './clues'
import { isMeanwhileElsewhere, isPlaceBeside, isWithinName } from './elsewhere'
import { KEPT, type Event, type Floating } from './event'
import { isLead, isRoundUp, leadBlockOf } from './round-up'
import { isNextPlace, isNextScene, isPlaceOf, openingPlace, sceneBefore } from './scenes'
import { datesAgree, isBeforeNews, isOfOtherMonth, LATE } from './same-days'
import { isSectioned } from './sections'
import { leadDateOf } from './settings'
import { isInList, isKnownGroup, isOfThose, isOtherVictim, isSaidAgain, isToldIn, KNOWN_KILLING, sameGroup, sameVictim } from './told-again'
import { isNamed } from './victims'

/** A number from which on it is hardly given twice for two events. */
const FEW = 3
/** What parts one piece of news in a headline from the next: "Blast kills 4; two die in crash". */
const NEXT_STORY = /;|\s(?:as|while)\s/
/** What sets one thing beside another within a sentence. */
const WHILE = /[,;] while\s|;\s/
/** What goes on to another thing within a sentence, somebody else doing it. */
const AND_THEN = /[,;] (?:and|but) (?:the |an? |in |\p{L}+ (?:said|says)\b)/u
/** The same, right before those whom it befell. */
const AND_ENDS = /[,;] (?:and|but) $/
/** "[eight of the wounded] in Tesk": of those counted there. */
const OF_THE = /^[\w-]+ of the /i
/** One of several that were told together. */
const OF_TWO = /^the (?:second|third|other) /i
const SEVERAL_AT_ONCE = /\b(?:two|twin|three|double|triple|back-to-back|coordinated) (?:[\w-]+ ){0,3}\w+s\b/i
/** Words for an event that is known. */
const KNOWN_CAUSE = /^(?:the|that|this|these|those|his|her|their|its) /i
/** What parts one clause of a sentence from the next. */
const NEXT_CLAUSE = /[;,:–—]|\s(?:as|while|when|after|before|where|in which)\s/

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
  const floating = today === null ? floatingDates(document, dates) : null
  const anchors = findAnchors(document, dates)
  const anchorsFor = floating ? anchorsBefore(firstDay(floating), anchors) : () => anchors
  const dated = datesOf(document, dates)
  const idle = idleDatesOf(document, dates)
  // The day on which a toll is given is none of the event.
  for (const { total, sentence, date } of figures) if (total) dated.set(sentence, (dated.get(sentence) ?? []).filter(value => value !== date))
  const leadDay = isRoundUp(document) || isSectioned(document) ? dayRange(leadDateOf(document, dates, today)) : null
  for (const at of inOrder(document, figures)) {
    const figure = figures[at] as FoundFigure
    const clue = clueOf(document, figure, figures, at, anchorsFor(figure.sentence), dated, idle, floating, today)
    const before = figures[at - 1]
    if (!clue.overTime && !clue.own && before && eventOf.get(before.id)?.overTime && goesOnOverTime(document, figure, before)) clue.overTime = true
    // A whole that is told behind its parts ("she and her son were among [eleven]") is of their event, and so is what a toll was before ("up from [43] on Thursday").
    const known = eventOf.get(figure.partOf ?? (before && (isInList(figure, before) || isOfThose(figure, before) || wasBefore(document, figure, before)) ? before.id : '')) ?? eventOf.get(figure.id)
    const last = before && eventOf.get(before.id) ? before : undefined
    const event = known ?? tollOf(document, clue, recent)
      ?? (sumsUp(document, figure) ? headlineEvent(document, clue, last, recent, eventOf) : sameBreath(document, clue, before, eventOf, today) ?? eventFor(document, clue, recent, today, leadDay))
    join(event, clue)
    if (figure.partOf !== null && !eventOf.has(figure.partOf)) eventOf.set(figure.partOf, event)
    if (figure.place !== null && !clue.knownForOther && event.places.length < 4 * KEPT && isPlaceBeside(document, figure, !followsOther(figures, at, event, eventOf))) event.places.push(figure.place)
    if (event.figures.length === 1) {
      const opening = event.places.length === 0 && !clue.overTime ? sceneBefore(document, figure) : null
      if (opening !== null) event.places.push(opening)
      events.push(event)
      recent.push(event)
      if (recent.length > KEPT + 1) recent.splice(1, 1)
    }
    eventOf.set(figure.id, event)
  }
  for (const { figures } of events) if (figures.length > 1) figures.sort((a, b) => a.start - b.start)
  return events.sort((a, b) => (a.figures[0] as FoundFigure).start - (b.figures[0] as FoundFigure).start)
}

/** Beside a "Thursday" of no week, a day that the text names further on is that of something else, but for figures in its own sentence. */
function anchorsBefore(unknown: number, anchors: readonly Anchor[]): (sentence: number) => readonly Anchor[] {
  const known = anchors.filter(({ sentence }) => sentence < unknown)
  const others = new Map<number, Anchor[]>()
  for (const anchor of anchors.slice(known.length)) others.set(anchor.sentence, [...others.get(anchor.sentence) ?? known, anchor])
  return sentence => others.get(sentence) ?? known
}

/** The first sentence with a day of a week that nothing resolves. */
function firstDay(floating: ReadonlyMap<number, Floating>): number {
  for (const [sentence, { weekday }] of floating) if (weekday !== null) return sentence
  return Infinity
}

/** "An occupant was shot, bringing the dead to [five]", where the text began with five: the toll of all that it told. */
function tollOf(document: TextDocument, { figure, overTime, recalled }: Clue, recent: readonly Event[]): Event | undefined {
  if (!figure.total || overTime || sizeOf(figure.count) < FEW || !BRINGING.test(wordsBefore(document, figure, 80))) return undefined
  return recent.find(event => event.overTime === overTime && event.recalled === recalled && isSaidAgain(figure, event))
}
const BRINGING = /, (?:bringing|taking|raising|pushing) [^.;,]*$/

/** "46 have died, [up from 43] on Thursday". */
function wasBefore(document: TextDocument, figure: FoundFigure, before: FoundFigure): boolean {
  return figure.sentence === before.sentence && figure.effect === before.effect && !figure.count.implied && isOvertaken(document, figure)
}

/** The order in which figures find their events: the story tells what happened, the headline only sums it up. */
function inOrder(document: TextDocument, figures: readonly FoundFigure[]): readonly number[] {
  const told: number[] = []
  const summed: number[] = []
  for (const [at, figure] of figures.entries()) (sumsUp(document, figure) ? summed : told).push(at)
  return [...told, ...summed]
}

/** True for a figure of the headline, or of the list of news between it and the lead. */
function sumsUp(document: TextDocument, { zone, sentence }: FoundFigure): boolean {
  return zone === 'headline' || (zone === 'body' && (document.sentences.block[sentence] ?? 0) < leadBlockOf(document))
}

/** The event that a figure of the headline is of: the first of which the story gives the same number, else that of the headline's figure before it, else the first that its words do not rule out. */
function headlineEvent(document: TextDocument, clue: Clue, before: FoundFigure | undefined, recent: readonly Event[], eventOf: ReadonlyMap<string, Event>): Event {
  const { figure, kinds, overTime, recalled } = clue
  const alike = recent.filter(event => event.overTime === overTime && event.recalled === recalled)
  const told = alike.find(event => causesAgree(kinds, event.kinds) && isToldIn(figure, event)) ?? (sizeOf(figure.count) < FEW ? undefined : alike.find(event => isToldIn(figure, event)))
  if (told) return told
  // "One year on, families of the 57 dead march": of those that the story recalls.
  const recalledToo = sizeOf(figure.count) < FEW ? undefined : recent.find(event => isToldIn(figure, event))
  if (recalledToo) return recalledToo
  if (before?.sentence === figure.sentence && !NEXT_STORY.test(document.text.slice(before.end, figure.start))) return eventOf.get(before.id) ?? freshEvent(clue)
  return alike.find(event => causesAgree(kinds, event.kinds)) ?? freshEvent(clue)
}

/** The event of the figure before it in the same clause, whatever kinds of event the words name: "set a bar on fire, killing 26 and injuring 11". */
function sameBreath(document: TextDocument, clue: Clue, before: FoundFigure | undefined, eventOf: ReadonlyMap<string, Event>, today: number | null): Event | undefined {
  const { figure, overTime, recalled } = clue
  const event = before?.sentence === figure.sentence ? eventOf.get(before.id) : undefined
  if (!before || !event || event.overTime !== overTime || event.recalled !== recalled || isKnownForOther(document, before) || isDaysBefore(document, figure) || !datesAgree(clue, event, today)) return undefined
  const between = document.text.slice(before.end, figure.start)
  return NEXT_CLAUSE.test(between) || isKillingBeside(figure, before, between) || isInOtherTown(document, figure, before, between) ? undefined : event
}

/** "A woman was stabbed to death in Oldo and [a man] was shot dead in Tesk": each one has its own place and verb. */
function isInOtherTown(document: TextDocument, figure: FoundFigure, before: FoundFigure, between: string): boolean {
  // "In Oldo two officers died in a bombing while in Tarn three were shot", in a round-up.
  if (isInOtherCountry(figure, before, between)) return true
  if (WHILE_IN.test(between) && isRoundUp(document) && figure.place !== null && before.place !== null && !isWithinName(figure.place, before.place) && isPlaceBeside(document, figure, false)) return true
  if (!figure.count.implied || !before.count.implied || figure.place === null || before.place === null || isWithinName(figure.place, before.place)) return false
  const behind = document.text.slice(figure.end, document.sentences.end[figure.sentence])
  return between.endsWith(' and ') && IS_KILLED.test(between) && between.includes(before.place) && IS_KILLED.test(behind) && behind.includes(figure.place)
}
/** "killed 40 villagers in Varona and 12 soldiers in neighbouring Tesk": no attack is in two countries. */
function isInOtherCountry(figure: FoundFigure, before: FoundFigure, between: string): boolean {
  const { place, cause } = figure
  if (place === null || before.place === null || figure.partOf !== null || place === before.place || !between.includes(before.place)) return false
  if (!COUNTRIES.has(place.toLowerCase().replace(/\s+/g, '_')) || !COUNTRIES.has(before.place.toLowerCase().replace(/\s+/g, '_'))) return false
  return /\band\b|[,;]/.test(between) && (ATTACKERS.test(between) || [cause, before.cause].some(words => words !== null && (ATTACKERS.test(words.text) || isViolence(causeKinds(words.text)))))
}
const ATTACKERS = /attack|gunm|milit|insurg|rebel|jihad|terror|bandit/i

/** What sets one place beside another. */
const WHILE_IN = /[,;] while |\bwhile (?:in|near) |[,;] and (?:in|near) /
/** Right behind one who came to harm. */
const IS_KILLED = /^(?:, \d+,)? (?:was|were|died)\b/

/** "the massacre of 43 people in Tesk and the murder of [Colonel Roe]": the killing of somebody by name is told beside another. */
function isKillingBeside(figure: FoundFigure, before: FoundFigure, between: string): boolean {
  return AND_THE_KILLING.test(between) && KNOWN_KILLING.test(figure.by) && KNOWN_KILLING.test(before.by) && isNamed(figure)
}
const AND_THE_KILLING = /\b(?:and|or) (?:for |in |of |to )?the (?:[\w-]+ )?(?:murder|assassination|killing|slaying|lynching|execution|shooting) of (?:the )?$/i

/** `recent` are the events that it may still be: the first and the last ones. */
function eventFor(document: TextDocument, clue: Clue, recent: readonly Event[], today: number | null, leadDay: DayRange | null): Event {
  const { figure, days, kinds, overTime, recalled, section } = clue
  const fits: Event[] = []
  for (const event of recent) {
    if (event.section !== section || event.overTime !== overTime || event.recalled !== recalled || !causesAgree(kinds, event.kinds)) continue
    if (datesAgree(clue, event, today) && !isBeforeNews(clue, event, leadDay)) fits.push(event)
  }
  let near: Event | undefined
  for (const event of fits) if (!near || event.lastSentence >= near.lastSentence) near = event
  const block = document.sentences.block[figure.sentence]
  if (near?.lastSentence === figure.sentence) {
    if (isDaysBefore(document, figure)) return freshEvent(clue)
    const elsewhere = kinds !== 0 && near.figures.slice(-KEPT).some(other => other.sentence === figure.sentence && isKnownForOther(document, other))
    const last = near.figures[near.figures.length - 1]
    if (last && isInOtherTown(document, figure, last, document.text.slice(last.end, figure.start))) return fits.find(event => event !== near && isSaidAgain(figure, event)) ?? freshEvent(clue)
    if (isBesides(document, clue, near) || (last && isKillingBeside(figure, last, document.text.slice(last.end, figure.start)))) return freshEvent(clue)
    return elsewhere ? fits.find(event => event !== near && event.kinds !== 0) ?? freshEvent(clue) : near
  }
  const named = sameVictim(figure, recent)
  if (named && (KNOWN_KILLING.test(figure.by) || !clue.own || !days || !named.days || daysMeet(days, named.days, LATE))) return named
  const again = isKnownGroup(figure) ? sameGroup(figure, recent.filter(event => event.overTime === overTime && event.recalled === recalled)) : undefined
  if (again && (!clue.own || !days || !again.days || daysMeet(days, again.days, LATE))) return again
  const spokenOf = eventSpokenOf(document, figure, fits)
  if (spokenOf) return spokenOf
  // "Two blasts killed 12. The first killed eight. [The second blast] killed four": counted there.
  if (near && OF_TWO.test(figure.cause?.text ?? '') && near.causes.some(cause => SEVERAL_AT_ONCE.test(cause)) && sizeOf(figure.count) < sizeOf(near.figures[0]?.count ?? figure.count)) return near
  if (isOtherEvent(document, figure) || isOtherVictim(figure, near) || isOfOtherMonth(document, clue, fits)) return freshEvent(clue)
  if (near && isRest(figure, near)) return near
  const tollAgain = figure.total ? fits.find(event => isSaidAgain(figure, event)) : undefined
  if (tollAgain) return tollAgain
  const backThere = near && !clue.own ? placeAgain(document, clue, near, recent) : undefined
  if (backThere) return backThere
  if (near && (isMeanwhileElsewhere(document, figure, near) || isNextPlace(document, figure, near) || isNextScene(document, figure, near, fits))) return freshEvent(clue)
  if (near && document.sentences.block[near.lastSentence] === block) return near
  // "A man was shot in Tesk.¶[The man] died in hospital", "police killed seven in the fight": of what a round-up told last.
  if (near && isRoundUp(document) && !isLead(document, near.lastSentence) && figure.sentence - near.lastSentence <= NEXT && !figure.total && (!days || !near.days || daysMeet(days, near.days))) return near
  const back = OF_THE.test(figure.text) && figure.place !== null && isPlaceBeside(document, figure, false) ? fits.filter(event => isPlaceOf(document, figure.place ?? '', event)) : []
  if (back.length === 1 && back[0]) return back[0]
  return (days && fits.find(event => event.days && daysMeet(days, event.days))) ?? fits[0] ?? freshEvent(clue)
}

/** "[In Tesk], 16 died on the spot", after Orvale and Tesk: the one event that a round-up told of that place. */
function placeAgain(document: TextDocument, { figure, kinds, days }: Clue, near: Event, recent: readonly Event[]): Event | undefined {
  const place = isRoundUp(document) ? openingPlace(document, figure.sentence) : null
  if (place === null || isPlaceOf(document, place, near)) return undefined
  const there = recent.filter(event => event !== near && !event.overTime && !event.recalled && causesAgree(kinds, event.kinds)
    && (!days || !event.days || daysMeet(days, event.days, 2)) && event.places.some(known => isWithinName(known, place)))
  return there.length === 1 ? there[0] : undefined
}

/** "Three were killed in Tesk.¶The governor said [19 others] were wounded in the blasts": of those just told. */
function isRest({ text, effect, sentence, cause }: FoundFigure, near: Event): boolean {
  return /\bothers?$/i.test(text) && sentence - near.lastSentence <= NEXT && (cause === null || KNOWN_CAUSE.test(cause.text) || /day['’]s /.test(cause.text)) && near.figures.every(figure => figure.effect !== effect)
}
/** Sentences from an event to what goes on with it. */
const NEXT = 3

/** "claimed the [Nushki] bombing and said it had killed 90": the one event at that place. */
function eventSpokenOf(document: TextDocument, figure: FoundFigure, events: readonly Event[]): Event | undefined {
  const place = THE_EVENT_AT.exec(wordsBefore(document, figure, REACH_BACK))?.[1] ?? placeSpokenOf(document, figure)
  const there = place === undefined ? [] : events.filter(event => event.places.some(known => known.includes(place)))
  return there.length === 1 ? there[0] : undefined
}
/** "[The attack in Mosul] took place when … As well as the dead, 30 were hurt": the place of the event that the paragraph speaks of. */
function placeSpokenOf({ text, sentences: { start, block }, blocks }: TextDocument, { sentence }: FoundFigure): string | undefined {
  const from = blocks[block[sentence] ?? -1]?.start ?? start[sentence] ?? 0
  return THE_EVENT_IN.exec(text.slice(from, from + REACH_BACK))?.[1]
}
const THE_EVENT_IN = /^The (?:[\w-]+ )?(?:bombing|attack|blast|raid|strike|shooting|ambush|massacre|crash|explosion|killings?|assault|siege) (?:in|at|on|near) (\p{Lu}[\p{L}'’-]+)\b/u
/** An event by its place: "the [Nushki] bombing". */
const THE_EVENT_AT = /\b[Tt]he (\p{Lu}[\p{L}'’-]+) (?:bombing|attack|blast|raid|strike|shooting|ambush|massacre|crash|explosion|killings?|assault|siege)\b/u
/** Code units before a figure in which the event is named. */
const REACH_BACK = 160

/** True for a clause that sets something else beside what its sentence told, with words for it of its own: "… killing 12, while shelling in Tesk left two dead". */
function isBesides(document: TextDocument, { figure, kinds }: Clue, near: Event): boolean {
  const before = near.figures[near.figures.length - 1]
  if (!before || !figure.cause || kinds === 0 || figure.cause.start < before.end || figure.partOf !== null) return false
  const between = document.text.slice(before.end, figure.start)
  // "three died in Oldo, while a guard was killed when a convoy was ambushed in Tarn"
  if (near.kinds === 0) return WHILE.test(between) && !KNOWN_CAUSE.test(figure.cause.text) && figure.place !== null && before.place !== null && between.includes(before.place) && !isWithinName(figure.place, before.place)
  return WHILE.test(between) ? !KNOWN_CAUSE.test(figure.cause.text) : (AND_THEN.test(between) && (kinds & near.kinds) === 0) || ((AND_THEN.test(between) || AND_ENDS.test(between)) && isElsewhereAgain(figure, before))
}

/** "three were killed in a strike in Oldo, and a soldier in fighting in Tarn": each has its own place and its own words for what did it. */
function isElsewhereAgain({ place, cause, text }: FoundFigure, before: FoundFigure): boolean {
  if (!place || !before.place || !cause || !before.cause || KNOWN_CAUSE.test(cause.text)) return false
  return !place.includes(before.place) && !before.place.includes(place) && !/\b(?:others?|more|another)\b/i.test(text)
}

function freshEvent({ figure, kinds, overTime, recalled, section }: Clue): Event {
  return { figures: [], causes: [], dated: null, places: [], days: null, date: null, aftermath: false, said: null, floating: null, kinds, lastSentence: figure.sentence, section, overTime, recalled }
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

function join(event: Event, { figure, days, date, kinds, own, floating, knownForOther, aftermath }: Clue): void {
  if (figure.cause && !knownForOther && event.causes.length < KEPT) event.causes.push(figure.cause.text)
  if (own && !(aftermath && figure.effect === 'injured')) (event.dated ??= new Set()).add(figure.id)
  if (days && event.days && aftermath !== event.aftermath) {
    if (!aftermath) Object.assign(event, { days, date, aftermath })
  } else if (days && (!event.days || (daysIn(days) < daysIn(event.days) && daysMeet(days, event.days)))) {
    event.days = days
    event.date = date
    event.aftermath = aftermath
  }
  if (!own) event.floating ??= floating
  if (figure.said) event.said ??= figure.date
  event.kinds |= kinds
  event.lastSentence = figure.sentence
  event.figures.push(figure)
}

import { sentenceAt, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import type { CasualtyFigure, DateExpression } from '../types'
import type { Draft } from './draft'
import { ADDING } from './constructions/tolls'
import { datelineOf } from './lead'
import { barePlaceOf, headingOf } from './bare-places'
import { chainsOf, type PlaceName } from './place-names'
import { isMark, wordAt, type Clause } from './read/clause'
import { once } from './read/once'
import type { SentenceWords } from './read/sentence'
import { clauseAt, firstPlaceAt, relatedTo, type Readings } from './readings'
import { DISEASE, opensAnother, wordKinds } from './related'
import { spanOf } from './span-of'
import { isCoarsePlace } from './words/places'
import { dateNear, isAside, isDayOfProceedings, isDayOfSaying, isOfKnownEvent, isOfRise, isSinceThen, type DatedSentences, type EventDate } from './when'
import { firstPlaceBehind, isOfSpeaker, placeBehind, placeOf, placeOfClauseBefore, placeOfEvent, placeOfSpeaker, speaksOfCountry, speaksOfTown } from './where'
import * as Trait from './words/traits'

/** What a text tells beside a figure, of which its date and place are taken. */
export interface Surroundings {
  readonly document: TextDocument
  /** The figures before. */
  readonly figures: readonly (CasualtyFigure & { readonly sentence: number, readonly said: boolean, readonly background: boolean })[]
  readonly dates: DatedSentences
  /** The first place that the text names. */
  readonly lead: () => string | null
  /** The country of the story. */
  readonly country: () => string | null
  /** Somebody's home town, where the text has no other place. */
  readonly town: () => string | null
  /** Where the text says that it happened: "The crash happened in Oldo". */
  readonly scenes: () => readonly Scene[]
  /** What `finerPlace` found last: the figures of one sentence mostly ask for the same. */
  readonly finer: { index: number, kinds: number, place: string, finer: string }
  readonly readings: Readings
}

/** A sentence, by its index, that says where something happened. */
export interface Scene { readonly index: number, readonly place: string, readonly coarse: boolean }

/** A bare year or decade: too coarse to be taken over from further away than the sentence before in its paragraph. */
const YEAR = /^\d{3,4}$/
/** A year, month or week: a sentence further on that names one tells of what was before the news. */
const PERIOD = /^\d{3,4}(?:-W?\d\d)?$/
/** A bare year or month: what a paragraph says of the past is not taken over into the next. */
const COARSE = /^\d{3,4}(?:-\d\d)?$/

/** The day of what was told before, whatever else the text names between. */
const SAME_DAY = /^(?:on )?(?:the|that) same (?:day|date)$/i

/** When a figure's event was; null where nothing tells. */
export interface WhenTold {
  readonly value: string | null
  /** Only the day on which somebody said so. */
  readonly said: boolean
  /** The day at the head of its section of a timeline, or what an anniversary is of: no date of its sentence, and as good as one. */
  readonly headed?: boolean
}

/**
 * The date of a figure: from its own sentence, else the day that heads its section of a timeline, else from a sentence near it that speaks of the same event, else the date of the figure
 * before it. The day on which somebody said so counts only where nothing else does.
 */
export function dateOf(context: Surroundings, draft: Draft, kinds: number, background: boolean): WhenTold {
  const { clause, trigger } = draft
  const { index } = clause.sentence
  // "On Monday, two died in Oldo and on Tuesday three …": the day in front is that of the first clause.
  const start = context.document.tokens.start[clause.sentence.first + (clause.chunks[trigger]?.first ?? 0)] as number
  const isOther = (date: EventDate): boolean => isDayOfProceedings(context.document, clause, date) || isOfRise(context.document, date) || isAside(context.document, date, start)
  const own = besideComparison(context, draft, context.dates.at(index).filter(date => !isOther(date)))
  const fronted = own.some(date => date.end <= start)
  let until = own.length === 0 ? clause.chunks.length : trigger + 1
  // "Two years after the fire killed nine, families met on Sunday"
  const led = fronted && own[0]?.remembered === true
  while (until < clause.chunks.length && !isMark(clause, until, 'semicolon') && !bringsTotal(clause, until) && !(led && isMark(clause, until, 'comma')) && !tellsDeath(clause, until) && !(fronted && isMark(clause, until, 'conjunction', 'subordinator') && isMark(clause, until + 1, 'preposition'))) until++
  const offsetOf = (position: number): number => {
    const chunk = clause.chunks[position]
    return chunk ? context.document.tokens.start[clause.sentence.first + chunk.first] as number : context.document.text.length
  }
  const events = own.filter(date => !isDayOfSaying(context.document, clause, date))
  const last = context.figures[context.figures.length - 1]
  if (last && last.date !== null && !last.said && index - last.sentence < 4 && events.some(date => SAME_DAY.test(date.text))) return { value: last.date, said: false }
  const inSentence = dateNear(events, offsetOf(isFurther(draft) ? draft.at : trigger), 0, offsetOf(until))
  if (inSentence) return { value: inSentence.value, said: false, headed: inSentence.remembered === true }
  // "in the past 24 hours": not on the day of the figure before
  if (isOfPastHours(clause)) return { value: own[0]?.value ?? null, said: true }
  // What is only recalled was at another time than what was told before.
  if (background) return { value: null, said: false }
  const heading = context.dates.heading(index)
  if (heading !== null) return { value: heading, said: false, headed: true }
  const { block } = context.document.sentences
  if (context.dates.known) for (const other of relatedTo(context.readings, index, kinds)) {
    const dates = context.dates.at(other)
    const related = dates.length > 0 ? clauseAt(context.readings, other) : null
    const near = index - other === 1 && block[other] === block[index]
    const date = related && dayOfEvent(context.document, related, near ? dates : dates.filter(candidate => !(other > index ? PERIOD : YEAR).test(candidate.value ?? '') && !isSinceThen(context.document, candidate)))
    if (date) return { value: date.value, said: false }
  }
  const { figures } = context
  // What is only recalled was at another time.
  let at = figures.length - 1
  while (at > 0 && figures[at]?.background === true && figures.length - at < RECALLED) at--
  const before = figures[at]
  const taken = before && index - before.sentence < (at === figures.length - 1 ? 4 : 6) && !before.said && !(COARSE.test(before.date ?? '') && block[before.sentence] !== block[index]) ? before.date : null
  const said = taken === null ? own.find(date => date.start < offsetOf(until))?.value ?? null : null
  return { value: taken ?? said ?? context.figures[0]?.date ?? null, said: said !== null }
}

/** "lost nine troops[, bringing] the total to 700 since May": the day behind is that of the total. */
function bringsTotal(clause: Clause, at: number): boolean {
  return isMark(clause, at, 'comma') && ADDING.test(clause.sentence.words[clause.chunks[at + 1]?.first ?? -1] ?? '')
}

/** A stretch of hours up to the report. */
const PAST_HOURS = /\b(?:past|last|previous) (?:24|48|72|\p{L}+) hours\b/iu
const isOfPastHours = once(({ sentence: { document: { text, sentences }, index, any } }: Clause): boolean => (any & Trait.hours) !== 0 && PAST_HOURS.test(text.slice(sentences.start[index], sentences.end[index])))

/** Figures of what is only recalled that are looked past. */
const RECALLED = 6

/** "In May 120 died, [up from] 98 in April", "fewer [than] in 2022": each side of a comparison keeps to its own dates, unless it has none. */
function besideComparison({ document }: Surroundings, { clause, at }: Draft, dates: readonly EventDate[]): readonly EventDate[] {
  if (dates.length === 0) return dates
  const against = comparisonAt(clause.sentence)
  if (against < 0) return dates
  const offset = document.tokens.start[clause.sentence.first + against] as number
  const behind = (clause.chunks[at]?.first ?? 0) > against
  return dates.filter(date => (date.start > offset) === behind)
}
/** Index of the word at which a sentence turns to what it compares with; -1 for none. */
const comparisonAt = once(({ words }: SentenceWords) => words.findIndex((word, index) => (word === 'compared' && /^(?:with|to)$/.test(words[index + 1] ?? '')) || ((word === 'up' || word === 'down') && words[index + 1] === 'from') || (word === 'against' && /^\d/.test(words[index + 1] ?? '')) || (word === 'previous' && /^(?:peak|record|high|low)$/.test(words[index + 1] ?? '')) || (word === 'than' && LESS.test(words[index - 1] ?? '') && THEN.test(words[index + 1] ?? ''))))
const LESS = /^(?:more|fewer|less|higher|lower|worse|greater|larger|bigger)$/
const THEN = /^(?:in|on|at|during|last|the|any|those|what)$/

/** The first of the dates on which nobody said so or was tried, best of all one that is no other event's. */
function dayOfEvent(document: TextDocument, clause: Clause, dates: readonly DateExpression[]): DateExpression | null {
  let first: DateExpression | null = null
  for (const date of dates) {
    if (isDayOfSaying(document, clause, date) || isDayOfProceedings(document, clause, date)) continue
    if (!isOfKnownEvent(document, date)) return date
    first ??= date
  }
  return first
}

/** "Four were taken to a hospital, [where] one died on Monday": that day is the death's. */
function tellsDeath(clause: Clause, at: number): boolean {
  return wordAt(clause, at) === 'where' && clause.chunks.slice(at).find(chunk => chunk.kind === 'verb')?.harm?.valence === 'subject'
}

/** "two on Monday and [three] on Tuesday": others were counted between the harm and these. */
function isFurther({ clause, trigger, at }: Draft): boolean {
  return clause.chunks.slice(trigger + 1, Math.max(trigger + 1, at)).some(chunk => chunk.kind === 'noun' && chunk.quantity !== null)
}

/** The place that a part of a figure of sentence `whole` has for itself: right behind the victims ("ten in Oldo"), or in a sentence of its own ("Ann Roe was killed in Oldo"); null for none. */
export function placeOfPart({ document }: Surroundings, draft: Draft, whole: number): string | null {
  const { clause, at } = draft
  const own = clause.sentence.index === whole || clause.sentence.shouting ? null : placeInSentence(clause, draft)
  const place = own && !own.coarse ? own : placeBehind(clause, at)
  return place && spanOf(document, clause, place).text
}

/**
 * The place of a figure: from its own sentence, else from a sentence near it that says where it happened, else from one that speaks of the same event, else that
 * of the figure before it, else the first place of the story, else its dateline's. Instead of a mere country in its own sentence that of a scene beside it counts.
 * What "the country" is tells the first country of the story. `date`: the figure's; what was in another year has no place of the news.
 */
export function placeFor(context: Surroundings, draft: Draft, kinds: number, date: string | null): string | null {
  const { clause } = draft
  const { index } = clause.sentence
  const own = placeInSentence(clause, draft)
  const scene = own && !own.coarse ? null : sceneNear(context, index, own ? SCENE_BESIDE : SCENE_REACH)
  if (own) return scene && !scene.coarse ? scene.place : finerPlace(context, spanOf(context.document, clause, own).text, index, kinds)
  const earlier = placeOfClauseBefore(clause, draft.trigger)
  if (earlier) return spanOf(context.document, clause, earlier).text
  if (speaksOfCountry(clause)) return context.country() ?? context.lead()
  if (scene) return scene.place
  const last = context.figures[context.figures.length - 1]
  if (last?.place && index - last.sentence < 4 && speaksOfTown(clause) && !isCoarsePlace(last.place)) return last.place
  const otherYear = isOfOtherYear(context, date)
  for (const other of relatedTo(context.readings, index, kinds)) {
    const related = otherYear && !mayBeOfYear(context, other, index, date) ? null : clauseAt(context.readings, other)
    if (!related) continue
    const event = kinds === 0 ? null : placeOfEvent(related, word => (wordKinds(word) & kinds) !== 0) ?? barePlaceOf(related)
    const place = event ?? (kinds === 0 || opensAnother(context.document, other) ? firstPlaceAt(context.readings, other) : null) ?? barePlaceOf(related)
    if (place) return finerPlace(context, spanOf(context.document, related, place).text, index, kinds)
  }
  // Nothing tells more: "police in Oldo said" speaks of Oldo.
  const speaker = placeOfSpeaker(clause)
  if (speaker) return spanOf(context.document, clause, speaker).text
  const near = last && index - last.sentence < 4 ? last : undefined
  if (otherYear) return (near?.date === date ? near.place : null) ?? context.country()
  return near?.place ?? context.lead() ?? context.town() ?? context.country() ?? datelineOf(context.document)
}

/** "In December 1987, 4,300 people died when the Oldo sank": what was in another year than the news was in its country, if anywhere that the text tells. */
function isOfOtherYear({ figures }: Surroundings, date: string | null): boolean {
  const year = COARSE.test(date ?? '') ? date?.slice(0, 4) : undefined
  const news = YEAR_OF.exec(figures[0]?.date ?? '')?.[0]
  return year !== undefined && (news === undefined ? figures.length > 0 : year !== news)
}
const YEAR_OF = /^\d{4}(?=-|$)/

/** True where sentence `other` has a date of the same year, or none at all and stands in the paragraph of sentence `index`. */
function mayBeOfYear({ dates, document: { sentences: { block } } }: Surroundings, other: number, index: number, date: string | null): boolean {
  const known = dates.at(other)
  return known.length === 0 ? block[other] === block[index] : known.some(({ value }) => value?.slice(0, 4) === date?.slice(0, 4))
}

/** The place behind a preposition, unless that is a country and the sentence names a town without one: "In Tesk, rebels shelled [Oldo]". */
function placeInSentence(clause: Clause, { trigger, at, effect }: Draft): PlaceName | null {
  const place = headingOf(clause, at) ?? placeOf(clause, trigger, at, effect)
  if (place && !place.coarse) return place
  const bare = barePlaceOf(clause)
  return place && (bare === null || bare.coarse) ? place : bare
}

/** Sentences between a figure and what says where it happened; fewer where the figure's own sentence names a country. */
const SCENE_REACH = 4
const SCENE_BESIDE = 2

/** The scene that the sentences around a figure tell, if they tell but one. */
function sceneNear(context: Surroundings, index: number, reach: number): Scene | null {
  const near = context.scenes().filter(scene => Math.abs(scene.index - index) <= reach)
  const [first] = near
  return first && near.every(({ place }) => place === first.place) ? first : null
}

/** "happened", "occurred", and the first words of "took place" and "broke out". */
const SCENE_VERB = /^(?:happened|occurred|unfolded|took|broke)$/
const mayTellScene = formTest(SCENE_VERB)
/** What happened, up to the verb. */
const HAPPENED = /\b(?:accident|crash|collision|wreck|incident|shooting|stabbing|attack|fire|blaze|explosion|blast|robbery|altercation|drowning|killing|murder|slaying|beating|assault|it)s? (?:happened|occurred|unfolded|took place|broke out)\b/i
/** "[Two other explosions] took place in Oldo": not what the figures beside are of. */
const FURTHER = /\b(?:another|(?:two|three|four|five|several|many|\d+) (?:other|more|further|separate)|(?:an?|the|two|three) (?:second|third|other|similar|separate|unrelated)) (?:[\w-]+ ){1,3}$/i
const FURTHER_BEFORE = 60
/** Code units before and behind the first word of the verb. */
const WORD_BEFORE = 14
const VERB = 14

/** Where a text says that something happened: "The crash happened at 9 p.m. at Drell Market in Oldo". */
export function scenesOf(readings: Readings): readonly Scene[] {
  const { document } = readings
  const { text, tokens } = document
  const scenes: Scene[] = []
  let last = -1
  for (let token = 0; token < tokens.count; token++) {
    if (!mayTellScene(document, token)) continue
    const at = tokens.start[token] as number
    if (!HAPPENED.test(text.slice(Math.max(0, at - WORD_BEFORE), at + VERB)) || FURTHER.test(text.slice(Math.max(0, at - FURTHER_BEFORE), at))) continue
    const index = sentenceAt(document, at)
    if (index === last) continue
    last = index
    const clause = clauseAt(readings, index)
    const place = clause ? firstPlaceBehind(clause, verbOf(clause)) : null
    if (clause && place) scenes.push({ index, place: spanOf(document, clause, place).text, coarse: place.coarse })
  }
  return scenes
}

/** Position of the first verb that says so. */
function verbOf({ chunks, sentence: { words } }: Clause): number {
  return chunks.findIndex(chunk => chunk.kind === 'verb' && SCENE_VERB.test(words[chunk.head] as string))
}

/** The finest place that a sentence near by names within `place`, if there is but one: "in Oldo" and "at the Drell Market in Oldo". A disease is all over the place. */
function finerPlace(context: Surroundings, place: string, index: number, kinds: number): string {
  if (kinds & DISEASE) return place
  const { finer: known } = context
  if (known.index === index && known.kinds === kinds && known.place === place) return known.finer
  known.index = index
  known.kinds = kinds
  known.place = place
  return known.finer = finerNear(context, place, index, kinds) ?? place
}

function finerNear(context: Surroundings, place: string, index: number, kinds: number): string | null {
  const { document } = context
  let found: string | null = null
  const heading = kinds === 0 || document.blocks[document.sentences.block[index] as number]?.zone === 'headline'
  const related = kinds === 0 ? [] : relatedTo(context.readings, index, kinds)
  const ahead = heading ? 3 : 0
  for (let step = 0; step <= ahead + related.length; step++) {
    const other = step <= ahead ? index + step : related[step - ahead - 1] as number
    if (other >= document.sentences.count || !document.text.slice(document.sentences.start[other], document.sentences.end[other]).includes(place)) continue
    const clause = other !== index && opensAnother(document, other) ? null : clauseAt(context.readings, other)
    if (clause) for (const chain of chainsOf(clause)) {
      const { places } = chain
      if (places.length < 2 || isOfSpeaker(clause, chain)) continue
      const names = places.map(name => spanOf(document, clause, name).text)
      if (names.lastIndexOf(place) <= 0 || names[0] === found) continue
      if (found !== null) return null
      found = names[0] as string
    }
  }
  return found
}

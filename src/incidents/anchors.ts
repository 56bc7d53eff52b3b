import type { FoundFigure } from '../casualties/figure'
import { isDateline, isOfKnownEvent } from '../casualties/when'
import { sentenceAt, type TextDocument } from '../text/document'
import type { DateExpression } from '../types'
import { causeKinds } from './causes'
import { isOtherEventIn } from './other-events'
import { dayRange, daysIn, type DayRange } from './days'
import { lineOf } from './wording'

/** A place in the text that says when an event was: "Thursday's blast", "the bombing on Sunday", "On Aug. 29, … launched a drone strike". */
export interface Anchor {
  readonly sentence: number
  /** Index of its paragraph. */
  readonly block: number
  readonly days: DayRange
  readonly date: string
  /** Bits of `causeKinds`; 0 for "the attack". */
  readonly kinds: number
  /** A day or a week, of the event that the text tells: it may date what stands before it. A year, "a similar blast in March" or "the July 2 attack" may not. */
  readonly forward: boolean
  /** Without a noun for an event ("In October 2022, a bridge fell"): it dates the sentence right behind it. */
  readonly bare: boolean
  /** A month or year of an event that a sentence tells by the way. */
  readonly aside: boolean
}

/** Nouns for an event, by their beginnings. */
const EVENT = '(?:attack|bomb|blast|explosion|strike|airstrike|shooting|stabbing|raid|clash|battle|assault|killing|crash|collision|accident|disaster|fire|blaze|earthquake|quake|flood|storm|hurricane|typhoon|cyclone|landslide|incident|ambush|shell(?:ing|ed)|operation|tornado|twister|avalanche|eruption|tsunami|stampede|robbery|rampage|derailment|collapse|wreck|shootout|massacre)'
/** An event noun right behind a date: "'s blast", " suicide bombing". */
export const NOUN_AFTER = new RegExp(`^(?:['’]s)?(?:\\s[\\w-]+){0,2}?\\s${EVENT}\\w{0,3}\\b`, 'i')
/** An event noun a few words before a date: "the bombing in Kabul on ", "the strike took place around ". */
const NOUN_BEFORE = new RegExp(`\\b${EVENT}\\w{0,3}((?:,?\\s[\\w’'-]+){0,6}),?\\s(?:on |in |at |around |late |early )*$`, 'i')
/** Words of speech: a date beside them is that of the report. */
export const SAID = /\b(?:said|says|told|reported|announced|confirmed|according|statement|claimed|concluded|found|reports?|investigat\w+|ruled|review|study|court|charged|sentenced|visited|met)\b/i
/** What a toll does on the day of a report: "the toll of the blast in Oldo [rose] to seven on Saturday". */
const ROSE = /\b(?:rose|risen|rises|climbed|reached|increased|jumped)\b/
/** "the nine hurt in the blasts [succumbed] overnight": the day of their death. */
const DIED_OF = /\b(?:died|dies|dying|succumb\w*)\b/
/** An event noun anywhere. */
const ANY_EVENT = new RegExp(`\\b(?:drone |air |rocket |missile |suicide |car |truck )?${EVENT}\\w{0,3}\\b`, 'gi')
/** What a comparison goes back to: "the deadliest since an assault in Ghazni in August 2018". */
const COMPARED = /\b(?:since|deadliest|worst|bloodiest|similar to|reminiscent of|unlike|compared (?:to|with)) (?:[\w’'-]+ ){1,8}$/i
/** What is shown of an event comes after it: "published photos of the attack on 4 August". */
const PUBLISHED = /\b(?:published|released|posted|uploaded|aired|broadcast)\b/i
/** The start of a sentence up to its date: "On ", "Early on ", "In ". */
const OPENING = /^(?:(?:late |early )?(?:on|in|at) )?(?:the (?:morning|evening|night|afternoon) of )?$/i
/** "In October 2022[, a bridge] fell": told for what it did, whatever that was. */
const A_THING = /^, an? /
/** "on [the same day] as the attack": that of what was told, which the figure knows. */
const SAME_DAY = /\bsame (?:day|date)$/i
const DAY: DayRange = { from: 0, to: 0 }
const WEEK = 7
/** "a bombing that killed seven in", before a month or year. */
const ASIDE = /\b(?:that|which) [^.;,]*$/
/** Days from which on an anchor names no event of the news. */
const COARSE = 31
/** Code units beside a date that are read. */
const REACH = 90

/** Finds the anchors of a text, in order of reading. One pass over its dates, a bounded stretch of text around each. */
export function findAnchors(document: TextDocument, dates: readonly DateExpression[]): Anchor[] {
  const anchors: Anchor[] = []
  for (const [at, date] of dates.entries()) {
    const days = date.kind === 'date' || date.kind === 'time' ? dayRange(date.value) : null
    if (!days || date.value === null || date.zone === 'furniture' || date.zone === 'credit' || SAME_DAY.test(date.text)) continue
    const sentence = sentenceAt(document, date.start)
    const beside = [dates[at - 1], dates[at + 1]].filter(other => other && sentenceAt(document, other.start) === sentence && !isDateline(document, other))
    if (isOfKnownEvent(document, date) && beside.some(other => other && !isOfKnownEvent(document, other))) continue
    const noun = sentence < 0 ? null : eventOf(document, date, sentence)
    if (noun === null) continue
    const forward = daysIn(days) <= 7 && !isOtherEventIn(document, sentence) && !isOfKnownEvent(document, date)
    anchors.push({ sentence, block: document.sentences.block[sentence] as number, days, date: date.value, kinds: causeKinds(noun), forward, bare: noun === '', aside: daysIn(days) > WEEK && ASIDE.test(lineOf(document, Math.max(document.sentences.start[sentence] ?? 0, date.start - REACH), date.start)) })
  }
  return anchors
}

/**
 * The anchor that a figure without a date of its own goes by: the last one before it that names its kind of event, or, where its
 * kind is not known, the last one in the four sentences before it, a year or season only within the paragraph; where there is none, one in the two sentences after it.
 */
export function anchorFor(document: TextDocument, figure: FoundFigure, kinds: number, anchors: readonly Anchor[]): Anchor | null {
  const block = document.sentences.block[figure.sentence]
  let best: Anchor | null = null
  for (let at = lastBefore(anchors, figure.sentence), seen = 0; at >= 0 && seen < 24; at--, seen++) {
    const anchor = anchors[at] as Anchor
    const beside = anchor.block === block
    // "a bombing that killed seven in June" dates nothing that the next paragraphs tell.
    if (!beside && anchor.aside && anchor.sentence < figure.sentence) continue
    if (kinds !== 0 && ((anchor.kinds & kinds) !== 0 || (anchor.kinds === 0 && anchor.sentence === figure.sentence))) return anchor
    if (anchor.bare ? beside && figure.sentence === anchor.sentence + 1 : kinds === 0 && figure.sentence - anchor.sentence <= 4 && (beside || daysIn(anchor.days) <= COARSE)) best ??= anchor
  }
  const next = anchors[lastBefore(anchors, figure.sentence) + 1]
  return best ?? (next && next.forward && next.sentence - figure.sentence <= 2 && (next.kinds === 0 || kinds === 0 || (next.kinds & kinds) !== 0) ? next : null)
}

/** "stabbed five to death three years ago. The robbery took place on Oct. 17, 2021": the day, told soon after, in the year or month that a figure is dated by; null without one. */
export function finerAnchor(figure: FoundFigure, days: DayRange, kinds: number, anchors: readonly Anchor[]): Anchor | null {
  for (let at = lastBefore(anchors, figure.sentence) + 1; at < anchors.length; at++) {
    const anchor = anchors[at] as Anchor
    if (anchor.sentence - figure.sentence > SOON) return null
    if (daysIn(anchor.days) === 1 && anchor.days.from >= days.from && anchor.days.to <= days.to && (anchor.kinds === 0 || kinds === 0 || (anchor.kinds & kinds) !== 0)) return anchor
  }
  return null
}
/** Sentences in which a story comes to the day. */
const SOON = 3

function eventOf(document: TextDocument, date: DateExpression, sentence: number): string | null {
  const start = document.sentences.start[sentence] ?? date.start
  const end = document.sentences.end[sentence] ?? date.end
  const after = lineOf(document, date.end, Math.min(end, date.end + REACH))
  const before = lineOf(document, Math.max(start, date.start - REACH), date.start)
  if (COMPARED.test(before) || PUBLISHED.test(before)) return null
  const following = NOUN_AFTER.exec(after)
  if (following) return following[0]
  const preceding = NOUN_BEFORE.exec(before)
  if (preceding && !SAID.test(preceding[1] ?? '') && !ROSE.test(preceding[1] ?? '') && !DIED_OF.test(preceding[1] ?? '') && !/\bsince $/.test(before)) return lineOf(document, Math.max(start, date.start - before.length + preceding.index - 12), date.start)
  if (!OPENING.test(before) || SAID.test(after)) return null
  const sentenceText = lineOf(document, date.end, Math.min(end, date.end + 4 * REACH))
  const nouns = sentenceText.match(ANY_EVENT)
  return nouns ? nouns[nouns.length - 1] ?? null : daysIn(dayRange(date.value) ?? DAY) > WEEK && A_THING.test(after) ? '' : null
}

function lastBefore(anchors: readonly Anchor[], sentence: number): number {
  let low = 0
  let high = anchors.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((anchors[middle] as Anchor).sentence <= sentence) low = middle + 1
    else high = middle
  }
  return low - 1
}

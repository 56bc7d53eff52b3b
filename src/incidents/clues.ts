import type { FoundFigure } from '../casualties/figure'
import { isDateline } from '../casualties/when'
import { sentenceAt, type TextDocument } from '../text/document'
import type { DateExpression } from '../types'
import { anchorFor, finerAnchor, SAID, type Anchor } from './anchors'
import { causeKinds } from './causes'
import { isOvertaken, isRunningTotal } from './cues'
import { isEarlier, isKnownForOther } from './other-events'
import { isOverTime } from './over-time'
import { dayRange, daysIn, type DayRange } from './days'
import { KEPT, type Floating } from './event'
import { sectionOf } from './sections'
import { victimsOf } from './victims'
import { lineOf } from './wording'

/** What a figure says of its event. */
export interface Clue {
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
  /** Its day is that on which somebody died of it, or was found. */
  readonly aftermath: boolean
  /** The victim is known for another event, which the sentence goes on to speak of. */
  readonly knownForOther: boolean
  /** The section of the text that it stands in (`sectionOf`). */
  readonly section: number
}

/** The values of the dates in each sentence. */
type DatesIn = ReadonlyMap<number, readonly (string | null)[]>

/** The values of the dates in each sentence, without those of datelines. */
export function datesOf(document: TextDocument, dates: readonly DateExpression[]): Map<number, readonly (string | null)[]> {
  const values = new Map<number, (string | null)[]>()
  for (const date of dates) {
    if (isDateline(document, date)) continue
    addTo(values, sentenceAt(document, date.start), date.value)
  }
  return values
}

function addTo(values: Map<number, (string | null)[]>, sentence: number, value: string | null): void {
  const known = values.get(sentence)
  if (known) known.push(value)
  else values.set(sentence, [value])
}

/** What a date is only compared with, right before it: "the worst since he took office [a month ago]", "the fourth raid since [December]". */
const SINCE = /\b(?:first|second|third|fourth|fifth|sixth|worst|deadliest|bloodiest|biggest|largest|highest|most|longest) [^.;]*\bsince (?!(?:an?|the|its|another) )(?:[\w’'.-]+ ){0,8}$/i
const SINCE_WORD = /since /i
/** Goes on to what happened then: "the worst since 1992[, when] a ferry sank". */
const WHEN = /^,? (?:when|in which)\b/
/** "the worst since bombings in [January killed] 90": the day of those, but not of "the worst since January killed nine". */
const KILLED_THEN = /^ (?:killed|left|claimed|wounded|injured)\b/
const SINCE_WHAT = /\bsince (?:[\w’'-]+ )+$/
/** How somebody is by now, right before a date: "remained in intensive care on [Thursday]". */
const BY_NOW = /\b(?:remain(?:s|ed)?|still|was|were|is|are) (?:\w+ ){0,2}(?:in (?:hospital|intensive care|(?:a )?(?:critical|serious|stable|grave)(?: but stable)? condition)|critical|stable|missing|unaccounted for|hospitali[sz]ed|being treated) (?:on |late on |early on )?$/i
/** The words without which it does not say so. */
const BY_NOW_WORD = /hospital|intensive|condition|critical|stable|missing|unaccounted|treated/i

/** What rescuers do on a day, right before it: "Rescuers searched a lake on [Sunday] as the toll hit 110". */
const SEARCHED = /^\W*(?:Rescuers?|Rescue \w+|Search(?:ers| \w+)|Divers|Emergency \w+) (?:[^.;]* )?(?:search\w*|scour\w*|comb\w*|d[ui]g\w*|sift\w*|rac(?:ed|ing)|scrambl\w*|battl\w*|continu\w*|resum\w*|struggl\w*)\b[^.;]*$/
const SEARCH_WORD = /^\W*(?:Rescue|Search|Divers|Emergency)/
/** Rules of figures that tell how somebody is by now: a date beside them is that of the report. */
const STATE = /^rule:injured-(?:condition|care|fight-for-life)$/

/** "the toll climbed to 167 on Wednesday with 191 people [still] missing". */
const STILL = /^,? (?:(?:are|were|is|was|remain\w*) )?still\b/i

/** The values of the dates in each sentence that date no event: what it is compared with, and the day on which somebody was still in hospital. */
export function idleDatesOf(document: TextDocument, dates: readonly DateExpression[]): DatesIn {
  const values = new Map<number, (string | null)[]>()
  for (const { value, start, end } of dates) {
    const sentence = sentenceAt(document, start)
    const before = lineOf(document, Math.max(document.sentences.start[sentence] ?? 0, start - 160), start)
    const after = document.text.slice(end, end + 12)
    if ((SINCE_WORD.test(before) && SINCE.test(before) && !WHEN.test(after) && !(KILLED_THEN.test(after) && SINCE_WHAT.test(before))) || (BY_NOW_WORD.test(before) && BY_NOW.test(before))
      || (SEARCH_WORD.test(before) && SEARCHED.test(before))) addTo(values, sentence, value)
  }
  return values
}

/** A month and no day: "2021-02". */
const MONTH_ALONE = /^\d{4}-\d{2}$/
const MONTH = /^(?:(?:early|mid|late|last) )?(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:the )?(?:last|previous|past) (?:month|year)$|\b(?:months?|years?) (?:ago|earlier|before)$/i

/** A day of the week in a date: "Saturday", "late on Saturday". */
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i
/** Code units beside a date in which a verb of speech makes it that of a report. */
const BESIDE = 40

/** The dates that nothing resolves, by sentence; of several in one sentence the last, which is then no certain weekday of the event. */
export function floatingDates(document: TextDocument, dates: readonly DateExpression[]): ReadonlyMap<number, Floating> {
  const found = new Map<number, Floating>()
  for (const { value, kind, text, start, end } of dates) {
    if ((value !== null && !(value === 'PAST_REF' && MONTH.test(text))) || (kind !== 'date' && kind !== 'time')) continue
    const sentence = sentenceAt(document, start)
    const [behind = ''] = document.text.slice(end, Math.min(document.sentences.end[sentence] ?? end, end + BESIDE)).split(',')
    // "in the early hours of Thursday, police said": not the day on which they said so.
    const told = found.has(sentence) || SAID.test(document.text.slice(Math.max(document.sentences.start[sentence] ?? 0, start - BESIDE), end) + behind)
    const grain = MONTH.test(text) ? 'month' : 'day'
    const opens = OPENING.test(document.text.slice(document.sentences.start[sentence] ?? 0, start)) && (grain === 'month' || DAY_OF_MONTH.test(text))
    found.set(sentence, { grain, weekday: told ? null : WEEKDAY.exec(text)?.[0].toLowerCase() ?? null, opens: opens ? text.toLowerCase() : null })
  }
  return found
}

/** What stands before a date that opens its sentence. */
const OPENING = /^(?:on |in |earlier,? on )?$/i
/** "May 4", "4 May". */
const DAY_OF_MONTH = /^(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?)$/i

/** True for a month beside a day, for two days of the week, and for two days or months that open their sentences. */
export function floatApart(a: Floating, b: Floating): boolean {
  if (a.grain !== b.grain || (a.opens !== b.opens && (a.grain === 'day' || (a.opens !== null && b.opens !== null)))) return true
  return a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday
}

/** Right behind those who died. */
const DIED = /^ (?:has |have |had |later )?(?:died|succumbed)\b/
/** "A 15-year-old [died at Oldo Medical Center] on Tuesday": of wounds told before. */
const IN_HOSPITAL = /^,?(?: who (?:was|were|had been) [^.;,]{3,80}?,?)? (?:has |had |have |later )?(?:died|succumbed)\b[^.;]{1,60}?\b(?:hospital|medical cent(?:er|re)|clinic)\b/i
/** "Two victims [died overnight in hospital]": in no fire there. */
const WERE_IN_HOSPITAL = /^(?: who (?:were|had been) [^.;,]{3,60}?)? (?:have |had |later )?(?:also )?(?:died|succumbed) (?:(?:overnight|later|on \w+|\w+day) )?(?:at|in) (?:the |a )?(?:\w+ )?hospitals?\b(?! (?:fire|blaze|bomb|attack|blast|explosion|strike|collapse))/i
/** "[one of the two] died", "[two of the injured]": of those told before. */
const OF_THEM = /^(?:at least )?[\w-]+ of (?:the (?:two|three|four|five|six|wounded|injured|hurt|survivors|victims)|them|those)\b/i

/** "[Another] died on Friday". */
const ONE_MORE = /^(?:another|one more)\b/i

const DAY: DayRange = { from: 0, to: 0 }

/** True for those who died or were found only after the event: the day is that of their death or of the find. */
function isAftermath(document: TextDocument, figure: FoundFigure): boolean {
  const { effect, later, by, text, end, sentence } = figure
  if (effect !== 'killed') return false
  if (later || victimsOf(figure).nth > 0 || by.endsWith('-bodies')) return true
  const behind = lineOf(document, end, Math.min(document.sentences.end[sentence] ?? end, end + 160))
  if (figure.count.implied ? (figure.cause === null || WHO_WAS_HURT.test(behind)) && IN_HOSPITAL.test(behind) : figure.cause === null && WERE_IN_HOSPITAL.test(behind)) return true
  return (OF_THEM.test(text) || (figure.cause === null && ONE_MORE.test(text))) && DIED.test(behind)
}
/** "a girl [who was among the 15 wounded] in the blast died at the hospital". */
const WHO_WAS_HURT = /^,? who (?:was|were|had been) [^.;,]{0,40}?\b(?:wounded|injured|hurt|shot|burned|burnt)\b/i

/** True where the figure's date is a month or year that only the sentence after it names: "He had been there since November". */
function isComing(dated: DatesIn, { sentence, date }: FoundFigure): boolean {
  const days = dayRange(date)
  return days !== null && daysIn(days) > 7 && dated.get(sentence + 1)?.includes(date) === true && ![0, 1, 2, 3].some(back => dated.get(sentence - back)?.includes(date) === true)
}

/** True where figure `at`, or one beside it in its sentence with the same day, is of those who died or were found later. */
function isBesideAftermath(document: TextDocument, figures: readonly FoundFigure[], at: number): boolean {
  const { sentence, date } = figures[at] as FoundFigure
  return figures.slice(Math.max(0, at - 2), at + 3).some(other => other.sentence === sentence && other.date === date && isAftermath(document, other))
}

/** What figure `at` says of its event: its date or that of the sentence it goes with, its kinds, and whether it is counted over time or only recalled. */
export function clueOf(
  document: TextDocument, figure: FoundFigure, figures: readonly FoundFigure[], at: number, anchors: readonly Anchor[], dated: DatesIn, idle: DatesIn, floating: ReadonlyMap<number, Floating> | null, today: number | null
): Clue {
  // With the words before the cause, since "fire" may be what gunmen open.
  const kinds = figure.cause ? causeKinds(document.text.slice(Math.max(document.sentences.start[sentenceAt(document, figure.cause.start)] ?? 0, figure.cause.start - 8), figure.cause.end)) : 0
  const knownForOther = isKnownForOther(document, figure)
  const overTime = isOverTime(document, figure) || isRunningTotal(document, figure, () => figures.slice(Math.max(0, at - KEPT), at))
  const named = dated.get(figure.sentence)?.includes(figure.date) === true
  const dateless = !overTime && (idle.get(figure.sentence)?.includes(figure.date) === true || STATE.test(figure.by) || (figure.effect === 'missing' && STILL.test(document.text.slice(figure.end, figure.end + 24))) || (!figure.count.implied && named && isOvertaken(document, figure)))
  const own = figure.date !== null && !dateless && !figure.said && ((figure.headed && !figure.total) || named) && !knownForOther
  const anchor = own || figure.zone === 'headline' ? null : anchorFor(document, figure, kinds, anchors)
  // What comes only in a later paragraph dates nothing that is dated already.
  const late = anchor !== null && anchor.sentence > figure.sentence && anchor.block !== document.sentences.block[figure.sentence] && figure.date !== null && !figure.said && !figure.total && !dateless
  const aftermath = figure.date !== null && !dateless && isBesideAftermath(document, figures, at)
  const undatable = knownForOther || ((figure.total || figure.said || dateless) && !anchor)
  // "The toll of Friday's blast rose on Saturday": the event's own day is known.
  const died = aftermath && !(figure.total && anchor?.sentence === figure.sentence)
  const finer = own && !overTime && daysIn(dayRange(figure.date) ?? DAY) > 31 ? finerAnchor(figure, dayRange(figure.date) ?? DAY, kinds, anchors) : null
  const given = finer ? finer.date : own || late || died || (overTime && figure.total) ? figure.date : undatable ? null : anchor?.date ?? (isComing(dated, figure) ? null : figure.date)
  const range = dayRange(given)
  // Who came to harm "in February" did so in the last one.
  const past = given !== null && today !== null && range !== null && range.from > today && MONTH_ALONE.test(given) ? `${Number(given.slice(0, 4)) - 1}${given.slice(4)}` : given
  const days = dayRange(past)
  // Nobody has come to harm after the day of publication, which may be a day behind where it happened.
  const ahead = days !== null && today !== null && days.from > today + (days.from === days.to ? 1 : 0)
  // A count over years is not of the day that the text tells beside it.
  const undated = ahead || (overTime && !own && days !== null && daysIn(days) === 1)
  return {
    figure, date: undated ? null : past, days: undated ? null : days, own: own && !ahead && past === given, from: own ? figure.sentence : anchor?.sentence ?? -1, kinds: knownForOther ? 0 : kinds,
    overTime, knownForOther, aftermath: aftermath && past === figure.date, recalled: figure.background || isEarlier(document, figure, figures[at - 1]),
    floating: floating?.get(figure.sentence) ?? null, section: sectionOf(document, figure.sentence)
  }
}

import { zoneAt, type TextDocument } from '../text/document'
import type { DateExpression, Zone } from '../types'
import { newContext, remember, type Context } from './anchors/context'
import { isNarrative, isNews } from './anchors/genre'
import type { Resolved } from './anchors/resolved'
import { resolve } from './anchors/resolve'
import { DAY_OF_NEWS, speechDays } from './anchors/speech'
import { tenseAround, type Tense } from './anchors/tense'
import { dayNumber, dayOfIso, isoDay } from './civil'
import { dayOf, type Found, type Meaning } from './meaning'
import type { Published } from './published'
import { isDayFirst } from './parsers/numeric'
import { rawAt, textAt, type Line } from './reading'
import { findExpressions, type Find } from './scan'

export { findPublished } from './published'
export type { Published }

/**
 * Finds time expressions, ordered and disjoint, with TIMEX3 values; with `published` null, relative ones keep a null value or PAST_REF.
 * Offsets are UTF-16 code units. Never throws; linear in the length of the text.
 */
export function findDates(document: TextDocument, published: Published | null): DateExpression[] {
  const day = published ? dayOfIso(published.value) : null
  const finds = settleDayOrder(document, findExpressions(document), day)
  const founds = finds.map(({ found }) => found)
  const narrative = isNarrative(founds, day)
  const context = newContext(day, narrative, day === null && !narrative && isNews(founds))
  const expressions: DateExpression[] = []
  const all = context.narrative ? finds.flatMap(splitRange) : finds
  const speech = speechDays(all)
  const days: (number | null)[] = []
  for (const [index, { found, line, sentence }] of all.entries()) {
    context.sentence = sentence
    const zone = zoneAt(document, document.tokens.start[found.start] as number)
    context.speechDay = daySaid(all, days, speech[index] as number, context, found.meaning)
    const resolved = resolveOne(found, line, context, zone === 'body' || zone === 'headline')
    days.push(resolved.from)
    if (resolved.value === null && (found.meaning.is === 'accounting' || found.meaning.is === 'dayOfMonth')) continue
    expressions.push(expression(document, found, resolved, zone, expressions.length))
  }
  return expressions
}

/**
 * "12/03/2024" in a text of 15 March 2024 is the 12th of March: where nothing else shows the order of day and month, and with the month first
 * more of them lie after the day of publication than with the day first.
 */
function settleDayOrder(document: TextDocument, finds: readonly Find[], published: number | null): readonly Find[] {
  if (published === null) return finds
  let ahead = 0
  const turned = finds.map(find => {
    const { by, meaning } = find.found
    if (by !== 'numeric day' || meaning.is !== 'day' || meaning.day > 12 || meaning.year?.is !== 'year') return find
    const { day, month, year: { year } } = meaning
    ahead += Number(dayNumber(year, month, day) > published) - Number(dayNumber(year, day, month) > published)
    return { ...find, found: { ...find.found, meaning: { ...meaning, day: month, month: day } } }
  })
  return ahead > 0 && isDayFirst(document.text) === null ? turned : finds
}

/** The day on which the words around an expression were said; a day named behind them is resolved ahead of its turn. Null for plain words and days ahead of publication. */
function daySaid(finds: readonly Find[], days: readonly (number | null)[], index: number, context: Context, meaning: Meaning): number | null {
  const { published, narrative, newsDay, newsTime } = context
  if (published === null || narrative) return null
  if (index === DAY_OF_NEWS && isBefore(meaning, newsTime)) return null
  if (index === DAY_OF_NEWS) return newsDay?.from && published - newsDay.from <= OLD_NEWS ? newsDay.from : null
  const find = finds[index]
  if (!find || (index < days.length && isBefore(meaning, timeOf(find.found.meaning)))) return null
  const day = index < days.length ? days[index] as number | null : resolve(find.found.meaning, { context, tense: () => tenseAround(find.line, find.found) }).from
  return day !== null && day <= published ? day : null
}

/** The part or hour of a day that an expression names, '' for none. */
function timeOf(meaning: Meaning): string {
  return meaning.is === 'part of day' ? meaning.part : meaning.is === 'clock' ? meaning.time : ''
}

/** True for "this morning" where the day spoken of is an evening's: it is a later one. */
function isBefore(meaning: Meaning, newsTime: string): boolean {
  return meaning.is === 'part of day' && meaning.part === 'MO' && /^(?:AF|EV|NI|1[2-9]|2)/.test(newsTime)
}

/** Days after which quoted words belong to a later day than the one that the news began with. */
const OLD_NEWS = 4

/** A narrative names both ends of a range as dates of their own ("1915-17", "6 to 15 October"); news gives one stretch. */
function splitRange(find: Find): Find[] {
  const { found } = find
  if (found.meaning.is !== 'range') return [find]
  return [{ ...find, found: { ...found, end: found.meaning.at - 1, meaning: found.meaning.from } }, { ...find, found: { ...found, start: found.meaning.at, meaning: found.meaning.to } }]
}

function resolveOne(found: Found, line: Line, context: Context, body: boolean): Resolved {
  let tense: Tense | null = null
  const resolved = resolve(found.meaning, { context, tense: () => tense ??= tenseAround(line, found) })
  if (found.kind !== 'duration' && found.kind !== 'set' && !keepsFocus(found)) {
    const { newsDay: before, last, lastSentence } = context
    remember(context, found.kind === 'time' && resolved.from !== null ? { ...resolved, value: isoDay(resolved.from) } : resolved, body, textAt(line, found.start - 1) === 'since')
    if (isOfBirth(line, found)) Object.assign(context, { last, lastSentence })
    if (context.lastDay?.from === resolved.from && resolved.grain === 'day' && !isOfSaying(line, found)) context.lastEventDay = context.lastDay
    if (before !== context.newsDay) context.newsTime = resolved.value?.slice(11) ?? ''
  }
  if (isWritten(found.meaning) && resolved.from !== null) context.lastWrittenDay = { day: resolved.from, sentence: context.sentence }
  if (found.meaning.is === 'offset' && found.anchored && typeof found.meaning.base !== 'string') remember(context, resolve(found.meaning.base, { context, tense: () => 'past' }), body)
  if (found.meaning.is === 'clock' && resolved.from !== null && found.meaning.zone !== 'Z') {
    context.lastClock = { day: resolved.from, minute: Number(found.meaning.time.slice(0, 2)) % 24 * 60 + Number(found.meaning.time.slice(3, 5)), sentence: context.sentence }
  }
  return resolved
}

/** "born on 3 May 1960", "born in Harburg in 1960": the months that follow are not of that year. */
function isOfBirth(line: Line, { start }: Found): boolean {
  return [1, 2, 3, 4].some(back => rawAt(line, start - back) === 'born')
}

/** "said on Friday", "acknowledged Friday". */
function isOfSaying(line: Line, { start }: Found): boolean {
  return SAID.test(rawAt(line, textAt(line, start - 1) === 'on' ? start - 2 : start - 1))
}

const SAID = /^(?:said|says|told|confirmed|announced|acknowledged|reported|added|tweeted|wrote|declared)$/

/** A day by its month and year, with or without a time of it. */
function isWritten(meaning: Meaning): boolean {
  const day = dayOf(meaning)
  return day?.is === 'day' && day.year !== null
}

/** "11 days before the attack" leaves the attack in focus: what follows counts from there. */
function keepsFocus(found: Found): boolean {
  if (found.meaning.is === 'accounting') return true
  return (found.meaning.is === 'offset' && (found.anchored || (found.meaning.unit === 'year' && found.meaning.sign < 0))) || (found.meaning.is === 'part of year' && found.meaning.year?.is === 'shift')
}

/** First and last day; null where one is missing, outside of what ISO 8601 can write, or after the other. */
function daysOf({ from, to }: Resolved): { readonly from: number, readonly to: number } | null {
  return from !== null && to !== null && from <= to && inRange(from) && inRange(to) ? { from, to } : null
}

function expression(document: TextDocument, found: Found, resolved: Resolved, zone: Zone, index: number): DateExpression {
  const start = document.tokens.start[found.start] as number
  const end = document.tokens.end[found.end - 1] as number
  const days = daysOf(resolved)
  return {
    id: `d${index + 1}`,
    start,
    end,
    text: document.text.slice(start, end),
    zone,
    score: resolved.value === null ? Math.min(found.score, 0.5) : found.score,
    by: `rule:${found.by}`,
    kind: found.kind,
    value: resolved.value,
    mod: found.mod,
    from: days && isoDay(days.from),
    to: days && isoDay(days.to)
  }
}

/** ISO 8601 days are written for the years 0001 to 9999. */
function inRange(day: number): boolean {
  return day >= -719162 && day <= 2932896
}

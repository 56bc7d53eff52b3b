import type { FoundFigure } from '../casualties/figure'
import { isCoarsePlace } from '../casualties/words/places'
import type { TextDocument } from '../text/document'
import type { DateExpression } from '../types'
import { NOUN_AFTER } from './anchors'
import { isWide } from './causes'
import { dayRange, daysIn, type DayRange } from './days'
import type { Event } from './event'
import { lineOf } from './wording'

/** When and where an event took place, as the text tells it. */
export interface Setting { readonly date: string | null, readonly place: string | null }

/** Sentences of the story in which news says when it happened. */
const LEAD = 3
/** Words beside the day of a trial, which is none of what was done. */
const PROCEEDINGS = /\b(?:(?:court|jury|inquest|tribunal|trial)\b[^.;]{1,40}\b(?:heard|told)|plead(?:s|ed)|sentenced|convicted|acquitted|indicted|extradited|admitted|confessed|appeared in court)\b/i
/** Right before the day on which somebody told of it: "told AFP on ". */
const TOLD_ON = /\b(?:said|told \w+|announced|reported)(?: in a statement)? (?:on |late on )?$/
/** Days before publication in which the event of the lead lies. */
const FRESH = 31

/**
 * The setting of an event: the finest date that its figures or the anchors in the text give, and the place that most of its figures
 * name beside them; where nothing dates the news, the date of the lead. `leadDate` is what `leadDateOf` found, `newsDate` what `newsDateOf` did, which goes before the day on which somebody died later. An event that the text
 * only recalls takes nothing from the lead.
 */
export function settingOf(event: Event, background: boolean, leadDate: string | null, newsDate: string | null): Setting {
  const recalled = background || event.recalled || event.overTime
  const news = event.aftermath && !recalled ? dayRange(newsDate) : null
  const before = news && event.days && news.from <= event.days.from && news.from >= event.days.from - SOON ? newsDate : null
  return { date: before ?? event.date ?? (recalled ? null : leadDate) ?? event.said, place: placeOf(event) ?? (event.recalled || event.overTime ? null : givenPlace(event)) }
}

/** The setting of one figure: its own date and place where its sentence tells them, else those of its event. */
export function settingIn(figure: FoundFigure, event: Event, { date, place }: Setting): Setting {
  return {
    date: figure.date !== null && event.dated?.has(figure.id) === true && !isInside(event.days, figure.date) ? figure.date : date,
    place: figure.place !== null && event.places.includes(figure.place) && !isWithin(place, figure, event) ? figure.place : place
  }
}

/** True where the days of an event are some of the month or year that a date names: "last October". A week is told of one event in it. */
function isInside(days: DayRange | null, date: string): boolean {
  const stretch = date.includes('W') ? null : dayRange(date)
  return days !== null && stretch !== null && days.from >= stretch.from && days.to <= stretch.to && daysIn(days) < daysIn(stretch)
}

/**
 * True where a figure names a country or state and its event a finer place: in a headline, if no other figure of the sentence names that
 * for its own; elsewhere, if the event is of one spot and has but one country or state, so that the place lies in it.
 */
function isWithin(place: string | null, figure: FoundFigure, event: Event): boolean {
  if (place === null || figure.place === null || !isCoarsePlace(figure.place) || isCoarsePlace(place)) return false
  if (event.figures.some(other => other.sentence === figure.sentence && other.place === place)) return false
  return figure.zone === 'headline' || (!event.overTime && !isWide(event.kinds) && event.places.every(other => other === figure.place || !isCoarsePlace(other)))
}

/** The place that a figure was given from the text as a whole, if it is not that of its source. */
function givenPlace(event: Event): string | null {
  return event.figures.find(figure => figure.place !== null && !(figure.source?.text.includes(figure.place) ?? false))?.place ?? null
}

/** The place named most often; a country or state gives way to something finer, if the figures name but one such place, or one more than once and of an event of one spot. */
function placeOf({ places, kinds }: Event): string | null {
  const often = commonest(places)
  if (often === null || !isCoarsePlace(often)) return often
  const finer = places.filter(place => !isCoarsePlace(place))
  const best = commonest(finer)
  return best !== null && (new Set(finer).size === 1 || (!isWide(kinds) && finer.filter(place => place === best).length > 1)) ? best : often
}

/** The value that stands most often in a list; of several the first. */
function commonest(values: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: string | null = null
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value
  return best
}

/** Days in which those die who were hurt. */
const SOON = 10
/** "[Tuesday]'s quake": the news, wherever the text says so. */
const OF_DAY = /^['’]s /

/**
 * The day that the first sentences of the story give: the first date expression of a day, not after publication and not a month before
 * it; else the day of "Tuesday's quake". Null where they name none, or where the day of publication (as a day number of `dayRange`) is not known.
 */
export function leadDateOf(document: TextDocument, dates: readonly DateExpression[], today: number | null): string | null {
  if (today === null) return null
  const { sentences, blocks } = document
  let said: string | null = null
  let read = 0
  let next = 0
  for (let i = 0; i < sentences.count && read < LEAD; i++) {
    const block = blocks[sentences.block[i] as number]
    if (!block || block.zone !== 'body' || block.heading) continue
    read++
    const start = sentences.start[i] as number
    const end = sentences.end[i] as number
    while (next < dates.length && (dates[next] as DateExpression).start < start) next++
    for (let at = next; at < dates.length && (dates[at] as DateExpression).start < end; at++) {
      const date = dates[at] as DateExpression
      const beside = lineOf(document, Math.max(start, date.start - 40), Math.min(end, date.end + 40))
      if (!isFreshDay(date, today) || PROCEEDINGS.test(beside)) continue
      if (!TOLD_ON.test(lineOf(document, Math.max(start, date.start - 40), date.start))) return date.value
      said ??= date.value
    }
  }
  return newsDateOf(document, dates, today) ?? said
}

/** The day of "Tuesday's quake", wherever the text speaks of it; null where it does not. */
export function newsDateOf(document: TextDocument, dates: readonly DateExpression[], today: number | null): string | null {
  return today === null ? null : dates.find(date => isNewsOfDay(lineOf(document, date.end, date.end + 40)) && isFreshDay(date, today))?.value ?? null
}

function isNewsOfDay(after: string): boolean {
  return OF_DAY.test(after) && NOUN_AFTER.test(after)
}

function isFreshDay({ kind, value }: DateExpression, today: number): boolean {
  const days = kind === 'duration' || kind === 'set' ? null : dayRange(value)
  return days !== null && days.from === days.to && days.to <= today && days.from >= today - FRESH
}

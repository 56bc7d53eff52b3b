import type { TextDocument } from '../text/document'
import type { DateExpression } from '../types'
import { dayRange } from './days'
import type { Event } from './events'

/** When and where an event took place, as the text tells it. */
export interface Setting { readonly date: string | null, readonly place: string | null }

/** Sentences of the story in which news says when it happened. */
const LEAD = 3
/** Days before publication in which the event of the lead lies. */
const FRESH = 31

/**
 * The setting of an event: the finest date and the first place that its figures name; where no figure of the news names a date, that of
 * the lead. `leadDate` is what `leadDateOf` found. An event that the text only recalls takes nothing from the lead.
 */
export function settingOf(event: Event, background: boolean, leadDate: string | null): Setting {
  const placed = event.figures.find(figure => figure.place !== null)
  const recalled = background || event.recalled || event.overTime
  return { date: event.date ?? (recalled ? null : leadDate), place: placed?.place ?? null }
}

/**
 * The day that the first sentences of the story give: the first date expression of a day, not after publication and not a month before
 * it. Null where they name none, or where the day of publication (as a day number of `dayRange`) is not known.
 */
export function leadDateOf(document: TextDocument, dates: readonly DateExpression[], today: number | null): string | null {
  if (today === null) return null
  const { sentences, blocks } = document
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
      const days = date.kind === 'duration' || date.kind === 'set' ? null : dayRange(date.value)
      if (days && days.from === days.to && days.to <= today && days.from >= today - FRESH) return date.value
    }
  }
  return null
}

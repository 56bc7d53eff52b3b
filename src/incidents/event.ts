import type { FoundFigure } from '../casualties/figure'
import type { DayRange } from './days'

/** The figures that belong to one event, in order of reading, and what is known of it. */
export interface Event {
  readonly figures: FoundFigure[]
  /** Its days at the finest grain that a figure or an anchor gives. */
  days: DayRange | null
  date: string | null
  /** Its days are only those on which somebody died of it, or was found. */
  aftermath: boolean
  /** The first day on which somebody told of it. */
  said: string | null
  /** Dated by words that nothing resolves: "on Saturday" of a text without a day of publication. */
  floating: Floating | null
  /** Bits of `causeKinds`. */
  kinds: number
  lastSentence: number
  /** The section of a round-up that tells of it; 0 for none. */
  readonly section: number
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
export interface Floating { readonly grain: 'day' | 'month', readonly weekday: string | null, /** A day of a month, or a month, that opens its sentence: "On [May 4], …", "In [October], …". */ readonly opens: string | null }

/** Events looked back at; more than a text by a person has. */
export const KEPT = 48

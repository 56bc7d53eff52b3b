import type { DateExpression } from '../types'
import type { Unit } from './lexicon'

export type Mod = DateExpression['mod']
export type Kind = DateExpression['kind']

/** What an offset counts from: the publication day, the date that the text spoke of last, or a date that stands beside it. */
export type Base = 'published' | 'context' | Meaning

/** Which side of its base an underspecified expression lies on; `cue` leaves it to the words around it. What is following, previous or the same counts from what the text spoke of last, the others from publication. */
export type Side = 'cue' | 'before' | 'after' | 'this' | 'following' | 'previous' | 'same'

/** What a time expression says before it is known which day that is: the parsers make it, the anchors resolve it. */
export type Meaning =
  /** "2014", "221 BC" (astronomical -220). */
  | { readonly is: 'year', readonly year: number }
  /** Decades "1990s" (value "199") and centuries (value "19"), from one year to another. */
  | { readonly is: 'era', readonly value: string, readonly first: number, readonly last: number }
  | { readonly is: 'month', readonly month: number, readonly year: Meaning | null, readonly side: Side }
  | { readonly is: 'day', readonly month: number, readonly day: number, readonly year: Meaning | null, readonly weekday: number, readonly side: Side }
  /** "the 28th": a day of the month that the text spoke of, or of the month given; "Friday the 13th" (weekday 5, else 0) of the nearest month that has it. */
  | { readonly is: 'dayOfMonth', readonly day: number, readonly month: Meaning | null, readonly weekday: number }
  | { readonly is: 'weekday', readonly weekday: number, readonly side: Side, readonly week: Meaning | null }
  /** Season 0 spring to 3 winter. */
  | { readonly is: 'season', readonly season: number, readonly year: Meaning | null, readonly side: Side }
  /** Quarters "Q1" to "Q4" and halves "H1", "H2" of a year. */
  | { readonly is: 'part of year', readonly code: string, readonly year: Meaning | null }
  /** A whole unit so many units away: "last year" (-1), "this week" (0), "the next day" (+1, from the context). */
  | { readonly is: 'shift', readonly unit: Unit, readonly by: number, readonly base: Base }
  /** "two days ago", "three weeks later", "11 days before the attack"; amount null for a vague one. */
  | { readonly is: 'offset', readonly unit: Unit, readonly amount: number | null, readonly sign: -1 | 1, readonly base: Base }
  /** "the week of October 21" (nth 0), "the last weekend of July" (nth -1), "the first day of May", "the second Tuesday of May" (weekday 2, else 0). */
  | { readonly is: 'within', readonly unit: 'week' | 'weekend' | 'day', readonly nth: number, readonly weekday: number, readonly of: Meaning }
  /** "the latest quarter", "the year-ago period": the accounting period that the text speaks of, so many years back. */
  | { readonly is: 'accounting', readonly unit: 'quarter' | 'year', readonly back: number, /** The year where it is named, else 0. */ readonly year: number }
  /** Morning, evening and so on of a day; null day: the day that the text spoke of. */
  | { readonly is: 'part of day', readonly part: string, readonly day: Meaning | null }
  | { readonly is: 'overnight' }
  | { readonly is: 'clock', readonly time: string, readonly zone: string, readonly day: Meaning | null, /** On the day after that of the clock time told last. */ readonly next?: true }
  /** A holiday by name, with the country that keeps it where one is named, else ''. */
  | { readonly is: 'feast', readonly feast: string, readonly country: string, readonly year: Meaning | null, readonly side: Side }
  /** From one to another; `at` is the token that the second starts at. */
  | { readonly is: 'range', readonly from: Meaning, readonly to: Meaning, readonly at: number }
  /** A value that needs no resolving: PAST_REF, durations, sets. */
  | { readonly is: 'fixed', readonly value: string }
  /** The date that the text spoke of last, as it is: "that time". */
  | { readonly is: 'context', readonly unit: Unit, /** The day of what is told, rather than that of its telling. */ readonly event?: true }

/** The day of a part of it or of a clock time, null for none; any other meaning itself. */
export function dayOf(meaning: Meaning): Meaning | null {
  return meaning.is === 'clock' || meaning.is === 'part of day' ? meaning.day : meaning
}

/** A time expression found in a sentence, by token index, not yet resolved. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly kind: Kind
  readonly meaning: Meaning
  readonly mod: Mod
  /** True for an offset that names what it counts from: "before the attack". */
  readonly anchored: boolean
  /** The parser's name. */
  readonly by: string
  readonly score: number
}

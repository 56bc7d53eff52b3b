import { byWord } from '../among'
import type { Found, Kind, Meaning, Mod, Side } from '../meaning'
import { textAt, type Line } from '../reading'

/** What one construction may ask the grammar for, so that no parser file imports another. */
export interface Grammar {
  /** The longest day at a token: "Friday", "June 7, 2023", "yesterday", "the next day". */
  day(line: Line, token: number): Found | null
  /** The longest expression of a day or a longer stretch. */
  period(line: Line, token: number): Found | null
  /** A year as it follows a month or season: "2023", ", 2023", "of 2023", "last year", "of that year". */
  year(line: Line, token: number): { readonly end: number, readonly meaning: Meaning } | null
}

/** Reads one construction that starts at a token; null to decline. */
export type Parser = (line: Line, token: number, grammar: Grammar) => Found | null

/** A find; 0.9 is the usual score. */
export function found(by: string, start: number, end: number, meaning: Meaning, score = 0.9, more: { readonly kind?: Kind, readonly mod?: Mod, readonly anchored?: boolean } = {}): Found {
  return { start, end, kind: more.kind ?? 'date', meaning, mod: more.mod ?? null, anchored: more.anchored ?? false, by, score }
}

/** Words before a month, season or weekday with the side on which it lies. */
export const SIDE_OF: ReadonlyMap<string, Side> = byWord<Side>({ last: 'before', next: 'after', this: 'this', coming: 'after', past: 'before', previous: 'previous', following: 'following' })

/** The same, and what takes up a stretch that was spoken of: "that winter", "the same summer". */
const SIDES: ReadonlyMap<string, Side> = new Map([...SIDE_OF, ['that', 'same'], ['same', 'same']])

/** Reads the words before a month or season that tell on which side it lies: "the last", "this coming", "that". */
export function readSide(line: Line, token: number): { readonly at: number, readonly side: Side, readonly the: boolean } {
  const the = textAt(line, token) === 'the'
  let at = the ? token + 1 : token
  let side: Side = 'cue'
  for (let next = SIDES.get(textAt(line, at)); next && (the || textAt(line, at) !== 'following'); next = SIDES.get(textAt(line, at))) { side = next; at++ }
  return { at, side, the }
}

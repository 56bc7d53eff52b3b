import type { TextDocument } from '../text/document'
import type { Place } from '../types'

/** Decimal degrees (WGS 84). */
export type Point = readonly [latitude: number, longitude: number]

/** One thing on the map that a name may mean. */
export interface Candidate {
  /** The same for the same thing within one gazetteer. */
  readonly key: number
  readonly kind: Exclude<Place['kind'], null>
  /** A country or territory with a code of its own. */
  readonly whole: boolean
  /** A first-level area itself. */
  readonly firstLevel: boolean
  /** ISO 3166-1 alpha-2; null where it spans countries. */
  readonly country: string | null
  /** Number of the first-level area, -1 for none. The same number for an area itself and for what lies in it. */
  readonly area: number
  /** Decimal degrees; null where no one point would be right. */
  readonly point: Point | null
  readonly geonamesId: number | null
  /** Inhabitants, to about a third; 0 where unknown. */
  readonly population: number
  /** Seat of a country or first-level area. */
  readonly seat: 'country' | 'area' | null
  /** The name is one of its other names. */
  readonly other: boolean
}

/** Names and what they may mean. */
export interface Gazetteer {
  /** All that a folded name may mean, none first. A probe: no list is walked. */
  readonly find: (key: string) => readonly Candidate[]
  /** GeoNames' name of a first-level area. */
  readonly areaName: (area: number) => string | null
  /** Code of the country that a folded demonym or adjective points to ("afghan" -> "AF"). */
  readonly demonym: (word: string) => string | null
  /** The same for the word at a token. */
  readonly demonymAt: (document: TextDocument, token: number) => string | null
  /** The same for the words that end at a token, two rather than one: "South Korean". */
  readonly demonymEndingAt: (document: TextDocument, token: number) => string | null
}

/** True for a county, district or the like: a part of a first-level area. Of many that share a name, size tells none apart. */
export function isLocalArea({ kind, area, firstLevel }: Candidate): boolean {
  return kind === 'region' && area >= 0 && !firstLevel
}

/** Kilometres between two points. Equirectangular, good to some per cent. */
export function kilometres(one: Point, other: Point): number {
  const north = one[0] - other[0]
  const east = (one[1] - other[1]) * Math.cos(one[0] * Math.PI / 180)
  return Math.sqrt(north * north + east * east) * 111.2
}

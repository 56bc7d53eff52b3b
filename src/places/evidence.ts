import type { TextDocument } from '../text/document'
import * as TokenFlag from '../text/token-flag'
import type { Form } from './forms'
import type { Candidate, Gazetteer } from './candidate'

/** What the text is about, as far as it is known already. */
export interface Evidence {
  /** Mentions of each country by name or adjective, and half of one for each mention of a place in it. */
  readonly countries: Map<string, number>
  readonly countryTotal: { value: number }
  /** Mentions of each first-level area by name. */
  readonly areas: Map<number, number>
  /** First-level areas that surely named places lie in. */
  readonly areasOfPlaces: Map<number, number>
  /** How many forms of the text may lie in each first-level area. */
  readonly together: Map<number, number>
  /** Points of places already sure. */
  readonly points: { readonly key: string, readonly point: readonly [number, number] }[]
}

/** More sure places than these say no more. */
const MOST_POINTS = 40
const MOST_MENTIONS = 6

/** Evidence from adjectives and words for peoples: "Afghan commandos". Walks the capitalised words of the document once. */
export function readDemonyms(document: TextDocument, gazetteer: Gazetteer): Evidence {
  const evidence: Evidence = { countries: new Map(), countryTotal: { value: 0 }, areas: new Map(), areasOfPlaces: new Map(), together: new Map(), points: [] }
  const { tokens } = document
  for (let at = 0; at < tokens.count; at++) {
    if (!((tokens.flags[at] as number) & TokenFlag.capital)) continue
    const country = gazetteer.demonymAt(document, at)
    if (country !== null) addCountry(evidence, country, 0.7)
  }
  return evidence
}

function addCountry(evidence: Evidence, country: string, weight: number): void {
  evidence.countries.set(country, (evidence.countries.get(country) ?? 0) + weight)
  evidence.countryTotal.value += weight
}

/** Adds a decided form: it speaks for its country, its area and its surroundings. */
export function addDecided(evidence: Evidence, form: Form, candidate: Candidate): void {
  const times = Math.min(form.mentions.length, MOST_MENTIONS)
  if (candidate.country !== null) addCountry(evidence, candidate.country, candidate.whole ? times : times / 2)
  if (candidate.area >= 0) {
    const areas = candidate.firstLevel ? evidence.areas : evidence.areasOfPlaces
    areas.set(candidate.area, (areas.get(candidate.area) ?? 0) + times)
  }
  if (candidate.point && !candidate.whole && !candidate.firstLevel && evidence.points.length < MOST_POINTS) evidence.points.push({ key: form.key, point: candidate.point })
}

/** Kilometres to the nearest sure place of another form; Infinity for none. Equirectangular, good to some per cent. */
export function nearestSure(evidence: Evidence, form: Form, candidate: Candidate): number {
  if (!candidate.point) return Infinity
  const [latitude, longitude] = candidate.point
  const shrink = Math.cos(latitude * Math.PI / 180)
  let nearest = Infinity
  for (const sure of evidence.points) {
    if (sure.key === form.key) continue
    const north = sure.point[0] - latitude
    const east = (sure.point[1] - longitude) * shrink
    nearest = Math.min(nearest, north * north + east * east)
  }
  return Math.sqrt(nearest) * 111.2
}

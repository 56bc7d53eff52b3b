import type { TextDocument } from '../text/document'
import * as TokenFlag from '../text/token-flag'
import type { Form } from './forms'
import { isLocalArea, kilometres, type Candidate, type Gazetteer, type Point } from './candidate'
import { readSigns, type Signs } from './signs'

/** What the text is about, as far as it is known already. */
export interface Evidence {
  /** Mentions of each country by name or adjective, and half of one for each mention of a place in it. */
  readonly countries: Map<string, number>
  readonly countryTotal: { value: number }
  /** Mentions of each first-level area by name. */
  readonly areas: Map<number, number>
  /** First-level areas that bodies of the text are named after, or its telephones stand in. */
  readonly areasOfBodies: Map<number, number>
  /** First-level areas that surely named places lie in. */
  readonly areasOfPlaces: Map<number, number>
  /** How many forms of the text may lie in each first-level area. */
  readonly together: Map<number, number>
  /** What the other names of the text say of a candidate by what they may mean near it, in doublings of the number of inhabitants. */
  readonly neighbours: ReadonlyMap<Candidate, number>
  /** The country that the words of the text speak of as its own: "sheriff", "barangay"; null where they speak of none or of several. */
  readonly home: string | null
  /** How the text is spelt; null where that is not plain. */
  readonly spelling: Signs['spelling']
  /** Points of places already sure. */
  readonly points: { readonly key: string, readonly point: Point }[]
}

/** More sure places than these say no more. */
const MOST_POINTS = 40
const MOST_MENTIONS = 6

/**
 * Evidence from adjectives and words for peoples ("Afghan commandos"), from what bodies are named after, and from what the forms may mean
 * beside each other. Walks the capitalised words of the document once.
 */
export function readEvidence(document: TextDocument, gazetteer: Gazetteer, forms: readonly Form[], bodies: readonly Form[]): Evidence {
  const neighbours = readNeighbours([...forms.slice(0, MOST_FORMS), ...bodies])
  const signs = readSigns(document)
  const evidence: Evidence = {
    countries: new Map(), countryTotal: { value: 0 }, areas: new Map(), areasOfBodies: new Map(), areasOfPlaces: new Map(), together: new Map(), neighbours,
    home: homeOf(signs.countries), spelling: signs.spelling, points: []
  }
  for (const [country, times] of signs.countries) addCountry(evidence, country, Math.min(times, MOST_SIGNS) * SIGN)
  for (const name of signs.areas) {
    const area = gazetteer.find(name).find(({ firstLevel, country }) => firstLevel && (country === 'US' || country === 'CA'))
    if (!area) continue
    addCountry(evidence, area.country as string, 0.5)
    evidence.areasOfBodies.set(area.area, (evidence.areasOfBodies.get(area.area) ?? 0) + 1)
  }
  const { tokens } = document
  for (let at = 0; at < tokens.count; at++) {
    if (!((tokens.flags[at] as number) & TokenFlag.capital)) continue
    const country = gazetteer.demonymAt(document, at)
    if (country !== null) addCountry(evidence, country, 0.7)
  }
  for (const { candidates } of bodies) {
    const [area] = candidates
    if (!area || candidates.length > 1 || area.country === null || area.area < 0) continue
    addCountry(evidence, area.country, 0.5)
    const named = area.firstLevel ? evidence.areasOfBodies : evidence.areasOfPlaces
    named.set(area.area, (named.get(area.area) ?? 0) + 1)
  }
  return evidence
}

/** What a sign counts beside a mention of the country, and how many of them count. */
const SIGN = 0.5
const MOST_SIGNS = 4
/** Signs of a country that outdo those of all others. */
const LEAST_SIGNS = 2

function homeOf(countries: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...countries].sort((a, b) => b[1] - a[1])
  return first && first[1] >= LEAST_SIGNS && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null
}

/** Forms whose neighbours are looked for, so that time stays linear. */
const MOST_FORMS = 60
/** Kilometres within which a town lies in the county that the text names, or beside another town of local news. */
const COUNTY_REACH = 40
/** What a county says of a town in it and the town of the county; what two towns say of each other, and the most that all of them do. */
const IN_COUNTY = 6
const BESIDE = 1
const MOST_BESIDE = 3

/**
 * "Lamar County" and "Paris" are names of many states, but only in one of them is there such a town in such a county: a candidate is the
 * likelier, the more other names of the text may mean a place of the same area beside it.
 */
function readNeighbours(forms: readonly Form[]): Map<Candidate, number> {
  const byArea = new Map<number, { readonly form: Form, readonly candidate: Candidate, readonly point: Point }[]>()
  for (const form of forms) {
    for (const candidate of form.candidates) {
      const { area, firstLevel, point } = candidate
      if (area < 0 || firstLevel || !point) continue
      const others = byArea.get(area)
      if (others) others.push({ form, candidate, point })
      else byArea.set(area, [{ form, candidate, point }])
    }
  }
  const neighbours = new Map<Candidate, number>()
  for (const group of byArea.values()) {
    for (const { form, candidate, point } of group) {
      const beside = new Map<Form, number>()
      for (const other of group) {
        if (other.form === form || kilometres(point, other.point) > COUNTY_REACH) continue
        const weight = isLocalArea(candidate) !== isLocalArea(other.candidate) ? IN_COUNTY : BESIDE
        beside.set(other.form, Math.max(beside.get(other.form) ?? 0, weight))
      }
      if (beside.size > 0) neighbours.set(candidate, weigh([...beside.values()]))
    }
  }
  return neighbours
}

function weigh(weights: readonly number[]): number {
  const counties = weights.includes(IN_COUNTY) ? IN_COUNTY : 0
  return counties + Math.min(MOST_BESIDE, weights.filter(weight => weight === BESIDE).length * BESIDE)
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

/** Adds a county that several states of one country have: all of "Douglas County" lie in the United States. */
export function addCounty(evidence: Evidence, form: Form): void {
  const country = form.candidates[0]?.country ?? null
  if (country !== null && form.candidates.every(candidate => isLocalArea(candidate) && candidate.country === country)) addCountry(evidence, country, Math.min(form.mentions.length, MOST_MENTIONS) / 2)
}

/** Kilometres to the nearest sure place of another form; Infinity for none. */
export function nearestSure(evidence: Evidence, form: Form, { point }: Candidate): number {
  let nearest = Infinity
  if (point) for (const sure of evidence.points) if (sure.key !== form.key) nearest = Math.min(nearest, kilometres(point, sure.point))
  return nearest
}

import { isLocalArea, type Candidate } from './candidate'
import { nearestSure, type Evidence } from './evidence'
import type { Form } from './forms'

/** The passes in their order; each decides forms that none before it could. */
export type PassName = 'written' | 'list' | 'country' | 'area' | 'only' | 'container' | 'subject' | 'near' | 'population'

export interface Decision { readonly candidate: Candidate, readonly pass: PassName }

/** Countries that share their name with a place as much in the news. */
const SHARED_NAMES: ReadonlySet<string> = new Set(['georgia', 'congo'])

/** Weights of the kinds of evidence, in doublings of the number of inhabitants. */
const WEIGHTS = {
  area: 7, areaOfPlaces: 3, areaOfBodies: 5, country: 3, share: 5, near: 5, seat: 5, other: -1, district: -5, wholeCountry: 8, wholeArea: 5, seatNamesake: -6, together: 1.5,
  home: 3, british: -3, american: 2, countryOfTownsfolk: -14, areaOfTownsfolk: -6
} as const
/** Kilometres within which places count as neighbours. */
const NEAR = 60
const NOT_FAR = 200

/**
 * The candidate of a form that the evidence speaks for most, and by how much it leads the next, in doublings of the number of inhabitants. `inside`: the
 * country (ISO code) that the text puts the place in; undefined where it puts it in none.
 */
export function weigh(form: Form, evidence: Evidence, inside: string | undefined): readonly [Decision, number] {
  const meant = inside === undefined ? form.candidates : form.candidates.filter(({ country }) => country === inside)
  const areas = form.area ? meant.filter(candidate => candidate.kind === 'region') : []
  const candidates = areas.length > 0 ? areas : meant.filter(candidate => !form.candidates.some(other => namesake(candidate, other)))
  let best: Decision | null = null
  let first = -Infinity
  let second = -Infinity
  for (const candidate of candidates.length > 0 ? candidates : meant) {
    const { score, pass } = scoreOf(form, candidate, evidence)
    if (score > first) {
      second = first
      first = score
      best = { candidate, pass }
    } else {
      second = Math.max(second, score)
    }
  }
  return [best ?? { candidate: form.candidates[0] as Candidate, pass: 'population' }, first - second]
}

/** Inhabitants of an area that news speaks of as of a town: "a Texas woman". */
const LARGE_AREA = 1_000_000

/** "A Lebanon woman" is of a town, where nothing else speaks of the country. */
function townsfolkWeight({ town, candidates }: Form, candidate: Candidate, evidence: Evidence): number {
  if (!town || candidate.kind === 'city' || !candidates.some(({ kind, country }) => kind === 'city' && (country !== candidate.country || !candidate.whole))) return 0
  if (candidate.whole) return evidence.countries.has(candidate.country as string) ? 0 : WEIGHTS.countryOfTownsfolk
  return candidate.firstLevel && candidate.population < LARGE_AREA ? WEIGHTS.areaOfTownsfolk : 0
}

/** A whole country before a town; a country's seat before the state that has its name ("Washington"). */
function kindWeight(form: Form, candidate: Candidate): number {
  if (candidate.whole) return SHARED_NAMES.has(form.key) ? 0 : WEIGHTS.wholeCountry
  if (candidate.kind !== 'region' || isLocalArea(candidate) || SHARED_NAMES.has(form.key)) return 0
  if (form.candidates.some(other => other.seat === 'country')) return WEIGHTS.seatNamesake
  return candidate.population >= 1_000_000 ? WEIGHTS.wholeArea : 0
}

/** A city of so many inhabitants is known beyond its country. */
const WORLD_CITY = 150_000

function scoreOf(form: Form, candidate: Candidate, evidence: Evidence): { score: number, pass: PassName } {
  const { country, area } = candidate
  const distance = nearestSure(evidence, form, candidate)
  // In news of small towns the great ones of the world are great still: "the mayor flew to London".
  const local = form.town || !form.candidates.some(other => other.country !== country && (other.seat === 'country' || other.population >= WORLD_CITY))
  const within = area >= 0 && !candidate.firstLevel
  const named = within && evidence.areas.has(area) ? WEIGHTS.area : 0
  const ofBodies = within && evidence.areasOfBodies.has(area) ? local ? WEIGHTS.areaOfBodies : WEIGHTS.areaOfPlaces : 0
  const container = Math.max(named, ofBodies) + (area >= 0 && evidence.areasOfPlaces.has(area) ? WEIGHTS.areaOfPlaces : 0)
  const mentions = country === null ? 0 : evidence.countries.get(country) ?? 0
  const subject = mentions === 0 || candidate.whole ? 0 : WEIGHTS.country + WEIGHTS.share * mentions / (evidence.countryTotal.value + 1)
  const abroad = form.town && evidence.home !== null && country !== evidence.home
  const near = distance <= NEAR ? WEIGHTS.near : distance <= NOT_FAR ? WEIGHTS.near / 2 : 0
  const size = Math.log2(candidate.population + 500) + kindWeight(form, candidate) + (candidate.seat === 'country' && !abroad ? WEIGHTS.seat : 0) + (candidate.other ? WEIGHTS.other : 0) + (candidate.kind === 'district' ? WEIGHTS.district : 0)
  const together = Math.min(4, (evidence.together.get(area) ?? 1) - 1) * WEIGHTS.together
  const beside = evidence.neighbours.get(candidate) ?? 0
  const spelling = local && country === 'US' && !candidate.whole && evidence.spelling !== null ? WEIGHTS[evidence.spelling] : 0
  const home = local && country !== null && country === evidence.home && !candidate.whole ? WEIGHTS.home : 0
  const most = Math.max(container, subject, near, beside)
  const pass = most === 0 ? 'population' : most === container ? 'container' : most === subject ? 'subject' : 'near'
  return { score: size + container + subject + near + together + beside + home + spelling + townsfolkWeight(form, candidate, evidence), pass }
}

/** True where the town lies in the area, so that the area is named after it: "Kabul". */
export function namesake(area: Candidate, town: Candidate): boolean {
  return area.firstLevel && town.kind === 'city' && town.area === area.area && area.area >= 0 && town.population * 12 > area.population
}

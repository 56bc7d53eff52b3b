import type { NameMention } from '../names/mention'
import type { TextDocument } from '../text/document'
import { singleSpaced } from '../text/spaces'
import { kilometres, type Candidate } from './candidate'
import type { Form } from './forms'
import { AREA } from './links'

/** How plainly the text puts one place in another. */
type Sign = 'comma' | 'area' | 'village' | 'part' | 'side'

/** "Oldo, Tesk", "Oldo (Tesk)". */
const COMMA = /^(?:, ?| \()$/
/** "Oldo village in Tesk". */
const VILLAGE = /^ (?:village|hamlet|settlement)(?:, ?|,? in (?:the )?)$/
/** "Oldo in south Tesk". */
const PART = /^,? in (?:the )?(?:north|south|east|west|central)(?:-?(?:east|west))?(?:ern)? $/
/** "Oldo, 40 km west of Tesk". */
const SIDE = /^,? (?:(?:about |some )?\d{1,3} ?(?:km|kilomet\w+|miles) )?(?:north|south|east|west)-?(?:east|west)?(?:ern)? of $/
/** What may follow the larger place where nothing goes on with it: "In Oldo, Tesk, two died", not "In Oldo, Tesk said". */
const CLOSED = /^(?:[.;:)\n"”]|,(?! (?:and|or)\b)|$| [(–—-])/i
/** Small words of the sentence that the place stands in: "was hurt in Oldo, Tesk when". */
const GOES_ON = /^ (?:when|after|where|while|during|for|since|at|on the)\b/
const LOOK = 8
/** No sign is longer: ", about 40 kilometres south-west of ". */
const LONGEST_SIGN = 60
/** A state as it is shortened behind its towns only: "Minn.", "W.Va.". */
const SHORT_STATE = /^[A-Z][A-Za-z. ]{1,5}\.$/
/** A town of so many inhabitants, a province of a few times as many, is itself, whatever stands behind its comma; one of a village's name has fewer. */
const KNOWN = 800_000
/** A part of a city has at most so many, the city at least so many, and so many times as many. */
const MOST_OF_PART = 150_000
const LEAST_OF_CITY = 500_000
const TIMES = 4
/** Kilometres within which a town lies that is beside another. */
const BESIDE = 300
/** Kilometres within which a town lies that the text says is near another. */
const NEIGHBOUR = 120
/** Farther from the middle of a first-level area it is another place of the name. */
const FAR = 700
/** The same of a county or district. */
const FAR_OF_LOCAL = 150

/** Where the text puts a place: the country or area, and whether some candidates lie in that country; one of these is meant. */
export interface Elsewhere { readonly within: Pick<Candidate, 'country' | 'area'>, readonly some: boolean, readonly candidate: Candidate | undefined }

function signOf({ text }: TextDocument, inner: NameMention, outer: NameMention): Sign | null {
  if (outer.start - inner.end > LONGEST_SIGN || !/[ ,]/.test(text.charAt(inner.end))) return null
  const between = singleSpaced(text.slice(inner.end, outer.start))
  if (VILLAGE.test(between)) return 'village'
  if (PART.test(between)) return 'part'
  if (SIDE.test(between)) return 'side'
  const behind = text.slice(outer.end, outer.end + LOOK)
  if (!CLOSED.test(behind) && !GOES_ON.test(behind)) return null
  return AREA.test(between) ? 'area' : COMMA.test(between) ? 'comma' : null
}

/** True where the text puts the first place in the second by an apposition that ends there, however much the first looks like a country: "In Armenia, Colombia, two died". */
export function isWritten(document: TextDocument, inner: NameMention, outer: NameMention): boolean {
  return signOf(document, inner, outer) === 'comma'
}

/** Where a place is that the text puts outside of all that its name may mean on the map; null where that is not plain. `decided`: what the larger place is. */
export function elsewhere(document: TextDocument, inner: readonly [NameMention, Form], outer: readonly [NameMention, Form], decided: Candidate | undefined): Elsewhere | null {
  const sign = signOf(document, inner[0], outer[0])
  if (!sign || inner[1] === outer[1]) return null
  const { candidates } = inner[1]
  const container = decided ?? outer[1].candidates.find(candidate => candidate.whole) ?? largestOf(outer[1].candidates)
  if (!container || container.country === null || candidates.some(candidate => candidate.whole)) return null
  if (sign === 'side') return besideOf(candidates, container)
  // Areas are drawn otherwise on other maps, but not so far away; and every state of the United States has a Columbia.
  const { point } = container
  const far = point !== null && !container.whole && container.kind === 'region' && candidates.every(other => other.point && kilometres(other.point, point) > (container.firstLevel ? FAR : FAR_OF_LOCAL))
  if (!far && candidates.some(({ country, area }) => country === container.country && (country !== 'US' || area < 0))) return { within: container, some: true, candidate: undefined }
  const most = largestOf(candidates)
  const city = !container.whole && container.kind !== 'region'
  if (sign === 'village' && container.country !== 'US') return { within: container, some: false, candidate: undefined }
  // "Jonglei state, Sudan", as it was then.
  if (sign === 'area' && candidates.every(candidate => candidate.firstLevel)) return null
  // "Belgrade, Minn."
  if (container.firstLevel && SHORT_STATE.test(document.text.slice(outer[0].start, outer[0].end))) return { within: container, some: false, candidate: undefined }
  if (!most || most.population >= (most.firstLevel ? KNOWN * TIMES : KNOWN) || candidates.some(({ seat }) => seat === 'country')) return null
  if (!city) return container.whole || outer[1].candidates.length === 1 ? { within: container, some: false, candidate: undefined } : null
  if (sign !== 'comma' || most.population > MOST_OF_PART || container.population < LEAST_OF_CITY || most.population * TIMES > container.population || candidates.some(candidate => candidate.firstLevel)) return null
  return { within: container, some: false, candidate: undefined }
}

/** Where "Oldo, near Tesk" is, a town: beside the largest Tesk, else on no map where no Oldo lies beside any Tesk; null where that is not plain. */
export function nearTown({ candidates }: Form, { candidates: others }: Form): Elsewhere | null {
  const towns = others.filter(({ kind }) => kind === 'city')
  const largest = largestOf(towns)
  if (!largest || towns.length < others.length || candidates.some(({ kind }) => kind !== 'city')) return null
  const near = (town: Candidate): Candidate[] => candidates.filter(({ point }) => point && town.point && kilometres(point, town.point) < NEIGHBOUR)
  const beside = largestOf(near(largest))
  if (beside) return { within: beside, some: true, candidate: beside }
  const country = towns.every(town => town.country === largest.country) ? largest.country : null
  return towns.every(town => near(town).length === 0) ? { within: { country, area: -1 }, some: false, candidate: undefined } : null
}

/** "Oldo, west of Tesk": the one near it, else unknown. */
function besideOf(candidates: readonly Candidate[], container: Candidate): Elsewhere | null {
  if (container.whole || container.kind === 'region' || !container.point) return null
  const { point } = container
  const near = candidates.filter(candidate => candidate.point && kilometres(candidate.point, point) < BESIDE)
  return { within: { country: container.country, area: -1 }, some: candidates.some(({ country }) => country === container.country), candidate: largestOf(near) }
}

function largestOf(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>((best, candidate) => best && best.population >= candidate.population ? best : candidate, undefined)
}

/** What only the country of the Caucasus has, not the state of the same name. */
const OF_CAUCASUS = /\b(?:Tbilisi|Caucasus|Abkhazia|Ossetia|Georgian (?:Dream|government|parliament|president|prime|opposition)|Georgia and (?:Moldova|Ukraine|Armenia|Azerbaijan|Russia)|(?:Moldova|Ukraine|Armenia|Azerbaijan|Russia) and Georgia)\b/

/** True where the text speaks of the country Georgia. */
export function isCaucasus({ text }: TextDocument): boolean {
  return OF_CAUCASUS.test(text)
}

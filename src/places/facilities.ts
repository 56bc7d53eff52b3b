import type { NameMention } from '../names/mention'
import { firstEndingAfter } from '../span/span'
import { sentenceAt, zoneAt, type TextDocument } from '../text/document'
import { singleSpaced } from '../text/spaces'
import type { Span, Zone } from '../types'
import { facilityWord, isSite } from './facility-words'
import type { Form } from './forms'
import type { Candidate, Gazetteer } from './candidate'
import type { Decisions } from './passes'

/** A town that a facility's name begins with, but that the text does not name, is only believed from this size on, as a capital or in a country that the text names: not "Hamilton Hotel". */
const WELL_KNOWN = 400_000

/** The same where the text names other places of its area: "Blackpool Victoria Hospital" beside "Preston". */
const KNOWN = 50_000

/** The towns of a document, as far as they are decided. */
export interface TownsOfText {
  readonly byKey: ReadonlyMap<string, Candidate>
  /** Their mentions in order of reading. */
  readonly mentions: readonly { readonly mention: NameMention, readonly town: Candidate }[]
  readonly spans: readonly Span[]
  /** The town of a story that names one town only, and that more than once; null for others. */
  readonly only: Candidate | null
  /** Areas that the text names, by their key. */
  readonly regions: ReadonlyMap<string, Candidate>
  /** First-level areas that decided places of the text lie in. */
  readonly areas: ReadonlySet<number>
  /** Countries that are decided or that decided places of the text lie in. */
  readonly countries: ReadonlySet<string | null>
}

const STORY: ReadonlySet<Zone> = new Set(['headline', 'body', 'caption'])

/** Gathers the towns; bylines and what stands around the story do not count for `only`. */
export function readTownsOfText(document: TextDocument, forms: readonly Form[], decisions: Decisions): TownsOfText {
  const byKey = new Map<string, Candidate>()
  const mentions: { mention: NameMention, town: Candidate }[] = []
  const told = new Map<number, number>()
  const areas = new Set<number>()
  const countries = new Set<string | null>()
  const regions = new Map<string, Candidate>()
  for (const form of forms) {
    const candidate = decisions.forms.get(form)?.candidate
    if (candidate && candidate.country !== null) countries.add(candidate.country)
    if (candidate && candidate.area >= 0) areas.add(candidate.area)
    if (candidate?.kind === 'region') regions.set(form.key, candidate)
    if (!candidate || !isTown(candidate)) continue
    byKey.set(form.key, candidate)
    for (const mention of form.mentions) {
      mentions.push({ mention, town: candidate })
      if (STORY.has(zoneAt(document, mention.start))) told.set(candidate.key, (told.get(candidate.key) ?? 0) + 1)
    }
  }
  const [[key, times] = [null, 0]] = told
  const only = told.size === 1 && times > 1 ? mentions.find(({ town }) => town.key === key)?.town ?? null : null
  mentions.sort((a, b) => a.mention.start - b.mention.start)
  return { byKey, mentions, spans: mentions.map(({ mention }) => mention), only, regions, areas, countries }
}

/**
 * The town that a facility lies in: the one that its name begins with ("Kabul airport"), or the county ("Lamar County jail"), else the one that the sentence puts it in, the
 * nearest first ("the Eid Gah mosque in Kabul"), else the only one of the text; null where nothing tells.
 */
export function townOf(document: TextDocument, form: Form, towns: TownsOfText, gazetteer: Gazetteer): Candidate | null {
  const named = countyInName(form.key, towns, gazetteer) ?? (isSite(form.facility ?? '') ? null : townInName(form.key, towns, gazetteer))
  return named ?? townInSentence(document, form.mentions[0] as NameMention, towns) ?? towns.only
}

function townInName(key: string, towns: TownsOfText, gazetteer: Gazetteer): Candidate | null {
  const words = key.split(' ')
  for (let length = Math.min(words.length - 1, 4); length > 0; length--) {
    const start = words.slice(0, length).join(' ')
    const decided = towns.byKey.get(start)
    if (decided) return decided
    const cities = gazetteer.find(start).filter(candidate => candidate.kind === 'city' && !candidate.other)
    const near = cities.filter(({ population, area }) => population >= KNOWN && towns.areas.has(area))
    if (near.length === 1 && cities.every(({ population }) => population <= (near[0] as Candidate).population)) return near[0] as Candidate
    if (words.slice(length, -1).some(word => word !== 'international' && facilityWord(`x ${word}`) === null)) continue
    const known = cities.filter(({ population, seat, country }) => population >= WELL_KNOWN && (seat === 'country' || towns.countries.size === 0 || towns.countries.has(country)))
    if (known.length === 1) return known[0] as Candidate
  }
  return null
}

/** The area that the text names and a facility's name begins with: "California prison". */
export function regionInName(key: string, { regions }: TownsOfText): Candidate | null {
  for (let end = key.lastIndexOf(' '); end > 0; end = key.lastIndexOf(' ', end - 1)) {
    const region = regions.get(key.slice(0, end))
    if (region) return region
  }
  return null
}

const COUNTY = /^(?:\S+ ){1,3}?(?:county|parish)(?= )/

/** The county of the name, if there is one only, or one only where the places of the text lie. */
function countyInName(key: string, { areas }: TownsOfText, gazetteer: Gazetteer): Candidate | null {
  const name = COUNTY.exec(key)?.[0]
  const counties = name === undefined ? [] : gazetteer.find(name).filter(candidate => candidate.point !== null)
  const told = counties.length > 1 ? counties.filter(county => areas.has(county.area)) : counties
  return told.length === 1 ? told[0] as Candidate : null
}

/** Farthest that a town may stand from the facility, in UTF-16 code units. */
const REACH = 60
/** Between a facility and the town behind it: "mosque in central Kabul", "hospital, Kabul". */
const TOWN_BEHIND = /^,?(?: (?:[a-z]+ ){0,3}(?:in|of|at|near|outside|inside|from))? (?:(?:the|a|an|and) )?(?:[a-z]+ ){0,3}$/
/** Between a town and the facility behind it: "Kabul's main mosque", "Kabul, at the mosque", "in Kabul near the mosque". */
const TOWN_BEFORE = /^(?:['’]s?|,)?(?: (?:at|in|inside|outside|near|and|from|to))?(?: (?:the|a|an))? (?:[a-z]+ ){0,3}$/

function townInSentence(document: TextDocument, facility: NameMention, towns: TownsOfText): Candidate | null {
  const next = firstEndingAfter(towns.spans, facility.end)
  const sides = [towns.mentions[next], towns.mentions[next - 1]].filter(side => side !== undefined).map(({ mention, town }) => (
    { town, mention, distance: mention.start >= facility.end ? mention.start - facility.end : facility.start - mention.end }
  ))
  const sentence = sentenceAt(document, facility.start)
  const near = sides.filter(({ mention, distance }) => distance >= 0 && distance <= REACH && sentenceAt(document, mention.start) === sentence && isSaidOf(document, facility, mention))
  return near.sort((a, b) => a.distance - b.distance)[0]?.town ?? null
}

function isSaidOf(document: TextDocument, facility: NameMention, town: NameMention): boolean {
  const behind = town.start >= facility.end
  const between = behind ? document.text.slice(facility.end, town.start) : document.text.slice(town.end, facility.start)
  return (behind ? TOWN_BEHIND : TOWN_BEFORE).test(singleSpaced(between))
}

function isTown(candidate: Candidate): boolean {
  return candidate.point !== null && (candidate.kind === 'city' || candidate.kind === 'district')
}

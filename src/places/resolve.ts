import { toMention, type NameMention } from '../names/mention'
import type { TextDocument } from '../text/document'
import { singleSpaced } from '../text/spaces'
import type { Mention, Place } from '../types'
import type { Candidate, Gazetteer } from './candidate'
import { readCountryOfText } from './country-of-text'
import { readTownsOfText, regionInName, townOf } from './facilities'
import { fold } from './fold'
import { readForms, type Form } from './forms'
import { openGazetteer } from './gazetteer'
import { decide } from './passes'

/**
 * Groups the place mentions of a document into places and resolves each to country, first-level area, coordinates and GeoNames id;
 * null where it cannot be told. Places in order of first mention; `names` in order of reading. The gazetteer defaults to the one of
 * the package, which is unpacked at the first text that names a place.
 */
export function resolvePlaces(document: TextDocument, names: readonly NameMention[], gazetteer: Gazetteer | null = null): Place[] {
  if (!names.some(name => name.type === 'place')) return []
  const map = gazetteer ?? openGazetteer()
  const forms = readForms(document, names, map)
  const decisions = decide(document, names, forms, map)
  const towns = readTownsOfText(document, forms, decisions)
  let countryOfText: ReturnType<typeof readCountryOfText> | null = null
  const groups = new Map<string, Group>()
  for (const form of forms) {
    const town = form.facility !== null && !decisions.forms.has(form) ? townOf(document, form, towns, map) : null
    const told = decisions.within.get(form) ?? (form.facility !== null && !town ? regionInName(form.key, towns) : null)
    const within = told ?? (town || decisions.forms.has(form) ? null : (countryOfText ??= readCountryOfText(document, forms, decisions, map))(form))
    for (const name of form.mentions) {
      const candidate = decisions.mentions.get(name)?.candidate ?? decisions.forms.get(form)?.candidate ?? null
      const key = candidate ? `#${candidate.key}` : form.key
      const group = groups.get(key)
      if (group) group.mentions.push(toMention(document, name))
      else groups.set(key, { form, candidate, town, within, mentions: [toMention(document, name)] })
    }
  }
  joinShortForms(document, groups)
  for (const { mentions } of groups.values()) if (mentions.length > 1) mentions.sort((a, b) => a.start - b.start)
  return [...groups.values()]
    .sort((a, b) => (a.mentions[0] as Mention).start - (b.mentions[0] as Mention).start)
    .map((group, index) => placeOf(group, index, map))
}

interface Group {
  readonly form: Form
  readonly candidate: Candidate | null
  /** Of a facility that is on no map itself. */
  readonly town: Candidate | null
  /** Of what is on no map, but said to be in a country or area. */
  readonly within: Pick<Candidate, 'country' | 'area'> | null
  readonly mentions: Mention[]
}

/** Past so many places on no map, short forms are not looked for. */
const MOST_UNKNOWN = 200

/** "Bradley Airport" after "Bradley International Airport", "ISS": a short form of one other place that is on no map either joins it; the town that a facility is named after does not. */
function joinShortForms(document: TextDocument, groups: Map<string, Group>): void {
  const unknown = [...groups].filter(([, group]) => !group.candidate)
  if (unknown.length < 2 || unknown.length > MOST_UNKNOWN) return
  const words = new Map(unknown.map(([key]) => [key, key.split(' ')]))
  for (const [key, group] of unknown) {
    const own = words.get(key) as string[]
    if (LOCAL.test(key)) continue
    const longer = unknown.filter(([other]) => other !== key && groups.has(other) && standsIn(own, words.get(other) as string[]) && !isTownOf(document, group, groups.get(other) as Group))
    const [home] = longer
    if (!home || longer.length > 1) continue
    for (const item of group.mentions) home[1].mentions.push(item)
    groups.delete(key)
  }
}

/** Before the name of a town, and hardly ever before that of a house: "the boat left". */
const BEFORE_TOWN = /\b(?:in|from|off|of|left|leaving|reached|across|around|outside|towards?|(?:north|south|east|west)(?:ern|east|west)?|central|downtown|nearby) $/

/** "Zuwara" beside "Zuwara Hospital" is the town where people live in it or leave it; "the Bataclan" and "at Heathrow" are the house itself. */
function isTownOf({ text }: TextDocument, { form, mentions }: Group, { form: longer }: Group): boolean {
  return longer.facility !== null && form.facility === null && mentions.some(({ start }) => BEFORE_TOWN.test(text.slice(Math.max(0, start - 12), start)))
}

/** True where the words stand in the longer name in order, or are its initials. */
function standsIn(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false
  if (short.length === 1 && short[0] === long.map(word => word[0]).join('')) return true
  let at = 0
  for (const word of short) {
    at = long.indexOf(word, at) + 1
    if (at === 0) return false
  }
  return true
}

function placeOf({ form, candidate, town, within, mentions }: Group, index: number, gazetteer: Gazetteer): Place {
  const [name, ...aliases] = spellings(mentions)
  const located = candidate ?? town
  const where = located ?? within
  return {
    id: `l${index + 1}`,
    name: name as string,
    aliases,
    kind: candidate?.kind ?? kindUnknown(form),
    country: where?.country ?? null,
    admin1: where && where.area >= 0 ? gazetteer.areaName(where.area) : null,
    location: located?.point ? { latitude: located.point[0], longitude: located.point[1] } : null,
    geonamesId: candidate?.geonamesId ?? null,
    mentions
  }
}

/** The different spellings of a place, the fullest first, of equally full ones the most used. */
function spellings(mentions: readonly Mention[]): string[] {
  const uses = new Map<string, number>()
  for (const mention of mentions) {
    const text = singleSpaced(mention.text)
    uses.set(text, (uses.get(text) ?? 0) + 1)
  }
  if (uses.size === 1) return [...uses.keys()]
  const full = new Map([...uses].map(([text, times]) => [text, fold(text).length + 1 - 1 / times]))
  return [...uses.keys()].sort((a, b) => (full.get(b) as number) - (full.get(a) as number))
}

/** Names of areas below the first level: "Rapides Parish", "Meath County". */
const LOCAL = / (?:county|parish|province|township|prefecture|governorate|oblast|region|state)$/
/** Names of waters and heights: "Neches River", "Lake Turkana", "Mount Ushba", "Korengal Valley". */
const NATURAL = /^(?:lake|mt|river|cape|gulf|bay|strait|straits|isle|sea) |^.+ (?:river|creek|lake|bay|gulf|sea|ocean|strait|straits|mountain|mountains|range|hills|hill|volcano|valley|canyon|glacier|desert|island|islands|peninsula|delta|forest|falls|reef|basin|swamp|canal)$/

/** The kind of a place that is on no map, as far as its own words tell. */
function kindUnknown(form: Form): Place['kind'] {
  if (form.facility !== null) return 'facility'
  if (NATURAL.test(form.key)) return 'natural'
  if (LOCAL.test(form.key)) return 'region'
  return form.part ? 'district' : null
}

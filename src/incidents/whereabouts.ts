import type { Place, Story } from '../types'

/** A place as an incident names it, with what the story's own places say about it. */
export interface Whereabouts {
  /** Lower-case words of the name. */
  readonly words: readonly string[]
  readonly id: number | null
  readonly kind: Place['kind']
  readonly country: string | null
  readonly admin1: string | null
  readonly location: Place['location']
}

/** How two places stand to each other; `unknown` where the names differ and no more is known of one, `unlike` where more is known but not enough. */
export type Nearness = 'same' | 'near' | 'region' | 'country' | 'open' | 'unknown' | 'unlike' | 'apart'

/** Words that name no place of their own: "Kabul city", "the province of Kunar". */
const COMMON: ReadonlySet<string> = new Set('the of in and city town village province district state region county area governorate municipality near outside'.split(' '))
/** Letters and digits of any script. */
const WORDS = /[\p{L}\p{N}]+/gu
/** Kilometres within which two places may be meant by one report and another. */
const NEAR = 60
/** Kilometres beyond which two towns are not the same. */
const FAR = 150

/** What is known of the place named `name` in a story; null for no name. */
export function whereaboutsOf(name: string | null, story: Story): Whereabouts | null {
  if (name === null) return null
  const entity = story.places.find(place => place.name === name || place.aliases.includes(name))
    ?? story.places.find(place => place.mentions.some(mention => mention.text === name))
  return {
    words: wordsOf(name),
    id: entity?.geonamesId ?? null,
    kind: entity?.kind ?? null,
    country: entity?.country ?? null,
    admin1: entity?.admin1 ?? null,
    location: entity?.location ?? null
  }
}

/** Compares two places by identity, name, containment and distance. Null is open to anything. */
export function nearness(a: Whereabouts | null, b: Whereabouts | null): Nearness {
  if (!a || !b) return 'open'
  if (a.id !== null && a.id === b.id) return 'same'
  if (a.country !== null && b.country !== null && a.country !== b.country) return 'apart'
  const name = a.words.join(' ')
  const other = b.words.join(' ')
  if (name === other) return 'same'
  if (holds(a.words, b.words) || holds(b.words, a.words)) return 'near'
  if (isCountry(a) || isCountry(b)) return a.country !== null && a.country === b.country ? 'country' : 'open'
  if (a.country === null || b.country === null) return 'unknown'
  if (isRegion(a) || isRegion(b)) return sameRegion(a, b) ? 'region' : a.admin1 !== null && b.admin1 !== null ? 'apart' : 'unlike'
  if (!a.location || !b.location) return 'unlike'
  const apart = kilometres(a.location, b.location)
  return apart <= NEAR ? 'near' : apart <= FAR ? 'unlike' : 'apart'
}

/** Names under which a place is looked up, the most exact first: identity, whole name, each word of it, region, country. */
export function lookupNames(place: Whereabouts): readonly string[] {
  const names = [place.id === null ? '' : `#${place.id}`, place.words.join(' '), ...(place.words.length > 1 ? place.words : [])]
  const region = place.admin1 === null || place.country === null || isCountry(place) ? '' : `${place.country}/${place.admin1}`
  return [...new Set([...names, region, place.country === null ? '' : `${place.country}/`])].filter(name => name !== '')
}

/** How exactly a place is named: 3 for a town or a spot in it, 2 unknown, 1 for a region, 0 for a country or none. */
export function placeExactness(place: Whereabouts | null): number {
  if (!place || isCountry(place)) return 0
  if (isRegion(place)) return 1
  return place.kind === null ? 2 : 3
}

function wordsOf(name: string): string[] {
  const words = name.toLowerCase().match(WORDS) ?? []
  const own = words.filter(word => !COMMON.has(word))
  return own.length > 0 ? own : words
}

/** True where the words of one name stand in the other: "kabul" in "kabul airport". */
function holds(outer: readonly string[], inner: readonly string[]): boolean {
  return inner.length > 0 && inner.every(word => outer.includes(word))
}

function isCountry(place: Whereabouts): boolean {
  return place.kind === 'country' || place.kind === 'continent'
}

function isRegion(place: Whereabouts): boolean {
  return place.kind === 'region' || place.kind === 'natural'
}

function sameRegion(a: Whereabouts, b: Whereabouts): boolean {
  if (a.admin1 !== null && a.admin1 === b.admin1) return true
  const named = (region: Whereabouts, place: Whereabouts): boolean => place.admin1 !== null && region.words.join(' ') === wordsOf(place.admin1).join(' ')
  return (isRegion(a) && named(a, b)) || (isRegion(b) && named(b, a))
}

/** Great-circle distance (haversine, Earth radius 6,371 km). */
function kilometres(a: NonNullable<Place['location']>, b: NonNullable<Place['location']>): number {
  const radians = Math.PI / 180
  const latitude = Math.sin((b.latitude - a.latitude) * radians / 2) ** 2
  const longitude = Math.sin((b.longitude - a.longitude) * radians / 2) ** 2
  return 12742 * Math.asin(Math.sqrt(Math.min(1, latitude + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * longitude)))
}

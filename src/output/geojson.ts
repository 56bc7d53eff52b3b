import type { Incident, Place, Story } from '../types'

/** A point, or null where the place of the thing is not known (RFC 7946, 3.2: "unlocated"). Longitude first. */
export type GeoJsonPoint = { readonly type: 'Point', readonly coordinates: [longitude: number, latitude: number] } | null

/** A place of the story, without its mentions, or one of its incidents. */
export interface GeoJsonFeature {
  readonly type: 'Feature'
  readonly id: string
  readonly geometry: GeoJsonPoint
  readonly properties: Readonly<Record<string, unknown>> & { readonly feature: 'place' | 'incident' }
}

export interface GeoJsonFeatures { readonly type: 'FeatureCollection', readonly features: GeoJsonFeature[] }

/**
 * The places and incidents of a story as GeoJSON (RFC 7946): points in WGS 84, longitude first. A place that is not resolved and an
 * incident whose place has no coordinates stay in, with a null geometry. An incident stands where the story's place of that name does.
 * `properties` are added to each feature, as for the article's name.
 */
export function toGeoJson(story: Story, options: { readonly properties?: Readonly<Record<string, unknown>> } = {}): GeoJsonFeatures {
  const added = options.properties ?? {}
  return {
    type: 'FeatureCollection',
    features: [
      ...story.places.map(place => ({ type: 'Feature' as const, id: place.id, geometry: pointOf(place), properties: { ...added, ...propertiesOf(place) } })),
      ...story.incidents.map(({ id, ...incident }) => ({
        type: 'Feature' as const, id, geometry: pointOf(placeOf(incident.place, story)), properties: { ...added, feature: 'incident' as const, ...incident }
      }))
    ]
  }
}

/** The place of the story that goes by this name; null where none does. */
export function placeOf(name: Incident['place'], story: Story): Place | null {
  if (name === null) return null
  return story.places.find(place => place.name === name) ?? story.places.find(place => place.aliases.includes(name)) ?? null
}

function pointOf(place: Place | null): GeoJsonPoint {
  return place?.location ? { type: 'Point', coordinates: [place.location.longitude, place.location.latitude] } : null
}

function propertiesOf({ name, aliases, kind, country, admin1, geonamesId, mentions }: Place) {
  return { feature: 'place' as const, name, aliases, kind, country, admin1, geonamesId, mentions: mentions.length }
}

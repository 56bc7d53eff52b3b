import { check } from '@placemarkio/check-geojson'
import fc from 'fast-check'
import type { FeatureCollection, Point } from 'geojson'
import { describe, expect, it } from 'vitest'
import { toGeoJson } from '../../src/output/geojson'
import { anyStory, EMPTY, EXACTLY, incident, place } from './stories'

describe('toGeoJson', () => {
  const text = 'A bridge fell in Port Ellary, and later in Ostmark.'
  const ellary = place(text, 'Port Ellary', { aliases: ['Ellary'], country: 'XX', location: { latitude: 12.5, longitude: -61.25 } })
  const story = {
    ...EMPTY,
    places: [ellary, place(text, 'Ostmark')],
    incidents: [incident({ id: 'i1', place: 'Ellary', killed: EXACTLY(2) }), incident({ id: 'i2', place: 'Ostmark' }), incident({ id: 'i3', place: null })]
  }

  it('is valid by RFC 7946 for any story', () => {
    fc.assert(fc.property(anyStory, any => {
      expect(() => check(JSON.stringify(toGeoJson(any.story)))).not.toThrow()
    }), { numRuns: 60 })
    expect(() => check(JSON.stringify(toGeoJson(story)))).not.toThrow()
  })

  it('is a FeatureCollection to the types of GeoJSON', () => {
    const collection: FeatureCollection<Point | null> = toGeoJson(story)
    expect(collection.type).toBe('FeatureCollection')
  })

  it('writes longitude first', () => {
    expect(toGeoJson(story).features[0]?.geometry).toEqual({ type: 'Point', coordinates: [-61.25, 12.5] })
  })

  it('keeps what is not located, with a null geometry, and puts an incident where its place is', () => {
    expect(toGeoJson(story).features.map(({ id, geometry }) => [id, geometry?.coordinates ?? null])).toEqual([
      [ellary.id, [-61.25, 12.5]], [story.places[1]?.id, null], ['i1', [-61.25, 12.5]], ['i2', null], ['i3', null]
    ])
    expect(toGeoJson(story).features[2]?.properties).toMatchObject({ feature: 'incident', killed: { min: 2, max: 2 } })
  })

  it('adds own properties to each', () => {
    expect(toGeoJson(story, { properties: { article: 'a.txt' } }).features.map(feature => feature.properties['article'])).toEqual(Array(5).fill('a.txt'))
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { NameMention } from '../../src/names/mention'
import { resolvePlaces } from '../../src/places/resolve'
import { readText } from '../../src/text/read'
import { kilometres } from './place'

/** Every country, city, province and facility of the five articles: country, first-level area, point (GeoNames), kilometres allowed. */
const PLACES: Readonly<Record<string, readonly [string, string | null, readonly [number, number], number]>> = {
  'Afghanistan': ['AF', null, [33, 66], 100],
  'America': ['US', null, [39.76, -98.5], 100],
  'Australia': ['AU', null, [-25, 135], 161],
  'Great Britain': ['GB', null, [54.76, -2.7], 100],
  'Iran': ['IR', null, [32, 53], 100],
  'Iraq': ['IQ', null, [33, 44], 100],
  'Pakistan': ['PK', null, [30, 70], 100],
  'Somalia': ['SO', null, [6, 48], 100],
  'Syria': ['SY', null, [35, 38], 100],
  'Tajikistan': ['TJ', null, [39, 71], 100],
  'U.S.': ['US', null, [39.76, -98.5], 100],
  'US': ['US', null, [39.76, -98.5], 100],
  'United States': ['US', null, [39.76, -98.5], 100],
  'Uzbekistan': ['UZ', null, [41.71, 63.85], 100],
  'Kunar': ['AF', 'Kunar', [34.85, 71.1], 60],
  'Nangarhar': ['AF', 'Nangarhar', [34.25, 70.5], 60],
  'Nuristan': ['AF', 'Nuristan', [35.25, 70.75], 60],
  'Panjshir': ['AF', 'Panjshir', [35.4, 69.7], 60],
  'Oregon': ['US', 'Oregon', [44, -120.5], 60],
  'Jalalabad': ['AF', 'Nangarhar', [34.43, 70.45], 10],
  'Kabul': ['AF', 'Kabul', [34.53, 69.17], 10],
  'London': ['GB', 'England', [51.51, -0.13], 10],
  'New York': ['US', 'New York', [40.71, -74.01], 10],
  'Portland': ['US', 'Oregon', [45.52, -122.68], 10],
  'Washington': ['US', 'District of Columbia', [38.9, -77.04], 10],
  'Kabul airport': ['AF', 'Kabul', [34.57, 69.21], 20],
  'Kabul Airport': ['AF', 'Kabul', [34.57, 69.21], 20],
  'Kabul’s airport': ['AF', 'Kabul', [34.57, 69.21], 20],
  'Abbey Gate': ['AF', 'Kabul', [34.57, 69.21], 20],
  'Eid Gah mosque': ['AF', 'Kabul', [34.52, 69.18], 20]
}
/** Regions of several countries, and a part of a town that is on no map: no point is better than a wrong one. */
const WITHOUT_POINT: ReadonlySet<string> = new Set(['Central Asia', 'Middle East', 'Khorasan', 'Khairkhana'])

interface Gold { readonly document: string, readonly mentions: readonly { readonly type: string, readonly start: number, readonly end: number, readonly kind?: string }[] }
const FOLDER = resolve(import.meta.dirname, '../../fixtures')
const articles = readdirSync(FOLDER).filter(file => /^\d{3}\.json$/.test(file)).map(file => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Gold)

describe('the places of the five articles', () => {
  it.each(articles)('$document: on the right point', ({ document, mentions }) => {
    const text = readFileSync(join(FOLDER, document), 'utf8')
    const gold = mentions.filter(mention => mention.type === 'place').sort((a, b) => a.start - b.start)
    const names = gold.map(({ start, end }): NameMention => ({ start, end, type: 'place', score: 1, by: 'gold', canonical: null }))
    const places = resolvePlaces(readText(text), names)
    expect(places.flatMap(place => place.mentions)).toHaveLength(names.length)
    for (const place of places) {
      for (const mention of place.mentions) {
        expect(place.kind, mention.text).toBe(gold.find(other => other.start === mention.start)?.kind)
        const row = PLACES[mention.text]
        if (WITHOUT_POINT.has(mention.text)) expect(place.location, mention.text).toBeNull()
        else expect(row && [mention.text, place.country, place.admin1, kilometres(place.location, row[2]) <= row[3]]).toEqual([mention.text, row?.[0], row?.[1], true])
      }
    }
  })
})

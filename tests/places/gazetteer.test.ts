import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCountries } from '../../src/places/countries'
import { fold, withoutAreaWord } from '../../src/places/fold'
import { openGazetteer } from '../../src/places/gazetteer'
import { readRegions } from '../../src/places/regions'

const gazetteer = openGazetteer()

describe('the packed gazetteer', () => {
  it('adds less than 900 KB to the package', () => {
    const file = readFileSync(resolve(import.meta.dirname, '../../src/places/gazetteer.generated.ts'))
    expect(gzipSync(file, { level: 9 }).length).toBeLessThan(900_000)
  })

  it('is unpacked once', () => {
    expect(openGazetteer()).toBe(gazetteer)
  })

  it.each(readCountries())('$code: every name finds the country, with GeoNames id and point', ({ code, names, former }) => {
    for (const name of [...names, ...former]) {
      const found = gazetteer.find(fold(name)).filter(candidate => candidate.whole && candidate.country === code)
      expect([name, found.length, found[0]?.geonamesId !== null, found[0]?.point !== null]).toEqual([name, 1, true, true])
    }
  })

  it('has every row of the regions, with a kind, and a point inside the world where it has one', () => {
    for (const { kind, point, names } of readRegions()) {
      expect(['continent', 'region', 'natural', 'country', 'facility', 'city', 'district'], names[0]).toContain(kind)
      if (point) expect(Math.abs(point[0]) <= 90 && Math.abs(point[1]) <= 180, names[0]).toBe(true)
      for (const name of names) expect(gazetteer.find(fold(name)).some(candidate => candidate.kind === kind), name).toBe(true)
    }
  })

  it.each([
    ['kabul', 'AF', 1138958, [34.53, 69.17]], ['lagos', 'NG', 2332459, [6.45, 3.39]], ['sao paulo', 'BR', 3448439, [-23.55, -46.64]], ['sydney', 'AU', 2147714, [-33.87, 151.21]],
    ['honolulu', 'US', 5856195, [21.31, -157.86]], ['lviv', 'UA', 702550, [49.84, 24.03]]
  ] as const)('finds the town %s', (key, country, id, [latitude, longitude]) => {
    const town = gazetteer.find(key).find(candidate => candidate.geonamesId === id)
    expect(town).toMatchObject({ kind: 'city', country })
    expect(Math.abs((town?.point?.[0] ?? 0) - latitude)).toBeLessThan(0.03)
    expect(Math.abs((town?.point?.[1] ?? 0) - longitude)).toBeLessThan(0.03)
  })

  it.each(['', ' ', 'qqq', '__proto__', 'constructor', 'kabu', 'kabull', '\n', 'kabul\nkabul', '\uD800', 'a'.repeat(10_000)])('finds nothing for %j', key => {
    expect(gazetteer.find(key)).toEqual([])
  })

  it('knows the country of an adjective', () => {
    expect(['afghan', 'south korean', 'iraqis', 'congolese', 'table'].map(gazetteer.demonym)).toEqual(['AF', 'KR', 'IQ', 'CD', null])
  })
})

describe('fold', () => {
  it.each([
    ['San José', 'san jose'], ['Port-au-Prince', 'port au prince'], ['Sana’a', 'sanaa'], ['St. Louis', 'st louis'], ['Saint Louis', 'st louis'], ['Malmö', 'malmo'], ['Łódź', 'lodz'],
    ['Kabul’s airport', 'kabul airport'], ['Bosnia & Herzegovina', 'bosnia herzegovina'], ['U.S.', 'us'], ['Washington, D.C.', 'washington dc'], ['  Kabul\n', 'kabul'], ['!!!', ''], ['Хомс', 'хомс']
  ])('%j -> %j', (name, key) => expect(fold(name)).toBe(key))

  it.each([
    ['kunar province', 'kunar'], ['state of qatar', 'qatar'], ['yaroslavl oblast', 'yaroslavl'], ['province', 'province'], ['kunar', 'kunar'], ['interstate', 'interstate']
  ])('without its area word %j is %j', (key, bare) => expect(withoutAreaWord(key)).toBe(bare))
})

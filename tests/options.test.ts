import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createExtractor, extract } from '../src/extract'
import { readOptions } from '../src/options'
import type { ExtractOptions } from '../src/types'

const bad = (options: unknown): (() => unknown) => () => extract('text', options as ExtractOptions)

describe('options', () => {
  it.each<[unknown, string]>([
    [{ published: 20210826 }, 'published'],
    [{ timeZone: 4 }, 'timeZone'],
    [{ zones: 'body' }, 'zones'],
    [{ only: 'people' }, 'only'],
    [{ names: {} }, 'names'],
    [{ names: ['Storm Brigade'] }, 'names'],
    [{ names: [{ text: ' ', type: 'person' }] }, 'names'],
    [{ names: [{ text: 'A', type: 'person', canonical: '' }] }, 'names'],
    ['2021-08-26', 'options'],
    [null, 'options'],
    [{ publishd: '2021-08-26' }, 'did you mean "published"'],
    [{ timezone: 'UTC' }, 'did you mean "timeZone"'],
    [{ names: [{ text: 'A', type: 'person', cannonical: 'B' }] }, 'unknown field "cannonical"; did you mean "canonical"? Known: text, type, canonical']
  ])('%j is a TypeError that names it', (options, name) => {
    expect(bad(options)).toThrow(TypeError)
    expect(bad(options)).toThrow(name)
  })

  it.each<[unknown, string]>([
    [{ published: '26 August 2021' }, '2021-08-26'],
    [{ published: '2021-13-01' }, 'published'],
    [{ published: '2021-02-29' }, 'published'],
    [{ published: '2021-08-26T25:00Z' }, 'published'],
    [{ published: '2021-08-26T25:00' }, 'published'],
    [{ published: new Date(NaN) }, 'published'],
    [{ published: '0000-05-05' }, '0001 to 9999'],
    [{ published: '2021-08-26T12:30+23:00' }, 'published'],
    [{ published: '9999-12-31T23:30Z', timeZone: '+01:00' }, '0001 to 9999'],
    [{ published: '9999-12-31T23:30Z', timeZone: 'Asia/Kabul' }, '0001 to 9999'],
    [{ published: '0001-01-01T00:30Z', timeZone: '-01:00' }, '0001 to 9999'],
    [{ published: '0001-01-01T00:30Z', timeZone: 'America/New_York' }, '0001 to 9999'],
    ...['UTC', '+14:00', '-14:00', 'Asia/Kabul', 'America/New_York'].flatMap(timeZone => [-8.64e15, Date.UTC(-44, 2, 15), Date.UTC(10000, 1, 1), 8.64e15]
      .map((time): [unknown, string] => [{ published: new Date(time), timeZone }, '0001 to 9999'])),
    [{ timeZone: '+14:01' }, 'timeZone'],
    [{ timeZone: '-14:59' }, 'timeZone'],
    [{ timeZone: '+15' }, 'timeZone'],
    [{ timeZone: '+04:60' }, 'timeZone'],
    [{ timeZone: 'Mars/Olympus' }, 'Asia/Kabul'],
    [{ timeZone: '+15:00' }, 'timeZone'],
    [{ zones: ['footer'] }, 'furniture'],
    [{ only: ['animals'] }, 'casualties'],
    [{ names: [{ text: 'A', type: 'animal' }] }, 'organization']
  ])('%j is a RangeError that says what is allowed', (options, allowed) => {
    expect(bad(options)).toThrow(RangeError)
    expect(bad(options)).toThrow(allowed)
  })

  it.each<[ExtractOptions, string]>([
    [{ published: '2021-08-26' }, '2021-08-26'],
    [{ published: '2021-08-26T22:30:00Z' }, '2021-08-26'],
    [{ published: '2021-08-26T22:30:00Z', timeZone: 'Asia/Kabul' }, '2021-08-27'],
    [{ published: '2021-08-26T22:30:00Z', timeZone: '+04:30' }, '2021-08-27'],
    [{ published: '2021-08-26T02:30:00+0430', timeZone: 'UTC' }, '2021-08-25'],
    [{ published: '2021-08-26T23:30', timeZone: 'Asia/Kabul' }, '2021-08-26'],
    [{ published: new Date(Date.UTC(2021, 7, 26, 2)), timeZone: 'America/New_York' }, '2021-08-25'],
    [{ published: '0044-03-15' }, '0044-03-15'],
    [{ published: '0001-01-01' }, '0001-01-01'],
    [{ published: '1500-01-01T22:00Z', timeZone: 'Asia/Kabul' }, '1500-01-02'],
    [{ published: '9999-12-31T23:30Z', timeZone: 'America/New_York' }, '9999-12-31'],
    [{ published: '2021-08-26T12:30:00+14:00' }, '2021-08-25'],
    [{ published: '2021-08-26T12:30:00+04', timeZone: '+0430' }, '2021-08-26'],
    // Midnight at the end of a day is the beginning of the next, with an offset or without.
    [{ published: '2021-08-26T24:00' }, '2021-08-27'],
    [{ published: '2021-08-26T24:00Z' }, '2021-08-27']
  ])('%j is the day %s', (options, day) => {
    expect(extract('text', options).published).toEqual({ value: day, from: 'option' })
  })

  it.each(['foo', 'date', 'dates', 'language', 'x', ''])('suggest nothing for %j, which is like none of them', key => {
    expect(bad({ [key]: 1 })).toThrow(`options: unknown option "${key}". Known: published, timeZone, zones, only, names`)
  })

  it('count as absent where undefined', () => {
    expect(extract('text', { published: undefined, timeZone: undefined, zones: undefined, only: undefined, names: undefined })).toEqual(extract('text'))
  })

  it('of a call win over those of the extractor', () => {
    const { extract: fixed } = createExtractor({ published: '2021-08-26', only: ['dates'] })
    expect(fixed('text').published?.value).toBe('2021-08-26')
    expect(fixed('text', { published: '2022-01-01' }).published?.value).toBe('2022-01-01')
    expect(() => createExtractor({ zones: ['footer' as 'body'] })).toThrow(RangeError)
  })

  it('take a Date of another realm', () => {
    const published = runInNewContext('new Date(Date.UTC(2021, 7, 26, 12))') as Date
    expect(published).not.toBeInstanceOf(Date)
    expect(extract('text', { published }).published?.value).toBe('2021-08-26')
    expect(bad({ published: { getTime: () => 0 } })).toThrow(TypeError)
  })

  it('of an extractor are fixed when it is made', () => {
    const options: { published: string, names: { text: string, type: 'person' }[] } = { published: '2021-08-26', names: [] }
    const { extract: fixed } = createExtractor(options)
    options.published = '2022-01-01'
    options.names.push({ text: 'Storm', type: 'person' })
    expect(fixed('Storm Storm')).toEqual(extract('Storm Storm', { published: '2021-08-26' }))
    expect(fixed('Storm Storm', { zones: ['body'] })).toEqual(extract('Storm Storm', { published: '2021-08-26', zones: ['body'] }))
  })

  it('of a call leave the others as they were read: names stay the very list that is compiled once', () => {
    const fixed = readOptions({ published: '2021-08-26', zones: ['body'], names: [{ text: 'Storm', type: 'person' }] })
    const over = readOptions({ published: '2022-01-01' }, fixed)
    expect(over.published).toBe('2022-01-01')
    expect(over.names).toBe(fixed.names)
    expect(over.zones).toBe(fixed.zones)
    expect(over.only).toBe(fixed.only)
    expect(readOptions({ names: [] }, fixed).names).toEqual([])
  })

  it('of an extractor stay, whatever becomes of the lists and dates that were passed', () => {
    const zones: 'body'[] = ['body']
    const only: 'dates'[] = ['dates']
    const published = new Date(Date.UTC(2021, 7, 26, 22))
    const { extract: fixed } = createExtractor({ zones, only, published })
    zones.push('bogus' as 'body')
    only.push('bogus' as 'dates')
    published.setUTCFullYear(1999)
    for (const call of [undefined, {}, { zones: undefined }]) expect(fixed('Yesterday.', call)).toEqual(fixed('Yesterday.'))
    expect(fixed('text', {}).published?.value).toBe('2021-08-26')
    expect(fixed('text', { timeZone: 'Asia/Kabul' }).published?.value).toBe('2021-08-27')
  })

  it('are none of what another script has put on every object', () => {
    Object.defineProperty(Object.prototype, 'published', { value: '1999-01-01', configurable: true })
    try {
      expect(extract('text').published).toBeNull()
      expect(extract('text', { published: '2021-08-26' }).published?.value).toBe('2021-08-26')
      expect(extract('text', Object.create({ timeZone: 'UTC', published: '2021-08-27' }) as ExtractOptions).published?.value).toBe('2021-08-27')
    } finally {
      Reflect.deleteProperty(Object.prototype, 'published')
    }
  })

  it('are taken, or refused by an error that says what is wrong, whatever they are', () => {
    const loose = fc.record({ published: fc.anything(), timeZone: fc.anything(), zones: fc.anything(), only: fc.anything(), names: fc.anything() }, { requiredKeys: [] })
    const list = fc.record({
      zones: fc.array(fc.oneof(fc.constantFrom('body', 'credit'), fc.anything())), only: fc.array(fc.oneof(fc.constantFrom('dates', 'people'), fc.anything())),
      names: fc.array(fc.record({ text: fc.oneof(fc.string(), fc.anything()), type: fc.oneof(fc.constant('person'), fc.anything()), canonical: fc.anything() }, { requiredKeys: [] }))
    }, { requiredKeys: [] })
    fc.assert(fc.property(fc.oneof(loose, list, fc.anything()), options => {
      try {
        extract('text', options as ExtractOptions)
      } catch (error) {
        expect(error instanceof TypeError || error instanceof RangeError, String(error)).toBe(true)
        expect((error as Error).message).toMatch(/^(?:options|published|timeZone|zones|only|names): (?:expected|unknown option) /)
      }
    }), { numRuns: 2000, seed: 1 })
  })

  it.each([undefined, null, 1, {}, [], new String('text')])('a text that is no string is a TypeError: %j', text => {
    expect(() => extract(text as string)).toThrow(TypeError)
  })
})

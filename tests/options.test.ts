import { describe, expect, it } from 'vitest'
import { createExtractor, extract } from '../src/extract'
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
    [{ timezone: 'UTC' }, 'did you mean "timeZone"']
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
    [{ published: '0044-03-15' }, '0044-03-15']
  ])('%j is the day %s', (options, day) => {
    expect(extract('text', options).published).toEqual({ value: day, from: 'option' })
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

  it.each([undefined, null, 1, {}, [], new String('text')])('a text that is no string is a TypeError: %j', text => {
    expect(() => extract(text as string)).toThrow(TypeError)
  })
})

import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { findDates, findPublished } from '../../src/dates/find'
import { readText } from '../../src/text/read'
import { leastTimes } from '../processor-time'
import { calendar } from './corpora/calendar'
import { relative } from './corpora/relative'
import { spans } from './corpora/spans'

const PUBLISHED = { value: '2021-08-28', from: 'option' } as const
const SENTENCES = [...calendar, ...relative, ...spans].flatMap(({ wordings, nothing }) => [...wordings.flatMap(([, ...texts]) => texts), ...nothing]).map(text => text.replace(/[[\]]/g, ''))

describe('the machine\'s time zone', () => {
  const own = process.env['TZ']
  afterEach(() => {
    if (own === undefined) delete process.env['TZ']
    else process.env['TZ'] = own
  })

  it('changes nothing', () => {
    const results = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map(zone => {
      process.env['TZ'] = zone
      return { offset: new Date(2021, 0, 1).getTimezoneOffset(), dates: JSON.stringify(SENTENCES.map(text => findDates(readText(text), PUBLISHED))) }
    })
    expect(new Set(results.map(result => result.offset)).size).toBe(3)
    expect(new Set(results.map(result => result.dates)).size).toBe(1)
  })
})

/** Pieces that time expressions are made of, to be thrown together. */
const PIECE = fc.constantFrom('the ', 'Monday ', 'May ', '3 ', '2021 ', 'last ', 'year ', 'ago ', 'of ', 'two ', 'days ', 'after ', '-', '–', '’', '"', '10:30', ' a.m. ', '/', '(', ')', 'early ', 'week ', 'night ', 'Q3 ', '.', '\n\n', '\u{1F525}', '31 ', 'BC ', 'half ', 'and a half ')

describe('any text', () => {
  it('gives ordered, disjoint, exact spans, and never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(PIECE, { maxLength: 40 }).map(pieces => pieces.join(''))), fc.boolean(), (text, known) => {
      const document = readText(text)
      const dates = findDates(document, known ? PUBLISHED : findPublished(document))
      let before = 0
      for (const date of dates) {
        expect(date.start).toBeGreaterThanOrEqual(before)
        expect(date.end).toBeGreaterThan(date.start)
        expect(text.slice(date.start, date.end)).toBe(date.text)
        before = date.end
      }
    }), { numRuns: 200 })
  })

  it.each([
    ['digits', '7'],
    ['spaces', ' '],
    ['short weekdays', 'Mon '],
    ['quoted days', '"today '],
    ['nested weeks', 'the week of '],
    ['nested offsets', 'the day before '],
    ['slashes', '1/1/'],
    ['years', 'in 1914 and 1915 '],
    ['numbers in words', 'two hundred ']
  ])('takes linear time for %s', (_, piece) => {
    // Quadratic work would take sixteen times as long for four times the text.
    const documents = [10_000, 40_000].map(length => readText(piece.repeat(Math.ceil(length / piece.length))))
    const limit = (short: number): number => short * 8 + 30
    const [short = 0, long = 0] = leastTimes(documents.map(document => () => findDates(document, PUBLISHED)), (short = 0, long = 0) => long < limit(short))
    expect(long).toBeLessThan(limit(short))
  })
})

import { parse } from 'chrono-node/en'
import { describe, expect, it } from 'vitest'
import { readIso, readSlashes } from '../../src/dates/engine'
import { extractDates } from '../../src/extract'

// What is written as a calendar day or a clock time is read as chrono-node, the library that many programs read it with, does.
const MONTHS = 'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec'.split(' ')
const DAYS = [1, 2, 9, 10, 19, 28, 29, 30, 31]
const REFERENCE = { instant: new Date(Date.UTC(2021, 0, 15, 12)), timezone: 0 }
const two = (value: number): string => String(value).padStart(2, '0')

function chronoDay(words: string): string | null {
  const start = parse(words, REFERENCE, { forwardDate: false })[0]?.start
  return start?.isCertain('day') ? `${start.get('year')}-${two(start.get('month') as number)}-${two(start.get('day') as number)}` : null
}

function ourDay(words: string): string | null {
  return extractDates(`The port was closed on ${words}, officials said.`, { published: '2021-01-15' })[0]?.value ?? null
}

const isReal = (month: number, day: number): boolean => new Date(Date.UTC(2021, month - 1, day)).getUTCMonth() === month - 1

describe('days', () => {
  it.each(MONTHS)('of %s, month first and day first', name => {
    for (const day of DAYS.filter(each => isReal(new Date(`${name} 1, 2021`).getMonth() + 1, each))) {
      for (const words of [`${name} ${day}, 2021`, `${day} ${name} 2021`]) expect([words, ourDay(words)]).toEqual([words, chronoDay(words)])
    }
  })

  it.each(['2021-08-26', '1999-12-31', '2020-02-29', '8/26/2021', '12/31/1999', '2/29/2020'])('in digits: %s', words => {
    expect(ourDay(words)).toBe(chronoDay(words))
  })

  it.each(['2021-13-01', '2021-02-30', '2/30/2021', '13/13/2021', '0/5/2021'])('that are none: %s', words => {
    expect(ourDay(words)).toBeNull()
  })
})

describe('clock times', () => {
  it.each([0, 1, 9, 10, 11, 12].flatMap(hour => [0, 5, 30, 59].flatMap(minute => ['a.m.', 'pm'].map(half => `${hour}:${two(minute)} ${half}`))))('%s', words => {
    const start = parse(words, REFERENCE)[0]?.start
    const [found] = extractDates(`The port was closed at ${words} on Friday, officials said.`, { published: '2021-01-15' })
    expect(found?.value?.slice(-5)).toBe(start ? `${two(start.get('hour') as number)}:${two(start.get('minute') as number)}` : null)
  })

  it.each(['13:30 pm', '25:10', '10:75 a.m.'])('that are none: %s', words => {
    expect(extractDates(`The port was closed at ${words} on Friday.`, { published: '2021-01-15' }).filter(({ kind }) => kind === 'time')).toEqual([])
  })
})

describe('digits that are less or more than one day', () => {
  it.each([
    [readIso, ['2023-06-07 to 2023-06-09', '2023-06', 'on 2023-06-07', '']],
    [(words: string) => readSlashes(words, true), ['6/7/2023/5', '6/7/2023 - 7/7/2023', '13/13/2023', '6', '']]
  ] as const)('%o', (read, rows) => {
    for (const words of rows) expect([words, read(words)]).toEqual([words, null])
  })

  it('are told from those that are one', () => {
    expect(readIso('2023-06-07')).toEqual({ year: 2023, month: 6, day: 7 })
    expect([true, false].map(dayFirst => readSlashes('6/7/2023', dayFirst)?.month)).toEqual([7, 6])
  })
})

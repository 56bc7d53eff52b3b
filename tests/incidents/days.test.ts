import { describe, expect, it } from 'vitest'
import { dayRange, daysIn, daysMeet } from '../../src/incidents/days'

const DAYS: readonly (readonly [value: string, from: string, to: string])[] = [
  ['2021-08-26', '2021-08-26', '2021-08-26'],
  ['2021-08-26TEV', '2021-08-26', '2021-08-26'],
  ['2021-08', '2021-08-01', '2021-08-31'],
  ['2021-W34', '2021-08-23', '2021-08-29'],
  ['2020-W53', '2020-12-28', '2021-01-03'],
  ['2021-SU', '2021-06-01', '2021-08-31'],
  ['2021-WI', '2021-12-01', '2022-02-28'],
  ['2021', '2021-01-01', '2021-12-31'],
  ['199', '1990-01-01', '1999-12-31'],
  ['2021-06-30/2021-07', '2021-06-30', '2021-07-31']
]
const number = (day: string): number => Date.parse(day) / 86_400_000

describe('dayRange', () => {
  it.each(DAYS)('%s covers %s to %s', (value, from, to) => {
    expect(dayRange(value)).toEqual({ from: number(from), to: number(to) })
  })
  it.each([[null], ['PAST_REF'], ['P3D'], [''], ['2021-08-26/PAST_REF'], ['XXXX-WXX-5']])('%s names no stretch of days', value => {
    expect(dayRange(value)).toBeNull()
  })
})

describe('daysMeet', () => {
  it('agrees at the coarser grain', () => {
    const day = dayRange('2021-08-26')
    const year = dayRange('2021')
    const next = dayRange('2021-08-27')
    if (!day || !year || !next) throw new Error('values are known')
    expect(daysMeet(day, year)).toBe(true)
    expect(daysMeet(day, next)).toBe(false)
    expect(daysMeet(day, next, 1)).toBe(true)
    expect(daysIn(year)).toBe(365)
  })
})

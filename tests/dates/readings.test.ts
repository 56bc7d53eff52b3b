import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/dates/find'
import { readText } from '../../src/text/read'
import { readings } from './corpora/readings'
import { daysOf, readingOf, textOf } from './readings'

describe.each(Object.entries(readings))('%s', (_, rows) => {
  it.each(rows.trim().split('\n'))('%s', reading => {
    const { text, published } = textOf(reading)
    const dates = findDates(readText(text), published === null ? null : { value: published, from: 'option' })
    expect(readingOf(text, published, dates)).toBe(reading)
    for (const date of dates) expect({ from: date.from, to: date.to }).toEqual(daysOf(date.value))
    expect(dates.map(date => date.id)).toEqual(dates.map((_, index) => `d${index + 1}`))
  })
})

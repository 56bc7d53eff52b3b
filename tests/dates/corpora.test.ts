import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/dates/find'
import { readText } from '../../src/text/read'
import { calendar } from './corpora/calendar'
import { relative } from './corpora/relative'
import { spans } from './corpora/spans'

const PUBLISHED = { value: '2021-08-28', from: 'option' } as const

/** The sentence without its brackets, and what stood in them. */
function unmark(marked: string): { readonly text: string, readonly start: number, readonly end: number } {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  return { text: marked.replace(/[[\]]/g, ''), start, end }
}

describe.each([...calendar, ...relative, ...spans])('$rule', ({ rule, wordings, nothing }) => {
  it.each(wordings.flatMap(([value, ...texts]) => texts.map(text => [text, value] as const)))('%s is %s', (marked, value) => {
    const { text, start, end } = unmark(marked)
    const found = findDates(readText(text), PUBLISHED).map(date => ({ start: date.start, end: date.end, text: date.text, by: date.by, value: date.value }))
    expect(found).toEqual([{ start, end, text: text.slice(start, end), by: `rule:${rule}`, value }])
  })

  it.each(nothing)('nothing in: %s', text => {
    expect(findDates(readText(text), PUBLISHED).map(date => date.text)).toEqual([])
  })

  it('has at least three wordings and two sentences without', () => {
    expect(wordings.flatMap(([, ...texts]) => texts).length).toBeGreaterThanOrEqual(3)
    expect(nothing.length).toBeGreaterThanOrEqual(2)
  })
})

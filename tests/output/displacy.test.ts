import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDisplacy } from '../../src/output/displacy'
import { anyStory, date, EMPTY, EXACTLY, figure, organization, person, place } from './stories'

/** As Python slices: by code points. */
const slice = (text: string, start: number, end: number): string => Array.from(text).slice(start, end).join('')

describe('toDisplacy', () => {
  it('has entities in order that do not overlap and lie in the text as Python counts', () => {
    fc.assert(fc.property(anyStory, ({ text, story }) => {
      const { ents } = toDisplacy(text, story)
      ents.forEach(({ start, end }, index) => {
        expect(start).toBeGreaterThanOrEqual(ents[index - 1]?.end ?? 0)
        expect(end).toBeGreaterThanOrEqual(start)
      })
      expect(ents.at(-1)?.end ?? 0).toBeLessThanOrEqual(Array.from(text).length)
    }), { numRuns: 200 })
  })

  it('counts an emoji as one', () => {
    const text = '😀😀 Ada Quill spoke in Ellary 😀 on Monday.'
    const document = toDisplacy(text, { ...EMPTY, people: [person(text, 'Ada Quill')], places: [place(text, 'Ellary', { kind: 'city' })], dates: [date(text, 'Monday', null)] })
    expect(document.ents.map(({ start, end, label }) => [slice(text, start, end), label])).toEqual([['Ada Quill', 'PERSON'], ['Ellary', 'GPE'], ['Monday', 'DATE']])
    expect(document.ents[0]?.start).toBe(3)
  })

  it.each([['people'], [undefined], [null], [{}]])('names the types that there are, not %j', type => {
    expect(() => toDisplacy('', EMPTY, { types: [type as 'person'] })).toThrow(RangeError)
    expect(() => toDisplacy('', EMPTY, { types: [type as 'person'] })).toThrow(/^types: expected casualty, date, organization, place, person, got /)
  })

  it('keeps the longer of two that overlap, and others where types are chosen', () => {
    const text = 'The blast killed 13 Ruvan Guard men.'
    const story = { ...EMPTY, organizations: [organization(text, 'Ruvan Guard')], casualties: [figure(text, '13 Ruvan Guard men', EXACTLY(13))] }
    expect(toDisplacy(text, story).ents).toEqual([{ start: 17, end: 35, label: 'CASUALTY' }])
    expect(toDisplacy(text, story, { types: ['organization'] }).ents).toEqual([{ start: 20, end: 31, label: 'ORG' }])
  })
})

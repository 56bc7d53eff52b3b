import { describe, expect, it } from 'vitest'
import { toCompromise } from '../../src/output/compromise'
import type { Mention, Story } from '../../src/types'

const TEXT = 'Marwa Haddadi of the Storm Brigade told Reuters on Sunday that 12 farmers were killed near Tel Banat. She left.'

const at = (text: string): Mention => ({ start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length, text, zone: 'body', score: 1, by: 'model' })
const entity = (text: string): { id: string, name: string, aliases: string[], mentions: Mention[] } => ({ id: text, name: text, aliases: [], mentions: [at(text)] })
const story: Story = {
  schema: 1,
  published: null,
  people: [{ ...entity('Marwa Haddadi'), role: null }],
  organizations: [{ ...entity('Storm Brigade'), kind: null }, { ...entity('Reuters'), kind: 'media' }],
  places: [{ ...entity('Tel Banat'), kind: null, country: null, admin1: null, location: null, geonamesId: null }],
  dates: [{ ...at('Sunday'), id: 'd1', kind: 'date', value: null, mod: null, from: null, to: null }],
  casualties: [{
    ...at('12 farmers'), id: 'c1', effect: 'killed', count: { min: 12, max: 12, approximate: false, vague: null, implied: false }, victims: 'farmers', victimRole: 'civilian',
    partOf: null, certainty: 'stated', source: null, cause: null, date: null, place: null, incident: null
  }],
  incidents: []
}

describe('toCompromise', () => {
  const view = toCompromise(TEXT, story)

  it('keeps the text', () => {
    expect(view.text()).toBe(TEXT)
  })

  it.each([
    ['#Person+', ['Marwa Haddadi']],
    ['#Organization+', ['Storm Brigade', 'Reuters']],
    ['#Place+', ['Tel Banat.']],
    ['#Killed+', ['12 farmers']],
    ['#Casualty+', ['12 farmers']],
    ['#Person+ of the #Organization+', ['Marwa Haddadi of the Storm Brigade']]
  ])('matches %s', (pattern, found) => {
    expect(view.match(pattern).out('array')).toEqual(found)
  })

  it('tags dates', () => {
    expect(view.match('on #Date').found).toBe(true)
  })

  it('refuses the story of another text', () => {
    expect(() => toCompromise('Another text altogether.', story)).toThrow(RangeError)
    expect(() => toCompromise('Another text altogether.', story)).toThrow(/^story: expected the story of this text/)
  })

  it('takes an empty text and a story without mentions', () => {
    const none: Story = { ...story, people: [], organizations: [], places: [], dates: [], casualties: [] }
    expect(toCompromise('', none).text()).toBe('')
    expect(toCompromise('Barack Obama met Reuters in Paris.', none).match('#Person').found).toBe(false)
  })
})

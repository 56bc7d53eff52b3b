import { describe, expect, it } from 'vitest'
import type { LabelledText } from '../../src/lab/names/corpora'
import { trainNames } from '../../src/lab/names/train'
import { addPhrase, createFilter } from '../../src/names/filter'
import { findNames } from '../../src/names/find'
import { PACKED_LISTS, phraseHash } from '../../src/names/lists'
import { createModel } from '../../src/names/model'
import { unpackWeights } from '../../src/names/unpack'
import { readText } from '../../src/text/read'

const PEOPLE = ['Anna Bell', 'Omar Reza', 'Li Chen', 'Peter Novak', 'Maria Santos', 'John Quill']
const PLACES = ['Torvik', 'Belmare', 'Kandor', 'Ostrava Hill', 'Port Amal']
const BODIES = ['Torvik Council', 'Water Ministry', 'Amal Bank', 'Free Press Union']

/** A corpus of a few patterns, with the spans where the names were put. */
function toyTexts(): LabelledText[] {
  const texts: LabelledText[] = []
  for (let i = 0; i < 120; i++) {
    const person = PEOPLE[i % PEOPLE.length] as string
    const place = PLACES[i % PLACES.length] as string
    const body = BODIES[i % BODIES.length] as string
    const parts: readonly (readonly [string, LabelledText['spans'][number]['type'] | null])[] = [['Mr ', null], [person, 'person'], [' went to ', null], [place, 'place'], [' for the ', null], [body, 'organization'], [' on Monday.', null]]
    let text = ''
    const spans: LabelledText['spans'][number][] = []
    for (const [part, type] of parts) {
      if (type) spans.push({ start: text.length, end: text.length + part.length, type, optional: false, alternatives: [] })
      text += part
    }
    texts.push({ id: `toy-${i}`, set: 'toy', text, spans, weight: 1, otherUnmarked: false })
  }
  return texts
}

describe('training', () => {
  const lists = PACKED_LISTS.map(() => { const filter = createFilter(4, 16, 4); addPhrase(filter, phraseHash('anna')); return filter })
  const size = { least: 1, most: 2000, epochs: 5 }
  const { packed, features } = trainNames(toyTexts(), lists, () => { /* quiet */ }, size)

  it('learns patterns that carry over to new names', () => {
    const model = createModel(unpackWeights(packed))
    const text = 'Mr Ivan Zorro went to Quillmar for the Salt Ministry on Monday.'
    const found = findNames(readText(text), [], model).map(name => `${text.slice(name.start, name.end)}/${name.type}`)
    expect(found).toEqual(['Ivan Zorro/person', 'Quillmar/place', 'Salt Ministry/organization'])
  })

  it('keeps no more features than asked', () => {
    expect(features).toBeGreaterThan(10)
    expect(features).toBeLessThanOrEqual(2000)
  })

  it('gives the same bytes again', () => {
    expect(trainNames(toyTexts(), lists, () => { /* quiet */ }, size).packed).toBe(packed)
  })
})

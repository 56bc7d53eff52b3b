import { describe, expect, it } from 'vitest'
import { withPlaceRows } from '../../src/names/place-rows'
import { passed } from './spans'

/** What was found as the model is not sure of it. */
const unsure = (text: string, found: readonly string[]): string[] => passed((document, tokens, spans) => withPlaceRows(document, tokens, spans.map(span => ({ ...span, score: 0.6 }))), text, found)

describe('rows of places', () => {
  it.each([
    ['Two died in Quill and Marsa on Monday.', ['Marsa/place'], ['Quill/place', 'Marsa/place']],
    ['They were sent to Quill and Marsa.', ['Marsa/place'], ['Quill/place', 'Marsa/place']],
    ['Two died in Gros-Quill and Marsa on Monday.', ['Marsa/place'], ['Gros-Quill/place', 'Marsa/place']],
    ['Then the planes bombed Oldo, Quill and Marsa once more, as it was said.', ['Quill/person', 'Marsa/place'], ['Oldo/place', 'Quill/place', 'Marsa/place']],
    ['Two died at Tarn, Quill, and Marsa on Monday.', ['Tarn/place', 'Quill/person', 'Marsa/place'], ['Tarn/place', 'Quill/place', 'Marsa/place']],
    ['The power was cut in Marsa and Bella Quill.', ['Marsa/place', 'Bella Quill/person'], ['Marsa/place', 'Bella Quill/place']]
  ])('have no people: %s', (text, found, expected) => {
    expect(unsure(text, found)).toEqual(expected)
  })

  it.each([
    ['They spoke to Quill and Marsa.', ['Quill/person', 'Marsa/place']],
    ['They met in Marsa and Quill said so.', ['Marsa/place', 'Quill/person']],
    ['They met with Quill and Marsa.', ['Marsa/place']],
    ['They met in Anna and Marsa.', ['Anna/person', 'Marsa/place']],
    ['They met in March and Marsa.', ['Marsa/place']],
    ['They met Anna Roe, Quill and Marsa.', ['Anna Roe/person', 'Marsa/place']],
    ['They were in Quill and the Marsa hills.', ['Marsa/place']]
  ])('are not told of: %s', (text, found) => {
    expect(unsure(text, found)).toEqual(found)
  })

  it('leave alone whom the model is sure of', () => {
    const found = ['Quill/person', 'Marsa/place']
    expect(passed((document, tokens, spans) => withPlaceRows(document, tokens, spans.map(span => ({ ...span, score: 0.99 }))), 'They met in Quill and Marsa.', found)).toEqual(found)
  })
})

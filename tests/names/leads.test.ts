import { describe, expect, it } from 'vitest'
import { withoutLeads } from '../../src/names/leads'
import { extract } from '../../src/extract'
import { passed } from './spans'

const led = (text: string, found: readonly string[]): string[] => passed(withoutLeads, text, found)

describe('words in front of a name', () => {
  it.each([
    ['They say that Korean Norrmark was hit.', ['Korean Norrmark/place'], ['Norrmark/place']],
    ['Islamist al Shabaab fighters came.', ['Islamist al Shabaab/organization'], ['al Shabaab/organization']],
    ['Militant Hezbollah said so.', ['Militant Hezbollah/organization'], ['Hezbollah/organization']],
    ['Nine Marnu Security Force service members fell.', ['Nine Marnu Security Force/organization'], ['Marnu Security Force/organization']]
  ])('are none of it: %s', (text, found, names) => expect(led(text, found)).toEqual(names))

  it.each([
    ['They fled from Iraqi Kurdistan.', ['Iraqi Kurdistan/place']],
    ['They live in Spanish Town.', ['Spanish Town/place']],
    ['Nine Entertainment Group said so.', ['Nine Entertainment Group/organization']],
    ['Communist Youth League members met.', ['Communist Youth League/organization']],
    ['Islamist Quill Front fighters came.', ['Islamist Quill Front/organization']]
  ])('belong to it: %s', (text, found) => expect(led(text, found)).toEqual(found))
})

describe('armed groups whose article stands apart', () => {
  const bodies = (text: string): string[] => extract(text).organizations.flatMap(({ mentions }) => mentions.map(mention => mention.text))
  it('are found with it, as agencies write them', () => {
    expect(bodies('A spokesman of al Shabaab said that al Nusra and an al Qaeda leader had agreed.')).toEqual(['al Shabaab', 'al Nusra', 'al Qaeda'])
    expect(bodies('The al-Shabaab fighters left.')).toEqual(['al-Shabaab'])
  })
})

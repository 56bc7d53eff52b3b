import { describe, expect, it } from 'vitest'
import { settleGenitives } from '../../src/names/genitives'
import { passed } from './spans'

const settled = (text: string, found: readonly string[]): readonly string[] => passed(settleGenitives, text, found)

describe('places behind a genitive', () => {
  it.each([
    ['They met in St. Anna\'s Square on Sunday.', ['St./place', 'Anna/person'], ['St. Anna\'s Square/place']],
    ['They met in St Anna Maria\'s Basilica on Sunday.', ['Anna Maria/person', 'Basilica/place'], ['St Anna Maria\'s Basilica/place']],
    ['They met in UP\'s Oldo district on Sunday.', ['UP\'s Oldo/place'], ['UP/place', 'Oldo/place']],
    ['They died in MP\'s Oldo, he said.', ['Oldo/place'], ['MP/place', 'Oldo/place']],
    ['They died in HP\'s Norrmark. It rained.', ['HP/organization', 'Norrmark/person'], ['HP/place', 'Norrmark/place']]
  ])('%s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['They met in St. Anna\'s house on Sunday.', ['Anna/person']],
    ['He called AP\'s Oldo bureau on Sunday.', ['AP/organization', 'Oldo/place']],
    ['It is UP\'s Anna Roe again.', ['Anna Roe/person']]
  ])('are none: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})

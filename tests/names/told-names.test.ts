import { describe, expect, it } from 'vitest'
import { toldNames } from '../../src/names/told-names'
import { passed } from './spans'

const told = (text: string): readonly string[] => passed(toldNames, text, [])

describe('names that their form tells', () => {
  it.each([
    ['They met in St. Anna\'s Square on Sunday.', ['St. Anna\'s Square/place']],
    ['They met in St Anna Maria\'s Basilica on Sunday.', ['St Anna Maria\'s Basilica/place']],
    ['They met in UP\'s Oldo district on Sunday.', ['UP/place', 'Oldo/place']],
    ['They died in HP\'s Norrmark. It rained.', ['HP/place', 'Norrmark/place']],
    ['In the end Moon Bong-in said so.', ['Moon Bong-in/person']],
    ['In the end Oh Se-ran came.', ['Oh Se-ran/person']],
    ['In the end Ri Hui Chorl met them.', ['Ri Hui Chorl/person']],
    ['In the end Hun Sen said so, and To Lam came.', ['Hun Sen/person', 'To Lam/person']]
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    ['They met in St. Anna\'s house on Sunday.'],
    ['He called AP\'s Oldo bureau on Sunday.'],
    ['It is UP\'s Anna Roe again.'],
    ['In the end a Song Tarn-based firm paid for it.'],
    ['He gave it To Lam Dorel in the end.'],
    ['In the end Tarn Se-ran came.']
  ])('are none: %s', text => {
    expect(told(text)).toEqual([])
  })
})

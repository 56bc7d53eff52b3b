import { describe, expect, it } from 'vitest'
import { withMissed } from '../../src/names/missed'
import { passed } from './spans'

const whole = (text: string, found: readonly string[]): string[] => passed(withMissed, text, found)

describe('the last name alone', () => {
  it.each([
    ['They met Ochel Onvarel in court. In the end Onvarel got three years.', ['Ochel Onvarel/person'], ['Ochel Onvarel/person', 'Onvarel/person']],
    ['They met Ochel Onvarel in court. They honoured Onvarel with a prize.', ['Ochel Onvarel/person', 'Onvarel/place'], ['Ochel Onvarel/person', 'Onvarel/person']],
    ['It was called in the north by the old commander in chief of the\nforce at sea and in the air and on the land, Admiral Onvel\nSarvel, of the navy of the land that they had all come to.', ['Onvel/person', 'Sarvel/person'], ['Onvel\nSarvel/person']],
    ['They met Olym de Guvel. In the end de Guvel left the town.', ['Olym de Guvel/person'], ['Olym de Guvel/person', 'de Guvel/person']]
  ])('is somebody: %s', (text, found, expected) => {
    expect(whole(text, found)).toEqual(expected)
  })

  it.each([
    ['They met Ochel Onvarel in court. In the end the Onvarel Road was closed.', ['Ochel Onvarel/person']],
    ['They met Ochel Onvarel in court. It was the end of the Onvarel fortune.', ['Ochel Onvarel/person']],
    ['They met Ochel Onvarel of Onvarel Foods. In the end Onvarel was sold.', ['Ochel Onvarel/person', 'Onvarel Foods/organization']],
    ['They saw Andvar Polars in a show. A hundred Polars were on the wall, and more Polars fell.', ['Andvar Polars/person']],
    ['They met Ochel Norrmark in court. In the end Norrmark was calm.', ['Ochel Norrmark/person']]
  ])('is left alone: %s', (text, found) => {
    expect(whole(text, found)).toEqual(found)
  })
})

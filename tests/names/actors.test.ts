import { describe, expect, it } from 'vitest'
import { settleActors } from '../../src/names/actors'
import { passed } from './spans'

const settled = (text: string, found: readonly string[]): string[] => passed(settleActors, text, found)

describe('people taken for places', () => {
  it.each([
    ['The crash killed 19-year-old Ann Beach.', ['Ann Beach/place'], ['Ann Beach/person']],
    ['Her friend Jora Lake, 16, was hurt.', ['Jora Lake/place'], ['Jora Lake/person']],
    ['In the end Austen Field testified.', ['Austen Field/place'], ['Austen Field/person']],
    ['In Torvik, Boluarel denied it.', ['Torvik/place', 'Boluarel/place'], ['Torvik/place', 'Boluarel/person']],
    ['Ostland\'s Edel Ramel and Korro\'s Gia Melor signed it.', ['Ostland/place', 'Edel Ramel/place', 'Korro/place', 'Gia Melor/place'], ['Ostland/place', 'Edel Ramel/person', 'Korro/place', 'Gia Melor/person']],
    ['They met Ostland\'s Peter Ramel there.', ['Ostland/place', 'Peter Ramel/place'], ['Ostland/place', 'Peter Ramel/person']]
  ])('%s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['It was a 19-year-old Fort Oldo man.', ['Fort Oldo/place']],
    ['They were killed in Oldo Lake, 16, of whom fled.', ['Oldo Lake/place']],
    ['It is by Sandel Strand, 27. 07. of that year.', ['Sandel Strand/place']],
    ['In Torvik, Ostland denied it.', ['Torvik/place', 'Ostland/place']],
    ['In May, Torvik denied it.', ['Torvik/place']],
    ['Men from Ostland\'s Bakor Peninsula claimed it.', ['Ostland/place', 'Bakor Peninsula/place']],
    ['They live in Ostland\'s Bakor Sarn there.', ['Ostland/place', 'Bakor Sarn/place']]
  ])('are none: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})

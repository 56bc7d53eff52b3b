import { describe, expect, it } from 'vitest'
import { withoutVerbs } from '../../src/names/headline-verbs'
import { passed } from './spans'

const left = (text: string, found: readonly string[]): readonly string[] => passed(withoutVerbs, text, found)

describe('the verb of a headline', () => {
  it.each([
    ['Tinubel Swears In Seven New Permanent Secretaries', ['Tinubel Swears/person'], ['Tinubel/person']],
    ['Torvel Snubs Sarnel', ['Torvel Snubs Sarnel/person'], ['Torvel/person', 'Sarnel/person']],
    ['Model Inaugurates Sela Tunnel, Slams Congress', ['Model Inaugurates Sela Tunnel/place', 'Slams Congress/organization'], ['Model/person', 'Sela Tunnel/place', 'Congress/organization']],
    ['Torvik beats Norrmark; Quill tops Torvik League again', ['Quill tops Torvik League/organization'], ['Quill/organization', 'Torvik League/organization']],
    ['He helped the Norrvik outlast the Torvane at last.', ['Norrvik outlast the Torvane/organization'], ['Norrvik/organization', 'Torvane/organization']],
    ['In the end Norrvik Rovers talisman Sarnel scored.', ['Norrvik Rovers talisman Sarnel/organization'], ['Norrvik Rovers/organization', 'Sarnel/person']],
    ['Sarnel in Deal with Quill, Norrvik to Buy Torvane Foods', ['Norrvik to Buy Torvane Foods/organization'], ['Norrvik/organization', 'Torvane Foods/organization']],
    ['Ostland Condemns Torvik Blast In The South', ['Ostland Condemns Torvik/place'], ['Ostland/place', 'Torvik/place']]
  ])('ends a name: %s', (text, found, expected) => {
    expect(left(text, found)).toEqual(expected)
  })

  it.each([
    ['He spoke of Anna Vows in the old town.', ['Anna Vows/person']],
    ['It was Medvel sans Frontel that came.', ['Medvel sans Frontel/organization']],
    ['He saw Dar es Sarnel in May.', ['Dar es Sarnel/place']],
    ['The Islamic militant group Hamas said so.', ['Islamic militant group Hamas/organization']],
    ['TORVEL SNUBS SARNEL AGAIN', ['TORVEL SNUBS SARNEL/person']]
  ])('is none: %s', (text, found) => {
    expect(left(text, found)).toEqual(found)
  })
})

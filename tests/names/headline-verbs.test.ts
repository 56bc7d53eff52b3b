import { describe, expect, it } from 'vitest'
import { withoutVerbs } from '../../src/names/headline-verbs'
import { passed } from './spans'

const left = (text: string, found: readonly string[]): readonly string[] => passed(withoutVerbs, text, found)

describe('the verb of a headline', () => {
  it.each([
    ['Tinubel Swears In Seven New Permanent Secretaries', ['Tinubel Swears/person'], ['Tinubel/person']],
    ['Torvel Snubs Sarnel', ['Torvel Snubs Sarnel/person'], ['Torvel/person', 'Sarnel/person']],
    ['Model Inaugurates Sela Tunnel, Slams Congress', ['Model Inaugurates Sela Tunnel/place', 'Slams Congress/organization'], ['Model/person', 'Sela Tunnel/place', 'Congress/organization']],
    ['Ostland Condemns Torvik Blast In The South', ['Ostland Condemns Torvik/place'], ['Ostland/place', 'Torvik/place']]
  ])('ends a name: %s', (text, found, expected) => {
    expect(left(text, found)).toEqual(expected)
  })

  it.each([
    ['He spoke of Anna Vows in the old town.', ['Anna Vows/person']],
    ['TORVEL SNUBS SARNEL AGAIN', ['TORVEL SNUBS SARNEL/person']]
  ])('is none: %s', (text, found) => {
    expect(left(text, found)).toEqual(found)
  })
})

import { describe, expect, it } from 'vitest'
import { settleTeams } from '../../src/names/teams'
import { passed } from './spans'

const settled = (text: string, found: readonly string[]): string[] => passed(settleTeams, text, found)

describe('a country or town that plays', () => {
  it.each([
    ['Ostland beat Korro 2-1 in the semifinal. Ostland won with late goals in the match, and fans in Ostland were glad.',
      ['Ostland/place', 'Korro/place', 'Ostland/place', 'Ostland/place'], ['Ostland/organization', 'Korro/place', 'Ostland/organization', 'Ostland/place']],
    ['Torvik won the match. In the final of the cup Torvik scored two goals.', ['Torvik/place', 'Torvik/place'], ['Torvik/organization', 'Torvik/organization']],
    ['The match was lost 1 – 2 to Korro at home. Korro\'s goalkeeper saved a penalty in the semifinal. Korro began well.',
      ['Korro/place', 'Korro/place', 'Korro/place'], ['Korro/organization', 'Korro/organization', 'Korro/organization']],
    ['Ostland faced Korro in the cup. Ostland 2 – 0 Korro was the result. Velm lost its own match, too, and Velm had no goals.',
      ['Ostland/place', 'Korro/place', 'Ostland/place', 'Korro/place', 'Velm/place', 'Velm/place'],
      ['Ostland/organization', 'Korro/organization', 'Ostland/organization', 'Korro/organization', 'Velm/organization', 'Velm/organization']]
  ])('is a team: %s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['Ostland beat Korro in the war. Ostland lost many soldiers, and Korro faced ruin.', ['Ostland/place', 'Korro/place', 'Ostland/place', 'Korro/place']],
    ['The match in Ostland ended 2-1. The goals came late in the semifinal in Ostland.', ['Ostland/place', 'Ostland/place']],
    ['They flew to Torvik, Ostland for the match. The semifinal near Torvik, Ostland had two goals.', ['Torvik/place', 'Ostland/place', 'Torvik/place', 'Ostland/place']],
    ['Peter Quill beat Nancy Roe of Korro in the match. It was the semifinal of the cup for Anna Velm of Korro.', ['Peter Quill/person', 'Nancy Roe/person', 'Korro/place', 'Anna Velm/person', 'Korro/place']],
    [`Ostland won the match and Ostland won the cup with two goals. ${'Then the talks in the capital went on for one more day. '.repeat(30)}`, ['Ostland/place', 'Ostland/place']]
  ])('stays what it is: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})

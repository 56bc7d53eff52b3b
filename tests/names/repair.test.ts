import { describe, expect, it } from 'vitest'
import { findNames } from '../../src/names/find'
import { readText } from '../../src/text/read'

const names = (text: string): string[] => findNames(readText(text), []).map(name => `${text.slice(name.start, name.end)}/${name.type}`)

describe('names and the guidelines', () => {
  it.each([
    ['Fighters of ISIS-K attacked a convoy near Jalalabad, police said.', ['ISIS-K/organization', 'Jalalabad/place']],
    ['The spokesman said IS had lost two of its men in the fight.', ['IS/organization']],
    ['The United Nations Assistance Mission in Afghanistan published the figures.', ['United Nations Assistance Mission in Afghanistan/organization']],
    ['A blast near Kabul airport killed two people on Friday, officials said.', ['Kabul airport/place']],
    ['They met in Cairo to discuss Libya–Turkey relations.', ['Cairo/place', 'Libya/place', 'Turkey/place']],
    ['He visited the United Arab Emirates and Saudi Arabia in May.', ['United Arab Emirates/place', 'Saudi Arabia/place']]
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    ['The man who is ill stayed at home.'],
    ['It is said that the airport was closed.']
  ])('%s', text => {
    expect(names(text)).toEqual([])
  })

  it('leaves out characters that show nothing at the edge of a name', () => {
    const text = 'He works for \u200DReuters\u200D, the agency.'
    const found = findNames(readText(text), [])
    expect(found.map(name => text.slice(name.start, name.end))).toEqual(['Reuters'])
  })
})

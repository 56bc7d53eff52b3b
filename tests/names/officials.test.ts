import { describe, expect, it } from 'vitest'
import { settleOfficials } from '../../src/names/officials'
import { passed } from './spans'

const settled = (text: string, found: readonly string[]): string[] => passed(settleOfficials, text, found)

describe('somebody whom a model took for the body before', () => {
  it.each([
    ['The ruling of Justice Onvelo came late.', ['Justice Onvelo/organization'], ['Onvelo/person']],
    ['The Chief Justice Torvan Ulqar Sarn said so.', ['Justice Torvan Ulqar Sarn/organization'], ['Torvan Ulqar Sarn/person']],
    ['They met the Minister for Foreign Affairs Sarvel Rabeko in May.', ['Foreign Affairs Sarvel Rabeko/organization'], ['Sarvel Rabeko/person']],
    ['They met the Inspector General of Police Sarvel Rabeko in May.', ['Police Sarvel Rabeko/organization'], ['Sarvel Rabeko/person']],
    ['They met the Minister for Roads and Civil Aviation Sarvel Rabeko in May.', ['Civil Aviation Sarvel Rabeko/organization'], ['Sarvel Rabeko/person']],
    ['He is the Director General (DG) Torvik Roads Authority Sarvel Rabeko.', ['Torvik Roads Authority Sarvel Rabeko/organization'], ['Torvik Roads Authority/organization', 'Sarvel Rabeko/person']],
    ['She went along with Marvel Ulqar and Anna Sarnel.', ['Marvel Ulqar and Anna Sarnel/organization'], ['Marvel Ulqar/person', 'Anna Sarnel/person']],
    ['It was signed by Ayan Debro (YPP), Kofel Funmel (APM) and others.', ['Ayan Debro/person', 'Kofel Funmel/organization'], ['Ayan Debro/person', 'Kofel Funmel/person']],
    ['It was against SPD MLA Amvel Bajro that it was lodged.', ['SPD MLA Amvel Bajro/organization'], ['SPD/organization', 'Amvel Bajro/person']],
    ['It was the SPD MP who came.', ['SPD MP/organization'], ['SPD/organization']],
    ['She was in the Narven Modrel cabinet last year.', ['Narven Modrel/organization'], ['Narven Modrel/person']],
    ['Norrmark (UP), May 4: It rained.', ['Norrmark/place', 'UP/organization'], ['Norrmark/place', 'UP/place']],
    ['The leaders met the Ostlander Emir Sheikh Tamel Hamad there.', ['Emir Sheikh/organization', 'Tamel Hamad/person'], ['Tamel Hamad/person']]
  ])('is a person: %s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['It was the Justice Department that sued.', ['Justice Department/organization']],
    ['The work of the Torvik Roads Authority Board ended.', ['Torvik Roads Authority Board/organization']],
    ['He is the Director General of the Bureau of Foreign Affairs.', ['Bureau of Foreign Affairs/organization']],
    ['They heard Nancy Quill Brothers and Tomvel Makor there.', ['Nancy Quill Brothers and Tomvel Makor/organization']],
    ['She bought it from Torvik Road and Rail.', ['Torvik Road and Rail/organization']],
    ['The shares of MCA Inc. fell.', ['MCA Inc./organization']],
    ['The town of Norrmark (AP) -- It rained.', ['Norrmark/place', 'AP/organization']],
    ['It joined the Sea Research Board (SRB) in May.', ['Sea Research Board/organization']]
  ])('is none: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})

describe('letters beside a name', () => {
  it.each([
    ['The FBI Director (Robert) Quill left.', ['FBI Director/organization'], ['FBI/organization']],
    ['The chairman of the Norrmark SPD said so.', ['Norrmark SPD/place'], ['Norrmark/place', 'SPD/organization']],
    ['The official Ostland Press Agency OPA said so.', ['Ostland Press Agency OPA/organization'], ['Ostland Press Agency/organization', 'OPA/organization']]
  ])('are told apart: %s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['The chairman of Norrmark FC said so.', ['Norrmark FC/organization']],
    ['The work of Quill Road Works AG ended.', ['Quill Road Works AG/organization']]
  ])('belong to it: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})

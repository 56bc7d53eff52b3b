import { describe, expect, it } from 'vitest'
import { settleOffices } from '../../src/names/offices'
import { passed } from './spans'

const settled = (text: string, found: readonly string[]): string[] => passed(settleOffices, text, found)

describe('an office beside a name', () => {
  it.each([
    ['The talks with OSTO Secretary-General Jan de Roe went on.', ['OSTO Secretary-General Jan de Roe/organization'], ['OSTO/organization', 'Jan de Roe/person']],
    ['After that day the talks with Ostland Secretary General Jan Roe went on.', ['Ostland Secretary General/organization', 'Jan Roe/person'], ['Ostland/place', 'Jan Roe/person']],
    ['Later that day they asked Director-General Nancy Roe about it.', ['Director-General Nancy Roe/organization'], ['Nancy Roe/person']],
    ['Later that day they all asked Ostland Defense Secretary Peter Quill about it.', ['Ostland Defense/organization', 'Peter Quill/person'], ['Ostland/place', 'Peter Quill/person']],
    ['Later that day the Bank of Torvik Governor Jan Roe spoke about it.', ['Bank of Torvik Governor Jan Roe/organization'], ['Bank of Torvik/organization', 'Jan Roe/person']],
    ['Then they all went to see the Torvik Coast Patrol Commandant Jan Roe about it.', ['Torvik Coast Patrol Commandant Jan Roe/organization'], ['Torvik Coast Patrol/organization', 'Jan Roe/person']],
    ['In the end it was Judge Colonel Jan Roe who came.', ['Judge Colonel Jan Roe/organization'], ['Jan Roe/person']],
    ['In the end it was OSTO Brigadier General Jan Roe who came.', ['OSTO Brigadier General Jan Roe/organization'], ['OSTO/organization', 'Jan Roe/person']],
    ['In the end it was OSTO Special Prosecutor Jan Roe who came.', ['OSTO Special Prosecutor Jan Roe/organization'], ['OSTO/organization', 'Jan Roe/person']],
    ['In the end it was Republican Senator Jan Roe who came.', ['Republican Senator Jan Roe/organization'], ['Jan Roe/person']],
    ['They all spoke of King Norran again.', ['King Norran/organization'], ['Norran/person']],
    ['In the end it was General Quill who came.', ['General Quill/organization'], ['Quill/person']],
    ['They kept Mr. Torvik as head of it.', ['Mr. Torvik/organization'], ['Torvik/person']],
    ['The house of Mr. Torvik was sold.', ['Torvik/place'], ['Torvik/person']]
  ])('is no part of it: %s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['They spoke before the General Assembly about it.', ['General Assembly/organization']],
    ['He works for the Ostland Defense Council now.', ['Ostland Defense Council/organization']],
    ['It is the Office of the Secretary-General that decides.', ['Office of the Secretary/organization']],
    ['It was the Ostland Defense Ministry that said so.', ['Ostland Defense Ministry/organization']],
    ['Then the Association of Chief Road Officers said so.', ['Association of Chief Road Officers/organization']],
    ['They all met in King Street again.', ['King Street/organization']]
  ])('and what is none: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})

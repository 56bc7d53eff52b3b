import { describe, expect, it } from 'vitest'
import { resolvePeople } from '../../src/entities/resolve'
import { readText } from '../../src/text/read'
import { leastTime } from '../processor-time'
import { clustersOf, readMarked } from './cluster'

/** What is shown; the text with the number of the person before each mention; the names that the people get. */
const ROWS: readonly (readonly [string, string, readonly string[]])[] = [
  ['a surname', '[0 Marta Velling] spoke. [0 Velling] left.', ['Marta Velling']],
  ['a surname in the headline', '[0 Velling] resigns\n\n[0 Marta Velling] resigned on Monday.', ['Velling']],
  ['a given name', '[0 Marta Velling] sang. [0 Marta] smiled.', ['Marta Velling']],
  ['a middle name', '[0 Jonas Tarrow] won. [0 Jonas Emil Tarrow], 40, ran before.', ['Jonas Emil Tarrow']],
  ['an initial', '[0 Jonas E. Tarrow] won. [0 J. Tarrow] thanked voters.', ['Jonas E. Tarrow']],
  ['a nickname', '[0 Joseph Tarrow] won. [0 Joe Tarrow] thanked voters.', ['Joseph Tarrow']],
  ['an article left out', '[0 Samir al-Hadari] was seen. [0 Hadari] fled, and [0 al-Hadari] was caught.', ['Samir al-Hadari']],
  ['a transliteration', '[0 Mohammed Zawahiri] spoke. [0 Muhammad Zawahri] left.', ['Mohammed Zawahiri']],
  ['a slip of the pen', '[0 Anton Belgarin] spoke. [0 Belgrain] left.', ['Anton Belgarin']],
  ['accents left out', '[0 Tomáš Dvořek] spoke. [0 Dvorek] left.', ['Tomáš Dvořek']],
  ['a family name in front', '[0 Pak Jin-woo] spoke. [0 Pak] left.', ['Pak Jin-woo']],
  ['capitals', '[0 VELLING] RESIGNS\n\n[0 Marta Velling] resigned.', ['VELLING']],
  ['initials of an interview', '[0 Marta Velling] answered. [0 MV]: I began in May.', ['Marta Velling']],
  ['two of a family', '[0 George Tarrow] and [1 Laura Tarrow] spoke.', ['George Tarrow', 'Laura Tarrow']],
  ['a father and a son', '[0 George Tarrow] and [1 George Tarrow Jr.] spoke.', ['George Tarrow', 'George Tarrow Jr.']],
  ['a surname of two, the one named most', '[0 George Tarrow] spoke. [0 George Tarrow] left with [1 Laura Tarrow]. [0 Tarrow] waved.', ['George Tarrow', 'Laura Tarrow']],
  ['a father and his son by "bin"', '[0 Adel bin Salem bin Nasr] met King [1 Salem bin Nasr]. [0 Adel bin Salem] left.', ['Adel bin Salem bin Nasr', 'Salem bin Nasr']],
  ['letters in brackets', '[0 Andrés Marin López Ovar] ([0 AMLO]) spoke.', ['Andrés Marin López Ovar']],
  ['a king by his first name', '[0 Omar Tarrow] refused. King [1 Tarrow] of Ostland came. [0 Tarrow] left.', ['Omar Tarrow', 'Tarrow']],
  ['a king by his whole name and his title', 'King [0 Tarrow Adil] came. King [0 Tarrow] left.', ['Tarrow Adil']],
  ['other people of one given name', '[0 Marta Velling] and [1 Marta Oken] spoke.', ['Marta Velling', 'Marta Oken']],
  ['surnames that sound alike with other given names', '[0 Karl Brown] and [1 Eva Braun] spoke.', ['Karl Brown', 'Eva Braun']],
  ['names that objects have', '[0 constructor] and [1 __proto__] and [2 toString] spoke.', ['constructor', '__proto__', 'toString']]
]

describe('resolvePeople', () => {
  it.each(ROWS)('%s: %s', (_, marked, people) => {
    const { text, names, clusters } = readMarked(marked, 'person')
    const found = resolvePeople(readText(text), names)
    expect(clustersOf(found, names)).toEqual(clusters)
    const fullest = found.map(person => [person.name, ...person.aliases])
    people.forEach((name, index) => expect(fullest[index]).toContain(name))
    expect(found.map(person => person.id)).toEqual(found.map((_, index) => `p${index + 1}`))
  })

  it('names a person by the fullest form and lists the others', () => {
    const { text, names } = readMarked('[0 Velling] resigns\n\n[0 Marta Velling] resigned. [0 Velling] is 60.', 'person')
    expect(resolvePeople(readText(text), names)).toMatchObject([{ name: 'Marta Velling', aliases: ['Velling'] }])
  })

  it.each([
    ['Pentagon spokesman [0 Jonas Tarrow] said so.', 'Pentagon spokesman'],
    ['The former Morvenian prime minister [0 Jonas Tarrow] died.', 'former Morvenian prime minister'],
    ['[0 Jonas Tarrow], the chief Morvenian spokesman, said so.', 'chief Morvenian spokesman'],
    ['Gen. [0 Jonas Tarrow] said so.', 'Gen.'],
    ['[0 Jonas Tarrow] said so. Mayor [0 Tarrow] left.', 'Mayor'],
    ['The police relations officer, DSP [0 Jonas Tarrow], could not be reached.', 'police relations officer'],
    ['Mr. [0 Jonas Tarrow], the minister, left.', 'minister'],
    ['Mr. [0 Jonas Tarrow] left.', 'Mr.'],
    ['JUT-F leader [0 Jonas Tarrow] fell.', 'JUT-F leader'],
    ['The former OTF vice-chairman [0 Jonas Tarrow] fell.', 'former OTF vice-chairman'],
    ['Orlath Roads Managing Director Dr [0 Jonas Tarrow] left.', 'Orlath Roads Managing Director'],
    ['He met former OTF board member [0 Jonas Tarrow] there.', 'former OTF board member'],
    ['Upon Orlath Mayor [0 Jonas Tarrow] it fell.', 'Orlath Mayor'],
    ['It was ordered against Mr [0 Tarrow], Mr Alex Musen and Ms Mary Orin after a talk.', 'Mr'],
    ['He met the Secretary of Roads, [0 Jonas Tarrow], and Secretary of Rail, Ann Musen.', 'Secretary of Roads'],
    ['A statement by [0 Jonas Tarrow], its Director of Roads urged them to come, they say.', 'Director of Roads'],
    ['They named [0 Jonas Tarrow], as a suspect for alleged theft, in May.', null],
    ['The former social affairs minister [0 Jonas Tarrow] left.', 'former social affairs minister'],
    ['The then-Orlath Governor [0 Jonas Tarrow] left.', 'Orlath Governor'],
    ['The anti-corruption chief [0 Jonas Tarrow] left.', 'anti-corruption chief'],
    ['[0 Jonas Tarrow], a director of a state-owned firm, left.', 'director of a state-owned firm'],
    ['A witness told [0 Jonas Tarrow] so.', null],
    ['[0 Jonas Tarrow], a member of the Orlath Task Force (OTF), said so.', 'member of the Orlath Task Force (OTF)'],
    ['Orlath Defence Forces (ODF) spokesman [0 Jonas Tarrow] said so.', 'Orlath Defence Forces (ODF) spokesman'],
    ['US Secretary of State [0 Jonas Tarrow] left.', 'US Secretary of State'],
    ['He met Mayor of Orlath [0 Jonas Tarrow].', 'Mayor of Orlath'],
    ['UN special representative [0 Jonas Tarrow] left.', 'UN special representative'],
    ['The head of the Orlath Relief Board, [0 Jonas Tarrow], said so.', 'head of the Orlath Relief Board'],
    ['The health minister, [0 Jonas Tarrow], said so.', 'health minister'],
    ['On Monday a village elder, [0 Jonas Tarrow], fled.', 'village elder'],
    ['Another former minister [0 Jonas Tarrow] left.', 'former minister'],
    ['Prime minister Mark Velling and energy minister [0 Jonas Tarrow] left.', 'energy minister'],
    ['The men of Orlath [0 Jonas Tarrow] led fled.', null],
    ['The bridge, [0 Jonas Tarrow], said so.', null],
    ['They met the minister, [0 Jonas Tarrow] and his wife.', null],
    ['Its secretary-general, [0 Jonas Tarrow], said so.', 'secretary-general'],
    ['Havildar [0 Jonas Tarrow] said so.', 'Havildar'],
    ['The chief negotiator, [0 Jonas Tarrow], left.', 'chief negotiator'],
    ['The wife of Mr. [0 Jonas Tarrow], appealed to Governor Mark Velling to help, they say.', 'Mr.'],
    ['[0 Jonas Tarrow], retired general, left.', 'retired general'],
    ['[0 Jonas Tarrow], who was there, said so.', null],
    ['In the house of [0 Jonas Tarrow], nobody spoke.', null]
  ])('reads the role in: %s', (marked, role) => {
    const { text, names } = readMarked(marked, 'person')
    expect(resolvePeople(readText(text), names)[0]?.role).toBe(role)
  })

  it('keeps to a canonical name of the caller', () => {
    const { text, names } = readMarked('[0 The Falcon] and [0 Falcon One] are one.', 'person')
    const own = names.map(name => ({ ...name, canonical: 'Marta Velling' }))
    expect(resolvePeople(readText(text), own)).toMatchObject([{ name: 'Marta Velling', aliases: ['The Falcon', 'Falcon One'] }])
  })

  it.each([
    ['[0 Mohan Daglor], known as [0 Hemel], left. [0 Hemel] came back.', ['Mohan Daglor']],
    ['[0 Mohan Daglor] (alias “[0 Hemel]”) left.', ['Mohan Daglor']],
    ['[0 Mohan Daglor], better known by his nom de guerre [0 Hemel], left.', ['Mohan Daglor']],
    ['[0 Mohan Daglor] is not known. [1 Hemel] left.', ['Mohan Daglor', 'Hemel']],
    ['[0 Mohan Daglor], known as a friend of [1 Hemel], left.', ['Mohan Daglor', 'Hemel']]
  ])('joins a name that the text gives as another: %s', (marked, people) => {
    const { text, names, clusters } = readMarked(marked, 'person')
    const found = resolvePeople(readText(text), names)
    expect(clustersOf(found, names)).toEqual(clusters)
    expect(found.map(person => person.name)).toEqual(people)
  })

  it('does not call a canonical name an alias of itself', () => {
    const { text, names } = readMarked('[0 Marta Velling] and [0 The Falcon] are one.', 'person')
    const own = names.map(name => ({ ...name, canonical: 'Marta Velling' }))
    expect(resolvePeople(readText(text), own)).toMatchObject([{ name: 'Marta Velling', aliases: ['The Falcon'] }])
  })

  it('takes thousands of people in time that grows with the text', () => {
    const { text, names } = readMarked(Array.from({ length: 3000 }, (_, i) => `[0 Ann B${i} Lee] met [0 Lee${i}].`).join(' '), 'person')
    expect(leastTime(() => resolvePeople(readText(text), names), 3000)).toBeLessThan(3000)
  })
})

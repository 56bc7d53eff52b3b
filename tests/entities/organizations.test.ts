import { describe, expect, it } from 'vitest'
import { resolveOrganizations } from '../../src/entities/resolve'
import { readText } from '../../src/text/read'
import { leastTime } from '../processor-time'
import { clustersOf, readMarked } from './cluster'

/** What is shown; the text with the number of the organization before each mention; the names that the organizations get. */
const ROWS: readonly (readonly [string, string, readonly string[]])[] = [
  ['an acronym in brackets', 'The [0 Morvenian Relief Board] ([0 MRB]) met. [0 MRB] agreed.', ['Morvenian Relief Board']],
  ['a name in brackets', '[0 MRB] ([0 Morvenian Relief Board]) met.', ['Morvenian Relief Board']],
  ['a short name in brackets that is no acronym', 'The [0 Tarun Institute of Seismology] ([0 Tarseis]) met. [0 Tarseis] agreed.', ['Tarun Institute of Seismology']],
  ['initials', 'The [0 Orlath Assistance Mission in Tarun] met. [0 OAMT] agreed.', ['Orlath Assistance Mission in Tarun']],
  ['initials with small words', 'The [0 Bank of Orlath] met. [0 BOO] agreed.', ['Bank of Orlath']],
  ['initials of two names', 'The [0 Morvenian Relief Board] met the [1 Morvenian Rugby Board]. [2 MRB] agreed.', ['Morvenian Relief Board', 'Morvenian Rugby Board', 'MRB']],
  ['another name that the text gives', 'The [0 Orlath Front], also known as [0 Morfa], met. [0 Morfa] agreed.', ['Orlath Front']],
  ['a name that stands for another', '"We hit [0 Tarsh]," he said, using the local name for the [0 Orlath Front].', ['Orlath Front']],
  ['known names', '[0 ISIS] struck. [0 Islamic State] said so. [0 Daesh] fled.', ['Islamic State']],
  ['a branch and its mother', '[0 ISIS-K] struck, not [1 Islamic State]. [0 ISKP] and [0 IS-Khorasan] said so.', ['IS-Khorasan', 'Islamic State']],
  ['a body and its council', 'The [0 United Nations] met. The [1 UN Security Council] voted. The [0 UN] agreed.', ['United Nations', 'UN Security Council']],
  ['a legal form', '[0 Quellex Inc.] fell. [0 Quellex] rose.', ['Quellex Inc.']],
  ['a country written in another way', 'The [0 U.S. Tariff Board] met. The [0 United States Tariff Board] agreed.', ['United States Tariff Board']],
  ['words in another order', 'The [0 Orlath Supreme Court] ruled. The [0 Supreme Court of Orlath] agreed.', ['Supreme Court of Orlath']],
  ['a short form', 'The [0 Ministry of Works] met. The [0 Ministry] agreed.', ['Ministry of Works']],
  ['a newspaper', 'The [0 Orlath Morning Times] wrote so. The [0 Times] added more.', ['Orlath Morning Times']],
  ['the short form of the last one named', 'The [0 Orlath Court] ruled. The [1 Tarun Court] did not. The [1 Court] waits.', ['Orlath Court', 'Tarun Court']],
  ['a committee of a house', 'The [0 House] met. The [1 House Rules Committee] did not.', ['House', 'House Rules Committee']],
  ['initials inside a name', 'The [0 Tarun State University of Orlath] met. [0 TSU Orlath] agreed.', ['Tarun State University of Orlath']],
  ['a society of a country', 'The [0 Red Crescent] buried them. The [0 Orlath Red Crescent] said so.', ['Orlath Red Crescent']],
  ['two companies', '[0 Quellex] sued [1 Zantor].', ['Quellex', 'Zantor']],
  ['one group inside the name of another', '[0 Taliban] and [1 Pakistani Taliban] met.', ['Taliban', 'Pakistani Taliban']],
  ['names that objects have', '[0 constructor] and [1 __proto__] and [2 hasOwnProperty] met.', ['constructor', '__proto__', 'hasOwnProperty']]
]

describe('resolveOrganizations', () => {
  it.each(ROWS)('%s: %s', (_, marked, organizations) => {
    const { text, names, clusters } = readMarked(marked, 'organization')
    const found = resolveOrganizations(readText(text), names)
    expect(clustersOf(found, names)).toEqual(clusters)
    expect(found.map(organization => organization.name)).toEqual(organizations)
  })

  it('does not take a branch in a place for the whole', () => {
    const { text, names, clusters } = readMarked('[0 Zantor] grew. [1 Zantor Tarun] did not. Shops in Tarun closed.', 'organization')
    const place = { ...(names[0] as (typeof names)[number]), start: text.lastIndexOf('Tarun'), end: text.lastIndexOf('Tarun') + 5, type: 'place' as const }
    expect(clustersOf(resolveOrganizations(readText(text), [...names, place]), names)).toEqual(clusters)
  })

  it('does not take a place that stands for its government for the university in it', () => {
    const { text, names, clusters } = readMarked('[0 Orlath] signed. [1 Orlath University] did not. Shops in Orlath closed.', 'organization')
    const place = { ...(names[0] as (typeof names)[number]), start: text.lastIndexOf('Orlath'), end: text.lastIndexOf('Orlath') + 6, type: 'place' as const }
    expect(clustersOf(resolveOrganizations(readText(text), [...names, place]), names)).toEqual(clusters)
  })

  it.each([
    ['The [0 Armed Forces of Orlath] ([0 AFP]) said so.', 'military'],
    ['[0 AFP] said so.', 'media'],
    ['[0 Orlath State Highway Patrol] said so.', 'police'],
    ['[0 Orlath Red Crescent] said so.', 'other'],
    ['[0 Tarun Cartel] struck.', 'armed group'],
    ['[0 Food International] said so.', 'other'],
    ['[0 International Tariff Union] said so.', 'intergovernmental'],
    ['[0 UNIFIL] said so.', 'intergovernmental'],
    ['[0 ISIS-K] struck.', 'armed group'],
    ['[0 Orlath Liberation Front] struck.', 'armed group'],
    ['[0 Pentagon] said so.', 'government'],
    ['[0 Ministry of Works] said so.', 'government'],
    ['[0 Orlath County Police] said so.', 'police'],
    ['[0 Orlath Army] said so.', 'military'],
    ['[0 University of Orlath] said so.', 'education'],
    ['[0 Orlath Daily News] said so.', 'media'],
    ['[0 Orlath People\'s Party] said so.', 'party'],
    ['[0 Quellex Ltd] said so.', 'company'],
    ['[0 FC Orlath] won.', 'sport'],
    ['[0 UNAMA] said so.', 'intergovernmental'],
    ['[0 Orlath Birdwatchers Association] said so.', 'other'],
    ['[0 Quellex] said so.', null]
  ])('tells the kind in: %s', (marked, kind) => {
    const { text, names } = readMarked(marked, 'organization')
    expect(resolveOrganizations(readText(text), names)[0]?.kind).toBe(kind)
  })

  it.each([['list:teams', 'sport'], ['list:parties', 'party'], ['model', 'government']])('tells the kind by the list that has the name: %s', (by, kind) => {
    const { text, names } = readMarked('[0 Orlath Congress] said so.', 'organization')
    expect(resolveOrganizations(readText(text), names.map(name => ({ ...name, by })))[0]?.kind).toBe(kind)
  })

  it('takes thousands of organizations in time that grows with the text', () => {
    const { text, names } = readMarked(Array.from({ length: 3000 }, (_, i) => `[0 Board of Q${i} Works] met [0 Q${i}].`).join(' '), 'organization')
    expect(leastTime(() => resolveOrganizations(readText(text), names), 3000)).toBeLessThan(3000)
  })
})

import { describe, expect, it } from 'vitest'
import { findIntroduced, settleBodies } from '../../src/names/bodies'
import { findEvidence } from '../../src/names/evidence'
import { passed } from './spans'

const settled = (text: string, found: readonly string[]): string[] => passed((document, tokens, spans) => settleBodies(document, tokens, spans), text, found)
const introduced = (text: string, found: readonly string[]): string[] => passed((document, tokens, spans, table) => findIntroduced(document, tokens, findEvidence(tokens, table), spans), text, found)

describe('the last word of a body', () => {
  it.each([
    ['Officers of the Torvik Highway Patrol came to help.', ['Torvik Highway Patrol/place'], ['Torvik Highway Patrol/organization']],
    ['It is run by the Torvik Roads Authority now.', ['Torvik Roads Authority/place'], ['Torvik Roads Authority/organization']],
    ['She bought shares of Quill Holdings on the day.', ['Quill Holdings/person'], ['Quill Holdings/organization']],
    ['The lands of the Norrvik Tribe were sold.', ['Norrvik Tribe/place'], ['Norrvik Tribe/organization']],
    ['They met in western Torvik on the day.', ['western Torvik/place'], ['Torvik/place']],
    ['A BLAST IN EASTERN OSTLAND KILLED TWO MEN.', ['EASTERN OSTLAND/place'], ['OSTLAND/place']]
  ])('tells what it is: %s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['The lawyer Peter Tribe came to help.', ['Peter Tribe/person']],
    ['They went to the Patrol Hills in the end.', ['Patrol Hills/place']],
    ['A man of the Torvik Street shop came.', ['Torvik Street/place']],
    ['They met in Eastern Ostland on the day.', ['Eastern Ostland/place']],
    ['A BLAST IN NEW OSTLAND KILLED TWO MEN.', ['NEW OSTLAND/place']],
    ['A BLAST IN EASTERN TORVIK KILLED TWO MEN.', ['EASTERN TORVIK/place']]
  ])('leaves others: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})

describe('what describes a body', () => {
  it.each([
    ['He spoke for the country\'s Water Ministry on the day.', ['country\'s Water Ministry/organization'], ['Water Ministry/organization']],
    ['He told the Nordic media network Velm about it all.', ['Nordic media network Velm/organization'], ['Velm/organization']],
    ['He works for the Ostland company Tarro Data in the end.', ['Ostland company Tarro Data/organization'], ['Ostland/place', 'Tarro Data/organization']]
  ])('falls away: %s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['He spoke for the Velm network on the day.', ['Velm network/organization']],
    ['He reads the Torvik\'s Voice on the day.', ['Torvik\'s Voice/organization']],
    ['They met the Friends of the band on the day.', ['Friends of the band/organization']]
  ])('is not there: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})

describe('nouns that introduce a body', () => {
  it.each([
    ['It was made by the drug company Velmera Biotics in the end.', [], ['Velmera Biotics/organization']],
    ['They hired the law firm Quill Roe to look into it.', ['Quill Roe/person'], ['Quill Roe/organization']],
    ['He told the daily Velmerini about it.', ['Velmerini/place'], ['Velmerini/organization']],
    ['They asked what Hour magazine had printed on it.', [], ['Hour/organization']],
    ['It was told by the Velmizan news agency in the end.', ['Velmizan/place'], ['Velmizan/organization']],
    ['The disaster agency NADMO gave no number.', [], ['NADMO/organization']],
    ['They were on a bus operated by Velmera Nordiq in the end.', ['Velmera Nordiq/person'], ['Velmera Nordiq/organization']],
    ['They were on a boat run by SOS Velmera in the end.', ['SOS Velmera/person'], ['SOS Velmera/organization']],
    ['By then SNRB said that the river was up.', [], ['SNRB/organization']]
  ])('tell what it is: %s', (text, found, expected) => {
    expect(introduced(text, found)).toEqual(expected)
  })

  it.each([
    ['He left the company Peter Quill had founded.', ['Peter Quill/person']],
    ['They were in a house owned by Peter Quill in the end.', ['Peter Quill/person']],
    ['They were hit by Velmera Nordiq in the end.', ['Velmera Nordiq/person']],
    ['He left the company Monday to look for work.', []],
    ['He left the law firm Minister Roe had founded.', ['Roe/person']],
    ['He left for the chain Ostland had built.', ['Ostland/place']],
    ['He left the company. Velmera was closed.', []],
    ['He read what a Nordic magazine had printed on it.', []],
    ['It was told by the Nordic news agency in the end.', ['Nordic/place']],
    ['By then the CEO said that the river was up.', []],
    ['They met the DIG of police at noon.', []]
  ])('tell nothing: %s', (text, found) => {
    expect(introduced(text, found)).toEqual(found)
  })
})

import { describe, expect, it } from 'vitest'
import { settleByForm } from '../../src/names/by-form'
import { passed } from './spans'

const settled = (text: string, found: readonly string[]): string[] => passed((document, tokens, spans) => settleByForm(document, tokens, spans), text, found)

describe('names that their form tells', () => {
  it.each([
    ['They met with all of Quill County on it.', ['Quill County/person'], ['Quill County/place']],
    ['They closed all of Ruth Drive for the day.', ['Ruth Drive/person'], ['Ruth Drive/place']],
    ['They were found on Anna Street in the morning.', ['Anna Street/person'], ['Anna Street/place']],
    ['All who live in Quill, Tesk and Orve counties may vote.', ['Quill/person', 'Tesk/person'], ['Quill/place', 'Tesk/place', 'Orve/place']],
    ['They met at the corner of Quill and Tesk streets at noon.', [], ['Quill/place', 'Tesk/place']],
    ['They spoke of Anna “Bee” Roe and of her work.', ['Anna/person', 'Roe/person'], ['Anna “Bee” Roe/person']],
    ['They spoke of Anna “Bee” Roe and of all her work.', ['Anna/person', 'Bee/person', 'Roe/person'], ['Anna “Bee” Roe/person']],
    ['They spoke of Anna ``Bee\'\' Roe and of her work.', ['Anna/person', 'Roe/person'], ['Anna ``Bee\'\' Roe/person']],
    ['They said that Goldman Sachs had bought the rest.', ['Goldman Sachs/person'], ['Goldman Sachs/organization']],
    ['The money was given by Target in Norrmark to the school.', ['Target in Norrmark/organization'], ['Target/organization', 'Norrmark/place']]
  ])('are settled: %s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['They say that Anna Street had come.', ['Anna Street/person']],
    ['They say that Nathan Lane had come.', ['Nathan Lane/person']],
    ['They met in French and German districts of it.', []],
    ['They spoke of Anna, of Bee and of Roe.', ['Anna/person', 'Bee/person', 'Roe/person']],
    ['The work of Doctors in Distress goes on.', ['Doctors in Distress/organization']],
    ['The University of Hawaii in Hilo is old.', ['University of Hawaii in Hilo/organization']]
  ])('others are let be: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})

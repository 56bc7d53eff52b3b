import { describe, expect, it } from 'vitest'
import { withFirms } from '../../src/names/firms'
import { passed } from './spans'

const settled = (text: string, found: readonly string[] = []): string[] => passed(withFirms, text, found)

describe('the full name of a firm', () => {
  it.each([
    ['They met at Quill Roads Inc. on Monday to talk.', [], ['Quill Roads Inc./organization']],
    ['It was sold to Norran Quill Cos., maker of pans, by night.', ['Norran Quill/organization'], ['Norran Quill Cos./organization']],
    ['The retailer Torvane Foods Ltd said so in the end.', ['Torvane/place'], ['Torvane Foods Ltd/organization']],
    ['They spoke with Quill Inc. Nancy Velm, who runs it, was away.', ['Quill Inc. Nancy Velm/organization'], ['Quill Inc./organization', 'Nancy Velm/person']],
    ['It was bought by the retailer Velm, Torvane & Co. in the end.', ['Velm/person', 'Torvane & Co./organization'], ['Velm, Torvane & Co./organization']],
    ['He was represented by Quillan, Torvane & Orla in the court.', ['Quillan/person', 'Torvane/place'], ['Quillan, Torvane & Orla/organization']],
    ['It was sold to Quillan unit Torvane by night.', ['Quillan unit Torvane/organization'], ['Quillan/organization', 'Torvane/organization']],
    ['-- Nancy Velm, Torvik Newsroom +44 171 000', ['Nancy Velm/person', 'Torvik/place'], ['Nancy Velm/person', 'Torvik Newsroom/organization']]
  ])('%s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['The inc. was small, and so was the co. they had.', []],
    ['They drank tea, bread & butter in the end.', []],
    ['They all said that the Co-Pilot was asleep by then.', []],
    ['THEY SOLD QUILL ROADS INC. BY NIGHT.', []],
    ['They sell in Ostland, Torvane & Orla in the end.', ['Ostland/place']]
  ])('is none: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})

describe('who says so at the end of a headline', () => {
  it.each([
    ['Ostland plans bond issue - Torvane.\nIt plans to issue bonds.', ['Ostland/place', 'Torvane/place'], ['Ostland/place', 'Torvane/organization']],
    ['Grain freight holds steady - TVKA.\nBarges moved on.', [], ['TVKA/organization']]
  ])('%s', (text, found, expected) => {
    expect(passed((document, tokens, spans) => withFirms(document, tokens, spans.map(span => ({ ...span, score: 0.6 }))), text, found)).toEqual(expected)
  })

  it.each([
    ['Rebels must leave - Ostland.\nThey said so.', ['Ostland/place']],
    ['Rebels must leave - Roe.\nHe said so.', ['Roe/person']],
    ['They left.\nRebels must leave - TVKA.', []]
  ])('is none: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})

describe('what is traded', () => {
  const MARKET = 'The index fell as traders sold, and analysts feared for dividends. '
  it.each([
    [`${MARKET}Torvane rose 2p to 372p in the end.`, [], ['Torvane/organization']],
    [`${MARKET}They sold shares of Quillan at last.`, ['Quillan/person'], ['Quillan/organization']],
    [`${MARKET}An analyst at Torvane Velm said so.`, ['Torvane Velm/place'], ['Torvane Velm/organization']],
    [`${MARKET}Brokers at Quillan & Velm sold, and so did Torvane.`, ['Torvane/place'], ['Quillan & Velm/organization', 'Torvane/place']],
    [`${MARKET}It was Guinness that gained most of all.`, [], ['Guinness/organization']]
  ])('%s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    [`${MARKET}Ostland rose 2 percent.`, ['Ostland/place']],
    [`${MARKET}Sales rose 2 percent, and the Dow fell 30 points.`, []],
    ['Torvane rose 2 metres in the flood.', []],
    [`${MARKET}Nancy Velm fell 3 metres to the ground.`, ['Nancy Velm/person']]
  ])('is none: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})

import { describe, expect, it } from 'vitest'
import { createFilter } from '../../src/names/filter'
import { createLists, PACKED_LISTS } from '../../src/names/lists'
import { readNameTokens } from '../../src/names/read'
import type { NameType } from '../../src/names/mention'
import { withoutUnnamed } from '../../src/names/unnamed'
import { createWordTable } from '../../src/names/words'
import { readText } from '../../src/text/read'

const lists = createLists(PACKED_LISTS.map(() => createFilter(1, 8, 2)))
const table = createWordTable({ indexOf: () => -1 }, lists)

/** Which of the names that a model found are left; written with the type behind a slash, each where it first stands behind the one before. */
function left(text: string, found: readonly string[]): string[] {
  const document = readText(text)
  const { tokens } = document
  let at = 0
  const spans = found.map(one => {
    const [name = '', type = ''] = one.split('/')
    const start = text.indexOf(name, at)
    at = start + name.length
    return { from: tokens.start.indexOf(start), to: tokens.end.indexOf(at) + 1, type: type as NameType, score: 0.9, by: 'model' }
  })
  return withoutUnnamed(document, readNameTokens(document, table, lists), spans).map(span => `${text.slice(tokens.start[span.from], tokens.end[span.to - 1])}/${span.type}`)
}

describe('peoples with names of two words', () => {
  it.each([
    ['A Puerto Rican official spoke.', ['Puerto/place']],
    ['The South Korean envoy left.', ['South Korean/place']],
    ['Middle Eastern states met.', ['Middle Eastern/place']],
    ['Two Sri Lankans were held.', ['Sri/place']]
  ])('are no places: %s', (text, found) => {
    expect(left(text, found)).toEqual([])
  })

  it.each([
    ['He flew to South Korea.', ['South Korea/place']],
    ['They reached the South Pole.', ['South Pole/place']],
    ['The South Korean Navy left.', ['South Korean Navy/organization']],
    ['Puerto Rico voted.', ['Puerto Rico/place']],
    ['The North Indian Ocean is warm.', ['North Indian Ocean/place']]
  ])('are not taken for: %s', (text, found) => {
    expect(left(text, found)).toEqual(found)
  })
})

describe('storms', () => {
  it.each([
    ['Hurricane Elda turned north. Elda weakened on Monday.', ['Elda/person', 'Elda/person']],
    ['Tropical Storm Ronan formed in May. The storm grew, and Ronan hit the coast.', ['Tropical Storm Ronan/organization', 'Ronan/place']],
    ['A storm came. Storm Ronan grew, and Ronan hit the coast.', ['Storm Ronan/person', 'Ronan/person']],
    ['Tropical Storm Ronan grew. Ronan could become stronger, said Anna Ronan.', ['Ronan/person', 'Ronan/person']],
    ['HURRICANE ELDA TURNED NORTH. ELDA WEAKENED.', ['ELDA/person', 'ELDA/person']]
  ])('are no people: %s', (text, found) => {
    expect(left(text, found)).toEqual([])
  })

  it.each([
    ['Storm Reed arrived in May. Reed smiled.', ['Storm Reed/person', 'Reed/person']],
    ['Cyclone Elda hit the coast, said Anna Elda. Elda is a forecaster.', ['Anna Elda/person', 'Elda/person']],
    ['The hurricane hit Elda Novak. Elda was hurt.', ['Elda Novak/person', 'Elda/person']],
    ['The Hurricane Center spoke to Elda.', ['Elda/person']]
  ])('are not taken for: %s', (text, found) => {
    expect(left(text, found)).toEqual(found)
  })
})

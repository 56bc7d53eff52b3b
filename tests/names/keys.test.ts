import { describe, expect, it } from 'vitest'
import { classNumber } from '../../src/names/classes'
import { findEvidence } from '../../src/names/evidence'
import { addPhrase, createFilter } from '../../src/names/filter'
import { Template, tokenKeys } from '../../src/names/keys'
import { createLists, LIST_NAMES, PACKED_LISTS, phraseHash } from '../../src/names/lists'
import { readNameTokens } from '../../src/names/read'
import { createWordTable } from '../../src/names/words'
import { readText } from '../../src/text/read'

const lists = createLists(PACKED_LISTS.map(list => {
  const filter = createFilter(4, 32, 8)
  if (list === 'town') addPhrase(filter, phraseHash('Veltsk'))
  return filter
}))

/** Keys of one template at the word of a text, as pairs of numbers; words of the lexicon are numbered as they come. */
function keysOf(text: string, word: string, template: number): [number, number][] {
  const known = new Map<string, number>()
  const table = createWordTable({ indexOf: value => { if (!known.has(value)) known.set(value, known.size); return known.get(value) as number } }, lists)
  const document = readText(text)
  const tokens = readNameTokens(document, table, lists)
  const found: [number, number][] = []
  const i = document.tokens.start.indexOf(text.indexOf(word))
  tokenKeys(tokens, findEvidence(tokens, table), table, i, 0, tokens.count, (at, a, b) => { if (at === template) found.push([a, b]) })
  return found
}

const kind = (name: string, capital: boolean): number => classNumber(name) * 2 + (capital ? 1 : 0)

describe('keys of words that join names', () => {
  it('tell the kinds on both sides of a small word', () => {
    expect(keysOf('the Council for Vendish Dorbans met', 'for', Template.kindsAround)).toEqual([[(kind('orgHead', true) << 8) | kind('capital', true), kind('for', false)]])
    expect(keysOf('the Council of the Dorbans met', 'of', Template.kindsAround)).toEqual([[(kind('orgHead', true) << 8) | kind('capital', true), kind('of', false)]])
    expect(keysOf('the council for Vendish Dorbans met', 'for', Template.kindsAround)).toEqual([])
    expect(keysOf('the Council said Dorbans met', 'said', Template.kindsAround)).toHaveLength(1)
  })

  it('tell a run of the one that a small word joins to it', () => {
    expect(keysOf('the Council for Vendish Dorbans met', 'Vendish', Template.joinedBefore)).toEqual([[(kind('orgHead', true) << 8) | kind('capital', true), 0]])
    expect(keysOf('the Council for Vendish Dorbans met', 'Dorbans', Template.joinedBefore)).toEqual([[(kind('orgHead', true) << 8) | kind('capital', true), 2]])
    expect(keysOf('the Council for Vendish Dorbans met', 'Council', Template.joinedAfter)).toEqual([[(kind('orgHead', true) << 8) | kind('capital', true), 0]])
    expect(keysOf('the Council met Vendish Dorbans', 'Council', Template.joinedAfter)).toEqual([])
    expect(keysOf('Reports say the Vendish Dorbans met', 'Vendish', Template.joinedBefore)).toEqual([])
  })
})

describe('keys of listed words in a longer run', () => {
  const town = LIST_NAMES.indexOf('town') * 4 + 1

  it('tell what the run ends in', () => {
    expect(keysOf('the Veltsk Vulks won', 'Veltsk', Template.listedTail)).toEqual([[town, (((kind('capital', true) << 1) | 1) << 2) | 1]])
    expect(keysOf('the Veltsk Vulk won', 'Veltsk', Template.listedTail)).toEqual([[town, ((kind('capital', true) << 1) << 2) | 1]])
    expect(keysOf('they won in Veltsk today', 'Veltsk', Template.listedTail)).toEqual([])
  })

  it('tell what it begins with', () => {
    expect(keysOf('the Veltsk Vulks won', 'Vulks', Template.listedHead)).toEqual([[town, ((kind('capital', true) << 1) | 1) << 2]])
    expect(keysOf('the Vendish Vulks won', 'Vulks', Template.listedHead)).toEqual([])
  })
})

describe('keys of short runs', () => {
  it('hold the kinds of all words', () => {
    expect(keysOf('the Veltsk Vulks won', 'Vulks', Template.runPattern)).toEqual([[(kind('capital', true) << 7) | kind('capital', true), 1]])
    expect(keysOf('the Vulks won', 'Vulks', Template.runPattern)).toEqual([])
  })
})

import { addPhrase, createFilter } from '../../src/names/filter'
import { createLists, PACKED_LISTS, phraseHash } from '../../src/names/lists'
import type { NameType } from '../../src/names/mention'
import { readNameTokens, type NameTokens } from '../../src/names/read'
import type { TokenSpan } from '../../src/names/spans'
import { createWordTable, type WordTable } from '../../src/names/words'
import type { TextDocument } from '../../src/text/document'
import { readText } from '../../src/text/read'

/** Phrases of the lists that these tests need: countries, some given names, cities with teams, a word. */
const LISTED: Readonly<Record<string, readonly string[]>> = { country: ['ostland', 'new ostland', 'korro'], given: ['nancy', 'peter', 'anna'], city: ['norrmark', 'burnley', 'leeds', 'liverpool', 'norwich', 'sunderland'], ordinary: ['affairs'] }
const lists = createLists(PACKED_LISTS.map(list => {
  const filter = createFilter(8, 24, 8)
  for (const phrase of LISTED[list] ?? []) addPhrase(filter, phraseHash(phrase))
  return filter
}))
const table = createWordTable({ indexOf: () => -1 }, lists)

/** What a pass makes of names that a model found, written with the type behind a slash, each where it first stands behind the one before. */
export function passed(pass: (document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], table: WordTable) => readonly TokenSpan[], text: string, found: readonly string[]): string[] {
  const document = readText(text)
  const { tokens } = document
  let at = 0
  const spans = found.map(one => {
    const cut = one.lastIndexOf('/')
    const start = text.indexOf(one.slice(0, cut), at)
    at = start + cut
    return { from: tokens.start.indexOf(start), to: tokens.end.indexOf(at) + 1, type: one.slice(cut + 1) as NameType, score: 0.9, by: 'model' }
  })
  return pass(document, readNameTokens(document, table, lists), spans, table).map(span => `${text.slice(tokens.start[span.from], tokens.end[span.to - 1])}/${span.type}`)
}

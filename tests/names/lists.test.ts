import { describe, expect, it } from 'vitest'
import { decodeBase64, decodeText, unpack } from '../../src/text/unpack'
import { classNumber, listedClass } from '../../src/names/classes'
import { addPhrase, createFilter, hasPhrase } from '../../src/names/filter'
import { createLists, LIST_NAMES, PACKED_LISTS, phraseHash, TABLE_LISTS } from '../../src/names/lists'
import { hashPhrase, hashWord } from '../../src/names/hash'
import { NAME_TABLES } from '../../src/names/phrases'
import { PHRASES } from '../../src/names/phrases.generated'
import { packPhrases } from '../../src/lab/names/phrases'
import { createWordTable } from '../../src/names/words'
import { findTokens } from '../../src/text/tokens'
import { readText } from '../../src/text/read'

describe('a phrase filter', () => {
  const filter = createFilter(1000, 16, 8)
  for (let i = 0; i < 1000; i++) addPhrase(filter, phraseHash(`Name ${i} of`))

  it('has what was put in', () => {
    for (let i = 0; i < 1000; i++) expect(hasPhrase(filter, phraseHash(`name ${i} OF`))).toBe(true)
  })

  it('seldom has anything else', () => {
    let wrong = 0
    for (let i = 0; i < 10_000; i++) if (hasPhrase(filter, phraseHash(`Other ${i}`))) wrong++
    expect(wrong).toBeLessThan(30)
  })

  it.each([...Object.values(NAME_TABLES).flatMap(phrases => phrases.split('|')), 'A-', '-', '', ' ', 'a  b', 'U.S.-led', 'O\'Neill', 'Åland', '24 Hours'].filter((phrase, index) => index % 7 === 0 || /[^A-Za-z ]/.test(phrase)))(
    'hashes what the tokens of a phrase give: %s', phrase => {
      const { count, start, end } = findTokens(phrase)
      let hash = 0
      for (let i = 0; i < count; i++) hash = hashPhrase(hash, hashWord(phrase.slice(start[i], end[i]).toLowerCase()))
      expect(phraseHash(phrase)).toBe(hash)
    })

  it('tells the order of words', () => {
    expect(phraseHash('North Sea')).not.toBe(phraseHash('Sea North'))
  })
})

describe('lists', () => {
  const lists = createLists(PACKED_LISTS.map(() => createFilter(1, 8, 2)))
  const bit = (name: string): number => 1 << LIST_NAMES.indexOf(name)

  it.each([['Boko Haram', 'armed'], ['Islamic State of Iraq and Syria', 'armed'], ['al-Qa\'ida', 'armed'], ['the World Bank', null], ['World Bank', 'body'], ['ISIS-K', 'armed'], ['REUTERS', 'media'], ['Reutern', null]])('%s', (phrase, list) => {
    expect(lists.maskOf(phraseHash(phrase)) & (list ? bit(list) : -1)).toBe(list ? bit(list) : 0)
  })

  it('hold what the tables say, and nothing else (after a change: npm run pack:phrases)', () => {
    const { count, bytes } = packPhrases(NAME_TABLES)
    expect(PHRASES.count).toBe(count)
    expect(unpack(PHRASES.packed, PHRASES.size)).toEqual(Buffer.from(bytes))
    for (const list of TABLE_LISTS) for (const phrase of NAME_TABLES[list].split('|')) expect(lists.maskOf(phraseHash(phrase)) & bit(list), phrase).toBe(bit(list))
  })

  it('knows the classes of words', () => {
    expect(listedClass('gen.')).toBe(classNumber('title'))
    expect(listedClass('ministry')).toBe(classNumber('orgHead'))
    expect(listedClass('constructor')).toBe(-1)
    expect(() => classNumber('nonsense')).toThrow(RangeError)
  })
})

describe('kinds of words', () => {
  const withWords: Readonly<Record<string, readonly string[]>> = { given: ['mara', 'hope'], surname: ['baker', 'quillen'], name: ['oduya', 'stone'], ordinary: ['baker', 'stone', 'harvest', 'hope'] }
  const lists = createLists(PACKED_LISTS.map(list => {
    const filter = createFilter(8, 32, 8)
    for (const word of withWords[list] ?? []) addPhrase(filter, phraseHash(word))
    return filter
  }))

  it.each([
    ['Mara', 'given'], ['Hope', 'given'], ['Quillen', 'surname'], ['Oduya', 'anyName'], ['ODUYA', 'anyName'],
    ['Baker', 'ordinaryName'], ['Stone', 'ordinaryName'], ['Harvest', 'ordinary'], ['Veltsk', 'capital'], ['harvest', 'lower'], ['oduya', 'lower']
  ])('%s is %s', (word, kind) => {
    const table = createWordTable({ indexOf: () => -1 }, lists)
    const [number] = table.numbersOf(readText(word))
    expect((table.columns.kind[number as number] as number) >> 1).toBe(classNumber(kind))
  })

  it('tells words in s', () => {
    const table = createWordTable({ indexOf: () => -1 }, lists)
    const numbers = table.numbersOf(readText('Falcons flew'))
    expect([...numbers].map(number => table.plural(number))).toEqual([true, false])
  })
})

describe('bytes', () => {
  it.each(['', 'a', 'ab', 'abc', 'Zürich – Łódź 東京 😀'])('reads base64 and UTF-8 of "%s"', text => {
    expect(decodeText(decodeBase64(Buffer.from(text).toString('base64').replaceAll('=', '')))).toBe(text)
  })
})

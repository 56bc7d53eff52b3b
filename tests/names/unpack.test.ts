import { zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readBytes } from '../../src/names/bytes'
import { hashKey } from '../../src/names/hash'
import { readLexicon } from '../../src/names/lexicon'
import { addValue, createKeyWeights, weightsAt, type Rows } from '../../src/names/rows'
import { TAG_COUNT } from '../../src/names/tags'
import { unpackWeights } from '../../src/names/unpack'

/** Sorted words as the packer writes them: how much each shares with the one before, and the rest. */
function packedWords(words: readonly string[]): Uint8Array {
  const shared = words.map((word, i) => {
    const before = words[i - 1] ?? ''
    let length = 0
    while (length < 255 && length < word.length && word[length] === before[length]) length++
    return length
  })
  const rest = new TextEncoder().encode(words.map((word, i) => word.slice(shared[i])).join('\n'))
  const number = (value: number): number[] => value < 128 ? [value] : [value % 128 + 128, ...number(Math.floor(value / 128))]
  return Uint8Array.from([...number(words.length), ...shared, ...number(rest.length), ...rest])
}

describe('the lexicon', () => {
  const words = ['%Xx', '^a', 'a', 'ab', 'abc', 'abcé', 'abcéd', 'constructor', 'don’t', 'x'.repeat(254), 'x'.repeat(255), 'x'.repeat(256), 'x'.repeat(300), 'x'.repeat(300) + 'y', 'zebra', 'zebras'].sort()
  const lexicon = readLexicon(readBytes(packedWords(words)))

  it('numbers the words in their order', () => {
    expect(lexicon.count).toBe(words.length)
    expect(words.map(word => lexicon.indexOf(word))).toEqual(words.map((_, i) => i))
  })

  it.each(['', 'abcd', 'zebr', 'zebrass', '__proto__', 'abce', '\n', 'a\nab', '😀', 'x'.repeat(257)])('does not know %j', word => {
    expect(lexicon.indexOf(word)).toBe(-1)
  })
})

/** Rows with the given weights by tag. */
function rowsOf(all: readonly Readonly<Record<number, number>>[]): Rows {
  const masks = all.map(row => Object.keys(row).reduce((mask, tag) => mask | (1 << Number(tag)), 0))
  const weights = all.flatMap(row => Array.from({ length: TAG_COUNT }, (_, tag) => row[tag] ?? 0).filter(weight => weight !== 0))
  return { low: Uint8Array.from(masks, mask => mask & 255), high: Uint8Array.from(masks, mask => mask >> 8), weights: Int8Array.from(weights) }
}

describe('rows of weights', () => {
  const rows = rowsOf([{ 0: 5, 8: -7 }, { 3: 1 }, { 0: 2, 1: 3, 2: 4 }, { 8: -128 }, { 4: 9 }])

  it('stand behind the hash of their key', () => {
    const keys = createKeyWeights(Int32Array.from([hashKey(1, 2, 3), hashKey(1, 2, 4)]), rows, 2, 3)
    const at = weightsAt(keys, hashKey(1, 2, 3))
    expect([...keys.weights.subarray(at, at + TAG_COUNT)]).toEqual([2, 3, 4, 0, 0, 0, 0, 0, 0])
    const other = weightsAt(keys, hashKey(1, 2, 4))
    expect([...keys.weights.subarray(other, other + TAG_COUNT)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, -128])
    expect(weightsAt(keys, hashKey(1, 2, 5))).toBe(-1)
  })

  it('are added for the views asked for only', () => {
    // One value with rows in its views 0, 2 and 8.
    const values = { low: Uint8Array.of(0b101), high: Uint8Array.of(1), first: Int32Array.of(0), start: Int32Array.of(0) }
    const vectors = new Int16Array(9 * TAG_COUNT)
    addValue(values, rows, 0, 0b100000001, vectors, 0)
    const found = [...vectors.entries()].filter(([, weight]) => weight !== 0)
    expect(found).toEqual([[0, 5], [8, -7], [8 * TAG_COUNT, 2], [8 * TAG_COUNT + 1, 3], [8 * TAG_COUNT + 2, 4]])
  })
})

it('throws for what is no packed model', () => {
  expect(() => unpackWeights('////')).toThrow()
  expect(() => unpackWeights(Buffer.from(zlibSync(new Uint8Array(0))).toString('base64').slice(0, 4))).toThrow()
})

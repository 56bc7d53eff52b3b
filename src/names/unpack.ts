import { unzlibSync } from 'fflate'
import { decodeBase64 } from '../text/unpack'
import { readBytes, type ByteReader } from './bytes'
import { prepareTransitions } from './chain'
import type { PhraseFilter } from './filter'
import { VIEW_COUNT } from './keys'
import { createLists, PACKED_LISTS } from './lists'
import type { Weights } from './model'
import { TAG_COUNT } from './tags'

/** Transition scores are kept as whole numbers of this part. */
export const STEP_SCALE = 1 / 256

/** Reads the weights that `packWeights` of the lab wrote: base64 of deflated bytes. Throws for anything else. */
export function unpackWeights(packed: string): Weights {
  const data = unzlibSync(decodeBase64(packed))
  const reader = readBytes(data)
  const scale = 1 / reader.number()
  const transitions = prepareTransitions(Float64Array.from({ length: TAG_COUNT * TAG_COUNT }, () => signed(reader.number()) * STEP_SCALE))
  const lists = createLists(PACKED_LISTS.map((): PhraseFilter => ({ probes: reader.number(), bits: reader.bytes(reader.number()).slice() })))
  const lexicon = readLexicon(reader)
  const { rowOfValue, rows } = readViews(reader, lexicon.size)
  const keys = readKeys(reader, rows)
  return { lexicon, rowOfValue, keys, weights: readWeights(reader, rows + keys.row.length), scale, transitions, lists }
}

/** Sorted words, each as the length it shares with the one before and the rest. */
function readLexicon(reader: ByteReader): Map<string, number> {
  const count = reader.number()
  const shared = reader.bytes(count)
  const rest = reader.text(reader.number()).split('\n')
  const lexicon = new Map<string, number>()
  let word = ''
  for (let i = 0; i < count; i++) {
    word = word.slice(0, shared[i]) + (rest[i] ?? '')
    lexicon.set(word, i)
  }
  return lexicon
}

/** A bit for each view in which a value has weights; rows are numbered in that order. */
function readViews(reader: ByteReader, count: number): { rowOfValue: Int32Array, rows: number } {
  const low = reader.bytes(count)
  const high = reader.bytes(count)
  const rowOfValue = new Int32Array(count * VIEW_COUNT).fill(-1)
  let rows = 0
  for (let value = 0; value < count; value++) {
    const mask = (low[value] as number) | ((high[value] as number) << 8)
    for (let view = 0; view < VIEW_COUNT; view++) if ((mask >> view) & 1) rowOfValue[value * VIEW_COUNT + view] = rows++
  }
  return { rowOfValue, rows }
}

/** Keys by template, sorted by their two numbers and kept as differences. */
function readKeys(reader: ByteReader, firstRow: number): Weights['keys'] {
  const count = reader.number()
  const keys = { template: new Uint8Array(count), a: new Int32Array(count), b: new Int32Array(count), row: new Int32Array(count) }
  for (let at = 0; at < count;) {
    const template = reader.number()
    let a = 0
    let b = 0
    for (let left = reader.number(); left > 0; left--, at++) {
      const more = reader.number()
      if (more > 0) b = 0
      a += more
      b += reader.number()
      keys.template[at] = template
      keys.a[at] = a
      keys.b[at] = b
      keys.row[at] = firstRow + at
    }
  }
  return keys
}

/** For each tag the weights of all rows that have one. */
function readWeights(reader: ByteReader, rows: number): Int8Array {
  const low = reader.bytes(rows)
  const high = reader.bytes(rows)
  const values = reader.bytes(reader.number())
  const weights = new Int8Array(rows * TAG_COUNT)
  let at = 0
  for (let row = 0; row < rows; row++) {
    const mask = (low[row] as number) | ((high[row] as number) << 8)
    for (let tag = 0; tag < TAG_COUNT; tag++) if ((mask >> tag) & 1) weights[row * TAG_COUNT + tag] = values[at++] as number
  }
  return weights
}

function signed(value: number): number {
  return value % 2 ? -(value + 1) / 2 : value / 2
}

import { unpackZlib } from '../text/unpack'
import { readBytes, type ByteReader } from './bytes'
import { prepareTransitions } from './chain'
import type { PhraseFilter } from './filter'
import { beginKey, endKey } from './hash'
import { readLexicon } from './lexicon'
import { createLists, PACKED_LISTS } from './lists'
import type { Weights } from './model'
import { BIT_COUNT, createKeyWeights, type Rows, type ValueRows } from './rows'
import { TAG_COUNT } from './tags'

/** Transition scores are kept as whole numbers of this part. */
export const STEP_SCALE = 1 / 256

/** Bytes that come out of packed ones at most, about; more are taken as well. */
const USUAL_SIZE = 1 << 20

/**
 * Reads the weights that `packWeights` of the lab wrote: base64 of deflated bytes. What is asked for word by word stays as packed, the
 * rest is laid out in few plain loops: all of this is part of a first call. Throws for anything else.
 */
export function unpackWeights(packed: string): Weights {
  const reader = readBytes(unpackZlib(packed, USUAL_SIZE))
  const scale = 1 / reader.number()
  const transitions = prepareTransitions(Float64Array.from({ length: TAG_COUNT * TAG_COUNT }, () => signed(reader.number()) * STEP_SCALE))
  const lists = createLists(PACKED_LISTS.map((): PhraseFilter => ({ probes: reader.number(), bits: reader.bytes(reader.number()) })))
  const lexicon = readLexicon(reader)
  const low = reader.bytes(lexicon.count)
  const high = reader.bytes(lexicon.count)
  const keys = readKeys(reader)
  let valueRows = 0
  for (let value = 0; value < lexicon.count; value++) valueRows += BIT_COUNT[(low[value] as number) | ((high[value] as number) << 8)] as number
  const rows = readRows(reader, valueRows + keys.length)
  const { values, end } = findValueRows(low, high, rows)
  return { lexicon, values, rows, keys: createKeyWeights(keys, rows, valueRows, end), scale, transitions, lists }
}

/** Hashes of the keys, which stand by template, sorted by their two numbers, as differences. */
function readKeys(reader: ByteReader): Int32Array {
  const hashes = new Int32Array(reader.number())
  for (let at = 0; at < hashes.length;) {
    const template = reader.number()
    let a = 0
    let b = 0
    let begun = beginKey(template, a)
    for (let left = reader.number(); left > 0; left--, at++) {
      const more = reader.number()
      if (more > 0) {
        b = 0
        a += more
        begun = beginKey(template, a)
      }
      b += reader.number()
      hashes[at] = endKey(begun, b)
    }
  }
  return hashes
}

/** For each row the tags that have a weight, and all weights one after another. */
function readRows(reader: ByteReader, count: number): Rows {
  const low = reader.bytes(count)
  const high = reader.bytes(count)
  const weights = reader.bytes(reader.number())
  return { low, high, weights: new Int8Array(weights.buffer, weights.byteOffset, weights.length) }
}

/** Numbers the rows of the values, and their weights, in the order in which they were packed; `end`: where the weights of the keys begin. */
function findValueRows(low: Uint8Array, high: Uint8Array, rows: Rows): { values: ValueRows, end: number } {
  const first = new Int32Array(low.length)
  const start = new Int32Array(low.length)
  let row = 0
  let at = 0
  for (let value = 0; value < low.length; value++) {
    first[value] = row
    start[value] = at
    for (const end = row + (BIT_COUNT[(low[value] as number) | ((high[value] as number) << 8)] as number); row < end; row++) at += BIT_COUNT[(rows.low[row] as number) | ((rows.high[row] as number) << 8)] as number
  }
  return { values: { low, high, first, start }, end: at }
}

function signed(value: number): number {
  return value % 2 ? -(value + 1) / 2 : value / 2
}

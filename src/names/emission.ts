import type { Evidence } from './evidence'
import { hashKey } from './hash'
import { tokenKeys, viewOf, WORD_ROW } from './keys'
import type { NameModel } from './model'
import type { NameTokens } from './read'
import { weightsAt } from './rows'
import { isNameShape } from './shape'
import { TAG_COUNT } from './tags'

/** What the scores of a document's tokens are made of. `vectors`: those of the model, with the words of the document. */
export interface Scoring { readonly model: NameModel, readonly vectors: Int16Array, readonly tokens: NameTokens, readonly evidence: Evidence }

/** More keys than a token can have. */
const MOST_KEYS = 256

/** Hashes of the keys of the token that is being scored. */
const hashes = new Int32Array(MOST_KEYS)
let keys = 0

function add(template: number, a: number, b: number): void {
  hashes[keys++] = hashKey(template, a, b)
}

/**
 * Writes the scores of token `i`, whose sentence goes from `first` to `end`, into `emission` from `cell` on: the vectors of the words around
 * it and the weights of its keys. The rows are gathered first and then added up in whole numbers, a variable for each tag, which the
 * compiler keeps in registers: several times faster than adding row by row in place.
 */
export function scoreToken({ model, vectors, tokens, evidence }: Scoring, i: number, first: number, end: number, emission: Float64Array, cell: number): void {
  const { table, scale, keys: known } = model
  const { weights } = known
  const { word } = tokens
  const capital = isNameShape(tokens.shape[i] as number)
  let t0 = 0, t1 = 0, t2 = 0, t3 = 0, t4 = 0, t5 = 0, t6 = 0, t7 = 0, t8 = 0
  for (let j = Math.max(first, i - 2), last = Math.min(end, i + 3); j < last; j++) {
    const row = (word[j] as number) * WORD_ROW + viewOf(j - i, capital) * TAG_COUNT
    t0 = (t0 + (vectors[row] as number)) | 0
    t1 = (t1 + (vectors[row + 1] as number)) | 0
    t2 = (t2 + (vectors[row + 2] as number)) | 0
    t3 = (t3 + (vectors[row + 3] as number)) | 0
    t4 = (t4 + (vectors[row + 4] as number)) | 0
    t5 = (t5 + (vectors[row + 5] as number)) | 0
    t6 = (t6 + (vectors[row + 6] as number)) | 0
    t7 = (t7 + (vectors[row + 7] as number)) | 0
    t8 = (t8 + (vectors[row + 8] as number)) | 0
  }
  keys = 0
  tokenKeys(tokens, evidence, table, i, first, end, add)
  for (let key = 0; key < keys; key++) {
    const row = weightsAt(known, hashes[key] as number)
    if (row < 0) continue
    t0 = (t0 + (weights[row] as number)) | 0
    t1 = (t1 + (weights[row + 1] as number)) | 0
    t2 = (t2 + (weights[row + 2] as number)) | 0
    t3 = (t3 + (weights[row + 3] as number)) | 0
    t4 = (t4 + (weights[row + 4] as number)) | 0
    t5 = (t5 + (weights[row + 5] as number)) | 0
    t6 = (t6 + (weights[row + 6] as number)) | 0
    t7 = (t7 + (weights[row + 7] as number)) | 0
    t8 = (t8 + (weights[row + 8] as number)) | 0
  }
  emission[cell] = scale * t0
  emission[cell + 1] = scale * t1
  emission[cell + 2] = scale * t2
  emission[cell + 3] = scale * t3
  emission[cell + 4] = scale * t4
  emission[cell + 5] = scale * t5
  emission[cell + 6] = scale * t6
  emission[cell + 7] = scale * t7
  emission[cell + 8] = scale * t8
}

import { createChain, type Chain, type Transitions } from './chain'
import { hashKey } from './hash'
import type { NameLists } from './lists'
import { VIEW_COUNT, WORD_ROW } from './keys'
import { TAG_COUNT } from './tags'
import { createWordTable, type WordTable } from './words'

/** What the trainer learnt: integer weights, to be multiplied by `scale`. */
export interface Weights {
  /** Feature values and their numbers. */
  readonly lexicon: ReadonlyMap<string, number>
  /** Row of `weights` for each value and view (`value * VIEW_COUNT + view`); -1 none. */
  readonly rowOfValue: Int32Array
  /** Keys over several words: template, two numbers, row; see `tokenKeys`. */
  readonly keys: { readonly template: Uint8Array, readonly a: Int32Array, readonly b: Int32Array, readonly row: Int32Array }
  readonly weights: Int8Array
  readonly scale: number
  readonly transitions: Transitions
  readonly lists: NameLists
}

/** A model ready for use. It keeps the vectors of words seen, which makes it faster, never different. */
export interface NameModel {
  readonly transitions: Transitions
  readonly lists: NameLists
  readonly table: WordTable
  /** Work space for that many cells. */
  chainOf(cells: number): Chain
  readonly keys: KeyWeights
  readonly scale: number
  /** Vectors of word `w` at `w * WORD_ROW`, sums of weights; call after the document was read. */
  vectors(): Float32Array
}

/**
 * Weights of keys by the key's hash: open addressing, the hash itself is compared. Each slot has `SLOT` bytes, the hash and right behind it
 * the weights, so that a key costs one look into memory: `hashes` and `weights` are two views of the same bytes.
 */
export interface KeyWeights { readonly hashes: Int32Array, readonly weights: Int8Array, readonly mask: number }

/** Bytes of a slot: four of the hash, one for each tag, one that tells whether it is taken. */
const SLOT = 16
const HASH = 4
const TAKEN = HASH + TAG_COUNT

/** Words kept between documents at most. */
const MOST_WORDS = 40_000

/** Cells of work space kept between documents at most; a text of some 60,000 characters needs as many. */
const MOST_KEPT = 8192

/** Makes a model of weights. */
export function createModel(weights: Weights): NameModel {
  const { lexicon } = weights
  const table = createWordTable({ indexOf: value => lexicon.get(value) ?? -1 }, weights.lists)
  let vectors = new Float32Array(4096 * WORD_ROW)
  let ready = 0
  let chain = createChain(512)
  return {
    transitions: weights.transitions,
    lists: weights.lists,
    table,
    chainOf: cells => {
      if (cells > MOST_KEPT) return createChain(cells)
      if (cells > chain.path.length) chain = createChain(Math.min(MOST_KEPT, Math.max(cells, chain.path.length * 2)))
      return chain
    },
    keys: hashedKeys(weights),
    scale: weights.scale,
    vectors: () => {
      const count = table.count()
      if (count < ready) ready = 0
      if (count * WORD_ROW > vectors.length) {
        const wider = new Float32Array(Math.max(vectors.length * 2, count * WORD_ROW))
        wider.set(vectors)
        vectors = wider
      }
      for (; ready < count; ready++) sumVector(weights, table, ready, vectors)
      return vectors
    }
  }
}

/** Forgets the words of earlier documents where they have become too many. */
export function trimWords(model: NameModel): void {
  if (model.table.count() > MOST_WORDS) {
    model.table.clear()
    model.vectors()
  }
}

function sumVector(weights: Weights, table: WordTable, word: number, vectors: Float32Array): void {
  const { own, near, far } = table.columns
  const start = word * WORD_ROW
  vectors.fill(0, start, start + WORD_ROW)
  for (let view = 0; view < VIEW_COUNT; view++) {
    const values = view === 0 ? own[word] : view < 3 || view > 6 ? far[word] : near[word]
    for (const value of values ?? []) {
      const row = weights.rowOfValue[value * VIEW_COUNT + view] as number
      if (row < 0) continue
      for (let tag = 0; tag < TAG_COUNT; tag++) vectors[start + view * TAG_COUNT + tag] = (vectors[start + view * TAG_COUNT + tag] as number) + weights.scale * (weights.weights[row * TAG_COUNT + tag] as number)
    }
  }
}

function hashedKeys({ keys, weights }: Weights): KeyWeights {
  let size = 16
  while (size * 3 < keys.row.length * 4) size *= 2
  const bytes = new ArrayBuffer(size * SLOT)
  const found: KeyWeights = { hashes: new Int32Array(bytes), weights: new Int8Array(bytes), mask: size - 1 }
  for (let i = 0; i < keys.row.length; i++) {
    const hash = hashKey(keys.template[i] as number, keys.a[i] as number, keys.b[i] as number)
    let slot = hash & found.mask
    while (found.weights[slot * SLOT + TAKEN]) slot = (slot + 1) & found.mask
    found.hashes[slot * (SLOT / HASH)] = hash
    for (let tag = 0, row = (keys.row[i] as number) * TAG_COUNT; tag < TAG_COUNT; tag++) found.weights[slot * SLOT + HASH + tag] = weights[row + tag] as number
    found.weights[slot * SLOT + TAKEN] = 1
  }
  return found
}

/** Where in `weights` those of a key begin, by its hash; -1 where the model has none. */
export function weightsAt({ hashes, weights, mask }: KeyWeights, hash: number): number {
  for (let slot = hash & mask; weights[slot * SLOT + TAKEN]; slot = (slot + 1) & mask) if (hashes[slot * (SLOT / HASH)] === hash) return slot * SLOT + HASH
  return -1
}

import { createChain, type Chain, type Transitions } from './chain'
import type { NameLists } from './lists'
import { WORD_ROW } from './keys'
import { addValue, type KeyWeights, type Rows, type ValueRows } from './rows'
import { createWordTable, type Lexicon, type WordTable } from './words'

/** What the trainer learnt: integer weights, to be multiplied by `scale`. */
export interface Weights {
  /** Feature values and their numbers. */
  readonly lexicon: Lexicon
  /** Rows of the values, view by view, and of the keys behind them. */
  readonly rows: Rows
  readonly values: ValueRows
  /** Weights of keys over several words; see `tokenKeys`. */
  readonly keys: KeyWeights
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
  vectors(): Int16Array
}

/** Words kept between documents at most. */
const MOST_WORDS = 40_000

/** Cells of work space kept between documents at most; a text of some 60,000 characters needs as many. */
const MOST_KEPT = 8192

/** Makes a model of weights. */
export function createModel(weights: Weights): NameModel {
  const table = createWordTable(weights.lexicon, weights.lists)
  let vectors = new Int16Array(4096 * WORD_ROW)
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
    keys: weights.keys,
    scale: weights.scale,
    vectors: () => {
      const count = table.count()
      if (count < ready) ready = 0
      if (count * WORD_ROW > vectors.length) {
        const wider = new Int16Array(Math.max(vectors.length * 2, count * WORD_ROW))
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

const NONE: readonly number[] = []
/** Views of a word itself, of it as a neighbour and of it two words away, as bits; see `viewOf`. */
const OWN = 1
const NEAR = 0b1111000
const FAR = 0b110000110

function sumVector({ values, rows }: Weights, table: WordTable, word: number, vectors: Int16Array): void {
  const { own, near, far } = table.columns
  const start = word * WORD_ROW
  vectors.fill(0, start, start + WORD_ROW)
  for (const value of own[word] ?? []) addValue(values, rows, value, OWN, vectors, start)
  for (const value of near[word] ?? []) addValue(values, rows, value, NEAR, vectors, start)
  for (const value of far[word] ?? []) addValue(values, rows, value, FAR, vectors, start)
  // The sums are all that is asked for from here on: the lists of 40,000 words would take 20 MB.
  own[word] = near[word] = far[word] = NONE
}

import { expOf } from './exp'
import { mayFollow, TAG_COUNT } from './tags'

/**
 * Work space for linear chains whose neighbours on both sides are O (Lafferty, McCallum and Pereira 2001). All arrays hold `TAG_COUNT`
 * numbers for each cell, one cell a token; a chain is a stretch of cells. They are used again from text to text.
 */
export interface Chain {
  /** Log scores of the tags, set by the caller. */
  emission: Float64Array
  /** exp(emission - best), later scaled forward and backward sums, and the probability of each tag. */
  factor: Float64Array
  forward: Float64Array
  backward: Float64Array
  marginal: Float64Array
  /** Best of each cell's scores, and scale of its forward sums. */
  most: Float64Array
  scale: Float64Array
  /** Best score so far and the tag before it, then the best path. */
  best: Float64Array
  back: Uint8Array
  path: Uint8Array
}

/** Scores of one tag after another, as they are added and as factors, row by row the tag before; 0 and minus infinity where the second may not follow. `into...`: the same, row by row the tag behind. */
export interface Transitions { readonly score: Float64Array, readonly factor: Float64Array, readonly intoScore: Float64Array, readonly intoFactor: Float64Array }

/** Work space for `size` cells. */
export function createChain(size: number): Chain {
  const cells = (): Float64Array => new Float64Array(size * TAG_COUNT)
  return {
    emission: cells(), factor: cells(), forward: cells(), backward: cells(), marginal: cells(), best: cells(),
    most: new Float64Array(size), scale: new Float64Array(size), back: new Uint8Array(size * TAG_COUNT), path: new Uint8Array(size)
  }
}

/** Transition scores, row by row the tag before, made ready; forbidden pairs are set apart. */
export function prepareTransitions(steps: ArrayLike<number>): Transitions {
  const score = Float64Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, i) => mayFollow(Math.floor(i / TAG_COUNT), i % TAG_COUNT) ? steps[i] ?? 0 : -Infinity)
  const factor = score.map(Math.exp)
  const turned = (table: Float64Array): Float64Array => table.map((_, i) => table[i % TAG_COUNT * TAG_COUNT + Math.floor(i / TAG_COUNT)] as number)
  return { score, factor, intoScore: turned(score), intoFactor: turned(factor) }
}

/**
 * Forward and backward sums over the cells `first` to `end`; fills `marginal` with the probability of each tag at each cell. Returns the
 * log of the sum over all paths. `allowed`: a bit mask of tags for each cell of the chain, or null for all. An inside tag follows only
 * its own begin and itself (`mayFollow`), so that outside and begin tags take one sum over all nine, and inside tags one over two.
 */
export function sumPaths(chain: Chain, first: number, end: number, transitions: Transitions, allowed: Uint16Array | null): number {
  for (let i = first; i < end; i++) if (allowed) weighAllowed(chain, i, allowed[i - first] as number); else weigh(chain, i)
  return carry(chain, first, end, transitions)
}

/** The same again for a chain of which only the cells with a 1 in `changed` have other scores than before. */
export function sumAgain(chain: Chain, first: number, end: number, transitions: Transitions, changed: Uint8Array): number {
  for (let i = first; i < end; i++) if (changed[i]) weigh(chain, i)
  return carry(chain, first, end, transitions)
}

/** A product of sums beyond this and its inverse is no longer multiplied. */
const SMALLEST = 1e-100

/** Fills in the factors of a cell, and its best score. */
function weigh({ emission, factor, most: best }: Chain, i: number): void {
  const row = i * TAG_COUNT
  let most = emission[row] as number
  for (let cell = row + 1; cell < row + TAG_COUNT; cell++) if ((emission[cell] as number) > most) most = emission[cell] as number
  for (let cell = row; cell < row + TAG_COUNT; cell++) factor[cell] = expOf((emission[cell] as number) - most)
  best[i] = most
}

/** The same of a cell that may have some tags only, by their bits. */
function weighAllowed({ emission, factor, most: best }: Chain, i: number, mask: number): void {
  const row = i * TAG_COUNT
  let most = -Infinity
  for (let cell = row; cell < row + TAG_COUNT; cell++) if ((mask >> (cell - row)) & 1 && (emission[cell] as number) > most) most = emission[cell] as number
  for (let cell = row; cell < row + TAG_COUNT; cell++) factor[cell] = (mask >> (cell - row)) & 1 ? expOf((emission[cell] as number) - most) : 0
  best[i] = most
}

function carry(chain: Chain, first: number, end: number, transitions: Transitions): number {
  const { factor, forward, backward, marginal, most, scale } = chain
  const { intoFactor: into, factor: step } = transitions
  let total = 0
  // Sums of cells whose logarithm is not added yet.
  let product = 1
  // The O before the chain.
  let f0 = 1, f1 = 0, f2 = 0, f3 = 0, f4 = 0, f5 = 0, f6 = 0, f7 = 0, f8 = 0
  for (let i = first; i < end; i++) {
    const row = i * TAG_COUNT
    for (let tag = 0; tag < TAG_COUNT; tag += tag === 0 ? 1 : 2) {
      const at = tag * TAG_COUNT
      const reach = f0 * (into[at] as number) + f1 * (into[at + 1] as number) + f2 * (into[at + 2] as number) + f3 * (into[at + 3] as number) + f4 * (into[at + 4] as number)
        + f5 * (into[at + 5] as number) + f6 * (into[at + 6] as number) + f7 * (into[at + 7] as number) + f8 * (into[at + 8] as number)
      forward[row + tag] = reach * (factor[row + tag] as number)
    }
    for (let tag = 2, before = row - TAG_COUNT; tag < TAG_COUNT; tag += 2) {
      const at = tag * TAG_COUNT + tag
      const reach = i === first ? 0 : (forward[before + tag - 1] as number) * (into[at - 1] as number) + (forward[before + tag] as number) * (into[at] as number)
      forward[row + tag] = reach * (factor[row + tag] as number)
    }
    f0 = forward[row] as number
    f1 = forward[row + 1] as number
    f2 = forward[row + 2] as number
    f3 = forward[row + 3] as number
    f4 = forward[row + 4] as number
    f5 = forward[row + 5] as number
    f6 = forward[row + 6] as number
    f7 = forward[row + 7] as number
    f8 = forward[row + 8] as number
    const sum = f0 + f1 + f2 + f3 + f4 + f5 + f6 + f7 + f8
    const inverse = 1 / sum
    forward[row] = f0 *= inverse
    forward[row + 1] = f1 *= inverse
    forward[row + 2] = f2 *= inverse
    forward[row + 3] = f3 *= inverse
    forward[row + 4] = f4 *= inverse
    forward[row + 5] = f5 *= inverse
    forward[row + 6] = f6 *= inverse
    forward[row + 7] = f7 *= inverse
    forward[row + 8] = f8 *= inverse
    total += most[i] as number
    product *= sum
    if (product < SMALLEST || product > 1 / SMALLEST) {
      total += Math.log(product)
      product = 1
    }
    scale[i] = inverse
  }
  const last = (end - 1) * TAG_COUNT
  let reached = 0
  for (let tag = 0; tag < TAG_COUNT; tag++) reached += (forward[last + tag] as number) * (step[tag * TAG_COUNT] as number)
  total += Math.log(product) + Math.log(reached)
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    const share = (step[tag * TAG_COUNT] as number) / reached
    backward[last + tag] = share
    marginal[last + tag] = (forward[last + tag] as number) * share
  }
  for (let i = end - 2; i >= first; i--) {
    const row = i * TAG_COUNT
    const next = row + TAG_COUNT
    const inverse = scale[i + 1] as number
    // What is reached by each tag that may follow any other: O and the begins.
    const a0 = (factor[next] as number) * (backward[next] as number) * inverse
    const a1 = (factor[next + 1] as number) * (backward[next + 1] as number) * inverse
    const a3 = (factor[next + 3] as number) * (backward[next + 3] as number) * inverse
    const a5 = (factor[next + 5] as number) * (backward[next + 5] as number) * inverse
    const a7 = (factor[next + 7] as number) * (backward[next + 7] as number) * inverse
    let share = (step[0] as number) * a0 + (step[1] as number) * a1 + (step[3] as number) * a3 + (step[5] as number) * a5 + (step[7] as number) * a7
    backward[row] = share
    marginal[row] = (forward[row] as number) * share
    for (let tag = 1; tag < TAG_COUNT; tag += 2) {
      // An inside tag is reached from its own begin and from itself.
      const inside = (factor[next + tag + 1] as number) * (backward[next + tag + 1] as number) * inverse
      let at = tag * TAG_COUNT
      share = (step[at] as number) * a0 + (step[at + tag + 1] as number) * inside + (step[at + 1] as number) * a1 + (step[at + 3] as number) * a3 + (step[at + 5] as number) * a5 + (step[at + 7] as number) * a7
      backward[row + tag] = share
      marginal[row + tag] = (forward[row + tag] as number) * share
      at += TAG_COUNT
      share = (step[at] as number) * a0 + (step[at + tag + 1] as number) * inside + (step[at + 1] as number) * a1 + (step[at + 3] as number) * a3 + (step[at + 5] as number) * a5 + (step[at + 7] as number) * a7
      backward[row + tag + 1] = share
      marginal[row + tag + 1] = (forward[row + tag + 1] as number) * share
    }
  }
  return total
}

/** The best path (Viterbi 1967) over the cells `first` to `end`, left in `path`. */
export function bestPath(chain: Chain, first: number, end: number, transitions: Transitions): void {
  const { emission, best, back, path } = chain
  const { intoScore: into, score: step } = transitions
  for (let tag = 0, row = first * TAG_COUNT; tag < TAG_COUNT; tag++) {
    best[row + tag] = (step[tag] as number) + (emission[row + tag] as number)
    back[row + tag] = 0
  }
  for (let i = first + 1; i < end; i++) {
    const row = i * TAG_COUNT
    const cell = row - TAG_COUNT
    const b0 = best[cell] as number, b1 = best[cell + 1] as number, b2 = best[cell + 2] as number, b3 = best[cell + 3] as number, b4 = best[cell + 4] as number
    const b5 = best[cell + 5] as number, b6 = best[cell + 6] as number, b7 = best[cell + 7] as number, b8 = best[cell + 8] as number
    for (let tag = 0; tag < TAG_COUNT; tag += tag === 0 ? 1 : 2) {
      const at = tag * TAG_COUNT
      let before = 0
      let most = b0 + (into[at] as number)
      let score = b1 + (into[at + 1] as number)
      if (score > most) { most = score; before = 1 }
      score = b2 + (into[at + 2] as number)
      if (score > most) { most = score; before = 2 }
      score = b3 + (into[at + 3] as number)
      if (score > most) { most = score; before = 3 }
      score = b4 + (into[at + 4] as number)
      if (score > most) { most = score; before = 4 }
      score = b5 + (into[at + 5] as number)
      if (score > most) { most = score; before = 5 }
      score = b6 + (into[at + 6] as number)
      if (score > most) { most = score; before = 6 }
      score = b7 + (into[at + 7] as number)
      if (score > most) { most = score; before = 7 }
      score = b8 + (into[at + 8] as number)
      if (score > most) { most = score; before = 8 }
      best[row + tag] = most + (emission[row + tag] as number)
      back[row + tag] = before
    }
    for (let tag = 2; tag < TAG_COUNT; tag += 2) {
      const begun = (best[cell + tag - 1] as number) + (into[tag * TAG_COUNT + tag - 1] as number)
      const inside = (best[cell + tag] as number) + (into[tag * TAG_COUNT + tag] as number)
      best[row + tag] = Math.max(begun, inside) + (emission[row + tag] as number)
      back[row + tag] = inside > begun ? tag : tag - 1
    }
  }
  let tag = 0
  let most = -Infinity
  for (let from = 0, row = (end - 1) * TAG_COUNT; from < TAG_COUNT; from++) {
    const score = (best[row + from] as number) + (step[from * TAG_COUNT] as number)
    if (score > most) { most = score; tag = from }
  }
  for (let i = end - 1; i >= first; i--) { path[i] = tag; tag = back[i * TAG_COUNT + tag] as number }
}

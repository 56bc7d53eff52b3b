import { mayFollow, TAG_COUNT } from './tags'

/**
 * A linear chain over `count` tokens whose neighbours on both sides are O (Lafferty, McCallum and Pereira 2001). All arrays hold
 * `TAG_COUNT` numbers for each token and are used again from chain to chain.
 */
export interface Chain {
  /** Log scores of the tags, set by the caller. */
  emission: Float64Array
  /** exp(emission - best), later scaled forward and backward sums, and the probability of each tag. */
  factor: Float64Array
  forward: Float64Array
  backward: Float64Array
  marginal: Float64Array
  /** Scale of each token's forward sums. */
  scale: Float64Array
  /** Best score so far and the tag before it, then the best path. */
  best: Float64Array
  back: Uint8Array
  path: Uint8Array
}

/** Scores of one tag after another, as they are added and as factors; 0 and minus infinity where the second may not follow. */
export interface Transitions { readonly score: Float64Array, readonly factor: Float64Array }

/** Work space for chains of up to `size` tokens. */
export function createChain(size: number): Chain {
  const cells = (): Float64Array => new Float64Array(size * TAG_COUNT)
  return { emission: cells(), factor: cells(), forward: cells(), backward: cells(), marginal: cells(), best: cells(), scale: new Float64Array(size), back: new Uint8Array(size * TAG_COUNT), path: new Uint8Array(size) }
}

/** Transition scores, row by row the tag before, made ready; forbidden pairs are set apart. */
export function prepareTransitions(score: ArrayLike<number>): Transitions {
  const allowed = Float64Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, i) => mayFollow(Math.floor(i / TAG_COUNT), i % TAG_COUNT) ? score[i] ?? 0 : -Infinity)
  return { score: allowed, factor: allowed.map(Math.exp) }
}

/** First and last of the tags that each may follow, which stand side by side (`mayFollow`): an inside tag only its begin and itself. */
const FIRST = Uint8Array.from({ length: TAG_COUNT }, (_, tag) => mayFollow(0, tag) ? 0 : tag - 1)
const LAST = Uint8Array.from({ length: TAG_COUNT }, (_, tag) => mayFollow(0, tag) ? TAG_COUNT - 1 : tag)
/** Work space of `sumPaths`. */
const ahead = new Float64Array(TAG_COUNT)

/**
 * Forward and backward sums; fills `marginal` with the probability of each tag at each token. Returns the log of the sum over all
 * paths. `allowed`: a bit mask of tags for each token, or null for all.
 */
export function sumPaths(chain: Chain, count: number, transitions: Transitions, allowed: Uint16Array | null): number {
  const { emission, factor, forward, backward, marginal, scale } = chain
  const step = transitions.factor
  let total = 0
  for (let i = 0; i < count; i++) {
    const row = i * TAG_COUNT
    const mask = allowed ? allowed[i] as number : -1
    let most = -Infinity
    for (let tag = 0; tag < TAG_COUNT; tag++) if ((mask >> tag) & 1 && (emission[row + tag] as number) > most) most = emission[row + tag] as number
    for (let tag = 0; tag < TAG_COUNT; tag++) factor[row + tag] = (mask >> tag) & 1 ? Math.exp((emission[row + tag] as number) - most) : 0
    let sum = 0
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const here = factor[row + tag] as number
      let reach = 0
      if (here > 0) {
        if (i === 0) reach = step[tag] as number
        else for (let from = FIRST[tag] as number, last = LAST[tag] as number; from <= last; from++) reach += (forward[row - TAG_COUNT + from] as number) * (step[from * TAG_COUNT + tag] as number)
      }
      forward[row + tag] = reach * here
      sum += reach * here
    }
    const inverse = 1 / sum
    for (let tag = 0; tag < TAG_COUNT; tag++) forward[row + tag] = (forward[row + tag] as number) * inverse
    scale[i] = inverse
    total += Math.log(sum) + most
  }
  const last = (count - 1) * TAG_COUNT
  let end = 0
  for (let tag = 0; tag < TAG_COUNT; tag++) end += (forward[last + tag] as number) * (step[tag * TAG_COUNT] as number)
  total += Math.log(end)
  for (let tag = 0; tag < TAG_COUNT; tag++) backward[last + tag] = (step[tag * TAG_COUNT] as number) / end
  for (let i = count - 2; i >= 0; i--) {
    const row = i * TAG_COUNT
    const next = row + TAG_COUNT
    const inverse = scale[i + 1] as number
    for (let to = 0; to < TAG_COUNT; to++) ahead[to] = (factor[next + to] as number) * (backward[next + to] as number)
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const inside = tag === 0 ? 0 : tag + (tag & 1)
      let sum = (step[tag * TAG_COUNT] as number) * (ahead[0] as number)
      if (inside > 0) sum += (step[tag * TAG_COUNT + inside] as number) * (ahead[inside] as number)
      for (let to = 1; to < TAG_COUNT; to += 2) sum += (step[tag * TAG_COUNT + to] as number) * (ahead[to] as number)
      backward[row + tag] = sum * inverse
    }
  }
  for (let cell = 0, cells = count * TAG_COUNT; cell < cells; cell++) marginal[cell] = (forward[cell] as number) * (backward[cell] as number)
  return total
}

/** The best path (Viterbi 1967), left in `path`. */
export function bestPath(chain: Chain, count: number, transitions: Transitions): void {
  const { emission, best, back, path } = chain
  const step = transitions.score
  for (let i = 0; i < count; i++) {
    const row = i * TAG_COUNT
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let most = -Infinity
      let before = 0
      if (i === 0) most = step[tag] as number
      else {
        for (let from = FIRST[tag] as number, last = LAST[tag] as number; from <= last; from++) {
          const score = (best[row - TAG_COUNT + from] as number) + (step[from * TAG_COUNT + tag] as number)
          if (score > most) { most = score; before = from }
        }
      }
      best[row + tag] = most + (emission[row + tag] as number)
      back[row + tag] = before
    }
  }
  let tag = 0
  let most = -Infinity
  for (let from = 0, row = (count - 1) * TAG_COUNT; from < TAG_COUNT; from++) {
    const score = (best[row + from] as number) + (step[from * TAG_COUNT] as number)
    if (score > most) { most = score; tag = from }
  }
  for (let i = count - 1; i >= 0; i--) { path[i] = tag; tag = back[i * TAG_COUNT + tag] as number }
}

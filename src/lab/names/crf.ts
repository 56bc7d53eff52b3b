import { createChain, prepareTransitions, sumPaths, type Chain, type Transitions } from '../../names/chain'
import { mayFollow, TAG_COUNT } from '../../names/tags'
import type { Dataset } from './dataset'

export interface TrainOptions {
  readonly epochs: number
  readonly rate: number
  /** Weight of the L1 penalty for each chain seen. */
  readonly l1: number
  readonly seed: number
  readonly log?: (line: string) => void
}

export interface Trained { readonly weights: Float32Array, readonly transitions: Float64Array }

/**
 * Trains a conditional random field by AdaGrad (Duchi, Hazan and Singer 2011) with a lazy L1 penalty, one chain at a time in a
 * seeded order. Tokens with several allowed tags count with the sum over them. Returns the mean over the later epochs.
 */
export function trainCrf(data: Dataset, options: TrainOptions): Trained {
  const { chains, feature, featureStart, allowed } = data
  const size = data.features.count * TAG_COUNT
  const weights = new Float32Array(size)
  const squares = new Float32Array(size).fill(1e-2)
  const seen = new Int32Array(data.features.count)
  const total = new Float64Array(size)
  const steps = new Float64Array(TAG_COUNT * TAG_COUNT)
  const stepSquares = new Float64Array(TAG_COUNT * TAG_COUNT).fill(1e-2)
  const stepTotal = new Float64Array(TAG_COUNT * TAG_COUNT)
  const order = Int32Array.from({ length: chains.count }, (_, i) => i)
  const random = randomNumbers(options.seed)
  let longest = 1
  for (let c = 0; c < chains.count; c++) longest = Math.max(longest, (chains.start[c + 1] as number) - (chains.start[c] as number))
  const free = createChain(longest)
  const bound = { ...createChain(longest), emission: free.emission }
  const delta = new Float64Array(TAG_COUNT)
  const expected = new Float64Array(TAG_COUNT * TAG_COUNT)
  let clock = 0
  let averaged = 0
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    for (const c of order) {
      clock++
      loss += learn(chains.start[c] as number, chains.start[c + 1] as number, chains.weight[c] as number)
    }
    settle()
    options.log?.(`epoch ${epoch + 1}: loss ${(loss / chains.count).toFixed(4)}, weights ${weights.reduce((n, w) => n + (w ? 1 : 0), 0)}`)
    if (epoch * 2 >= options.epochs - 1) {
      averaged++
      for (let i = 0; i < size; i++) total[i] = (total[i] as number) + (weights[i] as number)
      for (let i = 0; i < steps.length; i++) stepTotal[i] = (stepTotal[i] as number) + (steps[i] as number)
    }
  }
  return { weights: Float32Array.from(total, sum => sum / averaged), transitions: stepTotal.map(sum => sum / averaged) }

  function learn(from: number, to: number, weight: number): number {
    const count = to - from
    for (let i = 0; i < count; i++) emit(from + i, i * TAG_COUNT)
    const transitions = prepareTransitions(steps)
    const loss = sumPaths(free, 0, count, transitions, null) - sumPaths(bound, 0, count, transitions, allowed.subarray(from, to))
    for (let i = 0; i < count; i++) {
      let any = 0
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const d = (bound.marginal[i * TAG_COUNT + tag] as number) - (free.marginal[i * TAG_COUNT + tag] as number)
        delta[tag] = d * weight
        any = Math.max(any, Math.abs(d))
      }
      if (any > 3e-3) update(from + i)
    }
    expected.fill(0)
    countSteps(bound, count, transitions, weight)
    countSteps(free, count, transitions, -weight)
    for (let i = 0; i < steps.length; i++) {
      const gradient = expected[i] as number
      if (gradient === 0 || !mayFollow(Math.floor(i / TAG_COUNT), i % TAG_COUNT)) continue
      stepSquares[i] = (stepSquares[i] as number) + gradient * gradient
      steps[i] = (steps[i] as number) + options.rate * gradient / Math.sqrt(stepSquares[i] as number)
    }
    return loss
  }

  function emit(token: number, cell: number): void {
    const { emission } = free
    emission.fill(0, cell, cell + TAG_COUNT)
    for (let at = featureStart[token] as number, end = featureStart[token + 1] as number; at < end; at++) {
      const number = feature[at] as number
      const row = number * TAG_COUNT
      if (seen[number] !== clock) shrink(number)
      for (let tag = 0; tag < TAG_COUNT; tag++) emission[cell + tag] = (emission[cell + tag] as number) + (weights[row + tag] as number)
    }
  }

  function update(token: number): void {
    for (let at = featureStart[token] as number, end = featureStart[token + 1] as number; at < end; at++) {
      const number = feature[at] as number
      const row = number * TAG_COUNT
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const gradient = delta[tag] as number
        const square = (squares[row + tag] as number) + gradient * gradient
        squares[row + tag] = square
        weights[row + tag] = (weights[row + tag] as number) + options.rate * gradient / Math.sqrt(square)
      }
    }
  }

  /** Takes the L1 penalty of the chains since the feature was last seen. */
  function shrink(number: number): void {
    const missed = clock - (seen[number] as number)
    seen[number] = clock
    const penalty = options.l1 * missed * options.rate
    for (let i = number * TAG_COUNT, end = i + TAG_COUNT; i < end; i++) {
      const value = weights[i] as number
      if (value === 0) continue
      const by = penalty / Math.sqrt(squares[i] as number)
      weights[i] = value > by ? value - by : value < -by ? value + by : 0
    }
  }

  function settle(): void {
    for (let number = 0; number < data.features.count; number++) shrink(number)
  }

  /** Adds the expected number of times that one tag follows another, the O's around the chain included. */
  function countSteps(chain: Chain, count: number, transitions: Transitions, sign: number): void {
    const { forward, backward, factor, scale, marginal } = chain
    const step = transitions.factor
    const last = (count - 1) * TAG_COUNT
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      expected[tag] = (expected[tag] as number) + sign * (marginal[tag] as number)
      expected[tag * TAG_COUNT] = (expected[tag * TAG_COUNT] as number) + sign * (marginal[last + tag] as number)
    }
    for (let i = 1; i < count; i++) {
      const row = i * TAG_COUNT
      for (let from = 0; from < TAG_COUNT; from++) {
        const reach = (forward[row - TAG_COUNT + from] as number) * (scale[i] as number) * sign
        if (reach === 0) continue
        for (let to = 0; to < TAG_COUNT; to++) {
          const at = from * TAG_COUNT + to
          expected[at] = (expected[at] as number) + reach * (step[at] as number) * (factor[row + to] as number) * (backward[row + to] as number)
        }
      }
    }
  }
}

/** Uniform numbers below 1 from a seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6D2B79F5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function shuffle(values: Int32Array, random: () => number): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = values[i] as number
    values[i] = values[j] as number
    values[j] = kept
  }
}

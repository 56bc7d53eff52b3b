import { describe, expect, it } from 'vitest'
import { bestPath, createChain, prepareTransitions, sumPaths } from '../../src/names/chain'
import { mayFollow, TAG_COUNT, TAGS } from '../../src/names/tags'

const COUNT = 4
const scores = Float64Array.from({ length: COUNT * TAG_COUNT }, (_, i) => Math.sin(i * 12.9898) * 3)
const steps = Float64Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, i) => Math.cos(i * 7.233))
const step = (from: number, to: number): number => mayFollow(from, to) ? steps[from * TAG_COUNT + to] as number : -Infinity

/** Every path with its score, the slow way. */
function allPaths(): { readonly path: readonly number[], readonly score: number }[] {
  let paths: { path: number[], score: number }[] = [{ path: [0], score: 0 }]
  for (let i = 0; i < COUNT; i++) {
    paths = paths.flatMap(({ path, score }) => Array.from({ length: TAG_COUNT }, (_, tag) => {
      return { path: [...path, tag], score: score + step(path[path.length - 1] as number, tag) + (scores[i * TAG_COUNT + tag] as number) }
    }))
      .filter(({ score }) => score > -Infinity)
  }
  return paths.map(({ path, score }) => ({ path: path.slice(1), score: score + step(path[COUNT] as number, 0) }))
}

it('the number of tags is written as it is', () => { expect(TAG_COUNT).toBe(TAGS.length) })

describe('a chain', () => {
  const chain = createChain(COUNT)
  chain.emission.set(scores)
  const transitions = prepareTransitions(steps)
  const paths = allPaths()
  const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0)

  it('sums over all paths', () => {
    expect(sumPaths(chain, 0, COUNT, transitions, null)).toBeCloseTo(Math.log(total), 8)
  })

  it('gives each tag the share of the paths through it', () => {
    sumPaths(chain, 0, COUNT, transitions, null)
    for (let i = 0; i < COUNT; i++) {
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const share = paths.filter(({ path }) => path[i] === tag).reduce((sum, { score }) => sum + Math.exp(score), 0) / total
        expect(chain.marginal[i * TAG_COUNT + tag]).toBeCloseTo(share, 8)
      }
    }
  })

  it('finds the best path', () => {
    bestPath(chain, 0, COUNT, transitions)
    const best = paths.reduce((a, b) => b.score > a.score ? b : a)
    expect([...chain.path.subarray(0, COUNT)]).toEqual(best.path)
  })

  it('keeps to the tags allowed', () => {
    const allowed = Uint16Array.of(2, 4, 1, 511)
    const some = paths.filter(({ path }) => path[0] === 1 && path[1] === 2 && path[2] === 0)
    expect(sumPaths(chain, 0, COUNT, transitions, allowed)).toBeCloseTo(Math.log(some.reduce((sum, { score }) => sum + Math.exp(score), 0)), 8)
    expect(chain.marginal[1]).toBeCloseTo(1, 8)
  })
})

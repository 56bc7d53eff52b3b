import { setFlagsFromString } from 'node:v8'
import { setTimeout as wait } from 'node:timers/promises'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/extract'
import { writeWires } from '../../src/lab/bench/wires'

const extractor = createExtractor({ published: '2021-08-27' })
const MEGABYTE = 1_000_000
/** 100,000 with SCALE_ARTICLES=100000; fewer by default, to keep the suite short. */
const ARTICLES = Number(process.env.SCALE_ARTICLES ?? 2000)

/** CPU milliseconds for each million characters; CPU time, since other work on the machine does not count in it. */
async function costOf(text: string): Promise<number> {
  await wait(1)
  const start = process.cpuUsage()
  extractor.extract(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000 / (text.length / MEGABYTE)
}

describe('growth', () => {
  it('costs no more a character in 5 MB than in half a megabyte', { timeout: 300_000, retry: 2 }, async () => {
    const long = writeWires(11, 5 * MEGABYTE).join('\n')
    const costs = []
    for (let half = 0; half < 3; half++) costs.push(await costOf(long.slice(half * MEGABYTE / 2, (half + 1) * MEGABYTE / 2)))
    expect(await costOf(long) / Math.min(...costs)).toBeLessThan(2)
  })

  it('keeps no memory from article to article', { timeout: 3_600_000 }, async () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const used = (): number => {
      collect()
      return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
    }
    const read = async (from: number, to: number): Promise<void> => {
      for (let seed = from; seed < to; seed++) {
        if (seed % 500 === 0) await wait(1)
        extractor.extract(`${writeWires(seed, 1).join('')} ${seed.toString(36)}ville and Q${seed}x met Ann Be${seed.toString(26).replace(/\d/g, 'a')}.`)
      }
    }
    await read(0, ARTICLES / 2)
    const before = used()
    await read(ARTICLES / 2, ARTICLES)
    expect((used() - before) / MEGABYTE).toBeLessThan(12)
  })
})

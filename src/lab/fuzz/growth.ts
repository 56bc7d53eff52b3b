import type { Extract } from '../evaluate/corpus'
import type { Family } from './families'

/** How the time for a family of texts grows. Times in milliseconds of the processor, so that other work on the machine counts little; `growth` is the time at the longest over that in proportion from the one before: 1 is linear. */
export interface Growth { readonly name: string, readonly times: readonly number[], readonly growth: number }

/** Below this time, in milliseconds, a measurement is mostly noise. */
const NOISE = 4

/** New words of a text, at most: those of the next are numbered from there on. */
const APART = 1_000_000

/** Measures `extract` on a family at several lengths in UTF-16 units, each the least of `tries` runs. What is new in a text is new in every run: words are kept from text to text. */
export function growthOf(extract: Extract, family: Family, lengths: readonly number[], tries: number): Growth {
  const times = lengths.map((length, at) => leastTime(extract, run => family.build(length, APART * (at * tries + run)), tries))
  const last = times.length - 1
  const scale = (lengths[last] ?? 1) / (lengths[last - 1] ?? 1)
  return { name: family.name, times, growth: (times[last] ?? 0) / (Math.max(NOISE, times[last - 1] ?? 0) * scale) }
}

function leastTime(extract: Extract, textOf: (run: number) => string, tries: number): number {
  let least = Infinity
  for (let i = 0; i < tries; i++) {
    const text = textOf(i)
    const started = process.cpuUsage()
    extract(text, { published: '2021-08-28' })
    const { user, system } = process.cpuUsage(started)
    least = Math.min(least, (user + system) / 1000)
    if (least > 2000) break
  }
  return least
}

import type { Extract } from '../evaluate/corpus'
import type { Family } from './families'

/** How the time for a family of texts grows. Times in milliseconds of the processor, so that other work on the machine counts little; `growth` is the time at the longest over that in proportion from the one before: 1 is linear. */
export interface Growth { readonly name: string, readonly times: readonly number[], readonly growth: number }

/** Below this time, in milliseconds, a measurement is mostly noise. */
const NOISE = 4

/** Measures `extract` on a family at several lengths in UTF-16 units, each the least of `tries` runs. */
export function growthOf(extract: Extract, family: Family, lengths: readonly number[], tries: number): Growth {
  const times = lengths.map(length => leastTime(extract, family.build(length), tries))
  const last = times.length - 1
  const scale = (lengths[last] ?? 1) / (lengths[last - 1] ?? 1)
  return { name: family.name, times, growth: (times[last] ?? 0) / (Math.max(NOISE, times[last - 1] ?? 0) * scale) }
}

function leastTime(extract: Extract, text: string, tries: number): number {
  let least = Infinity
  for (let i = 0; i < tries; i++) {
    const started = process.cpuUsage()
    extract(text, { published: '2021-08-28' })
    const { user, system } = process.cpuUsage(started)
    least = Math.min(least, (user + system) / 1000)
    if (least > 2000) break
  }
  return least
}

/**
 * Milliseconds of processor time that each of `runs` takes: the least of up to `tries` rounds, since compiling, the collection of garbage and other programs
 * only ever add to it. Stops at the first round after which the times are `within` what is expected of them.
 */
export function leastTimes(runs: readonly (() => unknown)[], within: (...times: number[]) => boolean, tries = 12): number[] {
  let least = runs.map(() => Infinity)
  for (let round = 0; round < tries && !within(...least); round++) least = runs.map((run, at) => Math.min(least[at] as number, timeOf(run)))
  return least
}

/** `leastTimes` of one run that is to stay below `limit` milliseconds. */
export function leastTime(run: () => unknown, limit: number): number {
  return leastTimes([run], time => time < limit, 3)[0] as number
}

function timeOf(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Goodbye, Lap, Order, Setting } from './child'
import { CONTESTANTS } from './contestants'

export interface Race {
  readonly contestants: readonly string[]
  readonly corpora: readonly string[]
  readonly rounds: number
  /** Milliseconds of CPU time that a contestant may read in one round; it reads at least one text. */
  readonly budget: number
  readonly warmUp: number
  readonly setting: Omit<Setting, 'contestant'>
}

export interface Result {
  readonly contestant: string
  /** By corpus: the laps, one a round. */
  readonly laps: Readonly<Record<string, readonly Lap[]>>
  /** Largest resident set, bytes. */
  readonly peak: number
}

/** A lap longer than this many budgets ends the contestant's part in the corpus: no engine can hold up the others for long. */
const TOO_LONG = 4

/**
 * Runs every contestant in a process of its own. In each round each reads each corpus once, one after the other, so that what else
 * the machine does falls on all alike.
 */
export async function runRace(script: string, race: Race, say: (line: string) => void): Promise<Result[]> {
  const laps = new Map<string, Map<string, Lap[]>>(race.contestants.map(name => [name, new Map()]))
  const children = new Map<string, ChildProcess>()
  const out = new Set(CONTESTANTS.flatMap(({ name, skips }) => skips === undefined ? [] : [`${name} ${skips}`]))
  try {
    for (const name of race.contestants) {
      const child = fork(script, [JSON.stringify({ ...race.setting, contestant: name } satisfies Setting)], { execArgv: [] })
      await once(child, 'message')
      children.set(name, child)
    }
    for (let round = -1; round < race.rounds; round++) {
      for (const corpus of race.corpora) {
        for (const [name, child] of children) {
          if (out.has(`${name} ${corpus}`)) continue
          if (round < 0) {
            await warm(child, corpus, race.warmUp)
            continue
          }
          const lap = await ask<Lap>(child, { corpus, budget: race.budget })
          const own = laps.get(name)
          const slow = lap.cpu > race.budget * TOO_LONG
          if (slow) out.add(`${name} ${corpus}`)
          own?.set(corpus, [...own.get(corpus) ?? [], lap])
        }
      }
      say(round < 0 ? 'warm' : `round ${round + 1} of ${race.rounds}`)
    }
    const results: Result[] = []
    for (const [contestant, child] of children) {
      const { peak } = await ask<Goodbye>(child, 'leave')
      results.push({ contestant, laps: Object.fromEntries(laps.get(contestant) ?? []), peak })
    }
    return results
  } finally {
    for (const child of children.values()) child.kill()
  }
}

/** Laps until the processor time is spent: a lap ends with the corpus, of which a fast contestant takes several. */
async function warm(child: ChildProcess, corpus: string, budget: number): Promise<void> {
  for (let left = budget; left > 0;) {
    const { cpu } = await ask<Lap>(child, { corpus, budget: left })
    left -= Math.max(1, cpu)
  }
}

async function ask<T>(child: ChildProcess, order: Order): Promise<T> {
  const settled = new AbortController()
  const { signal } = settled
  const left = async (): Promise<never> => {
    const [code] = await once(child, 'exit', { signal })
    throw new Error(`a contestant left with code ${String(code)}`)
  }
  child.send(order)
  const [message] = await Promise.race([once(child, 'message', { signal }), left()])
  settled.abort()
  return message as T
}

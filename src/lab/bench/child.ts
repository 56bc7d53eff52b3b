import { readCorpora, type Corpus } from './corpora'
import { CONTESTANTS, type Reader } from './contestants'

// One contestant in a process of its own: it reads texts when told to, for as long as it is told to.

/** What a process is told: read a corpus (from where it stopped) until `budget` milliseconds of CPU time are used or the corpus ends; or leave. */
export type Order = { readonly corpus: string, readonly budget: number } | 'leave'
/** What it answers. CPU time is that of all its threads. */
export interface Lap { readonly characters: number, readonly texts: number, readonly wall: number, readonly cpu: number, readonly found: number }
export interface Goodbye { readonly peak: number }

export interface Setting { readonly contestant: string, readonly entry: string, readonly size: number, readonly stories: string | null }

const setting = JSON.parse(process.argv[2] ?? '{}') as Setting
const corpora = new Map(readCorpora(setting.size, setting.stories).map(corpus => [corpus.name, corpus]))
const places = new Map<string, number>()
const contestant = CONTESTANTS.find(({ name }) => name === setting.contestant)
if (!contestant) throw new RangeError(`no contestant ${setting.contestant}`)
const read = await contestant.load(setting.entry)

process.on('message', (order: Order) => {
  if (order === 'leave') {
    process.send?.({ peak: process.resourceUsage().maxRSS * 1024 } satisfies Goodbye, () => process.exit(0))
    return
  }
  const corpus = corpora.get(order.corpus)
  if (!corpus) throw new RangeError(`no corpus ${order.corpus}`)
  process.send?.(lap(read, corpus, order.budget))
})
process.send?.('ready')

function usedSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Reads on from the text after the last one read; at least one text. */
function lap(reader: Reader, { name, texts }: Corpus, budget: number): Lap {
  let at = places.get(name) ?? 0
  let characters = 0
  let count = 0
  let found = 0
  const cpu = process.cpuUsage()
  const start = performance.now()
  do {
    const text = texts[at % texts.length] ?? ''
    found += reader(text)
    characters += text.length
    count++
    at++
  } while (count < texts.length && usedSince(cpu) < budget)
  const wall = performance.now() - start
  places.set(name, at)
  return { characters, texts: count, wall, cpu: usedSince(cpu), found }
}

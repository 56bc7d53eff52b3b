import { Worker } from 'node:worker_threads'
import type { Answer, Look } from './answers'
import type { Command } from './arguments'
import type { RawArticle } from './inputs'

/** What a worker is started with. */
export interface Assignment { readonly command: Command, readonly look: Look, readonly many: boolean }

/** Something that answers articles, `ahead` of them at a time. */
export interface Pool {
  readonly ahead: number
  readonly answer: (raw: RawArticle) => Promise<Answer>
  readonly close: () => Promise<void>
}

/** Articles under way or waiting, for each worker: enough that none idles, few enough that memory stays small. */
const WAITING = 3
/** Megabytes for short-lived objects: an article leaves little behind, and the default of 48 makes each worker some 25 MB larger. */
const YOUNG = 24

/** Workers, each with the library loaded once; an article goes to the one that has least to do. A worker that dies fails all that it had. */
export function startWorkers(jobs: number, script: URL, assignment: Assignment): Pool {
  const workers = Array.from({ length: jobs }, () => startWorker(script, assignment))
  return {
    ahead: jobs * WAITING,
    answer: raw => workers.reduce((least, each) => each.load() < least.load() ? each : least).answer(raw),
    close: async () => { await Promise.all(workers.map(worker => worker.stop())) }
  }
}

function startWorker(script: URL, assignment: Assignment) {
  const worker = new Worker(script, { workerData: assignment, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } })
  const waiting: { readonly resolve: (answer: Answer) => void, readonly reject: (error: Error) => void }[] = []
  let failure: Error | null = null
  const fail = (error: Error): void => {
    failure ??= error
    for (const each of waiting.splice(0)) each.reject(failure)
  }
  worker.on('message', (answer: Answer) => waiting.shift()?.resolve(answer))
  worker.on('error', fail)
  worker.on('exit', code => { fail(new Error(`a worker ended with code ${code}`)) })
  return {
    load: () => waiting.length,
    answer: (raw: RawArticle) => new Promise<Answer>((resolve, reject) => {
      if (failure) { reject(failure); return }
      waiting.push({ resolve, reject })
      worker.postMessage(raw)
    }),
    stop: () => worker.terminate()
  }
}

/**
 * Does the work on each item, up to `ahead` at a time, and gives the results in the order of the items. Asks for the next item only
 * while fewer than that are under way, and gives a result as soon as it is its turn, though the next item may be long in coming.
 */
export async function* inOrder<T, R>(items: AsyncIterable<T>, ahead: number, work: (item: T) => Promise<R>): AsyncGenerator<R> {
  const iterator = items[Symbol.asyncIterator]()
  const underWay: Promise<R>[] = []
  let reading: Promise<IteratorResult<T>> | null = null
  let ended = false
  try {
    while (!ended || underWay.length > 0) {
      if (!ended && underWay.length < ahead) reading ??= iterator.next()
      const [first] = underWay
      const next: 'read' | 'done' = await Promise.race([...(reading ? [reading.then(() => 'read' as const)] : []), ...(first ? [first.then(() => 'done' as const)] : [])])
      if (next === 'done' && first) {
        underWay.shift()
        yield await first
      } else if (reading) {
        const { done, value } = await reading
        reading = null
        if (done) ended = true
        else {
          const result = work(value)
          result.catch(() => undefined)
          underWay.push(result)
        }
      }
    }
  } finally {
    // A source that is being waited for (a terminal) may never answer: its end is not waited for.
    const closed = iterator.return?.().catch(() => undefined)
    if (reading) reading.catch(() => undefined)
    else await closed
  }
}

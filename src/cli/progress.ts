import type { Writable } from 'node:stream'
import { Format, SingleBar } from 'cli-progress'

/** Tells how far the work is; a null object where nobody looks. */
export interface Progress {
  readonly step: (bytes: number) => void
  /** Clears the line, for a message. */
  readonly clear: () => void
  readonly stop: () => void
}

export const NO_PROGRESS: Progress = { step: () => undefined, clear: () => undefined, stop: () => undefined }

const CLEAR_LINE = '\r\u001B[K'
const SECOND = 1000

/** A bar on the terminal with articles, rate and time left; without bar and time left where the size of the input is not known (`total` 0). */
export function startProgress(stream: Writable, total: number): Progress {
  const bar = new SingleBar({
    stream: stream as NodeJS.WriteStream,
    format: total > 0 ? '{bar} {percentage}%  {articles} articles  {rate}/s  {eta_formatted} left' : '{articles} articles  {rate}/s',
    formatBar: Format.BarFormat,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    etaBuffer: 200,
    fps: 5,
    hideCursor: true,
    clearOnComplete: true,
    linewrap: false
  })
  const start = Date.now()
  let articles = 0
  bar.start(total, 0, { articles, rate: 0 })
  return {
    step: bytes => {
      articles++
      bar.increment(total > 0 ? bytes : 0, { articles, rate: Math.round(articles * SECOND / Math.max(SECOND, Date.now() - start)) })
    },
    clear: () => { stream.write(CLEAR_LINE) },
    stop: () => { bar.stop() }
  }
}

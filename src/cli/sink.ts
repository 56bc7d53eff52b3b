import type { Writable } from 'node:stream'

/** Where output goes, one whole piece at a time. */
export interface Sink {
  /** Resolves when the stream takes more. */
  readonly write: (text: string | Uint8Array) => Promise<void>
  /** True where the reader has gone (EPIPE): nothing more need be written. */
  readonly gone: () => boolean
}

/** A stream to write to with back-pressure. A reader that goes away ends the writing quietly; any other failure is thrown. */
export function sinkOf(stream: Writable): Sink {
  let gone = false
  let failure: Error | null = null
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') gone = true
    else failure = error
  })
  return {
    gone: () => gone,
    write: async text => {
      if (failure) throw failure
      if (gone || text.length === 0) return
      if (!stream.write(text)) await drained(stream)
    }
  }
}

const WAIT_FOR = ['drain', 'close', 'error'] as const

/** Resolves when the stream takes more, or never will. */
function drained(stream: Writable): Promise<void> {
  return new Promise(resolve => {
    const done = (): void => {
      for (const event of WAIT_FOR) stream.off(event, done)
      resolve()
    }
    for (const event of WAIT_FOR) stream.on(event, done)
  })
}

import { Readable, Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { run } from '../../src/cli/run'

const WORKER = pathToFileURL(resolve(import.meta.dirname, '../../dist/cli-worker.js'))

/** Collects what is written to it. */
export function collector(): { readonly stream: Writable, readonly text: () => string } {
  const parts: string[] = []
  return {
    stream: new Writable({ write: (chunk: Buffer, _, done) => { parts.push(chunk.toString()); done() } }),
    text: () => parts.join('')
  }
}

/** Runs the command line within the test, without a terminal. */
export async function wirecopy(argv: readonly string[], stdin = '', width = 80): Promise<{ readonly code: number, readonly out: string, readonly err: string }> {
  const stdout = collector()
  const stderr = collector()
  const code = await run(argv, {
    stdin: Readable.from([Buffer.from(stdin)]), stdout: stdout.stream, stderr: stderr.stream, look: { width, coloured: false }, showProgress: false,
    version: '9.9.9', interrupted: new AbortController().signal, workerScript: WORKER
  })
  return { code, out: stdout.text(), err: stderr.text() }
}

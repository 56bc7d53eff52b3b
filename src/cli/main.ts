#!/usr/bin/env node
import process from 'node:process'
import { version } from '../../package.json'
import { run } from './run'

const WIDTH = 100
const NARROWEST = 40

const { env, stdout, stderr, stdin } = process
const interruption = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // The first ends the work at a whole line, a second one at once.
  process.once(signal, () => { interruption.abort() })
}

process.exitCode = await run(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  look: { width: Math.max(NARROWEST, stdout.columns || Number(env['COLUMNS']) || WIDTH), coloured: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb' },
  showProgress: stderr.isTTY && !stdout.isTTY && env['TERM'] !== 'dumb',
  version,
  interrupted: interruption.signal,
  workerScript: new URL('./cli-worker.js', import.meta.url)
})
stdin.destroy()

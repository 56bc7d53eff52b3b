import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { inventedLines } from './invented'

// Streams invented articles through the built command line and tells its rate and peak memory; --interrupt N sends Ctrl-C after N lines.
// npm run stream -- --articles 200000 --jobs 2
const { values } = parseArgs({ options: { articles: { type: 'string', default: '20000' }, jobs: { type: 'string', default: '2' }, interrupt: { type: 'string' } } })
const articles = Number(values.articles)
const stopAfter = values.interrupt === undefined ? Infinity : Number(values.interrupt)
const started = Date.now()
const child = spawn(process.execPath, [resolve(import.meta.dirname, '../../dist/cli.js'), '--jsonl', '--jobs', values.jobs, '--id-field', 'id', '-'], { stdio: ['pipe', 'pipe', 'inherit'] })
child.stdin.on('error', () => undefined)
Readable.from(inventedLines(articles)).pipe(child.stdin)

let peak = 0
const watch = setInterval(() => { peak = Math.max(peak, peakOf(child.pid)) }, 200)
const hash = createHash('sha256')
let lines = 0
let bytes = 0
let rest = ''
child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
  hash.update(chunk)
  bytes += chunk.length
  const parts = (rest + chunk).split('\n')
  rest = parts.pop() ?? ''
  for (const line of parts) {
    const { id } = JSON.parse(line) as { id: string }
    if (id !== `invented-${lines}`) throw new Error(`out of order: ${id} is line ${lines}`)
    lines++
    if (lines === stopAfter) child.kill('SIGINT')
  }
})
child.on('close', code => {
  clearInterval(watch)
  const seconds = (Date.now() - started) / 1000
  console.log(`${lines} of ${articles} articles in ${seconds.toFixed(1)} s (${Math.round(lines / seconds)}/s), ${(bytes / 2 ** 20).toFixed(0)} MB out, peak ${(peak / 1024).toFixed(0)} MB, exit code ${code}`)
  console.log(`${rest === '' ? 'every line whole and in order' : `cut off: ${rest.slice(0, 80)}`}; sha256 ${hash.digest('hex').slice(0, 16)}`)
})

/** Peak resident memory of a process in kilobytes, as Linux counts it; 0 elsewhere. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { readArticles } from './fuzz/articles'
import { inspect } from './fuzz/inspect'
import { minimise } from './fuzz/minimise'
import { spoiltPage } from './fuzz/pages'
import { anyText } from './fuzz/texts'

// Looks for texts that break a promise: npm run fuzz -- --minutes 60 [--seed N], or --random 200000 --mutated 20000 for a count. Each find is
// made small, printed, and added to tests/trust/finds.json, which the tests replay. The same seed makes the same texts.
const { values } = parseArgs({
  options: {
    minutes: { type: 'string' }, random: { type: 'string' }, mutated: { type: 'string' }, seed: { type: 'string' }, most: { type: 'string', default: '20' }, dry: { type: 'boolean', default: false }
  }
})
const FINDS = 'tests/trust/finds.json'
const BATCH = 200

interface Find { readonly text: string, readonly seed: number, readonly fault: string }

const seed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed)
const until = values.minutes === undefined ? Infinity : Date.now() + Number(values.minutes) * 60_000
const counted = values.random !== undefined || values.mutated !== undefined
const target = { random: counted ? Number(values.random ?? 0) : Infinity, mutated: counted ? Number(values.mutated ?? 0) : Infinity }
const done = { random: 0, mutated: 0 }
const sources = { random: anyText, mutated: spoiltPage(readArticles('fixtures')) }
const finds = new Map<string, Find>()

if (values.minutes === undefined && !counted) {
  console.error('usage: npm run fuzz -- --minutes N | --random N --mutated N [--seed N] [--most FINDS] [--dry]')
  process.exit(2)
}
console.log(`seed ${seed}`)
const started = Date.now()
let said = started
for (let batch = 0; Date.now() < until && finds.size < Number(values.most) && (done.random < target.random || done.mutated < target.mutated); batch++) {
  for (const kind of ['random', 'mutated'] as const) {
    // Spoilt pages are some twenty times as long as random texts: one batch of them to ten of the others.
    if (done[kind] >= target[kind] || (kind === 'mutated' && batch % 10 !== 0 && done.random < target.random)) continue
    for (const text of fc.sample(sources[kind], { seed: seed + batch, numRuns: Math.min(BATCH, target[kind] - done[kind]) })) check(text, done[kind]++)
  }
  if (Date.now() - said > 30_000) tell()
}
tell()
if (finds.size > 0 && !values.dry) {
  const known = JSON.parse(readFileSync(FINDS, 'utf8')) as readonly Find[]
  const added = [...finds.values()].filter(find => !known.some(other => other.text === find.text))
  writeFileSync(FINDS, `${JSON.stringify([...known, ...added], null, 1)}\n`)
}
process.exitCode = finds.size > 0 ? 1 : 0

function check(text: string, index: number): void {
  // One text in five is asked in all ways.
  const [fault] = inspect(text, index, index % 5 === 0)
  if (fault === undefined) return
  const kind = kindOf(fault)
  if (finds.has(kind)) return
  const least = minimise(text, shorter => inspect(shorter, index).some(other => kindOf(other) === kind))
  const find = { text: least, seed: index, fault: inspect(least, index).find(other => kindOf(other) === kind) ?? fault }
  finds.set(kind, find)
  console.log(`\n${find.fault}\n  ${JSON.stringify(find.text)}`)
}

/** The fault without its words and numbers, so that one defect is told once. */
function kindOf(fault: string): string {
  return fault.replace(/"(?:[^"\\]|\\.)*"/g, '"…"').replace(/\d+/g, '0').replace(/differs: .*/s, 'differs').slice(0, 120)
}

function tell(): void {
  said = Date.now()
  console.log(`${done.random} random and ${done.mutated} mutated texts in ${Math.round((said - started) / 1000)} s: ${finds.size} kinds of fault`)
}

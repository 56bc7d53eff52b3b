import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { measureColdStarts } from './bench/cold-starts'
import { CONTESTANTS } from './bench/contestants'
import { findFailures, toBaseline, type Baseline } from './bench/gate'
import { runRace } from './bench/race'
import { toMarkdown, toSpeeds, type Figures } from './bench/report'
import { weighBundles, weighInstalled } from './bench/sizes'

// Speed, cold start, memory and size of the built library beside its peers: npm run bench -- [options]. docs/performance.md explains the figures.
const USAGE = `npm run bench -- [options]
  --quick            the CI gate: few contestants, short rounds, fails against src/lab/bench/baseline.json
  --only NAMES       contestants, comma-separated: ${CONTESTANTS.map(({ name }) => name).join(', ')}
  --corpora NAMES    articles, wires, one text, stories
  --parts NAMES      speed, rooms, cold, size
  --rounds N         rounds (5)
  --budget MS        CPU time of one contestant in one round on one corpus (3000)
  --warm-up MS       CPU time that every contestant reads before the first round counts (7000; 25000 with --quick): a young process still compiles
  --size N           characters of a corpus (5000000)
  --stories FILE     a further corpus: JSON rows with a text
  --entry FILE       the built library (dist/index.js)
  --json FILE        where the figures go (.tmp/bench/figures.json)
  --baseline         write the baseline that --quick compares with`

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false }, baseline: { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
    only: { type: 'string' }, corpora: { type: 'string' }, parts: { type: 'string' }, stories: { type: 'string' },
    rounds: { type: 'string', default: '5' }, budget: { type: 'string' }, 'warm-up': { type: 'string' }, size: { type: 'string', default: '5000000' },
    entry: { type: 'string', default: 'dist/index.js' }, json: { type: 'string', default: '.tmp/bench/figures.json' }
  }
})
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}
const quick = values.quick || values.baseline
const BASELINE = 'src/lab/bench/baseline.json'
const QUICK = ['wirecopy', 'wirecopy names', 'compromise+chrono']
const entry = resolve(values.entry)
if (!existsSync(entry)) throw new RangeError(`--entry: expected a built library, got ${values.entry}; run npm run build first`)
const list = (value: string | undefined): readonly string[] | null => value?.split(',').map(name => name.trim()) ?? null
const stories = values.stories ?? null
const contestants = list(values.only) ?? (quick ? QUICK : CONTESTANTS.map(({ name }) => name))
const corpora = list(values.corpora) ?? (quick ? ['articles'] : ['articles', 'wires', 'one text', ...(stories ? ['stories'] : [])])
const parts = new Set(list(values.parts) ?? (quick ? ['speed', 'size'] : ['speed', 'rooms', 'cold', 'size']))
const rounds = Number(values.rounds)
const size = Number(values.size)
const budget = Number(values.budget ?? (quick ? 1500 : 3000))
const say = (line: string): void => { console.error(line) }

mkdirSync('.tmp/bench', { recursive: true })
await build({
  entryPoints: ['child', 'cold', 'rooms'].map(name => `src/lab/bench/${name}.ts`),
  outdir: '.tmp/bench', outExtension: { '.js': '.mjs' }, bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20', logLevel: 'warning'
})
const setting = { entry, size, stories }
const results = parts.has('speed') ? await runRace('.tmp/bench/child.mjs', { contestants, corpora, rounds, budget, warmUp: Number(values['warm-up'] ?? (quick ? 25_000 : 7000)), setting }, say) : []
const rooms: Record<string, Record<string, number>> = {}
if (parts.has('rooms')) {
  for (const corpus of corpora) rooms[corpus] = JSON.parse(execFileSync(process.execPath, ['.tmp/bench/rooms.mjs', JSON.stringify([Math.min(size, 1_000_000), rounds, corpus, stories])], { encoding: 'utf8' })) as Record<string, number>
}
const cold = parts.has('cold') ? measureColdStarts('.tmp/bench/cold.mjs', entry, CONTESTANTS.filter(one => one.cold && contestants.includes(one.name)).map(({ name }) => name), rounds) : {}
const figures: Figures = {
  node: process.version,
  machine: cpus()[0]?.model ?? '',
  rounds,
  speeds: toSpeeds(results),
  rooms,
  cold,
  installed: parts.has('size') ? weighInstalled(['wirecopy', 'compromise', 'chrono-node', 'wink-nlp', 'wink-eng-lite-web-model', '@microsoft/recognizers-text-date-time']) : {},
  bundles: parts.has('size') ? await weighBundles(entry) : []
}
writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`)
console.log(toMarkdown(figures))
if (values.baseline) {
  writeFileSync(BASELINE, `${JSON.stringify(toBaseline(figures.speeds, 'articles', 'npm run bench -- --baseline'), null, 2)}\n`)
} else if (quick) {
  const failures = findFailures(figures.speeds, JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline, figures.bundles)
  for (const failure of failures) console.error(failure)
  process.exitCode = failures.length ? 1 : 0
}

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { DatesRow, Extract, NamesRow, PlacesRow, StoriesRow, TemplatesRow, TotalsRow } from './evaluate/corpus'
import { scoreDates } from './evaluate/dates'
import { scoreNames } from './evaluate/names'
import { scorePlaces } from './evaluate/places'
import { scoreStories } from './evaluate/stories'
import type { Report } from './evaluate/tally'
import { scoreTemplates, scoreTotals } from './evaluate/totals'

// Scores the built library on corpora: npm run evaluate -- CORPUS.jsonl... [--errors N] [--json]. docs/evaluation.md explains formats and figures.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { entry: { type: 'string', default: 'dist/index.js' }, errors: { type: 'string', default: '0' }, json: { type: 'boolean', default: false } }
})
if (positionals.length === 0) {
  console.error('usage: npm run evaluate -- CORPUS.jsonl... [--errors N] [--json] [--entry dist/index.js]')
  process.exit(2)
}
const { extract } = await import(pathToFileURL(resolve(values.entry)).href) as { extract: Extract }
const results: Record<string, unknown> = {}
for (const file of positionals) {
  const errors = new Map<string, string[]>()
  const report: Report = (kind, ...details) => void (errors.get(kind) ?? errors.set(kind, []).get(kind))?.push(details.join(' | '))
  const scores = score(readRows(file), report)
  results[file] = { ...scores, errors: Object.fromEntries([...errors].map(([kind, rows]) => [kind, rows.length])) }
  if (!values.json) print(file, scores, errors)
}
if (values.json) console.log(JSON.stringify(results, null, 2))

function readRows(file: string): readonly object[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line) as object)
}

/** What a row holds tells what it is scored on; sentences with both figures and totals are scored on both. */
function score(rows: readonly object[], report: Report): Record<string, object> {
  const has = (key: string): boolean => rows.some(row => key in row)
  if (has('entities')) return { names: scoreNames(extract, rows as readonly NamesRow[], report) }
  if (has('timexes')) return { dates: scoreDates(extract, rows as readonly DatesRow[], report) }
  if (has('toponyms')) return { places: scorePlaces(extract, rows as readonly PlacesRow[], report) }
  if (has('templates')) return { templates: scoreTemplates(extract, rows as readonly TemplatesRow[], report) }
  return {
    ...(has('mentions') ? scoreStories(extract, rows as readonly StoriesRow[], report) : {}),
    ...(has('killed') ? { totals: scoreTotals(extract, rows as readonly TotalsRow[], report) } : {})
  }
}

function print(file: string, scores: Record<string, object>, errors: ReadonlyMap<string, readonly string[]>): void {
  console.log(`\n${file}`)
  for (const [name, one] of Object.entries(scores)) {
    const flat = Object.values(one).every(value => typeof value !== 'object' || value === null)
    if (flat) console.log(name, one)
    else console.table(Object.fromEntries(Object.entries(one).map(([key, value]) => [key, typeof value === 'object' ? value as object : { value: value as unknown }])))
  }
  const kinds = [...errors].sort(([, a], [, b]) => b.length - a.length)
  if (kinds.length) console.log('errors by kind:', kinds.map(([kind, rows]) => `${kind} ${rows.length}`).join(', '))
  for (const [kind, rows] of kinds) for (const row of rows.slice(0, Number(values.errors))) console.log(`  ${kind}: ${row.replace(/\s+/g, ' ')}`)
}

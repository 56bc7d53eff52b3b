import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Extract } from './evaluate/corpus'
import { FAMILIES } from './fuzz/families'
import { growthOf } from './fuzz/growth'

// Times the built library on hostile texts of 10 KB, 100 KB and 1 MB: npm run build && npm run growth [-- --match TEXT] [--longest 1000000]. Prints a Markdown table, the worst first.
const { values } = parseArgs({ options: { match: { type: 'string', default: '' }, entry: { type: 'string', default: 'dist/index.js' }, longest: { type: 'string', default: '1000000' }, tries: { type: 'string', default: '3' } } })
const { extract } = await import(pathToFileURL(resolve(values.entry)).href) as { extract: Extract }
const longest = Number(values.longest)
const lengths = [longest / 100, longest / 10, longest]
const families = FAMILIES.filter(({ name }) => name.includes(values.match))
for (const family of families) growthOf(extract, family, [1000, 10_000], 1)
const rows = []
for (const family of families) {
  let row = growthOf(extract, family, lengths, Number(values.tries))
  // What a collection of garbage or another program made slow is not slow the next time.
  for (let again = 0; again < 4 && row.growth > 1.2; again++) {
    const next = growthOf(extract, family, lengths, 3)
    if (next.growth < row.growth) row = next
  }
  rows.push(row)
  if (row.growth > 1.5 || (row.times.at(-1) ?? 0) > 1000) console.error(`${row.name}: ${row.times.map(time => time.toFixed(1)).join(', ')} ms, ${row.growth.toFixed(2)}`)
}
rows.sort((a, b) => b.growth - a.growth)
console.log(`| text | ${lengths.map(length => `${length / 1000} KB`).join(' | ')} | growth |\n| --- | ${lengths.map(() => '---: |').join(' ')} ---: |`)
for (const { name, times, growth } of rows) console.log(`| \`${name.replace(/\|/g, '\\|')}\` | ${times.map(time => `${time.toFixed(1)} ms`).join(' | ')} | ${growth.toFixed(2)} |`)
const over = rows.filter(row => row.growth > 1.2).length
console.log(`\n${rows.length} families; longest time ${Math.max(...rows.map(row => row.times.at(-1) ?? 0)).toFixed(0)} ms; growth above 1.2: ${over}`)

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract'
import { ALL_ZONES, type StoriesRow } from '../src/lab/evaluate/corpus'
import { scoreStories } from '../src/lab/evaluate/stories'

// The five articles: the whole answer of each as JSON, and a floor of F1 by type against the gold. UPDATE=1 rewrites the answers, to be
// read as a diff, and raises the floors to what is reached; it never lowers one.
const FOLDER = resolve(import.meta.dirname, '../fixtures')
const FLOORS = join(FOLDER, 'floors.json')
const UPDATE = process.env['UPDATE'] === '1'

interface Gold extends Omit<StoriesRow, 'id' | 'text'> { readonly document: string }
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8')
const rows = readdirSync(FOLDER).filter(file => /^\d{3}\.json$/.test(file)).sort().map(file => {
  const gold = JSON.parse(read(file)) as Gold
  return { ...gold, id: file.slice(0, 3), text: read(gold.document) }
})

describe('the five articles', () => {
  it('are all here', () => {
    expect(rows).toHaveLength(5)
  })

  it.each(rows)('$id: the whole answer is as reviewed', ({ id, text, published }) => {
    const answer = `${JSON.stringify(extract(text, { ...(published ? { published } : {}), zones: ALL_ZONES }), null, 1)}\n`
    const file = join(FOLDER, `${id}.story.json`)
    if (UPDATE) writeFileSync(file, answer)
    expect(existsSync(file), `${id}.story.json is missing: run with UPDATE=1`).toBe(true)
    expect(answer).toBe(readFileSync(file, 'utf8'))
  })

  it.each(rows)('$id: every span says what stands in the text, in the gold too', ({ text, published, mentions }) => {
    const story = extract(text, { ...(published ? { published } : {}), zones: ALL_ZONES })
    const spans = [...story.people, ...story.organizations, ...story.places].flatMap(entity => entity.mentions)
    for (const span of [...spans, ...story.dates, ...story.casualties, ...mentions]) expect(text.slice(span.start, span.end)).toBe(span.text)
  })

  it('keep their quality: no score falls below its floor', () => {
    const { mentions, details } = scoreStories(extract, rows, () => undefined)
    const scores: Record<string, number> = {
      ...Object.fromEntries(Object.entries(mentions).map(([type, { f1 }]) => [type, f1])),
      ...Object.fromEntries(Object.entries(details).flatMap(([detail, share]) => share === null ? [] : [[`${detail} right`, share]]))
    }
    const floors = existsSync(FLOORS) ? JSON.parse(readFileSync(FLOORS, 'utf8')) as Record<string, number> : {}
    if (UPDATE) {
      for (const [name, score] of Object.entries(scores)) floors[name] = Math.max(floors[name] ?? 0, score)
      writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`)
    }
    expect(Object.keys(floors).length).toBeGreaterThan(0)
    for (const [name, floor] of Object.entries(floors)) expect(scores[name], name).toBeGreaterThanOrEqual(floor)
  })
})

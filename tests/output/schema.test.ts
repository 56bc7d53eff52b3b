import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index'
import { storySchema } from '../../src/lab/schema'
import { anyStory, EMPTY } from './stories'

const ROOT = resolve(import.meta.dirname, '../..')
const published = JSON.parse(readFileSync(join(ROOT, 'docs/schema.json'), 'utf8')) as object
const validate = new Ajv({ strict: true, strictTypes: false, allErrors: true }).compile(published)
const articles = readdirSync(join(ROOT, 'fixtures')).filter(file => file.endsWith('.txt'))

function errorsOf(story: unknown): readonly string[] {
  return validate(story) ? [] : (validate.errors ?? []).map(error => `${error.instancePath} ${error.message ?? ''}`)
}

describe('the JSON Schema of Story', () => {
  it('is the one that the types give (npm run schema)', () => {
    expect(published).toEqual(storySchema())
  })

  it.each(articles)('holds for the answer on %s', file => {
    const text = readFileSync(join(ROOT, 'fixtures', file), 'utf8')
    expect(errorsOf(JSON.parse(JSON.stringify(extract(text))))).toEqual([])
    expect(errorsOf(extract(text, { published: '2021-08-27', zones: ['headline', 'body', 'caption', 'credit', 'furniture'] }))).toEqual([])
  })

  it('holds for any story of the right shape', () => {
    fc.assert(fc.property(anyStory, ({ story }) => { expect(errorsOf(story)).toEqual([]) }), { numRuns: 60 })
  })

  it.each([
    ['another schema number', { ...EMPTY, schema: 2 }],
    ['a missing kind', { ...EMPTY, dates: undefined }],
    ['a field that is not known', { ...EMPTY, persons: [] }],
    ['an offset that is no whole number', { ...EMPTY, people: [{ id: 'p1', name: 'A', aliases: [], role: null, mentions: [{ start: 0.5, end: 1, text: 'A', zone: 'body', score: 1, by: 'x' }] }] }],
    ['a score above 1', { ...EMPTY, people: [{ id: 'p1', name: 'A', aliases: [], role: null, mentions: [{ start: 0, end: 1, text: 'A', zone: 'body', score: 1.1, by: 'x' }] }] }]
  ])('refuses %s', (_, story) => {
    expect(errorsOf(JSON.parse(JSON.stringify(story)))).not.toEqual([])
  })
})

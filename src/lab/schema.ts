import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'

const ROOT = resolve(import.meta.dirname, '../..')
const TARGET = resolve(ROOT, 'docs/schema.json')

type Schema = Readonly<Record<string, unknown>>

const OFFSET = { type: 'integer', minimum: 0 }
const NUMBER_OF_PEOPLE = { type: ['integer', 'null'], minimum: 0 }

/** What TypeScript's `number` cannot say, by type and field. */
const NARROWER: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
  start: { '*': OFFSET },
  end: { '*': OFFSET },
  score: { '*': { type: 'number', minimum: 0, maximum: 1 } },
  min: { Count: NUMBER_OF_PEOPLE },
  max: { Count: NUMBER_OF_PEOPLE },
  latitude: { '*': { type: 'number', minimum: -90, maximum: 90 } },
  longitude: { '*': { type: 'number', minimum: -180, maximum: 180 } },
  geonamesId: { '*': { type: ['integer', 'null'], minimum: 1 } }
}

/** JSON Schema (draft 7) of `Story`, made from the types and their docstrings. */
export function storySchema(): Schema {
  const schema = createGenerator({ path: resolve(ROOT, 'src/types.ts'), tsconfig: resolve(ROOT, 'tsconfig.json'), type: 'Story', skipTypeCheck: true, additionalProperties: false }).createSchema('Story')
  const { $schema, ...rest } = narrow(schema, '') as Schema
  return { $schema, $id: 'https://unpkg.com/wirecopy/dist/schema.json', title: 'Story', ...rest }
}

/** Walks the schema; `owner` is the name of the definition that it is in. */
function narrow(value: unknown, owner: string): unknown {
  if (Array.isArray(value)) return value.map(item => narrow(item, owner))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
    if (key === 'definitions') return [key, Object.fromEntries(Object.entries(inner as Schema).map(([name, definition]) => [name, narrow(definition, name)]))]
    if (key !== 'properties') return [key, narrow(inner, owner)]
    return [key, Object.fromEntries(Object.entries(inner as Schema).map(([field, schema]) => [field, narrowField(field, schema as Schema, owner)]))]
  }))
}

function narrowField(field: string, schema: Schema, owner: string): unknown {
  const narrower = Object.hasOwn(NARROWER, field) ? NARROWER[field]?.[owner] ?? NARROWER[field]?.['*'] : undefined
  if (!narrower) return narrow(schema, owner)
  return 'description' in schema ? { ...narrower, description: schema['description'] } : narrower
}

if (process.argv[1] === import.meta.filename) writeFileSync(TARGET, `${JSON.stringify(storySchema(), null, 2)}\n`)

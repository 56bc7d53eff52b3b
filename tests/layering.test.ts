import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')

/** Rooms from the ground up; a room imports only from rows above its own, rooms of one row not from each other. */
const ORDER: readonly (readonly string[])[] = [
  ['types'], ['span'], ['text'], ['numbers'], ['names', 'dates'], ['casualties'], ['places', 'entities'], ['incidents'], ['options'], ['extract'], ['index'], ['cli']
]
const OUTPUT_MAY_IMPORT = ['types', 'span', 'output']
/** What constructions of the casualty grammar share: who stands where around a verb, and what a verb comes to. */
const SHARED = /\/(?:arguments|verb-outcome)\.ts$/
const IMPORT = /(?:from|import)\s+'([^']+)'/g

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
const roomOf = (path: string): string => relative(SRC, path).split('/')[0]?.replace(/\.ts$/, '') ?? ''
const level = (room: string): number => ORDER.findIndex(row => row.includes(room))

function importsOf(file: string): readonly string[] {
  return [...readFileSync(join(SRC, file), 'utf8').matchAll(IMPORT)].map(match => match[1] as string)
}

describe('layering', () => {
  it.each(files)('%s imports only what lies below it', file => {
    const room = roomOf(join(SRC, file))
    const rooms = importsOf(file).filter(from => from.startsWith('.')).map(from => roomOf(resolve(SRC, dirname(file), from)))
    if (room === 'lab') return
    expect(rooms).not.toContain('lab')
    if (room === 'output') return expect(rooms.filter(other => !OUTPUT_MAY_IMPORT.includes(other))).toEqual([])
    expect(level(room), `${room} has a row in the order`).toBeGreaterThanOrEqual(0)
    expect(rooms.filter(other => other !== room && other !== 'output' && level(other) >= level(room))).toEqual([])
    if (!['index', 'cli'].includes(room)) expect(rooms).not.toContain('output')
  })

  it.each(files)('%s touches node: modules, compromise, chrono-node and natural only where allowed', file => {
    const room = roomOf(join(SRC, file))
    for (const from of importsOf(file).filter(name => !name.startsWith('.') || name.includes('node_modules'))) {
      if (from.startsWith('node:')) expect(['cli', 'lab']).toContain(room)
      if (from.includes('chrono-node')) expect(room).toBe('dates')
      if (from === 'compromise' || from.startsWith('compromise/')) expect(['output', 'lab']).toContain(room)
      if (from.startsWith('natural')) expect(['entities', 'places', 'lab']).toContain(room)
      if (from.startsWith('natural')) expect(from, 'only deep imports').toMatch(/^natural\/lib\/natural\/(?:distance\/jaro-winkler_distance|phonetics\/double_metaphone|stemmers\/porter_stemmer|trie)/)
    }
  })

  it.each(files.filter(file => /^casualties\/constructions\//.test(file) && !SHARED.test(file)))('%s imports no other construction', file => {
    expect(importsOf(file).filter(from => from.startsWith('./') && !SHARED.test(`${from}.ts`))).toEqual([])
  })

  it.each(files.filter(file => file.includes('.generated.')))('%s has exactly one importer', file => {
    const target = join(SRC, file).replace(/\.ts$/, '')
    const importers = files.filter(other => importsOf(other).some(from => from.startsWith('.') && resolve(SRC, dirname(other), from) === target))
    expect(importers).toHaveLength(1)
  })
})

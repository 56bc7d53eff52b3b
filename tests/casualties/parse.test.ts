import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseOf } from './parse'
import parses from './parses.json'
import { readings } from './wordings'

// How each text of the wordings is cut into phrases and put together, apart from what is made of it. A change of the grammar shows in the diff of
// parses.json, which UPDATE=1 writes anew.
const texts = Object.values(readings).flatMap(block => block.trim().split('\n').filter(line => !line.startsWith('  ')))
if (process.env['UPDATE'] === '1') writeFileSync('tests/casualties/parses.json', `{\n${texts.map(text => `${JSON.stringify(text)}: ${JSON.stringify(parseOf(text))}`).join(',\n')}\n}\n`)

describe('the phrases of a text', () => {
  it.each(texts)('%s', text => {
    expect(parseOf(text)).toEqual((parses as Readonly<Record<string, readonly string[]>>)[text])
  })

  it('are kept for the texts of the wordings and no others', () => {
    expect(Object.keys(parses)).toEqual([...texts])
  })
})

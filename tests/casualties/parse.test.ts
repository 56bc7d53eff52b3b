import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mayTellHarm } from '../../src/casualties/words/triggers'
import { parseOf } from './parse'
import parses from './parses.json'
import { figuresOf, told } from './readings'
import { SENTENCES } from './sentences'
import { readings } from './wordings'

// How each text of the wordings and each of the sentences, with their figures, is cut into phrases and put together, apart from what is made of it, and of the five articles the sentences that may
// tell of harm, with their figures. A change of the grammar shows in the diff of parses.json, which UPDATE=1 writes anew.
const texts = [...Object.values(readings).flatMap(block => block.trim().split('\n').filter(line => !line.startsWith('  '))), ...SENTENCES].filter((text, index, all) => all.indexOf(text) === index)
const articles = readdirSync('fixtures').filter(name => name.endsWith('.txt'))
const articleOf = (name: string): readonly string[] => {
  const text = readFileSync(`fixtures/${name}`, 'utf8')
  return [...parseOf(text, mayTellHarm), ...figuresOf(text).map(told)]
}
const sentenceOf = (text: string): readonly string[] => SENTENCES.includes(text) ? [...parseOf(text), ...figuresOf(text).map(told)] : parseOf(text)
const kept: Readonly<Record<string, readonly string[]>> = parses

if (process.env['UPDATE'] === '1') {
  const rows = [...texts.map(text => [text, sentenceOf(text)] as const), ...articles.map(name => [name, articleOf(name)] as const)]
  writeFileSync('tests/casualties/parses.json', `{\n${rows.map(([text, lines]) => `${JSON.stringify(text)}: ${JSON.stringify(lines)}`).join(',\n')}\n}\n`)
}

describe('the phrases of a text', () => {
  it.each(texts)('%s', text => { expect(sentenceOf(text)).toEqual(kept[text]) })

  it.each(articles)('%s', name => { expect(articleOf(name)).toEqual(kept[name]) })

  it('are kept for these texts, the articles and no others', () => {
    expect(Object.keys(kept)).toEqual([...texts, ...articles])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'
import { readArticles } from '../../src/lab/fuzz/articles'
import { inspect } from '../../src/lab/fuzz/inspect'
import { spoiltPage } from '../../src/lab/fuzz/pages'
import { sentenceStory } from '../../src/lab/fuzz/sentences'
import { anyText } from '../../src/lab/fuzz/texts'
import foundBefore from './finds.json'

// A part of what `npm run fuzz` looks for, with fixed seeds: spans exact, ids unique, references there, ranges in order, JSON the same
// again, the same answer when asked twice or for some kinds only, exports that work.
const seed = fc.nat(1000)
const finds: readonly { readonly text: string, readonly seed: number, readonly fault: string }[] = foundBefore

// Several short tests rather than one long one, so that the runner hears from them while they run.
const TURNS = [1, 2, 3, 4, 5]

describe('whatever the text, the answer keeps every promise', () => {
  it.each(TURNS)('any Unicode, and words of the field in any order (%d)', turn => {
    fc.assert(fc.property(anyText, seed, (text, choice) => { expect(inspect(text, choice)).toEqual([]) }), { numRuns: 200, seed: turn })
  })

  it.each(TURNS)('sentences that tell of casualties (%d)', turn => {
    fc.assert(fc.property(sentenceStory, seed, (text, choice) => { expect(inspect(text, choice)).toEqual([]) }), { numRuns: 40, seed: turn })
  })

  it.each(TURNS)('real articles, spoilt (%d)', turn => {
    fc.assert(fc.property(spoiltPage(readArticles()), seed, (text, choice) => { expect(inspect(text, choice)).toEqual([]) }), { numRuns: 20, seed: turn })
  })

  it.each(finds.map(find => ({ ...find, name: JSON.stringify(find.text).slice(0, 80) })))('found before: $name', ({ text, seed }) => {
    expect(inspect(text, seed)).toEqual([])
  })

  it.each(['', ' ', '\n', '\0', '\uFEFF', '\uD800', '\uDC00\uD800', '\r\n\r\n', '.', '\u202E', '0', '-'])('hardly any text: %j', text => {
    for (let choice = 0; choice < 5; choice++) expect(inspect(text, choice)).toEqual([])
  })
})

describe('one text does not change the answer to the next', () => {
  it('in any order', () => {
    const texts = readArticles()
    const fresh = texts.map(text => JSON.stringify(extract(text, { published: '2021-08-28' })))
    fc.assert(fc.property(fc.array(fc.nat(texts.length - 1), { maxLength: 6 }), anyText, (order, between) => {
      for (const index of order) {
        extract(between)
        expect(JSON.stringify(extract(texts[index] ?? '', { published: '2021-08-28' }))).toBe(fresh[index])
      }
    }), { numRuns: 25, seed: 4 })
  })

  it('when the same options are used again', () => {
    const [text = ''] = readArticles()
    const options = Object.freeze({ published: '2021-08-28', only: Object.freeze(['people', 'casualties'] as const), names: Object.freeze([Object.freeze({ text: 'Taliban', type: 'organization' as const })]) })
    expect(JSON.stringify(extract(text, options))).toBe(JSON.stringify(extract(text, options)))
  })
})

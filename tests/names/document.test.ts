import { describe, expect, it } from 'vitest'
import { completeNames } from '../../src/names/document'
import type { NameMention, NameType } from '../../src/names/mention'
import { readText } from '../../src/text/read'

/** Reads "[person .95 Ann Lee] spoke": type, score and name in brackets. */
const MARK = /\[(person|organization|place) (0?\.\d+|1) ([^\]]+)\]/g

function complete(marked: string): string[] {
  const names: NameMention[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index)
    const name = match[3] as string
    names.push({ start: text.length, end: text.length + name.length, type: match[1] as NameType, score: Number(match[2]), by: 'model', canonical: null })
    text += name
    from = match.index + match[0].length
  }
  text += marked.slice(from)
  return completeNames(readText(text), names).map(name => `${name.type} ${text.slice(name.start, name.end)}`)
}

describe('completeNames', () => {
  it.each([
    ['finds a sure form again', '[person .95 Zahir Walan] left. Police say Zahir Walan is safe.', ['person Zahir Walan', 'person Zahir Walan']],
    ['finds a sure form at the start of a line', '[organization .97 Morvenia Front] fled.\nMorvenia Front said so.', ['organization Morvenia Front', 'organization Morvenia Front']],
    ['takes the longer of two forms', '[place .95 Tarun airport] was shut. Crowds ran to [place .9 Tarun] airport.', ['place Tarun airport', 'place Tarun airport']],
    ['puts an unsure type right', '[place .95 Orlath] fell. [place .9 Orlath] burned. [person .5 Orlath] is lost.', ['place Orlath', 'place Orlath', 'place Orlath']]
  ])('%s', (_, text, names) => expect(complete(text)).toEqual(names))

  it.each([
    ['a form that is not sure', '[person .6 Walan] left. The Walan is a river.', ['person Walan']],
    ['part of a longer run of capitals', '[person .95 Walan] left. He went to Walan Street.', ['person Walan']],
    ['a name that an amount follows', '[place .99 US] fell. It cost US$500.', ['place US']],
    ['a form in other case', '[organization .95 Front] left. The front moved.', ['organization Front']],
    ['a type that is sure', '[place .95 Orlath] fell. [place .9 Orlath] burned. [person .9 Orlath] spoke.', ['place Orlath', 'place Orlath', 'person Orlath']],
    ['the family of a person', '[person .95 Walan] left. He hates the Walan family.', ['person Walan']],
    ['a war of a place', '[place .95 Orlath] fell. He fought in the Orlath War.', ['place Orlath']],
    ['part of a word', '[person .95 Ann] left. Annan stayed.', ['person Ann']]
  ])('leaves alone %s', (_, text, names) => expect(complete(text)).toEqual(names))

  it('takes many forms that begin alike in time that grows with the text', () => {
    const names = Array.from({ length: 4000 }, (_, i) => `[person .99 Ann Lee${i}]`).join(' and ')
    expect(complete(names)).toHaveLength(4000)
  })
})

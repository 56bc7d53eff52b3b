import { describe, expect, it } from 'vitest'
import { settlePeople } from '../../src/names/people'
import { passed } from './spans'

const settled = (text: string, found: readonly string[]): string[] => passed((document, tokens, spans) => settlePeople(document, tokens, spans), text, found)

describe('people whose name was cut', () => {
  it.each([
    ['The old man Tariq bin Reza was there.', ['Tariq bin/person'], ['Tariq bin Reza/person']],
    ['The king, Omar bin Tariq Al Said, was there.', ['Omar bin Tariq Al/person'], ['Omar bin Tariq Al Said/person']],
    ['The old man Tariq bin Reza Omari was there.', ['Tariq bin/person', 'Reza Omari/person'], ['Tariq bin Reza Omari/person']],
    ['They asked what Anna B. C. Roe had said to them.', ['Anna B./person', 'Roe/person'], ['Anna B. C. Roe/person']],
    ['They asked what Anna B. I. Roe had said to them.', ['Anna B./person', 'Roe/person'], ['Anna B. I. Roe/person']],
    ['The mayor, Bak Won-soo, was found by them.', ['Bak/person'], ['Bak Won-soo/person']],
    ['The mayor, Bak Won-soo, was found by them.', ['Bak Won/place'], ['Bak Won-soo/person']],
    ['They all asked anchor Don Torvane about it.', ['Torvane/person'], ['Don Torvane/person']],
    ['They all voted for Yao Wei-ching again.', ['Yao Wei/person'], ['Yao Wei-ching/person']]
  ])('have it whole: %s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['They asked Tariq al, said one of them.', ['Tariq al/person']],
    ['They asked both Anna and Peter about it.', ['Anna/person', 'Peter/person']],
    ['They asked what Quill Oslo-based men had said.', ['Quill/person']],
    ['They asked what Quill Ostland-wide men had said.', ['Quill/person']],
    ['They asked what Quill, Won-soo and others had said.', ['Quill/person']],
    ['They asked what some New Ostland-born men had said.', ['New Ostland/place']],
    ['They asked what some Old Marsa-based men had said.', ['Old Marsa/place']],
    ['They asked what some Bak Won -soo had said.', ['Bak Won/place']]
  ])('others are let be: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})

describe('a given name that is another word as well', () => {
  it.each([
    ['The minister Christian Lindel said so.', ['Lindel/person'], ['Christian Lindel/person']],
    ['Christian Lindel said so in the end.', ['Lindel/person'], ['Christian Lindel/person']],
    ['The leader Anna Peter Zardel said so.', ['Peter Zardel/person'], ['Anna Peter Zardel/person']]
  ])('is of the name: %s', (text, found, expected) => {
    expect(settled(text, found)).toEqual(expected)
  })

  it.each([
    ['The Christian Lindel said so.', ['Lindel/person']],
    ['The British Christian Lindel said so.', ['Lindel/person']],
    ['The old priest Lindel Roe said so.', ['Lindel Roe/person']],
    ['The Archduke Peter Zardel said so.', ['Peter Zardel/person']],
    ['The Archduchess Anna Zardel said so.', ['Anna Zardel/person']]
  ])('is none: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})

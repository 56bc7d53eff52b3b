import { describe, expect, it } from 'vitest'
import { createExtractor, extract } from '../../src/extract'
import { inspect } from '../../src/lab/fuzz/inspect'
import { ALL_ZONES } from '../../src/lab/evaluate/corpus'
import { toHtml } from '../../src/output/html'
import type { ExtractOptions } from '../../src/types'

/** Keys that every object has, or that change one when set. */
const KEYS = [...Object.getOwnPropertyNames(Object.prototype), ...Object.getOwnPropertyNames(Array.prototype), ...Object.getOwnPropertyNames(Function.prototype), 'then', 'toJSON', 'prototype']
const before = JSON.stringify([Object.prototype, Array.prototype, Function.prototype, String.prototype].map(prototype => Object.getOwnPropertyNames(prototype)))

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const textOf = (key: string): string => `${capital(key)} ${key} met ${key} of ${capital(key)} (${key.toUpperCase()}) in ${capital(key)}, ${key}. Gen. ${capital(key)} said 12 ${key} were killed by ${key} on ${key} ${key}.\n\n${key}: ${capital(key)}`

describe('names that objects have', () => {
  it.each(KEYS)('%s in the text is text', key => {
    for (let choice = 0; choice < 5; choice++) expect(inspect(textOf(key), choice)).toEqual([])
  })

  it.each(KEYS)('%s in the place of any word is a word', key => {
    const frames = [
      '# killed', '# were killed', 'killed #', '12 # were killed', 'the # attack killed 3 men', '# said 3 were killed', 'several # died', '# of them died', 'a number of # people died', 'killed by # in #',
      '# quarter of 2021', 'the # of May', '# years ago', 'last #', '# Monday', '# 2021', 'two # later', 'the # century', '# the attack', 'May #', '# week of June', 'on the eve of #', 'every #', '10 #',
      'Gen. # Doe of #', '# (#)', 'the # of #', '#, Texas', 'in #', '#’s #', '# #', 'University of #', 'the # Party', '# News Agency'
    ]
    for (const word of [key, capital(key), key.toUpperCase(), key.toLowerCase()]) {
      for (const frame of frames) expect(inspect(`${frame.replaceAll('#', word)}.`, 1, false), frame).toEqual([])
    }
  })

  it.each(KEYS)('%s as an own name is a name', key => {
    const text = `We met ${key} there. ${key} said so.`
    for (const type of ['person', 'organization', 'place'] as const) {
      const story = extract(text, { names: [{ text: key, type }] })
      const [found, ...others] = [...story.people, ...story.organizations, ...story.places]
      expect(found?.mentions.map(mention => mention.text)).toEqual([key, key])
      expect(found?.name).toBe(key)
      expect(others).toEqual([])
      toHtml(text, story, { document: true })
    }
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s as an option is unknown', key => {
    const options = JSON.parse(`{ "${key}": { "published": "2021-01-01" } }`) as ExtractOptions
    expect(() => extract('text', options)).toThrow(/unknown option/)
    expect(() => createExtractor().extract('text', options)).toThrow(/unknown option/)
  })

  it.each(KEYS)('%s is no zone, kind, type or time zone', key => {
    expect(() => extract('text', { zones: [key as 'body'] })).toThrow(RangeError)
    expect(() => extract('text', { only: [key as 'people'] })).toThrow(RangeError)
    expect(() => extract('text', { names: [{ text: 'a', type: key as 'person' }] })).toThrow(RangeError)
    expect(() => extract('text', { timeZone: key })).toThrow(RangeError)
  })

  it('leave the language as it was', () => {
    for (const key of KEYS) extract(textOf(key), { zones: ALL_ZONES })
    expect(JSON.stringify([Object.prototype, Array.prototype, Function.prototype, String.prototype].map(prototype => Object.getOwnPropertyNames(prototype)))).toBe(before)
  })

  it('do not reach the answer from a page that has added to the language', () => {
    const text = 'A bomb killed 12 people in Sarvan on Monday, Gen. Edda Voss said.'
    const fresh = JSON.stringify(extract(text, { published: '2021-08-26' }))
    const added = { surprise: 'added', min: 7, published: '1999-01-01', names: [], zones: ['credit'] }
    for (const [key, value] of Object.entries(added)) Object.defineProperty(Object.prototype, key, { value, configurable: true, enumerable: true, writable: true })
    try {
      expect(JSON.stringify(extract(text, { published: '2021-08-26' }))).toBe(fresh)
    } finally {
      for (const key of Object.keys(added)) Reflect.deleteProperty(Object.prototype, key)
    }
  })
})

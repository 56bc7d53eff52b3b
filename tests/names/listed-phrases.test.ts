import { describe, expect, it } from 'vitest'
import { findNames } from '../../src/names/find'
import { readText } from '../../src/text/read'

const found = (text: string): string[] => findNames(readText(text), []).map(({ start, end, by }) => `${text.slice(start, end)}/${by}`)

describe('what a name of a list is found by', () => {
  it.each([
    ['He told the inquiry that Mossad had known of it.', 'Mossad/list:government'],
    ['The Interpol-backed raid was in October.', 'Interpol/list:international bodies'],
    ['The Hamas-led attack was in October.', 'Hamas/list:armed groups'],
    ['He praised the Qatar-mediated talks in May.', 'Qatar/list:countries']
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected)
  })

  it.each([
    'The Interpol-style database was shut.',
    'The queen met the interpol of her day.'
  ])('not by a list: %s', text => {
    expect(found(text).filter(name => name.includes('list:international bodies'))).toEqual([])
  })
})

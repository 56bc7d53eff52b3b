import { describe, expect, it } from 'vitest'
import { withoutWorks } from '../../src/names/works'
import { passed } from './spans'

const left = (text: string, found: readonly string[]): readonly string[] => passed(withoutWorks, text, found)

describe('names inside the titles of works', () => {
  it.each([
    ['She saw the film “Finding Anna Roe” in May.', ['Anna Roe/person']],
    ['It was in his novel, "The Roads of Ostland," which sold well.', ['Ostland/place']],
    ['It is a documentary titled ‘How Quill Won the Cup’ by a friend.', ['Quill/person']],
    ['He is known for the series “Anna’s Not Here” on air.', ['Anna/person']]
  ])('are none: %s', (text, found) => {
    expect(left(text, found)).toEqual([])
  })

  it.each([
    ['The crowd cried “Death to Ostland” all night.', ['Ostland/place']],
    ['A group named “The Army of Ostland” said so.', ['Ostland/place']],
    ['She saw the film “Anna Roe” in May.', ['Anna Roe/person']],
    ['In the novel “he met Anna and went home” is said.', ['Anna/person']],
    ['She saw the film “Long Roads” with Anna Roe.', ['Anna Roe/person']]
  ])('are some: %s', (text, found) => {
    expect(left(text, found)).toEqual(found)
  })
})

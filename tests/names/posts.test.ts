import { describe, expect, it } from 'vitest'
import { findPosts } from '../../src/names/posts'
import { passed } from './spans'

const told = (text: string): string[] => passed((document, tokens) => findPosts(document, tokens), text, [])

describe('what a post or a form of the name tells', () => {
  it.each([
    ['They met Captain (retd) Sarvel in May.', ['Sarvel/person']],
    ['It was Gen (Retd.) Anvar Ulqar who said so.', ['Anvar Ulqar/person']],
    ['The court freed the Mathelo MP in May.', ['Mathelo/place']],
    ['The court freed the Lakelpo North MP in May.', ['Lakelpo North/place']],
    ['He lives in Barangay Divelo in the south.', ['Barangay Divelo/place']],
    ['It fell on Barangay 12 at night, and on Sitio San Velo Saturday night.', ['Barangay 12/place', 'Sitio San Velo/place']],
    ['It told The Oldovar Herald-Leader so.', ['Oldovar Herald-Leader/organization']]
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each(['They met the captain (retired) and others in May.', 'The court freed the Labour MP in May.', 'The court freed the BJP MP in May.', 'Most of the UFA MPs left, and the Progressive MP stayed.', 'They met Sarvel (retired) Ulqar in May.', 'A barangay in the south was hit.', 'They read the Times-like page.'])('tells nothing: %s', text => {
    expect(told(text)).toEqual([])
  })
})

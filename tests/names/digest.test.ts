import { describe, expect, it } from 'vitest'
import { withPapers } from '../../src/names/digest'
import { passed } from './spans'

const settled = (text: string, found: readonly string[] = []): string[] => passed((document, _tokens, spans) => withPapers(document, spans), text, found)

describe('papers of a review of the press', () => {
  it('stand in capitals above their stories', () => {
    expect(settled('PRESS DIGEST - Ostland - Aug 29.\nTHE TORVANE\n-- Rebels attack post.\nDAILY QUILL\n- Bank posts profits.', ['TORVANE/place'])).toEqual(['TORVANE/organization', 'DAILY QUILL/organization'])
    expect(settled('PRESS DIGEST - Ostland - Aug 29.\nTORVANE\nThe king is to go abroad.')).toEqual(['TORVANE/organization'])
  })

  it.each([
    ['PRESS DIGEST - Ostland - Aug 29.\nFRONT PAGE\n-- Rebels attack post.', []],
    ['DIARY - Ostland - Aug 29.\nTORVANE\n-- Rebels attack post.', []],
    ['PRESS DIGEST - Ostland - Aug 29.\nQuill wins\n-- Rebels attack post.', []]
  ])('are none: %s', (text, found) => {
    expect(settled(text, found)).toEqual(found)
  })
})

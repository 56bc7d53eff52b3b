import { describe, expect, it } from 'vitest'
import * as TokenFlag from '../../src/text/token-flag'
import * as TokenKind from '../../src/text/token-kind'
import { findTokens } from '../../src/text/tokens'

const cut = (text: string): string[] => {
  const tokens = findTokens(text)
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]))
}

const ROWS: readonly (readonly [wording: string, tokens: string])[] = [
  ['ISIS-K and the US-led force', 'ISIS|-|K|and|the|US|-|led|force'],
  ['known as ISIS-K. Then J.-P. Roe', 'known|as|ISIS|-|K|.|Then|J.|-|P|.|Roe'],
  ['the Afghanistan-Pakistan chapter', 'the|Afghanistan|-|Pakistan|chapter'],
  ['Biden’s and Biden\'s', 'Biden|’s|and|Biden|\'s'],
  ['the soldiers’ camp', 'the|soldiers|’|camp'],
  ['O’Neill, Sana\'a and don’t', 'O’Neill|,|Sana\'a|and|don’t'],
  ['“We saw it,” he said.', '“|We|saw|it|,|”|he|said|.'],
  ['‘east of here’', '‘|east|of|here|’'],
  ['1,500 to 2,200 at 10:30', '1,500|to|2,200|at|10:30'],
  ['3.5 million, 12.', '3.5|million|,|12|.'],
  ['$9 billion, €4m, 50%', '$|9|billion|,|€|4m|,|50|%'],
  ['US$2', 'US|$|2'],
  ['on Aug. 26 in the U.S. and U.N.', 'on|Aug.|26|in|the|U.S.|and|U.N.'],
  ['J. K. Rowe and George W. Hall', 'J.|K.|Rowe|and|George|W.|Hall'],
  ['Gen. Roe told Lt. Col. Hall no.', 'Gen.|Roe|told|Lt.|Col.|Hall|no|.'],
  ['at 5 p.m. today', 'at|5|p.m.|today'],
  ['AT&T and R&B; a & b', 'AT&T|and|R&B|;|a|&|b'],
  ['Smith &amp; Sons &#8217;', 'Smith|&amp;|Sons|&#8217;'],
  ['the 1990s and 19th', 'the|1990s|and|19th'],
  ['2021-08-26', '2021|-|08|-|26'],
  ['see https://example.org/a_b?c=1. Then', 'see|https://example.org/a_b?c=1|.|Then'],
  ['mail desk@example.org now', 'mail|desk@example.org|now'],
  ['by @handle on #topic', 'by|@handle|on|#topic'],
  ['Example.com reported', 'Example.com|reported'],
  ['was closed.The road', 'was|closed|.|The|road'],
  ['wait... what', 'wait|...|what'],
  ['fire 🔥👩‍👩‍👧 out', 'fire|🔥|👩‍👩‍👧|out'],
  ['Zürich, Łódź, São', 'Zürich|,|Łódź|,|São'],
  ['e\u0301tude', 'e\u0301tude'],
  ['a\u00A0b\r\nc\u200Bd', 'a|b|c|d'],
  ['lone \uD800 unit', 'lone|\uD800|unit'],
  ['I. He left', 'I|.|He|left']
]

describe('findTokens', () => {
  it.each(ROWS)('%j', (wording, expected) => {
    expect(cut(wording).join('|')).toBe(expected)
  })

  it('marks capitals, upper case, digits, spacing and stops of their own', () => {
    const text = 'The ISIS-K U.S. 4m'
    const tokens = findTokens(text)
    const has = (i: number, flag: number): boolean => ((tokens.flags[i] ?? 0) & flag) !== 0
    expect(has(0, TokenFlag.capital)).toBe(true)
    expect(has(0, TokenFlag.upper)).toBe(false)
    expect(has(1, TokenFlag.upper)).toBe(true)
    expect(has(2, TokenFlag.spaced)).toBe(false)
    expect(has(4, TokenFlag.abbreviation)).toBe(true)
    expect(has(4, TokenFlag.upper)).toBe(true)
    expect(has(5, TokenFlag.digit)).toBe(true)
    expect(tokens.kind[2]).toBe(TokenKind.punctuation)
  })

  it('marks the first token of each line', () => {
    const tokens = findTokens('one two\r\nthree\nfour')
    expect([0, 1, 2, 3].map(i => ((tokens.flags[i] ?? 0) & TokenFlag.lineStart) !== 0)).toEqual([true, false, true, true])
  })
})

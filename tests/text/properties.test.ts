import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../../src/text/read'
import { leastTime } from '../processor-time'

const piece = fc.constantFrom('U.S. ', 'killed ', '13 ', '\n\n', '\r\n', '“', '”', '’s', '. ', '-', '$', '&amp;', 'Gen. ', '\u00A0', '\u200B', 'ISIS-K', ' ', '(', ')', '\uD83D\uDD25', '\uD800', 'é', '…', '1,000', 'www.a.b', '@x', '#y')
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 80 }).map(parts => parts.join('')))

describe('any text', () => {
  it('has ordered, disjoint tokens inside it that leave out nothing visible', () => {
    fc.assert(fc.property(anyText, text => {
      const { tokens } = readText(text)
      let end = 0
      for (let i = 0; i < tokens.count; i++) {
        const start = tokens.start[i] as number
        expect(start).toBeGreaterThanOrEqual(end)
        expect(text.slice(end, start)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u)
        end = tokens.end[i] as number
        expect(end).toBeGreaterThan(start)
      }
      expect(text.slice(end)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u)
    }), { numRuns: 500 })
  })

  it('has blocks that cover it and sentences inside one block that share out the tokens', () => {
    fc.assert(fc.property(anyText, text => {
      const { blocks, sentences, tokens } = readText(text)
      expect(blocks[0]?.start ?? 0).toBe(0)
      blocks.forEach((block, i) => expect(block.end).toBe(blocks[i + 1]?.start ?? text.length))
      let next = 0
      for (let i = 0; i < sentences.count; i++) {
        expect(sentences.firstToken[i]).toBe(next)
        next = sentences.endToken[i] as number
        const block = blocks[sentences.block[i] as number]
        expect(block && block.start <= (sentences.start[i] as number) && (sentences.end[i] as number) <= block.end).toBe(true)
        expect(sentences.start[i]).toBe(tokens.start[sentences.firstToken[i] as number])
        expect(sentences.end[i]).toBe(tokens.end[next - 1])
      }
      expect(next).toBe(tokens.count)
    }), { numRuns: 500 })
  })
})

describe('hostile text is read in linear time', () => {
  const FAMILIES = ['1', ' ', '-', 'A', 'a-', 'U.S.', '\n', 'a\n', '(', '"', '. ', 'By ', 'A. ', 'Mon ', '1,000,', '&amp', '@', 'x’', '\uD83D', 'https://', 'A b\n', 'Photo: ', 'Jane Doe, ']
  it.each(FAMILIES)('%j repeated to 1 MB', part => {
    expect(leastTime(() => readText(part.repeat(1_000_000 / part.length)), 1500)).toBeLessThan(1500)
  })
})

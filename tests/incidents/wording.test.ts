import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lineOf } from '../../src/incidents/wording'
import { readText } from '../../src/text/read'

it('gives any stretch of a text as one line, wrapped by hand or not', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\t', '.'), maxLength: 60 }), fc.nat(60), fc.nat(60), (text, a, b) => {
    const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
    expect(lineOf(readText(text), start, end)).toBe(text.slice(start, end).replace(/\s{2,}|[^\S ]/g, ' '))
  }))
})

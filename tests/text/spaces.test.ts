import fc from 'fast-check'
import { expect, it } from 'vitest'
import { singleSpaced } from '../../src/text/spaces'

it.each([
  ['Marsa Vale', 'Marsa Vale'], ['Marsa  Vale', 'Marsa Vale'], ['Marsa\nVale', 'Marsa Vale'], ['Marsa \r\n\t Vale', 'Marsa Vale'], ['Marsa\u00A0Vale', 'Marsa Vale'], [' Marsa ', ' Marsa '], ['Orvé Vale', 'Orvé Vale'], ['', '']
])('puts single spaces into %j', (text, expected) => {
  expect(singleSpaced(text)).toBe(expected)
})

it('puts one space for each run of white space in any text', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', ' ', '\n', '\t', '\u00A0', '\u2028', 'é', '\uD83D\uDE00') }), text => {
    expect(singleSpaced(text)).toBe(text.replace(/\s+/g, ' '))
  }))
})

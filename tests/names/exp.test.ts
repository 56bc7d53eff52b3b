import fc from 'fast-check'
import { expect, it } from 'vitest'
import { expOf } from '../../src/names/exp'

it.each([0, -0, -1e-9, -0.01, -Math.LN2 / 2, -Math.LN2, -1, -5, -40, -300, -699.9])('gives e^%d to 13 digits', x => {
  expect(Math.abs(expOf(x) / Math.exp(x) - 1)).toBeLessThan(1e-13)
})

it('gives it for every number down to e^-700, and 0 below', () => {
  fc.assert(fc.property(fc.double({ min: -700, max: 0, noNaN: true }), x => Math.abs(expOf(x) / Math.exp(x) - 1) < 1e-13))
  for (const x of [-700.1, -745, -1e9, -Infinity]) expect(expOf(x)).toBe(0)
})

it('falls where the number falls, over the edges of the table', () => {
  for (let i = 0; i < 2000; i++) {
    const x = -i * (Math.LN2 / 128)
    expect(expOf(x - 1e-9)).toBeLessThan(expOf(x))
  }
})

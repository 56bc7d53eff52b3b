import { expect, it } from 'vitest'
import { kept } from '../../src/text/kept'

it('finds an answer once for each object', () => {
  let asked = 0
  const lengthOf = kept(({ text }: { readonly text: string }) => ({ asked: ++asked, length: text.length }))
  const short = { text: 'Oldo' }
  expect(lengthOf(short)).toEqual({ asked: 1, length: 4 })
  expect(lengthOf({ text: 'Drell' })).toEqual({ asked: 2, length: 5 })
  expect(lengthOf(short)).toBe(lengthOf(short))
  expect(asked).toBe(2)
})

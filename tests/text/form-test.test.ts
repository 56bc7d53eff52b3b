import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenText } from '../../src/text/document'
import { formTest } from '../../src/text/form-test'
import { readText } from '../../src/text/read'

describe('a pattern for single words', () => {
  it('says of each token what the pattern says of its characters', () => {
    const isShip = formTest(/^(?:ferry|barge)s?$/i)
    fc.assert(fc.property(fc.array(fc.constantFrom('ferry', 'Ferry', 'barges', 'ferryman', 'the', '12', '.', 'barge,'), { maxLength: 30 }), words => {
      const document = readText(words.join(' '))
      for (let token = 0; token < document.tokens.count; token++) expect(isShip(document, token)).toBe(/^(?:ferry|barge)s?$/i.test(tokenText(document, token)))
    }))
  })

  it('is false outside the document, unless the pattern takes an empty word', () => {
    const document = readText('A ferry sank.')
    expect([-1, 4, 400].map(token => formTest(/^[a-z]/)(document, token))).toEqual([false, false, false])
    expect([-1, 4].map(token => formTest(/^[a-z]*$/)(document, token))).toEqual([true, true])
  })

  it('keeps nothing of a full table for the next', () => {
    const isFerry = formTest(/^ferry$/)
    const isFirst = formTest(/^z\d*7$/)
    const before = readText('ferry')
    expect(isFerry(before, 0)).toBe(true)
    const many = readText(Array.from({ length: 45_000 }, (_, i) => `z${i}`).join(' '))
    expect([7, 44_997, 44_998].map(token => isFirst(many, token))).toEqual([true, true, false])
    const after = readText('barge ferry')
    expect(after.forms.table).not.toBe(before.forms.table)
    expect([0, 1].map(token => isFerry(after, token))).toEqual([false, true])
  })
})

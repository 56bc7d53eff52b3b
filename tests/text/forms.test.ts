import { describe, expect, it } from 'vitest'
import { keepByForm } from '../../src/text/forms'
import { readText } from '../../src/text/read'

describe('the forms of a document', () => {
  it('give each way of writing a number of its own, the same in every document', () => {
    const first = readText('The ferry sank. the Ferry')
    const second = readText('ferry')
    const { table, number } = first.forms
    expect([...number].map(form => table.written[form])).toEqual(['The', 'ferry', 'sank', '.', 'the', 'Ferry'])
    expect([...number].map(form => table.lower[form])).toEqual(['the', 'ferry', 'sank', '.', 'the', 'ferry'])
    expect(second.forms).toEqual({ table, number: Int32Array.of(number[1] as number) })
    expect(first.forms.number).toBe(number)
  })

  it('tell words of one length and many words apart', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `w${i.toString(36)}x`)
    const { table, number } = readText(words.join(' ')).forms
    expect([...number].map(form => table.written[form])).toEqual(words)
  })

  it('begin a new table when the old one is full', () => {
    const before = readText('ferry').forms
    readText(Array.from({ length: 45_000 }, (_, i) => `z${i}`).join(' '))
    const after = readText('A ferry').forms
    expect(after.table).not.toBe(before.table)
    expect([...after.number].map(form => after.table.written[form])).toEqual(['A', 'ferry'])
    expect(before.table.written[before.number[0] as number]).toBe('ferry')
  })

  it('are asked once for what a room knows of a form, for each table', () => {
    const asked: string[] = []
    const length = keepByForm(written => { asked.push(written); return written.length })
    const forms = readText('two three two').forms
    expect([...forms.number].map(form => length(forms.table, form))).toEqual([3, 5, 3])
    expect(asked).toEqual(['two', 'three'])
    const other = { written: ['four'], lower: ['four'] }
    expect(length(other, 0)).toBe(4)
  })
})

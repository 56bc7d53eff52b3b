import { describe, expect, it } from 'vitest'
import { readNumber } from '../../src/numbers/number'
import { readQuantity } from '../../src/numbers/quantity'

const wordsOf = (text: string): string[] => text.toLowerCase().replaceAll(/[-+~]/g, ' $& ').split(' ').filter(Boolean)

const NUMBERS: readonly (readonly [text: string, value: number])[] = [
  ['12', 12], ['1,500', 1500], ['12,34,567', 1_234_567], ['1.500.000', 1_500_000], ['zero', 0], ['nineteen', 19], ['twenty-one', 21], ['twenty one', 21],
  ['two hundred and fifty', 250], ['one hundred fifty-three', 153], ['two thousand five hundred', 2500], ['three hundred thousand', 300_000], ['a hundred', 100], ['a dozen', 12],
  ['half a dozen', 6], ['half-a-dozen', 6], ['a half dozen', 6], ['a half-dozen', 6], ['two dozen', 24], ['a score', 20], ['three score', 60], ['1.2 million', 1_200_000], ['two lakh', 200_000], ['3 crore', 30_000_000],
  ['1.5 lakh', 150_000], ['six million', 6_000_000], ['a couple', 2]
]

const NO_NUMBERS = ['hundreds', 'dozen', 'a man', 'the', 'anyone', '', 'half the men', '10:30', 'third']

describe('readNumber', () => {
  it.each(NUMBERS)('%s is %d', (text, value) => {
    const words = wordsOf(text)
    expect(readNumber(words, 0)).toEqual({ value, end: words.length, fraction: false })
  })

  it.each(NO_NUMBERS)('"%s" is none', text => {
    expect(readNumber(text.split(' '), 0)).toBeNull()
  })

  it('stops where the number ends', () => {
    expect(readNumber(wordsOf('two and three'), 0)?.end).toBe(1)
    expect(readNumber(wordsOf('five two'), 0)?.end).toBe(1)
    expect(readNumber(['6.4', 'magnitude'], 0)?.fraction).toBe(true)
  })
})

describe('a row of number words without end', () => {
  it.each(['9'.repeat(16), '1' + ',000'.repeat(6), '9 million million million', 'one' + ' hundred'.repeat(9), '999999999999 crore'])('that says more than anybody can count is none: %s', text => {
    expect(readNumber(wordsOf(text), 0)).toBeNull()
  })

  it.each(['hundred ', 'a hundred and ', 'million ', 'one hundred ', '5 million '])('is read no further than a number can go: %s', text => {
    const words = wordsOf(text.repeat(10_000))
    const started = process.cpuUsage()
    for (let at = 0; at < words.length; at++) readNumber(words, at)
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1500)
  })

  it.each(['about ', 'at least ', 'a total of ', 'up to more than '])('does not fill the stack: %s', text => {
    const words = wordsOf(text.repeat(20_000) + '5')
    for (let at = 0; at < words.length; at += 1000) readQuantity(words, at)
    expect(readQuantity(words, words.length - 1)?.count.min).toBe(5)
  })

  it('counts no fewer than none', () => {
    expect(readQuantity(wordsOf('fewer than 0'), 0)?.count).toMatchObject({ min: null, max: 0 })
  })
})

/** min, max, then "~" for approximate or the vague words. */
const QUANTITIES: readonly (readonly [text: string, min: number | null, max: number | null, note?: string])[] = [
  ['13', 13, 13], ['at least eight', 8, null], ['at least a dozen', 12, null], ['no fewer than 30', 30, null], ['no less than five', 5, null],
  ['more than 20', 21, null], ['over two dozen', 25, null], ['above 2000', 2001, null], ['well over 100', 101, null], ['at least more than 10', 11, null],
  ['up to 50', null, 50], ['as many as 40', null, 40], ['no more than three', null, 3], ['fewer than ten', null, 9],
  ['around 180', 180, 180, '~'], ['some 30', 30, 30, '~'], ['nearly 200', 200, 200, '~'], ['an estimated 8,000', 8000, 8000, '~'], ['a total of 39', 39, 39], ['another 15', 15, 15],
  ['at least another three', 3, null], ['an estimated 2.5 million', 2_500_000, 2_500_000, '~'],
  ['between 5 and 7', 5, 7], ['5-7', 5, 7], ['5 to 7', 5, 7], ['three or four', 3, 4], ['anywhere between 10 and 20', 10, 20], ['about five to six', 5, 6, '~'],
  ['10 or more', 10, null], ['10 or so', 10, 10, '~'], ['50+', 50, null], ['50-plus', 50, null],
  ['dozens', 24, null, 'dozens'], ['scores', 40, null, 'scores'], ['hundreds', 200, null, 'hundreds'], ['thousands', 2000, null, 'thousands'], ['tens of thousands', 20_000, null, 'tens of thousands'],
  ['hundreds of thousands', 200_000, null, 'hundreds of thousands'], ['several hundred', 200, null, 'several hundred'], ['at least several dozen', 24, null, 'several dozen'],
  ['several', null, null, 'several'], ['many', null, null, 'many'], ['a few', null, null, 'a few'], ['an unknown number', null, null, 'an unknown number'], ['some', null, null, 'some']
]

const NO_QUANTITIES = ['20-year-old', 'six-hour', '6.4', 'a man', 'the', 'eight-to-ten-kilogram', 'over there', 'between them']

describe('readQuantity', () => {
  it.each(QUANTITIES.map(([text, min, max, note]) => ({ text, min, max, note })))('$text', ({ text, min, max, note }) => {
    const words = wordsOf(text)
    expect(readQuantity(words, 0)).toEqual({
      count: { min, max, approximate: note === '~', vague: note === '~' ? null : note ?? null, implied: false },
      end: words.length
    })
  })

  it.each(NO_QUANTITIES)('%s is none', text => {
    expect(readQuantity(wordsOf(text), 0)).toBeNull()
  })
})

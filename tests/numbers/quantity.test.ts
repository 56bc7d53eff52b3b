import { describe, expect, it } from 'vitest'
import { readNumber } from '../../src/numbers/number'
import { readQuantity } from '../../src/numbers/quantity'
import { BOUNDS, SCALES, TENS, UNITS, VAGUE } from '../../src/numbers/words'
import { leastTime } from '../processor-time'

const wordsOf = (text: string): string[] => text.toLowerCase().replaceAll(/[-+~–/]/g, ' $& ').split(' ').filter(Boolean)

const NUMBERS: readonly (readonly [text: string, value: number])[] = [
  ['9', 9], ['12', 12], ['0', 0], ['1,500', 1500], ['9,000', 9000], ['12,34,567', 1_234_567], ['1.500.000', 1_500_000], ['zero', 0], ['nineteen', 19], ['twenty-one', 21], ['twenty one', 21], ['ninety nine', 99],
  ['two hundred', 200], ['two-hundred', 200], ['two hundred and fifty', 250], ['two-hundred-and-fifty', 250], ['one hundred fifty-three', 153], ['two hundred-fifty', 250], ['a hundred and one', 101], ['an hundred', 100],
  ['two thousand five hundred', 2500], ['two thousand and six', 2006], ['two thousand six', 2006], ['twenty-one hundred', 2100], ['three hundred thousand', 300_000], ['a hundred thousand', 100_000],
  ['one hundred and twenty thousand five hundred', 120_500], ['one million two hundred thousand', 1_200_000], ['one million two hundred thousand and six', 1_200_006],
  ['nine hundred ninety-nine million nine hundred ninety-nine thousand nine hundred ninety-nine', 999_999_999],
  ['a hundred', 100], ['a dozen', 12], ['half a dozen', 6], ['half-a-dozen', 6], ['a half dozen', 6], ['a half-dozen', 6], ['a half a million', 500_000], ['half million', 500_000], ['two dozen', 24], ['a score', 20],
  ['three score', 60], ['1.2 million', 1_200_000], ['3·5 million', 3_500_000], ['5-million', 5_000_000], ['2 hundred thousand', 200_000], ['two lakh', 200_000], ['3 crore', 30_000_000],
  ['1.5 lakh', 150_000], ['six million', 6_000_000], ['a couple', 2], ['a pair', 2],
  ['two and a half million', 2_500_000], ['two-and-a-half-thousand', 2500], ['two hundred and a half million', 200_500_000], ['a million and a half', 1_500_000], ['one million and a half', 1_500_000],
  ['1,000,000,000,000,000', 1e15]
]

const NO_NUMBERS = ['hundreds', 'dozen', 'hundred and fifty', '-five', 'and five', 'a man', 'a - dozen', 'the', 'anyone', '', 'half the men', 'half', 'a half', 'a half the men', '10:30', '1.2.3', '5k', '1,5', 'third', '(5)', '/']

/** What the number leaves of the text. */
const ENDS: readonly (readonly [text: string, value: number, end: number])[] = [
  ['two and three', 2, 1], ['five two', 5, 1], ['five and', 5, 1], ['twenty ten', 20, 1], ['twenty zero', 20, 1], ['twenty-', 20, 1], ['twenty - odd', 20, 1], ['zero five', 0, 1], ['two thousand zero', 2000, 2], ['zero hundred', 0, 1],
  ['one dozen five', 12, 2], ['a dozen and five', 12, 2], ['one hundred fifty five two', 155, 4], ['two hundred and the', 200, 2], ['two hundred and thousand', 200, 2], ['two hundred-odd', 200, 2], ['5 - odd', 5, 1], ['5 and million', 5, 1],
  ['two million three million', 2_000_000, 2], ['two thousand three thousand', 2000, 2], ['one million two thousand three thousand', 1_002_000, 4], ['a hundred million million', 100_000_000, 3],
  ['two and a half', 2, 1], ['two and a half men', 2, 1], ['two and a million', 2, 1], ['two and half million', 2, 1], ['a dozen and a half', 12, 2], ['one million two and a half million', 1_000_002, 3], ['one million two and a half', 1_000_002, 3]
]

describe('readNumber', () => {
  it.each(NUMBERS)('%s is %d', (text, value) => {
    const words = wordsOf(text)
    expect(readNumber(words, 0)).toEqual({ value, end: words.length, fraction: false })
    expect(readNumber(['x', 'y', ...words, 'men'], 2)).toEqual({ value, end: words.length + 2, fraction: false })
  })

  it.each(NO_NUMBERS)('"%s" is none', text => {
    expect(readNumber(wordsOf(text), 0)).toBeNull()
    expect(readNumber([text], 0)).toBeNull()
  })

  it.each(ENDS)('of "%s" reads %d and stops at word %d', (text, value, end) => {
    expect(readNumber(wordsOf(text), 0)).toEqual({ value, end, fraction: false })
  })

  it('keeps a fraction as one', () => {
    expect(readNumber(['6.4', 'magnitude'], 0)).toEqual({ value: 6.4, end: 1, fraction: true })
    expect(readNumber(['3·5'], 0)).toEqual({ value: 3.5, end: 1, fraction: true })
    expect(readNumber(['6.45', 'hundred'], 0)).toEqual({ value: 645, end: 2, fraction: false })
    expect(readNumber(['1.125', 'hundred'], 0)).toEqual({ value: 112.5, end: 2, fraction: true })
  })

  it.each([...UNITS, ...TENS])('knows the word %s', (word, value) => {
    expect(readNumber([word], 0)).toEqual({ value, end: 1, fraction: false })
  })

  it.each([...SCALES])('multiplies by %s', (word, scale) => {
    expect(readNumber(['three', word], 0)).toEqual({ value: 3 * scale, end: 2, fraction: false })
    expect(readNumber(['2.5', word], 0)).toEqual({ value: 2.5 * scale, end: 2, fraction: false })
    expect(readNumber(['half', 'a', word], 0)).toEqual({ value: scale / 2, end: 3, fraction: false })
  })
})

describe('a row of number words without end', () => {
  it.each(['9'.repeat(16), '1' + ',000'.repeat(6), '9 million million million', 'one' + ' hundred'.repeat(9), '999999999999 crore'])('that says more than anybody can count is none: %s', text => {
    expect(readNumber(wordsOf(text), 0)).toBeNull()
  })

  it.each(['hundred ', 'a hundred and ', 'million ', 'one hundred ', '5 million '])('is read no further than a number can go: %s', text => {
    const words = wordsOf(text.repeat(10_000))
    const readAll = (): void => {
      for (let at = 0; at < words.length; at++) readNumber(words, at)
    }
    expect(leastTime(readAll, 1500)).toBeLessThan(1500)
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
  ['10 or more', 10, null], ['10 or so', 10, 10, '~'], ['600-odd', 600, 600, '~'], ['50+', 50, null], ['50-plus', 50, null],
  ['dozens', 24, null, 'dozens'], ['scores', 40, null, 'scores'], ['hundreds', 200, null, 'hundreds'], ['thousands', 2000, null, 'thousands'], ['tens of thousands', 20_000, null, 'tens of thousands'],
  ['hundreds of thousands', 200_000, null, 'hundreds of thousands'], ['several hundred', 200, null, 'several hundred'], ['at least several dozen', 24, null, 'several dozen'],
  ['several', null, null, 'several'], ['many', null, null, 'many'], ['a few', null, null, 'a few'], ['an unknown number', null, null, 'an unknown number'], ['some', null, null, 'some'],
  ['up to about 50', null, 50, '~'], ['about at least 10', 10, null, '~'], ['less than about 10', null, 9, '~'], ['more than up to 50', null, null], ['fewer than at least 3', null, null], ['fewer than one', null, 0],
  ['more than zero', 1, null], ['at most 0', null, 0], ['up to a total of 5', null, 5], ['at least a total of another further five', 5, null],
  ['at least 5 to 7', 5, 7], ['up to 5 or more', 5, null], ['over 50+', 50, null], ['over 50-plus', 50, null], ['about 10 or so', 10, 10, '~'],
  ['5–7', 5, 7], ['5/7', 5, 7], ['0-5', 0, 5], ['five-to-seven', 5, 7], ['eight-or-nine', 8, 9], ['about 5-7', 5, 7, '~'], ['10 or above', 10, null], ['10 or fewer', null, 10], ['10 or less', null, 10], ['10 plus', 10, null],
  ['anywhere from 10 to 20', 10, 20], ['between 10-20', 10, 20], ['between 10–20', 10, 20], ['between 5 to 7', 5, 7], ['between 5 and 5', 5, 5],
  ['few hundred', 200, null, 'few hundred'], ['a few dozen', 24, null, 'a few dozen'], ['several hundreds', 200, null, 'several hundreds'], ['many thousands', 2000, null, 'many thousands'], ['another few hundred', 200, null, 'few hundred'],
  ['up to dozens', 24, null, 'dozens'], ['some dozens', 24, null, 'dozens'], ['about several hundred', 200, null, 'several hundred'], ['at least dozens', 24, null, 'dozens'], ['fewer than several hundred', 200, null, 'several hundred'],
  ['dozens or hundreds', 24, null, 'dozens or hundreds'], ['hundreds and thousands', 200, null, 'hundreds and thousands'], ['scores of thousands', 40_000, null, 'scores of thousands'], ['tens of millions', 20_000_000, null, 'tens of millions']
]

/** Every wording in front of "30", by what it makes of it. */
const WORDINGS: readonly (readonly [min: number | null, max: number | null, approximate: boolean, wordings: readonly string[]])[] = [
  [30, null, false, ['at least', 'at the least', 'at the very least', 'at leasyt', 'atleast', 'no fewer than', 'no less than', 'not less than', 'not fewer than', 'a minimum of', 'minimum of', 'minimum', 'upwards of', 'upward of']],
  [31, null, false, [
    'more than', 'more then', 'well more than', 'far more than', 'just more than', 'slightly more than', 'a little more than', 'over', 'well over', 'just over', 'a little over', 'slightly over', 'above', 'in excess of', 'exceeding', 'beyond'
  ]],
  [null, 30, false, ['up to', 'as many as', 'as much as', 'a maximum of', 'maximum of', 'at most', 'no more than', 'not more than']],
  [null, 29, false, ['fewer than', 'less than', 'under', 'below']],
  [30, 30, true, [
    'just under', 'an estimated', 'estimated', 'approximately', 'approx', 'approx.', 'around', 'about', 'roughly', 'nearly', 'almost', 'some', 'close to', 'circa', 'near', '~', 'in the region of', 'anywhere'
  ]],
  [30, 30, false, [
    'a grand total of', 'a combined total of', 'a total of', 'total of', 'a combined', 'a further', 'an additional', 'a reported', 'a confirmed', 'additional', 'a record', 'another', 'further', 'only', 'just', 'exactly', 'precisely'
  ]]
]

/** Amounts without any number. */
const AMOUNTS = [
  'an unknown number', 'unknown number', 'an unspecified number', 'an undetermined number', 'an undisclosed number', 'unspecified number', 'a lot', 'lots', 'a large number', 'a small number', 'a great number', 'large numbers', 'a great many',
  'a good many', 'a number', 'a handful', 'quite a few', 'a few', 'few', 'several', 'many', 'numerous', 'countless', 'multiple', 'various', 'some', 'untold numbers', 'innumerable', 'an unknown amount', 'a substantial number', 'a significant number', 'an uncertain number'
]

/** What the quantity leaves of the text. */
const LEAVES: readonly (readonly [text: string, min: number | null, max: number | null, end: number, note?: string])[] = [
  ['several dead', null, null, 1, 'several'], ['few dead', null, null, 1, 'few'], ['a few of', null, null, 2, 'a few'], ['many a man', null, null, 1, 'many'], ['some dead', null, null, 1, 'some'],
  ['hundreds of dead', 200, null, 1, 'hundreds'], ['dozens or so', 24, null, 1, 'dozens'], ['dozens and many', 24, null, 1, 'dozens'], ['dozens hundreds', 24, null, 1, 'dozens'], ['tens of', 20, null, 1, 'tens'],
  ['0 to 5', 0, 0, 1], ['5 to 6.5', 5, 5, 1], ['5 to 5', 5, 5, 1], ['7 to 5', 7, 7, 1], ['7 - 5', 7, 7, 1], ['5 - ', 5, 5, 1], ['5 and 7', 5, 5, 1], ['10 or soon', 10, 10, 1], ['10 or', 10, 10, 1], ['10 so', 10, 10, 1], ['10 more', 10, 10, 1], ['10 fewer', 10, 10, 1],
  ['about 10 plus', 10, 10, 2, '~'], ['5-plus-year', 5, null, 3], ['five-to-six', 5, 6, 5], ['20 -', 20, 20, 1], ['20 - 5', 20, 20, 1], ['some dozen', null, null, 1, 'some']
]

const NO_QUANTITIES = ['5-7-year-old', 'five-to-seven-hour', 'from 5 to 7', 'between 7 and 5', 'between 5 or 7', 'between 5', 'between 1.5 and 3', 'between 2 and 3.5', 'between 5 and 7-year-olds', 'anywhere between', 'more than 6.5', 'at least between 5 and 7',
  'at least many', 'at least a total of another further additional five', 'hundred', 'or more', 'of hundreds', '5 - or more', '20-year-old', 'six-hour', '6.4', 'a man', 'the', 'eight-to-ten-kilogram', 'over there', 'between them']

describe('readQuantity', () => {
  it.each(QUANTITIES.map(([text, min, max, note]) => ({ text, min, max, note })))('$text', ({ text, min, max, note }) => {
    const words = wordsOf(text)
    expect(readQuantity(words, 0)).toEqual({
      count: { min, max, approximate: note === '~', vague: note === '~' ? null : note ?? null, implied: false },
      end: words.length
    })
  })

  it.each(LEAVES.map(([text, min, max, end, note]) => ({ text, min, max, end, note })))('$text, to word $end', ({ text, min, max, end, note }) => {
    const count = { min, max, approximate: note === '~', vague: note === '~' ? null : note ?? null, implied: false }
    expect(readQuantity(wordsOf(text), 0)).toEqual({ count, end })
    expect(readQuantity(['men', ...wordsOf(text)], 1)).toEqual({ count, end: end + 1 })
  })

  it.each(WORDINGS.flatMap(([min, max, approximate, wordings]) => wordings.map(wording => ({ wording, min, max, approximate }))))('$wording 30', ({ wording, min, max, approximate }) => {
    const words = wordsOf(`${wording} 30`)
    expect(readQuantity(words, 0)).toEqual({ count: { min, max, approximate, vague: null, implied: false }, end: words.length })
  })

  it.each(AMOUNTS)('%s men', amount => {
    const words = amount.split(' ')
    expect(readQuantity([...words, 'men'], 0)).toEqual({ count: { min: null, max: null, approximate: false, vague: amount, implied: false }, end: words.length })
  })

  it('has no wording that these rows lack', () => {
    expect(BOUNDS.map(([wording]) => wording).sort()).toEqual(WORDINGS.flatMap(([, , , wordings]) => wordings).sort())
    expect(VAGUE.map(([wording]) => wording).sort()).toEqual([...AMOUNTS].sort())
  })

  it.each(NO_QUANTITIES)('%s is none', text => {
    expect(readQuantity(wordsOf(text), 0)).toBeNull()
  })
})

import type { TextDocument } from '../text/document'
import { keepByForm } from '../text/forms'
import { kept } from '../text/kept'

/** The tokens of a document whose word one of a few patterns takes, in order. */
export interface Occurrences { (document: TextDocument): readonly number[] }

const patterns: Pick<RegExp, 'test'>[] = []

/** A bit for each pattern that takes the word. */
const bitsOf = keepByForm(written => patterns.reduce((bits, pattern, index) => pattern.test(written) ? bits | (1 << index) : bits, 0))

/** By pattern. All are looked for in one walk, since most rules have nothing to do in most texts. */
const occurrences = kept(({ forms: { table, number } }: TextDocument) => {
  const found = patterns.map((): number[] => [])
  for (let token = 0; token < number.length; token++) {
    for (let bits = bitsOf(table, number[token] as number); bits; bits &= bits - 1) found[31 - Math.clz32(bits & -bits)]?.push(token)
  }
  return found
})

/** Finds the tokens that a rule begins at, so that it need not walk over all others. At most 32 rules in all. */
export function occurrencesOf(...anyOf: readonly Pick<RegExp, 'test'>[]): Occurrences {
  const index = patterns.push({ test: word => anyOf.some(pattern => pattern.test(word)) }) - 1
  return document => occurrences(document)[index] as readonly number[]
}

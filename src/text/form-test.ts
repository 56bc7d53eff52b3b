import type { TextDocument } from './document'
import { wider } from './tokens'

/** Whether the token at an index is written as a pattern asks; false outside the document unless the pattern takes an empty word. */
export interface FormTest { (document: TextDocument, token: number): boolean }

const NO = 1
const YES = 2

/** A pattern for single tokens, asked once of each word and then answered by the word's number, ten times as fast. Words that differ in case are different words. */
export function formTest(pattern: Pick<RegExp, 'test'>): FormTest {
  const ofNothing = pattern.test('')
  let of: TextDocument['forms']['table'] | null = null
  let known = new Uint8Array(256)
  return ({ forms: { table, number } }, token) => {
    const form = token < 0 ? undefined : number[token]
    if (form === undefined) return ofNothing
    if (table !== of) {
      of = table
      known.fill(0)
    }
    const answer = form < known.length ? known[form] as number : 0
    if (answer) return answer === YES
    if (form >= known.length) known = wider(new Uint8Array(Math.max(form + 1, known.length * 2)), known)
    const found = pattern.test(table.written[form] as string)
    known[form] = found ? YES : NO
    return found
  }
}

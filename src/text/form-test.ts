import type { TextDocument } from './document'
import { wider } from './tokens'

/** Whether the token at an index is written as a pattern asks; false outside the document unless the pattern takes an empty word. */
export interface FormTest { (document: TextDocument, token: number): boolean }

const NO = 1
const YES = 2

// What is known of a word lies side by side, two bits a test and sixteen tests a number: a pass asks many tests of one word after the other.
let tests = 0
let width = 0
let answers = new Int32Array(0)
let of: TextDocument['forms']['table'] | null = null

/** A pattern for single tokens, asked once of each word and then answered by the word's number, ten times as fast. Words that differ in case are different words. */
export function formTest(pattern: Pick<RegExp, 'test'>): FormTest {
  const ofNothing = pattern.test('')
  const column = tests >> 4
  const shift = (tests++ & 15) << 1
  return ({ forms: { table, number } }, token) => {
    const form = token < 0 ? undefined : number[token]
    if (form === undefined) return ofNothing
    if (table !== of || column >= width) begin(table)
    const at = form * width + column
    const answer = at < answers.length ? (answers[at] as number) >>> shift & 3 : 0
    if (answer) return answer === YES
    const found = pattern.test(table.written[form] as string)
    if (at >= answers.length) answers = wider(new Int32Array(Math.max((form + 1) * width, answers.length * 2)), answers)
    answers[at] = (answers[at] as number) | (found ? YES : NO) << shift
    return found
  }
}

/** Nothing is known of the words of another table, nor where tests have come that need wider rows. */
function begin(table: TextDocument['forms']['table']): void {
  of = table
  width = (tests + 15) >> 4
  answers = new Int32Array(width * 1024)
}

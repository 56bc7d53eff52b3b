import type { TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { isCapital } from '../text/written'
import { classNumber } from './classes'
import type { NameTokens } from './read'

/** Who lives in a town or keeps its order, right behind its name: "a [Quill] man", "[Quill] police". */
export const isResident = formTest(/^(?:man|woman|residents?|couple|teens?|teenagers?|natives?|motorists?|police|firefighters?)$/)
/** "Ann Roe, [39], of Quill". */
export const isAge = formTest(/^\d{1,2}$/)
export const isOf = formTest(/^of$/)
export const isComma = formTest(/^,$/)
/** What leads on to more behind it. */
export const leadsOn = formTest(/^(?:and|in|,)$/)
/** What goes on behind where somebody is or comes from. */
export const goesOn = formTest(/^(?:[,.;)]|was|is|has|had|were|are|who|on|after|when|where)$/)
/** Words of the longest town. */
export const LONGEST = 3
/** How sure a place is that a mark or sign tells. */
export const SCORE = 0.9

/** Where the capitalised words that end before `end` begin; `end` itself for none. */
export function capitalsBefore(document: TextDocument, tokens: NameTokens, end: number): number {
  let from = end
  while (from > 0 && end - from < LONGEST && isCapital(document, from - 1) && (tokens.kind[from - 1] as number) >> 1 !== DEMONYM && (from === end || tokens.spaced[from])) from--
  return from
}
const DEMONYM = classNumber('demonym')

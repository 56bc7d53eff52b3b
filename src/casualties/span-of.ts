import type { TextDocument } from '../text/document'
import type { Span } from '../types'
import type { Clause } from './read/clause'

/** The text that word indexes of a sentence span. */
export function spanOf(document: TextDocument, clause: Clause, words: { readonly first: number, readonly end: number }): Span & { readonly text: string } {
  const { tokens, text } = document
  // "Ann Lee, whose [son] was killed"
  const first = clause.sentence.words[words.first] === 'whose' && words.end - words.first > 1 ? words.first + 1 : words.first
  const start = tokens.start[clause.sentence.first + first] as number
  const end = tokens.end[clause.sentence.first + words.end - 1] as number
  return { start, end, text: text.slice(start, end) }
}

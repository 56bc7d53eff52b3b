import { tokenText, type TextDocument } from '../text/document'
import type { NameTokens } from './read'
import type { TokenSpan } from './repair'
import { isNameShape, Shape } from './shape'
import type { WordTable } from './words'

/** Score of an acronym that the document itself explains. */
const EXPLAINED = 0.95

/**
 * "New South Wales (NSW)": an acronym in brackets behind a name whose initials it has is a name of the same type, there and
 * wherever it stands alone in the document. Returns the spans in order. Linear.
 */
export function readAcronyms(document: TextDocument, tokens: NameTokens, table: WordTable, found: readonly TokenSpan[]): TokenSpan[] {
  const explained = new Map<number, TokenSpan>()
  for (const span of found) {
    const at = span.to + 1
    if (span.to - span.from < 2 || at + 1 >= tokens.count || tokenText(document, span.to) !== '(' || tokenText(document, at + 1) !== ')') continue
    if (hasInitials(tokens, table, span, tokenText(document, at))) explained.set(tokens.word[at] as number, span)
  }
  if (explained.size === 0) return [...found]
  const spans: TokenSpan[] = []
  let next = 0
  for (let i = 0; i < tokens.count; i++) {
    const name = found[next]
    const long = explained.get(tokens.word[i] as number)
    if (name && name.from === i) {
      next++
      spans.push(long && name.to === i + 1 ? { ...name, type: long.type, score: Math.max(name.score, EXPLAINED * long.score), by: name.type === long.type ? name.by : 'document' } : name)
      i = name.to - 1
    } else if (long) {
      spans.push({ from: i, to: i + 1, type: long.type, score: EXPLAINED * long.score, by: 'document' })
    }
  }
  return spans
}

/** True where the acronym is made of the first letters of the capitalised words, or of all words. */
function hasInitials(tokens: NameTokens, table: WordTable, span: TokenSpan, acronym: string): boolean {
  let capitals = ''
  let all = ''
  for (let i = span.from; i < span.to; i++) {
    const word = tokens.word[i] as number
    const shape = table.columns.shape[word] as number
    if (shape === Shape.mark) continue
    const initial = table.initial(word)
    all += initial
    if (isNameShape(shape)) capitals += initial
  }
  const letters = acronym.toLowerCase().replaceAll('.', '')
  return letters.length > 1 && (letters === capitals || letters === all)
}

import { tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import * as TokenFlag from '../text/token-flag'
import { classNumber } from './classes'
import { isInPlace } from './listed'
import type { NameTokens } from './read'
import type { TokenSpan } from './repair'
import { isNameShape } from './shape'
import * as Style from './styles'
import type { WordTable } from './words'

/** What a company's name may leave out behind its first words: "[Norrvik] Group". */
const mayBeLeftOut = formTest(/^(?:Group|Inc|Corp|Corporation|Incorporated|Company|Co|Ltd|Limited|LLC|PLC|plc|Holdings?|GmbH|AG|AB|Oyj|ASA|Airlines?|Airways|Motors?|Pharmaceuticals|Records|Entertainment|Pictures|Studios)$/)
/** What a body of believers may leave out in front: "Church of [Norrology]". */
const opensBodyOfBelievers = formTest(/^(?:Church|Order|Brotherhood)$/)
/** Classes of words that are no name by themselves: "[American] Airlines", "[General] Motors". */
const PLAIN: ReadonlySet<number> = new Set(['ordinary', 'ordinaryName', 'given', 'surname', 'anyName', 'demonym', 'compass', 'quantity', 'number', 'weekday', 'month', 'title', 'initial', 'orgHead', 'placeHead', 'the', 'a', 'event'].map(classNumber))
/** A long name at least this sure tells a short one. */
const LEAST = 0.5
/** A mention surer than this keeps its type. */
const SURE = 0.9
/** The short form is as sure as this part of the long one. */
const PART = 0.9

/** "Norrvik Group … [Norrvik] said": the first word of a company's name is the company wherever it stands alone, and so is what a church is "of". Spans in order. Linear. */
export function withShortForms(document: TextDocument, tokens: NameTokens, table: WordTable, found: readonly TokenSpan[]): TokenSpan[] {
  const shorts = new Map<number, number>()
  for (const span of found) {
    const at = shortOf(document, tokens, span)
    if (at >= 0) shorts.set(tokens.word[at] as number, Math.max(span.score, shorts.get(tokens.word[at] as number) ?? 0))
  }
  if (shorts.size === 0) return [...found]
  const { shape } = table.columns
  const isName = (i: number): boolean => i >= 0 && i < tokens.count && isNameShape(shape[tokens.word[i] as number] as number)
  const isLineStart = (i: number): boolean => ((document.tokens.flags[i] as number) & TokenFlag.lineStart) !== 0
  const kept: TokenSpan[] = []
  let next = 0
  for (let i = 0; i < tokens.count; i++) {
    const name = found[next]
    const score = shorts.get(tokens.word[i] as number)
    if (name && name.from === i) {
      next++
      kept.push(score !== undefined && name.to === i + 1 && name.type !== 'organization' && name.score < SURE ? { ...name, type: 'organization', by: 'document' } : name)
      i = name.to - 1
    } else if (score !== undefined && tokens.style[i] === Style.plain && !(isName(i - 1) && !isLineStart(i)) && !(isName(i + 1) && !isLineStart(i + 1))) {
      kept.push({ from: i, to: i + 1, type: 'organization', score: score * PART, by: 'document' })
    }
  }
  return kept
}

/** The token that stands for the whole; -1: none does. */
function shortOf(document: TextDocument, tokens: NameTokens, { from, to, type, score }: TokenSpan): number {
  if (type !== 'organization' || to - from < 2 || score < LEAST || tokens.style[from] !== Style.plain) return -1
  const at = mayBeLeftOut(document, from + 1) ? from : to - from === 3 && opensBodyOfBelievers(document, from) && tokenText(document, from + 1) === 'of' ? from + 2 : -1
  return at < 0 || PLAIN.has((tokens.kind[at] as number) >> 1) || isInPlace(tokens, at) || tokenText(document, at).length < 4 ? -1 : at
}

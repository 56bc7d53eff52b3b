import { textOf, tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { isLineStart } from '../text/written'
import { classNumber } from './classes'
import { isQuoted } from './exchanges'
import { isInPlace } from './listed'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import { isNameShape } from './shape'
import * as Style from './styles'

/** What a company's name may leave out behind its first words: "[Norrvik] Group". */
const mayBeLeftOut = formTest(/^(?:Group|Inc|Corp|Corporation|Incorporated|Company|Co|Ltd|Limited|LLC|PLC|plc|Holdings?|GmbH|AG|AB|NV|SE|SA|SpA|Oyj|ASA|Bancorp|Airlines?|Airways|Motors?|Pharmaceuticals|Records|Entertainment|Pictures|Studios)$/)
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
export function withShortForms(document: TextDocument, tokens: NameTokens, names: readonly TokenSpan[]): TokenSpan[] {
  const companies = companiesOf(document, tokens, names)
  const found = companies ? withoutBearers(document, tokens, names, companies) : names
  const shorts = new Map<number, number>()
  for (const span of found) {
    const at = span.to - span.from > 1 || !companies?.has(textOf(document, span.from, span.to)) ? shortOf(document, tokens, span) : isPlain(tokens, span.from) ? -1 : span.from
    if (at >= 0) shorts.set(tokens.word[at] as number, Math.max(span.score, shorts.get(tokens.word[at] as number) ?? 0))
  }
  if (shorts.size === 0) return [...found]
  const isName = (i: number): boolean => i >= 0 && i < tokens.count && isNameShape(tokens.shape[i] as number)
  const kept: TokenSpan[] = []
  let next = 0
  for (let i = 0; i < tokens.count; i++) {
    const name = found[next]
    const score = shorts.get(tokens.word[i] as number)
    if (name && name.from === i) {
      next++
      kept.push(score !== undefined && name.to === i + 1 && name.type !== 'organization' && name.score < SURE ? { ...name, type: 'organization', by: 'document' } : name)
      i = name.to - 1
    } else if (score !== undefined && tokens.style[i] === Style.plain && !(isName(i - 1) && !isLineStart(document, i)) && !(isName(i + 1) && !isLineStart(document, i + 1))) {
      kept.push({ from: i, to: i + 1, type: 'organization', score: score * PART, by: 'document' })
    }
  }
  return kept
}

/** What says that a name is a company's, whosever name it bears. */
const isLegalForm = formTest(/^(?:Inc|Corp|Corporation|Incorporated|Co|Ltd|Limited|LLC|LLP|PLC|plc|GmbH|AG|AB|NV|SpA|Oyj|ASA)\.?$/)
/** Nouns right before a company's name: "the drugmaker [Quill]". */
const isSold = formTest(/^(?:company|firm|drugmaker|carmaker|automaker|chipmaker|retailer|insurer|lender|brewer|start-?up)$/)
/** Classes of words that a company may go by, though people are called so. */
const NAMES: ReadonlySet<number> = new Set(['surname', 'anyName', 'ordinaryName', 'capital', 'mixed'].map(classNumber))

/** How sure a text is of its companies, by what it calls them: "[Quill Roads] Inc.", "[Di Velmo] Corp.", "the drugmaker [Sarnel]", "[Torv] (NYSE: TRV)", unless it has somebody of that name; null for none. */
function companiesOf(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): ReadonlyMap<string, number> | null {
  let companies: Map<string, number> | null = null
  for (const { from, to, type, score } of found) {
    if (tokens.style[from] !== Style.plain) continue
    if (isQuoted(document, tokens, to) || (type === 'organization' && isSold(document, from - 1))) (companies ??= new Map()).set(textOf(document, from, to), Math.max(score, LEAST))
    if (type !== 'organization' || to - from < 2 || score < LEAST || !isLegalForm(document, to - 1)) continue
    companies ??= new Map()
    if (NAMES.has((tokens.kind[from] as number) >> 1) && !isInPlace(tokens, from)) companies.set(tokenText(document, from), score)
    if (to - from > 2) companies.set(textOf(document, from, to - 1), score)
    if (to - from === 3 && (tokens.kind[from] as number) >> 1 === GIVEN && NAMES.has((tokens.kind[from + 1] as number) >> 1) && !isInPlace(tokens, from + 1)) companies.set(tokenText(document, from + 1), score)
  }
  if (!companies) return null
  for (const { from, to, type } of found) {
    if (type === 'person' && to - from > 1 && !companies.has(textOf(document, from, to))) for (let i = from; i < to; i++) companies.delete(tokenText(document, i))
  }
  return companies
}

/** "Quill Roads Inc. … [Quill] said": the founder's name is the company's. Spans in order. */
function withoutBearers(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], companies: ReadonlyMap<string, number>): readonly TokenSpan[] {
  return found.map(span => {
    const { from, to, type } = span
    const score = type === 'organization' || isTitled(tokens, span) || (type === 'place' && isInPlace(tokens, from)) ? undefined : companies.get(textOf(document, from, to))
    return score === undefined ? span : { ...span, type: 'organization', score: score * PART, by: 'document' }
  })
}

/** "Mr. [Quill]" is somebody. */
function isTitled(tokens: NameTokens, { from }: TokenSpan): boolean {
  return from > 0 && (tokens.kind[from - 1] as number) >> 1 === TITLE
}
const TITLE = classNumber('title')
const GIVEN = classNumber('given')
/** Classes of words that no list has: the first of a long name stands for it. */
const UNKNOWN: ReadonlySet<number> = new Set(['capital', 'mixed', 'upper'].map(classNumber))

/** The token that stands for the whole; -1: none does. */
function shortOf(document: TextDocument, tokens: NameTokens, { from, to, type, score }: TokenSpan): number {
  if (type !== 'organization' || to - from < 2 || score < LEAST || tokens.style[from] !== Style.plain) return -1
  const at = mayBeLeftOut(document, from + 1) || (isLegalForm(document, to - 1) && UNKNOWN.has((tokens.kind[from] as number) >> 1)) ? from : to - from === 3 && opensBodyOfBelievers(document, from) && tokenText(document, from + 1) === 'of' ? from + 2 : -1
  return at < 0 || isPlain(tokens, at) || tokenText(document, at).length < 4 ? -1 : at
}

function isPlain(tokens: NameTokens, at: number): boolean {
  return PLAIN.has((tokens.kind[at] as number) >> 1) || isInPlace(tokens, at)
}

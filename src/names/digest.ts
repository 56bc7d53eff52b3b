import { tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import * as TokenFlag from '../text/token-flag'
import * as TokenKind from '../text/token-kind'
import { overlaid, type TokenSpan } from './spans'

/** "PRESS DIGEST - Ostland", "Press digest": the heading of a review of papers. */
const isPress = formTest(/^press$/i)
const isDigest = formTest(/^digest$/i)
/** Tokens at the top of a text within which it stands. */
const TOP = 40
/** Parts of such a review that are no paper. */
const isPart = formTest(/^(?:FRONT|BUSINESS|SPORTS?|GENERAL|POLITICS|ECONOMY|ECONOMIC|COMPANIES|CORPORATE|MARKETS?|TOP|HEADLINES?|DOMESTIC|FOREIGN|INTERNATIONAL|WORLD|NATIONAL|PAGE|OTHER|INDUSTRY|FINANCE|FINANCIAL|OPINION|COMMENT|EDITORIALS?|STORIES|MISCELLANEOUS|UPDATE|NOTE|END|DIGEST)$/)
const isArticle = formTest(/^THE$/)
/** What stories of a paper begin with. */
const opensItem = formTest(/^(?:[-–—*•]|--)$/)
/** Words of the longest title of a paper. */
const LONGEST = 5
const SCORE = 0.85

/** Papers whose titles in capitals head their stories in a review of the press. Spans in order. Linear. */
export function withPapers(document: TextDocument, found: readonly TokenSpan[]): TokenSpan[] {
  if (!isReview(document)) return [...found]
  const { count, flags, kind } = document.tokens
  const papers: TokenSpan[] = []
  for (let first = 0; first < count;) {
    let end = first + 1
    while (end < count && !((flags[end] as number) & TokenFlag.lineStart)) end++
    const from = isArticle(document, first) ? first + 1 : first
    const title = end > from && end - from <= LONGEST && end < count && (opensItem(document, end) || isPaperAbove(end))
    if (title && isTitle(from, end)) papers.push({ from, to: end, type: 'organization', score: SCORE, by: 'rule:digest' })
    first = end
  }
  return overlaid(found, papers)

  function isTitle(from: number, end: number): boolean {
    for (let i = from; i < end; i++) if (isPart(document, i) || !(kind[i] === TokenKind.word ? (flags[i] as number) & TokenFlag.upper : /^[-&'’.]$/.test(tokenText(document, i)))) return false
    return true
  }

  /** A sentence in small letters stands below. */
  function isPaperAbove(below: number): boolean {
    return !((flags[below] as number) & TokenFlag.upper) && below + 1 < count && !((flags[below + 1] as number) & TokenFlag.upper)
  }
}

function isReview(document: TextDocument): boolean {
  for (let i = 1; i < document.tokens.count && i < TOP; i++) if (isDigest(document, i) && isPress(document, i - 1)) return true
  return false
}

import { tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import * as TokenFlag from '../text/token-flag'
import { isCapital } from '../text/written'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'

const isOpening = formTest(/^[“‘«"]$/)
const isClosing = formTest(/^[”’»"]$/)
const OPENS: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»', '"': '"' }
/** Small words inside titles of works. */
const isSmall = formTest(/^(?:a|an|and|as|at|but|by|de|for|from|in|into|is|la|le|nor|of|off|on|or|out|over|the|to|up|vs|with|['’]s|s|[-–&,:!?.…]|\d+)$/i)
/** Whoever is called so in quotes has an article at most: "the 'Butcher'", "The Hague". */
const isArticle = formTest(/^(?:the|an?|el|la|al)$/i)
/** Tokens of a title at most. */
const LONGEST = 12

/** Takes away names inside the titles of works: “Finding Anna Roe”, ‘The Roads of Ostland’. A name that the quotes hold alone is one. Spans in order. Linear. */
export function withoutWorks(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  return found.filter(span => span.by === 'own names' || !isInWork(document, tokens, span))
}

function isInWork(document: TextDocument, tokens: NameTokens, { from, to }: TokenSpan): boolean {
  const open = openingBefore(document, tokens, from)
  if (open < 0 || !isSaidOfWork(document, open)) return false
  const close = OPENS[tokenText(document, open)]
  let others = 0
  for (let at = open + 1; at < tokens.count && at - open <= LONGEST; at++) {
    if (isClosing(document, at) && tokenText(document, at) === close && !(tokens.spaced[at] && !tokens.spaced[at + 1])) return others > 0 && at >= to
    if (at >= from && at < to) continue
    if (isCapital(document, at)) others += isArticle(document, at) ? 0 : 1
    else if (!isSmall(document, at)) return false
  }
  return false
}

/** "the film “…", "his novel, “…", "a documentary titled “…". */
function isSaidOfWork(document: TextDocument, open: number): boolean {
  return isWork(document, open - 1) || isWork(document, open - 2) || isStarred(document, open - 1)
}
const isWork = formTest(/^(?:films?|movies?|series|sitcom|drama|thriller|comedy|musical|opera|novel|novella|book|memoir|bestseller|biography|autobiography|article|essay|column|song|songs|single|album|track|hit|video|documentary|episode|podcast|show|sequel|remake|blockbuster|anime|cartoon|ballad|anthem|poem|painting|trilogy|titled|entitled|sitcoms|adaptation)$/i)
const isStarred = formTest(/^(?:starring|stars|directed|wrote|penned)$/)

/** The quote that opens a title in which the token stands; -1 for none. All words up to it are written as a title has them. */
function openingBefore(document: TextDocument, tokens: NameTokens, from: number): number {
  for (let at = from - 1; at >= 0 && from - at < LONGEST; at--) {
    if (isOpening(document, at) && (!tokens.spaced[at + 1] || tokenText(document, at) !== '"')) return at
    if (!isCapital(document, at) && !isSmall(document, at)) return -1
    if (((document.tokens.flags[at] as number) & TokenFlag.lineStart) !== 0) return -1
  }
  return -1
}

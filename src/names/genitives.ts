import { tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { classNumber } from './classes'
import { isTownName } from './listed'
import type { NameTokens } from './read'
import type { TokenSpan } from './repair'
import { isCapital } from './town-words'

const POSSESSIVE = classNumber('possessive')
const isSaint = formTest(/^(?:St\.?|Saint)$/)
/** What is a saint's on the map. */
const isOfSaint = formTest(/^(?:Square|Basilica|Cathedral|Church|Chapel|Abbey|Hospital|Island|Bay|Park|Cemetery)$/)
const SCORE = 0.9
/** States of India as its papers shorten them; of the second row companies, agencies and members of parliament are written so, too. */
const isState = formTest(/^(?:UP|TN|WB)$/)
const mayBeState = formTest(/^(?:HP|MP|AP)$/)
/** Behind a town: "MP's [Oldo], police said", but "AP's [Oldo] bureau". */
const goesOn = formTest(/^(?:[.,;:)]|district|village|town|city|region|division|and|on|in|after|when|where|with|for|have|has|was|were|is|to|from|at|by|as)$/)

/** Places behind a genitive: "[St. Anna's Square]", and a state of India by its letters with a place of it, "[UP]'s [Oldo]". Spans in order. Linear. */
export function settleGenitives(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): readonly TokenSpan[] {
  const kept: TokenSpan[] = []
  let next = 0
  for (let at = 1; at + 1 < tokens.count; at++) {
    if ((tokens.kind[at] as number) >> 1 !== POSSESSIVE) continue
    const start = saintBefore(document, at)
    const site = start >= 0 && isOfSaint(document, at + 1)
    const state = !site && (isState(document, at - 1) || mayBeState(document, at - 1))
    if (!site && !state) continue
    const from = site ? start : at - 1
    while (next < found.length && (found[next] as TokenSpan).to <= from) kept.push(found[next++] as TokenSpan)
    const end = site ? at + 2 : townEnd(document, tokens, found, next, at)
    const first = found[next]
    if (end < 0 || (first && (first.from < from || (site && first.from === from && first.to >= end)))) continue
    while (next < found.length && (found[next] as TokenSpan).from < end) next++
    if (site) kept.push({ from, to: end, type: 'place', score: SCORE, by: 'rule:saint' })
    else kept.push({ from, to: at, type: 'place', score: SCORE, by: 'rule:state' }, { from: at + 1, to: end, type: 'place', score: SCORE, by: 'rule:state' })
  }
  return kept.length === 0 ? found : [...kept, ...found.slice(next)]
}

/** Where the "St." begins of which the name ends before the genitive; -1 for none. */
function saintBefore(document: TextDocument, end: number): number {
  for (let at = end - 1; at > 0 && at > end - 4 && isCapital(document, at); at--) {
    if (isSaint(document, at - 1)) return at - 1
    if (tokenText(document, at - 1) === '.') return isSaint(document, at - 2) ? at - 2 : -1
  }
  return -1
}

/** Where the place ends that was found behind the letters of a state; -1 for none. */
function townEnd(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], next: number, at: number): number {
  for (let index = next; index < found.length && (found[index] as TokenSpan).from <= at + 1; index++) {
    const { from, to, type } = found[index] as TokenSpan
    const within = from === at + 1 || (from === at - 1 && to > at + 1)
    if (!within || !(type === 'place' || isTownName(tokens, at + 1, to))) continue
    return isState(document, at - 1) || goesOn(document, to) || to >= tokens.count ? to : -1
  }
  return -1
}

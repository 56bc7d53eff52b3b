import { textOf, tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { isCapital } from '../text/written'
import { classNumber } from './classes'
import { JOINED } from './edges'
import { isInPlace } from './listed'
import { occurrencesOf } from './occurrences'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import * as Style from './styles'
import { SCORE } from './town-words'

const POSSESSIVE = classNumber('possessive')
const isSaint = formTest(/^(?:St\.?|Saint)$/)
/** What is a saint's on the map. */
const isOfSaint = formTest(/^(?:Square|Basilica|Cathedral|Church|Abbey|Hospital|Park)$/)
/** States of India as its papers shorten them; companies, agencies and members of parliament are written so, too. */
const STATES = 'UP|TN|HP|MP|AP'
const isState = formTest(new RegExp(`^(?:${STATES})$`))
/** Behind a town: "MP's [Oldo], police said", but "AP's [Oldo] bureau". */
const goesOn = formTest(/^(?:[.,;:)]|district|village|and|on|in|after|when|where|have|has|was|were)$/)
/** Family names of East Asia before a given name in two parts; many are words of English, too. */
const FAMILY_NAMES = 'Ahn|Ban|Bang|Cha|Chang|Cho|Chung|Ha|Ham|Han|Hong|Im|Jang|Jung|Kang|Kim|Ko|Kwon|Lai|Lee|Lim|Ma|Min|Moon|Nam|Oh|Pak|Park|Ri|Ryu|Seo|Shin|Sin|Son|Song|Suh|Tsai|Woo|Wu|Yang|Yoo|Yoon'
const isFamilyName = formTest(new RegExp(`^(?:${FAMILY_NAMES})$`))
/** Where any of these begins. */
const openings = occurrencesOf(new RegExp(`^(?:St\\.?|Saint|${STATES}|To|Hun|${FAMILY_NAMES})$`))
const isFirst = formTest(/^\p{Lu}\p{Ll}{1,5}$/u)
const isSecond = formTest(/^\p{Ll}{2,6}$/u)
/** Leaders whose names are read as words of English. */
const opensPair = formTest(/^(?:To|Hun)$/)
const PAIR = /^(?:To Lam|Hun Sen|Hun Manet)$/
/** Of these no other word is written so: "Ri Hui Chol". */
const isSure = formTest(/^(?:Ri|Ryu)$/)
const UNKNOWN = classNumber('capital')
/** What explains such a name. */
export const TOLD_NAME = 'rule:form of the name'

/** Names that their form tells, whatever a model made of them: "[St. Anna's Square]", "[UP]'s [Oldo]", "[Moon Bo-in]". In order. Linear. */
export function toldNames(document: TextDocument, tokens: NameTokens): TokenSpan[] {
  const told: TokenSpan[] = []
  let end = 0
  for (const at of openings(document)) {
    if (at < end || at + 2 >= tokens.count || !tokens.active[at] || !isCapital(document, at) || tokens.style[at] === Style.upper) continue
    const state = isState(document, at)
    const saint = isSaint(document, at)
    const to = saint ? saintEnd(document, tokens, at) : state ? stateEnd(document, tokens, at) : personEnd(document, tokens, at)
    if (to < 0) continue
    if (state) told.push(toldName(at, at + 1, 'place'), toldName(at + 2, to, 'place'))
    else told.push(toldName(at, to, saint ? 'place' : 'person'))
    end = to
  }
  return told
}

function toldName(from: number, to: number, type: TokenSpan['type']): TokenSpan {
  return { from, to, type, score: SCORE, by: TOLD_NAME }
}

function isGenitive(tokens: NameTokens, at: number): boolean {
  return (tokens.kind[at] as number) >> 1 === POSSESSIVE
}

function saintEnd(document: TextDocument, tokens: NameTokens, from: number): number {
  let at = tokenText(document, from + 1) === '.' ? from + 2 : from + 1
  while (at < from + 4 && isCapital(document, at)) at++
  return isGenitive(tokens, at) && isOfSaint(document, at + 1) ? at + 2 : -1
}

function stateEnd(document: TextDocument, tokens: NameTokens, at: number): number {
  const town = isInPlace(tokens, at + 2) || (tokens.kind[at + 2] as number) >> 1 === UNKNOWN
  return isGenitive(tokens, at + 1) && isCapital(document, at + 2) && town && goesOn(document, at + 3) ? at + 3 : -1
}

function personEnd(document: TextDocument, tokens: NameTokens, at: number): number {
  if (!tokens.spaced[at + 1] || !isCapital(document, at + 1)) return -1
  if (opensPair(document, at)) return PAIR.test(textOf(document, at, at + 2)) && !isCapital(document, at + 2) ? at + 2 : -1
  if (!isFamilyName(document, at) || !isFirst(document, at + 1)) return -1
  if (tokens.spaced[at + 2]) return isSure(document, at) && isCapital(document, at + 2) && isFirst(document, at + 2) ? at + 3 : -1
  const second = tokenText(document, at + 3)
  const glued = tokenText(document, at + 2) === '-' && !tokens.spaced[at + 3] && isSecond(document, at + 3)
  return glued && (second === 'in' || !JOINED.test(second)) ? at + 4 : -1
}

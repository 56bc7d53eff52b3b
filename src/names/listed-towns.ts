import * as Style from './styles'
import { tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { classNumber, HEADS } from './classes'
import { isTownName } from './listed'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'

const INSIDE = classNumber('inside')
const POSSESSIVE = classNumber('possessive')
const isAnd = formTest(/^and$/)
/** What has residents and what is "of" a town. */
const mayBeOfTown = formTest(/^(?:residents?|inhabitants?|towns?|city|cities|villages?|outskirts|district|port|mayor|suburbs?|states?|provinces?|regions?)$/i)

/** "the towns of Marsa and [al-Nayrel]": a row of them. */
const opensRowOfTowns = formTest(/^(?:towns|cities|villages|communities|districts|provinces|regions|suburbs|neighbou?rhoods|hamlets|municipalities|settlements|counties)$/i)

/** A listed town that the model took for somebody stands where one is: "near Mostar Vale", "residents of Mostar Vale". A town of one word may be its team. */
export function withTownsOfLists(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  const kept: TokenSpan[] = []
  let row = -1
  for (const span of found) {
    // "the communities of [Oldo and Sarn]"
    const and = span.type === 'organization' && span.from > 1 && tokenText(document, span.from - 1) === 'of' && opensRowOfTowns(document, span.from - 2) ? andIn(document, span) : -1
    if (and > 0) {
      kept.push({ ...span, to: and, type: 'place', by: 'list:towns' }, { ...span, from: and + 1, type: 'place', by: 'list:towns' })
      row = -1
      continue
    }
    const goesOn = row >= 0 && span.from - row === 1 && /^(?:,|and)$/.test(tokenText(document, row)) && tokens.style[span.from] === Style.plain
    const opens = span.from > 1 && tokenText(document, span.from - 1) === 'of' && opensRowOfTowns(document, span.from - 2)
    row = (opens && span.type !== 'organization') || goesOn ? span.to : -1
    kept.push(span.type !== 'place' && row > 0 ? { ...span, type: 'place', by: 'list:towns' } : asTown(document, tokens, span))
  }
  return kept
}

/** The "and" of a span of two names; -1 for none. */
function andIn(document: TextDocument, { from, to }: TokenSpan): number {
  for (let at = from + 1; at < to - 1 && at < from + BETWEEN_REACH; at++) if (isAnd(document, at)) return at
  return -1
}

/** The span as a place where what stands around it makes one of it, else as it is. */
function asTown(document: TextDocument, tokens: NameTokens, span: TokenSpan): TokenSpan {
  if (span.type === 'person' && span.to - span.from === 1 && isCapitalCity(document, span.from) && span.to < tokens.count && (tokens.kind[span.to] as number) >> 1 === SAID) return { ...span, type: 'place', by: 'list:capitals' }
  if (span.type !== 'place' && isUnsurePlace(document, tokens, span)) return { ...span, type: 'place', by: 'rule:locative' }
  if (span.type === 'place' || span.from < 1 || (span.type === 'organization' && span.to - span.from < 2) || tokens.style[span.from] !== Style.plain || !isTownName(tokens, span.from, span.to)) return span
  if (span.to < tokens.count && (tokens.kind[span.to] as number) >> 1 === POSSESSIVE) return span
  const inside = (tokens.kind[span.from - 1] as number) >> 1 === INSIDE || /^neighbou?ring$/.test(tokenText(document, span.from - 1))
  const ofTown = tokenText(document, span.from - 1) === 'of' && span.from > 1 && mayBeOfTown(document, span.from - 2)
  return inside || ofTown || isTowards(document, tokens, span) ? { ...span, type: 'place', by: 'list:towns' } : span
}

/** "fled towards [Marsa Vale]", "between the capital and [Marsa Vale]": a town of several words that does not open with a given name. */
function isTowards(document: TextDocument, tokens: NameTokens, { from, to }: TokenSpan): boolean {
  if (to - from < 2 || (tokens.kind[from] as number) >> 1 === GIVEN) return false
  if ((tokens.kind[from - 1] as number) >> 1 === TOWARD) return true
  if (tokenText(document, from - 1) !== 'and') return false
  for (let at = from - 2; at >= 0 && at > from - BETWEEN_REACH; at--) if (tokenText(document, at) === 'between') return true
  return false
}
const GIVEN = classNumber('given')
const TOWARD = classNumber('toward')
/** Tokens before "and" within which "between" stands. */
const BETWEEN_REACH = 7

/** "[Kaleva] territory", "the settlement of [Alto Serra]", "in [Bishop Vale] on Sunday": what the model is not sure of and stands where a place does. */
function isUnsurePlace(document: TextDocument, tokens: NameTokens, { from, to, score }: TokenSpan): boolean {
  if (score >= UNSURE || from < 1 || tokens.style[from] !== Style.plain || (tokens.kind[from] as number) >> 1 === GIVEN || HEADS.has((tokens.kind[to - 1] as number) >> 1)) return false
  if (to < tokens.count && (tokens.kind[to] as number) >> 1 === POSSESSIVE) return false
  if (to < tokens.count && tokens.spaced[to] === 1 && isArea(document, to)) return true
  const before = tokenText(document, from - 1)
  if (before === 'of') return from > 1 && isSettlement(document, from - 2)
  return before === 'in' && to < tokens.count && /^(?:on|,|\.|after|when|during)$/.test(tokenText(document, to))
}
const UNSURE = 0.6
const SAID = classNumber('said')
/** Capitals that speak for their government and that the model takes for somebody who does: "[Kyiv] said". */
const isCapitalCity = formTest(/^(?:Baku|Bogotá|Copenhagen|Doha|Helsinki|Juba|Kabul|Kyiv|Ouagadougou|Quito|Rabat|Riyadh|Sanaa|Skopje|Tallinn|Tunis|Vilnius)$/)
/** Nouns behind the name of an area. */
const isArea = formTest(/^(?:territory|district|subdistrict|province|governorate|tehsil|taluk|commune|municipality|county|prefecture|oblast)$/)
/** Nouns of places where people live. */
const isSettlement = formTest(/^(?:settlement|village|town|city|hamlet|suburb|district|municipality|province|township)$/)

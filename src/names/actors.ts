import { tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { classNumber } from './classes'
import { isInPlace, isPlaceName, isTownName } from './listed'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'

const GIVEN = classNumber('given')
const SAID = classNumber('said')
const POSSESSIVE = classNumber('possessive')
/** What somebody does, hardly ever a town or its officials. */
const isDeed = formTest(/^(?:skipped|signed|scored|won|shook|flew|embraced)$/)
/** What only people do, whatever the name. */
const isOwnDeed = formTest(/^(?:testified|pleaded|graduated|sobbed|tweeted|married)$/)
const HEADS: ReadonlySet<number> = new Set(['placeHead', 'orgHead'].map(classNumber))
const isComma = formTest(/^,$/)
const isIn = formTest(/^(?:In|At|From)$/)
const isAge = formTest(/^[1-9]\d?$/)
const isOld = formTest(/^old$/)
const isAged = formTest(/^aged?$/)
/** Behind an age what lives in the town is meant: "a 19-year-old [Fort Oldo] man". */
const isOneOfTown = formTest(/^\p{Ll}+$/u)
const goesOn = formTest(/^(?:and|was|is|had|who|of|from|died|in|at|on|told|said|with|after)$/)
/** Where a place stands, also one with an age of somebody behind it: "in Oldo Lake, 16 people". */
const tellsWhere = formTest(/^(?:in|of|at|near|from|to|around|outside|on)$/i)
const isDay = formTest(/^\d+$/)
const endsAge = formTest(/^[,.;)]$/)

/** People whom a model takes for places: victims by their age, whom a country sends, who acts behind the name of a town. Spans in order. Linear. */
export function settleActors(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  return found.map((span, index) => span.type === 'place' && !span.by.startsWith('list:') && isSomebody(document, tokens, found, index) ? { ...span, type: 'person', by: 'rule:actor' } : span)
}

function isSomebody(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], index: number): boolean {
  const { from, to } = found[index] as TokenSpan
  if (to - from === 1) return isBehindTown(document, tokens, found, index)
  if (to - from > 3) return false
  return isVictim(document, tokens, from, to) || isSent(document, tokens, found, index)
}

/** "In Varona, [Roe] denied it": a name no list has, behind a town that opens the sentence. */
function isBehindTown(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], index: number): boolean {
  const { from, to } = found[index] as TokenSpan
  const before = found[index - 1]
  if (before?.type !== 'place' || before.to !== from - 1 || !isComma(document, before.to) || !isIn(document, before.from - 1) || isInPlace(tokens, from)) return false
  return acts(document, tokens, to)
}

/** True where the token is a word of saying or of a person's deeds. */
function acts(document: TextDocument, tokens: NameTokens, at: number): boolean {
  return at < tokens.count && tokens.spaced[at] === 1 && ((tokens.kind[at] as number) >> 1 === SAID || isDeed(document, at) || isOwnDeed(document, at))
}

/** "19-year-old [Ann Beach]", "[Ann Beach], 16,", "[Ann Lake] testified". */
function isVictim(document: TextDocument, tokens: NameTokens, from: number, to: number): boolean {
  if (isOld(document, from - 1) && tokenText(document, from - 2) === '-') return !isOneOfTown(document, to) || goesOn(document, to)
  if (tellsWhere(document, from - 1)) return false
  if (isComma(document, to) && ((isAge(document, to + 1) && endsAge(document, to + 2) && !isDay(document, to + 3)) || (isAged(document, to + 1) && isAge(document, to + 2)))) return true
  return isOwnDeed(document, to) && !isTownName(tokens, from, to) && !isPlaceName(tokens, from, to) && tokenText(document, from - 1).toLowerCase() !== 'the'
}

/** "Ostland's [Ann Roe] and Norrland's [Bo Lee] signed a deal". */
function isSent(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], index: number): boolean {
  const { from, to } = found[index] as TokenSpan
  const owner = found[index - 1]
  if (owner?.type !== 'place' || owner.to !== from - 1 || (tokens.kind[owner.to] as number) >> 1 !== POSSESSIVE || isTownName(tokens, from, to) || HEADS.has((tokens.kind[to - 1] as number) >> 1)) return false
  if ((tokens.kind[from] as number) >> 1 === GIVEN || acts(document, tokens, to)) return true
  const next = found[index + 2]
  return next !== undefined && found[index + 1]?.from === to + 1 && tokenText(document, to) === 'and' && isSent(document, tokens, found, index + 2)
}

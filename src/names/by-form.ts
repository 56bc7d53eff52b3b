import { tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { isCapital } from '../text/written'
import { isInPlace, isWholeIn, listBits } from './listed'
import { occurrencesOf } from './occurrences'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import * as Style from './styles'
import { capitalsBefore } from './town-words'

/** Words of streets that are nobody's surname. */
const STREET = /^(?:Drive|Avenue|Boulevard|Parkway|Highway|Road|Expressway|Turnpike)$/
/** Words of areas that are nobody's surname. */
const COUNTY = /^(?:County|Township|Twp\.?)$/
/** Words of streets that end surnames too: only behind a word that leads to a street. */
const LANE = /^(?:Street|Lane|Court|Terrace)$/
const leadsToStreet = formTest(/^(?:on|along|off|at|from|near|down|onto|of)$/)
/** What several names before it are: "Marsa and Nayrel [counties]". */
const COMMON_NOUN = /^(?:counties|streets|avenues|roads|provinces|districts|townships|parishes|rivers|boroughs)$/
const isCommonNoun = formTest(COMMON_NOUN)
const commonNouns = occurrencesOf(COMMON_NOUN)
/** Such nouns that no people or party has. */
const isOfLand = formTest(/^(?:counties|townships|boroughs|streets|avenues)$/)
const isAnd = formTest(/^(?:and|or)$/)
/** Quotes around what somebody is called: Ann “Bee” Roe. */
const isOpening = formTest(/^["“‘(`']$/)
const isClosing = formTest(/^["”’)`']$/)
const COMPANY = listBits('company')
const TOWN_LISTS = listBits('city', 'town')
const SCORE = 0.85

/** Names that their form tells: streets, several names before one noun, nicknames inside a name, companies that bear somebody's name, an organization and the town where it is. Spans in order; linear. */
export function settleByForm(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  const pieces: TokenSpan[] = []
  for (const span of found) for (const piece of retyped(document, tokens, span)) pieces.push(piece)
  return withPlaces(withNicknames(document, tokens, pieces), sharedNouns(document, tokens))
}

function retyped(document: TextDocument, tokens: NameTokens, span: TokenSpan): readonly TokenSpan[] {
  const length = span.to - span.from
  const last = tokenText(document, span.to - 1)
  if (span.type === 'person' && length > 1) {
    if (COUNTY.test(last)) return [{ ...span, type: 'place', by: 'rule:county' }]
    if (STREET.test(last) || (LANE.test(last) && span.from > 0 && leadsToStreet(document, span.from - 1))) return [{ ...span, type: 'place', by: 'rule:street' }]
    if (isWholeIn(tokens, span.from, span.to, COMPANY)) return [{ ...span, type: 'organization', by: 'list:companies' }]
  }
  if (span.type === 'place' && length > 2 && isCommonNoun(document, span.to)) {
    for (let at = span.from + 1; at < span.to - 1; at++) if (isAnd(document, at)) return [{ ...span, to: at }, { ...span, from: at + 1 }]
  }
  if (span.type === 'organization' && !span.by.startsWith('list:') && tokens.style[span.from] === Style.plain) return inTown(document, tokens, span)
  return [span]
}

/** "[Target] in [Shakopee]": an organization of words without "of" before a town. */
function inTown(document: TextDocument, tokens: NameTokens, span: TokenSpan): readonly TokenSpan[] {
  for (let at = span.to - 2; at > span.from; at--) {
    const word = tokenText(document, at)
    if (/^(?:of|for|and|&)$/.test(word)) return [span]
    if (word !== 'in') continue
    return isWholeIn(tokens, at + 1, span.to, TOWN_LISTS) ? [{ ...span, to: at }, { ...span, from: at + 1, type: 'place' }] : [span]
  }
  return [span]
}

/** Two parts of somebody's name with what he is called between quotes: "[Ann “Bee” Roe]". */
function withNicknames(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  const kept: TokenSpan[] = []
  for (const [index, span] of found.entries()) {
    const before = kept[kept.length - 1]
    // The nickname itself, found as somebody: its place is between the two.
    if (before?.type === 'person' && found[index + 1]?.type === 'person' && isNickname(document, tokens, before.to, (found[index + 1] as TokenSpan).from) && span.from > before.to) continue
    if (before?.type === 'person' && span.type === 'person' && isNickname(document, tokens, before.to, span.from)) kept[kept.length - 1] = { ...before, to: span.to, score: Math.min(before.score, span.score) }
    else kept.push(span)
  }
  return kept
}

function isNickname(document: TextDocument, tokens: NameTokens, from: number, to: number): boolean {
  if (to - from < 3 || to - from > 7 || !tokens.spaced[to]) return false
  let first = from
  let last = to
  while (first < last && isOpening(document, first)) first++
  while (last > first && isClosing(document, last - 1)) last--
  if (first === from || last === to || last - first < 1 || last - first > 2) return false
  for (let at = first; at < last; at++) if (!isCapital(document, at)) return false
  return true
}

/** "[Marsa], [Nayrel] and [Orve] counties": each of them; for provinces and the like one at least is on a list of places. */
function sharedNouns(document: TextDocument, tokens: NameTokens): TokenSpan[] {
  let places: TokenSpan[] = []
  for (const at of commonNouns(document)) {
    if (at < 3 || !isCapital(document, at - 1) || !tokens.spaced[at]) continue
    const row: TokenSpan[] = []
    let end = at
    for (;;) {
      const from = capitalsBefore(document, tokens, end)
      if (from === end) break
      row.unshift({ from, to: end, type: 'place', score: SCORE, by: 'rule:shared noun' })
      const link = from - 1
      if (link < 0 || !(row.length === 1 ? isAnd(document, link) : tokenText(document, link) === ',')) break
      end = tokenText(document, link - 1) === ',' ? link - 1 : link
    }
    if (row.length > 1 && (isOfLand(document, at) || row.some(({ from }) => isInPlace(tokens, from)))) places = places.concat(row)
  }
  return places
}

/** Puts places in: where nothing was found, or in the place of a name of the same words or of a part of them. */
function withPlaces(found: readonly TokenSpan[], places: readonly TokenSpan[]): TokenSpan[] {
  if (places.length === 0) return [...found]
  const kept: TokenSpan[] = []
  let at = 0
  for (const place of places) {
    while (at < found.length && (found[at] as TokenSpan).to <= place.from) kept.push(found[at++] as TokenSpan)
    let next = at
    while (next < found.length && (found[next] as TokenSpan).from < place.to) next++
    const touched = found.slice(at, next)
    if ((kept[kept.length - 1]?.to ?? 0) > place.from || touched.some(({ from, to, type }) => from < place.from || to > place.to || type === 'place')) continue
    at = next
    kept.push(place)
  }
  return [...kept, ...found.slice(at)]
}

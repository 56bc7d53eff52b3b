import type { TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import * as TokenFlag from '../text/token-flag'
import { isCapital, isLowerWord } from '../text/written'
import { classNumber } from './classes'
import { COUNTRY, isTownName, listedIn } from './listed'
import { NEWS_TOWN } from './news-towns'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import { stateEnd } from './states'
import * as Style from './styles'
import { TOLD_NAME } from './told-names'
import { UNIT } from './told-places'
import { capitalsBefore, goesOn, isAge, isComma, isOf, isResident, leadsOn, LONGEST, SCORE } from './town-words'

/** Parties before what their member stands for: "D-[Marsa]". */
const isParty = formTest(/^(?:D|R|I|DFL|Dem|Rep|Ind|Lab|Con)$/)
/** The same with a stop: "(R., Marsa)". */
const isPartyLetter = formTest(/^(?:D|R|I|Dem|Rep|Ind|Lab|Con)\.$/)
const opensAside = formTest(/^[,(–—]$/)
const isOneResident = formTest(/^resident$/)
const isArticle = formTest(/^(?:an?|the|former)$/i)
const isBased = formTest(/^based$/)
/** What goes on behind a town that the model took for the first words of a body. */
const runsOn = formTest(/^(?:for|and|or|to|from|via)$/)
/** States that no other word is shortened to. */
const isClearState = formTest(/^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|Mass|Mich|Minn|Neb|N\.C|N\.D|N\.H|N\.J|N\.M|N\.Y|Okla|Ore|Pa|S\.C|S\.D|Tenn|Va|Wis|Wyo|W|W\.Va)\.?$/)
/** Small words whose capital says that a sentence starts. */
const OPENING: ReadonlySet<number> = new Set(['a', 'the', 'and', 'or', 'of', 'inside', 'toward', 'for', 'by', 'with', 'be', 'pronoun', 'quantity', 'said'].map(classNumber))
/** Of a town in capitals before its country; what the model made of the words before it ends there. */
const BIG = 'rule:before its country'
const SEAT = 'rule:seat'
const COMMON: ReadonlySet<number> = new Set(['ordinary', 'month', 'weekday', 'demonym'].map(classNumber))
const HYPHEN = 0x2D
const SAID = classNumber('said')
const TITLE = classNumber('title')
const POSSESSIVE = classNumber('possessive')
/** Areas that a country has, behind their name. */
const isArea = formTest(/^(?:province|state|district|region|county|department|governorate|prefecture)$/)
const COMMA = 0x2C

/** Towns and their states, states alone, seats, and towns that nothing was found of, in order. */
export function markedPlaces(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  const places: TokenSpan[] = []
  let next = 0
  for (const at of tokens.capitals) {
    if (at === 0 || !tokens.active[at]) continue
    const before = document.text.charCodeAt(document.tokens.start[at - 1] as number)
    const mark = before === COMMA || before === HYPHEN
    const state = mark || isClearState(document, at)
    if (!state && !mayEndTown(document, at)) continue
    while (next < found.length && (found[next] as TokenSpan).to <= at) next++
    const end = state ? stateEnd(document, at) : at
    if (end > at && before === COMMA) {
      const from = capitalsBefore(document, tokens, at - 1)
      if (from === at - 2 && isPartyLetter(document, from)) places.push(placeOf(at, end, SEAT))
      else if (from < at - 1) places.push(placeOf(from, at - 1, 'rule:before its state'), placeOf(at, end, 'rule:behind its town'))
    } else if (before === COMMA && isWrittenBig(document, at - 2) && listedIn(tokens, at, COUNTRY) > 0) {
      const from = bigTownBefore(document, tokens, at - 1)
      if (from < at - 1) places.push(placeOf(from, at - 1, BIG))
    } else if (before === HYPHEN && !tokens.spaced[at] && isParty(document, at - 2) && opensAside(document, at - 3) && found[next - 1]?.type === 'person' && found[next - 1]?.to === at - 3) {
      places.push(placeOf(at, Math.max(end, capitalsBehind(document, tokens, at)), SEAT))
    } else if (end > at && !mark && end < tokens.count && tokens.spaced[end] && isLowerWord(document, end)) {
      places.push(placeOf(at, end, 'rule:state'))
    } else if (tokens.style[at] === Style.plain && !(at + 1 < tokens.count && isCapital(document, at + 1) && tokens.spaced[at + 1])) {
      const from = unfoundTown(document, tokens, found, next, at + 1)
      if (from <= at) places.push(placeOf(from, at + 1, 'rule:town'))
    }
  }
  return places
}

/** The places of a list, and those of another that overlap none of it, in order. */
export function besides(first: readonly TokenSpan[], others: readonly TokenSpan[]): readonly TokenSpan[] {
  if (first.length === 0) return others
  const all: TokenSpan[] = []
  let next = 0
  for (const other of others) {
    while (next < first.length && (first[next] as TokenSpan).to <= other.from) all.push(first[next++] as TokenSpan)
    const free = (all[all.length - 1]?.to ?? 0) <= other.from && (first[next]?.from ?? Infinity) >= other.to
    if (free) all.push(other)
  }
  return [...all, ...first.slice(next)]
}

function placeOf(from: number, to: number, by: string): TokenSpan {
  return { from, to, type: 'place', score: SCORE, by }
}

/** Where a listed town of up to three words in capitals begins that ends before `end`: "Release [KABUL], Afghanistan"; `end` for none. */
function bigTownBefore(document: TextDocument, tokens: NameTokens, end: number): number {
  for (let from = end - 1; from >= 0 && end - from <= LONGEST && isWrittenBig(document, from); from--) if (isTownName(tokens, from, end)) return from
  return end
}

function isWrittenBig({ tokens }: TextDocument, at: number): boolean {
  return at >= 0 && ((tokens.flags[at] as number) & TokenFlag.upper) !== 0
}

/** A look at what stands beside a town that nothing was found of. */
function mayEndTown(document: TextDocument, at: number): boolean {
  return isResident(document, at + 1) || isArea(document, at + 1) || isBased(document, at + 2) || isOf(document, at - 1) || isOf(document, at - 2) || isOf(document, at - 3)
}

/** Where a town begins that ends before `end` and that nothing was found of, by what stands beside it; `end` for none: "A [Quill] man", "[Quill]-based", "Roe, 30, of [Quill],". */
function unfoundTown(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], next: number, end: number): number {
  if (end >= tokens.count || (found[next]?.from ?? Infinity) < end) return end
  let from = capitalsBefore(document, tokens, end)
  while (from < end && (OPENING.has((tokens.kind[from] as number) >> 1) || from < (found[next - 1]?.to ?? 0))) from++
  if (from === end || (from === end - 1 && COMMON.has((tokens.kind[from] as number) >> 1)) || (from > 0 && !tokens.spaced[from])) return end
  if (isOf(document, from - 1) && isAge(document, from - 3) && isComma(document, from - 2) && (goesOn(document, end) || leadsOn(document, end))) return from
  // "Tesk's [Quill] province"
  if (isArea(document, end) && tokens.spaced[end] && (tokens.kind[from - 1] as number) >> 1 === POSSESSIVE) return from
  const listed = isTownName(tokens, from, end)
  if (tokens.spaced[end] ? isResident(document, end) && (listed || (isOneResident(document, end) && isArticle(document, from - 1))) : listed && isBased(document, end + 1)) return from
  return end
}

/** Where the capitalised words that begin at `from` end. */
function capitalsBehind(document: TextDocument, tokens: NameTokens, from: number): number {
  let to = from + 1
  while (to < tokens.count && to - from < LONGEST && isCapital(document, to) && tokens.spaced[to]) to++
  return to
}

/** Puts places in where nothing was found, or something of the same words or of a part of them; of somebody who runs into one what is left stays. */
export function withMarked(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], places: readonly TokenSpan[]): readonly TokenSpan[] {
  if (places.length === 0) return found
  const kept: TokenSpan[] = []
  const left = [...found].reverse()
  for (const place of places) {
    let taken = false
    for (let span = left[left.length - 1]; span && span.from < place.to; span = left[left.length - 1]) {
      left.pop()
      if (span.to <= place.from || stays(document, span, place)) {
        taken ||= span.to > place.from
        kept.push(span)
        continue
      }
      if (span.from < place.from - 2) kept.push({ ...span, to: place.by === BIG ? place.from : place.from - 1 })
      let from = place.to
      while (from < span.to && (!isCapital(document, from) || (span.to - from > 2 && (tokens.kind[from] as number) >> 1 === TITLE))) from++
      if (from < span.to && isSomebody(document, tokens, from, span.to)) left.push({ ...span, from })
    }
    if (!taken && (kept[kept.length - 1]?.to ?? 0) <= place.from) kept.push(place)
  }
  return [...kept, ...left.reverse()]
}

/** True where what was found stays and the place is none: a place already, or a body that it is only a part of. */
function stays(document: TextDocument, span: TokenSpan, place: TokenSpan): boolean {
  const within = span.from >= place.from && span.to <= place.to
  const told = place.by === NEWS_TOWN || place.by === TOLD_NAME
  if (told && span.type === place.type) return span.from <= place.from && span.to >= place.to
  if (place.by === UNIT) return span.type === place.type ? span.from <= place.from && span.to >= place.to : span.from < place.from
  const seat = place.by === SEAT && span.from >= place.from - 2
  // "fled [Oldo Marsa] for Tarn"
  if (told && span.type === 'organization' && span.from === place.from && runsOn(document, place.to)) return false
  return span.type === 'place' ? !seat || within : !within && span.type !== 'person' && place.by !== BIG
}

/** What is left behind a state: "[Ga.] [Roe] said", not "[Kan.] Strong winds". */
function isSomebody(document: TextDocument, tokens: NameTokens, from: number, to: number): boolean {
  return to - from > 1 || to >= tokens.count || (tokens.kind[to] as number) >> 1 === SAID || document.text.charCodeAt(document.tokens.start[to] as number) === COMMA
}

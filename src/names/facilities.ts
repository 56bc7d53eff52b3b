import { tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import * as TokenFlag from '../text/token-flag'
import { isCapital } from '../text/written'
import { classNumber } from './classes'
import { COUNTRY, listedIn } from './listed'
import { occurrencesOf } from './occurrences'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import * as Style from './styles'

/** Lower-case words that belong to the name of a facility or stretch of nature: "[Kabul airport]", "[Omsk hospital]". */
const isFacility = formTest(/^(?:airport|airfield|airbase|mosque|stadium|prison|jail|bridge|cathedral|palace|cemetery|hospital|rainforest|forest|beach|pipeline|station|camp|base|mine|barracks|crossing|checkpoint|refinery)$/)
/** Words between a name and such a noun: "[Torvik police station]", "[Torvik regional hospital]". */
const isSortOfFacility = formTest(/^(?:police|regional|general|central|refugee|displacement|military|army|naval|air|railway|train|bus|metro|power|nuclear|border|gold|coal)$/)
/** Nouns that are facilities only behind such a word: "[Torvik power plant]", "[Torvik police post]". */
const isFacilityOfSort = formTest(/^(?:plant|post|terminal)$/)
/** Words before what is one of many: "a [Wisconsin] jail", "another [Kabul] hospital". */
const countsOneOfMany = formTest(/^(?:an?|one|two|three|several|many|some|other|another|any|all|most|every|no)$/i)
/** Last words of what stands on the map, although other schemes call it an organization: "[Norrvik General Hospital]". */
const SITE = /^(?:Hospital|Clinic|Infirmary|Airport|Mall|Zoo|Stadium|Cathedral|Mosque)$/i
/** The same behind "Medical": "[Norrvik Medical Center]". */
const CENTRE = /^(?:Cent(?:er|re)|Complex)$/i
/** The same in nature and on the map of a country, by the last word: "[Norrvik Fault]". */
const LANDSCAPE = /^(?:Region|Oblast|River|Lake|Sea|Ocean|Gulf|Strait|Peninsula|Islands?|Desert|Mountains|Fault|Trench|Avenue|Boulevard|Rd|Ave|Blvd|Hwy)$/i
/** Lower-case nouns that make a place of what a model calls an organization: "[Notre Dame cathedral]", or somebody. */
const BUILDING = /^(?:cathedral|mosque|rainforest|airport|hospital)$/
const makesPlace = formTest(BUILDING)
const buildings = occurrencesOf(BUILDING)
/** Bodies that have many hospitals: "an [NHS] hospital". */
const isAcronym = formTest(/^\p{Lu}{2,}$/u)
/** Seats of power, and what one does at a building: "outside the [Parliament]". */
const isSeat = formTest(/^(?:House|Parliament|Congress|Capitol|Kremlin)$/)
const isDoneAtWalls = formTest(/^(?:outside|storm|stormed|storming)$/i)
/** Words behind a hospital that acts: "[Norrvik Hospital] said", "a [Norrvik Hospital] spokesman". */
const isActing = formTest(/^(?:reported|received|treated|admitted|confirmed|announced|spokes\p{L}+|officials?|doctors?|staff|board|trust|management|chief|director|group)$/iu)
const SAID = classNumber('said')
const ORG_HEAD = classNumber('orgHead')
/** Where somebody is: "a doctor [at] Norrvik Hospital told". */
const tellsWhere = formTest(/^(?:at|in|near|outside|inside|to|from)$/)
/** Words that a number makes a place of: "[Interstate 40]", "[Terminal 2]", "[Area 9]". */
const numbered = occurrencesOf(/^(?:Interstate|Route|Highway|Area|Terminal)$/)
const isNumber = formTest(/^\d{1,3}[A-Z]?$/)

/** Facilities by the guidelines: the place takes its small noun along, unless that only tells where one of many is; hospitals and airports are places; roads have numbers. Spans in order. */
export function settleFacilities(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  return withNumbered(document, tokens, withUnfound(document, tokens, found).map((span, index) => onTheMap(document, tokens, withNoun(document, tokens, span, found[index + 1]?.from === span.to))))
}

/** Names right before the noun of a building that were not found at all: "the main [Eid Gah] mosque". */
function withUnfound(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  const kept: TokenSpan[] = []
  let next = 0
  for (const i of buildings(document)) {
    if (i === 0 || !tokens.active[i] || !tokens.spaced[i] || tokens.style[i] !== Style.plain || !isCapital(document, i - 1)) continue
    let from = i
    while (from > 0 && i - from <= LONGEST && (isCapital(document, from - 1) || (from < i && isInName(document, tokens, from - 1))) && !NO_NAME.has((tokens.kind[from - 1] as number) >> 1)) from--
    while (next < found.length && (found[next] as TokenSpan).to <= from) kept.push(found[next++] as TokenSpan)
    if (i - from < 2 || i - from > LONGEST || (found[next]?.from ?? tokens.count) < i) continue
    kept.push({ from, to: i, type: 'place', score: UNFOUND_SCORE, by: 'model' })
  }
  return [...kept, ...found.slice(next)]
}
const UNFOUND_SCORE = 0.6

/** The hyphen of "Al-Nur hospital". */
function isInName(document: TextDocument, tokens: NameTokens, at: number): boolean {
  return at > 0 && isHyphen(document, at) && !tokens.spaced[at] && !tokens.spaced[at + 1] && isArticle(document, at - 1)
}
const isHyphen = formTest(/^-$/)
const isArticle = formTest(/^(?:Al|El|Ar|As|Ash|An|Ad|Az)$/)
const LONGEST = 4
const NO_NAME: ReadonlySet<number> = new Set(['demonym', 'weekday', 'month', 'title', 'the', 'a', 'inside', 'possessive'].map(classNumber))

/** A place takes the lower-case noun behind it along where the whole is a facility; "[Wisconsin] jail" and "a [Kabul] hospital" are not. */
function withNoun(document: TextDocument, tokens: NameTokens, span: TokenSpan, followed: boolean): TokenSpan {
  if (span.type !== 'place') return span
  const last = span.to - 1
  if (last > span.from && tokens.spaced[last] && isFacility(document, last)) return isOneOfMany(document, tokens, span.from, last) ? { ...span, to: last } : span
  if (followed || span.to >= tokens.count) return span
  const isSpaced = (at: number): boolean => at < tokens.count && ((document.tokens.flags[at] as number) & (TokenFlag.spaced | TokenFlag.lineStart)) === TokenFlag.spaced
  if (!isSpaced(span.to)) return span
  const sorted = isSortOfFacility(document, span.to) && isSpaced(span.to + 1)
  const noun = sorted ? span.to + 1 : span.to
  const facility = isFacility(document, noun) || (sorted && isFacilityOfSort(document, noun))
  return facility && !isOneOfMany(document, tokens, span.from, span.to) ? { ...span, to: noun + 1 } : span
}

/** Behind an indefinite word, or where the place is a whole country. */
function isOneOfMany(document: TextDocument, tokens: NameTokens, from: number, to: number): boolean {
  if (from > 0 && countsOneOfMany(document, from - 1)) return true
  const value = (i: number): number => listedIn(tokens, i, COUNTRY)
  return to - from === 1 ? value(from) === 1 : value(from) === 2 && value(to - 1) === 3
}

/** A hospital, airport or mall that a model calls an organization, unless it acts; a mosque that it calls somebody ("[Eid Gah mosque]"). */
function onTheMap(document: TextDocument, tokens: NameTokens, span: TokenSpan): TokenSpan {
  const { from, to, type, by } = span
  if (type === 'place' || by !== 'model') return span
  const plain = tokens.style[from] === Style.plain
  if (type === 'organization' && plain && isSeat(document, to - 1) && isAtWalls(document, from - 1)) return { ...span, type: 'place' }
  if (plain && to < tokens.count && tokens.spaced[to] && makesPlace(document, to) && !isAcronym(document, from) && (tokens.kind[to - 1] as number) >> 1 !== ORG_HEAD && !(from > 0 && countsOneOfMany(document, from - 1))) return { ...span, to: to + 1, type: 'place' }
  if (type !== 'organization' || to - from < 2) return span
  const last = tokenText(document, to - 1)
  const before = from > 0 && tokenText(document, from - 1) === 'the' ? from - 2 : from - 1
  const there = before >= 0 && tellsWhere(document, before)
  const medical = there && CENTRE.test(last) && /^Medical$/i.test(tokenText(document, to - 2))
  if (!SITE.test(last) && !LANDSCAPE.test(last) && !medical) return span
  const acts = !there && to < tokens.count && ((tokens.kind[to] as number) >> 1 === SAID || isActing(document, to))
  return acts ? span : { ...span, type: 'place' }
}

/** "outside", "outside the", "outside of the" end at the token. */
function isAtWalls(document: TextDocument, token: number): boolean {
  let at = token
  while (at > token - 2 && at > 0 && /^(?:the|of|US|U\.S\.)$/.test(tokenText(document, at))) at--
  return at >= 0 && isDoneAtWalls(document, at)
}

/** Roads and areas with their number, found or not. */
function withNumbered(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  const kept: TokenSpan[] = []
  let next = 0
  for (const i of numbered(document)) {
    if (!tokens.active[i] || tokens.style[i] !== Style.plain || !isNumber(document, i + 1) || !tokens.spaced[i + 1]) continue
    while (next < found.length && (found[next] as TokenSpan).to <= i) kept.push(found[next++] as TokenSpan)
    const span = found[next]
    if (span && span.from <= i && span.to === i + 2 && span.type === 'organization') {
      kept.push({ ...span, type: 'place' })
      next++
    } else if (span && span.from <= i + 1) {
      if (span.to !== i + 1 || span.type === 'person') continue
      kept.push({ ...span, to: i + 2, type: 'place' })
      next++
    } else {
      kept.push({ from: i, to: i + 2, type: 'place', score: NUMBERED_SCORE, by: 'model' })
    }
  }
  return [...kept, ...found.slice(next)]
}
const NUMBERED_SCORE = 0.8

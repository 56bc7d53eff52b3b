import * as Style from './styles'
import { lowerText, textOf, tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import * as TokenFlag from '../text/token-flag'
import { settleActors } from './actors'
import { findIntroduced, settleBodies } from './bodies'
import { settleByForm } from './by-form'
import { classNumber } from './classes'
import { withDatelines } from './datelines'
import type { Evidence } from './evidence'
import { settleFacilities } from './facilities'
import { withFirms } from './firms'
import { withoutLeads } from './leads'
import { COUNTRY, isWholePlace, listedIn } from './listed'
import { LIST_NAMES } from './lists'
import { settleMixed } from './mixed'
import { settleOfficials } from './officials'
import { settlePeople } from './people'
import type { NameTokens } from './read'
import * as Shape from './shapes'
import { withoutUnnamed } from './unnamed'
import type { NameType } from './mention'
import { isCapital } from './town-words'
import type { WordTable } from './words'

/** A name by its token numbers. */
export interface TokenSpan { readonly from: number, readonly to: number, readonly type: NameType, readonly score: number, readonly by: string }

/** Lists whose longer phrases are no chance: where the model found a piece of one, the whole is meant. `alone`: also where it found nothing. */
const FIRM_LISTS: readonly { readonly list: string, readonly type: NameType, readonly by: string, readonly alone: boolean }[] = [
  { list: 'armed', type: 'organization', by: 'list:armed groups', alone: true },
  { list: 'body', type: 'organization', by: 'list:international bodies', alone: true },
  { list: 'government', type: 'organization', by: 'list:government', alone: false },
  { list: 'media', type: 'organization', by: 'list:media', alone: false },
  { list: 'party', type: 'organization', by: 'list:parties', alone: false },
  { list: 'company', type: 'organization', by: 'list:companies', alone: false },
  { list: 'country', type: 'place', by: 'list:countries', alone: true }
]
/** Classes of words that count what follows. */
const COUNTED: ReadonlySet<number> = new Set(['number', 'quantity'].map(classNumber))
const LISTED_SCORE = 0.95
const ARMED = LIST_NAMES.indexOf('armed')
const BODY = LIST_NAMES.indexOf('body')
/** A score from which on a model is sure that a listed firm is somebody or a place. */
const LEAST_SURE = 0.85
const GOVERNMENT = LIST_NAMES.indexOf('government')
const REGION = LIST_NAMES.indexOf('region')
const REGIONS = 'list:regions'
const isAnd = formTest(/^and$/)
/** Class of a capitalised word that is neither common in small letters nor anybody's name: "Interpol", but not "Queen". */
const UNKNOWN = classNumber('capital')
const DASH = classNumber('dash')
/** Bodies that a state or city has of its own: "[Ostland Senate]". */
const mayBelongToState = formTest(/^(?:Senate|Parliament|Congress|Court|Police|Legislature|Council|University|Army|Navy|Commission|Assembly|Government)$/i)
/** Bodies that are named after what they serve: "[Supreme Court of Ostland]". */
const isNamedAfterServed = formTest(/^(?:Court|Parliament|Senate|Bank|University|Church|Legislature|Republic|Kingdom)$/i)
/** Dashes and slashes between two names: "Libya–Turkey". */
const isJoint = formTest(/^[-–—/]$/)

/** Brings what the model found in line with the lists and the guidelines: whole listed names, facilities with their noun, joined places apart. */
export function repairNames(document: TextDocument, tokens: NameTokens, table: WordTable, evidence: Evidence, found: readonly TokenSpan[]): TokenSpan[] {
  const listed = withFirms(document, tokens, withTowns(document, tokens, withListed(document, tokens, table, withoutLeads(document, tokens, withDatelines(document, tokens, table, found)))))
  const people = settlePeople(document, tokens, table, settleBodies(document, tokens, table, findIntroduced(document, tokens, table, evidence, listed)))
  const whole = settleFacilities(document, tokens, settleByForm(document, tokens, joined(document, tokens, people)))
  return settleActors(document, tokens, settleMixed(document, tokens, settleOfficials(document, tokens, apart(document, tokens, withoutUnnamed(document, tokens, withoutMarines(document, tokens, whole))))))
}

/** Puts whole listed phrases in the place of their pieces. */
function withListed(document: TextDocument, tokens: NameTokens, table: WordTable, found: readonly TokenSpan[]): TokenSpan[] {
  const phrases = listedPhrases(document, tokens, table)
  if (phrases.length === 0) return [...found]
  const kept: TokenSpan[] = []
  let at = 0
  for (const phrase of phrases) {
    while (at < found.length && (found[at] as TokenSpan).to <= phrase.from) kept.push(found[at++] as TokenSpan)
    const touched: TokenSpan[] = []
    for (let k = at; k < found.length && (found[k] as TokenSpan).from < phrase.to; k++) touched.push(found[k] as TokenSpan)
    const inside = touched.some(span => !isRunOn(document, tokens, phrase, span) && span.from <= phrase.from && span.to >= phrase.to && (span.to - span.from > phrase.to - phrase.from || span.type === phrase.type))
    const beyond = touched.some(span => span.to > phrase.to && !isRunOn(document, tokens, phrase, span))
    // The list of regions is long, and errs: the model must have found a place in it.
    if (phrase.by === REGIONS && !touched.some(span => span.type === 'place')) continue
    // "Moody's" is a firm, "Harper's" may be of somebody.
    if ((tokens.kind[phrase.to - 1] as number) >> 1 === POSSESSIVE && touched.some(span => span.type === 'person')) continue
    if (phrase.by === LONE && touched.length > 0 && (!phrase.free || touched.some(span => span.score >= LEAST_SURE))) continue
    if (inside || beyond || (touched.length === 0 && !phrase.alone && !phrase.free) || (kept[kept.length - 1]?.to ?? 0) > phrase.from) continue
    at += touched.length
    kept.push({ from: phrase.from, to: phrase.to, type: phrase.type, score: LISTED_SCORE, by: phrase.by })
    // "[Quill Press] and [Torvane] said", but "[Quill Board] and Labor Secretary"
    const second = touched.find(span => span.from === phrase.from && span.to === phrase.to + 2 && isAnd(document, phrase.to))
    if (second && (tokens.kind[second.to] as number) >> 1 !== TITLE) kept.push({ ...second, from: second.to - 1 })
  }
  return [...kept, ...found.slice(at)]
}

/** A model goes on behind a listed name unless a body ends there ("[United Nations Relief Agency]"): by a word in plain text, "[European Union Foreign] policy", by more in capitals, "[EUROPEAN UNION LEFT KABUL]". */
function isRunOn(document: TextDocument, tokens: NameTokens, phrase: ListedPhrase, span: TokenSpan): boolean {
  if (phrase.type === 'organization' && span.from === phrase.from && span.to === phrase.to + 2 && span.score < UNSURE && isAnd(document, phrase.to)) return true
  if (!phrase.alone || phrase.type !== 'organization' || span.from !== phrase.from || span.to <= phrase.to || HEADS.has((tokens.kind[span.to - 1] as number) >> 1)) return false
  return tokens.style[phrase.from] === Style.upper || (phrase.to - phrase.from > 1 && span.to === phrase.to + 1 && tokens.style[phrase.from] === Style.plain)
}
const HEADS: ReadonlySet<number> = new Set(['orgHead', 'orgSuffix', 'placeHead'].map(classNumber))

const TOWN_LISTS: readonly number[] = ['city', 'town', 'region'].map(list => LIST_NAMES.indexOf(list))
const INSIDE = classNumber('inside')
const POSSESSIVE = classNumber('possessive')
/** What has residents and what is "of" a town. */
const mayBeOfTown = formTest(/^(?:residents?|inhabitants?|towns?|city|cities|villages?|outskirts|district|port|mayor|suburbs?|states?|provinces?|regions?)$/i)

/** "the towns of Marsa and [al-Nayrel]": a row of them. */
const opensRowOfTowns = formTest(/^(?:towns|cities|villages|communities|districts|provinces|regions|suburbs|neighbou?rhoods|hamlets|municipalities|settlements|counties)$/i)

/** A listed town that the model took for somebody stands where one is: "near Mostar Vale", "residents of Mostar Vale". A town of one word may be its team. */
function withTowns(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
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
  if (span.type === 'place' || span.from < 1 || (span.type === 'organization' && span.to - span.from < 2) || tokens.style[span.from] !== Style.plain || !isListed(tokens, span, TOWN_LISTS)) return span
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
const TITLE = classNumber('title')
/** Capitals that speak for their government and that the model takes for somebody who does: "[Kyiv] said". */
const isCapitalCity = formTest(/^(?:Baku|Bogotá|Copenhagen|Doha|Helsinki|Juba|Kabul|Kyiv|Ouagadougou|Quito|Rabat|Riyadh|Sanaa|Skopje|Tallinn|Tunis|Vilnius)$/)
/** Nouns behind the name of an area. */
const isArea = formTest(/^(?:territory|district|subdistrict|province|governorate|tehsil|taluk|commune|municipality|county|prefecture|oblast)$/)
/** Nouns of places where people live. */
const isSettlement = formTest(/^(?:settlement|village|town|city|hamlet|suburb|district|municipality|province|township)$/)

/** The letters of a party before a hyphen, which stand for nothing else: "PML-N". */
const isLetters = formTest(/^(?:PML|JUI|MQM|PAT|ZANU|ZAPU|CPN|CPI|MDC|SPLM|AIADMK|TPLF|EPRDF|UDF|FNL)$/)

/** True where the whole span is a phrase of one of the lists. */
function isListed(tokens: NameTokens, { from, to }: TokenSpan, lists: readonly number[]): boolean {
  return lists.some(list => {
    const value = (i: number): number => listedIn(tokens, i, list)
    if (to - from === 1) return value(from) === 1
    if (value(from) !== 2 || value(to) === 3) return false
    for (let i = from + 1; i < to; i++) if (value(i) !== 3) return false
    return true
  })
}

/** `alone`: it is a name where nothing was found, whatever the list; `free`: because it is long, or letters before a hyphen. */
interface ListedPhrase { readonly from: number, readonly to: number, readonly type: NameType, readonly by: string, readonly alone: boolean, readonly free?: boolean }

/** True where a hyphen joins the token to another: "Interpol-led". */
function isHyphened(tokens: NameTokens, i: number): boolean {
  const isDash = (at: number): boolean => at >= 0 && at < tokens.count && (tokens.kind[at] as number) >> 1 === DASH
  return (isDash(i - 1) && !tokens.spaced[i]) || (isDash(i + 1) && !tokens.spaced[i + 1])
}

/** "DIARY - [Ostland] - March 3", "PRESS DIGEST - [Ostland]". */
function isBetweenDashes(document: TextDocument, tokens: NameTokens, i: number): boolean {
  const isDash = (at: number): boolean => at > 0 && at < tokens.count && (tokens.kind[at] as number) >> 1 === DASH && tokens.spaced[at] === 1
  return isDash(i - 1) && tokens.spaced[i] === 1 && isDash(i + 1) && /^\p{Lu}/u.test(tokenText(document, i - 2))
}

/** Where "al-Shabab" or "al Shabab" begins, of which the list has "Shabab" too, for names behind a small article; the token itself without one. */
function articleBefore(document: TextDocument, tokens: NameTokens, i: number): number {
  if (i > 0 && tokens.spaced[i] && isSpacedArticle(document, i - 1)) return i - 1
  const hyphened = i > 1 && (tokens.kind[i - 1] as number) >> 1 === DASH && !tokens.spaced[i] && !tokens.spaced[i - 1]
  return hyphened && isArticle(document, i - 2) ? i - 2 : i
}
const isArticle = formTest(/^(?:al|an|as|ash|el)$/i)
const isSpacedArticle = formTest(/^al$/i)

/** "[Hamas]-led", "[al-Qaeda]-linked", "[Ostland]-backed". */
function isFollowedByDeed(document: TextDocument, tokens: NameTokens, i: number): boolean {
  return i + 2 < tokens.count && (tokens.kind[i + 1] as number) >> 1 === DASH && !tokens.spaced[i + 1] && !tokens.spaced[i + 2] && isDeed(document, i + 2)
}
/** Lists of companies and media, of whose single words those stand for nothing else that no dictionary has: "TikTok". */
const LONE = 'list:companies'
const LONE_LISTS: readonly number[] = ['company', 'media'].map(list => LIST_NAMES.indexOf(list))
const UNMISTAKABLE: ReadonlySet<number> = new Set([UNKNOWN, classNumber('mixed')])

/** "the [Boeing] 737", "an [Antonov]": what a company makes. */
function isOneOfMany(document: TextDocument, at: number): boolean {
  return isWordToo(document, at) || isArticleBefore(document, at - 1) || isDigits(document, at + 1) || isProduct(document, at + 1)
}
const isArticleBefore = formTest(/^(?:an?|the|his|her|their|own|new|old|word)$/i)
const isWordToo = formTest(/^(?:Amazon|Liberation|Spectator|Atlantic|Granma|Independent)$/)
const isDigits = formTest(/^\d/)
const isProduct = formTest(/^(?:planes?|aircraft|jets?|helicopters?|cars?|trucks?|rifles?|phones?|sedan|pickup|van)$/)

function isLoneCompany(document: TextDocument, tokens: NameTokens, at: number): boolean {
  if (!LONE_LISTS.some(list => listedIn(tokens, at, list) === 1) || tokens.style[at] !== Style.plain || !UNMISTAKABLE.has((tokens.kind[at] as number) >> 1)) return false
  return tokenText(document, at).length > 4 && !isWholePlace(tokens, at) && !isHyphened(tokens, at) && !isInRun(document, tokens, at, at + 1)
}

const isThe = formTest(/^The$/)

/** True beside another word with a capital. */
function isInRun(document: TextDocument, tokens: NameTokens, from: number, to: number): boolean {
  return (from > 0 && tokens.spaced[from] === 1 && isCapital(document, from - 1) && !isThe(document, from - 1)) || (isCapital(document, to) && tokens.spaced[to] === 1)
}
const isDeed = formTest(/^(?:led|linked|run|backed|affiliated|aligned|allied|controlled|held|inspired|administered|sponsored|funded|supported|trained|brokered|mediated|installed|appointed|occupied)$/)

/** Phrases of several words that a firm list has, armed groups' acronyms in plain text, and bodies of one word that is nothing else; ordered, the longest of those that overlap. */
function listedPhrases(document: TextDocument, tokens: NameTokens, table: WordTable): ListedPhrase[] {
  const phrases: ListedPhrase[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.listed[i]) continue
    let best: ListedPhrase | null = null
    for (const { list, type, by, alone } of FIRM_LISTS) {
      const number = LIST_NAMES.indexOf(list)
      if (listedIn(tokens, i, number) !== 2) continue
      let to = i + 1
      while (to < tokens.count && listedIn(tokens, to, number) === 3) to++
      // In capitals a single word of a list may be any word: "IS", "UNITED".
      if (tokens.style[i] === Style.upper && to === i + 1) continue
      if (!best || to > best.to) best = { from: i, to, type, by, alone, free: isLetters(document, i) || (to - i > 2 && tokens.style[i] === Style.plain && !isInRun(document, tokens, i, to)) }
    }
    if (!best && listedIn(tokens, i, ARMED) === 1 && tokens.style[i] === Style.plain) {
      const article = articleBefore(document, tokens, i)
      const shape = table.columns.shape[tokens.word[i] as number]
      if (article < i || isFollowedByDeed(document, tokens, i) || shape === Shape.upper || shape === Shape.alphanumeric) best = { from: article, to: i + 1, type: 'organization', by: 'list:armed groups', alone: true }
    }
    if (!best && [BODY, GOVERNMENT].some(list => listedIn(tokens, i, list) === 1) && tokens.style[i] === Style.plain && (tokens.kind[i] as number) >> 1 === UNKNOWN && !isWholePlace(tokens, i) && !isHyphened(tokens, i)) {
      best = { from: i, to: i + 1, type: 'organization', by: 'list:international bodies', alone: true }
    }
    if (!best && isLoneCompany(document, tokens, i)) {
      best = { from: i, to: i + 1, type: 'organization', by: LONE, alone: false, free: !isOneOfMany(document, i) }
    }
    if (!best && listedIn(tokens, i, COUNTRY) === 1 && isFollowedByDeed(document, tokens, i)) best = { from: i, to: i + 1, type: 'place', by: 'list:countries', alone: true }
    if (!best && listedIn(tokens, i, COUNTRY) === 1 && isBetweenDashes(document, tokens, i)) best = { from: i, to: i + 1, type: 'place', by: 'list:countries', alone: true }
    if (!best && listedIn(tokens, i, BODY) === 1 && isFollowedByDeed(document, tokens, i)) best = { from: i, to: i + 1, type: 'organization', by: 'list:international bodies', alone: true }
    // "[Jammu and Kashmir]"
    if (!best && listedIn(tokens, i, REGION) === 2 && isAnd(document, i + 1) && listedIn(tokens, i + 1, REGION) === 3) {
      let to = i + 2
      while (to < tokens.count && listedIn(tokens, to, REGION) === 3) to++
      best = { from: i, to, type: 'place', by: REGIONS, alone: false }
    }
    if (!best) continue
    phrases.push(best)
    i = best.to - 1
  }
  return phrases
}

/** "Puerto Rico" and "Senate" side by side are one body, and so are "Supreme Court" and "Puerto Rico" with "of" between. */
export function joined(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  const kept: TokenSpan[] = []
  for (const span of found) {
    const before = kept[kept.length - 1]
    // "Ostland⏎Senate passes budget": a line of its own.
    if (((document.tokens.flags[span.from] as number) & TokenFlag.lineStart) !== 0) {
      kept.push(span)
    } else if (before && isStateOf(document, before, span)) {
      kept[kept.length - 1] = { ...before, to: span.to, score: Math.min(before.score, span.score) }
    } else if (before && (isOwnBody(document, tokens, before, span) || isBodyOf(document, tokens, before, span) || isCourtFor(document, before, span))) {
      kept[kept.length - 1] = { ...before, to: span.to, type: 'organization', score: Math.min(before.score, span.score), by: 'model' }
    } else {
      kept.push(span)
    }
  }
  return kept
}

/** A place and right behind it an organization that begins with a word of bodies. */
function isOwnBody(document: TextDocument, tokens: NameTokens, before: TokenSpan, span: TokenSpan): boolean {
  return before.type === 'place' && span.type === 'organization' && before.to === span.from && tokens.spaced[span.from] === 1 && (mayBelongToState(document, span.to - 1) || mayBelongToState(document, span.from))
}

/** An organization that ends in a word of bodies, then "of" or "of the", then a place. */
function isBodyOf(document: TextDocument, tokens: NameTokens, before: TokenSpan, span: TokenSpan): boolean {
  if (before.type !== 'organization' || span.type !== 'place' || !isNamedAfterServed(document, before.to - 1)) return false
  const gap = span.from - before.to
  return (gap === 1 || (gap === 2 && lowerText(document, span.from - 1) === 'the')) && lowerText(document, before.to) === 'of' && tokens.spaced[before.to] === 1
}

/** "[Islamic Republic] of [Ostland]" is one place, and so is "[Northern District] of [Ostland]". */
function isStateOf(document: TextDocument, before: TokenSpan, span: TokenSpan): boolean {
  if (before.type !== 'place' || span.type !== 'place' || span.from !== before.to + 1 || lowerText(document, before.to) !== 'of') return false
  return isFormOfState(document, before.to - 1) || DISTRICT.test(textOf(document, before.from, before.to))
}
const DISTRICT = /^(?:Northern|Southern|Eastern|Western|Central|Middle) District$/i
const isFormOfState = formTest(/^(?:Republic|Kingdom|Emirate|Commonwealth|Sultanate|Principality)$/i)

/** "[District Court] for the [Western District of Ostland]". */
function isCourtFor(document: TextDocument, before: TokenSpan, span: TokenSpan): boolean {
  if (before.type === 'person' || span.type === 'person' || lowerText(document, before.to - 1) !== 'court' || lowerText(document, before.to) !== 'for') return false
  const gap = span.from - before.to
  return (gap === 1 || (gap === 2 && lowerText(document, span.from - 1) === 'the')) && span.to - span.from > 3 && lowerText(document, span.from + 1) === 'district'
}

/** "13 US Marines" are people of a country, not the force. */
function withoutMarines(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  const kept: TokenSpan[] = []
  for (const span of found) {
    if (span.type !== 'organization' || tokenText(document, span.to - 1) !== 'Marines' || span.from === 0 || !COUNTED.has((tokens.kind[span.from - 1] as number) >> 1)) kept.push(span)
    else if (listedIn(tokens, span.from, COUNTRY) === 1) kept.push({ ...span, to: span.from + 1, type: 'place' })
  }
  return kept
}

/** "Libya–Turkey" is two places, unless a list has the whole ("Guinea-Bissau"). */
function apart(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  const kept: TokenSpan[] = []
  for (const span of found) {
    const two = span.type === 'place' && span.to - span.from === 3 && isJoint(document, span.from + 1) && isWholePlace(tokens, span.from) && isWholePlace(tokens, span.to - 1)
    if (two) kept.push({ ...span, to: span.from + 1 }, { ...span, from: span.to - 1 })
    else kept.push(span)
  }
  return kept
}

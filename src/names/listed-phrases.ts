import * as Style from './styles'
import { tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { isCapital } from '../text/written'
import { classNumber, HEADS } from './classes'
import { COUNTRY, isAloneIn, isIn, isWholePlace, listBits, listedIn, opensIn } from './listed'
import { LIST_NAMES } from './lists'
import type { NameType } from './mention'
import type { NameTokens } from './read'
import * as Shape from './shapes'
import type { TokenSpan } from './spans'

/** Lists whose longer phrases are no chance: where the model found a piece of one, the whole is meant. `alone`: also where it found nothing. */
const FIRM_LISTS: readonly { readonly list: number, readonly type: NameType, readonly by: string, readonly alone: boolean }[] = [
  { list: LIST_NAMES.indexOf('armed'), type: 'organization', by: 'list:armed groups', alone: true },
  { list: LIST_NAMES.indexOf('body'), type: 'organization', by: 'list:international bodies', alone: true },
  { list: LIST_NAMES.indexOf('government'), type: 'organization', by: 'list:government', alone: false },
  { list: LIST_NAMES.indexOf('media'), type: 'organization', by: 'list:media', alone: false },
  { list: LIST_NAMES.indexOf('party'), type: 'organization', by: 'list:parties', alone: false },
  { list: LIST_NAMES.indexOf('company'), type: 'organization', by: 'list:companies', alone: false },
  { list: LIST_NAMES.indexOf('country'), type: 'place', by: 'list:countries', alone: true }
]
const FIRM = listBits('armed', 'body', 'government', 'media', 'party', 'company', 'country')
/** These, and the one of regions; towns and people are none of this pass. */
const LOOKED_AT = FIRM | listBits('region')
/** Those of bodies of which one word may be one: "Interpol". */
const BODIES = FIRM_LISTS.filter(({ list }) => LIST_NAMES[list] === 'body' || LIST_NAMES[list] === 'government')
const LISTED_SCORE = 0.95
const ARMED = LIST_NAMES.indexOf('armed')
const BODY = LIST_NAMES.indexOf('body')
const REGION = LIST_NAMES.indexOf('region')
const REGIONS = 'list:regions'
/** A score from which on a model is sure that a listed firm is somebody or a place. */
const LEAST_SURE = 0.85
/** A model less sure may have run on behind a name. */
const UNSURE = 0.6
/** Class of a capitalised word that is neither common in small letters nor anybody's name: "Interpol", but not "Queen". */
const UNKNOWN = classNumber('capital')
const DASH = classNumber('dash')
const POSSESSIVE = classNumber('possessive')
const TITLE = classNumber('title')
const isAnd = formTest(/^and$/)

/** Puts whole listed phrases in the place of their pieces. Spans in order. Linear. */
export function withListed(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  const phrases = listedPhrases(document, tokens)
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

/** The letters of a party before a hyphen, which stand for nothing else: "PML-N". */
const isLetters = formTest(/^(?:PML|JUI|MQM|PAT|ZANU|ZAPU|CPN|CPI|MDC|SPLM|AIADMK|TPLF|EPRDF|UDF|FNL)$/)

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
const LONE_LISTS = listBits('company', 'media')
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
  if (!isAloneIn(tokens, at, LONE_LISTS) || tokens.style[at] !== Style.plain || !UNMISTAKABLE.has((tokens.kind[at] as number) >> 1)) return false
  return tokenText(document, at).length > 4 && !isWholePlace(tokens, at) && !isHyphened(tokens, at) && !isInRun(document, tokens, at, at + 1)
}

const isThe = formTest(/^The$/)

/** True beside another word with a capital. */
function isInRun(document: TextDocument, tokens: NameTokens, from: number, to: number): boolean {
  return (from > 0 && tokens.spaced[from] === 1 && isCapital(document, from - 1) && !isThe(document, from - 1)) || (isCapital(document, to) && tokens.spaced[to] === 1)
}
const isDeed = formTest(/^(?:led|linked|run|backed|affiliated|aligned|allied|controlled|held|inspired|administered|sponsored|funded|supported|trained|brokered|mediated|installed|appointed|occupied)$/)

/** Phrases of several words that a firm list has, armed groups' acronyms in plain text, and bodies of one word that is nothing else; ordered, the longest of those that overlap. */
function listedPhrases(document: TextDocument, tokens: NameTokens): ListedPhrase[] {
  const phrases: ListedPhrase[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (!isIn(tokens, i, LOOKED_AT)) continue
    let best: ListedPhrase | null = null
    if (opensIn(tokens, i, FIRM)) for (const { list, type, by, alone } of FIRM_LISTS) {
      if (listedIn(tokens, i, list) !== 2) continue
      let to = i + 1
      while (to < tokens.count && listedIn(tokens, to, list) === 3) to++
      // In capitals a single word of a list may be any word: "IS", "UNITED".
      if (tokens.style[i] === Style.upper && to === i + 1) continue
      if (!best || to > best.to) best = { from: i, to, type, by, alone, free: isLetters(document, i) || (to - i > 2 && tokens.style[i] === Style.plain && !isInRun(document, tokens, i, to)) }
    }
    if (!best && listedIn(tokens, i, ARMED) === 1 && tokens.style[i] === Style.plain) {
      const article = articleBefore(document, tokens, i)
      const shape = tokens.shape[i]
      if (article < i || isFollowedByDeed(document, tokens, i) || shape === Shape.upper || shape === Shape.alphanumeric) best = { from: article, to: i + 1, type: 'organization', by: 'list:armed groups', alone: true }
    }
    const body = best ? undefined : BODIES.find(({ list }) => listedIn(tokens, i, list) === 1)
    if (body && tokens.style[i] === Style.plain && (tokens.kind[i] as number) >> 1 === UNKNOWN && !isWholePlace(tokens, i) && !isHyphened(tokens, i)) {
      best = { from: i, to: i + 1, type: 'organization', by: body.by, alone: true }
    }
    if (!best && isLoneCompany(document, tokens, i)) {
      best = { from: i, to: i + 1, type: 'organization', by: LONE, alone: false, free: !isOneOfMany(document, i) }
    }
    if (!best && listedIn(tokens, i, COUNTRY) === 1 && (isFollowedByDeed(document, tokens, i) || isBetweenDashes(document, tokens, i))) best = { from: i, to: i + 1, type: 'place', by: 'list:countries', alone: true }
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

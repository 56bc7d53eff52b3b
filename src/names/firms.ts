import { lowerText, tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { isCapital, isLineStart, isLowerWord } from '../text/written'
import { classNumber } from './classes'
import { isAloneIn, isIn, isPlaceName, isWholeIn, listBits } from './listed'
import type { NameTokens } from './read'
import { overlaid, type TokenSpan } from './spans'
import * as Style from './styles'

/** What ends the full name of a firm: "Norrvik Tools [Corp.]". */
const LEGAL_FORM = /^(?:Inc|Corp|Cos|Co|Ltd|Plc|PLC|plc|LLC|LLP|Bhd|Oyj)\.?$/
const isLegalForm = formTest(LEGAL_FORM)
const isCompany = formTest(/^Co\.?$/)
const isAmpersand = formTest(/^&$/)
const isComma = formTest(/^,$/)
/** Classes of words that begin no firm's name, whatever their capital. */
const OPENING: ReadonlySet<number> = new Set(['the', 'a', 'and', 'or', 'of', 'by', 'for', 'with', 'inside', 'toward', 'be', 'pronoun', 'said', 'weekday', 'month', 'title'].map(classNumber))
const SURNAMES: ReadonlySet<number> = new Set(['surname', 'anyName', 'ordinaryName', 'capital', 'given', 'mixed'].map(classNumber))
const GIVEN = classNumber('given')
const ORDINARY: ReadonlySet<number> = new Set(['ordinary', 'quantity', 'demonym', 'event'].map(classNumber))
/** Words of the longest name in front of its legal form. */
const LONGEST = 7
const COMPANIES = listBits('company', 'media')
const FIRMS = listBits('company')
/** Classes of words that are a firm's name and no common word. */
const NAMELIKE: ReadonlySet<number> = new Set(['surname', 'anyName', 'capital', 'mixed', 'upper', 'alphanumeric'].map(classNumber))
const SCORE = 0.85

/** Words of the market; a text with so many different ones is about it. */
const isOfMarket = formTest(/^(?:shares?|stocks?|analysts?|profits?|earnings|dividends?|revenues?|percent|pct|bonds?|traders?|brokers?|brokerage|quarterly|investors?|acquisition|takeover|stake|index|yields?|shareholders?|merger|exchange|pence)$/i)
const MARKET = 3
/** What a share does: "[Quill] rose 2p to 372p". */
const MOVES = /^(?:rose|fell|gained|lost|dropped|slipped|climbed|jumped|added|shed|tumbled|slid|surged|plunged|soared|eased|firmed|advanced|declined|slumped|edged|closed|ended|rallied|dipped|sank|rises?|falls?)$/
const moves = formTest(MOVES)
const isAmount = formTest(/^(?:\d.*|[$£€¥]|up|down|by|to|as|sharply|about|nearly|more|higher|lower|another|C\$|A\$|HK\$|US\$)$/)
/** What is held of a firm, in front of its name: "shares of [Quill]", "an analyst at [Quill Roe]". */
const isHeld = formTest(/^(?:shares|stock|stake|stakes|interest|unit|units|subsidiary|division|arm|analyst|analysts|economist|economists|trader|traders|dealer|dealers|strategist|broker|brokers|takeover|acquisition)$/)
const isLink = formTest(/^(?:of|in|at|with|from)$/)
/** What is its own, behind the name: "[Quill] shares". */
const OWN = /^(?:shares|stock|shareholders|bonds)$/
const isOwn = formTest(OWN)
/** Who sends a report: "London [Newsroom]". */
const isNewsroom = formTest(/^(?:Newsroom|Newsdesk|newsroom|newsdesk)$/)

/** Every sign of a firm that has no capital, nor a name before it. */
const mayTell = formTest(/^(?:&|and|plc|newsroom|newsdesk|unit|subsidiary|affiliate)$/)
const OTHER_SIGNS = /^(?:&|and|[Nn]ewsroom|[Nn]ewsdesk|Fed|unit|subsidiary|affiliate|[-–—])$/
/** Where a firm may be told, beside what stands behind a word for what is held, and firms of the list. */
const isSign = formTest({ test: word => OTHER_SIGNS.test(word) || LEGAL_FORM.test(word) || MOVES.test(word) || OWN.test(word) })

/** The names of firms as their form and their market tell: up to "Corp.", partners with "&", what falls on an exchange, a newsroom and its town. Spans in order. Linear. */
export function withFirms(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  const firms: TokenSpan[] = []
  let market: boolean | null = null
  let next = 0
  for (let i = 1; i < tokens.count; i++) {
    if (!isSign(document, i) && !isHeld(document, i - 2) && !isAloneIn(tokens, i, FIRMS)) continue
    if (tokens.style[i] === Style.upper || !(isCapital(document, i) || isCapital(document, i - 1) || tokens.listed[i] !== 0 || i < HEADLINE || mayTell(document, i))) continue
    // A short sentence with a long name in it looks like a title.
    const plain = tokens.style[i] === Style.plain || isAmpersand(document, i) || isLowerWord(document, i) || isLowerWord(document, i + 1)
    while (next < found.length && (found[next] as TokenSpan).to <= i) next++
    let firm: readonly TokenSpan[] = []
    if (plain && isLegalForm(document, i)) firm = upToForm(document, tokens, found, next, i)
    else if (plain && isAmpersand(document, i)) firm = partners(document, tokens, i, market ??= isAboutMarket(document, tokens))
    else if (isNewsroom(document, i)) firm = newsroom(document, i)
    else if (i < HEADLINE && isSourceDash(document, tokens, i)) firm = source(document, tokens, found, next, i + 1)
    else if (isFed(document, i) && lowerText(document, i - 1) === 'the' && !isCapital(document, i + 1) && (market ??= isAboutMarket(document, tokens))) firm = [{ from: i, to: i + 1, type: 'organization', score: SCORE, by: 'rule:market' }]
    else if ((found[next]?.from ?? i) < i && (isUnit(document, i) || (isAnd(document, i) && (market ??= isAboutMarket(document, tokens))))) firm = inTwo(document, tokens, found[next] as TokenSpan, i)
    else if (isListedFirm(document, tokens, i) && (found[next]?.from ?? Infinity) > i && (market ??= isAboutMarket(document, tokens))) firm = [{ from: i, to: i + 1, type: 'organization', score: SCORE, by: 'rule:market' }]
    else if (plain && mayTrade(document, i) && (market ??= isAboutMarket(document, tokens))) firm = traded(document, tokens, found, next, i)
    for (const one of firm) if (one.from >= (firms[firms.length - 1]?.to ?? 0)) firms.push(one)
  }
  return overlaid(found, firms)
}

/** The firm whose legal form stands at the token; what the model ran on behind it is somebody. */
function upToForm(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], next: number, at: number): TokenSpan[] {
  if (!tokens.spaced[at] || isLineStart(document, at) || (tokenText(document, at + 1) === '-' && !tokens.spaced[at + 1]) || (isCompany(document, at) && isAmpersand(document, at + 1))) return []
  let from = at
  while (at - from < LONGEST && from > 0 && !isLineStart(document, from)) {
    if (isCapital(document, from - 1) && !OPENING.has((tokens.kind[from - 1] as number) >> 1)) from--
    else if (isJoint(document, tokens, from - 1) && isCapital(document, from - 2)) from -= 2
    else if (isComma(document, from - 1) && isAmpersand(document, at - 1) && at - from < 4 && isCapital(document, from - 2) && !isCapital(document, from - 3)) from -= 2
    else break
  }
  if (from === at) return []
  const span = found[next]?.from !== undefined && (found[next] as TokenSpan).from <= at ? found[next] : found[next - 1]
  const touched = span && span.to > from && span.from <= at ? span : undefined
  // The stop of "Cos." is no part of the token.
  const end = tokenText(document, at + 1) === '.' && !tokens.spaced[at + 1] && !isLineStart(document, at + 2) && !isCapital(document, at + 2) ? at + 2 : at + 1
  if (touched?.type === 'organization' && touched.by !== 'own names') {
    const firm = { ...touched, from: touched.from > from && touched.from - from < 3 && isComma(document, touched.from - 1) ? from : touched.from, to: end }
    if (touched.to <= end) return [firm]
    if ((tokens.kind[at + 1] as number) >> 1 !== GIVEN || touched.to - at < 3 || touched.to - at > 4) return []
    return [firm, { ...touched, from: at + 1, type: 'person' }]
  }
  if (touched?.by === 'own names' || (touched && touched.to > at + 1)) return []
  return [{ from, to: end, type: 'organization', score: SCORE, by: 'rule:firm' }]
}

/** The hyphen or "&" of "Rhone-Quill", "Quill & Roe". */
function isJoint(document: TextDocument, tokens: NameTokens, at: number): boolean {
  return isAmpersand(document, at) || (tokenText(document, at) === '-' && !tokens.spaced[at] && !tokens.spaced[at + 1])
}

/** "[Quill, Roe & Torvane]" around the "&": surnames of partners. */
function partners(document: TextDocument, tokens: NameTokens, at: number, market: boolean): TokenSpan[] {
  const isPartner = (i: number): boolean => isCapital(document, i) && SURNAMES.has((tokens.kind[i] as number) >> 1)
  if (isIn(tokens, at, COMPANIES)) return []
  if (market && isPartner(at + 1) && isCapital(document, at - 1) && tokens.spaced[at] === 1 && !isComma(document, at - 2)) {
    let from = at - 1
    while (at - from < 3 && isCapital(document, from - 1) && !isLineStart(document, from) && !OPENING.has((tokens.kind[from - 1] as number) >> 1)) from--
    let to = at + 2
    if (isCapital(document, to) && !isLineStart(document, to)) to++
    if (OPENING.has((tokens.kind[from] as number) >> 1)) return []
    return [{ from, to, type: 'organization', score: SCORE, by: 'rule:firm' }]
  }
  if (!isComma(document, at - 2) || !isPartner(at - 1) || !isPartner(at + 1) || !isPartner(at - 3) || isWholeIn(tokens, at - 1, at + 2, COMPANIES)) return []
  let from = at - 3
  while (isComma(document, from - 1) && isPartner(from - 2) && !isCapital(document, from - 3)) from -= 2
  if (isCapital(document, from - 1) || isComma(document, from - 1) || isPlaceName(tokens, from, from + 1) || isWholeIn(tokens, from, from + 1, COMPANIES)) return []
  let to = at + 2
  while (to - at < 4 && isCapital(document, to) && !isLineStart(document, to) && (isLegalForm(document, to) || SURNAMES.has((tokens.kind[to] as number) >> 1))) to++
  return [{ from, to, type: 'organization', score: SCORE, by: 'rule:firm' }]
}

/** "[London Newsroom]" that ends at the token. */
function newsroom(document: TextDocument, at: number): TokenSpan[] {
  let from = at
  while (at - from < 3 && isCapital(document, from - 1) && !isLineStart(document, from)) from--
  return from < at && isCapital(document, at) ? [{ from, to: at + 1, type: 'organization', score: SCORE, by: 'rule:firm' }] : []
}

/** Tokens of the headline of a wire. */
const HEADLINE = 24
const isAnd = formTest(/^and$/)
/** "[Quill] unit [Torvane]": a firm and its own. */
const isUnit = formTest(/^(?:unit|subsidiary|affiliate)$/)
/** The American central bank. */
const isFed = formTest(/^Fed$/)
const isStop = formTest(/^\.$/)
const isLetters = formTest(/^(?!(?:USA?|UK|EU|UAE|TV|CEO|PM)$)\p{Lu}{3,6}$/u)
/** A run-on name less sure comes apart. */
const UNSURE = 0.7

/** The dash before the last words of the first line. */
function isSourceDash(document: TextDocument, tokens: NameTokens, at: number): boolean {
  if (!/^[-–—]$/.test(tokenText(document, at)) || !tokens.spaced[at] || !tokens.spaced[at + 1] || !isCapital(document, at + 1)) return false
  for (let i = 1; i < at; i++) if (isLineStart(document, i)) return false
  return true
}

/** "Marsa plans a bond - [Torvane]." at the end of a headline: who says so. */
function source(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], next: number, from: number): TokenSpan[] {
  let to = from
  while (to - from < 3 && isCapital(document, to) && (to === from || !isLineStart(document, to))) to++
  const end = isStop(document, to) ? to + 1 : to
  if (!isLineStart(document, end)) return []
  const span = (found[next]?.from ?? Infinity) < to ? found[next] : undefined
  const place = span?.type === 'place' && span.from === from && span.to === to && span.score < UNSURE && !isPlaceName(tokens, from, to)
  return place || (!span && to - from === 1 && isLetters(document, from)) ? [{ from, to, type: 'organization', score: SCORE, by: 'rule:source' }] : []
}

/** "[Quillan and Torvane]" around the "and": two firms that were taken for one. */
function inTwo(document: TextDocument, tokens: NameTokens, span: TokenSpan, and: number): TokenSpan[] {
  const { from, to, type, score } = span
  const unit = isUnit(document, and)
  if (type !== 'organization' || (score >= UNSURE && !unit) || to <= and + 1 || !isCapital(document, from) || !isCapital(document, and + 1) || isWholeIn(tokens, from, to, COMPANIES)) return []
  if (unit) return [{ ...span, to: and }, { ...span, from: and + 1 }]
  const rows = (and - from) % 2 === 1 && to === and + 2
  if (rows && and - from > 2 && isComma(document, from + 1)) {
    const row: TokenSpan[] = []
    for (let i = from; i < to; i += 2) {
      if (!isCapital(document, i) || (i + 1 < and && !isComma(document, i + 1))) return []
      row.push({ ...span, from: i, to: i + 1, by: 'rule:market' })
    }
    return row
  }
  if (and - from !== to - and - 1 && !(and - from > 1 && to - and > 2)) return []
  return [{ ...span, to: and, by: 'rule:market' }, { ...span, from: and + 1, by: 'rule:market' }]
}

/** True where a firm may begin or end beside the token. */
function mayTrade(document: TextDocument, at: number): boolean {
  return (isCapital(document, at) && isLink(document, at - 1) && isHeld(document, at - 2)) || (isCapital(document, at - 1) && (moves(document, at) ? isAmount(document, at + 1) : isOwn(document, at)))
}

/** A listed firm of one word, by itself. */
function isListedFirm(document: TextDocument, tokens: NameTokens, at: number): boolean {
  return tokens.listed[at] !== 0 && isWholeIn(tokens, at, at + 1, FIRMS) && !isPlaceName(tokens, at, at + 1) && isCapital(document, at) && NAMELIKE.has((tokens.kind[at] as number) >> 1)
    && !(isCapital(document, at - 1) && !isLineStart(document, at)) && !(isCapital(document, at + 1) && !isLineStart(document, at + 1)) && !/^-$/.test(tokenText(document, at + 1)) && tokenText(document, at - 1) !== '-'
}

function isAboutMarket(document: TextDocument, tokens: NameTokens): boolean {
  const words = new Set<string>()
  for (let i = 0; i < tokens.count && words.size < MARKET; i++) if (isOfMarket(document, i) || (moves(document, i) && isAmount(document, i + 1))) words.add(lowerText(document, i).replace(/s$/, ''))
  return words.size >= MARKET
}

/** The firm beside the token whose shares move or are held. */
function traded(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], next: number, at: number): TokenSpan[] {
  let from = at
  let to = at
  if (isCapital(document, at) && isHeld(document, at - 2)) {
    while (isCapital(document, to) && (to === at || (tokens.spaced[to] === 1 && !isLineStart(document, to)))) to++
    if (isComma(document, to) && isCapital(document, to + 1) && isAmpersand(document, to + 2)) return []
    if (isAmpersand(document, to) && isCapital(document, to + 1)) to += 2
  } else {
    while (at - from < 3 && isCapital(document, from - 1) && (from === at || tokens.spaced[from] === 1) && !(from < at && isLineStart(document, from))) from--
  }
  const opens = isLineStart(document, from) || /^[.?!”"]$/.test(tokenText(document, from - 1))
  const kind = (tokens.kind[from] as number) >> 1
  const listed = isWholeIn(tokens, from, to, COMPANIES)
  if (to - from > 4 || OPENING.has(kind) || (!listed && (isPlaceName(tokens, from, to) || (to - from === 1 && ORDINARY.has(kind)) || (opens && ORDINARY.has(kind))))) return []
  const span = (found[next]?.from ?? Infinity) < to ? found[next] : (found[next - 1]?.to ?? 0) > from ? found[next - 1] : undefined
  if (span && (span.type === 'organization' || span.from < from || span.to > to || span.by === 'own names' || (!listed && span.type === 'person' && (to - from > 1 && kind === GIVEN)))) return []
  if (isIndex(document, to - 1) || isIndex(document, from)) return []
  return [{ from, to, type: 'organization', score: SCORE, by: 'rule:market' }]
}

/** Measures of a market and what is traded there. */
const isIndex = formTest(/^(?:Dow|Nikkei|Nasdaq|NASDAQ|FTSE|Footsie|DAX|CAC|Hang|Seng|Topix|TOPIX|Sensex|Nifty|Kospi|KOSPI|Ibex|S&P|Russell|Wilshire|Ordinaries|Index|Average|Composite|Brent|Gold|Oil|Crude|Sterling|Bitcoin|Treasury|Treasuries|Eurodollar|Bunds?|Gilts?|GDP|CPI|PPI|IPO|IPOs|Shares|Stocks|Sales|Net|Revenue|Profits?|Wall|Street)$/)

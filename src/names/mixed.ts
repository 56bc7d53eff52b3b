import { textOf, tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import * as TokenFlag from '../text/token-flag'
import { classNumber } from './classes'
import { COUNTRY, isPlaceName, isTownName, isWholeIn, listBits, listedIn } from './listed'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'

const GIVEN = classNumber('given')
/** Last words of bodies that stand before their members: "House [Nancy Roe]", "the United Nations [Ann Roe]". */
const standsBeforeMembers = formTest(/^(?:House|Senate|Representatives|Nations|Parliament|Congress|Committee|Commons|Lords)$/i)
/** What ends a person's name behind a comma. */
const isJunior = formTest(/^(?:Jr|Sr)\.?$/i)
/** "116th" before a parliament. */
const isOrdinal = formTest(/^\d{1,3}(?:st|nd|rd|th)$/i)
const isNumberedBody = formTest(/^(?:Congress|Parliament|Legislature)$/i)
/** Lower-case words that end no name: "[Democratic] party", "[Quill] unit". */
const isPartyNoun = formTest(/^(?:part(?:y|ies)|unit|subsidiary|shares|stock)$/)
const isAnd = formTest(/^(?:and|&)$/i)
const isPartyName = formTest(/^Part(?:y|ies)$/i)
const DEMONYM = classNumber('demonym')

/** Tells names apart that the model took for one, and puts on what belongs to them: people behind bodies, "Jr." behind a comma, the number of a parliament, two names with "and". */
export function settleMixed(document: TextDocument, tokens: NameTokens, pieces: readonly TokenSpan[]): TokenSpan[] {
  const found = withCampus(document, pieces)
  let forms: ReadonlyMap<string, TokenSpan['type']> | null = null
  const known = (): ReadonlyMap<string, TokenSpan['type']> => forms ??= new Map(found.filter(span => span.score > SURE).map(span => [textOf(document, span.from, span.to), span.type]))
  const kept: TokenSpan[] = []
  let start = 0
  for (let index = 0; index < found.length; index++) {
    const span = found[index] as TokenSpan
    const { from, to, type } = span
    if (kept.length > 0) start = (kept[kept.length - 1] as TokenSpan).to
    if (start > from) continue
    if (to - from === 1 && type !== 'organization') kept.push(span)
    else if (type === 'person' && !(to - from > 2 && isHeld(document, tokens, from))) kept.push(withJunior(document, span, found[index + 1]?.from ?? tokens.count))
    else if (to - from === 1) kept.push(withNumber(document, span, start))
    else if (type === 'person') for (const part of withoutPerson(document, tokens, span)) kept.push(part)
    else for (const part of ownersApart(document, tokens, span)) for (const one of inTwo(document, tokens, withNumber(document, withoutParty(document, part), start), known)) kept.push(one)
  }
  return kept
}
const SURE = 0.6

/** The body without those before and behind it. */
function ownersApart(document: TextDocument, tokens: NameTokens, span: TokenSpan): TokenSpan[] {
  const apart: TokenSpan[] = []
  for (const owned of withoutOwner(document, tokens, span)) for (const body of withoutPerson(document, tokens, owned)) apart.push(body)
  return apart
}

/** "[Ostland's Supreme Court]" is a country and its court, "[University of Torvik's Institute of Ice]" two bodies, "[Acme Ltd. of Torvik]" a company and its town. */
function withoutOwner(document: TextDocument, tokens: NameTokens, span: TokenSpan): TokenSpan[] {
  const { from, to, type } = span
  if (type !== 'organization' || to - from < 3 || to - from > LONGEST) return [span]
  for (let i = from + 1; i + 1 < to; i++) {
    const kind = (tokens.kind[i] as number) >> 1
    if ((kind === POSSESSIVE || isBareGenitive(document, i)) && isNamed(document, i + 1)) {
      const right = { ...span, from: i + 1 }
      if (tokenText(document, i + 1) === 'The' && isWholeIn(tokens, from, i, BODIES)) return [{ ...span, to: i }]
      if (isPlaceName(tokens, from, i)) return [{ ...span, to: i, type: 'place' }, right]
      if (isBodyName(document, tokens, from, i) && holdsHead(tokens, i + 1, to)) return [{ ...span, to: i }, right]
      if ((isBodyName(document, tokens, from, i) || isWholeIn(tokens, from, i, BODIES)) && (isPersonal(tokens, i + 1, to) || isOneOfLetters(document, tokens, from, i, to))) return [{ ...span, to: i }, { ...right, type: 'person' }]
      if (isWholeIn(tokens, from, i, COMPANIES)) return [{ ...span, to: i }, right]
    }
    if (kind === OF && (tokens.kind[i - 1] as number) >> 1 === SUFFIX && (isPlaceName(tokens, i + 1, to) || isTownName(tokens, i + 1, to))) return [{ ...span, to: i }, { ...span, from: i + 1, type: 'place' }]
  }
  return [span]
}
/** "[APC]'s [Radel]": a listed body of letters and one word that no list has. */
function isOneOfLetters(document: TextDocument, tokens: NameTokens, from: number, at: number, to: number): boolean {
  return at === from + 1 && to === at + 2 && isLetters(document, from) && isWholeIn(tokens, from, at, BODIES) && (tokens.kind[at + 1] as number) >> 1 === CAPITAL
}
const isLetters = formTest(/^\p{Lu}{2,}$/u)

/** The apostrophe of "[Hamas]' [Tarn Brigades]". */
function isBareGenitive(document: TextDocument, at: number): boolean {
  return isApostrophe(document, at) && !((document.tokens.flags[at] as number) & TokenFlag.spaced) && tokenText(document, at - 1).endsWith('s')
}
const isApostrophe = formTest(/^['’]$/)
const POSSESSIVE = classNumber('possessive')
const OF = classNumber('of')
const SUFFIX = classNumber('orgSuffix')
const HEAD = classNumber('orgHead')
const CAPITAL = classNumber('capital')

function isNamed({ tokens }: TextDocument, at: number): boolean {
  return ((tokens.flags[at] as number) & TokenFlag.capital) !== 0
}

/** "OSCE", "Hamas", "University of Torvik": an acronym, an armed group, or a name with a head of organizations in it. */
function isBodyName(document: TextDocument, tokens: NameTokens, from: number, to: number): boolean {
  return (to - from === 1 && /^\p{Lu}{3,}$/u.test(tokenText(document, from))) || isWholeIn(tokens, from, to, ARMED) || holdsHead(tokens, from, to)
}

function holdsHead(tokens: NameTokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens.kind[i] as number) >> 1 === HEAD) return true
  return false
}

/** Classes of words that a person's name is of. */
const PERSONAL: ReadonlySet<number> = new Set(['capital', 'given', 'surname', 'anyName', 'initial', 'particle'].map(classNumber))
const PLACE_LISTS = listBits('country', 'city')

/** Two or three words, each as a person's name has it and none a country or city. */
function isPersonal(tokens: NameTokens, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 3) return false
  for (let i = from; i < to; i++) if (!PERSONAL.has((tokens.kind[i] as number) >> 1) || isWholeIn(tokens, i, i + 1, PLACE_LISTS)) return false
  return true
}

/** "[House Nancy Roe]", "chairman of the [State Duma Ivan Roe]", "mayor of [Torvik Bo Roe]": the person behind the body or place. */
function withoutPerson(document: TextDocument, tokens: NameTokens, span: TokenSpan): TokenSpan[] {
  const { from, to } = span
  const held = isHeld(document, tokens, from)
  for (let i = Math.max(from + 1, to - 4); i + 1 < to; i++) {
    const given = (tokens.kind[i] as number) >> 1 === GIVEN
    const body = given && standsBeforeMembers(document, i - 1)
    const head = i - 1 > from && (tokens.kind[i - 1] as number) >> 1 === HEAD
    const place = isWholeIn(tokens, from, i, PLACE_LISTS)
    const country = isWholeIn(tokens, i - 1, i, PLACE_LISTS)
    if (!body && !((held || (given && head)) && (head || place || country) && isPersonal(tokens, i, to))) continue
    return [place ? { ...span, to: i, type: 'place' } : { ...span, to: i }, { ...span, from: i, type: 'person' }]
  }
  return [span]
}

/** "chairman of the", "mayor of" end before the token. */
function isHeld(document: TextDocument, tokens: NameTokens, from: number): boolean {
  const of = tokenText(document, from - 1) === 'the' ? from - 2 : from - 1
  return of > 0 && tokenText(document, of) === 'of' && (tokens.kind[of - 1] as number) >> 1 === TITLE
}
const TITLE = classNumber('title')

function withJunior(document: TextDocument, span: TokenSpan, limit: number): TokenSpan {
  if (span.to - span.from < 2 || span.to + 1 >= document.tokens.count || tokenText(document, span.to) !== ',' || !isJunior(document, span.to + 1)) return span
  const behind = span.to + 2
  const goesOn = behind < document.tokens.count && ((document.tokens.flags[behind] as number) & (TokenFlag.capital | TokenFlag.lineStart)) === TokenFlag.capital
  return span.to + 1 <= limit && !goesOn ? { ...span, to: behind } : span
}

function withNumber(document: TextDocument, span: TokenSpan, start: number): TokenSpan {
  const at = span.from - 1
  return span.type === 'organization' && at >= start && isNumberedBody(document, span.to - 1) && isOrdinal(document, at) ? { ...span, from: at } : span
}

function withoutParty(document: TextDocument, span: TokenSpan): TokenSpan {
  return span.type === 'organization' && span.to - span.from > 1 && isPartyNoun(document, span.to - 1) && isNamed(document, span.to - 2) ? { ...span, to: span.to - 1 } : span
}

/** Longer names are not taken apart, so that time stays linear. */
const LONGEST = 16
/** The places of cities with a campus: "[University of California, San Diego]". */
const CAMPUS = /^(?:San Diego|Los Angeles|Berkeley|Davis|Irvine|Riverside|Merced|San Francisco|Santa Barbara|Santa Cruz)$/

/** Puts the campus behind its university. */
function withCampus(document: TextDocument, found: readonly TokenSpan[]): TokenSpan[] {
  const kept: TokenSpan[] = []
  for (const span of found) {
    const before = kept[kept.length - 1]
    const joins = before?.type === 'organization' && before.to + 1 === span.from && tokenText(document, before.to) === ',' && CAMPUS.test(textOf(document, span.from, span.to)) && textOf(document, before.from, before.to) === 'University of California'
    if (joins) kept[kept.length - 1] = { ...before, to: span.to }
    else kept.push(span)
  }
  return kept
}

/** "[Acme and Roe Group]" where the text has both by themselves, "[Liberal and Green Party]"; countries may have two names ("Trinidad and Tobago"). */
function inTwo(document: TextDocument, tokens: NameTokens, span: TokenSpan, known: () => ReadonlyMap<string, TokenSpan['type']>): TokenSpan[] {
  if (span.to - span.from > LONGEST || (span.type === 'place' && listedIn(tokens, span.from, COUNTRY) !== 0)) return [span]
  for (let i = span.from + 1; i + 1 < span.to; i++) {
    if (!isAnd(document, i)) continue
    const left = { ...span, to: i }
    const right = { ...span, from: i + 1 }
    const type = known().get(textOf(document, left.from, left.to))
    const other = known().get(textOf(document, right.from, right.to))
    if (i === span.from + 1 && span.to === i + 3 && isPartyName(document, i + 2) && [span.from, i + 1].every(at => (tokens.kind[at] as number) >> 1 === DEMONYM)) return [left, right]
    if (type && other) return [{ ...left, type }, { ...right, type: other }]
    if (isWholeIn(tokens, span.from, i, BODIES) && isWholeIn(tokens, i + 1, span.to, BODIES)) return [left, right]
    if (span.type === 'organization' && !span.by.startsWith('list:') && areTwo(document, tokens, span, i)) {
      const row = isOfPlaces(document, span.to)
      return [left, right].map(part => row || isPlaceName(tokens, part.from, part.to) ? { ...part, type: 'place' } : part)
    }
  }
  return [span]
}

/** "[Torvik Bank and Norrvik Bank]", "[Norrvik and Torvane]", "[TVK and Torvane]": the same head twice, or two words that no list knows. */
function areTwo(document: TextDocument, tokens: NameTokens, { from, to }: TokenSpan, and: number): boolean {
  if (and - from > 1 && to - and > 2) return (tokens.kind[to - 1] as number) >> 1 === HEAD && tokens.word[to - 1] === tokens.word[and - 1]
  return and - from === 1 && to - and === 2 && tokenText(document, to) !== '(' && tokenText(document, from - 1) !== ',' && [from, and + 1].every(at => UNKNOWN.has((tokens.kind[at] as number) >> 1)) && tokenText(document, and) === 'and' && tokens.word[from] !== tokens.word[and + 1] && !(tokenText(document, from).endsWith('s') && tokenText(document, to - 1).endsWith('s'))
}
/** Of what two names before it are: "[Torvik] and [Norrvik] islands". */
const isOfPlaces = formTest(/^(?:islands|districts|provinces|regions|villages|towns|cities|areas|rivers|states)$/)
const UNKNOWN: ReadonlySet<number> = new Set(['capital', 'upper', 'mixed'].map(classNumber))

/** Lists of bodies: "Hamas", "NATO". */
const ARMED = listBits('armed')
const COMPANIES = listBits('company')
const BODIES = listBits('armed', 'body', 'company', 'media', 'party')

import { tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { isCapital } from '../text/written'
import { classNumber } from './classes'
import { isWholeIn, listBits } from './listed'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import * as Style from './styles'

/** Classes of words that a person's name is of, and of them those that are given to people alone. */
const PERSONAL: ReadonlySet<number> = new Set(['capital', 'given', 'surname', 'anyName', 'ordinaryName', 'initial', 'particle'].map(classNumber))
const OF_PEOPLE: ReadonlySet<number> = new Set(['given', 'surname', 'anyName'].map(classNumber))
const TITLE = classNumber('title')
const HEAD = classNumber('orgHead')
const PLACES = listBits('country', 'city')
const BODIES = listBits('armed', 'body', 'government', 'company', 'media', 'party', 'team')

const OFFICIAL = 'rule:official'
const isJustice = formTest(/^Justices?$/)
/** Who holds office over a field: "Minister for [Trade and Transport] Ann Roe". */
const isMinister = formTest(/^(?:Minister|Secretary|Undersecretary|Commissioner|Director|Assistant|Adviser|Advisor|General|Superintendent|Comptroller|Controller)$/)
const isOfField = formTest(/^(?:for|of)$/)
const joinsFields = formTest(/^(?:and|&|,|of|the)$/)
const isAnd = formTest(/^(?:and|&)$/)
/** Who plays or sells together. */
const isBand = formTest(/^(?:Brothers|Sisters|Sons|Boys|Girls|Partners|Associates)$/)
const isClosing = formTest(/^\)$/)
/** A model less sure than this of a body may mean two people. */
const UNSURE = 0.5
/** Tokens of the fields before the name at most. */
const FIELDS = 14

/** People whom a model took for the body that stands before them: judges, ministers of a field, directors of a body, two with "and"; a body and its letters. Spans in order. Linear. */
export function settleOfficials(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  const settled: TokenSpan[] = []
  for (const [index, span] of found.entries()) {
    if (isNobody(document, tokens, span, found[index + 1])) continue
    const before = found[index - 1]
    if (span.type === 'organization' && isStateInBrackets(document, span) && before?.type === 'place' && before.to === span.from - 1) {
      settled.push({ ...span, type: 'place', by: OFFICIAL })
      continue
    }
    const listed = span.type !== 'person' && span.to - span.from === 2 && tokens.style[span.from] !== Style.upper ? chapterOf(document, tokens, span) : null
    if (listed) {
      for (const part of listed) settled.push(part)
    } else if (isInRowOfCandidates(document, tokens, found, index)) {
      settled.push({ ...span, type: 'person', by: OFFICIAL })
    } else if (span.type === 'organization' && span.to - span.from > 1 && span.to - span.from < FIELDS && tokens.style[span.from] !== Style.upper && !span.by.startsWith('list:') && span.by !== 'own names') {
      for (const part of peopleIn(document, tokens, span)) settled.push(part)
    } else {
      settled.push(span)
    }
  }
  return settled
}

function peopleIn(document: TextDocument, tokens: NameTokens, span: TokenSpan): readonly TokenSpan[] {
  const { from, to } = span
  const person = (first: number, end: number): TokenSpan => ({ from: first, to: end, type: 'person', score: span.score, by: OFFICIAL })
  if (isJustice(document, from) && to - from < 6 && isPersonal(tokens, from + 1, to, 1)) return [person(from + 1, to)]
  if (to - from > 3 && isLetters(document, to - 1) && isCapital(document, to - 2) && initialsOf(document, from, to - 1) === tokenText(document, to - 1)) return [{ ...span, to: to - 1 }, { ...span, from: to - 1 }]
  for (let at = from; at < to; at++) if (isMember(document, at)) return apartFromMember(tokens, span, at, person)
  if (to - from < 4 && isGoverned(document, to) && isPersonal(tokens, from, to, 2) && !isWholeIn(tokens, from, to, LAND)) return [person(from, to)]
  if (to - from < 4 && span.score < UNSURE + 0.1 && to < tokens.count && (tokens.kind[to] as number) >> 1 === SAID && isPersonal(tokens, from, to, 2) && isOfPeople(tokens, from, to)) return [person(from, to)]
  const titled = isTitled(document, tokens, from)
  const field = isBehindField(document, from)
  for (let at = from + 1; at < to - 1; at++) {
    if (isAnd(document, at) && areTwoPeople(document, tokens, span, at)) return [person(from, at), person(at + 1, to)]
    if (!(titled || field) || !isPersonal(tokens, at, to, 2)) continue
    // "Minister for [Foreign Affairs Ann Roe]": the field is none of the three.
    if (field) return [person(at, to)]
    if ((tokens.kind[at - 1] as number) >> 1 === HEAD && at - from > 1) return [{ ...span, to: at }, person(at, to)]
  }
  return [span]
}

/** "[Ostlander Emir Sheikh] [Ann Roe]": a people and titles, and nobody. */
function isNobody(document: TextDocument, tokens: NameTokens, { from, to, type, by }: TokenSpan, next: TokenSpan | undefined): boolean {
  if (type === 'place' || to - from < 2 || next?.type !== 'person' || next.from !== to || by === 'own names') return false
  for (let i = from; i < to; i++) if ((tokens.kind[i] as number) >> 1 !== TITLE && !(i === from && (tokens.kind[i] as number) >> 1 === DEMONYM)) return false
  return isCapital(document, from)
}
const DEMONYM = classNumber('demonym')

/** "Oldo ([UP])": a state of India behind its town. */
function isStateInBrackets(document: TextDocument, { from, to }: TokenSpan): boolean {
  return to - from === 1 && isState(document, from) && tokenText(document, from - 1) === '(' && tokenText(document, to) === ')'
}
const isState = formTest(/^(?:UP|MP|TN|HP)$/)

/** "[Torvik] [APC]", "[DOJ] Director": a party where it stands, a body and an office; null for neither. */
function chapterOf(document: TextDocument, tokens: NameTokens, span: TokenSpan): readonly TokenSpan[] | null {
  const { from, to } = span
  if (isLetters(document, from) && isHeadOfBody(document, from + 1)) return [{ ...span, to: from + 1, type: 'organization' }]
  if (!isLetters(document, from + 1) || !isWholeIn(tokens, from + 1, to, PARTIES) || !isWholeIn(tokens, from, from + 1, LAND)) return null
  return [{ ...span, to: from + 1, type: 'place' }, { ...span, from: from + 1, type: 'organization' }]
}
const isLetters = formTest(/^\p{Lu}{2,6}$/u)
const isHeadOfBody = formTest(/^(?:Director|Secretary|Chief|Chairman|Chairperson|President|Commissioner|Administrator|Spokes(?:man|woman|person)|Boss|Governor|Agents?)$/)
const PARTIES = listBits('party')
const LAND = listBits('country', 'region', 'city', 'town')

/** "[Ann Roe] (YPP), [Bo Sarnel] (APP)": who stands for a party in brackets, beside another who does. */
function isInRowOfCandidates(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], index: number): boolean {
  const span = found[index] as TokenSpan
  if (span.type === 'person' || !isPersonal(tokens, span.from, span.to, 2) || !isBeforeLetters(document, span)) return false
  return [index - 2, index - 1, index + 1, index + 2].some(at => found[at]?.type === 'person' && Math.abs((found[at] as TokenSpan).from - span.from) < ROW && isBeforeLetters(document, found[at] as TokenSpan))
}
/** Tokens from one name of a row to the next. */
const ROW = 12

/** Letters in brackets stand behind the name, and they are not its own. */
function isBeforeLetters(document: TextDocument, { from, to }: TokenSpan): boolean {
  if (tokenText(document, to) !== '(' || !isLetters(document, to + 1) || tokenText(document, to + 2) !== ')') return false
  return initialsOf(document, from, to) !== tokenText(document, to + 1)
}

/** First letters of the words with a capital. */
function initialsOf(document: TextDocument, from: number, to: number): string {
  let initials = ''
  for (let i = from; i < to; i++) if (isCapital(document, i)) initials += tokenText(document, i).charAt(0)
  return initials
}

/** "[BJP] MLA [Ann Roe]", "[Torvik] MP": what stands before and behind a member of a parliament. */
function apartFromMember(tokens: NameTokens, span: TokenSpan, at: number, person: (first: number, end: number) => TokenSpan): readonly TokenSpan[] {
  const { from, to } = span
  const parts: TokenSpan[] = at > from ? [{ ...span, to: at, type: isWholeIn(tokens, from, at, LAND) ? 'place' : 'organization' }] : []
  if (at + 1 < to && isPersonal(tokens, at + 1, to, 1)) parts.push(person(at + 1, to))
  return parts.length > 0 ? parts : [span]
}
const isMember = formTest(/^(?:MLA|MLAs|MLC|MP|MPs|MNA|MNAs|MPA|MPAs|MEP|MSP|TD|MCA)$/)
/** "the [Ann Roe] cabinet" */
const isGoverned = formTest(/^(?:cabinet|administration|government|regime|presidency)$/)
const SAID = classNumber('said')

/** "[Ann Roe] and [Bo Sarnel]" */
function areTwoPeople(document: TextDocument, tokens: NameTokens, { from, to, score }: TokenSpan, and: number): boolean {
  if (isBand(document, and - 1) || isBand(document, to - 1) || !isPersonal(tokens, from, and, 2) || !isPersonal(tokens, and + 1, to, 2)) return false
  return score < UNSURE || isOfPeople(tokens, from, to)
}

/** So many words or more up to four, each as a person's name has it, that are no country, city or listed body. */
function isPersonal(tokens: NameTokens, from: number, to: number, least: number): boolean {
  if (to - from < least || to - from > 4) return false
  for (let i = from; i < to; i++) if (!PERSONAL.has((tokens.kind[i] as number) >> 1) || isWholeIn(tokens, i, i + 1, PLACES)) return false
  return !isWholeIn(tokens, from, to, BODIES)
}

function isOfPeople(tokens: NameTokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (OF_PEOPLE.has((tokens.kind[i] as number) >> 1)) return true
  return false
}

/** "Director General [Quill Roads Board Ann Roe]", "Director General (DG) [...]": a title in capitals right before. */
function isTitled(document: TextDocument, tokens: NameTokens, from: number): boolean {
  const title = isClosing(document, from - 1) && tokenText(document, from - 3) === '(' ? from - 4 : from - 1
  return title >= 0 && (tokens.kind[title] as number) >> 1 === TITLE && isCapital(document, title)
}

/** "Minister for", "Minister for Trade and" right before. */
function isBehindField(document: TextDocument, from: number): boolean {
  for (let at = from - 1; at > 0 && at > from - FIELDS; at--) {
    if (isOfField(document, at) && isMinister(document, at - 1)) return true
    if (!joinsFields(document, at) && !isCapital(document, at)) return false
  }
  return false
}

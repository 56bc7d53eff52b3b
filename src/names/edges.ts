import * as Style from './styles'
import { textOf, tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { Bit, type Evidence } from './evidence'
import { isInPlace } from './listed'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import * as Shape from './shapes'

/** Prefixes that a hyphen joins to a name without being part of it: "ex-", "anti-". */
const isPrefix = formTest(/^(?:ex|anti|pro|non|pre|post|then|mid)$/)
/** Words that a hyphen joins to a name without being part of it: "-led", "-based". No given name ends in one. */
export const JOINED = /^(?:led|based|backed|born|run|style|owned|like|era|held|controlled|turned|funded|related|linked|wide|bound|aged|old|free|elect|made|language|speaking|ruled|trained|imposed|affiliated|inspired|allied|occupied|affected|friendly|fuelled|sponsored|in|and|to|or)$/
/** Letters of one part of a hyphenated name: "soon" in "Park Won-soon". */
const PART = /^\p{Ll}{1,7}$/u

/** Puts right where a name begins and ends: prefixes off, the second half of a hyphenated given name on, numbers off, and in headlines words off that are no names in the text. */
export function trimEdges(document: TextDocument, tokens: NameTokens, evidence: Evidence, found: readonly TokenSpan[]): TokenSpan[] {
  let plain: ReadonlySet<string> | null = null
  const inText = (name: string): boolean => (plain ??= new Set(found.filter(span => tokens.style[span.from] === Style.plain).map(span => textOf(document, span.from, span.to)))).has(name)
  const trimmed: TokenSpan[] = []
  for (let index = 0; index < found.length; index++) {
    const span = found[index] as TokenSpan
    const bare = withoutPrefix(document, tokens, withoutOf(document, tokens, span))
    const whole = bare.type === 'person' ? withParts(document, tokens, bare, found[index + 1]?.from ?? tokens.count) : bare
    trimmed.push(headlined(document, tokens, evidence, withoutNumber(document, tokens, whole), inText))
  }
  return trimmed
}

/** "Duke [of Torvik]" */
function withoutOf(document: TextDocument, tokens: NameTokens, span: TokenSpan): TokenSpan {
  if (span.to - span.from < 2 || tokenText(document, span.from) !== 'of') return span
  return { ...span, from: span.from + 1, type: isInPlace(tokens, span.from + 1) ? 'place' : span.type }
}

function withoutPrefix(document: TextDocument, tokens: NameTokens, span: TokenSpan): TokenSpan {
  const glued = span.to - span.from > 2 && !tokens.spaced[span.from + 1] && tokenText(document, span.from + 1) === '-'
  if (!glued || !isPrefix(document, span.from)) return span
  // "anti-Castro [Cuban National Foundation]": the compound is not of the name.
  const compound = span.type === 'organization' && span.to - span.from > 4 && tokens.spaced[span.from + 3] === 1
  return { ...span, from: span.from + (compound ? 3 : 2) }
}

/** "Park Won" and the "-soon" behind it; "Prayuth Chan" and "-o-cha". */
function withParts(document: TextDocument, tokens: NameTokens, span: TokenSpan, limit: number): TokenSpan {
  let to = span.to
  while (to + 1 < limit && !tokens.spaced[to] && !tokens.spaced[to + 1] && tokenText(document, to) === '-') {
    const part = tokenText(document, to + 1)
    if (!PART.test(part) || JOINED.test(part)) break
    to += 2
  }
  return to === span.to ? span : { ...span, to }
}

/** A number behind a person or place counts what follows, "took Kabul 11 days later"; behind a team it is the score: "beat Norrvik 2-0". */
function withoutNumber(document: TextDocument, tokens: NameTokens, span: TokenSpan): TokenSpan {
  const last = span.to - 1
  const scored = span.to + 1 < tokens.count && !tokens.spaced[span.to] && isDash(document, span.to) && isScore(document, span.to + 1)
  const named = scored || span.type === 'person' || (span.type === 'place' && isInPlace(tokens, last - 1))
  const number = named && last > span.from && tokens.shape[last] === Shape.number && tokens.spaced[last] === 1
  return number ? { ...span, to: last } : span
}

const isDash = formTest(/^[-–]$/)
const isScore = formTest(/^\d{1,2}$/)

/** Of a run in title case the words at its end fall away that the text has in small letters, where what is left is a name in the text. */
function headlined(document: TextDocument, tokens: NameTokens, evidence: Evidence, span: TokenSpan, inText: (name: string) => boolean): TokenSpan {
  if (tokens.style[span.from] !== Style.title || span.type === 'place') return span
  let to = span.to
  while (to - 1 > span.from && (evidence.elsewhere[to - 1] as number) & Bit.lower) to--
  return to < span.to && inText(textOf(document, span.from, to)) ? { ...span, to, by: 'document' } : span
}

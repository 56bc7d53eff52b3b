import { tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import * as TokenFlag from '../text/token-flag'
import { isCapital } from '../text/written'
import { classNumber } from './classes'
import { isPlaceName, isWholePlace } from './listed'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import { JOINED } from './edges'
import { isNameShape } from './shape'
import * as Shape from './shapes'
import * as Style from './styles'

/** Small words inside names, behind which a name cannot end: "[Omar bin] Reza", "[Tariq Al] Reza". */
const isParticle = formTest(/^(?:bin|ibn|bint|al|Al|el|El|ben|van|von|der|del|ul)$/)
const SAID = classNumber('said')

/** People whose name was cut: behind a particle, or at an initial ("[Anna B.] C. [Roe]"). Spans in order. */
export function settlePeople(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  const kept: TokenSpan[] = []
  found.forEach((span, index) => {
    const before = kept[kept.length - 1]
    if (before && before.to > span.from) return
    if (tokens.style[span.from] !== Style.plain) { kept.push(span.type === 'person' && span.to - span.from === 1 ? { ...span, from: firstNameOf(document, tokens, span, before?.to ?? 0) } : span); return }
    if (span.type !== 'organization' && endsInGivenPair(document, tokens, span)) { kept.push({ ...span, to: span.to + 2, type: 'person' }); return }
    if (span.type !== 'person') { kept.push(span); return }
    if (before?.type === 'person' && isInitials(document, tokens, before.to, span.from)) kept[kept.length - 1] = { ...before, to: span.to, score: Math.min(before.score, span.score) }
    else {
      const whole = withGivenPair(document, tokens, behindParticle(document, tokens, span, found[index + 1]), found[index + 1]?.from ?? tokens.count)
      kept.push({ ...whole, from: firstNameOf(document, tokens, span, before?.to ?? 0) })
    }
  })
  return kept
}

/** Where somebody's name begins whose first words were taken for others: "leader [Asif] Ali Roe", "[Christian] Roe". */
function firstNameOf(document: TextDocument, tokens: NameTokens, { from, to }: TokenSpan, limit: number): number {
  const isJoined = (at: number): boolean => at >= limit && isCapital(document, at) && ((document.tokens.flags[at + 1] as number) & (TokenFlag.spaced | TokenFlag.lineStart)) === TokenFlag.spaced
  if (!isJoined(from - 1)) return from
  if (to - from === 1 && isFaithName(document, from - 1)) return isOfFaith(document, from - 2) || (tokens.kind[from - 2] as number) >> 1 === DEMONYM ? from : from - 1
  if (to - from === 1) return isDon(document, from - 1) ? from - 1 : from
  let first = from
  while (from - first < 2 && isJoined(first - 1) && FIRST.has((tokens.kind[first - 1] as number) >> 1) && !isWholePlace(tokens, first - 1)) first--
  return first
}
/** Given names that are peoples of a faith, too. */
const isFaithName = formTest(/^(?:Christian|Islam|Muslim)$/)
/** A given name that is a title, too. */
const isDon = formTest(/^(?:Don|Marshall)$/)
/** "the Christian Roe": one of them. */
const isOfFaith = formTest(/^(?:an?|the|fellow|devout|evangelical|conservative)$/i)
const FIRST: ReadonlySet<number> = new Set(['anyName', 'given'].map(classNumber))

/** One or two initials stand between, and nothing else. */
function isInitials(document: TextDocument, tokens: NameTokens, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 3) return false
  for (let i = from; i < to; i++) {
    const text = tokenText(document, i)
    if (tokens.shape[i] !== Shape.initial && !(i > from ? text === '.' : /^\p{Lu}$/u.test(text) && tokenText(document, i + 1) === '.')) return false
  }
  return true
}

/** "[Park] Won-soo": a given name in two parts, the second small. */
function withGivenPair(document: TextDocument, tokens: NameTokens, span: TokenSpan, limit: number): TokenSpan {
  const at = span.to
  if (at + 3 > limit || !tokens.spaced[at] || tokens.spaced[at + 1] || tokens.spaced[at + 2] || tokenText(document, at + 1) !== '-' || tokens.listed[at]) return span
  if (tokens.shape[at] !== Shape.capital || (tokens.kind[at] as number) >> 1 === DEMONYM) return span
  const second = tokenText(document, at + 2)
  return SECOND_PART.test(second) && !JOINED.test(second) && !tokens.spaced[at + 2] ? { ...span, to: at + 3 } : span
}
const SECOND_PART = /^\p{Ll}{2,5}$/u
const DEMONYM = classNumber('demonym')

/** "[Bak Won]-soo", found as somebody or as a place: a family name and the first part of such a given name. */
function endsInGivenPair(document: TextDocument, tokens: NameTokens, { from, to }: TokenSpan): boolean {
  if (to - from !== 2 || to + 1 >= tokens.count || tokens.spaced[to] || tokens.spaced[to + 1] || tokenText(document, to) !== '-' || isPlaceName(tokens, from, to)) return false
  const second = tokenText(document, to + 1)
  return isFirstPart(document, to - 1) && isFirstPart(document, from) && (tokens.kind[to - 1] as number) >> 1 !== DEMONYM && SECOND_PART.test(second) && !JOINED.test(second)
}
const isFirstPart = formTest(/^\p{Lu}\p{Ll}{1,5}$/u)

/** The next word goes along where the name ends in a particle. */
function behindParticle(document: TextDocument, tokens: NameTokens, span: TokenSpan, next: TokenSpan | undefined): TokenSpan {
  const { from, to } = span
  if (to - from < 2 || to >= tokens.count || !tokens.spaced[to] || !isParticle(document, to - 1)) return span
  if (!isNameShape(tokens.shape[to] as number) || ((tokens.kind[to] as number) >> 1 === SAID && !isNameSaid(document, to))) return span
  return next?.from === to ? { ...span, to: next.to } : { ...span, to: to + 1 }
}
/** A name that looks like a word of saying. */
const isNameSaid = formTest(/^Said$/)

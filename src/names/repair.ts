import { lowerText, textOf, tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { isLineStart } from '../text/written'
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
import { withListed } from './listed-phrases'
import { withTownsOfLists } from './listed-towns'
import { settleMixed } from './mixed'
import { settleOfficials } from './officials'
import { settlePeople } from './people'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import { withoutUnnamed } from './unnamed'
import type { WordTable } from './words'

/** Classes of words that count what follows. */
const COUNTED: ReadonlySet<number> = new Set(['number', 'quantity'].map(classNumber))
/** Bodies that a state or city has of its own: "[Ostland Senate]". */
const mayBelongToState = formTest(/^(?:Senate|Parliament|Congress|Court|Police|Legislature|Council|University|Army|Navy|Commission|Assembly|Government)$/i)
/** Bodies that are named after what they serve: "[Supreme Court of Ostland]". */
const isNamedAfterServed = formTest(/^(?:Court|Parliament|Senate|Bank|University|Church|Legislature|Republic|Kingdom)$/i)
/** Dashes and slashes between two names: "Libya–Turkey". */
const isJoint = formTest(/^[-–—/]$/)

/** Brings what the model found in line with the lists and the guidelines: whole listed names, facilities with their noun, joined places apart. */
export function repairNames(document: TextDocument, tokens: NameTokens, table: WordTable, evidence: Evidence, found: readonly TokenSpan[]): TokenSpan[] {
  const listed = withFirms(document, tokens, withTownsOfLists(document, tokens, withListed(document, tokens, withoutLeads(document, tokens, withDatelines(document, tokens, table, found)))))
  const people = settlePeople(document, tokens, settleBodies(document, tokens, findIntroduced(document, tokens, evidence, listed)))
  const whole = settleFacilities(document, tokens, settleByForm(document, tokens, joined(document, tokens, people)))
  return settleActors(document, tokens, settleMixed(document, tokens, settleOfficials(document, tokens, apart(document, tokens, withoutUnnamed(document, tokens, withoutMarines(document, tokens, whole))))))
}

/** "Puerto Rico" and "Senate" side by side are one body, and so are "Supreme Court" and "Puerto Rico" with "of" between. */
export function joined(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  const kept: TokenSpan[] = []
  for (const span of found) {
    const before = kept[kept.length - 1]
    const staff = span.type === 'organization' && isForces(document, span.from + 1) ? staffBefore(document, before, span) : -1
    // "Ostland⏎Senate passes budget": a line of its own.
    if (isLineStart(document, span.from)) {
      kept.push(span)
    } else if (staff >= 0) {
      while ((kept[kept.length - 1]?.to ?? 0) > staff) kept.pop()
      kept.push({ ...span, from: staff })
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

const isForces = formTest(/^Forces$/)
const isPossessive = formTest(/^['’]s?$/)

/** Where "[General Staff of Ostland's] Armed Forces", "[General Staff of the] Armed Forces" begins; -1 elsewhere. */
function staffBefore(document: TextDocument, before: TokenSpan | undefined, { from }: TokenSpan): number {
  const owned = before?.type === 'place' && before.to === from - 1 && isPossessive(document, before.to)
  const name = owned ? before.from : from
  const of = lowerText(document, name - 1) === 'the' ? name - 2 : name - 1
  return of > 1 && lowerText(document, of) === 'of' && tokenText(document, of - 1) === 'Staff' && tokenText(document, of - 2) === 'General' ? of - 2 : -1
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

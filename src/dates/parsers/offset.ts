import { among, wordsOf } from '../among'
import { unitOf, type Unit } from '../lexicon'
import type { Base, Found } from '../meaning'
import { readQuantity, withHalf } from '../quantity'
import { isCapital, isDash, isMark, rawAt, textAt, wordAt, type Line } from '../reading'
import { found, type Grammar } from './parser'

interface Direction { readonly sign: -1 | 1, readonly from: 'published' | 'context' }

/** Which way a word behind an amount of time makes an offset of it, and from where; null for any other word. */
function directionOf(word: string): Direction | null {
  const sign = among('ago back earlier previously prior before', word) ? -1 : among('hence later after afterward afterwards following', word) ? 1 : 0
  return sign === 0 ? null : { sign, from: among('ago back hence', word) ? 'published' : 'context' }
}

/** Words that take an anchor of their own: "two days after the attack", "three weeks before Christmas". */
const ANCHORED: ReadonlySet<string> = wordsOf('before after prior following')

/** Reads an amount of time counted from some day: "two days ago", "three weeks later", "11 days before the attack", "weeks ago", "the day after the vote". */
export function offset(line: Line, token: number, grammar: Grammar): Found | null {
  const amount = readAmount(line, token)
  if (!amount) return null
  const word = textAt(line, amount.end)
  if (word === 'from' && textAt(line, amount.end + 1) === 'now') return made(token, amount.end + 2, amount, { sign: 1, from: 'published' }, 'published')
  if (word === 'on' && !amount.article && amount.amount !== null && (isMark(line, amount.end + 1, ',') || textAt(line, amount.end + 1) === 'from')) return made(token, amount.end + 1, amount, { sign: 1, from: 'context' }, 'context')
  const direction = directionOf(word)
  if (!direction || (word === 'back' && amount.article)) return null
  let end = amount.end + 1
  if (word === 'prior' && textAt(line, end) === 'to') end++
  if (amount.unit === 'quarter' && amount.amount === 1) return null
  if (textAt(line, token - 1) === 'for' && (word === 'before' || word === 'after')) return null
  if (!ANCHORED.has(word) && !(word === 'ago' && textAt(line, end) === 'today')) return amount.article ? null : made(token, end, amount, direction, direction.from)
  const inside = textAt(line, end) === 'the' ? grammar.day(line, end + 1) : null
  if (inside?.meaning.is === 'day') return { ...made(token, Math.max(inside.end, readAnchor(line, end)), amount, direction, inside.meaning), anchored: true }
  const day = grammar.period(line, end)
  if (day && day.kind !== 'duration' && day.meaning.is !== 'fixed') return made(token, day.end, amount, direction, day.meaning)
  const anchor = readAnchor(line, end)
  if (anchor === end && word === 'after' && !amount.article && isWhenItCame(line, token)) return found('offset', token, end, { is: 'context', unit: 'day', event: true }, 0.55)
  if (!amount.article && isMark(line, token - 1, ',') && endsDay(line, token - 2)) return { ...found('offset', token, anchor, { is: 'context', unit: 'day' }, 0.55), anchored: anchor > end }
  if (word === 'following' && amount.article && anchor === end) return null
  return anchor === end && amount.article && !clauseFollows(line, end) && !stopsAt(line, end) ? null : { ...made(token, anchor, amount, direction, 'context'), anchored: anchor > end }
}

/** "The strike came two days after the group had claimed …": the day of the strike itself, of which the text is speaking. */
function isWhenItCame(line: Line, token: number): boolean {
  const at = among('just only barely some about almost nearly', rawAt(line, token - 1)) ? token - 2 : token - 1
  return /^(?:came|comes|coming|happened|occurred)$/.test(rawAt(line, at)) || (rawAt(line, at) === 'place' && /^(?:took|takes|taking)$/.test(rawAt(line, at - 1)))
}

/** "on Tuesday, a week after the rains …", "on Aug. 12, three days before …": the offset tells of the same day. */
function endsDay(line: Line, token: number): boolean {
  const { kind } = wordAt(line, token)
  if (kind === 'number') return wordAt(line, token - 1).kind === 'month' || (isMark(line, token - 1, '.') && wordAt(line, token - 2).kind === 'month')
  return kind === 'weekday' || (kind === 'part' && wordAt(line, token - 1).kind === 'weekday')
}

interface Amount { readonly end: number, readonly amount: number | null, readonly unit: Unit, /** "the day" rather than "two days". */ readonly article: boolean }

function readAmount(line: Line, token: number): Amount | null {
  const bare = wordAt(line, token)
  if (bare.kind === 'unit' && bare.digits === 1) return { end: token + 1, amount: null, unit: unitOf(bare), article: false }
  if (bare.text === 'the') {
    const at = among('very single', rawAt(line, token + 1)) ? token + 2 : token + 1
    const unit = wordAt(line, at)
    return unit.kind === 'unit' && unit.digits === 0 ? { end: at + 1, amount: 1, unit: unitOf(unit), article: true } : null
  }
  const quantity = readQuantity(line, token)
  if (!quantity) return null
  let at = quantity.end
  if (isDash(line, at)) at++
  if (among('more full', textAt(line, at))) at++
  const unit = wordAt(line, at)
  if (unit.kind !== 'unit' || (unit.digits === 1 && at === token + 1 && among('a an another', textAt(line, token)))) return null
  // "a year-and-a-half ago", "a year and a half ago"
  const { amount, end } = withHalf(line, { ...quantity, end: at + 1 })
  at = end
  if (textAt(line, at) === 'or' && among('so more two', textAt(line, at + 1))) at += 2
  return { end: at, amount: quantity.upTo === null ? amount : null, unit: unitOf(unit), article: false }
}

function made(start: number, end: number, { amount, unit }: Amount, { sign, from }: Direction, base: Base): Found {
  const kind = among('hour minute second', unit) ? 'time' : 'date'
  return found(from === 'published' ? 'offset from publication' : 'offset', start, end, { is: 'offset', unit, amount, sign, base }, from === 'published' ? 0.9 : 0.55, { kind })
}

/** Verbs and pronouns after "before" or "after" show that a clause follows, which is no part of the expression. */
const CLAUSE_WORDS = /^(?:he|she|it|they|we|I|you|who|which|that|there|is|was|were|be|\p{Ll}+ing)$/u
const PRONOUN = /^(?:he|she|it|they|we|I|you|who|which|that|there|is|was|were|be)$/
const FINITE = /^(?:is|was|were|are|had|has|have|did|began|took|fell|came|went|said|made|left|won|lost|broke|hit|struck|will|would|could|\p{Ll}+ed)$/u
/** Ends of a short anchor. */
const AFTER_ANCHOR: ReadonlySet<string> = wordsOf('in on at and that when as with by from for to while but or of into during near outside where after before until')
const DETERMINERS: ReadonlySet<string> = wordsOf('the a an his her its their this that')

/**
 * Token after the short anchor of an offset: "before the attack", "after its installation". The same token where a clause follows
 * ("two days after the group claimed …") or nothing that can be an anchor.
 */
function readAnchor(line: Line, token: number): number {
  if (!DETERMINERS.has(textAt(line, token))) return bareAnchor(line, token)
  let at = token + 1
  for (; at < line.to && at < token + 5; at++) {
    const raw = rawAt(line, at)
    if (AFTER_ANCHOR.has(raw) || isMark(line, at, ',') || isMark(line, at, '.') || /^[;:()"”“]$/.test(raw)) break
    if (PRONOUN.test(raw) || (at > token + 1 && FINITE.test(raw))) return token
  }
  if (at === token + 1 || at === token + 5) return token
  return clauseAhead(line, at) ? token : at
}

/** One small noun at the end of a clause: "after takeoff.", "before sunset,". */
function bareAnchor(line: Line, token: number): number {
  return /^\p{Ll}{4,}$/u.test(rawAt(line, token)) && !CLAUSE_WORDS.test(rawAt(line, token)) && stopsAt(line, token + 1) ? token + 1 : token
}

/** A finite verb close behind the noun phrase: "after the group in the north claimed". */
function clauseAhead(line: Line, token: number): boolean {
  const next = textAt(line, token)
  if (next !== 'in' && next !== 'of' && next !== 'at' && next !== 'on') return false
  for (let at = token + 1; at < Math.min(line.to, token + 7); at++) {
    const raw = rawAt(line, at)
    if (isMark(line, at, ',') || isMark(line, at, '.') || textAt(line, at) === 'and') return false
    if (FINITE.test(raw)) return true
  }
  return false
}

function clauseFollows(line: Line, token: number): boolean {
  return DETERMINERS.has(textAt(line, token)) || CLAUSE_WORDS.test(rawAt(line, token)) || (token < line.to && isCapital(line, token))
}

function stopsAt(line: Line, token: number): boolean {
  return token >= line.to || /^[.,;:)]$/.test(rawAt(line, token))
}

import { headOf, isMark, nounsAt, verbAt, wordAt, type Clause } from './clause'
import { once } from './once'

/** A verb of saying that follows what is said, and its subject: "…, [two guards and a nurse] [said]". Positions are indexes into the clause's chunks. */
export interface Saying {
  /** First and last position of the subject: a pronoun, or noun phrases with what belongs to them. */
  readonly first: number
  readonly last: number
  readonly verb: number
}

/** Verbs of those who speak behind what they say: "…, police [said]". */
const SAYS = /^(?:said|says|say|reported|reports|report|told|added|adds|confirmed|announced|stated|claimed|claims|alleged|alleges|insisted|estimated|acknowledged|warned|wrote|tweeted|posted)$/

const NONE: readonly Saying[] = []

/** The saying that closes each stretch of the sentence between semicolons, in order of reading. */
export const sayingsOf = once((clause: Clause): readonly Saying[] => {
  const found: Saying[] = []
  for (let at = clause.chunks.length - 1; at > 0; at--) {
    const saying = sayingWith(clause, at)
    if (!saying) continue
    found.unshift(saying)
    while (at > 0 && !isMark(clause, at, 'semicolon')) at--
  }
  return found.length > 0 ? found : NONE
})

function sayingWith(clause: Clause, at: number): Saying | null {
  const verb = verbAt(clause, at)
  if (!verb?.reporting || !verb.finite || !SAYS.test(headOf(clause, verb)) || !closes(clause, at + 1)) return null
  if (isMark(clause, at - 1, 'pronoun')) return isMark(clause, at - 2, 'comma', 'quote') ? { first: at - 1, last: at - 1, verb: at } : null
  if (isMark(clause, at - 1, 'comma', 'quote')) return isInverted(clause, at) ? { first: at + 1, last: at + 1, verb: at } : describedBefore(clause, at)
  const first = openingBefore(clause, at)
  return first < 0 ? null : { first, last: at - 1, verb: at }
}

/** "…," [said] the colonel. Nobody is told so. */
function isInverted(clause: Clause, verb: number): boolean {
  const nouns = nounsAt(clause, verb + 1)
  return nouns !== null && nouns.names !== 'time' && wordAt(clause, verb) !== 'told'
}

/** True where nothing is said behind the verb: what follows names no clause of its own ("told reporters on Monday, adding that …"). */
function closes(clause: Clause, from: number): boolean {
  let nouns = false
  for (let at = from; at < clause.chunks.length; at++) {
    if (isMark(clause, at, 'semicolon', 'stop', 'comma', 'quote', 'dash', 'close', 'subordinator')) return true
    if (isMark(clause, at, 'relative', 'colon')) return nouns && wordAt(clause, at) !== 'that'
    if (nounsAt(clause, at)) nouns = true
    if (verbAt(clause, at)?.finite) return false
    if (verbAt(clause, at)) return nouns
  }
  return true
}

/** Position of the noun phrase with which the subject of the verb at `verb` begins: right behind the comma, quote, dash or conjunction before it; -1 without one. */
function openingBefore(clause: Clause, verb: number): number {
  let at = verb - 1
  // "the Office for Human Rights (OHR) [said]"
  if (isMark(clause, at, 'close') && isMark(clause, at - 2, 'open')) at -= 3
  while (nounsAt(clause, at) || isMark(clause, at, 'preposition', 'adjective', 'adverb', 'time') || (isMark(clause, at, 'conjunction') && nounsAt(clause, at - 1))) at--
  if (!isMark(clause, at, 'comma', 'quote', 'dash', 'subordinator', 'conjunction')) return -1
  let first = at + 1
  while (first < verb && isMark(clause, first, 'adjective', 'adverb', 'time')) first++
  return first < verb && nounsAt(clause, first) ? first : -1
}

/** "…, Orla Tesk, the head of the council[, wrote]", "…, a spokesman, who was there, said": a subject with a description between commas. */
function describedBefore(clause: Clause, verb: number): Saying | null {
  let comma = verb - 2
  while (comma >= 0 && !isMark(clause, comma, 'comma', 'semicolon', 'quote')) comma--
  if (!isMark(clause, comma, 'comma') || !(nounsAt(clause, comma + 1) || isMark(clause, comma + 1, 'relative'))) return null
  const first = openingBefore(clause, comma)
  if (first < 0) return null
  return { first, last: nounsAt(clause, comma + 1) ? verb - 2 : comma - 1, verb }
}

/** Position at which a saying begins that stands behind `at`; the end of the clause without one. */
export function sayingBehind(clause: Clause, at: number): number {
  for (const { first, verb } of sayingsOf(clause)) if (Math.min(first, verb) > at) return Math.min(first, verb)
  return clause.chunks.length
}

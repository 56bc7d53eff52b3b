import { NO_HITS, type Hit } from '../draft'
import type { NounPhrase } from '../read/chunk'
import { headOf, isMark, nounAt, nounsAt, verbAt, verbWordAt, wordAt, type Clause } from '../read/clause'
import { effectAt } from '../read/harms'
import { HARM_ADJECTIVES } from '../words/harm'
import type { Effect } from '../../types'

/** "The army says 12 died, [residents say 30]", "…, [the rebels 30]", "…; a doctor [spoke of 20]": another's number of those told of before in the sentence. */
export function byRival(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (nouns.head >= 0 || !nouns.quantity?.min || !endsClause(clause, at + 1)) return NO_HITS
  const speaker = rivalBefore(clause, at)
  // "put the dead at 20 and [the wounded] at 45"
  const effect = speaker < 0 ? harmPutAt(clause, at) : harmBefore(clause, speaker)
  return effect ? [{ at, effect, trigger: at, verb: null, rule: `${effect}-rival`, total: true, anyHead: true }] : NO_HITS
}

/** "Officials put the dead at 20 and the wounded at [45]": the harm of those behind the conjunction; null elsewhere. */
function harmPutAt(clause: Clause, at: number): Effect | null {
  const group = wordAt(clause, at - 1) === 'at' && isMark(clause, at - 3, 'conjunction') && nounsAt(clause, at - 4)?.quantity && wordAt(clause, at - 5) === 'at' ? nounsAt(clause, at - 2) : null
  return group ? HARM_ADJECTIVES.get(headOf(clause, group)) ?? effectAt(clause, at - 2) : null
}

/** Chunks looked back for what the other said. */
const REACH = 40

/** The harm that the sentence tells last before `at`; null for none. */
function harmBefore(clause: Clause, at: number): Effect | null {
  for (let before = at - 1; before >= 0 && before > at - REACH; before--) {
    const verb = verbAt(clause, before)
    const effect = (isMark(clause, before, 'adjective') ? HARM_ADJECTIVES.get(wordAt(clause, before)) : null) ?? (nounsAt(clause, before)?.quantity || nounsAt(clause, before)?.determiner === 'definite' ? effectAt(clause, before) ?? HARM_ADJECTIVES.get(nounAt(clause, before)) : null) ?? (verb && !verb.negated ? verb.harm?.effect ?? verb.predicate : null)
    if (effect) return effect
  }
  return null
}

function endsClause(clause: Clause, at: number): boolean {
  return at >= clause.chunks.length || isMark(clause, at, 'comma', 'semicolon', 'stop', 'quote') || (isMark(clause, at, 'subordinator') && wordAt(clause, at) !== 'as')
}

/** Position of whoever tells the bare number at `at`: "[residents] say 30", "[a doctor] spoke of 20", "the army said 12 were killed, [the rebels] 30"; -1 for nobody. */
export function rivalBefore(clause: Clause, at: number): number {
  const of = wordAt(clause, at - 1) === 'of'
  const saying = verbAt(clause, of ? at - 2 : at - 1)
  const told = saying && !saying.passive && !saying.negated && saying.modal === null && saying.form !== 'infinitive'
  if (told && (of ? SPEAKING : SAYING).test(headOf(clause, saying))) return isSpeaker(clause, of ? at - 3 : at - 2) ? of ? at - 3 : at - 2 : -1
  // "residents say the number is 30"
  if (saying?.copula && nounsAt(clause, at - 2)?.determiner === 'definite' && /^(?:number|figure|toll|count|total)$/.test(headOf(clause, nounsAt(clause, at - 2) as NounPhrase)) && SAYING.test(verbWordAt(clause, at - 3))) return isSpeaker(clause, at - 4) ? at - 4 : -1
  if (saying || of) return -1
  // "the UN put the dead at 12, the government [at] 30"
  const who = wordAt(clause, at - 1) === 'at' ? at - 2 : at - 1
  const others = isParty(clause, who) && (isMark(clause, who - 1, 'comma', 'semicolon') || (isMark(clause, who - 1, 'conjunction') && (isMark(clause, who - 2, 'comma') || (who === at - 2 && nounsAt(clause, who - 2)?.quantity != null && wordAt(clause, who - 3) === 'at'))))
  return others && clause.chunks.slice(Math.max(0, who - REACH), who).some(chunk => chunk.kind === 'verb' && (who === at - 2 ? /^puts?$/ : SAYING).test(headOf(clause, chunk))) ? who : -1
}

/** A side that counts for itself, without a verb: "[the rebels] 30", "[Hamas] 60"; "the oldest 80" and "Mr. Roe 30" give an age. */
function isParty(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns !== null && isSpeaker(clause, at) && (nouns.plural || BODIES.test(headOf(clause, nouns)) || (nouns.proper && nouns.head === nouns.first && nouns.names === 'unknown'))
}
const BODIES = /^(?:government|army|military|ministry|opposition|coalition|un|union|state|agency|hospital|television|militia|group|police|media)$/

const SAYING = /^(?:say|says|said|claim|claims|claimed|report|reports|reported|insist|insists|insisted)$/
const SPEAKING = /^(?:speak|speaks|spoke|talk|talks|talked|tells?|told)$/

/** Who may tell a number: no number himself. */
function isSpeaker(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns !== null && nouns.head >= 0 && nouns.quantity === null && nouns.names !== 'time' && (nouns.names !== 'thing' || /(?:report|reports|ministry|agency|television|tv|radio|newspaper|paper|media|count)$/.test(headOf(clause, nouns)))
}

import { NO_HITS, type Hit } from '../draft'
import type { VerbGroup } from '../read/chunk'
import { headOf, isMark, nounAt, nounsAt, verbAt, wordAt, type Clause } from '../read/clause'
import { listAt } from '../read/list'
import { sayingBehind } from '../read/saying'
import { lexicon } from '../words/lexicon'
import { actorOf, isAttempt, objectAt, passiveVictims } from './arguments'

/** Verbs of those who carry somebody off. */
const SEIZING = /^(?:seiz(?:e|es|ed|ing)|snatch(?:es|ed|ing)?)$/

/** Verbs that with "off" or "away" carry somebody away. */
const CARRYING = /^(?:march(?:es|ed|ing)?|carr(?:y|ies|ied|ying)|dragg?(?:s|ed|ing)?|herd(?:s|ed|ing)?|t(?:ake|akes|ook|aking)|whisk(?:s|ed|ing)?|led)$/
/** Who is seized at it is abducted. */
const THREATS: ReadonlySet<string> = new Set(['gunpoint', 'knifepoint'])

/** "Gunmen seized two engineers", "were seized at gunpoint": abducted; whom the police seize is arrested. */
export function byCapture(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  const { words } = clause.sentence
  if (verb.negated || isAttempt(clause, at, verb)) return NO_HITS
  if (!SEIZING.test(headOf(clause, verb))) return byCarrying(clause, at, verb)
  const snatched = verb.passive && /^snatch/.test(headOf(clause, verb))
  if (!snatched && !words.slice(verb.end).some(word => THREATS.has(word)) && !isArmed(clause, verb.passive ? agentOf(clause, at) : actorOf(clause, at))) return NO_HITS
  const object = verb.passive ? null : objectAt(clause, at + 1)
  const seized = verb.passive ? passiveVictims(clause, at) : object === null ? [] : listAt(clause, object, sayingBehind(clause, object)).members
  return seized.filter(position => nounsAt(clause, position)?.names === 'person').map(position => ({ at: position, effect: 'abducted', trigger: at, verb, rule: 'abducted-capture' }))
}

/** "marched off [an unknown number of youths]", "carrying off [38 students]": whom armed men lead away. */
function byCarrying(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.passive || !CARRYING.test(headOf(clause, verb)) || !/^(?:off|away)$/.test(wordAt(clause, at + 1))) return NO_HITS
  const object = objectAt(clause, at + 2)
  if (object === null || !isArmed(clause, actorOf(clause, at))) return NO_HITS
  return listAt(clause, object, sayingBehind(clause, object)).members.filter(position => nounsAt(clause, position)?.names === 'person').map(position => ({ at: position, effect: 'abducted', trigger: at, verb, rule: 'abducted-capture' }))
}

/** Verbs that end a captivity. */
const FREEING = /^(?:free|free[sd]|freeing|releas(?:e|es|ed|ing)|rescu(?:e|es|ed|ing))$/
/** Words of keeping somebody in a clause behind them. */
const KEPT = /^(?:held|hold|holds|holding|kept|keeping|abducted|kidnapped|seized|snatched|taken)$/

/** "freed [all 137 pupils] they were holding", "rescued [five workers] whom the rebels had held": they were abducted. */
export function byRelease(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated || verb.modal !== null || !FREEING.test(headOf(clause, verb))) return NO_HITS
  const object = verb.passive ? passiveVictims(clause, at)[0] ?? null : objectAt(clause, at + 1)
  if (object === null) return NO_HITS
  const { members } = listAt(clause, object, sayingBehind(clause, object))
  if (!isHeldBehind(clause, verb.passive ? at + 1 : (members[members.length - 1] ?? object) + 1)) return NO_HITS
  return members.filter(position => nounsAt(clause, position)?.names === 'person').map(position => ({ at: position, effect: 'abducted', trigger: at, verb, rule: 'abducted-release' }))
}

/** "they were holding", "whom the rebels had been holding", "it had held" begin at the position. */
function isHeldBehind(clause: Clause, at: number): boolean {
  let next = at
  if (isMark(clause, next, 'relative')) next++
  if (!isMark(clause, next, 'pronoun') && !nounsAt(clause, next)) return false
  const verb = verbAt(clause, next + 1)
  return verb !== null && !verb.passive && KEPT.test(headOf(clause, verb))
}

const CAPTIVITY = /^(?:captivity|hands|custody|camps?)$/

/** "remains in rebel hands", "are still in captivity", "languishing in bandits' camps". */
export function byCaptivity(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated || !(verb.copula || /^(?:remain|languish|held|hold)/.test(headOf(clause, verb)))) return NO_HITS
  const place = wordAt(clause, at + 1) === 'in' ? nounsAt(clause, at + 2) : null
  if (!place || !CAPTIVITY.test(headOf(clause, place))) return NO_HITS
  const { words } = clause.sentence
  const captors = words.slice(place.first, place.head).some(isCaptor)
  if (headOf(clause, place) !== 'captivity' && !captors) return NO_HITS
  return passiveVictims(clause, at).filter(position => nounsAt(clause, position)?.names === 'person').map(position => ({ at: position, effect: 'abducted', trigger: at, verb, rule: 'abducted-captivity' }))
}

/** "[by] gunmen". */
function agentOf(clause: Clause, at: number): number {
  let next = at + 1
  while (isMark(clause, next, 'preposition') && wordAt(clause, next) !== 'by') next += 2
  return wordAt(clause, next) === 'by' ? next + 1 : -1
}

/** Rebels, bandits, kidnappers, armed men. */
function isArmed(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return isCaptor(nounAt(clause, at)) || (nouns !== null && clause.sentence.words.slice(nouns.first, nouns.head).some(word => word === 'armed' || word === 'masked'))
}

/** A word for those who take others captive. */
function isCaptor(word: string): boolean {
  const role = lexicon().roles.get(word)
  return role === 'militant' || role === 'attacker'
}

import { NO_HITS, type Hit } from '../draft'
import type { VerbGroup } from '../read/chunk'
import { headOf, isMark, nounAt, nounsAt, wordAt, type Clause } from '../read/clause'
import { listAt } from '../read/list'
import { sayingBehind } from '../read/saying'
import { lexicon } from '../words/lexicon'
import { actorOf, isAttempt, objectAt, passiveVictims } from './verbs'

/** Verbs of those who carry somebody off. */
const SEIZING = /^(?:seiz(?:e|es|ed|ing)|snatch(?:es|ed|ing)?)$/

/** Who is seized at it is abducted. */
const THREATS: ReadonlySet<string> = new Set(['gunpoint', 'knifepoint'])

/** "Gunmen seized two engineers", "were seized at gunpoint": abducted; whom the police seize is arrested. */
export function byCapture(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  const { words } = clause.sentence
  if (verb.negated || isAttempt(clause, at, verb) || !SEIZING.test(headOf(clause, verb))) return NO_HITS
  if (!words.slice(verb.end).some(word => THREATS.has(word)) && !isArmed(clause, verb.passive ? agentOf(clause, at) : actorOf(clause, at))) return NO_HITS
  const object = verb.passive ? null : objectAt(clause, at + 1)
  const seized = verb.passive ? passiveVictims(clause, at) : object === null ? [] : listAt(clause, object, sayingBehind(clause, object)).members
  return seized.filter(position => nounsAt(clause, position)?.names === 'person').map(position => ({ at: position, effect: 'abducted', trigger: at, verb, rule: 'abducted-capture' }))
}

/** "[by] gunmen". */
function agentOf(clause: Clause, at: number): number {
  let next = at + 1
  while (isMark(clause, next, 'preposition') && wordAt(clause, next) !== 'by') next += 2
  return wordAt(clause, next) === 'by' ? next + 1 : -1
}

/** Rebels, bandits, kidnappers. */
function isArmed(clause: Clause, at: number): boolean {
  const role = lexicon().roles.get(nounAt(clause, at))
  return role === 'militant' || role === 'attacker'
}

import { NO_HITS, type Hit } from '../draft'
import type { NounPhrase, VerbGroup } from '../read/chunk'
import { headOf, isFullName, nounsAt, verbAt, wordAt, type Clause } from '../read/clause'
import { listAt } from '../read/list'
import { sayingBehind } from '../read/saying'
import { nearestNouns, passiveVictims } from './verbs'

/** Verbs of those who came away with injuries. */
const ESCAPING: ReadonlySet<string> = new Set('escape escaped escapes escaping survived survives'.split(' '))

/** "Four others escaped with bullet wounds": those who got away hurt. */
export function byEscape(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated || verb.form === 'infinitive' || verb.modal !== null || !ESCAPING.has(headOf(clause, verb)) || wordAt(clause, at + 1) !== 'with') return NO_HITS
  const wounds = nounsAt(clause, at + 2)
  if (!wounds || wounds.determiner === 'no' || !WOUNDS.test(headOf(clause, wounds))) return NO_HITS
  return passiveVictims(clause, at).map(position => ({ at: position, effect: 'injured', trigger: at, verb, rule: 'injured-escape' }))
}

/** "13 students with minor injuries": the wounds stand in a phrase behind the persons. */
export function byWithInjuries(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  const link = wordAt(clause, at + 1) === 'more' ? at + 2 : at + 1
  const wounds = nounsAt(clause, link + 1)
  if (!wounds || wordAt(clause, link) !== 'with' || wounds.determiner === 'no') return NO_HITS
  if (!WOUNDS.test(headOf(clause, wounds)) || !(nouns.quantity !== null || nouns.names === 'person')) return NO_HITS
  return [{ at, effect: 'injured', trigger: link + 1, verb: null, rule: 'injured-with-injuries', single: nouns.determiner === 'indefinite' }]
}

const WOUNDS = /^(?:injury|injuries|wounds?|burns?|fractures?|bruises|cuts)$/

/** How the wounded are. */
const CONDITIONS: ReadonlySet<string> = new Set('critical serious stable grave guarded life-threatening'.split(' '))

/** "left one dead and [another in critical condition]", "Four are in stable condition": the state of somebody tells that he was hurt. */
export function byCondition(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (wordAt(clause, at - 1) !== 'in' || !isCondition(clause, nouns)) return NO_HITS
  const verb = verbAt(clause, at - 2)
  if (verb !== null && (verb.negated || verb.modal !== null || !(verb.copula || verb.passive))) return NO_HITS
  const near = verb ? passiveVictims(clause, at - 2) : [nearestNouns(clause, at - 1)]
  return near.filter(position => position >= 0 && isSomebody(clause, position)).map(position => ({ at: position, effect: 'injured', trigger: at, verb, rule: 'injured-condition' }))
}

/** "critical condition", "a critical but stable condition". */
function isCondition(clause: Clause, nouns: NounPhrase): boolean {
  const { words } = clause.sentence
  return /^conditions?$/.test(headOf(clause, nouns)) && words.slice(nouns.first, nouns.head).some(word => CONDITIONS.has(word))
}

/** A number of persons, one person by a common noun, or a full name; not a country or a bank. */
function isSomebody(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns !== null && nouns.names !== 'thing' && (nouns.quantity !== null || wordAt(clause, at) === 'another' || nouns.names === 'person' || isFullName(clause, nouns))
}

/** "slit", "cut" of a throat. */
const SLIT = /^(?:slit|slits|slitting|cut|cuts|cutting|slash|slashed|slashing)$/

/** "slit the throats of nine villagers", "slit the guard's throat", "Two clerks had their throats cut". */
export function byThroat(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  const { words } = clause.sentence
  if (nouns.head < 0) return NO_HITS
  const throat = /^throats?$/.test(headOf(clause, nouns)) ? nouns.head : nouns.head - 1
  if (!/^throats?$/.test(words[throat] as string)) return NO_HITS
  const hit = (position: number): Hit => ({ at: position, effect: 'killed', trigger: at, verb: null, rule: 'killed-throat' })
  if (SLIT.test(words[nouns.first - 1] ?? '')) {
    if (wordAt(clause, at + 1) === 'of' && nounsAt(clause, at + 2)) return listAt(clause, at + 2, sayingBehind(clause, at + 2)).members.map(hit)
    return nouns.possessor ? [{ ...hit(at), possessor: true }] : NO_HITS
  }
  if (!SLIT.test(words[throat + 1] ?? '')) return NO_HITS
  if (wordAt(clause, at - 1) === 'with') return (verbAt(clause, at - 2) ? passiveVictims(clause, at - 2) : [nearestNouns(clause, at - 1)]).filter(position => position >= 0).map(hit)
  return /^(?:had|have|having)$/.test(wordAt(clause, at - 1)) ? passiveVictims(clause, at - 1).map(hit) : NO_HITS
}

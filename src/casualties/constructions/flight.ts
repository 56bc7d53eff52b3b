import { NO_HITS, type Hit } from '../draft'
import type { NounPhrase, VerbGroup } from '../read/chunk'
import { headOf, isMark, nounAt, nounsAt, skipAdverbs, verbAt, wordAt, type Clause } from '../read/clause'
import { listAt } from '../read/list'
import { sayingBehind } from '../read/saying'
import { MANY_DRIVEN } from '../words/harm'
import { isAttempt, objectAt, passiveVictims } from './arguments'

/** "forced 2,000 people to flee", "drove 500 from their homes", "10,000 fled their homes", "left 300 homeless" is an adjective's. */
export function byFlight(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (!verb.harm || verb.negated || isAttempt(clause, at, verb)) return NO_HITS
  const { base } = verb.harm
  const rule = 'displaced-flight'
  if (base === 'flee' && fleesHome(clause, at)) {
    const object = nounsAt(clause, at - 1)
    if (verb.form === 'infinitive' && object) {
      const mover = verbAt(clause, at - 2)
      const moved = mover !== null && MOVING.has(headOf(clause, mover))
      return [{ at: at - 1, effect: 'displaced', trigger: moved ? at - 2 : at, verb: moved ? mover : verb, rule, single: false }]
    }
    return passiveVictims(clause, at).map(position => ({ at: position, effect: 'displaced', trigger: at, verb, rule, single: false }))
  }
  if (base === 'flee' && verb.form !== 'infinitive' && verb.modal === null) return fleeInMasses(clause, at).map(position => ({ at: position, effect: 'displaced', trigger: at, verb, rule, single: false }))
  if (base !== 'force' && base !== 'drive') return NO_HITS
  if (!flightFollows(clause, at)) {
    if (base !== 'drive' || !verb.passive || !drivenOut(clause, at + 1)) return NO_HITS
    const many = passiveVictims(clause, at).filter(position => (nounsAt(clause, position)?.quantity?.min ?? 0) >= MANY_DRIVEN && nounsAt(clause, position)?.names === 'person')
    return many.map(position => ({ at: position, effect: 'displaced', trigger: at, verb, rule, single: false }))
  }
  if (verb.passive || objectAt(clause, at + 1) === null) return passiveVictims(clause, at).map(position => ({ at: position, effect: 'displaced', trigger: at, verb, rule, single: false }))
  const object = objectAt(clause, at + 1)
  return object === null ? NO_HITS : listAt(clause, object, sayingBehind(clause, object)).members.map(position => ({ at: position, effect: 'displaced', trigger: at, verb, rule, single: false }))
}

/** "[3.2 million people] live as displaced persons": driven out, and not yet back. */
export function byLivingAs(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  const as = verb.negated || verb.modal !== null || wordAt(clause, at + 1) !== 'as' ? null : nounsAt(clause, at + 2)
  return as && (as.harmed === 'displaced' || headOf(clause, as) === 'refugees') ? passiveVictims(clause, at).filter(position => nounsAt(clause, position)?.quantity != null).map(position => ({ at: position, effect: 'displaced', trigger: at, verb, rule: 'displaced-verb-object' })) : NO_HITS
}

/** "left [12,000 people] without a roof", "with no roof over their heads": their homes are gone. */
export function byRoofless(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  const roof = nounsAt(clause, at + 2)
  const without = wordAt(clause, at + 1) === 'without' || (wordAt(clause, at + 1) === 'with' && roof?.determiner === 'no')
  const driven = without && roof !== null && /^(?:roofs?|shelter|homes?)$/.test(headOf(clause, roof)) && verbAt(clause, at - 1)?.harm?.base === 'leave'
  return driven && nouns.quantity && nouns.names !== 'thing' ? [{ at, effect: 'displaced', trigger: at - 1, verb: verbAt(clause, at - 1), rule: 'displaced-adjective' }] : NO_HITS
}

/** Verbs of what makes people flee: those whom it "led to flee" have fled, those "urged to flee" may not. */
const MOVING: ReadonlySet<string> = new Set('led leading caused causing prompted prompting made sent sending left leaving compelled compelling pushed pushing'.split(' '))

/** What the displaced flee. */
const FLED: ReadonlySet<string> = new Set('district capital neighbourhood neighbourhoods neighborhood neighborhoods districts areas towns province provinces camp camps island home homes house houses village villages country fighting violence war city area region town conflict province flood floods flooding'.split(' '))

/** Those who are driven out when many of them flee somewhere. */
const DRIVEN_OUT: ReadonlySet<string> = new Set('people persons families residents civilians villagers refugees households inhabitants citizens'.split(' '))
const MANY = 50

/** "across the border", "to Chad", "abroad". */
function crossesBorder(clause: Clause, at: number): boolean {
  const word = wordAt(clause, at)
  const nouns = nounsAt(clause, at + 1)
  return word === 'abroad' || (word === 'across' && nouns !== null) || (['to', 'into', 'from'].includes(word) && nouns !== null && (clause.sentence.capital.slice(nouns.first, nouns.end).includes(true) || FLED.has(headOf(clause, nouns))))
}

/** "[Some 700,000 people] have fled across the border": so many do not run from the police. */
function fleeInMasses(clause: Clause, at: number): readonly number[] {
  if (!crossesBorder(clause, at + 1)) return []
  return passiveVictims(clause, at).filter(position => {
    const nouns = nounsAt(clause, position)
    const head = nouns && nouns.head >= 0 ? nouns.head : -1
    const word = clause.sentence.words[head] ?? ''
    return (nouns?.quantity?.min ?? nouns?.quantity?.max ?? 0) >= (word === 'families' || word === 'households' ? MANY / 5 : MANY) && (DRIVEN_OUT.has(word) || (nouns?.names !== 'thing' && clause.sentence.capital[head] === true))
  })
}

/** What they flee is named: homes, fighting, a place; a bare escape of suspects is nothing. */
function fleesHome(clause: Clause, at: number): boolean {
  const next = skipAdverbs(clause, at + 1)
  return FLED.has(nounAt(clause, next)) || clause.sentence.words[clause.chunks[at]?.first ?? 0] === 'to'
}

/** "were driven [out of nearby Oldo]", "[from the town]". */
function drivenOut(clause: Clause, at: number): boolean {
  const place = /^(?:out|from)$/.test(wordAt(clause, at)) ? nounsAt(clause, skipAdverbs(clause, at + 1)) : null
  return place !== null && (clause.sentence.capital[place.head] === true || FLED.has(headOf(clause, place)))
}

/** Where the displaced are driven from or to. */
const DRIVEN: ReadonlySet<string> = new Set('home homes houses exile villages country'.split(' '))

function flightFollows(clause: Clause, at: number): boolean {
  for (let next = at + 1; next < at + 7; next++) {
    if (DRIVEN.has(nounAt(clause, next)) && !/^(?:in|around|across|throughout|within|over|of|for)$/.test(wordAt(clause, next - 1))) return true
    const verb = verbAt(clause, next)
    if (verb && ['flee', 'abandon', 'escape'].includes(headOf(clause, verb))) return true
    if (isMark(clause, next, 'semicolon', 'subordinator')) return false
  }
  return false
}

import { NO_HITS, type Hit } from '../draft'
import type { NounPhrase, VerbGroup } from '../read/chunk'
import { headOf, isMark, nounAt, nounsAt, skipAdverbs, verbAt, wordAt, type Clause } from '../read/clause'
import { listAt } from '../read/list'
import { sayingBehind } from '../read/saying'
import { WOUNDS } from '../words/injuries'
import type { Effect } from '../../types'
import { actorOf, isAttempt, objectAt, passiveVictims } from './arguments'

const HAVING: ReadonlySet<string> = new Set(['have', 'has', 'had'])

const words = (row: string): ReadonlySet<string> => new Set(row.split(' '))

/** What somebody takes or ends of his own. */
const LIFE = words('life lives')
/** What somebody gives for others. */
const LIVES = words('lives')
/** What somebody sustains who is hurt. */
const SUSTAINED: ReadonlySet<string> = new Set([...WOUNDS, 'trauma', 'frostbite'])

/** Verbs that tell harm with a certain object: "lost their lives", "sustained injuries", "committed suicide". The subject is the victim. */
const WITH_OBJECT: ReadonlyMap<string, readonly (readonly [objects: ReadonlySet<string>, effect: Effect])[]> = new Map([
  ['lose', [[words('life lives'), 'killed'], [words('homes home houses limb limbs leg legs arm arms eye eyes hand hands eyesight sight vision'), 'injured']]],
  ['need', [[words('attention treatment stitches hospitalisation hospitalization'), 'injured']]],
  ['abandon', [[words('home homes houses village villages'), 'displaced']]],
  ['seek', [[words('refuge shelter'), 'displaced']]],
  ['sustain', [[SUSTAINED, 'injured']]],
  ['suffer', [[SUSTAINED, 'injured']]],
  ['receive', [[SUSTAINED, 'injured']]],
  ['commit', [[words('suicide'), 'killed']]],
  ['have', [[WOUNDS, 'injured']]],
  ['end', [[LIFE, 'killed']]],
  ['take', [[LIFE, 'killed'], [words('refuge shelter'), 'displaced']]],
  ['lay', [[LIVES, 'killed']]],
  ['give', [[LIVES, 'killed']]],
  ['sacrifice', [[LIVES, 'killed']]],
  ['meet', [[words('death deaths'), 'killed']]]
])

/** Verbs of these rows that do no harm by themselves. */
const BASES: ReadonlyMap<string, string> = new Map([['need', 'need'], ['needs', 'need'], ['needed', 'need'], ['required', 'need'], ['require', 'need'], ['abandon', 'abandon'], ['abandoned', 'abandon'], ['abandoning', 'abandon'], ['sought', 'seek'], ['seek', 'seek'], ['seeking', 'seek']])
/** Fewer than these are none that a disaster drives out. */
const MANY_DRIVEN = 20

const DEGREES = /^(?:degrees?|kinds?|types?|variety|range)$/

/** "Thirteen people lost their lives", "his son sustained injuries", "two got burns". */
export function byVerbAndObject(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  const word = verb === null ? '' : headOf(clause, verb)
  const rows = WITH_OBJECT.get(/^(?:got|gets|getting)$/.test(word) ? 'receive' : HAVING.has(word) ? 'have' : /^end(?:ed|ing)$/.test(word) ? 'end' : BASES.get(word) ?? verb.harm?.base ?? '')
  if (!rows || verb.negated || verb.passive || (verb.form === 'infinitive' && nounsAt(clause, at - 1) && BASES.has(word))) return NO_HITS
  const object = objectAt(clause, /^(?:varying|down)$/.test(wordAt(clause, at + 1)) ? at + 2 : at + 1)
  const whole = object === null ? null : nounsAt(clause, object)
  if (object === null || !whole || whole.determiner === 'no') return NO_HITS
  // "sustained varying degrees of burns"
  const nouns = DEGREES.test(headOf(clause, whole)) && wordAt(clause, object + 1) === 'of' ? nounsAt(clause, object + 2) : whole
  if (!nouns) return NO_HITS
  const head = headOf(clause, nouns)
  const row = rows.find(([objects]) => objects.has(head))
  if (!row || (row[0] === LIFE && !isOwn(clause, nouns, word))) return NO_HITS
  const fatal = row[1] === 'injured' && clause.sentence.words.slice(nouns.first, nouns.head).some(word => word === 'fatal' || word === 'mortal')
  const effect: Effect = fatal ? 'killed' : ['home', 'homes', 'house', 'houses'].includes(head) ? 'displaced' : row[1]
  const found = victims(clause, at, verb, effect, `${effect}-verb-object`)
  return row[1] === 'displaced' ? found.filter(hit => (nounsAt(clause, hit.at)?.quantity?.min ?? 0) >= MANY_DRIVEN) : found
}

/** "took [his own life]", "ended [her life]". */
function isOwn(clause: Clause, { first, end, determiner, possessor }: NounPhrase, verb: string): boolean {
  return determiner === 'possessive' && possessor === null && (clause.sentence.words[first + 1] === 'own' || (verb.startsWith('end') && end - first === 2))
}

function victims(clause: Clause, at: number, verb: VerbGroup, effect: Effect, rule: string): readonly Hit[] {
  return passiveVictims(clause, at).map(position => ({ at: position, effect, trigger: at, verb, rule }))
}

const GUN = /^(?:gun|guns|weapon|rifle|pistol|shotgun|firearm|revolver|knife)$/

/** "killed seven before turning the gun on himself": the one who did it is dead too. */
export function byOwnGun(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated || verb.modal !== null || !/^turn(?:ed|s|ing)?$/.test(headOf(clause, verb))) return NO_HITS
  const gun = objectAt(clause, at + 1)
  if (gun === null || !GUN.test(nounAt(clause, gun))) return NO_HITS
  if (wordAt(clause, gun + 1) !== 'on' || !/^(?:him|her)self$/.test(wordAt(clause, gun + 2))) return NO_HITS
  const actor = actorOf(clause, at)
  const person = actor < 0 ? null : nounsAt(clause, actor)
  return person && (person.names === 'person' || person.proper) ? [{ at: actor, effect: 'killed', trigger: at, verb, rule: 'killed-own-gun' }] : NO_HITS
}

/** "taken hostage", "held three hostages", "took a soldier hostage". */
export function byHostage(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (!verb.harm || !['take', 'hold', 'seize'].includes(verb.harm.base) || verb.negated) return NO_HITS
  const rule = 'abducted-hostage'
  const next = skipAdverbs(clause, at + 1)
  const hostage = (position: number): boolean => /^(?:hostages?|captive|prisoner)$/.test(wordAt(clause, position)) && !/^prisoner/.test(wordAt(clause, position))
  if (hostage(next) && (verb.passive || verb.form === 'bare')) return victims(clause, at, verb, 'abducted', rule)
  const object = objectAt(clause, next)
  if (object === null) return NO_HITS
  const { members, end } = listAt(clause, object, sayingBehind(clause, object))
  const last = clause.chunks[end - 1]
  const glued = last?.kind === 'noun' && /^(?:hostage|captive)$/.test(clause.sentence.words[last.end - 1] as string) && last.end - last.first > 2
  return hostage(skipAdverbs(clause, end)) || glued ? members.map(position => ({ at: position, effect: 'abducted', trigger: at, verb, rule })) : NO_HITS
}

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
  const as = verb.negated || verb.modal !== null || !/^liv(?:e|es|ed|ing)$/.test(headOf(clause, verb)) || wordAt(clause, at + 1) !== 'as' ? null : nounsAt(clause, at + 2)
  return as && (as.harmed === 'displaced' || headOf(clause, as) === 'refugees') ? victims(clause, at, verb, 'displaced', 'displaced-verb-object').filter(hit => nounsAt(clause, hit.at)?.quantity != null) : NO_HITS
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
    if (verb && ['flee', 'abandon'].includes(headOf(clause, verb))) return true
    if (isMark(clause, next, 'semicolon', 'subordinator')) return false
  }
  return false
}

/**
 * Position of those who bore losses: "inflicted heavy losses on [the rebels]", "[the group] suffered heavy casualties", "opened fire on
 * [the crowd] and caused some casualties"; none where the sentence does not tell. The losses stand from `at` to `last`.
 */
export function suffererAt(clause: Clause, at: number, last = at): { readonly sufferer?: number } {
  if (['on', 'to', 'among'].includes(wordAt(clause, last + 1)) && nounsAt(clause, last + 2)) return { sufferer: last + 2 }
  const verb = verbAt(clause, at - 1)
  const word = verb ? headOf(clause, verb) : ''
  if (/^(?:caus|inflict)/.test(word)) {
    const target = targetBefore(clause, at - 1)
    return target < 0 ? {} : { sufferer: target }
  }
  if (!/^(?:suffer|sustain|tak|took)/.test(word)) return {}
  const [subject] = passiveVictims(clause, at - 1)
  return subject === undefined ? {} : { sufferer: subject }
}

/** Deeds with a target behind "on": "opened fire on crowds". */
const ATTACKS: ReadonlySet<string> = new Set('fire attack attacks shot shots raid raids assault'.split(' '))

/** "opened fire [on crowds] seeking to flee and caused": whom the deed before was aimed at. */
function targetBefore(clause: Clause, verb: number): number {
  for (let at = verb - 1; at > 0; at--) {
    if (isMark(clause, at, 'semicolon', 'stop', 'subordinator')) return -1
    if (!isMark(clause, at, 'preposition') || !['on', 'at', 'into'].includes(wordAt(clause, at)) || !nounsAt(clause, at + 1)) continue
    const act = verbAt(clause, at - 1)
    if (ATTACKS.has(nounAt(clause, at - 1))) return at + 1
    if (act && ['fired', 'shot', 'fire', 'firing', 'shooting'].includes(headOf(clause, act))) return at + 1
  }
  return -1
}

/** Vague amounts of losses. */
const HEAVY: ReadonlySet<string> = new Set('heavy massive severe significant serious mass'.split(' '))

/** Who loses money. */
const TRADERS: ReadonlySet<string> = new Set('bank banks company companies firm firms insurer insurers airline airlines lender lenders retailer investor investors shareholders fund funds industry sector exchange market markets shares stocks exporters farmers growers carmaker'.split(' '))

/** "The bank suffered heavy losses", "booked heavy losses". */
function isOfMoney(clause: Clause, at: number): boolean {
  const { words } = clause.sentence
  const { sufferer = -1 } = suffererAt(clause, at)
  return TRADERS.has(nounAt(clause, sufferer)) || /^(?:book|post|incur|trad|financial)/.test(words[(clause.chunks[at]?.first ?? 0) - 1] ?? '')
}

/** "heavy casualties", "many casualties": vague amounts of harm without a number. */
export function byVagueLosses(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (nouns.quantity) return NO_HITS
  const { words } = clause.sentence
  if (!['casualties', 'losses'].includes(headOf(clause, nouns))) return NO_HITS
  const vague = words.slice(nouns.first, nouns.head).find(word => HEAVY.has(word))
  if (vague === undefined || (words[nouns.head] === 'losses' && (vague !== 'heavy' || isOfMoney(clause, at)))) return NO_HITS
  return [{ at, effect: 'unspecified', trigger: at, verb: null, rule: 'unspecified-losses', anyHead: true, ...suffererAt(clause, at), count: { min: null, max: null, approximate: false, vague, implied: false } }]
}

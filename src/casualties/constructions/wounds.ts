import { NO_HITS, type Hit } from '../draft'
import { beforeAside } from '../read/asides'
import type { NounPhrase, VerbGroup } from '../read/chunk'
import { headOf, isAge, isMark, nounAt, nounsAt, verbAt, verbWordAt, wordAt, type Clause } from '../read/clause'
import { listAt } from '../read/list'
import { sayingBehind } from '../read/saying'
import { isHeading } from '../read/sentence'
import { mayBeCopula } from '../read/verbs'
import { THROATS } from '../words/cues'
import { BREAKING, INJURIES, LIMB } from '../words/injuries'
import { lexicon } from '../words/lexicon'
import { isHurtPerson, isWound, leftSo, nearestNouns, objectAt, passiveVictims, sharedPassive, sideBySide } from './arguments'

/** Verbs of those who came away with injuries. */
const ESCAPING: ReadonlySet<string> = new Set('jumped leapt escape escaped escapes escaping recovering recovered survived survives fled flee fleeing got walked limped emerged came crawled nursing arrived arrive'.split(' '))
/** What is done to those who are found hurt: "was pulled from the debris with injuries". */
const BROUGHT_OUT: ReadonlySet<string> = new Set('left winched transported taken flown airlifted rushed pulled dug rescued found freed extricated recovered evacuated transferred referred medevaced detained arrested captured apprehended cut hauled plucked lifted brought'.split(' '))
/** Chunks between such a verb and its "with". */
const MOST_BETWEEN = 6

/** "Four others escaped with bullet wounds", "got away with bruises", "were nursing burns", "was dug out alive with fractures": those who came away hurt. */
export function byEscape(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  const word = headOf(clause, verb)
  if (verb.negated || verb.form === 'infinitive' || verb.modal !== null || !(ESCAPING.has(word) || (BROUGHT_OUT.has(word) && (verb.passive || (verb.form === 'bare' && (sharedPassive(clause, at) >= 0 || countedRight(clause, at))))))) return NO_HITS
  const nursing = word === 'nursing'
  const survived = /^surviv/.test(word) && nounsAt(clause, at + 1) && !isWound(clause, nounsAt(clause, at + 1) as NounPhrase) ? 1 : 0
  // "were brought out alive but unconscious"
  if (BROUGHT_OUT.has(word) && clause.sentence.words.slice(verb.end, verb.end + 4).includes('unconscious')) return passiveVictims(clause, at).filter(position => isHurtPerson(clause, position)).map(position => ({ at: position, effect: 'injured', trigger: at, verb, rule: 'injured-escape' }))
  const link = nursing ? at : withBehind(clause, at + 1 + survived)
  // "with varying degrees of injuries"
  const degrees = /^degrees?$/.test(nounAt(clause, link + 1)) && wordAt(clause, link + 2) === 'of' ? link + 2 : link
  const wounds = link < 0 ? null : nounsAt(clause, degrees + 1)
  if (!wounds || wounds.determiner === 'no' || !isWound(clause, wounds)) return NO_HITS
  const positions = (nursing && verb.form === 'ing' && nounsAt(clause, at - 1)?.quantity) || (BROUGHT_OUT.has(word) && verb.form === 'bare' && countedRight(clause, at)) ? [at - 1] : passiveVictims(clause, at)
  return positions.filter(position => nursing || !BROUGHT_OUT.has(word) || isHurtPerson(clause, position)).map(position => ({ at: position, effect: 'injured', trigger: at, verb, rule: 'injured-escape', ...isBareBehind(clause, position, nounsAt(clause, position) as NounPhrase) && wholeOf(clause, position, nounsAt(clause, position) as NounPhrase) }))
}

/** "[141] rescued with injuries": a number right before the verb, as headlines tell it. */
function countedRight(clause: Clause, at: number): boolean {
  return nounsAt(clause, at - 1)?.quantity != null && isHeading(clause.sentence)
}

/** Position of the "with" behind a verb and its phrases of place: "[was pulled] out from under the debris [with]"; -1 without it. */
function withBehind(clause: Clause, from: number): number {
  // "recovered from gunshot wounds"
  const recover = verbAt(clause, from - 1)
  if (recover && wordAt(clause, from) === 'from' && headOf(clause, recover).startsWith('recover')) return from
  for (let next = from; next < from + MOST_BETWEEN; next++) {
    if (wordAt(clause, next) === 'with') return next
    if (isMark(clause, next, 'comma') && wordAt(clause, next + 1) === 'with') return next + 1
    if (!isMark(clause, next, 'preposition', 'adverb', 'time', 'other') && !(nounsAt(clause, next) && isMark(clause, next - 1, 'preposition', 'adverb'))) return -1
  }
  return -1
}

/** Both. */
export const COMING_AWAY: ReadonlySet<string> = new Set([...ESCAPING, ...BROUGHT_OUT])
/** Words between the hurt and their injuries: "three [more] with burns". */
const AS_THEY_WERE: ReadonlySet<string> = new Set(['more', 'alive', 'out', 'home'])

/** "police [found] the victim with stab wounds". */
const FINDING = /^(?:found|located|discovered)$/

/** "13 students with minor injuries": the wounds stand in a phrase behind the persons. */
export function byWithInjuries(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  const ofThem = nouns.head < 0 && wordAt(clause, at + 1) === 'of' && /^(?:them|whom)$/.test(wordAt(clause, at + 2))
  const aged = ofThem ? at + 3 : isMark(clause, at + 1, 'comma') && isAge(clause, at + 2) ? at + 4 : at + 1
  // "12 persons, two guards among them, with splinter injuries"
  const aside = isMark(clause, at + 1, 'comma') && nounsAt(clause, at + 2) && isMark(clause, at + 3, 'including') && isMark(clause, at + 4, 'comma') ? at + 5 : aged
  const link = AS_THEY_WERE.has(wordAt(clause, at + 1)) ? at + 2 : aside
  const first = nounsAt(clause, link + 1)
  // "with gunshot or shrapnel wounds"
  const wounds = isMark(clause, link + 2, 'conjunction') && first && !INJURIES.has(headOf(clause, first)) ? nounsAt(clause, link + 3) : first
  if (!wounds || wordAt(clause, link) !== 'with' || wounds.determiner === 'no') return NO_HITS
  // "a stable hand [of 50] with burns": an age
  const ofAge = nouns.head < 0 && wordAt(clause, at - 1) === 'of' && nounsAt(clause, at - 2)?.plural === false
  if (!isWound(clause, wounds) || ofAge || !(nouns.quantity !== null || nouns.names === 'person')) return NO_HITS
  return (leftSo(clause, at, at + 1) ?? (nouns.determiner === 'indefinite' ? sideBySide(clause, at) : [at])).map(position => ({ at: position, effect: 'injured', trigger: link + 1, verb: null, rule: 'injured-with-injuries', single: nouns.determiner === 'indefinite' || (nouns.determiner === 'definite' && FINDING.test(verbWordAt(clause, at - 1))), ...(ofThem || isBareBehind(clause, at, nouns)) && wholeOf(clause, at, nouns) }))
}

/** "[Eleven survivors] were in hospital, three of them with burns": the number before that they are some of. */
function wholeOf(clause: Clause, at: number, { quantity }: NounPhrase): { readonly whole?: number } {
  for (let before = at - 1; before >= 0; before--) if ((nounsAt(clause, before)?.quantity?.min ?? 0) > (quantity?.min ?? 0)) return { whole: before }
  return {}
}

/** "Eighteen people were taken to hospital, [four] with serious injuries": a bare number behind a comma. */
function isBareBehind(clause: Clause, at: number, { head, quantity }: NounPhrase): boolean {
  return head < 0 && quantity !== null && isMark(clause, at - 1, 'comma', 'semicolon')
}

/** "Another [fell unconscious]", "two [lost consciousness]", "five [fainted]". */
export function byFainting(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated || verb.modal !== null || verb.form === 'infinitive') return NO_HITS
  const word = headOf(clause, verb)
  const faints = word === 'fainted' || (/^f[ae]ll(?:en)?$/.test(word) && clause.sentence.words[verb.end] === 'unconscious') || (/^los(?:t|es|e|ing)$/.test(word) && nounAt(clause, at + 1) === 'consciousness')
  return faints ? passiveVictims(clause, at).filter(position => isHurtPerson(clause, position)).map(position => ({ at: position, effect: 'injured', trigger: at, verb, rule: 'injured-fainting' })) : NO_HITS
}

/** "caused splinter injuries to [seven civilians]", "inflicting wounds on two guards". */
export function byInflicting(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated || verb.passive || verb.modal !== null || verb.form === 'infinitive' || !INJURIES.has(nounAt(clause, at + 1)) || nounsAt(clause, at + 1)?.quantity || !/^(?:to|on|upon)$/.test(wordAt(clause, at + 2)) || !nounsAt(clause, at + 3)) return NO_HITS
  const { members, parts } = listAt(clause, at + 3, sayingBehind(clause, at + 3))
  return [...members.filter(position => isHurtPerson(clause, position)).map(position => ({ at: position, effect: 'injured' as const, trigger: at, verb, rule: 'injured-inflicted' })), ...parts.map(({ whole, part }) => ({ at: part, effect: 'injured' as const, trigger: at, verb, rule: 'injured-inflicted', whole }))]
}

/** What flies about and hits. */
const PROJECTILE = /^(?:glass|debris|bullets?|rounds?|shrapnel|splinters?|fragments?|gunfire|pellets?|shards?|canisters?)$/
/** What a projectile does, as a participle: "[grazed] by a bullet". */
export const HITTING = /^(?:cut|hit|struck|grazed|clipped|winged|nicked)$/

/** True for the head of a verb of those whom a bullet hit. */
export function takesBullet(head: string): boolean {
  const base = lexicon().harm.get(head)?.base
  return base === 'take' || base === 'receive' || /^(?:has|had|have|got|caught)$/.test(head)
}

/** "took a bullet in the leg", "got a bullet in his arm". */
export function byBullet(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  const lodged = /^(?:has|had|have)$/.test(headOf(clause, verb)) && clause.sentence.words.slice(verb.end, verb.end + 5).includes('lodged')
  if (verb.passive || verb.negated || verb.modal !== null || !(lodged || verb.harm?.base === 'take' || verb.harm?.base === 'receive' || /^(?:got|caught)$/.test(headOf(clause, verb))) || !/^(?:bullets?|shrapnel|projectiles?|pellets?)$/.test(nounAt(clause, at + 1))) return NO_HITS
  return passiveVictims(clause, at).filter(position => isHurtPerson(clause, position)).map(position => ({ at: position, effect: 'injured', trigger: at, verb, rule: 'injured-projectile' }))
}

/** "was grazed by a bullet", "two girls hit in the leg by shrapnel": hurt by what flew about. */
export function byProjectile(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated || verb.modal !== null || !(verb.passive || verb.form === 'bare')) return NO_HITS
  for (let next = at + 1; next < at + 8 && !isMark(clause, next, 'stop', 'semicolon', 'subordinator') && !verbAt(clause, next); next++) {
    if (wordAt(clause, next) !== 'by' || !PROJECTILE.test(nounAt(clause, next + 1))) continue
    return (verb.passive ? passiveVictims(clause, at) : [nearestNouns(clause, at)]).filter(position => position >= 0 && isHurtPerson(clause, position)).map(position => ({ at: position, effect: 'injured', trigger: at, verb, rule: 'injured-projectile' }))
  }
  return NO_HITS
}

/** "was struck in the ankle", "a son grazed in the arm", "hitting a clerk in the thigh": hurt, whatever hit them. */
export function byHitLimb(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated || verb.modal !== null) return NO_HITS
  const object = verb.passive || wordAt(clause, at + 1) === 'in' ? null : objectAt(clause, at + 1)
  const behind = (object ?? at) + 1
  // "grazing two classmates"
  if (object !== null && /^graz/.test(headOf(clause, verb)) && nounsAt(clause, object)?.names === 'person') return listAt(clause, object, sayingBehind(clause, object)).members.map(position => ({ at: position, effect: 'injured', trigger: at, verb, rule: 'injured-projectile' }))
  const limb = wordAt(clause, behind) === 'in' || (wordAt(clause, behind) === 'on' && headOf(clause, verb) === 'grazed') ? nounsAt(clause, behind + 1) : null
  if (!limb || !LIMB.test(headOf(clause, limb))) return NO_HITS
  const shared = verb.form === 'bare' && object === null ? nearestNouns(clause, at) : -1
  const hurt = object !== null ? listAt(clause, object, sayingBehind(clause, object)).members : verb.passive ? passiveVictims(clause, at) : [shared]
  // A ball hits players, too.
  return hurt.filter(position => position >= 0 && isHurtPerson(clause, position)).map(position => ({ at: position, effect: 'injured', trigger: at, verb, rule: 'injured-projectile' }))
}
/** The same with what was hit: "[hitting] a clerk in the thigh". */
export const HIT = /^(?:hit|hitting|struck|striking|grazed|grazing|clipped|nicked)$/

/** Verbs of those who have a broken bone: "[sustained] a broken arm". */
const BEARING = /^(?:nursing|has|had|have|having|sustained|suffered|suffering|sustaining|received|got|with)$/

/** Both what breaks and who has it broken. */
export const OF_BONES = new RegExp(`${BREAKING.source}|${BEARING.source}`)

/** "broke his leg", "had his jaw broken", "sustained a broken arm", "has a fractured pelvis": the subject is hurt. */
export function byBrokenLimb(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated || verb.passive || verb.modal !== null) return NO_HITS
  const nouns = nounsAt(clause, at + 1)
  if (!nouns || !LIMB.test(headOf(clause, nouns))) return NO_HITS
  const word = headOf(clause, verb)
  const broken = BREAKING.test(word) ? nouns.determiner !== 'definite' : BEARING.test(word) && (clause.sentence.words.slice(nouns.first, nouns.head).some(part => BREAKING.test(part)) || (nouns.determiner === 'possessive' && BREAKING.test(clause.sentence.words[nouns.end] ?? '')))
  return broken ? passiveVictims(clause, at).filter(position => isHurtPerson(clause, position)).map(position => ({ at: position, effect: 'injured', trigger: at, verb, rule: 'injured-limb' })) : NO_HITS
}

/** What tears limbs off. */
const SEVERED = /^(?:blown|torn|ripped|severed|amputated|cut|crushed|shattered)$/

/** "had their legs blown off", "had an arm amputated": the subject is hurt. */
export function byLostLimb(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated || verb.passive || verb.modal !== null || !LIMB.test(nounAt(clause, at + 1)) || !SEVERED.test(wordAt(clause, at + 2))) return NO_HITS
  return passiveVictims(clause, at).filter(position => isHurtPerson(clause, position)).map(position => ({ at: position, effect: 'injured', trigger: at, verb, rule: 'injured-limb' }))
}

/** Verbs of those who may still die. */
const FIGHTING = /^(?:fighting|battling|fights|fought)$/

/** True for the heads of such verbs, and of what may be a copula. */
export function isOfFighting(head: string): boolean {
  return mayBeCopula(head) || FIGHTING.test(head)
}

/** "is fighting for her life", "were fighting for life". */
export function byFightForLife(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  const link = verb.copula && nounAt(clause, at + 1) === 'fighting' ? at + 2 : at + 1
  if (verb.negated || !(link > at + 1 || FIGHTING.test(headOf(clause, verb))) || wordAt(clause, link) !== 'for' || !/^(?:life|lives|survival)$/.test(nounAt(clause, link + 1))) return NO_HITS
  // "[is] fighting", "[were left] fighting"
  const before = verb.form === 'ing' ? verbAt(clause, at - 1) : null
  const main = before && (before.copula || (before.passive && headOf(clause, before) === 'left')) ? at - 1 : at
  // "Two dead, [one] fighting for life"
  const another = verb.form === 'ing' && main === at && (nounsAt(clause, at - 1)?.head === -1 || isMark(clause, at - 2, 'conjunction'))
  return (another ? [at - 1] : passiveVictims(clause, main)).filter(position => isHurtPerson(clause, position)).map(position => ({ at: position, effect: 'injured', trigger: at, verb, rule: 'injured-fight-for-life' }))
}

/** "Four officers were killed, another [3] critical, airlifted": a bare number behind another, with how they are. */
function isBareState(clause: Clause, at: number, { head, quantity }: NounPhrase): boolean {
  return head < 0 && quantity !== null && isMark(clause, at - 1, 'comma', 'conjunction', 'semicolon') && wordAt(clause, at + 1) === 'critical' && (at + 2 >= clause.chunks.length || isMark(clause, at + 2, 'comma', 'stop', 'semicolon', 'subordinator', 'preposition'))
}

/** How the wounded are. */
const CONDITIONS: ReadonlySet<string> = new Set('critical serious stable grave guarded life-threatening'.split(' '))

/** Heads of such states, and of a bare number. */
export const STATE = /^(?:conditions?|coma|critical)?$/

/** "left one dead and [another in critical condition]", "Four are in stable condition": the state of somebody tells that he was hurt. */
export function byCondition(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (isBareState(clause, at, nouns)) return [{ at, effect: 'injured', trigger: at, verb: null, rule: 'injured-condition' }]
  if (isStateOf(clause, at, nouns)) return [{ at: at + 2, effect: 'injured', trigger: at, verb: null, rule: 'injured-condition', ...wordAt(clause, at - 1) === 'of' && isMark(clause, at - 1, 'relative') && wholeOf(clause, at, nounsAt(clause, at + 2) as NounPhrase) }]
  // "Two people are critical and three stable"
  const copula = nouns.head === nouns.first && headOf(clause, nouns) === 'critical' ? verbAt(clause, at - 1) : null
  if (copula?.copula && !copula.negated && copula.modal === null) return passiveVictims(clause, at - 1).filter(position => isHurtPerson(clause, position) && nounsAt(clause, position)?.quantity?.min != null).map(position => ({ at: position, effect: 'injured', trigger: at, verb: copula, rule: 'injured-care' }))
  // "in a critical [but] stable condition"
  const link = isMark(clause, at - 1, 'conjunction') ? at - 3 : at - 1
  if (wordAt(clause, link) !== 'in' || !isCondition(clause, nouns)) return NO_HITS
  const verb = verbAt(clause, link - 1)
  if (verb !== null && (verb.negated || verb.modal !== null || !(verb.copula || verb.passive))) return NO_HITS
  // "was airlifted [to Oldo Memorial] in critical condition"
  const carried = wordAt(clause, link - 2) === 'to' ? verbAt(clause, link - 3) : null
  const near = verb ? passiveVictims(clause, link - 1) : carried?.passive ? passiveVictims(clause, link - 3) : [beforeAside(clause, link) ?? nearestNouns(clause, link)]
  return near.filter(position => position >= 0 && isHurtPerson(clause, position)).map(position => ({ at: position, effect: 'injured', trigger: at, verb, rule: 'injured-condition' }))
}

/** "is [in critical condition]", "was [listed in stable condition]". */
export function isInCondition(clause: Clause, at: number, verb: VerbGroup): boolean {
  const state = wordAt(clause, at + 1) === 'in' ? nounsAt(clause, at + 2) : null
  return state !== null && (verb.copula || (verb.passive && /^(?:listed|reported|described)$/.test(headOf(clause, verb)))) && !verb.negated && verb.modal === null && isCondition(clause, state)
}

/** "the condition [of two] is critical". */
function isStateOf(clause: Clause, at: number, nouns: NounPhrase): boolean {
  if (headOf(clause, nouns) !== 'condition' || wordAt(clause, at + 1) !== 'of' || !nounsAt(clause, at + 2)?.quantity || nounsAt(clause, at + 2)?.names !== 'person') return false
  const verb = clause.chunks[at + 3]
  return verb?.kind === 'verb' && verb.finite && clause.sentence.words.slice(verb.end, verb.end + 5).some(word => CONDITIONS.has(word))
}

/** "critical condition", "a critical but stable condition", "an induced coma". */
function isCondition(clause: Clause, nouns: NounPhrase): boolean {
  const { words } = clause.sentence
  if (headOf(clause, nouns) === 'coma') return true
  return /^conditions?$/.test(headOf(clause, nouns)) && words.slice(nouns.first, nouns.head).some(word => CONDITIONS.has(word))
}

/** "slit", "cut" of a throat. */
const SLIT = /^(?:slit|slits|slitting|cut|cuts|cutting|slash|slashed|slashing)$/

/** "slit the throats of nine villagers", "slit the guard's throat", "Two clerks had their throats cut". */
export function byThroat(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  const { words } = clause.sentence
  if (nouns.head < 0) return NO_HITS
  const throat = THROATS.has(headOf(clause, nouns)) ? nouns.head : nouns.head - 1
  if (throat < 0 || !THROATS.has(words[throat] as string)) return NO_HITS
  const hit = (position: number): Hit => ({ at: position, effect: 'killed', trigger: at, verb: null, rule: 'killed-throat' })
  // "[Rebels slit throats] of nine villagers"
  if (nouns.determiner === 'none' && SLIT.test(words[throat - 1] ?? '') && wordAt(clause, at + 1) === 'of' && nounsAt(clause, at + 2)?.names === 'person') return listAt(clause, at + 2, sayingBehind(clause, at + 2)).members.map(hit)
  if (SLIT.test(words[nouns.first - 1] ?? '')) {
    if (wordAt(clause, at + 1) === 'of' && nounsAt(clause, at + 2)) return listAt(clause, at + 2, sayingBehind(clause, at + 2)).members.map(hit)
    return nouns.possessor ? [{ ...hit(at), possessor: true }] : NO_HITS
  }
  if (!SLIT.test(words[throat + 1] ?? '')) return NO_HITS
  if (wordAt(clause, at - 1) === 'with') return (verbAt(clause, at - 2) ? passiveVictims(clause, at - 2) : [nearestNouns(clause, at - 1)]).filter(position => position >= 0).map(hit)
  return /^(?:had|have|having)$/.test(wordAt(clause, at - 1)) ? passiveVictims(clause, at - 1).map(hit) : NO_HITS
}

import { NO_HITS, type Draft, type Hit } from '../draft'
import type { NounPhrase, VerbGroup } from '../read/chunk'
import { headOf, isMark, nounAt, nounsAt, skipAdverbs, verbAt, wordAt, type Clause } from '../read/clause'
import { listAt } from '../read/list'
import { sayingBehind } from '../read/saying'
import { mayBeCopula } from '../read/verbs'
import { ONE_HELD } from '../words/cues'
import { lexicon } from '../words/lexicon'
import { actorOf, isAttempt, nearestNouns, objectAt, passiveVictims } from './arguments'

/** Verbs of those who carry somebody off. */
const SEIZING = /^(?:seiz(?:e|es|ed|ing)|snatch(?:es|ed|ing)?)$/

/** Verbs that with "off" or "away" carry somebody away. */
const CARRYING = /^(?:march(?:es|ed|ing)?|carr(?:y|ies|ied|ying)|dragg?(?:s|ed|ing)?|herd(?:s|ed|ing)?|t(?:ake|akes|ook|aking)|whisk(?:s|ed|ing)?|led|ma(?:de|ke|kes|king))$/
/** Both. */
export const LEADING_OFF = new RegExp(`${SEIZING.source}|${CARRYING.source}`)
/** Who is seized at it is abducted. */
const THREATS: ReadonlySet<string> = new Set(['gunpoint', 'knifepoint'])

/** "Gunmen seized two engineers", "were seized at gunpoint": abducted; whom the police seize is arrested. */
export function byCapture(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  const { words } = clause.sentence
  if (verb.negated || isAttempt(clause, at, verb)) return NO_HITS
  if (!SEIZING.test(headOf(clause, verb))) return byCarrying(clause, at, verb)
  const snatched = verb.passive && /^snatch/.test(headOf(clause, verb))
  if (!snatched && !words.slice(verb.end).some(word => THREATS.has(word)) && !isArmed(clause, verb.passive ? agentOf(clause, at) : actorOf(clause, at))) return verb.passive || verb.form === 'bare' ? taken(clause, at, verb) : NO_HITS
  const object = verb.passive ? null : objectAt(clause, at + 1)
  const seized = verb.passive ? passiveVictims(clause, at) : object === null ? [] : listAt(clause, object, sayingBehind(clause, object)).members
  return seized.filter(position => nounsAt(clause, position)?.names === 'person').map(position => ({ at: position, effect: 'abducted', trigger: at, verb, rule: 'abducted-capture' }))
}

/** "marched off [an unknown number of youths]", "carrying off [38 students]", "marched [four women] into the bush": whom armed men lead away. */
function byCarrying(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (!CARRYING.test(headOf(clause, verb))) return NO_HITS
  // "Eight farmers were whisked into the forest", "… whisked away by gunmen"
  if (verb.passive) return /^whisk/.test(headOf(clause, verb)) && (isArmed(clause, agentOf(clause, at)) || (wordAt(clause, at + 1) === 'into' && WILDS.test(nounAt(clause, at + 2)))) ? taken(clause, at, verb, 'abducted-capture') : NO_HITS
  const off = AWAY.test(wordAt(clause, at + 1))
  // "made off with [47 pupils]"
  const from = off ? at + 2 : at + 1
  const object = objectAt(clause, wordAt(clause, from) === 'with' ? from + 1 : from)
  if (object === null || !isArmed(clause, actorOf(clause, at))) return NO_HITS
  const { members } = listAt(clause, object, sayingBehind(clause, object))
  if (!off && !isLedAway(clause, (members[members.length - 1] ?? object) + 1)) return NO_HITS
  return members.filter(position => isOfPersons(clause, position)).map(position => ({ at: position, effect: 'abducted', trigger: at, verb, rule: 'abducted-capture' }))
}

/** "two clerks", "an unknown number of students". */
function isOfPersons(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns?.names === 'person' || (nouns?.head === -1 && wordAt(clause, at + 1) === 'of' && nounsAt(clause, at + 2)?.names === 'person')
}

/** Who is marched so is taken along: "marched them [off]". */
const AWAY = /^(?:off|away)$/

/** "marched four women [off]", "led 20 girls, most of them under 12, [into the bush]". */
function isLedAway(clause: Clause, from: number): boolean {
  for (let at = from; at < from + LED_REACH; at++) {
    if (AWAY.test(wordAt(clause, at)) || (/^(?:into|to)$/.test(wordAt(clause, at)) && WILDS.test(nounAt(clause, at + 1)))) return true
    if (verbAt(clause, at) || isMark(clause, at, 'stop', 'semicolon')) return false
  }
  return false
}
/** Chunks behind those led away within which the text says where. */
const LED_REACH = 8

/** Persons who are taken or held, without a word of who does it: abducted where the text tells of an abduction (`takenAway`). */
function taken(clause: Clause, at: number, verb: VerbGroup, rule = TAKEN_AWAY): readonly Hit[] {
  const positions = verb.passive ? passiveVictims(clause, at) : [nearestNouns(clause, at)]
  return positions.filter(position => position >= 0 && nounsAt(clause, position)?.names === 'person').map(position => ({ at: position, effect: 'abducted', trigger: at, verb, rule }))
}
const TAKEN_AWAY = 'abducted-taken'

/** Where captives are led. */
const WILDS = /^(?:bush|forest|forests|jungle|jungles|mountains|hideout|desert|swamp|swamps|creeks)$/

/** "39 students were taken", "a village head was taken from his house", "The group is holding two Poles". */
export function byTaking(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  const base = verb.harm?.base
  if (verb.negated || (verb.modal !== null && !(base === 'hold' && verb.passive)) || (base !== 'take' && base !== 'hold')) return NO_HITS
  const next = skipAdverbs(clause, at + 1)
  if (base === 'take' && verb.passive) {
    const away = wordAt(clause, next) === 'from' || /^(?:away|captive)$/.test(wordAt(clause, next)) || (/^(?:into|to)$/.test(wordAt(clause, next)) && WILDS.test(nounAt(clause, next + 1)))
    const ends = next >= clause.chunks.length || isMark(clause, next, 'comma', 'stop', 'semicolon')
    const led = WILDS.test(nounAt(clause, next + 1)) && clause.sentence.words.some(isCaptor)
    const armed = led || isArmed(clause, agentOf(clause, at))
    return away || ends || armed ? taken(clause, at, verb, armed ? 'abducted-capture' : TAKEN_AWAY) : NO_HITS
  }
  if (verb.passive) {
    const byCaptors = isArmed(clause, agentOf(clause, at)) && !clause.sentence.words.some(word => HOSTAGE.test(word))
    return byCaptors || HOSTAGE.test(nounAt(clause, passiveVictims(clause, at)[0] ?? -1)) ? taken(clause, at, verb, byCaptors ? 'abducted-capture' : TAKEN_AWAY) : NO_HITS
  }
  const along = wordAt(clause, next) === 'along' ? next + 1 : next
  const object = objectAt(clause, along)
  if (object === null || nounsAt(clause, object)?.names !== 'person') return NO_HITS
  const actor = isMark(clause, at - 1, 'pronoun', 'relative') ? at - 1 : actorOf(clause, at)
  if (!(isArmed(clause, actor) || (base === 'hold' && isGroup(clause, actor)))) return NO_HITS
  const { members, end } = listAt(clause, object, sayingBehind(clause, object))
  const behind = (members[members.length - 1] ?? object) + 1
  const asHostages = wordAt(clause, behind) === 'as' && HOSTAGE.test(nounAt(clause, behind + 1))
  const withThem = along > next || (wordAt(clause, behind) === 'with' && wordAt(clause, behind + 1) === 'them')
  if (base === 'take' && !asHostages && !withThem) return NO_HITS
  return members.filter(position => position < end && nounsAt(clause, position)?.names === 'person' && (nounsAt(clause, position)?.quantity != null || /^(?:indefinite|possessive)$/.test(nounsAt(clause, position)?.determiner ?? '')))
    .map(position => ({ at: position, effect: 'abducted', trigger: at, verb, rule: asHostages ? 'abducted-hostage' : base === 'take' || isStill(clause, actor, verb) ? 'abducted-capture' : TAKEN_AWAY }))
}

/** "Rebels [are still holding] two nuns". */
function isStill(clause: Clause, actor: number, { first, end }: VerbGroup): boolean {
  return isArmed(clause, actor) && clause.sentence.words.slice(first - 1, end).includes('still')
}

/** What persons are taken as. */
const HOSTAGE = /^(?:hostages?|captives?)$/

/** "The group", "it", "which": no police or court by the look of it. */
function isGroup(clause: Clause, actor: number): boolean {
  return isMark(clause, actor, 'pronoun', 'relative') || /^(?:group|gang|movement|faction)$/.test(nounAt(clause, actor)) || nounsAt(clause, actor)?.proper === true
}

/** Words of an abduction. */
const ABDUCTION = /^(?:(?:kidnap|abduct)\w*|ransoms?|hostages?|captives?|captivity|captors?)$/
/** Sentences between an abduction and those taken. */
const NEAR = 10

/** The draft of persons taken or held, where its sentence or one shortly before tells of an abduction; null elsewhere. Other drafts stay as they are. */
export function takenAway(draft: Draft, drafts: readonly Draft[]): Draft | null {
  if (draft.rule !== TAKEN_AWAY) return draft
  const { words, index } = draft.clause.sentence
  if (words.some(word => ABDUCTION.test(word))) return draft
  for (let at = drafts.length - 1; at >= 0; at--) {
    const before = drafts[at] as Draft
    if (index - before.clause.sentence.index > NEAR) return null
    if (before.effect === 'abducted') return draft
  }
  return null
}

/** "an Australian [hostage]", "American [hostage] Ann Lee", "their captive": one of those taken. */
export function byOneHostage(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  const { words, capital } = clause.sentence
  if (nouns.quantity || nouns.determiner === 'no' || nouns.plural) return NO_HITS
  const named = words.slice(nouns.first, nouns.head).findIndex(word => word === 'hostage' || word === 'captive')
  const alone = ONE_HELD.has(headOf(clause, nouns)) && nouns.determiner !== 'none' && !OF_HOSTAGES.test(words[nouns.end] ?? '')
  if (!alone && !(named >= 0 && capital[nouns.first + named + 1] === true)) return NO_HITS
  return [{ at, effect: 'abducted', trigger: at, verb: null, rule: 'abducted-hostages', anyHead: true, single: true }]
}

/** "the hostage [taking]", "the hostage [crisis]". */
const OF_HOSTAGES = /^(?:taking|takings|takers?|crisis|situation|drama|standoff|stand-off|siege|swap|video|talks|negotiations?|negotiators?|rescue|deal|-)$/

/** Words of keeping somebody in a clause behind them. */
const KEPT = /^(?:held|hold|holds|holding|kept|keeping|abducted|kidnapped|seized|snatched|taken)$/

/** "Rebels freed [17 pupils]", "freed [all 137 pupils] they were holding", "rescued [five workers] whom the rebels had held": they were abducted. */
export function byRelease(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated || verb.modal !== null) return NO_HITS
  const object = verb.passive ? passiveVictims(clause, at)[0] ?? null : objectAt(clause, at + 1)
  if (object === null) return NO_HITS
  const { members } = listAt(clause, object, sayingBehind(clause, object))
  const last = members[members.length - 1] ?? object
  // "freed [the last 11] of [the 80 girls] seized in June"
  const of = wordAt(clause, last + 1) === 'of' && nounsAt(clause, last + 2)?.quantity != null ? last + 2 : -1
  const byCaptors = !verb.passive && !/^rescu/.test(headOf(clause, verb)) && !HOSTAGE.test(nounAt(clause, object)) && !COMRADES.test(nounAt(clause, object)) && isArmed(clause, actorOf(clause, at))
  const known = nounsAt(clause, object)?.determiner === 'definite' && nounsAt(clause, object)?.quantity === null
  const told = verb.form !== 'infinitive' && of < 0 && !known && nounsAt(clause, object)?.quantity?.vague !== 'all' && clause.sentence.words.slice(verb.end).some(word => OF_CAPTORS.test(word)) && !COMRADES.test(nounAt(clause, object))
  if (!byCaptors && !told && !isHeldBehind(clause, verb.passive ? at + 1 : (of < 0 ? last : of) + 1)) return NO_HITS
  return [...members, ...(of < 0 ? [] : [of])].filter(position => nounsAt(clause, position)?.names === 'person').map(position => ({ at: position, effect: 'abducted', trigger: at, verb, rule: 'abducted-release' }))
}

/** Words of those who held somebody: "freed after [kidnappers] got a ransom". */
const OF_CAPTORS = /^(?:kidnappers?|abductors?|captors?|ransom|captivity|abduction|kidnapping)$/

/** Whom fighters free from others. */
const COMRADES = /^(?:comrades?|fighters?|inmates?|detainees?|suspects?|militants?|insurgents?|rebels?|leaders?|prisoners?|convicts?)$/

/** "they were holding", "whom the rebels had been holding", "it had held" begin at the position. */
function isHeldBehind(clause: Clause, at: number): boolean {
  let next = at
  const participle = verbAt(clause, next)
  if (participle?.form === 'bare' && /^(?:abducted|kidnapped|seized|snatched|taken)$/.test(headOf(clause, participle))) return true
  if (isMark(clause, next, 'relative')) next++
  if (!isMark(clause, next, 'pronoun') && !nounsAt(clause, next)) return false
  const verb = verbAt(clause, next + 1)
  return verb !== null && !verb.passive && KEPT.test(headOf(clause, verb))
}

/** Verbs of those in captivity. */
const STAYING = /^(?:remain|languish|held|hold)/

/** True for the heads of such verbs, and of what may be a copula. */
export function isOfStaying(head: string): boolean {
  return mayBeCopula(head) || STAYING.test(head)
}

/** Where captives are: "in rebel [hands]". */
const CAPTIVITY = /^(?:captivity|hands|custody|camps?)$/

/** "remains in rebel hands", "are still in captivity", "languishing in bandits' camps". */
export function byCaptivity(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated || !(verb.copula || STAYING.test(headOf(clause, verb)))) return NO_HITS
  const where = skipAdverbs(clause, at + 1)
  // "remain captive in Oldo"
  if (/^remain/.test(headOf(clause, verb)) && /^(?:captive|hostage)$/.test(nounAt(clause, where))) return passiveVictims(clause, at).filter(position => nounsAt(clause, position)?.names === 'person').map(position => ({ at: position, effect: 'abducted', trigger: at, verb, rule: 'abducted-captivity' }))
  const place = wordAt(clause, where) === 'in' ? nounsAt(clause, where + 1) : null
  if (!place || !CAPTIVITY.test(headOf(clause, place))) return NO_HITS
  const { words } = clause.sentence
  const captors = words.slice(place.first, place.head).some(isCaptor) || (wordAt(clause, where + 2) === 'of' && isCaptor(nounAt(clause, where + 3)))
  if (headOf(clause, place) !== 'captivity' && !captors) return NO_HITS
  return passiveVictims(clause, at).filter(position => nounsAt(clause, position)?.names === 'person').map(position => ({ at: position, effect: 'abducted', trigger: at, verb, rule: 'abducted-captivity' }))
}

/** "[by] gunmen". */
function agentOf(clause: Clause, at: number): number {
  let next = skipAdverbs(clause, at + 1)
  while (isMark(clause, next, 'preposition') && wordAt(clause, next) !== 'by') next += 2
  return wordAt(clause, next) === 'by' ? next + 1 : -1
}

/** Rebels, bandits, kidnappers, armed men. */
function isArmed(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return isCaptor(nounAt(clause, at)) || (nouns !== null && clause.sentence.words.slice(nouns.first, nouns.head).some(word => word === 'armed' || word === 'masked'))
}

/** Last words of the names of groups that take captives. */
const GROUPS: ReadonlySet<string> = new Set('haram shabab shabaab hamas isis iswap jnim ansaru codeco adf lra m23 farc eln'.split(' '))

/** A word for those who take others captive. */
function isCaptor(word: string): boolean {
  const role = lexicon().roles.get(word)
  return role === 'militant' || role === 'attacker' || GROUPS.has(word)
}

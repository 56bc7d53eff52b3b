import { NO_HITS, type Hit } from '../draft'
import { beforeAside } from '../read/asides'
import type { NounPhrase, VerbGroup } from '../read/chunk'
import { antecedentOf, headOf, isMark, nounAt, nounsAt, relativeBefore, skipAdverbs, subjectOf, verbAt, wordAt, type Clause } from '../read/clause'
import { listAt } from '../read/list'
import { isHeading } from '../read/nouns'
import { sayingBehind } from '../read/saying'
import { HARM_ADJECTIVES } from '../words/harm'
import { lexicon } from '../words/lexicon'
import type { Effect } from '../../types'

/** The effect of a verb group by its verb and what completes it ("shot" + "dead"), and where its object may start; null for none. */
interface Outcome { readonly effect: Effect, readonly object: number, readonly weak: boolean }

const DEADLY: ReadonlySet<string> = new Set(['dead', 'to death', 'to pieces', 'alive', 'down', 'up', 'lifeless'])
const TO_DEATH: ReadonlySet<string> = new Set('shoot stab beat hack burn stone club crush trample bludgeon batter kick choke torture starve freeze bleed fall strangle put poison axe char machinegun maul gore stomp bury'.split(' '))

/** Verbs whose subject dies, where "to death" stands behind them. */
const DYING: ReadonlySet<string> = new Set('freeze starve bleed fall choke burn'.split(' '))

/** Who is killed, wounded, abducted by a verb: passive ("were killed"), active ("killed nine"), participle ("two men killed in", "five wounded"). */
export function byVerb(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (!verb.harm) return NO_HITS
  const outcome = outcomeOf(clause, at, verb)
  if (!outcome || (verb.negated && !zeroSubject(clause, at)) || isAttempt(clause, at, verb)) return NO_HITS
  // "should be shot" tells of nobody.
  if (isToDieFor(clause, at, verb) || (outcome.effect === 'unspecified' && verb.modal !== null)) return NO_HITS
  const either = eitherOutcome(clause, at)
  if (either === 'second' || (either === 'first' && TAKEN.test(wordAt(clause, at + 2)))) return NO_HITS
  const second = either === 'first' ? effectOf(clause, at + 2) : null
  if (second !== null && second !== outcome.effect && verb.passive && zeroSubject(clause, at)) return passiveVictims(clause, at).flatMap(position => [outcome.effect, second].map(effect => ({ at: position, effect, trigger: at, verb, rule: `${effect}-passive` })))
  const effect = either === 'first' ? 'unspecified' : outcome.effect
  const rule = (name: string): string => `${effect}-${name}`
  const hits = (positions: readonly number[], name: string, single = true): Hit[] => positions.filter(position => !LOOSE.has(verb.harm?.base ?? '') || (verb.passive && verb.harm?.base === 'eliminate' ? isFighter(clause, position) : isPerson(clause, position, position < at && verb.harm?.base === 'execute'))).map(position => ({ at: position, effect, trigger: at, verb, rule: rule(name), single: (single && !outcome.weak) || single, ...isOfHarmed(clause, position) && { anyHead: true } }))
  if (verb.passive || verb.harm.valence === 'subject' || (verb.harm.valence === 'both' && verb.form !== 'ing' && !objectAt(clause, outcome.object))) {
    return hits([...victimsOfPassive(clause, at), ...alongWith(clause, at)], verb.passive ? 'passive' : 'subject')
  }
  if (reflexive(clause, outcome.object)) {
    const actor = actorOf(clause, at)
    const nouns = actor < 0 ? null : nounsAt(clause, actor)
    const rest = isMark(clause, skipAdverbs(clause, outcome.object) + 1, 'conjunction') ? objectAt(clause, skipAdverbs(clause, outcome.object) + 2) : null
    return [...(nouns?.names === 'person' || nouns?.proper === true ? hits([actor], 'reflexive') : NO_HITS), ...(rest === null ? NO_HITS : hits(listAt(clause, rest, sayingBehind(clause, rest)).members, 'active'))]
  }
  // "killed or wounded two clerks": both verbs have one object.
  const object = objectAt(clause, outcome.object) ?? (either === 'first' ? objectAt(clause, at + 3) : null)
  if (object !== null) return hits(familyBehind(clause, object) ?? listAt(clause, object, sayingBehind(clause, object)).members, 'active')
  if (['him', 'her', 'them'].includes(wordAt(clause, skipAdverbs(clause, at + 1)))) return NO_HITS
  if (DYING.has(verb.harm.base) && outcome.effect === 'killed' && verb.form !== 'bare') return hits(passiveVictims(clause, at), 'subject')
  if (verb.form === 'bare') {
    if (outcome.effect === 'unspecified' && sharesObject(clause, at)) return NO_HITS
    if (isOfThemAll(clause, at - 1)) return hits([antecedentOf(clause, at - 1)].filter(position => position >= 0), 'passive')
    const shared = sharedPassive(clause, at)
    if (shared >= 0) return hits(passiveVictims(clause, shared), 'passive')
    const before = beforeAside(clause, at) ?? nearestNouns(clause, at)
    if (before >= 0) return hits(leftSo(clause, before, at) ?? sideBySide(clause, before), 'participle')
    if (wordAt(clause, at + 1) === 'by') return hits(passiveVictims(clause, at), 'participle')
  }
  return NO_HITS
}

/** The subject, or a number of persons behind a verb that has none: "In the accident have perished [four persons]". */
function victimsOfPassive(clause: Clause, at: number): readonly number[] {
  const subjects = passiveVictims(clause, at)
  const behind = subjects.length === 0 && verbAt(clause, at)?.harm?.valence === 'subject' ? objectAt(clause, at + 1) : null
  return behind !== null && isCountOfPersons(clause, behind) && opensWithPhrase(clause, at) ? listAt(clause, behind, sayingBehind(clause, behind)).members : subjects
}

function isCountOfPersons(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns?.quantity != null && nouns.head >= 0 && nouns.names === 'person'
}

/** Nothing but phrases of time and place stand before the verb. */
function opensWithPhrase(clause: Clause, verb: number): boolean {
  for (let at = verb - 1; at >= 0; at--) if (!isMark(clause, at, 'preposition', 'time', 'adverb', 'comma') && !(nounsAt(clause, at) && isMark(clause, at - 1, 'preposition'))) return false
  return verb > 0
}

/** "A gunman [shot] and wounded two clerks": what befell them is said by the second verb. */
function sharesObject(clause: Clause, at: number): boolean {
  const second = isMark(clause, at + 1, 'conjunction') ? verbAt(clause, at + 2) : null
  return second?.form === 'bare' && second.harm !== null && objectAt(clause, at + 3) !== null
}

/** "the six priests, [all of whom were] killed". */
function isOfThemAll(clause: Clause, at: number): boolean {
  return isMark(clause, at, 'other') && wordAt(clause, at) === 'all' && isMark(clause, at - 1, 'comma')
}

/** Verbs that are done to more things than persons: "eliminate waste", "execute the script", "decapitate the movement". */
const LOOSE: ReadonlySet<string> = new Set('eliminate liquidate neutralize neutralise exterminate execute decapitate'.split(' '))

/** "dresses to die for". */
function isToDieFor({ chunks, sentence: { words } }: Clause, at: number, { head }: VerbGroup): boolean {
  return words[head] === 'die' && words[head - 1] === 'to' && words[head + 1] === 'for' && chunks[at + 2]?.kind !== 'noun' && chunks[at + 2]?.kind !== 'pronoun'
}

/** Those who are said to be eliminated in a war; teams, candidates and riders are so in a contest. */
function isFighter(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  const role = nouns && nouns.head >= 0 ? lexicon().roles.get(headOf(clause, nouns)) : undefined
  return role === 'militant' || role === 'military' || role === 'attacker'
}

/** A counted phrase, a word for persons, or a name of two words; of one where `short`. */
function isPerson(clause: Clause, at: number, short: boolean): boolean {
  const nouns = nounsAt(clause, at)
  if (!nouns) return false
  const named = nouns.determiner === 'none' && nouns.proper && (nouns.head > nouns.first || short)
  return nouns.quantity !== null ? nouns.names !== 'thing' : nouns.names === 'person' || named
}

/** "seven [of the wounded]", who died later. */
function isOfHarmed(clause: Clause, at: number): boolean {
  return nounsAt(clause, at)?.head === -1 && wordAt(clause, at + 1) === 'of' && /^(?:wounded|injured|hurt|missing)$/.test(clause.sentence.words[(clause.chunks[at + 2]?.end ?? 0) - 1] ?? '')
}

/** "killed a family: [a father, a mother and three children]": those whom a colon names, where the object does not count them; null elsewhere. */
function familyBehind(clause: Clause, object: number): readonly number[] | null {
  const nouns = nounsAt(clause, object)
  const { end } = listAt(clause, object, sayingBehind(clause, object))
  if (!nouns || nouns.quantity || nouns.head < 0 || clause.sentence.words[nouns.head] !== 'family' || !isMark(clause, end, 'colon') || !nounsAt(clause, end + 1)) return null
  return listAt(clause, end + 1, clause.chunks.length).members
}

/** "himself", "themselves" as the object. */
function reflexive(clause: Clause, at: number): boolean {
  return /^(?:him|her|it|them)sel(?:f|ves)$/.test(wordAt(clause, skipAdverbs(clause, at)))
}

/** The subject of a verb, through verbs joined to it: "the gunman shot and killed himself". */
export function actorOf(clause: Clause, at: number): number {
  const subject = isMark(clause, at - 1, 'preposition') ? -1 : subjectOf(clause, at)
  if (subject >= 0) return subject
  const link = previous(clause, at)
  const joined = isMark(clause, link, 'conjunction', 'comma', 'preposition') || wordAt(clause, link) === 'before' ? verbBefore(clause, at) : -1
  return joined < 0 ? -1 : actorOf(clause, joined)
}

/** "tried to kill", "an attempt to abduct", "was nearly killed": nothing happened. */
export function isAttempt(clause: Clause, at: number, verb: VerbGroup): boolean {
  if (verb.hedges.some(word => ATTEMPTS.has(word))) return true
  if (verb.form !== 'infinitive') return false
  return ATTEMPTS.has(nounAt(clause, at - 1))
}

const ATTEMPTS: ReadonlySet<string> = new Set('tried try trying tries attempt attempted attempting attempts failed refused nearly almost plot plots bid effort efforts mission order orders license authority right power'.split(' '))

const TAKEN = /^(?:captured|detained|arrested)$/

/** "killed or injured": which of the two this verb is, null where it is neither. */
function eitherOutcome(clause: Clause, at: number): 'first' | 'second' | null {
  const harmful = (position: number): boolean => (verbAt(clause, position)?.harm?.effect ?? null) !== null || isMark(clause, position, 'adjective') || TAKEN.test(wordAt(clause, position)) || TAKEN.test(clause.sentence.words[verbAt(clause, position)?.head ?? -1] ?? '')
  if (wordAt(clause, at + 1) === 'or' && harmful(at + 2)) return 'first'
  return wordAt(clause, at - 1) === 'or' && harmful(at - 2) ? 'second' : null
}

/** The effect of a verb or adjective behind "or": "killed or [injured]". */
function effectOf(clause: Clause, at: number): Effect | null {
  return verbAt(clause, at)?.harm?.effect ?? HARM_ADJECTIVES.get(wordAt(clause, at)) ?? null
}

/** "was killed along with two guards": the rest of the subject behind the verb. */
export function alongWith(clause: Clause, at: number): readonly number[] {
  let next = skipAdverbs(clause, at + 1)
  for (let steps = 0; steps < 5 && isMark(clause, next, 'preposition') && (nounsAt(clause, next + 1) || isMark(clause, next + 1, 'time', 'other')); steps++) {
    next = skipAdverbs(clause, next + 2)
    while (isMark(clause, next, 'other')) next = skipAdverbs(clause, next + 1)
    if (isMark(clause, next, 'open') && isMark(clause, next + 2, 'close')) next = skipAdverbs(clause, next + 3)
    else if (isMark(clause, next, 'open') && isMark(clause, next + 3, 'close')) next = skipAdverbs(clause, next + 4)
  }
  if (isMark(clause, next, 'comma')) next++
  const mark = clause.chunks[next]
  if (mark?.kind !== 'conjunction' || mark.end - mark.first < 2 || !nounsAt(clause, next + 1)) return []
  return listAt(clause, next + 1, sayingBehind(clause, next + 1)).members
}

function zeroSubject(clause: Clause, at: number): boolean {
  const subject = subjectOf(clause, at)
  return subject >= 0 && nounsAt(clause, subject)?.quantity?.max === 0
}

/** The subject of a passive, or the noun that a relative clause describes. */
export function passiveVictims(clause: Clause, at: number): readonly number[] {
  const verb = verbAt(clause, at)
  const relative = relativeBefore(clause, at)
  if (relative >= 0 && isMark(clause, relative, 'relative') && relative >= at - 3 && !(nounsAt(clause, relative + 1) && relative + 1 < at)) {
    const noun = antecedentOf(clause, relative)
    return noun < 0 ? [] : [noun]
  }
  if (verb && clause.sentence.words[verb.first] === 'being' && nounsAt(clause, at - 1)) return [at - 1]
  let subject = subjectOf(clause, at)
  if (subject < 0 && verb && isMark(clause, previous(clause, at), 'conjunction', 'comma')) {
    const shared = verbBefore(clause, at)
    if (shared >= 0) return passiveVictims(clause, shared)
  }
  if (subject < 0) {
    const near = nearestNouns(clause, at)
    if (near >= 0 && verb?.form !== 'finite') subject = near
  }
  return subject < 0 ? [] : listAt(clause, subject, at).members
}

/** Position of the verb group before a conjunction at `at`, with nothing but its complements between. */
function verbBefore(clause: Clause, at: number): number {
  let position = previous(clause, at) - 1
  while (position >= 0) {
    const verb = verbAt(clause, position)
    if (verb) return position
    if (isMark(clause, position, 'semicolon', 'stop', 'subordinator', 'relative', 'colon')) return -1
    position--
  }
  return -1
}

function previous(clause: Clause, at: number): number {
  let position = at - 1
  while (isMark(clause, position, 'adverb', 'time')) position--
  return position
}

/** "was shot and killed": a participle that shares the subject of the passive before it. */
function sharedPassive(clause: Clause, at: number): number {
  const link = previous(clause, at)
  if (!isMark(clause, link, 'conjunction', 'comma')) return -1
  const before = verbBefore(clause, at)
  const verb = before < 0 ? null : verbAt(clause, before)
  if (!verb?.passive) return -1
  for (let position = before + 1; position < link; position++) if (nounsAt(clause, position) && !isMark(clause, position - 1, 'preposition')) return -1
  return before
}

/** The noun phrase directly before a participle, also behind a preposition: "the family of [a soldier] killed in". */
export function nearestNouns(clause: Clause, at: number): number {
  let position = at - 1
  while (isMark(clause, position, 'adverb', 'time')) position--
  if (isMark(clause, position, 'comma') && nounsAt(clause, position - 1)) return -1
  if (nounsAt(clause, position)) {
    const start = position
    const of = nounsAt(clause, position - 2)
    if (wordAt(clause, position - 1) === 'of' && of?.quantity && nounsAt(clause, start)?.quantity == null && (of.head < 0 || ['member', 'members', 'number'].includes(headOf(clause, of)))) return position - 2
    return start
  }
  return -1
}

/** "left [the mayor and his guard] wounded": all that the verb before leaves so; null without it. */
function leftSo(clause: Clause, last: number, at: number): readonly number[] | null {
  let first = last
  while (isMark(clause, first - 1, 'conjunction', 'comma') && nounsAt(clause, first - 2)) first -= 2
  return first < last && verbAt(clause, first - 1)?.harm?.base === 'leave' && !verbAt(clause, first - 1)?.passive ? listAt(clause, first, at).members : null
}

/** "an American and a Canadian soldier killed": members before the last one that have a number or an article like it. */
function sideBySide(clause: Clause, last: number): readonly number[] {
  const members = [last]
  const alike = (position: number): boolean => {
    const nouns = nounsAt(clause, position)
    return nouns !== null && (nouns.quantity !== null || nouns.determiner === 'indefinite')
  }
  let at = last
  for (;;) {
    if (!alike(at) || !isMark(clause, at - 1, 'conjunction', 'comma')) return members
    const before = isMark(clause, at - 2, 'comma') ? at - 3 : at - 2
    const start = alike(before) ? before : wordAt(clause, before - 1) === 'of' && alike(before - 2) ? before - 2 : -1
    if (start < 0 || isMark(clause, start - 1, 'including')) return members
    at = start
    members.unshift(at)
  }
}

/** Position of an object at or after `at`; null where none stands there. */
export function objectAt(clause: Clause, at: number): number | null {
  let next = skipAdverbs(clause, at)
  if (isMark(clause, next, 'quote') && verbAt(clause, next - 1) && (isMark(clause, next - 2, 'quote') || nounsAt(clause, next + 1)?.quantity)) next++
  if (isMark(clause, next, 'comma') && isMark(clause, next + 1, 'preposition') && nounsAt(clause, next + 2) && isMark(clause, next + 3, 'comma') && verbAt(clause, next - 1)) next += 4
  const nouns = nounsAt(clause, next)
  if (nouns && nouns.names !== 'time') return next
  return null
}

/** "lost two legionnaires", "lost 160,000 people to road accidents"; a club loses two players to injury. */
function isLostInWar(clause: Clause, lost: number, { head }: NounPhrase): boolean {
  const word = clause.sentence.words[head] ?? ''
  const role = lexicon().roles.get(word)
  if (TROOPS.has(word) || role === 'military' || role === 'police' || role === 'militant') return true
  return /^(?:people|lives|residents|citizens|villagers|workers|civilians)$/.test(word) && wordAt(clause, lost + 1) === 'to'
}

/** Whom an army loses: "lost five soldiers". */
const TROOPS: ReadonlySet<string> = new Set('soldier soldiers troops men officers policemen fighters servicemen marines crew sailors airmen'.split(' '))

function outcomeOf(clause: Clause, at: number, verb: VerbGroup): Outcome | null {
  const harm = verb.harm
  if (!harm) return null
  if (harm.effect !== null) {
    const next = at + 1
    return { effect: harm.effect, object: next, weak: false }
  }
  if (harm.base === 'lose' && !verb.passive) {
    const lost = objectAt(clause, at + 1)
    const nouns = lost === null ? null : nounsAt(clause, lost)
    // "three of its soldiers"
    const lostOf = lost !== null && nouns?.head === -1 && wordAt(clause, lost + 1) === 'of' ? nounsAt(clause, lost + 2) : nouns
    return nouns?.quantity && lostOf && isLostInWar(clause, lost ?? at, lostOf) ? { effect: 'killed', object: at + 1, weak: true } : null
  }
  const { words } = clause.sentence
  if (harm.base === 'shoot' && !verb.passive && wordAt(clause, at + 1) === 'at' && !shotInHeading(clause, at, verb)) return null
  const fatal = verb.hedges.includes('fatally') || words.slice(verb.first, verb.end).includes('fatally') || wordAt(clause, at - 1) === 'fatally' || wordAt(clause, at + 1) === 'fatally'
  const next = clause.chunks[at + 1]
  const particle = next && next.kind !== 'noun' && next.kind !== 'verb' ? words.slice(next.first, next.end).join(' ') : ''
  if (fatal && harm.alone) return { effect: 'killed', object: at + 1, weak: false }
  if (TO_DEATH.has(harm.base)) {
    if (particle === 'dead' || particle === 'to death' || (particle === 'alive' && (harm.base === 'burn' || harm.base === 'bury'))) return { effect: 'killed', object: at + 2, weak: false }
    if (harm.base === 'fall' && wordAt(clause, at + 1) === 'to' && namesDeath(clause, at + 2)) return { effect: 'killed', object: at + 3, weak: false }
    const late = lateOutcome(clause, at)
    if (late) return { effect: 'killed', object: at + 1, weak: false }
  }
  if ((harm.base === 'gun' || harm.base === 'mow') && particle === 'down') return { effect: 'killed', object: at + 2, weak: false }
  if (harm.base === 'blow' && verb.passive && (particle === 'up' || particle === 'to pieces')) return { effect: 'killed', object: at + 2, weak: false }
  if ((harm.base === 'crush' || harm.base === 'trample' || harm.base === 'eliminate') && (verb.passive || objectAt(clause, at + 1) !== null)) return { effect: harm.base === 'trample' ? 'injured' : 'killed', object: at + 1, weak: false }
  if ((harm.base === 'maul' || harm.base === 'gore') && (verb.passive || nounsAt(clause, objectAt(clause, at + 1) ?? -1)?.names === 'person')) return { effect: 'injured', object: at + 1, weak: true }
  if (harm.base === 'poison' && (verb.passive || (verb.form === 'bare' && ['with', 'by'].includes(wordAt(clause, at + 1))))) return { effect: 'injured', object: at + 1, weak: true }
  if (harm.base === 'burn' && verb.passive) return { effect: 'injured', object: at + 1, weak: true }
  if (harm.alone) return { effect: woundsBehind(clause, at), object: at + 1, weak: true }
  return null
}

/** "Four teenagers shot at Oldo school" as a headline: they were shot there. */
function shotInHeading(clause: Clause, at: number, verb: VerbGroup): boolean {
  return verb.form === 'bare' && nounsAt(clause, at - 1)?.quantity != null && nounsAt(clause, at + 2)?.proper === true && isHeading(clause.sentence)
}

/** "[fell to] his death". */
function namesDeath(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns?.determiner === 'possessive' && /^deaths?$/.test(headOf(clause, nouns))
}

const LIMB = /^(?:arms?|legs?|hands?|foot|feet|shoulders?|thighs?|ankles?|knees?|calf|buttocks|elbows?|wrists?)$/

/** "Five people were shot, [none fatally]". */
const NOT_FATAL = /^(?:, )?(?:but )?(?:none (?:of them )?fatally|non - ?fatally|non-fatally|not fatally)\b/

const HIM: ReadonlySet<string> = new Set(['him', 'her', 'them'])

/** "shot with non-life-threatening injuries", "shot in the arm", "shot with fatal wounds": the outcome stands in a phrase behind. */
function woundsBehind(clause: Clause, at: number): Effect {
  if (NOT_FATAL.test(clause.sentence.words.slice(clause.chunks[at]?.end, (clause.chunks[at]?.end ?? 0) + 6).join(' '))) return 'injured'
  for (let next = at + 1; next < at + 6; next++) {
    const nouns = nounsAt(clause, next)
    if (isMark(clause, next, 'conjunction', 'stop', 'subordinator')) break
    // "shot a man, wounding him"
    if (verbAt(clause, next)?.form === 'ing' && verbAt(clause, next)?.harm?.effect === 'injured' && HIM.has(wordAt(clause, next + 1))) return 'injured'
    if (nouns && ['injury', 'injuries', 'wound', 'wounds'].includes(headOf(clause, nouns))) return clause.sentence.words.slice(nouns.first, nouns.head).includes('fatal') ? 'killed' : 'injured'
    if (nouns && wordAt(clause, next - 1) === 'in' && LIMB.test(headOf(clause, nouns))) return 'injured'
  }
  return 'unspecified'
}

/** "shot him dead", "beat a man to death": the outcome stands behind the object. */
function lateOutcome(clause: Clause, at: number): boolean {
  const object = skipAdverbs(clause, at + 1)
  if (!nounsAt(clause, object) && !isMark(clause, object, 'pronoun')) return false
  const end = nounsAt(clause, object) ? listAt(clause, object, sayingBehind(clause, object)).end : object + 1
  const outcome = clause.chunks[end]
  return outcome?.kind === 'adjective' && DEADLY.has(clause.sentence.words.slice(outcome.first, outcome.end).join(' '))
}

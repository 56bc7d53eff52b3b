import { NO_HITS, type Hit } from '../draft'
import { beforeAside } from '../read/asides'
import type { VerbGroup } from '../read/chunk'
import { headOf, isAge, isMark, nounsAt, skipAdverbs, verbAt, wordAt, type Clause } from '../read/clause'
import { agedStart } from '../read/apposition'
import { effectAt } from '../read/harms'
import { listAt } from '../read/list'
import { sayingBehind } from '../read/saying'
import { isBesides } from '../read/companions'
import { isLoose, mayBeVictim } from '../read/may-be-victim'
import { isHeading, isHeadline } from '../read/sentence'
import { antecedentOf, relativeBefore, subjectOf } from '../read/subject'
import { lexicon } from '../words/lexicon'
import type { Count, Effect } from '../../types'
import { actorOf, alongWith, isAttempt, leftSo, nearestNouns, objectAt, passiveVictims, sharedPassive, sideBySide, zeroSubject } from './arguments'
import { effectOf, eitherOutcome, outcomeOf, TAKEN } from './verb-outcome'

/** "was [found] hanged", "were [left] wounded". */
const FOUND = /^(?:found|left|discovered|seen)$/

/** Verbs whose subject dies, where "to death" stands behind them. */
const DYING: ReadonlySet<string> = new Set('freeze starve bleed fall choke burn'.split(' '))

/** Who is killed, wounded, abducted by a verb: passive ("were killed"), active ("killed nine"), participle ("two men killed in", "five wounded"). */
export function byVerb(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (!verb.harm || isNameOfGroup(clause, verb)) return NO_HITS
  const outcome = outcomeOf(clause, at, verb)
  if (!outcome || (verb.negated && !zeroSubject(clause, at)) || isAttempt(clause, at, verb)) return NO_HITS
  // "death to [anyone] killing a foreigner", "a drop can kill a person"
  if (verb.form === 'ing' && /^(?:anyone|anybody|whoever|those)$/.test(wordAt(clause, at - 1))) return NO_HITS
  if (verb.modal === 'can' && nounsAt(clause, at + 1)?.determiner === 'indefinite' && !nounsAt(clause, at + 1)?.quantity) return NO_HITS
  // "The comedian killed it"
  if (!verb.passive && wordAt(clause, skipAdverbs(clause, at + 1)) === 'it') return NO_HITS
  // "should be shot" tells of nobody.
  if (isToDieFor(clause, at, verb) || (outcome.effect === 'unspecified' && verb.modal !== null)) return NO_HITS
  const either = eitherOutcome(clause, at)
  if (either === 'second' || (either === 'first' && wordAt(clause, at + 1) === 'or' && TAKEN.test(wordAt(clause, at + 2)))) return NO_HITS
  const second = either === 'first' ? effectOf(clause, at + 2) : null
  if (second !== null && second !== outcome.effect && verb.passive && zeroSubject(clause, at)) return passiveVictims(clause, at).flatMap(position => [outcome.effect, second].map(effect => ({ at: position, effect, trigger: at, verb, rule: `${effect}-passive` })))
  // "shot or beaten to death": dead either way
  const deadly = either === 'first' && verbAt(clause, at + 2)?.harm?.effect === null && outcomeOf(clause, at + 2, verbAt(clause, at + 2) as VerbGroup)?.effect === 'killed'
  const effect = deadly ? 'killed' : either === 'first' ? 'unspecified' : outcome.effect
  const told: Told = { clause, at, verb, effect }
  if (verb.passive || verb.harm.valence === 'subject' || (verb.harm.valence === 'both' && verb.form !== 'ing' && !objectAt(clause, outcome.object))) {
    return hitsOf(told, [...victimsOfPassive(clause, at), ...alongWith(clause, at)].filter(position => effect !== 'missing' || !isNumberOfName(clause, position)), verb.passive ? 'passive' : 'subject')
  }
  if (reflexive(clause, outcome.object)) {
    // "the wife of a dealer who hanged himself"
    const relative = relativeBefore(clause, at)
    const subject = relative >= 0 && wordAt(clause, relative) === 'who' ? antecedentOf(clause, relative) : actorOf(clause, at)
    // "Bo Roe shot his wife while [his four sons] were out before killing himself"
    const actor = /^h(?:im|er)self$/.test(wordAt(clause, skipAdverbs(clause, outcome.object))) && ((nounsAt(clause, subject)?.quantity?.min ?? 1) > 1 || (wordAt(clause, at - 1) === 'before' && isMark(clause, subject - 1, 'subordinator'))) ? firstActor(clause, at) : subject
    const nouns = actor < 0 ? null : nounsAt(clause, actor)
    const rest = besidesSelf(clause, skipAdverbs(clause, outcome.object) + 1)
    return [...(nouns?.names === 'person' || nouns?.proper === true ? hitsOf(told, [actor], 'reflexive') : NO_HITS), ...(rest === null ? NO_HITS : hitsOf(told, listAt(clause, rest, sayingBehind(clause, rest)).members, 'active'))]
  }
  if (verb.harm.base === 'pass') return hitsOf(told, victimsOfPassive(clause, at), 'subject')
  // "killed or wounded two clerks": both verbs have one object.
  const object = objectAt(clause, outcome.object) ?? (either === 'first' ? objectAt(clause, isMark(clause, at + 1, 'comma') ? at + 5 : at + 3) : sharedObject(clause, at, effect))
  if (object !== null) {
    const self = selfBehind(clause, at, object)
    return [...(self < 0 ? NO_HITS : hitsOf(told, [self], 'reflexive')), ...hitsOf(told, familyBehind(clause, object) ?? withoutNextDoer(clause, at, listAt(clause, object, sayingBehind(clause, object)).members), 'active')]
  }
  if (['him', 'her', 'them'].includes(wordAt(clause, skipAdverbs(clause, at + 1)))) return hitsOf(told, besidesHim(clause, skipAdverbs(clause, at + 1)), 'active')
  if (DYING.has(verb.harm.base) && outcome.effect === 'killed' && verb.form !== 'bare') return hitsOf(told, passiveVictims(clause, at), 'subject')
  const whom = whomBefore(clause, at)
  if (whom >= 0) return hitsOf(told, [whom], 'passive')
  if (verb.form === 'bare') {
    // "3,000 dead and [wounded]": the adjective told of both.
    if (isMark(clause, at - 1, 'conjunction', 'comma') && isMark(clause, at - 2, 'adjective') && nounsAt(clause, at - 3)?.quantity && !nounsAt(clause, at + 1)) return NO_HITS
    if (outcome.effect === 'unspecified' && sharesObject(clause, at)) return NO_HITS
    if (isOfThemAll(clause, at - 1)) return hitsOf(told, [antecedentOf(clause, at - 1)].filter(position => position >= 0), 'passive')
    // "was found stabbed to death", "was found fatally shot"
    const finding = isMark(clause, at - 1, 'adverb') ? at - 2 : at - 1
    const found = verbAt(clause, finding)
    // "four passengers [resulted] wounded"
    const out = /^(?:out|up|away)$/.test(wordAt(clause, at - 1)) ? at - 2 : at - 1
    const ended = verbAt(clause, out)
    if (ended && !ended.passive && !ended.harm && /^(?:resulted|ended|came|emerged)$/.test(headOf(clause, ended))) return hitsOf(told, passiveVictims(clause, out), 'passive')
    if (found?.passive && (finding < at - 1 || found.end === verb.first) && FOUND.test(headOf(clause, found))) return hitsOf(told, passiveVictims(clause, finding), 'passive')
    // "Man [found] fatally shot in Oldo"
    if (found?.form === 'bare' && FOUND.test(headOf(clause, found)) && finding === 1 && nounsAt(clause, 0)?.determiner === 'none') return hitsOf(told, [finding - 1], 'participle')
    // "One guard shot and [killed]"
    const first = isMark(clause, at - 1, 'conjunction') ? verbAt(clause, at - 2) : null
    if (first?.form === 'bare' && first.harm?.effect === null && first.harm.alone && nounsAt(clause, at - 3)?.quantity && nounsAt(clause, at - 3)?.names === 'person') return hitsOf(told, sideBySide(clause, at - 3), 'participle')
    const shared = sharedPassive(clause, at)
    if (shared >= 0) return hitsOf(told, [...passiveVictims(clause, shared), ...alongWith(clause, at)], 'passive')
    const aged = agedInHeading(clause, at)
    if (aged >= 0) return hitsOf(told, listAt(clause, aged, at).members, 'participle')
    const apart = subjectApart(clause, at)
    if (apart >= 0) return hitsOf(told, listAt(clause, apart, at).members, 'participle')
    const before = beforeAside(clause, at) ?? nearestNouns(clause, at)
    if (before >= 0) return hitsOf(told, [...leftSo(clause, before, at) ?? sideBySide(clause, before), ...alongWith(clause, at)], 'participle')
    if (wordAt(clause, at + 1) === 'by') return hitsOf(told, passiveVictims(clause, at), 'participle')
  }
  return NO_HITS
}

/** A verb with what it did to its victims. */
interface Told { readonly clause: Clause, readonly at: number, readonly verb: VerbGroup, readonly effect: Hit['effect'] }

function hitsOf({ clause, at, verb, effect }: Told, positions: readonly number[], name: string, single = true): Hit[] {
  const hits: Hit[] = []
  if (isLoose(verb) && positions[0] !== undefined && positions[0] > at && !mayBeVictim(clause, at, verb, positions[0])) return hits
  for (const position of positions) {
    if (!mayBeVictim(clause, at, verb, position) || isTeam(clause, verb, positions)) continue
    // "two martyrs and four wounded"
    const counted = position < at && nounsAt(clause, position)?.quantity ? effectAt(clause, position) ?? toldBy(clause, position) : null
    if (counted !== null && counted !== effect && counted !== 'unspecified') continue
    const anyHead = isOfHarmed(clause, position) || isBesideKin(clause, position, positions)
    hits.push({ at: position, effect, trigger: at, verb, rule: `${effect}-${name}`, single, ...anyHead && { anyHead } })
  }
  return hits
}

/** "Along with [the seven killed], one guard was hurt": what the last word of a number says became of them; null without it. */
function toldBy({ chunks, sentence: { words } }: Clause, at: number): Effect | null {
  const form = lexicon().harm.get(words[(chunks[at]?.end ?? 0) - 1] ?? '')
  return form?.forms.has('part') === true ? form.effect : null
}

/** "Raqqa is [Being Slaughtered] Silently", a group: a capital on the verb alone. */
function isNameOfGroup({ sentence }: Clause, { first, head }: VerbGroup): boolean {
  return head > first && sentence.capital[head] === true && sentence.capital[first] !== true && !sentence.shouting && !isHeading(sentence)
}

/** "[United] were murdered": one name with "were" is a team. */
function isTeam(clause: Clause, { passive, first }: VerbGroup, positions: readonly number[]): boolean {
  const nouns = positions.length === 1 ? nounsAt(clause, positions[0] as number) : null
  return passive && clause.sentence.words[first] === 'were' && nouns !== null && nouns.proper && nouns.head === nouns.first && nouns.names === 'unknown' && !nouns.plural && nouns.quantity === null
}

/** "charged a man with killing Roe and [another] with theft", "one group that killed the priests and [another] that killed the maids": the last goes with what is charged or did it. */
function withoutNextDoer(clause: Clause, at: number, members: readonly number[]): readonly number[] {
  const last = members[members.length - 1] ?? -1
  if (members.length > 1 && wordAt(clause, last) === 'another' && /^(?:that|which)$/.test(wordAt(clause, last + 1))) return members.slice(0, -1)
  // "killed one clerk and [one guard] sustained injuries"
  const next = verbAt(clause, last + 1)
  if (members.length > 1 && next?.finite && /^(?:sustain|suffer|receiv)/.test(headOf(clause, next))) return members.slice(0, -1)
  return members.length > 1 && wordAt(clause, at - 1) === 'with' && wordAt(clause, last + 1) === 'with' ? members.slice(0, -1) : members
}

/** "[two employees] that it kidnapped", "[the 23 men] whom rebels abducted": those before a relative clause that tells who did it; -1 elsewhere. */
function whomBefore(clause: Clause, at: number): number {
  // "two soldiers they killed"
  const they = isMark(clause, at - 1, 'pronoun') ? nounsAt(clause, at - 2) : null
  if (they?.names === 'person' && they.head >= 0 && (they.quantity !== null || they.determiner === 'indefinite') && !verbAt(clause, at - 3)?.reporting) return at - 2
  if (!/^(?:who|whom|that)$/.test(wordAt(clause, at - 2)) || !isMark(clause, at - 2, 'relative') || !(nounsAt(clause, at - 1) || isMark(clause, at - 1, 'pronoun'))) return -1
  const whom = antecedentOf(clause, at - 2)
  const nouns = nounsAt(clause, whom)
  return nouns?.names === 'person' && nouns.head >= 0 && (nouns.quantity !== null || nouns.determiner === 'indefinite') ? whom : -1
}

/** "wounding him and [two others]", "shot her, [her driver] and [a guard]": those named beside a pronoun; a verb behind them makes them another's subject. */
function besidesHim(clause: Clause, at: number): readonly number[] {
  const next = isMark(clause, at + 1, 'comma') && isMark(clause, at + 2, 'conjunction') ? at + 3 : at + 2
  const first = isMark(clause, at + 1, 'conjunction', 'comma') ? objectAt(clause, next) : null
  if (first === null) return []
  const { members, end } = listAt(clause, first, sayingBehind(clause, first))
  return verbAt(clause, skipAdverbs(clause, end)) ? [] : members
}

/** "[Three journalists], kidnapped in May in Oldo, have been freed": the number in front of a participle that stands between commas, with its verb behind; -1 elsewhere. */
function subjectApart(clause: Clause, at: number): number {
  if (!isMark(clause, at - 1, 'comma') || !nounsAt(clause, at - 2)) return -1
  let next = at + 1
  while (nounsAt(clause, next) || isMark(clause, next, 'preposition', 'time', 'adverb')) next++
  if (!isMark(clause, next, 'comma') || verbAt(clause, next + 1)?.form !== 'finite') return -1
  // "A man, 87, killed in a crash, was buried"
  let first = isAge(clause, at - 2) ? at - 4 : at - 2
  while (isMark(clause, first - 1, 'conjunction') && nounsAt(clause, first - 2)) first -= 2
  const nouns = nounsAt(clause, first)
  return nouns?.names === 'person' && (nouns.quantity || first < at - 2) ? first : -1
}

/** "Oldo man, 87, [killed] in crash", "after boy, 8, and man, 34, [killed]": whose ages stand between commas in a headline; the first of them, -1 elsewhere. */
function agedInHeading(clause: Clause, at: number): number {
  if (!isMark(clause, at - 1, 'comma') || !isAge(clause, at - 2)) return -1
  const only = at === 4 && !clause.chunks.slice(at + 1).some(chunk => chunk.kind === 'verb' && chunk.finite)
  if (!only && !isHeadline(clause.sentence)) return -1
  const first = agedStart(clause, at - 4)
  return nounsAt(clause, first)?.names === 'person' ? first : -1
}

const NOBODY: Count = { min: 0, max: 0, approximate: false, vague: null, implied: false }

/** Nobody was harmed as far as somebody knows: "The army [does not believe] any guards were hurt". */
function isUnbelieved(clause: Clause, subject: number): boolean {
  const before = isMark(clause, subject - 1, 'relative') ? subject - 2 : subject - 1
  const verb = verbAt(clause, before)
  return clause.sentence.words[nounsAt(clause, subject)?.first ?? -1] === 'any' && verb?.negated === true && /^(?:believe|assess|think)/.test(headOf(clause, verb))
}

/** "The three occupants [were not injured]": none of them; that one person was not tells nothing of the rest. */
export function bySpared(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  const [subject = -1] = verb.passive ? passiveVictims(clause, at) : []
  const effects = verb.passive && isUnbelieved(clause, subject) ? [verb.harm?.effect, wordAt(clause, at + 1) === 'or' ? verbAt(clause, at + 2)?.harm?.effect : null] : []
  if (effects.length > 0) return effects.flatMap(effect => effect ? [{ at: subject, effect, trigger: at, verb, rule: `${effect}-spared`, count: NOBODY }] : [])
  if (headOf(clause, verb) === 'killed' || !verb.negated || !verb.passive || verb.modal !== null || !/^(?:was|were|wasn't|weren't)$/.test(clause.sentence.words[verb.first] as string)) return NO_HITS
  // "were not seriously wounded": but wounded
  if (clause.sentence.words.slice(verb.first, verb.end).some(word => word.endsWith('ly'))) return NO_HITS
  return passiveVictims(clause, at).filter(position => (nounsAt(clause, position)?.quantity?.min ?? 0) > 1 && nounsAt(clause, position)?.names !== 'thing').map(position => ({ at: position, effect: 'injured', trigger: at, verb, rule: 'injured-spared', count: NOBODY }))
}

/** "[No U.S. forces] were harmed", "not [a single civilian] was harmed": nobody was hurt. */
export function byUnharmed(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (!verb.passive) return NO_HITS
  return passiveVictims(clause, at).filter(position => nounsAt(clause, position)?.quantity?.max === 0 || clause.sentence.words[(nounsAt(clause, position)?.first ?? 0) - 1] === 'not').map(position => ({ at: position, effect: 'injured', trigger: at, verb, rule: 'injured-passive' }))
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

/** "[kidnapped] and killed a clerk", "[kidnapping], raping and murdering a girl": the object of the verb behind, where its harm is another; null without one. Of dead and wounded together the last verb tells. */
function sharedObject(clause: Clause, at: number, effect: Effect): number | null {
  let next = at
  do next = isMark(clause, next + 1, 'comma') && isMark(clause, next + 2, 'conjunction') ? next + 3 : next + 2; while (verbAt(clause, next) && isMark(clause, next - 1, 'comma') && isMark(clause, next + 1, 'comma', 'conjunction'))
  const verb = verbAt(clause, next)
  const told = isMark(clause, next - 1, 'conjunction') && verb && !verb.passive && verb.first === verb.head ? verb.harm?.effect ?? null : null
  const object = nounsAt(clause, skipAdverbs(clause, next + 1))
  // "the kidnapped and killed man"
  if (object?.determiner === 'none' && !object.quantity && !object.proper && !object.plural) return null
  return told === null || told === effect || told === 'unspecified' || (effect !== 'abducted' && told !== 'displaced' && told !== 'abducted') ? null : objectAt(clause, next + 1)
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

/** "dresses to die for". */
function isToDieFor({ chunks, sentence: { words } }: Clause, at: number, { head }: VerbGroup): boolean {
  return words[head] === 'die' && words[head - 1] === 'to' && words[head + 1] === 'for' && chunks[at + 2]?.kind !== 'noun' && chunks[at + 2]?.kind !== 'pronoun'
}

/** "[a money changer] and his wife": who has a wife is a person, whatever the noun. */
function isBesideKin(clause: Clause, at: number, members: readonly number[]): boolean {
  const next = nounsAt(clause, members[members.indexOf(at) + 1] ?? -1)
  return nounsAt(clause, at)?.determiner === 'indefinite' && /^(?:his|her)$/.test(clause.sentence.words[next?.first ?? -1] ?? '') && next?.names === 'person'
}

/** "Air Varona [447] disappeared": the number of a flight. */
function isNumberOfName(clause: Clause, at: number): boolean {
  return nounsAt(clause, at)?.head === -1 && nounsAt(clause, at - 1)?.proper === true && !isMark(clause, at - 2, 'preposition')
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

/** "killing himself and [two guards]", "killing himself, [four officers] and an interpreter": the first of those killed with him; null without them. */
function besidesSelf(clause: Clause, at: number): number | null {
  if (isMark(clause, at, 'conjunction')) return objectAt(clause, at + 1)
  if (!isMark(clause, at, 'comma') || !nounsAt(clause, at + 1)) return null
  const { members, end } = listAt(clause, at + 1, sayingBehind(clause, at + 1))
  return members.length > 1 && !verbAt(clause, skipAdverbs(clause, end)) ? at + 1 : null
}

/** "killing two clerks and [himself]": position of the one who did it behind the list of the others; -1 where he is not in it. */
function selfBehind(clause: Clause, at: number, object: number): number {
  const { end } = listAt(clause, object, sayingBehind(clause, object))
  // "Man kills wife, two kids, then self"
  for (let next = object + 1; next <= end + 2; next++) if (wordAt(clause, next) === 'self' && nounsAt(clause, next)) return actorOf(clause, at)
  // "Gunman kills seven at nursing home, [then] himself"
  let behind = end
  while (isMark(clause, behind, 'preposition') && nounsAt(clause, behind + 1)) behind += 2
  if (isMark(clause, behind, 'comma') && wordAt(clause, behind + 1) === 'then' && reflexive(clause, behind + 1)) return actorOf(clause, at)
  const self = isMark(clause, end, 'comma') ? end + 1 : end
  // "killing five people [besides himself]"
  return (isMark(clause, self, 'conjunction') || isBesides(clause, self)) && reflexive(clause, self + 1) ? actorOf(clause, at) : -1
}

/** The subject of the first verb of the clause, if it is before the verb at `at`; -1 without one. */
function firstActor(clause: Clause, at: number): number {
  const first = clause.chunks.findIndex(chunk => chunk.kind === 'verb' && chunk.finite && !chunk.reporting)
  return first < 0 || first >= at ? -1 : subjectOf(clause, first)
}

/** "himself", "themselves" as the object. */
function reflexive(clause: Clause, at: number): boolean {
  return /^(?:him|her|it|them)?sel(?:f|ves)$/.test(wordAt(clause, skipAdverbs(clause, at)))
}

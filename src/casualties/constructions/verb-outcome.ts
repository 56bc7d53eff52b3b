import { countedIn, familyOf } from '../headcount'
import type { NounPhrase, VerbGroup } from '../read/chunk'
import { headOf, isMark, nounAt, nounsAt, skipAdverbs, verbAt, wordAt, type Clause } from '../read/clause'
import { listAt } from '../read/list'
import { isHeading } from '../read/sentence'
import { sayingBehind } from '../read/saying'
import { subjectOf } from '../read/subject'
import { EVENTS } from '../words/events'
import { HARM_ADJECTIVES } from '../words/harm'
import { lexicon } from '../words/lexicon'
import type { Effect } from '../../types'
import * as TokenFlag from '../../text/token-flag'
import { namesDeath, objectAt, passiveVictims } from './arguments'

/** What a verb group does: its effect, and where its object may start. */
export interface Outcome { readonly effect: Effect, readonly object: number }

const DEADLY: ReadonlySet<string> = new Set(['dead', 'to death', 'to pieces', 'alive', 'down', 'up', 'lifeless'])
const TO_DEATH: ReadonlySet<string> = new Set('shoot stab beat hack slash burn stone club crush trample bludgeon batter kick choke torture starve freeze bleed fall strangle put poison axe roast char machinegun maul gore stomp bury'.split(' '))

/** The effect of a verb group by its verb and what completes it ("shot" + "dead"); null for none. */
export function outcomeOf(clause: Clause, at: number, verb: VerbGroup): Outcome | null {
  const harm = verb.harm
  if (!harm) return null
  // "scalded [to death]"
  const deadly = harm.effect === 'injured' && isMark(clause, at + 1, 'adjective') && wordAt(clause, at + 1).startsWith('to')
  if (harm.effect !== null) return { effect: deadly || (harm.effect === 'injured' && isFatal(clause, at, verb)) ? 'killed' : harm.effect, object: deadly ? at + 2 : at + 1 }
  const { words } = clause.sentence
  if (harm.base === 'lose' && isLostCrew(clause, at, verb)) return { effect: 'killed', object: at + 1 }
  if (harm.base === 'lose' && !verb.passive) {
    const lost = objectAt(clause, at + 1)
    const nouns = lost === null ? null : nounsAt(clause, lost)
    // "three of its soldiers"
    const lostOf = lost !== null && nouns?.head === -1 && wordAt(clause, lost + 1) === 'of' ? nounsAt(clause, lost + 2) : nouns
    // "lost 1,270 troops killed or wounded": what befell them stands behind.
    if (lost !== null && verbAt(clause, lost + 1)?.form === 'bare' && verbAt(clause, lost + 1)?.harm?.effect) return null
    // "lost five of its own"
    const own = lostOf?.determiner === 'possessive' && lostOf !== nouns && words[lostOf.end - 1] === 'own'
    // "we lost a gallant soldier", "the brigade lost a soldier"
    if ((wordAt(clause, at - 1) === 'we' || isArmed(clause, at - 1)) && nouns?.determiner === 'indefinite' && /^(?:military|police)$/.test(lexicon().roles.get(headOf(clause, nouns)) ?? '')) return { effect: 'killed', object: at + 1 }
    return nouns?.quantity && lostOf && (own || isLostInWar(clause, lost ?? at, lostOf)) ? { effect: isMass(clause, nouns, lostOf) ? 'unspecified' : 'killed', object: at + 1 } : null
  }
  if (harm.base === 'shoot' && !verb.passive && wordAt(clause, at + 1) === 'at' && !shotInHeading(clause, at, verb)) return null
  const fatal = isFatal(clause, at, verb)
  const next = clause.chunks[at + 1]
  const particle = next && next.kind !== 'noun' && next.kind !== 'verb' ? words.slice(next.first, next.end).join(' ') : ''
  if ((fatal || EXECUTION.test(words.slice(verb.end, verb.end + 3).join(' '))) && harm.alone) return { effect: 'killed', object: at + 1 }
  if (TO_DEATH.has(harm.base)) {
    if (SCORCHING.has(harm.base) && isBeyondRecognition(clause, at + 1)) return { effect: 'killed', object: at + 3 }
    if (particle === 'dead' || particle === 'to death' || (particle === 'alive' && (harm.base === 'burn' || harm.base === 'bury'))) return { effect: 'killed', object: at + 2 }
    if (harm.base === 'fall' && wordAt(clause, at + 1) === 'to' && namesDeath(clause, at + 2)) return { effect: 'killed', object: at + 3 }
    const late = lateOutcome(clause, at)
    if (late) return { effect: 'killed', object: at + 1 }
  }
  if (harm.base === 'pass') return particle === 'away' && !verb.passive ? { effect: 'killed', object: at + 2 } : null
  if ((harm.base === 'gun' || harm.base === 'mow') && particle === 'down') return { effect: 'killed', object: at + 2 }
  if (harm.base === 'shoot' && particle === 'down' && isShotDown(clause, at, verb)) return { effect: 'killed', object: at + 2 }
  // "launched 45 drones; [38] were shot down"
  if (harm.base === 'shoot' && particle === 'down' && verb.passive && nounsAt(clause, at - 1)?.head === -1) return null
  if (harm.base === 'wipe') return particle === 'out' && isWipedOut(clause, at, verb) ? { effect: 'killed', object: at + 2 } : null
  if (harm.base === 'blow' && verb.passive && (particle === 'up' || particle === 'to pieces')) return { effect: 'killed', object: at + 2 }
  // "Two militants have been destroyed"
  if (harm.base === 'destroy') return verb.passive ? { effect: 'killed', object: at + 1 } : null
  if ((harm.base === 'crush' || harm.base === 'trample' || harm.base === 'eliminate') && (verb.passive || objectAt(clause, at + 1) !== null || (harm.base === 'crush' && verb.form === 'bare' && nounsAt(clause, at - 1)?.quantity != null))) return { effect: harm.base === 'trample' ? 'injured' : 'killed', object: at + 1 }
  // "was fatally bitten", "fatally mauled a boy"
  if (fatal && (verb.passive || nounsAt(clause, objectAt(clause, at + 1) ?? -1)?.names === 'person')) return { effect: 'killed', object: at + 1 }
  if ((harm.base === 'maul' || harm.base === 'gore' || harm.base === 'bitten') && (verb.passive || (verb.form === 'bare' && nounsAt(clause, at - 1)?.quantity != null && nounsAt(clause, at - 1)?.names === 'person') || nounsAt(clause, objectAt(clause, at + 1) ?? -1)?.names === 'person')) return { effect: 'injured', object: at + 1 }
  if (harm.base === 'poison' && (verb.passive || (verb.form === 'bare' && (['with', 'by'].includes(wordAt(clause, at + 1)) || (nounsAt(clause, at - 1)?.quantity != null && isMark(clause, at + 1, 'comma', 'stop', 'semicolon')))))) return { effect: 'injured', object: at + 1 }
  // "a fifth critically burnt"
  if (harm.base === 'burn' && verb.form === 'bare' && verb.hedges.some(word => /^(?:critically|severely|badly|seriously)$/.test(word)) && nounsAt(clause, at - 1)?.names === 'person') return { effect: 'injured', object: at + 1 }
  if (harm.base === 'burn' && verb.passive) return { effect: 'injured', object: at + 1 }
  if (harm.alone) return { effect: woundsBehind(clause, at), object: at + 1 }
  return null
}

/** "the [army]", "[UNIFOR]": a force, or initials. */
function isArmed({ chunks, sentence: { words, document, first } }: Clause, at: number): boolean {
  const nouns = chunks[at]
  if (nouns?.kind !== 'noun' || nouns.head < 0) return false
  return FORCE.test(words[nouns.head] as string) || (nouns.head === nouns.end - 1 && (words[nouns.head] as string).length > 2 && ((document.tokens.flags[first + nouns.head] as number) & TokenFlag.upper) !== 0)
}
const FORCE = /^(?:army|military|navy|forces?|troops|police|rebels|militants|insurgents|brigade|battalion|regiment|unit|contingent|mission|coalition)$/

/** Those aboard a ship. */
const ABOARD = /^(?:crew|crewm[ae]n|hands|souls|sailors|seamen|mariners|passengers)$/

/** "16 of the crew were [lost]", "Three crew [lost], two rescued": how lists of wrecks tell of the dead. */
function isLostCrew(clause: Clause, at: number, verb: VerbGroup): boolean {
  if (verb.negated || verb.modal !== null || !(verb.passive || (verb.form === 'bare' && isMark(clause, at + 1, 'comma', 'stop', 'semicolon', 'conjunction')))) return false
  const subject = subjectOf(clause, at)
  const counted = nounsAt(clause, subject)
  if (!counted?.quantity?.min) return false
  const who = counted.head < 0 && wordAt(clause, subject + 1) === 'of' ? nounsAt(clause, subject + 2) : counted
  return who !== null && who.head >= 0 && (ABOARD.test(headOf(clause, who)) || (headOf(clause, who) === 'members' && clause.sentence.words[who.head - 1] === 'crew'))
}

/** "wiped out [a family of seven]", "[11 soldiers] were wiped out": persons that are counted, not jobs or their savings. */
function isWipedOut(clause: Clause, at: number, verb: VerbGroup): boolean {
  const whom = verb.passive ? passiveVictims(clause, at)[0] ?? -1 : objectAt(clause, at + 2) ?? -1
  const nouns = nounsAt(clause, whom)
  if (!nouns || nouns.head < 0 || nouns.possessor !== null) return false
  return countedIn(clause, whom) !== null || (nouns.names === 'person' && (nouns.quantity !== null || familyOf(clause, whom) !== null))
}

/** "shot down [three robbers]", "[two protesters] were shot down": those on foot, not who flies. */
function isShotDown(clause: Clause, at: number, verb: VerbGroup): boolean {
  const nouns = nounsAt(clause, verb.passive ? at - 1 : objectAt(clause, at + 2) ?? -1)
  return nouns !== null && nouns.head >= 0 && nouns.names === 'person' && !/^(?:pilots?|crew|airm[ae]n|aviators?|copilots?|fighters?)$/.test(headOf(clause, nouns))
}

/** Verbs of fire. */
const SCORCHING: ReadonlySet<string> = new Set(['burn', 'char', 'roast'])

function isBeyondRecognition(clause: Clause, at: number): boolean {
  const word = nounAt(clause, at + 1)
  return (wordAt(clause, at) === 'beyond' && /^recogni/.test(word)) || (wordAt(clause, at) === 'to' && word === 'ashes')
}

/** "shot [execution-style]". */
const EXECUTION = /^execution - ?style\b|^execution-style\b/

/** "was fatally injured", "shot fatally". */
function isFatal(clause: Clause, at: number, { first, end }: VerbGroup): boolean {
  const fatal = (word: string): boolean => word === 'fatally' || word === 'mortally'
  return clause.sentence.words.slice(first, end).some(fatal) || fatal(wordAt(clause, at - 1)) || fatal(wordAt(clause, at + 1))
}

/** "lost 1,140 troops over the past day": an army's losses in masses, of which some are wounded. */
function isMass(clause: Clause, { quantity }: NounPhrase, { head }: NounPhrase): boolean {
  return (quantity?.min ?? 0) >= MASSES && TROOPS.has(clause.sentence.words[head] ?? '')
}
const MASSES = 500

/** "lost two legionnaires", "lost 160,000 people to road accidents", "lost 31 people in the floods"; a club loses two players to injury. */
function isLostInWar(clause: Clause, lost: number, { head }: NounPhrase): boolean {
  const word = clause.sentence.words[head] ?? ''
  const role = lexicon().roles.get(word)
  if (TROOPS.has(word) || role === 'military' || role === 'police' || role === 'militant' || role === 'attacker') return true
  return /^(?:people|lives|residents|citizens|villagers|workers|civilians)$/.test(word) && (wordAt(clause, lost + 1) === 'to' || (/^(?:in|during)$/.test(wordAt(clause, lost + 1)) && EVENTS.has(nounAt(clause, lost + 2))))
}

/** Whom an army loses: "lost five soldiers". */
const TROOPS: ReadonlySet<string> = new Set('soldier soldiers troops man men officers policemen fighters servicemen marines crew sailors airmen'.split(' '))

/** "Four teenagers shot at Oldo school" as a headline, "was found fatally shot at home": they were shot there. */
function shotInHeading(clause: Clause, at: number, verb: VerbGroup): boolean {
  const finding = verbAt(clause, isMark(clause, at - 1, 'adverb') ? at - 2 : at - 1)
  if (verb.form === 'bare' && finding && /^(?:found|discovered)$/.test(headOf(clause, finding))) return true
  return verb.form === 'bare' && nounsAt(clause, at - 1)?.quantity != null && nounsAt(clause, at + 2)?.proper === true && isHeading(clause.sentence)
}

/** Where a shot wounds and seldom kills: "shot in the [arm]". */
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
    // "shot the clerk, [who survived]"
    if (isMark(clause, next, 'relative') && wordAt(clause, next) === 'who' && /^surviv/.test(wordAt(clause, next + 1))) return 'injured'
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
  // "hacked three people [to death], among them a clerk"
  const next = clause.chunks[object + 1]
  if (next?.kind === 'adjective' && DEADLY.has(clause.sentence.words.slice(next.first, next.end).join(' '))) return true
  const end = nounsAt(clause, object) ? listAt(clause, object, sayingBehind(clause, object)).end : object + 1
  const outcome = clause.chunks[end]
  if (SCORCHING.has(verbAt(clause, at)?.harm?.base ?? '')) for (let behind = object + 1; behind <= end; behind++) if (isBeyondRecognition(clause, behind)) return true
  return outcome?.kind === 'adjective' && DEADLY.has(clause.sentence.words.slice(outcome.first, outcome.end).join(' '))
}

/** What befalls the enemy besides death: "killed or [captured]". */
export const TAKEN = /^(?:captured|detained|arrested)$/

/** "killed or injured": which of the two this verb is, null where it is neither. */
export function eitherOutcome(clause: Clause, at: number): 'first' | 'second' | null {
  const harmful = (position: number): boolean => (verbAt(clause, position)?.harm?.effect ?? null) !== null || verbAt(clause, position)?.predicate === 'missing' || isMark(clause, position, 'adjective') || TAKEN.test(wordAt(clause, position)) || TAKEN.test(clause.sentence.words[verbAt(clause, position)?.head ?? -1] ?? '')
  if (wordAt(clause, at + 1) === 'or' && harmful(at + 2)) return 'first'
  // "1,140 troops killed and wounded": one number of both
  const both = (position: number): boolean => wordAt(clause, position) === 'and' && verbAt(clause, position - 1)?.form === 'bare' && verbAt(clause, position + 1)?.form === 'bare' && harmful(position - 1) && harmful(position + 1) && nounsAt(clause, position - 2)?.quantity != null && !objectAt(clause, position + 2)
  // "more than 60 were killed and injured"
  const passive = verbAt(clause, at)
  if (passive?.passive && passive.harm?.effect === 'killed' && wordAt(clause, at + 1) === 'and' && verbAt(clause, at + 2)?.form === 'bare' && verbAt(clause, at + 2)?.harm?.effect === 'injured' && !objectAt(clause, at + 3) && isManyBefore(clause, at)) return 'first'
  if (wordAt(clause, at - 1) === 'and' && verbAt(clause, at)?.form === 'bare' && passive?.harm?.effect === 'injured' && verbAt(clause, at - 2)?.passive && verbAt(clause, at - 2)?.harm?.effect === 'killed' && isManyBefore(clause, at - 2)) return 'second'
  // "killed and wounded 40 guards": one number of both
  if (isBothDone(clause, at)) return 'first'
  if (isBothDone(clause, at - 2)) return 'second'
  // "killed, captured or missing", "killed, wounded or captured some 500"
  const last = oneOfThree(clause, at)
  if (last !== null) return last
  if (both(at + 1)) return 'first'
  if (both(at - 1)) return 'second'
  return wordAt(clause, at - 1) === 'or' && harmful(at - 2) ? 'second' : null
}

/** "[killed] and wounded 40 guards", "[killing] and injuring dozens": two deeds, one number of several. */
function isBothDone(clause: Clause, at: number): boolean {
  const first = wordAt(clause, at + 1) === 'and' ? verbAt(clause, at) : null
  const second = verbAt(clause, at + 2)
  if (first?.harm?.effect !== 'killed' || first.passive || second?.harm?.effect !== 'injured' || second.passive || objectAt(clause, at + 1)) return false
  const object = nounsAt(clause, objectAt(clause, at + 3) ?? -1)
  return object?.quantity != null && !(object.quantity.max === 1)
}

/** "killed, wounded or captured": where in such a row the verb at `at` stands, null elsewhere. */
function oneOfThree(clause: Clause, at: number): 'first' | 'second' | null {
  const harm = (position: number): boolean => verbAt(clause, position)?.harm?.effect != null || TAKEN.test(wordAt(clause, position)) || isMark(clause, position, 'adjective') || verbAt(clause, position)?.predicate === 'missing'
  const ends = (position: number): boolean => isMark(clause, position, 'comma') ? wordAt(clause, position + 1) === 'or' && harm(position + 2) : wordAt(clause, position) === 'or' && harm(position + 1)
  if (isMark(clause, at + 1, 'comma') && harm(at + 2) && ends(at + 3)) return 'first'
  return (isMark(clause, at - 1, 'comma') && harm(at - 2) && ends(at + 1)) || (wordAt(clause, at - 1) === 'or' && isMark(clause, at - 3, 'comma') && harm(at - 2) && harm(at - 4)) ? 'second' : null
}

/** A number of more than one is the subject. */
function isManyBefore(clause: Clause, verb: number): boolean {
  const { quantity } = nounsAt(clause, subjectOf(clause, verb)) ?? {}
  return (quantity?.min ?? 0) > 1 && quantity?.vague === null
}

/** The effect of a verb or adjective behind "or": "killed or [injured]". */
export function effectOf(clause: Clause, at: number): Effect | null {
  return verbAt(clause, at)?.harm?.effect ?? HARM_ADJECTIVES.get(wordAt(clause, at)) ?? null
}

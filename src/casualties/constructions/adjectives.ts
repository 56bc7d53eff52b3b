import { NO_HITS, type Hit } from '../draft'
import { beforeAside } from '../read/asides'
import type { NounPhrase, VerbGroup } from '../read/chunk'
import { agedStart } from '../read/apposition'
import { headOf, isAge, isMark, nounAt, nounsAt, verbAt, wordAt, type Clause } from '../read/clause'
import { countedAt, harmOfGroup } from '../read/harms'
import { listAt } from '../read/list'
import { sayingBehind } from '../read/saying'
import { isHeadline } from '../read/sentence'
import { HARM_ADJECTIVES } from '../words/harm'
import { alongWith, nearestNouns, passiveVictims } from './arguments'

/** "left 13 dead", "40 missing", "three people dead and five wounded": an adjective right behind its noun phrase. */
export function byAdjective(clause: Clause, at: number): readonly Hit[] {
  // "critical" stands so in headlines only.
  const effect = wordAt(clause, at) === 'critical' ? 'injured' : HARM_ADJECTIVES.get(wordAt(clause, at))
  if (!effect) return NO_HITS
  const near = beforeAside(clause, at) ?? madeSo(clause, at) ?? agedBefore(clause, at) ?? nearestNouns(clause, at)
  if (near < 0) return NO_HITS
  const either = (wordAt(clause, at + 1) === 'or' && isMark(clause, at + 2, 'adjective')) || isOfSeveral(clause, at)
  const start = listStart(clause, near)
  return [...listAt(clause, start, at).members, ...(effect === 'missing' ? [] : alongWith(clause, at))].map(position => ({ at: position, effect: either ? 'unspecified' : effect, trigger: at, verb: verbAt(clause, start - 1), rule: `${either ? 'unspecified' : effect}-adjective`, single: verbAt(clause, start - 1) !== null || wordAt(clause, position) === 'another' || isLeftBeside(clause, start) || agedBefore(clause, at) !== null || isDeadInHeadline(clause, start, at) }))
}

/** "[Man] dead, two hurt after crash", "[Mother and son] dead in Oldo", "Woman dies, [man and child] critical": somebody without an article, as headlines tell it, and no verb. */
function isDeadInHeadline(clause: Clause, first: number, at: number): boolean {
  const nouns = nounsAt(clause, first)
  if (!/^(?:dead|critical)$/.test(wordAt(clause, at)) || !(first === 0 || isMark(clause, first - 1, 'colon', 'comma', 'semicolon')) || nouns?.determiner !== 'none' || nouns.names !== 'person' || nouns.plural) return false
  // "Poet dead at 90"
  if (wordAt(clause, at + 1) === 'at' && (nounsAt(clause, at + 2)?.head === -1 || isMark(clause, at + 2, 'other'))) return false
  return at + 1 >= clause.chunks.length || clause.sentence.words[clause.chunks[at + 1]?.first ?? 0] === 'following' || isMark(clause, at + 1, 'comma', 'preposition', 'subordinator', 'stop', 'semicolon') || (isMark(clause, at + 1, 'conjunction') && nounsAt(clause, at + 2) !== null)
}

/** "left a guard wounded and [his son] dead": beside another outcome. */
function isLeftBeside(clause: Clause, start: number): boolean {
  const before = verbAt(clause, start - 2)
  return wordAt(clause, start - 1) === 'and' && (isMark(clause, start - 2, 'adjective') || (before?.form === 'bare' && before.harm?.effect != null))
}

/** "180 [dead], wounded or taken prisoner", "3,000 [dead] and wounded", "130,000 people [dead] and missing": one number of several harms. */
function isOfSeveral(clause: Clause, at: number): boolean {
  if (!nounsAt(clause, at - 1)?.quantity) return false
  const harm = (position: number): boolean => isMark(clause, position, 'adjective') || (verbAt(clause, position)?.form === 'bare' && verbAt(clause, position)?.harm?.effect != null)
  const last = isMark(clause, at + 1, 'comma') && harm(at + 2) ? at + 3 : at + 1
  if (last > at + 1 && wordAt(clause, last) === 'or') return true
  return wordAt(clause, last) === 'and' && harm(last + 1) && !nounsAt(clause, last + 2) && (isMark(clause, last + 2, 'preposition', 'stop', 'comma', 'time', 'close', 'subordinator') || last + 2 >= clause.chunks.length)
}

/** "[three million people] made homeless", "[127,000 people] known dead": those before a participle that the adjective completes; null elsewhere. */
function madeSo(clause: Clause, at: number): number | null {
  const verb = verbAt(clause, at - 1)
  const nouns = verb?.form === 'bare' && /^(?:made|rendered|left|known|confirmed)$/.test(headOf(clause, verb)) ? nounsAt(clause, at - 2) : null
  return nouns?.quantity && nouns.names === 'person' ? at - 2 : null
}

/** "[Woman], 33, found dead", "[Man], 40, dead": in a headline; null elsewhere. */
function agedBefore(clause: Clause, at: number): number | null {
  const comma = wordAt(clause, at - 1) === 'found' ? at - 2 : at - 1
  return isMark(clause, comma, 'comma') && isAge(clause, comma - 1) && isHeadline(clause.sentence) ? agedStart(clause, comma - 3) : null
}

function listStart(clause: Clause, near: number): number {
  let at = near
  while (isMark(clause, at - 1, 'conjunction', 'comma') && nounsAt(clause, at - 2) && !isMark(clause, at - 3, 'adjective') && !countedAt(clause, at - 2) && !(isMark(clause, at - 3, 'preposition') && nounsAt(clause, at - 2)?.head === -1)) at -= 2
  return at
}

/** "were found dead", "are missing", "is feared dead": a copula or like verb with an adjective of harm. */
export function byPredicate(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (!verb.negated && !verb.predicate && (verb.copula || verb.harm?.effect == null)) return ofAllHarmed(clause, at)
  if (!verb.predicate || verb.negated) return NO_HITS
  // "have been killed or are missing": the first verb tells of both.
  if (wordAt(clause, at - 1) === 'or' && verbAt(clause, at - 2)?.harm?.effect) return NO_HITS
  // "was found mortally wounded"
  const effect = verb.predicate === 'injured' && verb.hedges.some(word => word === 'mortally' || word === 'fatally') ? 'killed' : verb.predicate
  // "A man who was believed dead was found alive"
  if (verb.hedges.some(word => /^(?:believed|presumed|feared|thought)$/.test(word)) && clause.sentence.words.slice(verb.end).some((word, next) => word === 'alive' && FOUND_SO.test(clause.sentence.words[verb.end + next - 1] as string))) return NO_HITS
  return [...passiveVictims(clause, at), ...alongWith(clause, at)].filter(position => effect !== 'missing' || !CORPSE.test(nounAt(clause, position))).map(position => ({ at: position, effect, trigger: at, verb, rule: `${effect}-predicate` }))
}

const FOUND_SO = /^(?:found|is|was|are|were|turned|up|still)$/

/** "Of the nine killed, [four] were children", "Of the dead, [22] were travelling north", "Among the deceased, [17] were children". */
function ofAllHarmed(clause: Clause, at: number): readonly Hit[] {
  const part = nounsAt(clause, at - 1)
  const all = nounsAt(clause, at - 3)
  if (part?.head !== -1 || !part.quantity || !isMark(clause, at - 2, 'comma') || !/^(?:of|among)$/.test(wordAt(clause, at - 4)) || !all || all.determiner !== 'definite') return NO_HITS
  const effect = harmOfGroup(clause, at - 3)
  return effect ? [{ at: at - 1, effect, trigger: at - 3, verb: null, rule: `${effect}-of-harmed`, anyHead: true }] : NO_HITS
}

/** "the lifeless [body] of a woman": whose it is stands behind. */
const CORPSE = /^(?:body|bodies|corpses?)$/

/** "two wounded soldiers", "the slain man", "kidnapped journalist Jo Roe": harm told by the word in front. */
export function byModifier(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (nouns.head === -1 && wordAt(clause, at + 1) === 'of') return ofHarmed(clause, at)
  // "Ann Tesk, [whose strangled body] was found"
  const whose = nouns.harmed && clause.sentence.words[nouns.first] === 'whose' ? isMark(clause, at - 1, 'comma') ? at - 2 : at - 1 : -1
  if (whose >= 0 && CORPSE.test(headOf(clause, nouns)) && (nounsAt(clause, whose)?.names === 'person' || nounsAt(clause, whose)?.proper)) return [{ at: whose, effect: 'killed', trigger: at, verb: null, rule: 'killed-modifier' }]
  // "three deceased men"; somebody's "deceased father" may have died in bed.
  if (nouns.quantity?.min && nouns.head >= 0 && !nouns.harmed && nouns.names === 'person' && clause.sentence.words.slice(nouns.quantityEnd, nouns.head).includes('deceased')) return [{ at, effect: 'killed', trigger: at, verb: null, rule: 'killed-modifier' }]
  if (!nouns.harmed || (CORPSE.test(headOf(clause, nouns)) && wordAt(clause, at + 1) === 'of')) return NO_HITS
  const { harmed } = nouns
  // "three homeless men" have long been so.
  if (clause.sentence.words.slice(nouns.first, nouns.head).includes('homeless')) return NO_HITS
  // "four dead birds, then [16]"
  const members = nouns.quantity === null || nouns.names === 'thing' ? [] : listAt(clause, at, sayingBehind(clause, at)).members
  const more = members.filter(position => nounsAt(clause, position)?.head === -1 && nounsAt(clause, position)?.quantity != null)
  return [at, ...more].map(position => ({ at: position, effect: harmed, trigger: at, verb: null, rule: `${harmed}-modifier` }))
}

/** Whom a disaster makes homeless; players and men have long been so. */
const LEFT_HOMELESS = /^(?:people|persons|families|residents|villagers|survivors|victims|households)$/

/** "seven of those killed", "some of the injured passengers", "two of the dead": a number of persons harmed. */
function ofHarmed(clause: Clause, at: number): readonly Hit[] {
  const of = nounsAt(clause, at + 2)
  if (!of) return NO_HITS
  const last = clause.sentence.words[of.end - 1] as string
  // "hundreds of [dead fish]"
  if (of.harmed && of.head >= 0 && of.names === 'thing' && !CORPSE.test(headOf(clause, of))) return NO_HITS
  if (last !== 'homeless' && !LEFT_HOMELESS.test(last) && clause.sentence.words.slice(of.first, of.end).includes('homeless')) return NO_HITS
  const effect = of.harmed ?? HARM_ADJECTIVES.get(last) ?? (last === 'deceased' ? 'killed' : undefined)
  return effect ? [{ at, effect, trigger: at, verb: null, rule: `${effect}-of-harmed`, anyHead: true }] : NO_HITS
}

import { byAdjective, byModifier, byPredicate } from './constructions/adjectives'
import { byAmong, byAmongInHeading, byInclusion, mayInclude } from './constructions/among'
import { byBringing, byHospital, byInHospital, bySuffering, byTreating, byTreatment, CARE, isOfCare, TO_CARE } from './constructions/care'
import { byCaptivity, byCapture, byOneHostage, byRelease, byTaking, isOfStaying, LEADING_OFF } from './constructions/captures'
import { byBereavement, byFarewell, byFate, byLoss, byNoneSurvived, byNoSurvivors, byToDeath, byUnseen, FAREWELL, isOfFate } from './constructions/fates'
import { byFlight, byLivingAs, byRoofless } from './constructions/flight'
import { byGap, byNamedShare, byShareBehind, bySharesBehind } from './constructions/gapped'
import { byItsNumber, givesNumber } from './constructions/its-number'
import { byLabels, byLine, byNamed, byRemains } from './constructions/lines'
import { byVagueLosses } from './constructions/losses'
import { byCountedNoun, byLives, byNeither, byNoReports, byNounOf, byPossessor, bySingleDeath, isDeed, NEWS, POSSESSED } from './constructions/nouns'
import { byHostage, byOwnGun, byVerbAndObject, tellsWithObject } from './constructions/outcomes'
import { byAsDid, byComparison, byDoneToThem, byThem } from './constructions/them'
import { byCountedAs, byLostCraft, bySearch, bySearchFor, byUnfound, SEARCHING } from './constructions/search'
import { byRival } from './constructions/rival'
import { byRevision, byToll, isSum, REVISED } from './constructions/tolls'
import { byBracketShare, byColonShare, byGappedSubject, byShareOfAll } from './constructions/shares'
import { bySpared, byUnharmed, byVerb } from './constructions/verbs'
import { byBrokenLimb, byBullet, byCondition, byEscape, byFainting, byFightForLife, byHitLimb, byInflicting, byLostLimb, byProjectile, byThroat, byWithInjuries, COMING_AWAY, HIT, HITTING, isOfFighting, OF_BONES, STATE, takesBullet } from './constructions/wounds'
import type { Hit } from './draft'
import type { Mark, NounPhrase, VerbGroup } from './read/chunk'
import type { Clause } from './read/clause'
import { mayBeCopula } from './read/verbs'
import { FREEING } from './words/cues'
import { lexicon, type HarmForm } from './words/lexicon'
import * as Trait from './words/traits'

/** What a construction may start from, by its kind. */
export interface Starts { readonly noun: NounPhrase, readonly verb: VerbGroup, readonly adjective: Mark, readonly relative: Mark, readonly preposition: Mark }
/** Reads what the chunk at a position, and what stands around it, tell of casualties; `heads` is what the chunk's head must match ("" for none), where that says much; `needs` where nothing is read of a phrase without a quantity, or of a sentence without a word of one of these traits. */
export type Construction = { readonly [Kind in keyof Starts]: readonly [kind: Kind, read: (clause: Clause, at: number, chunk: Starts[Kind]) => readonly Hit[], heads?: Heads | null, needs?: 'counted' | number] }[keyof Starts]
type Heads = Pick<RegExp, 'test'>

/** Heads of a list. */
function among(heads: { has(head: string): boolean }): Heads {
  return where(head => heads.has(head))
}
/** Heads of which something holds. */
function where(test: (head: string) => boolean): Heads {
  return { test }
}
/** Heads that do harm, maybe only with what stands beside them. */
function doing(test: (harm: HarmForm) => boolean): Heads {
  return where(head => { const harm = lexicon().harm.get(head); return harm !== undefined && test(harm) })
}
/** No head: "two", "the five". */
const HEADLESS = /^$/

/** In this order the first construction wins a noun phrase and effect. Each stands with the kind of chunk that it starts from, and with its heads. */
export const CONSTRUCTIONS: readonly Construction[] = [
  ['noun', byLives, /^(?:lives|life)?$/],
  ['noun', byToll, where(isSum)],
  ['noun', byNoReports, among(NEWS)], ['noun', byNeither, null, Trait.none],
  ['verb', byRevision, REVISED],
  ['verb', byVerb, doing(() => true)], ['verb', byUnharmed, /^harmed$/], ['verb', bySpared, /^(?:killed|injured|hurt|wounded|harmed)$/], ['verb', byDoneToThem, doing(({ effect }) => effect !== null)], ['verb', byAsDid, /^(?:did|was|were)$/],
  ['verb', byVerbAndObject, where(tellsWithObject)], ['verb', byOwnGun, /^turn(?:ed|s|ing)?$/],
  ['verb', byHospital, where(isOfCare)], ['verb', byBringing, among(TO_CARE)],
  ['verb', byHostage, /^(?:t(?:ake|akes|ook|aken|aking)|h(?:old|olds|eld|olding)|seiz(?:e|es|ed|ing))$/],
  ['verb', byCapture, LEADING_OFF], ['verb', byRelease, FREEING], ['verb', byCaptivity, where(isOfStaying)],
  ['verb', byFlight, doing(({ base }) => /^(?:flee|force|drive)$/.test(base))], ['verb', byLivingAs, /^liv(?:e|es|ed|ing)$/],
  ['verb', byFate, where(isOfFate)], ['verb', byToDeath, null, Trait.fatal], ['verb', byUnseen, /^(?:seen|heard)$/],
  ['verb', byUnfound, /^(?:found|located|traced|accounted|rescued|reached)$/], ['verb', byLostCraft],
  ['verb', byFarewell, FAREWELL], ['verb', byBereavement, /^los(?:e|es|t|ing)$/], ['noun', byLoss, null, 'counted'], ['noun', byNoSurvivors, /^survivors?$/], ['verb', byNoneSurvived, /^surviv/],
  ['verb', byEscape, among(COMING_AWAY)], ['verb', byInflicting, /^(?:caus|inflict)/], ['verb', byProjectile, HITTING], ['verb', byHitLimb, HIT], ['verb', byBullet, where(takesBullet)], ['verb', byBrokenLimb, OF_BONES], ['verb', byLostLimb, /^(?:had|has|have|having)$/], ['verb', byFainting, /^(?:fainted|f[ae]ll(?:en)?|los(?:t|es|e|ing))$/], ['verb', byFightForLife, where(isOfFighting)],
  ['verb', byTreatment, /^(?:under(?:go|going|goes|went|gone)|receiv(?:e|ing|ed)|respond(?:s|ed|ing))$/], ['verb', byTreating, /^treat/], ['verb', bySuffering, /^(?:overcome|report(?:ed|s|ing)?|suffer.*)$/],
  ['verb', byPredicate], ['noun', byShareOfAll, null, 'counted'],
  ['verb', byAmong, where(mayBeCopula)], ['verb', byInclusion, where(mayInclude)],
  ['verb', byRemains, /^(?:was|were|is|identified|named)$/], ['verb', byNamed, /^(?:identified|named)$/],
  ['noun', byThroat, null, Trait.throat],
  ['noun', byNounOf, where(isDeed)], ['noun', byPossessor, among(POSSESSED)],
  ['adjective', byAdjective], ['preposition', byAmongInHeading, /^among$/],
  ['adjective', byCountedAs],
  ['noun', byInHospital, CARE],
  ['noun', byWithInjuries, null, Trait.wound],
  ['noun', byCondition, STATE],
  ['noun', byVagueLosses, /^(?:casualties|losses)$/], ['noun', byRoofless, null, 'counted'],
  ['noun', byCountedNoun, null, 'counted'], ['noun', bySingleDeath, /^(?:body|corpse|death|fatality)$/],
  ['noun', byModifier, null, Trait.harmed | Trait.harming | Trait.deceased],
  ['verb', bySearch, /^(?:search|look|scour|comb)/], ['noun', bySearchFor, SEARCHING],
  ['noun', byColonShare, HEADLESS, 'counted'], ['noun', byGappedSubject, HEADLESS, 'counted'], ['noun', byBracketShare, HEADLESS, 'counted'],
  ['noun', byGap], ['noun', bySharesBehind, HEADLESS, 'counted'], ['noun', byNamedShare, HEADLESS, 'counted'], ['relative', byShareBehind, /^of$/], ['preposition', byShareBehind, /^with$/],
  ['verb', byTaking, /^(?:t(?:ake|akes|ook|aken|aking)|h(?:old|olds|eld|olding))$/],
  ['noun', byLine, null, 'counted'],
  ['noun', byLabels, HEADLESS, 'counted'],
  ['verb', byThem], ['verb', byItsNumber, where(givesNumber)], ['noun', byRival, HEADLESS, 'counted'], ['noun', byComparison, null, 'counted'], ['noun', byOneHostage, null, Trait.held]
]

/** What a construction is asked for: "counted" is a noun phrase with a quantity. */
type Asking = keyof Starts | 'counted'
/** For each kind and head met, the rows of `CONSTRUCTIONS` that may start there: most heads have few. */
const rowsOf: Record<Asking, Map<string, readonly number[]>> = { noun: new Map(), counted: new Map(), verb: new Map(), adjective: new Map(), relative: new Map(), preposition: new Map() }
/** Heads kept of a kind at most. */
const MOST_HEADS = 20_000
/** Most heads have the same rows, which are kept once. */
const shared = new Map<string, readonly number[]>()

/** The rows that may start from a chunk of the kind with this head, in order. */
export function startingAt(asking: Asking, head: string): readonly number[] {
  const known = rowsOf[asking].get(head)
  if (known) return known
  if (rowsOf[asking].size === MOST_HEADS) rowsOf[asking].clear()
  const own = CONSTRUCTIONS.flatMap(([kind, , heads, needs], row) => kind !== (asking === 'counted' ? 'noun' : asking) || heads?.test(head) === false || (needs === 'counted' && asking !== 'counted') ? [] : row)
  const rows = shared.get(own.join()) ?? own
  shared.set(rows.join(), rows)
  rowsOf[asking].set(head, rows)
  return rows
}

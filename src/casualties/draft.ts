import type { Count, Effect } from '../types'
import { COLLECTIVE, countedIn, countOf, familyOf, headWord, IMPLIED, membersOf, ORDINALS } from './headcount'
import { isRate } from './rate'
import type { NounPhrase, VerbGroup } from './read/chunk'
import { headOf, isMark, nounAt, nounsAt, ofPhrase, wordAt, type Clause } from './read/clause'
import { SHARE } from './read/counts'
import { isOfAnAge } from './read/heads'
import { isDoubtfulName } from './read/names'
import { behindOf, suffererOf, victimsOf } from './victims-phrase'
import * as Class from './words/classes'
import { isPlural } from './words/endings'
import { PLACES } from './words/places'

/** A figure as a construction found it, before certainty, source, cause, date and place. */
export interface Draft {
  readonly clause: Clause
  /** Position of its noun phrase in the clause. */
  readonly at: number
  readonly effect: Effect
  readonly count: Count
  /** Word range of the span. */
  readonly first: number
  readonly end: number
  /** Word range of the victims' noun phrase without the number; null where an ellipsis leaves it out. */
  readonly victims: { readonly first: number, readonly end: number } | null
  /** Word that the victims share with the next of a list: "six American and two Afghan [soldiers]"; absent elsewhere. */
  readonly sharedHead?: number | undefined
  /** Position of the verb group, noun or adjective that does the harm. */
  readonly trigger: number
  readonly verb: VerbGroup | null
  readonly rule: string
  readonly partOf: Draft | null
  /** "toll": a running total of an event. */
  readonly total: boolean
  /** Died of what an earlier figure counts as a wound. */
  readonly later?: boolean
}

export interface Hit {
  readonly at: number
  readonly effect: Effect
  readonly trigger: number
  readonly verb: VerbGroup | null
  readonly rule: string
  readonly total?: boolean
  /** Takes phrases whose head is no person ("203 cases" of a toll, "127 lives"). */
  readonly anyHead?: boolean
  /** Takes a single victim without a number ("a soldier"). */
  readonly single?: boolean
  /** The phrase in front of a possessive 's instead of the whole phrase. */
  readonly possessor?: boolean
  /** Position of the phrase that names the victims, where the counted noun does not ("heavy losses on the rebels"). */
  readonly sufferer?: number
  /** The span reaches to the end of this position. */
  readonly through?: number
  /** Position of the larger figure that these are a part of ("eight children were among [21 killed]"). */
  readonly whole?: number
  /** The count, where the construction knows it better than the phrase. */
  readonly count?: Count
}

/** What a construction that finds nothing gives back. */
export const NO_HITS: readonly Hit[] = []

/** What follows an amount of money without its unit: "millions [in losses]". */
const LOST = /^(?:in|of) (?:\w+ )?(?:losses|damages?|property)/

const NONE: Count = { min: 0, max: 0, approximate: false, vague: null, implied: false }

/** Index of the word that makes a single victim none: "[not] a single soldier", "neither the mayor [nor] his wife"; -1 without one. */
function negationOf(clause: Clause, phrase: NounPhrase): number {
  const { words } = clause.sentence
  const before = phrase.first - 1
  if (before < 0) return -1
  if (words[before] === 'nor' || words[before] === 'neither') return before
  return words[before] === 'not' && ['a', 'one'].includes(words[phrase.first] ?? '') && (words[phrase.first] === 'one' || ['single', 'life'].includes(words[phrase.first + 1] ?? '')) ? before : -1
}

/** The draft of a phrase that a construction takes for victims; null where the phrase counts no persons. */
export function draftOf(clause: Clause, hit: Hit, partOf: Draft | null = null): Draft | null {
  const phrase = nounsAt(clause, hit.at)
  if (!phrase || (!hit.rule.endsWith('-no-survivors') && isBesideNone(clause, hit.at)) || (hit.verb && isOfShare(clause, hit.at))) return null
  const counted = countedIn(clause, hit.at)
  if (counted !== null) return draftOf(clause, { ...hit, at: counted }, partOf)
  if (hit.possessor) return possessorDraft(clause, phrase, hit, partOf)
  const split = isSplitName(clause, phrase, hit.at)
  const inner = split || phrase.head < 0 || PARTITIVE.has(headWord(clause, phrase)) ? ofPhrase(clause, hit.at) : null
  if (phrase.head < 0 && LOST.test(clause.sentence.words.slice(phrase.end, phrase.end + 3).join(' '))) return null
  const described = (split || phrase.head < 0) && inner !== null ? nounsAt(clause, inner) : phrase
  if (!countsPersons(clause, headWord(clause, phrase), phrase, described, hit)) return null
  let count = hit.count ?? familyOf(clause, hit.at)?.quantity ?? countOf(clause, phrase, hit)
  // "No breakdown was given for the wounded"
  if (count?.max === 0 && hit.anyHead !== true && phrase.names === 'unknown' && phrase.head >= 0 && !isPlural(headOf(clause, phrase)) && !clause.sentence.capital[phrase.head]) return null
  if (count === null || isRate(clause, phrase) || (count.implied && isDoubtfulName(clause.sentence, phrase))) return null
  // "bodies of [none] of the rebels were found"
  if (count.max === 0 && hit.rule.endsWith('-noun-of') && /^(?:bod(?:y|ies)|corpses?|remains)$/.test(headWord(clause, nounsAt(clause, hit.trigger) ?? phrase))) return null
  // "Neither [the pilot] nor [his wife] survived": whose construction counts them denies nothing.
  const negation = hit.count === undefined ? negationOf(clause, phrase) : -1
  if (negation >= 0) count = NONE
  if (clause.sentence.words[phrase.end] === 'or' && clause.sentence.words[phrase.end + 1] === 'more') count = { ...count, max: null }
  const single = count.implied
  const reach = single || inner !== null || familyOf(clause, hit.at) ? ofPhrase(clause, hit.at) : null
  const whom = phrase.head < 0 && isMark(clause, hit.at + 1, 'relative') && wordAt(clause, hit.at + 1) === 'of' ? hit.at + 1 : undefined
  const through = hit.through ?? whom
  const end = through !== undefined ? clause.chunks[through]?.end ?? phrase.end : reach !== null ? ofEnd(clause, reach, single) : phrase.end
  return {
    clause, at: hit.at, effect: hit.effect, count,
    first: negation >= 0 && wordAt(clause, hit.at - 1) !== 'nor' ? phrase.first - 1 : phrase.first, end,
    victims: hit.rule.endsWith('-no-reports') ? behindOf(clause, phrase, end) : hit.sufferer === undefined ? victimsOf(clause, phrase, inner, end) : suffererOf(clause, hit.sufferer), sharedHead: sharedHead(clause, hit.at, phrase),
    trigger: hit.trigger, verb: hit.verb, rule: hit.rule, partOf, total: hit.total ?? clause.sentence.words.slice(phrase.first, phrase.end).includes('total')
  }
}

/** "None of the 146 passengers and [six crew] was hurt": those of whom none is told to be. */
function isBesideNone(clause: Clause, at: number): boolean {
  return isMark(clause, at - 1, 'conjunction') && /^(?:of|among)$/.test(wordAt(clause, at - 3)) && nounsAt(clause, at - 4)?.quantity?.max === 0
}

/** "More than half of [the ship's 60 crew] drowned": not all of them. */
function isOfShare(clause: Clause, at: number): boolean {
  return wordAt(clause, at - 1) === 'of' && !isMark(clause, at + 1, 'relative') && SHARE.test(nounAt(clause, at - 2))
}

/** "Two [Communist Party of India] cadres": a name with "of" in it stands between the number and its noun. */
function isSplitName({ sentence: { capital }, chunks }: Clause, { quantity, head }: NounPhrase, at: number): boolean {
  const of = chunks[at + 2]
  if (!quantity || head < 0 || capital[head] !== true || chunks[at + 1]?.kind !== 'preposition' || of?.kind !== 'noun') return false
  return of.names === 'person' && of.plural && of.quantity === null && of.determiner === 'none' && capital[of.first] === true && capital[of.head] !== true
}

/** "[six American] and two Afghan soldiers", "[four coalition] and four local soldiers": index of the noun that stands only once; absent where the phrase has its own. */
function sharedHead(clause: Clause, at: number, phrase: NounPhrase): number | undefined {
  const next = isMark(clause, at + 1, 'conjunction') && wordAt(clause, at + 1) === 'and' ? nounsAt(clause, at + 2) : null
  if (!next?.quantity || !phrase.quantity || !((phrase.quantity.min ?? 0) > 1) || phrase.head < 0 || phrase.plural || next.head <= next.quantityEnd || !next.plural || next.names !== 'person') return undefined
  return next.head
}

/** "the leader's death": one victim, named before the possessive. */
function possessorDraft(clause: Clause, phrase: NounPhrase, hit: Hit, partOf: Draft | null): Draft | null {
  const { possessor } = phrase
  const { classes, words, capital } = clause.sentence
  const last = (possessor?.end ?? 0) - 1
  if (!possessor || (classes[last] ?? 0) & Class.time) return null
  const person = ((classes[last] ?? 0) & Class.person) !== 0 || isOfAnAge(clause.sentence, last)
  const named = capital[last] === true && (capital[phrase.first] === true || (PARTICLES.has(words[phrase.first] as string) && capital[phrase.first + 1] === true))
  if ((isPlural(words[last] as string) && !isSurname(clause, possessor)) || !(person || (named && phrase.determiner === 'none')) || COLLECTIVE.has(words[last] as string)) return null
  if (phrase.quantity && phrase.quantityEnd <= last) return null
  if (!person && PLACES.has(words[last] as string)) return null
  const first = phrase.determiner === 'none' ? possessor.first : possessor.first + 1
  const span = { first: possessor.first, end: possessor.end }
  return { clause, at: hit.at, effect: hit.effect, count: IMPLIED, ...span, victims: { first, end: possessor.end }, trigger: hit.trigger, verb: hit.verb, rule: hit.rule, partOf, total: false }
}

/** Lower-case words that begin a surname. */
const PARTICLES: ReadonlySet<string> = new Set('van von de di da del der den bin ibn al el la le ter abu'.split(' '))

/** "Ann Torres's": two words with capitals, of which the last may look like a plural. */
function isSurname(clause: Clause, { first, end }: { readonly first: number, readonly end: number }): boolean {
  const { capital, classes, shouting } = clause.sentence
  return end - first > 1 && capital[end - 1] === true && capital[end - 2] === true && classes[end - 1] === 0 && (!shouting || /[^is][aeo]s$/.test(clause.sentence.words[end - 1] as string))
}

const PARTITIVE: ReadonlySet<string> = new Set('member members number total hundreds dozens group couple pair majority'.split(' '))

/** End of the of-phrase, with one more "of" or a title's "of" inside a single victim's phrase. */
function ofEnd(clause: Clause, inner: number, single: boolean): number {
  const deeper = single ? ofPhrase(clause, inner) : null
  return clause.chunks[deeper ?? inner]?.end ?? 0
}

/** Those who cannot be hurt any more: "the two deceased were burnt beyond recognition". */
const DEAD: ReadonlySet<string> = new Set('deceased dead body bodies corpse corpses remains'.split(' '))

function countsPersons(clause: Clause, head: string, phrase: NounPhrase, described: NounPhrase | null, hit: Hit): boolean {
  const names = described?.names ?? 'unknown'
  if (names === 'time') return false
  if (hit.effect === 'injured' && DEAD.has(head)) return false
  // "300 head of cattle", "put the figure at 21 dead"
  if ((head === 'head' && phrase.quantity) || (head === 'figure' && clause.sentence.words[phrase.end] === 'at')) return false
  if (hit.anyHead || sharedHead(clause, hit.at, phrase) !== undefined) return true
  if (((phrase.determiner === 'indefinite' || (hit.trigger === hit.at + 1 && hit.verb?.form === 'finite')) && ORDINALS.has(head) && nounsBehindOf(clause, hit.at) !== 'thing') || (head === 'rest' && phrase.determiner === 'definite')) return true
  if (membersOf(clause, phrase)) return true
  if (names === 'thing') return false
  if (phrase.quantity || familyOf(clause, hit.at)) return true
  return names === 'person' || phrase.proper || head === 'another'
}

/** What the noun behind "of" names: "a third of the [land]"; null without one. */
function nounsBehindOf(clause: Clause, at: number): NounPhrase['names'] | null {
  const of = ofPhrase(clause, at)
  return of === null ? null : nounsAt(clause, of)?.names ?? null
}

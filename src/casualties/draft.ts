import { readNumber } from '../numbers/number'
import type { Count, Effect } from '../types'
import type { NounPhrase, VerbGroup } from './read/chunk'
import { headOf, isMark, nounsAt, verbAt, wordAt, type Clause } from './read/clause'
import { endsLikePlural, isDoubtfulName } from './read/names'
import { exactCount } from './read/counts'
import { isOfAnAge, isPlural } from './read/heads'
import { HARM_ADJECTIVES } from './words/harm'
import * as Class from './words/classes'
import { lexicon } from './words/lexicon'
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

const IMPLIED: Count = { min: 1, max: 1, approximate: false, vague: null, implied: true }

/** What follows an amount of money without its unit: "millions [in losses]". */
const LOST = /^(?:in|of) (?:\w+ )?(?:losses|damages?|property)/

const NONE: Count = { min: 0, max: 0, approximate: false, vague: null, implied: false }

/** Index of the word that makes a single victim none: "[not] a single soldier", "neither the mayor [nor] his wife"; -1 without one. */
function negationOf(clause: Clause, phrase: NounPhrase): number {
  const { words } = clause.sentence
  const before = phrase.first - 1
  if (words[before] === 'nor' || words[before] === 'neither') return before
  return words[before] === 'not' && ['a', 'one'].includes(words[phrase.first] ?? '') && (words[phrase.first] === 'one' || ['single', 'life'].includes(words[phrase.first + 1] ?? '')) ? before : -1
}

/** Determiners of a singular that stands for any: "every soldier". */
const ANY: ReadonlySet<string> = new Set('each every any either'.split(' '))

const ORDINALS: ReadonlySet<string> = new Set('second third fourth fifth sixth seventh eighth ninth tenth'.split(' '))

/** Collective heads that stand for no single victim. */
const COLLECTIVE: ReadonlySet<string> = new Set('family household staff crew personnel police team group army military force unit party squad staffing public population community'.split(' '))

/** The draft of a phrase that a construction takes for victims; null where the phrase counts no persons. */
export function draftOf(clause: Clause, hit: Hit, partOf: Draft | null = null): Draft | null {
  const phrase = nounsAt(clause, hit.at)
  if (!phrase) return null
  const counted = countedIn(clause, hit.at)
  if (counted !== null) return draftOf(clause, { ...hit, at: counted }, partOf)
  if (hit.possessor) return possessorDraft(clause, phrase, hit, partOf)
  const inner = phrase.head < 0 || PARTITIVE.has(headWord(clause, phrase)) ? ofPhrase(clause, hit.at) : null
  if (phrase.head < 0 && LOST.test(clause.sentence.words.slice(phrase.end, phrase.end + 3).join(' '))) return null
  const described = phrase.head < 0 && inner !== null ? nounsAt(clause, inner) : phrase
  if (!countsPersons(clause, headWord(clause, phrase), phrase, described, hit)) return null
  let count = hit.count ?? familyOf(clause, hit.at)?.quantity ?? countOf(clause, phrase, hit)
  // "No breakdown was given for the wounded"
  if (count?.max === 0 && hit.anyHead !== true && phrase.names === 'unknown' && phrase.head >= 0 && !isPlural(headOf(clause, phrase)) && !clause.sentence.capital[phrase.head]) return null
  if (count === null || isRate(clause, phrase) || (count.implied && isDoubtfulName(clause.sentence, phrase))) return null
  const negation = negationOf(clause, phrase)
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

/** "[six American] and two Afghan soldiers", "[four coalition] and four local soldiers": index of the noun that stands only once; absent where the phrase has its own. */
function sharedHead(clause: Clause, at: number, phrase: NounPhrase): number | undefined {
  const next = isMark(clause, at + 1, 'conjunction') && wordAt(clause, at + 1) === 'and' ? nounsAt(clause, at + 2) : null
  if (!next?.quantity || !phrase.quantity || !((phrase.quantity.min ?? 0) > 1) || phrase.head < 0 || phrase.plural || next.head <= next.quantityEnd || !next.plural || next.names !== 'person') return undefined
  return next.head
}

/** "a group of [23 soldiers]", "its crew of [seven]": position of the number behind a word for a group; null for none. */
function countedIn(clause: Clause, at: number): number | null {
  const phrase = nounsAt(clause, at)
  const inner = phrase && !phrase.quantity && COUNTED_GROUPS.has(headWord(clause, phrase)) ? ofPhrase(clause, at) : null
  return inner !== null && nounsAt(clause, inner)?.quantity && nounsAt(clause, inner)?.names === 'person' ? inner : null
}
/** Words for a group that may say how many it holds. */
const COUNTED_GROUPS: ReadonlySet<string> = new Set('group party team crew squad patrol band gang delegation'.split(' '))

/** "a family [of six]": the number that the phrase behind "of" gives; null for none. */
function familyOf(clause: Clause, at: number): NounPhrase | null {
  const phrase = nounsAt(clause, at)
  const inner = phrase && !phrase.quantity && headWord(clause, phrase) === 'family' ? ofPhrase(clause, at) : null
  const of = inner === null ? null : nounsAt(clause, inner)
  return of?.head === -1 && of.quantity ? of : null
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

/** Words of a frequency: "[each] year", "ten [a] day". */
const EACH: ReadonlySet<string> = new Set(['each', 'every', 'per'])
/** What comes each year is a figure of that year. */
const PERIODS: ReadonlySet<string> = new Set('second seconds minute minutes hour hours day days week weeks'.split(' '))
/** What ends the clause that a frequency belongs to. */
const ENDS_CLAUSE: ReadonlySet<string> = new Set(['that', 'which', 'who', 'where', 'when', ';', ':', 'held'])
const FREQUENCY_REACH = 12

/** "fifteen deaths per 100,000", "ten people a day", "a child dies every ten minutes", "thousands of deaths could be prevented". */
function isRate(clause: Clause, phrase: NounPhrase): boolean {
  const { words } = clause.sentence
  if (words[phrase.end] === 'per' || (words[phrase.end] === 'for' && words[phrase.end + 1] === 'every') || isOften(words, phrase.end, 'a')) return true
  for (let at = phrase.end; at < phrase.end + FREQUENCY_REACH && !ENDS_CLAUSE.has(words[at] as string); at++) if (isOften(words, at)) return true
  for (let at = phrase.first - 1; at >= phrase.first - FREQUENCY_REACH && !ENDS_CLAUSE.has(words[at] as string); at--) if (isOften(words, at)) return true
  return words.slice(phrase.end, phrase.end + 7).some(word => word === 'prevented' || word === 'averted' || word === 'avoided')
}

/** Words behind a stretch of time. */
const TIMED: ReadonlySet<string> = new Set('after before earlier later ago old of in when since'.split(' '))

/** "each day", "every ten minutes" at a word; with `article` "a day" too, but not "a day after". */
function isOften(words: readonly string[], at: number, article = ''): boolean {
  const word = words[at] ?? ''
  if (article !== '' && word === article) return PERIODS.has(words[at + 1] ?? '') && !TIMED.has(words[at + 2] ?? '')
  return EACH.has(word) && (PERIODS.has(words[at + 1] ?? '') || PERIODS.has(words[at + 2] ?? ''))
}

const PARTITIVE: ReadonlySet<string> = new Set('member members number total hundreds dozens group couple pair majority'.split(' '))

/** The head of a phrase; "another" where that stands alone, else empty without a noun. */
function headWord(clause: Clause, phrase: NounPhrase): string {
  return phrase.head >= 0 ? headOf(clause, phrase) : clause.sentence.words[phrase.first] === 'another' ? 'another' : ''
}

/** Position of the noun phrase behind "of" after the phrase at `at`, null where none follows. */
export function ofPhrase(clause: Clause, at: number): number | null {
  if (!isMark(clause, at + 1, 'preposition') || wordAt(clause, at + 1) !== 'of') return null
  const chunk = clause.chunks[at + 2]
  return chunk?.kind === 'noun' || chunk?.kind === 'pronoun' ? at + 2 : null
}

/** End of the of-phrase, with one more "of" or a title's "of" inside a single victim's phrase. */
function ofEnd(clause: Clause, inner: number, single: boolean): number {
  const deeper = single ? ofPhrase(clause, inner) : null
  return clause.chunks[deeper ?? inner]?.end ?? 0
}

/** "no reports of [civilian casualties]": what there is none of. */
function behindOf({ sentence: { words } }: Clause, { first }: NounPhrase, end: number): Draft['victims'] {
  const of = words.indexOf('of', first)
  return of > first && of + 1 < end ? { first: of + 1, end } : null
}

function suffererOf(clause: Clause, at: number): Draft['victims'] {
  const nouns = nounsAt(clause, at)
  return nouns ? { first: nouns.first + (nouns.determiner === 'none' ? 0 : 1), end: nouns.end } : null
}

function victimsOf(clause: Clause, phrase: NounPhrase, inner: number | null, end: number): Draft['victims'] {
  if (phrase.head < 0) {
    if (inner === null) return null
    const of = clause.chunks[inner]
    const nouns = nounsAt(clause, inner) ?? whatTheyAre(clause, inner)
    if (!of || !nouns) return null
    return nouns.head < 0 || ELLIPTIC.has(headOf(clause, nouns)) || headOf(clause, nouns) === 'own' ? null : { first: Math.max(nouns.quantityEnd, nouns.first + (nouns.determiner === 'none' || nouns.quantity ? 0 : 1)), end: nouns.end }
  }
  let first = Math.max(phrase.quantityEnd, phrase.first)
  if (!phrase.quantity && phrase.determiner !== 'none') first++
  while (first < phrase.head && leavesOut(clause, first)) first++
  // "the nine [killed]" are nobody but the dead.
  if (phrase.head === first && (ELLIPTIC.has(clause.sentence.words[first] as string) || (phrase.quantity && /^(?:killed|wounded|injured)$/.test(clause.sentence.words[first] as string)))) return null
  return first < end ? { first, end } : null
}

/** Words that stand for persons told of before: "four [others]", "the [rest]", "a [third]". */
const ELLIPTIC: ReadonlySet<string> = new Set(['others', 'other', 'more', 'another', 'rest', ...ORDINALS])

/** "eight of them [children]", "most of whom were [civilians]": the noun that says what those are whom the pronoun at `pronoun` takes up. */
function whatTheyAre(clause: Clause, pronoun: number): NounPhrase | null {
  if (!/^(?:them|whom)$/.test(wordAt(clause, pronoun))) return null
  const verb = verbAt(clause, pronoun + 1)
  const nouns = nounsAt(clause, verb?.copula && verb.predicate === null ? pronoun + 2 : pronoun + 1)
  return nouns && nouns.names === 'person' && nouns.plural && nouns.quantity === null && nouns.determiner === 'none' ? nouns : null
}

/** Words in front of victims that are not theirs: "three [other] guards", "the [slain] mayor", "the [dead] 18-year-old", "the [recently murdered] senator". */
function leavesOut({ sentence: { words, classes } }: Clause, at: number): boolean {
  const word = words[at] as string
  return word === 'other' || word === 'more' || (word === 'last' && words[at + 1] !== '-') || tellsHarm(word) || (((classes[at] as number) & Class.adverb) !== 0 && tellsHarm(words[at + 1] ?? ''))
}

function tellsHarm(word: string): boolean {
  return HARM_ADJECTIVES.has(word) || lexicon().harm.get(word)?.forms.has('part') === true
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
  if (((phrase.determiner === 'indefinite' || (hit.trigger === hit.at + 1 && hit.verb?.form === 'finite')) && ORDINALS.has(head) && inner(clause, hit.at) !== 'thing') || (head === 'rest' && phrase.determiner === 'definite')) return true
  if (membersOf(clause, phrase)) return true
  if (names === 'thing') return false
  if (phrase.quantity || familyOf(clause, hit.at)) return true
  return names === 'person' || phrase.proper || head === 'another'
}

/** What the noun behind "of" names: "a third of the [land]"; null without one. */
function inner(clause: Clause, at: number): NounPhrase['names'] | null {
  const of = ofPhrase(clause, at)
  return of === null ? null : nounsAt(clause, of)?.names ?? null
}

/** "the third soldier killed this month", "the first to be killed": told for the place in a row; but "wounded a third man" and "a fourth hostage was found shot" tell of one more. */
function isOnlyPlaced({ determiner }: NounPhrase, { rule, at, trigger, verb }: Hit): boolean {
  if (rule === 'injured-escape' || (determiner === 'indefinite' && (at > trigger || rule.endsWith('-modifier')))) return false
  return verb === null || verb.form === 'infinitive' || (verb.form === 'bare' && verb.harm?.valence !== 'subject' && !rule.endsWith('-passive'))
}

/** "a [third] man", "the [first] soldier". */
function isOrdinal(words: readonly string[], phrase: NounPhrase): boolean {
  return words.slice(phrase.first, phrase.end).some(word => ORDINALS.has(word) || word === 'first')
}

/** "its [five-member] crew", "a [12-man] patrol": how many they are; null where it is not told. */
function membersOf(clause: Clause, phrase: NounPhrase): Count | null {
  if (phrase.quantity || !(COUNTED_GROUPS.has(headWord(clause, phrase)) || headWord(clause, phrase) === 'family')) return null
  const { words } = clause.sentence
  for (let at = phrase.first; at < phrase.head - 2; at++) {
    const number = words[at + 1] === '-' && MEMBER.test(words[at + 2] as string) ? readNumber(words, at) : null
    if (number?.end === at + 1) return exactCount(number.value)
  }
  return null
}
const MEMBER = /^(?:member|person|man|strong|woman)$/

/** Nouns that say how many they are: "the trio was kidnapped". */
const SEVERAL: ReadonlyMap<string, number> = new Map([['couple', 2], ['pair', 2], ['duo', 2], ['twins', 2], ['trio', 3], ['threesome', 3], ['triplets', 3], ['quartet', 4], ['foursome', 4]])

function countOf(clause: Clause, phrase: NounPhrase, hit: Hit): Count | null {
  const { words } = clause.sentence
  if (phrase.quantity) {
    if (phrase.quantity.max === 1 && words[phrase.first] === 'another') return IMPLIED
    return phrase.quantity
  }
  const members = membersOf(clause, phrase)
  if (members) return members
  if (hit.single === false) return null
  const head = headWord(clause, phrase)
  if (!ORDINALS.has(head) && isOrdinal(words, phrase) && isOnlyPlaced(phrase, hit)) return null
  if (isOrdinal(words, phrase) && isMark(clause, hit.at + 1, 'relative') && verbAt(clause, hit.at - 1)?.copula) return null
  const several = SEVERAL.get(head)
  // "twin grandsons"
  if (phrase.plural && phrase.names === 'person' && words.slice(phrase.first, phrase.head).includes('twin')) return { ...IMPLIED, min: 2, max: 2, implied: false }
  if (several !== undefined) return { ...IMPLIED, min: several, max: several, implied: false }
  if (head === 'rest') return { min: null, max: null, approximate: false, vague: 'the rest', implied: false }
  // "a third was killed" is one more, "a third of the miners" a share.
  if (ORDINALS.has(head) && nounsAt(clause, ofPhrase(clause, hit.at) ?? -1)?.plural === true) return null
  const shared = hit.verb?.hedges.find(word => word === 'both' || word === 'all')
  if (shared !== undefined && phrase.plural) return shared === 'both' ? { ...IMPLIED, min: 2, max: 2, implied: false } : { ...IMPLIED, min: null, max: null, vague: 'all', implied: false }
  if ((phrase.plural && !endsLikePlural(clause.sentence, phrase, hit.verb)) || COLLECTIVE.has(head) || head === '' || ANY.has(words[phrase.first] as string)) return null
  return IMPLIED
}

import { readNumber } from '../numbers/number'
import type { Count } from '../types'
import type { Hit } from './draft'
import type { NounPhrase } from './read/chunk'
import { headOf, isMark, nounsAt, ofPhrase, verbAt, type Clause } from './read/clause'
import { exactCount } from './read/counts'
import { endsLikePlural } from './read/names'

/** How many ages stand at `at`: "[aged four and nine]", "[aged 3, 5 and eight]"; 0 for none. */
function agesBehind(words: readonly string[], at: number): number {
  if (words[at] !== 'aged') return 0
  let ages = 0
  let next = at + 1
  for (;;) {
    const age = readNumber(words, next)
    if (!age || age.value > 110) return words[next - 1] === 'and' ? 0 : ages
    ages++
    next = age.end
    if (words[next] === ',' && words[next + 1] === 'and') next += 2
    else if (words[next] === ',' || words[next] === 'and') next++
    else return ages
  }
}

/** A single victim without a number. */
export const IMPLIED: Count = { min: 1, max: 1, approximate: false, vague: null, implied: true }

/** Determiners of a singular that stands for any: "every soldier". */
const ANY: ReadonlySet<string> = new Set('each every any either'.split(' '))

/** Places in a row that may stand alone: "a third". */
export const ORDINALS: ReadonlySet<string> = new Set('second third fourth fifth sixth seventh eighth ninth tenth'.split(' '))

/** Collective heads that stand for no single victim. */
export const COLLECTIVE: ReadonlySet<string> = new Set('family household staff crew personnel police team group army military force unit party squad staffing public population community'.split(' '))

/** Nouns that say how many they are: "the trio was kidnapped". */
const SEVERAL: ReadonlyMap<string, number> = new Map([['couple', 2], ['pair', 2], ['duo', 2], ['twins', 2], ['trio', 3], ['threesome', 3], ['triplets', 3], ['quartet', 4], ['foursome', 4]])

/** How many persons the phrase counts by its number, its members or as a single victim; null where it tells none. */
export function countOf(clause: Clause, phrase: NounPhrase, hit: Hit): Count | null {
  const { words } = clause.sentence
  if (phrase.quantity) {
    if (phrase.quantity.max === 1 && words[phrase.first] === 'another') return IMPLIED
    return hit.effect === 'displaced' ? phrase.quantity : timesEach(clause, phrase, hit.at, phrase.quantity)
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
  // "his parents", "the boy's parents"
  if (head === 'parents' && (phrase.possessor !== null ? !(words[phrase.possessor.end - 1] as string).endsWith('s') : /^(?:his|her)$/.test(words[phrase.first] as string))) return { ...IMPLIED, min: 2, max: 2, implied: false }
  if (several !== undefined) return { ...IMPLIED, min: several, max: several, implied: false }
  if (head === 'rest') return { min: null, max: null, approximate: false, vague: 'the rest', implied: false }
  // "a third was killed" is one more, "a third of the miners" a share.
  if (ORDINALS.has(head) && nounsAt(clause, ofPhrase(clause, hit.at) ?? -1)?.plural === true) return null
  const shared = hit.verb?.hedges.find(word => word === 'both' || word === 'all')
  if (shared !== undefined && phrase.plural) return shared === 'both' ? { ...IMPLIED, min: 2, max: 2, implied: false } : { ...IMPLIED, min: null, max: null, vague: 'all', implied: false }
  const ages = phrase.plural && phrase.names === 'person' ? agesBehind(words, phrase.end) : 0
  if (ages > 1) return exactCount(ages)
  if ((phrase.plural && !endsLikePlural(clause.sentence, phrase, hit.verb)) || COLLECTIVE.has(head) || head === '' || ANY.has(words[phrase.first] as string)) return null
  return IMPLIED
}

/** "three couples" are six, "two families of five" ten, and "two families" two persons at least. */
function timesEach(clause: Clause, phrase: NounPhrase, at: number, count: Count): Count {
  const head = headWord(clause, phrase)
  const several = head.endsWith('s') ? SEVERAL.get(head.slice(0, -1)) : undefined
  const of = nounsAt(clause, ofPhrase(clause, at) ?? -1)
  const each = several ?? (of?.head === -1 && of.quantity !== null && of.quantity.min === of.quantity.max ? of.quantity.max : null)
  if (several === undefined && !GROUPS.has(head)) return count
  if (each === null) return { ...count, max: null }
  return { ...count, min: count.min === null ? null : count.min * each, max: count.max === null ? null : count.max * each }
}
const GROUPS: ReadonlySet<string> = new Set('families households crews squads teams groups gangs patrols platoons units parties'.split(' '))

/** "a group of [23 soldiers]", "its crew of [seven]": position of the number behind a word for a group; null for none. */
export function countedIn(clause: Clause, at: number): number | null {
  const phrase = nounsAt(clause, at)
  const inner = phrase && !phrase.quantity && COUNTED_GROUPS.has(headWord(clause, phrase)) ? ofPhrase(clause, at) : null
  return inner !== null && nounsAt(clause, inner)?.quantity && nounsAt(clause, inner)?.names === 'person' ? inner : null
}
/** Words for a group that may say how many it holds. */
const COUNTED_GROUPS: ReadonlySet<string> = new Set('group party team crew squad patrol band gang delegation'.split(' '))

/** "a family [of six]": the number that the phrase behind "of" gives; null for none. */
export function familyOf(clause: Clause, at: number): NounPhrase | null {
  const phrase = nounsAt(clause, at)
  const inner = phrase && !phrase.quantity && headWord(clause, phrase) === 'family' ? ofPhrase(clause, at) : null
  const of = inner === null ? null : nounsAt(clause, inner)
  return of?.head === -1 && of.quantity ? of : null
}

/** "its [five-member] crew", "a [12-man] patrol": how many they are; null where it is not told. */
export function membersOf(clause: Clause, phrase: NounPhrase): Count | null {
  if (phrase.quantity || !(COUNTED_GROUPS.has(headWord(clause, phrase)) || headWord(clause, phrase) === 'family')) return null
  const { words } = clause.sentence
  for (let at = phrase.first; at < phrase.head - 2; at++) {
    const number = words[at + 1] === '-' && MEMBER.test(words[at + 2] as string) ? readNumber(words, at) : null
    if (number?.end === at + 1) return exactCount(number.value)
  }
  return null
}
const MEMBER = /^(?:member|person|man|strong|woman)$/

/** "the third soldier killed this month", "the first to be killed": told for the place in a row; but "wounded a third man" and "a fourth hostage was found shot" tell of one more. */
function isOnlyPlaced({ determiner }: NounPhrase, { rule, at, trigger, verb }: Hit): boolean {
  if (rule === 'injured-escape' || (determiner === 'indefinite' && (at > trigger || rule.endsWith('-modifier')))) return false
  return verb === null || verb.form === 'infinitive' || (verb.form === 'bare' && verb.harm?.valence !== 'subject' && !/-(?:passive|verb-object|hospital|care)$/.test(rule))
}

/** "a [third] man", "the [first] soldier". */
function isOrdinal(words: readonly string[], phrase: NounPhrase): boolean {
  return words.slice(phrase.first, phrase.end).some(word => ORDINALS.has(word) || word === 'first')
}

/** The head of a phrase; "another" where that stands alone, else empty without a noun. */
export function headWord(clause: Clause, phrase: NounPhrase): string {
  return phrase.head >= 0 ? headOf(clause, phrase) : clause.sentence.words[phrase.first] === 'another' ? 'another' : ''
}

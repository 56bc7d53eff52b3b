import type { NounPhrase, VerbGroup } from './chunk'
import { headOf, isFullName, isMark, nounAt, nounsAt, verbAt, wordAt, type Clause } from './clause'
import { isHeading } from './sentence'

/** The subjects of a verb with those whom the words around them put beside them; fewer where two of them are offices of one person. */
export function withCompanions(clause: Clause, at: number, members: readonly number[], verb: VerbGroup | null): readonly number[] {
  const besides = besidesThose(clause, members) ?? besidesAttacker(clause, at, members)
  if (besides) return besides
  const one = verb ? officesOfOne(clause, members, verb) : -1
  if (one >= 0) return [one]
  const beside = verb ? companionBefore(clause, members, verb) : -1
  if (beside >= 0) return [beside, ...members]
  const accused = members.length > 0 ? accusedBefore(clause, members.reduce((least, member) => Math.min(least, member))) : -1
  return accused < 0 ? members : [accused, ...members]
}

/** What stands before those who came to the same harm: "[Besides] the bomber, four guards died". */
const BESIDES = /^(?:besides|apart from|aside from|in addition to)$/

/** True for "besides" and its like at the position. */
export function isBesides({ chunks, sentence: { words } }: Clause, at: number): boolean {
  const chunk = chunks[at]
  return chunk?.kind === 'preposition' && BESIDES.test(words.slice(chunk.first, chunk.end).join(' '))
}

/** "[Besides] the two bombers, nine worshippers died": both of them; null elsewhere. */
function besidesThose(clause: Clause, members: readonly number[]): readonly number[] | null {
  if (!isBesides(clause, 0) || nounsAt(clause, 1)?.names !== 'person') return null
  // "Apart from the bomber himself nobody died"
  const himself = isMark(clause, 2, 'pronoun') ? 3 : 2
  const subject = isMark(clause, himself, 'comma') ? himself + 1 : himself
  return members.length === 1 && members[0] === subject ? [1, subject] : null
}

/** "Two policemen lost their lives in the blast [besides the bomber]": he too; null elsewhere. */
function besidesAttacker(clause: Clause, at: number, members: readonly number[]): readonly number[] | null {
  for (let next = at + 1; next < at + MOST_BEHIND && clause.chunks[next] && !verbAt(clause, next) && !isMark(clause, next, 'comma', 'semicolon', 'stop', 'subordinator'); next++) {
    if (isBesides(clause, next) && /^(?:bombers?|attackers?|gunm[ae]n|assailants?)$/.test(nounAt(clause, next + 1))) return members.length === 0 ? null : [...members, next + 1]
  }
  return null
}

/** Chunks between a verb and "besides". */
const MOST_BEHIND = 8

/** "social leader and [treasurer of the board Bo Roe] was killed": two offices of one, as the verb tells; -1 for several persons. */
function officesOfOne(clause: Clause, members: readonly number[], { first }: VerbGroup): number {
  const [one, other, ...more] = members.map(member => nounsAt(clause, member))
  // "Bo Roe, 52, and [the father of four boys], was shot dead"
  if (more.length === 0 && one?.proper && other?.determiner === 'definite' && KIN_OF.test(headOf(clause, other)) && wordAt(clause, (members[1] as number) + 1) === 'of' && /^(?:was|is|has)$/.test(clause.sentence.words[first] as string)) return members[0] as number
  const office = (nouns: NounPhrase | null | undefined): boolean => nouns?.names === 'person' && nouns.determiner === 'none' && nouns.quantity === null && !nouns.plural
  if (more.length > 0 || !office(one) || !office(other) || isFullName(clause, one as NounPhrase) || !/^(?:was|is|has)$/.test(clause.sentence.words[first] as string) || isHeading(clause.sentence)) return -1
  return (members[1] as number)
}

/** What one may be besides his name. */
const KIN_OF = /^(?:father|mother|husband|wife|grandfather|grandmother|founder|leader|author|head|owner)$/

/** "[A policeman] deployed with vaccinators and a passerby were shot": the verb tells that one more stands before the phrase that describes him; -1 for none. */
function companionBefore(clause: Clause, [member, ...more]: readonly number[], { first }: VerbGroup): number {
  const nouns = member === undefined ? null : nounsAt(clause, member)
  if (member === undefined || more.length > 0 || clause.sentence.words[first] !== 'were' || !nouns || nouns.plural || nouns.quantity || nouns.determiner !== 'indefinite' || wordAt(clause, member - 1) !== 'and') return -1
  for (let at = member - 2; at > 0 && !isMark(clause, at, 'comma', 'semicolon', 'subordinator', 'relative'); at--) {
    const verb = verbAt(clause, at)
    if (verb && /^(?:bare|ing)$/.test(verb.form) && isCounted(clause, at - 1)) return at - 1
  }
  return -1
}

/** "[A man] suspected of witchcraft and his wife were killed": whom a participle stands between and the others; -1 for none. */
function accusedBefore(clause: Clause, at: number): number {
  if (wordAt(clause, at - 1) !== 'and' || wordAt(clause, at - 3) !== 'of' || nounsAt(clause, at - 2)?.names === 'person') return -1
  const accuse = verbAt(clause, at - 4)
  return accuse?.form === 'bare' && /^(?:suspected|accused|convicted)$/.test(headOf(clause, accuse)) && isCounted(clause, at - 5) ? at - 5 : -1
}

/** "a soldier", "two civilians". */
export function isCounted(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns !== null && nouns.names === 'person' && (nouns.determiner === 'indefinite' || (nouns.quantity !== null && nouns.quantity.vague === null))
}

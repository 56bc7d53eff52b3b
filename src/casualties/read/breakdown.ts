import type { NounPhrase } from './chunk'
import type { Clause } from './clause'

/** "Five troops, an American, three Canadians and one Afghan": the first is the sum of the rest; "two Britons, a Dutchman and a Swede" are four. */
export function breakdown(clause: Clause, members: readonly number[]): { whole: number, part: number }[] {
  const [whole, ...rest] = members
  if (members.length < 3 || (isCapital(clause, whole) && rest.some(member => isCapital(clause, member)))) return []
  return whole !== undefined && sumOf(clause, rest) === sizeOf(clause.chunks[whole] as NounPhrase) ? rest.map(part => ({ whole, part })) : []
}

/** A phrase that names a nation or a person. */
function isCapital({ chunks, sentence: { capital } }: Clause, at: number | undefined): boolean {
  const nouns = chunks[at ?? -1]
  return nouns?.kind === 'noun' && capital.slice(Math.max(nouns.first, 1), nouns.end).includes(true)
}

/** How many they are together; not a number where one of them does not tell. */
export function sumOf(clause: Clause, members: readonly number[]): number {
  return members.reduce((sum, member) => sum + (sizeOf(clause.chunks[member] as NounPhrase) ?? NaN), 0)
}

/** How many a phrase is at least: 1 where it is singular, null where it does not tell. */
export function sizeOf(phrase: NounPhrase): number | null {
  if (phrase.quantity) return phrase.quantity.min
  return phrase.plural ? null : 1
}

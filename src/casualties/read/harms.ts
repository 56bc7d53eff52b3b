import type { Effect } from '../../types'
import { HARM_ADJECTIVES } from '../words/harm'
import { lexicon } from '../words/lexicon'
import { headOf, isMark, nounAt, nounsAt, verbAt, type Clause } from './clause'

/** The effect that the head of the phrase at `at` names ("deaths", "killing", "injuries"), null for none. */
export function effectAt(clause: Clause, at: number): Effect | null {
  return lexicon().nouns.get(nounAt(clause, at)) ?? null
}

/** The harm that a phrase counts or a verb does, null for none. */
export function countedAt(clause: Clause, at: number): Effect | null {
  const nouns = nounsAt(clause, at)
  if (nouns) return nouns.quantity?.max === 0 ? null : effectAt(clause, at) ?? nouns.harmed ?? HARM_ADJECTIVES.get(clause.sentence.words[nouns.end - 1] as string) ?? (headOf(clause, nouns) === 'toll' ? 'killed' : null)
  const verb = verbAt(clause, at)
  return verb && !verb.negated && (verb.passive || verb.form === 'bare' || verb.harm?.valence === 'subject' || nounsAt(clause, at + 1)?.quantity) ? verb.harm?.effect ?? null : null
}

/** "[of] the 15 dead", "[of] those who died": what befell a group; null where it is not told. */
export function harmOfGroup(clause: Clause, at: number): Effect | null {
  const group = nounsAt(clause, at)
  if (!group) return null
  if (group.head < 0 && isMark(clause, at + 1, 'relative')) return verbAt(clause, at + 2)?.harm?.effect ?? null
  const last = clause.sentence.words[group.end - 1] as string
  return group.harmed ?? HARM_ADJECTIVES.get(last) ?? (last === 'deceased' || last === 'fatalities' ? 'killed' : null)
}

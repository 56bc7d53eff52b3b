import type { Draft } from '../draft'
import type { VerbGroup } from '../read/chunk'
import { isMark, nounsAt, verbAt, wordAt, type Clause } from '../read/clause'

/** The verb that a noun of harm stands under: "could [cause] thousands of deaths", "is thought to [contain] the bodies of 500"; null without one. Of a toll also the verb between it and its number. */
export function governingVerb(clause: Clause, { at, trigger, rule }: Draft): VerbGroup | null {
  let before = rule.endsWith('-toll') ? at - 1 : Math.min(at, trigger) - 1
  // "… could rise, [as] some of the dead were taken away": another clause.
  while (nounsAt(clause, before) || (isMark(clause, before, 'preposition', 'adverb') && (rule.endsWith('-toll') || wordAt(clause, before) !== 'as'))) before--
  return verbAt(clause, before)
}

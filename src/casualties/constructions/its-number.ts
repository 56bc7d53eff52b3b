import { NO_HITS, type Draft, type Hit } from '../draft'
import type { VerbGroup } from '../read/chunk'
import { headOf, nounAt, nounsAt, wordAt, type Clause } from '../read/clause'
import { mayBeCopula } from '../read/verbs'

/** True for "put", "puts" and the heads of what may be a copula. */
export function givesNumber(head: string): boolean {
  return mayBeCopula(head) || head === 'put' || head === 'puts'
}

/** "Councillors say it is [at least 118]", "A trader put it at [35]": another number of those counted in the sentence before. */
export function byItsNumber(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated || verb.modal !== null) return NO_HITS
  // "A monitor put the number at [14]"
  const puts = headOf(clause, verb) === 'put' || headOf(clause, verb) === 'puts'
  const number = puts && nounsAt(clause, at + 1)?.determiner === 'definite' && /^(?:number|figure|count)$/.test(nounAt(clause, at + 1)) && wordAt(clause, at + 2) === 'at'
  const figure = number ? at + 3 : verb.copula && wordAt(clause, at - 1) === 'it' ? at + 1 : puts && wordAt(clause, at + 1) === 'it' && wordAt(clause, at + 2) === 'at' ? at + 3 : -1
  const nouns = figure < 0 ? null : nounsAt(clause, figure)
  // "It was [one] of the deadliest raids since May"
  return nouns?.head === -1 && nouns.quantity?.min && wordAt(clause, figure + 1) !== 'of' ? [{ at: figure, effect: 'unspecified', trigger: at, verb, rule: ITS_TOLL, total: true, anyHead: true }] : NO_HITS
}

const ITS_TOLL = 'unspecified-its-number'

/** The harm that the running total of the sentence before counts; null where it gave none. Other drafts stay as they are. */
export function harmOfToll(draft: Draft, drafts: readonly Draft[]): Draft | null {
  if (draft.rule !== ITS_TOLL && draft.partOf?.rule !== ITS_TOLL) return draft
  const before = drafts[drafts.length - 1]
  // Its parts follow it: "at 14, including [five women]".
  if (draft.partOf?.rule === ITS_TOLL) return before && before.at === draft.partOf.at && before.clause === draft.clause ? { ...draft, effect: before.effect, rule: `${before.effect}-including`, partOf: before } : null
  return before && (before.total || before.effect === 'killed') && draft.clause.sentence.index - before.clause.sentence.index <= 1 ? { ...draft, effect: before.effect, rule: `${before.effect}-toll` } : null
}

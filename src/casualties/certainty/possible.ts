import type { Draft } from '../draft'
import { headOf, isMark, nounsAt, verbAt, wordAt, type Clause } from '../read/clause'
import { sharedSubjectVerb } from '../source'
import { lexicon } from '../words/lexicon'
import { reportedToBe } from './claimed'

// What may be, or may come: feared, planned, threatened, supposed.

/** "could kill thousands", "40 feared dead", "plotted to kill", "if 20 died". */
export function isPossible(draft: Draft): boolean {
  const { clause, verb } = draft
  // "could confirm 13 dead", "could not be revived"
  if (verb?.modal != null && POSSIBLE_MODALS.has(verb.modal) && headOf(clause, verb) !== 'confirm' && draft.rule !== 'killed-fate') return true
  if (verb?.hedges.some(word => POSSIBLE.has(word)) === true || sharesModal(draft)) return true
  if (plannedNoun(clause, draft) || isFeared(draft) || hypothetical(clause, draft)) return true
  return draft.rule !== `${draft.effect}-participle` && conditional(clause, draft.trigger)
}

/** "feared" up to three words before victims or harm, or between them. */
function isFeared({ clause: { chunks, sentence: { words } }, trigger, first, end }: Draft): boolean {
  return words.slice(Math.max(0, Math.min(first, chunks[trigger]?.first ?? 0) - 3), Math.max(end, chunks[trigger]?.end ?? 0) + 1).includes('feared')
}

const POSSIBLE_MODALS: ReadonlySet<string> = new Set('may might could would can should must shall will \'d \'ll'.split(' '))

const POSSIBLE: ReadonlySet<string> = new Set('feared fear fears presumed possibly probably threatened threaten threatens threatening planned plan plans planning plotted plotting intended intend intends vowed vow vows wants want wanted likely expected meant aimed aiming hoped hope conspired conspiring pledged swore trapped potentially perhaps maybe set about going'.split(' '))

/** "could kill 13,000 and [injure] 27,000": a base form behind "and" stands under the modal before it. */
function sharesModal({ clause, verb, trigger }: Draft): boolean {
  const { words } = clause.sentence
  if (!verb || verb.first !== verb.head || !lexicon().harm.get(words[verb.head] as string)?.forms.has('base') || lexicon().harm.get(words[verb.head] as string)?.forms.has('past')) return false
  const shared = sharedSubjectVerb(clause, trigger)
  const modal = shared > 0 ? verbAt(clause, shared)?.modal ?? null : null
  return modal !== null && POSSIBLE_MODALS.has(modal)
}

/** "could be used to kill", "sent to kill", "a potential toll of millions": not done yet. */
function hypothetical(clause: Clause, draft: Draft): boolean {
  if (reportedToBe(clause, draft)) return false
  if (draft.verb?.form === 'infinitive' && (!draft.verb.passive || CONDEMNING.has(wordBefore(clause, draft.trigger)))) return true
  if (draft.verb?.passive === true && IS_TO_BE.test(clause.sentence.words.slice(draft.verb.first, draft.verb.end).join(' '))) return true
  if (draft.verb && clause.sentence.words[draft.verb.first] === 'being' && wordAt(clause, draft.at - 1) === 'of') {
    const risk = nounsAt(clause, draft.at - 2)
    if (risk && RISKS.has(headOf(clause, risk))) return true
  }
  const trigger = clause.chunks[draft.trigger]
  return trigger?.kind === 'noun' && clause.sentence.words.slice(trigger.first, trigger.end).some(word => word === 'potential' || word === 'possible' || word === 'expected')
}

/** "sentenced two men [to be hanged]": what shall be done. */
const CONDEMNING: ReadonlySet<string> = new Set('sentenced sentences sentencing condemned ordered orders wants wanted demanded'.split(' '))

/** "[are to be hanged] on Monday". */
const IS_TO_BE = /^(?:is|are|was|were) to be /

/** The main verb before an infinitive, behind its object where it has one; empty where none stands there. */
function wordBefore(clause: Clause, infinitive: number): string {
  const verb = verbAt(clause, infinitive - 1) ?? (nounsAt(clause, infinitive - 1) ? verbAt(clause, infinitive - 2) : null)
  return verb ? clause.sentence.words[verb.head] as string : ''
}

/** What may happen: "the risk of a guard being killed". */
const RISKS: ReadonlySet<string> = new Set('risk risks fear fears threat threats danger dangers chance chances possibility prospect case event'.split(' '))

/** Deeds that can be planned. */
const DEEDS = /^(?:assassination|murder|killing|kidnapping|abduction|execution)s?$/

/** Words of a plan before "for" or "of" a deed. */
const PLANS: ReadonlySet<string> = new Set('plan plans plot plots planning plotting call calls order orders mission'.split(' '))

/** Words of something meant to happen, before "the assassination of". */
const PLANNING: ReadonlySet<string> = new Set('planned planning plan plans plotted plotting plot plots attempted attempting attempt threatened threatening seek seeking sought urged urging demanded demanding'.split(' '))

/** "plotting the assassination of", "calling for the murder of", "a plan for the kidnapping of": the deed is only meant. */
function plannedNoun(clause: Clause, draft: Draft): boolean {
  const { words } = clause.sentence
  const trigger = nounsAt(clause, draft.trigger)
  if (!draft.rule.endsWith('-noun-of') || !trigger || !DEEDS.test(words[trigger.end - 1] as string)) return false
  const before = draft.trigger - 1
  const verb = verbAt(clause, before)
  if (verb) return PLANNING.has(words[verb.head] as string)
  const mover = verbAt(clause, before - 1)
  if (mover) return (words[mover.head] as string).startsWith('call') && wordAt(clause, before) === 'for'
  const plan = isMark(clause, before, 'preposition') ? nounsAt(clause, before - 1) : null
  return plan !== null && PLANS.has(words[plan.head] as string)
}

/** "if", "unless" before the verb. */
function conditional(clause: Clause, trigger: number): boolean {
  for (let at = trigger - 1; at > trigger - 8; at--) {
    if (isMark(clause, at, 'subordinator')) return ['if', 'unless', 'whether', 'lest'].includes(wordAt(clause, at))
    if (isMark(clause, at, 'relative', 'semicolon')) return false
  }
  return false
}

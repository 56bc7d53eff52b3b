import type { Draft } from '../draft'
import type { VerbGroup } from '../read/chunk'
import { headOf, isMark, nounsAt, verbAt, verbWordAt, wordAt, type Clause } from '../read/clause'
import { sharedSubjectVerb } from '../source'
import { lexicon } from '../words/lexicon'
import { governingVerb } from './governing'
import { reportedToBe } from './claimed'

// What may be, or may come: feared, planned, threatened, supposed.

/** "could kill thousands", "40 feared dead", "plotted to kill", "if 20 died". */
export function isPossible(draft: Draft): boolean {
  const { clause, verb } = draft
  // "could confirm 13 dead", "could not be revived"
  if (verb?.modal != null && POSSIBLE_MODALS.has(verb.modal) && headOf(clause, verb) !== 'confirm' && draft.rule !== 'killed-fate') return true
  if (verb?.hedges.some(word => POSSIBLE.has(word)) === true || (verb && clause.sentence.words[verb.first - 1] === 'likely') || sharesModal(draft)) return true
  // "Heavy casualties [were expected] on both sides"
  if (!verb && /^(?:expected|predicted|anticipated)$/.test(verbWordAt(clause, Math.max(draft.at, draft.trigger) + 1))) return true
  if (plannedNoun(clause, draft) || yetToCome(clause, draft) || isFeared(draft) || hypothetical(clause, draft)) return true
  return draft.rule !== `${draft.effect}-participle` && conditional(clause, draft.trigger, draft.rule.endsWith('-noun-of'))
}

/** "feared" up to three words before victims or harm, between them, or in "are feared" behind them. */
function isFeared({ clause: { chunks, sentence: { words } }, trigger, first, end }: Draft): boolean {
  if (words[end + 1] === 'feared' && /^(?:is|are|was|were)$/.test(words[end] as string)) return true
  return words.slice(Math.max(0, Math.min(first, chunks[trigger]?.first ?? 0) - 3), Math.max(end, chunks[trigger]?.end ?? 0) + 1).includes('feared')
}

const POSSIBLE_MODALS: ReadonlySet<string> = new Set('may might could would can should must shall will \'d \'ll'.split(' '))

const POSSIBLE: ReadonlySet<string> = new Set('feared fear fears presumed possibly probably threatened threaten threatens threatening planned plan plans planning plotted plotting intended intend intends vowed vow vows wants want wanted likely expected meant aimed aiming hoped hope conspired conspiring pledged swore trapped potentially perhaps maybe set about going'.split(' '))

/** "could kill 13,000 and [injure] 27,000", "may have been taken and [killed]": a base form or participle behind "and" stands under the modal before it. */
function sharesModal({ clause, verb, trigger }: Draft): boolean {
  const { words } = clause.sentence
  if (verb?.passive && verb.form === 'bare') return isMark(clause, trigger - 1, 'conjunction') && isUncertain(verbAt(clause, trigger - 2))
  if (!verb || verb.first !== verb.head || !lexicon().harm.get(words[verb.head] as string)?.forms.has('base') || lexicon().harm.get(words[verb.head] as string)?.forms.has('past')) return false
  const shared = sharedSubjectVerb(clause, trigger)
  const modal = shared > 0 ? verbAt(clause, shared)?.modal ?? null : null
  return modal !== null && POSSIBLE_MODALS.has(modal)
}

function isUncertain(verb: VerbGroup | null): boolean {
  return verb?.passive === true && verb.modal !== null && POSSIBLE_MODALS.has(verb.modal)
}

/** "could be used to kill", "sent to kill", "a potential toll of millions": not done yet. */
function hypothetical(clause: Clause, draft: Draft): boolean {
  if (reportedToBe(clause, draft)) return false
  if (draft.verb?.form === 'infinitive' && !cameAbout(draft) && (!draft.verb.passive || CONDEMNING.has(wordBefore(clause, draft.trigger)))) return true
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

/** "prompted thousands to flee", "used bombs to kill 215": an infinitive that tells what came of it. */
function cameAbout({ clause, trigger, rule, count }: Draft): boolean {
  const before = wordBefore(clause, trigger)
  return (rule.endsWith('-flight') && BROUGHT_TO.has(before)) || (before === 'used' && count.min !== null && !count.implied)
}

/** "[prompted] thousands to flee": they have. */
const BROUGHT_TO: ReadonlySet<string> = new Set('prompted forced caused led drove driven obliged compelled pushed sent'.split(' '))

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

/** "[halt] the executions of two": they have not been held. */
const HALTING: ReadonlySet<string> = new Set('halt halts halted halting stop stopped stopping prevent prevented preventing stay stayed suspend suspended'.split(' '))

/** "plotting the assassination of", "calling for the murder of", "a plan for the kidnapping of": the deed is only meant. */
function plannedNoun(clause: Clause, draft: Draft): boolean {
  const { words } = clause.sentence
  const trigger = nounsAt(clause, draft.trigger)
  if (!draft.rule.endsWith('-noun-of') || !trigger || !DEEDS.test(words[trigger.end - 1] as string)) return false
  const before = draft.trigger - 1
  const verb = verbAt(clause, before)
  if (verb) return PLANNING.has(words[verb.head] as string) || ((words[trigger.end - 1] as string).startsWith('execution') && HALTING.has(words[verb.head] as string))
  const mover = verbAt(clause, before - 1)
  if (mover) return (words[mover.head] as string).startsWith('call') && wordAt(clause, before) === 'for'
  const plan = isMark(clause, before, 'preposition') ? nounsAt(clause, before - 1) : null
  return plan !== null && PLANS.has(words[plan.head] as string)
}

/** "if", "unless" before the verb. "Whether the virus caused [the death of]" asks for the cause alone: `presupposed`. */
function conditional(clause: Clause, trigger: number, presupposed: boolean): boolean {
  for (let at = trigger - 1; at > trigger - 8; at--) {
    if (isMark(clause, at, 'subordinator')) return (wordAt(clause, at) !== 'whether' || !presupposed) && ['if', 'unless', 'whether', 'lest'].includes(wordAt(clause, at))
    if (isMark(clause, at, 'relative', 'semicolon')) return false
  }
  return false
}

/** What brings harm: under "could", "is expected to" it has not come yet. */
const BRINGING: ReadonlySet<string> = new Set('cause bring mean lead result produce suffer face incur inflict sustain entail trigger risk spell prevent avert avoid contain caused brought meant led resulted produced suffered prevented averted avoided contained'.split(' '))
/** Verbs that may also only speak of harm that was: "may raise [the killing of two]". */
const HAVING: ReadonlySet<string> = new Set('see be include involve end hold raise push take reach involved ended'.split(' '))
/** What is said of harm that has not come. */
const FORESEEING: ReadonlySet<string> = new Set('face faces facing predict predicts predicted predicting foresee foresees foresaw forecast forecasts warn warns warned warning'.split(' '))
/** Words of what is meant to come, before a deed and what it does: "is [expected] to flood the valley, displacing thousands". */
const PROSPECTIVE: ReadonlySet<string> = new Set('expected planned plan plans planning plotted plotting intended intends threatened threatens threatening vowed'.split(' '))

/** "could cause [thousands of deaths]", "is expected to lead to [many deaths]", "warned of [200 deaths]", "the toll could be as high as [80]", "planned to destroy it, killing [thousands]". */
function yetToCome(clause: Clause, draft: Draft): boolean {
  if (draft.verb) return draft.verb.form === 'ing' && isProspective(clause, draft.trigger)
  const verb = governingVerb(clause, draft)
  if (!verb) return false
  // "She died on Friday. That would bring the toll to nine": so it does.
  if (draft.rule.endsWith('-toll') && /^w(?:ould|ill)$/.test(verb.modal ?? '') && !clause.sentence.words.includes('if')) return false
  const told = draft.rule.endsWith('-noun-of')
  if (!told && FORESEEING.has(headOf(clause, verb))) return true
  // "would mean": a verb that the lexicon lacks opens the phrase behind its modal.
  const deed = verb.modal !== null && verb.head === verb.end - 1 && !BRINGING.has(headOf(clause, verb)) && !HAVING.has(headOf(clause, verb)) ? clause.sentence.words[verb.end] as string : headOf(clause, verb)
  return (BRINGING.has(deed) || (!told && HAVING.has(deed))) && ((verb.modal !== null && POSSIBLE_MODALS.has(verb.modal)) || verb.hedges.some(word => POSSIBLE.has(word)))
}

/** The deed whose outcome a participle at `trigger` tells is only expected or planned. */
function isProspective(clause: Clause, trigger: number): boolean {
  if (!isMark(clause, trigger - 1, 'comma') && wordAt(clause, trigger - 1) !== 'after') return false
  for (let at = trigger - 1; at >= 0 && !isMark(clause, at, 'semicolon', 'relative', 'subordinator'); at--) {
    const verb = verbAt(clause, at)
    if (verb) return verb.hedges.some(word => PROSPECTIVE.has(word))
  }
  return false
}

import type { CasualtyFigure } from '../types'
import type { Draft } from './draft'
import { isMark, relativeBefore, verbAt, type Clause } from './read/clause'
import type { Attribution } from './source'
import type { Role } from './words/people'

type Certainty = CasualtyFigure['certainty']

const POSSIBLE_MODALS: ReadonlySet<string> = new Set('may might could would can should must shall will \'d \'ll'.split(' '))
const POSSIBLE: ReadonlySet<string> = new Set('feared fear fears presumed possibly probably threatened threaten threatens threatening planned plan plans planning plotted plotting intended intend intends vowed vow vows wants want wanted likely expected meant aimed aiming hoped hope conspired conspiring pledged swore trapped potentially perhaps maybe set about going'.split(' '))
const CLAIMED: ReadonlySet<string> = new Set('reportedly allegedly apparently believed thought suspected alleged claimed said reported supposedly purportedly understood rumored rumoured appears appeared appear seems seemed unconfirmed'.split(' '))
const CLAIMING_VERBS: ReadonlySet<string> = new Set('claim claims claimed claiming allege alleges alleged alleging accuse accuses accused suggest suggests suggested suspect suspects suspected believe believes believed think thinks thought blame blamed estimate-less'.split(' '))
const ACCUSED: ReadonlySet<string> = new Set('accused charged suspected alleged indicted accusing blamed'.split(' '))

/** Words of parties to a conflict: what they say of their enemy is a claim. */
const ARMED: ReadonlySet<string> = new Set('military army forces force troops navy coalition nato isaf commander commanders colonel general taliban taleban rebels rebel militants insurgents guerrillas fighters hezbollah hamas tigers shabab shabaab separatists militia group islamists defense defence armed security intelligence pentagon'.split(' '))
const REBEL: ReadonlySet<string> = new Set('taliban taleban rebels rebel militants insurgents guerrillas fighters hezbollah hamas tigers shabab shabaab al-shabab separatists islamists isis maoist maoists qaeda qaida mujahideen'.split(' '))

/** How sure the text is of a figure (guidelines.md, "casualty" and "Settled cases"). */
export function certaintyOf(draft: Draft, attribution: Attribution | null, role: Role | null): Certainty {
  if (draft.count.max === 0) return 'denied'
  const { clause, verb } = draft
  const { words } = clause.sentence
  const background = relativeBefore(clause, draft.trigger) >= 0
  const near = words.slice(Math.max(0, Math.min(draft.first, clause.chunks[draft.trigger]?.first ?? 0) - 3), Math.max(draft.end, clause.chunks[draft.trigger]?.end ?? 0) + 1)
  if (verb?.modal != null && POSSIBLE_MODALS.has(verb.modal)) return 'possible'
  if (verb?.hedges.some(word => POSSIBLE.has(word)) === true) return 'possible'
  if (near.includes('feared') || hypothetical(clause, draft)) return 'possible'
  if (draft.rule !== `${draft.effect}-participle` && conditional(clause, draft.trigger)) return 'possible'
  if (verb?.hedges.some(word => CLAIMED.has(word) && !draft.rule.endsWith('lives')) === true || near.some(word => word === 'reportedly' || word === 'allegedly' || word === 'apparently')) return 'claimed'
  if (quoted(clause, draft.trigger)) return 'claimed'
  if (background) return 'stated'
  if (charged(clause, draft.trigger)) return 'claimed'
  if (!attribution) return 'stated'
  if (CLAIMING_VERBS.has(attribution.verb)) return 'claimed'
  const speaker = words.slice(attribution.first, attribution.end)
  const rebel = speaker.some(word => REBEL.has(word))
  const armed = rebel || speaker.some(word => ARMED.has(word))
  if (armed && role === 'militant' && draft.effect !== 'abducted' && !words.slice(draft.first, draft.end + 3).includes('own')) return 'claimed'
  if (rebel && (role !== 'militant')) return 'claimed'
  return 'stated'
}

/** "could be used to kill", "sent to kill", "a potential toll of millions": not done yet. */
function hypothetical(clause: Clause, draft: Draft): boolean {
  if (draft.verb?.form === 'infinitive' && !draft.verb.passive && !draft.verb.hedges.some(word => CLAIMED.has(word) || word === 'known' || word === 'confirmed' || word === 'managed' || word === 'helped')) return true
  const trigger = clause.chunks[draft.trigger]
  return trigger?.kind === 'noun' && clause.sentence.words.slice(trigger.first, trigger.end).some(word => word === 'potential' || word === 'possible' || word === 'expected')
}

/** Scare quotes around the word of harm alone: accused of "murdering" a priest. */
function quoted(clause: Clause, trigger: number): boolean {
  return isMark(clause, trigger - 1, 'quote') && isMark(clause, trigger + 1, 'quote')
}

/** "if", "unless" before the verb. */
function conditional(clause: Clause, trigger: number): boolean {
  for (let at = trigger - 1; at >= 0 && at > trigger - 8; at--) {
    if (isMark(clause, at, 'subordinator')) return ['if', 'unless', 'whether', 'lest'].includes(clause.sentence.words[clause.chunks[at]?.first ?? 0] ?? '')
    if (isMark(clause, at, 'relative', 'semicolon')) return false
  }
  return false
}

/** "accused of killing", "charged with the murder of". */
function charged(clause: Clause, trigger: number): boolean {
  for (let at = trigger - 1; at >= 0 && at > trigger - 5; at--) {
    const verb = verbAt(clause, at)
    if (verb) return ACCUSED.has(clause.sentence.words[verb.head] as string)
  }
  return false
}

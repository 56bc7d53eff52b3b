import type { CasualtyFigure } from '../types'
import type { Draft } from './draft'
import { headOf, isMark, nounsAt, relativeBefore, verbAt, wordAt, type Clause } from './read/clause'
import { once } from './read/once'
import type { SentenceWords } from './read/sentence'
import { sharedSubjectVerb, type Attribution } from './source'
import { lexicon } from './words/lexicon'
import type { Role } from './words/people'

type Certainty = CasualtyFigure['certainty']

const POSSIBLE_MODALS: ReadonlySet<string> = new Set('may might could would can should must shall will \'d \'ll'.split(' '))
const POSSIBLE: ReadonlySet<string> = new Set('feared fear fears presumed possibly probably threatened threaten threatens threatening planned plan plans planning plotted plotting intended intend intends vowed vow vows wants want wanted likely expected meant aimed aiming hoped hope conspired conspiring pledged swore trapped potentially perhaps maybe set about going'.split(' '))
const CLAIMED: ReadonlySet<string> = new Set('reportedly allegedly apparently believed thought suspected alleged claimed said reported supposedly purportedly understood rumored rumoured claim claims claiming appears appeared appear seems seemed unconfirmed'.split(' '))
const CLAIMING_VERBS: ReadonlySet<string> = new Set('claim claims claimed claiming allege alleges alleged alleging accuse accuses accused suggest suggests suggested suspect suspects suspected believe believes believed think thinks thought blame blamed'.split(' '))
const ACCUSED: ReadonlySet<string> = new Set('accused charged suspected alleged indicted accusing blamed'.split(' '))

const HEARSAY: ReadonlySet<string> = new Set('reportedly allegedly apparently'.split(' '))
/** Verbs that contradict a statement. */
const DENYING: ReadonlySet<string> = new Set('debunk debunks debunked debunking rubbish rubbished deny denies denied denying contradict contradicts contradicted contradicting refute refutes refuted refuting reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed disputing'.split(' '))
/** Words of something meant to happen, before "the assassination of". */
const PLANNING: ReadonlySet<string> = new Set('planned planning plan plans plotted plotting plot plots attempted attempting attempt threatened threatening seek seeking sought urged urging demanded demanding'.split(' '))

/** Words of parties to a conflict: what they say of their enemy is a claim. */
const ARMED: ReadonlySet<string> = new Set('military army forces force troops navy coalition nato isaf commander commanders colonel junta general taliban taleban rebels rebel militants insurgents guerrillas fighters hezbollah hamas tigers shabab shabaab separatists militia group islamists defense defence armed security intelligence pentagon command centcom africom'.split(' '))
const REBEL: ReadonlySet<string> = new Set('houthi houthis taliban taleban rebels rebel militants militant insurgents insurgent guerrillas guerrilla fighters hezbollah hamas tigers shabab shabaab al-shabab separatists separatist islamists isis maoist maoists qaeda qaida mujahideen'.split(' '))

const hasHearsay = once(({ words }: SentenceWords) => words.some(word => HEARSAY.has(word)))
const hasReports = once(({ words }: SentenceWords) => words.includes('reports'))
const hasDenial = once(({ words }: SentenceWords) => words.some(word => DENYING.has(word)))

/** "An earlier version of this story said 12 people had died": no longer so. */
const isCorrected = once(({ words }: SentenceWords) => words.some((word, at) => word === 'version' && (words[at - 1] === 'earlier' || words[at - 1] === 'previous') && words[at + 1] === 'of'))

/** "It is not true that 12 people died", "Reports that 12 people died were false". */
const isUntrue = once(({ words }: SentenceWords) => {
  const called = lastCalledFalse(words)
  return words.some((word, at) => word === 'that' && ((words[at - 1] === 'true' && /^(?:not|n't|isn't|wasn't)$/.test(words[at - 2] ?? '')) || /^(?:untrue|false)$/.test(words[at - 1] ?? '') || (at < called && TOLD_ABOUT.has(words[at - 1] ?? ''))))
})

/** What is said to be false: "[reports] that …". */
const TOLD_ABOUT: ReadonlySet<string> = new Set('report reports claim claims rumour rumours rumor rumors allegation allegations suggestion suggestions'.split(' '))
const FALSE: ReadonlySet<string> = new Set('false untrue baseless unfounded fabricated incorrect wrong'.split(' '))
const IS: ReadonlySet<string> = new Set('is are was were'.split(' '))

/** Index of the last "false" behind a form of "be"; -1 without one. */
function lastCalledFalse(words: readonly string[]): number {
  for (let at = words.length - 1; at > 0; at--) if (FALSE.has(words[at] as string) && IS.has(words[at - 1] as string)) return at
  return -1
}

/** How sure the text is of a figure (guidelines.md, "casualty" and "Settled cases"). `before`: the sentence before, in which a pronoun's speaker stands. */
export function certaintyOf(draft: Draft, attribution: Attribution | null, role: Role | null, before: Clause | null = null): Certainty {
  if (draft.count.max === 0) return 'denied'
  const { clause, verb } = draft
  const { words } = clause.sentence
  const relative = relativeBefore(clause, draft.trigger)
  const background = relative >= 0 && !isMark(clause, relative - 1, 'conjunction') && !(wordAt(clause, relative) === 'that' && verbAt(clause, relative - 1)?.reporting === true)
  if (deniedBefore(clause, draft.trigger) || isUntrue(clause.sentence) || isCorrected(clause.sentence)) return 'denied'
  const near = words.slice(Math.max(0, Math.min(draft.first, clause.chunks[draft.trigger]?.first ?? 0) - 3), Math.max(draft.end, clause.chunks[draft.trigger]?.end ?? 0) + 1)
  // "could confirm 13 dead", "could not be revived"
  if (verb?.modal != null && POSSIBLE_MODALS.has(verb.modal) && headOf(clause, verb) !== 'confirm' && draft.rule !== 'killed-fate') return 'possible'
  if (verb?.hedges.some(word => POSSIBLE.has(word)) === true || sharesModal(draft)) return 'possible'
  if (plannedNoun(clause, draft)) return 'possible'
  if (near.includes('feared') || hypothetical(clause, draft)) return 'possible'
  if (draft.rule !== `${draft.effect}-participle` && conditional(clause, draft.trigger)) return 'possible'
  if (draft.rule === 'missing-predicate' && verb?.hedges.filter(word => CLAIMED.has(word)).join() === 'reported') return 'stated'
  if (verb?.hedges.some(word => CLAIMED.has(word) && verb.harm?.base !== 'claim' && (verb.passive || word !== 'reported' || word !== words[verb.head])) === true || hedgedNear(clause, draft) || hearsay(clause, draft)) return 'claimed'
  if (isRivalToll(clause, draft) || quoted(clause, draft.trigger) || inScareQuotes(clause, draft)) return 'claimed'
  if (background) return 'stated'
  if (charged(clause, draft.trigger)) return 'claimed'
  if (!attribution) return 'stated'
  if (/^fear(?:s|ed|ing)?$/.test(attribution.verb)) return 'possible'
  if (CLAIMING_VERBS.has(attribution.verb)) return draft.rule.endsWith('-possessor') ? 'stated' : 'claimed'
  const speaker = attribution.pronoun ? subjectWords(before) : words.slice(attribution.first, attribution.end)
  if (isOwnLoss(draft)) return 'stated'
  const rebel = speaker.some((word, at) => REBEL.has(word) || (word === 'state' && speaker[at - 1] === 'islamic'))
  const armed = rebel || speaker.some(word => ARMED.has(word))
  if (armed && (role === 'militant' || role === 'attacker') && draft.effect !== 'abducted' && !words.slice(draft.first, draft.end + 3).includes('own')) return 'claimed'
  if (rebel && (role !== 'militant')) return 'claimed'
  if (armed && (role === 'military' || role === 'police') && isOwnDeed(draft)) return 'claimed'
  return 'stated'
}

/** "could kill 13,000 and [injure] 27,000": a base form behind "and" stands under the modal before it. */
function sharesModal({ clause, verb, trigger }: Draft): boolean {
  const { words } = clause.sentence
  if (!verb || verb.first !== verb.head || !lexicon().harm.get(words[verb.head] as string)?.forms.has('base') || lexicon().harm.get(words[verb.head] as string)?.forms.has('past')) return false
  const shared = sharedSubjectVerb(clause, trigger)
  const modal = shared > 0 ? verbAt(clause, shared)?.modal ?? null : null
  return modal !== null && POSSIBLE_MODALS.has(modal)
}

/** Who speaks in a sentence, whom the next one takes up with a pronoun: "…, [the army] said. … it added", "[The army] said … It said that two gunmen were killed." */
function subjectWords(clause: Clause | null): readonly string[] {
  if (!clause) return []
  let said = clause.chunks.length - 1
  while (said > 1 && !(verbAt(clause, said)?.reporting === true && nounsAt(clause, said - 1) && isMark(clause, said - 2, 'comma', 'quote'))) said--
  const speaker = nounsAt(clause, said > 1 ? said - 1 : 0)
  return speaker ? clause.sentence.words.slice(speaker.first, speaker.end) : []
}

/** "The army said [it] had hit a base, killing 20", "[its] jets killed nine": those who speak did it, to others than their own. Of civilians that is an admission, not a claim. */
function isOwnDeed({ clause, verb, trigger, rule, first, end }: Draft): boolean {
  const { words } = clause.sentence
  if (!verb || verb.passive || verb.harm?.base === 'lose' || !/-(?:active|hostage|capture)$/.test(rule) || words.slice(first, end).some(word => OWN.has(word))) return false
  let at = trigger
  while (at > 0 && !verbAt(clause, at)?.finite) at--
  for (let shared = at; shared > 0; shared = sharedSubjectVerb(clause, at)) at = shared
  do at--; while (isMark(clause, at, 'adverb', 'quote'))
  const subject = clause.chunks[at]
  return subject?.kind === 'pronoun' ? DOERS.has(subject.word) : subject?.kind === 'noun' && subject.determiner === 'possessive' && OWN.has(words[subject.first] as string)
}

/** "The rebels said [they] had lost five fighters": nobody makes much of his own dead. */
function isOwnLoss({ clause, verb, trigger }: Draft): boolean {
  return verb?.harm?.base === 'lose' && isMark(clause, trigger - 1, 'pronoun') && DOERS.has(wordAt(clause, trigger - 1))
}

const DOERS: ReadonlySet<string> = new Set(['it', 'they', 'we'])
const OWN: ReadonlySet<string> = new Set(['its', 'their', 'our', 'own'])

/** "reported the leader to be dead": an infinitive that a verb of saying governs. */
function reportedToBe(clause: Clause, draft: Draft): boolean {
  return draft.verb?.form === 'infinitive' && draft.verb.predicate !== null && nounsAt(clause, draft.trigger - 1) !== null && verbAt(clause, draft.trigger - 2)?.reporting === true
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

/** "denied that a guard was killed", "rejected claims that two were hurt": a clause that its main verb contradicts. */
function deniedBefore(clause: Clause, trigger: number): boolean {
  if (!hasDenial(clause.sentence)) return false
  for (let at = trigger - 1; at > 0; at--) {
    if (wordAt(clause, at) !== 'that' || !isMark(clause, at, 'relative') || isMark(clause, at + 1, 'comma')) continue
    let before = at - 1
    while (nounsAt(clause, before) || isMark(clause, before, 'preposition')) before--
    const verb = verbAt(clause, before)
    return verb !== null && !verb.negated && DENYING.has(headOf(clause, verb)) && !saysBetween(clause, at, trigger)
  }
  return false
}

/** "disputed that account, [saying] two were killed": what is said instead. */
function saysBetween({ chunks, sentence: { words } }: Clause, from: number, to: number): boolean {
  return words.slice(chunks[from]?.end, chunks[to]?.first).some(word => SAYING.has(word))
}
const SAYING: ReadonlySet<string> = new Set('saying claiming insisting arguing stating adding reporting giving putting'.split(' '))

/** Deeds that can be planned. */
const DEEDS = /^(?:assassination|murder|killing|kidnapping|abduction|execution)s?$/
/** Words of a plan before "for" or "of" a deed. */
const PLANS: ReadonlySet<string> = new Set('plan plans plot plots planning plotting call calls order orders mission'.split(' '))

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

/** "By early reports, …", "Reportedly, two … and three …", "a suspected death", "reported the leader to be dead": the writer does not vouch for it. */
function hearsay(clause: Clause, draft: Draft): boolean {
  const { words } = clause.sentence
  if (HEARSAY.has(words[0] as string) || reportedToBe(clause, draft)) return true
  if (/-noun(?:-single)?$/.test(draft.rule) && words.slice(draft.first, draft.end).some(word => word === 'suspected' || word === 'reported' || word === 'alleged')) return true
  if (!hasReports(clause.sentence)) return false
  for (let at = 0; at < draft.at; at++) {
    const nouns = ['by', 'per'].includes(wordAt(clause, at)) ? nounsAt(clause, at + 1) : null
    if (nouns?.determiner === 'none' && words[nouns.head] === 'reports') return true
  }
  return false
}

/** "reportedly", "allegedly" beside the figure or in a verb before it, but not in a relative clause about somebody: "Bo, who reportedly cooks, was hurt". */
function hedgedNear(clause: Clause, draft: Draft): boolean {
  if (!hasHearsay(clause.sentence)) return false
  const relative = relativeBefore(clause, draft.trigger)
  const told = !/-(?:possessor|noun-of)$/.test(draft.rule) && (relative < 0 || isMark(clause, relative - 1, 'comma', 'conjunction'))
  const near = Math.min(draft.at, draft.trigger) - 2
  const end = Math.max(draft.at, draft.trigger) + 1
  for (let at = 0; at <= end; at++) {
    const chunk = clause.chunks[at]
    if (!chunk || !clause.sentence.words.slice(chunk.first, chunk.end).some(word => HEARSAY.has(word))) continue
    if (at !== draft.trigger && (relativeBefore(clause, at) >= 0 || (chunk.kind === 'verb' && chunk.harm?.effect == null && separatedBy(clause, at, draft.at)))) continue
    if (at >= near || (told && !separatedBy(clause, at, draft.at))) return true
  }
  return false
}

function separatedBy(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isMark(clause, at, 'semicolon', 'colon', 'subordinator')) return true
  return false
}

/** Scare quotes around the word of harm alone: accused of "murdering" a priest. */
function quoted(clause: Clause, trigger: number): boolean {
  return isMark(clause, trigger - 1, 'quote') && isMark(clause, trigger + 1, 'quote')
}

/** "put the toll [higher], at 18", "some estimated tolls exceeded 100": another account than the one told before. */
function isRivalToll(clause: Clause, { trigger, at, rule }: Draft): boolean {
  if (!rule.endsWith('-toll') || at < trigger) return false
  if (clause.sentence.words[(clause.chunks[trigger]?.end ?? 0) - 1] === 'tolls') return true
  if (!/^put/.test(wordAt(clause, trigger - 1))) return false
  return clause.sentence.words.slice(clause.chunks[trigger]?.first, clause.chunks[at]?.first).some(word => word === 'higher' || word === 'lower')
}

/** "had killed “dozens of mercenaries”": the words of somebody else, which the writer does not make his own. */
function inScareQuotes(clause: Clause, { trigger, at }: Draft): boolean {
  return at > trigger && isMark(clause, at - 1, 'quote') && verbAt(clause, trigger) !== null && !isMark(clause, trigger - 1, 'quote')
}

/** "if", "unless" before the verb. */
function conditional(clause: Clause, trigger: number): boolean {
  for (let at = trigger - 1; at > trigger - 8; at--) {
    if (isMark(clause, at, 'subordinator')) return ['if', 'unless', 'whether', 'lest'].includes(wordAt(clause, at))
    if (isMark(clause, at, 'relative', 'semicolon')) return false
  }
  return false
}

/** "accused of killing", "charged with the murder of". */
function charged(clause: Clause, trigger: number): boolean {
  let reach = trigger - 5
  for (let at = trigger - 1; at > reach; at--) {
    const verb = verbAt(clause, at)
    const gerund = nounsAt(clause, at)
    if (gerund && headOf(clause, gerund) === 'suspicion') return true
    if (gerund && (clause.sentence.words[gerund.first] as string).endsWith('ing') && isMark(clause, at - 1, 'conjunction', 'preposition')) reach = at - 6
    if (!verb) continue
    if (verb.passive && clause.sentence.words[verb.head] === 'blamed') return false
    if (ACCUSED.has(headOf(clause, verb))) return true
    if (verb.form !== 'ing' || !isMark(clause, at - 1, 'conjunction', 'preposition', 'comma')) return false
    reach = at - 6
  }
  return false
}

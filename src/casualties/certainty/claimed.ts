import type { Draft } from '../draft'
import type { Chunk } from '../read/chunk'
import { headOf, isMark, nounAt, nounsAt, verbAt, wordAt, type Clause } from '../read/clause'
import { rivalBefore } from '../constructions/rival'
import { governingVerb } from './governing'
import { relativeBefore, subjectOf } from '../read/subject'
import * as Class from '../words/classes'
import { HEARSAY, REPORTS } from '../words/cues'
import { lexicon } from '../words/lexicon'
import * as Trait from '../words/traits'

// What the writer does not vouch for, whoever may have said so.

/** "is believed to have killed", "reportedly", "by early reports", "estimated tolls", scare quotes. "Reported missing" is how somebody is missing. */
export function isClaimed(draft: Draft): boolean {
  const { clause, verb } = draft
  const hedges = verb?.hedges.filter(word => CLAIMED.has(word)) ?? []
  if (draft.rule === 'missing-predicate' && hedges.join() === 'reported') return false
  if (verb && verb.harm?.base !== 'claim' && hedges.some(word => verb.passive || word !== 'reported' || word !== headOf(clause, verb))) return true
  const governing = verb || /-(?:modifier|adjective)$/.test(draft.rule) ? null : governingVerb(clause, draft)
  if (governing?.hedges.some(word => CLAIMED.has(word) && word !== 'reported' && word !== headOf(clause, governing)) === true) return true
  return hedgedNear(clause, draft) || hearsay(clause, draft) || isRivalToll(clause, draft) || quoted(clause, draft.trigger) || inScareQuotes(clause, draft)
}

const CLAIMED: ReadonlySet<string> = new Set('reportedly allegedly apparently believed thought suspected alleged claimed said reported supposedly purportedly understood rumored rumoured claim claims claiming appears appeared appear seems seemed unconfirmed'.split(' '))

/** "By early reports, …", "Reportedly, two … and three …", "a suspected death", "reported the leader to be dead": the writer does not vouch for it. */
function hearsay(clause: Clause, draft: Draft): boolean {
  const { words } = clause.sentence
  if (HEARSAY.has(words[0] as string) || reportedToBe(clause, draft)) return true
  if (/-noun(?:-single)?$/.test(draft.rule) && words.slice(draft.first, draft.end).some(word => word === 'suspected' || word === 'reported' || word === 'alleged')) return true
  // "Ten fatalities are being verified"
  const checked = /-(?:noun|bodies)$/.test(draft.rule) ? verbAt(clause, draft.at + 1) : null
  if (checked && CHECKED.test(headOf(clause, checked)) && (checked.negated || words.slice(checked.first, checked.head).includes('being'))) return true
  if (draft.rule.endsWith('-noun-of') && nounsAt(clause, draft.trigger) && words.slice(clause.chunks[draft.trigger]?.first, clause.chunks[draft.trigger]?.end).some(word => UNSURE.has(word))) return true
  if (!(clause.sentence.any & Trait.reports)) return false
  if (isReported(clause, draft)) return true
  for (let at = 0; at < draft.at; at++) {
    const nouns = ['by', 'per'].includes(wordAt(clause, at)) ? nounsAt(clause, at + 1) : null
    if (nouns?.determiner === 'none' && words[nouns.head] === 'reports') return true
  }
  return false
}

const CHECKED = /^(?:verified|validated|confirmed|checked|investigated)$/

/** "the [reported] deaths of two". */
const UNSURE: ReadonlySet<string> = new Set('reported alleged apparent supposed rumored rumoured'.split(' '))

/** "[reports] of at least one death", "investigating [reports] that two were hurt". */
function isReported(clause: Clause, { at, trigger }: Draft): boolean {
  for (let before = Math.min(at, trigger) - 1; before > 0; before--) {
    if (isMark(clause, before, 'semicolon', 'stop', 'subordinator') || verbAt(clause, before)?.reporting === true) return false
    if (!REPORTS.has(nounAt(clause, before))) continue
    const link = clause.chunks[before + 1]
    return (link?.kind === 'relative' && link.word === 'that') || (link?.kind === 'preposition' && link.word === 'of' && before + 2 === Math.min(at, trigger))
  }
  return false
}

/** "reportedly", "allegedly" beside the figure or in a verb before it, but not in a relative clause about somebody: "Bo, who reportedly cooks, was hurt". */
function hedgedNear(clause: Clause, draft: Draft): boolean {
  if (!(clause.sentence.any & Trait.hearsay)) return false
  const relative = relativeBefore(clause, draft.trigger)
  const told = !/-(?:possessor|noun-of)$/.test(draft.rule) && (relative < 0 || isMark(clause, relative - 1, 'comma', 'conjunction'))
  const near = Math.min(draft.at, draft.trigger) - 2
  const end = Math.max(draft.at, draft.trigger) + 1
  for (let at = 0; at <= end; at++) {
    const chunk = clause.chunks[at]
    if (!chunk || !hedges(clause, chunk)) continue
    if (at !== draft.trigger && (relativeBefore(clause, at) >= 0 || (chunk.kind === 'verb' && chunk.harm?.effect == null && separatedBy(clause, at, draft.at)))) continue
    if (at >= near || (told && !separatedBy(clause, at, draft.at))) return true
  }
  return false
}

/** A word of hearsay stands in a chunk, but not before what it says of somebody else than the harm: "[apparently] hired thugs". */
function hedges({ sentence: { words, classes } }: Clause, { kind, first, end }: Chunk): boolean {
  return words.slice(first, end).some((word, at) => HEARSAY.has(word) && !(kind === 'noun' && lexicon().harm.get(words[first + at + 1] ?? '')?.effect == null && ((classes[first + at + 1] ?? 0) & Class.participle || /(?:ed|en|ic|al|less)$/.test(words[first + at + 1] ?? ''))))
}

function separatedBy(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isMark(clause, at, 'semicolon', 'colon', 'subordinator')) return true
  return false
}

/** Scare quotes around the word of harm alone: accused of "murdering" a priest. */
function quoted(clause: Clause, trigger: number): boolean {
  return (verbAt(clause, trigger)?.passive !== true && isMark(clause, trigger - 1, 'quote') && isMark(clause, trigger + 1, 'quote')) || (wordAt(clause, trigger - 1) === '\'' && wordAt(clause, trigger + 1) === '\'')
}

/** "put the toll [higher], at 18", "some estimated tolls exceeded 100": another account than the one told before. */
function isRivalToll(clause: Clause, { trigger, at, rule }: Draft): boolean {
  // "the army says 12, [residents 30]"
  if (rule.endsWith('-rival')) return !OFFICIAL.test(nounAt(clause, rivalBefore(clause, at)))
  if (!rule.endsWith('-toll') || at < trigger) return false
  if (clause.sentence.words[(clause.chunks[trigger]?.end ?? 0) - 1] === 'tolls') return true
  if (!/^put/.test(wordAt(clause, trigger - 1))) return false
  // "one [estimate] puts the number of dead at 800"
  if (/^estimates?$/.test(nounAt(clause, trigger - 2)) && /^(?:one|some|others?|another|unofficial|independent)$/.test(wordAt(clause, trigger - 2))) return true
  return clause.sentence.words.slice(clause.chunks[trigger]?.first, clause.chunks[at]?.first).some(word => word === 'higher' || word === 'lower')
}

/** Whose word stands against that of others. */
const OFFICIAL = /^(?:police|officials?|authorities|government|ministry|minister|governor|mayor|hospitals?|doctors?|coroner)$/

/** "had killed “dozens of mercenaries”": the words of somebody else, which the writer does not make his own. */
function inScareQuotes(clause: Clause, { trigger, at }: Draft): boolean {
  return at > trigger && isMark(clause, at - 1, 'quote') && verbAt(clause, trigger) !== null && !isMark(clause, trigger - 1, 'quote')
}

const ACCUSED: ReadonlySet<string> = new Set('accused charged alleged indicted accusing'.split(' '))

/** "on [suspicion] of killing", "trial on [charges] of murdering". */
const ACCUSATIONS: ReadonlySet<string> = new Set('suspicion charges charge count counts accusations allegations'.split(' '))

/** What the accused does, and what a court does to them. */
const DENIES = /^den(?:y|ies|ied|ying)$/
const CLEARED = /^(?:cleared|acquitted|exonerated)$/

/** "accused of killing", "charged with the murder of", "denies killing". */
export function charged(clause: Clause, trigger: number): boolean {
  // "charged the two workers, both of them locals, [with] murdering"
  let reach = wordAt(clause, trigger - 1) === 'with' ? trigger - 12 : trigger - 5
  for (let at = trigger - 1; at > reach; at--) {
    const verb = verbAt(clause, at)
    const gerund = nounsAt(clause, at)
    // "was charged with murder [after] a body was found": the find is no charge.
    if (isMark(clause, at, 'subordinator') && wordAt(clause, at) === 'after') return false
    // "found not [guilty] of killing two"
    if (gerund && headOf(clause, gerund) === 'guilty' && wordAt(clause, at - 1) === 'not') return true
    if (gerund && ACCUSATIONS.has(headOf(clause, gerund)) && wordAt(clause, at + 1) === 'of') return true
    if (gerund && (clause.sentence.words[gerund.first] as string).endsWith('ing') && isMark(clause, at - 1, 'conjunction', 'preposition')) reach = at - 6
    if (!verb) continue
    // "A woman accused of sorcery and two sons [were burned]": a participle beside the victims says nothing of a verb with a subject.
    if (ACCUSED.has(headOf(clause, verb))) return !(verb.form === 'bare' && wordAt(clause, at + 1) === 'of' && verbAt(clause, trigger)?.finite)
    // "denies killing two", "was cleared of the murder of two"
    if (DENIES.test(headOf(clause, verb)) ? at + 1 === trigger : CLEARED.test(headOf(clause, verb)) && wordAt(clause, at + 1) === 'of') return true
    // "suspected of killing two"; one "suspected of a role in the killing of two" leaves them dead.
    if (headOf(clause, verb) === 'suspected' && wordAt(clause, at + 1) === 'of' && at + 2 === trigger && verbAt(clause, trigger)) return true
    // "the [charges] against them include killing"
    const subject = headOf(clause, verb) === 'include' || headOf(clause, verb) === 'included' ? subjectOf(clause, at) : -1
    if (subject >= 0 && ACCUSATIONS.has(nounAt(clause, subject))) return true
    if (verb.form !== 'ing' || !isMark(clause, at - 1, 'conjunction', 'preposition', 'comma')) return false
    reach = at - 6
  }
  return false
}

/** "reported the leader to be dead": an infinitive that a verb of saying governs. */
export function reportedToBe(clause: Clause, draft: Draft): boolean {
  return draft.verb?.form === 'infinitive' && draft.verb.predicate !== null && nounsAt(clause, draft.trigger - 1) !== null && verbAt(clause, draft.trigger - 2)?.reporting === true
}

import { NO_HITS, type Draft, type Hit } from '../draft'
import type { NounPhrase, VerbGroup } from '../read/chunk'
import { headOf, isFullName, isMark, nounsAt, verbAt, wordAt, type Clause } from '../read/clause'
import { countedAt, effectAt } from '../read/harms'
import { listAt } from '../read/list'
import { sayingBehind } from '../read/saying'
import { wordBefore } from '../read/sentence'
import type { TextDocument } from '../../text/document'

/** How a sentence opens that tells who those of the sentence before were. */
const OPENS = /^["“'‘]?(?:Among them|They includ|[A-Z][a-z-]+ of (?:them|those)|So (?:did|was|were|had))\b/
const OPENING = 40
/** Gives another number for what the sentence before counted: "say it is at least 118", "put it at 20". */
const ITS_NUMBER = /\b(?:says?|said|thinks?|believes?) (?:that )?it (?:is|was|stands)\b|\bputs? (?:it|the (?:number|figure|count)) at\b/
/** Code units of a sentence that are looked through for it. */
const REACH = 160

/** True where a sentence may tell of those told before, without a word of harm of its own: "Among them were …", "Two of them were …". */
export function mayTellOfThem(document: TextDocument, sentence: number): boolean {
  const start = document.sentences.start[sentence] ?? 0
  return OPENS.test(document.text.slice(start, start + OPENING)) || ITS_NUMBER.test(document.text.slice(start, Math.min(document.sentences.end[sentence] ?? start, start + REACH)))
}

/** "Among them were [nine children]", "[Two of them] were children": some of those harmed in the sentence before. */
export function byThem(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  // "They include [two women]"
  if (at === 1 && wordAt(clause, 0) === 'they' && /^includ/.test(headOf(clause, verb)) && nounsAt(clause, 2)) return listAt(clause, 2, sayingBehind(clause, 2)).members.filter(position => nounsAt(clause, position)?.names === 'person').map(position => ({ at: position, effect: 'unspecified' as const, trigger: at, verb: null, rule: OF_THEM }))
  // "So did [a fisherman]"
  if (at === 1 && wordAt(clause, 0) === 'so' && nounsAt(clause, 2)) return listAt(clause, 2, sayingBehind(clause, 2)).members.filter(position => isSomebody(clause, position)).map(position => ({ at: position, effect: 'unspecified' as const, trigger: at, verb: null, rule: SO_DID }))
  if (!verb.copula || verb.negated || verb.modal !== null || verb.predicate !== null) return NO_HITS
  const hit = (position: number): Hit => ({ at: position, effect: 'unspecified', trigger: at, verb: null, rule: OF_THEM, anyHead: nounsAt(clause, position)?.head === -1 })
  if (at === 1 && isMark(clause, 0, 'including') && nounsAt(clause, 2)) return listAt(clause, 2, sayingBehind(clause, 2)).members.filter(position => isSomebody(clause, position)).map(hit)
  const some = nounsAt(clause, 0)
  return at === 3 && some?.head === -1 && some.quantity && wordAt(clause, 1) === 'of' && /^th(?:em|ose)$/.test(wordAt(clause, 2)) && (nounsAt(clause, 4)?.names === 'person' || AGED.test(wordAt(clause, 4))) ? [hit(0)] : NO_HITS
}
/** "Three of them were [aged] 20 or younger", "[in] Oldo". */
const AGED = /^(?:aged|under|over|between|younger|older|in|from)$/

/** "marched [seventy women and twelve children] up the hill and killed them": those whom a verb before had for its object. */
export function byDoneToThem(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  const effect = verb.harm?.effect ?? null
  if (effect === null || verb.passive || verb.negated || verb.modal !== null || clause.sentence.words.slice(verb.first, verb.head).includes('to') || wordAt(clause, at + 1) !== 'them') return NO_HITS
  for (let before = at - 1; before > 0; before--) {
    if (isMark(clause, before, 'semicolon', 'stop', 'colon')) return NO_HITS
    const nouns = nounsAt(clause, before)
    const doing = verbAt(clause, before - 1)
    if (!doing || doing.passive || !nouns?.quantity?.min || nouns.names !== 'person') continue
    return listAt(clause, before, at).members.filter(position => nounsAt(clause, position)?.quantity != null && nounsAt(clause, position)?.names === 'person').map(position => ({ at: position, effect, trigger: at, verb, rule: `${effect}-them` }))
  }
  return NO_HITS
}

/** "All three died, [as did seven soldiers]": the same befell them. */
export function byAsDid(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (wordAt(clause, at - 1) !== 'as' || !isMark(clause, at - 2, 'comma') || !nounsAt(clause, at + 1)) return NO_HITS
  let before = at - 3
  while (before >= 0 && !verbAt(clause, before)) before--
  const told = verbAt(clause, before)
  const effect = told && !told.negated && told.modal === null && (told.passive ? headOf(clause, verb) !== 'did' : told.harm?.valence === 'subject') ? told.harm?.effect ?? null : null
  return effect ? listAt(clause, at + 1, sayingBehind(clause, at + 1)).members.filter(position => isSomebody(clause, position)).map(position => ({ at: position, effect, trigger: at, verb: null, rule: `${effect}-as-did` })) : NO_HITS
}

/** Persons by a common noun, or one by a full name. */
function isSomebody(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns !== null && (nouns.names === 'person' || (nouns.names === 'unknown' && isFullName(clause, nouns)))
}

const OF_THEM = 'unspecified-of-them'
const SO_DID = 'unspecified-so-did'

/** What befell them: the harm that the sentence before told last to more than these; null where it told none. Other drafts stay as they are. */
export function harmOfThem(draft: Draft, drafts: readonly Draft[]): Draft | null {
  if (draft.rule === SO_DID) {
    const before = drafts[drafts.length - 1]
    return before && before.count.max !== 0 && draft.clause.sentence.index - before.clause.sentence.index === 1 ? { ...draft, effect: before.effect, rule: `${before.effect}-so-did` } : null
  }
  if (draft.rule !== OF_THEM) return draft
  const { index } = draft.clause.sentence
  for (let at = drafts.length - 1; at >= 0 && index - (drafts[at]?.clause.sentence.index ?? index) <= 1; at--) {
    const before = drafts[at] as Draft
    if (before.clause.sentence.index === index) continue
    if (before.effect === 'unspecified' || before.count.min === null) return null
    if (draft.count.min !== null && draft.count.min < before.count.min) return { ...draft, effect: before.effect, rule: `${before.effect}-of-victims` }
  }
  return null
}

/** What a count is set beside, and its last words. */
const BESIDE: ReadonlySet<string> = new Set(['with', 'to', 'from', 'against'])
const COMPARED = /(?:^| )(?:compared (?:with|to)|(?:down|up) from|as against) $/

/** "103 deaths, compared with [82] in 2019", "211 murders, down from [314]": another time's count of the same harm. */
export function byComparison(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  const { words } = clause.sentence
  if (!nouns.quantity || !BESIDE.has(wordBefore(words, nouns.first)) || (nouns.head >= 0 && !effectAt(clause, at) && nouns.names !== 'person') || !COMPARED.test(` ${words.slice(Math.max(0, nouns.first - 2), nouns.first).join(' ')} `)) return NO_HITS
  for (let before = at - 2; before >= 0 && before > at - MOST_BETWEEN; before--) {
    if (isMark(clause, before, 'semicolon')) return NO_HITS
    const effect = countedAt(clause, before)
    if (effect) return [{ at, effect, trigger: at, verb: null, rule: `${effect}-compared`, anyHead: true }]
  }
  return NO_HITS
}
const MOST_BETWEEN = 14

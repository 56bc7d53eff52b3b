import { NO_HITS, type Draft, type Hit } from '../draft'
import type { NounPhrase, VerbGroup } from '../read/chunk'
import { headOf, isFullName, isMark, nounsAt, verbAt, wordAt, type Clause } from '../read/clause'
import { listAt } from '../read/list'
import { sayingBehind } from '../read/saying'
import { HARM_ADJECTIVES } from '../words/harm'
import type { TextDocument } from '../../text/document'
import type { Effect } from '../../types'
import { effectAt } from './nouns'

/** How a sentence opens that tells who those of the sentence before were. */
const OPENS = /^["“'‘]?(?:Among them|They includ|[A-Z][a-z-]+ of them)\b/
const OPENING = 40

/** True where a sentence may tell of those told before, without a word of harm of its own: "Among them were …", "Two of them were …". */
export function mayTellOfThem(document: TextDocument, sentence: number): boolean {
  const start = document.sentences.start[sentence] ?? 0
  return OPENS.test(document.text.slice(start, start + OPENING))
}

/** "Among them were [nine children]", "[Two of them] were children": some of those harmed in the sentence before. */
export function byThem(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  // "They include [two women]"
  if (at === 1 && wordAt(clause, 0) === 'they' && /^includ/.test(headOf(clause, verb)) && nounsAt(clause, 2)) return listAt(clause, 2, sayingBehind(clause, 2)).members.filter(position => nounsAt(clause, position)?.names === 'person').map(position => ({ at: position, effect: 'unspecified' as const, trigger: at, verb: null, rule: OF_THEM }))
  if (!verb.copula || verb.negated || verb.modal !== null || verb.predicate !== null) return NO_HITS
  const hit = (position: number): Hit => ({ at: position, effect: 'unspecified', trigger: at, verb: null, rule: OF_THEM, anyHead: nounsAt(clause, position)?.head === -1 })
  if (at === 1 && isMark(clause, 0, 'including') && nounsAt(clause, 2)) return listAt(clause, 2, sayingBehind(clause, 2)).members.filter(position => isSomebody(clause, position)).map(hit)
  const some = nounsAt(clause, 0)
  return at === 3 && some?.head === -1 && some.quantity && wordAt(clause, 1) === 'of' && wordAt(clause, 2) === 'them' && (nounsAt(clause, 4)?.names === 'person' || AGED.test(wordAt(clause, 4))) ? [hit(0)] : NO_HITS
}
/** "Three of them were [aged] 20 or younger". */
const AGED = /^(?:aged|under|over|between|younger|older)$/

/** Persons by a common noun, or one by a full name. */
function isSomebody(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns !== null && (nouns.names === 'person' || (nouns.names === 'unknown' && isFullName(clause, nouns)))
}

const OF_THEM = 'unspecified-of-them'

/** What befell them: the harm that the sentence before told last to more than these; null where it told none. Other drafts stay as they are. */
export function harmOfThem(draft: Draft, drafts: readonly Draft[]): Draft | null {
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

/** What a count is set beside. */
const COMPARED = /(?:^| )(?:compared (?:with|to)|(?:down|up) from) $/

/** "103 deaths, compared with [82] in 2019", "211 murders, down from [314]": another time's count of the same harm. */
export function byComparison(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  const { words } = clause.sentence
  if (!nouns.quantity || (nouns.head >= 0 && !effectAt(clause, at) && nouns.names !== 'person') || !COMPARED.test(` ${words.slice(Math.max(0, nouns.first - 2), nouns.first).join(' ')} `)) return NO_HITS
  for (let before = at - 2; before >= 0 && before > at - MOST_BETWEEN; before--) {
    if (isMark(clause, before, 'semicolon')) return NO_HITS
    const effect = countedAt(clause, before)
    if (effect) return [{ at, effect, trigger: at, verb: null, rule: `${effect}-compared`, anyHead: true }]
  }
  return NO_HITS
}
const MOST_BETWEEN = 14

/** The harm that a phrase counts or a verb does, null for none. */
export function countedAt(clause: Clause, at: number): Effect | null {
  const nouns = nounsAt(clause, at)
  if (nouns) return nouns.quantity?.max === 0 ? null : effectAt(clause, at) ?? nouns.harmed ?? HARM_ADJECTIVES.get(clause.sentence.words[nouns.end - 1] as string) ?? (headOf(clause, nouns) === 'toll' ? 'killed' : null)
  const verb = verbAt(clause, at)
  return verb && !verb.negated && (verb.passive || verb.form === 'bare' || verb.harm?.valence === 'subject') ? verb.harm?.effect ?? null : null
}

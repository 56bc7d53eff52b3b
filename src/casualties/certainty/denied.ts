import type { Draft } from '../draft'
import { headOf, isMark, nounsAt, verbAt, wordAt, type Clause } from '../read/clause'
import { once } from '../read/once'
import type { SentenceWords } from '../read/sentence'
import { relativeBefore } from '../read/subject'
import { DENYING } from '../words/cues'
import * as Trait from '../words/traits'

// What the text says is not so.

/** "denied that a guard was killed", "it is not true that 12 people died", "an earlier version of this story said 12". */
export function isDenied({ clause, trigger, first }: Draft): boolean {
  return deniedBefore(clause, trigger) || (isUntrue(clause.sentence) && !isInstead(clause.sentence.words, first)) || isCorrected(clause.sentence)
}

/** "An earlier version of this story said 12 people had died": no longer so. */
const isCorrected = once(({ words }: SentenceWords) => words.some((word, at) => word === 'version' && (words[at - 1] === 'earlier' || words[at - 1] === 'previous') && words[at + 1] === 'of'))

/** "It is not true that 12 people died", "Reports that 12 people died were false". */
const isUntrue = once(({ words }: SentenceWords) => {
  const called = lastCalledFalse(words)
  return words.some((word, at) => word === 'that' && ((words[at - 1] === 'true' && /^(?:not|n't|isn't|wasn't)$/.test(words[at - 2] ?? '')) || /^(?:untrue|false)$/.test(words[at - 1] ?? '') || (at < called && TOLD_ABOUT.has(words[at - 1] ?? '')))) || words.some((word, at) => word === 'of' && at < called && REPORTS.test(words[at - 1] ?? ''))
})

/** "… were wrong, he said: [four] died": told behind the colon instead. */
function isInstead(words: readonly string[], first: number): boolean {
  const called = lastCalledFalse(words)
  return called >= 0 && called < first && words.slice(called, first).includes(':')
}

/** What is said to be false: "[reports] that …". */
const TOLD_ABOUT: ReadonlySet<string> = new Set('report reports claim claims rumour rumours rumor rumors allegation allegations suggestion suggestions'.split(' '))

/** "media [reports] of over 500 deaths were not correct". */
const REPORTS = /^(?:reports|rumou?rs|claims)$/

const FALSE: ReadonlySet<string> = new Set('false untrue baseless unfounded fabricated incorrect wrong'.split(' '))

const IS: ReadonlySet<string> = new Set('is are was were'.split(' '))

/** Index of the last "false" behind a form of "be"; -1 without one. */
function lastCalledFalse(words: readonly string[]): number {
  for (let at = words.length - 1; at > 0; at--) if ((FALSE.has(words[at] as string) && IS.has(words[at - 1] as string)) || (words[at - 1] === 'not' && /^(?:correct|true|accurate)$/.test(words[at] as string) && IS.has(words[at - 2] ?? ''))) return at
  return -1
}

/** "denied that a guard was killed", "rejected claims that two were hurt": a clause that its main verb contradicts. */
function deniedBefore(clause: Clause, trigger: number): boolean {
  if (!(clause.sentence.any & Trait.denying)) return false
  for (let at = trigger - 1; at > 0; at--) {
    if (wordAt(clause, at) !== 'that' || !isMark(clause, at, 'relative') || isMark(clause, at + 1, 'comma')) continue
    let before = at - 1
    while (nounsAt(clause, before) || isMark(clause, before, 'preposition')) before--
    const verb = verbAt(clause, before)
    return verb !== null && !verb.negated && verb.modal === null && wordAt(clause, before - 1) !== 'nor' && DENYING.has(headOf(clause, verb)) && !saysBetween(clause, at, trigger) && !isBeside(clause, at, trigger)
  }
  return false
}

/** "denied that jets hit the market, [where] doctors say 40 died", "denied that the 12 [who] died were armed": what is known beside it. */
function isBeside(clause: Clause, from: number, trigger: number): boolean {
  if (relativeBefore(clause, trigger) > from) return true
  for (let at = trigger - 1; at > from; at--) if (isMark(clause, at - 1, 'comma') && isMark(clause, at, 'relative', 'subordinator')) return /^(?:where|in|during)$/.test(wordAt(clause, at))
  return false
}

/** "disputed that account, [saying] two were killed": what is said instead. */
function saysBetween({ chunks, sentence: { words } }: Clause, from: number, to: number): boolean {
  return words.slice(chunks[from]?.end, chunks[to]?.first).some(word => SAYING.has(word))
}

const SAYING: ReadonlySet<string> = new Set('saying claiming insisting arguing stating adding reporting giving putting'.split(' '))

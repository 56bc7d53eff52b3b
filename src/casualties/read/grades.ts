import { isMark, nounsAt, wordAt, type Clause } from './clause'

/** How badly some of the wounded are hurt. */
const GRADES: ReadonlySet<string> = new Set('seriously critically severely badly gravely slightly lightly grievously fatally mortally'.split(' '))

/** "wounding three, [two] seriously": a bare number between a comma and how badly they were hurt. */
export function isGraded(clause: Clause, at: number): boolean {
  return nounsAt(clause, at)?.head === -1 && nounsAt(clause, at)?.quantity?.max !== 0 && isMark(clause, at - 1, 'comma', 'open') && GRADES.has(wordAt(clause, at + 1)) && clause.chunks[at + 1]?.kind === 'adverb' && isMark(clause, at + 2, 'comma', 'stop', 'conjunction', 'close', 'preposition', 'quote')
}

/** "four were stabbed, [one] fatally", "two [of them] fatally": the part is dead. */
export function isFatal(clause: Clause, at: number): boolean {
  const { words } = clause.sentence
  const end = clause.chunks[at]?.end ?? 0
  const behind = words[end] === 'of' && /^(?:them|whom)$/.test(words[end + 1] ?? '') ? end + 2 : end
  return words[behind] === 'fatally' || words[behind] === 'mortally'
}

import { isMark, nounsAt, verbAt, wordAt, type Clause } from './clause'

/** Chunks of the longest aside. */
const MOST_ASIDE = 9

/** "found [the gunman], a former guard, dead", "ended with [two brothers], 19 and 22, dead", "were killed and [four people], including a nurse, injured": the phrase before an aside; null where the adjective follows none. */
export function beforeAside(clause: Clause, at: number): number | null {
  if (!isMark(clause, at - 1, 'comma')) return null
  for (let open = at - 3; open > at - MOST_ASIDE; open--) {
    if (!isMark(clause, open, 'comma')) {
      if (!nounsAt(clause, open) && !isMark(clause, open, 'conjunction', 'preposition', 'pronoun', 'adverb', 'including')) return null
      continue
    }
    const nouns = nounsAt(clause, open - 1)
    const left = /^(?:found|find|leav(?:e|es|ing)|left)$/.test(wordAt(clause, open - 2)) || wordAt(clause, open - 2) === 'with'
    const joined = isMark(clause, open - 2, 'conjunction') && (isMark(clause, open - 3, 'adjective') || followsHarm(clause, open - 3))
    // "the bar in which [40 people], many of them teenagers, burned to death"
    const relative = isMark(clause, open - 2, 'relative') && /^(?:in|at)$/.test(wordAt(clause, open - 2))
    // "Five clerks, two of them women, wounded."
    const opens = open === 1 && nouns?.quantity != null && nounsAt(clause, 2)?.head === -1
    // "Feb 4 1974 – [Twelve people], including a nurse, killed in the blast"
    const dated = open === 3 && isMark(clause, 0, 'time') && isMark(clause, 1, 'dash', 'colon') && nouns?.quantity != null
    return nouns && (left || joined || relative || opens || dated) && (nouns.names === 'person' || nouns.quantity) ? open - 1 : null
  }
  return null
}

/** "Two were killed [in Oldo] and four people, including a nurse, injured": a harm told before the conjunction, with nothing but phrases behind it. */
function followsHarm(clause: Clause, at: number): boolean {
  let before = at
  while (nounsAt(clause, before) && isMark(clause, before - 1, 'preposition')) before -= 2
  return verbAt(clause, before)?.harm?.effect != null && verbAt(clause, before)?.passive === true
}

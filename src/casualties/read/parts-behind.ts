import { sumOf } from './breakdown'
import { isMark, nounsAt, skipAdverbs, verbAt, wordAt, type Clause } from './clause'
import { link } from './link'
import { listAt } from './list'

/** Parts that are named behind the verb: "five troops were wounded in the battle, [including two medics]"; "20 were found, [eleven women and nine men]", "nine were killed: [four in Oldo, three in Sarn and two in Tarn]" where they add up to `whole`. */
export function partsBehind(clause: Clause, trigger: number, whole: number | null): readonly number[] {
  let next = skipAdverbs(clause, trigger + 1)
  if (isMark(clause, next, 'comma', 'colon', 'open', 'dash') && nounsAt(clause, next + 1)) {
    const closing = isMark(clause, next, 'open') ? 'close' : isMark(clause, next, 'dash') ? 'dash' : null
    const { members } = listAt(clause, next + 1, closing ? closeAfter(clause, next, closing) : clause.chunks.length)
    if (members.length > 1 && sumOf(clause, members) === whole) return members
  }
  for (;;) {
    // "have killed 43 people, [the agency said,] including 11"
    const said = isMark(clause, next, 'comma') && nounsAt(clause, next + 1) ? reportingBehind(clause, next + 2) : -1
    const linked = link(clause, said < 0 ? next : said + 1)
    if (linked?.including) return listAt(clause, linked.noun, clause.chunks.length).members
    // "60 deaths have been recorded since May, including nine"
    const recorded = verbAt(clause, next)?.passive === true && next === skipAdverbs(clause, trigger + 1) && nounsAt(clause, trigger) !== null
    if (!recorded && !isMark(clause, next, 'preposition') && !(wordAt(clause, next) === 'following' && nounsAt(clause, next + 1)) && !(isMark(clause, next, 'subordinator') && isMark(clause, next + 1, 'time'))) return []
    next = skipAdverbs(clause, next + (recorded ? 1 : 2))
  }
}

/** Position of the verb of saying that ends "the agency of the territory said," from `at` on; -1 without one. */
function reportingBehind(clause: Clause, at: number): number {
  let next = at
  while (isMark(clause, next, 'preposition') && nounsAt(clause, next + 1)) next += 2
  return verbAt(clause, next)?.reporting === true && isMark(clause, next + 1, 'comma') ? next : -1
}

function closeAfter(clause: Clause, open: number, closing: 'close' | 'dash'): number {
  let close = open + 1
  while (close < clause.chunks.length && !isMark(clause, close, closing)) close++
  return close
}

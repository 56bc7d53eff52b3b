import { headOf, isMark, nounsAt, verbAt, wordAt, type Clause } from './clause'

/** Verbs that give a number: "[put] at 12 the number of inmates killed". */
export const PUTTING = /^(?:put|puts|putting|plac(?:es?|ed|ing))$/

/** "put [the dead] at 22 and [the wounded] at 40", "placed [the toll] at nine": position of the verb for the phrase at `at`; -1 for none. */
export function putBefore(clause: Clause, at: number): number {
  for (let first = at, joined = 0; joined < MOST_PUT; first -= 4, joined++) {
    const verb = verbAt(clause, first - 1)
    if (verb) return PUTTING.test(headOf(clause, verb)) ? first - 1 : -1
    if (!isMark(clause, first - 1, 'conjunction', 'comma') || !nounsAt(clause, first - 2)?.quantity || wordAt(clause, first - 3) !== 'at' || !nounsAt(clause, first - 4)) return -1
  }
  return -1
}

/** More figures than one verb puts anywhere. */
const MOST_PUT = 6

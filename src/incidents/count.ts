import type { Count } from '../types'

/** Nobody, and that is known. */
export const NOBODY: Count = { min: 0, max: 0, approximate: false, vague: null, implied: false }

/** The number that stands for a count: its lower bound, or its upper one where it has no lower; 0 for "several". */
export function sizeOf(count: Count): number {
  return count.min ?? count.max ?? 0
}

/** True where a number is known, be it a bound. */
export function hasNumber(count: Count): boolean {
  return count.min !== null || count.max !== null
}

/** True for one exact number: neither a bound, nor "about", nor a vague word. */
export function isExact(count: Count): boolean {
  return count.min !== null && count.min === count.max && !count.approximate && count.vague === null
}

/** True for one exact number or a lower bound in figures: "50", "at least 50". */
export function isExactOrLeast(count: Count): boolean {
  return count.min !== null && (count.max === null || count.max === count.min) && !count.approximate && count.vague === null
}

/** How exact a count is: 3 for one number, 2 for "about" a number, 1 for a bound, 0 for a vague word or nothing. */
export function exactness(count: Count): number {
  if (count.vague !== null || !hasNumber(count)) return 0
  if (count.min === null || count.max === null || count.min !== count.max) return 1
  return count.approximate ? 2 : 3
}

/** True where both say the same number or bounds. */
export function sameNumber(a: Count, b: Count): boolean {
  return a.min === b.min && a.max === b.max
}

/** The count of two groups together. A group of unknown size ("several") leaves the lower bound of the other and opens the upper one. */
export function addCounts(a: Count, b: Count): Count {
  return {
    min: a.min === null && b.min === null ? null : (a.min ?? 0) + (b.min ?? 0),
    max: a.max === null || b.max === null ? null : a.max + b.max,
    approximate: a.approximate || b.approximate,
    vague: a.vague ?? b.vague,
    implied: false
  }
}

/** How far "about 180" may be from the number that it rounds: reporters round to the next ten, fifty or hundred. */
const ROUNDED = 0.25

/** True where the first count only says less exactly what the second says: "about 180" of 183, "dozens" of 31, "at least 8" of 10. */
export function isRounder(count: Count, known: Count): boolean {
  if (!hasNumber(known) || exactness(count) >= exactness(known)) return false
  const size = sizeOf(count)
  const exact = sizeOf(known)
  if (count.approximate) return Math.abs(size - exact) <= exact * ROUNDED
  return (count.min === null || count.min <= exact) && (count.max === null || count.max >= exact)
}

/** True for a count of nobody. */
export function isZero(count: Count): boolean {
  return count.max === 0
}

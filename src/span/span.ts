import type { Span } from '../types'

/** True where the two half-open ranges share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Order of reading: by start, the longer first where two start together. For `Array.prototype.sort`. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/**
 * Keeps a set of spans in which no two overlap, deciding by length: of two that overlap the longer stays, of two of the same
 * length the earlier in the list. Returns them in order of reading. O(n log n).
 */
export function longestFirst<T extends Span>(spans: readonly T[]): T[] {
  return keepDisjoint(spans, (a, b) => b.end - b.start - (a.end - a.start))
}

/**
 * Keeps a set of spans in which no two overlap: the one that `prefer` sorts first stays (a stable sort, so ties go to the
 * earlier in the list). Returns them in order of reading. O(n log n) plus moves within a sorted array.
 */
export function keepDisjoint<T extends Span>(spans: readonly T[], prefer: (a: T, b: T) => number): T[] {
  const kept: T[] = []
  for (const span of [...spans].sort(prefer)) {
    const at = firstEndingAfter(kept, span.start)
    const next = kept[at]
    if (!next || next.start >= span.end) kept.splice(at, 0, span)
  }
  return kept
}

/** Index of the first of the sorted, disjoint spans that ends after `offset`; the length of the list where none does. */
export function firstEndingAfter(sorted: readonly Span[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as Span).end > offset) high = middle
    else low = middle + 1
  }
  return low
}

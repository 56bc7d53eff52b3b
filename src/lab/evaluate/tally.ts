/** Counts behind precision, recall and F1. */
export interface Tally { right: number, found: number, gold: number }

export interface PrecisionRecall { readonly precision: number, readonly recall: number, readonly f1: number, readonly gold: number }

export function tally(): Tally {
  return { right: 0, found: 0, gold: 0 }
}

export function add(into: Tally, from: Tally): void {
  into.right += from.right
  into.found += from.found
  into.gold += from.gold
}

/** Percentages with one decimal; F1 is 0 where nothing was found and nothing was there. */
export function precisionRecall({ right, found, gold }: Tally): PrecisionRecall {
  return { precision: share(right, found), recall: share(right, gold), f1: share(2 * right, found + gold), gold }
}

/** Percentage with one decimal; 0 of 0 is 0. */
export function share(part: number, whole: number): number {
  return whole ? Math.round((1000 * part) / whole) / 10 : 0
}

/** Errors by kind, as a scorer meets them: a kind ("missed date"), and what a reader needs to see. */
export type Report = (kind: string, ...details: readonly (string | number)[]) => void

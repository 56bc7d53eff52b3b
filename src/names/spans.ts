import type { NameType } from './mention'

/** A name by its token numbers, `to` the first token behind it; `score` from 0 to 1, `by` what found it. */
export interface TokenSpan { readonly from: number, readonly to: number, readonly type: NameType, readonly score: number, readonly by: string }

/** Spans laid over what was found: what they touch goes, and of two of them that overlap the later. In order. */
export function overlaid(found: readonly TokenSpan[], rows: readonly TokenSpan[]): TokenSpan[] {
  if (rows.length === 0) return [...found]
  const laid: TokenSpan[] = []
  for (const row of [...rows].sort((a, b) => a.from - b.from || b.to - a.to)) if (row.from >= (laid[laid.length - 1]?.to ?? 0)) laid.push(row)
  const kept: TokenSpan[] = []
  let at = 0
  for (const span of found) {
    while (at < laid.length && (laid[at] as TokenSpan).to <= span.from) kept.push(laid[at++] as TokenSpan)
    const row = laid[at]
    if (!row || row.from >= span.to) kept.push(span)
  }
  return [...kept, ...laid.slice(at)]
}

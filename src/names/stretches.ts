import type { NameTokens } from './read'

/**
 * Stretches of active tokens inside one sentence, as columns: first token and the one behind the last, the sentence's first and end, and
 * the stretch's first cell. The cells number all active tokens of a document in order.
 */
export interface Stretches {
  readonly count: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly first: Int32Array
  readonly end: Int32Array
  readonly cell: Int32Array
  /** Number of cells. */
  readonly cells: number
}

/** The stretches of a document in order. Linear in the tokens. */
export function findStretches({ active, sentenceStart, count }: NameTokens): Stretches {
  // Two stretches of a sentence are at least a token apart.
  const most = (count >> 1) + sentenceStart.length
  const columns = new Int32Array(most * 5)
  const column = (index: number): Int32Array => columns.subarray(index * most, (index + 1) * most)
  const [from, to, first, end, cell] = [column(0), column(1), column(2), column(3), column(4)]
  let found = 0
  let cells = 0
  for (let s = 0; s + 1 < sentenceStart.length; s++) {
    const start = sentenceStart[s] as number
    const stop = sentenceStart[s + 1] as number
    for (let token = start; token < stop; token++) {
      if (!active[token]) continue
      from[found] = token
      first[found] = start
      end[found] = stop
      cell[found] = cells
      while (token < stop && active[token]) token++
      cells += token - (from[found] as number)
      to[found] = token
      found++
    }
  }
  return { count: found, from, to, first, end, cell, cells }
}

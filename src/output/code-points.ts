/** A function from UTF-16 offsets into the text to code points, in which Python and the Web Annotation Data Model count. Reads the text once. */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (const match of text.matchAll(PAIR)) pairs.push(match.index)
  return offset => offset - countBefore(pairs, offset)
}

/** A surrogate pair, which is one code point in two code units. */
const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g

/** How many of the sorted numbers are less than `offset`, and not the one whose middle it is. */
function countBefore(sorted: readonly number[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}

import type { TextDocument } from '../text/document'
import { kept } from '../text/kept'
import { singleSpaced } from '../text/spaces'

/** Where white space that is more than a space begins and ends in a text, by turns: the line ends of a text that is wrapped by hand. Most of what is asked for has none, and a look here is far cheaper than one at each character. */
const wrapsOf = kept(findWraps)

/** The text between two offsets as one line, for patterns that have a space where a hand-wrapped text may end its line. */
export function lineOf(document: TextDocument, start: number, end: number): string {
  const line = document.text.slice(start, end)
  return isWrapped(document, start, end) ? singleSpaced(line) : line
}

function isWrapped(document: TextDocument, start: number, end: number): boolean {
  const wraps = wrapsOf(document)
  let low = 0
  let high = wraps.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if ((wraps[middle * 2 + 1] as number) > start) high = middle
    else low = middle + 1
  }
  return low * 2 < wraps.length && (wraps[low * 2] as number) < end
}

/** Between the tokens, beside which there is nothing but white space. */
function findWraps({ text, tokens: { count, start, end } }: TextDocument): number[] {
  const wraps: number[] = []
  for (let token = 0, from = 0; token <= count; token++) {
    const to = token < count ? start[token] as number : text.length
    if (to - from > 1 || (to > from && text.charCodeAt(from) !== SPACE)) wraps.push(from, to)
    from = end[token] ?? to
  }
  return wraps
}
const SPACE = 0x20

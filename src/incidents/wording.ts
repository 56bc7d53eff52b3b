import type { TextDocument } from '../text/document'

/** White space that is more than a space: the line ends of a text that is wrapped by hand. */
const WRAPPED = /\s{2,}|[^\S ]/g

/** The text between two offsets as one line, for patterns that have a space where a hand-wrapped text may end its line. */
export function lineOf({ text }: TextDocument, start: number, end: number): string {
  return text.slice(start, end).replace(WRAPPED, ' ')
}

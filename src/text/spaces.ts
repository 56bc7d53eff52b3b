/** White space that is not one space: a line break, several spaces, a tab. */
export const WIDE_SPACE = /\s{2,}|[^\S ]/g

/** The text with each run of white space as one space. */
export function singleSpaced(text: string): string {
  return text.replace(WIDE_SPACE, ' ')
}

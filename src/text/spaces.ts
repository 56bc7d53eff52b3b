/** White space that is not one space: a line break, several spaces, a tab. */
export const WIDE_SPACE = /\s{2,}|[^\S ]/g

/** The text with each run of white space as one space. */
export function singleSpaced(text: string): string {
  return isPlain(text) ? text : text.replace(WIDE_SPACE, ' ')
}

/** True for ASCII with single spaces, as most names and lines are: a pattern that replaces takes several times as long to find that out. */
function isPlain(text: string): boolean {
  for (let at = 0, before = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x20 || code > 0x7E || (code === 0x20 && before === 0x20)) return false
    before = code
  }
  return true
}

/** Characters that must not stand in HTML text as they are; a carriage return, which an HTML parser would turn into a line feed. */
const IN_TEXT = /[&<>\r]/g
/** The same and what would end or change an attribute value. */
const IN_ATTRIBUTE = /[&<>"'\r\n\t]/g

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;', '\r': '&#13;', '\n': '&#10;', '\t': '&#9;'
}

/** A string as HTML text. */
export function escapeText(text: string): string {
  return text.replace(IN_TEXT, character => ESCAPES[character] ?? character)
}

/** A string as the value of an HTML attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(IN_ATTRIBUTE, character => ESCAPES[character] ?? character)
}

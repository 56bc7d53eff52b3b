import type { TextDocument } from './document'
import * as TokenFlag from './token-flag'
import * as TokenKind from './token-kind'

// How a token is written, asked of its flags.

/** True for a word with a capital; false outside of the document. */
export function isCapital({ tokens }: TextDocument, at: number): boolean {
  return at >= 0 && at < tokens.count && ((tokens.flags[at] as number) & TokenFlag.capital) !== 0 && tokens.kind[at] === TokenKind.word
}

/** True for a word in small letters on the same line. */
export function isLowerWord({ tokens }: TextDocument, at: number): boolean {
  return tokens.kind[at] === TokenKind.word && ((tokens.flags[at] as number) & (TokenFlag.capital | TokenFlag.lineStart)) === 0
}

/** True where a line begins, and behind the last token. */
export function isLineStart({ tokens }: TextDocument, at: number): boolean {
  return at >= tokens.count || ((tokens.flags[at] as number) & TokenFlag.lineStart) !== 0
}

/** A token of digits. */
export function isNumber({ tokens }: TextDocument, at: number): boolean {
  return at < tokens.count && tokens.kind[at] === TokenKind.number
}

import { isAbbreviation, LONGEST_ABBREVIATION } from './abbreviations'
import * as CharacterClass from './character-class'
import { characterClass, isApostrophe, isDigit, isLetter, isLineBreak, isSpace } from './characters'
import type { Tokens } from './document'
import * as TokenFlag from './token-flag'
import * as TokenKind from './token-kind'

/** An HTML entity left in the text: "&amp;", "&#8217;". Matched at a position, at most 12 characters. */
const ENTITY = /&(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/iy
/** A web or mail address: "https://example.org/a", "www.example.org", "desk@example.org". */
const LINK = /(?:https?:\/\/|www\.)[^\s<>"”’'‘“)\]]+/iy
/** Ends of host names that may follow a full stop without space: "Amazon.com". */
const HOST_ENDING = /\.(?:com|org|net|gov|edu|int|info|news|co\.[a-z]{2}|io|tv|uk|us|eu|ru|cn|de|fr|af|in)(?![\p{L}\d])/uy

const DOT = 0x2E
const HASH = 0x23
const AT = 0x40
const AMPERSAND = 0x26

// The text that is being cut: its columns with room for more, and the flags of the token that comes next. Readers made anew for each text
// would be compiled anew as well, and this is asked for at every character.
let text: string
let count: number
let starts: Int32Array
let ends: Int32Array
let kinds: Uint8Array
let marks: Uint8Array
let before: number

function begin(page: string): void {
  const room = Math.max(16, page.length >> 2)
  text = page
  count = 0
  starts = new Int32Array(room)
  ends = new Int32Array(room)
  kinds = new Uint8Array(room)
  marks = new Uint8Array(room)
  before = TokenFlag.spaced | TokenFlag.lineStart
}

/**
 * Cuts a text into tokens. Hyphens, slashes and dashes always stand alone ("ISIS-K" is three tokens, none of the last two
 * `spaced`), so that every span a reader may mean starts and ends at a token. A possessive "'s" is a token of its own; the
 * apostrophe in "O'Neill" or "don't" is not. Initials and abbreviations keep their stop. Linear in the length of the text.
 */
export function findTokens(page: string): Tokens {
  begin(page)
  for (let at = 0; at < page.length;) {
    const code = page.charCodeAt(at)
    if (isSpace(code)) {
      before |= TokenFlag.spaced | (isLineBreak(code) ? TokenFlag.lineStart : 0)
      at++
    } else {
      at = read(at, code)
      before = 0
    }
  }
  const tokens = { count, start: starts.slice(0, count), end: ends.slice(0, count), kind: kinds.slice(0, count), flags: marks.slice(0, count) }
  // A long text is not kept until the next.
  begin('')
  return tokens
}

/** Reads the token that starts at `start`; returns its end. */
function read(start: number, code: number): number {
  const found = characterClass(code)
  if (found === CharacterClass.digit) return number(start)
  if (isLetter(code) || found === CharacterClass.mark) return word(start, code)
  return found === CharacterClass.surrogate ? surrogates(start) : mark(start, code)
}

function push(start: number, end: number, kind: number, flags = 0): number {
  if (count === starts.length) {
    starts = wider(new Int32Array(count * 2), starts)
    ends = wider(new Int32Array(count * 2), ends)
    kinds = wider(new Uint8Array(count * 2), kinds)
    marks = wider(new Uint8Array(count * 2), marks)
  }
  starts[count] = start
  ends[count] = end
  kinds[count] = kind
  marks[count] = before | flags
  count++
  return end
}

function number(start: number): number {
  let end = start + 1
  let letters = 0
  let upper = 0
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    const found = characterClass(code)
    if (found === CharacterClass.digit || found === CharacterClass.mark) continue
    if (isLetter(code)) { letters++; if (found === CharacterClass.upper) upper++; continue }
    const separator = code === 0x2C || code === DOT || code === 0x3A || code === 0xB7
    if (!separator || letters > 0 || !(end + 1 < text.length && isDigit(text.charCodeAt(end + 1)))) break
  }
  return push(start, end, letters ? TokenKind.word : TokenKind.number, TokenFlag.digit | (upper > 1 && upper === letters ? TokenFlag.upper : 0))
}

function word(start: number, first: number): number {
  if (((first | 32) === 0x68 || (first | 32) === 0x77) && mayStartLink(text.charCodeAt(start + 1))) {
    const link = matchAt(LINK, text, start)
    if (link) return push(start, withoutTrailingStops(text, start, start + link), TokenKind.link)
  }
  const initials = initialsEnd(text, start)
  if (initials > 0 && !(initials === start + 2 && before === 0 && isHyphen(text.charCodeAt(start - 1)))) {
    return push(start, initials, TokenKind.word, (characterClass(first) === CharacterClass.upper ? TokenFlag.capital | (initials - start > 3 ? TokenFlag.upper : 0) : 0) | TokenFlag.abbreviation)
  }
  let end = start
  let letters = 0
  let upper = 0
  let flags = 0
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code >= 0x61 && code <= 0x7A) { letters++; continue }
    const found = characterClass(code)
    if (found === CharacterClass.lower || found === CharacterClass.otherLetter) letters++
    else if (found === CharacterClass.upper) { upper++; letters++; if (letters === 1) flags |= TokenFlag.capital } else if (found === CharacterClass.digit) flags |= TokenFlag.digit
    else if (found === CharacterClass.mark || (isApostrophe(code) && apostropheInside(text, start, end)) || (code === AMPERSAND && ampersandInside(text, end))) continue
    else if (code === AT && end + 1 < text.length && isLetter(text.charCodeAt(end + 1))) return push(start, mailEnd(text, end), TokenKind.link)
    else break
  }
  if (letters > 1 && upper === letters) flags |= TokenFlag.upper
  return text.charCodeAt(end) === DOT ? stopped(start, end, flags) : push(start, end, TokenKind.word, flags)
}

/** A word with a full stop after it: a host name, an abbreviation, or the end of a sentence. */
function stopped(start: number, end: number, flags: number): number {
  const host = isLetter(text.charCodeAt(end + 1)) ? matchAt(HOST_ENDING, text, end) : 0
  if (host) return push(start, end + host, TokenKind.word, flags)
  if (end - start <= LONGEST_ABBREVIATION) {
    const next = text.charCodeAt(end + 1) === 32 ? text.charCodeAt(end + 2) : text.charCodeAt(end + 1)
    if (isAbbreviation(text.slice(start, end).toLowerCase(), (flags & TokenFlag.capital) !== 0, isDigit(next))) return push(start, end + 1, TokenKind.word, flags | TokenFlag.abbreviation)
  }
  return push(start, end, TokenKind.word, flags)
}

function surrogates(start: number): number {
  const point = text.codePointAt(start) ?? 0
  if (point <= 0xFFFF) return push(start, start + 1, TokenKind.symbol)
  let end = start + 2
  const letter = LETTER.test(String.fromCodePoint(point))
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    const next = text.codePointAt(end) ?? 0
    if (characterClass(code) === CharacterClass.mark) continue
    if (letter && isLetter(code)) continue
    if (next > 0xFFFF && (letter ? LETTER.test(String.fromCodePoint(next)) : text.charCodeAt(end - 1) === 0x200D || (next >= 0x1F3FB && next <= 0x1F3FF))) { end++; continue }
    break
  }
  return push(start, end, letter ? TokenKind.word : TokenKind.symbol)
}

function mark(start: number, code: number): number {
  const first = start + 1 < text.length ? text.charCodeAt(start + 1) : 0
  if (code === AMPERSAND) {
    const entity = matchAt(ENTITY, text, start)
    if (entity) return push(start, start + entity, TokenKind.symbol)
  }
  if ((code === HASH || code === AT) && isLetter(first)) return push(start, handleEnd(text, start + 1), TokenKind.link)
  if (isApostrophe(code) && (before & TokenFlag.spaced) === 0 && (first | 32) === 0x73 && !(start + 2 < text.length && isLetter(text.charCodeAt(start + 2)))) return push(start, start + 2, TokenKind.word)
  let end = start + 1
  if (code === DOT || code === 0x2D || code === 0x2A || code === 0x5F || code === 0x3D) while (end < text.length && text.charCodeAt(end) === code) end++
  const symbol = code > 127 ? !PUNCTUATION.test(String.fromCharCode(code)) : SYMBOLS.includes(String.fromCharCode(code))
  return push(start, end, symbol ? TokenKind.symbol : TokenKind.punctuation)
}

const LETTER = /\p{L}/u
const PUNCTUATION = /\p{P}/u
const SYMBOLS = '$+<=>^`|~'

/** The larger column with what the smaller one holds. */
export function wider<T extends Int32Array | Uint16Array | Uint8Array>(to: T, from: T): T {
  to.set(from)
  return to
}

/** True for the second letter of "https" and "www". */
function mayStartLink(second: number): boolean {
  return (second | 32) === 0x74 || (second | 32) === 0x77
}

/** Length of a sticky pattern's match at a position, 0 where it does not match. */
function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

/** End of "U.S.", "J.", "a.m.", "U.N.": single letters each with a full stop; 0 where no such thing starts here. A lower-case letter needs a second one. */
function initialsEnd(text: string, at: number): number {
  let end = at
  let letters = 0
  while (end + 1 < text.length && isLetter(text.charCodeAt(end)) && text.charCodeAt(end + 1) === DOT) { end += 2; letters++ }
  if (letters === 0) return 0
  if (letters > 1) return isLetter(text.charCodeAt(end)) && !(characterClass(text.charCodeAt(end)) === CharacterClass.upper) ? 0 : end
  const upper = characterClass(text.charCodeAt(at)) === CharacterClass.upper
  return upper && text.charCodeAt(at) !== 0x49 ? end : 0
}

/** True where the apostrophe at `at` joins letters of one word ("O'Neill", "don't") and does not begin a possessive "'s". */
function apostropheInside(text: string, start: number, at: number): boolean {
  if (at === start || at + 1 >= text.length || !isLetter(text.charCodeAt(at + 1))) return false
  const possessive = (text.charCodeAt(at + 1) | 32) === 0x73 && !(at + 2 < text.length && isLetter(text.charCodeAt(at + 2)))
  return !possessive
}

/** True where the ampersand joins two capitals without space: "AT&T". */
function ampersandInside(text: string, at: number): boolean {
  const upper = (code: number): boolean => characterClass(code) === CharacterClass.upper
  return at > 0 && at + 1 < text.length && upper(text.charCodeAt(at - 1)) && upper(text.charCodeAt(at + 1))
}

/** After a hyphen a single letter ends a name rather than abbreviating one: "ISIS-K." */
function isHyphen(code: number): boolean {
  return code === 0x2D || code === 0x2010 || code === 0x2011
}

function handleEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === 0x5F)) end++
  return end
}

function mailEnd(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === DOT || text.charCodeAt(end) === 0x2D)) end++
  return withoutTrailingStops(text, at, end)
}

function withoutTrailingStops(text: string, at: number, end: number): number {
  while (end > at + 1 && '.,;:!?'.includes(text.charAt(end - 1))) end--
  return end
}

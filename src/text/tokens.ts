import { isAbbreviation, LONGEST_ABBREVIATION } from './abbreviations'
import { CharacterClass, characterClass, isApostrophe, isDigit, isLetter, isLineBreak, isSpace } from './characters'
import { TokenFlag, TokenKind, type Tokens } from './document'

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

/**
 * Cuts a text into tokens. Hyphens, slashes and dashes always stand alone ("ISIS-K" is three tokens, none of the last two
 * `spaced`), so that every span a reader may mean starts and ends at a token. A possessive "'s" is a token of its own; the
 * apostrophe in "O'Neill" or "don't" is not. Initials and abbreviations keep their stop. Linear in the length of the text.
 */
export function findTokens(text: string): Tokens {
  const scanner = new TokenColumns(text.length)
  let at = 0
  let spaced = true
  let lineStart = true
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      spaced = true
      if (isLineBreak(code)) lineStart = true
      at++
      continue
    }
    at = scanner.read(text, at, (spaced ? TokenFlag.spaced : 0) | (lineStart ? TokenFlag.lineStart : 0))
    spaced = false
    lineStart = false
  }
  return scanner.done()
}

/** Growing columns and the reading of one token; internal to `findTokens`. */
class TokenColumns {
  private count = 0
  private start: Int32Array
  private end: Int32Array
  private kind: Uint8Array
  private flags: Uint8Array

  constructor(length: number) {
    const room = Math.max(16, length >> 2)
    this.start = new Int32Array(room)
    this.end = new Int32Array(room)
    this.kind = new Uint8Array(room)
    this.flags = new Uint8Array(room)
  }

  /** Reads the token that starts at `at`; returns its end. */
  read(text: string, at: number, before: number): number {
    const code = text.charCodeAt(at)
    const found = characterClass(code)
    if (found === CharacterClass.digit) return this.number(text, at, before)
    if (isLetter(code) || found === CharacterClass.mark) return this.word(text, at, before)
    if (found === CharacterClass.surrogate) return this.surrogates(text, at, before)
    return this.mark(text, at, code, before)
  }

  done(): Tokens {
    const { count } = this
    return { count, start: this.start.slice(0, count), end: this.end.slice(0, count), kind: this.kind.slice(0, count), flags: this.flags.slice(0, count) }
  }

  private push(start: number, end: number, kind: number, flags: number): number {
    if (this.count === this.start.length) this.grow()
    this.start[this.count] = start
    this.end[this.count] = end
    this.kind[this.count] = kind
    this.flags[this.count] = flags
    this.count++
    return end
  }

  private grow(): void {
    const room = this.start.length * 2
    const wider = <T extends Int32Array | Uint8Array>(to: T, from: T): T => { to.set(from); return to }
    this.start = wider(new Int32Array(room), this.start)
    this.end = wider(new Int32Array(room), this.end)
    this.kind = wider(new Uint8Array(room), this.kind)
    this.flags = wider(new Uint8Array(room), this.flags)
  }

  private number(text: string, at: number, before: number): number {
    let end = at + 1
    let letters = 0
    let upper = 0
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end)
      if (isDigit(code)) continue
      const found = characterClass(code)
      if (found === CharacterClass.mark) continue
      if (isLetter(code)) { letters++; if (found === CharacterClass.upper) upper++; continue }
      const separator = code === 0x2C || code === DOT || code === 0x3A || code === 0xB7
      if (!separator || letters > 0 || !(end + 1 < text.length && isDigit(text.charCodeAt(end + 1)))) break
    }
    const kind = letters ? TokenKind.word : TokenKind.number
    return this.push(at, end, kind, before | TokenFlag.digit | (upper > 1 && upper === letters ? TokenFlag.upper : 0))
  }

  private word(text: string, at: number, before: number): number {
    if ((text.charCodeAt(at) | 32) === 0x68 || (text.charCodeAt(at) | 32) === 0x77) {
      const link = matchAt(LINK, text, at)
      if (link) return this.push(at, withoutTrailingStops(text, at, at + link), TokenKind.link, before)
    }
    const initials = initialsEnd(text, at)
    if (initials > 0 && !(initials === at + 2 && before === 0 && isHyphen(text.charCodeAt(at - 1)))) {
      const upper = initials - at > 3 && characterClass(text.charCodeAt(at)) === CharacterClass.upper ? TokenFlag.upper : 0
      const capital = characterClass(text.charCodeAt(at)) === CharacterClass.upper ? TokenFlag.capital : 0
      return this.push(at, initials, TokenKind.word, before | capital | upper | TokenFlag.abbreviation)
    }
    let end = at
    let letters = 0
    let upper = 0
    let digits = 0
    let capital = 0
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end)
      const found = characterClass(code)
      if (found === CharacterClass.upper) { upper++; letters++; if (letters === 1) capital = TokenFlag.capital } else if (found === CharacterClass.lower || found === CharacterClass.otherLetter) letters++
      else if (found === CharacterClass.digit) digits++
      else if (found === CharacterClass.mark) continue
      else if (isApostrophe(code) && apostropheInside(text, at, end)) continue
      else if (code === AMPERSAND && ampersandInside(text, end)) continue
      else if (code === AT && end + 1 < text.length && isLetter(text.charCodeAt(end + 1))) return this.push(at, mailEnd(text, end), TokenKind.link, before)
      else break
    }
    const flags = before | capital | (letters > 1 && upper === letters ? TokenFlag.upper : 0) | (digits ? TokenFlag.digit : 0)
    if (text.charCodeAt(end) === DOT) return this.stopped(text, at, end, flags)
    return this.push(at, end, TokenKind.word, flags)
  }

  /** A word with a full stop after it: a host name, an abbreviation, or the end of a sentence. */
  private stopped(text: string, at: number, end: number, flags: number): number {
    const host = matchAt(HOST_ENDING, text, end)
    if (host) return this.push(at, end + host, TokenKind.word, flags)
    if (end - at <= LONGEST_ABBREVIATION) {
      const next = text.charCodeAt(end + 1) === 32 ? text.charCodeAt(end + 2) : text.charCodeAt(end + 1)
      if (isAbbreviation(text.slice(at, end).toLowerCase(), (flags & TokenFlag.capital) !== 0, isDigit(next))) return this.push(at, end + 1, TokenKind.word, flags | TokenFlag.abbreviation)
    }
    return this.push(at, end, TokenKind.word, flags)
  }

  private surrogates(text: string, at: number, before: number): number {
    const point = text.codePointAt(at) ?? 0
    if (point <= 0xFFFF) return this.push(at, at + 1, TokenKind.symbol, before)
    let end = at + 2
    const letter = /\p{L}/u.test(String.fromCodePoint(point))
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end)
      const next = text.codePointAt(end) ?? 0
      if (characterClass(code) === CharacterClass.mark) continue
      if (letter && isLetter(code)) continue
      if (next > 0xFFFF && (letter ? /\p{L}/u.test(String.fromCodePoint(next)) : text.charCodeAt(end - 1) === 0x200D || (next >= 0x1F3FB && next <= 0x1F3FF))) { end++; continue }
      break
    }
    return this.push(at, end, letter ? TokenKind.word : TokenKind.symbol, before)
  }

  private mark(text: string, at: number, code: number, before: number): number {
    const first = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
    if (code === AMPERSAND) {
      const entity = matchAt(ENTITY, text, at)
      if (entity) return this.push(at, at + entity, TokenKind.symbol, before)
    }
    if ((code === HASH || code === AT) && isLetter(first)) return this.push(at, handleEnd(text, at + 1), TokenKind.link, before)
    if (isApostrophe(code) && (before & TokenFlag.spaced) === 0 && (first | 32) === 0x73 && !(at + 2 < text.length && isLetter(text.charCodeAt(at + 2)))) return this.push(at, at + 2, TokenKind.word, before)
    let end = at + 1
    if (code === DOT || code === 0x2D || code === 0x2A || code === 0x5F || code === 0x3D) while (end < text.length && text.charCodeAt(end) === code) end++
    const symbol = code > 127 ? !/\p{P}/u.test(String.fromCharCode(code)) : '$+<=>^`|~'.includes(String.fromCharCode(code))
    return this.push(at, end, symbol ? TokenKind.symbol : TokenKind.punctuation, before)
  }
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

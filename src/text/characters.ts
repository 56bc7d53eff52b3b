import * as CharacterClass from './character-class'

/** Letters without case, e.g. Arabic or Han. */
const LETTER = /\p{L}/u
const UPPER = /[\p{Lu}\p{Lt}]/u
const LOWER = /\p{Ll}/u
const DIGIT = /\p{Nd}/u
/** Marks that belong to the letter before, and the invisible joiners inside a word (soft hyphen, ZWNJ, ZWJ). */
const MARK = /[\p{M}\u00AD\u200C\u200D]/u
/** White space, control and formatting characters, line separators, the byte order mark. */
const SPACE = /[\s\p{Cc}\p{Cf}]/u

const classes = new Uint8Array(0x10000)

/** The class (character-class.ts) of a UTF-16 code unit. Constant time: each unit is classified once. */
export function characterClass(code: number): number {
  return classes[code] || classify(code)
}

function classify(code: number): number {
  const found = classOf(code)
  classes[code] = found
  return found
}

function classOf(code: number): number {
  if (code >= 0xD800 && code <= 0xDFFF) return CharacterClass.surrogate
  const character = String.fromCharCode(code)
  if (UPPER.test(character)) return CharacterClass.upper
  if (LOWER.test(character)) return CharacterClass.lower
  if (LETTER.test(character)) return CharacterClass.otherLetter
  if (DIGIT.test(character)) return CharacterClass.digit
  if (MARK.test(character)) return CharacterClass.mark
  if (SPACE.test(character)) return CharacterClass.space
  return CharacterClass.other
}

/** True for a letter of any script inside the Basic Multilingual Plane. */
export function isLetter(code: number): boolean {
  const found = characterClass(code)
  return found === CharacterClass.lower || found === CharacterClass.upper || found === CharacterClass.otherLetter
}

/** True for a decimal digit of any script. */
export function isDigit(code: number): boolean {
  return characterClass(code) === CharacterClass.digit
}

/** True for white space and for characters that show nothing (controls, bidi marks, zero-width space). */
export function isSpace(code: number): boolean {
  return characterClass(code) === CharacterClass.space
}

/** True for the characters that end a line: LF, CR, VT, FF, NEL, LS, PS. */
export function isLineBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** Straight and curly apostrophes, as used inside words and before the possessive s. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x02BC || code === 0x60 || code === 0xB4
}

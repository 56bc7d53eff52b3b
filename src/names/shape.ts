import * as Shape from './shapes'
import * as CharacterClass from '../text/character-class'
import { characterClass } from '../text/characters'

/** A web or mail address, a handle or a tag: "https://example.org", "@desk", "#news". */
const LINK = /^(?:https?:|www\.)/i
const HANDLE = /^#[\p{L}\d]|@[\p{L}\d]/u
const HANDLE_SIGN = /[@#]/

/** The shape (shapes.ts) of a token's characters. */
export function shapeOf(word: string): number {
  let upper = 0
  let lower = 0
  let digits = 0
  let stops = 0
  let capital = false
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    const found = characterClass(code)
    if (found === CharacterClass.upper) { capital ||= upper + lower + digits === 0; upper++ } else if (found === CharacterClass.lower || found === CharacterClass.otherLetter || found === CharacterClass.surrogate) lower++
    else if (found === CharacterClass.digit) digits++
    else if (code === 0x2E) stops++
  }
  const letters = upper + lower
  if (letters === 0) return digits ? Shape.number : Shape.mark
  if (LINK.test(word) || (HANDLE_SIGN.test(word) && HANDLE.test(word))) return Shape.link
  if (digits) return upper || letters > 2 ? Shape.alphanumeric : Shape.number
  if (upper === 0) return Shape.lower
  if (stops > 1 && lower === 0) return Shape.dotted
  if (upper === 1 && lower === 0) return Shape.initial
  if (lower === 0) return Shape.upper
  return upper === 1 && capital ? Shape.capital : Shape.mixed
}

/** A bit for each shape with a capital: capital, upper, initial, mixed, alphanumeric, dotted. */
const NAME_SHAPES = 0b1_1011_1100

/** True for the shapes that a name's words have: a capital stands in it. */
export function isNameShape(shape: number): boolean {
  return ((NAME_SHAPES >> shape) & 1) !== 0
}

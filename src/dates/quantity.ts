import { among, wordsOf } from './among'
import { readSpelled } from '../numbers/spelled'
import { OPEN_SCALES } from '../numbers/words'
import { isDash, isGlued, isMark, textAt, wordAt, type Line } from './reading'

/** An amount of units in words or digits. */
export interface Quantity {
  /** Token after it. */
  readonly end: number
  /** Null for a vague amount ("several"). */
  readonly amount: number | null
  /** The upper end of "12 to 18", else null. */
  readonly upTo: number | null
}

/** A number that counts units of time has no more words. */
const LONGEST = 10
/** Vague amounts. */
const VAGUE: ReadonlySet<string> = wordsOf('few several many some couple')

/**
 * Reads an amount at a token: "two", "twenty-four", "a hundred", "a few", "several", "a couple of", "18", "12 to 18", "two and a half",
 * "one", "a"/"an" (1). Null where none starts there.
 */
export function readQuantity(line: Line, token: number): Quantity | null {
  const first = readSimple(line, token)
  if (!first || first.amount === null) return first
  const upper = readUpper(line, first.end)
  return upper?.amount && upper.amount > first.amount ? { end: upper.end, amount: first.amount, upTo: upper.amount } : first
}

function readUpper(line: Line, token: number): Quantity | null {
  const links = (at: number): boolean => textAt(line, at) === 'to' || textAt(line, at) === 'or'
  // "two to three", "two-three", "two-to-three"
  const at = links(token) ? token + 1 : isDash(line, token) ? (links(token + 1) && isDash(line, token + 2) ? token + 3 : token + 1) : -1
  return at < 0 || among('a an another', textAt(line, at)) ? null : readSimple(line, at)
}

function readSimple(line: Line, token: number): Quantity | null {
  const word = wordAt(line, token)
  if (word.kind === 'figure' || (word.kind === 'number' && word.digits > 0)) return readDigits(line, token)
  if (word.kind === 'cardinal' || word.kind === 'scale') { const words = readWords(line, token); return words && withHalf(line, words) }
  if (VAGUE.has(word.text)) return vague(line, token)
  if (word.text === 'half') return readWords(line, token) ?? { end: textAt(line, token + 1) === 'a' || textAt(line, token + 1) === 'an' ? token + 2 : token + 1, amount: 0.5, upTo: null }
  if (word.text === 'a' || word.text === 'an' || word.text === 'another') return readArticle(line, token)
  return null
}

function readArticle(line: Line, token: number): Quantity | null {
  const next = wordAt(line, token + 1)
  if (next.text === 'number' || next.text === 'matter') return textAt(line, token + 2) === 'of' ? { end: token + 3, amount: null, upTo: null } : null
  if (next.text === 'couple') return { end: textAt(line, token + 2) === 'of' ? token + 3 : token + 2, amount: 2, upTo: null }
  if (VAGUE.has(next.text)) return vague(line, token + 1)
  if (next.kind === 'cardinal' && textAt(line, token) === 'another') return readWords(line, token + 1)
  if (next.kind === 'scale') return readWords(line, token, 'a')
  if (next.text === 'half') return readWords(line, token) ?? { end: token + 2, amount: 0.5, upTo: null }
  return { end: token + 1, amount: 1, upTo: null }
}

function vague(line: Line, token: number): Quantity {
  let end = token + 1
  if (wordAt(line, end).kind === 'scale') end++
  if (among('dozen more', textAt(line, end))) end++
  return { end: textAt(line, end) === 'of' ? end + 1 : end, amount: textAt(line, token) === 'couple' ? 2 : null, upTo: null }
}

function readDigits(line: Line, token: number): Quantity {
  const word = wordAt(line, token)
  let end = token + 1
  let amount = word.value
  if (isMark(line, end, '+') && isGlued(line, end)) end++
  // "2 1/2"
  const fraction = wordAt(line, end).kind === 'number' && isMark(line, end + 1, '/') && wordAt(line, end + 2).kind === 'number' && wordAt(line, end + 2).value > 0
  if (fraction) { amount += wordAt(line, end).value / wordAt(line, end + 2).value; end += 3 }
  if (wordAt(line, end).kind === 'scale') { amount *= wordAt(line, end).value; end++ }
  return withHalf(line, { end, amount, upTo: null })
}

/** "two and a half", "two-and-a-half". */
export function withHalf(line: Line, quantity: Quantity): Quantity {
  let at = quantity.end
  for (const word of ['and', 'a', 'half']) {
    if (isDash(line, at) && isGlued(line, at)) at++
    if (textAt(line, at) !== word) return quantity
    at++
  }
  return quantity.amount === null ? quantity : { ...quantity, end: at, amount: quantity.amount + 0.5 }
}

/** "twenty-four", "a hundred", "half a dozen" by the room of numbers, `lead` in place of the first word; "dozens of", "hundreds of" are vague. */
function readWords(line: Line, token: number, lead?: string): Quantity | null {
  if (OPEN_SCALES.has(textAt(line, token))) return { end: textAt(line, token + 1) === 'of' ? token + 2 : token + 1, amount: null, upTo: null }
  const words: string[] = []
  for (let at = token; at < Math.min(line.to, token + LONGEST); at++) words.push(isDash(line, at) ? (isGlued(line, at) ? '-' : '') : textAt(line, at))
  if (lead !== undefined) words[0] = lead
  const number = readSpelled(words, 0)
  return number ? { end: token + number.end, amount: number.value, upTo: null } : null
}

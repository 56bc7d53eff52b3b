import { among } from '../among'
import type { Found, Meaning, Side } from '../meaning'
import { isCapital, isDash, isMark, isUpper, rawAt, textAt, wordAt, type Line } from '../reading'
import { found, SIDE_OF, type Grammar } from './parser'

const SIDES: ReadonlyMap<string, Side> = new Map([...SIDE_OF, ['preceding', 'previous']])

/** Reads a day of the week: "Friday", "last Tuesday", "this coming Saturday", "the following Monday", "a Tuesday", "Friday last week". */
export function weekday(line: Line, token: number, grammar: Grammar): Found | null {
  let at = token
  let side: Side = 'cue'
  const determiner = among('the a that', textAt(line, at))
  if (determiner) at++
  const first = SIDES.get(textAt(line, at))
  if (first && (determiner || textAt(line, at) !== 'following')) {
    side = first
    at++
    const second = side === 'this' ? SIDES.get(textAt(line, at)) : undefined
    if (second) { side = second; at++ }
  }
  if (wordAt(line, at).kind !== 'weekday' || !stands(line, at)) return null
  // "the Monday after": an article alone is taken only before a weekday that no other noun follows
  if (determiner && side === 'cue' && (textAt(line, token) === 'the' || nounFollows(line, at + 1))) return null
  const context = textAt(line, token) === 'the' && side !== 'cue'
  let meaning: Meaning = { is: 'weekday', weekday: wordAt(line, at).value, side, week: null }
  let end = at + 1
  if (isMark(line, end, '.') && wordAt(line, at).text.length < 6 && end + 1 < line.to) end++
  const week = textAt(line, end) === 'of' ? grammar.period(line, end + 1) : side === 'cue' && among('last next this', textAt(line, end)) && textAt(line, end + 1) === 'week' ? grammar.period(line, end) : null
  if (week?.meaning.is === 'shift' && week.meaning.unit === 'week') {
    meaning = { ...meaning, week: week.meaning }
    end = week.end
  }
  return found(context ? 'weekday of the text' : 'weekday', token, end, meaning, side === 'cue' ? 0.93 : 0.88)
}

/** Short forms and words that are other things ("sun", "sat", "wed") need a capital and no name behind; full names only a capital. */
function stands(line: Line, token: number): boolean {
  const { text } = wordAt(line, token)
  if (!isCapital(line, token)) return false
  if (text.endsWith('day')) return true
  if (isDash(line, token + 1) || isDash(line, token - 1)) return false
  const before = textAt(line, token - 1)
  const name = token + 1 < line.to && isCapital(line, token + 1) && wordAt(line, token + 1).kind === 'none'
  if (among('sun sat wed mon', text)) return (isMark(line, token + 1, '.') && !(token > line.from && isCapital(line, token - 1))) || ((isMark(line, token + 1, ',') && among('month number', wordAt(line, token + 2).kind))) || among('on last next', before)
  return !name && !isUpper(line, token)
}

function nounFollows(line: Line, token: number): boolean {
  return /^[a-z]/.test(rawAt(line, token)) && !among('in on when and that', textAt(line, token))
}

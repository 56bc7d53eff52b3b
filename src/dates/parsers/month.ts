import { among, wordsOf } from '../among'
import type { Found, Meaning, Side } from '../meaning'
import { isCapital, isDash, isMark, isUpper, rawAt, textAt, wordAt, type Line } from '../reading'
import { found, readSide, type Grammar } from './parser'

/** Months that are words or names too, with what must stand before them when no year follows. */
const AMBIGUOUS: ReadonlySet<string> = wordsOf('may march august mar jan jun dec april june sep')
const BEFORE_MONTH: ReadonlySet<string> = wordsOf('in since by of until till from during through between before after last next this early late mid and to every each the previous following or for as on around coming past earlier later')

/** Reads a month, with its year where one stands beside it: "June 2023", "June of last year", "last November", "August". */
export function month(line: Line, token: number, grammar: Grammar): Found | null {
  const { at, side, the } = readSide(line, token)
  const word = wordAt(line, at)
  if (word.kind !== 'month' || (the && side === 'cue')) return null
  const end = isMark(line, at + 1, '.') && word.text.length < 5 && grammar.year(line, at + 2) ? at + 2 : at + 1
  const year = side === 'cue' ? grammar.year(line, end) : null
  if (!year && !stands(line, at, side)) return null
  if (year && !isCapital(line, at) && (word.text === 'may' || word.text === 'march')) return null
  const meaning: Meaning = { is: 'month', month: word.value, year: year?.meaning ?? null, side }
  return found('month', token, year?.end ?? end, meaning, year ? 0.95 : 0.85)
}

/** True where a month may stand alone: with a capital, and for months that are other things too only where the words around say so. */
function stands(line: Line, token: number, side: Side): boolean {
  const word = wordAt(line, token)
  if (!isCapital(line, token)) return false
  if (side !== 'cue') return word.text !== 'march' || side !== 'this'
  // "mid-March"
  const before = textAt(line, isDash(line, token - 1) && textAt(line, token - 2) === 'mid' ? token - 2 : token - 1)
  const after = rawAt(line, token + 1)
  if (/^[A-Z]/.test(rawAt(line, token - 1)) && !isUpper(line, token - 1) && (before === '' || before === 'black') && token > line.from) return false
  if (wordAt(line, token + 1).kind === 'number' && wordAt(line, token + 1).digits === 2 && !isDash(line, token + 1)) return wordAt(line, token + 1).value > 31 || !isMark(line, token + 2, '.')
  if (word.text.length <= 4 && word.text !== 'june' && word.text !== 'july' && word.text !== 'may') return (BEFORE_MONTH.has(before) || isMark(line, token + 1, '.')) && !nameFollows(line, token + 1) && after !== 'del'
  if (word.text === 'may' || word.text === 'march') return BEFORE_MONTH.has(before) && before !== 'as' && (before !== 'the' || word.text !== 'march') && (!among('and to', before) || wordAt(line, token - 2).kind === 'month') && !(before === 'by' && nameFollows(line, token + 1)) && !(among('on before after for from', before) && nameFollows(line, token + 1))
  if (AMBIGUOUS.has(word.text)) return BEFORE_MONTH.has(before) || !nameFollows(line, token + 1)
  return !(nameFollows(line, token + 1) && token === line.from) || after === ''
}

/** A capitalised word of no interest to dates follows: "April Jones", "August Wilson". */
function nameFollows(line: Line, token: number): boolean {
  return token < line.to && isCapital(line, token) && wordAt(line, token).kind === 'none' && !isUpper(line, token)
}

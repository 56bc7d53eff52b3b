import { wordsOf } from '../among'
import type { Found } from '../meaning'
import { isCapital, isDash, rawAt, textAt, wordAt, type Line } from '../reading'
import { found, readSide, type Grammar } from './parser'

const BEFORE_SEASON: ReadonlySet<string> = wordsOf('in since by of until during through over before after early late mid throughout')

/** Reads a season: "the summer of 2019", "summer 2019", "this winter", "last fall", "the spring", "in autumn". */
export function season(line: Line, token: number, grammar: Grammar): Found | null {
  const { at, side, the } = readSide(line, token)
  const word = wordAt(line, at)
  if (word.kind !== 'season' || (isDash(line, at + 1) && wordAt(line, at + 2).kind === 'none') || (isDash(line, at - 1) && at === token && wordAt(line, at - 2).kind === 'none')) return null
  const ofYear = grammar.year(line, at + 1)
  if (!ofYear && side === 'cue' && !stands(line, token, at, the)) return null
  const end = ofYear ? yearRangeEnd(line, ofYear.end) : at + 1
  return found('season', token, end, { is: 'season', season: word.value, year: ofYear?.meaning ?? null, side }, ofYear ? 0.93 : 0.75)
}

/** "the winter of 2006-2007" is that of the first year. */
function yearRangeEnd(line: Line, token: number): number {
  const word = wordAt(line, token + 1)
  return isDash(line, token) && word.kind === 'number' && (word.digits === 4 || word.digits === 2) ? token + 2 : token
}

/** "spring" and "fall" are verbs and nouns besides; "Winter Olympics", "Arab Spring", "Prague Spring" are names. */
function stands(line: Line, token: number, at: number, the: boolean): boolean {
  const { text } = wordAt(line, at)
  if (isCapital(line, at) && !the) return false
  if (isCapital(line, at) && isCapital(line, Math.min(at + 1, line.to - 1))) return false
  const before = textAt(line, isDash(line, token - 1) ? token - 2 : token - 1)
  const next = rawAt(line, at + 1)
  if (text === 'fall' || text === 'spring') return (the || BEFORE_SEASON.has(before)) && !/^(?:of|in|for|from|out|to|water|line)$/.test(next) && !(the && text === 'fall' && !BEFORE_SEASON.has(before))
  return the || BEFORE_SEASON.has(before) || before === 'with' || before === 'and'
}

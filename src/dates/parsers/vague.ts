import { among, wordsOf } from '../among'
import type { Found } from '../meaning'
import { textAt, wordAt, type Line } from '../reading'
import { found } from './parser'

const PAST: ReadonlySet<string> = wordsOf('recent previous past')
const FUTURE: ReadonlySet<string> = wordsOf('coming upcoming')

/** Reads stretches near publication that no calendar bounds: "recent months", "the coming weeks", "the past few years", "the near future". */
export function vague(line: Line, token: number): Found | null {
  let at = textAt(line, token) === 'the' ? token + 1 : token
  const the = at > token
  if (textAt(line, at) === 'more') at++
  const word = textAt(line, at)
  if (the && word === 'near' && textAt(line, at + 1) === 'future') return vagueRef(token, at + 2, 'FUTURE_REF')
  if (the && word === 'future' && textAt(line, token - 1) === 'in' && textAt(line, at + 1) !== 'of') return vagueRef(token, at + 1, 'FUTURE_REF')
  if (the && word === 'past' && textAt(line, token - 1) === 'in' && wordAt(line, at + 1).kind === 'none') return vagueRef(token, at + 1, 'PAST_REF')
  if (the && wordAt(line, at).kind === 'unit' && wordAt(line, at).digits === 1 && textAt(line, at + 1) === 'ahead') return vagueRef(token, at + 2, 'FUTURE_REF')
  const few = among('few several couple', textAt(line, at + 1))
  const unit = wordAt(line, few ? at + 2 : at + 1)
  if (unit.kind !== 'unit' || unit.digits !== 1) return null
  const end = few ? at + 3 : at + 2
  if (few ? among('past last', word) : PAST.has(word)) return vagueRef(token, end, 'PAST_REF')
  if (FUTURE.has(word) || (few && word === 'next')) return vagueRef(token, end, 'FUTURE_REF')
  return null
}

function vagueRef(start: number, end: number, value: string): Found {
  return found('vague stretch', start, end, { is: 'fixed', value }, 0.75)
}

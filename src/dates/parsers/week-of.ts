import { byWord } from '../among'
import type { Found, Meaning } from '../meaning'
import { textAt, wordAt, type Line } from '../reading'
import { found, type Grammar } from './parser'

const ORDINALS: ReadonlyMap<string, number> = byWord<number>({ first: 1, second: 2, third: 3, fourth: 4, last: -1, final: -1 })

/** Reads weeks and days by their place: "the week of October 21", "the last weekend of July", "the first week of May", "the last day of March", "the first Monday in May". */
export function weekOf(line: Line, token: number, grammar: Grammar): Found | null {
  if (textAt(line, token) !== 'the') return null
  const nth = ORDINALS.get(textAt(line, token + 1)) ?? (wordAt(line, token + 1).kind === 'ordinal' ? wordAt(line, token + 1).value : 0)
  const at = nth ? token + 2 : token + 1
  const { text, kind, value } = wordAt(line, at)
  const weekday = kind === 'weekday' && nth ? value : 0
  const unit = weekday ? 'day' : text
  if ((unit !== 'week' && unit !== 'weekend' && !(unit === 'day' && nth !== 0)) || !(textAt(line, at + 1) === 'of' || (weekday && textAt(line, at + 1) === 'in'))) return null
  const inner = grammar.period(line, at + 2)
  if (!inner) return null
  const within: Meaning = { is: 'within', unit, nth, weekday, of: inner.meaning }
  if (nth === 0) return inner.meaning.is === 'day' || inner.meaning.is === 'weekday' || inner.meaning.is === 'feast' ? found('week of a day', token, inner.end, within) : null
  if (inner.meaning.is !== 'month' && !(unit === 'day' && inner.meaning.is === 'year')) return null
  return found('week of a month', token, inner.end, within, 0.8)
}

import { among, byWord } from '../among'
import type { Found, Meaning } from '../meaning'
import { isDash, rawAt, textAt, wordAt, type Line } from '../reading'
import { found } from './parser'

/** How far back the words in front of "quarter" or "period" point, in years. */
const BACK: ReadonlyMap<string, number> = byWord<number>({ latest: 0, current: 0, comparable: -1, corresponding: -1, full: 0, fiscal: 0, that: 0 })

/**
 * Reads the accounting periods of business news: "the latest quarter", "the year-ago period", "year-earlier", "the quarter", "the year ended".
 * What they mean is the quarter that the text spoke of; a text that speaks of none holds no such expression.
 */
export function accounting(line: Line, token: number): Found | null {
  const end = yearEnd(line, token)
  if (end) return found('accounting period', token, end, { is: 'shift', unit: 'year', by: 0, base: 'published' }, 0.9, { mod: 'END' })
  const the = among('the that', textAt(line, token))
  let at = the ? token + 1 : token
  let back = 0
  let marked = textAt(line, token) === 'that'
  if (BACK.has(textAt(line, at)) && textAt(line, at) !== 'that') { back = BACK.get(textAt(line, at)) ?? 0; marked = true; at++ }
  if (textAt(line, at) === 'fiscal') at++
  const yearAgo = textAt(line, at) === 'year' && isDash(line, at + 1) && among('ago earlier', textAt(line, at + 2))
  if (yearAgo) { back = -1; at += 3; marked = true }
  const ofYear = the && wordAt(line, at).kind === 'number' && wordAt(line, at).digits === 4 && among('quarter period', textAt(line, at + 1)) ? wordAt(line, at).value : 0
  if (ofYear > 1900 && ofYear < 2100) return made(token, at + 2, { is: 'accounting', unit: 'quarter', back: 0, year: ofYear })
  const noun = textAt(line, at)
  const ending = among('ended ending', textAt(line, at + 1))
  if (noun === 'quarter' || noun === 'period') {
    if (!the || (noun === 'period' && !marked) || textAt(line, at + 1) === 'of' || (/^['’]s?$/.test(rawAt(line, at + 1)) && !marked)) return null
    const ended = noun === 'quarter' && ending && wordAt(line, at + 2).kind === 'month' ? wordAt(line, at + 2).value : 0
    if (ended) return found('accounting period', token, at + 1, { is: 'part of year', code: `Q${Math.ceil(ended / 3)}`, year: null })
    return made(token, at + 1, { is: 'accounting', unit: 'quarter', back, year: 0 })
  }
  if (yearAgo) return !the || wordAt(line, at).kind === 'none' ? made(the ? token + 1 : token, at, { is: 'accounting', unit: 'quarter', back, year: 0 }) : null
  if (!the || noun !== 'year') return null
  if (ending) return found('accounting period', token, at + 1, { is: 'shift', unit: 'year', by: back, base: 'published' })
  return marked || (textAt(line, token - 1) === 'for' && /^[.,;]$/.test(rawAt(line, at + 1))) ? made(token, at + 1, { is: 'accounting', unit: 'year', back, year: 0 }) : null
}

/** "year-end", "year's end", "year end". */
function yearEnd(line: Line, token: number): number {
  if (textAt(line, token) !== 'year') return 0
  const at = isDash(line, token + 1) || /^['’]s$/.test(rawAt(line, token + 1)) ? token + 2 : token + 1
  return textAt(line, at) === 'end' && textAt(line, at + 1) !== 'of' && !(isDash(line, token - 1) || textAt(line, token - 1) === 'a') ? at + 1 : 0
}

function made(start: number, end: number, meaning: Extract<Meaning, { is: 'accounting' }>): Found {
  return found('accounting period', start, end, meaning, 0.75)
}

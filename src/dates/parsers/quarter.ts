import { among, byWord } from '../among'
import type { Found, Meaning } from '../meaning'
import { isDash, isGlued, isMark, rawAt, textAt, wordAt, type Line } from '../reading'
import { found, type Grammar } from './parser'

const ORDINALS: ReadonlyMap<string, number> = byWord<number>({ first: 1, second: 2, third: 3, fourth: 4, final: 4, last: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 })

/** Reads quarters and halves of a year: "the third quarter", "third-quarter", "Q3 2020", "the first half of this year", "next year's first quarter". */
export function quarter(line: Line, token: number, grammar: Grammar): Found | null {
  const owner = readOwner(line, token)
  if (owner) return owner
  let at = token
  const the = among('the its', textAt(line, at))
  if (textAt(line, at) === 'the') at++
  let year: Meaning | null = null
  if (wordAt(line, at).kind === 'number' && wordAt(line, at).digits === 4 && wordAt(line, at).value > 1900 && wordAt(line, at).value < 2100) { year = { is: 'year', year: wordAt(line, at).value }; at++ }
  const yearBefore = textAt(line, at) === 'year' && isDash(line, at + 1) && among('ago earlier', textAt(line, at + 2))
  if (yearBefore) { at += 3; year = { is: 'shift', unit: 'year', by: -1, base: 'context' } }
  if (among('fiscal current latest', textAt(line, at))) { at++; if (isDash(line, at)) at++ }
  const code = readCode(line, at)
  if (!code) return null
  if (the && at === token + 1 && isDash(line, code.end - 2)) return null
  const after = year ? null : readYear(line, code.end, grammar)
  // "the last quarter" alone is that before publication
  if (textAt(line, at) === 'last' && !after && !year) return null
  // "the first half" alone is a match's as often as a year's
  if (code.code.startsWith('H') && !code.short && !(the && (after || year))) return null
  return found('quarter', token, after?.end ?? code.end, { is: 'part of year', code: code.code, year: after?.meaning ?? year }, 0.85)
}

/** "of last year", "of the year", "2020", "of 1989", "last year". */
function readYear(line: Line, token: number, grammar: Grammar): { readonly end: number, readonly meaning: Meaning } | null {
  if (textAt(line, token) === 'of' && textAt(line, token + 1) === 'the' && textAt(line, token + 2) === 'year') return { end: token + 3, meaning: { is: 'shift', unit: 'year', by: 0, base: 'published' } }
  return grammar.year(line, token)
}

function readCode(line: Line, token: number): { readonly end: number, readonly code: string, readonly short: boolean } | null {
  const { text } = wordAt(line, token)
  if (/^[qh][1-4]$/.test(text) && /^[QH]/.test(rawAt(line, token))) return text === 'h3' || text === 'h4' ? null : { end: token + 1, code: text.toUpperCase(), short: true }
  const raw = rawAt(line, token)
  const ordinal = ORDINALS.get(text) ?? (/^\d/.test(raw) && !(wordAt(line, token).kind === 'ordinal' && isGlued(line, token)) ? ORDINALS.get(raw.toLowerCase()) : undefined)
  if (!ordinal) return null
  const at = isDash(line, token + 1) ? token + 2 : token + 1
  const fiscal = textAt(line, at) === 'fiscal' ? at + 1 : at
  const unit = textAt(line, fiscal)
  if ((unit === 'quarter' || unit === 'qtr') && !isMark(line, fiscal + 1, "'")) return { end: fiscal + 1, code: `Q${ordinal}`, short: false }
  if (unit === 'half' && (ordinal < 3 || ordinal === 4) && !isDash(line, at - 1)) return { end: fiscal + 1, code: `H${Math.min(ordinal, 2)}`, short: false }
  return null
}

const OWNERS: ReadonlyMap<string, number> = byWord<number>({ last: -1, this: 0, next: 1 })

/** "next year's first quarter", "this year's third quarter". */
function readOwner(line: Line, token: number): Found | null {
  const by = OWNERS.get(textAt(line, token))
  if (by === undefined || textAt(line, token + 1) !== 'year' || !/^['’]s$/.test(rawAt(line, token + 2))) return null
  const code = readCode(line, token + 3)
  return code ? found('quarter', token, code.end, { is: 'part of year', code: code.code, year: { is: 'shift', unit: 'year', by, base: 'published' } }) : null
}

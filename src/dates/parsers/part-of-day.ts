import { among, byWord } from '../among'
import { PARTS } from '../lexicon'
import type { Found, Meaning, Mod } from '../meaning'
import { isDash, isMark, rawAt, textAt, wordAt, type Line } from '../reading'
import { found, type Grammar } from './parser'

const MODS: ReadonlyMap<string, Mod> = byWord<Mod>({ early: 'START', late: 'END', mid: 'MID' })
/** Determiners with the day that they mean. */
const DAYS: ReadonlyMap<string, Meaning> = byWord<Meaning>({
  'this': { is: 'shift', unit: 'day', by: 0, base: 'published' },
  'last': { is: 'shift', unit: 'day', by: -1, base: 'published' },
  'that': { is: 'context', unit: 'day' },
  'that same': { is: 'context', unit: 'day' },
  'the same': { is: 'context', unit: 'day' },
  'the next': { is: 'shift', unit: 'day', by: 1, base: 'context' },
  'next': { is: 'shift', unit: 'day', by: 1, base: 'context' },
  'the following': { is: 'shift', unit: 'day', by: 1, base: 'context' },
  'the previous': { is: 'shift', unit: 'day', by: -1, base: 'context' },
  'the': { is: 'context', unit: 'day' }
})

/** Reads a part of a day: "Monday night", "early Saturday morning", "this morning", "the night of June 7", "overnight", "tonight", "the next morning". */
export function partOfDay(line: Line, token: number, grammar: Grammar): Found | null {
  return named(line, token) ?? afterDay(line, token, grammar) ?? determined(line, token, grammar)
}

function named(line: Line, token: number): Found | null {
  const text = textAt(line, token)
  if (text === 'tonight') return part(token, token + 1, 'NI', { is: 'shift', unit: 'day', by: 0, base: 'published' }, null)
  if (text === 'overnight') return found('overnight', token, token + 1, { is: 'overnight' }, 0.7)
  return null
}

/** "Monday night", "June 7, in the evening", "yesterday morning"; a qualifier may stand between: "Saturday early morning". */
function afterDay(line: Line, token: number, grammar: Grammar): Found | null {
  const day = grammar.day(line, token)
  if (!day) return null
  let at = day.end
  if (isMark(line, at, ',')) at++
  let mod: Mod = null
  const early = MODS.get(textAt(line, at))
  if (early) { mod = early; at++ }
  if (textAt(line, at) === 'in' && textAt(line, at + 1) === 'the' && (at > day.end)) at += 2
  else if (at > day.end && isMark(line, day.end, ',')) return null
  const word = wordAt(line, at)
  if (word.kind !== 'part') return null
  return PARTS[word.value] === 'MIDNIGHT' ? null : part(token, at + 1, PARTS[word.value] as string, day.meaning, mod)
}

/** "this morning", "the night of June 7", "that evening", "the early hours of Thursday morning", "the morning". */
function determined(line: Line, token: number, grammar: Grammar): Found | null {
  const first = textAt(line, token)
  if (!DAYS.has(first)) return null
  const two = among('same next following previous', textAt(line, token + 1)) ? `${first} ${textAt(line, token + 1)}` : ''
  const words = DAYS.has(two) ? 2 : 1
  const key = words === 2 ? two : first
  let at = token + words
  let mod: Mod = null
  const early = MODS.get(textAt(line, at))
  if (early) { mod = early; at++; if (isDash(line, at)) at++ }
  const word = wordAt(line, at)
  if (word.kind !== 'part' || isDash(line, at + 1)) return null
  const code = PARTS[word.value] as string
  if (key === 'the' || key === 'that') {
    const past = textAt(line, at + 1) === 'hours' ? at + 2 : at + 1
    const of = among('of on', textAt(line, past)) ? grammar.day(line, past + 1) : null
    if (of) return part(token, of.end, code === 'MIDNIGHT' ? 'NI' : code, of.meaning, mod)
    if (key === 'the' && !standsBefore(line, at + 1) && !among('in during on over of through by until into since', textAt(line, token - 1))) return null
  }
  if (code === 'MIDNIGHT' || code === 'MI') return null
  // "had dined together the evening before"
  const before = key === 'the' && standsBefore(line, at + 1)
  if (before) return { ...part(token, at + 2, code, { is: 'shift', unit: 'day', by: -1, base: 'context' }, mod), score: 0.6 }
  const score = key === 'the' ? 0.6 : 0.85
  return { ...part(token, at + 1, code, DAYS.get(key) as Meaning, mod), score }
}

/** "before" at the end of a clause, not "the night before the vote". */
function standsBefore(line: Line, token: number): boolean {
  return textAt(line, token) === 'before' && (token + 1 >= line.to || /^(?:[.,;:)]|and|but|when|as|in|at|by|to)$/.test(rawAt(line, token + 1)))
}

function part(start: number, end: number, code: string, day: Meaning, mod: Mod): Found {
  return found('part of day', start, end, { is: 'part of day', part: code, day }, 0.88, { kind: 'time', mod })
}

import { among, byWord, wordsOf } from './among'
import type { Unit } from './lexicon'
import type { Found, Mod } from './meaning'
import { found } from './parsers/parser'
import { isApostrophe, isDash, textAt, type Line } from './reading'

/** Reads the expression without modifier that starts at a token. */
type Read = (line: Line, token: number) => Found | null

/** Words before an expression that change its value and belong to it. */
const EDGES: ReadonlyMap<string, Mod> = byWord<Mod>({ early: 'START', late: 'END', mid: 'MID', earlier: 'START', later: 'END' })
const PHRASES: ReadonlyMap<string, Mod> = byWord<Mod>({ beginning: 'START', start: 'START', end: 'END', close: 'END', middle: 'MID', turn: 'START' })
/** Wordings before an amount of time, or a point in it. */
const AMOUNTS: readonly (readonly [mod: Mod, wordings: string])[] = [
  ['APPROX', 'around|about|approximately|roughly|nearly|almost|circa|ca|some|close to'],
  ['MORE_THAN', 'over|more than|at least|no less than'],
  ['LESS_THAN', 'under|less than|at most|up to|as long as|as much as|as many as|no more than']
]
const AMOUNT_WORDS = AMOUNTS.flatMap(([mod, wordings]) => wordings.split('|').map(wording => ({ words: wording.split(' '), mod })))

/** Behind these "over" means more than; elsewhere it is the preposition ("has evolved over three years"). */
const BEFORE_OVER: ReadonlySet<string> = wordsOf('for of just after in than and at by with about')

/**
 * Reads an expression together with the modifier in front of it: "early April", "mid-2019", "the end of 2020", "around midnight",
 * "more than three decades". `read` reads the expression itself.
 */
export function modified(line: Line, token: number, read: Read): Found | null {
  return edge(line, token, read) ?? phrase(line, token, read) ?? amount(line, token, read)
}

/** "early April", "late in the day", "mid-2019", "earlier this year", "the late 1990s", "late on Tuesday". */
function edge(line: Line, token: number, read: Read): Found | null {
  const the = textAt(line, token) === 'the'
  let at = the ? token + 1 : token
  const mod = EDGES.get(textAt(line, at))
  if (!mod) return null
  const word = textAt(line, at)
  at++
  if (isDash(line, at)) at++
  else if (among('in on', textAt(line, at))) at++
  const inner = read(line, isApostrophe(line, at) ? at + 1 : at)
  if (!inner && among('in on', textAt(line, at - 1))) return bareUnit(line, token, at, word === 'earlier' || word === 'later' ? null : mod)
  if (!inner || inner.meaning.is === 'fixed' || inner.meaning.is === 'offset' || inner.mod) return null
  if (the && !['era', 'part of day', 'season', 'year', 'month'].includes(inner.meaning.is)) return null
  // "earlier this year", "later that day": TIMEX3 gives the year; guidelines ask for no mod where the writer only points back
  const pointing = word === 'earlier' || word === 'later'
  if (pointing && !['shift', 'context', 'part of day'].includes(inner.meaning.is) && !(inner.meaning.is === 'clock' && inner.meaning.day?.is === 'shift')) return null
  if (the && isDash(line, at - 1) && inner.meaning.is === 'month' && inner.end === at + 1 && !inner.meaning.year) return null
  return { ...inner, start: token, mod: pointing ? null : mod }
}

/** "the end of 2020", "the beginning of the year", "the middle of the night", "end of March". */
function phrase(line: Line, token: number, read: Read): Found | null {
  let at = textAt(line, token) === 'the' ? token + 1 : token
  if (among('very early', textAt(line, at))) at++
  const mod = PHRASES.get(textAt(line, at))
  if (!mod || textAt(line, at + 1) !== 'of') return null
  const inner = read(line, at + 2)
  if (!inner || inner.meaning.is === 'fixed' || inner.meaning.is === 'offset') return bareUnit(line, token, at + 2, mod)
  return { ...inner, start: token, mod }
}

/** "the end of the year", "the beginning of the month": a unit with its article stands only behind such words. */
function bareUnit(line: Line, token: number, at: number, mod: Mod): Found | null {
  if (textAt(line, at) !== 'the') return null
  const unit = textAt(line, at + 1)
  return among('year month week day decade century quarter', unit) ? found('unit of the text', token, at + 2, { is: 'context', unit: unit as Unit }, 0.75, { mod }) : null
}

/** "around midnight", "nearly forty years", "more than 20 years", "up to 10 days", "at least a week". */
function amount(line: Line, token: number, read: Read): Found | null {
  const first = textAt(line, token)
  const wording = AMOUNT_WORDS.find(({ words }) => words.every((word, index) => textAt(line, token + index) === word))
  if (!wording) return null
  const { mod } = wording
  const at = token + wording.words.length
  const inner = read(line, at)
  if (!inner) return null
  const amountOfTime = inner.kind === 'duration' || inner.meaning.is === 'offset'
  if (first === 'some' && !amountOfTime) return null
  if (inner.by === 'stretch of the calendar' && (first === 'over' || first === 'about')) return null
  if (!amountOfTime && !['clock', 'year', 'day', 'month', 'part of day', 'era', 'feast'].includes(inner.meaning.is)) return null
  if (first === 'over' && inner.by === 'duration' && !BEFORE_OVER.has(textAt(line, token - 1))) return null
  if (!amountOfTime && mod !== 'APPROX') return null
  if (inner.meaning.is === 'year' && inner.end === at + 1 && !among('in since from by of until', textAt(line, token - 1)) && !among('circa ca', first)) return null
  if (first === 'about' && !amountOfTime && inner.meaning.is !== 'clock' && inner.meaning.is !== 'year') return null
  if (among('nearly almost', first) && !amountOfTime) return null
  return { ...inner, start: token, mod }
}

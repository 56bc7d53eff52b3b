import { among, wordsOf } from '../among'
import { unitOf } from '../lexicon'
import type { Base, Found, Meaning } from '../meaning'
import { isDash, textAt, wordAt, type Line } from '../reading'
import { found } from './parser'

/** Units that stand whole on the calendar; "this minute" and "last hour" do not. */
const CALENDAR: ReadonlySet<string> = wordsOf('day week weekend month quarter year decade century')

interface Step { readonly by: number, readonly base: Base }

/** Words before a unit, with how far and from where they step. With "the" before them "last" and "next" count from the text's own date. */
const STEPS: ReadonlyMap<string, Step> = new Map(([
  ['published', -1, 'last|past|this past|this last|the past|the last'],
  ['published', 0, 'this|the current|current'],
  ['published', 1, 'this coming|next|coming|the coming'],
  ['context', 0, 'this same|the same|same|that same|that|that very|the'],
  ['context', 1, 'the next|the following|the ensuing'],
  ['context', -1, 'the previous|the preceding|the prior']
] as const).flatMap(([base, by, words]) => words.split('|').map(word => [word, { by, base }])))
/** Bare "the day" and "the week" name a date only for few units, and the article alone may mean anything. */
const WITH_ARTICLE: ReadonlySet<string> = wordsOf('weekend')

/** Reads a whole unit counted from publication or from the text: "last year", "this week", "the next day", "the same month", "the weekend". */
export function shift(line: Line, token: number): Found | null {
  const words: string[] = []
  let at = token
  while (at < token + 2 && wordAt(line, at).kind === 'word') { words.push(textAt(line, at)); at++ }
  for (; words.length > 0; words.pop(), at--) {
    const unitAt = skipFiscal(line, at)
    const unit = wordAt(line, unitAt)
    const step = unit.kind === 'unit' && unit.digits !== 1 ? STEPS.get(words.join(' ')) : undefined
    if (!step) continue
    const name = unitOf(unit)
    if (!CALENDAR.has(name) || (isDash(line, unitAt + 1) && among('day week month year', name) && wordAt(line, unitAt + 2).text === 'old')) return null
    const key = words.join(' ')
    if (key === 'the' && !WITH_ARTICLE.has(name)) return following(line, token)
    if (key === 'this' && name === 'day') return null
    if (name === 'day' && step.base === 'published') return null
    // "the weekend" is the one nearest to publication; "that weekend" is the text's own
    const meaning: Meaning = { is: 'shift', unit: name, by: step.by, base: key === 'the' ? 'published' : step.base }
    const end = textAt(line, unitAt + 1) === 'or' && textAt(line, unitAt + 2) === 'so' ? unitAt + 3 : unitAt + 1
    return found(step.base === 'published' ? 'calendar unit' : 'unit of the text', token, end, meaning, step.base === 'published' ? 0.87 : 0.8)
  }
  return following(line, token)
}

/** "fiscal", "calendar", "full", "financial". */
function skipFiscal(line: Line, token: number): number {
  return among('fiscal calendar full whole entire academic school financial', textAt(line, token)) ? token + 1 : token
}

/** "the year following", "the day after", "the day before" with nothing to count from but the text. */
function following(line: Line, token: number): Found | null {
  const word = wordAt(line, token + 1)
  if (textAt(line, token) !== 'the' || word.kind !== 'unit' || word.digits === 1 || textAt(line, token + 2) !== 'following') return null
  const unit = unitOf(word)
  return !CALENDAR.has(unit) ? null : found('unit of the text', token, token + 3, { is: 'shift', unit, by: 1, base: 'context' }, 0.75)
}

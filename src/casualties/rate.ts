import type { NounPhrase } from './read/chunk'
import type { Clause } from './read/clause'
import { EACH } from './words/cues'
import * as Trait from './words/traits'

/** What comes each year is a figure of that year. */
const PERIODS: ReadonlySet<string> = new Set('second seconds minute minutes hour hours day days week weeks'.split(' '))
/** What ends the clause that a frequency belongs to. */
const ENDS_CLAUSE: ReadonlySet<string> = new Set(['that', 'which', 'who', 'where', 'when', ';', ':', 'held'])
const FREQUENCY_REACH = 12

/** "fifteen deaths per 100,000", "ten people a day", "a child dies every ten minutes", "thousands of deaths could be prevented". */
export function isRate(clause: Clause, phrase: NounPhrase): boolean {
  const { words } = clause.sentence
  if (words[phrase.end] === 'per' || (words[phrase.end] === 'for' && words[phrase.end + 1] === 'every') || isOften(words, phrase.end, 'a')) return true
  if (clause.sentence.any & Trait.often) {
    for (let at = phrase.end; at < phrase.end + FREQUENCY_REACH && !ENDS_CLAUSE.has(words[at] as string); at++) if (isOften(words, at)) return true
    for (let at = phrase.first - 1; at >= Math.max(0, phrase.first - FREQUENCY_REACH) && !ENDS_CLAUSE.has(words[at] as string); at--) if (isOften(words, at)) return true
  }
  return words.slice(phrase.end, phrase.end + 7).some(word => word === 'prevented' || word === 'averted' || word === 'avoided')
}

/** Words behind a stretch of time. */
const TIMED: ReadonlySet<string> = new Set('after before earlier later ago old of in when since'.split(' '))

/** "each day", "every ten minutes" at a word; with `article` "a day" too, but not "a day after". */
function isOften(words: readonly string[], at: number, article = ''): boolean {
  const word = words[at] ?? ''
  if (article !== '' && word === article) return PERIODS.has(words[at + 1] ?? '') && !TIMED.has(words[at + 2] ?? '')
  return EACH.has(word) && (PERIODS.has(words[at + 1] ?? '') || PERIODS.has(words[at + 2] ?? ''))
}

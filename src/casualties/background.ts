import type { Draft } from './draft'
import { isMark, nounsAt, relativeBefore, verbAt, wordAt, type Clause } from './read/clause'

/** Words before an event that make it an earlier one than the news: "linked to an attack that killed", "since the bombing in which". */
const OLDER: ReadonlySet<string> = new Set(('linked responsible involved planned directed masterminded orchestrated anniversary convicted accused suspected wanted blamed charged sentenced trial connection memorial mourning remembered recalled similar previous earlier recent numerous '
  + 'since year years last ago deadliest worst bloodiest first 2001 pleaded arrested investigating prosecution jailed').split(' '))

/** Words behind a figure that make it a sum over a season: "since January", "so far this year". */
const SEASONS: readonly (readonly [first: string, second: RegExp])[] = [
  ['since', /^(?:the|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|early|late|mid|last|then|it|beginning|fighting|violence|war)$/],
  ['so', /^far$/], ['this', /^(?:year|month|season)$/], ['last', /^(?:year|month)$/], ['every', /^(?:year|month|day)$/], ['each', /^(?:year|month|day)$/], ['annually', /./], ['past', /^(?:year|month|decade|two|three|few|several)$/]
]

/** True for figures of an event that the text only compares or recalls, or of a season: told in a relative clause behind an older event, or summed since a day long past. */
export function isBackgroundDraft(draft: Draft): boolean {
  const { clause } = draft
  return summedOverSeason(clause, draft) || recalled(clause, draft.trigger)
}

function summedOverSeason(clause: Clause, draft: Draft): boolean {
  const { words } = clause.sentence
  const from = Math.max(draft.end, clause.chunks[draft.trigger]?.end ?? 0)
  for (let at = from; at < words.length && at < from + 14; at++) {
    if (words[at] === ';' || words[at] === '.') return false
    const rows = SEASONS.filter(([first]) => first === words[at])
    if (rows.some(([, second]) => second.test(words[at + 1] ?? ''))) return true
  }
  return false
}

function recalled(clause: Clause, trigger: number): boolean {
  const relative = relativeBefore(clause, trigger)
  if (relative < 0) return false
  for (let at = relative - 1; at >= 0 && at > relative - 10; at--) {
    if (isMark(clause, at, 'semicolon')) return false
    const word = wordAt(clause, at)
    if (OLDER.has(word)) return true
    const verb = verbAt(clause, at)
    if (verb && OLDER.has(clause.sentence.words[verb.head] as string)) return true
    const nouns = nounsAt(clause, at)
    if (nouns && clause.sentence.words.slice(nouns.first, nouns.end).some(part => OLDER.has(part))) return true
  }
  return false
}

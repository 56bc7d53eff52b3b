import type { Draft } from './draft'
import { isMark, nounsAt, subjectOf, verbAt, wordAt, type Clause } from './read/clause'
import { once } from './read/once'

/** Who says a figure: the words of the source, and the verb of saying. */
export interface Attribution {
  /** Word range of the source; null where only a pronoun stands there. */
  readonly first: number
  readonly end: number
  /** "said", "claimed", "according". */
  readonly verb: string
  readonly pronoun: boolean
}

/** Whether anything is said in a sentence at all. */
const hasSaying = once(({ chunks, sentence }: Clause) => chunks.some(chunk => chunk.kind === 'verb' && chunk.reporting) || sentence.words.includes('according'))

/** Finds who says the figure in its sentence: "X says …", "…, X said", "according to X"; null where nobody is named. */
export function attributionOf(draft: Draft): Attribution | null {
  const { clause, trigger } = draft
  if (!hasSaying(clause)) return null
  return sayingBefore(clause, Math.min(trigger, draft.at)) ?? accordingTo(clause) ?? sayingAfter(clause, Math.max(trigger, draft.at))
}

function sayingBefore(clause: Clause, at: number): Attribution | null {
  for (let position = at - 1; position >= 0; position--) {
    const verb = verbAt(clause, position)
    if (!verb?.reporting || verb.form === 'infinitive' || verb.harm?.effect || takesLives(clause, position)) continue
    const word = clause.sentence.words[verb.head] as string
    if (NEED_THAT.has(word) && !isMark(clause, position + 1, 'relative')) continue
    const found = speakerBefore(clause, position, word)
    if (found) return found
  }
  return null
}

/** "A mine explosion [claimed] four lives": nobody says so. */
function takesLives(clause: Clause, verb: number): boolean {
  const nouns = nounsAt(clause, verb + 1)
  return nouns !== null && nouns.head >= 0 && /^(?:lives|life|victims?)$/.test(clause.sentence.words[nouns.head] as string)
}

/** Verbs that report only with "that" behind them. */
const NEED_THAT: ReadonlySet<string> = new Set('show shows showed found find finds learned put puts count counts note notes noted described describe describes declare declared'.split(' '))

function speakerBefore(clause: Clause, verb: number, word: string): Attribution | null {
  // "…, with officials reporting 150 dead": the phrase behind "with" alone.
  const aside = verbAt(clause, verb)?.form === 'ing' && wordAt(clause, verb - 2) === 'with' && nounsAt(clause, verb - 1)
  if (aside) return { first: aside.first, end: aside.end, verb: word, pronoun: false }
  const subject = subjectOf(clause, verb)
  if (subject >= 0) {
    const chunk = clause.chunks[subject]
    let last = verb - 1
    while (last > subject && clause.chunks[last]?.kind !== 'noun') last--
    const end = clause.chunks[last]?.end ?? 0
    return chunk ? { first: chunk.first, end, verb: word, pronoun: false } : null
  }
  let before = verb - 1
  while (isMark(clause, before, 'adverb', 'time')) before--
  const pronoun = clause.chunks[before]
  return pronoun?.kind === 'pronoun' ? { first: pronoun.first, end: pronoun.end, verb: word, pronoun: true } : null
}

function accordingTo(clause: Clause): Attribution | null {
  const { words } = clause.sentence
  if (!words.includes('according')) return null
  for (let position = 0; position < clause.chunks.length; position++) {
    if (wordAt(clause, position) !== 'according') continue
    const nouns = nounsAt(clause, position + 1)
    if (!nouns) return null
    let last = position + 1
    while (isMark(clause, last + 1, 'preposition') && ['of', 'in', 'from', 'with', 'at'].includes(wordAt(clause, last + 1)) && nounsAt(clause, last + 2)) last += 2
    return { first: nouns.first, end: clause.chunks[last]?.end ?? nouns.end, verb: words[clause.chunks[position]?.first ?? 0] ?? 'according', pronoun: false }
  }
  return null
}

/** "…, police said" and "…," said the colonel. */
function sayingAfter(clause: Clause, at: number): Attribution | null {
  for (let position = at + 1; position < clause.chunks.length; position++) {
    const verb = verbAt(clause, position)
    if (!verb?.reporting || !verb.finite) continue
    const word = clause.sentence.words[verb.head] as string
    if (!/^(?:said|says|say|reported|reports|told|added|confirmed|announced|stated|claimed|wrote|tweeted)$/.test(word)) continue
    const last = isMark(clause, position - 1, 'comma') && nounsAt(clause, position - 2) && isMark(clause, position - 3, 'comma') && nounsAt(clause, position - 4) ? position - 2 : position - 1
    const before = nounsAt(clause, last)
    const comma = (index: number): boolean => isMark(clause, index, 'comma', 'quote')
    if (isMark(clause, position - 1, 'pronoun') && comma(position - 2)) { const chunk = clause.chunks[position - 1]; return chunk ? { first: chunk.first, end: chunk.end, verb: word, pronoun: true } : null }
    const name = clause.chunks[position - 4]
    if (before && last === position - 2 && name && isMark(clause, position - 5, 'quote')) return { first: name.first, end: before.end, verb: word, pronoun: false }
    if (before) {
      const subject = subjectOf(clause, position)
      const first = clause.chunks[subject]
      if (first && (comma(subject - 1) || isMark(clause, subject - 1, 'subordinator', 'conjunction'))) return { first: first.first, end: before.end, verb: word, pronoun: false }
    }
    const after = nounsAt(clause, position + 1)
    if (after && comma(position - 1)) return { first: after.first, end: after.end, verb: word, pronoun: false }
  }
  return null
}

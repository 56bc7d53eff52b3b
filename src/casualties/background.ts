import type { Draft } from './draft'
import { headOf, isMark, nounsAt, verbAt, wordAt, type Clause } from './read/clause'
import { wordBefore } from './read/sentence'
import { relativeBefore } from './read/subject'

/** Words before an event that make it an earlier one than the news: "linked to an attack that killed", "since the bombing in which". */
const OLDER: ReadonlySet<string> = new Set(('linked responsible involved planned directed masterminded orchestrated anniversary convicted accused suspected wanted blamed charged sentenced trial connection memorial mourning remembered recalled similar previous earlier recent numerous '
  + 'since year years last ago deadliest worst bloodiest first 2001 pleaded arrested investigating prosecution jailed').split(' '))

/** True for figures of an event that the text only compares or recalls: counts of another time, and those told in a relative clause behind a word that makes it an older event. */
export function isBackgroundDraft(draft: Draft): boolean {
  const { clause } = draft
  return isSinceThen(draft) || beganIt(draft) || draft.rule.endsWith('-compared') || COMPARED.test(wordsBefore(draft, COMPARED_REACH)) || SURPASSED.test(wordsBefore(draft, SURPASSED_REACH)) || recalled(clause, draft.trigger)
}

/** So many words before a figure, as one line. */
function wordsBefore({ clause, first }: Draft, reach: number): string {
  return clause.sentence.words.slice(Math.max(0, first - reach), first).join(' ')
}

/** "in Oldo, which [borders] Tesk, killing nine": a place is described, no event. */
const DESCRIBES = /^(?:borders?|neighbou?rs?|adjoins?|lies|houses|overlooks|straddles|shares)$/
/** "an attack the week [before] in which". */
const TIME_BEFORE = /\b(?:day|night|week|month|year)s? (?:before|earlier|prior|previously|ago)$/

/** "the biggest loss of life since [four agents] died 15 years ago". */
const SINCE = /\b(?:biggest|worst|deadliest|bloodiest|largest|greatest|highest)\b[^.;]+\bsince$/
const SINCE_REACH = 24
/** "was the biggest since bombings in the city in January killed [90 people]"; not "the worst since January killed nine". */
const SINCE_EVENT = /(?:\b(?:was|were|is|been|became|of)|,) (?:[\w'’-]+ ){0,3}?(?:biggest|worst|deadliest|bloodiest|largest) [^.;]*?\bsince (?:[\w'’-]+ ){0,4}?(?:bomb|attack|blast|explosi|raid|strike|shoot|crash|quake|storm|flood|fire|gunm|milit|massacre|clash)[^.;,]* (?:killed|left|claimed|wounded|injured|took)$/

function isSinceThen(draft: Draft): boolean {
  const { clause: { sentence: { words } }, first } = draft
  if (wordBefore(words, first) === 'since') return SINCE.test(wordsBefore(draft, SINCE_REACH))
  return words.lastIndexOf('since', first - 1) >= 0 && SINCE_EVENT.test(wordsBefore(draft, SINCE_REACH))
}

/** "The war began when gunmen stormed into Tesk, killing [1,200 people]": what a war began with. */
const BEGAN = /^\w+ (?:began|started|erupted|broke out|was (?:triggered|sparked|set off)) (?:\w+ ){0,6}?(?:when|after|with|by)\b/

function beganIt({ clause: { sentence: { words } }, first }: Draft): boolean {
  for (let at = first - 1; at >= 0 && at >= first - BEGAN_REACH; at--) if (LONG_WARS.has(words[at] as string) && BEGAN.test(words.slice(at, first).join(' '))) return true
  return false
}
const BEGAN_REACH = 40
/** What goes on for long. */
const LONG_WARS: ReadonlySet<string> = new Set(['war', 'conflict', 'insurgency', 'uprising', 'revolt', 'rebellion', 'genocide'])

/** "It surpassed the toll of the 2018 fire, which left [85 dead]": what a toll has gone beyond. */
const SURPASSED = /\b(?:surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|eclips(?:es|ed|ing)|overt(?:akes?|ook|aking)|topp(?:ed|ing)) (?:the |that |those )[^.;]*\b(?:which|that|when|in which) [^.;,]*$/
const SURPASSED_REACH = 24

/** "18 deaths, compared with 2,115 cases and [3 deaths] last year". */
const COMPARED = /\bcompared (?:with|to)\b[^.;]*$/
const COMPARED_REACH = 8

/** "the second strike [since July, when] a doctor was killed and nine people were hurt". */
function sinceWhen(clause: Clause, trigger: number): boolean {
  let at = trigger - 1
  while (at > 1 && wordAt(clause, at) !== 'when' && !isMark(clause, at, 'semicolon', 'comma')) at--
  if (wordAt(clause, at) !== 'when' || !isMark(clause, at - 1, 'comma')) return false
  const { words } = clause.sentence
  return /\bsince (?:[\w-]+ ){0,3}$/.test(`${words.slice(Math.max(0, (clause.chunks[at - 1]?.first ?? 0) - 4), clause.chunks[at - 1]?.first).join(' ')} `)
}

function recalled(clause: Clause, trigger: number): boolean {
  if (sinceWhen(clause, trigger)) return true
  const relative = relativeBefore(clause, trigger)
  // Without one nothing would be found, but look-ups outside of the sentence are slow.
  if (relative < 0 || DESCRIBES.test(wordAt(clause, relative + 1))) return false
  // "in reprisal for an attack the week [before] in which three had died"
  if (TIME_BEFORE.test(clause.sentence.words.slice(Math.max(0, (clause.chunks[relative]?.first ?? 0) - 3), clause.chunks[relative]?.first).join(' '))) return true
  for (let at = relative - 1; at > relative - 10; at--) {
    // "14 were involved in the crash[, and] that five, who were hurt"
    if (isMark(clause, at, 'semicolon') || (isMark(clause, at, 'conjunction') && isMark(clause, at - 1, 'comma') && isMark(clause, at + 1, 'relative'))) return false
    const word = wordAt(clause, at)
    if (OLDER.has(word)) return true
    const verb = verbAt(clause, at)
    // "Police are [investigating] the death of a boy who was killed": the news, where a story opens so
    if (verb && OLDER.has(headOf(clause, verb))) return clause.sentence.index > 1 || headOf(clause, verb) !== 'investigating'
    const nouns = nounsAt(clause, at)
    if (nouns && clause.sentence.words.slice(nouns.first, nouns.end).some(part => OLDER.has(part))) return true
  }
  return false
}

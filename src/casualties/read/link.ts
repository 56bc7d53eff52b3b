import { headOf, isAge, isMark, nounsAt, skipAdverbs, verbAt, wordAt, type Clause } from './clause'
import { isGraded } from './grades'
import { isOneOfThem } from './subject'

export interface Link { readonly noun: number, readonly including: boolean, readonly comma: boolean, readonly conjunction: boolean, /** By a semicolon. */ readonly divided: boolean }

/** What joins the list to its next member at `at`: a comma, a conjunction, "including". */
export function link(clause: Clause, at: number): Link | null {
  let next = at
  const comma = isMark(clause, next, 'comma', 'dash') || (isMark(clause, next, 'semicolon') && isAge(clause, next - 1))
  if (comma) {
    const past = skipAdverbs(clause, next + 1)
    // "two women, aged 34 and 29, and a girl"
    next = past > next + 1 && isMark(clause, past, 'comma') ? skipAdverbs(clause, past + 1) : past
  }
  const divided = comma && wordAt(clause, at) === ';'
  const conjunction = isMark(clause, next, 'conjunction') && wordAt(clause, next) !== 'but'
  if (wordAt(clause, next - 1) === 'not') return null
  // "the Tesk Liberation Front, [or TLF]": another name of it
  if (conjunction && wordAt(clause, next) === 'or' && isOtherName(clause, next + 1)) return link(clause, next + 2)
  if (conjunction) next = skipAdverbs(clause, next + 1)
  if (isMark(clause, next, 'including')) {
    let noun = skipAdverbs(clause, next + 1)
    if (isMark(clause, noun, 'comma') && wordAt(clause, noun + 1) === 'according' && isMark(clause, noun + 3, 'comma')) noun += 4
    if (nounsAt(clause, noun)?.head === -1 && wordAt(clause, noun) === 'those') noun += 2
    return nounsAt(clause, noun) ? { noun, including: true, comma, conjunction, divided } : null
  }
  if (conjunction && areSafe(clause, next)) return null
  if (partOf(clause, next)) return { noun: next, including: true, comma, conjunction, divided }
  if ((!comma && !conjunction) || wordAt(clause, next) === 'most') return null
  if (isMark(clause, at, 'dash') && !conjunction) return null
  if (conjunction && wordAt(clause, next) === 'of' && nounsAt(clause, next + 1)) next++
  if (wordAt(clause, next) === 'whose') return null
  return nounsAt(clause, next) ? { noun: next, including: false, comma, conjunction, divided } : null
}

/** One name without a number: "X or [FARC]" says who X is. */
function isOtherName(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns !== null && nouns.proper && nouns.quantity === null && nouns.determiner === 'none' && nouns.end - nouns.first === 1
}

/** "Some drowned and [some] of them were saved": others than those. */
function areSafe(clause: Clause, at: number): boolean {
  const verb = wordAt(clause, at + 2) === 'them' ? verbAt(clause, at + 3) : null
  return verb !== null && !verb.negated && verb.modal === null && /^(?:saved|rescued|survived|spared|escaped)$/.test(headOf(clause, verb))
}

/** "three of them children", "one of them a child", "two men, one carrying a bag": the quantity names a part. */
export function partOf(clause: Clause, at: number): boolean {
  const mark = clause.chunks[at + 1]
  if (nounsAt(clause, at)?.head === -1 && mark?.kind === 'verb' && mark.form === 'ing' && mark.harm === null && !/^(?:fight|battl)ing$/.test(headOf(clause, mark))) return true
  if (isGraded(clause, at) || isOneOfThem(clause, at) || isAmongThem(clause, at) || isOneWith(clause, at)) return true
  if (nounsAt(clause, at)?.head !== -1 || wordAt(clause, at + 1) !== 'of' || !mark) return false
  if (wordAt(clause, at) === 'most' && !nounsAt(clause, at + 3)) return false
  return clause.sentence.words[mark.end - 1] === 'whom' || ['them', 'whom'].includes(clause.sentence.words[mark.end] ?? '')
}

/** "wounded three clerks, [one] with burns", "two, [one] in the leg": fewer than those right before the comma. */
function isOneWith(clause: Clause, at: number): boolean {
  const part = nounsAt(clause, at)
  const whole = isMark(clause, at - 1, 'comma') && !isMark(clause, at - 3, 'preposition') ? nounsAt(clause, at - 2) : null
  if (part?.head !== -1 || !part.quantity?.max || !whole?.quantity?.min || part.quantity.max >= whole.quantity.min) return false
  return /^(?:with|in|near|at|by|from)$/.test(wordAt(clause, at + 1)) && nounsAt(clause, at + 2)?.names !== 'time' && nounsAt(clause, at + 2)?.names !== 'person' && !(isMark(clause, at + 3, 'conjunction', 'comma') && nounsAt(clause, at + 4)?.quantity)
}

/** "eleven guards, [two officers] among them, …", "seven shoppers, [two women] included". */
function isAmongThem(clause: Clause, at: number): boolean {
  const behind = clause.chunks[at + 1]
  if (!behind || nounsAt(clause, at)?.quantity == null || !isMark(clause, at - 1, 'comma') || !(at + 2 >= clause.chunks.length || isMark(clause, at + 2, 'comma', 'stop', 'semicolon', 'dash'))) return false
  return behind.kind === 'including' ? wordAt(clause, at + 1) === 'among' : behind.kind === 'verb' && headOf(clause, behind) === 'included'
}

/** End of a relative or participial clause that starts at `at` and ends before a comma or "and" that goes on with the list; `at` itself where none starts. */
export function relativeClauseEnd(clause: Clause, at: number, limit: number): number {
  let next = at
  if (isMark(clause, next, 'comma')) next++
  const participial = verbAt(clause, next)?.form === 'ing' || (verbAt(clause, next)?.form === 'bare' && !verbAt(clause, next)?.harm?.effect && !nounsAt(clause, skipAdverbs(clause, next + 1)))
  if (!isMark(clause, next, 'relative') && !participial) return at
  if (limit >= clause.chunks.length && isMark(clause, at, 'comma')) return at
  for (let end = next + 1; end < limit; end++) {
    if (isMark(clause, end, 'including')) return end
    if (isMark(clause, end, 'conjunction') && limit < clause.chunks.length && !isMark(clause, at, 'comma') && countedPerson(clause, end + 1) && onlyPhrases(clause, end + 2, limit)) return end
    if (isMark(clause, end, 'comma')) return isMark(clause, end + 1, 'including', 'conjunction') ? end : limit < clause.chunks.length ? end + 1 : at
    if (isMark(clause, end, 'semicolon', 'stop', 'colon')) return at
  }
  return at
}

/** "a private citizen", "three guards": a person that may be the next of a list. */
function countedPerson(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns !== null && nouns.names === 'person' && (nouns.quantity !== null || nouns.determiner === 'indefinite')
}

/** Nothing but adverbs and prepositional phrases from `at` up to `limit`. */
function onlyPhrases(clause: Clause, at: number, limit: number): boolean {
  for (let next = at; next < limit; next++) if (!isMark(clause, next, 'adverb', 'time', 'preposition') && !(nounsAt(clause, next) && isMark(clause, next - 1, 'preposition'))) return false
  return true
}

/** The list stands in a phrase that opens the sentence: "After the murder of …, the judges decided". */
export function isFronted(clause: Clause, at: number): boolean {
  return wordAt(clause, at - 1) === 'of' && isMark(clause, 0, 'preposition', 'subordinator')
}

/** "the judges of the country decided": a definite phrase with a verb behind it. */
export function isDefiniteSubject(clause: Clause, at: number): boolean {
  let next = at + 1
  while (isMark(clause, next, 'preposition')) next += 2
  return nounsAt(clause, at)?.determiner === 'definite' && verbAt(clause, next)?.finite === true
}

/** True where the phrase at `noun` is the subject of a verb that follows: the list ended before it. */
export function startsClause(clause: Clause, noun: number, limit: number, inPhrase: boolean): boolean {
  let next = noun + 1
  while (next < limit) {
    if (isMark(clause, next, 'adverb', 'time')) { next++; continue }
    // "four Cambodians since the epidemic began"
    if (SINCE.test(wordAt(clause, next)) && nounsAt(clause, next + 1) && verbAt(clause, next + 2)) return false
    if (isMark(clause, next, 'preposition')) { next += 2; continue }
    if (isMark(clause, next, 'conjunction') && nounsAt(clause, next + 1) && verbAt(clause, next + 2)) { next += 2; continue }
    break
  }
  if (next >= limit) return false
  if (isMark(clause, next, 'adjective')) return wordAt(clause, next) !== 'to'
  const verb = verbAt(clause, next)
  if (!verb) return isMark(clause, next, 'comma') && isMark(clause, next + 1, 'including') && clauseVerbAfter(clause, next + 2, limit)
  if (inPhrase && !verb.harm?.effect && !verb.predicate) return false
  // "who killed his wife and [two sons] was jailed": the verb is of one.
  if (clause.sentence.words[verb.first] === 'was' && (nounsAt(clause, noun)?.quantity?.min ?? 1) > 1 && next === noun + 1) return false
  // "lost 18 soldiers and [Varona reported no losses]"
  const tells = verb.reporting && nounsAt(clause, noun)?.proper === true && nounsAt(clause, next + 1)?.determiner === 'no'
  return verb.finite && !(verb.form === 'bare' && !verb.harm?.effect && !tells && !ACTING.has(headOf(clause, verb)))
}

/** Prepositions that also open a clause. */
const SINCE = /^(?:since|until|till|like|than)$/

/** Past forms that never describe the noun before them, though they look like participles: "and two guards [fled]". */
const ACTING: ReadonlySet<string> = new Set('fled escaped survived remained arrived returned managed surrendered started tried emerged waited lived stayed happened appeared succeeded refused vowed'.split(' '))

function clauseVerbAfter(clause: Clause, at: number, limit: number): boolean {
  for (let next = at; next < limit; next++) {
    const verb = verbAt(clause, next)
    if (verb) return verb.finite
  }
  return false
}

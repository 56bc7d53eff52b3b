import type { NounPhrase } from './chunk'
import * as Class from '../words/classes'
import { isAge, isFullName, isMark, nounsAt, verbAt, wordAt, type Clause } from './clause'
import { isHeadline } from './sentence'
import { subjectOf } from './subject'

/** Position after the ages of several people: "his sons, [7 and 9]", "three boys, [8, 10 and 12]"; `at` itself where none stand there. */
export function agesEnd(clause: Clause, at: number): number {
  const isYears = (position: number): boolean => {
    const phrase = nounsAt(clause, position)
    return phrase?.head === -1 && phrase.quantity !== null && phrase.quantity.min === phrase.quantity.max && (phrase.quantity.max ?? NaN) < 110 && /^\d/.test(clause.sentence.words[phrase.first] as string)
  }
  if (!isYears(at)) return at
  let next = at + 1
  while (isMark(clause, next, 'comma') && isYears(next + 1)) next += 2
  if (isMark(clause, next, 'comma') && isMark(clause, next + 1, 'conjunction')) next++
  return isMark(clause, next, 'conjunction') && isYears(next + 1) ? next + 2 : at
}

/** "[Boy], 8, and man, 34": the first of those with an age who end at `last`. */
export function agedStart(clause: Clause, last: number): number {
  let first = last
  for (let and = first - 1; isMark(clause, and, 'conjunction'); and = first - 1) {
    const age = isMark(clause, and - 1, 'comma') ? and - 2 : and - 1
    if (!isAge(clause, age)) break
    first = age - 2
  }
  return first
}

/** What one person may be beside something else. */
const OFFICES: ReadonlySet<string> = new Set(('leader commander chief facilitator financier trainer planner organizer organiser smuggler supplier founder co-founder spokesman propagandist expert activist writer author poet journalist blogger politician '
  + 'lawyer businessman scholar preacher cleric singer actor musician').split(' '))

const FORMER = /^(?:former|ex|longtime|long-time|onetime|one-time|retired|sometime)$/

/** "a rebel leader and facilitator": the second noun has no article and is another office of the first. */
export function isSecondOffice(clause: Clause, previous: NounPhrase, phrase: NounPhrase): boolean {
  const { words } = clause.sentence
  // "the president's cousin and [former security chief]"
  if (FORMER.test(words[phrase.first] as string) && previous.head >= 0 && !previous.plural && previous.quantity === null && (previous.determiner !== 'none' || previous.possessor !== null) && phrase.determiner === 'none' && phrase.quantity === null && !phrase.plural && !phrase.proper) return true
  return previous.determiner === 'indefinite' && !previous.plural && phrase.determiner === 'none' && !phrase.plural && !phrase.proper
    && ((OFFICES.has(words[previous.head] as string) && OFFICES.has(words[phrase.head] as string)) || isOneSubject(clause, previous, phrase))
}

/** Verbs of one. */
const OF_ONE = /^(?:was|is|has)$/
/** Two of these are two, whatever the verb. */
const TWO = /^(?:m[ae]n|wom[ae]n|boy|girl|child|baby|husband|wife|brother|sister|son|daughter)$/

/** "A teacher and district secretary of the union [was] shot dead": the verb knows that they are one. */
function isOneSubject(clause: Clause, previous: NounPhrase, phrase: NounPhrase): boolean {
  const { chunks, sentence: { words } } = clause
  const at = chunks.indexOf(phrase)
  if (previous.names !== 'person' || phrase.names !== 'person' || phrase.quantity !== null || chunks[at - 2] !== previous || TWO.test(words[previous.head] ?? '') || TWO.test(words[phrase.head] ?? '')) return false
  for (let next = at + 1; next < chunks.length && !isMark(clause, next, 'stop', 'semicolon', 'relative'); next++) {
    const verb = verbAt(clause, next)
    if (verb?.finite && verb.form !== 'bare') return OF_ONE.test(words[verb.first] ?? '') && subjectOf(clause, next) === at - 2
  }
  return false
}

/** A phrase behind a comma that only describes the one before: "Ali Reza, the provincial governor,". */
export function isApposition(clause: Clause, previous: NounPhrase, at: number): boolean {
  const phrase = clause.chunks[at] as NounPhrase
  // "Ana Lunt, 29, [one of the five people] stabbed last week, died"
  if (phrase.head === -1 && phrase.quantity?.max === 1 && wordAt(clause, at + 1) === 'of' && nounsAt(clause, at + 2)?.determiner === 'definite' && isFullName(clause, previous)) return true
  if (phrase.quantity !== null || adds(clause, at)) return false
  // "At least one person, an assailant, was killed"
  if (previous.quantity?.min === 1 && !previous.plural && phrase.determiner === 'indefinite' && !phrase.plural && isMark(clause, at + 1, 'comma') && verbAt(clause, at + 2)?.finite === true) return true
  // "Rafiq, 40, [Sohel], 29, and Hasina, 50"
  if (previous.proper && phrase.proper && isAge(clause, at - 2) && isAge(clause, at + 2)) return false
  if (isNextInHeading(clause, previous, phrase) || isNextBehindName(clause, previous, at)) return false
  if (phrase.proper && clause.sentence.capital[previous.head] === false) return true
  if (isMark(clause, at + 1, 'conjunction') && phrase.determiner === 'indefinite' && previous.determiner === 'indefinite') return false
  if (isMark(clause, at + 1, 'comma') && isMark(clause, at + 2, 'conjunction') && phrase.determiner === previous.determiner && !previous.proper) return false
  if (isMark(clause, at + 1, 'conjunction') && previous.proper && phrase.proper) return false
  if (sharesArticle(clause, previous, at) || isNextOfThree(clause, previous, at)) return false
  if (isFullName(clause, previous) && isFullName(clause, phrase) && (goesOn(clause, at + 1) || isAge(clause, at + 2) || (isMark(clause, at + 1, 'open') && nounsAt(clause, at + 2)?.head === -1))) return false
  if (previous.quantity !== null && phrase.determiner === 'indefinite' && isMark(clause, at + 1, 'conjunction', 'comma')) return false
  return true
}

/** "killing Inspector Bo Roe, [a corporal] and a hawker": one more, unless a verb for one follows: "Bo Roe, a poet and a painter, was killed". */
function isNextBehindName(clause: Clause, previous: NounPhrase, at: number): boolean {
  const phrase = clause.chunks[at] as NounPhrase
  const next = isMark(clause, at + 1, 'conjunction') && wordAt(clause, at + 1) === 'and' ? nounsAt(clause, at + 2) : null
  const person = (nouns: NounPhrase | null): boolean => nouns?.determiner === 'indefinite' && nouns.names === 'person'
  return previous.proper && previous.names === 'person' && person(phrase) && person(next) && !verbAt(clause, at + 4) && !verbAt(clause, at + 3)
}

/** "the mayor, [a nurse] and two guards": one more before another who has an article or number of his own. */
function isNextOfThree(clause: Clause, previous: NounPhrase, at: number): boolean {
  const phrase = clause.chunks[at] as NounPhrase
  const next = isMark(clause, at + 1, 'conjunction') && wordAt(clause, at + 1) === 'and' ? nounsAt(clause, at + 2) : null
  // "the mayor, [the lieutenant governor] and three clerks"
  if (previous.determiner === 'definite' && previous.names === 'person' && !previous.plural && phrase.determiner === 'definite' && phrase.names === 'person' && !phrase.plural && next?.names === 'person' && next.quantity !== null) return true
  return previous.determiner === 'definite' && !previous.plural && phrase.determiner === 'indefinite' && phrase.names === 'person' && !phrase.plural && next?.names === 'person' && (next.quantity !== null || next.determiner === 'indefinite')
}

/** "a man, [woman] and boy", "her mother, [stepfather] and eight others": one article for several persons, who are no offices of one. */
function sharesArticle(clause: Clause, previous: NounPhrase, at: number): boolean {
  const phrase = clause.chunks[at] as NounPhrase
  const bare = ({ determiner, names, plural, proper }: NounPhrase): boolean => determiner === 'none' && names === 'person' && !plural && !proper
  // "a man, [woman], girl and boy"
  const third = isMark(clause, at + 1, 'comma') && isMark(clause, at + 3, 'conjunction', 'comma') ? nounsAt(clause, at + 2) : null
  const next = isMark(clause, at + 1, 'conjunction') ? nounsAt(clause, at + 2) : third && (bare(third) || (third.quantity !== null && third.names === 'person')) ? third : null
  return (previous.determiner === 'indefinite' || previous.determiner === 'possessive' || (bare(previous) && isMark(clause, at - 3, 'comma'))) && previous.names === 'person' && !previous.plural && bare(phrase) && next !== null
    && (next.quantity !== null || bare(next)) && !OFFICES.has(clause.sentence.words[phrase.head] as string)
}

/** "Gunmen kill chairman, [driver] in Oldo": in a headline the comma stands for "and" between two nouns for persons without article. */
function isNextInHeading({ sentence }: Clause, previous: NounPhrase, phrase: NounPhrase): boolean {
  const plain = ({ determiner, names, head, quantity }: NounPhrase): boolean => determiner === 'none' && quantity === null && names === 'person' && ((sentence.classes[head] ?? 0) & Class.person) !== 0
  return plain(previous) && plain(phrase) && isHeadline(sentence)
}

/** A list goes on at `at`: a comma before another name. */
function goesOn(clause: Clause, at: number): boolean {
  if (!isMark(clause, at, 'comma')) return false
  let next = isMark(clause, at + 1, 'conjunction') ? at + 2 : at + 1
  if (wordAt(clause, next) === 'of') next++
  const nouns = nounsAt(clause, next)
  return nouns !== null && isFullName(clause, nouns)
}

/** "the mayor, [his wife] and their driver", "a judge, [another judge], and a clerk": one more rather than a description of the one before. */
function adds(clause: Clause, at: number): boolean {
  const phrase = clause.chunks[at] as NounPhrase
  const kin = phrase.determiner === 'possessive'
  if (!kin && clause.sentence.words[phrase.first] !== 'another') return false
  // "his wife, 49, and their two sons"
  const next = kin && isAge(clause, at + 2) ? at + 3 : at + 1
  if (isMark(clause, next, 'conjunction')) return kin
  if (!isMark(clause, next, 'comma')) return false
  if (isMark(clause, next + 1, 'conjunction')) return true
  const after = nounsAt(clause, next + 1)
  return kin && (['possessive', 'indefinite'].includes(after?.determiner ?? '') || after?.quantity != null) && isMark(clause, next + 2, 'conjunction', 'comma')
}

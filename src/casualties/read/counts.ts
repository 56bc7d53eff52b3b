import { readNumber } from '../../numbers/number'
import { readQuantity } from '../../numbers/quantity'
import type { Count } from '../../types'
import { HARM_ADJECTIVES } from '../words/harm'
import * as Class from '../words/classes'
import * as Trait from '../words/traits'
import { opensWithDigit } from './nominal'
import { bitsBefore, wordBefore, type SentenceWords } from './sentence'

/** A count and the index of the word behind it. */
export interface CountAt { readonly count: Count, readonly end: number }

/** A year alone: "1995", "2021". */
export const YEAR = /^(?:1[5-9]|20)\d\d$/

function isYear(word: string): boolean {
  return word.length === 4 && opensWithDigit(word) && YEAR.test(word)
}
/** Days of the week: "rose to 32 [Wednesday]". */
export const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
/** Words before a year. */
const DATED: ReadonlySet<string> = new Set('in since until till of by from during late early mid before after'.split(' '))
/** Verbs of a toll that goes from one number to another: "rose from 24 to 30", "rose by six to 30" are no ranges. */
const RISING: ReadonlySet<string> = new Set('rose risen rises rising climbed climbs jumped jumps increased increases grew grown went gone shot up down fell fallen dropped'.split(' '))
/** "raises the [total] from 29 to 31". */
const TALLY = /^(?:tolls?|total|tally)$/
/** Words that bound a number and belong to it. */
const BOUNDING: ReadonlySet<string> = new Set('at more over up as nearly about some around'.split(' '))
const JOINING: ReadonlySet<string> = new Set(['and', 'to', 'or'])
/** Words before a first age, of which the second stands behind "and". */
const AGED: ReadonlySet<string> = new Set(['aged', 'ages', 'between'])

/** Words behind which "about" gives a subject, not a bound. */
const CONCERNING: ReadonlySet<string> = new Set('word news information concern concerns worried details question questions inquiries inquiry worries'.split(' '))

/** The count of a number that the text gives. */
export function exactCount(value: number): Count {
  return { min: value, max: value, approximate: false, vague: null, implied: false }
}

/** The count of a word that names no number: "all", "more". */
export function vagueCount(word: string): Count {
  return { min: null, max: null, approximate: false, vague: word, implied: false }
}

/** A quantity at `at` that may count persons: no year, price, clock time or number of a thing with a name. */
export function numberAt(sentence: SentenceWords, at: number): CountAt | null {
  const { words, classes } = sentence
  const word = words[at] ?? ''
  if (!((sentence.traits[at] ?? 0) & Trait.quantity)) return null
  // "a boy aged [about six]"
  if (wordBefore(words, at) === 'aged') return null
  // "a child [under five]", "men [over 60]"
  if (OF_AGE.test(word) && bitsBefore(classes, at) & Class.person && isAgeAlone(sentence, at + 1)) return null
  // "word [about] three journalists"
  if (word === 'about' && CONCERNING.has(wordBefore(words, at))) return null
  if (word === 'few' || wordBefore(words, at) === 'how' || (word.startsWith('0') && /^0\d/.test(word) && !isPadded(sentence, at))) return null
  // "went up to 23": the number is the next word but one.
  if (word === 'up' && words[at + 1] === 'to' && RISING.has(wordBefore(words, at))) return null
  // "1/3 of those killed"
  if (/^\d\/\d$/.test(word)) return null
  // "15.000 people", as in Spanish
  if (THOUSANDS.test(word) && (classes[at + 1] ?? 0) & Class.person) return { count: exactCount(Number(word) * 1000), end: at + 1 }
  // "two guards and [as many] attackers"
  if (word === 'as' && words[at + 1] === 'many' && wordBefore(words, at) === 'and' && words[at + 3] !== 'as') {
    const same = readNumber(words, at - 3) ?? readNumber(words, at - 4)
    if (same) return { count: exactCount(same.value), end: at + 2 }
  }
  const found = (wordBefore(words, at) === 'from' || wordBefore(words, at) === 'by') && (RISING.has(words[at - 2] ?? '') || TALLY.test(words[at - 2] ?? '')) ? alone(readNumber(words, at)) : readQuantity(words, at)
  if (!found) return null
  if (bitsBefore(classes, at) & Class.moneyBefore && !BOUNDING.has(word)) return null
  return unlessMeasure(sentence, at, { count: found.count, end: againEnd(words, found) })
}

/** "sixty-eight [(68)] dead", "2 [(two)] persons": the end of the same number behind it in brackets, as official papers write it. */
function againEnd(words: readonly string[], { count, end }: CountAt): number {
  const again = words[end] === '(' ? readNumber(words, end + 1) : null
  return again && words[again.end] === ')' && (again.value === count.min || again.value === count.max) ? again.end + 1 : end
}

const OF_AGE = /^(?:under|over|above|below)$/

/** A number that may be an age, and counts nothing: "under [five] died". */
function isAgeAlone({ words, classes }: SentenceWords, at: number): boolean {
  const age = readNumber(words, at)
  return age !== null && age.value < 110 && !((classes[age.end] ?? 0) & (Class.person | Class.thing)) && !/^(?:others?|more)$/.test(words[age.end] ?? '')
}

/** "[06] dead", "[09] wounded", "[02] soldiers": a figure of two digits. */
function isPadded({ words, classes }: SentenceWords, at: number): boolean {
  return /^0[1-9]$/.test(words[at] as string) && (((classes[at + 1] ?? 0) & Class.person) !== 0 || HARM_ADJECTIVES.has(words[at + 1] ?? '') || /^(?:dead|bodies|others)$/.test(words[at + 1] ?? ''))
}

const THOUSANDS = /^\d{1,3}\.\d{3}$/

function alone(number: ReturnType<typeof readNumber>): CountAt | null {
  return number && { count: exactCount(number.value), end: number.end }
}

/** The count, unless it is that of a unit, a rate, an age, a year or an hour. */
function unlessMeasure(sentence: SentenceWords, at: number, found: CountAt): CountAt | null {
  const { words, classes } = sentence
  if ((classes[found.end] ?? 0) & Class.unitAfter) return null
  // "5/13/2012"
  if ((words[found.end] === '/' && /^\d/.test(words[found.end + 1] ?? '')) || (wordBefore(words, at) === '/' && /^\d/.test(words[at - 2] ?? ''))) return null
  const last = words[found.end - 1] as string
  const next = words[found.end] ?? ''
  // "many fewer", "a 77 year old woman", "one half of them", "two thirds of them"
  if (next === 'fewer' || (next === 'less' && found.count.vague !== null) || (/^years?$/.test(next) && words[found.end + 1] === 'old') || (SHARE.test(next) && words[found.end + 1] === 'of')) return null
  if (isRate(sentence, found.end, found.count) || isOfEach(words, at, found.end)) return null
  // "disappeared between 1980 and 1992"
  if (words[at] === 'between' && isYear(words[at + 1] ?? '') && isYear(last) && !((classes[found.end] ?? 0) & Class.person)) return null
  if (wordBefore(words, at) === 'ages' || wordBefore(words, at - 3) === 'ages') return null
  if (JOINING.has(wordBefore(words, at)) && AGED.has(words[at - 3] ?? '') && !((classes[found.end] ?? 0) & Class.person)) return null
  if (isYear(last) && found.end - at === 1 && (!((classes[found.end] ?? 0) & (Class.person | Class.participle)) || DATED.has(wordBefore(words, at)))) return null
  if ((classes[found.end] ?? 0) & Class.time && !WEEKDAY.test(words[found.end] as string) && found.count.vague === null && /^\d{1,2}$/.test(last)) return null
  // "on Saturday, [29], a leader was killed": a day of the month
  if (found.end === at + 1 && /^\d{1,2}$/.test(last) && wordBefore(words, at) === ',' && next === ',' && (classes[at - 2] ?? 0) & (Class.time | Class.timePart) && !/^(?:all|most|mostly|including|among|many|some)$/.test(words[found.end + 1] ?? '')) return null
  return found
}

/** Names of shares: "two [thirds] of the miners". */
export const SHARE = /^(?:half|quarters?|thirds?|fifths|tenths)$/

/** "one [in five patients]": a share, not a count; "53 in two Iraqi towns", "two in 2014" and "two in five days" are none. */
function isRate({ words, classes }: SentenceWords, at: number, { min, max }: Count): boolean {
  const of = words[at] === 'in' ? readNumber(words, at + 1) : null
  return of !== null && of.value > 1 && !((max ?? min ?? 0) > of.value) && !isYear(words[at + 1] as string) && ((classes[of.end] ?? 0) & Class.person) !== 0
}

/** "4 in [10] of the fatalities": a share. */
function isOfEach(words: readonly string[], at: number, end: number): boolean {
  return words[end] === 'of' && wordBefore(words, at) === 'in' && readNumber(words, at - 2)?.end === at - 1
}

/** "all but [one of the sixteen] aboard": those left, and the index behind the number; null where the text does not tell how many there were. */
export function allBut(sentence: SentenceWords, at: number): { readonly left: number, readonly end: number } | null {
  const { words, classes } = sentence
  const spared = numberAt(sentence, at)
  if (!spared || words[spared.end] !== 'of') return null
  const all = numberAt(sentence, (classes[spared.end + 1] ?? 0) & Class.determiner ? spared.end + 2 : spared.end + 1)
  const left = all ? exactly(all.count) - exactly(spared.count) : NaN
  if (!all || !(left > 0)) return null
  const aboard = words[all.end + 1] === '-' && words[all.end + 2] === 'board'
  return { left, end: aboard ? all.end + 3 : all.end }
}

/** The number that a count names; not a number where it names none or only bounds it. */
function exactly({ min, max }: Count): number {
  return min === max ? min ?? NaN : NaN
}

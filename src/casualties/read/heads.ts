import type { Count } from '../../types'
import { isAgent } from '../words/agents'
import * as Class from '../words/classes'
import type { NounPhrase } from './chunk'
import { isHeading, wordBefore, type SentenceWords } from './sentence'

/** What the head `word` names: persons, a thing, a time, or what cannot be told from it. */
export function namesOf(sentence: SentenceWords, head: number, word: string, quantity: Count | null): NounPhrase['names'] {
  if (head < 0) return quantity ? 'person' : 'unknown'
  const bits = sentence.classes[head] as number
  // "a passer-[by]"
  if (word === 'by' && /^passers?$/.test(sentence.words[head - 2] ?? '')) return 'person'
  // "a farm [hand]"
  if ((word === 'hand' || word === 'hands') && /^(?:farm|field|stable|ranch|hired|deck|factory|mill)$/.test(wordBefore(sentence.words, head))) return 'person'
  // "a terrorist [element]"
  if (word === 'element' && (sentence.classes[head - 1] ?? 0) & Class.person) return 'person'
  // "a mother-of-[two]"
  if (wordBefore(sentence.words, head - 1) === 'of' && sentence.words[head - 1] === '-' && /^(?:mother|father|mum|mom|dad)$/.test(sentence.words[head - 4] ?? '')) return 'person'
  if (bits & Class.person || (word === 'law' && sentence.words[head - 2] === 'in')) return 'person'
  if (bits & (Class.time | Class.timePart)) return 'time'
  if (ANOTHER_ONE.has(word) && /^an?$/.test(wordBefore(sentence.words, head)) && sentence.words[head + 1] !== 'of') return 'person'
  // "500 Tigers", an armed group
  if (BEASTS.has(word) && sentence.capital[head] === true && quantity && !isHeading(sentence)) return 'person'
  if (bits & (Class.thing | Class.harmNoun) || (bits === 0 && sentence.capital[head] !== true && isAbstract(word))) return 'thing'
  return PERSON_ENDING.test(word) || isOfAnAge(sentence, head) || (bits === 0 && sentence.capital[head] !== true && isAgent(word)) ? 'person' : 'unknown'
}

/** Beasts that armed groups are named for. */
const BEASTS: ReadonlySet<string> = new Set(['tigers', 'lions', 'panthers', 'wolves', 'eagles', 'falcons', 'cobras', 'hawks', 'leopards'])

/** "A [third] was flown to hospital": one more person. */
const ANOTHER_ONE: ReadonlySet<string> = new Set('second third fourth fifth sixth seventh eighth ninth tenth'.split(' '))

/** Endings of deeds and states, which are nobody: "imprisonment", "conviction". */
const ABSTRACT = /(?:ment|[ts]ion|ness|ism|ship|ance|ence|hood|dom)s?$/
/** Bodies of people with such an ending. */
const GATHERED: ReadonlySet<string> = new Set(('detachment regiment government parliament establishment contingent battalion garrison delegation population congregation legion generation expedition deputation membership partnership audience acquaintance alliance ambulance '
  + 'element companion champion relation dependence conference resistance residence neighbourhood neighborhood brotherhood sisterhood').split(' ').flatMap(word => [word, `${word}s`]))

function isAbstract(word: string): boolean {
  return word.length > 7 && ABSTRACT.test(word) && !GATHERED.has(word)
}

/** "the 27-year-[old]", "two six-month-[olds]". */
export function isOfAnAge({ words }: SentenceWords, head: number): boolean {
  return (words[head] === 'old' || words[head] === 'olds') && words[head - 1] === '-' && (words[head - 2] === 'year' || words[head - 2] === 'month')
}

/** Endings of persons: "steelworker", "guitarist", "Albanian", "salesmen". */
const PERSON_ENDING = /(?:(?:work|keep|play|sell|teach|farm|hold|buy|lead|own|climb|driv|rid|sing|danc|writ|drink|lov|go|mak|hunt|fight|bak|paint|train|command|manag|campaign|protest)ers?|ists?|m[ae]n|ians?|child|children|ees|mates?|[a-z]{3}(?:boy|girl)s?)$/

/** Plural heads. */
export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true
  return word.endsWith('s') ? /[^s']s$/.test(word) && !SINGULAR.test(word) : COLLECTIVE_END.has(word.charAt(word.length - 1)) && COLLECTIVE.test(word)
}

const COLLECTIVE = /(?:men|people|children|folk)$/
/** Last letters of those. */
const COLLECTIVE_END: ReadonlySet<string> = new Set(['n', 'e', 'k'])

/** One thing that ends in an s: "bus", "campus". */
const SINGULAR = /(?:bus|campus|virus|census|chorus|chaos|circus|apparatus|status|headquarters)$|^gas$/

const IRREGULAR_PLURALS: ReadonlySet<string> = new Set('people men women children police troops personnel crew staff cattle sheep fish poultry militia chinese japanese british french taliban'.split(' '))

import type { Count } from '../../types'
import * as Class from '../words/classes'
import * as Trait from '../words/traits'
import type { NounPhrase } from './chunk'
import { isHeading, wordBefore, type SentenceWords } from './sentence'

/** What the head `word` names: persons, a thing, a time, or what cannot be told from it. */
export function namesOf(sentence: SentenceWords, head: number, word: string, quantity: Count | null): NounPhrase['names'] {
  if (head < 0) return quantity ? 'person' : 'unknown'
  const bits = sentence.classes[head] as number
  const traits = sentence.traits[head] as number
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
  if (bits & (Class.thing | Class.harmNoun) || (bits === 0 && sentence.capital[head] !== true && traits & Trait.abstract)) return 'thing'
  return traits & Trait.person || isOfAnAge(sentence, head) || (bits === 0 && sentence.capital[head] !== true && traits & Trait.agent) ? 'person' : 'unknown'
}

/** Beasts that armed groups are named for. */
const BEASTS: ReadonlySet<string> = new Set(['tigers', 'lions', 'panthers', 'wolves', 'eagles', 'falcons', 'cobras', 'hawks', 'leopards'])

/** "A [third] was flown to hospital": one more person. */
const ANOTHER_ONE: ReadonlySet<string> = new Set('second third fourth fifth sixth seventh eighth ninth tenth'.split(' '))

/** "the 27-year-[old]", "two six-month-[olds]". */
export function isOfAnAge({ words }: SentenceWords, head: number): boolean {
  return (words[head] === 'old' || words[head] === 'olds') && words[head - 1] === '-' && (words[head - 2] === 'year' || words[head - 2] === 'month')
}

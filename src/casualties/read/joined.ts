import type { Count } from '../../types'
import * as Class from '../words/classes'
import { numberAt } from './counts'
import { isPlural } from './heads'
import { nominal, describesPersons } from './nominal'
import type { SentenceWords } from './sentence'
import { startsVerb } from './verbs'

/** "Muslim men and boys", "Afghan or coalition troops": the phrase goes on behind the conjunction. */
export function joins(sentence: SentenceWords, at: number, head: number, quantity: Count | null): boolean {
  const { words, classes, capital } = sentence
  if (head < 0) return false
  const next = at + 1
  if (numberAt(sentence, next)) return false
  const headWord = words[head] as string
  const headPerson = ((classes[head] as number) & Class.person) !== 0
  let end = next
  while (nominal(sentence, end) && (!startsVerb(sentence, end, end > next) || (end === next && quantity !== null && describesPersons(sentence, end)))) end++
  const lastWord = words[end - 1] as string
  if (joinsRoles(sentence, at, end)) return true
  if (!headPerson && !isPlural(headWord)) return quantity !== null && ((classes[end - 1] as number) & Class.person) !== 0 && (quantity.min === 0 || isPlural(lastWord)) && !(capital[head] === true && quantity.min === 1)
  const last = classes[end - 1] as number
  return quantity !== null && isPlural(headWord) && isPlural(lastWord)
    && ((!(last & Class.thing) && !startsVerb(sentence, end, true)) || ((last & Class.person) !== 0 && !harmVerbFollows(sentence, end)))
}

/** "the senator [and] presidential hopeful Luis Orre": two roles of one named person; "a nurse and Dr Orre" are two. */
function joinsRoles(sentence: SentenceWords, at: number, end: number): boolean {
  const { words, classes, capital } = sentence
  const role = at - 1
  if (capital[role] || isPlural(words[role] as string) || ((classes[at - 2] ?? 0) & Class.determiner && /^an?$/.test(words[at - 2] ?? ''))) return false
  if (!capital[end - 1] || classes[end - 1] !== 0 || capital[end - 2] !== true || classes[end - 2] !== 0) return false
  let roles = 0
  for (let index = at + 1; index < end - 2; index++) if ((classes[index] as number) & Class.person && !((classes[index] as number) & Class.title && capital[index])) roles++
  return roles > 0
}

function harmVerbFollows(sentence: SentenceWords, at: number): boolean {
  return sentence.words[at] === 'were' && sentence.words[at + 1] !== 'killed' && sentence.words[at + 1] !== 'wounded' && sentence.words[at + 1] !== 'injured'
}

/** ", soldiers, and policemen" behind a quantified plural. */
export function listedHeads(sentence: SentenceWords, comma: number): boolean {
  const { words, classes } = sentence
  const word = words[comma + 1] ?? ''
  if (!((classes[comma + 1] ?? 0) & Class.person) || !isPlural(word) || sentence.capital[comma + 1]) return false
  let next = comma + 2
  if (words[next] === ',') next++
  return words[next] === 'and' && ((classes[next + 1] ?? 0) & Class.person) !== 0 && isPlural(words[next + 1] as string)
}

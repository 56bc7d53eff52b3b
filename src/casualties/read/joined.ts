import { startsQuantity } from '../../numbers/quantity'
import type { Count } from '../../types'
import * as Class from '../words/classes'
import { isPlural } from '../words/endings'
import { lexicon } from '../words/lexicon'
import { numberAt, vagueCount } from './counts'
import { nominal, describesPersons } from './nominal'
import { wordBefore, type SentenceWords } from './sentence'
import { startsVerb } from './verb-start'

/** "Muslim men and boys", "Afghan or coalition troops", "hundreds of [Arabs and Turkmens]": the phrase, which begins at `first`, goes on behind the conjunction. */
export function joins(sentence: SentenceWords, first: number, at: number, head: number, own: Count | null): boolean {
  const { words, classes, capital } = sentence
  if (head < 0) return false
  const quantity = own ?? (isCountedOf(sentence, first) ? vagueCount('some') : null)
  const next = at + 1
  if (numberAt(sentence, next)) return false
  const headWord = words[head] as string
  const headPerson = ((classes[head] as number) & Class.person) !== 0
  let end = next
  while (nominal(sentence, end) && (!startsVerb(sentence, end, end > next) || (end === next && quantity !== null && describesPersons(sentence, end)))) end++
  const lastWord = words[end - 1] as string
  if (joinsRoles(sentence, at, end) || joinsWeapons(sentence, head, next)) return true
  if (!headPerson && !isPlural(headWord)) return quantity !== null && ((classes[end - 1] as number) & Class.person) !== 0 && (quantity.min === 0 || isPlural(lastWord)) && !(capital[head] === true && quantity.min === 1)
  const last = classes[end - 1] as number
  if (quantity === null || !isPlural(lastWord)) return false
  // "a number of [American and Afghan troops]"
  if (!isPlural(headWord)) return (capital[head] === true && capital[next] === true && end > next + 1 && (last & Class.person) !== 0)
  return (!(last & Class.thing) && !startsVerb(sentence, end, true)) || ((last & Class.person) !== 0 && !otherVerbFollows(sentence, end))
}

/** "hundreds of [rebels]", "some of [his guards]", "four of [his aides]": an amount stands before "of". */
function isCountedOf({ words }: SentenceWords, first: number): boolean {
  return wordBefore(words, first) === 'of' && (AMOUNTS.has(words[first - 2] ?? '') || startsQuantity(words[first - 2] ?? ''))
}
const AMOUNTS: ReadonlySet<string> = new Set('hundreds thousands dozens scores tens millions many some several number most few half'.split(' '))

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

/** "a drone [and] explosives attack", "a gun [and] bomb assault": two means of one deed. */
function joinsWeapons({ words, classes, capital }: SentenceWords, head: number, next: number): boolean {
  return DEED.test(words[next + 1] ?? '') && !isPlural(words[head] as string) && capital[next] !== true && ((classes[head] as number) & Class.person) === 0 && ((classes[next] ?? 0) & (Class.person | Class.determiner)) === 0
}
const DEED = /^(?:attack|assault|raid|rampage|strike|ambush|blast|bombing)s?$/

/** "were" with another verb than one of harm: they are the subject of something else. */
function otherVerbFollows({ words }: SentenceWords, at: number): boolean {
  if (words[at] !== 'were') return false
  let next = at + 1
  while (words[next]?.endsWith('ly') === true || words[next] === 'also' || words[next] === 'both') next++
  return lexicon().harm.get(words[next] ?? '')?.forms.has('part') !== true
}

const TELLING = /^(?:say|said|told|reported|confirmed|added|announced)$/

/** ", soldiers, and policemen" behind a quantified plural. */
export function listedHeads(sentence: SentenceWords, comma: number): boolean {
  const { words, classes } = sentence
  // "rebels, government troops and civilians"
  const named = nominal(sentence, comma + 1) && !isPlural(words[comma + 1] as string) && !((classes[comma + 1] ?? 0) & Class.participle) ? comma + 2 : comma + 1
  if (!((classes[named] ?? 0) & Class.person) || !isPlural(words[named] ?? '') || sentence.capital[named]) return false
  let next = named + 1
  if (words[next] === ',') next++
  // "wounding 15, police and residents said"
  return words[next] === 'and' && ((classes[next + 1] ?? 0) & Class.person) !== 0 && isPlural(words[next + 1] as string) && !TELLING.test(words[next + 2] ?? '')
}

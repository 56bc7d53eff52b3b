import type { Draft } from './draft'
import { ORDINALS } from './headcount'
import type { NounPhrase } from './read/chunk'
import { headOf, nounsAt, verbAt, wordAt, type Clause } from './read/clause'
import * as Class from './words/classes'
import { HARM_ADJECTIVES } from './words/harm'
import { lexicon } from './words/lexicon'

/** The words for the victims without their number, of a phrase that ends at word `end`; null where an ellipsis leaves them out. */
export function victimsOf(clause: Clause, phrase: NounPhrase, inner: number | null, end: number): Draft['victims'] {
  if (phrase.head < 0) {
    if (inner === null) return null
    const of = clause.chunks[inner]
    const nouns = nounsAt(clause, inner) ?? whatTheyAre(clause, inner)
    if (!of || !nouns) return null
    return nouns.head < 0 || ELLIPTIC.has(headOf(clause, nouns)) || headOf(clause, nouns) === 'own' ? null : { first: Math.max(nouns.quantityEnd, nouns.first + (nouns.determiner === 'none' || nouns.quantity ? 0 : 1)), end: nouns.end }
  }
  let first = Math.max(phrase.quantityEnd, phrase.first)
  if (!phrase.quantity && phrase.determiner !== 'none') first++
  while (first < phrase.head && leavesOut(clause, first)) first++
  // "the nine [killed]" are nobody but the dead.
  if (phrase.head === first && (ELLIPTIC.has(clause.sentence.words[first] as string) || (phrase.quantity && /^(?:killed|wounded|injured)$/.test(clause.sentence.words[first] as string)))) return null
  return first < end ? { first, end } : null
}

/** Words that stand for persons told of before: "four [others]", "the [rest]", "a [third]". */
const ELLIPTIC: ReadonlySet<string> = new Set(['others', 'other', 'more', 'another', 'rest', ...ORDINALS])

/** "eight of them [children]", "most of whom were [civilians]": the noun that says what those are whom the pronoun at `pronoun` takes up. */
function whatTheyAre(clause: Clause, pronoun: number): NounPhrase | null {
  if (!/^(?:them|whom)$/.test(wordAt(clause, pronoun))) return null
  const verb = verbAt(clause, pronoun + 1)
  const nouns = nounsAt(clause, verb?.copula && verb.predicate === null ? pronoun + 2 : pronoun + 1)
  return nouns && nouns.names === 'person' && nouns.plural && nouns.quantity === null && nouns.determiner === 'none' ? nouns : null
}

/** Words in front of victims that are not theirs: "three [other] guards", "the [slain] mayor", "the [dead] 18-year-old", "the [recently murdered] senator". */
function leavesOut({ sentence: { words, classes } }: Clause, at: number): boolean {
  const word = words[at] as string
  return word === 'other' || word === 'more' || (word === 'last' && words[at + 1] !== '-') || tellsHarm(word) || (((classes[at] as number) & Class.adverb) !== 0 && tellsHarm(words[at + 1] ?? ''))
}

function tellsHarm(word: string): boolean {
  return HARM_ADJECTIVES.has(word) || lexicon().harm.get(word)?.forms.has('part') === true
}

/** "no reports of [civilian casualties]": what there is none of. */
export function behindOf({ sentence: { words } }: Clause, { first }: NounPhrase, end: number): Draft['victims'] {
  const of = words.indexOf('of', first)
  return of > first && of + 1 < end ? { first: of + 1, end } : null
}

/** The words for those whom the phrase at `at` names, where the counted noun does not. */
export function suffererOf(clause: Clause, at: number): Draft['victims'] {
  const nouns = nounsAt(clause, at)
  return nouns ? { first: nouns.first + (nouns.determiner === 'none' ? 0 : 1), end: nouns.end } : null
}

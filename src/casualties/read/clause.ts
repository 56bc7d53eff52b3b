import * as Class from '../words/classes'
import type { Chunk, Mark, NounPhrase, VerbGroup } from './chunk'
import type { Noted } from './once'
import type { SentenceWords } from './sentence'

/** A sentence cut into chunks: what every construction works on. Positions are indexes into `chunks`. */
export interface Clause extends Noted {
  readonly sentence: SentenceWords
  readonly chunks: readonly Chunk[]
}

/** Whatever stands at a position; an array that is asked for its element -1 is slow ever after. */
function chunkAt(clause: Clause, at: number): Chunk | undefined {
  return at < 0 ? undefined : clause.chunks[at]
}

/** The noun phrase at a position, null where something else stands there. */
export function nounsAt(clause: Clause, at: number): NounPhrase | null {
  const chunk = chunkAt(clause, at)
  return chunk?.kind === 'noun' ? chunk : null
}

/** The verb group at a position, null where something else stands there. */
export function verbAt(clause: Clause, at: number): VerbGroup | null {
  const chunk = chunkAt(clause, at)
  return chunk?.kind === 'verb' ? chunk : null
}

/** True where the chunk at a position is a mark of one of the kinds. No rest parameter: this is asked more often than anything else. */
export function isMark(clause: Clause, at: number, a: Mark['kind'], b: Mark['kind'] = a, c: Mark['kind'] = a, d: Mark['kind'] = a, e: Mark['kind'] = a, f: Mark['kind'] = a, g: Mark['kind'] = a): boolean {
  const kind = chunkAt(clause, at)?.kind
  return kind !== undefined && (kind === a || kind === b || kind === c || kind === d || kind === e || kind === f || kind === g)
}

/** First word of the chunk at a position, lower case; empty outside the sentence. */
export function wordAt(clause: Clause, at: number): string {
  const chunk = chunkAt(clause, at)
  return chunk ? clause.sentence.words[chunk.first] as string : ''
}

/** The head of a noun phrase or verb group, lower case; empty for a phrase without one ("three of the men"). */
export function headOf(clause: Clause, { head }: NounPhrase | VerbGroup): string {
  // No look-up at -1: an index outside of the array is slow.
  return head < 0 ? '' : clause.sentence.words[head] as string
}

/** The head of the verb group at a position; empty where none stands there. */
export function verbWordAt(clause: Clause, at: number): string {
  const verb = verbAt(clause, at)
  return verb ? headOf(clause, verb) : ''
}

/** The head noun of the phrase at a position; empty where none stands there. */
export function nounAt(clause: Clause, at: number): string {
  const nouns = nounsAt(clause, at)
  return nouns ? headOf(clause, nouns) : ''
}

/** First position from `at` rightwards that is no adverb or time. */
export function skipAdverbs(clause: Clause, at: number): number {
  while (isMark(clause, at, 'adverb', 'time')) at++
  return at
}

/** "Ada Quill, [60]," or "a man, [22], of Springfield", "her son, [4]". */
export function isAge(clause: Clause, at: number): boolean {
  const phrase = nounsAt(clause, at)
  const whose = nounsAt(clause, at - 2)
  if (phrase?.head !== -1 || !whose || !isMark(clause, at - 1, 'comma') || !((phrase.quantity?.max ?? NaN) < 110)) return false
  const named = clause.sentence.capital[whose.end - 1] === true
  if (!named && (whose.names !== 'person' || (whose.plural && !/^twins?$/.test(clause.sentence.words[whose.first] as string)))) return false
  return at + 1 >= clause.chunks.length || isMark(clause, at + 1, 'comma', 'semicolon', 'stop', 'conjunction') || (['of', 'from'].includes(wordAt(clause, at + 1)) && !(nounsAt(clause, at + 2)?.names === 'person' && (phrase.quantity?.max ?? 0) > 1) && (named || whose.determiner === 'indefinite'))
}

/** "Ann Lee", "soldier Bo Roe": a name of two words at least that ends the phrase, without determiner. */
export function isFullName(clause: Clause, phrase: NounPhrase): boolean {
  const { capital, classes } = clause.sentence
  // "Bilal Ahmed" has a word that only must be told from participles.
  const named = (word: number): boolean => capital[word] === true && (classes[word] === 0 || (classes[word] === Class.plain && /m[ae]d$/.test(clause.sentence.words[word] as string)))
  // "Juan [dela] Cruz"
  const before = phrase.head - 2 >= phrase.first && PARTICLES.has(clause.sentence.words[phrase.head - 1] as string) ? phrase.head - 2 : phrase.head - 1
  return phrase.determiner === 'none' && phrase.head > phrase.first && named(phrase.head) && named(before)
}

const PARTICLES: ReadonlySet<string> = new Set('de del dela da dos bin ibn van von al el ul ur'.split(' '))

/** Position of the noun phrase behind "of" after the phrase at `at`, null where none follows. */
export function ofPhrase(clause: Clause, at: number): number | null {
  if (!isMark(clause, at + 1, 'preposition') || wordAt(clause, at + 1) !== 'of') return null
  const chunk = clause.chunks[at + 2]
  return chunk?.kind === 'noun' || chunk?.kind === 'pronoun' ? at + 2 : null
}

import { isMark, nounsAt, wordAt, type Clause } from './read/clause'
import { once } from './read/once'
import * as TokenFlag from '../text/token-flag'
import * as Class from './words/classes'
import { PLACES } from './words/places'

const LOCATIVE: ReadonlySet<string> = new Set('in at near outside inside on around across from of off through over to into along within between'.split(' '))
/** Prepositions that place an event when they follow it; the rest only behind another locative. */
const STRONG: ReadonlySet<string> = new Set('in at near outside inside on around across off along within'.split(' '))
const FACILITIES: ReadonlySet<string> = new Set('airport mosque church hospital prison jail bridge market university school embassy consulate checkpoint base station highway road street square border camp stadium hotel temple cathedral shrine restaurant nightclub palace barracks port harbor harbour mine factory river lake island bay gulf mountain mountains valley peninsula village'.split(' '))
const NO_PLACES: ReadonlySet<string> = new Set('facebook twitter islam christianity english arabic hospital congress parliament nato isaf un u.n. eu'.split(' '))

/** Whether a sentence names any place behind a preposition. */
const hasPlace = once((clause: Clause) => firstPlace(clause) !== null)

/** Word range of the place that the harm at `at` happened in, from the phrases behind it, else before it; null where the sentence names none. */
export function placeOf(clause: Clause, at: number): { readonly first: number, readonly end: number } | null {
  if (!hasPlace(clause)) return null
  for (let position = at; position < clause.chunks.length; position++) {
    if (isMark(clause, position, 'semicolon')) break
    const place = locative(clause, position)
    if (place) return place
  }
  for (let position = at; position >= 0; position--) {
    if (isMark(clause, position, 'semicolon')) break
    const place = locative(clause, position)
    if (place) return place
  }
  return null
}

/** The place of the event that the word `at` names: behind it up to the next clause, else before it; null for none. */
export function placeOfEvent(clause: Clause, isEvent: (word: string) => boolean): { readonly first: number, readonly end: number } | null {
  const at = clause.chunks.findIndex(chunk => clause.sentence.words.slice(chunk.first, chunk.end).some(isEvent))
  if (at < 0) return null
  for (let position = at; position < clause.chunks.length && !isMark(clause, position, 'semicolon', 'subordinator', 'relative'); position++) {
    const place = locative(clause, position)
    if (place) return place
  }
  for (let position = at; position >= 0; position--) {
    const place = locative(clause, position)
    if (place) return place
  }
  return null
}

/** The first place that the sentence names behind a locative preposition. */
export function firstPlace(clause: Clause): { readonly first: number, readonly end: number } | null {
  for (let position = 0; position < clause.chunks.length; position++) {
    const place = locative(clause, position)
    if (place) return place
  }
  return null
}

function locative(clause: Clause, at: number): { readonly first: number, readonly end: number } | null {
  if (!isMark(clause, at, 'preposition') || !STRONG.has(wordAt(clause, at))) return null
  let noun = at + 1
  for (let depth = 0; depth < 3; depth++) {
    const place = nameAt(clause, noun)
    if (place) return place
    if (!(isMark(clause, noun + 1, 'preposition') && LOCATIVE.has(wordAt(clause, noun + 1)))) return null
    noun += 2
  }
  return null
}

/** The capitalised part of a noun phrase, with a facility's common noun behind it; null for persons and phrases without capitals. */
function nameAt(clause: Clause, at: number): { readonly first: number, readonly end: number } | null {
  const nouns = nounsAt(clause, at)
  if (!nouns || nouns.quantity || nouns.names === 'time') return null
  const { capital, classes, words } = clause.sentence
  let from = nouns.possessor ? nouns.possessor.end + 1 : nouns.first
  if (nouns.possessor && !words.slice(from, nouns.end).some((_, index) => capital[from + index])) from = nouns.first
  let first = -1
  let end = -1
  for (let index = from; index < nouns.end; index++) {
    if (capital[index] && words[index] !== 'the' && !((classes[index] ?? 0) & Class.time)) { if (first < 0) first = index; end = index + 1 } else if (first >= 0 && words[index] === '\'s') break
    else if (first >= 0 && (words[index] === '-' || words[index] === 'of')) continue
    else if (first >= 0 && FACILITIES.has(words[index] as string) && index === nouns.end - 1) end = index + 1
  }
  if (first < 0) return null
  const last = words[end - 1] as string
  if (at > 0 && end - first === 1 && isAcronym(clause, first) && !PLACES.has(last)) return null
  if (NO_PLACES.has(last) || (nouns.names === 'person' && end === nouns.end)) return null
  if (end < nouns.end && !FACILITIES.has(last) && !AREAS.has(words[nouns.end - 1] as string) && nouns.possessor === null) return null
  const of = wordAt(clause, at + 1) === 'of' && ['republic', 'state', 'gulf', 'bay', 'strait', 'cape', 'isle', 'university', 'church', 'kingdom', 'sea'].includes(last) ? nameAt(clause, at + 2) : null
  return { first, end: of ? of.end : end }
}

/** "ISKP": all capitals in a sentence that is not. */
function isAcronym(clause: Clause, word: number): boolean {
  const { document, first, shouting } = clause.sentence
  return !shouting && ((document.tokens.flags[first + word] as number) & TokenFlag.upper) !== 0
}

const AREAS: ReadonlySet<string> = new Set('province district region area state city county town village neighborhood neighbourhood suburb valley governorate department department tehsil subdistrict division municipality prefecture capital strip peninsula island coast border desert territory areas'.split(' '))

import type { TextDocument } from '../text/document'
import type { DateExpression } from '../types'
import { allDrafts } from './drafts'
import { figureOf, type FoundFigure, type Context } from './figure'
import { sumsOf, summedBefore, wholeBefore } from './parts'
import { blankNotes } from './read/once'
import { readChunks } from './read/phrases'
import { readSentence } from './read/sentence'
import { relatedSentences, sentenceKinds, tellsOfAnother } from './related'
import { leadCountry, leadPlace, leadTown, type Surroundings } from './setting'
import { datesBySentence } from './when'
import { firstPlace } from './where'

/** Finds casualty figures, in order of reading. `dates` are the document's time expressions, from which a figure takes its date. */
export function findFigures(document: TextDocument, dates: readonly DateExpression[]): FoundFigure[] {
  const within = (sentence: number): boolean => sentence >= 0 && sentence < document.sentences.count
  const wordsAt = keep(sentence => within(sentence) ? readSentence(document, sentence) : null)
  const clauseAt = keep(sentence => {
    const words = wordsAt(sentence)
    return words && { sentence: words, chunks: readChunks(words), notes: blankNotes() }
  })
  const drafts = allDrafts(document, clauseAt)
  if (drafts.length === 0) return []
  const figures: FoundFigure[] = []
  // None where a sentence tells of another event than those around it; null outside the text.
  const kindsAt = keep(sentence => {
    const words = wordsAt(sentence)
    return words && (tellsOfAnother(words.words) ? 0 : sentenceKinds(words))
  })
  const firstPlaceAt = keep(sentence => {
    const clause = clauseAt(sentence)
    return clause && firstPlace(clause)
  })
  const context: Context = {
    document, figures, dates: datesBySentence(document, dates), lead: keepOne(() => leadPlace(document, clauseAt)), country: keepOne(() => leadCountry(document, clauseAt)),
    town: keepOne(() => leadTown(document, clauseAt)), finer: { index: -1, kinds: 0, place: '', finer: '' }, clauseAt, firstPlaceAt, relatedTo: keepRelated(kindsAt)
  }
  const ids = new Map(drafts.map((draft, index) => [draft, `c${index + 1}`]))
  const sums = sumsOf(drafts)
  for (const draft of drafts) figures.push(figureOf(context, draft, draft.partOf === null ? wholeBefore(draft, figures) ?? summedBefore(draft, sums, figures) : ids.get(draft.partOf) ?? null))
  return figures
}

/** A function of a sentence's index that keeps what it found. */
function keep<T>(find: (sentence: number) => T): (sentence: number) => T {
  const found: T[] = []
  return sentence => {
    if (sentence < 0) return find(sentence)
    const known = found[sentence]
    if (known !== undefined) return known
    const fresh = find(sentence)
    found[sentence] = fresh
    return fresh
  }
}

/** Keeps the related sentences last asked for: the figures of one sentence mostly ask for the same. */
function keepRelated(kindsAt: (sentence: number) => number | null): Surroundings['relatedTo'] {
  let of = -1
  let by = -1
  let found: readonly number[] = []
  return (sentence, kinds) => {
    if (sentence !== of || kinds !== by) found = relatedSentences(kindsAt, sentence, kinds)
    of = sentence
    by = kinds
    return found
  }
}

/** A function that keeps what it found. */
function keepOne<T>(find: () => T): () => T {
  let found: { readonly value: T } | null = null
  return () => (found ??= { value: find() }).value
}

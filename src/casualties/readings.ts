import type { TextDocument } from '../text/document'
import type { Clause } from './read/clause'
import { blankNotes } from './read/once'
import { readChunks } from './read/phrases'
import { readSentence } from './read/sentence'
import { opensAnother, relatedKinds } from './related'
import { firstPlace } from './where'

/**
 * The sentences of a document as far as they were read: each is read when somebody first asks for it, and kept for the next who asks.
 * Its readers are functions of the module: those made anew for each text are compiled anew as well.
 */
export interface Readings {
  readonly document: TextDocument
  readonly clauses: (Clause | undefined)[]
  /** See `relatedKinds`. */
  readonly kinds: (number | undefined)[]
  readonly places: (ReturnType<typeof firstPlace> | undefined)[]
  /** The related sentences last asked for: the figures of one sentence mostly ask for the same. */
  readonly related: { sentence: number, kinds: number, found: readonly number[] }
}

/** Readings of a document of which nothing is read yet. */
export function startReadings(document: TextDocument): Readings {
  return { document, clauses: [], kinds: [], places: [], related: { sentence: -1, kinds: -1, found: [] } }
}

/** A sentence as a clause; null outside the text. */
export function clauseAt(readings: Readings, index: number): Clause | null {
  if (index < 0 || index >= readings.document.sentences.count) return null
  const known = readings.clauses[index]
  if (known) return known
  const sentence = readSentence(readings.document, index)
  return readings.clauses[index] = { sentence, chunks: readChunks(sentence), notes: blankNotes() }
}

/** The first place that a sentence names; null for none. */
export function firstPlaceAt(readings: Readings, index: number): ReturnType<typeof firstPlace> {
  const clause = clauseAt(readings, index)
  if (!clause) return null
  const known = readings.places[index]
  return known === undefined ? readings.places[index] = firstPlace(clause) : known
}

function kindsAt({ document, kinds }: Readings, index: number): number {
  return index < 0 || index >= document.sentences.count ? 0 : kinds[index] ??= relatedKinds(document, index)
}

/** Sentences looked at before and after the figure's own. */
const BACK = 12
const AHEAD = 3

/**
 * Sentences that may tell when and where a figure's event was: those near it that speak of the same kind of event, nearest first,
 * earlier ones before later ones; a figure without an event goes with the sentences right before it.
 */
export function relatedTo(readings: Readings, sentence: number, kinds: number): readonly number[] {
  const { related } = readings
  if (related.sentence === sentence && related.kinds === kinds) return related.found
  const found: number[] = []
  const { block } = readings.document.sentences
  for (let index = sentence - 1, last = Math.max(0, sentence - (kinds === 0 ? 3 : BACK)); index >= last; index--) {
    // "In a separate incident in Oldo, troops saw nine rebels. An airstrike killed two of them": what its paragraph opens with, and nothing before it.
    const opener = block[index] === block[sentence] && opensAnother(readings.document, index)
    if (opener || kinds === 0 || kindsAt(readings, index) & kinds) found.push(index)
    if (opener) break
  }
  if (kinds !== 0) for (let index = sentence + 1; index <= sentence + AHEAD; index++) if (kindsAt(readings, index) & kinds) found.push(index)
  related.sentence = sentence
  related.kinds = kinds
  related.found = found
  return found
}

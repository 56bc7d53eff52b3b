import type { TextDocument } from '../text/document'
import type { DateExpression } from '../types'
import { allDrafts } from './drafts'
import { figureOf, type FoundFigure, type Context } from './figure'
import { sumsOf, summedBefore, toldOneByOne, wholeBefore } from './parts'
import { startReadings } from './readings'
import { leadCountry, leadPlace, leadTown } from './lead'
import { scenesOf } from './setting'
import { datesBySentence } from './when'

/** Finds casualty figures, in order of reading. `dates` are the document's time expressions, from which a figure takes its date. */
export function findFigures(document: TextDocument, dates: readonly DateExpression[]): FoundFigure[] {
  const readings = startReadings(document)
  const drafts = allDrafts(readings)
  if (drafts.length === 0) return []
  const figures: FoundFigure[] = []
  const context: Context = {
    document, figures, dates: datesBySentence(document, dates), lead: keepOne(() => leadPlace(readings)), country: keepOne(() => leadCountry(readings)),
    town: keepOne(() => leadTown(readings)), scenes: keepOne(() => scenesOf(readings)), finer: { index: -1, kinds: 0, place: '', finer: '' }, readings
  }
  const ids = new Map(drafts.map((draft, index) => [draft, `c${index + 1}`]))
  const sums = sumsOf(drafts)
  const wholes = toldOneByOne(drafts)
  for (const draft of drafts) {
    const whole = draft.partOf ?? wholes.get(draft)
    figures.push(figureOf(context, draft, whole ? ids.get(whole) ?? null : wholeBefore(draft, figures) ?? summedBefore(draft, sums, figures)))
  }
  return figures
}

/** A function that keeps what it found. */
function keepOne<T>(find: () => T): () => T {
  let found: { readonly value: T } | null = null
  return () => (found ??= { value: find() }).value
}

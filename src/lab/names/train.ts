import type { PhraseFilter } from '../../names/filter'
import { createLists } from '../../names/lists'
import type { LabelledText } from './corpora'
import { trainCrf } from './crf'
import { narrowed, readDataset } from './dataset'
import { caseAltered } from './labels'
import { packWeights } from './pack'
import { readByModel } from './raw'
import { select } from './select'

export interface TrainingSize {
  /** Features seen in fewer documents are left out at once: a name that one article repeats would be learnt by heart. */
  readonly least: number
  /** Features kept for the second training. */
  readonly most: number
  readonly epochs: number
}

/** The size of the shipped model. */
export const SHIPPED: TrainingSize = { least: 3, most: 124_000, epochs: 5 }
const RATE = 0.05
/** L1 penalty over all chains of an epoch; half of it once the features are chosen. */
const PENALTY = 1

/**
 * Trains on texts and case-altered copies of some. Where there are plain texts, what came of it reads their names, and a second model
 * learns from both (self-training). Packs the result.
 */
export function trainNames(texts: readonly LabelledText[], lists: readonly PhraseFilter[], log: (line: string) => void, size: TrainingSize = SHIPPED, plain: readonly string[] = []): ReturnType<typeof packWeights> {
  const first = trainOnce(texts, lists, log, size)
  if (plain.length === 0) return first
  log(`${first.bytes} bytes, ${first.features} features; now with ${plain.length} plain texts`)
  return trainOnce([...texts, ...readByModel(plain, first.packed)], lists, log, size)
}

/** Trains once on all features, then again on those that matter. */
function trainOnce(texts: readonly LabelledText[], lists: readonly PhraseFilter[], log: (line: string) => void, size: TrainingSize): ReturnType<typeof packWeights> {
  const all = byOrigin([...texts, ...texts.map(caseAltered).filter(text => text !== null)])
  const data = readDataset(all, createLists(lists))
  log(`${all.length} texts, ${data.allowed.length} tokens, ${data.features.count} features`)
  const l1 = PENALTY / data.chains.count
  const frequent = narrowed(data, Uint8Array.from(data.features.frequency, count => count >= size.least ? 1 : 0))
  const first = trainCrf(frequent, { epochs: size.epochs, rate: RATE, l1, seed: 1, log })
  const chosen = narrowed(frequent, select(frequent, first, size.most))
  const second = trainCrf(chosen, { epochs: size.epochs, rate: RATE, l1: l1 / 2, seed: 2, log })
  return packWeights(chosen, second, lists)
}

/** The texts of a document side by side, documents in the order of their first text. */
function byOrigin(texts: readonly LabelledText[]): LabelledText[] {
  const found = new Map<string, LabelledText[]>()
  for (const text of texts) {
    const key = `${text.set}/${text.origin}`
    const same = found.get(key)
    if (same) same.push(text)
    else found.set(key, [text])
  }
  return [...found.values()].flat()
}

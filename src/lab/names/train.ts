import type { PhraseFilter } from '../../names/filter'
import { createLists } from '../../names/lists'
import type { LabelledText } from './corpora'
import { trainCrf } from './crf'
import { narrowed, readDataset } from './dataset'
import { caseAltered } from './labels'
import { packWeights } from './pack'
import { select } from './select'

export interface TrainingSize {
  /** Features seen less often are left out at once. */
  readonly least: number
  /** Features kept for the second training. */
  readonly most: number
  readonly epochs: number
}

const SHIPPED: TrainingSize = { least: 2, most: 130_000, epochs: 5 }
const RATE = 0.05
/** L1 penalty over all chains of an epoch; half of it once the features are chosen. */
const PENALTY = 0.5

/** Trains on texts and case-altered copies of some: once on all features, then again on those that matter. Packs the result. */
export function trainNames(texts: readonly LabelledText[], lists: readonly PhraseFilter[], log: (line: string) => void, size: TrainingSize = SHIPPED): ReturnType<typeof packWeights> {
  const all = [...texts, ...texts.map(caseAltered).filter(text => text !== null)]
  const data = readDataset(all, createLists(lists))
  log(`${all.length} texts, ${data.allowed.length} tokens, ${data.features.count} features`)
  const l1 = PENALTY / data.chains.count
  const frequent = narrowed(data, Uint8Array.from(data.features.frequency, count => count >= size.least ? 1 : 0))
  const first = trainCrf(frequent, { epochs: size.epochs, rate: RATE, l1, seed: 1, log })
  const chosen = narrowed(frequent, select(frequent, first, size.most))
  const second = trainCrf(chosen, { epochs: size.epochs, rate: RATE, l1: l1 / 2, seed: 2, log })
  return packWeights(chosen, second, lists)
}

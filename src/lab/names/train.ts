import type { PhraseFilter } from '../../names/filter'
import { createLists } from '../../names/lists'
import type { LabelledText } from './corpora'
import { trainCrf } from './crf'
import { readDataset } from './dataset'
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

const SHIPPED: TrainingSize = { least: 2, most: 100_000, epochs: 6 }
const RATE = 0.1
const PENALTY = 2e-6

/** Trains on texts and case-altered copies of some: once on all features, then again on those that matter. Packs the result. */
export function trainNames(texts: readonly LabelledText[], lists: readonly PhraseFilter[], log: (line: string) => void, size: TrainingSize = SHIPPED): ReturnType<typeof packWeights> {
  const all = [...texts, ...texts.map(caseAltered).filter(text => text !== null)]
  const data = readDataset(all, createLists(lists))
  log(`${all.length} texts, ${data.allowed.length} tokens, ${data.features.count} features`)
  const frequent = Uint8Array.from(data.features.frequency, count => count >= size.least ? 1 : 0)
  const first = trainCrf(data, { epochs: size.epochs, rate: RATE, l1: PENALTY, keep: frequent, seed: 1, log })
  const second = trainCrf(data, { epochs: size.epochs, rate: RATE, l1: PENALTY / 2, keep: select(data, first, size.most), seed: 2, log })
  return packWeights(data, second, lists)
}

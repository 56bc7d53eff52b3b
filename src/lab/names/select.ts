import { TAG_COUNT } from '../../names/tags'
import type { Trained } from './crf'
import type { Dataset } from './dataset'

/** Marks the `most` features that matter most: by the length of their weights, and by how often they occur. */
export function select(data: Dataset, trained: Trained, most: number): Uint8Array {
  const { count, frequency } = data.features
  const worth = new Float64Array(count)
  for (let number = 0; number < count; number++) {
    let sum = 0
    for (let tag = 0; tag < TAG_COUNT; tag++) sum += (trained.weights[number * TAG_COUNT + tag] as number) ** 2
    worth[number] = Math.sqrt(sum) * Math.sqrt(Math.min(frequency[number] as number, 100))
  }
  const least = [...worth].sort((a, b) => b - a)[most] ?? 0
  return Uint8Array.from(worth, value => value > least ? 1 : 0)
}

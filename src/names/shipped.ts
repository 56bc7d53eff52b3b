import { createModel, type NameModel } from './model'
import { MODEL } from './model.generated'
import { unpackWeights } from './unpack'

let shipped: NameModel | null = null

/** The model that the library ships, unpacked at its first use and kept. */
export function shippedModel(): NameModel {
  shipped ??= createModel(unpackWeights(MODEL))
  return shipped
}

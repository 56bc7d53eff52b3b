import { TAG_COUNT } from './tags'

/** Weights as they are packed: for each row a bit for each tag that has one (low and high byte), and the weights of all rows one after another. */
export interface Rows { readonly low: Uint8Array, readonly high: Uint8Array, readonly weights: Int8Array }

/** Of each feature value: a bit for each view in which it has a row (low and high byte), its first row, and where the weights of that begin. */
export interface ValueRows { readonly low: Uint8Array, readonly high: Uint8Array, readonly first: Int32Array, readonly start: Int32Array }

/**
 * Weights of keys by the key's hash: open addressing, the hash itself is compared. Each slot has `SLOT` bytes, the hash and right behind it
 * the weights, so that a key costs one look into memory: `hashes` and `weights` are two views of the same bytes. `marks` has a byte of each
 * slot's hash, 0 where it is free: small enough for the processor's cache, it sends next to nobody to a slot that is not the key's.
 */
export interface KeyWeights { readonly marks: Uint8Array, readonly hashes: Int32Array, readonly weights: Int8Array, readonly mask: number }

/** Bytes of a slot: four of the hash, one for each tag. */
const SLOT = 16
const HASH = 4

/** How many bits are set, by the bits: of a tag or view each, nine at most. A look is far cheaper than counting in a loop that is not compiled yet. */
export const BIT_COUNT = countBits(1 << TAG_COUNT)

function countBits(size: number): Uint8Array {
  const counts = new Uint8Array(size)
  for (let bits = 1; bits < size; bits++) counts[bits] = (counts[bits >> 1] as number) + (bits & 1)
  return counts
}

/** Lays out the weights of keys, given by their hashes; their rows begin at `row`, the weights of those at `at`. */
export function createKeyWeights(keys: Int32Array, rows: Rows, row: number, at: number): KeyWeights {
  let size = 16
  while (size * 3 < keys.length * 4) size *= 2
  const mask = size - 1
  const bytes = new ArrayBuffer(size * SLOT)
  const hashes = new Int32Array(bytes)
  const weights = new Int8Array(bytes)
  const marks = new Uint8Array(size)
  for (let i = 0, from = at; i < keys.length; i++) {
    const hash = keys[i] as number
    let slot = hash & mask
    while (marks[slot]) slot = (slot + 1) & mask
    marks[slot] = markOf(hash)
    hashes[slot * (SLOT / HASH)] = hash
    const to = slot * SLOT + HASH + 31
    for (let tags = (rows.low[row + i] as number) | ((rows.high[row + i] as number) << 8); tags; tags &= tags - 1) weights[to - Math.clz32(tags & -tags)] = rows.weights[from++] as number
  }
  return { marks, hashes, weights, mask }
}

/** Where in `weights` those of a key begin, by its hash; -1 where the model has none. */
export function weightsAt({ marks, hashes, mask }: KeyWeights, hash: number): number {
  const mark = markOf(hash)
  for (let slot = hash & mask, found = marks[slot] as number; found; slot = (slot + 1) & mask, found = marks[slot] as number) {
    if (found === mark && hashes[slot * (SLOT / HASH)] === hash) return slot * SLOT + HASH
  }
  return -1
}

/** The high bits of a hash, of which the low ones choose the slot; never 0. */
function markOf(hash: number): number {
  return (hash >>> 24) | 1
}

/** Adds the weights of a value to a vector, view by view `TAG_COUNT` numbers from `to` on; views without a bit in `views` are left out. */
export function addValue({ low, high, first, start }: ValueRows, rows: Rows, value: number, views: number, vectors: Int16Array, to: number): void {
  let row = first[value] as number
  let at = start[value] as number
  for (let own = (low[value] as number) | ((high[value] as number) << 8), view = 0; own; own >>= 1, view++) {
    if (!(own & 1)) continue
    let tags = (rows.low[row] as number) | ((rows.high[row] as number) << 8)
    row++
    if (!((views >> view) & 1)) {
      at += BIT_COUNT[tags] as number
      continue
    }
    for (; tags; tags &= tags - 1) {
      const cell = to + view * TAG_COUNT + 31 - Math.clz32(tags & -tags)
      vectors[cell] = (vectors[cell] as number) + (rows.weights[at++] as number)
    }
  }
}

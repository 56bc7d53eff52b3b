import type { Evidence } from './evidence'
import { isNameShape } from './shape'
import { TAG_COUNT, TAGGED_TYPES } from './tags'
import type { NameTokens } from './read'
import type { WordTable } from './words'

/** Types and O, the last. */
const SHARES = TAGGED_TYPES.length + 1
/** How much the other occurrences of a word count beside its own context. */
const FORCE = 1
const FORCE_IN_LONGER = 0.3
/** How much an occurrence inside a longer name counts where that is no person: the city in a university's name says little of the city. */
const IN_LONGER = 0.3
/** Share that even an unseen type keeps. */
const FLOOR = 0.04

/** Column of shares for each tag: two tags of a type share one. */
const shareOfTag = Uint8Array.from({ length: TAG_COUNT }, (_, tag) => tag === 0 ? SHARES - 1 : (tag - 1) >> 1)

/**
 * Moves the scores of each capitalised word towards what the first reading made of its other occurrences in the document: adds
 * the log of their mean type shares. `emission` and `marginal`: `TAG_COUNT` numbers for each token; the first is changed.
 * Returns 1 for each token that changed. Linear.
 */
export function smoothTypes(tokens: NameTokens, evidence: Evidence, table: WordTable, emission: Float64Array, marginal: Float64Array): Uint8Array {
  const { count, word } = tokens
  const { lower, shape } = table.columns
  const slots = new Map<number, number>()
  const sums: number[] = []
  const seen: number[] = []
  const slotOf = new Int32Array(count).fill(-1)
  const counts = new Float64Array(count)
  const own = new Float64Array(count * SHARES)
  const alone = (i: number): boolean => (evidence.runEnd[i] as number) - (evidence.runStart[i] as number) <= 1
  for (let i = 0; i < count; i++) {
    if (!isNameShape(shape[word[i] as number] as number)) continue
    const key = lower[word[i] as number] as number
    let slot = slots.get(key)
    if (slot === undefined) {
      slot = seen.push(0) - 1
      slots.set(key, slot)
      for (let k = 0; k < SHARES; k++) sums.push(0)
    }
    slotOf[i] = slot
    for (let tag = 0; tag < TAG_COUNT; tag++) own[i * SHARES + (shareOfTag[tag] as number)] = (own[i * SHARES + (shareOfTag[tag] as number)] as number) + (marginal[i * TAG_COUNT + tag] as number)
    const counting = alone(i) ? 1 : IN_LONGER + (1 - IN_LONGER) * (own[i * SHARES] as number)
    counts[i] = counting
    seen[slot] = (seen[slot] as number) + counting
    for (let k = 0; k < SHARES; k++) sums[slot * SHARES + k] = (sums[slot * SHARES + k] as number) + counting * (own[i * SHARES + k] as number)
  }
  const changed = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    const slot = slotOf[i] as number
    const others = slot < 0 ? 0 : (seen[slot] as number) - (counts[i] as number)
    if (others < 0.1) continue
    changed[i] = 1
    const force = (alone(i) ? FORCE : FORCE_IN_LONGER) * Math.min(1, others)
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const kind = shareOfTag[tag] as number
      const share = Math.max(0, (sums[slot * SHARES + kind] as number) - (counts[i] as number) * (own[i * SHARES + kind] as number)) / others
      emission[i * TAG_COUNT + tag] = (emission[i * TAG_COUNT + tag] as number) + force * Math.log(FLOOR + (1 - FLOOR) * share)
    }
  }
  return changed
}

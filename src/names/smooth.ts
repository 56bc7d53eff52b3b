import type { Chain } from './chain'
import type { Evidence } from './evidence'
import type { NameTokens } from './read'
import { isNameShape } from './shape'
import type { Stretches } from './stretches'
import { TAG_COUNT, TAGGED_TYPES } from './tags'

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

/** How often each form stands with a capital in the stretches. */
export function countForms({ shape, form, forms }: NameTokens, { count, from, to }: Stretches): Int32Array {
  const times = new Int32Array(forms)
  for (let s = 0; s < count; s++) {
    for (let i = from[s] as number, last = to[s] as number; i < last; i++) if (isNameShape(shape[i] as number)) times[form[i] as number] = (times[form[i] as number] as number) + 1
  }
  return times
}

/**
 * Moves the scores of each capitalised word towards what the first reading made of its other occurrences in the document: adds
 * the log of their mean type shares to the chain's `emission`, out of its `marginal`. `times`: see `countForms`. Returns 1 for each cell that changed. Linear.
 */
export function smoothTypes(tokens: NameTokens, stretches: Stretches, evidence: Evidence, times: Int32Array, { emission, marginal }: Chain): Uint8Array {
  const { shape, form, forms } = tokens
  const { runStart, runEnd } = evidence
  const { count, from, to, cell, cells } = stretches
  const sums = new Float64Array(forms * SHARES)
  const seen = new Float64Array(forms)
  const counts = new Float64Array(cells)
  const own = new Float64Array(cells * SHARES)
  for (let s = 0; s < count; s++) {
    for (let i = from[s] as number, last = to[s] as number, at = cell[s] as number; i < last; i++, at++) {
      if (!isNameShape(shape[i] as number) || (times[form[i] as number] as number) < 2) continue
      const row = at * SHARES
      for (let tag = 0; tag < TAG_COUNT; tag++) own[row + (shareOfTag[tag] as number)] = (own[row + (shareOfTag[tag] as number)] as number) + (marginal[at * TAG_COUNT + tag] as number)
      const alone = (runEnd[i] as number) - (runStart[i] as number) <= 1
      const counting = alone ? 1 : IN_LONGER + (1 - IN_LONGER) * (own[row] as number)
      const slot = form[i] as number
      counts[at] = counting
      seen[slot] = (seen[slot] as number) + counting
      for (let k = 0; k < SHARES; k++) sums[slot * SHARES + k] = (sums[slot * SHARES + k] as number) + counting * (own[row + k] as number)
    }
  }
  const changed = new Uint8Array(cells)
  const logs = new Float64Array(SHARES)
  for (let s = 0; s < count; s++) {
    for (let i = from[s] as number, last = to[s] as number, at = cell[s] as number; i < last; i++, at++) {
      // Cells of words without a capital and of those that do not come again count nothing.
      const counting = counts[at] as number
      const slot = form[i] as number
      const others = counting === 0 ? 0 : (seen[slot] as number) - counting
      if (others < 0.1) continue
      changed[at] = 1
      const alone = (runEnd[i] as number) - (runStart[i] as number) <= 1
      const force = (alone ? FORCE : FORCE_IN_LONGER) * Math.min(1, others)
      for (let k = 0; k < SHARES; k++) {
        const share = Math.max(0, (sums[slot * SHARES + k] as number) - counting * (own[at * SHARES + k] as number)) / others
        logs[k] = force * Math.log(FLOOR + (1 - FLOOR) * share)
      }
      for (let tag = 0; tag < TAG_COUNT; tag++) emission[at * TAG_COUNT + tag] = (emission[at * TAG_COUNT + tag] as number) + (logs[shareOfTag[tag] as number] as number)
    }
  }
  return changed
}

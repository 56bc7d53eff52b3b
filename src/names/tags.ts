import type { NameType } from './mention'

/**
 * Tags of the sequence model: outside, then begin and inside for each type. `other` (demonyms, events, works, laws) is learnt so
 * that it does not become one of the three, and never returned.
 */
export const TAGS = ['O', 'B-person', 'I-person', 'B-organization', 'I-organization', 'B-place', 'I-place', 'B-other', 'I-other'] as const
/** Number of the tags; written out, since a bundler puts a number where it is used. */
export const TAG_COUNT = 9

/** Types in the order of their tags: type `t` begins with tag `1 + 2 * t` and goes on with `2 + 2 * t`. */
export const TAGGED_TYPES: readonly (NameType | 'other')[] = ['person', 'organization', 'place', 'other']

/** True where `to` may follow `from`: an inside tag follows only its own begin or inside tag. */
export function mayFollow(from: number, to: number): boolean {
  return to === 0 || to % 2 === 1 || from === to || from === to - 1
}

import { INJURIES, LIMB, PIERCED } from './injuries'

// Words without one of which a sentence does not tell what a rule looks for. traits.ts has a bit for each list.

const words = (row: string): ReadonlySet<string> => new Set(row.split(' '))

/** "an Australian [hostage]". */
export const ONE_HELD = words('hostage captive abductee')
export const THROATS = words('throat throats')
/** Words of none: "[no] damage or injuries". */
export const NONE = words('no neither none nobody')
/** What makes "speared to death" and "struck dead" of a verb. */
export const FATAL = words('dead death')
/** Words of a frequency: "[each] year", "ten [a] day". */
export const EACH = words('each every per')
/** Without one of these a sentence tells nothing by a pronoun. */
export const PRONOUNS = words('he she him her his they their himself herself')
export const HEARSAY = words('reportedly allegedly apparently')
export const REPORTS = words('reports rumors rumours')
/** Verbs that contradict a statement. */
export const DENYING = words('debunk debunks debunked debunking rubbish rubbished deny denies denied denying contradict contradicts contradicted contradicting refute refutes refuted refuting reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed disputing')

/** True for the head of what may be a wound: "with gunshot [wounds]", "a broken [leg]". */
export function maybeWound(head: string): boolean {
  return INJURIES.has(head) || PIERCED.test(head) || LIMB.test(head)
}

/** Verbs that end a captivity. */
export const FREEING = /^(?:free|free[sd]|freeing|releas(?:e|es|ed|ing)|rescu(?:e|es|ed|ing))$/

import { startsQuantity } from '../../numbers/quantity'
import { isAgent } from './agents'
import { DENYING, EACH, FATAL, HEARSAY, maybeWound, NONE, ONE_HELD, PRONOUNS, REPORTS, THROATS } from './cues'
import { isAbstract, isPlural, namesPerson } from './endings'
import { HARM_ADJECTIVES } from './harm'
import { lexicon } from './lexicon'
import { COMPASS } from './places'
import { PUNCTUATION, WORDING_STARTS } from './wordings'

// What reading asks of every word besides its classes (classes.ts): bits, found once for each word and kept, so that a look answers instead of one list after the other.

/** Punctuation with a role. */
export const mark = 0x1
/** May begin a wording of several words with one role. */
export const wording = 0x2
/** An adjective of harm. */
export const harmed = 0x4
/** A participle of a verb of harm. */
export const harming = 0x8
/** May begin a quantity. */
export const quantity = 0x10
/** Where somebody is lost: "miners trapped [underground]". */
export const under = 0x20
/** An adjective that stands behind its noun where a preposition follows: "the man responsible for", "two rebels clad in". */
export const postposed = 0x40
/** Maybe a verb of a toll, or one where its neighbours tell so, whatever its classes. */
export const tolling = 0x80
export const plural = 0x100
/** Ends like a word for a person: "steelworker", "guitarist". */
export const person = 0x200
/** Ends like a word for one who does something: "counselor". */
export const agent = 0x400
/** Ends like a word for a deed or state: "imprisonment". */
export const abstract = 0x800
/** A list of cues.ts each. */
export const held = 0x1000
export const throat = 0x2000
export const none = 0x4000
export const fatal = 0x8000
export const wound = 0x10000
export const often = 0x20000
export const pronoun = 0x40000
export const hearsay = 0x80000
export const reports = 0x100000
export const denying = 0x200000
/** "hours": of those "in the past 24 hours". */
export const hours = 0x400000
export const deceased = 0x800000
/** "north", "south-east". */
export const compass = 0x1000000

const UNDER: ReadonlySet<string> = new Set(['underground', 'underwater', 'overboard', 'onboard'])
const POSTPOSED: ReadonlySet<string> = new Set('responsible due able similar close adjacent loyal linked related clad dressed armed'.split(' '))
const TOLLING: ReadonlySet<string> = new Set('to rise rose name tops nears hits reaches passes exceeds surpasses climbs rises jumps soars top touches crosses mounts mount exceed surpass cross reach pass'.split(' '))

const TRAITS: readonly (readonly [bit: number, holds: (word: string) => boolean])[] = [
  [mark, word => PUNCTUATION.has(word)], [wording, word => WORDING_STARTS.has(word)],
  [harmed, word => HARM_ADJECTIVES.has(word)], [harming, word => lexicon().harm.get(word)?.forms.has('part') === true],
  [quantity, startsQuantity], [under, word => UNDER.has(word)], [postposed, word => POSTPOSED.has(word)], [tolling, word => TOLLING.has(word)],
  [plural, isPlural], [person, namesPerson], [agent, isAgent], [abstract, isAbstract],
  [held, word => ONE_HELD.has(word)], [throat, word => THROATS.has(word)], [none, word => NONE.has(word)], [fatal, word => FATAL.has(word)], [wound, maybeWound], [often, word => EACH.has(word)],
  [pronoun, word => PRONOUNS.has(word)], [hearsay, word => HEARSAY.has(word)], [reports, word => REPORTS.has(word)], [denying, word => DENYING.has(word)], [hours, word => word === 'hours'], [deceased, word => word === 'deceased'], [compass, word => COMPASS.test(word)]
]

/** The traits of a lower-case word. */
export function traitsOf(word: string): number {
  let traits = 0
  for (const [bit, holds] of TRAITS) if (holds(word)) traits |= bit
  return traits
}

import type { TextDocument } from '../text/document'
import { kept } from '../text/kept'
import { headOf, isMark, nounAt, nounsAt, verbAt, wordAt, type Clause } from './read/clause'
import { wordBefore } from './read/sentence'
import { AREAS, FACILITIES, NAMED_BY_OF, NO_PLACES, PLACES, WIDE } from './words/places'

// What stands where a place does, and is none, or not that of the harm.

/** Word range of a name. */
interface NameRange { readonly first: number, readonly end: number }

/** Houses of care by their last words: where the hurt were brought, not where they were hurt. */
const HOUSE_OF_CARE = /\b(?:hospitals?|clinics?|infirmary|hospice|(?:medical|trauma|burns?|health) (?:cent(?:er|re)|college|unit))$/
const OF_CARE: ReadonlySet<string> = new Set('hospital hospitals clinic clinics infirmary hospice center centre college unit'.split(' '))
/** What befalls somebody there. */
const IN_CARE: ReadonlySet<string> = new Set('take rush admit treat transport airlift fly bring transfer die pronounce succumb recover hospitalize hospitalise'.split(' '))
const CARED_FOR = /^(?:died|dies|pronounced|listed|recover(?:ed|ing)|transferred|flown|sent|moved|hospitali[sz]ed|undergo\w+|underwent)$/

/**
 * "was taken [to Drell Hospital in Oldo]", "died [at the Oldo Medical Center]": the name of a house of care behind what befell the hurt; not
 * "an attack on Drell Hospital". A hospital without a name is one nearby.
 */
export function isUnderCare(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  const { words, capital } = clause.sentence
  // "taken to [hospitals] in Oldo and Varona": many are further off than one.
  if (!nouns || (capital[nouns.end - 1] !== true && !/^(?:hospitals|clinics)$/.test(words[nouns.end - 1] as string)) || !OF_CARE.has(words[nouns.end - 1] as string) || !HOUSE_OF_CARE.test(words.slice(nouns.first, nouns.end).join(' '))) return false
  return isBroughtTo(clause, at)
}

/** What befalls somebody in care stands before the phrase at `at`. */
function isBroughtTo(clause: Clause, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 6) && !isMark(clause, before, 'semicolon', 'subordinator', 'relative'); before--) {
    const verb = verbAt(clause, before)
    if (verb) return IN_CARE.has(verb.harm?.base ?? '') || CARED_FOR.test(headOf(clause, verb))
  }
  return false
}

/** "taken to hospital [in Oldo]", "treated [at a hospital in Oldo]": the place of a hospital without a name, by its preposition. */
export function isAtHospital(clause: Clause, at: number): boolean {
  const house = nounAt(clause, at - 1) === 'hospital' ? at - 1 : nounAt(clause, at + 1) === 'hospital' ? at + 1 : -1
  return house > 0 && clause.sentence.capital[(clause.chunks[house]?.end ?? 0) - 1] !== true && isBroughtTo(clause, house)
}

/** "a newspaper based [in Oldo]", "Bo Roe, who worked at a bank [in Oldo]": where somebody is at home, or once was. */
function isOfLife(clause: Clause, at: number): boolean {
  if (SEATED.test(wordBefore(clause.sentence.words, clause.chunks[at]?.first ?? 0))) return true
  for (let before = at - 1; before > 0 && before > at - 5 && !isMark(clause, before, 'comma', 'semicolon', 'subordinator'); before--) {
    const verb = verbAt(clause, before)
    if (verb) return isMark(clause, before - 1, 'relative') && OF_LIFE.test(headOf(clause, verb))
  }
  return false
}
const SEATED = /^(?:based|headquartered|born|raised|educated)$/
const OF_LIFE = /^(?:work(?:ed|s)|taught|teaches|studied|studies|graduated|enlisted|grew|born|raised)$/

/** "the two passengers [in the Bronco]": a make of car, by who is in it. */
function isInVehicle(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at + 1)
  const riders = nounsAt(clause, at - 1)
  return wordAt(clause, at) === 'in' && nouns?.determiner === 'definite' && nouns.proper && riders !== null && /^(?:passengers?|drivers?|occupants?|riders?)$/.test(headOf(clause, riders))
}

/** True for the preposition at `at` where what stands behind it is not where the harm was done. */
export function isElsewhere(clause: Clause, at: number): boolean {
  return isUnderCare(clause, at - 1) || isInVehicle(clause, at) || isOfLife(clause, at)
}

/** What is called by its own name only. */
export const TOWN = /^(?:city|town|village|capital|island|port|resort|hamlet)$/

/** "the [Food] and Drug Administration", "[US] and Taliban operations": half of what goes on behind "and". */
export function isHalfName(clause: Clause, at: number, last: string): boolean {
  const other = wordAt(clause, at + 1) === 'and' ? nounsAt(clause, at + 2) : null
  if (!other || !clause.sentence.capital[other.first]) return false
  return NO_PLACES.has(headOf(clause, other)) || /^(?:administration|service|services)$/.test(headOf(clause, other)) || (/^(?:us|u\.s\.|uk|u\.k\.)$/.test(last) && other.head > other.first && clause.sentence.capital[other.head] === false && !AREAS.has(headOf(clause, other)))
}

/** "U.S. [36]": a road. */
export function isRoute(words: readonly string[], { first, end }: NameRange): boolean {
  return /^u\.?s\.?$/.test(words.slice(first, end).join('')) && /^\d+$/.test(words[end] ?? '')
}

/** "the war on [Hamas]", "an attack on [Islamic State]": an armed group. */
export function isArmedGroup(words: readonly string[], { first, end }: NameRange): boolean {
  return ARMED_GROUP.test(words.slice(first, end).join(' '))
}
const ARMED_GROUP = /^(?:islamic state|hamas|hezbollah|hizbollah|fatah|boko haram|islamic jihad|ansar .+|.+ brigades?)$/

/** Code units of a text in which a word of its headline comes again. */
const OPENING = 4000

/** Single words of a document that may be names, and whether they are none. */
const commonOf = kept<TextDocument, Map<string, boolean>>(() => new Map())

/** "Stampede at [Discotheque]" above "at a discotheque": a capital of the headline's only. "In the [Honda]", which is a 2005 one; "on [Good] Friday". */
export function isCommonWord({ sentence: { document, index, words } }: Clause, { first, end }: NameRange): boolean {
  const word = words[first] as string
  // A fighter's death "on the road to [Jerusalem]" is a formula.
  if (word === 'jerusalem' && words.slice(first - 3, first).join(' ') === 'the road to') return true
  if (end - first > 1 || PLACES.has(word) || FACILITIES.has(word) || NAMED_BY_OF.has(word)) return false
  if (word === 'good' && words[end] === 'friday') return true
  if (index > 1 && words[first - 1] !== 'the') return false
  const known = commonOf(document)
  const before = known.get(word)
  if (before !== undefined) return before
  const top = document.text.slice(0, OPENING)
  const at = top.indexOf(` ${word}`)
  const found = (at >= 0 && !/^[\p{L}\p{N}-]/u.test(top.slice(at + word.length + 1, at + word.length + 2))) || MAKE.test(top.slice(0, Math.max(0, top.indexOf(` ${word.charAt(0).toUpperCase()}${word.slice(1)}`))))
  known.set(word, found)
  return found
}
/** A year of make stands before: "a 2005 [Honda] Odyssey", "a 1998 black [Ford]". */
const MAKE = /\b(?:an?|his|her|their) (?:19|20)\d\d(?: [a-z]+)?$/

/** What of somebody or some body is no place: "in the [death] of Bo Roe", "at the [Bank] of Tesk". */
export function isOfSomebody(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns !== null && !TOWN.test(headOf(clause, nouns)) && !PARTS.test(headOf(clause, nouns)) && !(nouns.proper && WIDE.has(headOf(clause, nouns))) && (nouns.proper || nouns.names === 'person' || OF_SOMEBODY.has(headOf(clause, nouns)))
}
/** "in Shiite [areas] of Oldo": of a place, whoever lives there. */
const PARTS = /^(?:area|neighbou?rhood|district|suburb|part|region|quarter|village|province)s?$/
const OF_SOMEBODY: ReadonlySet<string> = new Set('funeral burial wedding grave vigil death deaths killing killings murder murders slaying slayings shooting stabbing beating rape abduction kidnapping disappearance case trial hands name names absence wake memory honor honour home house apartment residence custody arrest body remains face'.split(' '))

import { headOf, isMark, nounAt, nounsAt, verbAt, wordAt, type Clause } from './read/clause'
import { speakerOfHeading } from './read/heading-source'
import { once } from './read/once'
import { TOWN } from './no-place'
import { HAPPENINGS, nameAt, nextOf, type PlaceName } from './place-names'
import * as Class from './words/classes'
import { COMPASS, isCoarse, PLACES } from './words/places'

// Places that stand behind no preposition.

/** What nature and bombs do to a place. */
const STRIKES: ReadonlySet<string> = new Set('hit hits struck strikes rocked rocks shook shake shakes battered batters ravaged devastated pounded slammed lashed jolted'.split(' '))
const STRIKERS: ReadonlySet<string> = new Set('earthquake quake tremor aftershock aftershocks tsunami storm hurricane typhoon cyclone tornado flood floods flooding landslide landslides mudslide mudslides blast blasts explosion explosions bombing bombings bomb activity'.split(' '))
/** What hits ships and bodies as well. */
const WEAPONS = /^(?:missile|rocket|drone|shell|shelling|airstrike|mortar|artillery)s?$/

/** A place that a sentence names without a preposition: "a Kabul car bombing", "a quake hit Oldo", "rebels shelled Oldo"; null for none. */
export const barePlaceOf = once((clause: Clause): PlaceName | null => {
  for (let at = 0; at < clause.chunks.length; at++) {
    const place = inFront(clause, at) ?? struck(clause, at) ?? raided(clause, at) ?? bombed(clause, at) ?? counting(clause, at)
    if (place) return place
  }
  return null
})

/** What heads a line of numbers and is no place: "Injured: 12". */
const NO_HEADING = /^(?:update|total|toll|dead|deaths|killed|injured|wounded|missing|casualties|fatalities|latest|breaking|video|report|date|location|event|type|summary|army|police|military|navy|civilians)$/

/** "[Oldo]: 12 dead, 5 missing" in a list, "[Oldo] (12 dead)": whose number stands at `at`; null for none. */
export function headingOf(clause: Clause, at: number): PlaceName | null {
  if (isMark(clause, at - 1, 'open')) return nounsAt(clause, at)?.head === -1 && nounsAt(clause, at - 2)?.proper ? nameAt(clause, at - 2) : null
  const name = isMark(clause, 0, 'dash') ? 1 : 0
  const nouns = isMark(clause, name + 1, 'colon') ? nounsAt(clause, name) : null
  const first = nounsAt(clause, name + 2)
  if (!nouns?.proper || !first?.quantity || first.head >= 0 || NO_HEADING.test(headOf(clause, nouns)) || speakerOfHeading(clause)?.first === nouns.first) return null
  return nameAt(clause, name)
}

function inFront(clause: Clause, at: number): PlaceName | null {
  const nouns = nounsAt(clause, at)
  const { words, capital, classes } = clause.sentence
  if (!nouns || !HAPPENINGS.has(headOf(clause, nouns))) return null
  let first = nouns.first
  while (first < nouns.head && (!capital[first] || (classes[first] as number) & Class.determiner)) first++
  let end = first
  while (end < nouns.head && capital[end]) end++
  if (end === first) return null
  // "[Northern California]'s wildfires"
  const coarse = isCoarse(words.slice(first, end)) || (end - first > 1 && /^(?:north|south|east|west)(?:ern)?$/.test(words[first] as string) && isCoarse(words.slice(first + 1, end)))
  return coarse || (end - first === 1 && PLACES.has(words[first] as string)) ? { first, end, coarse } : null
}

function struck(clause: Clause, at: number): PlaceName | null {
  const verb = verbAt(clause, at)
  const { words } = clause.sentence
  if (!verb || verb.passive || !STRIKES.has(words[verb.head] as string)) return null
  const strikers = clause.chunks.slice(Math.max(0, at - 6), at).filter(chunk => chunk.kind === 'noun').map(chunk => headOf(clause, chunk))
  const object = nameAt(clause, at + 1)
  if (!strikers.some(striker => STRIKERS.has(striker))) return object && nounsAt(clause, at + 1)?.determiner === 'none' && strikers.some(striker => WEAPONS.test(striker)) ? object : null
  const next = object ? -1 : nextOf(clause, at + 1, null)
  return object ?? (next > 0 ? nameAt(clause, next) : null)
}

/** What is done to a place for as long as it is told of. */
const BOMBING = /^(?:bombing|bombardment|shelling|siege|capture|fall|invasion|storming)s?$/

/** "the [shelling of Oldo] killed nine", "the siege of the town of Oldo". */
function bombed(clause: Clause, at: number): PlaceName | null {
  if (wordAt(clause, at + 1) !== 'of' || !BOMBING.test(nounAt(clause, at))) return null
  const place = nameAt(clause, at + 2)
  return place ?? (TOWN.test(nounAt(clause, at + 2)) && wordAt(clause, at + 3) === 'of' ? nameAt(clause, at + 4) : null)
}

/** What is done to towns, and to nobody by name. */
const RAIDS = /^(?:shell|shelled|shelling|shells|storm(?:ed|ing|s)?|raid(?:ed|ing|s)?|bombard(?:ed|ing|s)?|overr[au]n|overrunning|ransack(?:ed|ing|s)?|besieg(?:ed|ing|es)|invad(?:ed|ing|es))$/
/** What is done to towns and to bodies alike. */
const ATTACKS = /^(?:attack(?:ed|ing|s)?|bomb(?:ed|ing|s)?|hit|hits|hitting|str(?:uck|ikes?|iking)|target(?:ed|ing|s)?|pound(?:ed|ing|s)?)$/

/** Who attacks persons, not towns. */
const BRAWLERS = /^(?:man|woman|boy|girl|teenager|teen|youth|dog|dogs|shark|bear|tiger|elephant|patient|student|inmate|prisoner)$/

/** "Rebels [shelled Oldo], killing nine", "stormed the town of Oldo", "Oldo was shelled"; what is only attacked may be a body, unless the text has it as a place. */
function raided(clause: Clause, at: number): PlaceName | null {
  const verb = verbAt(clause, at)
  const { words } = clause.sentence
  const word = verb ? words[verb.head] as string : ''
  const raid = RAIDS.test(word)
  if (!verb || verb.negated || verb.modal !== null || !(raid || (!verb.passive && ATTACKS.test(word)))) return null
  const target = verb.passive ? at - 1 : at + 1
  // "targeted the United States (US) Army"
  const named = isMark(clause, target + 1, 'open') ? null : nameAt(clause, target)
  // "shelled al-[Orre]" may be a group.
  const place = named && words[named.first - 1] === '-' && words[named.first - 2] === 'al' ? null : named
  if (place) return raid || isKnownPlace(clause, place) || (!BRAWLERS.test(nounAt(clause, at - 1)) && killsThere(clause, at + 2)) ? place : null
  const nouns = nounsAt(clause, target)
  return nouns && (TOWN.test(headOf(clause, nouns)) || PART.test(headOf(clause, nouns))) && wordAt(clause, target + 1) === 'of' ? nameAt(clause, target + 2) : null
}

/** "attacked [the outskirts] of Oldo". */
const PART = /^(?:neighbou?rhoods?|suburbs?|outskirts|districts?|quarters?|parts?|cent(?:er|re))$/

/** "attacked Oldo[, killing nine]", "[and killed nine]", "[. Nine people were killed]": several persons, none of whom the name is; also behind a day. */
function killsThere(clause: Clause, at: number): boolean {
  let next = at
  while (isMark(clause, next, 'time') || (wordAt(clause, next) === 'on' && isMark(clause, next + 1, 'time'))) next++
  // "attacked Oldo, south of Tesk, killing nine"
  if (isMark(clause, next, 'comma') && COMPASS.test(wordAt(clause, next + 1)) && wordAt(clause, next + 2) === 'of' && isMark(clause, next + 4, 'comma')) next += 4
  const { document: { text, sentences }, index } = clause.sentence
  const end = sentences.end[index] as number
  if (isMark(clause, next, 'stop')) return nounsAt(clause, at - 1)?.determiner === 'none' && KILLED_THERE.test(text.slice(end, end + NEXT_SENTENCE))
  const verb = isMark(clause, next, 'comma', 'conjunction') ? verbAt(clause, next + 1) : null
  const harmed = nounsAt(clause, next + 2)
  return verb?.harm?.effect != null && !verb.passive && (harmed?.quantity?.min ?? 0) > 1
}

/** A sentence that opens with several who were killed: "At least nine people were killed". */
const KILLED_THERE = /^\s+(?:(?:At least|More than|About|Some|Up to) )?(?!One\b|An?\b)[\w,-]+ (?:\p{Ll}+ ){0,2}(?:were|have been|had been) (?:killed|wounded|injured)\b/u
const NEXT_SENTENCE = 80

/** Code units around a sentence in which its places may come again. */
const AROUND = 2_000

/** A well-known place, or one that the text around has behind "in" or "near". */
function isKnownPlace({ sentence: { document: { text, tokens }, first: start, words } }: Clause, { first, end, coarse }: PlaceName): boolean {
  if (coarse || (end - first === 1 && PLACES.has(words[first] as string)) || (end - first > 1 && /^(?:city|town|village|district|province)$/.test(words[end - 1] as string))) return true
  const from = tokens.start[start + first] as number
  const name = text.slice(from, tokens.end[start + end - 1] as number)
  const around = text.slice(Math.max(0, from - AROUND), from + AROUND)
  return [' in ', ' near ', 'In ', 'Near ', ' town of ', ' village of ', ' city of '].some(before => around.includes(before + name))
}

/** What a country does with its dead: "Tesk reports five deaths", "Oldo had 300". */
const COUNTS: ReadonlySet<string> = new Set('has had reports reported confirms confirmed records recorded registers registered sees saw suffered announced logged'.split(' '))

/** A country or city that counts the harm: "[Tesk], the next country, had 300 deaths". */
function counting(clause: Clause, at: number): PlaceName | null {
  const nouns = nounsAt(clause, at)
  const { words, capital } = clause.sentence
  if (!nouns || nouns.possessor || nouns.quantity) return null
  const first = words[nouns.first] === 'the' ? nouns.first + 1 : nouns.first
  if (!capital[first] || !capital[nouns.end - 1] || isMark(clause, at - 1, 'preposition', 'conjunction')) return null
  const coarse = isCoarse(words.slice(first, nouns.end))
  if (!(coarse || (nouns.end - first === 1 && PLACES.has(words[first] as string)))) return null
  const verb = clause.chunks.findIndex((chunk, position) => position > at && chunk.kind === 'verb')
  return COUNTS.has(words[verbAt(clause, verb)?.head ?? -1] ?? '') ? { first, end: nouns.end, coarse } : null
}

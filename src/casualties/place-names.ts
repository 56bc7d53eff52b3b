import * as TokenFlag from '../text/token-flag'
import { EVENTS } from './words/events'
import { headOf, isAge, isFullName, isMark, nounsAt, verbAt, verbWordAt, wordAt, type Clause } from './read/clause'
import type { NounPhrase } from './read/chunk'
import { once } from './read/once'
import * as Class from './words/classes'
import { STORMS } from './words/events'
import { lexicon } from './words/lexicon'
import { isArmedGroup, isCommonWord, isElsewhere, isHalfName, isOfSomebody, isRoute, isUnderCare, TOWN } from './no-place'
import { AREAS, COMPASS, FACILITIES, isCoarse, NAMED_BY_OF, NO_PLACES, PLACES, WIDE } from './words/places'
import * as Trait from './words/traits'

/** Word range of a place's name. `coarse`: a country or a province, within which the text may name something finer. */
export interface PlaceName { readonly first: number, readonly end: number, readonly coarse: boolean }

const LOCATIVE: ReadonlySet<string> = new Set('in at near outside inside on around across from of off through over to into along within between'.split(' '))
/** Prepositions that place an event when they follow it; the rest only behind another locative. */
const STRONG: ReadonlySet<string> = new Set('in at near outside inside on around across off along within'.split(' '))
/** What of somebody's a phrase may speak of as a place: "Kabul's diplomatic quarter". */
const OF_A_PLACE: ReadonlySet<string> = new Set('quarter capital centre center outskirts suburbs suburb north south east west northeast northwest southeast southwest airport port streets border coast downtown heart forest forests woods hills jungle'.split(' '))
/** Steps from one phrase to the next that a chain of places takes. */
const STEPS = 6

/** What fires, floods and gunmen do to a place. */
const SWEPT = /^(?:swept|tore|ripped|raged|roared|burned|burnt|rampaged|raced|surged|rolled|sweeping|tearing|ripping|raging|roaring|rampaging|racing)$/

/** True for a preposition that places what stands before it. */
function isLocative(clause: Clause, at: number): boolean {
  const chunk = clause.chunks[at]
  // "17 deaths were reported from Oldo", "a fire swept through Oldo"
  return chunk?.kind === 'preposition' && (STRONG.has(chunk.word) || (chunk.word === 'through' && SWEPT.test(verbWordAt(clause, at - 1))) || (chunk.word === 'from' && /^(?:reported|recorded|registered)$/.test(verbWordAt(clause, at - 1))))
}

/** A road goes through many towns, and every town has its own: it gives way to one that is named. */
const ROADS = /^(?:streets?|avenue|road|rd|lane|drive|boulevard|highway|route|freeway|expressway|interstate|parkway|turnpike|ave|blvd|hwy)$/

/** A road by its number: "the N2", "Interstate 80", "I-95". */
function isRoadNumber(words: readonly string[], { first, end }: { readonly first: number, readonly end: number }): boolean {
  const last = words[end - 1] as string
  if (ROAD_NUMBER.test(last)) return end - first === 1
  return /^\d{1,4}$/.test(last) && (ROADS.test(words[end - 2] as string) || (words[end - 2] === '-' && /^(?:i|us|sr)$/.test(words[end - 3] as string)))
}
const ROAD_NUMBER = /^[a-z]{1,2}\d{1,4}[a-z]?$/

/** Places that one locative phrase names one within the other, the finest first: "at Oldo market in Varona, Tesk". Positions of its preposition and of its last phrase. */
export interface PlaceChain { readonly at: number, readonly until: number, readonly places: readonly PlaceName[] }

/** The chain of places that starts with the preposition at `at`; null where none starts there, where it names none, or where somebody left from ("sailed from Oldo [in Tesk]"). */
function chainAt(clause: Clause, at: number, around: boolean): PlaceChain | null {
  const away = around && COMPASS.test(wordAt(clause, at)) ? isMark(clause, at, 'preposition') ? 1 : wordAt(clause, at + 1) === 'of' ? 2 : 0 : 0
  // "attacked Oldo, south of Tesk"
  if (away > 0 && !clause.sentence.shouting && isMark(clause, at - 1, 'comma') && nounsAt(clause, at - 2)?.proper === true) return null
  if ((away === 0 && !isLocative(clause, at)) || (nounsAt(clause, at - 1)?.proper === true && wordAt(clause, at - 2) === 'from' && (verbAt(clause, at - 3) !== null || (nounsAt(clause, at - 3)?.proper === true && wordAt(clause, at - 4) === 'to')))) return null
  if (isElsewhere(clause, at)) return null
  const found: PlaceName[] = []
  let noun = at + (away || 1)
  // "in mainly Shiite areas of Oldo"
  if (isMark(clause, noun, 'adverb')) noun++
  for (let step = 0; step < STEPS && nounsAt(clause, noun); step++) {
    if (isUnderCare(clause, noun)) return null
    const place = nameAt(clause, noun)
    if (place) found.push(place)
    const next = nextOf(clause, noun, place)
    if (next < 0) break
    noun = next
  }
  const { words } = clause.sentence
  const isRoad = ({ end }: PlaceName): boolean => ROADS.test(words[end - 1] as string)
  const isNumber = (place: PlaceName): boolean => isRoadNumber(words, place)
  const [finest, ...others] = [
    ...found.filter(place => !place.coarse && !isRoad(place)), ...found.filter(place => !place.coarse && isRoad(place)),
    ...found.filter(place => place.coarse && !isNumber(place)), ...found.filter(isNumber)
  ]
  return finest ? { at, until: noun, places: [finest, ...others] } : null
}

const NONE: readonly PlaceChain[] = []

/** The chains of places of a sentence, in order of reading. */
export const chainsOf = once((clause: Clause): readonly PlaceChain[] => {
  const chains = chainsIn(clause, false)
  return chains.some(chain => chain.places[0]?.coarse === false) || !(clause.sentence.any & Trait.compass) ? chains : chainsIn(clause, true)
})

/** With those that an event is near, if `around`: "30 km north of [Oldo]", "southwest of [Oldo]": where the sentence has nothing finer than a country. */
function chainsIn(clause: Clause, around: boolean): readonly PlaceChain[] {
  const chains: PlaceChain[] = []
  for (let at = 0; at < clause.chunks.length; at++) {
    const chain = chainAt(clause, at, around)
    if (!chain) continue
    chains.push(chain)
    at = chain.until
  }
  return chains.length > 0 ? chains : NONE
}

/**
 * Position of the noun phrase that says more of the place told before it; -1 where none does. Behind a name a comma may stand ("in Oldo,
 * Tesk,", "in Tesk, near Oldo"), but nothing lies around a country; what a body is "of" is no place.
 */
export function nextOf(clause: Clause, noun: number, place: PlaceName | null): number {
  const next = noun + 1
  if (isMark(clause, next, 'preposition') && LOCATIVE.has(wordAt(clause, next))) return !place && wordAt(clause, next) === 'of' && isOfSomebody(clause, noun) ? -1 : next + 1
  const beside = nounsAt(clause, next + 1)
  // "at Drell Street [and Tarn Avenue] in Oldo"
  if (place && wordAt(clause, next) === 'and' && beside?.proper && ROADS.test(headOf(clause, beside))) return next + 1
  // "in the Teskian capital, [Oldo],", "in Tesk's capital, [Oldo]"
  const owned = place?.coarse === true && nounsAt(clause, noun)?.possessor != null
  if ((!place || owned) && isMark(clause, next, 'comma') && beside?.proper && TOWN.test(headOf(clause, nounsAt(clause, noun) as NounPhrase))) return next + 1
  if (!place || !isMark(clause, next, 'comma')) return -1
  if (isLocative(clause, next + 1)) return next + 2
  const outer = nounsAt(clause, next + 1)
  return !place.coarse && outer?.proper === true && outer.quantity === null && !verbAt(clause, next + 2) ? next + 1 : -1
}

/** The capitalised part of a noun phrase, with a facility's common noun behind it; null for persons, bodies and phrases without capitals. */
export function nameAt(clause: Clause, at: number): PlaceName | null {
  const nouns = nounsAt(clause, at)
  if (!nouns || (nouns.quantity && !isAddress(clause, nouns)) || nouns.names === 'time') return null
  // "the attack on [Ann Tesk], 21, off Oldo"
  if (isAge(clause, at + 2) && isFullName(clause, nouns)) return null
  const named = withNumber(clause, withoutFaith(clause, nouns, namedRange(clause, nouns)))
  const range = withoutEvent(clause, named)
  if (!range || ((range.end < nouns.end || TOWN.test(headOf(clause, nouns))) && nouns.head >= range.end - 1 && !clause.sentence.capital[nouns.head] && wordAt(clause, at + 1) === 'of' && isDescribing(clause, nouns, range))) return null
  const { words } = clause.sentence
  const last = words[range.end - 1] as string
  // "in the Indian State of Oldo", as headlines write it
  if (range.end - range.first === 2 && wordAt(clause, at + 1) === 'of' && AREAS.has(last) && isOfNation(words[range.first] as string)) return null
  if ((at > 0 && isAcronym(clause, range) && !PLACES.has(last)) || isOwner(clause, nouns, last)) return null
  if ((nouns.determiner === 'indefinite' && range.end === nouns.end && !AREAS.has(last) && !FACILITIES.has(last) && words[range.first - 1] === words[nouns.first]) || isHalfName(clause, at, last)) return null
  // "in the aftermath of [Typhoon Oldo]", "in [Operation Oldo]"
  if (STORMS.has(words[range.first] as string) || words[range.first] === 'operation' || HAPPENINGS.has(last) || /^(?:battle|war|suicide|murder)$/.test(last) || isRoute(words, range) || isArmedGroup(words, range) || isCommonWord(clause, range)) return null
  if (NO_PLACES.has(last) || (nouns.names === 'person' && range.end === nouns.end && !endsLikePerson(clause, nouns) && !AREAS.has(last) && !AREAS.has(words[range.first - 1] ?? ''))) return null
  // "in [Oldo] community", not "in the Oldo community"
  const area = range.end < nouns.end && (AREAS.has(words[nouns.end - 1] as string) || (words[nouns.end - 1] === 'community' && nouns.determiner === 'none'))
  // "in the South Korean capital"
  if (area && (range.end - range.first === 1 ? isDemonym(last, clause.sentence.classes[range.first] as number) : isOfNation(last))) return null
  if (range === named && range.end < nouns.end && !FACILITIES.has(words[nouns.end - 1] as string) && !area && !MIDDLE.test(words.slice(range.end, nouns.end).join(' ')) && nouns.possessor === null) return null
  const of = wordAt(clause, at + 1) === 'of' && NAMED_BY_OF.has(last) ? nameAt(clause, at + 2) : null
  const end = of ? of.end : range.end
  // "Russia's Siberian [Oldo] region"
  const first = area && nouns.possessor && range.end - range.first > 1 && isOfNation(words[range.first] as string) ? range.first + 1 : range.first
  return { first, end, coarse: isCoarse(words.slice(first, end)) || isRoadNumber(words, range) || (words[end - 1] === 'border' && isCoarse(words.slice(first, end - 1))) || (area && WIDE.has(words[nouns.end - 1] as string)) }
}

/** "at 4 [Orrela Lane]": the number of a house. */
function isAddress({ sentence: { words, capital } }: Clause, { head, quantityEnd, first }: NounPhrase): boolean {
  return head > quantityEnd && quantityEnd === first + 1 && capital[head] === true && capital[quantityEnd] === true && /^\d/.test(words[first] as string) && (ROADS.test(words[head] as string) || words[head] === 'st')
}

/** "a [Varona] Shiite suburb", "a Sunni Muslim area": without the faith of those who live there; null for that alone. */
function withoutFaith({ sentence: { words } }: Clause, nouns: NounPhrase, range: { readonly first: number, readonly end: number } | null): typeof range {
  if (!range || range.end >= nouns.end) return range
  let { end } = range
  while (end > range.first && FAITH.test(words[end - 1] as string)) end--
  return end === range.end ? range : end > range.first && words[end - 1] !== '-' ? { first: range.first, end } : null
}
const FAITH = /^(?:muslim|christian|sunni|shi'?ite|shi'?a|jewish|hindu|sikh|buddhist|druze|alawite|catholic|protestant|coptic|hazara)$/

/** "[Kabul] Attack", as headlines write it: the place alone where it is a known one; null for "Joint Operations". */
function withoutEvent({ sentence: { words, capital } }: Clause, range: { readonly first: number, readonly end: number } | null): typeof range {
  if (!range) return null
  const last = words[range.end - 1] as string
  if (!capital[range.end - 1] || !EVENTS.has(last) || HAPPENINGS.has(last) || FACILITIES.has(last)) return range
  let { end } = range
  while (end > range.first && (EVENTS.has(words[end - 1] as string) || OF_EVENT.test(words[end - 1] as string))) end--
  return end > range.first && (isCoarse(words.slice(range.first, end)) || PLACES.has(words[end - 1] as string)) ? { first: range.first, end } : null
}
/** What stands before an event in its name: "[Car] Bomb Attack". */
const OF_EVENT = /^(?:suicide|car|truck|air|roadside|knife|gun|terror|terrorist|militant|rebel|bus|mass)$/

/** What of a town its name goes for: "in [Oldo] city centre". */
const MIDDLE = /^(?:(?:city|town|village) )?(?:cent(?:re|er)|outskirts|suburbs)$/

/** "in [Omdurman]", "in [Tamil Nadu]": a name by its capitals, which only ends or begins like the word for a person. */
function endsLikePerson(clause: Clause, nouns: NounPhrase): boolean {
  const { sentence: { words, classes, shouting } } = clause
  const { first, end, proper } = nouns
  const named = classes[end - 1] === 0 && proper && !shouting
  return named && (isOfState(clause, nouns) || (end - first === 1 && (words[first] as string).endsWith('man')) || (end - first === 2 && ((classes[first] as number) & (Class.title | Class.person)) === Class.person))
}

/** "the U.S. border city [of Oldo]", "the Teskian town [of Oldo]", "the Drell town [of Oldo]": the name stands behind "of"; not "the Drell district of Oldo". */
function isDescribing(clause: Clause, nouns: NounPhrase, { first, end }: { readonly first: number, readonly end: number }): boolean {
  const { words, classes } = clause.sentence
  // "[Drell village] of Sarn Township": finer than what stands behind "of".
  const wider = nounsAt(clause, clause.chunks.indexOf(nouns) + 2)
  if (TOWN.test(headOf(clause, nouns))) return !(end === nouns.end && nouns.determiner === 'none' && wider && WIDER.test(words[wider.end - 1] as string))
  const [name = ''] = words.slice(first, end)
  return AREAS.has(headOf(clause, nouns)) && (isCoarse(words.slice(first, end)) || (end - first === 1 && (PLACES.has(name) || isDemonym(name, classes[first] as number))))
}

/** Areas that hold villages. */
const WIDER = /^(?:district|township|county|province|region|state|governorate|municipality|territory|commune|tehsil|taluk|subdivision|prefecture|department|division|area)$/

const KIND_OF_ROAD = /^(?:county|state|us|u\.s\.|provincial|national|township|trans)$/

/** "[Interstate 80]", "[Highway 2]", "[County Road 12]"; what stands behind another road counts something else. */
function withNumber({ sentence: { words } }: Clause, range: { readonly first: number, readonly end: number } | null): { readonly first: number, readonly end: number } | null {
  return range && ROADS.test(words[range.end - 1] as string) && (range.end - range.first === 1 || KIND_OF_ROAD.test(words[range.first] as string)) && /^\d{1,4}$/.test(words[range.end] ?? '') ? { first: range.first, end: range.end + 1 } : range
}

/** The words with capitals of a phrase; those in front of a possessive 's only where what they have is a part of a place. */
function namedRange(clause: Clause, nouns: NounPhrase): { readonly first: number, readonly end: number } | null {
  const { capital, classes, words } = clause.sentence
  let from = nouns.possessor ? nouns.possessor.end + 1 : nouns.first
  if (nouns.possessor && !words.slice(from, nouns.end).some((_, index) => capital[from + index])) {
    const head = words[nouns.head] as string
    if (nouns.head >= 0 && !AREAS.has(head) && !FACILITIES.has(head) && !OF_A_PLACE.has(head) && !PLACES.has(words[nouns.possessor.end - 1] as string)) return null
    from = nouns.first
  } else if (nouns.possessor && isHall(clause, nouns)) {
    from = nouns.first
    while (from < nouns.possessor.end && !capital[from]) from++
    return { first: from, end: nouns.end }
  }
  let first = -1
  let end = -1
  for (let index = from; index < nouns.end; index++) {
    const word = words[index] as string
    if (capital[index] && word !== 'the' && !((classes[index] ?? 0) & Class.time)) { if (first < 0 || !linked(words, end, index)) first = index; end = index + 1 } else if (first >= 0 && word === '\'s') break
    else if (first >= 0 && FACILITIES.has(word) && index === nouns.end - 1) return facility(clause, nouns, first, end, index)
  }
  // "Ra-ngae district": a syllable in small letters that belongs to the name.
  if (first >= 0 && words[end] === '-' && capital[end - 1] && classes[end + 1] === 0 && (end + 2 === nouns.end || AREAS.has(words[end + 2] as string)) && end + 1 < nouns.end) end += 2
  return first < 0 || (end - first === 1 && NO_NAME.test(words[first] as string)) ? null : { first, end }
}

/** Areas that some papers write with a capital: "in the State", "across the District". They name none. */
const NO_NAME = /^(?:state|province|district|city|county|country|region|municipality|prefecture|governorate|town|village|capital)$/

/** True where nothing but what may stand in a name stands between two of its words: "Port-au-Prince"; not "the Teskian capital Oldo". */
function linked(words: readonly string[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (!/^(?:-|\d{1,3}|of|the|and|de|del|da|das|do|dos|la|le|les|el|al|au|aux|des|du|en|am|sur|upon|e|i|ye|ul|ur|un|us|ud|uz|'|\.)$/.test(words[index] as string)) return false
  return true
}

/** "Kerala's [Oldo]": a town in its state. */
function isOfState({ sentence: { words } }: Clause, { possessor }: NounPhrase): boolean {
  const owner = possessor ? words.slice(possessor.first, possessor.end) : []
  return isCoarse(owner) || INDIAN_STATE.test(owner.join(' '))
}

/** "Drapers' [Hall]": a building named after its owners, all with capitals. */
function isHall(clause: Clause, nouns: NounPhrase): boolean {
  const { capital, words } = clause.sentence
  if (isOfState(clause, nouns)) return false
  return nouns.possessor !== null && nouns.head === nouns.possessor.end + 1 && capital[nouns.head] === true && capital[nouns.possessor.end - 1] === true && !PLACES.has(words[nouns.possessor.end - 1] as string)
}

/** States whose papers call their towns so: "Rajasthan's Oldo". */
const INDIAN_STATE = /^(?:rajasthan|tamil nadu|maharashtra|karnataka|telangana|odisha|assam|jharkhand|chhattisgarh|haryana|uttarakhand|manipur|goa|delhi|(?:madhya|andhra|himachal) pradesh|west bengal|kashmir)$/

/** A name with its facility's common noun: "Oldo airport". "A Tesk market" is any market of Tesk's, and "a Teskian market" tells no name. */
function facility(clause: Clause, nouns: NounPhrase, first: number, end: number, index: number): { readonly first: number, readonly end: number } | null {
  const { words, classes, capital } = clause.sentence
  const whole = { first, end: index + 1 }
  if (/^(?:embassy|consulate)$/.test(words[index] as string)) return whole
  if (end - first === 1 && capital[first] && isDemonym(words[first] as string, classes[first] as number)) return null
  return nouns.determiner === 'indefinite' ? PLACES.has(words[end - 1] as string) || isCoarse(words.slice(first, end)) ? { first, end } : null : whole
}

/** Endings of adjectives of countries: "Spanish", "Chinese", "Colombian", "Dagestani". */
const DEMONYM = /(?:ish|ese|ian|stani|jani)$|^(?:omani|iraqi|yemeni|somali|saudi|emirati|kuwaiti|qatari|bahraini|israeli|nepali|azeri|thai|french|greek|dutch|swiss|czech|german|filipino|afghan|kurdish|pakistani|american|korean|mexican|kenyan|ugandan|rwandan|cuban|chilean|moroccan|libyan|african|european|burmese|lankan|rican|guinean)$/

/** The same by its ending or from a list alone. */
export function isOfNation(word: string): boolean {
  return DEMONYM.test(word)
}

/** True for an adjective of a people: "Spanish", "Dagestani". */
export function isDemonym(word: string, bits: number): boolean {
  return (bits & Class.person) !== 0 || lexicon().roles.has(word) || DEMONYM.test(word)
}

/** "ISKP", "CNDD-FDD": all capitals in a sentence that is not. */
function isAcronym(clause: Clause, { first, end }: { readonly first: number, readonly end: number }): boolean {
  const { document, first: start, shouting, words } = clause.sentence
  if (shouting) return false
  for (let word = first; word < end; word++) if (words[word] !== '-' && !((document.tokens.flags[start + word] as number) & TokenFlag.upper)) return false
  return true
}

/** "inside [Tesk]'s home": whose something is, cut before what it is. */
function isOwner(clause: Clause, nouns: NounPhrase, last: string): boolean {
  return clause.sentence.words[nouns.end] === '\'s' && !PLACES.has(last)
}

/** Nouns of events that take their place in front: "an Oldo bombing". Not what somebody does: "a Tesk airstrike". */
export const HAPPENINGS: ReadonlySet<string> = new Set('bombing bombings blast blasts explosion explosions shooting shootings stabbing crash collision derailment pileup accident fire blaze wildfire wildfires earthquake quake tremor tsunami flood floods landslide mudslide avalanche storm tornado massacre stampede collapse'.split(' '))

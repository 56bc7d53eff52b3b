import { isAtHospital, isRoute } from './no-place'
import type { Effect } from '../types'
import { chainsOf, isDemonym, nameAt, type PlaceChain, type PlaceName } from './place-names'
import { COUNTRIES } from './words/places'
import type { NounPhrase } from './read/chunk'
import { headOf, isMark, nounAt, nounsAt, verbAt, wordAt, type Clause } from './read/clause'
import { sayingsOf } from './read/saying'

/**
 * The place that the harm at `trigger` happened in to the victims at `victims`: right behind the victims, else behind the harm, else
 * before it. A country gives way to something finer that stands behind it. Null where the sentence names none.
 */
export function placeOf(clause: Clause, trigger: number, victims: number, effect: Effect | null = null): PlaceName | null {
  const from = Math.max(trigger, victims)
  const home = effect === 'displaced' || effect === 'abducted' ? homeLeft(clause, from) : null
  if (home) return home
  const chains = chainsOf(clause).filter(chain => !isOfSpeaker(clause, chain))
  if (chains.length === 0) return null
  const behindVerb = trigger === victims + 1 && verbAt(clause, trigger)?.form === 'bare' ? placeBehind(clause, trigger) : null
  const own = placeBehind(clause, victims) ?? (behindVerb?.coarse === false ? behindVerb : null) ?? placeWhere(clause, Math.min(trigger, victims))
  if (own) return own
  // "struck in Oldo, leaving 15 dead there, and in Sarn"
  const there = wordAt(clause, from + 1) === 'there' || wordAt(clause, from + 2) === 'there' ? chains.filter(chain => chain.until < Math.min(trigger, victims)).pop() : undefined
  if (there) return finestOf(there)
  const until = boundary(clause, from, 1)
  const behind = chains.filter(chain => chain.at >= from && chain.at < until)
  const fine = behind.findIndex(chain => !finestOf(chain).coarse)
  const [next] = behind
  // "In Oldo 11 were killed, [in Sarn] 48"
  const fronted = next && isMark(clause, next.at - 1, 'comma', 'conjunction') ? chains.find(chain => chain.until + 1 === victims) : undefined
  if (fronted) return finestOf(fronted)
  const since = boundary(clause, from, -1)
  const before = chains.filter(chain => chain.at <= from && chain.at > since).pop()
  if (next && before && before.until < from && verbAt(clause, before.until + 1)?.finite && isOfOthers(clause, from, next.at)) return finestOf(before)
  if (next) return finestOf(fine > 0 && !isSaid(clause, next.until, (behind[fine] as PlaceChain).at) && !isOfOthers(clause, next.until, (behind[fine] as PlaceChain).at) ? behind[fine] as PlaceChain : next)
  return before ? finestOf(before) : null
}

/** "A slide in Oldo left six dead [and nine others died] in Sarn": what stands further on is the place of others, whose harm has a verb of its own. */
function isOfOthers(clause: Clause, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++) if (isMark(clause, at, 'conjunction', 'subordinator') && nounsAt(clause, at + 1)?.quantity && verbAt(clause, at + 2)?.finite && verbAt(clause, at + 2)?.harm?.effect) return true
  return false
}

/** Chunks between those who fled and where from. */
const MOST_BETWEEN = 4

/** "have been displaced from [Oldo]", "fled from [Oldo] to Sarn", "abducted nine pupils from [Oldo]": where they left. */
function homeLeft(clause: Clause, from: number): PlaceName | null {
  for (let at = from; at < from + MOST_BETWEEN; at++) if (wordAt(clause, at) === 'from' && isMark(clause, at, 'preposition')) return nameAt(clause, at + 1)
  return null
}

/** "in [Oldo], where nine died": the place that the clause of the harm opens with; null for none. */
function placeWhere(clause: Clause, at: number): PlaceName | null {
  let where = at
  while (where > 0 && (nounsAt(clause, where) || isMark(clause, where, 'adverb', 'time')) && wordAt(clause, where) !== 'where') where--
  if (wordAt(clause, where) !== 'where' || !isMark(clause, where - 1, 'comma')) return null
  const chain = chainsOf(clause).find(({ until }) => until === where - 2)
  return chain && !finestOf(chain).coarse ? finestOf(chain) : null
}

/** The place that stands right behind the phrase at `at`; null for none. */
export function placeBehind(clause: Clause, at: number): PlaceName | null {
  const chain = chainsOf(clause).find(chain => chain.at === at + 1)
  return chain ? finestOf(chain) : null
}

/** The place of the event that a word names: behind it up to the next clause, else before it; null for none. */
export function placeOfEvent(clause: Clause, isEvent: (word: string) => boolean): PlaceName | null {
  const chains = chainsOf(clause)
  if (chains.length === 0) return null
  const at = clause.chunks.findIndex(chunk => clause.sentence.words.slice(chunk.first, chunk.end).some(isEvent))
  if (at < 0) return null
  let until = at
  while (until < clause.chunks.length && !isMark(clause, until, 'semicolon', 'subordinator', 'relative')) until++
  const chain = chains.find(chain => chain.at >= at && chain.at < until) ?? chains.filter(chain => chain.at <= at).pop()
  return chain ? finestOf(chain) : null
}

/** The first place that the sentence names behind a locative preposition, not that of whoever only tells of it. */
export function firstPlace(clause: Clause): PlaceName | null {
  const chains = chainsOf(clause).filter(place => !isOfSpeaker(clause, place))
  // "attacked the mission in Tesk this morning [in Oldo]"
  const chain = chains[0] && finestOf(chains[0]).coarse ? chains.find(place => !finestOf(place).coarse && isMark(clause, place.at - 1, 'time')) ?? chains[0] : chains[0]
  return chain ? finestOf(chain) : null
}

/** "In Oldo troops killed 11 rebels; one soldier died": the last place that the sentence named before; null for none. */
export function placeOfClauseBefore(clause: Clause, trigger: number): PlaceName | null {
  const before = chainsOf(clause).filter(chain => chain.at < trigger && !isOfSpeaker(clause, chain)).pop()
  return before ? finestOf(before) : null
}

/** "a judge in [Oldo] said": the place of the first who speaks; null for none. */
export function placeOfSpeaker(clause: Clause): PlaceName | null {
  const chain = chainsOf(clause).find(place => isOfSpeaker(clause, place) && nounAt(clause, place.at - 1) !== 'inquest')
  return chain ? finestOf(chain) : null
}

/** "a judge [in Oldo] said", "told reporters [in Oldo] that": where somebody speaks; where the hurt were brought to ("to hospital [in Oldo]"). */
export function isOfSpeaker(clause: Clause, chain: PlaceChain): boolean {
  const { at, until } = chain
  const next = skipTimes(clause, until + 1)
  if (nounsAt(clause, at - 1) && (saysAt(clause, until + 1) || isOfCourt(clause, chain))) return true
  if (isAtHospital(clause, at)) return true
  const said = nounsAt(clause, at - 1) && /^t(?:old|ells?)$/.test(wordAt(clause, at - 2)) ? at - 2 : at - 1
  return saysAt(clause, said) && (wordAt(clause, next) === 'that' || sayingsOf(clause).some(({ verb }) => verb === said))
}

function saysAt(clause: Clause, at: number): boolean {
  const verb = verbAt(clause, at)
  return verb !== null && !verb.passive && SAYS.test(headOf(clause, verb))
}

/** "an inquest [in Oldo] heard", "a court [in Oldo] on Monday convicted", "appeared before a court [in Oldo]": where a case is heard. */
function isOfCourt(clause: Clause, { at, until }: PlaceChain): boolean {
  if (!/^(?:inquest|court|jury|tribunal|judge|magistrates?|trial|hearing)$/.test(nounAt(clause, at - 1))) return false
  const verb = verbAt(clause, at - 3)
  const appeared = wordAt(clause, at - 2) === 'before' || (verb !== null && wordAt(clause, at - 2) === 'in' && /^(?:appear|plead|surrender)/.test(headOf(clause, verb)))
  return appeared || verbAt(clause, skipTimes(clause, until + 1))?.finite === true
}

/** First position from `at` on behind days: "[on Monday] that". */
function skipTimes(clause: Clause, at: number): number {
  while (isMark(clause, at, 'time', 'adverb') || (wordAt(clause, at) === 'on' && isMark(clause, at + 1, 'time'))) at++
  return at
}

const SAYS = /^(?:sa(?:id|ys?)|t(?:old|ells?)|reported|reports?|confirmed|announced|added|warned|estimated|believes?)$/

/** The finest place of the first chain behind a position; null for none. */
export function firstPlaceBehind(clause: Clause, at: number): PlaceName | null {
  const chain = chainsOf(clause).find(chain => chain.at > at)
  return chain ? finestOf(chain) : null
}

/** Whom a town's paper calls by the town. */
const TOWNSPEOPLE = /^(?:man|woman|men|women|boys?|girls?|teens?|teenagers?|couple|family|residents?|mother|father|students?|police|officers?)$/

/** The name before townspeople: "an [Oldo] woman", "[Oldo] police"; null for none. */
export function homeBefore({ sentence: { words, capital, classes, shouting } }: Clause, nouns: NounPhrase): { readonly first: number, readonly end: number } | null {
  // "members of the [Roe] family"
  if (nouns.determiner === 'definite' && words[nouns.head] === 'family') return null
  if (shouting || nouns.possessor || nouns.quantity || nouns.head < 0 || !TOWNSPEOPLE.test(words[nouns.head] as string) || capital[nouns.head] !== false) return null
  let first = nouns.head
  const named = (word: number): boolean => word >= nouns.first && capital[word] === true && classes[word] === 0 && !isDemonym(words[word] as string, 0)
  // "an [Athens], Ga., woman", "[Oldo] police officer"
  if (words[first - 1] === ',' && words[first - 3] === ',') first -= 3
  else if (named(first - 2) && capital[first - 1] !== true) first--
  const end = first
  while (named(first - 1)) first--
  return first < end && end - first <= 2 ? { first, end } : null
}

/** The finest place of a chain. */
function finestOf(chain: PlaceChain): PlaceName {
  return chain.places[0] as PlaceName
}

/** "nine people were killed [: four] in Oldo": what follows tells of parts. */
function opensParts(clause: Clause, at: number): boolean {
  // "Seven died at the alley[, eight] at Drell Bar"
  if (isMark(clause, at, 'comma') && nounsAt(clause, at + 1)?.head === -1 && nounsAt(clause, at + 1)?.quantity && isMark(clause, at + 2, 'preposition') && wordAt(clause, at + 2) !== 'of') return true
  return isMark(clause, at, 'colon', 'open') && nounsAt(clause, at + 1)?.quantity != null
}

/** "…, [while] the police shot a gunman in Oldo", "In Oldo two died in a blast [while] in Tesk three were shot": another deed, and another place. */
function opensOther(clause: Clause, at: number): boolean {
  if (!/^(?:while|whereas)$/.test(wordAt(clause, at))) return false
  if (isMark(clause, at - 1, 'comma')) return clause.chunks.slice(at).some(chunk => chunk.kind === 'verb' && chunk.finite)
  const chains = chainsOf(clause)
  return wordAt(clause, at + 1) !== 'on' && chains.some(chain => chain.at < at) && chains.some(chain => chain.at === at + 1)
}

/** Position of the next semicolon from `at` on in a direction, or where parts or another deed are told, or the end of the sentence. */
function boundary(clause: Clause, at: number, step: 1 | -1): number {
  let position = at
  while (position >= 0 && position < clause.chunks.length && !isMark(clause, position, 'semicolon') && !(step > 0 && (opensParts(clause, position) || opensOther(clause, position)))) position += step
  return position
}

/** True where a source stands between two positions: "according to officials in Oldo". */
function isSaid(clause: Clause, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (wordAt(clause, at) === 'according') return true
  return false
}

/** "in the country", "across the nation", "the island nation's": the harm is told of the country that the story is about. */
export function speaksOfCountry({ sentence: { words } }: Clause): boolean {
  return words.some((word, at) => (word === 'country' || word === 'nation') && (words[at + 1] === '\'s' ? words[at - 1] === 'the' || words[at - 2] === 'the' : words[at - 1] === 'the' && INSIDE.has(words[at - 2] ?? '')))
}

/** "in the city", "west of the town": where what was told before happened. */
export function speaksOfTown({ sentence: { words } }: Clause): boolean {
  return words.some((word, at) => /^(?:city|town|village)$/.test(word) && words[at - 1] === 'the' && (words[at - 2] === 'of' || words[at - 2] === 'near' || words[at - 2] === 'outside' || INSIDE.has(words[at - 2] ?? '')) && !/^(?:of|council|hall|centre|center|'s)$/.test(words[at + 1] ?? ''))
}

const INSIDE: ReadonlySet<string> = new Set('in within across throughout around inside'.split(' '))

/** The town that somebody is from or of, right before its country: "Bo Marr, from [Orvale], Tesk"; null for none. */
export function townOfCountry(clause: Clause): { readonly first: number, readonly end: number } | null {
  const { chunks, sentence: { words } } = clause
  for (const { first } of namedCountries(clause)) {
    const at = chunks.findIndex(chunk => chunk.first === first)
    const town = words[first - 1] === ',' && /^(?:from|of)$/.test(wordAt(clause, at - 3)) ? nounsAt(clause, at - 2) : null
    if (town?.proper && town.names === 'unknown' && !town.possessor) return { first: town.first, end: town.end }
  }
  return null
}

/** The countries that a sentence names, behind a preposition or not; not those that only describe somebody ("Tesk troops"). */
export function namedCountries(clause: Clause): readonly { readonly first: number, readonly end: number }[] {
  const { words, capital } = clause.sentence
  return clause.chunks.flatMap(chunk => {
    if (chunk.kind !== 'noun') return []
    const end = chunk.possessor?.end ?? chunk.end
    let first = end
    while (first > chunk.first && capital[first - 1] && words[first - 1] !== 'the') first--
    return COUNTRIES.has(words.slice(first, end).join('_')) && !isRoute(words, { first, end }) ? [{ first, end }] : []
  })
}

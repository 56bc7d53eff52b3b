import { tokenText, type TextDocument } from '../text/document'
import { classNumber } from './classes'
import type { NameTokens } from './read'
import type { TokenSpan } from './repair'

const DEMONYM = classNumber('demonym')
const COMPASS = classNumber('compass')
/** First words of peoples with names of two words, beside those of the compass: "Puerto Rican", "Central African". */
const PEOPLE_FIRST = /^(?:Puerto|Costa|Sri|Saudi|Latin|Middle|New|Hong|Sierra|Papua|Equatorial|Cape|Ivory|Burkina)$/
/** Second words of such peoples that are no demonyms by themselves. */
const PEOPLE_SECOND = /^(?:Rican|Lankan|Arabian|Eastern|Easterner|Zealander|Konger|Leonean|Guinean|Verdean|Caledonian)s?$/
/** What a demonym's table has and a compass word makes a place of: "North Pole". */
const POLE = /^Poles?$/

/** Words before the name of a storm: "Hurricane Elda". */
const STORM = /^(?:Hurricane|Cyclone|Typhoon)$/i
/** The same behind its sort, or where the text speaks of a storm: "Storm" is a given name, too. */
const PLAIN_STORM = /^Storm$/i
/** What may stand before those words in a storm's name. */
const STORM_SORT = /^(?:Tropical|Severe|Super|Post)$/i

/** Takes away what the guidelines do not count as names: peoples of two words, storms. */
export function withoutUnnamed(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  return withoutStorms(document, withoutPeoples(document, tokens, found))
}

/** "Puerto Rican" and "South Korean" are no places, nor is their first word. */
function withoutPeoples(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  return found.filter(({ type, from, to }) => {
    if (type !== 'place' || to - from > 2 || from + 1 >= document.tokens.count || !tokens.spaced[from + 1]) return true
    const first = tokenText(document, from)
    const second = tokenText(document, from + 1)
    const begins = PEOPLE_FIRST.test(first) || (tokens.kind[from] as number) >> 1 === COMPASS
    const ends = PEOPLE_SECOND.test(second) || ((tokens.kind[from + 1] as number) >> 1 === DEMONYM && /^\p{Lu}/u.test(second) && !POLE.test(second))
    return !(begins && ends)
  })
}

/** Storms bear names of people; where the text calls one by its name and no person has it, the bare name is the storm's too. */
function withoutStorms(document: TextDocument, found: readonly TokenSpan[]): TokenSpan[] {
  const names = stormNames(document)
  if (names.size === 0) return [...found]
  const sortsIn = (own: readonly string[]): number => own.filter(word => STORM_SORT.test(word) || STORM.test(word) || PLAIN_STORM.test(word)).length
  const people = new Set(found.filter(span => span.type === 'person' && span.to - span.from > 1).map(span => words(document, span)).filter(own => sortsIn(own) === 0).flat().map(word => word.toLowerCase()))
  return found.filter(span => {
    const own = words(document, span)
    const sorts = sortsIn(own)
    const rest = own[sorts]?.toLowerCase() ?? ''
    if (own.length !== sorts + 1 || !names.has(rest)) return true
    return sorts === 0 && people.has(rest) && !isStorm(document, span.from - 1, true)
  })
}

/** Names of storms in lower case: capitalised words right behind "Hurricane", "Cyclone", "Typhoon", and behind "Storm" where a sort stands before it or the text has it in small letters. */
function stormNames(document: TextDocument): ReadonlySet<string> {
  const { tokens } = document
  const names = new Set<string>()
  let plain: boolean | null = null
  for (let i = 0; i + 1 < tokens.count; i++) {
    const letter = document.text.charAt(tokens.start[i] as number)
    if (letter !== 'H' && letter !== 'C' && letter !== 'T' && letter !== 'S') continue
    if (!isStorm(document, i, true)) continue
    if (!isStorm(document, i, false) && !(i > 0 && STORM_SORT.test(tokenText(document, i - 1)))) {
      plain ??= /\bstorms?\b/.test(document.text)
      if (!plain) continue
    }
    const name = tokenText(document, i + 1)
    if (/^\p{Lu}\p{L}{2,}$/u.test(name)) names.add(name.toLowerCase())
  }
  return names
}

function isStorm(document: TextDocument, i: number, plain: boolean): boolean {
  if (i < 0) return false
  const word = tokenText(document, i)
  return STORM.test(word) || (plain && PLAIN_STORM.test(word))
}

function words(document: TextDocument, { from, to }: TokenSpan): string[] {
  return Array.from({ length: to - from }, (_, i) => tokenText(document, from + i))
}

import type { TextDocument } from '../../text/document'
import { kept } from '../../text/kept'
import * as TokenFlag from '../../text/token-flag'
import * as TokenKind from '../../text/token-kind'
import * as Class from '../words/classes'
import { PLACES } from '../words/places'
import type { NounPhrase, VerbGroup } from './chunk'
import { classesOf, type SentenceWords } from './sentence'

const SINGULAR: ReadonlySet<string> = new Set('is was has isn\'t wasn\'t hasn\'t'.split(' '))
const PLURAL: ReadonlySet<string> = new Set('are were have aren\'t weren\'t haven\'t'.split(' '))

/**
 * True for the name of one person whose last word looks like a plural: "Inspector Julio Flores", "Torres was". A title or another word for a
 * single person before it tells, else the number of the verb, else a first name.
 */
export function endsLikePlural(sentence: SentenceWords, phrase: NounPhrase, verb: VerbGroup | null): boolean {
  const { words, classes, capital } = sentence
  if (phrase.quantity || !capital[phrase.head] || (classes[phrase.head] as number) & (Class.person | Class.thing)) return false
  let named = 0
  for (let at = phrase.first; at < phrase.head; at++) {
    const word = words[at] as string
    const bits = classes[at] as number
    if (bits & Class.title || (bits & Class.person && word !== 'dead' && !word.endsWith('s') && !word.endsWith('n'))) return true
    if (capital[at] && !bits && !(sentence.shouting && COMMON.test(word))) named++
  }
  if (phrase.determiner !== 'none') return false
  // "Police say they killed [Hankins]", whom the text calls "Ann Hankins, 24"
  if (phrase.first === phrase.head && !sentence.shouting && personsOf(sentence.document).has(words[phrase.head] as string)) return true
  const auxiliary = verb === null ? [] : words.slice(verb.first, verb.end)
  if (auxiliary.some(word => SINGULAR.has(word))) return true
  const listed = /^(?:and|,)$/.test(words[phrase.end] ?? '') || words[phrase.first - 1] === 'and'
  return named > 0 && (!sentence.shouting || SURNAME.test(words[phrase.head] as string)) && (listed || !auxiliary.some(word => PLURAL.has(word)))
}

/** Endings of common words: "nation", "political", "movement". */
const COMMON = /(?:tions?|isms?|ments?|ness|ic|ical|al|ous|ive|able|ible|ity|ship|ance|ence|ate|ful|less|ary|ory)$/
/** Surnames with the ending of a plural: "Vargas", "Torres"; no "sectors", "authorities", "increases". */
const SURNAME = /[^is][aeo]s$/
/** Names that begin like a place's. */
const PLACE_STARTS: ReadonlySet<string> = new Set('san santa santo el la las los puerto villa valle fort port mount lake north south east west northern southern eastern western new'.split(' '))

/**
 * True where a phrase of a sentence in capitals may be any unknown word and no name: one word that nowhere in the text ends a longer name and
 * stands behind no title.
 */
export function isDoubtfulName(sentence: SentenceWords, phrase: NounPhrase): boolean {
  if (!sentence.shouting || !phrase.proper) return false
  const { words, classes, capital } = sentence
  const first = phrase.first
  if (PLACE_STARTS.has(words[first] as string)) return true
  let named = 0
  for (let at = first; at < phrase.end; at++) {
    if ((classes[at] as number) & (Class.title | Class.person)) return false
    if (capital[at]) named++
  }
  return PLACES.has(words[phrase.head] as string) ? named < 3 : named < 2 && !surnamesOf(sentence.document).has(words[phrase.head] as string)
}

/** Last words of longer names in a text written in capitals: behind another word that the vocabulary lacks, or behind a title. Found in one pass, kept with the text. */
const surnamesOf = kept((document: TextDocument): ReadonlySet<string> => {
  const found = new Set<string>()
  const { tokens, text } = document
  let before = -1
  for (let token = 0; token < tokens.count; token++) {
    const upper = tokens.kind[token] === TokenKind.word && ((tokens.flags[token] as number) & TokenFlag.upper) !== 0
    const word = upper ? text.slice(tokens.start[token], tokens.end[token]).toLowerCase() : ''
    const bits = upper ? classesOf(word) : -1
    if (bits === 0 && (before === 0 || (before & Class.title && before > 0)) && !COMMON.test(word)) found.add(word)
    before = bits
  }
  return found
})

/** Names ending in "s" that the text uses of one person, in small letters: behind a title, with an age ("Hankins, 24"), or behind another name and before "was" or behind what she is ("nurse Ann Hankins"). Found in one pass, kept with the text. */
const personsOf = kept((document: TextDocument): ReadonlySet<string> => {
  const found = new Set<string>()
  const { tokens, text } = document
  const wordAt = (token: number): string => token >= 0 && token < tokens.count ? text.slice(tokens.start[token], tokens.end[token]) : ''
  for (let token = 1; token < tokens.count; token++) {
    if (tokens.kind[token] !== TokenKind.word || text.charAt((tokens.end[token] as number) - 1) !== 's') continue
    const name = wordAt(token)
    const word = name.toLowerCase()
    if (word === name || classesOf(word) !== 0 || PLACES.has(word)) continue
    const before = wordAt(token - 1)
    const bits = classesOf(before.toLowerCase())
    const aged = wordAt(token + 1) === ',' && AGE.test(wordAt(token + 2)) && /^[,.;]?$/.test(wordAt(token + 3))
    const behindName = bits === 0 && /^\p{Lu}/u.test(before)
    if (aged || bits & Class.title || (behindName && (SINGULAR.has(wordAt(token + 1)) || (classesOf(wordAt(token - 2)) & Class.person) !== 0))) found.add(word)
  }
  return found
})
const AGE = /^\d{1,2}$/

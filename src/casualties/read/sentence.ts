import { lowerText, tokenText, type TextDocument } from '../../text/document'
import * as TokenFlag from '../../text/token-flag'
import * as TokenKind from '../../text/token-kind'
import { keepByForm } from '../../text/forms'
import * as Class from '../words/classes'
import { lexicon } from '../words/lexicon'
import * as Trait from '../words/traits'
import { blankNotes, type Noted } from './once'

/** A sentence as lower-case words with their classes; index 0 is token `first` of the document. */
export interface SentenceWords extends Noted {
  readonly document: TextDocument
  /** Index in `TextDocument.sentences`. */
  readonly index: number
  readonly first: number
  readonly words: readonly string[]
  /** Bits (classes.ts) of each word. */
  readonly classes: readonly number[]
  /** Bits (traits.ts) of each word. */
  readonly traits: readonly number[]
  /** All of them together: what stands anywhere in the sentence. */
  readonly any: number
  /** True where the word is written with a capital (in an upper-case sentence: every word that the vocabulary does not know). */
  readonly capital: readonly boolean[]
  /** True where the sentence is written in capitals throughout. */
  readonly shouting: boolean
}

/** The word before a position; empty before the first. An array that is asked for its element -1 is slow ever after. */
export function wordBefore(words: readonly string[], at: number): string {
  return at > 0 ? words[at - 1] ?? '' : ''
}

/** The classes of the word before a position; none before the first. */
export function bitsBefore(classes: readonly number[], at: number): number {
  return at > 0 ? classes[at - 1] ?? 0 : 0
}

/** Reads the words of a sentence. A hyphen without spaces becomes "-", every other dash "–". */
export function readSentence(document: TextDocument, index: number): SentenceWords {
  const { tokens, sentences } = document
  const { table, number } = document.forms
  const first = sentences.firstToken[index] as number
  const end = sentences.endToken[index] as number
  const words: string[] = []
  const classes: number[] = []
  const traits: number[] = []
  let any = 0
  let upper = 0
  let lower = 0
  for (let token = first; token < end; token++) {
    const flags = tokens.flags[token] as number
    const kind = tokens.kind[token] as number
    if (kind === TokenKind.punctuation) {
      const form = markOf(table, number[token] as number)
      const spaced = token + 1 < end && ((tokens.flags[token + 1] as number) & TokenFlag.spaced) !== 0
      const mark = !form.isDash ? form : isOfAge(document, token) || dash(form.lower, spaced && !isSuspended(document, token), (flags & TokenFlag.spaced) !== 0) === '-' ? HYPHEN : DASH
      classes.push(mark.classes)
      traits.push(mark.traits)
      any |= mark.traits
      words.push(mark.word)
      continue
    }
    const form = formOf(table, number[token] as number)
    if (kind === TokenKind.word) { if (flags & TokenFlag.upper) upper++; else if (!(flags & TokenFlag.capital)) lower++ }
    // "“[Regrettably], two died”": what opens a quotation opens a sentence.
    const opens = token === first || (token === first + 1 && words[0] === '"')
    const guessed = kind !== TokenKind.word ? 0 : (flags & TokenFlag.capital) !== 0 && !opens && form.word.length >= SHORTEST_GUESSED ? Class.guessed : form.guessed
    classes.push(form.known ?? guessed)
    traits.push(form.traits)
    any |= form.traits
    words.push(form.word)
  }
  const shouting = upper > 3 && lower * 4 < upper
  const capital: boolean[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    const flags = tokens.flags[first + i] as number
    // "Viña del [Mar]", "[Mar] del Plata" name no month.
    if (word === 'mar' && (words[i - 1] === 'del' || words[i + 1] === 'del')) classes[i] = 0
    else if (classes[i] === Class.guessed) classes[i] = shouting ? guess(word) : 0
    else if (!shouting && (flags & TokenFlag.capital) !== 0 && ACRONYMS.has(word) && (flags & (word === 'all' ? TokenFlag.capital : TokenFlag.upper)) !== 0 && (i > 0 || word !== 'all')) classes[i] = 0
    const written = (flags & TokenFlag.capital) !== 0 && !(shouting && (classes[i] as number) !== 0)
    capital.push(written || (i > 2 && words[i - 1] === '-' && capital[i - 2] === true && capital[i - 3] === true && isSyllable(word)))
  }
  for (let i = 1; i < words.length; i++) {
    if (!((tokens.flags[first + i] as number) & TokenFlag.upper)) continue
    writtenOut(words, classes, traits, i, shouting)
    any |= traits[i] as number
  }
  return { document, index, first, words, classes, traits, any, capital, shouting, notes: blankNotes() }
}

/** What armies write in short behind a number of their men: "5 soldiers [KIA], 11 [WIA]". */
const IN_SHORT: ReadonlyMap<string, string> = new Map([['kia', 'killed'], ['wia', 'wounded'], ['mia', 'missing']])

/** Words between a number and what befell those whom it counts: "2 x ANA [KIA]". */
const COUNTED_BEFORE = 4

/** Writes such a word out: in capitals, and with a mark, "and" or nothing behind it; where all is in capitals, behind a number only. "1x US KIA" is one. */
function writtenOut(words: string[], classes: number[], traits: number[], at: number, shouting: boolean): void {
  const word = IN_SHORT.get(words[at] as string)
  if (word === undefined || !/^(?:[,;.)]|and|in|by|during|from)?$/.test(words[at + 1] ?? '')) return
  let number = at - 1
  while (number >= 0 && number > at - COUNTED_BEFORE && !/^\d+x?$/.test(words[number] as string)) number--
  const counts = /^\d+x?$/.test(words[number] ?? '')
  if (shouting && !counts) return
  if (counts && words[number]?.endsWith('x')) words[number] = (words[number] as string).slice(0, -1)
  words[at] = word
  classes[at] = lexicon().classes.get(word) ?? 0
  traits[at] = Trait.traitsOf(word)
}

/** A syllable of a Korean or Chinese given name: "un", "hye", "wook", "jeou". */
const SYLLABLE = /^(?:[bcdfghj-np-tw-z]|[cs]h|ts)?[wy]?[aeiou]{1,3}(?:ng|[nkhmptb])?$/
/** Short words that make adjectives of names: "Tamil Tiger-run". */
const COMPOUNDING: ReadonlySet<string> = new Set('run hit set cut ran top era up'.split(' '))

/** True for what may stand behind the hyphen of a given name: "Kim Jong-un", "Park Geun-hye". */
function isSyllable(word: string): boolean {
  return word.length <= 5 && SYLLABLE.test(word) && !COMPOUNDING.has(word)
}

/** Words that are names when written in capitals: "US", "IS", "WHO"; "All" inside a name. */
const ACRONYMS: ReadonlySet<string> = new Set(['us', 'is', 'it', 'who', 'am', 'all', 'may', 'so', 'do', 'as'])

/** True for either hyphen of "14 - year-old", "14-year - old", which have come apart. */
function isOfAge(document: TextDocument, token: number): boolean {
  const first = UNIT_OF_AGE.test(lowerText(document, token + 1)) ? token : token - 2
  return document.tokens.kind[first - 1] === TokenKind.number && tokenText(document, first) === '-' && UNIT_OF_AGE.test(lowerText(document, first + 1)) && tokenText(document, first + 2) === '-' && /^olds?$/.test(lowerText(document, first + 3))
}
const UNIT_OF_AGE = /^(?:year|month|week|day)$/

/** True for the hyphen of "photo- and videojournalist". */
function isSuspended({ text, tokens }: TextDocument, token: number): boolean {
  return text.charAt(tokens.start[token] as number) === '-' && /^(?:and|or)$/.test(text.slice(tokens.start[token + 1], tokens.end[token + 1]))
}

function dash(word: string, spacedAfter: boolean, spacedBefore: boolean): string {
  if (word === '-' || word === '‐' || word === '‑') return spacedAfter || spacedBefore ? '–' : '-'
  if (/^[-–—―]+$/.test(word)) return word === '–' && !spacedAfter && !spacedBefore ? '-' : '–'
  if (word === '’' || word === '‘') return '\''
  return word === '“' || word === '”' ? '"' : word
}

/** Shorter words are not guessed at. */
const SHORTEST_GUESSED = 5

/** Classes of a word that the vocabulary does not know, from its ending. 0 for what may be a noun or adjective. */
function guess(word: string): number {
  if (word.length < SHORTEST_GUESSED) return 0
  if (word.endsWith('ly')) return Class.adverb
  if (word.endsWith('ed')) return Class.participle | Class.finite
  return word.endsWith('ing') ? Class.ing : 0
}

/** Classes of a lower-case word by itself: from the vocabulary, else guessed. */
export function classesOf(word: string): number {
  return lexicon().classes.get(word) ?? guess(word)
}

/** What is known of a word by itself. */
interface WordForm {
  /** In lower case with straight apostrophes. */
  readonly word: string
  /** Classes in the vocabulary; undefined where it does not have the word. */
  readonly known: number | undefined
  readonly guessed: number
  readonly traits: number
}

/** Punctuation as it reads. */
interface ReadMark { readonly word: string, readonly classes: number, readonly traits: number }
const HYPHEN: ReadMark = { word: '-', classes: 0, traits: 0 }
const DASH: ReadMark = { word: '–', classes: 0, traits: Trait.mark }

/** Of digits alone: no name of a property for the engine, but an index. */
const INDEX = /^\d{1,10}$/

/** The same word as the engine keeps it once, like those of the code: it tells such words apart by a look, others by their letters. Names of properties and short texts of JSON are kept so. */
function asName(word: string): string {
  return INDEX.test(word) ? JSON.parse(`"${word}"`) as string : Object.keys({ [word]: 0 })[0] as string
}

const formOf = keepByForm((_, lower): WordForm => {
  const word = asName(lower.replaceAll('’', '\''))
  return { word, known: lexicon().classes.get(word), guessed: guess(word), traits: Trait.traitsOf(word) }
})

/** How punctuation reads anywhere, but for a dash or hyphen, which reads by the spaces beside it. */
const markOf = keepByForm((_, lower): ReadMark & { readonly lower: string, readonly isDash: boolean } => {
  const word = asName(dash(lower, false, false))
  return { lower, isDash: /^[-‐‑–—―]+$/.test(lower), word, classes: lexicon().classes.get(word) ?? 0, traits: Trait.traitsOf(word) }
})

/** True where the sentence is a headline or sub-heading, in which every word may have a capital. */
export function isHeading(sentence: SentenceWords): boolean {
  const { document, index } = sentence
  return document.blocks[document.sentences.block[index] as number]?.heading === true
}

/** A headline, or a line that ends like one. */
export function isHeadline(sentence: SentenceWords): boolean {
  return !/^[.!?"'”’:]$/.test(sentence.words[sentence.words.length - 1] ?? '') || isHeading(sentence)
}

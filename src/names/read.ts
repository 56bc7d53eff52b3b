import * as Style from './styles'
import type { TextDocument } from '../text/document'
import * as TokenFlag from '../text/token-flag'
import { isCapital } from '../text/written'
import { classBits, classNumber } from './classes'
import { hashPhrase } from './hash'
import { listedIn } from './listed'
import { LIST_NAMES, type NameLists } from './lists'
import { isNameShape } from './shape'
import * as Shape from './shapes'
import type { WordTable } from './words'

/** A document's tokens as the tagger sees them, as columns by token. */
export interface NameTokens {
  readonly count: number
  /** Word number in the table. */
  readonly word: Int32Array
  /** Number of the word's lower-case form among the `forms` of the document. */
  readonly form: Int32Array
  readonly forms: number
  /** Shape of the word (shapes.ts). */
  readonly shape: Uint8Array
  /** Kind of the word in this sentence (`WordColumns.kind`, or `plainKind` in plain text). */
  readonly kind: Uint8Array
  /** 1 where white space stands before the token. */
  readonly spaced: Uint8Array
  /** 1 where a name could stand: the token or a near one is written like a name, and no small word parts them. Elsewhere the tag is O unasked. */
  readonly active: Uint8Array
  /** Numbers of the tokens that are words with a capital. */
  readonly capitals: readonly number[]
  /** Style of the sentence (styles.ts). */
  readonly style: Uint8Array
  /** Two bits for each list; read by `listedIn`. */
  readonly listed: Int32Array
  /** Token numbers of sentence starts, and the count of tokens at the end. */
  readonly sentenceStart: Int32Array
}

/** Classes of small words that stand inside names. */
const JOINING = ['of', 'and', 'the', 'for', 'inside', 'particle', 'with'] as const
const JOINS = classBits(...JOINING)
/** Classes of small words whose capital says only that a sentence starts with them: "The", "In", "He". */
const OPENERS = classBits('be', 'pronoun', 'or', 'and', 'a', 'by', 'of', 'inside', 'toward', 'for', 'the', 'with')
/** Classes of words in small letters with names on both sides or at the end of one: "Bank of Marsa", "Baya police station". */
const INNER = classBits(...JOINING, 'orgHead', 'placeHead')
const POSSESSIVE = classNumber('possessive')
const LONGEST_PHRASE = 7

/** Reads the tokens of a document against the word table and the lists. Linear. */
export function readNameTokens(document: TextDocument, table: WordTable, lists: NameLists): NameTokens {
  const { tokens, sentences } = document
  const { count } = tokens
  const word = table.numbersOf(document)
  const form = new Int32Array(count)
  const forms = table.numberForms(word, form)
  const shape = new Uint8Array(count)
  const spaced = new Uint8Array(count)
  const capitals: number[] = []
  for (let i = 0; i < count; i++) {
    shape[i] = table.columns.shape[word[i] as number] as number
    spaced[i] = (tokens.flags[i] as number) & TokenFlag.spaced ? 1 : 0
    if (isCapital(document, i)) capitals.push(i)
  }
  const style = new Uint8Array(count)
  const sentenceStart = new Int32Array(sentences.count + 1)
  sentenceStart[sentences.count] = count
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.firstToken[s] as number
    const end = sentences.endToken[s] as number
    sentenceStart[s] = first
    style.fill(styleOf(shape, first, end), first, end)
  }
  const active = activeTokens(table, word, shape, sentenceStart, style)
  const kind = new Uint8Array(count)
  for (let i = 0; i < count; i++) kind[i] = (style[i] === Style.upper ? table.columns.kind[word[i] as number] : table.columns.plainKind[word[i] as number]) as number
  return { count, word, form, forms, shape, kind, spaced, active, capitals, style, listed: listedTokens(table, lists, word, shape, sentenceStart, tokens.flags), sentenceStart }
}

function activeTokens({ columns: { kind } }: WordTable, word: Int32Array, shape: Uint8Array, sentenceStart: Int32Array, style: Uint8Array): Uint8Array {
  const active = new Uint8Array(word.length)
  for (let s = 0; s + 1 < sentenceStart.length; s++) {
    const first = sentenceStart[s] as number
    const end = sentenceStart[s + 1] as number
    for (let i = first; i < end; i++) {
      if (!isNameShape(shape[i] as number)) continue
      if (i === first && style[i] === Style.plain && shape[i] === Shape.capital && OPENERS[(kind[word[i] as number] as number) >> 1] && i + 1 < end && !isNameShape(shape[i + 1] as number)) continue
      active[i] = 1
      if (i > first) active[i - 1] = 1
      if (i - 1 > first && !endsName(i - 1)) active[i - 2] = 1
      if (i + 1 < end) active[i + 1] = 1
      if (i + 2 < end && (!endsName(i + 1) || INNER[(kind[word[i + 2] as number] as number) >> 1])) active[i + 2] = 1
    }
  }
  return active

  /** True for a word in small letters beyond which next to no name goes on. */
  function endsName(at: number): boolean {
    return shape[at] === Shape.lower && !INNER[(kind[word[at] as number] as number) >> 1]
  }
}

function styleOf(shape: Uint8Array, first: number, end: number): number {
  let lower = 0
  let capital = 0
  let upper = 0
  for (let i = first; i < end; i++) {
    const found = shape[i] as number
    if (found === Shape.lower) lower++
    else if (found === Shape.upper) upper++
    else if (found === Shape.capital || found === Shape.mixed) capital++
  }
  const words = lower + capital + upper
  if (words < 3) return Style.plain
  if (upper * 10 >= words * 7 && lower * 5 <= words) return Style.upper
  if ((capital + upper) * 10 >= words * 6 && words > 3) return Style.title
  return capital + upper === 0 ? Style.none : Style.plain
}

function listedTokens(table: WordTable, lists: NameLists, word: Int32Array, shape: Uint8Array, sentenceStart: Int32Array, flags: Uint8Array): Int32Array {
  const { hash, listed: alone } = table.columns
  const listed = new Int32Array(word.length)
  for (let s = 0; s + 1 < sentenceStart.length; s++) {
    const first = sentenceStart[s] as number
    const end = sentenceStart[s + 1] as number
    for (let i = first; i < end; i++) {
      if (!isNameShape(shape[i] as number)) continue
      let phrase = 0
      for (let j = i; j < end && j < i + LONGEST_PHRASE; j++) {
        phrase = hashPhrase(phrase, hash[word[j] as number] as number)
        if (j > i && !isNameShape(shape[j] as number)) {
          const kind = (table.columns.kind[word[j] as number] as number) >> 1
          if ((flags[j] as number) & TokenFlag.spaced && !JOINS[kind]) break
          // "Moody's"
          if (kind !== POSSESSIVE) continue
        }
        const mask = j === i ? alone[word[i] as number] as number : lists.maskOf(phrase)
        if (mask) mark(listed, mask, i, j)
      }
    }
  }
  return listed
}

/** Marks the tokens `from` to `to` as a phrase of each list in the mask; a longer phrase writes over a shorter that starts with it, never over one before. */
function mark(listed: Int32Array, mask: number, from: number, to: number): void {
  for (let list = 0; list < LIST_NAMES.length; list++) {
    if (!((mask >> list) & 1) || listedIn({ listed }, from, list) === 3) continue
    for (let i = from; i <= to; i++) {
      const value = from === to ? 1 : i === from ? 2 : 3
      listed[i] = ((listed[i] as number) & ~(3 << (list * 2))) | (value << (list * 2))
    }
  }
}

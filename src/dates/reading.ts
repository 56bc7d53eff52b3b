import { isDigit } from '../text/characters'
import { TokenFlag, TokenKind, type TextDocument } from '../text/document'
import { lexiconWords, LONGEST_WORD, NO_WORD, type Word } from './lexicon'

/** One sentence as the parsers read it: the words of its tokens, found in the lexicon or read from digits. */
export interface Line {
  readonly document: TextDocument
  /** Words of the whole document by token index. */
  readonly words: readonly Word[]
  /** First token of the sentence, and the one after its last. */
  readonly from: number
  readonly to: number
}

/**
 * The word of every token of a document, and per token whether anything stands in it: one pass over the letters, no strings made but for
 * numbers. Linear in the length of the text.
 */
export function readWords(document: TextDocument): Word[] {
  const { count, start, end, kind, flags } = document.tokens
  const words = new Array<Word>(count).fill(NO_WORD)
  for (let token = 0; token < count; token++) {
    const from = start[token] as number
    const to = end[token] as number
    if (kind[token] === TokenKind.number) words[token] = readNumber(document.text, from, to)
    else if (kind[token] === TokenKind.word && to - from <= LONGEST_WORD + 4) {
      const digits = ((flags[token] as number) & TokenFlag.digit) !== 0 && isDigit(document.text.charCodeAt(from))
      words[token] = digits ? readNumber(document.text, from, to) : lookUp(document.text, from, to)
      if (words[token] === NO_WORD && ((flags[token] as number) & TokenFlag.digit) !== 0) words[token] = readFiscal(document.text, from, to)
    }
  }
  return words
}

/** The word at a token, `NO_WORD` outside the sentence. */
export function wordAt(line: Line, token: number): Word {
  return token >= line.from && token < line.to ? line.words[token] as Word : NO_WORD
}

/** Lower-case text of the word at a token, '' where it is none of the lexicon. */
export function textAt(line: Line, token: number): string {
  return wordAt(line, token).text
}

/** The token as it stands in the text; '' outside the sentence. */
export function rawAt(line: Line, token: number): string {
  const { start, end } = line.document.tokens
  return token >= line.from && token < line.to ? line.document.text.slice(start[token], end[token]) : ''
}

/** True where the token is the one character. */
export function isMark(line: Line, token: number, mark: string): boolean {
  const { start, end } = line.document.tokens
  return token >= line.from && token < line.to && (end[token] as number) - (start[token] as number) === 1 && line.document.text.charAt(start[token] as number) === mark
}

/** True for a hyphen or dash of any length: "-", "–", "—", "--". */
export function isDash(line: Line, token: number): boolean {
  if (token < line.from || token >= line.to) return false
  const code = line.document.text.charCodeAt(line.document.tokens.start[token] as number)
  return code === 0x2D || code === 0x2010 || code === 0x2011 || code === 0x2013 || code === 0x2014 || code === 0x2212
}

/** True where the token stands right behind the one before, without space. */
export function isGlued(line: Line, token: number): boolean {
  return ((line.document.tokens.flags[token] as number) & TokenFlag.spaced) === 0
}

/** True where the token's first letter is a capital. */
export function isCapital(line: Line, token: number): boolean {
  return ((line.document.tokens.flags[token] as number) & TokenFlag.capital) !== 0
}

/** True where all letters of the token are capitals. */
export function isUpper(line: Line, token: number): boolean {
  return ((line.document.tokens.flags[token] as number) & TokenFlag.upper) !== 0
}

/** True where nothing but white space of one line stands before the token: its sentence's first. */
export function isFirst(line: Line, token: number): boolean {
  return token === line.from
}

/** Multiplier of the rolling hash; entries of one hash are told apart by their letters. */
const HASH_FACTOR = 31

const byHash = new Map<number, Word[]>()
for (const word of lexiconWords()) {
  let hash = 0
  for (let at = 0; at < word.text.length; at++) hash = (Math.imul(hash, HASH_FACTOR) + word.text.charCodeAt(at)) | 0
  byHash.set(hash, [...byHash.get(hash) ?? [], word])
}

/** Code of a letter in lower case, with curly apostrophes made straight. */
function plain(code: number): number {
  if (code >= 65 && code <= 90) return code + 32
  return code === 0x2019 || code === 0x2018 ? 0x27 : code
}

function lookUp(text: string, from: number, to: number): Word {
  let hash = 0
  for (let at = from; at < to; at++) {
    const code = plain(text.charCodeAt(at))
    if (code !== 0x2E) hash = (Math.imul(hash, HASH_FACTOR) + code) | 0
  }
  for (const word of byHash.get(hash) ?? []) if (spells(text, from, to, word.text)) return word
  return NO_WORD
}

function spells(text: string, from: number, to: number, word: string): boolean {
  let letter = 0
  for (let at = from; at < to; at++) {
    const code = plain(text.charCodeAt(at))
    if (code === 0x2E) continue
    if (letter >= word.length || code !== word.charCodeAt(letter)) return false
    letter++
  }
  return letter === word.length
}

/** "26", "2021", "26th", "1990s", "10:30", "10:30pm", "8.10am", "1,500", "18+". */
const NUMBER = /^(\d{1,6}(?:,\d{3})*)(?:([:.])(\d{1,2})(?::\d\d)?)?([a-z]{0,3})$/i
/** "26.08.2021". */
const DOTTED = /^\d{1,2}\.\d{1,2}\.\d{4}$/
/** "1990", "1500". */
const DIGITS = /^\d+$/

/** "FY2021", "FY21": read as the year. */
const FISCAL = /^FY(\d{4}|\d{2})$/

function readFiscal(text: string, from: number, to: number): Word {
  const year = to - from > 6 ? undefined : FISCAL.exec(text.slice(from, to))?.[1]
  return year ? { text: 'fy', kind: 'number', value: year.length === 2 ? 2000 + Number(year) : Number(year), digits: 4, minute: 0, meridiem: '' } : NO_WORD
}

function readNumber(text: string, from: number, to: number): Word {
  if (to - from > 12) return NO_WORD
  const raw = text.slice(from, to)
  if (DOTTED.test(raw)) return { text: raw, kind: 'number', value: Number(raw.slice(0, raw.indexOf('.'))), digits: 0, minute: 0, meridiem: '' }
  const match = NUMBER.exec(raw)
  if (!match) return NO_WORD
  const [, head = '', separator, tail, ending = ''] = match
  const value = Number(head.replaceAll(',', ''))
  const suffix = ending.toLowerCase()
  const word = (kind: Word['kind'], digits = 0, minute = 0, meridiem = ''): Word => ({ text: suffix ? '' : raw, kind, value, digits, minute, meridiem })
  const digits = DIGITS.test(head) ? head.length : 0
  if (separator) {
    if (suffix === 'am' || suffix === 'pm') return value < 25 && Number(tail) < 60 ? word('clock', digits, Number(tail), suffix) : NO_WORD
    if (suffix === 'hrs' && separator === ':') return word('clock', digits, Number(tail), '')
    if (suffix) return NO_WORD
    if (tail?.length === 2 && value < 25 && Number(tail) < 60 && separator === ':' && digits) return word('clock', digits, Number(tail))
    return { ...word('figure'), value: Number(raw.replaceAll(',', '')), minute: separator === '.' && tail?.length === 2 ? Number(tail) : 0 }
  }
  if (!suffix) return word(digits ? 'number' : 'figure', digits)
  if (suffix === 'am' || suffix === 'pm') return value <= 12 ? word('clock', digits, 0, suffix) : NO_WORD
  if (suffix === 's') return word('decade', digits)
  if (suffix === 'hrs' || suffix === 'h') return digits === 4 ? word('clock', 2, value % 100, 'hrs') : NO_WORD
  return suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th' ? word('ordinal', digits) : NO_WORD
}

import { isDigit } from '../text/characters'
import type { TextDocument } from '../text/document'
import * as TokenFlag from '../text/token-flag'
import * as TokenKind from '../text/token-kind'
import { keepByForm } from '../text/forms'
import { among } from './among'
import { lexiconWord, LONGEST_WORD, NO_WORD, type Word } from './lexicon'

/** One sentence as the parsers read it: the words of its tokens, found in the lexicon or read from digits. */
export interface Line {
  readonly document: TextDocument
  /** Words of the whole document by token index. */
  readonly words: readonly Word[]
  /** First token of the sentence, and the one after its last. */
  readonly from: number
  readonly to: number
}

/** The word of every token of a document. A form that was met before is not read again. Linear in the length of the text. */
export function readWords(document: TextDocument): Word[] {
  const { count, kind } = document.tokens
  const { table, number } = document.forms
  const words = new Array<Word>(count).fill(NO_WORD)
  for (let token = 0; token < count; token++) {
    if (kind[token] === TokenKind.number) words[token] = numberOf(table, number[token] as number)
    else if (kind[token] === TokenKind.word) words[token] = wordOf(table, number[token] as number)
  }
  return words
}

const numberOf = keepByForm(readNumber)
const wordOf = keepByForm(readWord)

function readWord(written: string): Word {
  if (written.length > LONGEST_WORD + 4) return NO_WORD
  const word = isDigit(written.charCodeAt(0)) ? readNumber(written) : lookUp(written)
  return word === NO_WORD ? readFiscal(written) : word
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

/** True where the token is an apostrophe, straight or curly: "the '90s". */
export function isApostrophe(line: Line, token: number): boolean {
  return among('\' ’ ‘', rawAt(line, token))
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

/** The word of the lexicon, whatever its case and without its full stops. */
function lookUp(written: string): Word {
  let plain = ''
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at)
    if (code !== 0x2E) plain += code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : code === 0x2019 || code === 0x2018 ? '\'' : written.charAt(at)
  }
  return lexiconWord(plain) ?? NO_WORD
}

/** "26", "2021", "26th", "1990s", "10:30", "10:30pm", "8.10am", "1930hrs", "0530Z", "1,500", "18+". */
const NUMBER = /^(\d{1,6}(?:,\d{3})*)(?:([:.])(\d{1,2})(?::\d\d)?)?([a-z]{0,3})$/i
/** "26.08.2021", "26.08.21". */
const DOTTED = /^\d{1,2}\.\d{1,2}\.\d{4}$|^\d\d(?:\.\d\d){2}$/
/** "1990", "1500". */
const DIGITS = /^\d+$/

/** "FY2021", "FY21": read as the year. */
const FISCAL = /^FY(\d{4}|\d{2})$/

function readFiscal(written: string): Word {
  const year = FISCAL.exec(written)?.[1]
  return year ? { text: 'fy', kind: 'number', value: year.length === 2 ? 2000 + Number(year) : Number(year), digits: 4, minute: 0, meridiem: '' } : NO_WORD
}

function readNumber(raw: string): Word {
  if (raw.length > 12) return NO_WORD
  if (DOTTED.test(raw)) return { text: raw, kind: 'number', value: Number(raw.slice(0, raw.indexOf('.'))), digits: 0, minute: 0, meridiem: '' }
  const match = NUMBER.exec(raw)
  if (!match) return NO_WORD
  const [, head = '', separator, tail, ending = ''] = match
  const value = Number(head.replaceAll(',', ''))
  const suffix = ending.toLowerCase()
  const word = (kind: Word['kind'], digits = 0, minute = 0, meridiem = ''): Word => ({ text: suffix ? '' : raw, kind, value, digits, minute, meridiem })
  const half = suffix === 'am' || suffix === 'pm'
  const digits = DIGITS.test(head) ? head.length : 0
  if (separator) {
    const isTime = value < 25 && Number(tail) < 60
    if (suffix) return isTime && (half || (suffix === 'hrs' && separator === ':')) ? word('clock', digits, Number(tail), suffix) : NO_WORD
    if (isTime && tail?.length === 2 && separator === ':' && digits) return word('clock', digits, Number(tail))
    return { ...word('figure'), value: Number(raw.replaceAll(',', '')), minute: separator === '.' && tail?.length === 2 ? Number(tail) : 0 }
  }
  if (!suffix) return word(digits ? 'number' : 'figure', digits)
  if (half) return value <= 12 ? word('clock', digits, 0, suffix) : NO_WORD
  if (suffix === 's') return word('decade', digits)
  if (among('hrs h z', suffix)) return digits === 4 && value <= 2400 && value % 100 < 60 ? { ...word('clock', 2, value % 100, suffix === 'z' ? 'z' : 'hrs'), value: Math.floor(value / 100) } : NO_WORD
  return among('st nd rd th', suffix) ? word('ordinal', digits) : NO_WORD
}

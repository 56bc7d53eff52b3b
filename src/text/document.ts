import type { Span, Zone } from '../types'
import type { Forms } from './forms'

/** The tokens of a text as columns; all offsets are UTF-16 code units into the text as passed. Ordered, disjoint, never empty, never blank. */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** A constant of token-kind.ts. */
  readonly kind: Uint8Array
  /** Bits of token-flag.ts. */
  readonly flags: Uint8Array
}

/** The sentences of a text as columns. Ordered, disjoint, each inside one block; every token stands in exactly one. */
export interface Sentences {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Index of the first token. */
  readonly firstToken: Int32Array
  /** Index after the last token. */
  readonly endToken: Int32Array
  /** Index into `TextDocument.blocks`. */
  readonly block: Int32Array
}

/** A paragraph, heading or line of the page. Blocks cover the text from 0 to its end without gaps: white space goes to the block before it. */
export interface Block extends Span {
  readonly zone: Zone
  /** True for a sub-heading, a question line or a headline: text in title case or without full stop that is no sentence of the story. */
  readonly heading: boolean
}

/** A raw page, read but not rewritten. */
export interface TextDocument {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly tokens: Tokens
  readonly forms: Forms
  readonly sentences: Sentences
}

/** The characters of token `index`, as they stand in the text; empty where there is no such token. */
export function tokenText({ forms: { table, number } }: TextDocument, index: number): string {
  return table.written[number[index] ?? -1] ?? ''
}

/** The same in small letters. */
export function lowerText({ forms: { table, number } }: TextDocument, index: number): string {
  return table.lower[number[index] ?? -1] ?? ''
}

/** The characters from token `from` to the end of the token before `to`, with the white space between them as it stands. */
export function textOf(document: TextDocument, from: number, to: number): string {
  return document.text.slice(document.tokens.start[from], document.tokens.end[to - 1])
}

/** Zone of the block that the offset stands in; `body` for an empty text. */
export function zoneAt(document: TextDocument, offset: number): Zone {
  return document.blocks[blockAt(document, offset)]?.zone ?? 'body'
}

/** Index of the block that the offset stands in. O(log blocks). */
export function blockAt(document: TextDocument, offset: number): number {
  return lastNotAfter(document.blocks.length, i => (document.blocks[i] as Block).start, offset)
}

/** Index of the sentence that the offset stands in, or of the one before it where it stands between two; -1 before the first. O(log sentences). */
export function sentenceAt(document: TextDocument, offset: number): number {
  const { count, start } = document.sentences
  return count === 0 || offset < (start[0] as number) ? -1 : lastNotAfter(count, i => start[i] as number, offset)
}

/** Index of the first token that ends after the offset; the number of tokens where none does. O(log tokens). */
export function tokenAt(document: TextDocument, offset: number): number {
  const { count, end } = document.tokens
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((end[middle] as number) > offset) high = middle
    else low = middle + 1
  }
  return low
}

function lastNotAfter(count: number, startOf: (index: number) => number, offset: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (startOf(middle) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

import type { Tokens } from './document'
import { wider } from './tokens'

/**
 * Words as they are written, numbered from 0 on in the order in which they were met, over many documents. A room keeps what it knows of a
 * word by the word's number, so that a word that was met before costs one look into an array. When a table is full a new one begins:
 * who keeps something by number keeps it for one table.
 */
export interface FormTable {
  /** The word with a number, as written. */
  readonly written: readonly string[]
  /** The word in lower case. */
  readonly lower: readonly string[]
}

/** The forms of a document: the table, and for each token the number of its characters there. */
export interface Forms { readonly table: FormTable, readonly number: Int32Array }

/** What a room knows of each form, by its number; asked for once. */
export interface ByForm<T> { (table: FormTable, number: number): T }

/** Keeps what `read` makes of a form, for the table last used. */
export function keepByForm<T>(read: (written: string, lower: string) => T): ByForm<T> {
  let kept: (T | undefined)[] = []
  let of: FormTable | null = null
  return (table, number) => {
    if (table !== of) {
      of = table
      kept = []
    }
    // Without gaps: an array that is filled far behind its end becomes a table, and slow.
    while (kept.length <= number) kept.push(undefined)
    return kept[number] ??= read(table.written[number] as string, table.lower[number] as string)
  }
}

/** Forms kept at most; a table of them takes some 5 MB. */
const MOST_FORMS = 40_000

let current = createTable()

/** The forms of the tokens of a text. Linear in its length. */
export function findForms(text: string, { count, start, end }: Tokens): Forms {
  if (current.written.length > MOST_FORMS) current = createTable()
  const number = new Int32Array(count)
  for (let token = 0; token < count; token++) number[token] = current.numberAt(text, start[token] as number, end[token] as number)
  return { table: current, number }
}

interface GrowingTable extends FormTable { numberAt(text: string, start: number, end: number): number }

/**
 * Numbers by hash in open addressing, hash and number side by side; an empty slot has number -1. The characters of all words stand one word
 * behind the other in `characters`, that of word n before `ends[n]`: comparing numbers is far faster than comparing strings of many makes.
 */
function createTable(): GrowingTable {
  const written: string[] = []
  const lower: string[] = []
  let characters = new Uint16Array(1 << 16)
  let ends = new Int32Array(1 << 13)
  let mask = 8191
  let slots = new Int32Array((mask + 1) * 2).fill(-1)
  return { written, lower, numberAt }

  function numberAt(text: string, start: number, end: number): number {
    let hash = 0x811C9DC5
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    hash ^= hash >>> 15
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot * 2 + 1] as number
      if (number < 0) return add(text, start, end, hash, slot)
      if (slots[slot * 2] === hash && spells(number, text, start, end)) return number
    }
  }

  function add(text: string, start: number, end: number, hash: number, slot: number): number {
    const form = keep(text, start, end)
    slots[slot * 2] = hash
    slots[slot * 2 + 1] = written.length
    written.push(form)
    lower.push(form.toLowerCase())
    if (written.length * 2 > mask) widen()
    return written.length - 1
  }

  function spells(number: number, text: string, start: number, end: number): boolean {
    const from = number === 0 ? 0 : ends[number - 1] as number
    if ((ends[number] as number) - from !== end - start) return false
    for (let at = start; at < end; at++) if (characters[from + at - start] !== text.charCodeAt(at)) return false
    return true
  }

  /** Keeps the characters; returns them as a string of their own: a slice would keep the whole text alive for as long as the word is known. */
  function keep(text: string, start: number, end: number): string {
    let to = written.length === 0 ? 0 : ends[written.length - 1] as number
    if (to + end - start > characters.length) characters = wider(new Uint16Array(Math.max(characters.length * 2, to + end - start)), characters)
    if (written.length === ends.length) ends = wider(new Int32Array(ends.length * 2), ends)
    let copy = ''
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      characters[to++] = code
      copy += String.fromCharCode(code)
    }
    ends[written.length] = to
    return copy
  }

  function widen(): void {
    const old = slots
    mask = mask * 2 + 1
    slots = new Int32Array((mask + 1) * 2).fill(-1)
    for (let at = 0; at < old.length; at += 2) {
      let slot = (old[at] as number) & mask
      while ((slots[slot * 2 + 1] as number) >= 0) slot = (slot + 1) & mask
      if ((old[at + 1] as number) >= 0) slots.set(old.subarray(at, at + 2), slot * 2)
    }
  }
}

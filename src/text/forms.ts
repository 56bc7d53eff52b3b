import type { Tokens } from './document'

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
  let kept: T[] = []
  let of: FormTable | null = null
  return (table, number) => {
    if (table !== of) {
      of = table
      kept = []
    }
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

/** Numbers by hash in open addressing, hash and number side by side; an empty slot has number -1. */
function createTable(): GrowingTable {
  const written: string[] = []
  const lower: string[] = []
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
      if (slots[slot * 2] === hash && spells(written[number] as string, text, start, end)) return number
    }
  }

  function add(text: string, start: number, end: number, hash: number, slot: number): number {
    const form = copyOf(text, start, end)
    slots[slot * 2] = hash
    slots[slot * 2 + 1] = written.length
    written.push(form)
    lower.push(form.toLowerCase())
    if (written.length * 2 > mask) widen()
    return written.length - 1
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

function spells(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false
  for (let at = 0; at < form.length; at++) if (form.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** The characters as a string of their own: a slice would keep the whole text alive for as long as the word is known. */
function copyOf(text: string, start: number, end: number): string {
  let copy = ''
  for (let at = start; at < end; at++) copy += String.fromCharCode(text.charCodeAt(at))
  return copy
}

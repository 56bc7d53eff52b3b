import { classNumber, listedClass } from './classes'
import { hashPart, hashWord, mix } from './hash'
import type { NameLists } from './lists'
import { isNameShape, Shape, shapeOf } from './shape'

/** Numbers of feature values: the packed model's, or the trainer's growing one. -1: the model does not know the value. */
export interface Lexicon { indexOf(value: string): number }

/** What is known of each word form, as columns by word number; a word keeps its number while the table lives. */
export interface WordTable {
  /** Number of the word that stands from `start` to `end` in a text. */
  numberAt(text: string, start: number, end: number): number
  /** Numbers the lower-case forms among words from 0 on, in the order in which they come: into `form`, one for each word. Returns how many there are. */
  numberForms(word: Int32Array, form: Int32Array): number
  /** Number of words so far. */
  count(): number
  /** Forgets all words, so that a table kept over many documents stays small. */
  clear(): void
  /** First letter of the word in lower case. */
  initial(word: number): string
  readonly columns: WordColumns
}

export interface WordColumns {
  /** Lexicon number of the lower-case word; -1 unknown. */
  lexical: Int32Array
  /** Number among the lower-case forms of this table. */
  lower: Int32Array
  /** Hash of the lower-case form. */
  hash: Int32Array
  shape: Uint8Array
  /** Word class doubled, plus 1 where it is written like a name. */
  kind: Uint8Array
  /** The same where capitals tell something: "IS" is then no form of "to be", "US" no pronoun. */
  plainKind: Uint8Array
  /** Feature values of the word itself, of it as a neighbour, of it two words away. */
  own: (readonly number[])[]
  near: (readonly number[])[]
  far: (readonly number[])[]
}

const GIVEN = classNumber('given')
/** Classes of small words, which are no such words where they alone stand in capitals. */
const SMALL_CLASSES: ReadonlySet<number> = new Set(['be', 'pronoun', 'or', 'and', 'a', 'by', 'of', 'inside', 'toward', 'for', 'the', 'with', 'quantity', 'particle', 'month', 'weekday', 'title', 'said'].map(classNumber))
const SURNAME = classNumber('surname')
/** Half of a character outside the Basic Multilingual Plane, e.g. of an emoji: such words have no features. */
const SURROGATE = /[\uD800-\uDFFF]/
/** Characters inside a word that show nothing: soft hyphen, zero-width joiners. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060]/g
/** Numbers given by `numberForms` before it starts again from nothing; a text has no more words than this again. */
const MOST_GIVEN = 2 ** 30
/** Runs of digits, to be read as zeros: "1,500" -> "0,000". */
const DIGITS = /\p{Nd}/gu

/** An empty table of words over a lexicon and lists. */
export function createWordTable(lexicon: Lexicon, lists: NameLists): WordTable {
  const forms: string[] = []
  let slots = newSlots(8192)
  const lowers = new Map<string, number>()
  const initials: string[] = []
  const columns: WordColumns = { ...emptyColumns(4096), own: [], near: [], far: [] }
  // Numbers that `numberForms` gave last, above those of the calls before: nothing need be wiped between documents.
  let given = new Int32Array(4096)
  let above = 1
  return {
    columns,
    numberForms: (word, form) => {
      if (given.length < lowers.size) given = new Int32Array(lowers.size * 2)
      if (above > MOST_GIVEN) {
        given.fill(0)
        above = 1
      }
      let forms = 0
      for (let i = 0; i < word.length; i++) {
        const lower = columns.lower[word[i] as number] as number
        if ((given[lower] as number) < above) given[lower] = above + forms++
        form[i] = (given[lower] as number) - above
      }
      above += forms
      return forms
    },
    count: () => forms.length,
    initial: word => initials[word] ?? '',
    clear: () => {
      lowers.clear()
      forms.length = initials.length = columns.own.length = columns.near.length = columns.far.length = 0
      slots = newSlots(8192)
    },
    numberAt: (text, start, end) => {
      const hash = hashPart(text, start, end)
      for (let slot = mix(hash) & slots.mask; ; slot = (slot + 1) & slots.mask) {
        const number = slots.number[slot] as number
        if (number < 0) return add(copyOf(text, start, end), hash, slot)
        if (slots.hash[slot] === hash && spells(forms[number] as string, text, start, end)) return number
      }
    }
  }

  function add(form: string, hash: number, slot: number): number {
    const number = forms.length
    forms.push(form)
    slots.number[slot] = number
    slots.hash[slot] = hash
    if (forms.length * 2 > slots.mask) slots = widerSlots(slots)
    if (number === columns.shape.length) Object.assign(columns, widened(columns))
    describe(form, number)
    return number
  }

  function describe(text: string, number: number): void {
    const shape = shapeOf(text)
    const lower = text.toLowerCase().replace(DIGITS, '0').replace(UNSEEN, '').replace(/’/g, '\'')
    const hash = hashWord(lower)
    const lowerNumber = lowers.get(lower) ?? lowers.size
    lowers.set(lower, lowerNumber)
    const kind = kindOf(lower, hash, shape)
    const plainKind = (shape === Shape.upper || shape === Shape.dotted) && SMALL_CLASSES.has(kind >> 1) ? shape * 2 + 1 : kind
    initials[number] = lower.charAt(0)
    columns.lower[number] = lowerNumber
    columns.hash[number] = hash
    columns.shape[number] = shape
    columns.kind[number] = kind
    columns.plainKind[number] = plainKind
    columns.lexical[number] = SURROGATE.test(lower) ? -1 : lexicon.indexOf(lower)
    const values = wordValues(text.replace(UNSEEN, ''), lower, shape, plainKind)
    columns.own[number] = known(values.own)
    columns.near[number] = known(values.near)
    columns.far[number] = known(values.far)
  }

  function known(values: readonly string[]): number[] {
    return values.map(value => lexicon.indexOf(value)).filter(index => index >= 0)
  }

  function kindOf(lower: string, hash: number, shape: number): number {
    const name = isNameShape(shape)
    let found = listedClass(lower)
    if (found < 0 && name && shape !== Shape.initial) {
      if (lists.isGiven(hash)) found = GIVEN
      else if (lists.isSurname(hash)) found = SURNAME
    }
    return (found < 0 ? shape : found) * 2 + (name ? 1 : 0)
  }
}

/** Feature values of a word: of itself, and of it beside or near another. A mark before the value keeps the sorts apart. */
function wordValues(text: string, lower: string, shape: number, kind: number): { own: string[], near: string[], far: string[] } {
  const far = [lower, `@${kind}`]
  const near = [lower, `@${kind}`, `#${shape}`]
  const own = [lower, `${lower}|${shape}`, `@${kind}`, `#${shape}`]
  if (SURROGATE.test(lower)) return { own: [], near: [], far: [] }
  if (shape === Shape.mark || shape === Shape.number || shape === Shape.link) return { own, near, far }
  if (lower.length > 3) near.push(`${lower.slice(-3)}$`)
  for (let length = 1; length <= 4 && length < lower.length; length++) own.push(`^${lower.slice(0, length)}`, `${lower.slice(-length)}$`)
  own.push(`%${pattern(text)}`)
  return { own, near, far }
}

/** Upper-case letters as X, lower-case as x, digits as 0, each run at most two long: "McDonald" -> "XxXxx". */
function pattern(text: string): string {
  let found = ''
  for (const character of text) {
    const sign = /\p{Lu}/u.test(character) ? 'X' : /\p{L}/u.test(character) ? 'x' : /\p{Nd}/u.test(character) ? '0' : character
    if (!(found.endsWith(sign) && found.charAt(found.length - 2) === sign)) found += sign
    if (found.length > 12) break
  }
  return found
}

/** Numbers of word forms by hash: open addressing. Empty slots have number -1. */
interface Slots { readonly number: Int32Array, readonly hash: Int32Array, readonly mask: number }

function newSlots(size: number): Slots {
  return { number: new Int32Array(size).fill(-1), hash: new Int32Array(size), mask: size - 1 }
}

function widerSlots({ number, hash }: Slots): Slots {
  const wider = newSlots(number.length * 2)
  for (let at = 0; at < number.length; at++) {
    if ((number[at] as number) < 0) continue
    let slot = mix(hash[at] as number) & wider.mask
    while ((wider.number[slot] as number) >= 0) slot = (slot + 1) & wider.mask
    wider.number[slot] = number[at] as number
    wider.hash[slot] = hash[at] as number
  }
  return wider
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

type NumberColumns = Pick<WordColumns, 'lexical' | 'lower' | 'hash' | 'shape' | 'kind' | 'plainKind'>

function emptyColumns(size: number): NumberColumns {
  return { lexical: new Int32Array(size), lower: new Int32Array(size), hash: new Int32Array(size), shape: new Uint8Array(size), kind: new Uint8Array(size), plainKind: new Uint8Array(size) }
}

function widened(columns: NumberColumns): NumberColumns {
  const wider = emptyColumns(columns.shape.length * 2)
  wider.lexical.set(columns.lexical)
  wider.lower.set(columns.lower)
  wider.hash.set(columns.hash)
  wider.shape.set(columns.shape)
  wider.kind.set(columns.kind)
  wider.plainKind.set(columns.plainKind)
  return wider
}

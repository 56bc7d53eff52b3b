import type { TextDocument } from '../text/document'
import { type FormTable } from '../text/forms'
import { classNumber, listedClass } from './classes'
import { hashPhrase, hashWord } from './hash'
import type { NameLists } from './lists'
import { isNameShape, shapeOf } from './shape'
import * as Shape from './shapes'

/** Numbers of feature values: the packed model's, or the trainer's growing one. -1: the model does not know the value. */
export interface Lexicon { indexOf(value: string): number }

/** What is known of each word form, as columns by word number; a word keeps its number while the table lives. */
export interface WordTable {
  /** Number of the word at each token of a document. */
  numbersOf(document: TextDocument): Int32Array
  /** Numbers the lower-case forms among words from 0 on, in the order in which they come: into `form`, one for each word. Returns how many there are. */
  numberForms(word: Int32Array, form: Int32Array): number
  /** Number of words so far. */
  count(): number
  /** Forgets all words, so that a table kept over many documents stays small. */
  clear(): void
  /** First letter of the word in lower case. */
  initial(word: number): string
  /** True where the word ends in s. */
  plural(word: number): boolean
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
  /** Bits of the lists that hold the word by itself. */
  listed: Int32Array
  /** The same as `kind` where capitals tell something: "IS" is then no form of "to be", "US" no pronoun. */
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
const ANY_NAME = classNumber('anyName')
const ORDINARY = classNumber('ordinary')
const ORDINARY_NAME = classNumber('ordinaryName')
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
  const numbers = new Map<string, number>()
  // Numbers by the form's number in the table of forms, so that the Map is asked once for each word and table; -1 where not yet asked.
  let table: FormTable | null = null
  let byForm = new Int32Array(0)
  const lowers = new Map<string, number>()
  const initials: string[] = []
  const plurals: boolean[] = []
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
    count: () => numbers.size,
    initial: word => initials[word] ?? '',
    plural: word => plurals[word] ?? false,
    clear: () => {
      numbers.clear()
      lowers.clear()
      initials.length = plurals.length = columns.own.length = columns.near.length = columns.far.length = 0
      table = null
    },
    numbersOf: document => {
      const forms = document.forms
      const { written } = forms.table
      if (table !== forms.table) byForm = new Int32Array(0)
      table = forms.table
      if (byForm.length < written.length) byForm = longer(byForm, written.length * 2)
      const found = new Int32Array(forms.number.length)
      for (let token = 0; token < found.length; token++) {
        const form = forms.number[token] as number
        const known = byForm[form] as number
        found[token] = known >= 0 ? known : byForm[form] = numberOf(written[form] as string)
      }
      return found
    }
  }

  function numberOf(form: string): number {
    const known = numbers.get(form)
    if (known !== undefined) return known
    const number = numbers.size
    numbers.set(form, number)
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
    plurals[number] = lower.endsWith('s')
    columns.lower[number] = lowerNumber
    columns.hash[number] = hash
    columns.shape[number] = shape
    // "M23" and "G7" are listed with their digits.
    const exact = shape === Shape.alphanumeric ? hashWord(text.toLowerCase()) : hash
    columns.listed[number] = isNameShape(shape) ? lists.maskOf(hashPhrase(0, exact)) : 0
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
      else if (lists.isOrdinary(hash)) found = lists.isSurname(hash) || lists.isName(hash) ? ORDINARY_NAME : ORDINARY
      else if (lists.isSurname(hash)) found = SURNAME
      else if (lists.isName(hash)) found = ANY_NAME
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

/** The numbers with room for more, which are -1. */
function longer(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(length).fill(-1)
  wider.set(numbers)
  return wider
}

type NumberColumns = Pick<WordColumns, 'lexical' | 'lower' | 'hash' | 'listed' | 'shape' | 'kind' | 'plainKind'>

function emptyColumns(size: number): NumberColumns {
  return { lexical: new Int32Array(size), lower: new Int32Array(size), hash: new Int32Array(size), listed: new Int32Array(size), shape: new Uint8Array(size), kind: new Uint8Array(size), plainKind: new Uint8Array(size) }
}

function widened(columns: NumberColumns): NumberColumns {
  const wider = emptyColumns(columns.shape.length * 2)
  wider.lexical.set(columns.lexical)
  wider.lower.set(columns.lower)
  wider.hash.set(columns.hash)
  wider.listed.set(columns.listed)
  wider.shape.set(columns.shape)
  wider.kind.set(columns.kind)
  wider.plainKind.set(columns.plainKind)
  return wider
}

import * as Style from './styles'
import { classNumber } from './classes'
import { EMPTY_HASH, HASH_PRIME } from './hash'
import type { NameTokens } from './read'
import { isNameShape } from './shape'
import * as Shape from './shapes'
import type { WordTable } from './words'

/**
 * What one occurrence of a word in a document says about its other occurrences: bits of a mask. "After a title" at one place
 * makes a person of the bare surname at another.
 */
export const Bit = {
  afterTitle: 1 << 0, afterGiven: 1 << 1, beforeSaid: 1 << 2, beforeSuffix: 1 << 3, beforeOrgHead: 1 << 4, afterInside: 1 << 5, afterThe: 1 << 6, beforePossessive: 1 << 7,
  capitalInside: 1 << 8, lower: 1 << 9, afterCapital: 1 << 10, beforeCapital: 1 << 11, bracketed: 1 << 12, beforePlaceHead: 1 << 13, afterOf: 1 << 14, afterOrgHead: 1 << 15,
  beforeAge: 1 << 16, inGivenRun: 1 << 17, inOrgRun: 1 << 18, inTitleRun: 1 << 19, acronym: 1 << 20, orgAcronym: 1 << 21, alone: 1 << 22, afterToward: 1 << 23, afterEvent: 1 << 24
} as const

const EVENT = classNumber('event')
const TITLE = classNumber('title')
const GIVEN = classNumber('given')
const SAID = classNumber('said')
const SUFFIX = classNumber('orgSuffix')
const ORG_HEAD = classNumber('orgHead')
const PLACE_HEAD = classNumber('placeHead')
const INSIDE = classNumber('inside')
const TOWARD = classNumber('toward')
const THE = classNumber('the')
const OF = classNumber('of')
const FOR = classNumber('for')
const AND = classNumber('and')
const POSSESSIVE = classNumber('possessive')
const COMMA = classNumber('comma')
const OPEN = classNumber('open')
const CLOSE = classNumber('close')
const DASH = classNumber('dash')
/** Classes of words that end a name where capitals do not tell. */
const SMALL: ReadonlySet<number> = new Set(['of', 'for', 'and', 'or', 'the', 'a', 'by', 'with', 'be', 'pronoun', 'inside', 'toward', 'said', 'weekday', 'month', 'quantity'].map(classNumber))

/** Runs of capitalised words and what the document says elsewhere about each token. Columns by token. */
export interface Evidence {
  /** First token and end of the run of capitalised words that the token stands in; both 0 outside runs. */
  readonly runStart: Int32Array
  readonly runEnd: Int32Array
  /** Bits that other occurrences of the same word have. */
  readonly elsewhere: Int32Array
  /** 1 where the token belongs to a name whose initials stand right behind it in brackets, or is such an acronym. */
  readonly acronym: Uint8Array
}

/** What is known of a document while its evidence is gathered. Its readers are functions of the module: those made anew for each document are compiled anew as well. */
interface Gathering {
  readonly tokens: NameTokens
  readonly table: WordTable
  readonly runStart: Int32Array
  readonly runEnd: Int32Array
  /** Bits of each occurrence. */
  readonly own: Int32Array
  /** 1 at the lower bits of the hash of each word that may be an acronym. */
  readonly asked: Uint8Array
  /** Bits by the hash of initials, which is that of the acronym as a word (see `hashWord`). */
  readonly acronyms: Map<number, number>
  readonly bracketed: Uint8Array
}

/** Gathers the evidence of a document in two passes over its tokens. Linear. */
export function findEvidence(tokens: NameTokens, table: WordTable): Evidence {
  const { count, sentenceStart } = tokens
  const column = (): Int32Array => new Int32Array(count)
  const gathering: Gathering = { tokens, table, runStart: column(), runEnd: column(), own: column(), asked: askedFor(tokens, table), acronyms: new Map(), bracketed: new Uint8Array(count) }
  for (let s = 0; s + 1 < sentenceStart.length; s++) {
    const first = sentenceStart[s] as number
    const end = sentenceStart[s + 1] as number
    const plain = (tokens.style[first] as number) === Style.plain
    findRuns(gathering, first, end, plain)
    for (let i = first; i < end; i++) gathering.own[i] = bitsOf(gathering, i, first, end, plain)
    if (plain) findAcronyms(gathering, first, end)
  }
  return { runStart: gathering.runStart, runEnd: gathering.runEnd, elsewhere: gather(gathering), acronym: gathering.bracketed }
}

/** Few words are acronyms: the initials of most runs need not be kept. */
function askedFor({ count, word, shape }: NameTokens, table: WordTable): Uint8Array {
  const asked = new Uint8Array(ASKED + 1)
  for (let i = 0; i < count; i++) if (shape[i] === Shape.upper || shape[i] === Shape.dotted) asked[(table.columns.hash[word[i] as number] as number) & ASKED] = 1
  return asked
}
const ASKED = 255

function shapeAt({ tokens }: Gathering, i: number): number {
  return tokens.shape[i] as number
}

function classAt({ tokens }: Gathering, i: number): number {
  return (tokens.kind[i] as number) >> 1
}

/** Runs of words written like names. Where all words are, small words end a run. */
function findRuns(gathering: Gathering, first: number, end: number, plain: boolean): void {
  const { runStart, runEnd } = gathering
  for (let i = first; i < end; i++) {
    if (!isNameShape(shapeAt(gathering, i))) continue
    let last = i + 1
    if (isInRun(gathering, i, plain)) while (last < end && (isInRun(gathering, last, plain) || (classAt(gathering, last) === DASH && last + 1 < end && isInRun(gathering, last + 1, plain) && last - i < 12))) last++
    for (let j = i; j < last; j++) { runStart[j] = i; runEnd[j] = last }
    i = last - 1
  }
}

function isInRun(gathering: Gathering, i: number, plain: boolean): boolean {
  return isNameShape(shapeAt(gathering, i)) && (plain || !SMALL.has(classAt(gathering, i)))
}

function bitsOf(gathering: Gathering, i: number, first: number, end: number, plain: boolean): number {
  const { runStart, runEnd } = gathering
  const found = shapeAt(gathering, i)
  if (found === Shape.lower) return plain ? Bit.lower : 0
  if (!isNameShape(found)) return 0
  const before = i > first ? classAt(gathering, i - 1) : 0
  const after = i + 1 < end ? classAt(gathering, i + 1) : 0
  const capitalBefore = i > first && isNameShape(shapeAt(gathering, i - 1))
  const capitalAfter = i + 1 < end && isNameShape(shapeAt(gathering, i + 1))
  const start = runStart[i] as number
  const last = (runEnd[i] as number) - 1
  let bits = 0
  if (before === TITLE) bits |= Bit.afterTitle
  if (before === GIVEN && capitalBefore) bits |= Bit.afterGiven
  if (after === SAID && !capitalAfter) bits |= Bit.beforeSaid
  if (after === SUFFIX && capitalAfter) bits |= Bit.beforeSuffix
  if (after === ORG_HEAD && capitalAfter) bits |= Bit.beforeOrgHead
  if (after === PLACE_HEAD) bits |= Bit.beforePlaceHead
  if (after === POSSESSIVE) bits |= Bit.beforePossessive
  if (before === INSIDE) bits |= Bit.afterInside
  if (before === TOWARD) bits |= Bit.afterToward
  if (before === THE) bits |= Bit.afterThe
  if (before === EVENT && capitalBefore) bits |= Bit.afterEvent
  if (before === OF) bits |= Bit.afterOf
  if (before === ORG_HEAD && capitalBefore) bits |= Bit.afterOrgHead
  if (before === OPEN && after === CLOSE) bits |= Bit.bracketed
  if (after === COMMA && i + 2 < end && shapeAt(gathering, i + 2) === Shape.number) bits |= Bit.beforeAge
  if (last > start) {
    if (classAt(gathering, start) === GIVEN) bits |= Bit.inGivenRun
    if (classAt(gathering, start) === TITLE) bits |= Bit.inTitleRun
    if (classAt(gathering, last) === ORG_HEAD || classAt(gathering, last) === SUFFIX) bits |= Bit.inOrgRun
  }
  if (plain && i > first) {
    bits |= Bit.capitalInside
    if (capitalBefore) bits |= Bit.afterCapital
    if (capitalAfter) bits |= Bit.beforeCapital
    if (!capitalBefore && !capitalAfter) bits |= Bit.alone
  }
  return bits
}

/** Initials of each run of at least two capitalised words, "of", "for", "and" inside it left out: "African Union" -> "au". */
function findAcronyms(gathering: Gathering, first: number, end: number): void {
  const { tokens, table, runEnd, asked, acronyms, bracketed } = gathering
  for (let i = first; i < end; i++) {
    if (!isNameShape(shapeAt(gathering, i)) || shapeAt(gathering, i) === Shape.upper) continue
    let hash = EMPTY_HASH | 0
    let letters = 0
    let head = false
    for (let j = i; j < end && j < i + 12; j++) {
      const found = classAt(gathering, j)
      if (isNameShape(shapeAt(gathering, j))) {
        hash = Math.imul(hash ^ table.initial(tokens.word[j] as number).charCodeAt(0), HASH_PRIME)
        letters++
        head ||= found === ORG_HEAD || found === SUFFIX
      } else if (found !== OF && found !== FOR && found !== AND && found !== THE && found !== DASH) break
      if (letters < 2) continue
      if (asked[hash & ASKED]) acronyms.set(hash, (acronyms.get(hash) ?? 0) | Bit.acronym | (head ? Bit.orgAcronym : 0))
      if (j + 3 < end && classAt(gathering, j + 1) === OPEN && classAt(gathering, j + 3) === CLOSE && (table.columns.hash[tokens.word[j + 2] as number] as number) === hash) bracketed.fill(1, i, j + 3)
    }
    i = Math.max(i, (runEnd[i] as number) - 1)
  }
}

function gather(gathering: Gathering): Int32Array {
  const { tokens, table, own, acronyms } = gathering
  const { count, word } = tokens
  const once = new Int32Array(tokens.forms)
  const twice = new Int32Array(tokens.forms)
  for (let i = 0; i < count; i++) {
    const bits = own[i] as number
    if (bits === 0) continue
    const key = tokens.form[i] as number
    const before = once[key] as number
    twice[key] = (twice[key] as number) | (before & bits)
    once[key] = before | bits
  }
  const elsewhere = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    if (!isNameShape(shapeAt(gathering, i))) continue
    const key = tokens.form[i] as number
    if (once[key] === 0) continue
    elsewhere[i] = (twice[key] as number) | ((once[key] as number) & ~(own[i] as number))
    if (shapeAt(gathering, i) === Shape.upper || shapeAt(gathering, i) === Shape.dotted) elsewhere[i] = (elsewhere[i] as number) | (acronyms.get(table.columns.hash[word[i] as number] as number) ?? 0)
  }
  return elsewhere
}

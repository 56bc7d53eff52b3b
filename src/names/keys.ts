import { classBits, classNumber } from './classes'
import type { Evidence } from './evidence'
import { LIST_NAMES } from './lists'
import type { NameTokens } from './read'
import { isNameShape } from './shape'
import * as Shape from './shapes'
import { TAG_COUNT } from './tags'
import type { WordTable } from './words'

/** Feature templates over more than one word. Each key is a template and two numbers; which, stands beside. */
export const Template = {
  /** Shapes of three tokens | style, first of the sentence. */
  shapes: 0,
  /** Kinds of three tokens in a row. */
  kinds: 1, kindsBefore: 2, kindsAfter: 3,
  /** Two neighbouring words; the words around. */
  wordBefore: 4, wordAfter: 5, wordsAround: 6,
  /** A list that holds the phrase here, before, behind | shape. */
  listed: 7, listedBefore: 8, listedAfter: 9,
  /** What other occurrences of the word say. */
  elsewhere: 10,
  /** Style of the sentence and shape. */
  style: 11,
  /** Length of the run of capitalised words and the place in it. */
  run: 12,
  /** Last and first word of the run, their kinds, the words before and behind it. */
  runLast: 13, runFirst: 14, runKinds: 15, runBefore: 16, runAfter: 17,
  /** An acronym in brackets behind. */
  acronym: 18,
  /** Kinds around the run. */
  runContext: 19,
  /** Kinds of the words on both sides of a hyphen; a word before or behind one. */
  across: 20, acrossWord: 21,
  /** A list that holds the name before or behind in a row of names. */
  listedRow: 22,
  /** A small word between two runs: the word, kinds of the last words of both. */
  joint: 23,
  /** Kinds of the run and of one that a small word joins to it, before and behind; that word and the kind of the other. */
  joinedBefore: 24, joinedAfter: 25, jointBefore: 26, jointAfter: 27,
  /** Kinds of all words of a short run. */
  runPattern: 28,
  /** The word before or behind and the kind here. */
  beforeKind: 29, afterKind: 30,
  /** Kinds of the names around a small word. */
  kindsAround: 31,
  /** A list that holds the phrase here and the kind of the run's last word; the same of the run's first word and the kind here. */
  listedTail: 32, listedHead: 33
} as const

/** Templates whose numbers are words of the lexicon: bit 0 the first, bit 1 the second. */
export const LEXICAL_TEMPLATES: Readonly<Record<number, number>> = {
  [Template.wordBefore]: 3, [Template.wordAfter]: 3, [Template.wordsAround]: 3, [Template.runLast]: 1, [Template.runFirst]: 1, [Template.runBefore]: 1, [Template.runAfter]: 1, [Template.acrossWord]: 1,
  [Template.joint]: 1, [Template.jointBefore]: 1, [Template.jointAfter]: 1, [Template.beforeKind]: 1, [Template.afterKind]: 1
}

const DASH = classNumber('dash')
const COMMA = classNumber('comma')
const AND = classNumber('and')
const OR = classNumber('or')
/** 1 for the classes of small words that may join two parts of a name. */
const JOINS = classBits('of', 'and', 'the', 'for', 'inside', 'toward', 'particle', 'with')

/** Receives the keys of one token. */
export type KeySink = (template: number, a: number, b: number) => void

/** Position of a neighbour's values among the views of a word: the word itself, then two before to two behind, each for a plain and a capitalised token in the middle. */
export function viewOf(offset: number, capital: boolean): number {
  return offset === 0 ? 0 : 1 + (offset + 2 - (offset > 0 ? 1 : 0)) * 2 + (capital ? 1 : 0)
}
export const VIEW_COUNT = 9
/** Numbers per word in a table of vectors. */
export const WORD_ROW = VIEW_COUNT * TAG_COUNT

/** Calls `sink` with each key of token `i`, whose sentence goes from `first` to `end`. The same for training and for use. */
export function tokenKeys(tokens: NameTokens, evidence: Evidence, table: WordTable, i: number, first: number, end: number, sink: KeySink): void {
  const { word, shape, kind, style, listed } = tokens
  const { lexical } = table.columns
  const here = word[i] as number
  const before = wordIn(word, first, end, i - 1)
  const after = wordIn(word, first, end, i + 1)
  const shapeHere = shape[i] as number
  const shapeBefore = kindIn(shape, first, end, i - 1)
  const shapeAfter = kindIn(shape, first, end, i + 1)
  const capital = isNameShape(shapeHere)
  const kindHere = kind[i] as number
  const kindBefore = kindIn(kind, first, end, i - 1)
  const kindAfter = kindIn(kind, first, end, i + 1)
  sink(Template.shapes, (shapeBefore << 8) | (shapeHere << 4) | shapeAfter, (style[i] as number) * 2 + (i === first ? 1 : 0))
  sink(Template.kinds, (kindBefore << 8) | kindHere, kindAfter)
  const lists = listed[i] as number
  if (lists) listKeys(lists, Template.listed, shapeHere === Shape.upper ? 1 : capital ? 0 : 2, sink)
  if (kindHere >> 1 === DASH) { dashKeys(tokens, lexical, i, first, end, sink); return }
  const gluedBefore = i - 2 >= first && !tokens.spaced[i] && kindBefore >> 1 === DASH
  if (!capital) {
    const nameBefore = isNameShape(shapeBefore)
    const nameAfter = isNameShape(shapeAfter)
    if (nameBefore && lexicalOf(lexical, before) >= 0 && lexicalOf(lexical, here) >= 0) sink(Template.wordBefore, lexicalOf(lexical, before), lexicalOf(lexical, here))
    if (nameAfter && lexicalOf(lexical, after) >= 0 && lexicalOf(lexical, here) >= 0) sink(Template.wordAfter, lexicalOf(lexical, here), lexicalOf(lexical, after))
    if (nameBefore || nameAfter) jointKeys(tokens, evidence, table, i, first, end, sink)
    if (gluedBefore) {
      sink(Template.across, (kindIn(kind, first, end, i - 2) << 8) | kindHere, 2)
      if (lexicalOf(lexical, here) >= 0) sink(Template.acrossWord, lexicalOf(lexical, here), 2)
    }
    return
  }
  sink(Template.kindsBefore, (kindIn(kind, first, end, i - 2) << 8) | kindBefore, kindHere)
  sink(Template.kindsAfter, (kindAfter << 8) | kindIn(kind, first, end, i + 2), kindHere)
  const wordBefore = lexicalOf(lexical, before)
  const wordHere = lexicalOf(lexical, here)
  const wordAfter = lexicalOf(lexical, after)
  if (wordBefore >= 0 && wordHere >= 0) sink(Template.wordBefore, wordBefore, wordHere)
  if (wordHere >= 0 && wordAfter >= 0) sink(Template.wordAfter, wordHere, wordAfter)
  if (wordBefore >= 0 && wordAfter >= 0) sink(Template.wordsAround, wordBefore, wordAfter)
  sink(Template.style, (style[i] as number) * 16 + shapeHere, i === first ? 1 : 0)
  if (before >= 0) listKeys(listed[i - 1] as number, Template.listedBefore, 0, sink)
  if (after >= 0) listKeys(listed[i + 1] as number, Template.listedAfter, 0, sink)
  for (let bits = evidence.elsewhere[i] as number, bit = 0; bits; bits >>>= 1, bit++) if (bits & 1) sink(Template.elsewhere, bit, (style[i] as number) ? 1 : 0)
  if (evidence.acronym[i]) sink(Template.acronym, shapeHere === Shape.upper ? 1 : 0, 0)
  const runStart = evidence.runStart[i] as number
  const runEnd = evidence.runEnd[i] as number
  const length = Math.min(runEnd - runStart, 7)
  const place = Math.min(i - runStart, 7)
  const left = Math.min(runEnd - 1 - i, 3)
  sink(Template.run, length * 8 + place, style[i] as number)
  const last = lexicalOf(lexical, word[runEnd - 1] as number)
  const start = lexicalOf(lexical, word[runStart] as number)
  if (length > 1 && length < 7) {
    if (last >= 0 && left > 0) sink(Template.runLast, last, left)
    if (start >= 0 && place > 0) sink(Template.runFirst, start, Math.min(place, 3))
    const tail = ((kind[runEnd - 1] as number) << 1) | (table.plural(word[runEnd - 1] as number) ? 1 : 0)
    if (lists && left > 0) listKeys(lists, Template.listedTail, (tail << 2) | left, sink)
    if (place > 0) listKeys(listed[runStart] as number, Template.listedHead, (((kindHere << 1) | (table.plural(here) ? 1 : 0)) << 2) | left, sink)
    sink(Template.runKinds, ((kind[runStart] as number) << 8) | (kind[runEnd - 1] as number), place === 0 ? 0 : left === 0 ? 2 : 1)
  }
  if (length > 1 && length < 5) {
    let pattern = 0
    for (let j = runStart; j < runEnd; j++) pattern = (pattern << 7) | (kind[j] as number)
    sink(Template.runPattern, pattern, place)
  }
  if (wordBefore >= 0) sink(Template.beforeKind, wordBefore, kindHere)
  if (wordAfter >= 0) sink(Template.afterKind, wordAfter, kindHere)
  joinedKeys(tokens, evidence, table, runStart, runEnd, first, end, place === 0 ? 0 : left === 0 ? 2 : 1, sink)
  const outBefore = wordIn(word, first, end, runStart - 1)
  const outAfter = wordIn(word, first, end, runEnd)
  const where = place === 0 ? 0 : 1
  const kindOutBefore = kindIn(kind, first, end, runStart - 1)
  const kindOutAfter = kindIn(kind, first, end, runEnd)
  if (lexicalOf(lexical, outBefore) >= 0) sink(Template.runBefore, lexicalOf(lexical, outBefore), where)
  if (lexicalOf(lexical, outAfter) >= 0) sink(Template.runAfter, lexicalOf(lexical, outAfter), where)
  if (gluedBefore) {
    sink(Template.across, (kindIn(kind, first, end, i - 2) << 8) | kindHere, 0)
    if (wordHere >= 0) sink(Template.acrossWord, wordHere, 0)
  }
  if (i + 2 < end && kindAfter >> 1 === DASH && !tokens.spaced[i + 2]) {
    sink(Template.across, (kindHere << 8) | kindIn(kind, first, end, i + 2), 1)
    if (wordHere >= 0) sink(Template.acrossWord, wordHere, 1)
    if (lexicalOf(lexical, wordIn(word, first, end, i + 2)) >= 0) sink(Template.acrossWord, lexicalOf(lexical, wordIn(word, first, end, i + 2)), 3)
  }
  if (runStart - 2 >= first && isJoint(kindOutBefore)) listKeys(listed[runStart - 2] as number, Template.listedRow, where, sink)
  if (runEnd + 1 < end && isJoint(kindOutAfter)) listKeys(listed[runEnd + 1] as number, Template.listedRow, 2 + where, sink)
  sink(Template.runContext, (kindOutBefore << 8) | kindOutAfter, Math.min(length, 4) * 2 + where)
}

/** A hyphen between two words: both words, and whether it is glued to them. */
function dashKeys({ word, kind, spaced }: NameTokens, lexical: Int32Array, dash: number, first: number, end: number, sink: KeySink): void {
  const glued = (spaced[dash] ? 0 : 1) + (dash + 1 < end && spaced[dash + 1] ? 0 : 2)
  const left = lexicalOf(lexical, wordIn(word, first, end, dash - 1))
  const right = lexicalOf(lexical, wordIn(word, first, end, dash + 1))
  sink(Template.across, (kindIn(kind, first, end, dash - 1) << 8) | kindIn(kind, first, end, dash + 1), 4 + glued)
  if (left >= 0) sink(Template.acrossWord, left, 4 + glued)
  if (right >= 0) sink(Template.acrossWord, right, 8 + glued)
}

/** Number of the word at `j`, -1 outside the sentence. */
function wordIn(word: Int32Array, first: number, end: number, j: number): number {
  return j >= first && j < end ? word[j] as number : -1
}

/** Kind or shape of the word at `j`, 0 outside the sentence. */
function kindIn(kind: Uint8Array, first: number, end: number, j: number): number {
  return j >= first && j < end ? kind[j] as number : 0
}

function lexicalOf(lexical: Int32Array, word: number): number {
  return word < 0 ? -1 : lexical[word] as number
}

/** A small word beside a capitalised one: what it may join. */
function jointKeys(tokens: NameTokens, evidence: Evidence, table: WordTable, i: number, first: number, end: number, sink: KeySink): void {
  const left = nameBackward(tokens, i - 1, first)
  const right = left < 0 ? -1 : nameForward(tokens, i + 1, end)
  if (right < 0) return
  const kinds = ((tokens.kind[left] as number) << 8) | (tokens.kind[(evidence.runEnd[right] as number) - 1] as number)
  const lexical = table.columns.lexical[tokens.word[i] as number] as number
  sink(Template.kindsAround, kinds, tokens.kind[i] as number)
  if (lexical >= 0) sink(Template.joint, lexical, kinds)
}

/** Runs that small words join to the one from `runStart` to `runEnd`. */
function joinedKeys(tokens: NameTokens, evidence: Evidence, table: WordTable, runStart: number, runEnd: number, first: number, end: number, where: number, sink: KeySink): void {
  const kind = tokens.kind[runEnd - 1] as number
  const { lexical } = table.columns
  const left = nameBackward(tokens, runStart - 1, first)
  if (left >= 0) {
    const joint = lexical[tokens.word[left + 1] as number] as number
    sink(Template.joinedBefore, ((tokens.kind[left] as number) << 8) | kind, where)
    if (joint >= 0) sink(Template.jointBefore, joint, ((tokens.kind[left] as number) << 2) | where)
  }
  const right = nameForward(tokens, runEnd, end)
  if (right >= 0) {
    const joint = lexical[tokens.word[runEnd] as number] as number
    sink(Template.joinedAfter, (kind << 8) | (tokens.kind[(evidence.runEnd[right] as number) - 1] as number), where)
    if (joint >= 0) sink(Template.jointAfter, joint, (kind << 2) | where)
  }
}

/** The nearest capitalised word from `j` on backwards: `j` itself, or one behind joining words, of which there are two at most; -1 none. */
function nameBackward(tokens: NameTokens, j: number, first: number): number {
  for (let k = j; k >= first && k > j - 3; k--) {
    if (isNameShape(tokens.shape[k] as number)) return k
    if (!JOINS[(tokens.kind[k] as number) >> 1]) return -1
  }
  return -1
}

/** The same forwards. */
function nameForward(tokens: NameTokens, j: number, end: number): number {
  for (let k = j; k < end && k < j + 3; k++) {
    if (isNameShape(tokens.shape[k] as number)) return k
    if (!JOINS[(tokens.kind[k] as number) >> 1]) return -1
  }
  return -1
}

/** True for what stands between names in a row: a comma, "and", "or". */
function isJoint(kind: number): boolean {
  const found = kind >> 1
  return found === COMMA || found === AND || found === OR
}

function listKeys(bits: number, template: number, b: number, sink: KeySink): void {
  for (let list = 0, rest = bits; rest && list < LIST_NAMES.length; list++, rest >>>= 2) if (rest & 3) sink(template, list * 4 + (rest & 3), b)
}

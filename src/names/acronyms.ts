import * as Style from './styles'
import { lowerText, tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { isCapital } from '../text/written'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import { classNumber } from './classes'
import { isNameShape } from './shape'
import * as Shape from './shapes'
import { isRelative } from './unnamed'
import type { WordTable } from './words'

/** Score of an acronym that the document itself explains. */
const EXPLAINED = 0.95
/** A mention surer than this keeps its own type. */
const SURE = 0.97

/**
 * "New South Wales (NSW)": an acronym in brackets behind a name whose initials it has is a name of the same type, there and
 * wherever it stands alone in the document. Without brackets only organizations explain one. Returns the spans in order. Linear.
 */
export function readAcronyms(document: TextDocument, tokens: NameTokens, table: WordTable, pieces: readonly TokenSpan[]): TokenSpan[] {
  const found = spelledOut(document, tokens, table, pieces)
  const explained = new Map<number, TokenSpan>()
  for (const span of found) {
    const at = span.to + 1
    if (span.to - span.from < 2 || at + 1 >= tokens.count || tokenText(document, span.to) !== '(' || tokenText(document, at + 1) !== ')') continue
    if (span.by === 'document' || hasInitials(tokens, table, span, tokenText(document, at)) || isShortName(document, tokens, span, at)) explained.set(tokens.word[at] as number, span)
  }
  explainBare(document, tokens, table, found, explained)
  if (explained.size === 0) return [...found]
  const spans: TokenSpan[] = []
  let next = 0
  for (let i = 0; i < tokens.count; i++) {
    const name = found[next]
    const long = explained.get(tokens.word[i] as number)
    if (name && name.from === i) {
      next++
      spans.push(long && name.to === i + 1 && (name.type === long.type || name.score < SURE) ? { ...name, type: long.type, score: Math.max(name.score, EXPLAINED * long.score), by: name.type === long.type ? name.by : 'document' } : name)
      i = name.to - 1
    } else if (long && !isRelative(document, tokens, i)) {
      spans.push({ from: i, to: i + 1, type: long.type, score: EXPLAINED * long.score, by: 'document' })
    }
  }
  return spans
}

/** Marks that a long name may hold: "Centre for Sea, Ice and Sky: Research". */
const isMark = formTest(/^[,:&-]$/)
/** Small words of long names, of which an acronym may have the initial or not. */
const isJoining = formTest(/^(?:of|and|the|for|in|on|to|&)$/)
/** The longest name that an acronym is looked for before. */
const LONGEST = 16

/** "Institute of Ice, [Sea and Sky] (IISS)": the organization goes from the first letter to the bracket. Linear, since names are bounded. */
function spelledOut(document: TextDocument, tokens: NameTokens, table: WordTable, found: readonly TokenSpan[]): TokenSpan[] {
  const kept: TokenSpan[] = []
  for (const span of found) {
    kept.push(span)
    const at = span.to + 1
    if (span.type === 'person' || at + 1 >= tokens.count || tokenText(document, span.to) !== '(' || tokenText(document, at + 1) !== ')') continue
    const letters = lowerText(document, at).replace(/[.-]/g, '')
    const spelled = span.type === 'place' ? -1 : startOf(document, tokens, table, span.to, letters)
    const from = spelled < 0 && isCapital(document, at) ? headOf(document, tokens, table, span, letters) : spelled
    if (from < 0 || from === span.from || isOffice(document, from) || (from > span.from && !isPossessive(document, from - 1))) continue
    let first = kept.length - 1
    while (first > 0 && (kept[first - 1] as TokenSpan).from >= from) first--
    const before = kept[first - 1]
    const taken = kept.splice(first)
    if ((before && before.to > from) || taken.some(({ type }) => type === 'person')) {
      for (const piece of taken) kept.push(piece)
      continue
    }
    if (from - 1 > span.from) kept.push({ ...span, to: from - 1 })
    kept.push({ ...span, from, type: 'organization', score: taken.reduce((most, { score }) => Math.max(most, score), 0), by: 'document' })
  }
  return kept
}
/** What somebody is in a body: "Member of the [Ostland Parliament] (MOP)". */
const isOffice = formTest(/^(?:Members?|Fellows?|President|Directors?|Head|Chief|Chair\p{L}*|Ministers?|Secretary|Officers?|Order|Companion|Knight|Bachelor|Master|Doctor)$/u)
const isPossessive = formTest(/^[’']s?$/)

/** Where a name that ends before `end` begins by its initials; -1 where they do not give the letters, three at least. */
function startOf(document: TextDocument, tokens: NameTokens, table: WordTable, end: number, letters: string): number {
  if (!/^\p{L}{3,}$/u.test(letters)) return -1
  let rest = letters.length
  for (let i = end - 1; i >= 0 && i >= end - LONGEST; i--) {
    const word = tokens.word[i] as number
    const named = isNameShape(tokens.shape[i] as number)
    if (named || isJoining(document, i)) {
      if (table.initial(word) === letters.charAt(rest - 1)) rest--
      else if (named) return -1
      if (rest === 0) return named ? i : -1
    } else if (!isMark(document, i)) return -1
  }
  return -1
}

/**
 * The head of the name that ends with the span, where an acronym of another language begins with the same letter: "[Institute] of Ice, Sea and Sky (IDEAM)"; -1 for none.
 * A comma and "the" part two bodies.
 */
function headOf(document: TextDocument, tokens: NameTokens, table: WordTable, { from, to }: TokenSpan, letters: string): number {
  if (!/^\p{L}{4,}$/u.test(letters)) return -1
  for (let i = to - 1, head = -1; ; i--) {
    const named = i >= 0 && isNameShape(table.columns.shape[tokens.word[i] as number] as number)
    const goesOn = named || isJoining(document, i) || (isComma(document, i) && !isThe(document, i + 1))
    if (i < to - LONGEST || i < 0 || !goesOn || (isThe(document, i) && !isLinking(document, i - 1))) return head < from ? head : -1
    if (named && (tokens.kind[i] as number) >> 1 === HEAD && table.initial(tokens.word[i] as number) === letters.charAt(0) && isLinking(document, i + 1)) head = i
  }
}
const HEAD = classNumber('orgHead')
const isComma = formTest(/^,$/)
const isThe = formTest(/^the$/i)
const isLinking = formTest(/^(?:of|for|on)$/)

/** Acronyms of three and more letters without brackets: they need an organization of which every capitalised word gives a letter. */
function explainBare(document: TextDocument, tokens: NameTokens, table: WordTable, found: readonly TokenSpan[], explained: Map<number, TokenSpan>): void {
  const full = new Map<string, TokenSpan>()
  for (const span of found) {
    if (span.type !== 'organization' || span.to - span.from < 3) continue
    const { capitals } = initialsOf(tokens, table, span)
    if (capitals.length > 2) full.set(capitals, span)
  }
  if (full.size === 0) return
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.word[i] as number
    if (tokens.shape[i] !== Shape.upper || tokens.style[i] !== Style.plain || explained.has(word)) continue
    const span = full.get(lowerText(document, i))
    if (span) explained.set(word, span)
  }
}

/** "Ostland Petroleum Exports (Ostpex)": syllables of a long organization, its first letters first. */
function isShortName(document: TextDocument, tokens: NameTokens, span: TokenSpan, at: number): boolean {
  if (span.type !== 'organization' || span.to - span.from < 3 || tokens.shape[at] !== Shape.capital) return false
  const short = tokenText(document, at).toLowerCase()
  const first = lowerText(document, span.from)
  return short.length > 3 && short.startsWith(first.slice(0, 2)) && short !== first && !first.startsWith(short)
}

/** True where the acronym is made of the first letters of the capitalised words, or of all words. */
function hasInitials(tokens: NameTokens, table: WordTable, span: TokenSpan, acronym: string): boolean {
  const { capitals, all } = initialsOf(tokens, table, span)
  const letters = acronym.toLowerCase().replaceAll('.', '')
  return letters.length > 1 && (letters === capitals || letters === all)
}

/** First letters of the capitalised words and of all words, in lower case. */
function initialsOf(tokens: NameTokens, table: WordTable, span: TokenSpan): { readonly capitals: string, readonly all: string } {
  let capitals = ''
  let all = ''
  for (let i = span.from; i < span.to; i++) {
    const shape = tokens.shape[i] as number
    if (shape === Shape.mark) continue
    const initial = table.initial(tokens.word[i] as number)
    all += initial
    if (isNameShape(shape)) capitals += initial
  }
  return { capitals, all }
}

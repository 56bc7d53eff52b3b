import { tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import * as TokenFlag from '../text/token-flag'
import { isCapital } from '../text/written'
import { classNumber } from './classes'
import { isInPlace } from './listed'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import * as Style from './styles'

/** A full name at least this sure tells the last name alone. */
const SURE = 0.9
const SCORE = 0.8
/** Shorter last names are words of English too often. */
const SHORTEST = 4
/** Classes of words that are somebody's last name. */
const NAMES: ReadonlySet<number> = new Set(['capital', 'mixed', 'surname', 'anyName'].map(classNumber))
/** Classes of words that stand before things. */
const BEFORE_THINGS: ReadonlySet<number> = new Set(['the', 'a', 'number', 'quantity', 'possessive'].map(classNumber))
/** Behind the name it is something else that bears it. */
const isBearer = formTest(/^(?:famil(?:y|ies)|dynasty|clan|fortune|Prize|Award|Medal|syndrome|disease|administration|campaign|report|Report|Inquiry|inquiry|commission|Commission)$/)
const endsSentence = formTest(/^[.!?:"“”]$/)

/** Names that the model left out or took apart: broken over two lines, and last names that stand alone in plain text and that the model left out, of people whom the text surely names in full: "Ann Sarnel … [Sarnel] said". Spans in order. Linear. */
export function withMissed(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): readonly TokenSpan[] {
  return withLast(document, tokens, wrapped(document, tokens, found))
}

/** "Admiral [Ann]⏎[Sarnel]": a name that the width of the lines broke inside a sentence. */
function wrapped(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): readonly TokenSpan[] {
  const kept: TokenSpan[] = []
  for (const span of found) {
    const before = kept[kept.length - 1]
    const broken = before?.type === 'person' && span.type === 'person' && before.to === span.from && before.to - before.from === 1 && span.to - span.from < 3 && isBreak(document, span.from)
    if (broken && !tokens.sentenceStart.includes(span.from)) kept[kept.length - 1] = { ...before, to: span.to, score: Math.min(before.score, span.score) }
    else kept.push(span)
  }
  return kept
}

/** The width of the lines broke the text before the token. */
function isBreak({ text, tokens: { start, end } }: TextDocument, at: number): boolean {
  return text.slice(end[at - 1], start[at]).includes('\n')
}

function withLast(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): readonly TokenSpan[] {
  const names = new Set<number>()
  for (const { from, to, type, score } of found) {
    const last = to - 1
    if (type === 'person' && to - from > 1 && score >= SURE && NAMES.has((tokens.kind[last] as number) >> 1) && !isInPlace(tokens, last) && tokenText(document, last).length >= SHORTEST) names.add(tokens.word[last] as number)
  }
  // What is something else as well tells nothing.
  for (const { from, to, type } of found) if (type === 'organization' || (type === 'place' && to - from > 1)) for (let i = from; i < to; i++) names.delete(tokens.word[i] as number)
  // "the Polaroids", "Roe's Polaroids": what is counted or somebody's is nobody.
  if (names.size === 0) return found
  const named = tokens.capitals.filter(i => names.has(tokens.word[i] as number))
  for (const i of named) if (i > 0 && BEFORE_THINGS.has((tokens.kind[i - 1] as number) >> 1)) names.delete(tokens.word[i] as number)
  const kept: TokenSpan[] = []
  let next = 0
  for (const i of named) {
    if (!names.has(tokens.word[i] as number)) continue
    while (next < found.length && (found[next] as TokenSpan).to <= i) kept.push(found[next++] as TokenSpan)
    const name = found[next]
    if (name && name.from <= i) {
      // A model takes the last name alone for a town at times.
      const somebody = name.type === 'place' && name.from === i && name.to === i + 1 && name.by === 'model'
      if (!somebody) continue
      kept.push({ ...name, type: 'person', by: 'document' })
      next++
    } else if (tokens.style[i] === Style.plain && isAlone(document, i) && !isBearer(document, i + 1)) {
      const from = isParticle(document, i - 1) ? i - 1 : i
      if (from === i || !isCapital(document, from - 1)) kept.push({ from, to: i + 1, type: 'person', score: SCORE, by: 'document' })
    }
  }
  return kept.length === 0 ? found : [...kept, ...found.slice(next)]
}

/** No other word with a capital and no hyphen stands beside it, but for the end of a sentence. */
function isAlone(document: TextDocument, at: number): boolean {
  const { flags } = document.tokens
  const starts = ((flags[at] as number) & TokenFlag.lineStart) !== 0 || endsSentence(document, at - 1)
  if (!starts && (isCapital(document, at - 1) || isDash(document, at - 1))) return false
  return !isDash(document, at + 1) && !(isCapital(document, at + 1) && ((flags[at + 1] as number) & TokenFlag.lineStart) === 0)
}
/** "de [Sarnel]" is called so. */
const isParticle = formTest(/^(?:de|del|di|da|dos|van|von|der|den|bin|ibn|al|el)$/)
const isDash = formTest(/^[-–&]$/)

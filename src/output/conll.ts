import type { Story } from '../types'
import { annotationsOf, type Annotation, type AnnotationType } from './annotations'
import { disjoint } from './displacy'

const DEFAULT_TYPES: readonly AnnotationType[] = ['person', 'organization', 'place']
const LABELS: Readonly<Record<AnnotationType, string>> = { person: 'PER', organization: 'ORG', place: 'LOC', date: 'DATE', casualty: 'CASUALTY' }

/** A token: initials ("U.S."), a number ("1,200.5"), a word with its inner marks ("O'Neill"), a possessive "'s", or any other character. */
const TOKEN = /(?:\p{L}\.){2,}|\d+(?:[.,:]\d+)*|['’]s(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu
/** What ends a sentence, if a blank follows. */
const STOP = /^[.!?…]$/
/** Quotes and brackets that close behind a stop. */
const CLOSER = /^["'”’)\]]$/
/** An initial, or a title or month with a stop: "J", "Gen", "Aug". */
const BEFORE_NO_STOP = /^(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Rep|Sen|Gov|St|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|vs|al)$/u
const LINE_BREAK = /[\r\n]/

interface Token { readonly text: string, readonly tag: string, readonly before: string }

/**
 * The story as training data in the two columns of CoNLL: a token and its tag (BIO: B-PER begins a person, I-PER goes on, O is
 * outside) with a tab between, an empty line between sentences, `-DOCSTART-` before the first. Tokens are cut at the ends of mentions, so that none
 * is lost. Tags must not overlap: of two mentions that do, the longer stays. `types` are people, organizations and places by default
 * (PER, ORG, LOC); dates (DATE) and figures (CASUALTY) where asked for. Sentences are cut by stops and line breaks.
 * Throws RangeError where the story is not that of the text or a type is unknown, TypeError where `types` is no array.
 */
export function toConll(text: string, story: Story, options: { readonly types?: readonly AnnotationType[] } = {}): string {
  const tokens = tagged(text, disjoint(annotationsOf(text, story), options.types ?? DEFAULT_TYPES))
  const lines = tokens.map((token, index) => `${index > 0 && startsSentence(tokens, index) ? '\n' : ''}${token.text}\t${token.tag}\n`)
  return `-DOCSTART-\tO\n\n${lines.join('')}`
}

/** Reads the text piece by piece: between mentions, and each mention for itself. */
function tagged(text: string, annotations: readonly Annotation[]): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  let lastEnd = 0
  const read = (end: number, firstTag: string, nextTag: string): void => {
    let tag = firstTag
    for (const match of text.slice(at, end).matchAll(TOKEN)) {
      const start = at + match.index
      tokens.push({ text: match[0], tag, before: text.slice(lastEnd, start) })
      lastEnd = start + match[0].length
      tag = nextTag
    }
    at = end
  }
  for (const { mention, type } of annotations) {
    read(mention.start, 'O', 'O')
    read(mention.end, `B-${LABELS[type]}`, `I-${LABELS[type]}`)
  }
  read(text.length, 'O', 'O')
  return tokens
}

function startsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || token.tag.startsWith('I-')) return false
  if (LINE_BREAK.test(token.before)) return true
  if (token.before === '') return false
  let stop = index - 1
  while (stop > 0 && CLOSER.test(tokens[stop]?.text ?? '') && tokens[stop]?.before === '') stop--
  return STOP.test(tokens[stop]?.text ?? '') && !BEFORE_NO_STOP.test(tokens[stop - 1]?.text ?? '') && !/^\p{Ll}/u.test(token.text)
}

import { zoneAt, type TextDocument } from '../text/document'
import type { DateExpression, Story } from '../types'
import { newContext, remember, type Context } from './anchors/context'
import { isNarrative } from './anchors/genre'
import type { Resolved } from './anchors/resolved'
import { resolve } from './anchors/resolve'
import { tenseAround, type Tense } from './anchors/tense'
import { dayOfIso, isoDay } from './civil'
import { grammarOf } from './grammar'
import { NO_WORD } from './lexicon'
import type { Found } from './meaning'
import { readWords, type Line } from './reading'

export { findPublished } from './published'

/** The day that relative dates are resolved against. */
export type Published = NonNullable<Story['published']>

/**
 * Finds time expressions, ordered and disjoint, with TIMEX3 values; with `published` null, relative ones keep a null value or PAST_REF.
 * Offsets are UTF-16 code units. Never throws; linear in the length of the text.
 */
export function findDates(document: TextDocument, published: Published | null): DateExpression[] {
  const finds = findAll(document)
  const day = published ? dayOfIso(published.value) : null
  const context = newContext(day, isNarrative(finds.map(({ found }) => found), day))
  return finds.map(({ found, line, sentence }, index) => {
    context.sentence = sentence
    const resolved = resolveOne(found, line, context)
    return expression(document, found, resolved, index)
  })
}

interface Find { readonly found: Found, readonly line: Line, readonly sentence: number }

/** Every expression of the document, unresolved. Only words of the lexicon and numbers can start one. */
function findAll(document: TextDocument): Find[] {
  const words = readWords(document)
  const read = grammarOf(document)
  const finds: Find[] = []
  const { count, firstToken, endToken } = document.sentences
  for (let sentence = 0; sentence < count; sentence++) {
    const line: Line = { document, words, from: firstToken[sentence] as number, to: endToken[sentence] as number }
    for (let token = line.from; token < line.to;) {
      const found = words[token] === NO_WORD ? null : read(line, token)
      if (found) finds.push({ found, line, sentence })
      token = found ? found.end : token + 1
    }
  }
  return finds
}

function resolveOne(found: Found, line: Line, context: Context): Resolved {
  let tense: Tense | null = null
  const resolved = resolve(found.meaning, { context, tense: () => tense ??= tenseAround(line, found) })
  if (found.kind !== 'duration' && found.kind !== 'set' && !keepsFocus(found)) remember(context, found.kind === 'time' && resolved.from !== null ? { ...resolved, value: isoDay(resolved.from) } : resolved)
  if (found.meaning.is === 'clock' && resolved.from !== null && found.meaning.zone !== 'Z') {
    context.lastClock = { day: resolved.from, minute: Number(found.meaning.time.slice(0, 2)) * 60 + Number(found.meaning.time.slice(3, 5)), sentence: context.sentence }
  }
  return resolved
}

/** "11 days before the attack" leaves the attack in focus: what follows counts from there. */
function keepsFocus(found: Found): boolean {
  return found.meaning.is === 'offset' && found.anchored
}

function expression(document: TextDocument, found: Found, resolved: Resolved, index: number): DateExpression {
  const start = document.tokens.start[found.start] as number
  const end = document.tokens.end[found.end - 1] as number
  return {
    id: `d${index + 1}`,
    start,
    end,
    text: document.text.slice(start, end),
    zone: zoneAt(document, start),
    score: resolved.value === null ? Math.min(found.score, 0.5) : found.score,
    by: `rule:${found.by}`,
    kind: found.kind,
    value: resolved.value,
    mod: found.mod,
    from: resolved.from === null || !inRange(resolved.from) ? null : isoDay(resolved.from),
    to: resolved.to === null || !inRange(resolved.to) ? null : isoDay(resolved.to)
  }
}

/** ISO 8601 days are written for the years 0001 to 9999. */
function inRange(day: number): boolean {
  return day >= -719162 && day <= 2932896
}

import { dayOf, type Meaning } from '../meaning'
import type { Find } from '../scan'

/** Quoted words for which no day is named near: those of the day of the news itself. */
export const DAY_OF_NEWS = -2

/** Sentences back in which the day of a quoted speech may be named, and expressions looked at on either side. */
const NEAR = 2
const MOST = 8

/**
 * For each expression the index of the one that names the day on which its words were said: for "today" or "this morning" within a quotation the day
 * behind it in its own sentence ("… today,” she said on Monday"), else before it, there or in the sentences before. `DAY_OF_NEWS` where none is named, -1 where
 * the words are not quoted or not counted from the day of speaking. Linear.
 */
export function speechDays(finds: readonly Find[]): readonly number[] {
  const deictic = finds.map(({ found }) => isDeictic(found.meaning))
  if (!deictic.includes(true)) return deictic.map(() => -1)
  const quoted = quotedFinds(finds)
  return finds.map((_, index) => (deictic[index] && quoted[index] ? speechDay(finds, quoted, index) : -1))
}

function speechDay(finds: readonly Find[], quoted: readonly boolean[], index: number): number {
  const { sentence } = finds[index] as Find
  const names = (at: number): boolean => !quoted[at] && namesDay((finds[at] as Find).found.meaning)
  for (let at = index + 1; at < Math.min(finds.length, index + MOST) && (finds[at] as Find).sentence === sentence; at++) if (names(at)) return at
  for (let at = index - 1; at >= Math.max(0, index - MOST) && sentence - (finds[at] as Find).sentence <= NEAR; at--) if (names(at)) return at
  return DAY_OF_NEWS
}

/** Counted from the day of speaking. */
function isDeictic(meaning: Meaning): boolean {
  if (meaning.is === 'part of day') return meaning.day !== null && isDeictic(meaning.day)
  return meaning.is === 'shift' && meaning.base === 'published' && (meaning.unit === 'day' || meaning.unit === 'week' || meaning.unit === 'weekend')
}

/** A day by weekday, date or "yesterday". */
function namesDay(meaning: Meaning): boolean {
  const day = dayOf(meaning)
  return (day?.is === 'weekday' && day.side !== 'after') || day?.is === 'day' || (day?.is === 'shift' && day.unit === 'day')
}

/** Per expression whether a quotation is open where it stands, counted from the start of its block. One pass over the text. */
function quotedFinds(finds: readonly Find[]): readonly boolean[] {
  let at = 0
  let block = -1
  let open = false
  return finds.map(({ line: { document }, found, sentence }) => {
    const index = document.sentences.block[sentence] as number
    if (index !== block) {
      block = index
      open = false
      at = document.blocks[index]?.start ?? at
    }
    for (const end = document.tokens.start[found.start] as number; at < end; at++) {
      const code = document.text.charCodeAt(at)
      if (code === 0x22) open = !open
      else if (code === 0x201C || code === 0xAB) open = true
      else if (code === 0x201D || code === 0xBB) open = false
    }
    return open
  })
}

import { wordsOf } from '../among'
import type { Found, Meaning } from '../meaning'
import { isDash, isMark, textAt, type Line } from '../reading'
import type { Find } from '../scan'

const JOINTS: ReadonlySet<string> = wordsOf('to and or through until till')

/** Gives a month or day the year that the next one carries: "from June to August 2020", "30 May - 2 June 2019", "in August and September 1914". */
export function borrowYears(finds: readonly Find[]): readonly Find[] {
  let changed: Find[] | null = null
  for (let index = finds.length - 2; index >= 0; index--) {
    const here = (changed ?? finds)[index] as Find
    const next = (changed ?? finds)[index + 1] as Find
    const year = here.sentence === next.sentence && isJoined(here.line, here.found, next.found) ? explicitYear(next.found.meaning) : null
    const lent = year && lend(here.found.meaning, year)
    if (lent) {
      changed ??= [...finds]
      changed[index] = { ...here, found: { ...here.found, meaning: lent } }
    }
  }
  return changed ?? finds
}

/** One joining word or mark between the two. */
function isJoined(line: Line, first: Found, second: Found): boolean {
  const between = second.start - first.end
  return between === 1 && (JOINTS.has(textAt(line, first.end)) || isDash(line, first.end) || isMark(line, first.end, ',') || isMark(line, first.end, '/'))
}

function explicitYear(meaning: Meaning): Meaning | null {
  return (meaning.is === 'month' || meaning.is === 'day' || meaning.is === 'season') && meaning.year ? meaning.year : null
}

function lend(meaning: Meaning, year: Meaning): Meaning | null {
  if ((meaning.is !== 'month' && meaning.is !== 'day' && meaning.is !== 'season') || meaning.year || meaning.side !== 'cue') return null
  return { ...meaning, year }
}

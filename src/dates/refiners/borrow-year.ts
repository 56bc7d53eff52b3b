import { among, wordsOf } from '../among'
import type { Found, Meaning } from '../meaning'
import { isDash, isMark, rawAt, textAt, type Line } from '../reading'
import type { Find } from '../scan'

const JOINTS: ReadonlySet<string> = wordsOf('to and or through until till')

/** Gives a month or day the year that stands behind: "from June to August 2020", "the Boxing Day tsunami of 2004", "30 May - 2 June 2019", "in August and September 1914". */
export function borrowYears(finds: readonly Find[]): readonly Find[] {
  let changed: Find[] | null = null
  for (let index = finds.length - 2; index >= 0; index--) {
    const here = (changed ?? finds)[index] as Find
    const next = (changed ?? finds)[index + 1] as Find
    const year = here.sentence === next.sentence ? yearBehind(here.line, here.found, next.found) : null
    const lent = year && lend(here.found.meaning, year)
    if (lent) {
      changed ??= [...finds]
      changed[index] = { ...here, found: { ...here.found, meaning: lent } }
    }
  }
  return changed ?? finds
}

/** The year of the next expression, joined to this one or telling when what is called after its day was. */
function yearBehind(line: Line, first: Found, second: Found): Meaning | null {
  if (isJoined(line, first, second)) return explicitYear(second.meaning)
  const ofEvent = second.meaning.is === 'year' && second.start === first.end + 2 && among('of in', textAt(line, first.end + 1)) && textAt(line, first.end) === '' && /^\p{Ll}/u.test(rawAt(line, first.end))
  return ofEvent ? second.meaning : null
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
  if ((meaning.is !== 'month' && meaning.is !== 'day' && meaning.is !== 'season' && meaning.is !== 'feast') || meaning.year || meaning.side !== 'cue') return null
  return { ...meaning, year }
}

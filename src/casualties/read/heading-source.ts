import { headOf, isMark, nounsAt, type Clause } from './clause'
import { isHeadline } from './sentence'

/** Who stands beside a headline without a verb, or behind its last "say": not the outlet, and not what the next words describe. */
const SPEAKERS = /^(?:police|officials?|authorities|army|military|ministry|minister|government|governor|mayor|medics?|doctors?|hospital|rescuers|coroner|sheriff|prosecutors?|witness(?:es)?|eyewitness(?:es)?|residents|locals|activists?|monitors?|watchdog|media|reports|sources?|spokes(?:man|woman|person)|un|ngos?)$/
/** Chunks of "Army: 12 killed", a line of a table. */
const TABLE_LINE = 4

/** Words of who says what a headline tells: "Two killed in Oldo blast: [police]", "… - [medics]", "…, say [officials]", "[Police]: two dead after crash"; null for nobody. */
export function speakerOfHeading(clause: Clause): { readonly first: number, readonly end: number } | null {
  const last = clause.chunks.length - 1
  const behind = speakerIn(clause, last)
  const says = behind !== null && /^says?$/.test(clause.sentence.words[behind.first] as string)
  if (behind && (says ? behind.end - behind.first > 1 && isMark(clause, last - 1, 'comma') : isMark(clause, last - 1, 'colon', 'dash'))) return says ? { first: behind.first + 1, end: behind.end } : behind
  return last >= TABLE_LINE && isMark(clause, 1, 'colon') ? speakerIn(clause, 0) : null
}

function speakerIn(clause: Clause, at: number): { readonly first: number, readonly end: number } | null {
  const nouns = nounsAt(clause, at)
  return nouns && nouns.head >= 0 && nouns.quantity === null && nouns.harmed === null && nouns.determiner !== 'indefinite' && SPEAKERS.test(headOf(clause, nouns)) && isHeadline(clause.sentence) ? nouns : null
}

import { tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { isCapital } from '../text/written'
import { classNumber } from './classes'
import { isTownName, isWholeIn, listBits } from './listed'
import { occurrencesOf } from './occurrences'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import * as Style from './styles'
import { capitalsBefore, SCORE } from './town-words'
import { TOLD_NAME } from './told-names'

/** Between a rank and a name: "Captain (retd) [Sarnel]". */
const RETIRED = /^(?:[Rr]etd|[Rr]td|[Rr]et|[Rr]etired|rt)\.?$/
const isRetired = formTest(RETIRED)
const LONGEST_NAME = 4
/** Who is elected by a place, behind its name: "[Oldo] MP Ann Roe". */
const ELECTED = /^(?:MP|MPs|MCA|MLA|MNA|MPA)$/
const isElected = formTest(ELECTED)
const PARTIES = listBits('party', 'armed', 'body', 'government', 'media', 'company')
const UNKNOWN = classNumber('capital')
const COMPASS = classNumber('compass')
const TITLE = classNumber('title')

/** Parts of a town in front of their name: "Barangay Oldo". */
const VILLAGE = /^(?:Barangay|Brgy|Sitio|Purok)\.?$/
const isVillage = formTest(VILLAGE)
const LONGEST_VILLAGE = 3
/** Both halves of a paper's name: "The Oldo [Herald]-[Leader]". */
const PAPER = /^(?:Herald|Post|Times|Journal|Star|Courier|News|Union|Tribune|Democrat|Leader|Dispatch|Gazette|Constitution|Ledger|Picayune|Intelligencer|Register|Press|Review|Sentinel|Observer|Item|Record|Standard|Examiner|Telegraph|Express|Chronicle|Daily)$/
const isPaper = formTest(PAPER)
/** Where these rules begin. */
const marks = occurrencesOf(RETIRED, ELECTED, VILLAGE, PAPER)
const HYPHEN = 0x2D

/** People behind a rank that they no longer hold, the constituencies of members of parliament, parts of towns, papers of two names. In order. Linear. */
export function findPosts(document: TextDocument, tokens: NameTokens): TokenSpan[] {
  const told: TokenSpan[] = []
  for (const mark of marks(document)) {
    const at = isVillage(document, mark) ? mark + 1 : mark
    if (at === 0 || at >= tokens.count || tokens.style[at] === Style.upper || !(isCapital(document, at) || isCapital(document, at - 1) || isRetired(document, at))) continue
    const span = isRetired(document, at) ? retiredAt(document, tokens, at)
      : isElected(document, at) && tokens.style[at] === Style.plain ? seatBefore(document, tokens, at)
        : isVillage(document, at - 1) ? villageAt(document, tokens, at)
          : isPaper(document, at) ? paperAt(document, tokens, at) : null
    if (span && (told[told.length - 1]?.to ?? 0) <= span.from) told.push(span)
  }
  return told
}

/** "General (retd) [Ann Sarnel]", "Lt Gen (Retd.) [Sarnel]". */
function retiredAt(document: TextDocument, tokens: NameTokens, at: number): TokenSpan | null {
  const close = tokenText(document, at + 1) === '.' ? at + 2 : at + 1
  if (tokenText(document, at - 1) !== '(' || tokenText(document, close) !== ')') return null
  if (!isCapital(document, at - 2) || ((tokens.kind[at - 2] as number) >> 1 !== TITLE && !isShortRank(document, at - 2))) return null
  const from = close + 1
  let to = from
  while (to < tokens.count && to - from < LONGEST_NAME && isCapital(document, to) && tokens.spaced[to] && tokenText(document, to).length > 1) to++
  return to > from ? { from, to, type: 'person', score: SCORE, by: TOLD_NAME } : null
}
const isShortRank = formTest(/^(?:Lt|Gen|Col|Brig|Maj|Capt|Cdr|Cmdr|AVM|ACM|Justice|Dr|Prof)\.?$/)

/** "[Barangay Oldo]", "[Sitio San Oldo]", with the number of its part. */
function villageAt(document: TextDocument, tokens: NameTokens, at: number): TokenSpan | null {
  let to = at
  while (to < tokens.count && to - at < LONGEST_VILLAGE && tokens.spaced[to] && !DAYS.has((tokens.kind[to] as number) >> 1) && (isCapital(document, to) || (to === at && isDigits(document, to)))) to++
  return to > at ? { from: at - 1, to, type: 'place', score: SCORE, by: TOLD_NAME } : null
}
const DAYS: ReadonlySet<number> = new Set(['weekday', 'month'].map(classNumber))
const isDigits = formTest(/^\d{1,3}$/)

/** "[Oldo Herald-Leader]", where a town or "The" stands in front. */
function paperAt(document: TextDocument, tokens: NameTokens, at: number): TokenSpan | null {
  if (at + 2 >= tokens.count || document.text.charCodeAt(document.tokens.start[at + 1] as number) !== HYPHEN || tokens.spaced[at + 1] || tokens.spaced[at + 2] || !isPaper(document, at + 2)) return null
  let from = capitalsBefore(document, tokens, at)
  for (let i = from; i < at; i++) if (isArticle(document, i)) from = i + 1
  return from < at ? { from, to: at + 3, type: 'organization', score: SCORE, by: TOLD_NAME } : null
}
const isArticle = formTest(/^(?:The|THE)$/)

/** What a member of parliament is, beside the parties of the list. */
const isParty = formTest(/^(?:\p{Lu}+|Former|Green|Reform|Alliance|Coalition|Opposition|Shadow|Backbench|Government|Ruling|Sitting|Senior|Junior|Veteran|Woman|Lib|Dem|Progressive|Independent|Liberal|Federal|National|Local|Unionist|Nationalist|Socialist|Communist|Loyalist)$/u)

/** "[Oldo] MP", "[Oldo North] MP": a word that no list of bodies has, or a listed town. */
function seatBefore(document: TextDocument, tokens: NameTokens, at: number): TokenSpan | null {
  const from = capitalsBefore(document, tokens, at)
  const to = at - from > 1 && (tokens.kind[at - 1] as number) >> 1 === COMPASS ? at - 1 : at
  if (from === at || to - from > 1 || isParty(document, from) || !tokens.spaced[at] || isWholeIn(tokens, from, at, PARTIES)) return null
  const known = isTownName(tokens, from, to)
  return known || ((tokens.kind[from] as number) >> 1 === UNKNOWN && tokenText(document, from).length > 3) ? { from, to: at, type: 'place', score: SCORE, by: TOLD_NAME } : null
}

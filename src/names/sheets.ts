import type { TextDocument } from '../text/document'
import { tokenText } from '../text/document'
import { formTest } from '../text/form-test'
import { isCapital, isLineStart, isNumber } from '../text/written'
import { classNumber } from './classes'
import { listedIn } from './listed'
import { LIST_NAMES } from './lists'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import * as Style from './styles'

// Names and figures as they stand in the rows of a results sheet.

export const TEAM = LIST_NAMES.indexOf('team')
/** Words of the longest name in a row. */
const LONGEST = 6
const NO_NAME: ReadonlySet<number> = new Set(['weekday', 'month'].map(classNumber))
/** What ends a name where all words are capitals: "[SPAIN] BEAT [TURKEY] IN". */
const SMALL: ReadonlySet<number> = new Set(['weekday', 'month', 'inside', 'toward', 'of', 'by', 'for', 'and', 'or', 'a', 'with', 'be', 'pronoun', 'play', 'said', 'quantity'].map(classNumber))
const PARTICLE = classNumber('particle')
/** What joins two words of a name: "Brighton & Hove", "Raja-Torvik". */
const isJoint = formTest(/^(?:&|-)$/)
const isInitialOwner = formTest(/^\p{Lu}$/u)
const isOwnerSign = formTest(/^['’]s$/)
/** Joins the parts of one figure: "9-1-49-0", "1/2", ".565". */
const isInFigure = formTest(/^[-–/.:*+]$/)
/** What stands for no team where it begins a row. */
const isLabel = formTest(/^(?:Totals?|Extras|Group|Pool|Round|Day|Notes?|Attendance|Half-?time|Fulltime|Overall|Average|Men|Women|Boys|Girls|Scores?|Results?|Played|Won|Lost|Drawn|Lap|Race|Game|Set|Week|Page|Section|Innings|Overs|First|Second|Third|Fourth|Last|Stage|Top|Leg|Final|Heat|Period|Quarter|Inning|Event|Points|Goals|Session|Table|Division|League|Conference|Zone|Yes|No|Class|Category|Year|Chapter|Article|Figure|Part|Psalm|Verse|Room|Flight|Bus|Route|Line)$/i)

/** 1 for each token of a found name, 2 for one of somebody with a name of several words. */
export function covered(tokens: NameTokens, found: readonly TokenSpan[]): Uint8Array {
  const marks = new Uint8Array(tokens.count)
  for (const { from, to, type } of found) marks.fill(type === 'person' && to - from > 1 ? 2 : 1, from, to)
  return marks
}

/** True where one of the tokens has the mark. */
export function isMarked(marks: Uint8Array, from: number, to: number, least: number): boolean {
  for (let i = from; i < to; i++) if ((marks[i] as number) >= least) return true
  return false
}

/** The end of the listed club that begins at the token; the token itself for none. */
export function clubEnd(tokens: NameTokens, at: number): number {
  const value = listedIn(tokens, at, TEAM)
  if (value !== 1 && value !== 2) return at
  let to = at + 1
  if (value === 2) while (to < tokens.count && listedIn(tokens, to, TEAM) === 3) to++
  return to
}

/** The end of the name in a row that begins at the token: words with a capital, what joins them between. The token itself for none. */
export function nameEnd(document: TextDocument, tokens: NameTokens, from: number): number {
  const club = clubEnd(tokens, from)
  const ends = tokens.style[from] === Style.upper ? SMALL : NO_NAME
  if (!isCapital(document, from) || (club === from && (ends.has((tokens.kind[from] as number) >> 1) || isLabel(document, from)))) return from
  const goesOn = (at: number): boolean => isCapital(document, at) && !isLineStart(document, at) && !ends.has((tokens.kind[at] as number) >> 1)
  let to = Math.max(from + 1, club)
  while (to - from < LONGEST && to < tokens.count && !isLineStart(document, to)) {
    if (goesOn(to) && tokens.spaced[to]) to++
    else if (isJoint(document, to) && tokens.spaced[to] === tokens.spaced[to + 1] && (tokens.spaced[to] === 0 || tokenText(document, to) === '&') && goesOn(to + 1)) to += 2
    else if (!isCapital(document, to) && (tokens.kind[to] as number) >> 1 === PARTICLE && goesOn(to + 1)) to += 2
    else if (isOwnerSign(document, to) && (isInitialOwner(document, to - 1) || isNumber(document, to + 1))) to++
    else break
  }
  return to
}

/** The end of the figure that begins at the token, signs and all: "74", ".565", "9-1-49-0". The token itself for none. */
export function figureEnd(document: TextDocument, tokens: NameTokens, from: number): number {
  let to = from
  if (tokenText(document, to) === '.' && isNumber(document, to + 1) && !tokens.spaced[to + 1]) to++
  if (!isNumber(document, to)) return from
  to++
  while (to < tokens.count && !tokens.spaced[to] && isInFigure(document, to)) {
    if (isNumber(document, to + 1) && !tokens.spaced[to + 1]) to += 2
    else if (tokenText(document, to) === '*') to++
    else break
  }
  return to
}

import { lowerText, tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { isCapital } from '../text/written'
import { isWholePlace } from './listed'
import { occurrencesOf } from './occurrences'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import * as Style from './styles'
import { capitalsBefore, isComma, LONGEST, SCORE } from './town-words'

/** What explains places by the unit behind them, which end and begin where they say. */
export const UNIT = 'rule:unit'

const units = occurrencesOf(/^(?:Local|LGAs?|Co\.?|County|\(|SK|AB|BC|MB|NB|NL|NS|ON|PE|QC|AK|AL|AR|AZ|CA|CT|FL|GA|IA|ID|IL|IN|KS|KY|LA|MI|MN|MO|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY)$/)
const isLocal = formTest(/^Local$/)
const isGovernment = formTest(/^[Gg]overnment$/)
const isArea = formTest(/^Area$/)
const isAnyArea = formTest(/^areas?$/i)
const isShortUnit = formTest(/^LGAs?$/)
const isHyphen = formTest(/^-$/)
const isCounty = formTest(/^(?:Co\.?|County)$/)
/** Counties of Ireland, and those of Britain that have the word in their name. */
const isCountyName = formTest(/^(?:Antrim|Armagh|Carlow|Cavan|Clare|Cork|Derry|Donegal|Down|Dublin|Durham|Fermanagh|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Londonderry|Longford|Louth|Mayo|Meath|Monaghan|Offaly|Roscommon|Sligo|Tipperary|Tyrone|Waterford|Westmeath|Wexford|Wicklow)$/)
const isOpen = formTest(/^\($/)
const isClose = formTest(/^\)$/)
const isCount = formTest(/^\d{1,4}$/)
const isCountedNoun = formTest(/^(?:cases?|deaths?|dead|killed|and)$/)
const isAnd = formTest(/^and$/)
/** "TP, TN" */
const isAcronym = formTest(/^\p{Lu}+$/u)
/** What follows a state in two letters behind its town. */
const closesState = formTest(/^(?:[,.)]|\d{5}|[a-z]+)$/)
/** Places of a row of counts, of which a list must have at least so many. */
const LEAST_OF_ROW = 3
const LEAST_LISTED = 2
/** Tokens of a member in small letters: "West pokot (13),". */
const MOST_OMITTED = 7

/** Places that what stands behind them tells: "[Katsina-Ala Local Government Area]", "[Oldo], [Co. Mayo]", "[Meadow Lake], [SK]", but "Ann Roe, QC", "[Oldo] (47), [Sarn] (12) and [Tarn] (2)". In order. Linear. */
export function toldPlaces(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  let people: ReadonlySet<number> | null = null
  const places: TokenSpan[] = []
  let row: TokenSpan[] = []
  let rowEnd = -1
  for (const at of units(document)) {
    if (at === 0 || !tokens.active[at]) continue
    if (isOpen(document, at)) {
      const end = countEnd(document, at)
      const from = end > at ? nameBefore(document, tokens, at) : at
      if (from === at) continue
      if (rowEnd < 0 || from < rowEnd || from - rowEnd > MOST_OMITTED) row = []
      row.push(placeOf(from, at, 'rule:row'))
      rowEnd = linkEnd(document, end)
      if (rowEnd === end) {
        if (isRow(tokens, row)) for (const member of row) places.push(member)
        row = []
        rowEnd = -1
      }
    } else if (isCounty(document, at)) {
      const from = isComma(document, at - 1) && isCountyName(document, at + 1) ? capitalsBefore(document, tokens, at - 1) : at
      if (from < at - 1) places.push(placeOf(from, at - 1, UNIT), placeOf(at, at + 2, UNIT))
    } else if (isShortUnit(document, at) || (isLocal(document, at) && isGovernment(document, at + 1) && isAnyArea(document, at + 2))) {
      const from = nameBefore(document, tokens, at)
      if (from < at) places.push(placeOf(from, isShortUnit(document, at) ? at + (lowerText(document, at) === 'lga' ? 1 : 0) : isArea(document, at + 2) ? at + 3 : at, UNIT))
    } else if (isComma(document, at - 1) && !isAcronym(document, at - 2) && tokens.style[at] === Style.plain && closesState(document, at + 1) && !(tokenText(document, at + 1) === '.' && tokens.spaced[at + 1]) && !(people ??= endsOfPeople(found)).has(at - 1)) {
      const from = capitalsBefore(document, tokens, at - 1)
      if (from < at - 1) places.push(placeOf(from, at - 1, 'rule:before its state'), placeOf(at, at + 1, 'rule:behind its town'))
    }
  }
  places.sort((a, b) => a.from - b.from)
  return places.filter((place, index) => index === 0 || place.from >= (places[index - 1] as TokenSpan).to)
}

/** Behind the last token of each full name. */
function endsOfPeople(found: readonly TokenSpan[]): ReadonlySet<number> {
  return new Set(found.filter(({ from, to, type }) => type === 'person' && to - from > 1).map(({ to }) => to))
}

function placeOf(from: number, to: number, by: string): TokenSpan {
  return { from, to, type: 'place', score: SCORE, by }
}

/** Where a name begins that ends before `end`, over hyphens: "[Katsina-Ala]". */
function nameBefore(document: TextDocument, tokens: NameTokens, end: number): number {
  let from = end
  for (let words = 0; words < LONGEST && isCapital(document, from - 1) && (from === end || tokens.spaced[from]); words++) {
    from--
    if (isHyphen(document, from - 1) && !tokens.spaced[from] && isCapital(document, from - 2)) from -= 2
  }
  return from
}

/** Where the count in brackets that opens at a token ends: "(47)", "(137 cases and 2 deaths)"; the token itself where it is none. */
function countEnd(document: TextDocument, open: number): number {
  if (!isCount(document, open + 1)) return open
  let at = open + 2
  while (at < open + 6 && (isCountedNoun(document, at) || isCount(document, at))) at++
  return isClose(document, at) ? at + 1 : open
}

/** Where the next member of a row begins; `end` where none does. */
function linkEnd(document: TextDocument, end: number): number {
  let at = end
  if (isComma(document, at)) at++
  if (isAnd(document, at)) at++
  return at
}

/** True for three and more of which a list has two and at least half; people are listed with their ages. */
function isRow(tokens: NameTokens, row: readonly TokenSpan[]): boolean {
  const listed = row.filter(({ from, to }) => to === from + 1 && isWholePlace(tokens, from)).length
  return row.length >= LEAST_OF_ROW && listed >= LEAST_LISTED && listed * 2 >= row.length
}

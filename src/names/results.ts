import { lowerText, tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { isCapital, isLineStart, isNumber } from '../text/written'
import { classNumber } from './classes'
import { isPlaceName, isTownName, isWholeIn, listBits } from './listed'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import { clubEnd, covered, figureEnd, isMarked, nameEnd } from './sheets'
import type { Sport } from './sport'
import * as Style from './styles'

/** "Torvik v Norrvik", "TORVIK AT NORRVIK". */
const isVersus = formTest(/^(?:v|vs|V|VS)\.?$/)
const isAt = formTest(/^AT$/)
/** What a team does to the next in a row of results. */
const isMeeting = formTest(/^(?:beat|drew|lost|bt)$/)
/** The same in a sentence. */
const isDeed = formTest(/^(?:beat|beats|defeated|edged|downed|pipped|blanked|thrashed|routed|hammered|crushed|trounced|outscored|swept|stunned|overcame|sank|shut)$/)
/** Tokens of the bracket with a team's country, at most. */
const COUNTRY_WORDS = 6
/** Behind it a result may begin in the midst of a line. */
const opensResult = formTest(/^[:;,.)–—-]$/)
const isOpening = formTest(/^\($/)
const isClosing = formTest(/^\)$/)
/** Heads of tables, whose rows are teams: "Standings (tabulate under …", "W L PCT GB". */
const isOfTable = formTest(/^(?:standings?|tabulated?|tables?|divisions?|conferences?|GB|Pct|Pts|Pld|GP)$/i)
/** Words of a line that ends a table unless it opens another, at least; figures of a row of one. */
const PROSE = 9
const ROW_LEAST = 3
/** Tokens of a bracket between the two of a result, at most. */
const BRACKET = 90
const GIVEN = classNumber('given')
const COUNTRIES = listBits('country')
const SCORE = 0.85

/** The figures of a result. */
const RESULT = /\d ?[-–] ?\d/

/** What a sheet has of the names in it: teams, and countries that play. In order; disjoint. Linear. */
export function findTeams(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], sport: Sport | null): TokenSpan[] {
  // In a text about something else only results between two names tell of a match.
  if (!sport && !RESULT.test(document.text)) return []
  const teams: TokenSpan[] = []
  let marks: Uint8Array | null = null
  let table = false
  // The heading of a wire tells of a table: "SOCCER - STANDINGS".
  let headed = false
  for (let first = 0; first < tokens.count;) {
    let end = first + 1
    while (!isLineStart(document, end)) end++
    const start = rankEnd(document, first, end)
    if (isRow(start, end)) addRow(start)
    else {
      const opens = sport !== null && isHead(first, end)
      headed ||= opens && first === 0
      if (opens || end - first >= PROSE) table = opens || headed
      readLine(first, start, end)
    }
    first = end
  }
  return teams

  function isHead(first: number, end: number): boolean {
    for (let i = first; i < end; i++) if (isOfTable(document, i)) return true
    return false
  }

  function readLine(first: number, start: number, end: number): void {
    if (sport?.teams) for (let i = first + 1; i + 3 < end; i++) if (isDeed(document, i) && isCapital(document, i - 1) && isCapital(document, i + 1)) readMeeting(first, i, end)
    for (let i = first; i < end; i++) {
      if (!isCapital(document, i) || (i !== first && i !== start && !opensResult(document, i - 1))) continue
      const pair = pairAt(i, end)
      if (!pair || !addPair(pair)) continue
      i = pair.right[1]
    }
  }

  /** "[Torvane] edged [Norrvik] 3-2" around the verb. */
  function readMeeting(first: number, at: number, end: number): void {
    const to = nameEnd(document, tokens, at + 1)
    if (to + 2 >= end || figureEnd(document, tokens, to) - to !== 3 || !/^[-–]$/.test(tokenText(document, to + 1))) return
    let from = at
    while (from > first && at - from < 3 && isCapital(document, from - 1)) from--
    if (lowerText(document, from) === 'the') from++
    if (nameEnd(document, tokens, from) === at) addPair({ left: [from, at], right: [at + 1, to] })
  }

  /** A name and figures alone up to the end of the line. */
  function isRow(start: number, end: number): boolean {
    if (!sport || (!isNumber(document, end - 1) && tokenText(document, end - 1) !== '-')) return false
    let at = nameEnd(document, tokens, start)
    if (at === start) return false
    let figures = 0
    while (at < end) {
      const behind = figureEnd(document, tokens, at)
      if (behind > at) { figures++; at = behind } else if (/^[-+/()]$/.test(tokenText(document, at))) at++
      else return false
    }
    return figures >= ROW_LEAST
  }

  function addRow(start: number): void {
    const to = nameEnd(document, tokens, start)
    const kind = kindOf(start, to)
    if (kind === 'team' || (kind === 'unknown' && table)) add(start, to)
    else if (kind === 'country') addCountry(start, to)
  }

  function pairAt(from: number, end: number): { readonly left: readonly [number, number], readonly right: readonly [number, number] } | null {
    const to = nameEnd(document, tokens, from)
    if (to >= end || to === from) return null
    const figure = stateEnd(to, end)
    const pair = (start: number): { readonly left: readonly [number, number], readonly right: readonly [number, number] } | null => {
      const right = start < end ? nameEnd(document, tokens, start) : start
      return right > start && right <= end ? { left: [from, to], right: [start, right] } : null
    }
    const met = metAt(to, end)
    if (met > 0) {
      const both = pair(met)
      const behind = both ? bracketEnd(both.right[1], end) : end
      return behind < end && isNumber(document, behind) && figureEnd(document, tokens, behind) - behind === 3 ? both : null
    }
    if (isVersus(document, to)) return pair(tokenText(document, to + 1) === '.' ? to + 2 : to + 1)
    if (isAt(document, to)) {
      const fixture = tokens.style[from] === Style.upper || end - from < 12 ? pair(to + 1) : null
      return fixture && (fixture.right[1] === end || /^[,(]$/.test(tokenText(document, fixture.right[1]))) ? fixture : null
    }
    if (!isNumber(document, figure) || !tokens.spaced[figure]) return null
    const behind = figureEnd(document, tokens, figure)
    if (behind - figure === 3 && /^[-–]$/.test(tokenText(document, figure + 1))) return pair(behind)
    if (behind - figure !== 1) return null
    let at = behind
    if (isOpening(document, at)) {
      const limit = Math.min(end, at + BRACKET)
      while (at < limit && !isClosing(document, at)) at++
      at++
    }
    if (tokenText(document, at) === ',') at++
    const both = pair(at)
    const last = both ? stateEnd(both.right[1], end) : end
    return last < end && isNumber(document, last) && figureEnd(document, tokens, last) - last === 1 ? both : null
  }

  /** Behind "beat" and the bracket of a country in front of it: "Torvik [(Ostland) beat] Norrvik"; 0 for none. */
  function metAt(at: number, end: number): number {
    const verb = sport?.headed ? bracketEnd(at, end) : end
    return verb < end && isMeeting(document, verb) ? verb + (/^(?:with|to)$/.test(tokenText(document, verb + 1)) ? 2 : 1) : 0
  }

  /** Behind a bracket of few words. */
  function bracketEnd(at: number, end: number): number {
    if (!isOpening(document, at)) return at
    for (let i = at + 1; i < end && i < at + COUNTRY_WORDS; i++) if (isClosing(document, i)) return i + 1
    return end
  }

  /** Behind the state of a team in front of its figure: "Torvik, [Va.] 21". */
  function stateEnd(at: number, end: number): number {
    return at + 2 < end && tokenText(document, at) === ',' && isCapital(document, at + 1) && isNumber(document, at + 2) ? at + 2 : at
  }

  function addPair({ left, right }: { readonly left: readonly [number, number], readonly right: readonly [number, number] }): boolean {
    const kinds = [kindOf(left[0], left[1]), kindOf(right[0], right[1])]
    const at = isAt(document, left[1])
    const teams = kinds.filter(kind => kind === 'team').length
    if ((kinds.includes('person') && !(sport?.teams && sport.headed && tokenText(document, left[0] - 1) !== ':')) || (!sport && !(teams === 2 && clubEnd(tokens, left[0]) === left[1]))) return false
    if (teams === 0 && !sport?.teams) return false
    if (at && !(sport?.teams && teams === 2)) return false
    if (isVersus(document, left[1]) && teams === 0 && !sport?.headed) return false
    for (const [index, [from, to]] of [left, right].entries()) {
      if (kinds[index] === 'country') addCountry(from, to)
      else if (!(at && index === 1)) add(from, to)
    }
    return true
  }

  function kindOf(from: number, to: number): 'team' | 'country' | 'person' | 'unknown' {
    if (clubEnd(tokens, from) === to) return 'team'
    if (isWholeIn(tokens, from, to, COUNTRIES)) return 'country'
    marks ??= covered(tokens, found)
    if (isMarked(marks, from, to, 2)) return isTownName(tokens, from, to) ? 'team' : 'person'
    if (isPlaceName(tokens, from, to) || isTownName(tokens, from, to)) return 'team'
    return (tokens.kind[from] as number) >> 1 === GIVEN && to - from > 1 ? 'person' : 'unknown'
  }

  function add(from: number, to: number): void {
    teams.push({ from, to, type: 'organization', score: SCORE, by: 'rule:results' })
  }

  /** A country that plays and was not found is a place; what was found stays what it is. */
  function addCountry(from: number, to: number): void {
    marks ??= covered(tokens, found)
    if (!isMarked(marks, from, to, 1)) teams.push({ from, to, type: 'place', score: SCORE, by: 'rule:results' })
  }
}

/** Behind "1." or "3 -" at the head of a row. */
export function rankEnd(document: TextDocument, first: number, end: number): number {
  if (!isNumber(document, first)) return first
  let at = first + 1
  while (at < end && /^[-.)=]$/.test(tokenText(document, at))) at++
  return at
}

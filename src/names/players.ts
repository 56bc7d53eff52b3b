import { tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { isCapital, isLineStart, isNumber } from '../text/written'
import { isTownName, isWholeIn, listBits } from './listed'
import { occurrencesOf } from './occurrences'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import { rankEnd } from './results'
import { clubEnd, covered, figureEnd, isMarked, nameEnd } from './sheets'
import type { Sport } from './sport'

/** How a batsman is out: "Roe c Quill b Velm 23", "Roe lbw b Velm 4". */
const BOWLED = /^b$/
const isBowled = formTest(BOWLED)
const bowled = occurrencesOf(BOWLED)
const isCaught = formTest(/^(?:c|st)$/)
const isBetween = formTest(/^(?:lbw|and|&)$/)
const isSubstitute = formTest(/^sub$/)
/** "not out", "run out". */
const isNotOut = formTest(/^(?:not|run|Not)$/)
const isOut = formTest(/^out$/i)
/** What stands before a row of players: "Goalkeepers: ", "To bat: ", "Scorers: ". */
const isLabel = formTest(/^(?:scorers?|goals?|tries|try|conversions?|penalt(?:y|ies)|bowling|bat|umpires?|referees?|teams?|squad|goalkeepers?|keepers|defenders?|midfielders?|forwards?|strikers?|attackers?|backs?|wingers|substitutes?|subs|replacements?|reserves?|batsm[ae]n|bowlers?|rounders?|wicketkeepers?|booked|bookings|assists|captain|coach|cards?|kicks|homers|hr|hrs|sb|scores|line-?ups?|goalscorers?|dnb|xi)$/i)
const isBowling = formTest(/^bowling$/i)
const isColon = formTest(/^:$/)
/** Tokens within which such a label ends. */
const LABEL = 6
const opensItem = formTest(/^(?:[:;,.(–—-]|and)$/)
const closesItem = formTest(/^(?:[;,.()]|and|\d.*|for|pen|capt|captain|c)$/)
const isTime = formTest(/^(?:\d{1,3}(?:st|nd|rd|th)?|minutes?|mins?|pens?|penalty|own|goal|og|pg|sec|not|out|no|and|,|\+|-|'|[’′]|\*|for|nd|st|rd|th|\(|:|run|runs)$/i)
/** Parts a team from its players, or a label from them: "Norrvik - Roe 12, Quill 9". */
const isParting = formTest(/^[-–—:]$/)
const isYear = formTest(/^\d{4}$/)
const isOpening = formTest(/^\($/)
const isClosing = formTest(/^\)$/)
/** Tokens of a bracket behind a score, at most, and of the club behind a player. */
const SCORERS = 120
const CLUB = 7
const COUNTRIES = listBits('country')
const SCORE = 0.85

/** What stands in a text about something else only where somebody is out: "Roe c Quill b Velm". */
const OUT = ' b '

/** The people in the rows of a results sheet, and the clubs that stand in brackets behind them. In no order. Linear. */
export function findPlayers(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], sport: Sport | null): TokenSpan[] {
  if (!sport && (bowled(document).length === 0 || !document.text.includes(OUT))) return []
  const marks: TokenSpan[] = []
  let bowling = false
  let people: Uint8Array | null = null
  const starts = new Map(found.map(span => [span.from, span]))
  for (let first = 0; first < tokens.count;) {
    let end = first + 1
    while (!isLineStart(document, end)) end++
    readLine(first, end)
    first = end
  }
  return marks

  function readLine(first: number, end: number): void {
    for (let i = first + 1; i < end; i++) if (isBowled(document, i)) readOut(first, i, end)
    if (!sport) return
    const label = labelEnd(first, end)
    if (label > 0) readRow(label, end)
    let clubs = 0
    for (let i = first + 1; i + 1 < end; i++) if (isOpening(document, i) && isClub(i + 1, closeOf(i, end, CLUB))) clubs++
    for (let i = first + 1; i + 1 < end; i++) {
      if (!isOpening(document, i)) continue
      if (readScorers(first, i, end)) continue
      readClub(first, i, end, label > 0 || clubs > 1)
    }
    if (isNumber(document, first)) readRider(first, end)
    if (bowling) bowling = readFigures(first, end)
    if (sport.cricket && isBowling(document, first)) bowling = true
    if (sport.cricket) for (let i = first; i < end; i++) if (isCapital(document, i) && (i === first || !isCapital(document, i - 1))) readBowler(i, end)
  }

  /** "Roe c Quill b Velm 23" around the "b". */
  function readOut(first: number, at: number, end: number): void {
    const to = nameEnd(document, tokens, at + 1)
    if (to === at + 1 || to > end) return
    let before = nameStart(document, first, at)
    let sure = isNumber(document, to)
    if (before < at) {
      if (isSubstitute(document, before - 1)) before--
      if (isCaught(document, before - 1)) {
        if (!isSubstitute(document, before)) add(before, at)
        before = nameStart(document, first, before - 1)
        sure = true
      }
      if (!sure) return
    } else {
      let how = at - 1
      while (how > first && (isBetween(document, how) || isCaught(document, how))) how--
      if (how === at - 1) return
      before = nameStart(document, first, how + 1)
      add(before, how + 1)
      add(at + 1, to)
      return
    }
    const batsman = isCaught(document, before) ? before : nameEnd(document, tokens, before)
    add(before, batsman)
    add(at + 1, to)
  }

  /** "Velm 9-1-49-0", "Velm not out" from the name on. */
  function readBowler(from: number, end: number): void {
    const to = nameEnd(document, tokens, from)
    if (to === from || to >= end) return
    const figures = isNumber(document, to) && figureEnd(document, tokens, to) - to === 7 && tokenText(document, to + 1) === '-'
    const at = isNumber(document, to) && !figures ? to + 1 : to
    if (figures || (isNotOut(document, at) && isOut(document, at + 1))) add(from, to)
  }

  /** "Velm 24 8 69 2" below "Bowling O M R W". */
  function readFigures(first: number, end: number): boolean {
    const to = nameEnd(document, tokens, first)
    let figures = 0
    for (let at = to; at < end && figures < 4; figures++) {
      const behind = figureEnd(document, tokens, at)
      if (behind === at) break
      at = behind
    }
    if (figures > 3) add(first, to)
    return figures > 3
  }

  /** Behind the colon of a label at the head of the line; -1 for none. */
  function labelEnd(first: number, end: number): number {
    for (let i = first + 1; i < end && i < first + LABEL; i++) {
      if (!isColon(document, i)) continue
      if (isLabel(document, i - 1)) return i + 1
      const name = nameEnd(document, tokens, first)
      return name === i && (clubEnd(tokens, first) === i || isWholeIn(tokens, first, i, COUNTRIES)) && rowLength(i + 1, end) > 4 ? i + 1 : -1
    }
    return -1
  }

  function rowLength(from: number, end: number): number {
    let names = 0
    for (let i = from; i < end; i++) if (opensItem(document, i - 1) && isCapital(document, i)) names++
    return names
  }

  /** "Roe (Norrvik), Quill; Velm 23": each name of the row that is none of a team. */
  function readRow(from: number, end: number): void {
    let depth = 0
    for (let i = from; i < end; i++) {
      if (isOpening(document, i)) depth++
      else if (isClosing(document, i)) depth--
      if (depth > 0 || !isCapital(document, i) || isTime(document, i) || !(i === from || opensItem(document, i - 1) || isNumber(document, i - 1))) continue
      const to = nameEnd(document, tokens, i)
      if (to === i || to > end) continue
      const parted = tokens.spaced[to] === 1 && isParting(document, to)
      if (parted && sport?.teams && !isLabel(document, to - 1) && !isWholeIn(tokens, i, to, COUNTRIES)) marks.push({ from: i, to, type: 'organization', score: SCORE, by: 'rule:results' })
      const team = parted || clubEnd(tokens, i) === to || isWholeIn(tokens, i, to, COUNTRIES)
      if (!team && (to === end || closesItem(document, to) || isOpening(document, to))) add(i, to)
      i = to - 1
    }
  }

  /** "(Roe 45th minute, Quill 90th)" behind a score: every part is a name with figures. */
  function readScorers(first: number, open: number, end: number): boolean {
    const close = closeOf(open, end, SCORERS)
    if (close < 0) return false
    const people: [number, number][] = []
    let figures = 0
    let at = open + 1
    while (at < close) {
      if (isCapital(document, at) && !isTime(document, at)) {
        const to = nameEnd(document, tokens, at)
        if (to === at || isWholeIn(tokens, at, to, COUNTRIES) || clubEnd(tokens, at) === to) return false
        people.push([at, to])
        at = to
      } else if (isTime(document, at) || /^[;.]$/.test(tokenText(document, at)) || isNumber(document, at)) {
        if (isYear(document, at)) return false
        if (/^\d/.test(tokenText(document, at))) figures++
        at++
      } else return false
    }
    if (people.length === 0 || figures < people.length || (!isNumber(document, open - 1) && people.length < 2)) return false
    for (const [from, to] of people) add(from, to)
    addScorersTeam(first, open)
    return true
  }

  /** "Norrvik 298 (Roe 84, Quill 61)": whose score stands before the bracket. */
  function addScorersTeam(first: number, open: number): void {
    let to = open
    while (to > first && (isNumber(document, to - 1) || /^[-–]$/.test(tokenText(document, to - 1)))) to--
    const from = to < open ? nameStart(document, first, to) : to
    if (from < to && !isWholeIn(tokens, from, to, COUNTRIES) && nameEnd(document, tokens, from) === to) marks.push({ from, to, type: 'organization', score: SCORE, by: 'rule:results' })
  }

  /** "Roe (Norrvik)": a player and the club. */
  function readClub(first: number, open: number, end: number, sure: boolean): void {
    const close = closeOf(open, end, CLUB)
    if (close < 0 || isWholeIn(tokens, open + 1, close, COUNTRIES) || nameEnd(document, tokens, open + 1) !== close) return
    const from = nameStart(document, first, open)
    if (from === open || clubEnd(tokens, from) === open) return
    people ??= covered(tokens, found.filter(({ type }) => type === 'person'))
    const named = isMarked(people, from, open, 1)
    if (!named && !(sure && isClub(open + 1, close))) return
    if (!isClub(open + 1, close) && !(sure && sport?.teams && starts.get(open + 1)?.type !== 'person')) return
    marks.push({ from: open + 1, to: close, type: 'organization', score: SCORE, by: 'rule:results' })
    if (!named) add(from, open)
  }

  function isClub(from: number, close: number): boolean {
    return close > from && (clubEnd(tokens, from) === close || (sport?.teams === true && !isWholeIn(tokens, from, close, COUNTRIES) && isTownName(tokens, from, close)))
  }

  /** "1. Roe (Ostland) Norrvik 3 hours": who a rider rides for. */
  function readRider(first: number, end: number): void {
    for (let i = rankEnd(document, first, end); i + 1 < end; i++) {
      if (!isClosing(document, i) || !isCapital(document, i + 1)) continue
      const to = nameEnd(document, tokens, i + 1)
      if (to > i + 1 && (to === end || isNumber(document, to) || /^(?:same|\+|,|at)$/.test(tokenText(document, to)))) marks.push({ from: i + 1, to, type: 'organization', score: SCORE, by: 'rule:results' })
      return
    }
  }

  function closeOf(open: number, end: number, most: number): number {
    for (let i = open + 1; i < end && i <= open + most; i++) if (isClosing(document, i)) return i
    return -1
  }

  function add(from: number, to: number): void {
    if (to > from) marks.push({ from, to, type: 'person', score: SCORE, by: 'rule:results' })
  }
}

/** Where the name that ends before `end` begins; `end` for none. */
function nameStart(document: TextDocument, first: number, end: number): number {
  let from = end
  while (from > first && end - from < 5) {
    if (isCapital(document, from - 1)) from--
    else if (/^(?:-|den|der|de|van|von|da|dos|di|el|al|bin|ul)$/.test(tokenText(document, from - 1)) && from < end && from - 1 > first && isCapital(document, from - 2)) from -= 2
    else break
  }
  return from
}

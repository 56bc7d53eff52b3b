import { lowerText, tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import * as TokenFlag from '../text/token-flag'
import { isCapital, isLineStart, isNumber } from '../text/written'
import { classNumber } from './classes'
import { isInPlace } from './listed'
import { occurrencesOf } from './occurrences'
import type { NameTokens } from './read'
import { clubEnd } from './sheets'

/** What a text about sport is about. */
export interface Sport {
  /** Teams play, or people by themselves. */
  readonly teams: boolean
  /** The wire's own heading names the sport ("SOCCER - "), or the text is a sheet of results. */
  readonly headed: boolean
  /** It is headed, or names several clubs. */
  readonly sure: boolean
  readonly cricket: boolean
  /** First token of that heading and its dash; the same twice for none. */
  readonly heading: readonly [number, number]
}

/** Sports as the heading of a wire names them, of teams and of single people: "NBA BASKETBALL - ", "Tennis-". */
const isTeamSport = formTest(/^(?:soccer|football|rugby|cricket|baseball|basketball|hockey|handball|volleyball|softball|lacrosse|netball|NBA|NFL|NHL|MLB)$/i)
const isOtherSport = formTest(/^(?:tennis|golf|athletics|cycling|boxing|skiing|biathlon|bobsleigh|luge|ski-?jumping|jumping|skating|swimming|diving|gymnastics|racing|motorcycling|motorcycle|rallying|rowing|sailing|yachting|wrestling|weightlifting|judo|fencing|badminton|squash|snooker|darts|chess|bowls|equestrian|triathlon|marathon)$/i)
const isDash = formTest(/^(?:[-–—:=]|--)$/)
/** Words before the dash, and tokens at the top of a text within which the heading stands. */
const HEADING = 4
const TOP = 60

/** Words of games, among those of playing, of events and of players: a text with several of them is about a match. */
const GAME = /^(?:match(?:es)?|innings?|wickets?|goals?|goalless|penalty|half-?time|hat-trick|equali[sz]er|touchdowns?|kickoff|derby|fixture|playoffs?|(?:semi|quarter)finals?|midfield|cup|championships?|tournament|scoreless|overs|standings|relegated|striker|midfielder|goalkeeper|quarterback|pitcher|batsm[ae]n|bowlers?|winger|playmaker|linebacker|wicketkeeper|netminder|defenseman|all-?rounder|shortstop|scrum-half|fly-half|spinner|seamer|pacer|paceman|uncapped|T20Is?|ODIs?|twenty20|midfielders|defenders|strikers|matchday|homers?|homered|shutout|pitched|bullpen|doubleheader)$/i
const isGame = formTest(GAME)
/** Words that a match shares with other things: they count where clubs are named. */
const PLAY = /^(?:league|season|club|signing|transfer|loan|squad|scored?|coach|manager|boss|points?|wins?|won|lead|defeat|draw|fans|substitute|victory|opener|rookie|assists?|saves|shots?|run|yard|period|quarter|half|century|striker|unbeaten|coached|friendly|team|teams|game|games|beat|beats|defeated|lost|upset|standings|series|overtime)$/
const matchWords = occurrencesOf(GAME, PLAY)
const isCricket = formTest(/^(?:innings|wickets?|cricket|cricketers?|batsm[ae]n|bowlers?|bowled|lbw|stumps)$/i)
const isLower = formTest(/^\p{Ll}/u)
/** So many different ones in a text about a match, and one in so many tokens. */
const GAMES = 3
const APART = 80
/** Two words are enough in a text of no more tokens. */
const SHORT = 60
/** Words of play that a text with so many different clubs needs, at least, and clubs enough for a text with a word of games. */
const PLAYS = 3
const CLUBS = 2
/** Rows of a sheet that make a text one of results, and tokens of the longest of them. */
const ROWS = 3
const LONGEST_ROW = 16
const ORDINARY: ReadonlySet<number> = new Set(['ordinary', 'ordinaryName'].map(classNumber))
const MONTHS: ReadonlySet<number> = new Set(['month', 'weekday'].map(classNumber))

/** The sport that a text is about; null for none. Linear. */
export function sportOf(document: TextDocument, tokens: NameTokens): Sport | null {
  const cricket = (): boolean => {
    const words = new Set<string>()
    for (let i = 0; i < tokens.count && words.size < 2; i++) if (isCricket(document, i)) words.add(lowerText(document, i))
    return words.size > 1
  }
  for (let i = 0; i < tokens.count && i < TOP; i++) {
    if (!((document.tokens.flags[i] as number) & TokenFlag.lineStart)) continue
    const found = headingAt(document, tokens, i)
    if (found) return { teams: found.teams, headed: true, sure: true, cricket: lowerText(document, i) === 'cricket' || (found.teams && cricket()), heading: [i, found.dash] }
  }
  const rows = countRows(document, tokens)
  const clubs = clubsOfMatch(document, tokens, rows)
  return clubs < 0 && rows < ROWS ? null : { teams: true, headed: rows >= ROWS, sure: rows >= ROWS || clubs > CLUBS, cricket: cricket(), heading: [0, 0] }
}

/** "SOCCER - ", "Soccer-Torvik", "NHL ICE HOCKEY - " from the token on. */
function headingAt(document: TextDocument, tokens: NameTokens, first: number): { readonly teams: boolean, readonly dash: number } | null {
  let teams: boolean | null = null
  for (let i = first; i < tokens.count && i < first + HEADING; i++) {
    if (teams !== null && isDash(document, i)) return i + 1 < tokens.count && isWritten(document, i + 1) ? { teams, dash: i } : null
    if (!isWritten(document, i) && !isTeamSport(document, i) && !isOtherSport(document, i)) return null
    if (isOtherSport(document, i)) teams = false
    else if (isTeamSport(document, i)) teams = true
  }
  return null
}

/** A capital or digit begins the token. */
function isWritten({ tokens }: TextDocument, at: number): boolean {
  return at < tokens.count && ((tokens.flags[at] as number) & (TokenFlag.capital | TokenFlag.digit)) !== 0
}

/** How many clubs a text about a match names: one that has several different words of games, or clubs or rows of results and words of play, and one every so often; -1 for others. Linear. */
function clubsOfMatch(document: TextDocument, tokens: NameTokens, rows: number): number {
  const games = new Set<string>()
  const plays = new Set<string>()
  const clubs = new Set<string>()
  let times = 0
  for (let i = 0; i < tokens.count; i++) {
    if (!isClub(document, tokens, i)) continue
    clubs.add(tokenText(document, i))
    times += 2
  }
  for (const i of matchWords(document)) {
    if (isClub(document, tokens, i)) continue
    if (isGame(document, i)) games.add(lowerText(document, i))
    else plays.add(lowerText(document, i))
    times++
  }
  if (times * APART < tokens.count) return -1
  if (games.size >= (tokens.count > SHORT ? GAMES : GAMES - 1) && games.size + plays.size > GAMES) return clubs.size
  const named = clubs.size + rows
  return named > 0 && (games.size > 0 || named >= CLUBS) && games.size * 2 + plays.size + named > PLAYS ? clubs.size : -1
}

/** A listed club begins at the token, which is no town's or word's besides. */
function isClub(document: TextDocument, tokens: NameTokens, at: number): boolean {
  const end = tokens.listed[at] ? clubEnd(tokens, at) : at
  return end > at && (end - at > 1 || !(isInPlace(tokens, at) || ORDINARY.has((tokens.kind[at] as number) >> 1) || isCapital(document, at + 1) || isCapital(document, at - 1)))
}

/** How many lines are rows of two names with a figure each, or of a batsman who is out: "Torvik 27, Norrvik 13", "Roe b Velm 4"; no more than make a sheet. Linear. */
function countRows(document: TextDocument, tokens: NameTokens): number {
  let rows = 0
  for (let first = 0; first < tokens.count && rows < ROWS;) {
    let end = first + 1
    while (!isLineStart(document, end)) end++
    if (end - first > 3 && end - first <= LONGEST_ROW && isScore(document, tokens, first, end)) rows++
    first = end
  }
  return rows
}

/** A line of two figures, one at its end, and names in capitals. */
function isScore(document: TextDocument, tokens: NameTokens, first: number, end: number): boolean {
  if (!isCapital(document, first) || !isNumber(document, end - 1)) return false
  let figures = 0
  for (let i = first; i < end; i++) {
    if (isNumber(document, i)) figures++
    else if (MONTHS.has((tokens.kind[i] as number) >> 1)) return false
    else if (isLower(document, i) && !/^(?:c|b|lbw|st|of|and|de|the|’s|'s)$/.test(tokenText(document, i))) return false
    else if (/^[:;(%$]$/.test(tokenText(document, i))) return false
  }
  return figures === 2 ? tokens.spaced[end - 1] === 1 && !isNumber(document, end - 2) : figures === 1 && tokenText(document, first + 1) !== ',' && hasOut(document, first, end)
}

function hasOut(document: TextDocument, first: number, end: number): boolean {
  for (let i = first + 1; i < end - 2; i++) if (tokenText(document, i) === 'b' && isCapital(document, i + 1)) return true
  return false
}

import { lowerText, textOf, tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { classNumber } from './classes'
import type { NameTokens } from './read'
import type { TokenSpan } from './repair'

/** Words of games, among those of playing and of events: a text with several of them is about a match. */
const isGame = formTest(/^(?:match(?:es)?|innings?|wickets?|goals?|goalless|penalty|half-?time|hat-trick|equali[sz]er|touchdown|kickoff|derby|fixture|playoffs?|(?:semi|quarter)finals?|midfield|cup|championships?|tournament|scoreless|overs)$/i)
/** So many different ones in a text about a match, and one in so many tokens. */
const GAMES = 3
const APART = 80
const PLAY = classNumber('play')
const EVENT = classNumber('event')
const COMMA = classNumber('comma')
const POSSESSIVE = classNumber('possessive')

/** What a team does to another: "[Ostland] defeated [Korro]". */
const MEETS = /^(?:beat|beats|beating|defeat|defeats|defeated|defeating|faced?|faces|facing|thrashed|edged|trounced|routed|outscored|hammered|crushed|eliminated|hosted?|hosts|plays?|played)$/
/** What it does alone: "[Ostland] won 2-1". */
const FARES = /^(?:won|wins?|winning|lost|loses?|losing|drew|tied|led|trailed|qualified|advanced|scored|equali[sz]ed)$/
/** Words in front of a team: "against [Ostland]", "the lead for [Ostland]", "putting [Ostland] ahead". */
const isAgainst = formTest(/^(?:against|versus|vs?|beat|beating|defeated|defeating|thrashed|edged|faced?|facing|over|for|put|putting|gave|giving|awarded|eliminated)$/)
/** Who plays or trains for one: "[Ostland]'s goalkeeper". */
const PLAYER = /^(?:captain|coach|manager|goalkeeper|keeper|striker|midfielder|defender|batsman|batter|bowler|skipper|forward|winger|goal|goals|attack|defen[cs]e|midfield)$/
/** Words before where something is rather than who plays. */
const WHERE = /^(?:in|at|from|near|across|throughout|inside|outside|around|into|of|through|between|within)$/i
/** What a defeat goes "to": "lost 1-2 to [Ostland]". */
const isDefeat = formTest(/^(?:lose|loses|losing|lost|loss|defeat|defeats|fell|falling|beaten)$/)
const isDigits = formTest(/^\d{1,3}$/)
const isDash = formTest(/^[-–—]$/)
/** Signs that a name is a team's before its other mentions are; where two teams are known, one more sign tells another. */
const SIGNS = 2
const TEAMS = 2
/** Words of a defeat in front of "to". */
const REACH = 5
const SCORE = 0.8

/** In a text about a match the countries and towns that play are teams: "[Ostland] beat [Korro] 2-1 in [Torvik]". Spans in order. Linear. */
export function settleTeams(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  if (!isAboutMatch(document, tokens)) return [...found]
  const signs = new Map<string, number>()
  found.forEach((span, index) => {
    if (span.type !== 'place' || isWhere(document, tokens, found, index)) return
    const name = textOf(document, span.from, span.to)
    if (plays(document, tokens, found, index)) signs.set(name, (signs.get(name) ?? 0) + 1)
  })
  const least = [...signs.values()].filter(count => count >= SIGNS).length >= TEAMS ? 1 : SIGNS
  return found.map((span, index) => {
    if (span.type !== 'place' || (signs.get(textOf(document, span.from, span.to)) ?? 0) < least || isWhere(document, tokens, found, index)) return span
    return { ...span, type: 'organization', score: Math.min(span.score, SCORE), by: 'rule:team' }
  })
}

/** True where a text has several different words of games, and one every so often. */
function isAboutMatch(document: TextDocument, tokens: NameTokens): boolean {
  const words = new Set<string>()
  let times = 0
  for (let i = 0; i < tokens.count; i++) {
    const kind = (tokens.kind[i] as number) >> 1
    if ((kind !== PLAY && kind !== EVENT) || !isGame(document, i)) continue
    times++
    if (words.size < GAMES) words.add(lowerText(document, i))
  }
  return words.size >= GAMES && times * APART >= tokens.count
}

/** True where what stands around a name says that it plays. */
function plays(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], index: number): boolean {
  const { from, to } = found[index] as TokenSpan
  if (isResult(document, tokens, to) || (from > 2 && isResult(document, tokens, from - 3))) return true
  const behind = to < tokens.count ? tokenText(document, to) : ''
  if (FARES.test(behind) || PLAYER.test(behind) || MEETS.test(behind)) return true
  if (to + 1 < tokens.count && (tokens.kind[to] as number) >> 1 === POSSESSIVE && PLAYER.test(tokenText(document, to + 1))) return true
  return from > 0 && (isAgainst(document, from - 1) || isLoss(document, from))
}

/** "2-1", "2 – 1" at the token. */
function isResult(document: TextDocument, tokens: NameTokens, at: number): boolean {
  return at + 2 < tokens.count && isDash(document, at + 1) && isDigits(document, at) && isDigits(document, at + 2)
}

/** "lost 1-2 to [Ostland]". */
function isLoss(document: TextDocument, from: number): boolean {
  if (tokenText(document, from - 1) !== 'to') return false
  for (let i = from - 2; i >= 0 && i >= from - 2 - REACH; i--) if (isDefeat(document, i)) return true
  return false
}

/** True where a name tells where something is: "in [Ostland]", "to [Ostland]", "[Torvik], [Ostland]", "the [Ostland] coast". */
function isWhere(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], index: number): boolean {
  const { from } = found[index] as TokenSpan
  const before = from > 0 ? tokenText(document, from - 1) : ''
  if (WHERE.test(before) || (before === 'to' && !isLoss(document, from))) return true
  const beside = (left: TokenSpan | undefined, right: TokenSpan | undefined): boolean => left?.type === 'place' && right?.type === 'place' && right.from === left.to + 1 && (tokens.kind[left.to] as number) >> 1 === COMMA
    && WHERE.test(left.from > 0 ? tokenText(document, left.from - 1) : '')
  return beside(found[index - 1], found[index]) || beside(found[index], found[index + 1])
}

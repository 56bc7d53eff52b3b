import { lowerText, tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { isCapital, isLineStart } from '../text/written'
import { classNumber } from './classes'
import { isClubTown, isCounty, isLeagueCity } from './club-towns'
import { nameOf, withClubs } from './clubs'
import { isInPlace, isWholeIn, listBits } from './listed'
import { findPlayers } from './players'
import type { NameTokens } from './read'
import { overlaid, type TokenSpan } from './spans'
import { findTeams } from './results'
import { clubEnd } from './sheets'
import { sportOf, type Sport } from './sport'

const COMMA = classNumber('comma')
const POSSESSIVE = classNumber('possessive')
const COUNTRIES = listBits('country')

/** What a team does to another: "[Ostland] defeated [Korro]". */
const meets = formTest(/^(?:beat|beats|beating|defeat|defeats|defeated|defeating|faced?|faces|facing|thrash(?:ed)?|edged?|trounced|routed|outscored|hammer(?:ed)?|crush(?:ed)?|eliminated|hosted?|hosts|plays?|played|downed|blanked|swept|upset|stun(?:ned)?|overcame|sank|held?|outplayed|pip(?:ped)?|visit(?:ed|s)?)$/i)
/** What it does alone: "[Ostland] won 2-1". */
const fares = formTest(/^(?:won|wins?|winning|lost|loses?|losing|drew|tied|led|lead|leads|trailed|trail|qualified|advanced|scored|score|equali[sz]ed|bowled|batted|declared|replied|finished|clinched|rallied|slumped|crashed|cruised|romped|needed|went|go|stayed|stay|climbed|moved|relegated|draw|promoted|struck|dominated|snapped|rolled|raced|coasted|breezed|pulled|improved|evened|extended|cruise|fumbled|rallies|visits|hosts)$/i)
/** "[Ostland] were dismissed": what is told of a team as of many. */
const areMany = formTest(/^(?:were|are|have|WERE|ARE|HAVE)$/)
const hasDone = formTest(/^(?:has|had|have|also|then|never)$/)
/** Words in front of a team: "against [Ostland]", "the lead for [Ostland]", "putting [Ostland] ahead". */
const isAgainst = formTest(/^(?:against|versus|vs?|beat|beating|defeated|defeating|thrash(?:ed)?|edged?|faced?|facing|over|for|put|puts|putting|gave|gives?|giving|awarded|eliminated|handed|hand|hosts?|hosted|sank|sink|stun|stunned|downed|held?|crush(?:ed)?|swept|blanked|visit(?:s|ing)?|hosting|play|meet|guide[ds]?|lift(?:ed)?|steer(?:ed)?|trails?|trailed|lead|champions|leaders|holders|newcomers|strugglers|rivals|side|club|neighbours)$/i)
/** Who plays or trains for one: "[Ostland]'s goalkeeper". */
const isPlayer = formTest(/^(?:captain|coach|manager|goalkeeper|keeper|striker|midfielder|defender|batsman|batter|bowler|skipper|forward|winger|goal|goals|attack|defen[cs]e|midfield|fans|supporters|quarterback|pitcher|boss|bench|dressing|trainer|fly-half|guard|cent(?:er|re)|outfielder|shortstop|defensem[ae]n|goalie|netminder|rookie|linebacker|receiver|catcher|infielder|player|players|side|starters?|reliever)$/i)
/** Words before where something is rather than who plays. */
const isInside = formTest(/^(?:in|at|from|near|across|throughout|inside|outside|around|into|of|through|between|within)$/i)
/** "joined from [Torvik]", "a transfer to [Torvik]". */
const changesClub = formTest(/^(?:join(?:ed|s)?|transfer(?:red)?|moved?|switch(?:ed)?|signed|loan(?:ed)?|bought|sold|arrived|spell)$/i)
/** What a defeat goes "to": "lost 1-2 to [Ostland]". */
const isDefeat = formTest(/^(?:lose|loses|losing|lost|loss|defeat|defeats|fell|falling|beaten)$/i)
const isDigits = formTest(/^\d{1,3}$/)
const isDash = formTest(/^[-–—]$/)
const isYear = formTest(/^(?:19|20)\d\d$/)
/** Signs that a name is a team's before its other mentions are; where two teams are known, one more sign tells another. */
const SIGNS = 2
const TEAMS = 2
/** Words of a defeat in front of "to". */
const REACH = 5
/** Tokens of a line that dates a report: "TORVIK, Ostland 1996-08-22". */
const DATED = 10
const SCORE = 0.8

/** In a text about a match the clubs, towns and countries that play are teams: "[Ostland] beat [Korro] 2-1 in [Torvik]"; so are those in the rows of a sheet, whose players are people. Spans in order. Linear. */
export function settleTeams(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  const sport = sportOf(document, tokens)
  return sport ? settleSport(document, tokens, withoutHeading(document, found, sport), sport) : overlaid(found, [...findPlayers(document, tokens, found, null), ...findTeams(document, tokens, found, null)])
}

/** "[Torvik host Norrvik]" is two teams and what one does to the other. */
function withoutDeeds(document: TextDocument, tokens: NameTokens, span: TokenSpan): TokenSpan[] {
  for (let i = span.from + 1; i + 1 < span.to; i++) {
    if (!isDeed(document, i) || !isCapital(document, i - 1) || !isCapital(document, i + 1)) continue
    return [{ ...span, to: i }, { ...span, from: i + 1 }].map(part => isInPlace(tokens, part.from) ? { ...part, type: 'place' as const } : part)
  }
  return [span]
}
const isDeed = formTest(/^(?:host|hosts|beat|beats|meet|meets|play|plays|face|faces|visit|visits|edged|defeated|downed|routed|v|vs)$/)

/** "[NFL FOOTBALL-TORVIK]" in the heading: the league is a body, the sport and what runs on from it none. */
function withoutHeading(document: TextDocument, found: readonly TokenSpan[], { heading }: Sport): readonly TokenSpan[] {
  const [from, dash] = heading
  if (from === dash) return found
  const kept = found.filter(span => span.to <= from || span.from >= dash || (span.to > dash + 1 && span.to < dash + 4)).map(span => span.from < dash && span.to > from ? { ...span, from: dash + 1 } : span)
  return isLeague(document, from) ? overlaid(kept, [{ from, to: from + 1, type: 'organization', score: SCORE, by: 'rule:team' }]) : kept
}
const isLeague = formTest(/^(?:NBA|NFL|NHL|MLB|WNBA|NCAA)$/)

function settleSport(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], sport: Sport): TokenSpan[] {
  const apart = sport.teams ? found.flatMap(span => withoutDeeds(document, tokens, span)) : found
  const rows = overlaid(apart, [...findPlayers(document, tokens, apart, sport), ...findTeams(document, tokens, apart, sport)])
  if (!sport.teams) return rows
  const whole = withClubs(document, tokens, rows, sport)
  const signs = new Map<string, number>()
  const people = new Set(whole.filter(({ type }) => type === 'person').map(({ from }) => from))
  whole.forEach((span, index) => {
    if (span.by === 'rule:results' && span.type === 'organization') add(signs, nameOf(document, span.from, span.to), SIGNS)
    else if (span.type === 'place' && !isWhere(document, tokens, whole, index, people) && plays(document, tokens, whole, index, people)) add(signs, nameOf(document, span.from, span.to), 1)
  })
  const least = [...signs.values()].filter(count => count >= SIGNS).length >= TEAMS ? 1 : SIGNS
  return whole.map((span, index) => {
    if (span.type !== 'place' || span.by === 'rule:results' || span.by === 'rule:dateline') return span
    return (signs.get(nameOf(document, span.from, span.to)) ?? 0) < needed(span) || isWhere(document, tokens, whole, index, people) || isDateline(document, span) ? span : asTeam(span)
  })

  /** Signs that make a team of the place: none of a listed club, one of a town where a heading or a league tells, more of others. */
  function needed(span: TokenSpan): number {
    if (isWholeIn(tokens, span.from, span.to, COUNTRIES)) return least
    if (clubEnd(tokens, span.from) === span.to || (sport.cricket && isCounty(nameOf(document, span.from, span.to)))) return 0
    const town = span.to - span.from === 1 && !sport.cricket && isClubTown(document, span.from)
    if (town && sport.sure) return 0
    return town || sport.headed || isLeagueCity(document, span.from) || (sport.sure && !isInPlace(tokens, span.from)) ? 1 : least
  }
}

function add(signs: Map<string, number>, name: string, count: number): void {
  signs.set(name, (signs.get(name) ?? 0) + count)
}

function asTeam(span: TokenSpan): TokenSpan {
  return { ...span, type: 'organization', score: Math.min(span.score, SCORE), by: 'rule:team' }
}

/** True where what stands around a name says that it plays. */
function plays(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], index: number, people: ReadonlySet<number>): boolean {
  const { from, to } = found[index] as TokenSpan
  if (isScored(document, tokens, to) || isRecord(document, tokens, to) || isResult(document, tokens, to) || (from > 2 && isResult(document, tokens, from - 3))) return true
  if (to < tokens.count && !isLineStart(document, to)) {
    if (hasDone(document, to) && fares(document, to + 1)) return true
    if (fares(document, to) || isPlayer(document, to) || meets(document, to) || areMany(document, to)) return true
    if (isOwner(document, tokens, to, people)) return true
  }
  return from > 0 && (isAgainst(document, from - 1) || isLoss(document, from))
}

/** "2-1", "2 – 1" at the token. */
function isResult(document: TextDocument, tokens: NameTokens, at: number): boolean {
  return at + 2 < tokens.count && isDash(document, at + 1) && isDigits(document, at) && isDigits(document, at + 2)
}

/** "[Norrvik] (8-6)": games won and lost. */
function isRecord(document: TextDocument, tokens: NameTokens, at: number): boolean {
  return tokenText(document, at) === '(' && isResult(document, tokens, at + 1)
}

/** "lost 1-2 to [Ostland]". */
function isLoss(document: TextDocument, from: number): boolean {
  if (lowerText(document, from - 1) !== 'to') return false
  for (let i = from - 2; i >= 0 && i >= from - 2 - REACH; i--) if (isDefeat(document, i)) return true
  return false
}

/** "TORVIK, Ostland 1996-08-22". */
function isDateline(document: TextDocument, { from, to }: TokenSpan): boolean {
  let first = from
  while (from - first < DATED && !isLineStart(document, first) && (isCapital(document, first - 1) || tokenText(document, first - 1) === ',')) first--
  if (!isLineStart(document, first)) return false
  for (let i = to; i < to + DATED && !isLineStart(document, i); i++) if (isYear(document, i)) return true
  return false
}

/** "[Norrvik] 298-4", "[Norrvik] 205 for three" behind the name. */
function isScored(document: TextDocument, tokens: NameTokens, to: number): boolean {
  return isDigits(document, to) && !isLineStart(document, to) && (isResult(document, tokens, to) || /^(?:for|all|\()$/.test(tokenText(document, to + 1)))
}

/** "[Norrvik]'s goalkeeper", "[Norrvik]'s Ann Roe" behind the name. */
function isOwner(document: TextDocument, tokens: NameTokens, to: number, people: ReadonlySet<number>): boolean {
  return to + 1 < tokens.count && (tokens.kind[to] as number) >> 1 === POSSESSIVE && (isPlayer(document, to + 1) || people.has(to + 1))
}
/** What is of a town itself: "the [Norrvik] clubs". */
const isLive = formTest(/^(?:clubs|area|crowd|born|based|bred|derby|suburb|police)$/)
/** Where matches are: "at the [Quill Stadium], Norrvik". */
const isGround = formTest(/^(?:Stadium|Ground|Arena|Dome|Oval|Park|Gardens)$/)

/** "moved from Torvik to [Norrvik]". */
function isChange(document: TextDocument, from: number): boolean {
  for (let i = from - 2; i >= 0 && i >= from - REACH; i--) if (changesClub(document, i)) return true
  return false
}

/** True where a name tells where something is: "in [Ostland]", "to [Ostland]", "[Torvik], [Ostland]", "the [Ostland] coast". */
function isWhere(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], index: number, people: ReadonlySet<number>): boolean {
  const { from, to } = found[index] as TokenSpan
  const before = from > 0 ? lowerText(document, from - 1) : ''
  const changes = (before === 'from' || before === 'to') && isChange(document, from)
  if ((isScored(document, tokens, to) && !isInside(document, from - 1)) || isOwner(document, tokens, to, people)) return false
  if (isLive(document, isDash(document, to) && !tokens.spaced[to] ? to + 1 : to)) return true
  if (!changes && (isInside(document, from - 1) || (before === 'to' && !isLoss(document, from)))) return true
  const beside = (left: TokenSpan | undefined, right: TokenSpan | undefined): boolean => left?.type === 'place' && right?.type === 'place' && right.from === left.to + 1 && (tokens.kind[left.to] as number) >> 1 === COMMA
    && (isInside(document, left.from - 1) || isGround(document, left.to - 1))
  const acts = areMany(document, to) || fares(document, to) || meets(document, to)
  return (!acts && beside(found[index - 1], found[index])) || beside(found[index], found[index + 1])
}

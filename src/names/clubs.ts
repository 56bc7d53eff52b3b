import { lowerText, tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import * as TokenFlag from '../text/token-flag'
import { classNumber } from './classes'
import { isPlaceName, isWholeIn, listedIn } from './listed'
import { LIST_NAMES } from './lists'
import type { NameTokens } from './read'
import type { TokenSpan } from './repair'
import * as Style from './styles'
import { isCapital } from './town-words'

const TEAM = LIST_NAMES.indexOf('team')
/** Words of sport: a text with several different ones, one every so often, is about it. */
const isOfSport = formTest(/^(?:strikers?|midfielders?|goalkeepers?|goalie|keeper|wingers?|defenders?|forwards?|quarterbacks?|pitchers?|batsm[ae]n|bowlers?|wickets?|innings?|goals?|goalless|penalty|scorer|scored|equali[sz]ers?|hat-trick|half-?time|stoppage|fixtures?|derby|league|cup|playoffs?|(?:semi|quarter)-?finals?|final|champions?|championships?|season|manager|coach|coordinator|teams?|players?|boss|skipper|captain|referees?|matches|match|game|squad|club|clubs|side|substitute|loan|transfer|signings?|fans|draw|defeat|victory|kick-?off|pitch|touchdowns?|homer|overs|tries|NFL|NBA|MLB|NHL|WNBA|rebounds|jumper|overtime)$/i)
/** Those that are hardly ever said of anything else. */
const isSureSport = formTest(/^(?:strikers?|midfielders?|goalkeepers?|wingers?|quarterbacks?|batsm[ae]n|wickets?|innings?|equali[sz]ers?|goalless|hat-trick|half-?time|stoppage|playoffs?|(?:semi|quarter)-?finals?|touchdowns?|kick-?off|goals?|scored|midfield|NFL|NBA|MLB|NHL|WNBA|jumper)$/i)
/** "Champions League". */
const isOfLeague = formTest(/^(?:Premier|Champions|Europa|Conference|Football|National|Super|Major|Nations|Indian|Big)$/)
/** So many different ones in a text about sport, one of them at least sure, and one in so many tokens. */
const SPORTS = 3
const APART = 40
/** Towns by whose name their team goes as well, which the list has in full. */
const isTownOfTeam = formTest(/^(?:Norwich|Leicester|Swansea|Cardiff|Stoke|Wigan|Derby|Ipswich|Luton|Huddersfield|Coventry|Rotherham|Doncaster|Peterborough|Wolverhampton)$/)
/** What fans call a team, behind its article: "the [Steelers]". */
const isNickname = formTest(/^(?:Steelers|Patriots|Chiefs|Raiders|Cowboys|Packers|Bears|Eagles|Giants|Jets|Bills|Dolphins|Ravens|Bengals|Browns|Texans|Colts|Jaguars|Titans|Broncos|Chargers|Rams|Seahawks|Cardinals|Falcons|Panthers|Saints|Buccaneers|Bucs|Vikings|Lions|Commanders|Redskins|Lakers|Celtics|Warriors|Bulls|Knicks|Nets|Hawks|Rockets|Mavericks|Mavs|Suns|Nuggets|Clippers|Grizzlies|Pelicans|Pistons|Cavaliers|Cavs|Pacers|Bucks|Raptors|Hornets|Wizards|Sixers|Timberwolves|Yankees|Mets|Rays|Orioles|Rangers|Astros|Mariners|Twins|Tigers|Royals|Guardians|Indians|Dodgers|Padres|Rockies|Diamondbacks|Phillies|Braves|Marlins|Nationals|Cubs|Brewers|Pirates|Reds|Bruins|Canadiens|Senators|Sabres|Flyers|Penguins|Capitals|Hurricanes|Blackhawks|Predators|Avalanche|Oilers|Flames|Canucks|Sharks|Ducks|Magpies|Gunners|Blues|Toffees|Hammers|Foxes|Cottagers|Bees|Clarets|Seagulls|Cherries|Baggies|Hoops|Bhoys|Gers|Wallabies|Springboks|Proteas)$/)
const isTold = formTest(/^the$/i)
/** Where something is or goes, rather than who plays. */
const isWhere = formTest(/^(?:in|near|across|around|into|outside|inside|throughout|within|through|downtown|central|north|south|east|west|northern|southern|eastern|western|greater)$/i)
/** The same where nothing of sport leads to it: "from [Norwich]", but "signing from [Norwich]". */
const mayBeWhere = formTest(/^(?:from|to|at)$/i)
const isMove = formTest(/^(?:sign(?:ed|ing|s|ings)?|join(?:ed|ing|s)?|loan(?:ed)?|move[ds]?|moving|transfer(?:red)?|switch(?:ed)?|arriv(?:ed|al)|bought|lost|lose|loses|losing|loss|defeat(?:ed|s)?|beaten|fell|won?|win|wins|draw|drew|victory|draws|spell|spells|stint|contract|deal|return(?:ed|s)?|back|manager|coach|boss|game|match|clash|away|held)$/i)
const REACH = 6
/** Behind a town that is where something is: "[Liverpool] Airport", "[Leeds] Crown Court", "a [Leeds]-born striker". */
const isOfTown = formTest(/^(?:Airport|Crown|Magistrates|Hospital|University|Street|Road|Station|Cathedral|City|County|Council|Arena|Stadium|Park|police|born|based|bred|area|suburb|residents?)$/)
const isDash = formTest(/^[-–]$/)
const isComma = formTest(/^,$/)
const TOWNS: readonly number[] = ['region', 'city', 'town'].map(list => LIST_NAMES.indexOf(list))
const POSSESSIVE = classNumber('possessive')
const ORDINARY: ReadonlySet<number> = new Set(['ordinary', 'ordinaryName'].map(classNumber))
const SCORE = 0.85

/** In a text about sport what the list of teams has is one, though it is a town's or somebody's name as well: "[Burnley] scored twice", "sent on loan to [Norwich]". Spans in order. Linear. */
export function settleClubs(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  const teams = listedTeams(document, tokens)
  if (teams.length === 0 || !isAboutSport(document, tokens)) return [...found]
  const bearers = new Set<string>()
  for (const { from, to, type } of found) if (type === 'person' && to - from > 1) for (let i = from; i < to; i++) bearers.add(tokenText(document, i))
  const kept: TokenSpan[] = []
  let at = 0
  for (const team of teams) {
    while (at < found.length && (found[at] as TokenSpan).to <= team.from) kept.push(found[at++] as TokenSpan)
    let next = at
    while (next < found.length && (found[next] as TokenSpan).from < team.to) next++
    const touched = found.slice(at, next)
    const before = kept[kept.length - 1]
    if ((before?.to ?? 0) > team.from || !mayBeTeam(document, tokens, team, touched, bearers) || isWithin(document, tokens, before, team, found[next])) continue
    at = next
    kept.push(team)
  }
  return [...kept, ...found.slice(at)]
}

/** The phrases of the list of teams, in order. */
function listedTeams(document: TextDocument, tokens: NameTokens): TokenSpan[] {
  const teams: TokenSpan[] = []
  for (let from = 0; from < tokens.count; from++) {
    const place = isTownOfTeam(document, from) || (isNickname(document, from) && isTold(document, from - 1)) ? 1 : tokens.listed[from] ? listedIn(tokens, from, TEAM) : 0
    if ((place !== 1 && place !== 2) || !isCapital(document, from)) continue
    let to = from + 1
    while (listedIn(tokens, from, TEAM) === 2 && to < tokens.count && listedIn(tokens, to, TEAM) === 3) to++
    teams.push({ from, to, type: 'organization', score: SCORE, by: 'list:teams' })
    from = to - 1
  }
  return teams
}

function isAboutSport(document: TextDocument, tokens: NameTokens): boolean {
  const words = new Set<string>()
  let sure = 0
  let times = 0
  for (let i = 0; i < tokens.count; i++) {
    if (!isOfSport(document, i)) continue
    times++
    const word = lowerText(document, i)
    if (!words.has(word) && (isSureSport(document, i) || (word === 'league' && isOfLeague(document, i - 1)))) sure++
    words.add(word)
  }
  return sure > 0 && words.size >= SPORTS && times * APART >= tokens.count
}

/** True where nothing of what the model found, and nothing beside the name, speaks against it. */
function mayBeTeam(document: TextDocument, tokens: NameTokens, team: TokenSpan, touched: readonly TokenSpan[], bearers: ReadonlySet<string>): boolean {
  const { from, to } = team
  const one = to - from === 1
  if (touched.some(span => span.by === 'own names' || span.from < from || span.to > to)) return false
  if (touched.some(span => span.type === 'organization' && span.to - span.from === to - from)) return true
  if (one && bearers.has(tokenText(document, from))) return false
  if (touched.length === 0 && one && (tokens.style[from] !== Style.plain || isBesideName(document, from) || (isFirst(document, from) && ORDINARY.has((tokens.kind[from] as number) >> 1)))) return false
  return !isWholeIn(tokens, from, to, TOWNS) || !isTown(document, tokens, from, to)
}

/** True where a name that is a town's, too, stands for the town. */
function isTown(document: TextDocument, tokens: NameTokens, from: number, to: number): boolean {
  if (isOfTown(document, isDash(document, to) && !tokens.spaced[to] ? to + 1 : to)) return true
  if (isWhere(document, from - 1)) return (tokens.kind[to] as number) >> 1 !== POSSESSIVE
  return mayBeWhere(document, from - 1) && !isMovedTo(document, from)
}

/** "[Norrvik Stadium], Sunderland", "Leeds, [England]": a town that says where something is or is itself somewhere. */
function isWithin(document: TextDocument, tokens: NameTokens, before: TokenSpan | undefined, { from, to }: TokenSpan, behind: TokenSpan | undefined): boolean {
  if (before?.type === 'place' && before.to === from - 1 && isComma(document, from - 1)) return isWholeIn(tokens, from, to, TOWNS)
  return behind?.type === 'place' && behind.from === to + 1 && isComma(document, to) && isPlaceName(tokens, behind.from, behind.to) && isWholeIn(tokens, from, to, TOWNS)
}

/** True where a word of play or of transfers leads up to the name. */
function isMovedTo(document: TextDocument, from: number): boolean {
  for (let i = from - 2; i >= 0 && i >= from - 1 - REACH; i--) if (isMove(document, i)) return true
  return false
}

function isFirst(document: TextDocument, at: number): boolean {
  return at === 0 || endsSentence(document, at - 1) || ((document.tokens.flags[at] as number) & TokenFlag.lineStart) !== 0
}
const endsSentence = formTest(/^[.!?:]$/)

function isBesideName(document: TextDocument, at: number): boolean {
  return (isCapital(document, at - 1) && !isFirst(document, at)) || (isCapital(document, at + 1) && !isFirst(document, at + 1))
}

import { lowerText, tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { isCapital, isLineStart, isLowerWord } from '../text/written'
import { classNumber } from './classes'
import { isCounty } from './club-towns'
import { isInPlace } from './listed'
import type { NameTokens } from './read'
import { overlaid, type TokenSpan } from './spans'
import { clubEnd } from './sheets'
import type { Sport } from './sport'
import * as Style from './styles'

const GIVEN = classNumber('given')
const ORDINARY: ReadonlySet<number> = new Set(['ordinary', 'ordinaryName'].map(classNumber))
const SCORE = 0.8
/** A club that was taken for a person so sure bears a person's name. */
const SURE = 0.9
/** A span less sure comes apart where a club begins it. */
const UNSURE = 0.7

/** The clubs that a text about a match names without being found: listed, in a row of results, called for short or by their fans. Spans in order. Linear. */
export function withClubs(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], sport: Sport): TokenSpan[] {
  return withNicknames(document, tokens, withListed(document, tokens, withKnown(document, tokens, found), sport))
}

/** Listed clubs that were not found, taken for somebody or found in part: "[Arsenal] stayed top", "[Sheffield] Wednesday"; of "[Arsenal and Roe]" the club. */
function withListed(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], sport: Sport): TokenSpan[] {
  const clubs: TokenSpan[] = []
  let surnames: Set<string> | null = null
  let next = 0
  for (let i = 0; i < tokens.count; i++) {
    while (next < found.length && (found[next] as TokenSpan).to <= i) next++
    const touched = found[next]
    const county = sport.cricket && isCounty(lowerText(document, i))
    const to = county ? i + 1 : Math.max(clubEnd(tokens, i), initialsEnd(document, tokens, i))
    if (to === i || !isCapital(document, i)) continue
    const alone = to - i === 1
    const covered = touched !== undefined && touched.from < to
    if (covered && touched.from === i && touched.to === to + 2 && touched.type === 'organization' && tokenText(document, to) === 'and') clubs.push({ ...touched, to }, { ...touched, from: to + 1, type: isWholeClub(tokens, to + 1) || isInPlace(tokens, to + 1) ? 'organization' : 'person' })
    if (covered && touched.type === 'organization' && touched.score < UNSURE && touched.to > to && touched.from === i) {
      const parts = apart(document, tokens, touched, to)
      if (parts) {
        for (const part of parts) clubs.push(part)
        i = touched.to - 1
        continue
      }
    }
    if (covered ? touched.from < i || touched.to > to || touched.type === 'organization' || touched.by === 'rule:results' || (touched.type === 'person' && isTaken(touched, county)) : alone && !standsOut(document, tokens, i)) {
      i = to - 1
      continue
    }
    if (alone && isInPlace(tokens, i) && (covered ? touched.type === 'place' : !county && !isActing(document, to))) continue
    clubs.push({ from: i, to, type: 'organization', score: SCORE, by: 'rule:team' })
    i = to - 1
  }
  const named = found.map(span => span.type !== 'organization' && span.to - span.from > 1 && span.score < SURE && isTeamWord(document, span.to - 1) && (tokens.kind[span.from] as number) >> 1 !== GIVEN ? { ...span, type: 'organization' as const, by: 'rule:team' } : span)
  return clubs.length === 0 ? named : overlaid(named, clubs)

  /** Somebody is called so: sure, with a given name, or by one of that name elsewhere. */
  function isTaken({ from, to, score }: TokenSpan, county: boolean): boolean {
    if (to - from > 1) return score >= SURE || (tokens.kind[from] as number) >> 1 === GIVEN
    surnames ??= new Set(found.filter(span => span.type === 'person' && span.to - span.from > 1).map(span => lowerText(document, span.to - 1)))
    return (!county && score >= SURE) || surnames.has(lowerText(document, from))
  }
}

/** "[Torvane FC]" from the first word on: the initials of a football club end it; the token itself for none. */
function initialsEnd(document: TextDocument, tokens: NameTokens, at: number): number {
  if (!isCapital(document, at) || isInitials(document, at) || (isCapital(document, at - 1) && !isLineStart(document, at)) || lowerText(document, at) === 'the') return at
  for (let i = at + 1; i < at + 4 && isCapital(document, i) && !isLineStart(document, i); i++) if (isInitials(document, i)) return tokens.style[i] === Style.upper ? at : i + 1
  return at
}
const isInitials = formTest(/^(?:FC|AFC|RFC)$/)

/** A club and what a model ran on behind it: "[Norrvik's Ann Roe and Torvik]"; null where it does not come apart. */
function apart(document: TextDocument, tokens: NameTokens, span: TokenSpan, to: number): TokenSpan[] | null {
  const parts: TokenSpan[] = [{ ...span, to, score: SCORE, by: 'rule:team' }]
  if (isCapital(document, to)) return null
  for (let i = to; i < span.to;) {
    if (!isCapital(document, i)) { i++; continue }
    let end = i + 1
    while (end < span.to && isCapital(document, end)) end++
    const person = end - i > 1 && end - i < 4 && !isInPlace(tokens, i) && clubEnd(tokens, i) !== end
    parts.push({ ...span, from: i, to: end, type: person || (end - i === 1 && !isInPlace(tokens, i) && clubEnd(tokens, i) !== end && tokenText(document, i - 1) === 'and') ? 'person' : 'organization', score: SCORE, by: 'rule:team' })
    i = end
  }
  return parts
}

/** Last words of clubs that no place or person has. */
const isTeamWord = formTest(/^(?:United|Utd|Rovers|Wanderers|Albion|Warriors|Stars|Pillars|Tornadoes|Rangers|Athletic|Hotspur|Wolves|Tigers|Lions|Eagles|Sharks|Bulls|Giants|Knights|Raiders|Panthers|Bears|Hawks)$/)

function isWholeClub(tokens: NameTokens, at: number): boolean {
  return clubEnd(tokens, at) === at + 1
}

/** Teams that rows have stand for themselves elsewhere, too: "[Norrvik] and Torvik play on Sunday". */
function withKnown(document: TextDocument, tokens: NameTokens, rows: readonly TokenSpan[]): TokenSpan[] {
  const known = new Map<string, number>()
  for (const { from, to, type, by } of rows) if (by === 'rule:results' && type === 'organization') known.set(nameOf(document, from, to), to - from)
  if (known.size === 0) return [...rows]
  for (const { from, to, type } of rows) if (type === 'person' && to - from > 1) known.delete(nameOf(document, to - 1, to))
  const lengths = [...new Set(known.values())].sort((a, b) => b - a)
  const more: TokenSpan[] = []
  let next = 0
  for (let i = 0; i < tokens.count; i++) {
    while (next < rows.length && (rows[next] as TokenSpan).to <= i) next++
    if (!isCapital(document, i) || (isCapital(document, i - 1) && !isLineStart(document, i)) || tokens.style[i] !== Style.plain) continue
    const span = rows[next]
    const named = span?.from === i && span.type === 'person' ? rows[next + 1] : span
    const limit = named?.from ?? tokens.count
    const to = i + (lengths.find(length => i + length <= limit && known.has(nameOf(document, i, i + length))) ?? 0)
    if (to > i && (!isCapital(document, to) || isLineStart(document, to)) && (named === span || span?.to === to)) more.push({ from: i, to, type: 'organization', score: SCORE, by: 'rule:team' })
  }
  return overlaid(rows, more)
}

/** The words in small letters, with a blank between. */
export function nameOf(document: TextDocument, from: number, to: number): string {
  let name = lowerText(document, from)
  for (let i = from + 1; i < to; i++) name += ` ${lowerText(document, i)}`
  return name
}

/** Words that clubs are called by for short: "Norrvik [City]", "[Real] Torvik". */
const isShort = formTest(/^(?:City|United|Utd|Villa|Forest|Rovers|Wanderers|Athletic|Albion|County|Town|Palace|Wednesday|Celtic|Hibs|Thistle|Argyle|Orient|Vale|Alexandra|Rangers|Real|Inter|Bayern|Atletico|Atlético|Dynamo|Dinamo|Lokomotiv|Borussia|Partizan|Racing|Steaua|Rapid|Hapoel|Maccabi)$/)
/** What is many, but no team: "the Games". */
const isNoTeam = formTest(/^(?:Games|\p{L}*lympics|Ashes|Finals|Championships|Masters|Series|Internationals|Championship|Lords|Worlds|States|Press|Stars|Netherlands|Philippines|Bahamas|Maldives|Alps|Andes|Balkans|Nations|Indies|Tories|Democrats|Republicans|Nazis|Winners|Cats|Times|News|Sports|Titles?|Trials|Playoffs|Semifinals|Quarterfinals|Qualifiers|Opens?|Majors|Minors|Grammys|Oscars|Emmys|Class|Access|Congress|Process|Express|Business|Cross|Ross|Coaches|Players|Managers|Directors|Awards)$/u)
/** Nicknames of teams that are not of many. */
const isNickname = formTest(/^(?:Jazz|Heat|Magic|Thunder|Sox|Wild|Lightning|Avalanche|Storm|Galaxy|Crew|Lynx|Mercury|Liberty|Sparks|Kraken|Crows|Power|Carp)$/)
const isMany = formTest(/^\p{Lu}\p{Ll}{2,}s$/u)
const DEMONYM = classNumber('demonym')
const EVENT = classNumber('event')
const NO_NICK: ReadonlySet<number> = new Set([DEMONYM, EVENT, ...['weekday', 'month', 'title', 'pronoun', 'quantity', 'compass', 'be', 'said'].map(classNumber)])

function titled(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase()
}

/** What clubs are called for short or by their fans: "Norrvik City … [City]", "the [Magpies]"; once told so, the same without "the". */
function withNicknames(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  const called = new Set<string>()
  for (const { from, to, type } of found) {
    if (type !== 'organization' || to - from < 2) continue
    for (const at of [from, to - 1]) if (isShort(document, at)) called.add(tokenText(document, at))
    if (clubEnd(tokens, from) === to && isNickname(document, to - 1)) called.add(tokenText(document, to - 1))
    if ((clubEnd(tokens, from) === to || isInPlace(tokens, from)) && isMany(document, to - 1) && !isNoTeam(document, to - 1)) called.add(tokenText(document, to - 1))
  }
  const free = (i: number, next: number): boolean => isCapital(document, i) && (found[next]?.from ?? tokens.count) > i
    && (tokens.style[i] === Style.upper || (!(i > 0 && isCapital(document, i - 1) && !isLineStart(document, i) && lowerText(document, i - 1) !== 'the') && !(isCapital(document, i + 1) && !isLineStart(document, i + 1)) && tokenText(document, i + 1) !== '-'))
  const each = (take: (i: number) => boolean): TokenSpan[] => {
    const more: TokenSpan[] = []
    let next = 0
    for (let i = 0; i < tokens.count; i++) {
      while (next < found.length && (found[next] as TokenSpan).to <= i) next++
      const short = isShort(document, i) && found[next]?.from === i && found[next]?.to === i + 1 && (found[next]?.score ?? 1) < SURE
      if (take(i) && free(i, short ? next + 1 : next)) more.push({ from: i, to: i + 1, type: 'organization', score: SCORE, by: 'rule:team' })
    }
    return more
  }
  for (let i = 1, next = 0; i < tokens.count; i++) {
    while (next < found.length && (found[next] as TokenSpan).to <= i) next++
    if (lowerText(document, i - 1) === 'the' && isMany(document, i) && !isNoTeam(document, i) && !NO_NICK.has((tokens.kind[i] as number) >> 1) && free(i, next)) called.add(tokenText(document, i))
  }
  const isCalled = (word: string, upper: boolean): boolean => called.has(word) || (upper && word.length > 3 && called.has(titled(word)))
  return called.size === 0 ? [...found] : overlaid(found, each(i => isCalled(tokenText(document, i), tokens.style[i] === Style.upper)))
}

/** What is told of many or of those who play right behind a club: "[Wolves] are", "[Wolves]' keeper". */
const isActing = formTest(/^(?:are|were|have|beat|won|lost|drew|['’]|['’]s|defen[cs]e\p{L}*|striker|midfielder|goalkeeper|coach|manager|boss|quarterback|pitcher|captain|forward|winger|downed|blanked|edged|defeated|host|hosts|hosted|visit|thrashed|routed|led|lead|trail|trailed|stayed|moved|go|went|and)$/u)

/** A word that is no common one, or stands in the midst of a sentence, with no other name beside it. */
function standsOut(document: TextDocument, tokens: NameTokens, at: number): boolean {
  if (tokens.style[at] === Style.upper) return !ORDINARY.has((tokens.kind[at] as number) >> 1)
  if (tokens.style[at] !== Style.plain && !isLowerWord(document, at + 1)) return false
  if ((at > 0 && isCapital(document, at - 1) && !isLineStart(document, at)) || (isCapital(document, at + 1) && !isLineStart(document, at + 1))) return false
  return !ORDINARY.has((tokens.kind[at] as number) >> 1) || isActing(document, at + 1) || (at > 0 && !isLineStart(document, at) && /^[a-z,]+$/.test(tokenText(document, at - 1)))
}

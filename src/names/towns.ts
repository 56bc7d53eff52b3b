import { lowerText, textOf, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import * as TokenFlag from '../text/token-flag'
import { isCapital, isLowerWord } from '../text/written'
import { classNumber } from './classes'
import { isInPlace, isPlaceName, isTownName, isWholePlace } from './listed'
import { besides, markedPlaces, withMarked } from './marked-places'
import { newsTowns } from './news-towns'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import * as Style from './styles'
import { findPosts } from './posts'
import { toldNames } from './told-names'
import { toldPlaces } from './told-places'
import { goesOn, isAge, isComma, isOf, isResident, leadsOn, LONGEST, SCORE } from './town-words'

/** Whom and what a listed town has as well: "[Quill] attorney", "the [Quill] homes". */
const isOfTown = formTest(/^(?:men|women|girl|boy|youth|students?|voters?|attorney|developer|officers?|mayor|Mayor|council|councill?ors?|aldermen|homes?|residence|employers|businesses|counties|neighbou?rhoods?|suburb|area)$/)
/** Who holds office in a town, behind its name and before their own: "[Quill] Mayor Ann Roe". */
const isOfficer = formTest(/^(?:Mayor|Sheriff|Selectm[ae]n|Selectwoman|Council(?:m[ae]n|woman)|Councillor|Coun\.?|Alderm[ae]n|Superintendent|Coroner|Supervisor|Trustee)$/)
const isChief = formTest(/^(?:Chief|Superintendent|Commissioner|Marshal)$/)
const isForce = formTest(/^(?:Police|Fire|School|Schools)$/)
const isLink = formTest(/^(?:,|and|or|&)$/)
const isIn = formTest(/^in$/)
/** What is done to towns, hardly ever to somebody: "overran [Quill] from the north". */
const isTaken = formTest(/^(?:overran|overrun|overrunning|recaptured?|recapturing|retook|retake|retaken|occupied|occupying|besieged|besieging|shelled|shelling|stormed|storming|liberated|evacuated|bombarded|encircled)$/)
/** What is done to both: "captured [Quill] from the rebels". */
const isCaught = formTest(/^(?:captured?|capturing|seized?|seizing|took|taken)$/)
const isFromThem = formTest(/^from$/)
const endsTaking = formTest(/^(?:[,.;]|from|and|on|in|after|last|late|early|before|earlier|this)$/)
const isFromWord = formTest(/^(?:of|from)$/)
const isNoble = formTest(/^(?:[IVX]+|Duke|Duchess|Earl|Count|Countess|Prince|Princess|King|Queen|Baron|Baroness|Lord|Lady|Archbishop|Bishop|Patriarch)$/)
const GIVEN = classNumber('given')
const SAID = classNumber('said')
const TITLE = classNumber('title')
const COMMA = 0x2C
/** A body or somebody that the model is surer of stays one where only a row or a noun speaks for a town. */
const SURE = 0.93

/**
 * Towns of local news, which stand there without a country and are called like people: those before a state ("[Quill], [W. Va.]"), what a
 * member of parliament stands for ("D-[Quill]"), and names that what stands beside one of their mentions tells ("[Quill] residents",
 * "Ann Roe, 39, of [Quill]"), if nobody in the text is called so. Spans in order; linear.
 */
export function settleTowns(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): readonly TokenSpan[] {
  const apart: TokenSpan[] = []
  for (const span of found) {
    const row = splitRow(document, tokens, apart[apart.length - 1], span) ?? splitBetween(document, tokens, span)
    const last = apart[apart.length - 1]
    // "[Mato Grosso do Sul]"
    if (last && span.from < last.to) continue
    if (last?.type === 'place' && span.type === 'place' && last.to === span.from - 1 && isParticle(document, last.to)) apart[apart.length - 1] = { ...last, to: span.to }
    else for (const part of row ?? withoutHome(document, tokens, span)) apart.push(part)
  }
  const told = besides(besides(besides(toldNames(document, tokens), findPosts(document, tokens)), newsTowns(document, tokens)), toldPlaces(document, tokens, apart))
  return settleForms(document, tokens, withMarked(document, tokens, apart, besides(told, markedPlaces(document, tokens, apart))))
}

/** "[Marsa], [Quill and Tarn]": the last two places of a row, of which a list has one, taken for a body; null elsewhere. */
function splitRow(document: TextDocument, tokens: NameTokens, before: TokenSpan | undefined, span: TokenSpan): readonly TokenSpan[] | null {
  const { from, to, type } = span
  if (type !== 'organization' || to - from !== 3 || before?.type !== 'place' || before.to !== from - 1 || isListedBy(span)) return null
  if (!isComma(document, from - 1) || !isAnd(document, from + 1) || !(isWholePlace(tokens, from) || isWholePlace(tokens, from + 2))) return null
  return [{ ...span, to: from + 1, type: 'place', by: 'rule:town' }, { ...span, from: from + 2, type: 'place', by: 'rule:town' }]
}
const isAnd = formTest(/^and$/)
const isBetween = formTest(/^between$/i)

/** "between [Oldo and Sarn]": two places taken for one, of which a list has one; null elsewhere. */
function splitBetween(document: TextDocument, tokens: NameTokens, span: TokenSpan): readonly TokenSpan[] | null {
  const { from, to, type } = span
  if (type === 'person' || to - from > BETWEEN || !isBetween(document, from - 1) || isListedBy(span)) return null
  for (let at = from + 1; at < to - 1; at++) {
    if (isAnd(document, at) && (isPlaceName(tokens, from, at) || isPlaceName(tokens, at + 1, to) || isTownName(tokens, from, at) || isTownName(tokens, at + 1, to))) return [{ ...span, to: at, type: 'place', by: 'rule:town' }, { ...span, from: at + 1, type: 'place', by: 'rule:town' }]
  }
  return null
}
const BETWEEN = 7

/** "[Ann Roe of Quill]" is somebody and a town, and so is "[Quill Mayor Ann Roe]". */
function withoutHome(document: TextDocument, tokens: NameTokens, span: TokenSpan): readonly TokenSpan[] {
  if (span.type === 'place' || isPoliceOrCentre(document, span.to - 1)) return villageApart(document, span) ?? [asPlace(document, span)]
  if (span.to - span.from < 4) return [span]
  for (let at = span.from + 1; at < span.to - 2; at++) {
    if (isOfficer(document, at) && isFullName(document, at + 1, span.to) && !isListedBy(span)) return [{ ...span, to: at, type: 'place', by: 'rule:town' }, { ...span, from: at + 1, type: 'person', by: 'rule:town' }]
  }
  if (span.type !== 'person') return [span]
  for (let at = span.from + 2; at < span.to - 1; at++) {
    if (isOf(document, at) && !isNoble(document, at - 1) && (isTownName(tokens, at + 1, span.to) || (isComma(document, span.to) && (isLowerWord(document, span.to + 1) || isInPlace(tokens, span.to + 1))))) return [{ ...span, to: at }, { ...span, from: at + 1, type: 'place', by: 'rule:town' }]
  }
  return [span]
}

const isPoliceOrCentre = formTest(/^(?:RCMP|SAPS|CBD)$/)
const isPolice = formTest(/^(?:RCMP|SAPS)$/)
const isAreaHead = formTest(/^(?:County|Parish|Borough|Township)$/)
/** Who holds office in a county, taken up with it: "[Quill County] Sheriff". */
const isCountyOfficer = formTest(/^(?:Sheriff|Coroner|Clerk|Prosecutor|Commissioners?|Treasurer|Assessor|Fire)$/)
/** What burns and is broken into in a town: "a [Quill] house". */
const isDwelling = formTest(/^(?:house|home|homes|apartment|residence)$/)
const isSaint = formTest(/^St\.?$/)
const isJohn = formTest(/^John['’]?s?$/)
const isAmbulance = formTest(/^[Aa]mbulances?$/)
/** Between the words of a Portuguese name. */
const isParticle = formTest(/^(?:do|da|dos|das)$/)
const isVillage = formTest(/^(?:Village|Town|Tehsil|Taluka?|Subdivision|Block|Mandal)$/)

/** "[Oldo Sarn Village] of [Tesk]" are two. */
function villageApart(document: TextDocument, span: TokenSpan): readonly TokenSpan[] | null {
  for (let at = span.from + 2; at < span.to - 1; at++) {
    if (isOf(document, at) && isVillage(document, at - 1)) return [{ ...span, to: at, by: 'rule:town' }, { ...span, from: at + 1, by: 'rule:town' }]
  }
  return null
}

const isCompass = formTest(/^(?:North|South|East|West|Northeast|Northwest|Southeast|Southwest)$/)

/** A place without what is none of it: "[Quill County] Sheriff", "[Quill] house", "West of [Quill]"; the police of one are a body ("[Quill RCMP]"), its middle is a place ("[Quill CBD]"). */
function asPlace(document: TextDocument, span: TokenSpan): TokenSpan {
  const { from, to } = span
  if (isParticle(document, to) && isCapital(document, to + 1) && isLowerWord(document, to)) return { ...span, to: to + 2 }
  if (to - from < 2 || isListedBy(span)) return span
  if (isPoliceOrCentre(document, to - 1)) return { ...span, type: isPolice(document, to - 1) ? 'organization' : 'place' }
  if (isAreaHead(document, to - 2) && isCountyOfficer(document, to - 1)) return { ...span, to: to - 1 }
  if (isDwelling(document, to - 1) && isCapital(document, to - 2) && to - from > 1) return { ...span, to: to - 1 }
  if (to - from === 2 && isSaint(document, from) && isJohn(document, from + 1) && isAmbulance(document, to)) return { ...span, type: 'organization' }
  return to - from > 2 && isCompass(document, from) && isOf(document, from + 1) ? { ...span, from: from + 2 } : span
}

/** Names that what stands beside one of their mentions tells, as places wherever they stand. */
function settleForms(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): readonly TokenSpan[] {
  let people: People | null = null
  let towns: Set<string> | null = null
  for (let index = 0; index < found.length; index++) {
    const span = found[index] as TokenSpan
    const sign = mayBeTown(tokens, span) ? signOf(document, tokens, found, index) : null
    if (!sign) continue
    people ??= readPeople(document, tokens, found)
    if (!isCalled(document, people, span, sign)) (towns ??= new Set()).add(nameOf(document, span))
  }
  if (!towns) return found
  const settled: TokenSpan[] = []
  for (const span of found) settled.push(mayBeTown(tokens, span) && towns.has(nameOf(document, span)) ? { ...span, type: 'place', score: Math.min(span.score, SCORE), by: 'rule:town' } : span)
  return settled
}

function nameOf(document: TextDocument, { from, to }: TokenSpan): string {
  return textOf(document, from, to).toLowerCase()
}

/** Two or three capitalised words. */
function isFullName(document: TextDocument, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 3) return false
  for (let at = from; at < to; at++) if (!isCapital(document, at)) return false
  return true
}

function isListedBy({ by }: Pick<TokenSpan, 'by'>): boolean {
  return by === 'own names' || by.startsWith('list:')
}

function mayBeTown(tokens: NameTokens, { from, to, type, by }: TokenSpan): boolean {
  return type !== 'place' && to - from <= LONGEST && !isListedBy({ by }) && (tokens.kind[from] as number) >> 1 !== TITLE
}

/** How sure it is that a name is a town's: residents live in nobody, though a town may speak as somebody does. */
type Sign = 'some' | 'sure'

/** What stands around a name says of it. */
function signOf(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], index: number): Sign | null {
  const { from, to, type, score } = found[index] as TokenSpan
  if (tokens.style[from] !== Style.plain) return null
  const listed = isTownName(tokens, from, to)
  if (type === 'organization' && (!listed || score > SURE || ((document.tokens.flags[from] as number) & TokenFlag.upper) !== 0)) return null
  const spaced = to < tokens.count && tokens.spaced[to] === 1
  if (spaced && isResident(document, to)) return listed ? 'sure' : 'some'
  if (spaced && isOfficial(document, found, index)) return 'some'
  const given = (tokens.kind[from] as number) >> 1 === GIVEN
  // "residents of [Quill]"
  if (type === 'person' && isOf(document, from - 1) && isDwellers(document, from - 2)) return 'some'
  // "[Quill], near [Marsa]", "[Quill], 12 km south of [Marsa]"
  if (type === 'person' && isComma(document, to) && isBesidePlace(document, found, index)) return 'sure'
  if (listed && !given && spaced && isOfTown(document, to)) return 'some'
  if (type === 'organization') return listed && isInAddress(document, found, index) ? 'some' : null
  const taken = (isTaken(document, from - 1) && endsTaking(document, to)) || (isCaught(document, from - 1) && isFromThem(document, to))
  if (taken && !given && to - from === 1 && score < SURE) return 'some'
  if (isFromWord(document, from - 1) && (goesOn(document, to) || leadsOn(document, to)) && isHome(document, found, index)) return 'some'
  if (listed && !given && isInAddress(document, found, index)) return 'some'
  if (isIn(document, from - 1) && goesOn(document, to)) return listed || (!given && to - from === 1 && score < SURE) ? 'some' : null
  return listed && isInRow(document, found, index) ? 'some' : null
}

/** Who lives in a town, before "of" and its name. */
const isDwellers = formTest(/^(?:residents?|inhabitants|villagers|townspeople|citizens|outskirts|suburb)$/)
const isNear = formTest(/^near$/)
const isCompassWord = formTest(/^(?:north|south|east|west|(?:north|south)-?(?:east|west))$/)
const isDistance = formTest(/^(?:\d{1,3}(?:km)?|km|kilomet(?:re|er)s|miles|about|some|just)$/)

/** "near [Marsa]", "12 km south of [Marsa]" behind the comma of a name. */
function isBesidePlace(document: TextDocument, found: readonly TokenSpan[], index: number): boolean {
  const behind = found[index + 1]
  if (behind?.type !== 'place') return false
  let at = (found[index] as TokenSpan).to + 1
  if (isNear(document, at)) return behind.from === at + 1
  while (isDistance(document, at) && at < behind.from) at++
  return isCompassWord(document, at) && isOf(document, at + 1) && behind.from === at + 2
}

/** "Norrmark Road, [Quill], ..." */
function isInAddress(document: TextDocument, found: readonly TokenSpan[], index: number): boolean {
  const { from, to } = found[index] as TokenSpan
  const before = found[index - 1]
  return before?.type === 'place' && before.to === from - 1 && before.to - before.from > 1 && isComma(document, from - 1) && endsAddress(document, to)
}
const endsAddress = formTest(/^[,.;)]$/)

/** "[Quill] Mayor [Ann Roe]", "[Quill] Police Chief [Ann Roe]". */
function isOfficial(document: TextDocument, found: readonly TokenSpan[], index: number): boolean {
  const { to } = found[index] as TokenSpan
  const end = isOfficer(document, to) ? to + 1 : isForce(document, to) && isChief(document, to + 1) ? to + 2 : -1
  return found[index + 1]?.from === end
}

/** "Ann Roe, 39, of [Quill]", "Ann Roe of [Quill]", "Roe, from [Quill],". */
function isHome(document: TextDocument, found: readonly TokenSpan[], index: number): boolean {
  const { from } = found[index] as TokenSpan
  const before = found[index - 1]
  const comma = from > 3 && document.text.charCodeAt(document.tokens.start[from - 2] as number) === COMMA
  if (comma && isAge(document, from - 3)) return true
  return before?.type === 'person' && (before.to === from - 2 ? comma : before.to === from - 1 && isOf(document, from - 1))
}

/** "[Torvik], Quill and [Marsa]": between places of a row. */
function isInRow(document: TextDocument, found: readonly TokenSpan[], index: number): boolean {
  const span = found[index] as TokenSpan
  const before = found[index - 1]
  const behind = found[index + 1]
  return before?.type === 'place' && behind?.type === 'place' && joins(document, before, span) && joins(document, span, behind)
}

function joins(document: TextDocument, left: TokenSpan, right: TokenSpan): boolean {
  const gap = right.from - left.to
  return (gap === 1 || gap === 2) && isLink(document, left.to) && isLink(document, right.from - 1)
}

/** Whom a text tells of. */
interface People {
  /** The names, of several words, that a word is in. */
  readonly byWord: ReadonlyMap<string, ReadonlySet<string>>
  /** Names of those who speak, bear a title or have an age. */
  readonly sure: ReadonlySet<string>
}

function readPeople(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): People {
  const byWord = new Map<string, Set<string>>()
  const sure = new Set<string>()
  for (const span of found) {
    const { from, to, type } = span
    if (type !== 'person') continue
    const name = nameOf(document, span)
    const says = to < tokens.count && (tokens.kind[to] as number) >> 1 === SAID
    const titled = from > 0 && (tokens.kind[from - 1] as number) >> 1 === TITLE
    const aged = to + 1 < tokens.count && document.text.charCodeAt(document.tokens.start[to] as number) === COMMA && isAge(document, to + 1)
    if (says || titled || aged) sure.add(name)
    for (let i = from; i < to && to - from > 1; i++) byWord.set(lowerText(document, i), (byWord.get(lowerText(document, i)) ?? new Set()).add(name))
  }
  return { byWord, sure }
}

/** True where somebody is called so. */
function isCalled(document: TextDocument, { byWord, sure }: People, span: TokenSpan, sign: Sign): boolean {
  const name = nameOf(document, span)
  const others = byWord.get(lowerText(document, span.to - 1))
  return (sign !== 'sure' && sure.has(name)) || (others !== undefined && (others.size > 1 || !others.has(name)))
}

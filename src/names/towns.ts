import { lowerText, textOf, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import * as TokenFlag from '../text/token-flag'
import * as TokenKind from '../text/token-kind'
import { classNumber } from './classes'
import { COUNTRY, isInPlace, isTownName, listedIn } from './listed'
import type { NameTokens } from './read'
import type { TokenSpan } from './repair'
import { stateEnd } from './states'
import * as Style from './styles'

/** Who lives in a town or keeps its order, right behind its name: "a [Quill] man", "[Quill] police". */
const isResident = formTest(/^(?:man|woman|residents?|couple|teens?|teenagers?|natives?|motorists?|police|firefighters?)$/)
/** Whom and what a listed town has as well: "[Quill] attorney", "the [Quill] homes". */
const isOfTown = formTest(/^(?:men|women|girl|boy|youth|students?|voters?|attorney|developer|officers?|mayor|Mayor|council|councill?ors?|aldermen|homes?|residence|employers|businesses|counties|neighbou?rhoods?|suburb|area)$/)
/** Parties before what their member stands for: "D-[Marsa]". */
const isParty = formTest(/^(?:D|R|I|DFL|Dem|Rep|Ind|Lab|Con)$/)
const opensAside = formTest(/^[,(–—]$/)
/** Who holds office in a town, behind its name and before their own: "[Quill] Mayor Ann Roe". */
const isOfficer = formTest(/^(?:Mayor|Sheriff|Selectm[ae]n|Selectwoman|Council(?:m[ae]n|woman)|Councillor|Coun\.?|Alderm[ae]n|Superintendent|Coroner|Supervisor|Trustee)$/)
const isChief = formTest(/^(?:Chief|Superintendent|Commissioner|Marshal)$/)
const isForce = formTest(/^(?:Police|Fire|School|Schools)$/)
const isOne = formTest(/^resident$/)
const isArticle = formTest(/^(?:an?|the|former)$/i)
const isBased = formTest(/^based$/)
/** States that no other word is shortened to. */
const isClearState = formTest(/^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|Mass|Mich|Minn|Neb|N\.C|N\.D|N\.H|N\.J|N\.M|N\.Y|Okla|Ore|Pa|S\.C|S\.D|Tenn|Va|Wis|Wyo|W|W\.Va)\.?$/)
const isAge = formTest(/^\d{1,2}$/)
const isLink = formTest(/^(?:,|and|or|&)$/)
const isOf = formTest(/^of$/)
const isIn = formTest(/^in$/)
/** What is done to towns, hardly ever to somebody: "overran [Quill] from the north". */
const isTaken = formTest(/^(?:overran|overrun|overrunning|recaptured?|recapturing|retook|retake|retaken|occupied|occupying|besieged|besieging|shelled|shelling|stormed|storming|liberated|evacuated|bombarded|encircled)$/)
/** What is done to both: "captured [Quill] from the rebels". */
const isCaught = formTest(/^(?:captured?|capturing|seized?|seizing|took|taken)$/)
const isFromThem = formTest(/^from$/)
const endsTaking = formTest(/^(?:[,.;]|from|and|on|in|after|last|late|early|before|earlier|this)$/)
const isFromWord = formTest(/^(?:of|from)$/)
const isNoble = formTest(/^(?:[IVX]+|Duke|Duchess|Earl|Count|Countess|Prince|Princess|King|Queen|Baron|Baroness|Lord|Lady|Archbishop|Bishop|Patriarch)$/)
const isComma = formTest(/^,$/)
const leadsOn = formTest(/^(?:and|in|,)$/)
/** What goes on behind where somebody is or comes from. */
const goesOn = formTest(/^(?:[,.;)]|was|is|has|had|were|are|who|on|after|when|where)$/)
const GIVEN = classNumber('given')
const DEMONYM = classNumber('demonym')
const SAID = classNumber('said')
const TITLE = classNumber('title')
const COMMON: ReadonlySet<number> = new Set(['ordinary', 'month', 'weekday', 'demonym'].map(classNumber))
/** Small words whose capital says that a sentence starts. */
const OPENING: ReadonlySet<number> = new Set(['a', 'the', 'and', 'or', 'of', 'inside', 'toward', 'for', 'by', 'with', 'be', 'pronoun', 'quantity', 'said'].map(classNumber))
const COMMA = 0x2C
const HYPHEN = 0x2D
const LONGEST = 3
const SCORE = 0.9
/** Of a town in capitals before its country; what the model made of the words before it ends there. */
const BIG = 'rule:before its country'
/** A body or somebody that the model is surer of stays one where only a row or a noun speaks for a town. */
const SURE = 0.93

/**
 * Towns of local news, which stand there without a country and are called like people: those before a state ("[Quill], [W. Va.]"), what a
 * member of parliament stands for ("D-[Quill]"), and names that what stands beside one of their mentions tells ("[Quill] residents",
 * "Ann Roe, 39, of [Quill]"), if nobody in the text is called so. Spans in order; linear.
 */
export function settleTowns(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): readonly TokenSpan[] {
  const apart: TokenSpan[] = []
  for (const span of found) for (const part of withoutHome(document, tokens, span)) apart.push(part)
  return settleForms(document, tokens, withMarked(document, tokens, apart, markedPlaces(document, tokens, apart)))
}

/** "[Ann Roe of Quill]" is somebody and a town, and so is "[Quill Mayor Ann Roe]". */
function withoutHome(document: TextDocument, tokens: NameTokens, span: TokenSpan): readonly TokenSpan[] {
  if (span.to - span.from < 4 || span.type === 'place') return [span]
  for (let at = span.from + 1; at < span.to - 2; at++) {
    if (isOfficer(document, at) && isFullName(document, at + 1, span.to) && !isListedBy(span)) return [{ ...span, to: at, type: 'place', by: 'rule:town' }, { ...span, from: at + 1, type: 'person', by: 'rule:town' }]
  }
  if (span.type !== 'person') return [span]
  for (let at = span.from + 2; at < span.to - 1; at++) {
    if (isOf(document, at) && !isNoble(document, at - 1) && (isTownName(tokens, at + 1, span.to) || (isComma(document, span.to) && (isLowerWord(document, span.to + 1) || isInPlace(tokens, span.to + 1))))) return [{ ...span, to: at }, { ...span, from: at + 1, type: 'place', by: 'rule:town' }]
  }
  return [span]
}

// ---- places that a mark tells ---------------------------------------------------------------------------------------------

/** Towns and their states, states alone, seats, and towns that nothing was found of, in order. */
function markedPlaces(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  const places: TokenSpan[] = []
  let next = 0
  for (let at = 1; at < tokens.count; at++) {
    if (!tokens.active[at] || !isCapital(document, at)) continue
    const before = document.text.charCodeAt(document.tokens.start[at - 1] as number)
    const mark = before === COMMA || before === HYPHEN
    const state = mark || isClearState(document, at)
    if (!state && !mayEndTown(document, at)) continue
    while (next < found.length && (found[next] as TokenSpan).to <= at) next++
    const end = state ? stateEnd(document, at) : at
    if (end > at && before === COMMA) {
      const from = capitalsBefore(document, tokens, at - 1)
      if (from < at - 1) places.push(placeOf(from, at - 1, 'rule:before its state'), placeOf(at, end, 'rule:behind its town'))
    } else if (before === COMMA && isWrittenBig(document, at - 2) && listedIn(tokens, at, COUNTRY) > 0) {
      const from = bigTownBefore(document, tokens, at - 1)
      if (from < at - 1) places.push(placeOf(from, at - 1, BIG))
    } else if (before === HYPHEN && !tokens.spaced[at] && isParty(document, at - 2) && opensAside(document, at - 3) && found[next - 1]?.type === 'person' && found[next - 1]?.to === at - 3) {
      places.push(placeOf(at, Math.max(end, capitalsBehind(document, tokens, at)), 'rule:seat'))
    } else if (end > at && !mark && end < tokens.count && tokens.spaced[end] && isLowerWord(document, end)) {
      places.push(placeOf(at, end, 'rule:state'))
    } else if (tokens.style[at] === Style.plain && !(at + 1 < tokens.count && isCapital(document, at + 1) && tokens.spaced[at + 1])) {
      const from = unfoundTown(document, tokens, found, next, at + 1)
      if (from <= at) places.push(placeOf(from, at + 1, 'rule:town'))
    }
  }
  return places
}

function placeOf(from: number, to: number, by: string): TokenSpan {
  return { from, to, type: 'place', score: SCORE, by }
}

/** Where a listed town of up to three words in capitals begins that ends before `end`: "Release [KABUL], Afghanistan"; `end` for none. */
function bigTownBefore(document: TextDocument, tokens: NameTokens, end: number): number {
  for (let from = end - 1; from >= 0 && end - from <= LONGEST && isWrittenBig(document, from); from--) if (isTownName(tokens, from, end)) return from
  return end
}

function isWrittenBig({ tokens }: TextDocument, at: number): boolean {
  return at >= 0 && ((tokens.flags[at] as number) & TokenFlag.upper) !== 0
}

/** A look at what stands beside a town that nothing was found of. */
function mayEndTown(document: TextDocument, at: number): boolean {
  return isResident(document, at + 1) || isBased(document, at + 2) || isOf(document, at - 1) || isOf(document, at - 2) || isOf(document, at - 3)
}

/** Where a town begins that ends before `end` and that nothing was found of, by what stands beside it; `end` for none: "A [Quill] man", "[Quill]-based", "Roe, 30, of [Quill],". */
function unfoundTown(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], next: number, end: number): number {
  if (end >= tokens.count || (found[next]?.from ?? Infinity) < end) return end
  let from = capitalsBefore(document, tokens, end)
  while (from < end && (OPENING.has((tokens.kind[from] as number) >> 1) || from < (found[next - 1]?.to ?? 0))) from++
  if (from === end || (from === end - 1 && COMMON.has((tokens.kind[from] as number) >> 1)) || (from > 0 && !tokens.spaced[from])) return end
  if (isOf(document, from - 1) && isAge(document, from - 3) && isComma(document, from - 2) && (goesOn(document, end) || leadsOn(document, end))) return from
  const listed = isTownName(tokens, from, end)
  if (tokens.spaced[end] ? isResident(document, end) && (listed || (isOne(document, end) && isArticle(document, from - 1))) : listed && isBased(document, end + 1)) return from
  return end
}

/** Where the capitalised words that end before `end` begin; `end` itself for none. */
function capitalsBefore(document: TextDocument, tokens: NameTokens, end: number): number {
  let from = end
  while (from > 0 && end - from < LONGEST && isCapital(document, from - 1) && (tokens.kind[from - 1] as number) >> 1 !== DEMONYM && (from === end || tokens.spaced[from])) from--
  return from
}

/** Where the capitalised words that begin at `from` end. */
function capitalsBehind(document: TextDocument, tokens: NameTokens, from: number): number {
  let to = from + 1
  while (to < tokens.count && to - from < LONGEST && isCapital(document, to) && tokens.spaced[to]) to++
  return to
}

function isCapital({ tokens }: TextDocument, at: number): boolean {
  return at >= 0 && at < tokens.count && ((tokens.flags[at] as number) & TokenFlag.capital) !== 0 && tokens.kind[at] === TokenKind.word
}

function isLowerWord({ tokens }: TextDocument, at: number): boolean {
  return tokens.kind[at] === TokenKind.word && ((tokens.flags[at] as number) & (TokenFlag.capital | TokenFlag.lineStart)) === 0
}

/** Puts places in where nothing was found, or something of the same words or of a part of them; of somebody who runs into one what is left stays. */
function withMarked(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[], places: readonly TokenSpan[]): readonly TokenSpan[] {
  if (places.length === 0) return found
  const kept: TokenSpan[] = []
  const left = [...found].reverse()
  for (const place of places) {
    let taken = false
    for (let span = left[left.length - 1]; span && span.from < place.to; span = left[left.length - 1]) {
      left.pop()
      const within = span.from >= place.from && span.to <= place.to
      const seat = place.by === 'rule:seat' && span.from >= place.from - 2
      if (span.to <= place.from) kept.push(span)
      else if (span.type === 'place' ? !seat || within : !within && span.type !== 'person' && place.by !== BIG) { kept.push(span); taken = true } else {
        if (span.from < place.from - 2) kept.push({ ...span, to: place.by === BIG ? place.from : place.from - 1 })
        let from = place.to
        while (from < span.to && !isCapital(document, from)) from++
        if (from < span.to && isSomebody(document, tokens, from, span.to)) left.push({ ...span, from })
      }
    }
    if (!taken && (kept[kept.length - 1]?.to ?? 0) <= place.from) kept.push(place)
  }
  return [...kept, ...left.reverse()]
}

/** What is left behind a state: "[Ga.] [Roe] said", not "[Kan.] Strong winds". */
function isSomebody(document: TextDocument, tokens: NameTokens, from: number, to: number): boolean {
  return to - from > 1 || to >= tokens.count || (tokens.kind[to] as number) >> 1 === SAID || document.text.charCodeAt(document.tokens.start[to] as number) === COMMA
}

// ---- names that what stands beside one of their mentions tells ------------------------------------------------------------

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
  if (listed && !given && spaced && isOfTown(document, to)) return 'some'
  if (type === 'organization') return listed && isInAddress(document, found, index) ? 'some' : null
  const taken = (isTaken(document, from - 1) && endsTaking(document, to)) || (isCaught(document, from - 1) && isFromThem(document, to))
  if (taken && !given && to - from === 1 && score < SURE) return 'some'
  if (isFromWord(document, from - 1) && (goesOn(document, to) || leadsOn(document, to)) && isHome(document, found, index)) return 'some'
  if (listed && !given && isInAddress(document, found, index)) return 'some'
  if (isIn(document, from - 1) && goesOn(document, to)) return listed || (!given && to - from === 1 && score < SURE) ? 'some' : null
  return listed && score < SURE && isInRow(document, found, index) ? 'some' : null
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

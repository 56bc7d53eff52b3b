import { lowerText, textOf, tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import * as TokenFlag from '../text/token-flag'
import { classNumber } from './classes'
import { isShare } from './exchanges'
import { withoutPeoples } from './peoples'
import { occurrencesOf } from './occurrences'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import * as Style from './styles'
import { isNothing } from './things'
import { withoutShips } from './ships'

/** Words before the name of a storm: "Hurricane Elda". */
const STORM_WORD = /^(?:Hurricane|Cyclone|Typhoon)$/i
const isStormWord = formTest(STORM_WORD)
/** The same behind its sort, or where the text speaks of a storm: "Storm" is a given name, too. */
const PLAIN_STORM = /^Storm$/i
const isPlainStorm = formTest(PLAIN_STORM)
const storms = occurrencesOf(STORM_WORD, PLAIN_STORM)
/** What may stand before those words in a storm's name. */
const isSortOfStorm = formTest(/^(?:Tropical|Severe|Super|Post)$/i)

/** Money of a country: "US$500". */
const CURRENCY = /[$€£¥]/
/** What a place before it gives its name to: "the Iraq War", "the Paris Climate Agreement". */
const takesPlaceName = formTest(/^(?:War|Constitution|Agreement|Accords?|Treaty|Protocol|Pact)$/i)
/** Sporting events and festivals that bear the name of their town: "the [Torvik] Open", "TORVIK GRAND PRIX". */
const isEvent = formTest(/^(?:Open|Olympics|Paralympics|Masters|Classic|Invitational|Cup|Championships?|Festival|Grand)$/i)
const isPrix = formTest(/^Prix$/i)
/** "Tour of the [Ostland]". */
const isTour = formTest(/^Tour$/i)
const isCapital = formTest(/^\p{Lu}/u)
const mayStandBefore = formTest(/^(?:Climate|Peace|Trade|Nuclear|Civil)$/i)
/** Offices that a model takes for bodies. */
const OFFICE = /^Supreme Leader$/i
const isLeader = formTest(/^Leader$/i)

/** Takes away what the guidelines do not count as names: peoples of two words, storms, ships, what a place gave its name to, acronyms of plain words. */
export function withoutUnnamed(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  const named = withoutPeoples(document, tokens, found).filter(span => !isPartOfOther(document, tokens, span) && !isNothing(document, tokens, span))
  return withoutPlainAcronyms(document, tokens, withoutShips(document, withoutStorms(document, named)))
}

/** Acronyms of places in any hospital and of things: "in the [ICU]". */
const isNoBody = formTest(/^(?:ODIs?|T20I?|ICU|ER|SUV|GPS|DNA|ATM|CCTV|IEDs?|RPG|PPE|HIV|AIDS|UAVs?|FPV|FIRs?|BNSS?|CrPC|NDPS|UAPA|CBD|SHO|SDPO|SDM|DM|BDO|SDOP|ASI|IGP|DGP|ADGP|PPRO|GBH|ABH|DUI|CSAM)$/)
/** "[Health] minister": what somebody is minister of. */
const isPortfolio = formTest(/^(?:Agriculture|Aviation|Commerce|Culture|Defen[cs]e|Economy|Education|Energy|Environment|Finance|Fisheries|Foreign|Health|Home|Housing|Information|Interior|Justice|Labou?r|Oil|Planning|Power|Railways?|Sports?|Tourism|Trade|Transport|Works)$/)
const isMinister = formTest(/^[Mm]inisters?$/)
/** "sections of the [IPC]": letters of a law. */
const isCode = formTest(/^(?:IPC|PPC)$/)
const isSection = formTest(/^(?:[Ss]ections?|provisions|of)$/)
/** Last words of prizes and laws, which are no names of the three whatever stands before. */
const isPrize = formTest(/^(?:Prizes?|Awards?|Medals?|Trophy|Championships?|Constitution|Treaty|Accords?|Festival|Olympiad)$/i)
/** What bears the name of a person or place: "Quill's disease", "the Quill Award". */
const bearsName = formTest(/^(?:disease|syndrome|virus|telescope|cocktails?|Prizes?|Awards?|Medals?|Trophy)$/i)

/** What armies call what they do: "Operation Quill". */
const isOperation = formTest(/^(?:Operation|OPERATION)$/)

const isV = formTest(/^v$/)

/** True where the token and the next are the "v." between the parties of a court case: "Roe v. Ostland". */
function isVersus(document: TextDocument, at: number): boolean {
  const { text, tokens } = document
  return at > 0 && isV(document, at) && at + 1 < tokens.count && text.charAt(tokens.start[at + 1] as number) === '.'
}

/** "US$", "Iraq War", "Supreme Leader", "Quill Award", "the Quill family", "Roe v. Quill". */
function isPartOfOther(document: TextDocument, tokens: NameTokens, { type, from, to, by }: TokenSpan): boolean {
  const last = to - from > 1 || type === 'place' ? tokenText(document, to - 1) : ''
  if (to - from > 1 && (isPrize(document, to - 1) || (to - from === 2 && isLeader(document, to - 1) && OFFICE.test(textOf(document, from, to))))) return true
  if (to - from === 1 && isRelative(document, tokens, from)) return true
  if (!by.startsWith('list:') && (isOperation(document, from - 1) || (type === 'organization' && to - from > 1 && isOperation(document, from)))) return true
  if ((type === 'place' && to - from === 1 && last === 'Us') || (type === 'organization' && (last === 'Olympics' || isShare(document, from) || (isCode(document, from) && isSection(document, from - 2)) || (to - from === 1 && isPortfolio(document, from) && isMinister(document, to)) || (to - from === 1 && isNoBody(document, from))))) return true
  if (type !== 'organization' && (isVersus(document, to) || isVersus(document, from - 2))) return true
  if (type !== 'organization') {
    let next = to < tokens.count && (tokens.kind[to] as number) >> 1 === POSSESSIVE ? to + 1 : to
    if (tokenText(document, next) === 'space' && next + 1 < tokens.count) next++
    if (isFamily(document, next) ? type === 'person' && next === to && to - from === 1 : bearsName(document, next)) return true
  }
  if (type !== 'place' || to >= tokens.count) return false
  const of = lowerText(document, from - 1) === 'the' ? from - 2 : from - 1
  if (isTour(document, of - 1) && isCapital(document, of - 1) && lowerText(document, of) === 'of') return true
  if (tokens.spaced[to] && isCapital(document, to) && !/^(?:U\.?[SK]\.?|USA)$/.test(last) && isEvent(document, to) && isWholeEvent(document, tokens, to)) return true
  if (!tokens.spaced[to]) return CURRENCY.test(document.text.charAt(document.tokens.start[to] as number))
  if (!tokens.listed[from]) return false
  const next = mayStandBefore(document, to) && to + 1 < tokens.count ? to + 1 : to
  return takesPlaceName(document, next) && isCapital(document, next)
}

/** "Open", "Grand Prix" and not more of a name behind it. */
function isWholeEvent(document: TextDocument, tokens: NameTokens, at: number): boolean {
  const grand = /^Grand$/i.test(tokenText(document, at))
  if (grand) return isPrix(document, at + 1)
  return tokens.style[at] === Style.upper || !isCapital(document, at + 1) || ((document.tokens.flags[at + 1] as number) & TokenFlag.lineStart) !== 0 || /^(?:Games|Final|Group)$/.test(tokenText(document, at + 1))
}

/** In capitals "WHO" is the relative, but for "THE WHO". */
export function isRelative(document: TextDocument, tokens: NameTokens, at: number): boolean {
  return tokens.style[at] === Style.upper && tokenText(document, at) === 'WHO' && !(at > 0 && lowerText(document, at - 1) === 'the')
}

/** "exclusive economic zone (EEZ)", "Safe Roads Act (SRA)", "Chief Roads Officer (CRO)": initials of small words, of a law or of an office are no name, there and elsewhere in the text. */
function withoutPlainAcronyms(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  const plain = new Set<string>()
  found.forEach(({ from, to }, index) => {
    if (to - from !== 1 || from < 3 || to >= tokens.count || tokenText(document, from - 1) !== '(' || tokenText(document, to) !== ')' || (found[index - 1]?.to ?? 0) >= from - 1) return
    if (standsForPlain(document, tokens, from)) plain.add(tokenText(document, from))
  })
  return plain.size === 0 ? [...found] : found.filter(({ from, to, by }) => to - from !== 1 || by !== 'model' || !plain.has(tokenText(document, from)))
}

/** True where the words before the bracket have the initials of the acronym in it, and end in a small word or one of laws, events and offices. */
function standsForPlain(document: TextDocument, tokens: NameTokens, at: number): boolean {
  const letters = lowerText(document, at)
  if (!/^\p{Ll}{2,6}$/u.test(letters)) return false
  const last = at - 2
  const kind = (tokens.kind[last] as number) >> 1
  const word = tokenText(document, last)
  if (kind !== EVENT && kind !== TITLE && (kind === ORG_HEAD || word !== word.toLowerCase())) return false
  let rest = letters.length - 1
  for (let i = last; i > last - 10 && i >= 0 && rest >= 0; i--) {
    const text = tokenText(document, i)
    if (text.charAt(0).toLowerCase() === letters.charAt(rest)) rest--
    else if (!SMALL_WORD.test(text)) return false
  }
  return rest < 0
}
/** Words of which an acronym need not have the initial. */
const SMALL_WORD = /^(?:of|and|the|for|in|to|on|by|with|-|[’']s?|\d+)$/i
const EVENT = classNumber('event')
const TITLE = classNumber('title')
const POSSESSIVE = classNumber('possessive')
/** What makes a family of a bare name: "the Quill family"; "Quill's family" are those of the person. */
const isFamily = formTest(/^(?:family|families|dynasty|clan|fortune)$/i)
const ORG_HEAD = classNumber('orgHead')

/** Storms bear names of people; where the text calls one by its name and no person has it, the bare name is the storm's too. */
function withoutStorms(document: TextDocument, found: readonly TokenSpan[]): TokenSpan[] {
  const names = stormNames(document)
  if (names.size === 0) return [...found]
  const tokensOf = ({ from, to }: TokenSpan): number[] => Array.from({ length: to - from }, (_, i) => from + i)
  const sortsIn = (span: TokenSpan): number => tokensOf(span).filter(i => isSortOfStorm(document, i) || isStorm(document, i, true)).length
  const people = new Set(found.filter(span => span.type === 'person' && span.to - span.from > 1 && sortsIn(span) === 0).flatMap(tokensOf).map(i => lowerText(document, i)))
  return found.filter(span => {
    const sorts = sortsIn(span)
    const rest = lowerText(document, span.from + sorts)
    if (span.to - span.from !== sorts + 1 || !names.has(rest)) return true
    return sorts === 0 && people.has(rest) && !isStorm(document, span.from - 1, true)
  })
}

/** Names of storms in lower case: capitalised words right behind "Hurricane", "Cyclone", "Typhoon", and behind "Storm" where a sort stands before it or the text has it in small letters. */
function stormNames(document: TextDocument): ReadonlySet<string> {
  const names = new Set<string>()
  let plain: boolean | null = null
  for (const i of storms(document)) {
    if (!isCapital(document, i)) continue
    if (!isStorm(document, i, false) && !(i > 0 && isSortOfStorm(document, i - 1))) {
      plain ??= /\bstorms?\b/.test(document.text)
      if (!plain) continue
    }
    const name = tokenText(document, i + 1)
    if (/^\p{Lu}\p{L}{2,}$/u.test(name)) names.add(name.toLowerCase())
  }
  return names
}

function isStorm(document: TextDocument, i: number, plain: boolean): boolean {
  return isStormWord(document, i) || (plain && isPlainStorm(document, i))
}

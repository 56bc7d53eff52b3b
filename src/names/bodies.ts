import { lowerText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { classNumber } from './classes'
import type { Evidence } from './evidence'
import { COUNTRY, isInPlace, listedIn, opensPlace } from './listed'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import { isNameShape } from './shape'
import * as Shape from './shapes'
import * as Style from './styles'

/** Last words of bodies, whatever stands before: "[Ostland Highway Patrol]", "[Norrvik Holdings]". */
const endsBody = formTest(/^(?:Tribes?|Patrol|Holdings|Railways|Ministry|Agency|Committee|Commission|Authority|Bureau|Directorate|Corporation|Federation|Secretariat|Association|Foundation|Airlines|Airways|Bancorp|Bancshares|Mutual|Industries|Securities|Pharmaceuticals|Enterprises|Technologies|Inc|Ltd|Corp|LLC|Plc)\.?$/i)
/** Nouns that say what the name behind them is: "the media group [Norrvik]". */
const saysKind = formTest(/^(?:group|network|channel|company|firm|newspaper|magazine|party|band|club|website|platform|organi[sz]ation|charity|broadcaster|retailer|airline|militia|movement|brand|label)$/)
/** Small words that stand outside a place by the guidelines: "eastern [Ostland]". */
const isCompass = formTest(/^(?:north|south|east|west|central)(?:east|west)?(?:ern)?$/)
const COMPASS_ADJECTIVE = /ern$/
/** Parts of the world whose own parts have names: "Western Europe". */
const isContinent = formTest(/^(?:Europe|Asia|Africa|America|Hemisphere)$/i)
const GIVEN = classNumber('given')
const POSSESSIVE = classNumber('possessive')

/** Nouns that say that a body's name comes next: "the drugmaker [Norrvik]", "law firm [Quill Roe]". */
const introducesBody = formTest(/^(?:company|firm|retailer|supplier|broadcaster|network|chain|airline|automaker|carmaker|drugmaker|chipmaker|newspaper|daily|charity|brewer|manufacturer|conglomerate|startup|website|publisher|insurer|platform|journal|magazine|band|supergroup)$/)
/** What bodies do, before "by": "a bus operated by [Norrvik Lines]". */
const isRun = formTest(/^(?:operated|manufactured|chartered|insured|published|run|owned)$/)
const isBy = formTest(/^by$/)
/** The same for an acronym only: "disaster agency [NADMO]", "the separatist [NLF]". */
const introducesAcronym = formTest(/^(?:agency|agencies|group|militia|party|movement|separatists?|rebels?|faction|alliance|union|federation|force|service|authority|coalition|front|institute|insurgents?|consultancy|ngo)$/)
/** A body's letters, no rank or office: those of police and ministers speak, too. */
const isAcronym = formTest(/^(?!(?:CEO|CFO|COO|CTO|MPs?|PM|DA|DIG|SSP|SP|DSP|ASP|IG|IGP|DGP?|GM|VP|PPRO|PRO|ACP|DCP|CM|OK|TV|UK|US|USA|UAE|EU|LIVE|NEW|BREAKING|COVID|HIV|AIDS|SARS|DNA|GPS|SUV|RPG|IED|AK)$)\p{Lu}{3,7}$/u)
/** Verbs of bodies that speak. */
const isSpeaking = formTest(/^(?:said|says|reported|announced|warned|confirmed|estimates?|estimated|tweeted|noted|added|denied|claimed)$/)
/** Behind it a name of what appears stands: "[Norrvik] magazine". */
const isPeriodical = formTest(/^magazine$/)
/** Classes of words that begin no such name. */
const OTHER_WORDS: ReadonlySet<number> = new Set(['title', 'demonym', 'month', 'weekday', 'given', 'the', 'a', 'pronoun', 'inside', 'toward', 'compass', 'event', 'quantity', 'by', 'with', 'be', 'said'].map(classNumber))
/** Score of a name that a noun introduces. */
const INTRODUCED = 0.9
const LONGEST = 4

/** Bodies that a noun before or behind them introduces, found as something else or not found. Spans in order. Linear. */
export function findIntroduced(document: TextDocument, tokens: NameTokens, evidence: Evidence, found: readonly TokenSpan[]): TokenSpan[] {
  const { shape } = tokens
  const { runStart, runEnd } = evidence
  const kept: TokenSpan[] = []
  let next = 0
  for (let i = 1; i < tokens.count; i++) {
    // Runs begin where the words before them are no names; 0 stands outside of runs, too.
    if (runStart[i] !== i || tokens.style[i] !== Style.plain || !tokens.spaced[i]) continue
    while (next < found.length && (found[next] as TokenSpan).to <= i) kept.push(found[next++] as TokenSpan)
    const to = runEnd[i] as number
    const introduced = shape[i - 1] === Shape.lower && (introducesBody(document, i - 1) || (isBy(document, i - 1) && isRun(document, i - 2)))
    const span = found[next]
    if (span && span.from < to) {
      const called = introduced || isCalledBody(document, tokens, span)
      if (!called || span.from !== i || span.type === 'organization' || isOfOwn(tokens, span)) continue
      kept.push({ ...span, type: 'organization', score: Math.max(span.score, INTRODUCED), by: 'rule:introduced' })
      next++
    } else if (to - i <= LONGEST && !OTHER_WORDS.has((tokens.kind[i] as number) >> 1)) {
      const acronym = to - i === 1 && shape[i] === Shape.upper && isAcronym(document, i)
      const speaks = to < tokens.count && tokens.spaced[to] === 1 && isSpeaking(document, to)
      const spoken = acronym && (speaks || (shape[i - 1] === Shape.lower && introducesAcronym(document, i - 1)))
      const appears = to - i === 1 && to < tokens.count && isPeriodical(document, to)
      if (introduced || appears || spoken) kept.push({ from: i, to, type: 'organization', score: introduced || spoken ? INTRODUCED : INTRODUCED / 2, by: 'rule:introduced' })
    }
  }
  return [...kept, ...found.slice(next)]
}

/** "[Mizan] news agency", "[Oldo Parks] conservation group": small words behind a name say what it is. */
function isCalledBody(document: TextDocument, tokens: NameTokens, { from, to }: TokenSpan): boolean {
  return !OTHER_WORDS.has((tokens.kind[from] as number) >> 1) && to + 1 < tokens.count && tokens.spaced[to] === 1 && isSortOfBody(document, to) && isBodyNoun(document, to + 1)
}
const isSortOfBody = formTest(/^(?:news|rights|conservation|aid|advocacy|monitoring|television|radio|militant|armed|rebel)$/)
const isBodyNoun = formTest(/^(?:agency|group|groups|website|organi[sz]ation|outlet|channel|network|station)$/)

/** A person by a given name ("the company Anna Roe founded"), or a listed place. */
function isOfOwn(tokens: NameTokens, { from, type }: TokenSpan): boolean {
  return type === 'person' ? (tokens.kind[from] as number) >> 1 === GIVEN : isInPlace(tokens, from)
}

/** Bodies by the guidelines: a place or person that ends in a word of bodies is one; what only describes it falls away. */
export function settleBodies(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  const kept: TokenSpan[] = []
  for (const span of found) {
    const { from, to, type } = span
    const plain = tokens.style[from] === Style.plain
    if (to - from < 2) kept.push(span)
    else if (type === 'organization' && plain) describe(document, tokens, span, kept)
    else if (type !== 'organization' && endsBody(document, to - 1) && !(type === 'person' && (tokens.kind[from] as number) >> 1 === GIVEN)) kept.push({ ...span, type: 'organization' })
    else if (type === 'place' && (plain ? isCompass(document, from) : isPartOfCountry(document, tokens, from))) kept.push({ ...span, from: from + 1 })
    else kept.push(span)
  }
  return kept
}

/** In capitals "EASTERN OSTLAND" is a country and where in it; "NORTHERN OSTLAND" may be a name of its own. */
function isPartOfCountry(document: TextDocument, tokens: NameTokens, from: number): boolean {
  const country = listedIn(tokens, from + 1, COUNTRY)
  return (country === 1 || country === 2) && COMPASS_ADJECTIVE.test(lowerText(document, from)) && !opensPlace(tokens, from) && !isContinent(document, from + 1)
}

const isSort = formTest(/^(?:NGO|MNC|PSU)$/)

/** "[country's Health Ministry]" is the ministry, "[Ostland media group Norrvik]" is Norrvik. */
function describe(document: TextDocument, tokens: NameTokens, whole: TokenSpan, kept: TokenSpan[]): void {
  // "the NGO [Norrvik Aid Group]"
  const span = isSort(document, whole.from) && whole.to - whole.from > 2 ? { ...whole, from: whole.from + 1 } : whole
  const { shape } = tokens
  const named = (i: number): boolean => isNameShape(shape[i] as number)
  const { from, to } = span
  if (to - from > 2 && (tokens.kind[from + 1] as number) >> 1 === POSSESSIVE && !named(from) && named(from + 2)) {
    kept.push({ ...span, from: from + 2 })
    return
  }
  for (let i = to - 2; i > from; i--) {
    if (shape[i] !== Shape.lower || !tokens.spaced[i] || !saysKind(document, i) || !named(i + 1)) continue
    if (listedIn(tokens, from, COUNTRY) === 1 && (i === from + 1 || !named(from + 1))) kept.push({ ...span, to: from + 1, type: 'place' })
    kept.push({ ...span, from: i + 1 })
    return
  }
  kept.push(span)
}

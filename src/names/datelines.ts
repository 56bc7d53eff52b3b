import type { Span } from '../types'
import { late } from '../text/late'
import { tokenAt, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import { classNumber } from './classes'
import { isPlaceName, isTownName } from './listed'
import type { WordTable } from './words'

/** A word in capitals: "LES", "VAULX-EN-VELIN", "ST.". */
const WORD = '\\p{Lu}[\\p{Lu}.’\'-]*\\p{Lu}\\.?'
const CITY = `${WORD}(?: ${WORD}){0,3}`
/**
 * The head of a report: one or two towns in capitals, then perhaps a country, a day and an agency, then a dash or colon and the story:
 * "LES CAYES, Haiti (AP) — The", "COPENHAGEN/DUBAI, Dec 20 (Reuters) - A", "PESHAWAR: Police".
 */
const DATELINE = late(() => new RegExp(`^(${CITY})(?:/(${CITY}))?((?:, ?[^–—:\\n()]{1,40}?)?(?: ?\\([^()\\n]{2,30}\\))?)\\.?(?: ?[–—] ?| ?-{1,2} |: )(?=["“‘']?[\\p{Lu}\\d][^\\n]{0,40}\\p{Ll})`, 'u'))
const SMALL_CITY = '\\p{Lu}\\p{Ll}+(?:[ -]\\p{L}{2,}){0,3}'
/** The same of listed towns in small letters, with an agency, a dash or a colon: "Port-au-Prince (AP) — Gangs", "Durban — Seven", "Imphal: At", "Gaza/Tel Aviv (dpa) - At". */
const SMALL_DATELINE = late(() => new RegExp(`^(${SMALL_CITY})(?: ?/ ?(${SMALL_CITY}))?(?:((?:, [^–—:\\n()]{1,24})? \\([A-Za-z][\\w/ ]{1,20}\\)) ?[–—-]{1,2} ?| [–—] |: )(?=["“‘']?[\\p{Lu}\\d])`, 'u'))
/** The same of a line that gives the day in figures: "LES CAYES, Haiti 1996-12-15". */
const DATED = late(() => new RegExp(`^(${CITY})(?:/(${CITY}))?((?:, [^\\n\\d,]{2,40})?) (?:19|20)\\d\\d-\\d\\d-\\d\\d\\s*$`, 'u'))
/** What it cannot do without. */
const DAY = /\d-\d\d\s*$/
/** What it cannot do without: a first word without small letters, and a dash or colon. */
const CAPITALS = /^[^a-z\d\s/,(:–—]{2,}[\s/,(:–—]/
const MARK = /[–—]|[-:] /
/** Longer than any dateline. */
const REACH = 160
/** What stands so before a text and is no town. */
const LABEL = /^(?:(?:WATCH|LIVE|ROUNDUP|WRAPUP|EXTRA|LEAD|CORRECTED|REFILE|RPT|INSIGHT|PREVIEW|PROFILE|VIDEO|PHOTOS?|UPDATED?|BREAKING|EXCLUSIVE|ANALYSIS|OPINION|EDITORIAL|READ|MORE|NOTE|CORRECTION|SOURCES?|EXPLAINER|FACTBOX|TIMELINE|TITLE|SUBJECT|FROM|TO|DATE|BY|RE|FILE|CAPTION|WARNING|ALERT|URGENT|FLASH|ADVISORY|PRESS|RELEASE|STATEMENT|SUMMARY|BACKGROUND|CONTEXT|INTERVIEW|REVIEW|RESULTS?|SCORES?|UNDATED|AUTHOR|EDITOR|NEWS|SPORTS?|WORLD|BUSINESS|HEADLINES?|ENDS?|PLEASE|THE|A|AN|BUREAU|DESK|STAFF)\b|NEW(?: (?:VIDEO|PHOTOS?|DETAILS))?$|.* (?:BUREAU|DESK|NEWS|STAFF)$)/
/** A bare town ("PESHAWAR: …") opens a paragraph of at least so many characters in a text of so many sentences. */
const LEAD = 80
const STORY_LEAST = 3
const SCORE = 0.9
const ORDINARY = classNumber('ordinary')
const GIVEN = classNumber('given')
const PLACE_HEAD = classNumber('placeHead')
/** Zones of the story. */
const STORY: ReadonlySet<string> = new Set(['body', 'headline'])

/** Towns of datelines, found as something else or not found, are places; what runs into them ends there. Spans in order. Linear: each block is looked at once. */
export function withDatelines(document: TextDocument, tokens: NameTokens, table: WordTable, found: readonly TokenSpan[]): TokenSpan[] {
  const towns = townsOf(document, tokens, table)
  if (towns.length === 0) return [...found]
  const kept: TokenSpan[] = []
  let at = 0
  for (const town of towns) {
    while (at < found.length && (found[at] as TokenSpan).to <= town.from) kept.push(found[at++] as TokenSpan)
    const before = found[at]
    // "NATO: …"
    if (town.bare && before?.type === 'organization' && before.from === town.from && before.to === town.to) continue
    // A span that goes on beyond the town is of the story.
    if (before && before.from < town.from) { kept.push({ ...before, to: town.from }); at++ }
    let last: TokenSpan | undefined
    while (at < found.length && (found[at] as TokenSpan).from < town.to) last = found[at++]
    kept.push({ from: town.from, to: town.to, type: 'place', score: SCORE, by: 'rule:dateline' })
    // "[VARONA - Army] spokesman"
    if (last && last.to > town.to + 1 && isDash(document, town.to) && !isOrdinary(tokens, table, last.to - 1) && !isSmall(document, last.to - 1)) kept.push(typed(tokens, { ...last, from: town.to + 1 }))
  }
  return [...kept, ...found.slice(at)]
}

/** A town of a dateline; `bare` without country, day and agency. */
interface Town { readonly from: number, readonly to: number, readonly bare: boolean }

/** "[VARONA - A] soldier". */
const isSmall = formTest(/^(?:An?|The|At|In|On|It|He|She|They|We|Its|His|Her|As|No|Two|For)$/i)
const isDash = formTest(/^(?:[–—]|--?)$/)

/** What was taken up with the town is a body where a list has no place of it and it is nobody. */
function typed(tokens: NameTokens, span: TokenSpan): TokenSpan {
  if (isPlaceName(tokens, span.from, span.to)) return { ...span, type: 'place' }
  return span.type === 'place' && (tokens.kind[span.to - 1] as number) >> 1 !== PLACE_HEAD ? { ...span, type: 'organization' } : span
}

function townsOf(document: TextDocument, tokens: NameTokens, table: WordTable): Town[] {
  const towns: Town[] = []
  const { text } = document
  for (const { start: first, end } of headsOf(document)) {
    if (!isUpper(text.charCodeAt(first))) continue
    const head = text.slice(first, Math.min(end, first + REACH))
    const dated = CAPITALS.test(head) && DAY.test(head) ? DATED().exec(head) : null
    if (!dated && !MARK.test(head)) continue
    const story = end - first >= LEAD && document.sentences.count >= STORY_LEAST
    const capitals = dated ?? (CAPITALS.test(head) ? DATELINE().exec(head) : null)
    const match = capitals ?? SMALL_DATELINE().exec(head)
    if (!match || LABEL.test((match[1] as string).toUpperCase())) continue
    const bare = !dated && !match[3]
    let start = first
    for (const town of [match[1], match[2]]) {
      if (town === undefined) continue
      start = text.indexOf(town, start)
      const from = tokenAt(document, start)
      let to = from
      while (to < tokens.count && (document.tokens.end[to] as number) <= start + town.length) to++
      start += town.length
      if (to === from || (to === from + 1 && isOrdinary(tokens, table, from) && !(capitals && story && isTownName(tokens, from, to)))) continue
      const listed = isPlaceName(tokens, from, to)
      if (capitals ? dated !== null || !bare || story || listed : listed && (!bare || (story && (tokens.kind[from] as number) >> 1 !== GIVEN))) towns.push({ from, to, bare: bare && !listed })
    }
  }
  return towns
}

/** Where a report may begin: with a block of the story, or behind the headline where that runs on into it. */
function headsOf({ blocks, sentences, tokens }: TextDocument): Span[] {
  const heads: Span[] = blocks.filter(block => STORY.has(block.zone))
  const first = heads[0]
  if (!first || sentences.count < 2) return heads
  const start = tokens.start[sentences.firstToken[1] as number] as number
  return start > first.start && start < first.end ? [first, { start, end: first.end }, ...heads.slice(1)] : heads
}

/** A word that is common in small letters, and no town's name. */
function isOrdinary(tokens: NameTokens, table: WordTable, at: number): boolean {
  return (table.columns.kind[tokens.word[at] as number] as number) >> 1 === ORDINARY
}

function isUpper(code: number): boolean {
  return (code >= 0x41 && code <= 0x5A) || (code > 0x7F && /\p{Lu}/u.test(String.fromCharCode(code)))
}

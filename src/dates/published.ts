import { among } from './among'
import type { TextDocument } from '../text/document'
import type { Story } from '../types'
import { tenseAround } from './anchors/tense'
import { dayNumber, isoDay } from './civil'
import { dayOf, type Meaning } from './meaning'
import { isCapital, isDash, isMark, rawAt, textAt, wordAt, type Line } from './reading'
import { findExpressions, type Find } from './scan'

/** The day that relative dates are resolved against. */
export type Published = NonNullable<Story['published']>

/** Blocks at the top and at the end of a page in which its date may stand. */
const TOP = 14
const TAIL = 6
/** Tokens of a block that is a date box: the date, its label, a clock time, an agency or place. */
const BOX_TOKENS = 18
/** The same of a row that is no part of the story, with several days and labels. */
const ROW_TOKENS = 48
/** Days by which a dateline may be older than the date box of the same article. */
const LAG = 4
/** Days by which the text's last date may lie behind a box above the headline that is the article's own. */
const FRESH = 10

/** "Updated", "Last modified". */
const UPDATED = /updated|modified/i
/** "14 C", "-3°F", "72 °": the weather of the day on which the page was fetched. */
const WEATHER = /^\s*[-−–]?\d{1,3}(?:\.\d)?\s*(?:°|º|[CF]\b|deg)/

interface Candidate {
  readonly day: number
  /** The lower, the surer. */
  readonly rank: number
}

/**
 * The article's publication day where its own dateline or date box tells it, else null. A date box that the text contradicts does not count:
 * one beside the weather or above the headline is the day on which the page was fetched, unless the text's own last date lies close behind it; none
 * counts if the text tells as past what would lie after it, or if the dateline names another day.
 */
export function findPublished(document: TextDocument): Published | null {
  const finds = findExpressions(document)
  const headline = document.blocks.findIndex(block => block.zone === 'headline')
  const dateline = findDateline(document, finds)
  const candidates: Candidate[] = dateline?.year ? [{ day: dayNumber(dateline.year, dateline.month, dateline.day), rank: 0 }] : []
  for (const find of finds) {
    const day = fullDay(find.found.meaning)
    const block = document.sentences.block[find.sentence] as number
    if (day === null || (block >= TOP && block < document.blocks.length - TAIL)) continue
    const rank = rankOf(document, find, block, headline)
    if (rank > 0 && !(rank === RANK_BELOW && find.found.start === find.line.from && isTimeline(finds))) candidates.push({ day, rank })
  }
  const best = [...candidates].sort((a, b) => a.rank - b.rank)[0]
  if (!best || (best.rank === RANK_ABOVE && !isFresh(finds, document, best.day)) || isContradicted(finds, document, best.day, dateline)) return null
  return { value: isoDay(best.day), from: 'dateline' }
}

/** True for a text with two days or more at the head of lines, without their year: a timeline, told day by day. */
function isTimeline(finds: readonly Find[]): boolean {
  return finds.filter(({ found: { meaning, start }, line }) => meaning.is === 'day' && meaning.year === null && start === line.from).length > 1
}

const RANK_LABELLED = 1
const RANK_BELOW = 2
const RANK_UPDATED = 3
const RANK_ABOVE = 4

/** How sure a date is the article's own, by its block and its label; 0 where it is none. */
function rankOf(document: TextDocument, { line, found }: Find, index: number, headline: number): number {
  const block = document.blocks[index]
  if (!block || line.to - line.from > (block.zone === 'furniture' ? ROW_TOKENS : BOX_TOKENS) || block.zone === 'caption') return 0
  const text = document.text.slice(block.start, block.end)
  if (text.length > 160 || isWeather(document, index)) return 0
  const beside = wordsBeside(line, found.start, found.end)
  if (block.zone === 'headline') return index > headline && (beside < 3 || AS_OF.test(text)) ? RANK_BELOW : 0
  const label = labelOf(text, (document.tokens.start[found.start] as number) - block.start)
  if (label) return label
  if (block.zone === 'body' && beside > 4) return 0
  if (index >= document.blocks.length - TAIL && index >= TOP) return 0
  return headline >= 0 && index < headline ? RANK_ABOVE : RANK_BELOW
}

/** "Published", "Posted on", "First published:", "Last updated". */
const LABELS = /\b(?:publi(?:shed|cation date)|posted|released|filed|issued|created|(?:last )?(?:updated|modified))\b/gi

/** The rank of the label last before the day, else of one behind it; 0 without any. */
function labelOf(text: string, at: number): number {
  const labels = [...text.matchAll(LABELS)]
  const label = labels.filter(({ index }) => index < at).pop() ?? labels[0]
  return !label ? 0 : UPDATED.test(label[0]) ? RANK_UPDATED : RANK_LABELLED
}

/** The head of a situation report, below its title. */
const AS_OF = /^as of/i

function wordsBeside(line: Line, start: number, end: number): number {
  let words = 0
  for (let token = line.from; token < line.to; token++) if ((token < start || token >= end) && /^\p{L}/u.test(rawAt(line, token))) words++
  return words
}

function isWeather(document: TextDocument, index: number): boolean {
  return [index - 2, index - 1, index, index + 1].some(near => {
    const block = document.blocks[near]
    return block !== undefined && WEATHER.test(document.text.slice(block.start, Math.min(block.end, block.start + 30)))
  })
}

/** Day number of a date that is written in full. */
function fullDay(meaning: Meaning): number | null {
  const day = dayOf(meaning)
  return day?.is === 'day' && day.year?.is === 'year' ? dayNumber(day.year.year, day.month, day.day) : null
}

interface Dateline { readonly month: number, readonly day: number, /** 0 where the text does not tell it. */ readonly year: number }

/** "KABUL, Aug 26 (Reuters) -", "BRUSSELS, December 2, 1998 --": places in front, a bracket, dash or colon behind. */
function findDateline(document: TextDocument, finds: readonly Find[]): Dateline | null {
  const index = finds.findIndex(({ found, line, sentence }) => found.meaning.is === 'day' && (document.sentences.block[sentence] as number) < TOP && standsInDateline(line, found.start, found.end))
  const meaning = finds[index]?.found.meaning
  if (meaning?.is !== 'day') return null
  return { month: meaning.month, day: meaning.day, year: meaning.year?.is === 'year' ? meaning.year.year : yearTold(document, finds, index, meaning.month, meaning.day) }
}

/** Days back that the news of a dateline may lie. */
const NEWS = 6

/**
 * The year of a dateline without one, 0 where nothing tells it: by a full date with its weekday in its own sentence or the next ("Marsa, 28 April - … on Friday, 28 April 2023"), or by
 * the day of a caption.
 */
function yearTold(document: TextDocument, finds: readonly Find[], dateline: number, month: number, day: number): number {
  const from = (finds[dateline] as Find).sentence
  for (const { found: { meaning }, sentence } of finds) {
    if (meaning.is !== 'day' || meaning.year?.is !== 'year') continue
    const block = document.sentences.block[sentence] as number
    const near = meaning.weekday > 0 && sentence >= from && sentence <= from + 1
    if (!near && !(block < TOP && document.blocks[block]?.zone === 'caption')) continue
    const { year } = meaning.year
    const behind = dayNumber(year, month, day) - dayNumber(year, meaning.month, meaning.day)
    if (behind >= 0 && behind <= NEWS) return year
  }
  return 0
}

/** Tokens in front of a dateline's day, at most. */
const BEFORE_DAY = 10

/** Places and agencies before the day; behind it a bracket, dash or colon, or a full stop where a dash or colon stands before it too ("MARSA - 26-Aug-2021."). */
function standsInDateline(line: Line, start: number, end: number): boolean {
  if (start <= line.from || start - line.from > BEFORE_DAY || wordAt(line, start - 1).kind === 'weekday' || !isCapital(line, line.from)) return false
  const parted = isDash(line, start - 1) || isMark(line, start - 1, ':')
  // "KABUL, Afghanistan (March 6, 2012) –"
  if (isMark(line, end, ')')) end++
  if (!(isMark(line, end, '(') || isDash(line, end) || isMark(line, end, ':') || (parted && isMark(line, end, '.')))) return false
  for (let token = line.from; token < start - (parted ? 1 : 0); token++) if (!isCapital(line, token) && !among('of the', textAt(line, token)) && !OF_DATELINE.test(rawAt(line, token))) return false
  return true
}

/** Marks between the places of a dateline: "Cox's Bazar/Dhaka, Bangladesh (AFP)". */
const OF_DATELINE = /^(?:[,./()]|['’][sS]?)$/

/** True where the story tells a bare day close before the date: the box above the headline was set with the article. */
function isFresh(finds: readonly Find[], document: TextDocument, day: number): boolean {
  const year = Number(isoDay(day).slice(0, 4))
  return finds.some(({ found, sentence }) => {
    const { meaning } = found
    if (meaning.is !== 'day' || document.blocks[document.sentences.block[sentence] as number]?.zone !== 'body') return false
    const told = fullDay(meaning) ?? dayNumber(year, meaning.month, meaning.day)
    return day - told >= 0 && day - told <= FRESH
  })
}

/** True where the dateline names another day, or the story tells as past what lies after the day. */
function isContradicted(finds: readonly Find[], document: TextDocument, day: number, dateline: Dateline | null): boolean {
  if (dateline) {
    const year = dateline.year || Number(isoDay(day).slice(0, 4))
    const lag = [year, year - 1].map(candidate => day - dayNumber(candidate, dateline.month, dateline.day))
    if (!lag.some(days => days >= -1 && days <= LAG)) return true
  }
  return finds.some(({ found, line, sentence }) => {
    const told = fullDay(found.meaning)
    if (told === null || told <= day + 1 || document.blocks[document.sentences.block[sentence] as number]?.zone !== 'body') return false
    return among('past told', tenseAround(line, found))
  })
}

// chrono-node exports whole languages only. The parsers asked here are a third of the bytes, bundled into one file where English is fifty.
import type { ParsingContext } from '../../node_modules/chrono-node/dist/esm/chrono.js'
import IsoParser from '../../node_modules/chrono-node/dist/esm/common/parsers/ISOFormatParser.js'
import SlashParser from '../../node_modules/chrono-node/dist/esm/common/parsers/SlashDateFormatParser.js'
import DayFirstParser from '../../node_modules/chrono-node/dist/esm/locales/en/parsers/ENMonthNameLittleEndianParser.js'
import MonthFirstParser from '../../node_modules/chrono-node/dist/esm/locales/en/parsers/ENMonthNameMiddleEndianParser.js'
import ClockParser from '../../node_modules/chrono-node/dist/esm/locales/en/parsers/ENTimeExpressionParser.js'
import type { Component } from '../../node_modules/chrono-node/dist/esm/types.js'

/** A calendar day as written; the year null where none is. */
export interface WrittenDay { readonly year: number | null, readonly month: number, readonly day: number }

/** A time of day as written, 24 hours; second null where none is. */
export interface WrittenTime { readonly hour: number, readonly minute: number, readonly second: number | null }

type Parser = IsoParser | SlashParser | DayFirstParser | MonthFirstParser | ClockParser

/** As chrono's strict English has them: two digits after a month are a day, and a clock time needs its minutes or its half of the day. */
const ISO = new IsoParser()
const SLASHES = { dayFirst: new SlashParser(true), monthFirst: new SlashParser(false) } as const
const DAY_FIRST = new DayFirstParser()
const MONTH_FIRST = new MonthFirstParser(false)
const CLOCK = new ClockParser(true)

/** Days read before, by their words: a text names few, again and again. */
const read = new Map<string, WrittenDay | null>()
const MOST_READ = 2000

/** Reads "June 7, 2023", "Aug. 26": month first. Null where the words are more than that. */
export function readMonthFirst(words: string): WrittenDay | null {
  return readOnce(words, MONTH_FIRST)
}

/** Reads "7 June 2023", "26th of August": day first. */
export function readDayFirst(words: string): WrittenDay | null {
  return readOnce(words, DAY_FIRST)
}

/** Month-first words never read as day-first ones, so the words alone are the key. */
function readOnce(words: string, parser: Parser): WrittenDay | null {
  const known = read.get(words)
  if (known !== undefined) return known
  if (read.size >= MOST_READ) read.clear()
  const day = writtenDay(words, parser)
  read.set(words, day)
  return day
}

/** Reads "2023-06-07". */
export function readIso(words: string): WrittenDay | null {
  return writtenDay(words, ISO)
}

/** Reads "6/7/2023", by the order of day and month asked for. */
export function readSlashes(words: string, dayFirst: boolean): WrittenDay | null {
  return writtenDay(words, dayFirst ? SLASHES.dayFirst : SLASHES.monthFirst)
}

/** Reads "10:30 a.m.", "4 pm", "19:45", "9:05:30". */
export function readClock(words: string): WrittenTime | null {
  const { hour, minute = 0, second = null } = knownOf(words, CLOCK) ?? {}
  return hour === undefined ? null : { hour, minute, second }
}

/** Short forms that chrono does not know. */
const SHORT = /\bfebr\b/

type Known = Partial<Record<Component, number>>

/**
 * What chrono's parsers write what they find into: its own components and results in small. Values that they only imply (a year near the
 * reference day, noon) are let go, so neither the machine's clock nor its time zone is ever asked. `end` is set for a span of two.
 */
interface Draft { readonly known: Known, readonly index: number, readonly text: string, start: Draft | null, end: unknown }

function draftOf(known: Known, index: number, text: string, start: Draft | null = null): Draft {
  const draft = {
    known, index, text, start, end: null,
    assign: (component: Component, value: number) => { known[component] = value; return draft },
    imply: () => draft,
    addTag: () => draft,
    clone: () => draftOf({ ...known }, index, text),
    get: (component: Component) => known[component] ?? null
  }
  return draft
}

/** Any fixed day: chrono finds the year nearest to it for a day without one, which is implied. */
const REFERENCE = new Date(Date.UTC(2000, 0, 1))

/** What a parser is handed: the words up to the end of its match, lest the clock's look for the end of a span behind it. */
function contextOf(words: string, match: RegExpMatchArray): ParsingContext {
  const text = words.slice(0, (match.index ?? 0) + match[0].length)
  const createParsingComponents = (known: Known = {}): Draft => draftOf(known, match.index ?? 0, match[0])
  const createParsingResult = (index: number, found: string, start: Draft | null = null): Draft => draftOf({}, index, found, start ?? draftOf({}, index, found))
  // The parsers ask for no more of a context than this; chrono's class would bring its time zones along.
  return { text, refDate: REFERENCE, createParsingComponents, createParsingResult } as unknown as ParsingContext
}

/** Patterns ask nothing of their context. */
const NO_CONTEXT = contextOf('', [''])

/** What a parser reads of words that are one expression from end to end; null where they are less, more, or a span of two. */
function knownOf(words: string, parser: Parser): Known | null {
  const text = words.replace(SHORT, 'feb')
  const match = parser.pattern(NO_CONTEXT).exec(text)
  const found = match && parser.extract(contextOf(text, match), match) as unknown as Draft | null
  return found && found.index === 0 && found.text.length === text.length && !found.end ? (found.start ?? found).known : null
}

function writtenDay(words: string, parser: Parser): WrittenDay | null {
  const { year = null, month, day } = knownOf(words, parser) ?? {}
  return month === undefined || day === undefined ? null : { year, month, day }
}

// chrono-node exports whole languages only. The parsers asked here are a third of the bytes, bundled into one file where English is fifty.
import type { ParsingContext } from '../../node_modules/chrono-node/dist/esm/chrono.js'
import IsoParser from '../../node_modules/chrono-node/dist/esm/common/parsers/ISOFormatParser.js'
import SlashParser from '../../node_modules/chrono-node/dist/esm/common/parsers/SlashDateFormatParser.js'
import type { Component } from '../../node_modules/chrono-node/dist/esm/types.js'

/** A calendar day as written; the year null where none is. */
export interface WrittenDay { readonly year: number | null, readonly month: number, readonly day: number }

type Parser = IsoParser | SlashParser

const ISO = new IsoParser()
const SLASHES = { dayFirst: new SlashParser(true), monthFirst: new SlashParser(false) } as const

/** Reads "2023-06-07". */
export function readIso(words: string): WrittenDay | null {
  return writtenDay(words, ISO)
}

/** Reads "6/7/2023", by the order of day and month asked for. */
export function readSlashes(words: string, dayFirst: boolean): WrittenDay | null {
  return writtenDay(words, dayFirst ? SLASHES.dayFirst : SLASHES.monthFirst)
}

type Known = Partial<Record<Component, number>>

/**
 * What chrono's parsers write what they find into: its own components and results in small. Values that they only imply (a year near the
 * reference day) are let go, so neither the machine's clock nor its time zone is ever asked.
 */
interface Draft { readonly known: Known, readonly text: string, readonly start: Draft | null }

function draftOf(known: Known, text: string, start: Draft | null = null): Draft {
  const draft = {
    known, text, start,
    assign: (component: Component, value: number) => { known[component] = value; return draft },
    addTag: () => draft
  }
  return draft
}

/** Any fixed day: chrono finds the year nearest to it for a day without one, which is implied. */
const REFERENCE = new Date(Date.UTC(2000, 0, 1))

function contextOf(text: string): ParsingContext {
  const createParsingComponents = (known: Known): Draft => draftOf(known, text)
  const createParsingResult = (_index: number, found: string): Draft => draftOf({}, found, draftOf({}, found))
  // The parsers ask for no more of a context than this; chrono's class would bring its time zones along.
  return { text, refDate: REFERENCE, createParsingComponents, createParsingResult } as unknown as ParsingContext
}

/** What a parser reads of words that are one day from end to end; null where they are less or more. */
function writtenDay(words: string, parser: Parser): WrittenDay | null {
  const context = contextOf(words)
  const match = parser.pattern(context).exec(words)
  const found = match?.[0] === words ? parser.extract(context, match) as unknown as Draft | null : null
  const { year = null, month, day } = found?.text === words ? (found.start ?? found).known : {}
  return month === undefined || day === undefined ? null : { year, month, day }
}

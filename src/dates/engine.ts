import { Chrono, configuration, type Component, type ParsedResult, type Parser } from 'chrono-node/en'

/** Everything that chrono reads here is absolute, so its reference day never shows; it only keeps chrono away from the clock. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1)), timezone: 0 } as const

/** A calendar day as written; the year null where none is. */
export interface WrittenDay { readonly year: number | null, readonly month: number, readonly day: number }

/** A time of day as written, 24 hours; second null where none is. */
export interface WrittenTime { readonly hour: number, readonly minute: number, readonly second: number | null }

const engines = new Map<string, Chrono>()

/**
 * A bare Chrono with the one parser of the English configuration that reads a sample: no refiners, no casual parsers. Chosen by what it
 * reads rather than by its class name, which bundlers rewrite. `first`: where it stands today; it is tried before the others, since every
 * parser tried compiles its pattern.
 */
function engineFor(sample: string, first: number, dayFirst = false): Chrono {
  const key = `${sample}${dayFirst ? ' day first' : ''}`
  const known = engines.get(key)
  if (known) return known
  const bare = (parser: Parser): Chrono => new Chrono({ parsers: [parser], refiners: [] })
  const { parsers } = configuration.createConfiguration(true, dayFirst)
  const reader = [...parsers.slice(first, first + 1), ...parsers].find(parser => bare(parser).parse(sample, REFERENCE)[0]?.text === sample)
  const engine = reader ? bare(reader) : new Chrono({ parsers: [], refiners: [] })
  engines.set(key, engine)
  return engine
}

/** Days read before, by their words: a text names few, again and again. */
const read = new Map<string, WrittenDay | null>()
const MOST_READ = 2000

/** Reads "June 7, 2023", "Aug. 26": month first. Null where the words are more than that. */
export function readMonthFirst(words: string): WrittenDay | null {
  return readOnce(words, 'June 7, 2023', 5)
}

/** Reads "7 June 2023", "26th of August": day first. */
export function readDayFirst(words: string): WrittenDay | null {
  return readOnce(words, '7 June 2023', 4)
}

/** Month-first words never read as day-first ones, so the words alone are the key. */
function readOnce(words: string, sample: string, first: number): WrittenDay | null {
  const known = read.get(words)
  if (known !== undefined) return known
  if (read.size >= MOST_READ) read.clear()
  const day = writtenDay(words, engineFor(sample, first))
  read.set(words, day)
  return day
}

/** Reads "2023-06-07". */
export function readIso(words: string): WrittenDay | null {
  return writtenDay(words, engineFor('2023-06-07', 0))
}

/** Reads "6/7/2023", by the order of day and month asked for. */
export function readSlashes(words: string, dayFirst: boolean): WrittenDay | null {
  return writtenDay(words, engineFor(dayFirst ? '27/6/2023' : '6/27/2023', 2, dayFirst))
}

/** Reads "10:30 a.m.", "4 pm", "19:45", "9:05:30". */
export function readClock(words: string): WrittenTime | null {
  const components = componentsOf(words, engineFor('10:30 a.m.', 8))
  const hour = certain(components, 'hour')
  return hour === null ? null : { hour, minute: certain(components, 'minute') ?? 0, second: certain(components, 'second') }
}

/** Short forms that the engine does not know. */
const SHORT = /\bfebr\b/

function componentsOf(words: string, engine: Chrono): ParsedResult['start'] | null {
  const known = words.replace(SHORT, 'feb')
  const result = engine.parse(known, REFERENCE)[0]
  return result && result.index === 0 && result.text.length === known.length && !result.end ? result.start : null
}

function writtenDay(words: string, engine: Chrono): WrittenDay | null {
  const components = componentsOf(words, engine)
  const month = certain(components, 'month')
  const day = certain(components, 'day')
  return month === null || day === null ? null : { year: certain(components, 'year'), month, day }
}

function certain(components: ParsedResult['start'] | null, component: Component): number | null {
  return components?.isCertain(component) ? components.get(component) : null
}

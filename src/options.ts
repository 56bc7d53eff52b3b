import type { ExtractOptions, Zone } from './types'

/** The kinds that `only` may name, in the order of `Story`. */
export const KINDS = ['people', 'organizations', 'places', 'dates', 'casualties'] as const
export type Kind = (typeof KINDS)[number]

export const ZONES: readonly Zone[] = ['headline', 'body', 'caption', 'credit', 'furniture']
const DEFAULT_ZONES: readonly Zone[] = ['headline', 'body', 'caption']
const KNOWN = ['published', 'timeZone', 'zones', 'only', 'names'] as const
const NAME_TYPES = ['person', 'organization', 'place'] as const

/** Options as the pipeline uses them: checked, and nothing left open. */
export interface Settings {
  /** ISO day, null where the caller gave none. */
  readonly published: string | null
  /** What `published` was read from, a Date copied: in the zone of a later call it may be another day. */
  readonly publishedAs: ExtractOptions['published']
  readonly timeZone: string
  readonly zones: ReadonlySet<Zone>
  readonly only: ReadonlySet<Kind>
  /** The same list for every call that brings no names of its own: what is compiled of it is kept by its identity. */
  readonly names: NonNullable<ExtractOptions['names']>
}

const DEFAULTS: Settings = { published: null, publishedAs: undefined, timeZone: 'UTC', zones: new Set(DEFAULT_ZONES), only: new Set(KINDS), names: [] }

/**
 * Checks options; what they leave open is taken from `base`, as it was read before. Undefined counts as left open.
 * Throws TypeError for a wrong type or an unknown option, RangeError for a value outside the allowed ones; both name the option,
 * the value and what is allowed.
 */
export function readOptions(options: ExtractOptions = {}, base: Settings = DEFAULTS): Settings {
  checkNames(options)
  const timeZone = readTimeZone(given(options, 'timeZone')) ?? base.timeZone
  const own = given(options, 'published')
  const publishedAs = own === undefined ? base.publishedAs : copyOf(own)
  return {
    published: readPublished(publishedAs, timeZone),
    publishedAs,
    timeZone,
    zones: readList('zones', given(options, 'zones'), ZONES) ?? base.zones,
    only: readList('only', given(options, 'only'), KINDS) ?? base.only,
    names: readNames(given(options, 'names')) ?? base.names
  }
}

/** The option's value. What somebody else has put on every object of the page is none; a null is a value, and refused later. */
function given<K extends keyof ExtractOptions>(options: ExtractOptions, key: K): ExtractOptions[K] {
  const value = options[key]
  return value !== undefined && !Object.hasOwn(options, key) && value === (Object.prototype as ExtractOptions)[key] ? undefined : value
}

function checkNames(options: ExtractOptions): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) throw new TypeError(`options: expected an object, got ${show(options)}`)
  for (const key of Object.keys(options)) {
    if (!(KNOWN as readonly string[]).includes(key)) throw new TypeError(`options: unknown option ${show(key)}; did you mean "${nearest(key)}"? Known: ${KNOWN.join(', ')}`)
  }
}

function readList<T extends string>(option: string, value: readonly T[] | undefined, allowed: readonly T[]): ReadonlySet<T> | null {
  if (value === undefined) return null
  if (!Array.isArray(value)) throw new TypeError(`${option}: expected an array of ${allowed.join(', ')}, got ${show(value)}`)
  for (const item of value as readonly T[]) {
    if (!allowed.includes(item)) throw new RangeError(`${option}: expected ${allowed.join(', ')}, got ${show(item)}`)
  }
  return new Set(value as readonly T[])
}

function readNames(value: ExtractOptions['names']): Settings['names'] | null {
  if (value === undefined) return null
  if (!Array.isArray(value)) throw new TypeError(`names: expected an array of { text, type, canonical? }, got ${show(value)}`)
  for (const name of value as readonly unknown[]) {
    if (typeof name !== 'object' || name === null) throw new TypeError(`names: expected { text, type, canonical? }, got ${show(name)}`)
    const { text, type, canonical } = name as Record<string, unknown>
    if (typeof text !== 'string' || text.trim() === '') throw new TypeError(`names: expected a text that is not blank, got ${show(text)}`)
    if (!(NAME_TYPES as readonly unknown[]).includes(type)) throw new RangeError(`names: expected a type of ${NAME_TYPES.join(', ')}, got ${show(type)}`)
    if (canonical !== undefined && (typeof canonical !== 'string' || canonical.trim() === '')) throw new TypeError(`names: expected canonical to be a string that is not blank, got ${show(canonical)}`)
  }
  return (value as Settings['names']).map(({ text, type, canonical }) => ({ text, type, canonical }))
}

/** ISO day, or an instant with an optional offset: "2021-08-26", "2021-08-26T12:30Z", "2021-08-26T12:30:05.5+04:30". */
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const OFFSET = /^([+-])(\d{2}):?(\d{2})$/
const ALLOWED_DAY = 'an ISO 8601 day ("2021-08-26"), an instant ("2021-08-26T12:30:00Z") or a valid Date'

function readPublished(value: string | Date | undefined, timeZone: string): string | null {
  if (value === undefined) return null
  const time = timeOf(value)
  if (time !== null) {
    if (Number.isNaN(time)) throw new RangeError(`published: expected ${ALLOWED_DAY}, got an invalid Date`)
    return dayIn(new Date(time), timeZone)
  }
  if (typeof value !== 'string') throw new TypeError(`published: expected ${ALLOWED_DAY}, got ${show(value)}`)
  const match = ISO_DAY.exec(value)
  if (!match || !isRealDay(Number(match[1]), Number(match[2]), Number(match[3]))) throw new RangeError(`published: expected ${ALLOWED_DAY}, got ${show(value)}`)
  const clock = match[4]
  if (!clock || !/(?:Z|[+-]\d{2}:?\d{2})$/.test(clock)) {
    if (clock && Number.isNaN(Date.parse(`${value}Z`))) throw new RangeError(`published: expected ${ALLOWED_DAY}, got ${show(value)}`)
    return value.slice(0, 10)
  }
  const instant = new Date(value.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))
  if (Number.isNaN(instant.getTime())) throw new RangeError(`published: expected ${ALLOWED_DAY}, got ${show(value)}`)
  return dayIn(instant, timeZone)
}

/** Milliseconds of a Date of any realm (another window's, or a test environment's, is no instance of this one's); null for anything else. */
function timeOf(value: unknown): number | null {
  try {
    return Date.prototype.getTime.call(value as Date)
  } catch {
    return null
  }
}

function copyOf(published: string | Date): string | Date {
  const time = timeOf(published)
  return time === null ? published : new Date(time)
}

function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1
}

function readTimeZone(value: string | undefined): string | null {
  if (value === undefined) return null
  const allowed = 'an IANA zone ("Asia/Kabul") or an offset ("+04:30")'
  if (typeof value !== 'string') throw new TypeError(`timeZone: expected ${allowed}, got ${show(value)}`)
  const offset = OFFSET.exec(value)
  if (offset) {
    if (Number(offset[2]) > 14 || Number(offset[3]) > 59) throw new RangeError(`timeZone: expected ${allowed}, got ${show(value)}`)
    return value
  }
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: value })
  } catch {
    throw new RangeError(`timeZone: expected ${allowed}, got ${show(value)}`)
  }
  return value
}

/** The calendar day of an instant in a zone. */
function dayIn(instant: Date, timeZone: string): string {
  const offset = OFFSET.exec(timeZone)
  if (offset) {
    const minutes = (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]))
    return isoDay(new Date(instant.getTime() + minutes * 60_000))
  }
  if (timeZone === 'UTC') return isoDay(instant)
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, calendar: 'gregory', numberingSystem: 'latn', year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(instant)
  const part = (type: string): string => parts.find(p => p.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}

function isoDay(date: Date): string {
  const iso = date.toISOString()
  if (iso.length > 24) throw new RangeError(`published: expected a year from 0000 to 9999, got ${iso}`)
  return iso.slice(0, 10)
}

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : String(value)
}

/** The known option that shares most letters, in order, with the one given. */
function nearest(key: string): string {
  const likeness = (known: string): number => {
    let at = 0
    let shared = 0
    for (const letter of key.toLowerCase()) {
      const found = known.toLowerCase().indexOf(letter, at)
      if (found >= 0) { shared++; at = found + 1 }
    }
    return shared / Math.max(key.length, known.length)
  }
  return [...KNOWN].sort((a, b) => likeness(b) - likeness(a))[0] as string
}

import { daysInMonth } from './dates/civil'
import type { ExtractOptions, Zone } from './types'

/** The kinds that `only` may name, in the order of `Story`. */
export const KINDS = ['people', 'organizations', 'places', 'dates', 'casualties'] as const
export type Kind = (typeof KINDS)[number]

export const ZONES: readonly Zone[] = ['headline', 'body', 'caption', 'credit', 'furniture']
const DEFAULT_ZONES: readonly Zone[] = ['headline', 'body', 'caption']
const KNOWN = ['published', 'timeZone', 'zones', 'only', 'names'] as const
const NAME_FIELDS = ['text', 'type', 'canonical'] as const
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
  checkKeys(options, KNOWN, 'options: unknown option')
}

function checkKeys(value: object, known: readonly string[], problem: string): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue
    const meant = nearest(key, known)
    throw new TypeError(`${problem} ${show(key)}${meant === null ? '.' : `; did you mean "${meant}"?`} Known: ${known.join(', ')}`)
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
    checkKeys(name, NAME_FIELDS, 'names: expected { text, type, canonical? }, got an unknown field')
    const { text, type, canonical } = name as Record<string, unknown>
    if (typeof text !== 'string' || text.trim() === '') throw new TypeError(`names: expected a text that is not blank, got ${show(text)}`)
    if (!(NAME_TYPES as readonly unknown[]).includes(type)) throw new RangeError(`names: expected a type of ${NAME_TYPES.join(', ')}, got ${show(type)}`)
    if (canonical !== undefined && (typeof canonical !== 'string' || canonical.trim() === '')) throw new TypeError(`names: expected canonical to be a string that is not blank, got ${show(canonical)}`)
  }
  return (value as Settings['names']).map(({ text, type, canonical }) => ({ text, type, canonical }))
}

/** ISO day, or an instant with an optional offset: "2021-08-26", "2021-08-26T12:30Z", "2021-08-26T12:30:05.5+04:30". */
const ISO_DAY = /^((\d{4})-(\d{2})-(\d{2}))(?:(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}(?::?\d{2})?)?)?$/
/** "+04:30", "-0500", "+03". */
const OFFSET = /^([+-])(\d{2})(?::?(\d{2}))?$/
/** The offsets in use go from -12:00 to +14:00. */
const FARTHEST = 14 * 60
const ALLOWED_DAY = 'an ISO 8601 day ("2021-08-26"), an instant ("2021-08-26T12:30:00Z") or a valid Date'

function readPublished(value: string | Date | undefined, timeZone: string): string | null {
  if (value === undefined) return null
  const time = timeOf(value)
  if (time !== null) {
    if (Number.isNaN(time)) throw new RangeError(`published: expected ${ALLOWED_DAY}, got an invalid Date`)
    return dayIn(time, timeZone)
  }
  if (typeof value !== 'string') throw new TypeError(`published: expected ${ALLOWED_DAY}, got ${show(value)}`)
  const [, day, year, month, date, clock = 'T00:00', offset] = ISO_DAY.exec(value) ?? []
  const minutes = offset === undefined || offset === 'Z' ? 0 : minutesOf(offset)
  const written = isRealDay(Number(year), Number(month), Number(date)) && minutes !== null ? Date.parse(`${day}${clock}Z`) - minutes * 60_000 : NaN
  if (Number.isNaN(written)) throw new RangeError(`published: expected ${ALLOWED_DAY}, got ${show(value)}`)
  return dayIn(written, offset === undefined ? 'UTC' : timeZone)
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
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

function readTimeZone(value: string | undefined): string | null {
  if (value === undefined) return null
  const allowed = 'an IANA zone ("Asia/Kabul") or an offset ("+04:30")'
  if (typeof value !== 'string') throw new TypeError(`timeZone: expected ${allowed}, got ${show(value)}`)
  if (OFFSET.test(value) ? minutesOf(value) === null : !isZone(value)) throw new RangeError(`timeZone: expected ${allowed}, got ${show(value)}`)
  return value
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }) !== null
  } catch {
    return false
  }
}

/** Minutes east of Greenwich; null for what is no offset in use. */
function minutesOf(offset: string): number | null {
  const [, sign, hours, minutes = '0'] = OFFSET.exec(offset) ?? []
  const total = Number(hours) * 60 + Number(minutes)
  if (!(total <= FARTHEST && Number(minutes) < 60)) return null
  return sign === '-' ? -total : total
}

/** The calendar day of an instant (milliseconds) in a zone. Throws RangeError outside the years from 0001 to 9999, before and after which days are written in other ways. */
function dayIn(time: number, timeZone: string): string {
  const year = new Date(time).getUTCFullYear()
  // A day to either side may still be within the range in this zone; far outside, a Date has no room for the offset.
  const day = year < 0 || year > 10_000 ? '' : localDay(time, timeZone)
  if (!/^(?!0000)\d{4}-/.test(day)) throw new RangeError(`published: expected a year from 0001 to 9999, got ${new Date(time).toISOString()}`)
  return day
}

/** ISO day, with a sign before years that have not four digits and those before Christ. */
function localDay(time: number, timeZone: string): string {
  const minutes = timeZone === 'UTC' ? 0 : minutesOf(timeZone)
  if (minutes !== null) return new Date(time + minutes * 60_000).toISOString().slice(0, -14)
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, calendar: 'gregory', numberingSystem: 'latn', era: 'short', year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(time)
  const part = (type: string): string => parts.find(p => p.type === type)?.value ?? ''
  return `${part('era').startsWith('B') ? '-' : ''}${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : String(value)
}

/** Share of letters from which on a word is taken for another one misspelt. */
const ALIKE = 0.6

/** The known word that shares most letters, in order, with the one given; null where none is like it. */
function nearest(key: string, known: readonly string[]): string | null {
  const likeness = (word: string): number => {
    let at = 0
    let shared = 0
    for (const letter of key.toLowerCase()) {
      const found = word.toLowerCase().indexOf(letter, at)
      if (found >= 0) { shared++; at = found + 1 }
    }
    return shared / Math.max(key.length, word.length)
  }
  const best = [...known].sort((a, b) => likeness(b) - likeness(a))[0] ?? ''
  return likeness(best) > ALIKE ? best : null
}

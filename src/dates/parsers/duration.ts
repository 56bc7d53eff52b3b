import { among, byWord, wordsOf } from '../among'
import { UNITS, unitOf, type Unit } from '../lexicon'
import type { Found, Mod } from '../meaning'
import { readQuantity, withHalf } from '../quantity'
import { isDash, isGlued, isMark, rawAt, textAt, wordAt, type Line } from '../reading'
import { found } from './parser'

/** How TIMEX3 writes a unit: date units after P, time units after PT. */
const CODES: Readonly<Record<Unit, string>> = {
  second: 'TS', minute: 'TM', hour: 'TH', day: 'D', week: 'W', weekend: 'WE', fortnight: 'W', month: 'M', quarter: 'Q', year: 'Y', decade: 'DE', century: 'CE', millennium: 'ML'
}
const YEARS: Partial<Readonly<Record<Unit, number>>> = { decade: 10, century: 100, millennium: 1000 }
/** Words between the determiner and the number: "the past two years", "the first nine months". */
const ORDER: ReadonlySet<string> = wordsOf('past last next first coming previous following final latest preceding intervening remaining ensuing recent prior subsequent full these those')
const VAGUE_CODES: Partial<Readonly<Record<Unit, string>>> = { century: 'PXC', decade: 'PXDE', fortnight: 'PXW' }

/** The TIMEX3 value of so many units: P2Y, PT5M, P1.5Y, P20Y for two decades, PXD for a vague number. */
export function durationValue(amount: number | null, unit: Unit, upTo: number | null = null): string {
  if (amount === null) return VAGUE_CODES[unit] ?? `P${CODES[unit].startsWith('T') ? `TX${CODES[unit].slice(1)}` : `X${CODES[unit]}`}`
  if (upTo !== null) return `${durationValue(amount, unit)}/${durationValue(upTo, unit)}`
  const years = YEARS[unit]
  if (years) return `P${amount * years}Y`
  const scaled = unit === 'fortnight' ? amount * 2 : amount
  const code = CODES[unit]
  if (scaled === 0.5 && unit === 'hour') return 'PT30M'
  if (!Number.isInteger(scaled) && unit === 'year' && Number.isInteger(scaled * 12)) return Math.floor(scaled) ? `P${Math.floor(scaled)}Y${(scaled % 1) * 12}M` : `P${scaled * 12}M`
  if (!Number.isInteger(scaled) && unit === 'hour' && Number.isInteger(scaled * 60)) return `PT${Math.floor(scaled)}H${(scaled % 1) * 60}M`
  return code.startsWith('T') ? `PT${scaled}${code.slice(1)}` : `P${scaled}${code}`
}

/** Reads a stretch of time: "40 years", "a four-week", "the past two years", "decades", "15 years, 8 months", "a year and a half". */
export function duration(line: Line, token: number): Found | null {
  const the = among('the these those his her their', textAt(line, token))
  let at = the ? token + 1 : token
  const ordered = ORDER.has(textAt(line, at)) && (the || textAt(line, at) !== 'following') && !(the && textAt(line, at) === 'full')
  if (ordered) at++
  const counted = readCounted(line, at, ordered || the)
  if (!counted) return null
  const hyphenated = isDash(line, counted.end - 2) && (!ordered || textAt(line, token) === 'full')
  if (hyphenated && (the || textAt(line, token) === 'full')) return null
  if (among('a an per', textAt(line, counted.end)) && wordAt(line, counted.end + 1).kind === 'unit') return null
  const start = ordered || (the && among('the these those', textAt(line, token))) ? token : at
  if (textAt(line, start) === 'one' && textAt(line, start + 1) === 'day' && counted.end === start + 2 && !among('in for within of after than just only on', textAt(line, start - 1))) return null
  if (isAge(line, counted.end) || isRate(line, start)) return null
  const by = ordered ? 'stretch of the calendar' : 'duration'
  return found(by, start, counted.end, { is: 'fixed', value: counted.value }, ordered ? 0.6 : 0.9, { kind: 'duration', mod: counted.mod })
}

interface Counted { readonly end: number, readonly value: string, readonly mod: Mod }

function readCounted(line: Line, token: number, determined: boolean): Counted | null {
  const bare = wordAt(line, token)
  const long = LONG.get(bare.text)
  if (long) return { end: token + 1, value: durationValue(1, long), mod: null }
  if (bare.kind === 'unit') return bare.digits === 1 && standsAlone(line, token, determined) ? { end: token + 1, value: durationValue(null, unitOf(bare)), mod: null } : longUnit(line, token)
  const quantity = readQuantity(line, token)
  if (!quantity || isAsMany(line, token)) return null
  let at = quantity.end
  if (isDash(line, at) && isGlued(line, at)) at++
  else if (among('more full whole long consecutive straight additional short calendar working business', rawAt(line, at)) || adjective(line, at)) at++
  const unit = wordAt(line, at)
  if (unit.kind !== 'unit' || !unitFits(line, token, at, quantity.amount)) return null
  if (unit.digits === 1 && at === token + 1 && among('a an another', textAt(line, token))) return null
  if (unit.digits === 0 && textAt(line, token) === 'some') return null
  const name = unitOf(unit)
  if (among('a an', textAt(line, token)) && (!articleStands(line, token, at) || (isDash(line, at - 1) && at > token + 2))) return null
  return withMore(line, at + 1, quantity.amount, quantity.upTo, name)
}

/** "the second raid in as many weeks": as many as there were raids. */
function isAsMany(line: Line, token: number): boolean {
  return textAt(line, token) === 'many' && textAt(line, token - 1) === 'as'
}

/** "two bloody weeks", "33 Earth days": one unknown word between the number and a plural unit of a day or more. */
function adjective(line: Line, token: number): boolean {
  const unit = wordAt(line, token + 1)
  if (rawAt(line, token) === 'light') return false
  return (wordAt(line, token).kind === 'none' || textAt(line, token) === 'earth') && /^\p{L}{4,}$/u.test(rawAt(line, token)) && !rawAt(line, token).endsWith('s') && unit.kind === 'unit' && unit.digits === 1 && unit.value >= DAY && unit.value !== QUARTER
}

const DAY = UNITS.indexOf('day')

/** "and a half", ", 8 months", "-long", "or so". */
function withMore(line: Line, token: number, amount: number | null, upTo: number | null, unit: Unit): Counted {
  const half = withHalf(line, { end: token, amount, upTo })
  let { end } = half
  let value = durationValue(half.amount, unit, end > token ? null : upTo)
  let mod: Mod = null
  if (end === token) {
    const at = isMark(line, end, ',') || textAt(line, end) === 'and' ? end + 1 : end
    const lower = wordAt(line, at).kind === 'number' || wordAt(line, at).kind === 'cardinal' ? readQuantity(line, at) : null
    const lowerUnit = lower ? wordAt(line, lower.end) : null
    if (lower?.amount && lowerUnit?.kind === 'unit' && lowerUnit.value < UNITS.indexOf(unit) && !value.includes('X') && lower.upTo === null) {
      const more = durationValue(lower.amount, unitOf(lowerUnit))
      value = value.includes('T') ? value + more.replace('PT', '') : value + more.slice(1)
      end = lower.end + 1
    }
  }
  if (textAt(line, end) === 'or' && textAt(line, end + 1) === 'so') { end += 2; mod = 'APPROX' }
  if (isDash(line, end) && isGlued(line, end) && textAt(line, end + 1) === 'long') end += 2
  return { end, value, mod }
}

/** "weeklong" and its like, in one word. */
const LONG: ReadonlyMap<string, Unit> = byWord<Unit>({ hourlong: 'hour', daylong: 'day', weeklong: 'week', monthlong: 'month', yearlong: 'year', decadelong: 'decade' })

/** "year-long", "decades-long". */
function longUnit(line: Line, token: number): Counted | null {
  const word = wordAt(line, token)
  if (!(isDash(line, token + 1) && isGlued(line, token + 1) && textAt(line, token + 2) === 'long')) return null
  return { end: token + 3, value: durationValue(word.digits === 1 ? null : 1, unitOf(word)), mod: null }
}

/** A plural without a number: "for years", "in decades", "years of war", "the days before". */
function standsAlone(line: Line, token: number, determined: boolean): boolean {
  const unit = unitOf(wordAt(line, token))
  if (longUnit(line, token)) return false
  const before = textAt(line, token - 1)
  const after = textAt(line, token + 1)
  if (isAsMany(line, token - 1)) return false
  if (determined) return among('last next intervening following ensuing preceding subsequent', before)
  if (unit === 'quarter') return false
  return among('for in within over after many', before) || among('took take takes spent lasted', rawAt(line, token - 1)) || (after === 'of' && before === '' && unit !== 'second' && !among('day hour minute', unit))
}

const QUARTER = UNITS.indexOf('quarter')

/** "a 30-second", but no "1.35 second"; "three quarters" of a year, but no "three-quarters", "three quarters of" or "some quarters". */
function unitFits(line: Line, token: number, at: number, amount: number | null): boolean {
  const unit = wordAt(line, at)
  if (unit.text === 'second') return isDash(line, at - 1) && (amount ?? 0) > 1
  return !(unit.value === QUARTER && (isDash(line, at - 1) || (textAt(line, at + 1) === 'of' && amount !== null) || textAt(line, token) === 'some' || (amount !== null && amount < 2)))
}

/** Words before "a year" that make it a stretch. */
const BEFORE_ARTICLE: ReadonlySet<string> = wordsOf('for in within than about nearly almost over under after half only just least around approximately barely of roughly every take takes took last lasts lasted lasting spend spent wait waited drive serve served')

/** "a day", "a year": a rate ("$4 a share", "350 a month") is no stretch; "a week after" is an offset. */
function articleStands(line: Line, token: number, unitAt: number): boolean {
  if (unitAt > token + 1) return true
  const unit = unitOf(wordAt(line, unitAt))
  if (isDash(line, unitAt + 1)) return textAt(line, unitAt + 2) === 'long' || textAt(line, unitAt + 2) === 'and'
  if (unit === 'weekend') return false
  return BEFORE_ARTICLE.has(rawAt(line, token - 1).toLowerCase()) || (textAt(line, unitAt + 1) === 'and' && textAt(line, unitAt + 2) === 'a')
}

/** "40 years old", "a 3-year-old", "aged 40 years". */
function isAge(line: Line, end: number): boolean {
  const next = isDash(line, end) ? textAt(line, end + 1) : textAt(line, end)
  return among('old olds', next) || (next === 'of' && textAt(line, end + 1) === 'age')
}

/** "aged two years"; "every two weeks", "per year": a set, read elsewhere. */
function isRate(line: Line, start: number): boolean {
  return among('every each per age aged', textAt(line, start - 1))
}

import { among } from '../among'
import { addMonths, civilDay, dayNumber, daysInMonth, isoDay, pad, weekdayOf } from '../civil'
import { feastDay, isHeld } from '../feasts'
import type { Unit } from '../lexicon'
import type { Base, Meaning } from '../meaning'
import type { Context } from './context'
import { dayPoint, eraPoint, monthPoint, partOfYearPoint, rangePoint, unresolved, weekendPoint, weekPoint, yearOf, yearPoint, type Resolved } from './resolved'
import type { Tense } from './tense'
import { chooseYear } from './year'
import { pointIn, type Yearly } from './yearly'

/** What resolving one expression needs besides its meaning; the tense is only looked up where it decides. */
export interface Clues {
  readonly context: Context
  readonly tense: () => Tense
}

/** The calendar value of a meaning, by publication, context and tense. Null value where none of them tells. */
export function resolve(meaning: Meaning, clues: Clues): Resolved {
  switch (meaning.is) {
    case 'year': return yearPoint(meaning.year)
    case 'era': return eraPoint(meaning.value, meaning.first, meaning.last)
    case 'month': case 'season': return inYear(meaning.year, meaning, clues)
    case 'day': return resolveDay(meaning, clues)
    case 'dayOfMonth': return resolveDayOfMonth(meaning, clues)
    case 'weekday': return resolveWeekday(meaning, clues)
    case 'part of year': return resolvePartOfYear(meaning, clues)
    case 'feast': return resolveFeast(meaning, clues)
    case 'shift': return resolveShift(meaning.unit, meaning.by, meaning.base, clues)
    case 'offset': return resolveOffset(meaning, clues)
    case 'within': return resolveWithin(meaning, clues)
    case 'accounting': return resolveAccounting(meaning.unit, meaning.back, meaning.year, clues)
    case 'part of day': return resolvePart(meaning, clues)
    case 'overnight': return resolveOvernight(clues)
    case 'clock': return resolveClock(meaning, clues)
    case 'range': return rangePoint(resolve(meaning.from, clues), resolve(meaning.to, clues))
    case 'context': return resolveContext(meaning, clues)
    case 'fixed': return unresolved(meaning.value)
  }
}

/** The one of the year given, else of that which tense and context choose. */
function inYear(year: Meaning | null, meaning: Yearly, clues: Clues): Resolved {
  const number = year ? yearOf(resolve(year, clues)) : chooseYear(clues.context, meaning, meaning.side === 'cue' ? clues.tense() : 'none')
  return number === null ? unresolved() : pointIn(number, meaning, year !== null)
}

/** February 29 of a year that has none is no day; without a year it is that of the nearest leap year. */
function resolveDay(meaning: Extract<Meaning, { is: 'day' }>, clues: Clues): Resolved {
  const byWeekday = meaning.year === null && meaning.weekday ? yearByWeekday(meaning, clues.context) : null
  return byWeekday === null ? inYear(meaning.year, meaning, clues) : pointIn(byWeekday, meaning)
}

/** The weekday beside a day tells its year: the nearest to publication in which they agree. */
function yearByWeekday(meaning: Extract<Meaning, { is: 'day' }>, context: Context): number | null {
  if (context.published === null || context.narrative) return null
  const { year } = civilDay(context.published)
  return [year, year - 1, year + 1].find(candidate => weekdayOf(dayNumber(candidate, meaning.month, meaning.day)) === meaning.weekday) ?? null
}

function resolveDayOfMonth(meaning: Extract<Meaning, { is: 'dayOfMonth' }>, clues: Clues): Resolved {
  const { last, published, narrative } = clues.context
  if (meaning.weekday) {
    const near = narrative ? last?.from : published
    // The nearest that is both, at most five weeks off
    if (near != null) {
      for (let by = 0; by <= 70; by++) {
        const day = near + (by % 2 ? by + 1 : -by) / 2
        if (weekdayOf(day) === meaning.weekday && civilDay(day).day === meaning.day) return dayPoint(day)
      }
    }
    return unresolved()
  }
  const month = meaning.month ? resolve(meaning.month, clues) : last && (last.grain === 'day' || last.grain === 'month') ? last : unresolved()
  if (month.from === null) return unresolved()
  const { year, month: number } = civilDay(month.from)
  return meaning.day <= daysInMonth(year, number) ? dayPoint(dayNumber(year, number, meaning.day)) : unresolved()
}

function resolveWeekday(meaning: Extract<Meaning, { is: 'weekday' }>, clues: Clues): Resolved {
  if (meaning.week) {
    const week = resolve(meaning.week, clues)
    return week.from === null ? unresolved() : dayPoint(week.from + meaning.weekday - 1)
  }
  const { context } = clues
  const { side } = meaning
  const own = contextDay(clues)
  const anchor = context.narrative ? own : context.published === null ? writtenDay(context) : among('following previous', side) ? context.lastDay?.from ?? context.published : context.published
  if (anchor === null) return unresolved()
  const back = (weekdayOf(anchor) - meaning.weekday + 7) % 7
  const ahead = (7 - back) % 7
  if (among('before previous', side)) return dayPoint(anchor - (back === 0 ? 7 : back === 1 ? 8 : back))
  if (among('after following', side)) return dayPoint(anchor + (ahead === 0 ? 7 : ahead))
  if (context.narrative) return dayPoint(ahead <= back ? anchor + ahead : anchor - back)
  const tense = clues.tense()
  if (tense === 'future' || (side === 'this' && tense === 'none')) return dayPoint(anchor + ahead)
  return dayPoint(anchor - back)
}

function resolveFeast(meaning: Extract<Meaning, { is: 'feast' }>, clues: Clues): Resolved {
  if (feastDay(meaning.feast, meaning.country, 2000) === null) return unresolved()
  const resolved = inYear(meaning.year, meaning, clues)
  return isHeld(meaning.feast, yearOf(resolved) ?? 0) ? resolved : unresolved()
}

function resolvePartOfYear(meaning: Extract<Meaning, { is: 'part of year' }>, clues: Clues): Resolved {
  if (meaning.year) {
    const year = yearOf(resolve(meaning.year, clues))
    return year === null ? unresolved() : partOfYearPoint(year, meaning.code)
  }
  const { context } = clues
  const base = newsDay(context)
  if (base === null) return unresolved()
  const point = partOfYearPoint(civilDay(base).year, meaning.code)
  const ahead = !context.narrative && context.published !== null && (point.from as number) > base + QUARTER_AHEAD && clues.tense() !== 'future'
  return ahead ? partOfYearPoint(civilDay(base).year - 1, meaning.code) : point
}

/** The week that holds a day, or the nth week, weekend or day of a month; weeks count by the days that lie in the month. */
function resolveWithin(meaning: Extract<Meaning, { is: 'within' }>, clues: Clues): Resolved {
  const whole = resolve(meaning.of, clues)
  if (whole.from === null || whole.to === null) return unresolved()
  if (meaning.weekday) {
    const day = meaning.nth < 0 ? whole.to - (weekdayOf(whole.to) - meaning.weekday + 7) % 7 : whole.from + (meaning.weekday - weekdayOf(whole.from) + 7) % 7 + meaning.nth * 7 - 7
    return day > whole.to ? unresolved() : dayPoint(day)
  }
  if (meaning.unit === 'day') return dayPoint(meaning.nth < 0 ? whole.to : whole.from + meaning.nth - 1)
  const point = meaning.unit === 'week' ? weekPoint : weekendPoint
  if (meaning.nth === 0) return point(whole.from)
  if (meaning.nth > 0) return point(whole.from + (meaning.nth - 1) * 7 + (meaning.unit === 'weekend' ? (13 - weekdayOf(whole.from)) % 7 : 0))
  return point(meaning.unit === 'weekend' ? whole.to - (weekdayOf(whole.to) + 1) % 7 : whole.to)
}

/** Days that a quarter may lie ahead of publication where no word points there: results of "the fourth quarter" in January are last year's. */
const QUARTER_AHEAD = 120

/** The quarter that the text spoke of, some years back; a text that spoke of none has no accounting periods. */
function resolveAccounting(unit: 'quarter' | 'year', back: number, ofYear: number, { context }: Clues): Resolved {
  const quarter = context.lastQuarter
  if (ofYear) return quarter?.value ? partOfYearPoint(ofYear, quarter.value.slice(-2)) : yearPoint(ofYear)
  if (!quarter?.value || quarter.from === null) return unresolved()
  const { year } = civilDay(quarter.from)
  return unit === 'quarter' ? partOfYearPoint(year + back, quarter.value.slice(-2)) : yearPoint((context.published === null ? year : civilDay(context.published).year) + back)
}

/** Sentences within which a weekday counts from the day written out before it. */
const NEAR_WRITTEN = 2

/** The day written out close before, on which or after which a weekday of news of an unknown day lies. */
function writtenDay({ lastWrittenDay, sentence }: Context): number | null {
  return lastWrittenDay && sentence - lastWrittenDay.sentence <= NEAR_WRITTEN ? lastWrittenDay.day : null
}

/** The day of publication; in a narrative, or where it is not known, that spoken of last. */
function newsDay({ narrative, published, last }: Context): number | null {
  return (narrative ? null : published) ?? last?.from ?? null
}

/** The day that the text spoke of last, one ahead of publication only in its own sentence or where the words point ahead; null where it has not named one. */
function contextDay({ context, tense }: Clues): number | null {
  const past = context.lastDaySentence < context.sentence && !context.narrative && context.lastDay !== context.lastPastDay && tense() !== 'future'
  return (past ? context.lastPastDay : context.lastDay)?.from ?? null
}

/** The day of a clock time that stands without one: that of its own or the sentence before, else the day of the news. */
function clockDay(clues: Clues): number | null {
  const { context } = clues
  if (context.narrative || context.sentence - context.lastDaySentence <= 1) return contextDay(clues) ?? context.published
  return context.newsDay?.from ?? context.published
}

function baseDay(base: Base, clues: Clues, unit: Unit): number | null {
  const { context } = clues
  if (base === 'published') return context.speechDay ?? context.published
  if (base !== 'context') return resolve(base, clues).from
  if (among('day week weekend hour minute second', unit)) return contextDay(clues)
  return context.last?.from ?? context.published
}

function resolveShift(unit: Unit, by: number, base: Base, clues: Clues): Resolved {
  const { context } = clues
  if (unit === 'weekend' && by === 0 && base === 'published' && context.published !== null && !context.narrative) return resolveWeekend(context.speechDay ?? context.published, clues)
  const day = baseDay(base, clues, unit)
  return day === null ? unresolved() : unitAt(unit, day, by)
}

/** "the weekend", "this weekend": that of the week of publication, or on its first days, where the words tell of the past, the one before. */
function resolveWeekend(published: number, clues: Clues): Resolved {
  return weekendPoint(weekdayOf(published) < 6 && clues.tense() !== 'future' && weekdayOf(published) < 5 ? published - 7 : published)
}

const MONTHS: Partial<Readonly<Record<Unit, number>>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }

/** The whole unit of the calendar that lies `by` units from the one that holds the day. */
function unitAt(unit: Unit, day: number, by: number): Resolved {
  const { year, month } = civilDay(addMonths(day, by * (MONTHS[unit] ?? 0)))
  switch (unit) {
    case 'day': return dayPoint(day + by)
    case 'week': return weekPoint(day + Math.round(by * 7))
    case 'fortnight': return weekPoint(day + by * 14)
    case 'weekend': return weekendPoint(day + by * 7)
    case 'month': return monthPoint(year, month)
    case 'quarter': return partOfYearPoint(year, `Q${Math.ceil(month / 3)}`)
    case 'year': return yearPoint(year)
    case 'decade': case 'century': {
      const years = unit === 'decade' ? 10 : 100
      const era = Math.floor(year / years)
      return eraPoint(String(era), era * years, era * years + years - 1)
    }
    default: return unresolved()
  }
}

function resolveOffset(meaning: Extract<Meaning, { is: 'offset' }>, clues: Clues): Resolved {
  const { context } = clues
  const vague = meaning.sign < 0 || meaning.base !== 'published' ? 'PAST_REF' : 'FUTURE_REF'
  if (meaning.amount === null) return unresolved(vague)
  const amount = meaning.amount * meaning.sign
  if (among('hour minute second', meaning.unit)) return resolveSmallOffset(meaning.unit, amount, meaning.base, clues)
  if (meaning.unit === 'year' && amount === -1 && context.lastQuarter && (meaning.base === 'published' || meaning.base === 'context')) return resolveAccounting('quarter', amount, 0, clues)
  if (isAfterCoarser(meaning, context)) return unresolved('PAST_REF')
  const day = baseDay(meaning.base, clues, meaning.unit)
  if (day === null) return unresolved(meaning.base === 'published' ? (meaning.sign < 0 ? 'PAST_REF' : 'FUTURE_REF') : null)
  const months = MONTHS[meaning.unit]
  // "ten years ago today"
  if (months && typeof meaning.base !== 'string' && meaning.base.is === 'shift') return dayPoint(addMonths(day, amount * months))
  switch (meaning.unit) {
    // "The strike came two days after the group claimed …": what would lie beyond publication is the day of the event itself
    case 'day': return dayPoint(day <= (context.published ?? day) && isBeyond(day + Math.round(amount), meaning, clues) ? day : day + Math.round(amount))
    case 'week': return meaning.base === 'published' ? unitAt('week', day, amount) : dayPoint(day + Math.round(amount * 7))
    case 'fortnight': return dayPoint(day + Math.round(amount * 14))
    case 'month': {
      const point = unitAt('month', day, Math.round(amount))
      return isBeyond(point.from as number, meaning, clues) ? unresolved() : point
    }
    case 'year': {
      if (context.published !== null && isBeyond(dayNumber(Math.ceil(civilDay(day).year + amount), 1, 1), meaning, clues)) return unitAt('year', context.published, 0)
      return Number.isInteger(amount) ? unitAt('year', day, amount) : unitAt('month', day, Math.round(amount * 12))
    }
    case 'decade': return unitAt('year', day, Math.round(amount * 10))
    default: return unitAt(meaning.unit, day, Math.round(amount))
  }
}

/** "sent troops in May 2020 and won three weeks later": counted from a month or year, in the same sentence, of which no day is known. */
function isAfterCoarser(meaning: Extract<Meaning, { is: 'offset' }>, { last, lastSentence, lastDaySentence, sentence, narrative }: Context): boolean {
  return meaning.base === 'context' && among('day week', meaning.unit) && !narrative && last !== null && among('month year season', last.grain) && lastSentence === sentence && lastDaySentence < sentence
}

/** True for a day beyond publication that is counted from the text, and told as past: "Six months later, they still wait". */
function isBeyond(day: number, { base, sign }: Extract<Meaning, { is: 'offset' }>, { context: { published, narrative }, tense }: Clues): boolean {
  return base === 'context' && sign > 0 && published !== null && !narrative && day > published && tense() !== 'future'
}

/** "an hour later" moves the clock time that the text gave last. */
function resolveSmallOffset(unit: Unit, amount: number, base: Base, clues: Clues): Resolved {
  const { context } = clues
  const minutes = unit === 'hour' ? amount * 60 : unit === 'minute' ? amount : 0
  const clock = context.lastClock
  if (base === 'context' && clock && minutes !== 0) {
    const total = clock.day * 1440 + clock.minute + Math.round(minutes)
    const day = Math.floor(total / 1440)
    const rest = total - day * 1440
    return { ...dayPoint(day), value: `${isoDay(day)}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}` }
  }
  const day = base === 'published' ? context.published : base === 'context' ? contextDay(clues) ?? context.published : resolve(base, clues).from
  return day === null ? unresolved('PAST_REF') : dayPoint(day)
}

function resolvePart(meaning: Extract<Meaning, { is: 'part of day' }>, clues: Clues): Resolved {
  const day = meaning.day ? dayFor(meaning.day, clues) : null
  if (!day || day.from === null || (day.grain !== 'day' && day.grain !== 'range')) return unresolved()
  return { ...dayPoint(day.from), value: `${isoDay(day.from)}T${meaning.part}` }
}

/** "overnight": the night of a day named in this sentence or the one before, else the night before publication. */
function resolveOvernight(clues: Clues): Resolved {
  const { context } = clues
  const near = context.narrative || context.sentence - context.lastDaySentence <= 1 ? contextDay(clues) : null
  const day = near ?? (context.published === null ? null : context.published - 1)
  return day === null ? unresolved() : { ...dayPoint(day), value: `${isoDay(day)}TNI` }
}

/** A day; where the text has named none yet, "that night" and "the morning" are those of publication. */
function dayFor(meaning: Meaning, clues: Clues): Resolved {
  const day = resolve(meaning, clues)
  if (day.from !== null || clues.context.published === null || clues.context.narrative) return day
  if (meaning.is === 'context') return dayPoint(clues.context.published)
  return day
}

function resolveClock(meaning: Extract<Meaning, { is: 'clock' }>, clues: Clues): Resolved {
  const { context } = clues
  const named = meaning.day ? resolve(meaning.day, clues) : null
  const minute = Number(meaning.time.slice(0, 2)) * 60 + Number(meaning.time.slice(3, 5))
  const clock = context.lastClock
  let day: number | null
  if (named) day = named.grain === 'day' ? named.from : null
  else if (meaning.zone === 'Z' && clock && clock.sentence === context.sentence) day = universalDay(clock.day, clock.minute, minute)
  else if (meaning.next && clock && clock.sentence === context.sentence) day = clock.day + 1
  else day = clockDay(clues)
  if (day === null) return unresolved()
  const time = meaning.time === '24:00' && !named ? '00:00' : meaning.time
  return { ...dayPoint(day), value: `${isoDay(day)}T${time}${meaning.zone}` }
}

/** The day of a universal time given beside a local one: that by which the two are at most half a day apart. */
function universalDay(day: number, local: number, universal: number): number {
  const apart = universal - local
  if (apart > 14 * 60) return day - 1
  return apart < -12 * 60 ? day + 1 : day
}

/** "that day", "the end of the year": the unit that holds what the text spoke of last; in news, whole units without "that" are those of publication. */
function resolveContext({ unit, event }: Extract<Meaning, { is: 'context' }>, clues: Clues): Resolved {
  const { context } = clues
  if (event && context.lastEventDay && !context.narrative) return context.lastEventDay
  const day = unit === 'day' ? contextDay(clues) : newsDay(context)
  return day === null ? unresolved() : unitAt(unit, day, 0)
}

import { among, wordsOf } from '../among'
import { pad } from '../civil'
import type { Found, Meaning } from '../meaning'
import { isCapital, isDash, isGlued, isMark, rawAt, textAt, wordAt, type Line } from '../reading'
import { UNIVERSAL_WORDS, ZONE_WORDS } from '../words'
import { found, type Grammar } from './parser'

interface Time { readonly end: number, readonly time: string, /** The hour alone can be anything; a meridiem or minutes make it a time. */ readonly zone: string }

const UNIVERSAL: ReadonlySet<string> = wordsOf(UNIVERSAL_WORDS)
const ZONES: ReadonlySet<string> = wordsOf(ZONE_WORDS + ' eet eest wet kst ast adt nst hkt sgt pht wib irst trt akst hst eat wat sast pkt aest aedt nzst aft')
const ZONE_NAMES: ReadonlySet<string> = wordsOf('local eastern pacific central mountain standard daylight summer greenwich mean universal')

/** Reads a time of day with zone and day: "10:30 a.m. local time on Tuesday", "0735 GMT", "noon Saturday", "midnight on Friday", "today at 1429 UTC". */
export function clock(line: Line, token: number, grammar: Grammar): Found | null {
  const time = readTime(line, token)
  if (!time) return dayFirst(line, token, grammar)
  const zoned = readZone(line, time.end, time.zone)
  const day = readDay(line, zoned.end, grammar)
  const meaning: Meaning = { is: 'clock', time: time.time, zone: zoned.zone, day: day?.meaning ?? dayOfRange(line, zoned.end, time, grammar), ...(!day && endsPastMidnight(line, token, time) ? { next: true } : {}) }
  return found('clock', token, day?.end ?? zoned.end, meaning, day ? 0.85 : 0.8, { kind: 'time' })
}

/** "from 9am [to 11.59pm on Saturday]": the day of the end is that of the beginning, too. */
function dayOfRange(line: Line, token: number, from: Time, grammar: Grammar): Meaning | null {
  if (!among('to until till and', textAt(line, token)) && !isDash(line, token)) return null
  const to = readTime(line, token + 1)
  return to && to.time > from.time ? readDay(line, readZone(line, to.end, to.zone).end, grammar)?.meaning ?? null : null
}

/** "from 6 p.m. to [6 a.m.]": the end lies on the next day. */
function endsPastMidnight(line: Line, token: number, to: Time): boolean {
  if (!among('to until till', textAt(line, token - 1)) && !isDash(line, token - 1)) return false
  for (let back = 2; back < 6; back++) {
    const from = readTime(line, token - back)
    if (from?.end === token - 1) return from.time > to.time
  }
  return false
}

/** "Wednesday at 10:30 a.m.", "today at 1429 UTC". */
function dayFirst(line: Line, token: number, grammar: Grammar): Found | null {
  const day = grammar.day(line, token)
  if (!day) return null
  let at = day.end
  if (isMark(line, at, ',')) at++
  const midway = textAt(line, at) === 'at'
  if (midway) at++
  else if (at > day.end) return null
  const approximate = among('about around approximately', textAt(line, at))
  if (approximate) at++
  const time = readTime(line, at) ?? (midway ? null : stamp(line, at))
  if (!time) return null
  const zoned = readZone(line, time.end, time.zone)
  return found('clock', token, zoned.end, { is: 'clock', time: time.time, zone: zoned.zone, day: day.meaning }, 0.85, { kind: 'time', mod: approximate ? 'APPROX' : null })
}

/** The hour right behind the day, as live pages stamp what they add: "Yesterday 23:50"; two digits each, and nothing behind. */
function stamp(line: Line, token: number): Time | null {
  const raw = rawAt(line, token)
  const last = token + 1 >= line.to || /^[.,;)|]$/.test(rawAt(line, token + 1))
  return last && /^[012]\d:[0-5]\d$/.test(raw) && Number(raw.slice(0, 2)) < 24 ? { end: token + 1, time: raw, zone: '' } : null
}

/** The day behind a time: "on Tuesday", ", February 10", "Saturday", "(1620 UTC) on Friday". */
function readDay(line: Line, token: number, grammar: Grammar): { readonly end: number, readonly meaning: Meaning } | null {
  let at = token
  const bracket = isMark(line, at, '(') ? closing(line, at) : 0
  if (bracket) at = bracket
  if (isMark(line, at, ',')) at++
  if (among('on of', textAt(line, at))) at++
  else if (textAt(line, at) === 'in' && textAt(line, at + 1) === 'the' && wordAt(line, at + 2).kind === 'part' && at === token) return null
  if (textAt(line, at) === 'this' && wordAt(line, at + 1).kind === 'part') return { end: at + 2, meaning: { is: 'shift', unit: 'day', by: 0, base: 'published' } }
  const day = grammar.day(line, at)
  if (!day || (bracket > 0 && at === bracket && !dayNamed(day))) return null
  const part = wordAt(line, day.end)
  return { end: part.kind === 'part' && part.digits === 0 ? day.end + 1 : day.end, meaning: day.meaning }
}

function dayNamed(day: Found): boolean {
  return day.meaning.is === 'weekday' || day.meaning.is === 'day' || day.meaning.is === 'shift'
}

/** Token after a short bracket that holds a time: "(1620 UTC)". */
function closing(line: Line, token: number): number {
  if (wordAt(line, token + 1).kind !== 'number' && wordAt(line, token + 1).kind !== 'clock') return 0
  for (let at = token + 2; at < token + 6; at++) if (isMark(line, at, ')')) return at + 1
  return 0
}

function readTime(line: Line, token: number): Time | null {
  return named(line, token) ?? military(line, token) ?? digits(line, token)
}

/** "noon", "midnight", "midday". */
function named(line: Line, token: number): Time | null {
  const word = wordAt(line, token)
  if (word.kind !== 'part') return null
  if (rawAt(line, token - 1).toLowerCase() === 'high') return null
  if (word.text === 'noon' || word.text === 'midday') return { end: token + 1, time: '12:00', zone: '' }
  return word.text === 'midnight' ? { end: token + 1, time: '24:00', zone: '' } : null
}

/** "1620 UTC", "0735 GMT", "1930 hours", "0530Z". */
function military(line: Line, token: number): Time | null {
  const word = wordAt(line, token)
  if (word.kind !== 'number' || word.digits !== 4 || word.value % 100 > 59 || word.value > 2400) return null
  const next = textAt(line, token + 1)
  const hours = among('hours hrs', next)
  const zone = UNIVERSAL.has(next) || (ZONES.has(rawAt(line, token + 1).toLowerCase()) && isCapital(line, token + 1)) || zonePhrase(line, token + 1) || dayAndUniversal(line, token + 1)
  if (!zone && !hours && !standsAtHour(line, token)) return null
  return { end: hours ? token + 2 : token + 1, time: `${pad(Math.floor(word.value / 100))}:${pad(word.value % 100)}`, zone: '' }
}

/** "at 0815", "at 1950 (0050 GMT)": what the wires write without more. */
function standsAtHour(line: Line, token: number): boolean {
  if (textAt(line, token - 1) !== 'at') return false
  const universal = isMark(line, token + 1, '(') && wordAt(line, token + 2).digits === 4 && UNIVERSAL.has(textAt(line, token + 3))
  return rawAt(line, token).startsWith('0') || universal
}

/** "1930 local time". */
function zonePhrase(line: Line, token: number): boolean {
  return textAt(line, token) === 'local' && textAt(line, token + 1) === 'time'
}

/** "(2053 Wednesday night, UTC)". */
function dayAndUniversal(line: Line, token: number): boolean {
  if (wordAt(line, token).kind !== 'weekday') return false
  for (let at = token + 1; at < token + 4; at++) if (UNIVERSAL.has(textAt(line, at))) return true
  return false
}

/** "10:30 a.m.", "6am", "8.10am", "19:45", "4 o'clock", "3:30 in the morning". */
function digits(line: Line, token: number): Time | null {
  const word = wordAt(line, token)
  const spelled = word.kind === 'cardinal' && word.value > 0 && word.value < 13
  if (word.kind !== 'clock' && word.kind !== 'number' && word.kind !== 'figure' && !spelled) return null
  if (word.kind === 'number' && (word.digits > 2 || word.value > 24)) return null
  if (word.kind === 'figure' && isDotted(line, token)) return { end: token + 1, time: rawAt(line, token).replace('.', ':'), zone: '' }
  if (word.kind === 'figure' && (word.value >= 13 || (word.minute === 0 && !/\.00$/.test(rawAt(line, token))) || word.minute > 59)) return null
  if (spelled && /^[AP]M$/.test(rawAt(line, token + 1))) return null
  if (word.meridiem === 'hrs' || word.meridiem === 'z') return { end: token + 1, time: `${pad(word.value)}:${pad(word.minute)}`, zone: word.meridiem === 'z' ? 'Z' : '' }
  const meridiem = word.meridiem ? { end: token + 1, text: word.meridiem } : readMeridiem(line, token + 1)
  const hour = word.kind === 'figure' ? Math.floor(word.value) : word.value
  const minute = pad(word.minute)
  // Twelve of either half of the day is its first hour.
  if (meridiem) return hour > 12 ? null : { end: meridiem.end, time: `${pad(hour % 12 + (meridiem.text === 'pm' ? 12 : 0))}:${minute}`, zone: '' }
  if (word.kind === 'figure') return null
  if (among('o\'clock oclock', textAt(line, token + 1))) {
    const part = textAt(line, token + 2) === 'in' && textAt(line, token + 3) === 'the' ? wordAt(line, token + 4) : wordAt(line, token)
    return part.kind === 'part' ? { end: token + 5, time: `${pad(shifted(hour, part.text))}:00`, zone: '' } : { end: token + 2, time: `${pad(hour)}:00`, zone: '' }
  }
  const inThe = textAt(line, token + 1) === 'in' && textAt(line, token + 2) === 'the' && wordAt(line, token + 3).kind === 'part'
  if (inThe && (word.kind === 'clock' || hour < 13)) return { end: token + 4, time: `${pad(shifted(hour, wordAt(line, token + 3).text))}:${minute}`, zone: '' }
  return word.kind === 'clock' && isClockTime(line, token) ? { end: token + 1, time: `${pad(hour)}:${minute}`, zone: '' } : null
}

/** "at 08.30", "16.05 BST": a stop between hours and minutes, told from a number by the nought before or the zone behind. */
function isDotted(line: Line, token: number): boolean {
  const raw = rawAt(line, token)
  if (!/^[012]\d\.[0-5]\d$/.test(raw) || Number(raw.slice(0, 2)) > 23) return false
  return (raw.startsWith('0') && textAt(line, token - 1) === 'at') || readZone(line, token + 1, '').end > token + 1
}

function shifted(hour: number, part: string): number {
  return (part === 'afternoon' || part === 'evening' || part === 'night') && hour < 12 ? hour + 12 : hour
}

/** Scores, verses and race times are written like clock times; those have a preposition or a zone beside them. */
function isClockTime(line: Line, token: number): boolean {
  if (rawAt(line, token).split(':').length > 2) return false
  const before = textAt(line, token - 1)
  if (among('at around about by until after before from since till approximately shortly between', before)) return true
  return readZone(line, token + 1, '').end > token + 1
}

/** "a.m.", "pm", "p.m" in one token or in the three that a missing stop leaves. */
function readMeridiem(line: Line, token: number): { readonly end: number, readonly text: string } | null {
  const text = textAt(line, token)
  if (text === 'am' || text === 'pm') return { end: token + 1, text }
  const half = rawAt(line, token).toLowerCase()
  if (among('a p', half) && isMark(line, token + 1, '.') && isGlued(line, token + 2) && /^m\.?$/i.test(rawAt(line, token + 2))) return { end: token + 3, text: `${half}m` }
  return null
}

/** Zone words behind a time: "GMT", "UTC", "EDT", "local time", "Eastern time". */
function readZone(line: Line, token: number, zone: string): { readonly end: number, readonly zone: string } {
  let at = token
  const text = textAt(line, at)
  if (isMark(line, at, ',') && textAt(line, at + 1) === 'local' && textAt(line, at + 2) === 'time') return { end: at + 3, zone }
  if (UNIVERSAL.has(text) && isCapital(line, at)) return readHours(line, at + 1) ?? { end: at + 1, zone: 'Z' }
  if (/^[A-Z.]{2,6}$/.test(rawAt(line, at)) && ZONES.has(rawAt(line, at).toLowerCase().replaceAll('.', ''))) return { end: at + 1, zone }
  // "5.45am Moscow time", "11 a.m. Central European Time"
  while (at < token + 3 && (ZONE_NAMES.has(textAt(line, at)) || (wordAt(line, at).kind === 'none' && /^\p{Lu}\p{Ll}+$/u.test(rawAt(line, at))))) at++
  if (at > token && textAt(line, at) === 'time') return { end: at + 1, zone: text === 'greenwich' || text === 'universal' ? 'Z' : zone }
  // "8 p.m. Pacific on Monday"
  return at === token + 1 && among('eastern pacific central mountain', text) && isCapital(line, token) ? { end: at, zone } : { end: token, zone }
}

/** Hours ahead of the universal time or behind it: "UTC[+2]", "GMT[-03:30]". */
const HOURS = /^\d{1,2}(?::\d\d)?$/

function readHours(line: Line, token: number): { readonly end: number, readonly zone: string } | null {
  const sign = isMark(line, token, '+') ? '+' : isDash(line, token) ? '-' : ''
  const hours = rawAt(line, token + 1)
  return sign && isGlued(line, token) && isGlued(line, token + 1) && HOURS.test(hours) ? { end: token + 2, zone: sign + hours.padStart(2, '0') } : null
}

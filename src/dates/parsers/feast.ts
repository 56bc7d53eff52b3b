import { among } from '../among'
import { countryOf, feastDay, isFeast, isNational, LONGEST_FEAST } from '../feasts'
import type { Found, Meaning } from '../meaning'
import { isCapital, isDash, isGlued, isMark, rawAt, textAt, wordAt, type Line } from '../reading'
import { found, SIDE_OF, type Grammar } from './parser'

/** Reads holidays and events that are called by their day: "Christmas", "Labor Day", "New Year's Eve", "Super Tuesday", "9/11", "26/11". */
export function feast(line: Line, token: number, grammar: Grammar): Found | null {
  const event = eventDay(line, token) ?? september(line, token)
  if (event) return event
  const side = SIDE_OF.get(textAt(line, token))
  const at = side ? token + 1 : token
  if (!isCapital(line, Math.min(at, line.to - 1)) || wordAt(line, at).kind === 'none') return null
  for (let words = LONGEST_FEAST; words > 0; words--) {
    const named = nameEnd(line, at, words)
    const end = named && (isFeast(named.name) ? named : withoutPossessive(named))
    if (!end) continue
    const country = isNational(end.name) ? countryBefore(line, at - 1) || countryBehind(line, end.end) : ''
    // "White Christmas", "Easter Island"; what is called after a weekday stays one: "Super Tuesday Primaries"
    const weekday = wordAt(line, end.end - 1).kind === 'weekday'
    const known = feastDay(end.name, country, 2000) !== null
    if (!side && !country && known && !weekday && at > line.from && isCapital(line, at - 1) && wordAt(line, at - 1).kind === 'none') return null
    if (!weekday && end.end < line.to && isCapital(line, end.end) && wordAt(line, end.end).kind === 'none' && !isCapital(line, line.to - 1)) return null
    // "a Christmas market"
    if (/^(?:market|tree|party)/.test(rawAt(line, end.end))) return null
    const year = side ? null : grammar.year(line, end.end)
    return found('feast', token, year?.end ?? end.end, { is: 'feast', feast: end.name, country, year: year?.meaning ?? null, side: side ?? 'cue' }, 0.8)
  }
  return null
}

/** Words between a country and its holiday: "India [celebrated its 75th] Independence Day", "Ukraine['s] Independence Day". */
const BETWEEN_COUNTRY = /^(?:['’]s?|its|their|the|annual|\d+(?:st|nd|rd|th)|(?:mark|celebrat|observ)(?:s|e|es|ed|ing))$/
const FURTHEST_COUNTRY = 5

function countryBefore(line: Line, token: number): string {
  let at = token
  while (at > token - FURTHEST_COUNTRY && BETWEEN_COUNTRY.test(rawAt(line, at))) at--
  return countryAt(line, at)
}

/** "Independence Day [in Ukraine]". */
function countryBehind(line: Line, token: number): string {
  return among('in of', textAt(line, token)) ? countryAt(line, textAt(line, token + 1) === 'the' ? token + 2 : token + 1) : ''
}

function countryAt(line: Line, token: number): string {
  return token >= line.from && token < line.to && isCapital(line, token) ? countryOf(rawAt(line, token)) : ''
}

interface Name { readonly name: string, readonly end: number }

/** "Black Friday['s] sales"; null where that leaves no holiday. */
function withoutPossessive({ name, end }: Name): Name | null {
  const bare = name.replace(/'s?$/, '')
  return bare !== name && isFeast(bare) ? { name: bare, end: end - 1 } : null
}

/** The name that so many words make: possessive tokens are joined to the word before. */
function nameEnd(line: Line, token: number, words: number): Name | null {
  let name = ''
  let at = token
  for (let word = 0; word < words; word++) {
    const text = textAt(line, at)
    if (!text || !isCapital(line, at)) return null
    name += (word ? ' ' : '') + text
    at++
    if (isGlued(line, Math.min(at, line.to - 1)) && /^['’]s?$/.test(rawAt(line, at))) { name += rawAt(line, at).replace('’', "'"); at++ }
  }
  return { name, end: at }
}

/** "the Sept. 11 attacks": without a year, beside what happened that day. */
const AFTER_SEPTEMBER = /^(?:attacks?|terror|terrorist|hijack\p{L}+|hearings|commission|victims?)$/iu

function september(line: Line, token: number): Found | null {
  const month = wordAt(line, token)
  const day = wordAt(line, token + 1)
  if (month.kind !== 'month' || month.value !== 9 || day.value !== 11 || !among('number ordinal', day.kind) || !AFTER_SEPTEMBER.test(rawAt(line, token + 2))) return null
  return found('event by its day', token, token + 2, { is: 'day', month: 9, day: 11, year: { is: 'year', year: 2001 }, weekday: 0, side: 'cue' }, 0.9)
}

/** Attacks that are called by their day, with the year of it. */
const EVENTS: Readonly<Record<string, readonly [number, number, number]>> = { '9/11': [2001, 9, 11], '26/11': [2008, 11, 26], '7/7': [2005, 7, 7] }

function eventDay(line: Line, token: number): Found | null {
  const first = wordAt(line, token)
  const second = wordAt(line, token + 2)
  if (first.kind !== 'number' || second.kind !== 'number' || !isMark(line, token + 1, '/') || !isGlued(line, token + 1) || !isGlued(line, token + 2)) return null
  if ((isMark(line, token + 3, '/') && isGlued(line, token + 3)) || isMark(line, token - 1, '/') || (isDash(line, token - 1) && isGlued(line, token))) return null
  const event = EVENTS[`${first.value}/${second.value}`]
  if (!event || first.digits > 2 || second.digits > 2) return null
  const year: Meaning = { is: 'year', year: event[0] }
  return found('event by its day', token, token + 3, { is: 'day', month: event[1], day: event[2], year, weekday: 0, side: 'cue' }, 0.9)
}

import { among, byWord, wordsOf } from '../among'
import type { Found, Meaning } from '../meaning'
import { isApostrophe, isCapital, isDash, isGlued, isMark, rawAt, textAt, wordAt, type Line } from '../reading'
import { found } from './parser'

const CURRENCY = /^[$€£¥#₹]$/
/** Verbs and prepositions that take a count: "has risen above 2000". */
const REACHING = /^(?:above|below|(?:exceed|reach|topp|surpass|totall?|kill|wound|arrest|detain|employ|injur|hir|evacuat|rescu)(?:e?s|ed|ing)?)$/i
/** Verbs that take a telephone number: "call 1955", "text 2010". */
const DIALLED = /^(?:(?:call|text|diall?|ring)(?:ing)?|phone)$/i
/** Words before a count: "its roughly 2000 stores". */
const COUNTING: ReadonlySet<string> = wordsOf('roughly about around approximately some nearly almost over than least')
/** Things that have a number for a name. */
const NUMBERED = /^(?:[Rr]oom|[Ff]light|Route|Highway|Building|Model|Windows|[Pp]age|[Ss]ection|[Aa]rticle|[Rr]esolution|Order|Rule|Boeing|Unit|Channel|Block|Platform|Class|Suite|Gate|Form|Act|Series|Lot|Bus|Agenda|Vision|UNSCR|No|numbers?)$/
/** Words before a number that make it a year. */
const BEFORE_ANY_YEAR = 'in since by of until till from during through between before after early late mid circa year years around spring summer autumn fall winter throughout'
const BEFORE_OLD_YEAR: ReadonlySet<string> = wordsOf(`${BEFORE_ANY_YEAR} ca about`)
const BEFORE_YEAR: ReadonlySet<string> = wordsOf(`${BEFORE_ANY_YEAR} to and fiscal the for as on or its their his her following post pre`)

/** Reads a calendar year in digits: "2014", "the year 2014", "fiscal 1989", "in the years 1955", "221 BC", "AD 70", "1915-17" as a range. */
export function year(line: Line, token: number): Found | null {
  const lead = readLead(line, token)
  const before = beforeChrist(line, token)
  if (before) return before
  const plain = readEra(line, lead) ?? readYear(line, lead) ?? readSpelled(line, lead)
  if (!plain) return null
  if (lead === token && !plain.sure && !looksLikeYear(line, token, plain.end)) return null
  const upper = readUpper(line, plain.end, plain.year)
  const meaning: Meaning = { is: 'year', year: plain.year }
  if (upper) return found('year', token, upper.end, { is: 'range', from: meaning, to: { is: 'year', year: upper.year }, at: upper.end - 1 })
  const apostrophe = plain.sure && lead === token && wordAt(line, token).digits === 2 && isApostrophe(line, token - 1) ? token - 1 : token
  return found('year', apostrophe, plain.end, meaning, plain.sure || lead > token ? 0.9 : 0.97)
}

/** "499-493 BC", "264 to 241 BC": the first number borrows the era. */
function beforeChrist(line: Line, token: number): Found | null {
  const first = wordAt(line, token)
  const second = wordAt(line, token + 2)
  if (first.kind !== 'number' || second.kind !== 'number' || !(isDash(line, token + 1) || among('to and', textAt(line, token + 1))) || second.value >= first.value) return null
  const end = eraEnd(line, token + 3)
  if (!end || end.sign > 0) return null
  return found('year', token, end.end, { is: 'range', from: { is: 'year', year: 1 - first.value }, to: { is: 'year', year: 1 - second.value }, at: token + 2 })
}

/** "nineteen ninety-six", "twenty nineteen", "the year two thousand"; not "two thousand and one", which is a number nearly everywhere. */
function readSpelled(line: Line, token: number): { readonly end: number, readonly year: number, readonly sure: boolean } | null {
  const first = wordAt(line, token)
  if (first.text === 'two' && textAt(line, token + 1) === 'thousand' && textAt(line, token - 1) === 'year') return { end: token + 2, year: 2000, sure: true }
  if (first.kind !== 'cardinal' || first.value < 15 || first.value > 20) return null
  const tens = wordAt(line, token + 1)
  if (tens.kind !== 'cardinal' || tens.value < 10) return null
  if (tens.value < 20) return { end: token + 2, year: first.value * 100 + tens.value, sure: true }
  const at = isDash(line, token + 2) ? token + 3 : token + 2
  const ones = wordAt(line, at)
  const unit = ones.kind === 'cardinal' && ones.value > 0 && ones.value < 10
  if (first.value === 20 && !unit && tens.value > 20) return null
  return { end: unit ? at + 1 : token + 2, year: first.value * 100 + tens.value + (unit ? ones.value : 0), sure: true }
}

/** "BC", "B.C." and their like, with the sign of the year. */
function eraEnd(line: Line, token: number): { readonly end: number, readonly sign: number } | null {
  const sign = isCapital(line, Math.min(token, line.to - 1)) || rawAt(line, token).includes('.') ? ERA_MARKS.get(textAt(line, token)) : undefined
  if (sign) return { end: token + 1, sign }
  // "B.C" at the end of a sentence or bracket: two tokens
  return rawAt(line, token) === 'B.' && rawAt(line, token + 1) === 'C' ? { end: token + 2, sign: -1 } : null
}

/** "the year", "years", "fiscal", "FY", "the financial year", "fiscal year", "calendar". */
function readLead(line: Line, token: number): number {
  let at = token
  if (among('the calendar', textAt(line, at))) at++
  if (among('fiscal financial', textAt(line, at)) || (textAt(line, at) === 'fy' && wordAt(line, at).kind !== 'number')) at++
  if (among('year years', textAt(line, at))) at++
  return at > token && (textAt(line, at - 1) !== 'the') ? at : token
}

/** "2014"; "'98" too, but for the quoted count of a headline ("'98 dead' in blaze"). */
function readYear(line: Line, token: number): { readonly end: number, readonly year: number, readonly sure: boolean } | null {
  const word = wordAt(line, token)
  if (word.kind === 'number' && word.digits === 4 && word.value >= 1000 && word.value <= 2199) return { end: token + 1, year: word.value, sure: false }
  const shortYear = word.kind === 'number' && word.digits === 2 && isGlued(line, token) && isApostrophe(line, token - 1) && (BEFORE_YEAR.has(textAt(line, token - 2)) || !/^[a-z]/.test(rawAt(line, token + 1)))
  return shortYear ? { end: token + 1, year: centuryOf(word.value), sure: true } : null
}

/** Two digits after an apostrophe: '58 is 1958, '12 is 2012 (the usual pivot of 1930). */
export function centuryOf(value: number): number {
  return value < 30 ? 2000 + value : 1900 + value
}

const ERA_MARKS: ReadonlyMap<string, number> = byWord<number>({ bc: -1, bce: -1, ad: 1, ce: 1 })

function readEra(line: Line, token: number): { readonly end: number, readonly year: number, readonly sure: boolean } | null {
  const word = wordAt(line, token)
  if (word.kind === 'number' && word.digits > 0 && word.digits < 5) {
    const mark = eraEnd(line, token + 1)
    if (mark) return { end: mark.end, year: mark.sign < 0 ? 1 - word.value : word.value, sure: true }
  }
  if (word.text === 'ad' && rawAt(line, token).startsWith('A') && wordAt(line, token + 1).kind === 'number' && wordAt(line, token + 1).digits > 0) {
    return { end: token + 2, year: wordAt(line, token + 1).value, sure: true }
  }
  return null
}

function readUpper(line: Line, token: number, from: number): { readonly end: number, readonly year: number } | null {
  const slash = isMark(line, token, '/') && isGlued(line, token) && wordAt(line, token + 1).digits === 2 && wordAt(line, token + 1).value === (from + 1) % 100
  if (!isDash(line, token) && !slash) return null
  const upper = wordAt(line, token + 1)
  if (upper.kind !== 'number' || (isDash(line, token + 2) && isGlued(line, token + 2))) return null
  const value = upper.digits === 2 ? from - from % 100 + upper.value : upper.value
  const ordered = from > 0 && value > from && value - from < 200
  return (upper.digits === 4 || upper.digits === 2) && ordered ? { end: token + 2, year: value } : null
}

/** Numbers of four digits are years unless what stands beside them says otherwise: amounts, counts, names, times, phone numbers. */
function looksLikeYear(line: Line, token: number, end: number): boolean {
  const word = wordAt(line, token)
  if (word.value >= 2100 || word.value < 1200) return among('in since year until', textAt(line, token - 1)) && !isCountNoun(line, end)
  if (token > line.from && joinsBefore(line, token)) return false
  if (REACHING.test(rawAt(line, token - 1)) || DIALLED.test(rawAt(line, token - 1))) return false
  if (isCount(line, token, end) || isOfLaw(line, token) || /^(?:block|wars?)$/.test(rawAt(line, end))) return false
  if (COUNTING.has(textAt(line, token - 1)) && !among('in since from by of until', textAt(line, token - 2))) return false
  if (end < line.to && joinsAfter(line, end)) return false
  if (among('gmt utc hours hrs hour z universal et est edt', textAt(line, end))) return false
  if (word.value >= 1900 && word.value < 2060) return !isCountNoun(line, end) || among('in since during until', textAt(line, token - 1))
  return !isCountNoun(line, end) && (BEFORE_OLD_YEAR.has(textAt(line, token - 1)) || (among('and to or', textAt(line, token - 1)) && isYearNumber(line, token - 2)) || isMark(line, token - 1, '(') || token === line.from || isMark(line, end, ')') || isDash(line, end) || (isMark(line, token - 1, ',') && (end >= line.to || /^[.;)]$/.test(rawAt(line, end)))))
}

/** "a crowd of [2000]", "as many as [2000]", "the firm has [2019] branches", "the toll stands at [2021]." */
function isCount(line: Line, token: number, end: number): boolean {
  const before = rawAt(line, token - 1)
  if (before === 'of') return GATHERED.test(rawAt(line, token - 2))
  if (before === 'as') return textAt(line, token - 2) === 'many'
  if (before === 'at') return !/^\p{L}/u.test(rawAt(line, end))
  return /^(?:has|have|had|scored|sold)$/.test(before) && /^(?:staff|\p{Ll}+s)$/u.test(rawAt(line, end))
}

/** What is made up of so many. */
const GATHERED = /^(?:crowd|total|group|maximum|minimum|audience|garrison)$/i

/** "the Civil Rights Act of [1964]": the year of a law is its name. */
function isOfLaw(line: Line, token: number): boolean {
  return textAt(line, token - 1) === 'of' && /^(?:Acts?|Law|Code|Treaty|Convention|Ordinance|Amendments?)$/.test(rawAt(line, token - 2))
}

function joinsBefore(line: Line, token: number): boolean {
  const before = rawAt(line, token - 1)
  if (NUMBERED.test(before)) return true
  if (CURRENCY.test(before) || before === '/' || before === 'No.' || before === 'no.') return true
  if (!isGlued(line, token)) return wordAt(line, token - 1).kind === 'number' && !isMark(line, token - 1, ',') && wordAt(line, token - 1).digits > 2 && !isDash(line, token - 1)
  const before2 = wordAt(line, token - 2)
  if (isDash(line, token - 1) && isDash(line, token - 3) && before2.kind === 'number' && isGlued(line, token)) return true
  if (isDash(line, token - 1) && before2.kind === 'number' && (before2.digits === 3 || before2.digits > 4 || (before2.digits === 4 && before2.value > wordAt(line, token).value))) return true
  return (isDash(line, token - 1) && isGlued(line, token - 1) && !among('mid early late pre post', textAt(line, token - 2)) && wordAt(line, token - 2).kind !== 'number' && wordAt(line, token - 2).kind !== 'month' && wordAt(line, token - 2).kind !== 'season') || /^[.:+=_#@]$/.test(before)
}

function joinsAfter(line: Line, end: number): boolean {
  const after = rawAt(line, end)
  if (after === '%' || after === '°') return true
  if (isDash(line, end) && isGlued(line, end) && end + 1 < line.to && isGlued(line, end + 1) && (among('none unit', wordAt(line, end + 1).kind) || (wordAt(line, end + 1).kind === 'number' && isDash(line, end + 2)))) return true
  return isGlued(line, end) && ((after === '/' && wordAt(line, end + 1).kind === 'number' && wordAt(line, end + 1).digits > 2) || (after === ':' && isGlued(line, end + 1)) || after === '@')
}

/** "2014", "0815". */
export function isYearNumber(line: Line, token: number): boolean {
  const word = wordAt(line, token)
  return word.kind === 'number' && word.digits === 4
}

const COUNTED = /^(?:people|men|women|troops|soldiers|fighters|deaths|cases|dead|wounded|injured|victims|civilians|casualties|members|homes|houses|miles|km|kilometers|kilometres|meters|metres|feet|tons|tonnes|dollars|euros|pounds|points|votes|seats|jobs|workers|employees|times|shares|students|refugees|prisoners|families|children|others|residents|companies|vehicles|tanks|aircraft|planes|guns|rounds|acres|hectares|barrels|units|patients|infections|ft|lb|kg|mm|cc|yards|square|years|days|hours|months|weeks|minutes|officers|passengers|protesters|demonstrators|million|billion|percent|of|ships|horses)$/i

/** True where the token is a plural or a unit that is counted. */
export function isCountNoun(line: Line, end: number): boolean {
  return COUNTED.test(rawAt(line, end))
}

import { sentenceAt, zoneAt, type TextDocument } from '../text/document'
import { readNumber } from '../numbers/number'
import { singleSpaced } from '../text/spaces'
import { civilDay, dayNumber, isoMonth } from '../dates/civil'
import type { DateExpression } from '../types'
import { isMark, nounAt, verbAt, type Clause } from './read/clause'

/** Dates that can date an event, by sentence; date boxes of the page and datelines are left out. */
export interface DatedSentences {
  readonly at: (sentence: number) => readonly EventDate[]
  /** True where there is any, and the first of them is known: beside a "Thursday" of no week, what is dated is not the news. */
  readonly known: boolean
  /** The day at the head of the section of a timeline that a sentence stands in; null outside of timelines. */
  readonly heading: (sentence: number) => string | null
}

/** A date that can date an event: its value is null where nothing tells from which day "Thursday" counts. `remembered`: its value is that of what it is an anniversary of. */
export interface EventDate extends DateExpression { readonly remembered?: true }

/** Years that are rather clock times of a report: "around 1700", "2230". */
const CLOCK_LIKE = /^(?:1[0-7]|2[1-9])\d\d$/

/** A place and an opening bracket, or a comma, right before a date: "KABUL, Afghanistan (", "BRUSSELS, ". */
const PLACE_BEFORE = /(?:^|[\s)\]])\p{Lu}{3}[\p{Lu}.'’-]*(?:[, ]{1,2}\p{Lu}[\p{L}.'’-]*){0,4}(?:,? ?\(|, )$/u
/** The same in small letters, from the start of the sentence: "Port Sudan, ". */
const CITY_BEFORE = /^(?:\p{Lu}[\p{L}.'’-]*[ ,]{1,2}){0,4}\p{Lu}[\p{L}.'’-]*(?:, | \()$/u
/** What ends a dateline: its bracket, an agency in brackets, a dash. */
const DATELINE_END = /^(?:\)|,? ?\([\p{L} .]{2,20}\)| ?(?:-{1,2}|[–—]) )/u

/** True for the day of a report's dateline: "KABUL, Afghanistan (July 15) –", "BRUSSELS, Dec. 2 (Reuters) -". It dates the report, not what the report tells. */
export function isDateline(document: TextDocument, date: DateExpression): boolean {
  const { text, sentences } = document
  if (!DATELINE_END.test(text.slice(date.end, date.end + 24))) return false
  const start = sentences.start[sentenceAt(document, date.start)] ?? 0
  return PLACE_BEFORE.test(text.slice(Math.max(0, date.start - 60), date.start)) || (date.start - start < 60 && CITY_BEFORE.test(text.slice(start, date.start)))
}

/** An article before a date that stands in front of a noun: "the [July 2] attack". */
const ARTICLE_BEFORE = /\b(?:the|that|this|their|his|her|its) $/i
/** A date that only describes the noun behind it: "the Monday [raid]". */
const NOUN_BEHIND = /^ \p{Ll}/u
/** A day or month by name or number; "the overnight raid" is the news. */
const CALENDAR = /[\d\p{Lu}]/u

/** True for the date of an event that the text takes as known ("linked to the [July 2] attack"): another than what the sentence goes on to tell, where it has a date of its own. */
export function isOfKnownEvent({ text }: TextDocument, date: DateExpression): boolean {
  return CALENDAR.test(date.text) && ARTICLE_BEFORE.test(text.slice(Math.max(0, date.start - 6), date.start)) && NOUN_BEHIND.test(text.slice(date.end, date.end + 2))
}

/** What joins the ends of a stretch: "between May 2016 [and] March 2019", "from Tuesday night [through to] Wednesday". */
const JOINS = /^ (?:and|to|until|till|through(?: to)?) $/
/** The first half of a stretch: "[between] May and July". */
const OPENS_STRETCH = /\b(?:between|from) $/i
/** The calendar part of a value: "2021-08", "2021-08-26" of "2021-08-26TNI". */
const CALENDAR_PART = /^\d{4}(?:-\d{2}){0,2}(?=T|$)/

/** The stretch that two dates of a sentence are the ends of; null where they are not. */
function stretchOf({ text }: TextDocument, from: DateExpression | undefined, to: DateExpression): DateExpression | null {
  if (!from || !JOINS.test(text.slice(from.end, Math.min(to.start, from.end + 16))) || !OPENS_STRETCH.test(text.slice(Math.max(0, from.start - 10), from.start))) return null
  const first = CALENDAR_PART.exec(from.value ?? '')
  const last = CALENDAR_PART.exec(to.value ?? '')
  return first && last && first[0] < last[0] ? { ...to, start: from.start, text: text.slice(from.start, to.end), value: `${first[0]}/${last[0]}` } : null
}

/** "overnight Friday": the night of that day. */
function nightOf({ text }: TextDocument, from: DateExpression | undefined, to: DateExpression): DateExpression | null {
  return from && /^overnight$/i.test(from.text) && /^ (?:on )?$/.test(text.slice(from.end, to.start)) && WHOLE_DAY.test(to.value ?? '') ? { ...to, start: from.start, text: text.slice(from.start, to.end), value: `${to.value ?? ''}TNI` } : null
}

/** What tells that a date is of somebody's life or of how old a thing is: "a child born in [2015]", "a bridge built in [1932]". */
const OF_LIFE = /\b(?:born|built|constructed|founded|established|elected|inaugurated|opened|purchased|signed|married|enlisted) (?:in|on) (?:early |late |mid-)?$/i

/** What began then and goes on: "[since] the party was founded in 1985". */
const SINCE_THEN = /\bsince\b[^.;,]*$/i

/** "where violence has spiked [since] the gang broke with its allies last year": a date that is none of the harm's. */
const SPIKED_SINCE = /\b(?:has|have) (?:\w+ )?(?:spiked|risen|surged|increased|escalated|soared|worsened|intensified|flared|grown|been (?:plagued|rocked|gripped|roiled|racked|wracked))\b[^.;,]* since [^.;,]*$/

/** "the fifth known attack on a school since [December]", "the worst since [1981]"; what ", when" goes on from is the harm's. */
const NTH_SINCE = /\b(?:second|third|(?:four|fif|six|seven|eigh|nin|ten)th|\d+(?:st|nd|rd|th)) [^.;]* since $|\b(?:first|latest|most|worst|(?:dead|blood)iest|(?:larg|bigg|high|heavi|strong|fierc)est)\b[^,;.]+\bsince $/
const WHEN_BEHIND = /^, (?:when|in which)\b/

/** True for a date since which there has been more of something. */
export function isOfRise({ text }: TextDocument, { start, end }: DateExpression): boolean {
  const before = singleSpaced(text.slice(Math.max(0, start - 120), start))
  return before.includes('since ') && (SPIKED_SINCE.test(before) || (NTH_SINCE.test(before) && !WHEN_BEHIND.test(text.slice(end, end + 12))))
}

/** Opens a relative clause that ends with a date: "rebels[, who came down from the hills last year], killed nine". */
const IN_RELATIVE = /, (?:who|which|whose) [^,;.]*$/

/** True for a date of what is told by the way of somebody, before the harm at `offset`. */
export function isAside({ text }: TextDocument, { start, end }: DateExpression, offset: number): boolean {
  return end < offset && text[end] === ',' && IN_RELATIVE.test(text.slice(Math.max(0, start - 100), start)) && !KILLED_IN.test(text.slice(Math.max(0, start - 100), start))
}
const KILLED_IN = /\b(?:began|started|ended|lasted|raged|fought|erupted|broke out|killed|died|wounded|injured|shot|attacked|struck|happened|occurred|took place)\b[^,]*$/

/** True for a date since which something has gone on: "since rebels attacked in [November]". */
export function isSinceThen({ text }: TextDocument, { start }: DateExpression): boolean {
  return SINCE_DEED.test(singleSpaced(text.slice(Math.max(0, start - 90), start)))
}
const SINCE_DEED = /\bsince (?:[\w’'-]+ ){1,8}?\w+ed (?:[\w’'-]+ ){0,4}(?:in|on) $/i

function isOfLife(text: string, { start }: DateExpression): boolean {
  return OF_LIFE.test(text.slice(Math.max(0, start - 20), start)) && !SINCE_THEN.test(text.slice(Math.max(0, start - 60), start))
}

/** The day that marks an anniversary: "Friday [marks five years since]", "Monday is [the 20th anniversary of]". */
const MARKS = /^ (?:marks?|marked|will mark|was|is|will be) (?:the |exactly |its )?(?:([\w-]+) years? (?:since|after)|([a-z]+|\d+(?:st|nd|rd|th)) anniversary)\b/
/** What is told of years later: "[Four years] on from the fire". */
const YEARS_ON = /^(\S+) years? (?:on\b|after(?: .|$))/i
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

/** "Friday marks five years since nine died": the date of what is remembered, as its year; the date itself where it marks none. */
function remembered({ text }: TextDocument, date: DateExpression): EventDate {
  const marks = MARKS.exec(text.slice(date.end, date.end + 60))
  const count = marks ?? (YEAR.test(date.value ?? '') ? YEARS_ON.exec(date.text) : null)
  if (!count || date.value === null) return date
  const [, cardinal, ordinal = ''] = count
  const years = cardinal === undefined ? ORDINALS.indexOf(ordinal) + 1 || parseInt(ordinal, 10) : /^an?$/i.test(cardinal) ? 1 : readNumber([cardinal.toLowerCase()], 0)?.value ?? NaN
  return years > 0 ? { ...date, remembered: true, value: String(Number(date.value.slice(0, 4)) - years) } : date
}
const YEAR = /^\d{4}$/

/** "The blast came just [two days after] a bomber had killed nine": the day of those nine, before that of the blast; null for any other date. */
function cameAfter({ text }: TextDocument, date: DateExpression, sentence: number): EventDate | null {
  const days = DAYS_AFTER.exec(date.text)
  const day = days && date.start - sentence < OPENING && CAME.test(text.slice(sentence, date.start)) ? WHOLE_DAY.exec(date.value ?? '') : null
  if (!days || !day) return null
  const count = days[1] === undefined ? 1 : readNumber([days[1].toLowerCase()], 0)?.value ?? NaN
  const before = civilDay(dayNumber(Number(day[1]), Number(day[2]), Number(day[3])) - count * (days[2] === 'week' ? 7 : 1))
  return count > 0 ? { ...date, remembered: true, value: `${isoMonth(before.year, before.month)}-${String(before.day).padStart(2, '0')}` } : null
}
const DAYS_AFTER = /^(?:an?|the|(\S+)) (day|week)s? after$/i
const CAME = /^(?:The|That|This|It|\p{Lu}\p{Ll}+day['’]s)\b[^,.;]* (?:came|happened|occurred|took place) (?:just |only |barely )?$/u
/** Code units in which a sentence says so. */
const OPENING = 80

/** Sorts a document's dates by sentence, once for all figures. */
export function datesBySentence(document: TextDocument, dates: readonly DateExpression[]): DatedSentences {
  const map = new Map<number, EventDate[]>()
  const headings: Heading[] = []
  const { start, end, count } = document.sentences
  let sentence = 0
  for (const date of dates) {
    while (sentence < count && (end[sentence] as number) <= date.start) sentence++
    if (sentence >= count || date.kind === 'duration' || date.kind === 'set' || date.value?.endsWith('_REF') === true || CLOCK_LIKE.test(date.value ?? '') || (date.value === null && !OF_CALENDAR.test(date.text))) continue
    if (date.value !== null && WHOLE_DAY.test(date.value) && headsSection(document, sentence, date)) headings.push({ sentence, value: date.value, body: date.zone === 'body' })
    if ((end[sentence] as number) - (start[sentence] as number) - (date.end - date.start) < 12 || isDateline(document, date) || isOfLife(document.text, date)) continue
    const before = map.get(sentence) ?? []
    const stretch = stretchOf(document, before[before.length - 1], date) ?? nightOf(document, before[before.length - 1], date)
    map.set(sentence, stretch ? [...before.slice(0, -1), stretch] : [...before, cameAfter(document, date, start[sentence] as number) ?? remembered(document, date)])
  }
  const under = headings.filter(({ body }) => body).length < FEWEST_HEADINGS ? [] : sectionsOf(headings, count)
  return {
    at: index => map.get(index) ?? [],
    known: (map.values().next().value as EventDate[] | undefined)?.[0]?.value != null,
    heading: index => under[index] ?? null
  }
}

/** The day that heads the section of each sentence. */
function sectionsOf(headings: readonly Heading[], sentences: number): (string | undefined)[] {
  const under = new Array<string | undefined>(sentences)
  for (const [at, { sentence, value }] of headings.entries()) under.fill(value, sentence, headings[at + 1]?.sentence)
  return under
}

interface Heading { readonly sentence: number, readonly value: string, /** In the running text, not taken for a date box. */ readonly body: boolean }

/** A day and no hour: "2021-06-03". */
const WHOLE_DAY = /^(\d{4})-(\d\d)-(\d\d)$/
/** Days at the head of sections that make a timeline. */
const FEWEST_HEADINGS = 2
/** What stands behind the day that heads an entry: nothing, a dash, a colon. */
const HEADING_END = /^[ ,]*(?:[-–—:]|$)/

/** True for the day at the head of a paragraph of running text ("16 April – …") or alone on a line behind one: a section of a timeline starts there. */
function headsSection(document: TextDocument, sentence: number, date: DateExpression): boolean {
  const { text, sentences: { block, start, end } } = document
  if (date.start !== start[sentence] || block[sentence - 1] === block[sentence] || !HEADING_END.test(text.slice(date.end, end[sentence]))) return false
  return date.zone === 'body' || (date.end === end[sentence] && sentence > 0 && zoneAt(document, start[sentence - 1] as number) === 'body')
}

/**
 * The date of a figure from its own sentence: the nearest behind the harm that stands before `until`, else the nearest before it.
 * Offsets are UTF-16 code units of the text. Undefined where the sentence has none.
 */
export function dateNear(dates: readonly EventDate[], offset: number, from: number, until: number): EventDate | undefined {
  return dates.find(date => date.start >= offset && date.start < until) ?? dates.filter(date => date.end <= offset && date.start >= from).at(-1)
}

/** A time of day alone: "13:40 local time", "0040 UTC", "around 8:10 am". It tells no day. */
const CLOCK_ONLY = /^(?:around |about |shortly (?:before|after) )?\d{1,2}(?:[:.]?\d{2})?(?:[ap]\.?m\.?| ?[ap]\.?m\.?)?(?: local time| [A-Z]{2,4})?$/i

/** A day of the week or a month, in what nothing resolves; "today" beside a dateline is hardly another day. */
const OF_CALENDAR = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|ju[nl]|aug|sept?|oct|nov|dec)/i

/** What comes right before the day of a report: "as of [Tuesday]", "by reports on [Saturday]", "according to officials on [Thursday]". */
const REPORTED = /\b(?:as of|as at|(?:reports?|statement|update|bulletin)(?: on| of| from)?|according to [^,;.]{1,40}|(?:recovered|retrieved|found|confirmed|counted|identified) by) (?:on )?(?:late |early )?$/i

/** Verbs of what is done about a harm later: in court, in memory, in protest. */
const PROCEEDINGS: ReadonlySet<string> = new Set('plead pleads pleaded sentenced convicted acquitted charged indicted arrested detained jailed extradited admitted admits accepted confessed appeared mourned buried commemorated commemorate renamed honoured honored marched protested resigned apologized apologised published posted uploaded aired broadcast'.split(' '))

/** What is heard in court: "the jury [heard]", "an inquest was [told]". */
const HEARD = /^(?:heard|hears|told)$/
const COURT = /^(?:court|jury|jurors|inquest|trial|tribunal|hearing|inquiry)$/
/** A year or day that describes a harm: "over the [2012] murder". */
const OF_HARM = /^ (?:(?!(?:to|of|for|over|in|after|about|with|at|on|from) )\p{Ll}+ )?(?:murders?|killings?|deaths?|shootings?|stabbings?|attacks?|massacre|slayings?|bombings?|assassination|abduction|kidnapping|crash|fire)\b/u

/** True for the day of a trial, a burial, a protest: whatever harm the sentence speaks of was before. */
export function isDayOfProceedings(document: TextDocument, clause: Clause, date: DateExpression): boolean {
  const { first, words } = clause.sentence
  if (OF_HARM.test(document.text.slice(date.end, date.end + 40))) return false
  const position = clause.chunks.findIndex(chunk => (document.tokens.end[first + chunk.end - 1] as number) > date.start)
  let verb = position - 1
  while (verb >= 0 && !verbAt(clause, verb) && !isMark(clause, verb, 'subordinator', 'relative', 'semicolon')) verb--
  if (!verbAt(clause, verb)) verb = clause.chunks.findIndex((chunk, at) => at >= position && chunk.kind === 'verb')
  const head = verbAt(clause, verb)?.head ?? -1
  const word = words[head] ?? ''
  // "was found guilty on Monday of two murders"
  if (word === 'found' && words[head + 1] === 'guilty') return true
  return PROCEEDINGS.has(word) || (HEARD.test(word) && clause.chunks.some((chunk, at) => at < verb && chunk.kind === 'noun' && COURT.test(nounAt(clause, at))))
}

/** What somebody says something in. */
const TOLD_IN = /^(?:statement|count|update|briefing|conference|report|interview|tweet|post|message|bulletin|release|address|speech|letter|communique|filing)$/

/** True for the day on which somebody spoke or of which only the hour is told, not the day of the event: "police said Monday", "on Tuesday reported". */
export function isDayOfSaying(document: TextDocument, clause: Clause, date: DateExpression): boolean {
  if ((date.value?.includes('T') === true && CLOCK_ONLY.test(date.text)) || REPORTED.test(document.text.slice(Math.max(0, date.start - 60), date.start))) return true
  const { first } = clause.sentence
  for (let position = 0; position < clause.chunks.length; position++) {
    const chunk = clause.chunks[position]
    if (!chunk || (document.tokens.end[first + chunk.end - 1] as number) <= date.start) continue
    if ((document.tokens.start[first + chunk.first] as number) > date.start) return false
    let before = position - 1
    // "said in an updated count on Friday"
    while (isMark(clause, before, 'preposition', 'adverb', 'time', 'pronoun') || (isMark(clause, before - 1, 'preposition') && TOLD_IN.test(nounAt(clause, before)))) before--
    return verbAt(clause, before)?.reporting === true || verbAt(clause, position + 1)?.reporting === true
  }
  return false
}

import { readNumber } from '../numbers/number'
import type { TextDocument } from '../text/document'
import { dayRange } from './days'
import type { Event } from './event'
import { lineOf } from './wording'

// Stories of a day on which what happened years ago is remembered.

/** How many years it is: "one year later", "a year after", "the 20th anniversary", "the one-year anniversary". */
const YEARS = /\b(?:([a-z]+|\d{1,3}) years? (?:later|ago|on\b|after\b|since\b)|([a-z]+|\d{1,3}(?:st|nd|rd|th))(-year)? anniversary)/gi
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
/** What is done on such a day. */
const REMEMBERS = /\b(?:remember|mourn|mark(?:s|ed|ing)? |commemorat|honou?r|memorial|vigil|tribute|heal(?:s|ing)?\b|griev|anniversary)/i
/** Sentences of the story in which it says so. */
const LEAD = 3
/** Days around publication that are those of the memorial. */
const NEAR = 7

/** The year of what a story remembers; null for other stories. `published`: the day of publication, "2021-06-03". */
export function rememberedYear(document: TextDocument, published: string | null): string | null {
  if (published === null) return null
  const { sentences, blocks } = document
  let years = 0
  const lines: string[] = []
  for (let at = 0, read = 0; at < sentences.count && read < LEAD; at++) {
    const block = blocks[sentences.block[at] as number]
    if (block?.zone !== 'body' && block?.zone !== 'headline') continue
    if (block.zone === 'body' && !block.heading) read++
    const line = lineOf(document, sentences.start[at] as number, sentences.end[at] as number)
    lines.push(line)
    if (years === 0 && /year|anniversary/i.test(line)) for (const match of line.matchAll(YEARS)) years ||= yearsOf(match[1] ?? match[2] ?? '')
  }
  return years > 0 && lines.some(line => REMEMBERS.test(line)) ? String(Number(published.slice(0, 4)) - years) : null
}

function yearsOf(word: string): number {
  const lower = word.toLowerCase()
  if (/^an?$/.test(lower)) return 1
  return ORDINALS.indexOf(lower) + 1 || (readNumber([lower], 0)?.value ?? (Number.parseInt(lower, 10) || 0))
}

/** The event as one of the year that is remembered, where nothing but the day of the memorial dates it; else as it is. `year`: of `rememberedYear`; `today`: the day of publication, as a day number of `dayRange`. */
export function inRememberedYear(document: TextDocument, event: Event, year: string, today: number): Event {
  const { start, end } = document.sentences
  const { days, dated, figures } = event
  if (days !== null && (days.from < today - NEAR || days.to > today + 1)) return event
  const told = figures.filter(({ id }) => dated?.has(id) === true)
  if (told.some(({ sentence }) => !REMEMBERS.test(lineOf(document, start[sentence] as number, end[sentence] as number)))) return event
  return { ...event, days: dayRange(year), date: year, dated: null }
}

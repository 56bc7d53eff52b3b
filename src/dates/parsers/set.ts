import { among, byWord } from '../among'
import { unitOf, type Unit } from '../lexicon'
import type { Found } from '../meaning'
import { readQuantity } from '../quantity'
import { isCapital, isDash, rawAt, textAt, wordAt, type Line } from '../reading'
import { durationValue } from './duration'
import { found } from './parser'

const ADVERBS: ReadonlyMap<string, string> = byWord<string>({ hourly: 'PT1H', daily: 'P1D', nightly: 'P1D', weekly: 'P1W', biweekly: 'P2W', monthly: 'P1M', quarterly: 'P1Q', annually: 'P1Y', yearly: 'P1Y' })

/** Reads what comes again on the calendar: "every Friday", "each October", "every two weeks", "Fridays", "annually". Plain frequencies ("each year", "every day") are not marked. */
export function set(line: Line, token: number): Found | null {
  const word = wordAt(line, token)
  const adverb = ADVERBS.get(word.text)
  if (adverb) return isCapital(line, token) || isDash(line, token + 1) || word.text === 'quarterly' || (/^\p{Ll}/u.test(rawAt(line, token + 1)) && !isFunctionWord(line, token + 1)) ? null : setOf(token, token + 1, adverb)
  if (word.kind === 'weekdays' && isCapital(line, token) && wordAt(line, token - 1).kind !== 'cardinal') return setOf(token, token + 1, weekdayValue(word.value))
  if (word.text !== 'every' && word.text !== 'each') return null
  const at = textAt(line, token + 1) === 'single' || rawAt(line, token + 1) === 'other' ? token + 2 : token + 1
  const next = wordAt(line, at)
  if (next.kind === 'weekday') return setOf(token, at + 1, weekdayValue(next.value))
  if (next.kind === 'month' && isCapital(line, at)) return setOf(token, at + 1, `XXXX-${String(next.value).padStart(2, '0')}`)
  const quantity = word.text === 'every' ? readQuantity(line, at) : null
  const unit = quantity ? wordAt(line, quantity.end) : null
  return quantity && unit?.kind === 'unit' ? setOf(token, quantity.end + 1, durationValue(quantity.amount, unitOf(unit) satisfies Unit)) : null
}

/** What follows an adverb: a preposition or a conjunction; before a noun the word is an adjective ("daily flights"). */
function isFunctionWord(line: Line, token: number): boolean {
  return among('in at on by for to from and or since during with until through as while if when after before over per about around than between', textAt(line, token))
}

function setOf(start: number, end: number, value: string): Found {
  return found('set', start, end, { is: 'fixed', value }, 0.6, { kind: 'set' })
}

function weekdayValue(weekday: number): string {
  return `XXXX-WXX-${weekday}`
}

import { among } from '../among'
import { isGivenDay } from '../../text/given-days'
import { feastWords } from '../feasts'
import type { Found } from '../meaning'
import { isCapital, isMark, rawAt, wordAt, type Line } from '../reading'

const FEAST_WORDS: ReadonlySet<string> = new Set(feastWords())
/** What is called after a day or month: "the Sunday Times", "August Street", "Easter Rising", "the Good Friday Agreement". */
const CALLED_AFTER = /^(?:Agreement|Accords?|Rising|Movement|League|Times|Telegraph|Mirror|Express|Herald|Mail|Street|Avenue|Road|Lane)$/
const QUOTE = /^(?:["“”'‘’«»]|``|'')$/

/**
 * True where an expression is the name of something else: a person's ("Mr. Sunday Tarvel"), "Last Days" in quotes, "USA Today", "This Week With …", "60 Minutes". Its words stand with
 * capitals where the sentence writes others small.
 */
export function isName(line: Line, found: Found): boolean {
  if ((found.end - found.start === 1 || found.by === 'feast') && (isGivenDay(line.document, found.start) || CALLED_AFTER.test(rawAt(line, found.end)) || rawAt(line, found.start - 1) === 'Bloody')) return true
  return hasCommonCapital(line, found) && (isQuotedTitle(line, found) || !isTitleCase(line))
}

/** "Last Days", "This Week,": more than one word, each with a capital, between quotation marks. */
function isQuotedTitle(line: Line, { start, end }: Found): boolean {
  if (end - start < 2 || !QUOTE.test(rawAt(line, start - 1))) return false
  const close = /^[,.]$/.test(rawAt(line, end)) ? end + 1 : end
  if (!QUOTE.test(rawAt(line, close))) return false
  for (let token = start; token < end; token++) if (/^\p{Ll}/u.test(rawAt(line, token))) return false
  return true
}

/** True where a token other than a clause's first has a capital that is no name of the calendar: "the Thirty Years’ War". Months, weekdays and holidays are written with capitals anyway, "the Fourth of July" too. */
function hasCommonCapital(line: Line, found: Found): boolean {
  if (found.meaning.is === 'era' || among('feast quarter clock', found.by) || found.by === 'iso time') return false
  for (let token = found.start; token < found.end; token++) {
    const { kind } = wordAt(line, token)
    if (isCapital(line, token) && !(token === found.start && startsClause(line, token)) && ((kind === 'word' && !FEAST_WORDS.has(wordAt(line, token).text)) || kind === 'unit' || kind === 'part' || (kind === 'ordinal' && found.by !== 'calendar day') || kind === 'cardinal') && rawAt(line, token).length > 2 && !/^[A-Z.]+$/.test(rawAt(line, token))) return true
  }
  return false
}

/** The first word of a sentence, of a quotation or behind a colon, dash or bracket may have a capital of its own. */
function startsClause(line: Line, token: number): boolean {
  if (token === line.from) return true
  const before = rawAt(line, token - 1)
  return QUOTE.test(before) || /^[-–—:;.…!?()[\]*•|,]|^`$/.test(before)
}

/** Headlines: most words that could be small have capitals. */
function isTitleCase(line: Line): boolean {
  let small = 0
  let capital = 0
  for (let token = line.from + 1; token < line.to; token++) {
    const raw = rawAt(line, token)
    if (raw.length < 4 || isMark(line, token, '-')) continue
    if (isCapital(line, token)) capital++
    else if (/^\p{Ll}/u.test(raw)) small++
  }
  return capital > 2 && capital > small * 2
}

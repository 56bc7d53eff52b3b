import type { FoundFigure } from '../casualties/figure'
import type { TextDocument } from '../text/document'
import { isViolence } from './causes'
import { opensWithMeanwhile } from './cues'
import type { Event } from './event'

/** "Meanwhile, a clerk was killed in Tesk", after what happened in Orvale. */
export function isMeanwhileElsewhere(document: TextDocument, figure: FoundFigure, near: Event | undefined): boolean {
  return near !== undefined && !figure.total && figure.place !== null && near.places.length > 0 && opensWithMeanwhile(document, figure) && isPlaceBeside(document, figure, false) && !near.places.some(place => isWithinName(place, figure.place ?? ''))
}

/** What a paragraph opens with that goes through places one by one: "In Oldo region, …", "In the southern town of Tesk, …". */
const IN_PLACE = /^(?:In|Near|At) (?:the (?:\p{Ll}+ )?(?:city|town|village|district|province|region|state|county|area|port) of |(?:north|south|east|west|central)\p{Ll}* )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})/u

/** The place that the paragraph of a sentence opens with; null for none. */
function openingPlace(document: TextDocument, sentence: number): string | null {
  const block = document.blocks[document.sentences.block[sentence] ?? -1]
  return block ? IN_PLACE.exec(document.text.slice(block.start, block.start + 80))?.[1] ?? null : null
}

/** "In Oldo, two clerks were killed …¶In Tesk, a guard was shot": each paragraph opens with another place than the one before. */
export function isNextPlace(document: TextDocument, figure: FoundFigure, near: Event | undefined): boolean {
  // A flood goes through provinces, too.
  if (!near || !isViolence(near.kinds) || figure.total || document.sentences.block[near.lastSentence] === document.sentences.block[figure.sentence]) return false
  const before = openingPlace(document, near.lastSentence)
  const place = before === null ? null : openingPlace(document, figure.sentence)
  return before !== null && place !== null && !isWithinName(before, place)
}

/** "Varona" and "Varona province". */
export function isWithinName(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a)
}

/** True where the place that a figure was given stands in its sentence, or (`before`) in the one before, and is not that of a source ("a report in the Orvale Times"). */
export function isPlaceBeside(document: TextDocument, figure: FoundFigure, before: boolean): boolean {
  const { start, end } = document.sentences
  const from = Math.max(start[Math.max(0, before ? figure.sentence - 1 : figure.sentence)] ?? 0, figure.start - 600)
  const beside = document.text.slice(from, Math.min(end[figure.sentence] ?? figure.end, figure.end + 400))
  return figure.place !== null && beside.includes(figure.place) && !(figure.source?.text.includes(figure.place) ?? false)
}

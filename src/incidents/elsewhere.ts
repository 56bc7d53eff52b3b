import type { FoundFigure } from '../casualties/figure'
import type { TextDocument } from '../text/document'
import { opensWithMeanwhile } from './other-events'
import type { Event } from './event'

/** "Meanwhile, a clerk was killed in Tesk", after what happened in Orvale. */
export function isMeanwhileElsewhere(document: TextDocument, figure: FoundFigure, near: Event | undefined): boolean {
  return near !== undefined && !figure.total && figure.place !== null && near.places.length > 0 && opensWithMeanwhile(document, figure) && isPlaceBeside(document, figure, false) && !near.places.some(place => isWithinName(place, figure.place ?? ''))
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

import type { FoundFigure } from '../casualties/figure'
import type { TextDocument } from '../text/document'
import { singleSpaced } from '../text/spaces'
import { lineOf } from './wording'

// The words that a figure is told in.

/** The text of the sentence right before the figure, at most `length` code units of it. */
export function wordsBefore(document: TextDocument, figure: FoundFigure, length: number): string {
  const start = document.sentences.start[figure.sentence] ?? figure.start
  return lineOf(document, Math.max(start, figure.start - length), figure.start)
}

/** The words for the figure's cause as one line. */
export function causeLine({ cause }: FoundFigure): string {
  return cause ? singleSpaced(cause.text) : ''
}

/** A figure's sentence as one line, from 300 code units before the figure to 300 behind it at most. */
export function sentenceOf(document: TextDocument, figure: FoundFigure): string {
  return lineOf(document, sentenceStart(document, figure), Math.min(document.sentences.end[figure.sentence] ?? 0, figure.end + 300))
}

/** Where what is read of a figure's sentence begins. */
export function sentenceStart({ sentences }: TextDocument, figure: FoundFigure): number {
  return Math.max(sentences.start[figure.sentence] ?? 0, figure.start - 300)
}

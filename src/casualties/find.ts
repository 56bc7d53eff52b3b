import type { TextDocument } from '../text/document'
import type { CasualtyFigure, DateExpression } from '../types'

/** A casualty figure with what the grouping into incidents needs besides; `incident` is still null. */
export interface FoundFigure extends CasualtyFigure {
  /** Index of its sentence in `TextDocument.sentences`. */
  readonly sentence: number
}

/** Finds casualty figures, in order of reading. `dates` are the document's time expressions, from which a figure takes its date. */
export function findFigures(document: TextDocument, dates: readonly DateExpression[]): FoundFigure[] {
  void document
  void dates
  return []
}

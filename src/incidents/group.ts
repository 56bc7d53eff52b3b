import type { FoundFigure } from '../casualties/find'
import type { TextDocument } from '../text/document'
import type { CasualtyFigure, DateExpression, Incident } from '../types'

/** Groups figures into the events that they belong to and totals each event. Returns the figures with `incident` filled in, too. */
export function groupIncidents(document: TextDocument, figures: readonly FoundFigure[], dates: readonly DateExpression[]): { figures: CasualtyFigure[], incidents: Incident[] } {
  void document
  void figures
  void dates
  return { figures: [], incidents: [] }
}

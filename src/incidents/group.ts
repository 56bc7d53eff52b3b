import type { FoundFigure } from '../casualties/find'
import type { TextDocument } from '../text/document'
import type { CasualtyFigure, Count, DateExpression, Effect, Incident } from '../types'
import { findEvents, type Event } from './events'
import { totalOf, type Total } from './totals'

const EFFECTS = ['killed', 'injured', 'missing', 'abducted', 'displaced'] as const satisfies readonly Effect[]

/**
 * Groups figures into the events that they belong to and totals each event. Returns the figures, in the order given, with `incident`
 * filled in, and the incidents in order of first mention, ids "i1", "i2", … Figures in the page's furniture and credits belong to
 * none.
 */
export function groupIncidents(document: TextDocument, figures: readonly FoundFigure[], dates: readonly DateExpression[]): { figures: CasualtyFigure[], incidents: Incident[] } {
  void dates
  const events = findEvents(document, figures.filter(figure => figure.zone !== 'furniture' && figure.zone !== 'credit'))
  const incidentOf = new Map(events.flatMap((event, index) => event.figures.map(figure => [figure.id, `i${index + 1}`] as const)))
  const latest = events.reduce((day, event) => Math.max(day, event.days?.to ?? -Infinity), -Infinity)
  return {
    figures: figures.map(figure => toFigure(figure, incidentOf.get(figure.id) ?? null)),
    incidents: events.map((event, index) => toIncident(event, `i${index + 1}`, isBackground(event, latest)))
  }
}

function toIncident(event: Event, id: string, background: boolean): Incident {
  const totals = new Map<Effect, Total>(EFFECTS.map(effect => [effect, totalOf(event.figures, effect)]))
  const count = (effect: Effect): Count | null => totals.get(effect)?.count ?? null
  return {
    id,
    what: whatOf(event),
    date: event.date,
    place: event.figures.find(figure => figure.place !== null)?.place ?? null,
    background,
    killed: count('killed'),
    injured: count('injured'),
    missing: count('missing'),
    abducted: count('abducted'),
    displaced: count('displaced'),
    attackersKilled: totals.get('killed')?.attackers ?? null,
    alsoReported: EFFECTS.flatMap(effect => (totals.get(effect)?.rivals ?? []).map(rival => ({ effect, ...rival }))),
    figures: event.figures.map(figure => figure.id)
  }
}

/** The words for the event: the cause that a figure names, else its effect and victims. */
function whatOf(event: Event): string | null {
  const cause = event.figures.find(figure => figure.cause !== null)?.cause?.text
  if (cause !== undefined) return cause
  const [first] = event.figures
  return first?.victims ? `${first.effect}: ${first.victims}` : null
}

/** An event of more than a month before the latest one that the text dates. */
function isBackground(event: Event, latest: number): boolean {
  return event.days !== null && event.days.to < latest - 31
}

/** The figure as the caller gets it: without what only the grouping needs. */
function toFigure(figure: FoundFigure, incident: string | null): CasualtyFigure {
  const { id, start, end, text, zone, score, by, effect, count, victims, victimRole, partOf, certainty, source, cause, date, place } = figure
  return { id, start, end, text, zone, score, by, effect, count, victims, victimRole, partOf, certainty, source, cause, date, place, incident }
}

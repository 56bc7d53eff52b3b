import { reconcile, type ReconciledIncident, type Story } from '../index'
import type { Look } from './answers'
import { paintFor } from './paint'
import { tableOf } from './table'

/** The incidents of many articles joined, as a table or as JSON; `sources` names the stories. */
export function reconciledOf(stories: readonly Story[], sources: readonly string[], asJson: boolean, look: Look): string {
  const incidents = reconcile(stories)
  if (asJson) return `${JSON.stringify({ sources, incidents }, null, 2)}\n`
  if (incidents.length === 0) return 'No incident was found.\n'
  const rows = incidents.map(incident => [
    incident.what, incident.date, incident.place, range(incident.killed), range(incident.injured), String(incident.reports.length),
    [...new Set(incident.reports.map(report => sources[report.story] ?? ''))].join(', ')
  ])
  return `${tableOf(['what', 'date', 'place', 'killed', 'injured', 'reports', 'articles'], rows, look.width, paintFor(look.coloured))}\n`
}

/** "12", or "12 (10 to 15)" where the reports differ. */
function range(total: ReconciledIncident['killed']): string | null {
  if (!total) return null
  return total.low === total.high ? String(total.best) : `${total.best} (${total.low} to ${total.high})`
}

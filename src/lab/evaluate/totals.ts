import type { Story } from '../../types'
import { isoDay, numberOf, type Extract, type TemplatesRow, type TotalsRow } from './corpus'
import { precisionRecall, share, tally, type PrecisionRecall, type Report } from './tally'

const SLOTS = ['killed', 'injured'] as const

export interface TotalScores { readonly rows: number, readonly allExact: number, readonly figuresExact: number, readonly silentWhereNone: number }

/** The totals that a reader of the text would write down: killed and injured summed over the incidents that are the news. */
export function scoreTotals(extract: Extract, rows: readonly TotalsRow[], report: Report): TotalScores {
  let all = 0
  const figures = { right: 0, rows: 0 }
  const silent = { right: 0, rows: 0 }
  for (const row of rows) {
    const published = isoDay(row.date)
    const story = extract(row.text, published === undefined ? {} : { published })
    let exact = true
    for (const slot of SLOTS) {
      if (!(slot in row) || row.background || row.unscored?.includes(slot) || (slot === 'injured' && row.id.startsWith('isaf'))) continue
      const gold = row[slot] ?? 0
      const got = totalOf(story, slot)
      const into = gold ? figures : silent
      into.rows++
      if (gold === got) into.right++
      else { exact = false; report(gold ? got ? `other ${slot}` : `missed ${slot}` : `invented ${slot}`, row.id, `gold ${gold}`, `got ${got}`, row.text.slice(0, 300)) }
    }
    if (exact) all++
  }
  return { rows: rows.length, allExact: share(all, rows.length), figuresExact: share(figures.right, figures.rows), silentWhereNone: share(silent.right, silent.rows) }
}

function totalOf(story: Story, slot: (typeof SLOTS)[number]): number {
  return story.incidents.reduce((sum, incident) => incident.background ? sum : sum + numberOf(incident[slot]), 0)
}

/** MUC-3/4: the distinct numbers of killed and of injured in a message against those of its templates; vague slots do not count. */
export function scoreTemplates(extract: Extract, rows: readonly TemplatesRow[], report: Report): Record<(typeof SLOTS)[number], PrecisionRecall> {
  const counts = { killed: tally(), injured: tally() }
  for (const row of rows) {
    const published = isoDay(row.date)
    const { incidents } = extract(row.text_mixed ?? row.text, published === undefined ? {} : { published })
    for (const slot of SLOTS) {
      const numbers = (optional: boolean): Set<number> => new Set(row.templates.filter(t => Boolean(t.optional) === optional).map(t => t[slot]).filter(n => typeof n === 'number'))
      const gold = numbers(false)
      const optional = numbers(true)
      const system = new Set(incidents.map(incident => numberOf(incident[slot])).filter(n => n > 0 && (gold.has(n) || !optional.has(n))))
      for (const number of gold) if (!system.has(number)) report(`missed ${slot}`, row.id, number)
      for (const number of system) if (!gold.has(number)) report(`wrong ${slot}`, row.id, number)
      counts[slot].gold += gold.size
      counts[slot].found += system.size
      counts[slot].right += [...gold].filter(number => system.has(number)).length
    }
  }
  return { killed: precisionRecall(counts.killed), injured: precisionRecall(counts.injured) }
}

import { ALL_ZONES, inContext, pairUp, type DatesRow, type Extract } from './corpus'
import { precisionRecall, tally, type PrecisionRecall, type Report } from './tally'

/** TempEval-3: strict and relaxed extents, and value F1 (relaxed F1 times the share of right values). */
export function scoreDates(extract: Extract, rows: readonly DatesRow[], report: Report): Record<'strict' | 'relaxed' | 'value', PrecisionRecall> {
  const strict = tally()
  const relaxed = tally()
  const value = tally()
  for (const row of rows) {
    const { dates } = extract(row.text, { published: row.dct, zones: ALL_ZONES, only: ['dates'] })
    const { pairs, missed, spurious } = pairUp(row.timexes, dates)
    for (const one of [strict, relaxed, value]) { one.gold += row.timexes.length; one.found += dates.length }
    relaxed.right += pairs.length
    for (const [i, j] of pairs) {
      const gold = row.timexes[i]
      const date = dates[j]
      if (!gold || !date) continue
      if (gold.start === date.start && gold.end === date.end) strict.right++
      else report('extent', row.id, inContext(row.text, gold), date.text)
      if (gold.value === date.value) value.right++
      else report('value', row.id, `published ${row.dct}`, gold.value, String(date.value), inContext(row.text, gold))
    }
    for (const i of missed) report('missed', row.id, row.timexes[i]?.value ?? '', inContext(row.text, row.timexes[i] ?? { start: 0, end: 0 }))
    for (const j of spurious) report('wrong', row.id, String(dates[j]?.value), inContext(row.text, dates[j] ?? { start: 0, end: 0 }))
  }
  return { strict: precisionRecall(strict), relaxed: precisionRecall(relaxed), value: precisionRecall(value) }
}

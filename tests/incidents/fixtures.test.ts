import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'
import { reconcile } from '../../src/incidents/reconcile'
import type { ReconciledIncident } from '../../src/types'

const FOLDER = resolve(import.meta.dirname, '../../fixtures')
const stories = readdirSync(FOLDER).filter(file => /^\d{3}\.json$/.test(file)).sort().map(file => {
  const { document, published } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as { document: string, published: string }
  return extract(readFileSync(join(FOLDER, document), 'utf8'), { published })
})
const found = reconcile(stories)

/** What happened, the stories that tell of it, and low, best and high of the killed; the day where a story gives it. */
const EVENTS: readonly (readonly [what: string, stories: readonly number[], killed: readonly [number, number, number], date: string | null])[] = [
  ['the attack on a maternity hospital in Kabul in 2020', [3], [16, 16, 16], '2020'],
  ['the Abbey Gate bombing, in four tellings', [0, 1, 2, 4], [180, 183, 200], '2021-08-26'],
  ['the drone strike in Nangarhar', [2], [3, 3, 3], '2021-08-27'],
  ['the drone strike in Kabul', [0], [10, 10, 10], '2021-08-29'],
  ['the bombing at the Eid Gah mosque', [4], [8, 8, 8], '2021-10-03'],
  ['the raid on a cell in Kabul, in the night after', [4], [3, 3, 3], null],
  ['the strike that killed Zawahiri', [1], [1, 1, 1], '2022-06'],
  ['the killing of the leader behind the airport bombing, told twice', [0, 1], [1, 1, 1], null]
]
const tellers = (incident: ReconciledIncident): number[] => [...new Set(incident.reports.map(report => report.story))].sort()

describe('the five articles, reconciled', () => {
  it.each(EVENTS)('hold %s', (_, told, [low, best, high], date) => {
    const same = found.filter(incident => JSON.stringify(tellers(incident)) === JSON.stringify(told) && incident.killed?.best === best)
    expect(same.map(({ killed }) => killed)).toEqual([{ low, best, high }])
    if (date !== null) expect(same[0]?.date?.slice(0, date.length)).toBe(date)
  })

  it('hold no other events', () => {
    expect(found).toHaveLength(EVENTS.length)
  })

  it('count the wounded of Nangarhar and of the mosque', () => {
    expect(found.filter(incident => (incident.injured?.best ?? 0) > 0).map(({ injured }) => injured)).toEqual([{ low: 4, best: 4, high: 4 }, { low: 20, best: 20, high: 20 }])
  })
})

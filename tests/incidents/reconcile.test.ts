import { describe, expect, it } from 'vitest'
import { reconcile } from '../../src/incidents/reconcile'
import type { Incident, ReconciledIncident, Story } from '../../src/types'
import { leastTimes } from '../processor-time'
import { pairwise, syntheticStories, type Synthetic } from './synthetic'

const number = (min: number, more: object = {}): NonNullable<Incident['killed']> => ({ min, max: min, approximate: false, vague: null, implied: false, ...more })

/** A story of the incidents given, each with the fields that matter. */
function story(published: string | null, ...incidents: readonly Partial<Incident>[]): Story {
  return {
    schema: 1, published: published === null ? null : { value: published, from: 'option' }, people: [], organizations: [], places: [], dates: [], casualties: [],
    incidents: incidents.map((incident, index) => ({
      id: `i${index + 1}`, what: null, date: null, place: null, background: false, killed: null, injured: null, missing: null, abducted: null, displaced: null,
      attackersKilled: null, alsoReported: [], figures: [], ...incident
    }))
  }
}

/** What two stories say, and whether it is one event. */
const PAIRS: readonly (readonly [why: string, a: Partial<Incident>, b: Partial<Incident>, same: boolean])[] = [
  ['the same day and town', { date: '2021-03-04', place: 'Orvale', killed: number(5) }, { date: '2021-03-04', place: 'Orvale', killed: number(6) }, true],
  ['a spot in the town', { date: '2021-03-04', place: 'Orvale market', what: 'a bombing', killed: number(5) }, { date: '2021-03-04', place: 'Orvale', what: 'the blast', killed: number(5) }, true],
  ['a month holds the day', { date: '2021-03', place: 'Orvale', what: 'a bombing', killed: number(18) }, { date: '2021-03-04', place: 'Orvale', what: 'the blast', killed: number(18) }, true],
  ['a year holds the day, the numbers agree', { date: '2021', place: 'Orvale', what: 'a bombing', killed: number(183) }, { date: '2021-03-04', place: 'Orvale', what: 'the blast', killed: number(180, { approximate: true }) }, true],
  ['no date, but published the day after', { place: 'Orvale', what: 'a bombing', killed: number(18) }, { date: '2021-03-03', place: 'Orvale', what: 'the blast', killed: number(18) }, true],
  ['another month', { date: '2021-04', place: 'Orvale', what: 'a bombing', killed: number(18) }, { date: '2021-03-04', place: 'Orvale', what: 'the blast', killed: number(18) }, false],
  ['three days later in the same town', { date: '2021-03-07', place: 'Orvale', killed: number(5) }, { date: '2021-03-04', place: 'Orvale', killed: number(5) }, false],
  ['the same day in other towns', { date: '2021-03-04', place: 'Orvale', what: 'a bombing', killed: number(5) }, { date: '2021-03-04', place: 'Tesk', what: 'a bombing', killed: number(9) }, false],
  ['a flood and a shooting', { date: '2021-03-04', place: 'Orvale', what: 'a flood', killed: number(5) }, { date: '2021-03-04', place: 'Orvale', what: 'a shooting', killed: number(5) }, false],
  ['nothing but the year', { date: '2021', killed: number(5) }, { date: '2021-03-04', place: 'Orvale', killed: number(5) }, false]
]

const eventsOf = (synthetic: Synthetic, found: readonly ReconciledIncident[]): number[][] =>
  found.map(incident => incident.reports.map(report => synthetic.truth[report.story]?.[Number(report.incident.slice(1)) - 1] ?? -1))

describe('reconcile', () => {
  it.each(PAIRS)('%s', (_, a, b, same) => {
    expect(reconcile([story('2021-03-04', a), story('2021-03-05', b)])).toHaveLength(same ? 1 : 2)
  })

  it('gives low, best and high, and who said what and when', () => {
    const found = reconcile([
      story('2021-03-04', { date: '2021-03-04', place: 'Orvale', killed: number(8, { max: null }) }),
      story('2021-03-05', { date: '2021-03-04', place: 'Orvale', killed: number(11), injured: number(20, { approximate: true }) }),
      story('2021-03-06', { date: '2021-03-04', place: 'Orvale', killed: number(12), alsoReported: [{ effect: 'killed', count: number(30), source: 'the rebels' }] }),
      story('2021-03-07', { date: '2021-03-04', place: 'Orvale', killed: number(12) })
    ])
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ date: '2021-03-04', place: 'Orvale', killed: { low: 8, best: 12, high: 30 }, injured: { low: 20, best: 20, high: 20 } })
    expect(found[0]?.reports.map(({ story, incident, killed, published, copyOf }) => [story, incident, killed?.min, published, copyOf])).toEqual([
      [0, 'i1', 8, '2021-03-04', null], [1, 'i1', 11, '2021-03-05', null], [2, 'i1', 12, '2021-03-06', null], [3, 'i1', 12, '2021-03-07', null]
    ])
  })

  it('does not let copies of one text outvote another telling', () => {
    const wrong = story('2021-03-05', { date: '2021-03-04', place: 'Orvale', killed: number(11) })
    const right = (published: string): Story => story(published, { date: '2021-03-04', place: 'Orvale', killed: number(12) })
    const found = reconcile([wrong, wrong, wrong, right('2021-03-05'), right('2021-03-06')])
    expect(found).toHaveLength(1)
    expect(found[0]?.killed).toEqual({ low: 11, best: 12, high: 12 })
    expect(found[0]?.reports.filter(report => report.copyOf !== null)).toHaveLength(2)
  })

  it('never joins two incidents of one story', () => {
    const twice = { date: '2021-03-04', place: 'Orvale', killed: number(5) }
    expect(reconcile([story('2021-03-05', twice, twice)])).toHaveLength(2)
  })

  it('makes nothing of nothing', () => {
    expect(reconcile([])).toEqual([])
    expect(reconcile([story(null)])).toEqual([])
    expect(reconcile([story(null, {})])).toMatchObject([{ date: null, place: null, killed: null, injured: null }])
  })

  it('finds the events of a thousand synthetic stories, whatever their order', () => {
    const synthetic = syntheticStories(1000, 7)
    const found = reconcile(synthetic.stories)
    expect(pairwise(eventsOf(synthetic, found), synthetic.truth.flat().length).f1).toBeGreaterThanOrEqual(95)
    const order = synthetic.stories.map((_, index) => (index * 619 + 5) % 1000)
    const shuffled = reconcile(order.map(index => synthetic.stories[index] as Story))
    const content = synthetic.stories.map(one => JSON.stringify(one))
    const named = (incidents: readonly ReconciledIncident[], indexOf: (story: number) => number): unknown =>
      incidents.map(incident => ({ ...incident, reports: incident.reports.map(({ story, copyOf, ...report }) => JSON.stringify([content[indexOf(story)], copyOf === null, report])).sort() }))
    expect(named(shuffled, index => order[index] as number)).toEqual(named(found, index => index))
  })

  it('takes ten thousand synthetic stories in time about linear in their number', { timeout: 60_000 }, () => {
    const large = syntheticStories(10_000, 3)
    const small = syntheticStories(1000, 3)
    const tenTimes = (): void => { for (let time = 0; time < 10; time++) reconcile(small.stories) }
    tenTimes()
    // Ten times the stories take more than ten times where other work crowds the caches; pairs of all with all would take a hundred times.
    const isLinear = (ofTen: number, ofLarge: number): boolean => ofLarge < 10_000 && ofLarge < 2 * ofTen
    const [ofTen, ofLarge] = leastTimes([tenTimes, () => reconcile(large.stories)], (ten = 0, one = 0) => isLinear(ten, one)) as [number, number]
    expect(isLinear(ofTen, ofLarge), `${ofTen} and ${ofLarge} ms`).toBe(true)
    const found = reconcile(large.stories)
    expect(pairwise(eventsOf(large, found), large.truth.flat().length).f1).toBeGreaterThanOrEqual(95)
  })
})

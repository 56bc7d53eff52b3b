import { describe, expect, it } from 'vitest'
import { groupIncidents } from '../../src/incidents/group'
import { figuresIn, type Given } from './figures'

/** Text, its figures, and what the first incident's dead come to as [min, max]. */
const TOTALS: readonly (readonly [why: string, text: string, figures: readonly Given[], killed: readonly [number | null, number | null]])[] = [
  ['parts are not added', 'A blast in Orvale killed 12 people, including 3 guards.', [{ words: '12 people', count: 12 }, { words: '3 guards', count: 3, partOf: '12 people' }], [12, 12]],
  ['groups side by side are added', 'The raid on Orvale killed 4 soldiers and 3 clerks.', [{ words: '4 soldiers', count: 4 }, { words: '3 clerks', count: 3 }], [7, 7]],
  ['what is said again counts once', 'Blast kills 12 in Orvale\n\nA blast in Orvale killed 12 people.', [{ words: '12', count: 12, victims: null }, { words: '12 people', count: 12 }], [12, 12]],
  ['later and more exact beats earlier and rounder', 'Dozens die in Orvale\n\nA blast in Orvale killed at least 30 people. By noon 41 people were dead.', [{ words: 'Dozens', count: [24, null], victims: null }, { words: 'at least 30 people', count: [30, null] }, { words: '41 people', count: 41 }], [41, 41]],
  ['a rounder figure said later does not replace', 'The blast killed 41 people. The deaths of about 40 people shocked Orvale.', [{ words: '41 people', count: 41 }, { words: 'about 40 people', count: 40, about: true }], [41, 41]],
  ['others are more', 'A gunman killed 2 officers. He then shot dead another man.', [{ words: '2 officers', count: 2 }, { words: 'another man', count: 1 }], [3, 3]],
  ['a victim spoken of again is none more', 'A bomb killed 9 people. A teacher was among them. The teacher was on her way home.', [{ words: '9 people', count: 9 }, { words: 'A teacher' }, { words: 'The teacher' }], [9, 9]],
  ['attackers are added', 'A stabbing left 4 people dead. The attacker was shot.', [{ words: '4 people', count: 4 }, { words: 'The attacker', role: 'attacker' }], [5, 5]],
  ['what may happen does not count', 'A blast killed 3 people. Officials fear 20 people are dead.', [{ words: '3 people', count: 3 }, { words: '20 people', count: 20, certainty: 'possible' }], [3, 3]],
  ['the whole may come after its parts', 'Bombs killed 6 soldiers and 5 clerks. In all 11 people died.', [{ words: '6 soldiers', count: 6 }, { words: '5 clerks', count: 5 }, { words: '11 people', count: 11 }], [11, 11]],
  ['nobody is 0', 'A blast hit Orvale. There were no casualties.', [{ words: 'no casualties', effect: 'unspecified', count: 0, certainty: 'denied' }], [0, 0]]
]

describe('totals of one event', () => {
  it.each(TOTALS)('%s', (_, text, given, killed) => {
    const { document, figures } = figuresIn(text, given)
    const { incidents } = groupIncidents(document, figures, [])
    expect(incidents).toHaveLength(1)
    expect([incidents[0]?.killed?.min, incidents[0]?.killed?.max]).toEqual(killed)
  })
})

describe('groupIncidents', () => {
  it('returns the figures in order with their incident, and every total can be traced', () => {
    const { document, figures } = figuresIn('A bomb killed 5 people in Orvale on Monday. In 2003 a bomb killed 40 people there.', [
      { words: '5 people', count: 5, date: '2021-03-01', cause: 'bomb' }, { words: '40 people', count: 40, date: '2003', cause: 'bomb' }
    ])
    const grouped = groupIncidents(document, figures, [])
    expect(grouped.incidents.map(incident => [incident.id, incident.killed?.min, incident.background, incident.figures])).toEqual([['i1', 5, false, ['c1']], ['i2', 40, true, ['c2']]])
    expect(grouped.figures.map(figure => figure.incident)).toEqual(['i1', 'i2'])
    expect(grouped.figures[0]).not.toHaveProperty('sentence')
  })
  it('makes nothing of nothing', () => {
    const { document } = figuresIn('All quiet in Orvale.', [])
    expect(groupIncidents(document, [], [])).toEqual({ figures: [], incidents: [] })
  })
})

import { describe, expect, it } from 'vitest'
import { overlaid, type TokenSpan } from '../../src/names/spans'

const span = (from: number, to: number, by = 'model'): TokenSpan => ({ from, to, type: 'person', score: 0.9, by })

describe('spans laid over others', () => {
  it('stand in order between those that they do not touch', () => {
    expect(overlaid([span(0, 2), span(5, 6)], [span(3, 4, 'rule')])).toEqual([span(0, 2), span(3, 4, 'rule'), span(5, 6)])
  })

  it('take the place of all that they touch, in part or whole', () => {
    expect(overlaid([span(0, 2), span(2, 4), span(4, 6)], [span(1, 5, 'rule')])).toEqual([span(1, 5, 'rule')])
  })

  it('give way to one before them, and the shorter to the longer of the same start', () => {
    expect(overlaid([], [span(1, 2, 'b'), span(1, 3, 'a'), span(2, 4, 'c')])).toEqual([span(1, 3, 'a')])
  })

  it('leave what was found where there are none', () => {
    expect(overlaid([span(0, 2)], [])).toEqual([span(0, 2)])
  })
})

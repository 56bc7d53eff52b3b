import { describe, expect, it } from 'vitest'
import { findFailures, toBaseline } from '../../src/lab/bench/gate'
import type { Speed } from '../../src/lab/bench/report'
import { writeWires } from '../../src/lab/bench/wires'

const speed = (timesCompromiseChrono: number): Speed => ({ contestant: 'wirecopy', corpus: 'articles', rounds: 5, wall: 1, cpu: 1, textsPerSecond: 1, timesCompromiseChrono, timesWink: null, peak: 0 })
const baseline = toBaseline([speed(10)], 'articles', 'npm run bench -- --baseline')

describe('the bench gate', () => {
  it('stays open down to a fifth below the baseline', () => { expect(findFailures([speed(8)], baseline, [])).toEqual([]) })

  it('closes below it', () => { expect(findFailures([speed(7.9)], baseline, [])).toEqual([expect.stringContaining('21 % below')]) })

  it('closes on a bundle over its limit', () => {
    expect(findFailures([speed(12)], baseline, [{ name: 'a', minified: 9, gzip: 5, most: 4 }, { name: 'b', minified: 9, gzip: 5, most: null }])).toHaveLength(1)
  })
})

describe('generated wires', () => {
  it('are the same for the same seed', () => {
    expect(writeWires(3, 5000)).toEqual(writeWires(3, 5000))
    expect(writeWires(3, 5000)).not.toEqual(writeWires(4, 5000))
  })

  it('leave no slot open', () => { expect(writeWires(5, 100_000).join('')).not.toMatch(/[{}]|undefined/) })
})

import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { paintFor } from '../../src/cli/paint'
import { printable, tableOf } from '../../src/cli/table'

const plain = paintFor(false)

describe('tableOf', () => {
  it('aligns columns, wide characters as two', () => {
    expect(tableOf(['name', 'kind'], [['東京', 'city'], ['Ellary', 'district']], 80, plain).split('\n')).toEqual([
      'name    kind',
      '東京    city',
      'Ellary  district'
    ])
  })

  it('wraps long cells within the width', () => {
    const lines = tableOf(['a', 'b'], [['one', 'many words that do not fit on one line at all, so that they wrap']], 40, plain).split('\n')
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(40)
  })

  it('cuts no word while a longer column can give way', () => {
    const out = tableOf(['effect', 'text'], [['unspecified', 'many words '.repeat(20)], ['killed', 'supercalifragilistic '.repeat(5)]], 40, plain)
    expect(out).toContain('unspecified')
    expect(out).not.toContain('…')
  })

  it('never passes on what a terminal would obey', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), { minLength: 1, maxLength: 5 }), rows => {
      // eslint-disable-next-line no-control-regex
      expect(tableOf(['a', 'b'], rows, 60, plain)).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E]/)
    }), { numRuns: 30 })
    expect(printable('a\u001b[31mred\r\nb')).toBe('a [31mred b')
  })
})

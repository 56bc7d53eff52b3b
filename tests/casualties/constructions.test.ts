import { describe, expect, it } from 'vitest'
import type { FoundFigure } from '../../src/casualties/figure'
import { findFigures } from '../../src/casualties/find'
import { readText } from '../../src/text/read'
import { CONSTRUCTIONS } from './corpus'

const figuresOf = (text: string): FoundFigure[] => findFigures(readText(text), [])
const told = ({ effect, count, text }: FoundFigure): string => `${effect} ${count.min}/${count.max}${count.implied ? 'I' : ''} ${text}`

describe.each(CONSTRUCTIONS)('$rule', ({ rule, finds, leaves }) => {
  it.each(finds)('%s', (text, figure) => {
    const found = figuresOf(text)
    expect(found.map(told)).toEqual([figure])
    expect(found[0]?.by).toBe(`rule:${found[0]?.effect}-${rule}`)
    expect(text.slice(found[0]?.start, found[0]?.end)).toBe(found[0]?.text)
  })

  it.each(leaves)('not: %s', text => {
    expect(figuresOf(text).filter(figure => figure.by.endsWith(`-${rule}`)).map(told)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { findFigures } from '../../src/casualties/find'
import { readText } from '../../src/text/read'

const found = (text: string): string[] => findFigures(readText(text), []).map(figure => `${figure.effect} ${figure.count.min}/${figure.count.max} ${figure.text}`)

const CORPUS: readonly (readonly [text: string, ...figures: string[]])[] = [
  ['Three miners were killed in Varona on Monday.', 'killed 3/3 Three miners'],
  ['A blast at the Oldo market killed at least nine people and wounded 20.', 'killed 9/null at least nine people', 'injured 20/20 20'],
  ['A collapse left 13 dead and 40 missing.', 'killed 13/13 13', 'missing 40/40 40'],
  ['The death toll rose to 39.', 'killed 39/39 39'],
  ['Troops killed a rebel leader and facilitator in Varona.', 'killed 1/1 a rebel leader'],
  ['Troops killed a rebel leader and a facilitator in Varona.', 'killed 1/1 a rebel leader', 'killed 1/1 a facilitator'],
  ['The crash killed a mother and daughter.', 'killed 1/1 a mother', 'killed 1/1 daughter'],
  ['Troops killed rebel leader, Marash Oldo, along with one other rebel.', 'killed 1/1 rebel leader', 'killed 1/1 one other rebel'],
  ['No one was hurt.', 'injured 0/0 No one']
]

describe('findFigures', () => {
  it.each(CORPUS)('%s', (text, ...figures) => {
    expect(found(text)).toEqual(figures)
  })

  it('gives a part the span of the part', () => {
    for (const figure of findFigures(readText('There is no indication which killed including 12 men.'), [])) expect(figure.text).not.toBe('')
  })
})

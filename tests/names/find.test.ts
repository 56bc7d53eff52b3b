import { describe, expect, it } from 'vitest'
import { findNames, type OwnNames } from '../../src/names/find'
import { readText } from '../../src/text/read'

const names = (text: string, own: OwnNames = []): string[] => findNames(readText(text), own).map(name => `${text.slice(name.start, name.end)}/${name.type}`)

describe('findNames', () => {
  it.each([
    ['The mayor of Marlenburg, Tobias Hartwell, met reporters in Vienna.', ['Tobias Hartwell/person', 'Vienna/place']],
    ['Police in Nairobi said on Monday that Amina Wanjiku had been found.', ['Nairobi/place', 'Amina Wanjiku/person']],
    ['A spokesman for the Ministry of Transport told Reuters the bridge was closed.', ['Ministry of Transport/organization', 'Reuters/organization']],
    ['The rain fell on the fields and nobody came.', []]
  ])('%s', (text, expected) => {
    const found = names(text)
    for (const name of expected) expect(found).toContain(name)
    if (expected.length === 0) expect(found).toEqual([])
  })

  it.each(['', ' ', '\n\n', '((((', 'A', 'É', '\uD800', 'x'.repeat(5000), 'Aa '.repeat(3000), '1 '.repeat(3000), '__proto__ constructor Constructor hasOwnProperty'])('takes any text: %#', text => {
    const found = findNames(readText(text), [])
    for (const [index, name] of found.entries()) {
      expect(name.end).toBeGreaterThan(name.start)
      expect(name.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0)
      expect(name.score).toBeGreaterThan(0)
      expect(name.score).toBeLessThanOrEqual(1)
    }
  })

  it('gives the same whatever was read before', () => {
    const text = 'Ayesha Karimov of the Green Valley Council spoke in Lisbon.'
    const before = findNames(readText(text), [])
    findNames(readText('Other people such as Marta Quell went to Oslo. '.repeat(50)), [])
    expect(findNames(readText(text), [])).toEqual(before)
  })
})

describe('own names', () => {
  const own: OwnNames = [
    { text: 'Sons of the Dune', type: 'organization', canonical: 'Sons of the Dune Movement' },
    { text: 'Sons', type: 'person' },
    { text: 'Dune-Wing', type: 'organization' },
    { text: '__proto__', type: 'place' },
    { text: 'constructor', type: 'organization' },
    { text: '  ', type: 'person' }
  ]

  it.each([
    ['fighters of the Sons of the Dune fled', 'Sons of the Dune'],
    ['fighters of the Sons of\nthe Dune fled', 'Sons of\nthe Dune'],
    ['the Dune-Wing’s leader', 'Dune-Wing'],
    ['a __proto__ of sorts', '__proto__'],
    ['the constructor said', 'constructor']
  ])('finds in %s', (text, expected) => {
    const found = findNames(readText(text), own).filter(name => name.by === 'own names')
    expect(found.map(name => text.slice(name.start, name.end))).toEqual([expected])
  })

  it.each(['the sons of the dune', 'Sonship of men', 'Dune-Wings', 'toString', 'Dune Wing'])('finds none in %s', text => {
    expect(findNames(readText(text), own).filter(name => name.by === 'own names')).toEqual([])
  })

  it('makes one of a name and of those that are called by it', () => {
    const names = [{ text: 'Sons of the Dune', type: 'organization' as const }, { text: 'SotD', type: 'organization' as const, canonical: 'Sons of the Dune' }]
    const found = findNames(readText('The Sons of the Dune withdrew. SotD fighters fired.'), names)
    expect(found.map(name => name.canonical)).toEqual(['Sons of the Dune', 'Sons of the Dune'])
  })

  it('takes the canonical form and wins over the model', () => {
    const text = 'In Paris the Sons of the Dune met Paris Hilton.'
    const found = findNames(readText(text), [...own, { text: 'Paris', type: 'organization' }])
    expect(found.find(name => name.canonical)?.canonical).toBe('Sons of the Dune Movement')
    expect(found.filter(name => text.slice(name.start, name.end).includes('Paris')).every(name => name.by === 'own names')).toBe(true)
  })
})

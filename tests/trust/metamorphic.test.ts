import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract, extractCasualties } from '../../src/extract'
import { readArticles } from '../../src/lab/fuzz/articles'
import { inWords, PEOPLE, PLACES, sentence, sentenceStory, written, type Sentence } from '../../src/lab/fuzz/sentences'
import type { CasualtyFigure, Mention, Story } from '../../src/types'

// What must hold between the answers to two texts, whatever each answer is.
const OPTIONS = { published: '2021-08-28' } as const
const RUNS = { numRuns: 150, seed: 5 }

const ARTICLES = readArticles().map((text, index) => ({ text, index }))
const NEUTRAL = 'The harvest was good this season and the bakers of the old quarter were glad of it, as they had been before.'
const told = (figure: CasualtyFigure): Pick<CasualtyFigure, 'effect' | 'count' | 'certainty' | 'victimRole'> => ({ effect: figure.effect, count: figure.count, certainty: figure.certainty, victimRole: figure.victimRole })
const figuresOf = (text: string): readonly CasualtyFigure[] => extractCasualties(text, OPTIONS)
const spansOf = (story: Story): readonly (Mention & { readonly kind: string })[] => [
  ...story.people.flatMap(one => one.mentions.map(mention => ({ ...mention, kind: 'person' }))),
  ...story.organizations.flatMap(one => one.mentions.map(mention => ({ ...mention, kind: 'organization' }))),
  ...story.places.flatMap(one => one.mentions.map(mention => ({ ...mention, kind: 'place' }))),
  ...story.dates.map(mention => ({ ...mention, kind: `date ${mention.value}` })),
  ...story.casualties.map(mention => ({ ...mention, kind: JSON.stringify(told(mention)) }))
]
const bodyOf = (story: Story): unknown => spansOf(story).filter(span => span.zone === 'body').map(({ start, end, text, kind }) => ({ start, end, text, kind }))
const singular = (text: string): boolean => !text.includes('\n')

it('the generated sentences do tell of casualties', () => {
  const found = fc.sample(sentence, { numRuns: 200, seed: 1 }).filter(one => figuresOf(written(one, 'digits')).some(figure => figure.count.min === one.number.value || figure.count.max === one.number.value))
  expect(found.length).toBeGreaterThan(120)
})

describe('a neutral paragraph in front', () => {
  it('shifts the offsets of the figures and changes nothing else', () => {
    fc.assert(fc.property(sentenceStory.filter(singular), text => {
      const shift = NEUTRAL.length + 2
      const plain = figuresOf(`${NEUTRAL}\n\n${text}`)
      const shifted = figuresOf(`${NEUTRAL}\n\n${NEUTRAL}\n\n${text}`)
      const tell = (figure: CasualtyFigure, by: number): unknown => [told(figure), figure.text, figure.start + by, figure.end + by]
      expect(shifted.map(figure => tell(figure, 0))).toEqual(plain.map(figure => tell(figure, shift)))
    }), RUNS)
  })

  it.each(ARTICLES)('shifts every offset of article $index and changes nothing else', ({ text }) => {
    const shift = NEUTRAL.length + 2
    const plain = extract(`${NEUTRAL}\n\n${text}`, OPTIONS)
    expect(extract(`${NEUTRAL}\n\n${NEUTRAL}\n\n${text}`, OPTIONS)).toEqual(moved(plain, shift))
  })
})

/** An answer with all offsets moved. */
function moved(answer: unknown, by: number): unknown {
  if (Array.isArray(answer)) return answer.map(item => moved(item, by))
  if (answer === null || typeof answer !== 'object') return answer
  return Object.fromEntries(Object.entries(answer).map(([key, value]: [string, unknown]) => [key, typeof value === 'number' && (key === 'start' || key === 'end') ? value + by : moved(value, by)]))
}

/** "three" -> "3" and back, one at a time: the text with each number of two to twelve written the other way. */
function* rewritten(text: string): Iterable<string> {
  const words = Array.from({ length: 11 }, (_, index) => inWords(index + 2))
  const replaced = (match: RegExpExecArray, by: string): string => text.slice(0, match.index) + by + text.slice(match.index + match[0].length)
  for (const match of text.matchAll(new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi'))) yield replaced(match, String(words.indexOf(match[0].toLowerCase()) + 2))
  for (const match of text.matchAll(/\b(?:[2-9]|1[0-2])(?= [a-z])/g)) yield replaced(match, inWords(Number(match[0])))
}

describe('a number in digits', () => {
  it.each(ARTICLES)('is the number in words in article $index', ({ text }) => {
    const before = figuresOf(text).map(told)
    for (const other of rewritten(text)) expect(figuresOf(other).map(told)).toEqual(before)
  })

  it.each(ARTICLES)('when changed in article $index, changes that figure and no other', ({ text }) => {
    const before = figuresOf(text)
    for (const [at, figure] of before.entries()) {
      const digits = /\d+/.exec(figure.text)
      if (!digits) continue
      const from = figure.start + digits.index
      const after = figuresOf(`${text.slice(0, from)}47${text.slice(from + digits[0].length)}`)
      expect(after.map(told)).toEqual(before.map((other, index) => index === at ? { ...told(other), count: after[at]?.count } : told(other)))
      expect([after[at]?.count.min, after[at]?.count.max]).toEqual([figure.count.min === null ? null : 47, figure.count.max === null ? null : 47])
    }
  })

  it('is the number in words', () => {
    fc.assert(fc.property(sentence, one => {
      expect(figuresOf(written(one, 'digits')).map(told)).toEqual(figuresOf(written(one, 'words')).map(told))
    }), RUNS)
  })

  it('when changed, changes that figure and no other', () => {
    fc.assert(fc.property(fc.array(sentence, { minLength: 2, maxLength: 5 }), fc.nat(4), fc.integer({ min: 2, max: 999 }), (sentences, at, value) => {
      const chosen = at % sentences.length
      const changed = sentences.map((one, index) => index === chosen ? { ...one, number: { value, digits: String(value), words: inWords(value) } } : one)
      const before = figuresBySentence(sentences)
      const after = figuresBySentence(changed)
      before.forEach((figures, index) => {
        if (index !== chosen) expect(after[index]).toEqual(figures)
        else expect(after[index]?.length).toBe(figures.length)
      })
    }), RUNS)
  })

  it('is what the text has: no figure has a number that is not written', () => {
    fc.assert(fc.property(sentence, one => {
      for (const { count } of figuresOf(written(one, 'digits'))) {
        if (count.vague !== null || count.implied) continue
        for (const bound of [count.min, count.max]) if (bound !== null) expect(Math.abs(bound - one.number.value)).toBeLessThanOrEqual(1)
      }
    }), RUNS)
  })
})

/** What is told of each sentence, as a paragraph each. */
function figuresBySentence(sentences: readonly Sentence[]): unknown[][] {
  const paragraphs = sentences.map(one => written(one, 'digits'))
  const text = paragraphs.join('\n\n')
  const found = figuresOf(text)
  let at = 0
  return paragraphs.map(paragraph => {
    const from = at
    at += paragraph.length + 2
    return found.filter(figure => figure.start >= from && figure.start < at).map(told)
  })
}

describe('other words of the same kind', () => {
  const swapped = (names: readonly string[], text: string, by: string): string => names.reduce((now, name) => now.replaceAll(name, by), text)

  it('another person gives the same figures', () => {
    fc.assert(fc.property(sentenceStory, fc.constantFrom(...PEOPLE), (text, name) => { expect(figuresOf(swapped(PEOPLE, text, name)).map(told)).toEqual(figuresOf(text).map(told)) }), RUNS)
  })

  it('another place gives the same figures', () => {
    fc.assert(fc.property(sentence, fc.constantFrom(...PLACES.filter(place => !place.startsWith('the'))), (one, name) => {
      const text = written(one, 'digits')
      expect(figuresOf(swapped(PLACES, text, name)).map(told)).toEqual(figuresOf(text).map(told))
    }), RUNS)
  })

  it('straight quotes for curly ones give the same figures', () => {
    const straight = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, '\'')
    fc.assert(fc.property(sentenceStory, text => { expect(figuresOf(straight(text)).map(told)).toEqual(figuresOf(text).map(told)) }), RUNS)
  })

  it.each(ARTICLES)('straight quotes for curly ones give article $index the same figures', ({ text }) => {
    const straight = text.replace(/[“”]/g, '"').replace(/[‘’]/g, '\'')
    expect(figuresOf(straight).map(told)).toEqual(figuresOf(text).map(told))
  })
})

describe('the furniture of the page', () => {
  const ADVERTS = ['- Advertisement -', 'Buy now', 'Follow us on Google News', 'Related Articles', 'Please enter your comment!', 'Please enter your name here', 'Share This Article', 'Subscribe to our newsletter']

  it.each(ARTICLES)('appended to article $index changes no mention of the body', ({ text }) => {
    expect(bodyOf(extract(`${text.trimEnd()}\n\n${ADVERTS.join('\n\n')}\n`, OPTIONS))).toEqual(bodyOf(extract(text, OPTIONS)))
  })

  it.each(ARTICLES)('CRLF for LF in article $index changes no mention but its offsets', ({ text }) => {
    const words = (story: Story): unknown => spansOf(story).map(({ text, kind, zone }) => ({ text: text.replaceAll('\r\n', '\n'), kind, zone }))
    expect(words(extract(text.replaceAll('\n', '\r\n'), OPTIONS))).toEqual(words(extract(text, OPTIONS)))
  })
})

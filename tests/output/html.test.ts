import fc from 'fast-check'
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, it } from 'vitest'
import { toHtml } from '../../src/output/html'
import { leastTime } from '../processor-time'
import { anyStory, date, EMPTY, EXACTLY, figure, mentionAt, organization, person, place } from './stories'

type Node = DefaultTreeAdapterTypes.Node

const TAG = /<[^<>]*>/g
const LONE_SURROGATE = /\p{Cs}/u
const ENTITY = /&(?:amp|lt|gt|quot|#(\d+));/g
const NAMED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

const withoutTags = (html: string): string => html.replace(TAG, '').replace(ENTITY, (whole, code: string | undefined) => code ? String.fromCharCode(Number(code)) : NAMED[whole] ?? whole)
const textOf = (node: Node): string => 'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
const all = (node: Node, tag: string): readonly DefaultTreeAdapterTypes.Element[] => 'childNodes' in node
  ? node.childNodes.flatMap(child => ['tagName' in child && child.tagName === tag ? [child] : [], all(child, tag)].flat())
  : []
const attribute = (element: DefaultTreeAdapterTypes.Element, name: string): string | undefined => element.attrs.find(attr => attr.name === name)?.value

describe('toHtml', () => {
  it('loses and doubles no character of any text', () => {
    fc.assert(fc.property(anyStory, ({ text, story }) => { expect(withoutTags(toHtml(text, story))).toBe(text) }), { numRuns: 400 })
  })

  it('means the same text to an HTML parser, with the marks where the mentions are', () => {
    fc.assert(fc.property(anyStory, ({ text, story }) => {
      // No HTML can hold U+0000 or half a surrogate pair.
      fc.pre(!text.includes('\0') && !LONE_SURROGATE.test(text))
      const root = parseFragment(toHtml(text, story))
      expect(textOf(root)).toBe(text)
      const marks = all(root, 'mark')
      const spans = [...story.people, ...story.organizations, ...story.places].flatMap(entity => entity.mentions.map(mention => ({ id: entity.id, mention })))
      for (const { id, mention } of [...spans, ...[...story.dates, ...story.casualties].map(of => ({ id: of.id, mention: of }))]) {
        expect(marks.filter(mark => attribute(mark, 'data-id') === id).map(textOf).join('')).toBe(mention.text)
      }
    }), { numRuns: 300 })
  })

  it('gives nothing but marks in the text: no script, no attribute of the text\'s own', () => {
    fc.assert(fc.property(anyStory, ({ text, story }) => {
      for (const html of [toHtml(text, story), toHtml(text, story, { document: true })]) {
        const root = parse(html)
        expect(all(root, 'script')).toEqual([])
        expect(all(root, 'b')).toEqual([])
        for (const mark of all(root, 'mark')) expect(mark.attrs.map(attr => attr.name).filter(name => !['class', 'data-id', 'data-label', 'data-continued', 'title', 'tabindex'].includes(name))).toEqual([])
      }
    }), { numRuns: 100 })
  })

  it('nests what lies inside', () => {
    const text = 'The blast killed 13 Ruvan sailors.'
    const story = { ...EMPTY, casualties: [figure(text, '13 Ruvan sailors', EXACTLY(13), { victims: 'Ruvan sailors' })], places: [place(text, 'Ruvan')] }
    expect(withoutTitles(toHtml(text, story))).toBe('<div class="wirecopy">The blast killed <mark class="wirecopy-casualty" data-id="c17" data-label="13 killed">13 '
      + '<mark class="wirecopy-place" data-id="l20" data-label="place">Ruvan</mark> sailors</mark>.</div>')
  })

  it('cuts the later of two that cross', () => {
    const text = 'abcdef'
    const story = { ...EMPTY, people: [{ ...person(text, 'abcd') }], organizations: [{ ...organization(text, 'cdef') }] }
    expect(withoutTitles(toHtml(text, story))).toBe('<div class="wirecopy"><mark class="wirecopy-person" data-id="p1" data-label="person">ab'
      + '<mark class="wirecopy-organization" data-id="o1" data-label="org">cd</mark></mark>'
      + '<mark class="wirecopy-organization" data-id="o1" data-continued>ef</mark></div>')
  })

  it('tells values in the tooltip', () => {
    const text = 'In early April, officials said at least eight traders were killed in Mardan.'
    const count = { ...EXACTLY(8), max: null }
    const source = mentionAt(text, { start: 16, end: 25 })
    const html = toHtml(text, {
      ...EMPTY,
      dates: [date(text, 'early April', '2022-04', { mod: 'START' })],
      casualties: [figure(text, 'at least eight traders', count, { victims: 'traders', certainty: 'claimed', source })],
      places: [place(text, 'Mardan', { kind: 'city', country: 'PK', admin1: 'Khyber Pakhtunkhwa', location: { latitude: 34.198, longitude: 72.04 } })]
    })
    expect(html).toContain('title="date: 2022-04 (start) · score 0.90"')
    expect(html).toContain('title="killed: at least 8 traders · claimed · source: officials · score 0.90"')
    expect(html).toContain('title="place: Mardan · city · Khyber Pakhtunkhwa, PK · 34.20° N, 72.04° E · score 0.90"')
  })

  it.each([
    [{ ...EXACTLY(13) }, 'killed', '13 killed'],
    [{ ...EXACTLY(0) }, 'unspecified', 'no casualties'],
    [{ ...EXACTLY(0), min: null, max: null, vague: 'heavy' }, 'unspecified', 'heavy casualties'],
    [{ ...EXACTLY(24), max: null, vague: 'dozens' }, 'injured', 'dozens injured'],
    [{ ...EXACTLY(50), min: null }, 'missing', 'up to 50 missing'],
    [{ ...EXACTLY(180), approximate: true }, 'displaced', 'about 180 displaced'],
    [{ ...EXACTLY(5), max: 7 }, 'abducted', '5 to 7 abducted'],
    [{ ...EXACTLY(0), min: null, max: null }, 'killed', 'number unknown killed']
  ] as const)('labels a figure in few words: %j %s', (count, effect, label) => {
    const text = 'So many people.'
    expect(toHtml(text, { ...EMPTY, casualties: [figure(text, 'many people', count, { effect })] })).toContain(`data-label="${label}"`)
  })

  it('refuses the story of another text', () => {
    const text = 'Ada Quill spoke.'
    const story = { ...EMPTY, people: [person(text, 'Ada Quill')] }
    expect(() => toHtml('Nobody spoke at all.', story)).toThrow(RangeError)
    expect(() => toHtml('Nobody spoke at all.', story)).toThrow(/"Ada Quill"/)
  })

  it('stays fast on many mentions that cross', () => {
    const text = 'abcdefghij'.repeat(10_000)
    const people = Array.from({ length: 20_000 }, (_, i) => ({ id: `p${i}`, name: 'x', aliases: [], role: null, mentions: [mentionAt(text, { start: i * 5, end: Math.min(text.length, i * 5 + 8) })] }))
    expect(withoutTags(toHtml(text, { ...EMPTY, people }))).toBe(text)
    expect(leastTime(() => toHtml(text, { ...EMPTY, people }), 2000)).toBeLessThan(2000)
  })
})

describe('toHtml with document', () => {
  const text = 'Ferry sinks off Port Ellary\n\nTwelve people drowned, said Ada Quill <harbour & coast>.'
  const story = {
    ...EMPTY,
    published: { value: '2020-02-03', from: 'dateline' as const },
    people: [person(text, 'Ada Quill')], places: [place(text, 'Port Ellary')], casualties: [figure(text, 'Twelve people', EXACTLY(12), { victims: 'people' })]
  }
  const html = toHtml(text, story, { document: true })
  const root = parse(html)

  it('holds the whole text once, in the article', () => {
    const [article] = all(root, 'article')
    expect(article && textOf(article)).toBe(text)
  })

  it('has title, language, legend and a table for each kind that the story has', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(all(root, 'title').map(textOf)).toEqual(['Ferry sinks off Port Ellary'])
    expect(all(root, 'li').map(textOf)).toEqual(['person', 'organization', 'place', 'date', 'casualty figure'])
    expect(all(root, 'h2').map(textOf)).toEqual(['Casualty figures', 'People', 'Places'])
    expect(all(root, 'td').map(textOf)).toContain('12')
  })

  it('asks nothing of any other place', () => {
    expect(html).not.toMatch(/https?:|src=|@import|url\(/)
    expect(html).toContain('default-src \'none\'')
  })

  it('lets the keyboard reach every mark', () => {
    expect(all(root, 'mark').every(mark => attribute(mark, 'tabindex') === '0')).toBe(true)
  })
})

function withoutTitles(html: string): string {
  return html.replace(/ title="[^"]*"/g, '')
}

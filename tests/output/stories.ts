import fc from 'fast-check'
import type { CasualtyFigure, Count, DateExpression, Incident, Mention, Organization, Person, Place, Span, Story } from '../../src/types'

export const EMPTY: Story = { schema: 1, published: null, people: [], organizations: [], places: [], dates: [], casualties: [], incidents: [] }

export const EXACTLY = (n: number): Count => ({ min: n, max: n, approximate: false, vague: null, implied: false })

export function mentionAt(text: string, { start, end }: Span): Mention {
  return { start, end, text: text.slice(start, end), zone: 'body', score: 0.9, by: 'test' }
}

export function mentionOf(text: string, words: string): Mention {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in the text`)
  return mentionAt(text, { start, end: start + words.length })
}

export function person(text: string, ...forms: readonly string[]): Person {
  return { id: 'p1', name: forms[0] ?? '', aliases: forms.slice(1), role: null, mentions: forms.map(form => mentionOf(text, form)) }
}

export function organization(text: string, ...forms: readonly string[]): Organization {
  return { id: 'o1', name: forms[0] ?? '', aliases: forms.slice(1), kind: null, mentions: forms.map(form => mentionOf(text, form)) }
}

export function place(text: string, form: string, where: Partial<Place> = {}): Place {
  return { id: `l${text.indexOf(form)}`, name: form, aliases: [], kind: null, country: null, admin1: null, location: null, geonamesId: null, mentions: [mentionOf(text, form)], ...where }
}

export function date(text: string, words: string, value: string | null, rest: Partial<DateExpression> = {}): DateExpression {
  return { ...mentionOf(text, words), id: `d${text.indexOf(words)}`, kind: 'date', value, mod: null, from: value, to: value, ...rest }
}

export function figure(text: string, words: string, count: Count, rest: Partial<CasualtyFigure> = {}): CasualtyFigure {
  return {
    ...mentionOf(text, words), id: `c${text.indexOf(words)}`, effect: 'killed', count, victims: null, victimRole: null, partOf: null,
    certainty: 'stated', source: null, cause: null, date: null, place: null, incident: null, ...rest
  }
}

export function incident(rest: Partial<Incident>): Incident {
  return {
    id: 'i1', what: null, date: null, place: null, background: false, killed: null, injured: null, missing: null, abducted: null, displaced: null,
    attackersKilled: null, alsoReported: [], figures: [], ...rest
  }
}

const WORDS = ['Ada Quill', '<b>', '&amp;', '"quoted"', '13 sailors', '\r\n', '\n\n', '  ', 'Port Ellary', '😀', 'é', '>', '\'', 'a', ',', '.', '</mark>', '<!--', '\u2028', '\t', '=cmd()']

/** Any text, and a story of it whose mentions of all kinds overlap and cross at will. */
export const anyStory: fc.Arbitrary<{ readonly text: string, readonly story: Story }> = fc
  .oneof(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map(words => words.join('')), fc.string({ unit: 'binary', maxLength: 80 }))
  .chain(text => fc.record({
    text: fc.constant(text),
    spans: fc.array(fc.tuple(fc.nat(Math.max(0, text.length - 1)), fc.integer({ min: 1, max: 20 }), fc.nat(4)), { maxLength: text === '' ? 0 : 25 })
  }))
  .map(({ text, spans }) => ({ text, story: storyOf(text, spans.map(([start, length, type]) => ({ start, end: Math.min(text.length, start + length), type }))) }))

function storyOf(text: string, spans: readonly (Span & { readonly type: number })[]): Story {
  const at = (type: number): readonly Mention[] => spans.filter(span => span.type === type).map(span => mentionAt(text, span))
  const nameless = { aliases: [], kind: null }
  return {
    ...EMPTY,
    people: at(0).map((mention, i) => ({ id: `p${i}`, name: mention.text, aliases: [], role: '"><script>', mentions: [mention] })),
    organizations: at(1).map((mention, i) => ({ id: `o${i}`, name: mention.text, ...nameless, mentions: [mention] })),
    places: at(2).map((mention, i) => ({ id: `l${i}`, name: mention.text, ...nameless, country: 'AF', admin1: null, location: { latitude: 34.5, longitude: -69.25 }, geonamesId: 1, mentions: [mention] })),
    dates: at(3).map((mention, i) => ({ ...mention, id: `d${i}`, kind: 'date', value: null, mod: null, from: null, to: null })),
    casualties: at(4).map((mention, i) => ({
      ...mention, id: `c${i}`, effect: 'killed', count: EXACTLY(i), victims: mention.text, victimRole: null, partOf: null, certainty: 'stated',
      source: { start: mention.start, end: mention.end, text: mention.text }, cause: null, date: null, place: null, incident: null
    }))
  }
}

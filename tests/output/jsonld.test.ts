import fc from 'fast-check'
import jsonld from 'jsonld'
import type { NewsArticle, WithContext } from 'schema-dts'
import { describe, expect, it } from 'vitest'
import { toJsonLd } from '../../src/output/jsonld'
import { anyStory, date, EMPTY, EXACTLY, figure, incident, organization, person, place } from './stories'

const OA = 'http://www.w3.org/ns/oa#'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const XSD = 'http://www.w3.org/2001/XMLSchema#'

/** The terms in use of the two contexts as they are published, so that the test asks nothing of the net. */
const CONTEXTS: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': {
    oa: OA, as: 'https://www.w3.org/ns/activitystreams#', dc: 'http://purl.org/dc/elements/1.1/', rdf: RDF, xsd: XSD,
    id: { '@type': '@id', '@id': '@id' }, type: { '@type': '@id', '@id': '@type' },
    Annotation: 'oa:Annotation', AnnotationPage: 'as:OrderedCollectionPage', TextualBody: 'oa:TextualBody', TextPositionSelector: 'oa:TextPositionSelector', TextQuoteSelector: 'oa:TextQuoteSelector',
    describing: 'oa:describing', identifying: 'oa:identifying',
    body: { '@type': '@id', '@id': 'oa:hasBody' }, target: { '@type': '@id', '@id': 'oa:hasTarget' }, source: { '@type': '@id', '@id': 'oa:hasSource' },
    selector: { '@type': '@id', '@id': 'oa:hasSelector' }, motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    exact: 'oa:exact', prefix: 'oa:prefix', suffix: 'oa:suffix', value: 'rdf:value', format: 'dc:format', language: 'dc:language',
    start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' }, end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' }
  },
  'https://schema.org': { '@vocab': 'https://schema.org/', url: { '@id': 'https://schema.org/url', '@type': '@id' }, sameAs: { '@id': 'https://schema.org/sameAs', '@type': '@id' } }
}

interface Quad { readonly subject: { readonly value: string }, readonly predicate: { readonly value: string }, readonly object: { readonly value: string } }

/** The package's types know neither `safe`, which refuses unknown terms, nor what comes back. */
const toRdf = jsonld.toRDF as unknown as (document: object, options: { readonly safe: boolean, readonly documentLoader: (url: string) => Promise<object> }) => Promise<readonly Quad[]>

async function quads(document: object): Promise<readonly { readonly s: string, readonly p: string, readonly o: string }[]> {
  const dataset = await toRdf(document, {
    safe: true,
    documentLoader: url => {
      const context = CONTEXTS[url]
      return context ? Promise.resolve({ documentUrl: url, document: { '@context': context } }) : Promise.reject(new Error(`asked for ${url}`))
    }
  })
  return dataset.map(({ subject, predicate, object }) => ({ s: subject.value, p: predicate.value, o: object.value }))
}

const URL = 'https://example.org/ferry'
const text = '😀 Ada Quill said twelve people drowned off Port Ellary on Monday.'
const story = {
  ...EMPTY,
  published: { value: '2020-02-03', from: 'option' as const },
  people: [{ ...person(text, 'Ada Quill', 'Quill'), role: 'harbour master' }],
  places: [place(text, 'Port Ellary', { id: 'l1', kind: 'city', country: 'GB', location: { latitude: 51.5, longitude: -3.25 }, geonamesId: 42 })],
  dates: [date(text, 'Monday', '2020-02-03')],
  casualties: [figure(text, 'twelve people', EXACTLY(12), { victims: 'people' })],
  incidents: [incident({ what: 'ferry sinking', date: '2020-02-03', place: 'Port Ellary', killed: EXACTLY(12) })]
}

describe('toJsonLd', () => {
  it('is JSON-LD without a term unknown to its contexts, for any story', async () => {
    await fc.assert(fc.asyncProperty(anyStory, async any => {
      fc.pre(!/\p{Cs}/u.test(any.text))
      expect((await quads(toJsonLd(any.text, any.story, { url: URL }))).length).toBeGreaterThan(0)
    }), { numRuns: 25 })
  })

  it('says in RDF what the article mentions', async () => {
    const all = await quads(toJsonLd(text, story, { url: URL }))
    const has = (s: string, p: string, o: string): void => { expect(all).toContainEqual({ s, p, o }) }
    has(URL, `${RDF}type`, 'https://schema.org/NewsArticle')
    has(URL, 'https://schema.org/mentions', `${URL}#p1`)
    has(`${URL}#p1`, `${RDF}type`, 'https://schema.org/Person')
    has(`${URL}#p1`, 'https://schema.org/jobTitle', 'harbour master')
    has(`${URL}#l1`, `${RDF}type`, 'https://schema.org/City')
    has(`${URL}#l1`, 'https://schema.org/sameAs', 'https://sws.geonames.org/42/')
    has(`${URL}#i1`, 'https://schema.org/location', `${URL}#l1`)
    has(`${URL}#i1`, 'https://schema.org/startDate', '2020-02-03')
    has(`${URL}#mention-1`, `${OA}motivatedBy`, `${OA}identifying`)
    has(`${URL}#mention-1`, `${OA}hasBody`, `${URL}#p1`)
  })

  it('selects by code points and by quote, as the Web Annotation Data Model counts', () => {
    const [, page] = toJsonLd(text, story, { url: URL })['@graph']
    const [first] = page['items'] as readonly { readonly target: { readonly selector: readonly unknown[] } }[]
    expect(first?.target.selector).toEqual([
      { type: 'TextPositionSelector', start: 2, end: 11 },
      { type: 'TextQuoteSelector', exact: 'Ada Quill', prefix: '😀 ', suffix: ' said twelve people drowned off ' }
    ])
  })

  it('is an article to the types of schema.org', () => {
    const [{ '@context': context, '@id': id, url }] = toJsonLd(text, { ...story, organizations: [organization(text, 'Port')] }, { url: URL })['@graph']
    expect([context, id, url]).toEqual(['https://schema.org', URL, URL])
    const shape: WithContext<NewsArticle> = {
      '@context': 'https://schema.org', '@type': 'NewsArticle', '@id': URL, url: URL, datePublished: '2020-02-03',
      mentions: [
        { '@type': 'Person', '@id': `${URL}#p1`, name: 'Ada Quill', alternateName: ['Quill'], jobTitle: 'harbour master' },
        {
          '@type': 'City', '@id': `${URL}#l1`, name: 'Port Ellary', address: { '@type': 'PostalAddress', addressCountry: 'GB' },
          geo: { '@type': 'GeoCoordinates', latitude: 51.5, longitude: -3.25 }, sameAs: 'https://sws.geonames.org/42/'
        },
        { '@type': 'Event', '@id': `${URL}#i1`, name: 'ferry sinking', startDate: '2020-02-03', location: { '@id': `${URL}#l1` }, description: 'killed: 12' }
      ]
    }
    expect(toJsonLd(text, story, { url: URL })['@graph'][0]).toEqual(shape)
  })

  it.each([undefined, null, {}, { url: 5 }])('asks for the address of the article: %j', options => {
    expect(() => toJsonLd(text, story, options as { url: string })).toThrow(TypeError)
    expect(() => toJsonLd(text, story, options as { url: string })).toThrow(/^url: expected the article's address, got /)
  })

  it('leaves out what schema.org cannot hold: a date that is no day, month or year', () => {
    const [article] = toJsonLd(text, { ...EMPTY, incidents: [incident({ date: '2020-SU', place: 'Nowhere' })] }, { url: URL })['@graph']
    expect(article['mentions']).toEqual([{ '@type': 'Event', '@id': `${URL}#i1`, name: 'incident', location: { '@type': 'Place', name: 'Nowhere' } }])
  })
})

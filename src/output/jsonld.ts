import type { Incident, Organization, Person, Place, Story } from '../types'
import { annotationsOf, type Annotation } from './annotations'
import { codePointsOf } from './code-points'
import { placeOf } from './geojson'
import { shown } from './shown'
import { dateInWords, figureInWords, totalsInWords } from './wording'

/** A node of JSON-LD. */
type Node = Readonly<Record<string, unknown>>

/** Two documents in one graph: the article with what it mentions, and every mention as an annotation. */
export interface JsonLd {
  readonly '@graph': readonly [article: Node, mentions: Node]
}

const SCHEMA_ORG = 'https://schema.org'
const WEB_ANNOTATION = 'http://www.w3.org/ns/anno.jsonld'
/** Characters of context before and after a quote. */
const CONTEXT = 32
/** A calendar day or month: schema.org takes no TIMEX3 seasons or weeks. */
const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

/**
 * The story as JSON-LD: a schema.org `NewsArticle` whose `mentions` are the people, organizations, places and incidents (as `Event`), and a
 * W3C Web Annotation page with one annotation for each mention, selected by position and by quote. Positions count code points, as
 * the Web Annotation Data Model (4.2.4, 4.2.5) demands, not UTF-16 code units. `url` is the article's address; ids are made from it.
 * Throws TypeError where there is no `url`, RangeError where the story is not that of the text.
 */
export function toJsonLd(text: string, story: Story, options: { readonly url: string }): JsonLd {
  const url = (options as { readonly url: string } | null | undefined)?.url
  if (typeof url !== 'string') throw new TypeError(`url: expected the article's address, got ${shown(url)}`)
  const article: Node = {
    '@context': SCHEMA_ORG,
    '@type': 'NewsArticle',
    '@id': url,
    url,
    ...(story.published ? { datePublished: story.published.value } : {}),
    mentions: [
      ...story.people.map(person => personNode(person, url)),
      ...story.organizations.map(organization => organizationNode(organization, url)),
      ...story.places.map(place => placeNode(place, url)),
      ...story.incidents.map(incident => eventNode(incident, story, url))
    ]
  }
  return { '@graph': [article, annotationPage(text, story, url)] }
}

function idOf(url: string, id: string): string {
  return `${url.split('#')[0] ?? url}#${encodeURIComponent(id)}`
}

function named(type: string, { id, name, aliases }: { readonly id: string, readonly name: string, readonly aliases: readonly string[] }, url: string): Node {
  return { '@type': type, '@id': idOf(url, id), name, ...(aliases.length > 0 ? { alternateName: aliases } : {}) }
}

function personNode(person: Person, url: string): Node {
  return { ...named('Person', person, url), ...(person.role ? { jobTitle: person.role } : {}) }
}

const ORGANIZATION_TYPES = {
  'armed group': 'Organization', military: 'Organization', police: 'Organization', government: 'GovernmentOrganization', intergovernmental: 'Organization',
  media: 'NewsMediaOrganization', company: 'Corporation', party: 'PoliticalParty', education: 'EducationalOrganization', sport: 'SportsOrganization', other: 'Organization'
} as const satisfies Record<NonNullable<Organization['kind']>, string>

function organizationNode(organization: Organization, url: string): Node {
  return named(organization.kind ? ORGANIZATION_TYPES[organization.kind] : 'Organization', organization, url)
}

const PLACE_TYPES = {
  country: 'Country', region: 'AdministrativeArea', city: 'City', district: 'AdministrativeArea', facility: 'Place', natural: 'Landform', continent: 'Continent'
} as const satisfies Record<NonNullable<Place['kind']>, string>

function placeNode(place: Place, url: string): Node {
  const { country, admin1, location, geonamesId } = place
  return {
    ...named(place.kind ? PLACE_TYPES[place.kind] : 'Place', place, url),
    ...(country ? { address: { '@type': 'PostalAddress', addressCountry: country, ...(admin1 ? { addressRegion: admin1 } : {}) } } : {}),
    ...(location ? { geo: { '@type': 'GeoCoordinates', latitude: location.latitude, longitude: location.longitude } } : {}),
    ...(geonamesId === null ? {} : { sameAs: `https://sws.geonames.org/${geonamesId}/` })
  }
}

function eventNode(incident: Incident, story: Story, url: string): Node {
  const place = placeOf(incident.place, story)
  const totals = totalsInWords(incident)
  return {
    '@type': 'Event',
    '@id': idOf(url, incident.id),
    name: incident.what ?? 'incident',
    ...(incident.date && ISO_DATE.test(incident.date) ? { startDate: incident.date } : {}),
    ...(place ? { location: { '@id': idOf(url, place.id) } } : incident.place ? { location: { '@type': 'Place', name: incident.place } } : {}),
    ...(totals ? { description: totals } : {})
  }
}

function annotationPage(text: string, story: Story, url: string): Node {
  const points = codePointsOf(text)
  return {
    '@context': WEB_ANNOTATION,
    id: idOf(url, 'mentions'),
    type: 'AnnotationPage',
    items: annotationsOf(text, story).map((annotation, index) => ({
      id: idOf(url, `mention-${index + 1}`),
      type: 'Annotation',
      ...bodyOf(annotation, url),
      target: {
        source: url,
        selector: [
          { type: 'TextPositionSelector', start: points(annotation.mention.start), end: points(annotation.mention.end) },
          quoteOf(text, annotation.mention)
        ]
      }
    }))
  }
}

function bodyOf(annotation: Annotation, url: string): Node {
  switch (annotation.type) {
    case 'date': return described(dateInWords(annotation.of))
    case 'casualty': return described(figureInWords(annotation.of))
    default: return { motivation: 'identifying', body: idOf(url, annotation.of.id) }
  }
}

function described(value: string): Node {
  return { motivation: 'describing', body: { type: 'TextualBody', value, format: 'text/plain', language: 'en' } }
}

/** The quote with some text around it, never cut within a surrogate pair. */
function quoteOf(text: string, { start, end }: { readonly start: number, readonly end: number }): Node {
  const from = Math.max(0, start - CONTEXT)
  const to = Math.min(text.length, end + CONTEXT)
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(isLow(text, from) ? from - 1 : from, start),
    suffix: text.slice(end, isLow(text, to) ? to + 1 : to)
  }
}

function isLow(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  return code >= 0xDC00 && code <= 0xDFFF && before >= 0xD800 && before <= 0xDBFF
}

import type { FoundFigure } from './casualties/figure'
import { findFigures } from './casualties/find'
import { findDates, findPublished } from './dates/find'
import { resolveOrganizations, resolvePeople } from './entities/resolve'
import { groupIncidents } from './incidents/group'
import { findNames } from './names/find'
import { readOptions, type Settings } from './options'
import { resolvePlaces } from './places/resolve'
import { readText } from './text/read'
import type { CasualtyFigure, DateExpression, ExtractOptions, Mention, Organization, Person, Place, Story, Zone } from './types'

/**
 * The whole job: people, organizations, places, dates, casualty figures and incidents of one raw English news text. All offsets are
 * UTF-16 code units into `text`: `text.slice(mention.start, mention.end) === mention.text`.
 * Throws TypeError for a text that is no string or an option of a wrong type, RangeError for an option value that is not allowed;
 * never for any string.
 */
export function extract(text: string, options?: ExtractOptions): Story {
  return extractWith(text, readOptions(options))
}

/** Options checked and names compiled once, for many texts; later changes to what was passed do not matter. The options of a call win over them field by field. */
export function createExtractor(options?: ExtractOptions): { extract(text: string, options?: ExtractOptions): Story } {
  const fixed = readOptions(options)
  return { extract: (text, over) => extractWith(text, over === undefined ? fixed : readOptions(over, fixed)) }
}

function extractWith(text: string, settings: Settings): Story {
  const document = readText(checkText(text))
  const wants = (...kinds: readonly Parameters<typeof settings.only.has>[0][]): boolean => kinds.some(kind => settings.only.has(kind))
  const published = settings.published ? { value: settings.published, from: 'option' as const } : findPublished(document)
  const names = wants('people', 'organizations', 'places') ? findNames(document, settings.names) : []
  const dates = wants('dates', 'casualties') ? findDates(document, published) : []
  const people = wants('people') ? resolvePeople(document, names) : []
  const organizations = wants('organizations') ? resolveOrganizations(document, names) : []
  const places = wants('places') ? resolvePlaces(document, names) : []
  const { figures, incidents } = wants('casualties') ? groupIncidents(document, figuresIn(findFigures(document, dates), settings.zones), dates, published) : { figures: [], incidents: [] }
  return {
    schema: 1,
    published,
    people: entitiesIn(people, settings.zones),
    organizations: entitiesIn(organizations, settings.zones),
    places: entitiesIn(places, settings.zones),
    dates: wants('dates') ? dates.filter(date => settings.zones.has(date.zone)) : [],
    casualties: figures,
    incidents
  }
}

/** The people of a text; see `extract` for offsets and errors. */
export function extractPeople(text: string, options?: ExtractOptions): readonly Person[] {
  const settings = readOptions(options)
  const document = readText(checkText(text))
  return entitiesIn(resolvePeople(document, findNames(document, settings.names)), settings.zones)
}

/** The organizations of a text; see `extract` for offsets and errors. */
export function extractOrganizations(text: string, options?: ExtractOptions): readonly Organization[] {
  const settings = readOptions(options)
  const document = readText(checkText(text))
  return entitiesIn(resolveOrganizations(document, findNames(document, settings.names)), settings.zones)
}

/** The places of a text; see `extract` for offsets and errors. */
export function extractPlaces(text: string, options?: ExtractOptions): readonly Place[] {
  const settings = readOptions(options)
  const document = readText(checkText(text))
  return entitiesIn(resolvePlaces(document, findNames(document, settings.names)), settings.zones)
}

/** The time expressions of a text; see `extract` for offsets and errors. */
export function extractDates(text: string, options?: ExtractOptions): readonly DateExpression[] {
  const settings = readOptions(options)
  const document = readText(checkText(text))
  return findDates(document, publishedIn(document, settings)).filter(date => settings.zones.has(date.zone))
}

/** The casualty figures of a text; see `extract` for offsets and errors. */
export function extractCasualties(text: string, options?: ExtractOptions): readonly CasualtyFigure[] {
  const settings = readOptions(options)
  const document = readText(checkText(text))
  const published = publishedIn(document, settings)
  const dates = findDates(document, published)
  return groupIncidents(document, figuresIn(findFigures(document, dates), settings.zones), dates, published).figures
}

function checkText(text: unknown): string {
  if (typeof text !== 'string') throw new TypeError(`text: expected a string, got ${text === null ? 'null' : typeof text}`)
  return text
}

function publishedIn(document: ReturnType<typeof readText>, settings: Settings): Story['published'] {
  return settings.published ? { value: settings.published, from: 'option' } : findPublished(document)
}

/** The figures in one of the zones; a part whose whole stands elsewhere is a part of none. Incidents are made of these, so that every id in a story is there. */
function figuresIn(figures: readonly FoundFigure[], zones: ReadonlySet<Zone>): FoundFigure[] {
  const kept = figures.filter(figure => zones.has(figure.zone))
  const ids = new Set(kept.map(figure => figure.id))
  return kept.map(figure => figure.partOf === null || ids.has(figure.partOf) ? figure : { ...figure, partOf: null })
}

/** The entities that have a mention in one of the zones, with only those mentions. */
function entitiesIn<T extends { readonly mentions: readonly Mention[] }>(entities: readonly T[], zones: ReadonlySet<Zone>): T[] {
  const found: T[] = []
  for (const entity of entities) {
    const mentions = entity.mentions.filter(mention => zones.has(mention.zone))
    if (mentions.length > 0) found.push(mentions.length < entity.mentions.length ? { ...entity, mentions } : entity)
  }
  return found
}

/**
 * People, organizations, places, dates and casualty figures out of raw English news text, with exact offsets.
 * @module wirecopy
 */
export { createExtractor, extract, extractCasualties, extractDates, extractOrganizations, extractPeople, extractPlaces } from './extract'
export { reconcile } from './incidents/reconcile'
export { toConll } from './output/conll'
export { toCsv, type CsvCell, type CsvKind } from './output/csv'
export { toDisplacy, type DisplacyDocument } from './output/displacy'
export { toGeoJson, type GeoJsonFeature, type GeoJsonFeatures, type GeoJsonPoint } from './output/geojson'
export { toHtml } from './output/html'
export { toJsonLd, type JsonLd } from './output/jsonld'
export { HTML_STYLE } from './output/style'
export type { AnnotationType } from './output/annotations'
export type {
  CasualtyFigure, Count, DateExpression, Effect, ExtractOptions, Incident, Mention, Organization, Person, Place, ReconciledIncident, ReconciledReport, Span, Story, Zone
} from './types'

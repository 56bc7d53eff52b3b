export { createExtractor, extract, extractCasualties, extractDates, extractOrganizations, extractPeople, extractPlaces } from './extract'
export { reconcile } from './incidents/reconcile'
export { toHtml } from './output/html'
export { HTML_STYLE } from './output/style'
export type {
  CasualtyFigure, Count, DateExpression, Effect, ExtractOptions, Incident, Mention, Organization, Person, Place, ReconciledIncident, Span, Story, Zone
} from './types'

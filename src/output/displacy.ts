import { longestFirst } from '../span/span'
import type { Story } from '../types'
import { annotationsOf, ANNOTATION_TYPES, type Annotation, type AnnotationType } from './annotations'
import { codePointsOf } from './code-points'
import { shown } from './shown'

/** What spaCy's `displacy.render(..., style="ent", manual=True)` takes; offsets are code points, as in Python. */
export interface DisplacyDocument {
  readonly text: string
  readonly ents: readonly { readonly start: number, readonly end: number, readonly label: string }[]
  readonly title: null
}

/**
 * The story as a document for spaCy's displaCy viewer, or as training data for spaCy. Offsets count code points, as Python does, not
 * UTF-16 code units. Labels are those of OntoNotes (PERSON, ORG, GPE, LOC, FAC, DATE, TIME) and CASUALTY. Entities must not overlap there:
 * of two that do, the longer stays, as in spaCy's `filter_spans`; `types` says which kinds take part, all five by default.
 * Throws RangeError where the story is not that of the text or a type is unknown, TypeError where `types` is no array.
 */
export function toDisplacy(text: string, story: Story, options: { readonly types?: readonly AnnotationType[] } = {}): DisplacyDocument {
  const points = codePointsOf(text)
  return {
    text,
    ents: disjoint(annotationsOf(text, story), options.types ?? ANNOTATION_TYPES)
      .map(annotation => ({ start: points(annotation.mention.start), end: points(annotation.mention.end), label: ontoNotesLabel(annotation) })),
    title: null
  }
}

/** The annotations of these types, of two that overlap the longer, in order of reading. Throws TypeError or RangeError for types that are none. */
export function disjoint(annotations: readonly Annotation[], types: readonly AnnotationType[]): readonly Annotation[] {
  if (!Array.isArray(types)) throw new TypeError(`types: expected an array of ${ANNOTATION_TYPES.join(', ')}, got ${shown(types)}`)
  for (const type of types as readonly AnnotationType[]) if (!ANNOTATION_TYPES.includes(type)) throw new RangeError(`types: expected ${ANNOTATION_TYPES.join(', ')}, got ${shown(type)}`)
  return longestFirst(annotations.filter(({ type }) => types.includes(type)).map(annotation => ({ start: annotation.mention.start, end: annotation.mention.end, annotation })))
    .map(({ annotation }) => annotation)
}

const PLACE_LABELS = { country: 'GPE', region: 'GPE', city: 'GPE', district: 'GPE', facility: 'FAC', natural: 'LOC', continent: 'LOC' } as const

function ontoNotesLabel(annotation: Annotation): string {
  switch (annotation.type) {
    case 'person': return 'PERSON'
    case 'organization': return 'ORG'
    case 'place': return annotation.of.kind ? PLACE_LABELS[annotation.of.kind] : 'LOC'
    case 'date': return annotation.of.kind === 'time' ? 'TIME' : 'DATE'
    case 'casualty': return 'CASUALTY'
  }
}

import { byPosition } from '../span/span'
import type { CasualtyFigure, DateExpression, Mention, Organization, Person, Place, Story } from '../types'

/** One mention with what it names: all five kinds of a story in one list. */
export type Annotation =
  | { readonly type: 'person', readonly mention: Mention, readonly of: Person }
  | { readonly type: 'organization', readonly mention: Mention, readonly of: Organization }
  | { readonly type: 'place', readonly mention: Mention, readonly of: Place }
  | { readonly type: 'date', readonly mention: Mention, readonly of: DateExpression }
  | { readonly type: 'casualty', readonly mention: Mention, readonly of: CasualtyFigure }

/** The kinds of mentions that an export can take part in. */
export type AnnotationType = 'person' | 'organization' | 'place' | 'date' | 'casualty'

/** From the outermost to the innermost where two cover the same characters. */
export const ANNOTATION_TYPES: readonly AnnotationType[] = ['casualty', 'date', 'organization', 'place', 'person']

/**
 * All mentions of a story in order of reading, the longer first where two start together. They may overlap: a figure
 * ("13 US Marines") holds a place. Throws RangeError where a mention is not in the text, that is, where the story belongs to another one.
 */
export function annotationsOf(text: string, story: Story): readonly Annotation[] {
  const annotations: Annotation[] = [
    ...story.casualties.map(of => ({ type: 'casualty' as const, mention: of, of })),
    ...story.dates.map(of => ({ type: 'date' as const, mention: of, of })),
    ...story.organizations.flatMap(of => of.mentions.map(mention => ({ type: 'organization' as const, mention, of }))),
    ...story.places.flatMap(of => of.mentions.map(mention => ({ type: 'place' as const, mention, of }))),
    ...story.people.flatMap(of => of.mentions.map(mention => ({ type: 'person' as const, mention, of })))
  ]
  for (const { mention } of annotations) {
    if (text.slice(mention.start, mention.end) !== mention.text || mention.start < 0 || mention.end <= mention.start) {
      throw new RangeError(`story: expected the story of this text, got a mention ${JSON.stringify(mention.text)} that does not stand at ${mention.start}`)
    }
  }
  return annotations.sort((a, b) => byPosition(a.mention, b.mention))
}

import type { TextDocument } from '../text/document'
import type { DateExpression, Story } from '../types'

/** The day that relative dates are resolved against. */
export type Published = NonNullable<Story['published']>

/**
 * The article's publication day where its own dateline or date box tells it, else null. A date box that the text contradicts (the
 * day on which the page was fetched) does not count.
 */
export function findPublished(document: TextDocument): Published | null {
  void document
  return null
}

/** Finds time expressions, ordered and disjoint; with `published` null, relative ones keep a null value or PAST_REF. */
export function findDates(document: TextDocument, published: Published | null): DateExpression[] {
  void document
  void published
  return []
}

import type { TextDocument } from '../text/document'
import type { Published } from './find'

/**
 * The article's publication day where its own dateline or date box tells it, else null. A date box that the text contradicts (the
 * day on which the page was fetched) does not count.
 */
export function findPublished(document: TextDocument): Published | null {
  void document
  return null
}

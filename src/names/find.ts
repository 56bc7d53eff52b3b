import type { TextDocument } from '../text/document'
import type { ExtractOptions } from '../types'
import type { NameMention } from './mention'

/** Names of the caller's own, as passed in `ExtractOptions.names`. */
export type OwnNames = NonNullable<ExtractOptions['names']>

/**
 * Finds the names of people, organizations and places in a document: ordered, disjoint spans in UTF-16 code units. Own names win
 * over what the library finds.
 */
export function findNames(document: TextDocument, ownNames: OwnNames): NameMention[] {
  void document
  void ownNames
  return []
}

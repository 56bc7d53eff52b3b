import type { NameMention } from '../names/mention'
import type { TextDocument } from '../text/document'
import type { Organization, Person } from '../types'

/** Says which mentions name the same person, and which role stands next to them. */
export function resolvePeople(document: TextDocument, names: readonly NameMention[]): Person[] {
  void document
  void names
  return []
}

/** Says which mentions name the same organization, and of what kind it is. */
export function resolveOrganizations(document: TextDocument, names: readonly NameMention[]): Organization[] {
  void document
  void names
  return []
}

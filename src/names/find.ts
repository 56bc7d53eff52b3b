import { late } from '../text/late'
import { overlaps } from '../span/span'
import { isLetter } from '../text/characters'
import type { TextDocument } from '../text/document'
import { completeNames } from './document'
import type { NameMention } from './mention'
import type { NameModel } from './model'
import { findOwnNames, type OwnNames } from './own'
import { shippedModel } from './shipped'
import { tagNames } from './tagger'

/** Soft hyphen, zero-width joiners: what a token may carry at its edge without showing it. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060]/

/** A character that one can see. */
const SHOWN = late(() => /[^\p{C}\p{Z}\p{M}]/u)

export type { OwnNames } from './own'

/**
 * Finds the names of people, organizations and places in a document: ordered, disjoint spans in UTF-16 code units. Own names win
 * over what the library finds. `model`: the shipped one where left out. Linear in the text.
 */
export function findNames(document: TextDocument, ownNames: OwnNames, model: NameModel = shippedModel()): NameMention[] {
  const tagged = tagNames(document, model).filter(name => isShown(document.text, name))
  return completeNames(document, merged(findOwnNames(document, ownNames), tagged)).map(name => seen(document.text, name))
}

/** True where a name has anything that one can see. */
function isShown(text: string, { start, end }: NameMention): boolean {
  return isLetter(text.charCodeAt(start)) || SHOWN().test(text.slice(start, end))
}

/** The name without invisible characters at its edges. */
function seen(text: string, name: NameMention): NameMention {
  if (isLetter(text.charCodeAt(name.start)) && isLetter(text.charCodeAt(name.end - 1))) return name
  let { start, end } = name
  while (end - start > 1 && UNSEEN.test(text.charAt(start))) start++
  while (end - start > 1 && UNSEEN.test(text.charAt(end - 1))) end--
  return start === name.start && end === name.end ? name : { ...name, start, end }
}

/** Both lists in order of reading, without those found that overlap an own name. Both are ordered and disjoint. */
function merged(own: readonly NameMention[], found: readonly NameMention[]): NameMention[] {
  if (own.length === 0) return [...found]
  const kept: NameMention[] = []
  let at = 0
  for (const mention of found) {
    while (at < own.length && (own[at] as NameMention).end <= mention.start) kept.push(own[at++] as NameMention)
    const next = own[at]
    if (!next || !overlaps(next, mention)) kept.push(mention)
  }
  return [...kept, ...own.slice(at)]
}

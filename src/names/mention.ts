import { zoneAt, type TextDocument } from '../text/document'
import type { Mention, Span } from '../types'

export type NameType = 'person' | 'organization' | 'place'

/** One name in the text, before it is known which names belong to the same entity. */
export interface NameMention extends Span {
  readonly type: NameType
  /** Confidence from 0 to 1, calibrated. */
  readonly score: number
  /** What found it: "model", "list:…", "own names", "document". */
  readonly by: string
  /** The caller's canonical form where an own name gave one, else null. */
  readonly canonical: string | null
}

/** The name as consumers see it: with its characters and zone. */
export function toMention(document: TextDocument, name: NameMention): Mention {
  const { start, end, score, by } = name
  return { start, end, text: document.text.slice(start, end), zone: zoneAt(document, start), score, by }
}

import type { TextDocument } from './document'
import { findForms } from './forms'
import { findSentences } from './sentences'
import { findTokens } from './tokens'
import { findBlocks } from './zones'

/**
 * Reads a raw page as a document: blocks with their zones, sentences and tokens, all as UTF-16 offsets into the text as it was
 * handed in, of which no character is changed. Takes any string; linear in its length.
 */
export function readText(text: string): TextDocument {
  const blocks = findBlocks(text)
  const tokens = findTokens(text)
  return { text, blocks, tokens, forms: findForms(text, tokens), sentences: findSentences(text, tokens, blocks) }
}

import type { TextDocument } from '../text/document'
import { kept } from '../text/kept'
import { readExpression, startReading } from './grammar'
import { NO_WORD } from './lexicon'
import type { Found } from './meaning'
import { readWords, type Line } from './reading'
import { borrowYears } from './refiners/borrow-year'
import { isName } from './refiners/names'

/** An expression with the sentence that it stands in. */
export interface Find {
  readonly found: Found
  readonly line: Line
  /** Index of the sentence. */
  readonly sentence: number
}

/**
 * Every time expression of a document, in order of reading, disjoint and not yet resolved. Only words of the lexicon and numbers can start one. The publication
 * day and the dates are asked for one after the other: kept for the second.
 */
export const findExpressions = kept((document: TextDocument): readonly Find[] => borrowYears(scan(document)))

function scan(document: TextDocument): Find[] {
  const words = readWords(document)
  startReading()
  const finds: Find[] = []
  const { count, firstToken, endToken } = document.sentences
  for (let sentence = 0; sentence < count; sentence++) {
    const line: Line = { document, words, from: firstToken[sentence] as number, to: endToken[sentence] as number }
    for (let token = line.from; token < line.to;) {
      const found = words[token] === NO_WORD ? null : readExpression(line, token)
      if (found && !isName(line, found)) finds.push({ found, line, sentence })
      token = found ? found.end : token + 1
    }
  }
  return finds
}

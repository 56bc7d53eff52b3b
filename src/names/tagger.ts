import type { TextDocument } from '../text/document'
import { bestPath, createChain, sumPaths, type Chain } from './chain'
import { createEmitter } from './emission'
import { findEvidence } from './evidence'
import type { NameMention } from './mention'
import { trimWords, type NameModel } from './model'
import { readNameTokens } from './read'
import { TAG_COUNT, TAGGED_TYPES } from './tags'

/** Scores are rounded to this part: engines differ in the last bits of `Math.exp`, and all must give the same answer. */
const SCORE_STEPS = 10_000

/** The names that the model finds in a document: ordered, disjoint, offsets in UTF-16 code units. Linear in the tokens. */
export function tagNames(document: TextDocument, model: NameModel): NameMention[] {
  trimWords(model)
  const tokens = readNameTokens(document, model.table, model.lists)
  const evidence = findEvidence(tokens, model.table)
  const mentions: NameMention[] = []
  const { active, sentenceStart } = tokens
  const emit = createEmitter(model, tokens, evidence)
  for (let s = 0; s + 1 < sentenceStart.length; s++) {
    const first = sentenceStart[s] as number
    const end = sentenceStart[s + 1] as number
    for (let from = first; from < end; from++) {
      if (!active[from]) continue
      let to = from + 1
      while (to < end && active[to]) to++
      const chain = to - from <= 512 ? model.chain : createChain(to - from)
      for (let i = from; i < to; i++) emit(i, first, end, chain.emission, (i - from) * TAG_COUNT)
      readChain(chain, from, to)
      from = to
    }
  }
  return mentions

  function readChain(chain: Chain, from: number, to: number): void {
    const count = to - from
    sumPaths(chain, count, model.transitions, null)
    bestPath(chain, count, model.transitions)
    for (let i = 0; i < count; i++) {
      const tag = chain.path[i] as number
      if (tag % 2 === 0) continue
      let last = i
      while (last + 1 < count && chain.path[last + 1] === tag + 1) last++
      const type = TAGGED_TYPES[(tag - 1) >> 1]
      if (type === undefined || type === 'other') continue
      let score = chain.marginal[i * TAG_COUNT + tag] as number
      for (let j = i + 1; j <= last; j++) score = Math.min(score, chain.marginal[j * TAG_COUNT + tag + 1] as number)
      mentions.push({ start: document.tokens.start[from + i] as number, end: document.tokens.end[from + last] as number, type, score: Math.round(score * SCORE_STEPS) / SCORE_STEPS, by: 'model', canonical: null })
    }
  }
}

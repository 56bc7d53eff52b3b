import type { TextDocument } from '../text/document'
import { readAcronyms } from './acronyms'
import { bestPath, createChain, sumPaths } from './chain'
import { trimEdges } from './edges'
import { createEmitter } from './emission'
import { findEvidence, type Evidence } from './evidence'
import type { NameMention } from './mention'
import { trimWords, type NameModel } from './model'
import { readNameTokens, type NameTokens } from './read'
import { repairNames, type TokenSpan } from './repair'
import { smoothTypes } from './smooth'
import { TAG_COUNT, TAGGED_TYPES } from './tags'

/** Scores are rounded to this part: engines differ in the last bits of `Math.exp`, and all must give the same answer. */
const SCORE_STEPS = 10_000

/** The names that the model finds in a document: ordered, disjoint, offsets in UTF-16 code units. Linear in the tokens. */
export function tagNames(document: TextDocument, model: NameModel): NameMention[] {
  trimWords(model)
  const tokens = readNameTokens(document, model.table, model.lists)
  const chains = findChains(tokens)
  const evidence = findEvidence(tokens, model.table)
  const emission = emissionsOf(tokens, chains, evidence, model)
  const marginal = new Float64Array(emission.length)
  const path = new Uint8Array(tokens.count)
  readChains(chains, model, emission, marginal, path, null)
  const changed = smoothTypes(tokens, evidence, model.table, emission, marginal)
  readChains(chains, model, emission, marginal, path, changed)
  const repaired = repairNames(document, tokens, model.table, trimEdges(document, tokens, evidence, model.table, spansOf(path, marginal)))
  return readAcronyms(document, tokens, model.table, repaired).map(span => mentionOf(document, span))
}

/** Stretches of active tokens inside one sentence: token numbers of start and end, and of the sentence's start and end. */
interface Chains { readonly count: number, readonly bounds: Int32Array }

function findChains({ active, sentenceStart, count }: NameTokens): Chains {
  const bounds = new Int32Array((count + 1) * 4)
  let found = 0
  for (let s = 0; s + 1 < sentenceStart.length; s++) {
    const first = sentenceStart[s] as number
    const end = sentenceStart[s + 1] as number
    for (let from = first; from < end; from++) {
      if (!active[from]) continue
      let to = from + 1
      while (to < end && active[to]) to++
      bounds[found * 4] = from
      bounds[found * 4 + 1] = to
      bounds[found * 4 + 2] = first
      bounds[found * 4 + 3] = end
      found++
      from = to
    }
  }
  return { count: found, bounds }
}

/** Scores of each tag for each active token. */
function emissionsOf(tokens: NameTokens, chains: Chains, evidence: Evidence, model: NameModel): Float64Array {
  const emission = new Float64Array(tokens.count * TAG_COUNT)
  const emit = createEmitter(model, tokens, evidence)
  for (let c = 0; c < chains.count; c++) {
    const first = chains.bounds[c * 4 + 2] as number
    const end = chains.bounds[c * 4 + 3] as number
    for (let i = chains.bounds[c * 4] as number, to = chains.bounds[c * 4 + 1] as number; i < to; i++) emit(i, first, end, emission, i * TAG_COUNT)
  }
  return emission
}

/** Reads each chain, or each with a changed token: probabilities of its tags and its best path. */
function readChains(chains: Chains, model: NameModel, emission: Float64Array, marginal: Float64Array, path: Uint8Array, changed: Uint8Array | null): void {
  for (let c = 0; c < chains.count; c++) {
    const from = chains.bounds[c * 4] as number
    const to = chains.bounds[c * 4 + 1] as number
    if (changed && !changed.subarray(from, to).includes(1)) continue
    const count = to - from
    const chain = count <= model.chain.path.length ? model.chain : createChain(count)
    chain.emission.set(emission.subarray(from * TAG_COUNT, to * TAG_COUNT))
    sumPaths(chain, count, model.transitions, null)
    bestPath(chain, count, model.transitions)
    marginal.set(chain.marginal.subarray(0, count * TAG_COUNT), from * TAG_COUNT)
    path.set(chain.path.subarray(0, count), from)
  }
}

/** The spans of the path, `other` left out; the score is that of the least sure tag. */
function spansOf(path: Uint8Array, marginal: Float64Array): TokenSpan[] {
  const spans: TokenSpan[] = []
  for (let i = 0; i < path.length; i++) {
    const tag = path[i] as number
    const type = tag % 2 === 1 ? TAGGED_TYPES[(tag - 1) >> 1] : undefined
    if (type === undefined || type === 'other') continue
    let to = i + 1
    while (to < path.length && path[to] === tag + 1) to++
    let score = marginal[i * TAG_COUNT + tag] as number
    for (let j = i + 1; j < to; j++) score = Math.min(score, marginal[j * TAG_COUNT + tag + 1] as number)
    spans.push({ from: i, to, type, score, by: 'model' })
  }
  return spans
}

function mentionOf({ tokens }: TextDocument, { from, to, type, score, by }: TokenSpan): NameMention {
  return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number, type, score: Math.round(score * SCORE_STEPS) / SCORE_STEPS, by, canonical: null }
}

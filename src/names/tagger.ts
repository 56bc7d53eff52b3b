import type { TextDocument } from '../text/document'
import { withAddressed } from './addressed'
import { readAcronyms } from './acronyms'
import { bestPath, sumAgain, sumPaths, type Chain } from './chain'
import { trimEdges } from './edges'
import { scoreToken, type Scoring } from './emission'
import { withPapers } from './digest'
import { findEvidence, type Evidence } from './evidence'
import { withoutVerbs } from './headline-verbs'
import type { NameMention } from './mention'
import { withMissed } from './missed'
import { trimWords, type NameModel } from './model'
import { readNameTokens, type NameTokens } from './read'
import { repairNames } from './repair'
import type { TokenSpan } from './spans'
import { isNameShape } from './shape'
import { countForms, smoothTypes } from './smooth'
import { settleOffices } from './offices'
import { withShortForms } from './shorts'
import { settleTeams } from './teams'
import { settleTitles } from './titles'
import { withPlaceRows } from './place-rows'
import { settleTowns } from './towns'
import { findStretches, type Stretches } from './stretches'
import { withoutWorks } from './works'
import { TAG_COUNT, TAGGED_TYPES } from './tags'

/** Scores are rounded to this part: engines differ in the last bits of `Math.exp`, and all must give the same answer. */
const SCORE_STEPS = 10_000

/** The names that the model finds in a document: ordered, disjoint, offsets in UTF-16 code units. Linear in the tokens. */
export function tagNames(document: TextDocument, model: NameModel): NameMention[] {
  trimWords(model)
  const tokens = readNameTokens(document, model.table, model.lists)
  const stretches = findStretches(tokens)
  const evidence = findEvidence(tokens, model.table)
  const chain = model.chainOf(stretches.cells)
  score(tokens, stretches, evidence, model, chain)
  const times = countForms(tokens, stretches)
  const read = readStretches(tokens, stretches, times, model, chain)
  const changed = smoothTypes(tokens, stretches, evidence, times, chain)
  for (let s = 0; s < stretches.count; s++) bestPath(chain, stretches.cell[s] as number, endCell(stretches, s), model.transitions)
  readNamed(stretches, model, chain, read, changed)
  const repaired = repairNames(document, tokens, model.table, evidence, trimEdges(document, tokens, evidence, withoutVerbs(document, tokens, spansOf(stretches, chain))))
  const titled = settleTitles(document, readAcronyms(document, tokens, model.table, repaired))
  const whole = withShortForms(document, tokens, settleOffices(document, tokens, withPlaceRows(document, tokens, settleTowns(document, tokens, titled))))
  return withPapers(document, settleTeams(document, tokens, withMissed(document, tokens, withAddressed(document, tokens, withoutWorks(document, tokens, whole))))).map(span => mentionOf(document, span))
}

/** Writes the scores of each tag for each cell. */
function score(tokens: NameTokens, { count, from, to, first, end, cell }: Stretches, evidence: Evidence, model: NameModel, { emission }: Chain): void {
  const scoring: Scoring = { model, vectors: model.vectors(), tokens, evidence }
  for (let s = 0; s < count; s++) {
    const firstToken = first[s] as number
    const endToken = end[s] as number
    for (let i = from[s] as number, at = (cell[s] as number) * TAG_COUNT, last = to[s] as number; i < last; i++, at += TAG_COUNT) scoreToken(scoring, i, firstToken, endToken, emission, at)
  }
}

/** Fills in the probabilities of the tags of each stretch with a word that comes again, which tells of its other occurrences. Returns 1 for each such stretch. */
function readStretches({ shape, form }: NameTokens, stretches: Stretches, times: Int32Array, model: NameModel, chain: Chain): Uint8Array {
  const read = new Uint8Array(stretches.count)
  for (let s = 0; s < stretches.count; s++) {
    let i = stretches.from[s] as number
    const end = stretches.to[s] as number
    while (i < end && !(isNameShape(shape[i] as number) && (times[form[i] as number] as number) > 1)) i++
    if (i === end) continue
    read[s] = 1
    sumPaths(chain, stretches.cell[s] as number, endCell(stretches, s), model.transitions, null)
  }
  return read
}

/** The same for each stretch with a name on its best path, as far as it is not done or a cell has changed. */
function readNamed(stretches: Stretches, model: NameModel, chain: Chain, read: Uint8Array, changed: Uint8Array): void {
  for (let s = 0; s < stretches.count; s++) {
    const start = stretches.cell[s] as number
    const end = endCell(stretches, s)
    if (!hasOne(chain.path, start, end)) continue
    if (!read[s]) sumPaths(chain, start, end, model.transitions, null)
    else if (hasOne(changed, start, end)) sumAgain(chain, start, end, model.transitions, changed)
  }
}

function endCell({ cell, from, to }: Stretches, s: number): number {
  return (cell[s] as number) + (to[s] as number) - (from[s] as number)
}

function hasOne(bits: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bits[i]) return true
  return false
}

/** The spans of the paths, `other` left out; the score is that of the least sure tag. */
function spansOf(stretches: Stretches, { path, marginal }: Chain): TokenSpan[] {
  const spans: TokenSpan[] = []
  for (let s = 0; s < stretches.count; s++) {
    const start = stretches.cell[s] as number
    const token = (stretches.from[s] as number) - start
    for (let i = start, end = endCell(stretches, s); i < end; i++) {
      const tag = path[i] as number
      const type = tag % 2 === 1 ? TAGGED_TYPES[(tag - 1) >> 1] : undefined
      if (type === undefined || type === 'other') continue
      let to = i + 1
      while (to < end && path[to] === tag + 1) to++
      let score = marginal[i * TAG_COUNT + tag] as number
      for (let j = i + 1; j < to; j++) score = Math.min(score, marginal[j * TAG_COUNT + tag + 1] as number)
      spans.push({ from: token + i, to: token + to, type, score, by: 'model' })
    }
  }
  return spans
}

function mentionOf({ tokens }: TextDocument, { from, to, type, score, by }: TokenSpan): NameMention {
  return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number, type, score: Math.round(score * SCORE_STEPS) / SCORE_STEPS, by, canonical: null }
}

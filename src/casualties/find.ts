import type { TextDocument } from '../text/document'
import { zoneAt } from '../text/document'
import type { CasualtyFigure, Count, DateExpression } from '../types'
import { byAdjective, byModifier, byPredicate } from './constructions/adjectives'
import { byAmong, byCountedNoun, byInclusion, byLives, byNoReports, byNounOf, byPossessor, byToll } from './constructions/nouns'
import { byVerb } from './constructions/verbs'
import { draftOf, type Draft, type Hit } from './draft'
import { listAt, nounsAt, type Clause } from './read/clause'
import { readChunks } from './read/phrases'
import { readSentence } from './read/sentence'

/** A casualty figure with what the grouping into incidents needs besides; `incident` is still null. */
export interface FoundFigure extends CasualtyFigure {
  /** Index of its sentence in `TextDocument.sentences`. */
  readonly sentence: number
  /** A running total of an event ("the death toll rose to 39"). */
  readonly total: boolean
  /** Others than those counted before: "four others", "another", "five more". */
  readonly others: boolean
}

type Construction = (clause: Clause, at: number) => Hit[]

/** In this order the first construction wins a noun phrase and effect. */
const CONSTRUCTIONS: readonly Construction[] = [byLives, byToll, byNoReports, byVerb, byPredicate, byAmong, byInclusion, byNounOf, byPossessor, byAdjective, byCountedNoun, byModifier]

/** Finds casualty figures, in order of reading. `dates` are the document's time expressions, from which a figure takes its date. */
export function findFigures(document: TextDocument, dates: readonly DateExpression[]): FoundFigure[] {
  const figures: FoundFigure[] = []
  void dates
  for (let index = 0; index < document.sentences.count; index++) {
    const sentence = readSentence(document, index)
    const clause: Clause = { sentence, chunks: readChunks(sentence) }
    for (const draft of withIds(draftsOf(clause))) {
      figures.push(figureOf(document, draft.draft, figures.length + 1, draft.partOf === null ? null : `c${figures.length + 1 - draft.partOf}`, figures))
    }
  }
  return figures
}

function draftsOf(clause: Clause): Draft[] {
  const drafts: Draft[] = []
  for (const construction of CONSTRUCTIONS) {
    for (let at = 0; at < clause.chunks.length; at++) {
      for (const hit of construction(clause, at)) addHit(clause, drafts, hit)
    }
  }
  return drafts.sort((a, b) => a.first - b.first)
}

function addHit(clause: Clause, drafts: Draft[], hit: Hit): void {
  if (drafts.some(draft => draft.at === hit.at && (draft.effect === hit.effect || draft.rule.endsWith('toll') || hit.rule.endsWith('noun') || hit.effect === 'unspecified'))) return
  const draft = draftOf(clause, hit)
  if (!draft) return
  drafts.push(draft)
  for (const { whole, part } of listAt(clause, hit.at, clause.chunks.length).parts) {
    if (whole !== hit.at || drafts.some(other => other.at === part && other.effect === hit.effect)) continue
    const inner = nounsAt(clause, part) ? draftOf(clause, { ...hit, at: part, rule: `${hit.effect}-including`, anyHead: false }, draft) : null
    if (inner) drafts.push(inner)
  }
}

/** Each draft with how many places before it in the list the draft stands that it is a part of. */
function withIds(drafts: readonly Draft[]): { readonly draft: Draft, readonly partOf: number | null }[] {
  return drafts.map((draft, index) => ({ draft, partOf: draft.partOf === null ? null : index - drafts.indexOf(draft.partOf) }))
}

function figureOf(document: TextDocument, draft: Draft, number: number, partOf: string | null, before: readonly FoundFigure[]): FoundFigure {
  const { sentence } = draft.clause
  const { tokens, text } = document
  const start = tokens.start[sentence.first + draft.first] as number
  const end = tokens.end[sentence.first + draft.end - 1] as number
  return {
    id: `c${number}`, start, end, text: text.slice(start, end), zone: zoneAt(document, start), score: 0.9, by: `rule:${draft.rule}`,
    effect: draft.effect, count: draft.count,
    victims: victimsText(document, draft, before),
    victimRole: null, partOf,
    certainty: isZero(draft.count) ? 'denied' : 'stated',
    source: null, cause: null, date: null, place: null, incident: null,
    sentence: sentence.index, total: draft.total, others: false
  }
}

function isZero(count: Count): boolean {
  return count.max === 0
}

function victimsText(document: TextDocument, draft: Draft, before: readonly FoundFigure[]): string | null {
  const { sentence } = draft.clause
  if (draft.victims === null) {
    for (let i = before.length - 1; i >= 0; i--) {
      const figure = before[i]
      if (!figure || sentence.index - figure.sentence > 1) break
      if (figure.victims !== null) return figure.victims
    }
    return 'people'
  }
  return document.text.slice(document.tokens.start[sentence.first + draft.victims.first], document.tokens.end[sentence.first + draft.victims.end - 1])
}

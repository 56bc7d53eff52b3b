import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { NameMention } from '../../names/mention'
import type { LabelledText } from './corpora'

/** Lines of raw text that make one document. */
const LINES_EACH = 40
/** Names found with less are left open, so that they teach nothing. */
const SURE = 0.85

/** Raw text in pieces of some lines, without pieces that share a line with one of the texts to keep out. */
export function readRaw(file: string, keepOut: readonly LabelledText[]): LabelledText[] {
  const secret = new Set(keepOut.flatMap(text => longLines(text.text)))
  const lines = readFileSync(file, 'utf8').split('\n').filter(line => line.trim().length > 40 && !secret.has(line.trim()))
  const set = basename(file, '.txt')
  return Array.from({ length: Math.ceil(lines.length / LINES_EACH) }, (_, piece) => ({
    id: `${set}-${piece}`, set: `raw-${set}`, text: lines.slice(piece * LINES_EACH, (piece + 1) * LINES_EACH).join('\n\n'), spans: [], weight: 0, otherUnmarked: true
  }))
}

function longLines(text: string): string[] {
  return text.split('\n').map(line => line.trim()).filter(line => line.length > 40)
}

/** The texts with the names that a first model finds as if they were marked, at a small weight (self-training). */
export function selfLabelled(texts: readonly LabelledText[], find: (text: string) => readonly NameMention[], weight: number): LabelledText[] {
  return texts.map(text => ({
    ...text,
    weight,
    spans: find(text.text).map(({ start, end, type, score }) => ({ start, end, type, optional: score < SURE, alternatives: [] }))
  }))
}

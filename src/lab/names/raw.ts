import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findNames } from '../../names/find'
import { createModel } from '../../names/model'
import { unpackWeights } from '../../names/unpack'
import { readText } from '../../text/read'
import type { LabelledText } from './corpora'

/** A line that holds nothing but a date stands under the title of an article. */
const DATELINE = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \p{L}+ \d{1,2}, \d{4}\s*$/u
/** Lines of a document where the file has no articles. */
const LINES = 40
/** Plain text counts this much once a model has read it. */
const WEIGHT = 0.3
/** A name less sure than this is left open. */
const SURE = 0.7

/** Documents of the `.txt` files of a folder, in the order of their names; none where there is no such folder. */
export function readRawFolder(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter(name => name.endsWith('.txt')).sort().flatMap(name => readRaw(join(folder, name)))
}

/** Documents of a file of plain text: its articles where datelines mark them, pieces of some lines otherwise. */
function readRaw(file: string): string[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(line => line.trim())
  const starts = lines.flatMap((line, index) => DATELINE.test(line) && index > 0 ? [index - 1] : [])
  if (starts.length < 2) for (let at = 0; at < lines.length; at += LINES) starts.push(at)
  return starts.map((start, index) => lines.slice(start, starts[index + 1] ?? lines.length).join('\n'))
}

/** The texts that none of `known` is: those of which no beginning or piece stands in them. */
export function withoutKnown(texts: readonly string[], known: readonly string[]): string[] {
  const flat = (text: string): string => text.replace(/\s+/g, ' ')
  const pieces = known.map(flat).flatMap(text => PIECES.map(([from, to]) => text.slice(from, to)).filter(piece => piece.length > 20))
  return texts.filter(text => { const whole = flat(text); return !pieces.some(piece => whole.includes(piece)) })
}
/** Parts of a known text by which it is recognised. */
const PIECES = [[0, 30], [300, 340]] as const

/** Plain texts with the names that a packed model finds in them (self-training); unsure names are left open. */
export function readByModel(texts: readonly string[], packed: string): LabelledText[] {
  const model = createModel(unpackWeights(packed))
  return texts.map((text, index) => ({
    id: `raw-${index}`,
    set: 'raw',
    origin: `raw-${index}`,
    text,
    spans: findNames(readText(text), [], model).map(({ start, end, type, score }) => ({ start, end, type, optional: score < SURE, alternatives: [] })),
    weight: WEIGHT,
    otherUnmarked: true
  }))
}

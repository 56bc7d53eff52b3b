import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { hashWord } from '../../names/hash'

export type Label = 'person' | 'organization' | 'place' | 'other'

export interface LabelledSpan { readonly start: number, readonly end: number, readonly type: Label, readonly optional: boolean, readonly alternatives: readonly { readonly start: number, readonly end: number }[] }

/** A text with its names after normalisation, and how it counts. */
export interface LabelledText {
  readonly id: string
  readonly set: string
  /** The document that the text comes from: sentences of one and its copies have the same. */
  readonly origin: string
  readonly text: string
  readonly spans: readonly LabelledSpan[]
  readonly weight: number
  /** True where the set marks no `other` names: tokens outside the spans may then be either. */
  readonly otherUnmarked: boolean
}

interface NameRow { readonly id: string, readonly text: string, readonly doc?: string, readonly entities: readonly { readonly start: number, readonly end: number, readonly type: string, readonly fine?: string }[] }
interface StoryRow { readonly id: string, readonly text: string, readonly mentions: readonly StoryMention[] }
interface StoryMention { readonly type: string, readonly start: number, readonly end: number, readonly optional?: boolean, readonly alternatives?: readonly { readonly start: number, readonly end: number }[] }

/** How much each set counts, by the start of its file name; 0 leaves it out. Silver and odd genres count less. */
const SET_WEIGHTS: readonly (readonly [string, number])[] = [
  ['wikinews', 5], ['gmb-fixed.train', 0.5], ['gum-', 1.5], ['wikigold', 1.5], ['btc.g', 1], ['btc.e', 1], ['btc.f', 0.7], ['btc', 0],
  ['crossner-politics', 1.5], ['crossner', 0.9], ['uner-', 1.5], ['re3d', 0.4], ['wnut17', 0.4]
]
/** Sets that only ever measure. */
const KEPT_OUT: ReadonlySet<string> = new Set(['fixtures', 'gum-news.all', 'gmb-fixed.dev', 'uner-ewt.dev'])
/** Fine types that name no entity at all: dates, quantities, nominals. */
const NOTHING = /^(?:tim|time|Temporal|Quantity|Money|.*-nominal|.*-descr|DocumentReference|Frequency|CommsIdentifier|Coordinates)$/

/** Fine types that the guidelines read otherwise: in "2020 United States election" the country is a place. What stands in them is left open. */
const OPEN = /^(?:election|award|conference|event|misc)$/

/** The files of a folder, of its sub-folders, or the file itself; sorted, so that training is repeatable. */
export function findFiles(paths: readonly string[]): string[] {
  return paths.flatMap(path => {
    if (!existsSync(path)) return []
    if (statSync(path).isFile()) return [path]
    return readdirSync(path).sort().flatMap(name => findFiles([join(path, name)]))
  }).filter(path => path.endsWith('.jsonl'))
}

/** A third of the articles, chosen by their id, is kept out for choosing. */
export function isKeptOut(id: string): boolean {
  return (hashWord(id) >>> 8) % 3 === 0
}

/** Reads the sets that train; `all` puts the kept-out third of the articles in as well. */
export function readTraining(paths: readonly string[], all: boolean): LabelledText[] {
  return findFiles(paths).flatMap(file => {
    const set = basename(file, '.jsonl')
    const weight = KEPT_OUT.has(set) ? 0 : SET_WEIGHTS.find(([start]) => set.startsWith(start))?.[1] ?? 0
    if (weight === 0) return []
    return readSet(file, set, weight).filter(text => all || set !== 'wikinews.dev' || !isKeptOut(text.id))
  })
}

/** Reads one set as it is scored. */
export function readSet(file: string, set: string, weight: number): LabelledText[] {
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line) as NameRow & StoryRow)
  return (rows[0]?.mentions ? rows.map(row => fromStory(row, set, weight)) : joined(rows, set).map(row => fromNames(row, set, weight)))
}

function fromStory(row: StoryRow, set: string, weight: number): LabelledText {
  const spans = row.mentions.filter(mention => ['person', 'organization', 'place'].includes(mention.type))
    .map(mention => ({ start: mention.start, end: mention.end, type: mention.type as Label, optional: mention.optional ?? false, alternatives: mention.alternatives ?? [] }))
  return { id: row.id, set, origin: row.id, text: row.text, spans, weight, otherUnmarked: true }
}

function fromNames(row: NameRow, set: string, weight: number): LabelledText {
  const spans = row.entities.filter(entity => !NOTHING.test(entity.fine ?? ''))
    .map(entity => ({ start: entity.start, end: entity.end, type: entity.type as Label, optional: OPEN.test(entity.fine ?? ''), alternatives: [] }))
  return { id: row.id, set, origin: row.doc ?? row.id, text: row.text, spans, weight, otherUnmarked: set.startsWith('uner') || set.startsWith('btc') }
}

/** Sentences of one document in a row become one text, as news comes; every second document stays in single sentences. */
function joined(rows: readonly NameRow[], set: string): NameRow[] {
  if (!set.endsWith('.train') || !set.startsWith('gmb')) return [...rows]
  const documents: NameRow[] = []
  for (const row of rows) {
    const last = documents[documents.length - 1]
    if (!last || last.doc !== row.doc || hashWord(row.doc ?? '') % 2 === 0) { documents.push(row); continue }
    const shift = last.text.length + 1
    documents[documents.length - 1] = { ...last, text: `${last.text}\n${row.text}`, entities: [...last.entities, ...row.entities.map(entity => ({ ...entity, start: entity.start + shift, end: entity.end + shift }))] }
  }
  return documents
}

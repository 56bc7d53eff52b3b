import { createExtractor, toConll, toCsv, toDisplacy, toGeoJson, toHtml, toJsonLd, type Story } from '../index'
import type { Command, Fields, Format } from './arguments'
import { readWhole, type RawArticle } from './inputs'
import { paintFor } from './paint'
import { reportOf } from './report'

/** How a report looks. */
export interface Look { readonly width: number, readonly coloured: boolean }

/** What one article gives: its part of the output, or why it was skipped. Plain data. */
export interface Answer {
  readonly source: string
  readonly bytes: number
  /** Text, or in a worker's answer the same in UTF-8 behind what stands between two articles (see `packed`). */
  readonly body: string | Uint8Array<ArrayBuffer>
  readonly problem: string | null
  /** The problem is that of a whole file, not of a line. */
  readonly unreadable: boolean
  /** Only for the format `reconcile`, and all of it: names and dates tell copies of one text and reports of one event. */
  readonly story: Story | null
}

interface Article { readonly source: string, readonly id: string | null, readonly text: string, readonly published: string | null }

/** Before the first article, between two (plain ASCII), and after the last. `many` is false where the input is one text file. */
export interface Frame { readonly head: string, readonly between: string, readonly tail: string }

const NO_FRAME: Frame = { head: '', between: '', tail: '' }

export function frameOf(command: Command, many: boolean): Frame {
  switch (command.format) {
    case 'report': return { ...NO_FRAME, between: '\n\n' }
    case 'json': return many ? { head: '[\n', between: ',\n', tail: '\n]\n' } : { ...NO_FRAME, tail: '\n' }
    case 'geojson': return { head: '{"type":"FeatureCollection","features":[\n', between: ',\n', tail: '\n]}\n' }
    case 'csv': return { ...NO_FRAME, head: toCsv(NO_STORY, command.csv, { columns: OWN_COLUMNS }) }
    default: return NO_FRAME
  }
}

const NO_STORY: Story = { schema: 1, published: null, people: [], organizations: [], places: [], dates: [], casualties: [], incidents: [] }
const OWN_COLUMNS = { article: null, articleId: null }

/** A function that reads, extracts and writes one article, the options checked once. Throws what `createExtractor` throws; what it returns never does. */
export function answererFor(command: Command, look: Look, many: boolean): (raw: RawArticle) => Answer {
  const extractor = createExtractor(command.options)
  const write = WRITERS[command.format]
  return given => {
    const raw = readWhole(given)
    const { source, bytes } = raw
    try {
      const article = parseArticle(raw, command.fields)
      const story = extractor.extract(article.text, article.published === null ? undefined : { published: article.published })
      return { source, bytes, body: write(article, story, command, look, many), problem: null, unreadable: false, story: command.format === 'reconcile' ? story : null }
    } catch (error) {
      return { source, bytes, body: '', problem: error instanceof Error ? error.message : String(error), unreadable: !raw.json, story: null }
    }
  }
}

/** The answer with its body as bytes ready to be written, which go from thread to thread without being copied. Empty bodies stay text, so that nothing is written for them. */
export function packed(answer: Answer, { between }: Frame): Answer {
  return typeof answer.body !== 'string' || answer.body === '' ? answer : { ...answer, body: new TextEncoder().encode(between + answer.body) }
}

/** What to write for the body of an answer: `first` leaves out what stands between two. */
export function pieceOf({ body }: Answer, { between }: Frame, first: boolean): string | Uint8Array {
  if (typeof body === 'string') return first ? body : between + body
  return first ? body.subarray(between.length) : body
}

type Write = (article: Article, story: Story, command: Command, look: Look, many: boolean) => string

const WRITERS: Readonly<Record<Format, Write>> = {
  report: ({ source, text }, story, _, look) => reportOf(source, text, story, look.width, paintFor(look.coloured)),
  json: (article, story, _, __, many) => JSON.stringify(many ? withSource(article, story) : story, null, 2),
  jsonl: (article, story) => `${JSON.stringify(withSource(article, story))}\n`,
  csv: ({ source, id }, story, { csv }) => toCsv(story, csv, { header: false, columns: { article: source, articleId: id } }),
  geojson: ({ source, id }, story) => toGeoJson(story, { properties: { article: source, articleId: id } }).features.map(feature => JSON.stringify({ ...feature, id: `${id ?? source}#${feature.id}` })).join(',\n'),
  html: ({ text }, story) => toHtml(text, story, { document: true }),
  jsonld: ({ source, id, text }, story) => `${JSON.stringify(toJsonLd(text, story, { url: `urn:wirecopy:${encodeURIComponent(id ?? source)}` }))}\n`,
  displacy: ({ text }, story) => `${JSON.stringify(toDisplacy(text, story))}\n`,
  conll: ({ text }, story) => `${toConll(text, story)}\n`,
  reconcile: () => ''
}

function withSource({ source, id }: Article, story: Story) {
  return { source, id, ...story }
}

function parseArticle({ source, raw, json, problem }: RawArticle, fields: Fields): Article {
  if (raw === null) throw new Error(problem ?? 'it cannot be read')
  if (!json) return { source, id: null, text: raw, published: null }
  const record = parseRecord(raw)
  const text = record[fields.text]
  if (typeof text !== 'string') throw new Error(`expected a string in field "${fields.text}", got ${kindOf(text)}`)
  const published = record[fields.published] ?? null
  if (published !== null && typeof published !== 'string') throw new Error(`expected a string in field "${fields.published}", got ${kindOf(published)}`)
  const id = record[fields.id] ?? null
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') throw new Error(`expected a string or number in field "${fields.id}", got ${kindOf(id)}`)
  return { source, id: id === null ? null : String(id), text, published }
}

function parseRecord(raw: string): Readonly<Record<string, unknown>> {
  let record: unknown
  try {
    record = JSON.parse(raw.replace(/^\uFEFF/, ''))
  } catch {
    throw new Error('not JSON')
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) throw new Error(`expected a JSON object, got ${kindOf(record)}`)
  return record as Record<string, unknown>
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`
}

import type compromise from 'compromise'
import { pathToFileURL } from 'node:url'
import type * as Wirecopy from '../../index'
import type { ExtractOptions } from '../../types'

/** Reads one text and returns how much was found, so that no engine can leave the work out. */
export type Reader = (text: string) => number

export interface Contestant {
  readonly name: string
  /** What it does, for the table's legend. */
  readonly does: string
  /** True where it takes part in the measure of cold start. */
  readonly cold: boolean
  /** A corpus that it cannot read in reasonable time. */
  readonly skips?: string
  /** Imports the library and makes its reader; `entry` is the built wirecopy. */
  readonly load: (entry: string) => Promise<Reader>
}

const PUBLISHED = '2021-08-27'

async function wirecopy(entry: string, options: ExtractOptions): Promise<Reader> {
  const { createExtractor } = await import(pathToFileURL(entry).href) as typeof Wirecopy
  const extractor = createExtractor({ published: PUBLISHED, ...options })
  return text => {
    const story = extractor.extract(text)
    return story.people.length + story.organizations.length + story.places.length + story.dates.length + story.casualties.length
  }
}

/** Reference instant of the date libraries: the same day for all. */
function reference(): Date {
  return new Date(`${PUBLISHED}T12:00:00Z`)
}

/** Every engine of the benchmark, ours first. Each loads only what it needs. */
export const CONTESTANTS: readonly Contestant[] = [
  { name: 'wirecopy', does: 'extract(), everything', cold: true, load: entry => wirecopy(entry, {}) },
  { name: 'wirecopy names', does: 'only people, organizations, places', cold: true, load: entry => wirecopy(entry, { only: ['people', 'organizations', 'places'] }) },
  { name: 'wirecopy people', does: 'only people', cold: false, load: entry => wirecopy(entry, { only: ['people'] }) },
  { name: 'wirecopy places', does: 'only places', cold: false, load: entry => wirecopy(entry, { only: ['places'] }) },
  { name: 'wirecopy dates', does: 'only dates', cold: true, load: entry => wirecopy(entry, { only: ['dates'] }) },
  { name: 'wirecopy casualties', does: 'only casualties (dates are read for them)', cold: true, load: entry => wirecopy(entry, { only: ['casualties'] }) },
  {
    name: 'wink-nlp',
    does: 'readDoc() with the full pipe of wink-eng-lite-web-model: tokens, sentences, tags, entities of numbers and dates; no people, organizations or places',
    cold: true,
    load: async () => {
      const { default: winkNlp } = await import('wink-nlp')
      const { default: model } = await import('wink-eng-lite-web-model')
      const nlp = winkNlp(model)
      return text => nlp.readDoc(text).entities().length()
    }
  },
  {
    name: 'compromise',
    does: 'nlp(text): sentences, terms, tags',
    cold: true,
    load: async () => {
      const { default: nlp } = await import('compromise')
      return text => nlp(text).length
    }
  },
  {
    name: 'compromise names',
    does: 'nlp(text) and people(), organizations(), places() with offsets',
    cold: false,
    load: async () => {
      const { default: nlp } = await import('compromise')
      return text => compromiseNames(nlp(text))
    }
  },
  {
    name: 'chrono-node',
    does: 'chrono.parse(text)',
    cold: true,
    load: async () => {
      const { parse } = await import('chrono-node')
      return text => parse(text, reference()).length
    }
  },
  {
    name: 'compromise+chrono',
    does: 'compromise names and chrono.parse(text): what people write today',
    cold: true,
    load: async () => {
      const { default: nlp } = await import('compromise')
      const { parse } = await import('chrono-node')
      return text => compromiseNames(nlp(text)) + parse(text, reference()).length
    }
  },
  {
    name: 'ms-recognizers dates',
    does: 'recognizeDateTime(text) of @microsoft/recognizers-text-date-time; many minutes for one text of a million characters',
    cold: true,
    skips: 'one text',
    load: async () => {
      const { default: recognizers } = await import('@microsoft/recognizers-text-date-time')
      const model = new recognizers.DateTimeRecognizer('en-us').getDateTimeModel()
      return text => model.parse(text, reference()).length
    }
  }
]

type CompromiseView = ReturnType<typeof compromise>

function compromiseNames(view: CompromiseView): number {
  const found = [view.people(), view.organizations(), view.places()]
  return found.reduce((sum, names) => sum + (names.json({ offset: true }) as readonly unknown[]).length, 0)
}

/** One option of the command line, as `node:util` parses it and as `--help` tells it. */
export interface Option {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  readonly multiple?: boolean
  /** Word for the value in the help. */
  readonly value?: string
  readonly values?: readonly string[]
  readonly group: 'Output' | 'Reading' | 'Extraction' | 'Running'
  readonly help: string
}

export const CSV_KINDS = ['casualties', 'incidents', 'dates', 'people', 'organizations', 'places'] as const
export const KINDS = ['people', 'organizations', 'places', 'dates', 'casualties'] as const
export const ZONES = ['headline', 'body', 'caption', 'credit', 'furniture'] as const
export const SHELLS = ['bash', 'zsh', 'fish'] as const

/** All options; help, completion and parsing are made from this table. */
export const OPTIONS = {
  json: { type: 'boolean', group: 'Output', help: 'the whole answer as JSON; of several articles an array, each with its source' },
  jsonl: { type: 'boolean', group: 'Output', help: 'one answer a line, with its source and id: for streams' },
  csv: { type: 'string', value: 'KIND', values: CSV_KINDS, group: 'Output', help: `one table over all inputs: ${CSV_KINDS.join(', ')}` },
  geojson: { type: 'boolean', group: 'Output', help: 'places and incidents as one GeoJSON FeatureCollection' },
  html: { type: 'string', value: 'OUT', group: 'Output', help: 'marked articles as web pages: OUT is a file for one article (- for standard output), else a folder' },
  jsonld: { type: 'boolean', group: 'Output', help: 'schema.org article and Web Annotations, one JSON-LD document a line' },
  displacy: { type: 'boolean', group: 'Output', help: 'documents for spaCy\'s displaCy, one a line' },
  conll: { type: 'boolean', group: 'Output', help: 'tokens with BIO tags, for training' },
  reconcile: { type: 'boolean', group: 'Output', help: 'incidents joined over all inputs: one table, with low, best and high; also with --json' },
  'text-field': { type: 'string', value: 'NAME', group: 'Reading', help: 'field of a JSON Lines record that holds the text (text)' },
  'published-field': { type: 'string', value: 'NAME', group: 'Reading', help: 'field that holds the publication day (published)' },
  'id-field': { type: 'string', value: 'NAME', group: 'Reading', help: 'field that holds the record\'s id (id)' },
  strict: { type: 'boolean', group: 'Reading', help: 'stop at the first line or file that cannot be read' },
  published: { type: 'string', value: 'DATE', group: 'Extraction', help: 'publication day where no record tells one, as in 2021-08-26; wins over the text\'s own date line' },
  'time-zone': { type: 'string', value: 'ZONE', group: 'Extraction', help: 'zone that an instant is turned into a day in, as in Asia/Kabul (UTC)' },
  only: { type: 'string', value: 'KINDS', multiple: true, values: KINDS, group: 'Extraction', help: `leave out the rest: ${KINDS.join(',')}` },
  zones: { type: 'string', value: 'ZONES', multiple: true, values: ZONES, group: 'Extraction', help: `parts of the page to return mentions from: ${ZONES.join(',')}` },
  names: { type: 'string', value: 'FILE', group: 'Extraction', help: 'names of your own: a JSON array, or JSON Lines, of {"text", "type", "canonical"}' },
  jobs: { type: 'string', short: 'j', value: 'N', group: 'Running', help: 'threads to work with (1); output keeps the order of the input' },
  quiet: { type: 'boolean', short: 'q', group: 'Running', help: 'no progress bar' },
  completion: { type: 'string', value: 'SHELL', values: SHELLS, group: 'Running', help: `print a completion script: ${SHELLS.join(', ')}` },
  help: { type: 'boolean', short: 'h', group: 'Running', help: 'print this help' },
  version: { type: 'boolean', group: 'Running', help: 'print the version' }
} as const satisfies Readonly<Record<string, Option>>

/** The table with its optional fields visible. */
export const OPTION_LIST: readonly (readonly [name: string, option: Option])[] = Object.entries(OPTIONS)

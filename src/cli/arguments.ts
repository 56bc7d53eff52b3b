import { parseArgs } from 'node:util'
import type { CsvKind, ExtractOptions } from '../index'
import { CSV_KINDS, KINDS, OPTIONS, SHELLS, ZONES } from './options'

export type Format = 'report' | 'json' | 'jsonl' | 'csv' | 'geojson' | 'html' | 'jsonld' | 'displacy' | 'conll' | 'reconcile'

/** Fields of a JSON Lines record. */
export interface Fields { readonly text: string, readonly published: string, readonly id: string }

/** What the command line asks for, checked; plain data, so that it can be sent to a worker. */
export interface Command {
  readonly inputs: readonly string[]
  readonly format: Format
  /** For the format `csv`. */
  readonly csv: CsvKind
  /** For the format `html`: a file or a folder. */
  readonly out: string
  /** `--reconcile --json`. */
  readonly asJson: boolean
  readonly fields: Fields
  /** Standard input is JSON Lines. */
  readonly linesOnStdin: boolean
  readonly strict: boolean
  readonly jobs: number
  readonly quiet: boolean
  /** File of own names, not read yet. */
  readonly namesFile: string | null
  readonly options: ExtractOptions
}

/** What is asked for instead of a run. */
export type Request = { readonly run: Command } | { readonly print: 'help' | 'version' } | { readonly completion: (typeof SHELLS)[number] }

/** A mistake of the caller: told in one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const MOST_JOBS = 64
const FORMATS = ['json', 'jsonl', 'csv', 'geojson', 'html', 'jsonld', 'displacy', 'conll', 'reconcile'] as const satisfies readonly Format[]

/** Reads the arguments after the script's name. Throws UsageError for what cannot be meant. */
export function readArguments(argv: readonly string[]): Request {
  const { values, positionals } = parse(argv)
  if (values.help) return { print: 'help' }
  if (values.version) return { print: 'version' }
  if (values.completion !== undefined) return { completion: oneOf('completion', values.completion, SHELLS) }
  if (positionals.length === 0) throw new UsageError('no input: name a file or folder, or - for standard input (--help tells more)')
  const format = formatOf(values)
  return {
    run: {
      inputs: positionals,
      format,
      csv: values.csv === undefined ? 'casualties' : oneOf('csv', values.csv, CSV_KINDS),
      out: values.html ?? '',
      asJson: values.json === true,
      fields: { text: values['text-field'] ?? 'text', published: values['published-field'] ?? 'published', id: values['id-field'] ?? 'id' },
      linesOnStdin: [values['text-field'], values['published-field'], values['id-field']].some(field => field !== undefined),
      strict: values.strict === true,
      jobs: readJobs(values.jobs),
      quiet: values.quiet === true,
      namesFile: values.names ?? null,
      options: {
        ...(values.published === undefined ? {} : { published: values.published }),
        ...(values['time-zone'] === undefined ? {} : { timeZone: values['time-zone'] }),
        ...(values.only === undefined ? {} : { only: list('only', values.only, KINDS) }),
        ...(values.zones === undefined ? {} : { zones: list('zones', values.zones, ZONES) })
      }
    }
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new UsageError(message.split(/\. |\n/)[0] ?? message)
  }
}

function formatOf(values: Readonly<Record<string, unknown>>): Format {
  const asked = FORMATS.filter(format => values[format] !== undefined && values[format] !== false)
  if (asked.length === 2 && asked.includes('reconcile') && asked.includes('json')) return 'reconcile'
  if (asked.length > 1) throw new UsageError(`${asked.map(format => `--${format}`).join(' and ')} exclude each other`)
  return asked[0] ?? 'report'
}

function readJobs(value: string | undefined): number {
  if (value === undefined) return 1
  const jobs = Number(value)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS) throw new UsageError(`--jobs: expected a whole number from 1 to ${MOST_JOBS}, got ${value}`)
  return jobs
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find(each => each === value)
  if (found === undefined) throw new UsageError(`--${option}: expected ${allowed.join(', ')}, got ${value}`)
  return found
}

/** Values given one by one or with commas between. */
function list<T extends string>(option: string, values: readonly string[], allowed: readonly T[]): T[] {
  return values.flatMap(value => value.split(',')).map(value => oneOf(option, value.trim(), allowed))
}

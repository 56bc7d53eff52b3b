import { parseArgs } from 'node:util'
import type { ExtractOptions } from '../index'

/** What the command line asks for, checked. */
export interface Command {
  readonly inputs: readonly string[]
  readonly format: 'report' | 'json'
  readonly options: ExtractOptions
}

/** A mistake of the caller: told in one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export const HELP = `Usage: wirecopy [options] FILE...

Reads English news articles and tells who, where, when and how many came to harm.
FILE is a text file; - is standard input.

  --json             print the whole answer as JSON
  --published DATE   the article's publication day, as in 2021-08-26
  --help             print this help
  --version          print the version

Examples:
  wirecopy article.txt
  curl -s https://example.org/article.txt | wirecopy --json -
`

/** Reads the arguments after the script's name. Throws UsageError for what cannot be meant. */
export function readArguments(argv: readonly string[]): Command | 'help' | 'version' {
  const { values, positionals } = parse(argv)
  if (values.help) return 'help'
  if (values.version) return 'version'
  if (positionals.length === 0) throw new UsageError('no input: name a file, or - for standard input')
  return {
    inputs: positionals,
    format: values.json ? 'json' : 'report',
    options: values.published === undefined ? {} : { published: values.published }
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, published: { type: 'string' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } }
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error))
  }
}

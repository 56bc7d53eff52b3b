import { readFileSync } from 'node:fs'
import { extract } from '../index'
import { HELP, readArguments, UsageError, type Command } from './arguments'
import { paintFor } from './paint'
import { reportOf } from './report'

/** What the program needs of the process around it; a test hands in its own. */
export interface Surroundings {
  readonly write: (text: string) => void
  readonly complain: (line: string) => void
  readonly width: number
  readonly coloured: boolean
  readonly version: string
}

/** Runs the command line. Returns the exit code: 0 where all went well, 2 for wrong usage or an unreadable input. */
export function run(argv: readonly string[], around: Surroundings): number {
  try {
    const command = readArguments(argv)
    if (command === 'help') around.write(HELP)
    else if (command === 'version') around.write(`${around.version}\n`)
    else for (const input of command.inputs) around.write(answer(input, command, around))
    return 0
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof RangeError || error instanceof TypeError)) throw error
    around.complain(`wirecopy: ${error.message}\n`)
    return 2
  }
}

function answer(input: string, { format, options }: Command, around: Surroundings): string {
  const text = readInput(input)
  const story = extract(text, options)
  return format === 'json' ? `${JSON.stringify(story, null, 2)}\n` : reportOf(input, text, story, around.width, paintFor(around.coloured))
}

function readInput(input: string): string {
  try {
    return readFileSync(input === '-' ? 0 : input, 'utf8')
  } catch (error) {
    throw new UsageError(`cannot read ${input}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

import { readFile } from 'node:fs/promises'
import type { Readable, Writable } from 'node:stream'
import type { ExtractOptions, Story } from '../index'
import { answererFor, frameOf, pieceOf, type Answer, type Look } from './answers'
import { readArguments, UsageError, type Command } from './arguments'
import { completionFor, helpText } from './help'
import { findInputs, readArticles } from './inputs'
import { openPages } from './pages'
import { inOrder, startWorkers, type Pool } from './pool'
import { NO_PROGRESS, startProgress, type Progress } from './progress'
import { reconciledOf } from './reconciled'
import { sinkOf, type Sink } from './sink'
import { printable } from './table'

/** What the program needs of the process around it; a test hands in its own. */
export interface Surroundings {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
  readonly look: Look
  /** Somebody watches standard error, and standard output goes elsewhere. */
  readonly showProgress: boolean
  readonly version: string
  /** Aborted by Ctrl-C. */
  readonly interrupted: AbortSignal
  /** Script of a worker thread. */
  readonly workerScript: URL
}

export const EXIT = { fine: 0, skipped: 1, unusable: 2, interrupted: 130 } as const

/** Runs the command line. Returns the exit code: see EXIT. Never throws; mistakes are told on standard error, one line each. */
export async function run(argv: readonly string[], around: Surroundings): Promise<number> {
  const stdout = sinkOf(around.stdout)
  around.interrupted.addEventListener('abort', () => { around.stdin.destroy() }, { once: true })
  try {
    const request = readArguments(argv)
    if ('run' in request) return await work(await withNames(request.run), around, stdout)
    await stdout.write('completion' in request ? completionFor(request.completion) : request.print === 'help' ? helpText() : `${around.version}\n`)
    return EXIT.fine
  } catch (error) {
    around.stderr.write(`wirecopy: ${printable(error instanceof Error ? error.message : String(error))}\n`)
    return EXIT.unusable
  }
}

async function work(command: Command, around: Surroundings, stdout: Sink): Promise<number> {
  const inputs = await findInputs(command)
  const many = inputs.length > 1 || inputs.some(input => input.json)
  const pool = openPool(command, around, many)
  const frame = frameOf(command, many)
  const pages = command.format === 'html' ? await openPages(command.out, many, stdout) : null
  const progress = command.quiet || !around.showProgress ? NO_PROGRESS : startProgress(around.stderr, inputs.reduce((sum, input) => sum + input.bytes, 0))
  const stories: Story[] = []
  const sources: string[] = []
  let code: number = EXIT.fine
  let written = 0
  try {
    await stdout.write(frame.head)
    for await (const answer of inOrder(readArticles(inputs, around.stdin), pool.ahead, pool.answer)) {
      if (around.interrupted.aborted || stdout.gone()) break
      progress.step(answer.bytes)
      if (answer.problem !== null) {
        complain(answer, around.stderr, progress)
        code = command.strict || answer.unreadable ? EXIT.unusable : Math.max(code, EXIT.skipped)
        if (command.strict) break
      } else if (pages) {
        await pages.add(answer.source, typeof answer.body === 'string' ? answer.body : '')
      } else if (answer.story) {
        stories.push(answer.story)
        sources.push(answer.source)
      } else if (answer.body !== '') {
        await stdout.write(pieceOf(answer, frame, written++ === 0))
      }
    }
    await stdout.write(command.format === 'reconcile' ? reconciledOf(stories, sources, command.asJson, around.look) : frame.tail)
  } finally {
    progress.stop()
    await pool.close()
  }
  return around.interrupted.aborted ? EXIT.interrupted : code
}

function openPool(command: Command, { look, workerScript }: Surroundings, many: boolean): Pool {
  const answer = answererFor(command, look, many)
  if (command.jobs > 1) return startWorkers(command.jobs, workerScript, { command, look, many })
  return { ahead: 1, answer: raw => Promise.resolve(answer(raw)), close: () => Promise.resolve() }
}

function complain({ source, problem }: Answer, stderr: Writable, progress: Progress): void {
  progress.clear()
  stderr.write(`wirecopy: ${printable(source)}: ${printable(problem ?? '')}\n`)
}

/** Reads the file of own names into the options. */
async function withNames(command: Command): Promise<Command> {
  const { namesFile } = command
  if (namesFile === null) return command
  const text = await readFile(namesFile, 'utf8').catch((error: unknown) => { throw new UsageError(`--names: cannot read ${namesFile}: ${error instanceof Error ? error.message : String(error)}`) })
  return { ...command, options: { ...command.options, names: parseNames(text, namesFile) } }
}

/** A JSON array, or a JSON object a line; what is in it the library checks. */
function parseNames(text: string, file: string): NonNullable<ExtractOptions['names']> {
  const plain = text.replace(/^\uFEFF/, '').trim()
  try {
    return (plain.startsWith('[') ? JSON.parse(plain) : plain.split(/\r?\n/).filter(line => line.trim() !== '').map(line => JSON.parse(line) as unknown)) as NonNullable<ExtractOptions['names']>
  } catch {
    throw new UsageError(`--names: ${file} is neither a JSON array nor JSON Lines`)
  }
}

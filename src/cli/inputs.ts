import { createReadStream, readFileSync, type Stats } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { UsageError, type Command } from './arguments'
import { linesOf } from './lines'

/** An article as it was read, not yet parsed; plain data, so that it can be sent to a worker. */
export interface RawArticle {
  /** The file, with the line's number in JSON Lines: "feed.jsonl:12"; "-" for standard input. */
  readonly source: string
  /** The text, or the JSON of a record. Null where it could not be read (`problem` tells why), or where it is `unread`. */
  readonly raw: string | null
  readonly problem: string | null
  /** A plain file that is left to whoever answers, so that its text need not be sent from thread to thread; see `readWhole`. */
  readonly unread: boolean
  /** A record of JSON Lines, not a whole file. */
  readonly json: boolean
  readonly bytes: number
}

interface Input {
  readonly path: string
  readonly json: boolean
  readonly bytes: number
  /** A file that gives what it has at once, no pipe or terminal. */
  readonly plain: boolean
}

const LINES = ['.jsonl', '.ndjson']
const IN_FOLDERS = ['.txt', ...LINES]
const STDIN = '-'
/** A line with none is blank, however long, and no record. */
const VISIBLE = /\S/

/**
 * The files that the inputs stand for, folders opened in the order of their names. Throws UsageError for an input that is not there or
 * a folder without an article.
 */
export async function findInputs(command: Command): Promise<readonly Input[]> {
  const found: Input[] = []
  for (const input of command.inputs) {
    if (input === STDIN) found.push({ path: STDIN, json: command.linesOnStdin, bytes: 0, plain: false })
    else found.push(...await open(input))
  }
  return found
}

async function open(path: string): Promise<readonly Input[]> {
  const info = await stat(path).catch((error: unknown) => { throw new UsageError(`cannot read ${path}: ${reasonOf(error)}`) })
  if (!info.isDirectory()) return [inputOf(path, info)]
  const inside = await inFolder(path)
  if (inside.length === 0) throw new UsageError(`no ${IN_FOLDERS.join(', ')} file in ${path}`)
  return inside
}

function inputOf(path: string, info: Stats): Input {
  return { path, json: LINES.includes(extname(path).toLowerCase()), bytes: info.size, plain: info.isFile() }
}

async function inFolder(folder: string): Promise<readonly Input[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(entry => !entry.name.startsWith('.')).sort((a, b) => a.name < b.name ? -1 : 1)
  const found: Input[] = []
  for (const entry of entries) {
    const path = join(folder, entry.name)
    const ending = extname(entry.name).toLowerCase()
    if (entry.isDirectory()) found.push(...await inFolder(path))
    else if (IN_FOLDERS.includes(ending)) found.push(inputOf(path, await stat(path)))
  }
  return found
}

/** The articles of the inputs one by one: a stream is read on only when the next is asked for. Never throws: what cannot be read has a `problem`. */
export async function* readArticles(inputs: readonly Input[], stdin: AsyncIterable<Uint8Array>): AsyncGenerator<RawArticle> {
  for (const input of inputs) {
    try {
      if (input.json) yield* readRecords(input, stdin)
      else yield await readText(input, stdin)
    } catch (error) {
      yield { source: input.path, raw: null, problem: reasonOf(error), unread: false, json: false, bytes: 0 }
    }
  }
}

async function readText({ path, plain, bytes: size }: Input, stdin: AsyncIterable<Uint8Array>): Promise<RawArticle> {
  if (plain) return { source: path, raw: null, problem: null, unread: true, json: false, bytes: size }
  const bytes = path === STDIN ? await all(stdin) : await readFile(path)
  return { source: path, raw: bytes.toString('utf8'), problem: null, unread: false, json: false, bytes: bytes.length }
}

/** The same article with its text, where that was left unread. Never throws: what cannot be read has a `problem`. */
export function readWhole(article: RawArticle): RawArticle {
  if (!article.unread) return article
  try {
    const bytes = readFileSync(article.source)
    return { ...article, raw: bytes.toString('utf8'), unread: false, bytes: bytes.length }
  } catch (error) {
    return { ...article, problem: reasonOf(error), unread: false, bytes: 0 }
  }
}

async function all(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return Buffer.concat(parts)
}

async function* readRecords({ path }: Input, stdin: AsyncIterable<Uint8Array>): AsyncGenerator<RawArticle> {
  for await (const { number, text, bytes } of linesOf(path === STDIN ? stdin : createReadStream(path))) {
    if (text !== null && !VISIBLE.test(text)) continue
    yield { source: `${path}:${number}`, raw: text, problem: text === null ? 'the line is too long' : null, unread: false, json: true, bytes }
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? error.message
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder', EACCES: 'permission denied', EISDIR: 'it is a folder', ENOTDIR: 'not a folder on the way there', EMFILE: 'too many open files',
  ERR_STRING_TOO_LONG: 'it is too long', ERR_FS_FILE_TOO_LARGE: 'it is too large'
}

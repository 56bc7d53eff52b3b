import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sink } from './sink'

/** Writes marked pages: one to a file or to standard output, many into a folder. */
export interface Pages {
  readonly add: (source: string, html: string) => Promise<void>
}

/** What a file's name may hold on every system. */
const UNSAFE = /[^\p{L}\p{N}._-]+/gu
const LONGEST = 120

/** Opens the target of `--html`. Names in a folder come from the sources, made unique. */
export async function openPages(out: string, many: boolean, stdout: Sink): Promise<Pages> {
  if (out === '-') return { add: (_, html) => stdout.write(html) }
  if (!many) return { add: (_, html) => writeFile(out, html) }
  await mkdir(out, { recursive: true })
  const taken = new Set<string>()
  return { add: (source, html) => writeFile(join(out, uniqueName(source, taken)), html) }
}

function uniqueName(source: string, taken: Set<string>): string {
  const base = source.replace(/\.txt$/i, '').replace(UNSAFE, '-').replace(/^[.-]+/, '').slice(-LONGEST) || 'article'
  let name = `${base}.html`
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}-${number}.html`
  taken.add(name.toLowerCase())
  return name
}

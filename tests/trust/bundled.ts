import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Metafile } from 'esbuild'
import fc from 'fast-check'
import { extract } from '../../src/extract'
import { readArticles } from '../../src/lab/fuzz/articles'
import { spoiltPage } from '../../src/lab/fuzz/pages'
import { anyText } from '../../src/lab/fuzz/texts'

export const ROOT = resolve(import.meta.dirname, '../..')
const DIST = join(ROOT, 'dist/index.js')
const ENTRY = existsSync(DIST) ? DIST : join(ROOT, 'src/index.ts')

/** Options of all answers below: with them every room works. */
export const OPTIONS = { published: '2021-08-28', zones: ['headline', 'body', 'caption', 'credit', 'furniture'], names: [{ text: 'Red Shore Front', type: 'organization' }] } as const

/** Texts that are answered on every engine: the articles, spoilt articles, any text. The same ones every time. */
export const TEXTS: readonly string[] = [
  ...readArticles(),
  ...fc.sample(spoiltPage(readArticles()), { seed: 11, numRuns: 8 }),
  ...fc.sample(anyText, { seed: 12, numRuns: 40 })
]

/** The answers of the source as it is here, to compare with. */
export function answersHere(): string[] {
  return TEXTS.map(text => JSON.stringify(extract(text, OPTIONS)))
}

/** One line for many answers. */
export function digest(answers: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(answers)).digest('hex')
}

/** The library with all that it needs in one script, as a global `wirecopy`. */
export async function bundle(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [ENTRY], bundle: true, write: false, format: 'iife', globalName: 'wirecopy', platform: 'neutral', mainFields: ['module', 'main'], target: 'es2022', charset: 'utf8' })
  return outputFiles[0]?.text ?? ''
}

/** What esbuild puts into the published files: every input by its path under the root. */
export async function inputs(entry: string, external: readonly string[]): Promise<Metafile['inputs']> {
  const { metafile } = await build({ entryPoints: [join(ROOT, entry)], bundle: true, write: false, metafile: true, format: 'esm', platform: 'node', external: [...external], absWorkingDir: ROOT, outdir: '/tmp', logLevel: 'silent' })
  return metafile.inputs
}

import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const FRESH = join(ROOT, '.tmp/api')

const filesOf = (folder: string): Readonly<Record<string, string>> => Object.fromEntries(readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.md')).sort().map(file => [file, readFileSync(join(folder, file), 'utf8')]))

it('docs/api is what the docstrings give (npm run api)', async () => {
  rmSync(FRESH, { recursive: true, force: true })
  await promisify(execFile)(process.execPath, [join(ROOT, 'node_modules/typedoc/bin/typedoc'), '--out', FRESH], { cwd: ROOT })
  expect(filesOf(join(ROOT, 'docs/api'))).toEqual(filesOf(FRESH))
}, 300_000)

import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import vm from 'node:vm'
import { build, transformSync } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blocksOf, outputOf, type Block } from './blocks'

// Runs what the documentation shows. ```ts runs in Node against the built package, ```ts browser bundled and without anything of Node; the
// ```text block right behind holds the output. ```console holds commands after "$ " and what they print. A block after
// <!-- file: NAME --> is written to NAME first. Of ```sh only npm's scripts are checked. UPDATE=1 writes new output into the files.
const ROOT = resolve(import.meta.dirname, '../..')
const WORK = join(ROOT, '.tmp/docs')
const UPDATE = process.env['UPDATE'] === '1'
/** Milliseconds for what loads a compiler on a busy machine. */
const PATIENCE = 300_000
const run = promisify(execFile)

/** Made from the types and compared by a test of its own. */
const MADE = ['api-report.md']
const FILES = [join(ROOT, 'README.md'), ...readdirSync(join(ROOT, 'docs')).filter(file => file.endsWith('.md') && !MADE.includes(file)).sort().map(file => join(ROOT, 'docs', file))].filter(file => existsSync(file))
const DATA = ['text', 'json', 'jsonl', 'csv', 'html', '']

const pages = FILES.map(path => {
  const markdown = readFileSync(path, 'utf8')
  const blocks = blocksOf(markdown)
  return { path, name: basename(path, '.md'), markdown, blocks, folder: join(WORK, basename(path, '.md')), changes: [] as { block: Block, output: string }[] }
})

beforeAll(() => {
  rmSync(WORK, { recursive: true, force: true })
  mkdirSync(join(WORK, 'bin'), { recursive: true })
  writeFileSync(join(WORK, 'bin/wirecopy'), `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'dist/cli.js')}" "$@"\n`, { mode: 0o755 })
  for (const { folder, blocks } of pages) {
    mkdirSync(folder)
    symlinkSync(join(ROOT, 'fixtures'), join(folder, 'fixtures'))
    for (const { file, code } of blocks) {
      if (file === null) continue
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), file.endsWith('.ts') ? code : `${code}\n`)
    }
  }
})

afterAll(() => {
  if (!UPDATE) return
  for (const { path, markdown, changes } of pages) {
    const lines = markdown.split('\n')
    for (const { block, output } of [...changes].sort((a, b) => b.block.start - a.block.start)) lines.splice(block.start, block.end - block.start, ...output.split('\n'))
    if (changes.length > 0) writeFileSync(path, lines.join('\n'))
  }
})

const BREAK = '--- next program ---\n'

/** Runs the programs one after the other when the one before has nothing left to do, so that the library is loaded once a page. */
const RUNNER = `const files = process.argv.slice(2)
let next = 0
process.on('beforeExit', () => {
  if (next === files.length) return
  if (next > 0) process.stdout.write(${JSON.stringify(BREAK)})
  import(files[next++]).catch(error => { console.log(error); process.exit(1) })
})`

/** Outputs of programs in Node, as a reader would see them. */
async function inNode(programs: readonly string[], folder: string): Promise<readonly string[]> {
  const files = programs.map((_, index) => join(folder, `program-${index}.mjs`))
  programs.forEach((code, index) => { writeFileSync(files[index] ?? '', transformSync(code, { loader: 'ts', format: 'esm' }).code) })
  writeFileSync(join(folder, 'runner.mjs'), RUNNER)
  const { stdout, stderr } = await run(process.execPath, ['runner.mjs', ...files], { cwd: folder }).catch((error: unknown) => error as { stdout: string, stderr: string })
  expect(stderr).toBe('')
  return stdout.split(BREAK)
}

/** Output of a program that a bundler made for browsers, in a bare context: no process, no require, no Buffer. */
async function inBrowser(code: string, folder: string): Promise<string> {
  const { outputFiles } = await build({ stdin: { contents: code, resolveDir: folder, loader: 'ts' }, bundle: true, write: false, format: 'iife', platform: 'browser', target: 'es2022' })
  const lines: string[] = []
  vm.runInNewContext(outputFiles[0]?.text ?? '', { console: { log: (...words: readonly unknown[]) => { lines.push(words.map(String).join(' ')) } } })
  return lines.join('\n')
}

/** What a terminal would show: the commands with their output. */
async function inShell(code: string, folder: string): Promise<string> {
  const shown: string[] = []
  for (const line of code.split('\n').filter(each => each.startsWith('$ '))) {
    const env = { ...process.env, PATH: `${join(WORK, 'bin')}:${process.env['PATH'] ?? ''}`, NO_COLOR: '1', COLUMNS: '100' }
    const { stdout, stderr } = await run('bash', ['-c', line.slice(2)], { cwd: folder, env }).catch((error: unknown) => error as { stdout: string, stderr: string })
    shown.push(line, ...[stdout, stderr].map(output => output.replaceAll('\r\n', '\n').trimEnd()).filter(Boolean))
  }
  return shown.join('\n')
}

describe.each(pages.filter(({ blocks }) => blocks.length > 0))('$name.md', page => {
  const { blocks, folder, markdown } = page
  const programs = blocks.filter(({ language, marks, file }) => (language === 'ts' || language === 'js') && file === null && !marks.includes('browser'))
  let outputs: readonly string[] = []
  beforeAll(async () => { outputs = programs.length > 0 ? await inNode(programs.map(({ code }) => code), folder) : [] }, PATIENCE)

  it.each(blocks.map((block, index) => ({ line: block.start, block, index })))('line $line', async ({ block, index }) => {
    const { language, marks, code, file } = block
    if (file !== null || DATA.includes(language)) return
    if (language === 'sh') return checkScripts(code)
    if (language === 'console') {
      const shown = await inShell(code, folder)
      if (UPDATE) page.changes.push({ block, output: shown })
      else expect(shown).toBe(code)
      return
    }
    expect(['ts', 'js'], 'a language that this test can run').toContain(language)
    const output = (marks.includes('browser') ? await inBrowser(code, folder) : outputs[programs.indexOf(block)] ?? '').trimEnd()
    const expected = outputOf(markdown, blocks, index)
    if (UPDATE && expected) page.changes.push({ block: expected, output })
    else expect(output).toBe(expected?.code ?? '')
  })
})

function checkScripts(code: string): void {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  for (const [, script = ''] of code.matchAll(/npm run (?:-s )?([\w:-]+)/g)) expect(Object.keys(scripts)).toContain(script)
}

it('compiles every TypeScript block, strictly', async () => {
  const folder = join(WORK, 'types')
  mkdirSync(folder)
  for (const { name, blocks } of pages) {
    blocks.forEach(({ language, code, file }, index) => {
      if (language === 'ts') writeFileSync(join(folder, file ?? `${name}-${index}.ts`), `${code}\nexport {}\n`)
    })
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({
    compilerOptions: {
      strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true, target: 'ES2022', lib: ['ES2022', 'DOM'], module: 'ESNext', moduleResolution: 'Bundler', types: ['node']
    }
  }))
  const { stdout } = await run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder]).catch((error: unknown) => error as { stdout: string })
  expect(stdout).toBe('')
}, PATIENCE)

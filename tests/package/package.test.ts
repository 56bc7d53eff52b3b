import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const BIN = join(ROOT, 'node_modules/.bin')
const FIXTURE = join(ROOT, 'fixtures/002_f4e75a9c6c075ae4.txt')
const MEGABYTE = 1 << 20

let folder = ''
let tarball = ''
let consumer = ''

const run = (command: string, args: readonly string[], cwd = consumer): string => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirecopy-'))
  consumer = join(folder, 'consumer')
  mkdirSync(consumer)
  const packed = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT)) as readonly { filename: string }[]
  tarball = join(folder, packed[0]?.filename ?? '')
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball])
}, 180_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the packed package, as a consumer has it', () => {
  it('imports as ESM', () => {
    writeFileSync(join(consumer, 'esm.mjs'), `import { extract, reconcile, toHtml } from 'wirecopy'
const story = extract('A bomb killed 12 people in Kabul on Sunday.', { published: '2021-10-04' })
console.log(story.schema, typeof reconcile, typeof toHtml)`)
    expect(run('node', ['esm.mjs']).trim()).toBe('1 function function')
  })

  it('requires as CommonJS', () => {
    writeFileSync(join(consumer, 'cjs.cjs'), `const { extract } = require('wirecopy')\nconsole.log(extract('Nothing.').schema)`)
    expect(run('node', ['cjs.cjs']).trim()).toBe('1')
  })

  it.each([['import', 'view.mjs', `import { extract } from 'wirecopy'\nimport { toCompromise } from 'wirecopy/compromise'`], ['require', 'view.cjs', `const { extract } = require('wirecopy')\nconst { toCompromise } = require('wirecopy/compromise')`]])(
    'hands the answer on to compromise (%s)', (_how, file, imports) => {
      writeFileSync(join(consumer, file), `${imports}\nconst text = 'Three people were killed on Sunday.'\nconsole.log(toCompromise(text, extract(text)).text() === text)`)
      expect(run('node', [file]).trim()).toBe('true')
    })

  it('gives the same answer as ESM and as CommonJS', () => {
    const text = JSON.stringify(readFileSync(FIXTURE, 'utf8'))
    writeFileSync(join(consumer, 'same.mjs'), `import { createRequire } from 'node:module'
import { extract } from 'wirecopy'
const { extract: required } = createRequire(import.meta.url)('wirecopy')
const options = { published: '2021-08-28' }
console.log(JSON.stringify(extract(${text}, options)) === JSON.stringify(required(${text}, options)))`)
    expect(run('node', ['same.mjs']).trim()).toBe('true')
  })

  it.each(['NodeNext', 'Bundler'])('compiles in a strict TypeScript consumer (%s)', resolution => {
    const project = join(consumer, `ts-${resolution}`)
    mkdirSync(project, { recursive: true })
    cpSync(join(import.meta.dirname, 'consumer.ts.txt'), join(project, 'consumer.ts'))
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({
      compilerOptions: {
        strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true, skipLibCheck: false, target: 'ES2022', lib: ['ES2022'], types: [],
        module: resolution === 'NodeNext' ? 'NodeNext' : 'ESNext', moduleResolution: resolution
      }
    }))
    expect(run(join(BIN, 'tsc'), ['-p', project])).toBe('')
  })

  it('passes publint, strictly', () => {
    expect(run(join(BIN, 'publint'), [tarball, '--strict'], ROOT)).toMatch(/All good/)
  })

  it('passes are-the-types-wrong', () => {
    expect(run(join(BIN, 'attw'), [tarball, '--exclude-entrypoints', './schema.json', './package.json'], ROOT)).toMatch(/No problems found/)
  })

  it('brings no packages but those of compromise', () => {
    const installed = readdirSync(join(consumer, 'node_modules')).filter(name => !name.startsWith('.'))
    expect(installed.sort()).toEqual(['compromise', 'efrt', 'grad-school', 'suffix-thumb', 'wirecopy'])
  })

  it('holds what it should and no more, under 3 MB', () => {
    const listed = run('tar', ['-tzf', tarball]).trim().split('\n').map(file => file.replace('package/', ''))
    expect(listed.filter(file => !/^(?:dist\/[\w.-]+|package\.json|README\.md|LICENSE|NOTICE|CHANGELOG\.md)$/.test(file))).toEqual([])
    expect(listed).toEqual(expect.arrayContaining(['dist/index.js', 'dist/index.cjs', 'dist/index.d.ts', 'dist/index.d.cts', 'dist/cli.js', 'LICENSE', 'NOTICE', 'README.md']))
    expect(statSync(tarball).size).toBeLessThan(3 * MEGABYTE)
  })

  it('has no install scripts', () => {
    const { scripts = {} } = JSON.parse(readFileSync(join(consumer, 'node_modules/wirecopy/package.json'), 'utf8')) as { scripts?: Record<string, string> }
    expect(Object.keys(scripts).filter(name => /^(?:pre|post)?install$/.test(name))).toEqual([])
  })

  it('installs a command', () => {
    expect(existsSync(join(consumer, 'node_modules/.bin/wirecopy'))).toBe(true)
    const story = JSON.parse(run(join(consumer, 'node_modules/.bin/wirecopy'), ['--json', '--published', '2021-08-28', FIXTURE])) as { published: unknown }
    expect(story.published).toEqual({ value: '2021-08-28', from: 'option' })
  })
})

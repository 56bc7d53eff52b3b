import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersHere, bundle, digest, OPTIONS, TEXTS } from './bundled'

// The same answers on every machine: the built library in one file, run by other Nodes, in other time zones and locales, at other times,
// without rights, and in a context that has nothing but the language.
let folder = ''
let script = ''
let here = ''

/** Runs before the library is loaded: the clock and chance must not be asked. */
const NO_CLOCK = `const asked = name => () => { throw new Error(name + ' was asked') }
const RealDate = Date
globalThis.Date = class Date extends RealDate {
  constructor(...args) { if (args.length === 0) throw new Error('the clock was asked'); super(...args) }
}
Date.now = asked('the clock')
Math.random = asked('chance')
performance.now = asked('the clock')
`

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wirecopy-machine-'))
  script = join(folder, 'all.mjs')
  const library = await bundle()
  const ask = `\nprocess.stdout.write(JSON.stringify(${JSON.stringify(TEXTS)}.map(text => JSON.stringify(wirecopy.extract(text, ${JSON.stringify(OPTIONS)})))))`
  writeFileSync(script, library + ask)
  writeFileSync(join(folder, 'no-clock.mjs'), NO_CLOCK + library + ask)
  here = digest(answersHere())
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function answersOf(node: string, args: readonly string[], file = script, env: Readonly<Record<string, string>> = {}): string {
  const out = execFileSync(node, [...args, file], { encoding: 'utf8', cwd: folder, env: { PATH: process.env['PATH'], ...env }, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 })
  return digest(JSON.parse(out) as string[])
}

describe('the same answers', () => {
  it.each([
    ['Asia/Kabul', 'fa_AF.UTF-8'], ['America/St_Johns', 'tr_TR.UTF-8'], ['Pacific/Kiritimati', 'ar_EG.UTF-8'], ['Pacific/Pago_Pago', 'C'], ['Europe/Dublin', 'lt_LT.UTF-8'], ['Not/AZone', 'th_TH.UTF-8']
  ])('in the time zone %s, in the locale %s', (TZ, locale) => {
    expect(answersOf(process.execPath, [], script, { TZ, LANG: locale, LC_ALL: locale })).toBe(here)
  })

  it('without asking the clock or chance', () => {
    expect(answersOf(process.execPath, [], join(folder, 'no-clock.mjs'))).toBe(here)
  })

  it('without code from strings, without __proto__, without changing the language', () => {
    expect(answersOf(process.execPath, ['--disallow-code-generation-from-strings', '--disable-proto=throw', '--frozen-intrinsics', '--no-warnings'])).toBe(here)
  })

  it('without any right: no files but its own, no network, no process, no worker, no addon', () => {
    const permission = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission'
    expect(answersOf(process.execPath, [permission, `--allow-fs-read=${folder}/*`, '--no-warnings'])).toBe(here)
  })

  it('in a small heap', () => {
    expect(answersOf(process.execPath, ['--max-old-space-size=128', '--stack-size=500'])).toBe(here)
  })
})

describe('other Nodes give the same answers', () => {
  it.each(['22', '24', 'latest'])('node@%s', version => {
    const node = obtain(version)
    if (node === null) return console.warn(`node@${version} cannot be obtained here: skipped`)
    expect(answersOf(node, ['--no-warnings'])).toBe(here)
    expect(answersOf(node, ['--permission', `--allow-fs-read=${folder}/*`, '--no-warnings'])).toBe(here)
  })
})

/** The binary of the npm package `node`, null where it cannot be had. */
function obtain(version: string): string | null {
  try {
    return execFileSync('npx', ['--yes', '--prefer-offline', `node@${version}`, '-p', 'process.execPath'], { encoding: 'utf8', timeout: 90_000, stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return null
  }
}

describe('a context that has nothing but the language', () => {
  it('is enough, and gives the same answers', async () => {
    const context = createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } })
    // V8 puts a console of its own into every context.
    runInContext('delete globalThis.console', context)
    const missing = ['process', 'console', 'atob', 'TextDecoder', 'URL', 'setTimeout', 'fetch', 'require', 'structuredClone', 'Buffer', 'performance', 'crypto']
    expect(missing.filter(name => runInContext(`typeof ${name} !== 'undefined'`, context) as boolean)).toEqual([])
    runInContext(await bundle(), context)
    const answers = runInContext(`JSON.stringify(${JSON.stringify(TEXTS)}.map(text => JSON.stringify(wirecopy.extract(text, ${JSON.stringify(OPTIONS)}))))`, context) as string
    expect(digest(JSON.parse(answers) as string[])).toBe(here)
  })

  it('is left as it was but for the library', async () => {
    const context = createContext(Object.create(null) as object)
    const names = 'JSON.stringify([Object, Array, String, RegExp, Map, Set, Date, Function].flatMap(type => [...Object.getOwnPropertyNames(type), ...Object.getOwnPropertyNames(type.prototype)]))'
    const before = runInContext(names, context) as string
    runInContext(await bundle(), context)
    runInContext(`for (const text of ${JSON.stringify(TEXTS.slice(0, 10))}) wirecopy.extract(text)`, context)
    expect(runInContext(names, context)).toBe(before)
    expect(Object.keys(context)).toEqual(['wirecopy'])
  })
})

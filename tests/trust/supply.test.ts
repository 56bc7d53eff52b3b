import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { inputs, ROOT } from './bundled'

// What the package brings along: few packages, under licences that let it be MIT, named in NOTICE; nothing that reaches out of the core.
const ALLOWED = /^\(?(?:MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0)(?: (?:OR|AND) [\w.-]+)*\)?$/
const RUNTIME = ['compromise']
const REGISTRY = 'https://registry.npmjs.org/'

interface Manifest {
  readonly name: string, readonly version: string, readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>, readonly devDependencies?: Readonly<Record<string, string>>, readonly scripts?: Readonly<Record<string, string>>
}
interface Lock { readonly packages: Readonly<Record<string, { readonly resolved?: string, readonly integrity?: string, readonly link?: boolean, readonly inBundle?: boolean }>> }

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const manifestOf = (name: string): Manifest => JSON.parse(read(`node_modules/${name}/package.json`)) as Manifest
const root = JSON.parse(read('package.json')) as Manifest

/** Every package that comes with an installation: the runtime dependencies and theirs. */
function installed(names: readonly string[]): string[] {
  const found = new Set<string>()
  const add = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    Object.keys(manifestOf(name).dependencies ?? {}).forEach(add)
  }
  names.forEach(add)
  return [...found].sort()
}

/** The npm packages whose files esbuild puts into an entry. */
async function bundledPackages(entry: string, external: readonly string[]): Promise<string[]> {
  const packages = Object.keys(await inputs(entry, external)).flatMap(path => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [])
  return [...new Set(packages)].sort()
}

describe('packages', () => {
  it('are few: one at run time, itself with few', () => {
    expect(Object.keys(root.dependencies ?? {}).sort()).toEqual(RUNTIME)
    expect(installed(RUNTIME)).toEqual(['compromise', 'efrt', 'grad-school', 'suffix-thumb'])
  })

  it.each(installed(RUNTIME))('%s comes under a free licence and runs nothing at installation', name => {
    const { license, scripts = {} } = manifestOf(name)
    expect(license).toMatch(ALLOWED)
    expect(['preinstall', 'install', 'postinstall'].filter(script => script in scripts)).toEqual([])
  })

  it('are locked to what the registry signed', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as Lock
    const loose = Object.entries(packages).filter(([path, { resolved, integrity, link, inBundle }]) => path !== '' && !link && !inBundle && !(integrity?.startsWith('sha512-') && (resolved ?? REGISTRY).startsWith(REGISTRY)))
    expect(loose.map(([path]) => path)).toEqual([])
  })
})

describe.each([['src/index.ts', RUNTIME], ['src/cli/main.ts', RUNTIME]] as const)('what is bundled into %s', (entry, external) => {
  let names: readonly string[] = []
  beforeAll(async () => { names = await bundledPackages(entry, external) })

  it('comes under free licences', () => {
    expect(names.filter(name => !ALLOWED.test(manifestOf(name).license ?? ''))).toEqual([])
  })

  it('is named in NOTICE', () => {
    const notice = read('NOTICE')
    expect(names.filter(name => !notice.includes(name))).toEqual([])
  })

  it('is no copyleft: no file of the bundle says GPL', async () => {
    const files = Object.keys(await inputs(entry, external)).filter(path => path.includes('node_modules') && !path.includes('(disabled)'))
    expect(files.filter(path => existsSync(join(ROOT, path)) && /\bA?L?GPL\b|GNU (?:Lesser |Affero )?General Public/.test(read(path)))).toEqual([])
  })
})

describe('the published core', () => {
  const files = readdirSync(join(ROOT, 'dist')).filter(file => /\.(?:js|cjs)$/.test(file) && !file.startsWith('cli'))
  const REACHES_OUT = /\beval\s*\(|\bnew Function\b|\bimport\s*\(|\bfetch\s*\(|XMLHttpRequest|WebSocket|\bnode:|child_process|process\.(?:env|binding|exit)|\bglobalThis\b|\blocalStorage\b|\bdocument\.(?:cookie|write)|Math\.random|Date\.now|new Date\(\)|toLocale|localeCompare/g

  it.each(files)('%s reaches for no file, network, clock, chance, locale or code from strings', file => {
    const text = read(`dist/${file}`).replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
    expect([...new Set(text.match(REACHES_OUT) ?? [])]).toEqual([])
  })

  it('asks the host for nothing but inflating and base64', () => {
    const asked = files.flatMap(file => [...read(`dist/${file}`).matchAll(/\bgetBuiltinModule\b.{0,16}/g)].map(match => match[0]))
    expect([...new Set(asked.map(call => /^getBuiltinModule\?\.\(["'](\w+)["']\)/.exec(call)?.[1] ?? call))].sort()).toEqual(['buffer', 'zlib'])
  })

  it.each(files)('%s asks for no modules but its own and the one dependency', file => {
    const asked = ts.preProcessFile(read(`dist/${file}`), true, true).importedFiles.map(one => one.fileName)
    expect(asked.filter(name => !name.startsWith('./') && !/^compromise(?:\/|$)/.test(name))).toEqual([])
  })
})

it('the published core is seen to ask for its dependency', () => {
  const asked = readdirSync(join(ROOT, 'dist')).filter(file => file.endsWith('.js')).flatMap(file => ts.preProcessFile(read(`dist/${file}`), true, true).importedFiles.map(one => one.fileName))
  expect(asked.some(name => name === 'compromise')).toBe(true)
})

describe('our own package', () => {
  it('runs nothing where it is installed', () => {
    expect(['preinstall', 'install', 'postinstall', 'prepare'].filter(script => script in (root.scripts ?? {}))).toEqual([])
  })

  it('is published with provenance, by a workflow that tests it first', () => {
    const workflow = read('.github/workflows/publish.yml')
    expect(workflow).toMatch(/id-token: write/)
    expect(workflow).toMatch(/npm publish[^\n]*--provenance/)
    expect(workflow.indexOf('npm test')).toBeGreaterThan(0)
    expect(workflow.indexOf('npm test')).toBeLessThan(workflow.indexOf('npm publish'))
    expect(workflow).toMatch(/npm install --ignore-scripts/)
  })
})

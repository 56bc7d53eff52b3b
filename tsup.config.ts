import { readFile, writeFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import { minify } from 'terser'
import { defineConfig, type Options } from 'tsup'
import ts from 'typescript'

const external = ['compromise']

/** A pattern that is made when it is first asked for: `late(() => /…/u)`, at the end of its line. */
const LATE = /\blate\(\(\) => \/(.+)\/([a-z]*)\)(?=\]?,?$)/gm

/**
 * An engine checks every literal pattern when it reads the file, called or not, and looks up each class of Unicode letters for that: a tenth
 * of an import. In what is built such a pattern is a string until it is made.
 */
const latePatterns: Plugin = {
  name: 'late-patterns',
  setup: build => build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
    const source = await readFile(path, 'utf8')
    return { loader: 'ts', contents: source.replace(LATE, (_, pattern: string, flags: string) => `late(() => new RegExp(${JSON.stringify(pattern)}, '${flags}'))`) }
  })
}

const shared: Options = {
  esbuildPlugins: [latePatterns],

  target: 'es2022',
  platform: 'neutral',
  // natural is a devDependency: the parts that src imports end up in the bundle, its licence in NOTICE.
  external,
  sourcemap: false,
  splitting: true,
  treeshake: true,
  // Unminified, as ESM and as CommonJS, the packed library would be above 3 MB.
  minify: true
}

type TsupPlugin = NonNullable<Options['plugins']>[number]

/**
 * Puts all constants of a file that are a plain pattern or text at its front, patterns first: side by side they pack better than among code
 * (0.3 KB of gzip of dates, 1 KB of the whole). Nothing stands before them that they could need, and making them does nothing else.
 */
const tablesFirst: TsupPlugin = {
  name: 'tables-first',
  renderChunk(code, { path }) {
    if (path.includes('generated')) return
    const file = ts.createSourceFile('chunk.js', code, ts.ScriptTarget.ES2022)
    const patterns: string[] = []
    const texts: string[] = []
    // "use strict" stays in front.
    const directives = file.statements.filter((statement, at) => at === 0 && ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression))
    const rest = file.statements.slice(directives.length).map(statement => {
      if (!ts.isVariableStatement(statement) || statement.modifiers) return statement.getFullText(file)
      const others: string[] = []
      for (const declaration of statement.declarationList.declarations) {
        const { initializer } = declaration
        const list = initializer && ts.isRegularExpressionLiteral(initializer) ? patterns : initializer && ts.isStringLiteralLike(initializer) ? texts : others
        list.push(declaration.getText(file))
      }
      const word = statement.declarationList.flags & ts.NodeFlags.Const ? 'const' : statement.declarationList.flags & ts.NodeFlags.Let ? 'let' : 'var'
      return others.length > 0 ? `${word} ${others.join(',')};` : ''
    })
    const tables = [...patterns, ...texts]
    return tables.length > 0 ? { code: `${directives.map(statement => statement.getText(file)).join('')}var ${tables.join(',')};${rest.join('')}` } : undefined
  }
}

/**
 * Names again by how often they stand in a file: 4 KB of gzip of each copy of the library less. Terser could write the code itself shorter as
 * well, but puts functions into each other that an engine compiles better apart.
 */
const shortNames: TsupPlugin = {
  name: 'short-names',
  async renderChunk(code, { path }) {
    if (path.includes('generated')) return undefined
    const { code: renamed } = await minify(code, { module: this.format === 'esm', compress: false, mangle: { toplevel: true }, format: { ecma: 2020, preserve_annotations: true } })
    return renamed === undefined ? undefined : { code: renamed }
  }
}

/** The command line written shorter as well: it runs once, and what it calls often is the library's. */
const shortCode: TsupPlugin = {
  name: 'short-code',
  async renderChunk(code) {
    const { code: shorter } = await minify(code, { module: true, compress: { passes: 2, ecma: 2020 }, mangle: { toplevel: true }, format: { ecma: 2020 } })
    return shorter === undefined ? undefined : { code: shorter }
  }
}

/** The command line runs the built library that lies beside it, rather than a second copy of model and gazetteer. */
const libraryBeside: Plugin = {
  name: 'library-beside',
  setup: build => build.onResolve({ filter: /^\.\.\/index$/ }, () => ({ path: './index.js', external: true }))
}

/** Tables without a colour of cli-table3's own never ask for the package that would paint them. */
const unpainted: Plugin = {
  name: 'unpainted',
  setup: build => {
    build.onResolve({ filter: /^@colors\/colors/ }, ({ path }) => ({ path, namespace: 'unpainted' }))
    build.onLoad({ filter: /.*/, namespace: 'unpainted' }, () => ({ contents: '' }))
  }
}

/** The packed data, in files of their own: an engine reads a file of plain ASCII in half the time and memory of one that holds any other sign. */
const data = ['names/model.generated', 'places/gazetteer.generated']

/** 'names/model.generated' -> 'names-model-generated' */
function fileOf(room: string): string {
  return room.replace('/', '-').replace('.', '-')
}

const entriesOf = (names: readonly string[]): Record<string, string> => Object.fromEntries(names.map(room => [fileOf(room), `src/${room}.ts`]))

/** CommonJS is one file beside the data: who requires it has no bundler that could leave rooms out, and one file packs better than fifty. */
const dataBeside: Plugin = {
  name: 'data-beside',
  setup: build => build.onResolve({ filter: /^\.\/(?:model|gazetteer)\.generated$/ }, ({ path }) => {
    const room = data.find(name => name.endsWith(path.slice(1)))
    return room === undefined ? undefined : { path: `./${fileOf(room)}.cjs`, external: true }
  })
}

/** Rooms as files of their own: a bundler then leaves out the rooms that a page does not use, with all that they load (package.json: no side effects). */
const rooms = entriesOf(['text/read', 'dates/find', 'names/find', 'casualties/find', 'places/resolve', 'entities/resolve', 'incidents/group', 'incidents/reconcile',
  'output/html', 'output/geojson', 'output/csv', 'output/jsonld', 'output/displacy', 'output/conll', ...data])

/** What package.json exports. */
const faces = { index: 'src/index.ts', compromise: 'src/output/compromise.ts' }

export default defineConfig([
  { ...shared, entry: { ...faces, ...rooms }, format: ['esm'], dts: { entry: faces }, clean: true, plugins: [tablesFirst, shortNames] },
  { ...shared, entry: { ...faces, ...entriesOf(data) }, format: ['cjs'], splitting: false, dts: { entry: faces }, plugins: [tablesFirst, shortNames], esbuildPlugins: [dataBeside, latePatterns] },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts', 'cli-worker': 'src/cli/worker.ts' },
    format: ['esm'],
    platform: 'node',
    splitting: true,
    onSuccess: async () => writeFile('dist/schema.json', JSON.stringify(JSON.parse(await readFile('docs/schema.json', 'utf8')))),
    removeNodeProtocol: false,
    plugins: [shortCode],
    // The small CommonJS libraries of the command line ask for node's modules by require.
    banner: { js: 'import { createRequire as wirecopyRequire } from \'node:module\'; const require = wirecopyRequire(import.meta.url);' },
    esbuildPlugins: [libraryBeside, unpainted, latePatterns],
    // By its name what both share is told from the library, which reaches for nothing of node's.
    esbuildOptions: options => { options.chunkNames = 'cli-[name]-[hash]' }
  }
])

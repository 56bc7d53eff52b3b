import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What a page would import, each bundled by itself; with the most that it may weigh, bytes of gzip. */
export const BUNDLES: readonly { readonly name: string, readonly code: string, readonly most: number | null }[] = [
  { name: 'extract', code: 'export { extract } from "wirecopy"', most: 2_000_000 },
  { name: 'extractPeople, extractOrganizations', code: 'export { extractPeople, extractOrganizations } from "wirecopy"', most: 1_300_000 },
  { name: 'extractPlaces', code: 'export { extractPlaces } from "wirecopy"', most: null },
  { name: 'extractCasualties', code: 'export { extractCasualties } from "wirecopy"', most: 300_000 },
  { name: 'extractDates', code: 'export { extractDates } from "wirecopy"', most: 50_000 },
  { name: 'toHtml', code: 'export { toHtml } from "wirecopy"', most: null },
  { name: 'reconcile', code: 'export { reconcile } from "wirecopy"', most: null },
  { name: 'compromise', code: 'export { default } from "compromise"', most: null },
  { name: 'chrono-node', code: 'export { parse } from "chrono-node"', most: null },
  { name: 'chrono-node/en', code: 'export { parse } from "chrono-node/en"', most: null },
  { name: 'wink-nlp + model', code: 'export { default as nlp } from "wink-nlp"; export { default as model } from "wink-eng-lite-web-model"', most: null },
  { name: 'ms-recognizers dates', code: 'export * from "@microsoft/recognizers-text-date-time"', most: null }
]

export interface BundleSize { readonly name: string, readonly minified: number, readonly gzip: number, readonly most: number | null }

/** Bundles each for a browser, minified, and weighs it; `entry` stands in for "wirecopy". */
export async function weighBundles(entry: string): Promise<BundleSize[]> {
  const sizes: BundleSize[] = []
  for (const { name, code, most } of BUNDLES) {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: process.cwd(), sourcefile: 'page.js' },
      alias: { wirecopy: resolve(entry) },
      bundle: true, minify: true, format: 'esm', platform: 'browser', target: 'es2022', write: false, logLevel: 'silent'
    })
    const bytes = outputFiles[0]?.contents ?? new Uint8Array()
    sizes.push({ name, minified: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, most })
  }
  return sizes
}

/** Bytes on disk of installed packages with all that they depend on, by name. "wirecopy" is what its package would hold. */
export function weighInstalled(packages: readonly string[]): Record<string, number> {
  return Object.fromEntries(packages.map(name => {
    const seen = new Set<string>()
    collect(name, seen)
    return [name, [...seen].reduce((sum, one) => sum + (one === 'wirecopy' ? weighOwn() : weighFolder(join('node_modules', one))), 0)]
  }))
}

interface Manifest { readonly dependencies?: Readonly<Record<string, string>>, readonly files?: readonly string[] }

function collect(name: string, seen: Set<string>): void {
  if (seen.has(name)) return
  seen.add(name)
  const file = name === 'wirecopy' ? 'package.json' : join('node_modules', name, 'package.json')
  const { dependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as Manifest
  for (const dependency of Object.keys(dependencies)) collect(dependency, seen)
}

function weighOwn(): number {
  const { files = [] } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
  return ['package.json', ...files].reduce((sum, file) => sum + weighFolder(file), 0)
}

function weighFolder(path: string): number {
  const stat = lstatSync(path)
  if (!stat.isDirectory()) return stat.size
  return readdirSync(path).reduce((sum, name) => sum + (name === 'node_modules' ? 0 : weighFolder(join(path, name))), 0)
}

import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { HTML_STYLE } from '../output/style'

// Builds the playground as one page that needs nothing from elsewhere: npm run playground
const ROOT = resolve(import.meta.dirname, '../..')
const SOURCE = join(ROOT, 'docs/playground')
const TARGET = join(SOURCE, 'dist')

/** Corners closer than this to the last one are left out, in hundredths of a degree. */
const GRAIN = 8
const ANTARCTIC = -6000

type Points = readonly (readonly number[])[]

async function script(entry: string, define: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [join(SOURCE, entry)], bundle: true, write: false, format: 'iife', platform: 'browser', target: 'es2022', minify: true, define, legalComments: 'none' })
  // Within a script element neither an end tag nor a comment may begin; esbuild sees to the first.
  return (outputFiles[0]?.text ?? '').replaceAll('<!--', '\\x3C!--')
}

/** Lets a line that crosses the date line go on beyond 180°, rather than jump to the other side of the map. */
function unrolled(points: Points): Points {
  let turn = 0
  const rolled = points.map(([longitude = 0, latitude = 0], index) => {
    const step = longitude - (points[index - 1]?.[0] ?? longitude)
    if (Math.abs(step) > 180) turn -= Math.sign(step) * 360
    return [longitude + turn, latitude]
  })
  const middle = rolled.reduce((sum, [longitude = 0]) => sum + longitude, 0) / rolled.length
  const back = Math.round(middle / 360) * -360
  return rolled.map(([longitude = 0, latitude = 0]) => [longitude + back, latitude])
}

/** A ring or line as a relative SVG path; empty where it is smaller than the grain. */
function pathOf(points: Points, closed: boolean): string {
  const rounded = unrolled(points).map(([longitude = 0, latitude = 0]) => [Math.round(longitude * 100), Math.round(latitude * 100)] as const)
  let [x, y] = rounded[0] ?? [0, 0]
  const steps: string[] = []
  rounded.forEach(([nextX, nextY], index) => {
    const last = index === rounded.length - 1
    if (index === 0 || (Math.abs(nextX - x) + Math.abs(nextY - y) < GRAIN && !(last && !closed))) return
    steps.push(`${nextX - x} ${nextY - y}`)
    ;[x, y] = [nextX, nextY]
  })
  if (steps.length < (closed ? 3 : 1)) return ''
  return `M${rounded[0]?.join(' ') ?? ''}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`
}

async function outlines(): Promise<{ readonly land: string, readonly borders: string }> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  const world = JSON.parse(await readFile(file, 'utf8')) as Topology<{ countries: GeometryCollection, land: GeometryCollection }>
  const rings: Points[] = feature(world, world.objects.land).features.flatMap(({ geometry }) => geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.type === 'Polygon' ? geometry.coordinates : [])
  const borders = mesh(world, world.objects.countries, (a, b) => a !== b).coordinates
  const shown = rings.filter(ring => ring.some(([, latitude = 0]) => latitude * 100 > ANTARCTIC))
  return { land: shown.map(ring => pathOf(ring, true)).join(''), borders: borders.map(line => pathOf(line, false)).join('') }
}

async function examples(): Promise<readonly { readonly text: string, readonly published: string }[]> {
  const folder = join(ROOT, 'fixtures')
  const articles = (await readdir(folder)).filter(file => file.endsWith('.txt')).sort()
  return Promise.all(articles.map(async file => {
    const { published } = JSON.parse(await readFile(join(folder, `${file.slice(0, 3)}.json`), 'utf8')) as { published: string }
    return { text: await readFile(join(folder, file), 'utf8'), published }
  }))
}

const hashOf = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`

const [worker, page] = await Promise.all([
  script('worker.ts'),
  script('page.ts', { OUTLINES: JSON.stringify(await outlines()), EXAMPLES: JSON.stringify(await examples()) })
])
const style = `${HTML_STYLE}\n${await readFile(join(SOURCE, 'style.css'), 'utf8')}`
const parts: Readonly<Record<string, string>> = {
  // The page may run its own two scripts and nothing else, and ask nothing of any other place.
  policy: `default-src 'none'; script-src ${hashOf(page)} blob:; worker-src blob:; style-src ${hashOf(style)}; img-src data:; base-uri 'none'; form-action 'none'`,
  style,
  worker,
  page
}
const html = (await readFile(join(SOURCE, 'index.html'), 'utf8')).replace(/\{\{(\w+)\}\}/g, (_, name: string) => parts[name] ?? '')
await mkdir(TARGET, { recursive: true })
await writeFile(join(TARGET, 'index.html'), html)
console.log(`docs/playground/dist/index.html, ${(html.length / 2 ** 20).toFixed(1)} MB`)

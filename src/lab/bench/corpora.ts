import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { writeWires } from './wires'

/** Texts that every contestant reads in the same order. */
export interface Corpus {
  readonly name: string
  readonly texts: readonly string[]
}

/** The seed of the generated items; any other would do. */
const SEED = 20210826

/** The corpora of the benchmark. `size` is the number of characters of the first two; `stories` an optional file of JSON rows with a `text`. */
export function readCorpora(size: number, stories: string | null): Corpus[] {
  const fixtures = readFixtures()
  return [
    { name: 'articles', texts: repeatTo(fixtures, size) },
    { name: 'wires', texts: writeWires(SEED, size) },
    { name: 'one text', texts: [repeatTo(fixtures, Math.min(size, 1_000_000)).join('\n\n')] },
    ...(stories === null ? [] : [{ name: 'stories', texts: readRows(stories) }])
  ]
}

/** The five articles, each as it was scraped. */
export function readFixtures(): string[] {
  const folder = resolve(process.cwd(), 'fixtures')
  return readdirSync(folder).filter(file => file.endsWith('.txt')).sort().map(file => readFileSync(resolve(folder, file), 'utf8'))
}

/** The texts over and over until they hold `size` characters. */
export function repeatTo(texts: readonly string[], size: number): string[] {
  const repeated: string[] = []
  for (let length = 0; length < size;) {
    const next = texts[repeated.length % texts.length] ?? ''
    repeated.push(next)
    length += next.length
  }
  return repeated
}

function readRows(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map(line => (JSON.parse(line) as { text: string }).text)
}

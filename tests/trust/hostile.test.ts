import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'
import { readArticles } from '../../src/lab/fuzz/articles'
import { FAMILIES } from '../../src/lab/fuzz/families'
import { growthOf } from '../../src/lab/fuzz/growth'
import { ROOT } from './bundled'

// `npm run growth` measures all families up to 1 MB; docs/trust.md has the table. Here a quadratic reader must fail, a busy machine must not:
// ten times the text may take at most 2.5 times ten times as long. A quadratic one takes ten times that.
const LENGTHS = [2000, 20_000]
const MOST_GROWTH = 2.5

describe('hostile text takes time in proportion to its length', () => {
  it.each(FAMILIES.map(family => ({ family, name: family.name })))('$name', ({ family }) => {
    let { growth } = growthOf(extract, family, LENGTHS, 1)
    for (let again = 0; again < 3 && growth > MOST_GROWTH; again++) growth = Math.min(growth, growthOf(extract, family, LENGTHS, 3).growth)
    expect(growth).toBeLessThan(MOST_GROWTH)
  })
})

const built = await import(pathToFileURL(join(ROOT, 'dist/index.js')).href) as { readonly extract: typeof extract }

describe('10 MB of articles', () => {
  it('are read with every span exact and every id once', () => {
    const articles = `${readArticles().join('\n\n')}\n\n`
    const text = articles.repeat(Math.ceil(10_000_000 / articles.length)).slice(0, 10_000_000)
    const story = built.extract(text)
    expect(story.casualties.length).toBeGreaterThan(10_000)
    for (const { start, end, text: said } of [...story.casualties, ...story.dates, ...[...story.people, ...story.organizations, ...story.places].flatMap(one => one.mentions)]) {
      if (text.slice(start, end) !== said) expect(text.slice(start, end)).toBe(said)
    }
    const ids = [...story.people, ...story.organizations, ...story.places, ...story.dates, ...story.casualties, ...story.incidents].map(one => one.id)
    expect(new Set(ids).size).toBe(ids.length)
  }, 180_000)
})

describe('1 MB takes the built library less than 3 seconds', () => {
  const slow = ['"a\\n"', '"A"', '"1,000,"', '"killed 3 and wounded "', 'a new event each time', 'a new name each time', 'no end of a sentence', '"Mon Mon"']
  it.each(FAMILIES.filter(({ name }) => slow.includes(name)).map(family => ({ family, name: family.name })))('$name', ({ family }) => {
    let least = Infinity
    for (let again = 0; again < 3 && least >= 3000; again++) least = Math.min(least, ...growthOf(built.extract, family, [1_000_000], 1).times)
    expect(least).toBeLessThan(3000)
  })
})

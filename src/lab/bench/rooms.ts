import { findFigures } from '../../casualties/find'
import { findDates, findPublished } from '../../dates/find'
import { resolveOrganizations, resolvePeople } from '../../entities/resolve'
import { groupIncidents } from '../../incidents/group'
import { findNames } from '../../names/find'
import { resolvePlaces } from '../../places/resolve'
import { findForms } from '../../text/forms'
import { findSentences } from '../../text/sentences'
import { findTokens } from '../../text/tokens'
import { findBlocks } from '../../text/zones'
import { readCorpora } from './corpora'

// Where the time of the whole pipeline goes: prints milliseconds per room and million characters as JSON, for each text and room the best of the rounds, so that other work on the machine hardly counts.
const [size, rounds, corpus, stories] = JSON.parse(process.argv[2] ?? '[]') as [number, number, string, string | null]
const texts = readCorpora(size, stories).find(({ name }) => name === corpus)?.texts ?? []

const best = texts.map(() => new Map<string, number>())

function readAll(): void {
  texts.forEach((text, index) => {
    const times = best[index] ?? new Map<string, number>()
    const timed = <T>(room: string, work: () => T): T => {
      const start = performance.now()
      const result = work()
      times.set(room, Math.min(times.get(room) ?? Infinity, performance.now() - start))
      return result
    }
    const blocks = timed('text: blocks', () => findBlocks(text))
    const tokens = timed('text: tokens', () => findTokens(text))
    const sentences = timed('text: sentences', () => findSentences(text, tokens, blocks))
    const forms = timed('text: forms', () => findForms(text, tokens))
    const document = { text, blocks, tokens, forms, sentences }
    const published = timed('dates: published', () => findPublished(document) ?? { value: '2021-08-27', from: 'option' as const })
    const names = timed('names', () => findNames(document, []))
    const dates = timed('dates', () => findDates(document, published))
    timed('entities', () => [resolvePeople(document, names), resolveOrganizations(document, names)])
    timed('places', () => resolvePlaces(document, names))
    const figures = timed('casualties', () => findFigures(document, dates))
    timed('incidents', () => groupIncidents(document, figures, dates))
  })
}

for (let round = 0; round < rounds; round++) readAll()
const million = texts.reduce((sum, text) => sum + text.length, 0) / 1e6
const total = (room: string): number => best.reduce((sum, times) => sum + (times.get(room) ?? 0), 0)
console.log(JSON.stringify(Object.fromEntries([...best[0]?.keys() ?? []].map(room => [room, total(room) / million]))))

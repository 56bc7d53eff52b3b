import { zoneAt, type TextDocument } from '../text/document'
import { barePlaceOf } from './bare-places'
import { clauseAt, type Readings } from './readings'
import { spanOf } from './span-of'
import { firstPlace, homeBefore, namedCountries, townOfCountry } from './where'

/** Sentences from the start of a text that tell where it is about. */
const LEAD = 8

/** Sentences of a story behind which whose people they are tells more of where it was than a place named by the way. */
const OPENING = 3

/** The first place that one of the first sentences of the running text names, or the town of those whom they tell of; else of the headline. */
export function leadPlace(readings: Readings): string | null {
  const { document } = readings
  let headline: string | null = null
  for (let index = 0, read = 0; index < Math.min(LEAD, document.sentences.count); index++) {
    const zone = zoneAt(document, document.sentences.start[index] as number)
    if (zone === 'body' && read++ === OPENING) {
      const town = leadHome(readings)
      if (town !== null) return town
    }
    const clause = zone === 'body' || zone === 'headline' ? clauseAt(readings, index) : null
    const place = clause ? firstPlace(clause) ?? barePlaceOf(clause) : null
    if (!clause || !place) continue
    const text = spanOf(document, clause, place).text
    if (zone === 'body') return text
    headline ??= text
  }
  return headline ?? leadHome(readings)
}

/** "OLDO, Tesk (AP) --", "OLDO, Aug. 4 -", "ST. OLDO —". */
const DATELINE = /^(\p{Lu}[\p{Lu}.'’ -]{1,28}\p{Lu})(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?(?:,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2})?,? {0,2}(?:\([^()]{2,40}\) {0,2})?(?:--|[–—_-])/u
/** From where news of the world is written. */
const NEWSROOM = /^(?:WASHINGTON|UNITED NATIONS|GENEVA|BRUSSELS|NEW YORK)$/

/** The town of the dateline in the first sentences; null without one, or where it is but where the report was written. */
export function datelineOf({ text, sentences }: TextDocument): string | null {
  for (let index = 0; index < Math.min(OPENING, sentences.count); index++) {
    const town = DATELINE.exec(text.slice(sentences.start[index] as number, (sentences.start[index] as number) + 100))?.[1]
    if (town !== undefined) return NEWSROOM.test(town) ? null : town
  }
  return null
}

/** The country that the first sentences name most often, behind a preposition or not; null where two are named as often. */
export function leadCountry(readings: Readings): string | null {
  const { document } = readings
  const named = new Map<string, number>()
  for (let index = 0; index < Math.min(LEAD, document.sentences.count); index++) {
    const zone = zoneAt(document, document.sentences.start[index] as number)
    const clause = zone === 'body' || zone === 'headline' ? clauseAt(readings, index) : null
    if (clause) for (const country of namedCountries(clause)) {
      const { text } = spanOf(document, clause, country)
      named.set(text, (named.get(text) ?? 0) + 1)
    }
  }
  const [first, second] = [...named].sort((a, b) => b[1] - a[1])
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null
}

/** The town in the first sentences that somebody is from, where its country is named too; null for none. */
export function leadTown(readings: Readings): string | null {
  const { document } = readings
  for (let index = 0; index < Math.min(LEAD, document.sentences.count); index++) {
    const clause = zoneAt(document, document.sentences.start[index] as number) === 'body' ? clauseAt(readings, index) : null
    const town = clause && townOfCountry(clause)
    if (town) return spanOf(document, clause, town).text
  }
  return null
}

/** Code units behind a word in which a name comes again. */
const NEAR_TOP = 4000

/** The name before those whom the first sentences tell of: "An [Oldo] woman", "[Oldo] police"; null for none, or for two. */
function leadHome(readings: Readings): string | null {
  const { document } = readings
  let home: string | null = null
  for (let index = 0; index < Math.min(OPENING, document.sentences.count); index++) {
    const clause = clauseAt(readings, index)
    if (clause) for (const chunk of clause.chunks) {
      const town = chunk.kind === 'noun' ? homeBefore(clause, chunk) : null
      if (town === null) continue
      const { text, end } = spanOf(document, clause, town)
      // "Masked men": a sentence gives a capital to any word.
      if (town.first === 0 && !document.text.slice(end, end + NEAR_TOP).includes(` ${text}`)) continue
      if (home !== null && home !== text) return null
      home = text
    }
  }
  return home
}

import type { CasualtyFigure, DateExpression, Mention, Story } from '../../types'
import { ALL_ZONES, inContext, numberOf, overlap, trimmedSpan, type Extract, type GoldMention, type StoriesRow } from './corpus'
import { mentionsOf } from './names'
import { precisionRecall, share, tally, type PrecisionRecall, type Report } from './tally'

const TYPES = ['person', 'organization', 'place', 'date', 'casualty'] as const
type Type = (typeof TYPES)[number]
type Found = Mention & { readonly type: Type, readonly name: string | null, readonly date: DateExpression | null, readonly figure: CasualtyFigure | null }

const DETAILS = ['value', 'figure', 'certainty', 'partOf', 'victims', 'date', 'place', 'name', 'zone', 'incidents'] as const
type Detail = (typeof DETAILS)[number]

export interface StoryScores {
  readonly mentions: Readonly<Record<Type, PrecisionRecall>>
  /** Share of right details in per cent, among the gold mentions found that have the detail; null where none has it. */
  readonly details: Readonly<Record<Detail, number | null>>
}

/** Whole articles marked by docs/guidelines.md: every kind of mention, its details, and the totals of the incidents. */
export function scoreStories(extract: Extract, rows: readonly StoriesRow[], report: Report): StoryScores {
  const counts = Object.fromEntries(TYPES.map(type => [type, tally()])) as Record<Type, ReturnType<typeof tally>>
  const details = Object.fromEntries(DETAILS.map(detail => [detail, { right: 0, all: 0 }])) as Record<Detail, { right: number, all: number }>
  const tick = (detail: Detail, right: boolean, ...shown: readonly string[]): void => {
    details[detail].all++
    if (right) details[detail].right++
    else report(`${detail}`, ...shown)
  }
  for (const row of rows) {
    const story = extract(row.text, { ...(row.published ? { published: row.published } : {}), zones: ALL_ZONES })
    const system = foundIn(story)
    for (const type of TYPES) {
      if (row.kinds && !row.kinds.includes(type)) continue
      const mine = system.filter(mention => mention.type === type)
      const gold = row.mentions.filter(mention => (mention.type === 'duration' ? 'date' : mention.type) === type)
      const used = new Set<number>()
      for (const mention of gold) {
        const at = match(row.text, mention, mine, used)
        if (mention.optional) { if (at >= 0) used.add(at); continue }
        counts[type].gold++
        const found = mine[at]
        if (!found) { report(`missed ${type}`, row.id, inContext(row.text, mention)); continue }
        used.add(at)
        counts[type].right++
        counts[type].found++
        compare(row, mention, found, tick)
      }
      mine.forEach((mention, i) => {
        if (used.has(i)) return
        counts[type].found++
        report(`wrong ${type}`, row.id, inContext(row.text, mention))
      })
    }
    compareIncidents(row, story, tick)
  }
  return {
    mentions: Object.fromEntries(TYPES.map(type => [type, precisionRecall(counts[type])])) as Record<Type, PrecisionRecall>,
    details: Object.fromEntries(DETAILS.map(detail => [detail, details[detail].all ? share(details[detail].right, details[detail].all) : null])) as Record<Detail, number | null>
  }
}

function foundIn(story: Story): Found[] {
  return [
    ...mentionsOf(story).map(mention => ({ ...mention, date: null, figure: null })),
    ...story.dates.map(date => ({ ...date, type: 'date' as const, name: null, date, figure: null })),
    ...story.casualties.map(figure => ({ ...figure, type: 'casualty' as const, name: null, date: null, figure }))
  ]
}

/** Index of the found mention that answers the gold one: the same span, or an accepted alternative; a figure's span may differ where effect and number agree. */
function match(text: string, gold: GoldMention, mine: readonly Found[], used: ReadonlySet<number>): number {
  const key = (span: { start: number, end: number }): string => { const { start, end } = trimmedSpan(text, span); return `${start} ${end}` }
  const accepted = new Set([gold, ...(gold.alternatives ?? [])].map(key))
  const first = (test: (mention: Found) => boolean): number => mine.findIndex((mention, i) => !used.has(i) && test(mention))
  const exact = first(mention => accepted.has(key(mention)))
  if (exact >= 0) return exact
  const close = gold.type === 'casualty' ? first(m => overlap(gold, m) > 0 && m.figure?.effect === gold.effect && m.figure?.count.min === (gold.count?.min ?? null)) : -1
  return close < 0 && gold.optional ? first(mention => overlap(gold, mention) > 0) : close
}

type Tick = (detail: Detail, right: boolean, ...shown: readonly string[]) => void

function compare(row: StoriesRow, gold: GoldMention, found: Found, tick: Tick): void {
  tick('zone', found.zone === gold.zone, row.id, gold.text, gold.zone, found.zone)
  const fullName = gold.type === 'person' ? gold.full : gold.type === 'organization' || gold.type === 'place' ? gold.canonical : undefined
  if (fullName) tick('name', found.name?.toLowerCase() === fullName.toLowerCase(), row.id, gold.text, fullName, String(found.name))
  if (found.date && gold.value) tick('value', [gold.value].flat().includes(found.date.value ?? ''), row.id, gold.text, [gold.value].flat().join(' or '), String(found.date.value))
  if (found.figure) compareFigure(row, gold, found.figure, tick)
}

function compareFigure(row: StoriesRow, gold: GoldMention, figure: CasualtyFigure, tick: Tick): void {
  const { count } = figure
  const same = figure.effect === gold.effect && count.min === (gold.count?.min ?? null) && count.max === (gold.count?.max ?? null)
  tick('figure', same, row.id, gold.text, JSON.stringify([gold.effect, gold.count]), JSON.stringify([figure.effect, count]))
  tick('certainty', figure.certainty === gold.certainty, row.id, gold.text, String(gold.certainty), figure.certainty)
  tick('partOf', Boolean(figure.partOf) === Boolean(gold.partOf), row.id, gold.text, String(gold.partOf), String(figure.partOf))
  const { victims, place } = figure
  if (gold.victims) tick('victims', victims !== null && gold.victims.toLowerCase().split(/\s+/).some(word => victims.toLowerCase().includes(word)), row.id, gold.text, gold.victims, String(victims))
  if (gold.date) tick('date', figure.date?.slice(0, 10) === gold.date.slice(0, 10), row.id, gold.text, gold.date, String(figure.date))
  if (gold.place) tick('place', place !== null && (place.includes(gold.place) || gold.place.includes(place)), row.id, gold.text, gold.place, String(place))
}

function compareIncidents(row: StoriesRow, story: Story, tick: Tick): void {
  if (!row.incidents || row.incidents.some(incident => incident.natural)) return
  for (const slot of ['killed', 'injured'] as const) {
    const numbers = (incidents: readonly { background?: boolean, killed?: Parameters<typeof numberOf>[0], injured?: Parameters<typeof numberOf>[0] }[]): string =>
      incidents.filter(incident => !incident.background).map(incident => numberOf(incident[slot])).filter(n => n > 0).sort((a, b) => a - b).join(', ')
    const gold = numbers(row.incidents)
    const got = numbers(story.incidents)
    tick('incidents', gold === got, row.id, slot, `gold ${gold}`, `got ${got}`)
  }
}

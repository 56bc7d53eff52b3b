import { dateInWords } from '../../src/output/wording'
import type { DateExpression, Story } from '../../src/types'
import { drawing, element } from './dom'

const DAY = 86_400_000
const MARGIN = 14
const ROW = 16
const TOP = 14
const LETTER = 7

interface Point { readonly from: number, readonly to: number, readonly label: string, readonly title: string, readonly published: boolean }

/** The resolved dates of a story along a line, long gaps shortened, labels stacked so that none covers another; null where there is none. */
export function timelineOf(story: Story, width: number): Element | null {
  const points = pointsOf(story)
  if (points.length === 0) return null
  const x = scaleOf(points, width)
  const rows: number[] = []
  const labels = points.map(point => {
    const length = point.label.length * LETTER
    const start = Math.min(Math.max(x(point.from) - 4, 0), width - length)
    const free = rows.findIndex(end => end + 6 < start)
    const row = free < 0 ? rows.length : free
    rows[row] = start + length
    return { point, start, row }
  })
  const line = TOP + rows.length * ROW
  return element('div', {}, drawing('svg', { viewBox: `0 0 ${width} ${line + 12}`, role: 'img', 'aria-label': `Timeline: ${points.map(point => point.title).join('; ')}` },
    drawing('line', { class: 'axis', x1: 0, x2: width, y1: line, y2: line }),
    ...labels.map(({ point, row }) => drawing('line', { class: 'axis', x1: x(point.from), x2: x(point.from), y1: TOP + (rows.length - 1 - row) * ROW + 3, y2: line, 'stroke-opacity': 0.4 })),
    ...labels.flatMap(({ point, start, row }) => [
      drawing('text', { class: 'halo', x: start, y: TOP + (rows.length - 1 - row) * ROW }, point.label),
      point.to - point.from > DAY ? drawing('line', { class: 'stretch', x1: x(point.from), x2: x(point.to), y1: line, y2: line }) : null,
      drawing('circle', { class: point.published ? 'day published' : 'day', cx: x(point.from), cy: line, r: point.published ? 7 : 4 }, drawing('title', {}, point.title))
    ])),
  element('p', { class: 'empty' }, 'The distance grows with the logarithm of the days between; bars are stretches, the ring is the day of publication.'))
}

/** From a time to its place on the line: between two neighbouring ends the logarithm of the days, so that neither hours nor decades crowd. */
function scaleOf(points: readonly Point[], width: number): (time: number) => number {
  const ends = [...new Set(points.flatMap(({ from, to }) => to - from > DAY ? [from, to] : [from]))].sort((a, b) => a - b)
  const steps = ends.map((end, index) => index === 0 ? 0 : Math.log2(1 + (end - (ends[index - 1] ?? end)) / DAY))
  const total = steps.reduce((sum, step) => sum + step, 0) || 1
  const places = new Map<number, number>()
  let sum = 0
  ends.forEach((end, index) => {
    sum += steps[index] ?? 0
    places.set(end, MARGIN + sum / total * (width - 2 * MARGIN))
  })
  return time => places.get(time) ?? MARGIN
}

/** Text for where nothing can be drawn. */
export function noTimeline(): Element {
  return element('p', { class: 'empty' }, 'No date of the article could be resolved.')
}

function pointsOf(story: Story): readonly Point[] {
  const byValue = new Map<string, DateExpression[]>()
  for (const date of story.dates) {
    if (date.from !== null && date.to !== null) byValue.set(`${date.from}/${date.to}`, [...byValue.get(`${date.from}/${date.to}`) ?? [], date])
  }
  const points = [...byValue.values()].flatMap(dates => {
    const [date] = dates
    const from = Date.parse(date?.from ?? '')
    const to = Date.parse(date?.to ?? '') + DAY
    if (!date || Number.isNaN(from) || Number.isNaN(to)) return []
    const label = date.from === date.to ? date.from ?? '' : (date.value ?? '').replace(/^(\d{4})-\d{2}-\d{2}\/\1-/, '$1-')
    return [{ from, to, label: dates.length > 1 ? `${label} ×${dates.length}` : label, title: `${dateInWords(date)}: ${[...new Set(dates.map(each => each.text))].join(', ')}`, published: false }]
  })
  const published = story.published ? Date.parse(story.published.value) : NaN
  const all = Number.isNaN(published) ? points : [...points, { from: published, to: published + DAY, label: 'published', title: `published ${story.published?.value ?? ''}`, published: true }]
  return all.sort((a, b) => a.from - b.from || b.to - a.to)
}

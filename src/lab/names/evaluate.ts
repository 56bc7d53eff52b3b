import type { NameMention } from '../../names/mention'
import type { LabelledText } from './corpora'

export interface Score { readonly P: number, readonly R: number, readonly F1: number, readonly gold: number }
export interface Report { readonly all: Score, readonly types: Readonly<Record<string, Score>>, readonly errors: readonly string[] }

const TYPES = ['person', 'organization', 'place'] as const
/** A leading article, quotes, brackets: annotation schemes differ in them. */
const LEAD = /^["'“‘(\s]*(?:the\s+)?/i
/** Quotes and stops at the end, then a possessive. */
const CLOSING = '"\'”’),.;:!? \n\t'
/** Ends that keep their stop: "U.S.", "Jr.". */
const KEEPS_STOP = /\.[A-Z]?\.$|\b(?:Jr|Sr|Inc|Corp|Co|Ltd|St)\.$/

/** Scores found names against gold by exact span and type, leaving out what schemes differ in; the same counting as the project's scorer. */
export function evaluate(texts: readonly LabelledText[], find: (text: string) => readonly NameMention[]): Report {
  const counts = new Map<string, { tp: number, sys: number, gold: number }>(TYPES.map(type => [type, { tp: 0, sys: 0, gold: 0 }]))
  const errors: string[] = []
  for (const text of texts) {
    const around = (start: number, end: number): string => `${text.text.slice(Math.max(0, start - 40), start)}[${text.text.slice(start, end)}]${text.text.slice(end, end + 30)}`.replace(/\s+/g, ' ')
    const key = (span: { readonly start: number, readonly end: number }): string => trimmed(text.text, span.start, span.end).join('-')
    const found = find(text.text)
    for (const type of TYPES) {
      const count = counts.get(type)
      if (!count) continue
      const mine = found.filter(mention => mention.type === type)
      const used = new Set<number>()
      for (const gold of text.spans.filter(span => span.type === type)) {
        const accepted = new Set([gold, ...gold.alternatives].map(key))
        const at = mine.findIndex((mention, index) => !used.has(index) && accepted.has(key(mention)))
        if (gold.optional) {
          const near = at >= 0 ? at : mine.findIndex((mention, index) => !used.has(index) && mention.start < gold.end && gold.start < mention.end)
          if (near >= 0) used.add(near)
          continue
        }
        count.gold++
        if (at < 0) { errors.push(`MISSED ${type} | ${text.id} | ${around(gold.start, gold.end)}`); continue }
        used.add(at)
        count.tp++
        count.sys++
      }
      mine.forEach((mention, index) => {
        if (used.has(index)) return
        count.sys++
        errors.push(`WRONG ${type} | ${text.id} | ${around(mention.start, mention.end)} ${mention.score.toFixed(2)}`)
      })
    }
  }
  const all = { tp: 0, sys: 0, gold: 0 }
  for (const count of counts.values()) { all.tp += count.tp; all.sys += count.sys; all.gold += count.gold }
  return { all: scored(all), types: Object.fromEntries([...counts].map(([type, count]) => [type, scored(count)])), errors }
}

/** One line: F1 of all and of each type. */
export function line(name: string, report: Report): string {
  return `${name.padEnd(22)} F1 ${report.all.F1.toFixed(1)} (P ${report.all.P.toFixed(1)} R ${report.all.R.toFixed(1)})  ${TYPES.map(type => `${type} ${report.types[type]?.F1.toFixed(1) ?? ''} (${report.types[type]?.P.toFixed(0)}/${report.types[type]?.R.toFixed(0)})`).join('  ')}`
}

function scored({ tp, sys, gold }: { readonly tp: number, readonly sys: number, readonly gold: number }): Score {
  return { P: sys ? 100 * tp / sys : 0, R: gold ? 100 * tp / gold : 0, F1: sys + gold ? 200 * tp / (sys + gold) : 0, gold }
}

function trimmed(text: string, from: number, to: number): [number, number] {
  let start = from
  const lead = LEAD.exec(text.slice(start, to))?.[0].length ?? 0
  if (start + lead < to) start += lead
  let last = to
  while (last > start && CLOSING.includes(text.charAt(last - 1))) last--
  if (/['’]s$/.test(text.slice(start, last))) last -= 2
  const tail = to - last
  const kept = KEEPS_STOP.test(text.slice(start, to)) ? 0 : tail
  return [start, to - kept > start ? to - kept : to]
}

/** How often mentions of each band of scores are right, by type: the score is calibrated where both numbers agree. */
export function reliability(texts: readonly LabelledText[], find: (text: string) => readonly NameMention[]): string[] {
  const bands = new Map<string, { count: number, right: number, sum: number }>()
  for (const text of texts) {
    for (const mention of find(text.text)) {
      const [start, end] = trimmed(text.text, mention.start, mention.end)
      const gold = text.spans.filter(span => span.type === mention.type)
      const right = gold.some(span => [span, ...span.alternatives].some(one => { const [s, e] = trimmed(text.text, one.start, one.end); return s === start && e === end }))
      if (!right && gold.some(span => span.optional && span.start < mention.end && mention.start < span.end)) continue
      const key = `${mention.by.split(':')[0]} ${(Math.min(9, Math.floor(mention.score * 10)) / 10).toFixed(1)}`
      const band = bands.get(key) ?? { count: 0, right: 0, sum: 0 }
      bands.set(key, { count: band.count + 1, right: band.right + (right ? 1 : 0), sum: band.sum + mention.score })
    }
  }
  return [...bands].sort(([a], [b]) => a < b ? -1 : 1).map(([key, { count, right, sum }]) => `${key.padEnd(14)} ${String(count).padStart(5)} mentions, mean score ${(sum / count).toFixed(3)}, right ${(right / count).toFixed(3)}`)
}

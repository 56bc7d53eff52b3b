import type { Count, ReconciledIncident, Story } from '../types'
import { addReport, agreement, joins, openCluster, type Cluster } from './agreement'
import { findOriginals, hash, printOf, type Print } from './copies'
import { sameNumber, sizeOf } from './count'
import { dayRange, daysIn, type DayRange } from './days'
import { estimate, type Voice } from './estimate'
import { namesOf, reportsOf, type Report } from './reports'
import { headOf, isAnybody } from './victims'
import { placeExactness } from './whereabouts'

/** A lookup key that more events than this share tells nothing and is passed over. */
const CROWD = 80
/** Stand for the place in a key: of every event, of an event whose place the report does not give. */
const ANYWHERE = 1
const NOWHERE = 2
/** Where the numbers of days (from year 0 on), months and years begin in a key; the keys without a date, and those of named victims. */
const DAYS = 1_000_000
const MONTHS = 800_000
const YEARS = 100_000
const UNDATED = 1
const NAMED = 2
/** With fewer stories than this, a name counts as if there were so many. */
const FEW = 100
/** Lead, in points, that the best event needs over the next where the report's date is coarser than a week. */
const CLEAR = 0.5

/**
 * Joins the incidents of several stories that are the same event: dates agree at the grain known, places contain each other or lie
 * close, causes do not differ in kind, numbers, victims and shared names speak for it. Two incidents of one story are never
 * joined. Copies of one text count as one voice. The result does not depend on the order of `stories` but for the indexes in
 * `reports`; it is ordered by date, undated events last. Time is about linear in the number of stories: each incident is compared
 * only with events that share a place and a day, month or year with it, or the name of a victim.
 */
export function reconcile(stories: readonly Story[]): readonly ReconciledIncident[] {
  const prints: Print[] = []
  const reports: Report[] = []
  const told = new Map<number, number>()
  stories.forEach((story, index) => {
    const print = printOf(story)
    const names = namesOf(story)
    prints.push(print)
    for (const name of names) told.set(name, (told.get(name) ?? 0) + 1)
    for (const report of reportsOf(story, index, print.whole, names)) reports.push(report)
  })
  const originals = findOriginals(stories, prints)
  reports.sort((a, b) => compare(a.key, b.key))
  const clusters = clusterReports(reports, rarityIn(told, stories.length))
  return clusters.map(cluster => toIncident(cluster, stories, originals)).sort((a, b) => compare(a.key, b.key)).map(({ incident }) => incident)
}

/** Takes the reports in order, finest date and place first, each to the event that it agrees with best, or to a new one. */
function clusterReports(reports: readonly Report[], rarity: (name: number) => number): Cluster[] {
  const clusters: Cluster[] = []
  const posted = new Map<number, Cluster[]>()
  for (const report of reports) {
    const cluster = bestCluster(report, posted, rarity)
    if (cluster) addReport(cluster, report)
    else clusters.push(openCluster(report))
    const into = cluster ?? clusters[clusters.length - 1] as Cluster
    for (const key of postKeys(report)) {
      const list = posted.get(key)
      if (!list) posted.set(key, [into])
      else if (list.length <= CROWD && !list.includes(into)) list.push(into)
    }
  }
  return clusters
}

function bestCluster(report: Report, posted: ReadonlyMap<number, readonly Cluster[]>, rarity: (name: number) => number): Cluster | null {
  const candidates = new Set<Cluster>()
  for (const key of probeKeys(report)) {
    const list = posted.get(key)
    if (list && list.length <= CROWD) for (const cluster of list) candidates.add(cluster)
  }
  let best: Cluster | null = null
  let points = -Infinity
  let next = -Infinity
  for (const cluster of candidates) {
    const found = agreement(report, cluster, rarity)
    if (found > points) { next = points; points = found; best = cluster } else if (found > next) next = found
  }
  const coarse = !report.days || report.assumed || daysIn(report.days) > 7
  return joins(points) && !(coarse && points - next < CLEAR) ? best : null
}

/** Keys under which an event is found later: its place and its day, month and year; its named victims. */
function postKeys(report: Report): number[] {
  return keysOf(report, report.days ? timesOf(report.days, true) : [UNDATED], report.place ? [ANYWHERE] : [NOWHERE, ANYWHERE])
}

/** Keys under which the events of a report may have been posted; a single day looks at its neighbours, too, a place that is not resolved at all of that time. */
function probeKeys(report: Report): number[] {
  const { days } = report
  const around = days && daysIn(days) === 1 ? { from: days.from - 1, to: days.to + 1 } : days
  return keysOf(report, around ? timesOf(around, false) : [UNDATED], report.place !== null && report.place.country !== null ? [NOWHERE] : [ANYWHERE])
}

function keysOf(report: Report, times: readonly number[], places: readonly number[]): number[] {
  const keys: number[] = []
  for (const time of times) {
    for (const place of report.placeKeys) keys.push(keyOf(time, place))
    for (const place of places) keys.push(keyOf(time, place))
  }
  for (const word of report.victims) if (/^\p{Lu}/u.test(word)) keys.push(keyOf(NAMED, hash(word)))
  return keys
}

/** One small integer for both; two that fall together only make a comparison in vain. */
function keyOf(time: number, place: number): number {
  return Math.imul(time, 0x9E3779B1) ^ Math.imul(place, 0x85EBCA6B)
}

/**
 * The time keys of a stretch of days. A short one has its days; `all` adds its months and years, under which coarser dates look for
 * it; a longer one has its months, one of more than three months its years.
 */
function timesOf(days: DayRange, all: boolean): number[] {
  const keys: number[] = []
  const length = daysIn(days)
  if (length <= 21) for (let day = days.from; day <= days.to; day++) keys.push(DAYS + day)
  if (length <= 21 && !all) return keys
  const first = new Date(days.from * 86_400_000)
  const last = new Date(days.to * 86_400_000)
  const year = first.getUTCFullYear()
  const years = last.getUTCFullYear() - year
  const months = years * 12 + last.getUTCMonth() - first.getUTCMonth()
  if ((all || length > 21) && months <= 3) for (let month = 0; month <= months; month++) keys.push(MONTHS + year * 12 + first.getUTCMonth() + month)
  if ((all || months > 3) && years <= 10) for (let at = 0; at <= years; at++) keys.push(YEARS + year + at)
  return keys
}

/** Weighs a name by how few of the stories have it: 0 for one in most of them, 0.5 for one in a few. */
function rarityIn(told: ReadonlyMap<number, number>, stories: number): (name: number) => number {
  const all = Math.log(Math.max(stories, FEW) + 1)
  return name => 0.5 * Math.max(0, 1 - Math.log(told.get(name) ?? 1) / all)
}

function toIncident(cluster: Cluster, stories: readonly Story[], originals: readonly number[]): { key: string, incident: ReconciledIncident } {
  const reports = [...cluster.reports].sort((a, b) => compare(a.published ?? '9', b.published ?? '9') || compare(a.key, b.key))
  const first = new Map<number | undefined, number>()
  for (const { story } of reports) if (!first.has(originals[story])) first.set(originals[story], story)
  const copyOf = (story: number): number | null => {
    const original = first.get(originals[story])
    return original === undefined || original === story ? null : original
  }
  const voices = reports.filter(report => copyOf(report.story) === null)
  const incident: ReconciledIncident = {
    what: commonest(voices.map(report => report.incident.what)),
    date: commonest(finest(voices.filter(report => !report.assumed && report.days), report => -daysIn(report.days as DayRange)).map(report => report.incident.date)),
    place: commonest(finest(voices.filter(report => report.place), report => placeExactness(report.place)).map(report => report.incident.place)),
    killed: estimate(voicesOn(voices, 'killed', stories)),
    injured: estimate(voicesOn(voices, 'injured', stories)),
    reports: reports.map(report => ({
      story: report.story, incident: report.incident.id, killed: report.incident.killed, injured: report.incident.injured,
      source: report.source, published: report.published, copyOf: copyOf(report.story)
    }))
  }
  return { key: [incident.date ?? '9', incident.place ?? '9', incident.what ?? '9', incident.killed?.best ?? '', reports[0]?.key ?? ''].join('\u0001'), incident }
}

/** What each voice says of one effect, and whether its number is only a part of another's total. */
function voicesOn(reports: readonly Report[], effect: 'killed' | 'injured', stories: readonly Story[]): Voice[] {
  const parts = partsIn(reports, effect, stories)
  return reports.flatMap(report => {
    const count = report.incident[effect]
    if (!count) return []
    const partial = parts.some(part => part.story !== report.story && part.whole > sizeOf(count) && sameNumber(part.count, count))
    return [{ count, partial, day: dayRange(report.published)?.to ?? null, rivals: report.incident.alsoReported.filter(rival => rival.effect === effect).map(rival => rival.count) }]
  })
}

/** The figures that stories name besides a larger total of the same event. */
function partsIn(reports: readonly Report[], effect: 'killed' | 'injured', stories: readonly Story[]): { story: number, whole: number, count: Count }[] {
  return reports.flatMap(report => {
    const total = report.incident[effect]
    if (!total) return []
    const ids = new Set(report.incident.figures)
    return (stories[report.story]?.casualties ?? [])
      .filter(figure => ids.has(figure.id) && figure.effect === effect && !figure.count.implied && sizeOf(figure.count) > 0 && sizeOf(figure.count) < sizeOf(total))
      .filter(figure => figure.partOf !== null || !isAnybody(headOf(figure.victims ?? '')))
      .map(figure => ({ story: report.story, whole: sizeOf(total), count: figure.count }))
  })
}

/** Those that rank highest. */
function finest<T>(items: readonly T[], rank: (item: T) => number): readonly T[] {
  const highest = items.reduce((most, item) => Math.max(most, rank(item)), -Infinity)
  return items.filter(item => rank(item) === highest)
}

/** The value given most often; of several the first by code units, so that order does not matter. */
function commonest(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b))[0]?.[0] ?? null
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

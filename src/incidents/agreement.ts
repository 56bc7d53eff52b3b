import type { Count } from '../types'
import { causesAgree } from './causes'
import { exactness, hasNumber, isExact, sizeOf } from './count'
import { daysIn, daysMeet, type DayRange } from './days'
import type { Report } from './reports'
import { nearness, type Nearness, type Whereabouts } from './whereabouts'

/** An event as the reports put to it so far tell it. */
export interface Cluster {
  readonly reports: Report[]
  readonly stories: Set<number>
  /** The finest dated stretch of days, or the assumed one where no report gives a date. */
  days: DayRange | null
  assumed: boolean
  /** The different places named. */
  readonly places: Whereabouts[]
  /** Bits of `causeKinds`. */
  kinds: number
  readonly victims: Set<string>
  /** Hashes of names. */
  readonly names: Set<number>
  /** The different counts given. */
  readonly killed: Count[]
  readonly injured: Count[]
}

/** What speaks for two reports being of one event, in points; `JOIN` points join. Set by hand on synthetic stories and the fixtures. */
const DATE = { day: 2.5, next: 1, week: 1.6, month: 1.2, year: 0.6, assumed: 0.6, open: 0 } as const
const PLACE: Readonly<Record<Nearness, number>> = { same: 2.2, near: 1.5, region: 0.8, country: 0.4, open: 0, unknown: -1, unlike: -1.4, apart: -Infinity }
const JOIN = 3.2
/** Counts and lists kept of a cluster, so that comparing stays cheap however many reports it has. */
const KEPT = 12

/** Points for a report being of the cluster's event; below `JOIN` or -Infinity where it is not. `rarity` weighs a name by how few stories have it. */
export function agreement(report: Report, cluster: Cluster, rarity: (name: number) => number): number {
  if (cluster.stories.has(report.story)) return -Infinity
  const date = datePoints(report, cluster)
  if (date === -Infinity) return date
  const place = placePoints(report.place, cluster.places)
  if (place === -Infinity) return place
  if (!causesAgree(report.kinds, cluster.kinds)) return -Infinity
  return date + place + kindPoints(report, cluster) + numberPoints(report.incident.killed, cluster.killed) + numberPoints(report.incident.injured, cluster.injured) / 2
    + victimPoints(report, cluster) + namePoints(report, cluster, rarity)
}

/** True where the points join a report to an event. */
export function joins(points: number): boolean {
  return points >= JOIN
}

/** An event with its first report. */
export function openCluster(report: Report): Cluster {
  const cluster: Cluster = { reports: [], stories: new Set(), days: report.days, assumed: report.assumed, places: [], kinds: 0, victims: new Set(), names: new Set(), killed: [], injured: [] }
  addReport(cluster, report)
  return cluster
}

/** Puts a report to an event and takes over what it adds. */
export function addReport(cluster: Cluster, report: Report): void {
  cluster.reports.push(report)
  cluster.stories.add(report.story)
  if (report.days && (!cluster.days || (cluster.assumed && !report.assumed) || (report.assumed === cluster.assumed && daysIn(report.days) < daysIn(cluster.days)))) {
    cluster.days = report.days
    cluster.assumed = report.assumed
  }
  const { place } = report
  if (place && cluster.places.length < KEPT && !cluster.places.some(other => nearness(place, other) === 'same')) cluster.places.push(place)
  cluster.kinds |= report.kinds
  for (const word of report.victims) cluster.victims.add(word)
  if (cluster.names.size < 60) for (const name of report.names) cluster.names.add(name)
  keepCount(cluster.killed, report.incident.killed)
  keepCount(cluster.injured, report.incident.injured)
}

function keepCount(counts: Count[], count: Count | null): void {
  if (count && hasNumber(count) && counts.length < KEPT && !counts.some(other => other.min === count.min && other.max === count.max)) counts.push(count)
}

function datePoints(report: Report, cluster: Cluster): number {
  if (!report.days || !cluster.days) return DATE.open
  if (!daysMeet(report.days, cluster.days)) return daysIn(report.days) === 1 && daysIn(cluster.days) === 1 && daysMeet(report.days, cluster.days, 1) ? DATE.next : -Infinity
  if (report.assumed || cluster.assumed) return DATE.assumed
  const grain = Math.max(daysIn(report.days), daysIn(cluster.days))
  return grain === 1 ? DATE.day : grain <= 7 ? DATE.week : grain <= 62 ? DATE.month : grain <= 400 ? DATE.year : DATE.open
}

function placePoints(place: Whereabouts | null, places: readonly Whereabouts[]): number {
  if (!place || places.length === 0) return 0
  let best = -Infinity
  for (const other of places) {
    const points = PLACE[nearness(place, other)]
    if (points === -Infinity) return points
    best = Math.max(best, points)
  }
  return best
}

function kindPoints(report: Report, cluster: Cluster): number {
  if (report.kinds === 0 || cluster.kinds === 0) return 0
  // Witnesses and first reports take one kind of violence for another: a bomb for shooting.
  return (report.kinds & cluster.kinds) === 0 ? -0.3 : 0.8
}

/** The same number tells the more the larger it is; a number that is several times the other speaks against. */
function numberPoints(count: Count | null, counts: readonly Count[]): number {
  if (!count || !hasNumber(count) || counts.length === 0) return 0
  const size = sizeOf(count)
  let best = -Infinity
  for (const other of counts) {
    const ratio = (Math.max(size, sizeOf(other)) + 1) / (Math.min(size, sizeOf(other)) + 1)
    const both = isExact(count) && isExact(other)
    if (ratio === 1) best = Math.max(best, Math.min(2.5, 0.2 + Math.log2(size + 1) * 0.4))
    else if (ratio <= 1.25) best = Math.max(best, 0.8)
    else if (ratio <= 1.6) best = Math.max(best, both ? -0.2 : 0.2)
    else best = Math.max(best, (both ? -1 : exactness(count) + exactness(other) <= 1 ? -0.3 : -0.6) * Math.min(2.5, Math.log2(ratio)))
  }
  return best
}

function victimPoints(report: Report, cluster: Cluster): number {
  let named = 0
  let other = 0
  for (const word of report.victims) {
    if (!cluster.victims.has(word)) continue
    if (/^\p{Lu}/u.test(word)) named++
    else if (!COMMON.has(word)) other++
  }
  return named > 0 ? 2 : other > 0 ? 0.6 : 0
}

/** Victim nouns of so many stories that they tell nothing. */
const COMMON: ReadonlySet<string> = new Set('person people civilian man woman child soldier other victim death body militant'.split(' '))

function namePoints(report: Report, cluster: Cluster, rarity: (name: number) => number): number {
  let points = 0
  for (const name of report.names) if (cluster.names.has(name)) points += rarity(name)
  return Math.min(1.5, points)
}

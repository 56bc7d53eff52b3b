import type { BundleSize } from './sizes'
import type { Speed } from './report'

/** What `bench-baseline.json` holds: ratios to compromise+chrono that a good run of this machine kind gave. */
export interface Baseline { readonly command: string, readonly corpus: string, readonly timesCompromiseChrono: Readonly<Record<string, number>> }

/** How much of the baseline's ratio may be lost before the gate closes. */
const TOLERANCE = 0.2

/** The ratios that the baseline keeps, out of the speeds measured. */
export function toBaseline(speeds: readonly Speed[], corpus: string, command: string): Baseline {
  const kept = speeds.filter(speed => speed.corpus === corpus && speed.contestant.startsWith('wirecopy') && speed.timesCompromiseChrono !== null)
  return { command, corpus, timesCompromiseChrono: Object.fromEntries(kept.map(speed => [speed.contestant, Number(speed.timesCompromiseChrono?.toFixed(2))])) }
}

/** What a run does worse than it may; empty where all is well. Ratios only: times differ from machine to machine. */
export function findFailures(speeds: readonly Speed[], baseline: Baseline, bundles: readonly BundleSize[]): string[] {
  const slow = Object.entries(baseline.timesCompromiseChrono).flatMap(([contestant, kept]) => {
    const now = speeds.find(speed => speed.contestant === contestant && speed.corpus === baseline.corpus)?.timesCompromiseChrono ?? null
    if (now === null || now >= kept * (1 - TOLERANCE)) return []
    return [`${contestant}: ${now.toFixed(2)} times compromise+chrono, ${((1 - now / kept) * 100).toFixed(0)} % below the baseline's ${kept.toFixed(2)}`]
  })
  const heavy = bundles.flatMap(({ name, gzip, most }) => most === null || gzip <= most ? [] : [`bundle of ${name}: ${gzip} bytes of gzip, more than ${most}`])
  return [...slow, ...heavy]
}

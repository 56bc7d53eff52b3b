import type { ColdStart } from './cold-starts'
import type { Result } from './race'
import type { BundleSize } from './sizes'
import { median } from './statistics'

/** Everything that a run measured; written as JSON. */
export interface Figures {
  readonly node: string
  readonly machine: string
  readonly rounds: number
  readonly speeds: readonly Speed[]
  /** Milliseconds per room and million characters, by corpus. */
  readonly rooms: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly cold: Readonly<Record<string, ColdStart>>
  /** Bytes. */
  readonly installed: Readonly<Record<string, number>>
  readonly bundles: readonly BundleSize[]
}

/** Of one contestant on one corpus. Medians over the rounds. */
export interface Speed {
  readonly contestant: string
  readonly corpus: string
  readonly rounds: number
  /** Million characters a second of wall-clock time, and of CPU time (all threads). */
  readonly wall: number
  readonly cpu: number
  readonly textsPerSecond: number
  /** How many times the speed of the peer in the same round, by CPU time; null where one of the two did not run. */
  readonly timesCompromiseChrono: number | null
  readonly timesWink: number | null
  /** Largest resident set of the process over all corpora, bytes. */
  readonly peak: number
}

/** Turns laps into speeds; ratios are medians of the ratios of each round. */
export function toSpeeds(results: readonly Result[]): Speed[] {
  const rates = (contestant: string, corpus: string): readonly number[] =>
    results.find(result => result.contestant === contestant)?.laps[corpus]?.map(lap => lap.characters / lap.cpu / 1000) ?? []
  const times = (own: readonly number[], peer: readonly number[]): number | null => {
    const rounds = Math.min(own.length, peer.length)
    return rounds === 0 ? null : median(own.slice(0, rounds).map((rate, round) => rate / (peer[round] ?? NaN)))
  }
  return results.flatMap(({ contestant, laps, peak }) => Object.entries(laps).map(([corpus, own]) => ({
    contestant,
    corpus,
    rounds: own.length,
    wall: median(own.map(lap => lap.characters / lap.wall / 1000)),
    cpu: median(rates(contestant, corpus)),
    textsPerSecond: median(own.map(lap => lap.texts / lap.wall * 1000)),
    timesCompromiseChrono: times(rates(contestant, corpus), rates('compromise+chrono', corpus)),
    timesWink: times(rates(contestant, corpus), rates('wink-nlp', corpus)),
    peak
  })))
}

/** The figures as Markdown tables. */
export function toMarkdown(figures: Figures): string {
  const corpora = [...new Set(figures.speeds.map(speed => speed.corpus))]
  const parts = corpora.map(corpus => `### Speed: ${corpus}\n\n${table(
    ['', 'MB/s', 'MB/s of CPU time', 'texts/s', 'x compromise+chrono', 'x wink-nlp', 'peak memory'],
    figures.speeds.filter(speed => speed.corpus === corpus).map(speed => [
      speed.contestant, digits(speed.wall), digits(speed.cpu), digits(speed.textsPerSecond), digits(speed.timesCompromiseChrono), digits(speed.timesWink), megabytes(speed.peak)
    ])
  )}`)
  const rooms = [...new Set(Object.values(figures.rooms).flatMap(Object.keys))]
  if (rooms.length) {
    const read = Object.entries(figures.rooms)
    const total = (of: Readonly<Record<string, number>>): number => Object.values(of).reduce((sum, one) => sum + one, 0)
    parts.push(`### Where the time goes (ms per million characters)\n\n${table(['room', ...read.map(([corpus]) => corpus)], [
      ...rooms.map(room => [room, ...read.map(([, of]) => digits(of[room] ?? null))]), ['all', ...read.map(([, of]) => digits(total(of)))]
    ])}`)
  }
  const cold = Object.entries(figures.cold)
  if (cold.length) parts.push(`### Cold start (ms, fresh process)\n\n${table(['', 'import', 'first call', 'both', 'CPU'], cold.map(([name, { load, first, wall, cpu }]) => [name, digits(load), digits(first), digits(wall), digits(cpu)]))}`)
  const installed = Object.entries(figures.installed)
  if (installed.length) parts.push(`### Installed, with dependencies\n\n${table(['', 'on disk'], installed.map(([name, bytes]) => [name, megabytes(bytes)]))}`)
  if (figures.bundles.length) {
    parts.push(`### In a browser (esbuild, minified)\n\n${table(['import', 'minified', 'gzip', 'limit'], figures.bundles.map(({ name, minified, gzip, most }) => [name, kilobytes(minified), kilobytes(gzip), most === null ? '' : kilobytes(most)]))}`)
  }
  return `${parts.join('\n\n')}\n`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, column) => column === 0 ? '---' : '---:')), ...rows.map(line)].join('\n')
}

function digits(value: number | null): string {
  return value === null || Number.isNaN(value) ? '' : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}

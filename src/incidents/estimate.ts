import type { Count } from '../types'
import { exactness, hasNumber, sizeOf } from './count'

/** Low, best and high estimate in the manner of UCDP GED (Sundberg and Melander 2013). */
export interface Estimate { readonly low: number, readonly best: number, readonly high: number }

/** One independent voice on an event. */
export interface Voice {
  readonly count: Count
  /** Publication day as a number; null where unknown, which counts as earliest. */
  readonly day: number | null
  /** Rival totals that the same story reports. */
  readonly rivals: readonly Count[]
  /** True where another voice names this number as a part of its own total. */
  readonly partial: boolean
}

/** Days in which the weight of a report halves, and the least weight that it keeps. */
const HALF_LIFE = 30
const LEAST = 0.25

/**
 * Low is the lowest number that any voice gives for the whole event, high the highest, rivals included. Best is what the most exact
 * voices say most often, later ones weighing more; of two as strong the later, then the lower. Null where nobody gives a number.
 */
export function estimate(voices: readonly Voice[]): Estimate | null {
  const counted = voices.filter(voice => hasNumber(voice.count))
  const whole = counted.some(voice => !voice.partial) ? counted.filter(voice => !voice.partial) : counted
  if (whole.length === 0) return null
  const all = whole.flatMap(voice => [voice.count, ...voice.rivals.filter(hasNumber)])
  const best = bestOf(whole)
  return {
    low: all.reduce((low, count) => Math.min(low, count.min ?? best), best),
    best,
    high: all.reduce((high, count) => Math.max(high, count.max ?? sizeOf(count)), best)
  }
}

function bestOf(voices: readonly Voice[]): number {
  const most = voices.reduce((most, voice) => Math.max(most, exactness(voice.count)), -Infinity)
  const exact = voices.filter(voice => exactness(voice.count) === most)
  const latest = exact.reduce((latest, voice) => Math.max(latest, voice.day ?? -Infinity), -Infinity)
  const weights = new Map<number, { weight: number, day: number }>()
  for (const voice of exact) {
    const size = sizeOf(voice.count)
    const age = voice.day === null ? Infinity : latest - voice.day
    const before = weights.get(size) ?? { weight: 0, day: -Infinity }
    weights.set(size, { weight: before.weight + Math.max(LEAST, 2 ** (-age / HALF_LIFE)), day: Math.max(before.day, voice.day ?? -Infinity) })
  }
  const ranked = [...weights].sort(([a, x], [b, y]) => Math.abs(x.weight - y.weight) > 1e-6 ? y.weight - x.weight : x.day === y.day ? a - b : y.day - x.day)
  return ranked[0]?.[0] ?? 0
}

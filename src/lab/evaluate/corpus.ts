import type { Count, Effect, ExtractOptions, Span, Story, Zone } from '../../types'

/** The job to be scored; `extract` of a built copy, or anything with its shape. */
export type Extract = (text: string, options?: ExtractOptions) => Story

export const ALL_ZONES: readonly Zone[] = ['headline', 'body', 'caption', 'credit', 'furniture']

/** Rows of the JSONL corpora, one object a line; offsets are UTF-16 code units into `text`. docs/evaluation.md explains each. */
export interface NamesRow { readonly id: string, readonly text: string, readonly entities: readonly (Span & { readonly type: string })[] }
export interface DatesRow { readonly id: string, readonly text: string, readonly dct: string, readonly timexes: readonly (Span & { readonly type: string, readonly value: string, readonly mod?: string })[] }
export interface Toponym extends Span { readonly text: string, readonly lat: number, readonly lon: number }
export interface PlacesRow { readonly id: string, readonly text: string, readonly toponyms: readonly Toponym[], readonly unlocated?: readonly Toponym[] }
export interface TotalsRow {
  readonly id: string, readonly text: string, readonly date?: string, readonly background?: boolean, readonly unscored?: readonly string[]
  readonly killed?: number | null, readonly injured?: number | null
}
export interface TemplatesRow {
  readonly id: string, readonly text: string, readonly text_mixed?: string, readonly date?: string
  readonly templates: readonly { readonly killed?: unknown, readonly injured?: unknown, readonly optional?: boolean }[]
}
type PartialCount = Partial<Count> | null | undefined
export interface GoldMention extends Span {
  readonly type: 'person' | 'organization' | 'place' | 'date' | 'duration' | 'casualty'
  readonly zone: Zone
  readonly text: string
  readonly optional?: boolean
  readonly alternatives?: readonly Span[]
  readonly value?: string | readonly string[]
  readonly effect?: Effect
  readonly count?: PartialCount
  readonly victims?: string | null
  readonly certainty?: string
  readonly partOf?: string | null
  readonly date?: string | null
  readonly place?: string | null
  readonly full?: string
  readonly canonical?: string
}
export interface StoriesRow {
  readonly id: string, readonly text: string, readonly published?: string | null, readonly kinds?: readonly string[], readonly mentions: readonly GoldMention[]
  readonly incidents?: readonly { readonly killed?: PartialCount, readonly injured?: PartialCount, readonly background?: boolean, readonly natural?: boolean }[] | null
}

/** A number out of a count: its minimum, else its maximum, else 0. */
export function numberOf(count: PartialCount): number {
  return count ? count.min ?? count.max ?? 0 : 0
}

/** A day in any spelling that says its month by name or number, as ISO; undefined where it is none. */
export function isoDay(date: string | undefined): string | undefined {
  if (date === undefined) return undefined
  const time = Date.parse(`${date} UTC`)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10)
}

/** Leaves out what annotation schemes differ in: a leading article, quotes, a trailing possessive, closing marks. */
export function trimmedSpan(text: string, { start, end }: Span): Span {
  const surface = text.slice(start, end)
  const lead = /^["'“‘(\s]*(?:the\s+)?/i.exec(surface)?.[0].length ?? 0
  const from = start + lead < end ? start + lead : start
  const rest = text.slice(from, end)
  if (/\.[A-Z]?\.$|\b(?:Jr|Sr|Inc|Corp|Co|Ltd|St)\.$/.test(rest)) return { start: from, end }
  const tail = trailing(rest)
  return { start: from, end: end - tail > from ? end - tail : end }
}

/** Length of a possessive ending with the quotes, brackets, marks and spaces behind it. */
function trailing(text: string): number {
  let end = text.length
  while (end > 0 && /["'”’),.;:!?\s]/.test(text.charAt(end - 1))) end--
  const possessive = /['’]s$/.test(text.slice(0, end))
  return text.length - end + (possessive ? 2 : 0)
}

/** Pairs of gold and system spans: equal ones first, then each gold span with the one that covers most of it. */
export function pairUp(gold: readonly Span[], system: readonly Span[]): { pairs: (readonly [gold: number, system: number])[], missed: number[], spurious: number[] } {
  const pairs: (readonly [number, number])[] = []
  const freeGold = new Set(gold.keys())
  const freeSystem = new Set(system.keys())
  const take = (i: number, j: number): void => { pairs.push([i, j]); freeGold.delete(i); freeSystem.delete(j) }
  for (const i of [...freeGold]) {
    for (const j of freeSystem) if (gold[i]?.start === system[j]?.start && gold[i]?.end === system[j]?.end) { take(i, j); break }
  }
  for (const i of [...freeGold]) {
    let best = -1
    let most = 0
    for (const j of freeSystem) {
      const shared = overlap(gold[i] as Span, system[j] as Span)
      if (shared > most) { most = shared; best = j }
    }
    if (best >= 0) take(i, best)
  }
  return { pairs, missed: [...freeGold], spurious: [...freeSystem] }
}

/** Code units that two ranges share; 0 or less where none. */
export function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}

/** The span in brackets with some text around it, on one line. */
export function inContext(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 20)}`.replace(/\s+/g, ' ')
}

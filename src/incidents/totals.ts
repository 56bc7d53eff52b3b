import type { FoundFigure } from '../casualties/find'
import type { Count, Effect } from '../types'
import { addCounts, exactness, hasNumber, isExact, sameNumber, sizeOf } from './count'
import { mayBeSame, victimsOf, type Victims } from './victims'

/** What one event's figures come to for one effect. */
export interface Total {
  readonly count: Count | null
  /** Of these, those who did it; null where none are spoken of. */
  readonly attackers: Count | null
  /** Totals of others for the same event that could not both be true with `count`. */
  readonly rivals: readonly { readonly count: Count, readonly source: string | null }[]
}

/** One group of victims in the sum. */
interface Entry {
  count: Count
  readonly victims: Victims
  readonly sentence: number
  readonly source: string | null
  readonly certainty: FoundFigure['certainty']
}

/**
 * Sums the figures of one event and one effect, in order of reading. Parts are not added to their wholes; groups that stand side by
 * side are added; what is said again counts once; a later, more exact figure replaces an earlier, rounder one; a figure that can
 * only be somebody else's count of the same people goes to `rivals`. Figures of what may happen, and denied ones, do not count;
 * "no casualties" counts as 0.
 */
export function totalOf(figures: readonly FoundFigure[], effect: Effect): Total {
  const own = figures.filter(figure => figure.effect === effect && figure.certainty !== 'possible' && (figure.certainty !== 'denied' || isZero(figure.count)))
  const nobody = figures.some(figure => isZero(figure.count) && (figure.effect === effect || (figure.effect === 'unspecified' && (effect === 'killed' || effect === 'injured'))))
  const wholes = withoutParts(own.filter(figure => !isZero(figure.count)))
  const parts = own.filter(figure => !isZero(figure.count) && !wholes.includes(figure)).map(toEntry)
  if (wholes.length === 0) return { count: nobody ? { min: 0, max: 0, approximate: false, vague: null, implied: false } : null, attackers: null, rivals: [] }
  const ledger: Entry[] = []
  const rivals: { count: Count, source: string | null }[] = []
  for (let at = 0; at < wholes.length;) {
    const sentence = wholes[at]?.sentence
    const statement: Entry[] = []
    for (; at < wholes.length && wholes[at]?.sentence === sentence; at++) statement.push(toEntry(wholes[at] as FoundFigure))
    enter(ledger, asWhole(statement), parts, rivals)
  }
  const attackers = [...ledger, ...parts].filter(entry => entry.victims.attacker)
  return { count: sum(ledger), attackers: attackers.length > 0 ? sum(attackers) : null, rivals }
}

/** Leaves out the figures whose whole is there too and has a number; a whole without number ("several") gives way to its parts. */
function withoutParts(figures: readonly FoundFigure[]): readonly FoundFigure[] {
  const byId = new Map(figures.map(figure => [figure.id, figure]))
  const split = new Set<string>()
  for (const figure of figures) {
    const whole = byId.get(figure.partOf ?? '')
    if (whole && !hasNumber(whole.count) && hasNumber(figure.count)) split.add(whole.id)
  }
  return figures.filter(figure => !split.has(figure.id) && (!byId.has(figure.partOf ?? '') || split.has(figure.partOf ?? '')))
}

/** Of one sentence's figures, the whole where one is the sum of the rest ("five people, three officers and two clerks"). */
function asWhole(statement: readonly Entry[]): readonly Entry[] {
  if (statement.length < 3) return statement
  const all = statement.reduce((total, entry) => total + sizeOf(entry.count), 0)
  const whole = statement.find(entry => entry.victims.anybody && isExact(entry.count) && sizeOf(entry.count) * 2 === all)
  return whole ? [whole] : statement
}

/** Enters what one sentence says into the ledger of the event. */
function enter(ledger: Entry[], statement: readonly Entry[], parts: Entry[], rivals: { count: Count, source: string | null }[]): void {
  const before = ledger.slice()
  const matched = new Set<Entry>()
  for (const entry of statement) {
    const same = [...before, ...parts].find(other => !matched.has(other) && restates(entry, other))
    if (same) { matched.add(same); continue }
    const relation = relate(entry, before, statement)
    if (relation === 'whole') {
      for (const other of before) if (!other.victims.attacker) parts.push(other)
      removeAll(ledger, before.filter(other => !other.victims.attacker))
      removeAll(before, before.filter(other => !other.victims.attacker))
      ledger.push(entry)
    } else if (relation === 'more') ledger.push(entry)
    else if (relation === 'part') parts.push(entry)
    else if (relation === 'rival') rivals.push({ count: entry.count, source: entry.source })
    else {
      const at = ledger.indexOf(relation)
      if (at >= 0) ledger[at] = { ...relation, count: entry.count }
    }
  }
}

/** True where the entry says of the same people the same number again. */
function restates(entry: Entry, other: Entry): boolean {
  if (!mayBeSame(entry.victims, other.victims) || entry.sentence === other.sentence) return false
  if (entry.victims.further && !other.victims.further && sizeOf(entry.count) < 5) return false
  return sameNumber(entry.count, other.count)
}

/** How a figure that is new stands to those entered before: it is their whole, more of them, a part, another's count, or replaces one. */
function relate(entry: Entry, before: readonly Entry[], statement: readonly Entry[]): 'whole' | 'more' | 'part' | 'rival' | Entry {
  const { victims, count } = entry
  const victimsBefore = before.filter(other => other.victims.attacker === victims.attacker)
  if (victimsBefore.length === 0 || victims.further) return 'more'
  if (!hasNumber(count)) return 'part'
  const known = sum(victimsBefore)
  const size = sizeOf(count)
  const total = sizeOf(known)
  if (victims.anybody && !count.implied) {
    if (statement.length > 1 && statement.some(other => other !== entry && other.victims.anybody)) return size > total ? 'whole' : 'part'
    if (rounder(count, known)) return 'part'
    if (size >= total) return 'whole'
    if (exactness(known) < exactness(count) && size >= total * 0.6) return 'whole'
    return entry.source !== null && victimsBefore.every(other => other.source !== entry.source && other.source !== null) ? 'rival' : 'part'
  }
  const whole = victimsBefore.find(other => other.victims.anybody && sizeOf(other.count) >= size)
  if (whole) return 'part'
  const alike = victimsBefore.find(other => mayBeSame(other.victims, victims))
  if (alike) {
    if (victims.definite || size < sizeOf(alike.count)) return 'part'
    return rounder(count, alike.count) ? 'part' : alike
  }
  return victims.definite && victimsBefore.some(other => other.count.implied) ? 'part' : 'more'
}

/** True where the first count only says less exactly what the second says: "about 180" of 183, "dozens" of 31, "at least 8" of 10. */
function rounder(count: Count, known: Count): boolean {
  if (!hasNumber(known) || exactness(count) >= exactness(known)) return false
  const size = sizeOf(count)
  const exact = sizeOf(known)
  if (count.approximate) return Math.abs(size - exact) <= exact * 0.25
  return (count.min === null || count.min <= exact) && (count.max === null || count.max >= exact)
}

function sum(entries: readonly Entry[]): Count {
  const [first, ...rest] = entries.map(entry => entry.count)
  return first ? rest.reduce(addCounts, first) : { min: 0, max: 0, approximate: false, vague: null, implied: false }
}

function toEntry(figure: FoundFigure): Entry {
  return { count: figure.count, victims: victimsOf(figure), sentence: figure.sentence, source: figure.source?.text ?? null, certainty: figure.certainty }
}

function isZero(count: Count): boolean {
  return count.max === 0
}

function removeAll<T>(list: T[], gone: readonly T[]): void {
  for (const item of gone) {
    const at = list.indexOf(item)
    if (at >= 0) list.splice(at, 1)
  }
}

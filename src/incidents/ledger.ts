import type { Count } from '../types'
import { addCounts, isExact, isExactOrLeast, sameNumber, sizeOf } from './count'
import { isToll, sum, type Entry } from './entry'
import { isPlacedApart, MORE, PART, relate } from './relation'
import { mayBeSame } from './victims'

/** What somebody else counted of the same people. */
export interface Rival { readonly count: Count, readonly source: string | null }

/** The sum so far. */
export interface Ledger {
  entries: Entry[]
  /** What was entered and has become a part of a whole, or was a part from the start. */
  readonly parts: Entry[]
  readonly rivals: Rival[]
}

/** Entries looked back at; more than a text by a person has, so that a machine's text cannot make the work quadratic. */
const KEPT = 64

/** Enters what one sentence says. */
export function enter(ledger: Ledger, sentence: readonly Entry[]): void {
  const statement = asWhole(sentence)
  if (ledger.entries.length > 0 && isBreakdown(statement, sum(ledger.entries.filter(entry => !entry.victims.attacker)))) {
    for (const entry of statement) keep(ledger.parts, entry)
    return
  }
  let before = ledger.entries.slice()
  const matched = new Set<Entry>()
  let last: Entry | null = null
  for (const entry of statement) {
    const same = before.find(other => !matched.has(other) && restates(entry, other)) ?? ledger.parts.find(other => !matched.has(other) && restates(entry, other))
    // "Sahar was killed … Sahar and five others": the five stand beside whom the text knows.
    const besideKnown = entry.listed && last !== null && matched.has(last)
    last = same ?? entry
    if (same) {
      if (entry.total && !entry.victims.attacker) absorbAttackers(ledger, entry.sentence)
      const known = same.victims.named && entry.victims.named ? nameAlso(ledger, same, entry.victims.words) : same
      if (known !== same) before = before.map(other => other === same ? known : other)
      matched.add(known)
      last = known
      continue
    }
    const all = entry.total || entry.bracketed || (entry.overtaken && !entry.victims.further) || isOtherwise(entry, statement) ? ledger.entries : before
    const relation = isDetail(entry, ledger) ? PART : besideKnown || (entry.victims.beside && matched.size > 0) ? MORE : relate(entry, all)
    if (relation.as === 'more') keep(ledger.entries, entry)
    else if (relation.as === 'part') keep(ledger.parts, entry)
    else if (relation.as === 'rival') addRival(ledger, entry)
    else {
      for (const old of relation.of) if (relation.as === 'despite') addRival(ledger, old); else keep(ledger.parts, { ...old, overtaken: old.victims.attacker === entry.victims.attacker })
      ledger.entries = [...ledger.entries.filter(other => !relation.of.includes(other)), alsoWriters(relation.count ? { ...entry, count: relation.count } : entry, relation.of)]
      before = before.filter(other => !relation.of.includes(other))
    }
  }
}

/** What somebody says more exactly than the writer, of as many, stays the writer's word as well. */
function alsoWriters(entry: Entry, before: readonly Entry[]): Entry {
  return entry.source !== null && sizeOf(entry.count) === sizeOf(sum(before)) && before.every(({ source }) => source === null) ? { ...entry, source: null } : entry
}

/** "The army said eight soldiers died; [sources] said 25 did": somebody else, of the same people. */
function isOtherwise(entry: Entry, statement: readonly Entry[]): boolean {
  const other = statement.slice(0, statement.indexOf(entry)).find(({ source }) => source !== null)
  return other !== undefined && entry.source !== null && other.source !== entry.source && mayBeSame(other.victims, entry.victims) && !isPlacedApart(entry, [other])
}

/**
 * Of one sentence's figures, the whole where one is the sum of the rest ("five people, three officers and two clerks") or a colon opens
 * its parts, the toll without those it rose by ("rose to 39 when a woman died", "to 27 after four more bodies were found", "after two of
 * the injured died"), or the dead without their bodies ("killed 34, with 31 bodies recovered").
 */
function asWhole(statement: readonly Entry[]): readonly Entry[] {
  const toll = statement.findIndex(isToll)
  const most = toll < 0 ? 0 : sizeOf((statement[toll] as Entry).count)
  const within = ({ count, victims, hurt }: Entry): boolean => count.implied || ((victims.further || hurt) && sizeOf(count) < most)
  const colon = statement.findIndex(({ opened }) => opened)
  const parts = colon > 0 ? statement.slice(colon) : []
  const whole = statement[colon - 1]
  if (whole?.victims.anybody && sizeOf(sum(parts)) <= sizeOf(whole.count)) return statement.slice(0, colon)
  const bodies = ({ victims, count, place }: Entry): boolean => victims.head === 'body' && !victims.further && statement.some(other => other.victims.anybody && other.victims.head !== 'body' && sizeOf(other.count) >= sizeOf(count) && (place === null || other.place === null || place === other.place))
  const groups = statement.filter((entry, at) => !bodies(entry) && (toll < 0 || at <= toll || !within(entry) || entry.victims.attacker))
  if (groups.length < 3) return groups
  const all = groups.reduce((total, entry) => total + sizeOf(entry.count), 0)
  // "one is critical, two have serious injuries and one minor ones"
  if (new Set(groups.map(({ grave }) => grave)).size > 1) return groups
  const sumOfAll = groups.find(entry => entry.victims.anybody && isExact(entry.count) && sizeOf(entry.count) * 2 === all)
  return sumOfAll ? [sumOfAll] : groups
}

/** True where two or more groups of one sentence come to just what is known already: who the 28 dead were ("11 women and 17 men lost their lives"). */
function isBreakdown(statement: readonly Entry[], known: Count): boolean {
  return statement.length > 1 && statement.every(({ victims, count }) => isExact(count) && !victims.further && !victims.attacker && !victims.named)
    && isExactOrLeast(known) && statement.reduce((total, entry) => total + sizeOf(entry.count), 0) === sizeOf(known)
}

/** "The bomber also died, taking the number of dead to 14", which is known already: the toll holds him. */
function absorbAttackers(ledger: Ledger, sentence: number): void {
  const held = (entry: Entry): boolean => entry.victims.attacker && entry.sentence === sentence
  for (const entry of ledger.entries) if (held(entry)) keep(ledger.parts, entry)
  ledger.entries = ledger.entries.filter(entry => !held(entry))
}

/** Keeps the further names of a victim: who was called "Sahar" and "Amina Sahar" is "Amina" too. The entry as it stands then. */
function nameAlso(ledger: Ledger, known: Entry, words: readonly string[]): Entry {
  const named: Entry = { ...known, victims: { ...known.victims, words: [...new Set([...known.victims.words, ...words])] } }
  for (const entries of [ledger.entries, ledger.parts]) {
    const at = entries.indexOf(known)
    if (at >= 0) entries[at] = named
  }
  return named
}

/** True for others than a part of the whole that was just told ("two dead … one was found at the scene, another died later"), as long as they fit into the whole. */
function isDetail(entry: Entry, { entries, parts }: Ledger): boolean {
  if (entry.ofThese) return true
  const told = parts[parts.length - 1]
  const [whole] = entries
  if (!told || !whole || !(entry.victims.further || isOfOtherAge(entry, told)) || entry.victims.nth > 0 || entry.total) return false
  if (entries.length > 1 || entry.sentence < told.sentence || entry.sentence - told.sentence > 1 || told.victims.attacker || told.sentence <= whole.sentence) return false
  return sizeOf(told.count) + sizeOf(entry.count) <= sizeOf(whole.count)
}

/** "A 17-year-old died at the scene. A 15-year-old died in hospital". */
function isOfOtherAge({ victims: { age } }: Entry, told: Entry): boolean {
  return age > 0 && told.victims.age > 0 && told.victims.age !== age
}

/** True where the entry says of the same people the same number again. */
function restates(entry: Entry, other: Entry): boolean {
  if (entry.later !== other.later || entry.sentence === other.sentence || !mayBeSame(entry.victims, other.victims)) return false
  if (entry.victims.further && !other.victims.further && sizeOf(entry.count) < 5) return false
  // "One had a broken jaw. His friend was hurt": nobody is his own friend.
  if (entry.victims.beside && !entry.victims.anybody && entry.victims.head !== other.victims.head && other.count.max === 1 && !other.victims.beside) return false
  return sameNumber(entry.count, other.count) && !(entry.ofOthers && other.victims.named)
}

function addRival(ledger: Ledger, entry: Entry): void {
  if (ledger.rivals.length < KEPT && !ledger.rivals.some(rival => sameNumber(rival.count, entry.count) && rival.source === entry.source)) ledger.rivals.push({ count: entry.count, source: entry.source })
}

/** Adds to a list; once it is full its first two are summed up. */
export function keep(entries: Entry[], entry: Entry): void {
  entries.push(entry)
  if (entries.length <= KEPT) return
  const [first, second] = entries as [Entry, Entry]
  entries.splice(0, 2, { ...first, count: addCounts(first.count, second.count) })
}

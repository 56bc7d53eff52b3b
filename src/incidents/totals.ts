import type { FoundFigure } from '../casualties/figure'
import type { TextDocument } from '../text/document'
import type { Count, Effect } from '../types'
import { addCounts, exactness, hasNumber, isExact, isExactOrLeast, sameNumber, sizeOf } from './count'
import { graveOf, inBrackets, isAlso, isBySelf, isOvertaken, isTotal, type Grave } from './cues'
import { mayBeSame, victimsOf, type Victims } from './victims'

/** What one event's figures come to for one effect. */
export interface Total {
  readonly count: Count | null
  /** Of these, those who did it; null where none are spoken of. */
  readonly attackers: Count | null
  /** Totals of others for the same event that could not both be true with `count`. */
  readonly rivals: readonly Rival[]
}

interface Rival { readonly count: Count, readonly source: string | null }

/** One group of victims in the sum. */
interface Entry {
  readonly count: Count
  readonly victims: Victims
  readonly sentence: number
  readonly source: string | null
  readonly claimed: boolean
  /** Said to be the total ("the death toll", "a total of 24"). */
  readonly total: boolean
  /** Given before the news, and overtaken ("had put the toll at 89"). */
  readonly overtaken: boolean
  readonly bracketed: boolean
  /** A bare number of those whom the sentence just said were hurt otherwise ("several workers were wounded and one killed"). */
  readonly ofOthers: boolean
  /** What a vague word for the enemy's dead stands for at least; null else. */
  readonly least: number | null
  /** How badly hurt they are said to be; null where the words do not tell. */
  readonly grave: Grave
  /** Counted as injured before. */
  readonly later: boolean
}

/** The sum so far. */
interface Ledger {
  entries: Entry[]
  /** What was entered and has become a part of a whole, or was a part from the start. */
  readonly parts: Entry[]
  readonly rivals: Rival[]
}

/** How a figure that is new stands to those entered before. */
interface Relation {
  readonly as: 'more' | 'part' | 'rival' | 'instead' | 'despite'
  /** Those that it takes the place of; they become its parts ("instead") or its rivals ("despite"). */
  readonly of: readonly Entry[]
}

const MORE: Relation = { as: 'more', of: [] }
const PART: Relation = { as: 'part', of: [] }
const RIVAL: Relation = { as: 'rival', of: [] }
const NOTHING: Total = { count: null, attackers: null, rivals: [] }
const NOBODY: Count = { min: 0, max: 0, approximate: false, vague: null, implied: false }
/** Sources that give way to officials and to the writer. */
const UNOFFICIAL = /\b(?:sources?|witness(?:es)?|residents?|locals?|villagers?|survivors?|activists?|opposition|critics|neighbou?rs)\b/i
/** A number and nothing else. */
const BARE = /^(?:\d+|one|two|three|four|five|six)$/i
/** Sentences within which "several insurgents" stands beside the leader told before, and is no general word on the war. */
const NEXT = 2
/** Entries looked back at; more than a text by a person has, so that a machine's text cannot make the work quadratic. */
const KEPT = 64

/**
 * Sums the figures of one event and one effect, in order of reading. Parts are not added to their wholes; groups that stand side by
 * side are added; what is said again counts once; a later, more exact figure replaces an earlier, rounder one; a figure that can
 * only be somebody else's count of the same people goes to `rivals`. Figures of what may happen, and denied ones, do not count;
 * "no casualties" counts as 0.
 */
export function totalOf(document: TextDocument, figures: readonly FoundFigure[], effect: Effect): Total {
  if (!figures.some(figure => figure.effect === effect || figure.effect === 'unspecified')) return NOTHING
  const [only] = figures
  if (only && figures.length === 1 && only.effect === effect && only.certainty !== 'possible' && only.certainty !== 'denied' && !isZero(only.count)) return totalOfOne(only)
  const own = figures.filter(figure => figure.effect === effect && figure.certainty !== 'possible' && figure.certainty !== 'denied' && !isZero(figure.count))
  const counted = new Set(own)
  const whole = withoutParts(own)
  const ledger: Ledger = { entries: [], parts: [], rivals: [] }
  const firstInjured = figures.reduce((first, figure) => figure.effect === 'injured' ? Math.min(first, figure.sentence) : first, Infinity)
  let statement: Entry[] = []
  figures.forEach((figure, at) => {
    if (!counted.has(figure)) return
    const entry = toEntry(document, figure, figures[at - 1], firstInjured < figure.sentence)
    if (!whole.has(figure)) { keep(ledger.parts, entry); return }
    if (statement.length > 0 && statement[0]?.sentence !== entry.sentence) {
      enter(ledger, asWhole(statement))
      statement = []
    }
    statement.push(entry)
  })
  enter(ledger, asWhole(statement))
  if (ledger.entries.length === 0) return { count: nobodyHurt(figures, effect) ? NOBODY : null, attackers: null, rivals: [] }
  const attackers = [...ledger.entries, ...ledger.parts].filter(entry => entry.victims.attacker)
  const total = atLeast(sum(ledger.entries), ledger.entries, own)
  return { count: effect === 'injured' ? withoutDead(total, figures) : total, attackers: attackers.length > 0 ? sum(attackers) : null, rivals: ledger.rivals }
}

function totalOfOne(figure: FoundFigure): Total {
  const { count, least } = figure
  return { count: least === null || least === 0 ? count : { ...count, min: (count.min ?? 0) + least }, attackers: victimsOf(figure).attacker ? count : null, rivals: [] }
}

/**
 * A total of which nothing but a vague word is known takes the least that the word stands for; a vague group beside others ("a leader
 * and several fighters") adds that least to theirs.
 */
function atLeast(total: Count, entries: readonly Entry[], figures: readonly FoundFigure[]): Count {
  const least = (hasNumber(total) ? entries : figures).reduce((most, { least }) => Math.max(most, least ?? 0), 0)
  return least === 0 ? total : { ...total, min: (total.min ?? 0) + least }
}

/** The injured without those of whom the text says that they died later. */
function withoutDead(injured: Count, figures: readonly FoundFigure[]): Count | null {
  let dead = 0
  let hurt = false
  const summed = breakdowns(figures)
  for (const figure of figures) {
    if (figure.effect === 'injured') hurt = true
    // "Fifteen were killed and two wounded … three died of their wounds": three of the fifteen.
    if (hurt && figure.later && figure.effect === 'killed' && figure.partOf === null && !summed.has(figure.sentence)) dead += sizeOf(figure.count)
  }
  if (dead === 0) return injured
  const left = (bound: number | null): number | null => bound === null ? null : Math.max(0, bound - dead)
  return injured.max !== null && injured.max <= dead ? null : { ...injured, min: left(injured.min), max: left(injured.max) }
}

/** The sentences whose groups of dead come to those told before: "12 on the spot, three of their wounds" of 15. */
function breakdowns(figures: readonly FoundFigure[]): ReadonlySet<number> {
  const groups = new Map<number, { sum: number, count: number }>()
  for (const { effect, sentence, count } of figures) {
    if (effect !== 'killed') continue
    const group = groups.get(sentence) ?? { sum: 0, count: 0 }
    groups.set(sentence, { sum: group.sum + sizeOf(count), count: group.count + 1 })
  }
  const told = new Set<number>()
  const found = new Set<number>()
  for (const [sentence, { sum, count }] of groups) {
    if (count > 1 && told.has(sum)) found.add(sentence)
    told.add(sum)
  }
  return found
}

/** True where the figures say that nobody was killed, or hurt: "no deaths", "no casualties". */
function nobodyHurt(figures: readonly FoundFigure[], effect: Effect): boolean {
  return figures.some(figure => isZero(figure.count) && (figure.effect === effect || (figure.effect === 'unspecified' && (effect === 'killed' || effect === 'injured'))))
}

/** The figures but those whose whole is there too and has a number; a whole without number ("several") gives way to its parts. */
function withoutParts(figures: readonly FoundFigure[]): ReadonlySet<FoundFigure> {
  const byId = new Map(figures.map(figure => [figure.id, figure]))
  const split = new Set<string>()
  for (const figure of figures) {
    const whole = byId.get(figure.partOf ?? '')
    if (whole && !hasNumber(whole.count) && whole.least === null && hasNumber(figure.count)) split.add(whole.id)
  }
  return new Set(figures.filter(figure => !split.has(figure.id) && (!byId.has(figure.partOf ?? '') || split.has(figure.partOf ?? ''))))
}

/** Of one sentence's figures, the whole where one is the sum of the rest ("five people, three officers and two clerks"), or the toll without the one it rose by ("rose to 39 when a woman died"). */
function asWhole(statement: readonly Entry[]): readonly Entry[] {
  const toll = statement.findIndex(isToll)
  const groups = toll < 0 ? statement : statement.filter((entry, at) => at <= toll || !entry.count.implied || entry.victims.attacker)
  if (groups.length < 3) return groups
  const all = groups.reduce((total, entry) => total + sizeOf(entry.count), 0)
  const whole = groups.find(entry => entry.victims.anybody && isExact(entry.count) && sizeOf(entry.count) * 2 === all)
  return whole ? [whole] : groups
}

/** True where two or more groups of one sentence come to just what is known already: who the 28 dead were ("11 women and 17 men lost their lives"). */
function isBreakdown(statement: readonly Entry[], known: Count): boolean {
  return statement.length > 1 && statement.every(({ victims, count }) => isExact(count) && !victims.further && !victims.attacker && !victims.named)
    && isExactOrLeast(known) && statement.reduce((total, entry) => total + sizeOf(entry.count), 0) === sizeOf(known)
}

/** Enters what one sentence says. */
function enter(ledger: Ledger, statement: readonly Entry[]): void {
  if (ledger.entries.length > 0 && isBreakdown(statement, sum(ledger.entries.filter(entry => !entry.victims.attacker)))) {
    for (const entry of statement) keep(ledger.parts, entry)
    return
  }
  let before = ledger.entries.slice()
  const matched = new Set<Entry>()
  for (const entry of statement) {
    const same = before.find(other => !matched.has(other) && restates(entry, other)) ?? ledger.parts.find(other => !matched.has(other) && restates(entry, other))
    if (same) {
      matched.add(same)
      if (same.victims.named && entry.victims.named) nameAlso(ledger, same, entry.victims.words)
      continue
    }
    const relation = isDetail(entry, ledger) ? PART : entry.victims.beside && matched.size > 0 ? MORE : relate(entry, entry.total || entry.bracketed ? ledger.entries : before)
    if (relation.as === 'more') keep(ledger.entries, entry)
    else if (relation.as === 'part') keep(ledger.parts, entry)
    else if (relation.as === 'rival') addRival(ledger, entry)
    else {
      for (const old of relation.of) if (relation.as === 'despite') addRival(ledger, old); else keep(ledger.parts, old)
      ledger.entries = [...ledger.entries.filter(other => !relation.of.includes(other)), entry]
      before = before.filter(other => !relation.of.includes(other))
    }
  }
}

/** Keeps the further names of a victim: who was called "Sahar" and "Amina Sahar" is "Amina" too. */
function nameAlso(ledger: Ledger, known: Entry, words: readonly string[]): void {
  const named: Entry = { ...known, victims: { ...known.victims, words: [...new Set([...known.victims.words, ...words])] } }
  ledger.entries = ledger.entries.map(entry => entry === known ? named : entry)
}

/** True for others than a part of the whole that was just told ("two dead … one was found at the scene, another died later"), as long as they fit into the whole. */
function isDetail(entry: Entry, { entries, parts }: Ledger): boolean {
  const told = parts[parts.length - 1]
  const [whole] = entries
  if (!entry.victims.further || entry.victims.next || entry.total || !told || !whole || entries.length > 1 || entry.sentence - told.sentence > 1 || told.victims.attacker || told.sentence <= whole.sentence) return false
  return sizeOf(told.count) + sizeOf(entry.count) <= sizeOf(whole.count)
}

/** True where the entry says of the same people the same number again. */
function restates(entry: Entry, other: Entry): boolean {
  if (entry.sentence === other.sentence || !mayBeSame(entry.victims, other.victims)) return false
  if (entry.victims.further && !other.victims.further && sizeOf(entry.count) < 5) return false
  return sameNumber(entry.count, other.count) && !(entry.ofOthers && other.victims.named)
}

function relate(entry: Entry, all: readonly Entry[]): Relation {
  const { victims, count } = entry
  const before = all.filter(other => other.victims.attacker === victims.attacker)
  if (before.length === 0) return MORE
  if (entry.overtaken) return PART
  // "The toll rose to 115 … six more died in hospital": the toll is the latest word and holds them.
  if (victims.further && !victims.next && !entry.total && before.some(isToll) && before.every(other => sizeOf(other.count) > sizeOf(count))) return PART
  if (entry.bracketed && !entry.total) return sizeOf(count) <= sizeOf(sum(before)) ? PART : RIVAL
  if ((victims.further && !entry.total) || entry.later) return MORE
  if (!hasNumber(count)) return entry.least !== null && before.every(other => other.count.implied && entry.sentence - other.sentence <= NEXT) ? MORE : PART
  if (entry.claimed && entry.source !== null && before.every(other => !other.claimed)) return RIVAL
  if (!entry.claimed && before.every(other => other.claimed && other.source !== null && other.source !== entry.source) && !count.implied && !isEarlierToll(count, sum(before))) return { as: 'despite', of: before }
  if (entry.ofOthers && before.every(other => other.victims.named)) return MORE
  return entry.total || (victims.anybody && !count.implied) ? relateWhole(entry, before) : relateGroup(entry, before)
}

/** True for a toll that the news gives, which holds all who died until then. */
function isToll(entry: Entry): boolean {
  return entry.total && !entry.overtaken
}

/** True for a number not far below what is known: a toll of some time before, no rival account. */
function isEarlierToll(count: Count, known: Count): boolean {
  return sizeOf(count) < sizeOf(known) && sizeOf(count) >= sizeOf(known) * 0.6
}

/** A figure of people of whatever kind, or a total, after others: it says the whole anew, or less exactly, or only a part. */
function relateWhole(entry: Entry, before: readonly Entry[]): Relation {
  const known = sum(before)
  const size = sizeOf(entry.count)
  if (!entry.total && size > sizeOf(known) && UNOFFICIAL.test(entry.source ?? '') && before.every(({ source, count }) => hasNumber(count) && !UNOFFICIAL.test(source ?? ''))) return RIVAL
  if (rounder(entry.count, known)) return PART
  if (size >= sizeOf(known) || (entry.total && size >= sizeOf(known) * 0.6)) return { as: 'instead', of: before }
  const loose = before.some(other => other.count.approximate || other.count.vague !== null)
  if (loose && exactness(known) < exactness(entry.count) && size >= sizeOf(known) * 0.6) return { as: 'instead', of: before }
  return entry.source !== null && before.every(other => other.source !== entry.source && other.source !== null) ? RIVAL : PART
}

/** A figure of people of one kind, or of one victim, after others. */
function relateGroup(entry: Entry, before: readonly Entry[]): Relation {
  const { victims, count } = entry
  const size = sizeOf(count)
  if (before.some(other => other.victims.anybody && !other.count.implied && sizeOf(other.count) >= size)) return PART
  if (victims.named && before.every(other => other.count.implied && other.victims.named && !mayBeSame(other.victims, victims))) return MORE
  const alike = before.find(other => mayBeSame(other.victims, victims))
  if (alike) {
    if (entry.grave !== null && alike.grave !== null && entry.grave !== alike.grave) return MORE
    if (victims.definite || size < sizeOf(alike.count) || rounder(count, alike.count)) return PART
    return isExact(count) && isExact(alike.count) && victims.militant && alike.victims.militant ? MORE : { as: 'instead', of: [alike] }
  }
  const counted = (other: Entry): boolean => sizeOf(other.count) > 1 && (!victims.named || other.victims.militant)
  const enemy = (other: Entry): boolean => victims.militant && !other.count.implied && !other.victims.militant && !other.victims.anybody && !other.victims.named
  return victims.definite && before.some(other => !enemy(other) && (other.count.implied || counted(other))) ? PART : MORE
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
  return first ? rest.reduce(addCounts, first) : NOBODY
}

function toEntry(document: TextDocument, figure: FoundFigure, before: FoundFigure | undefined, hurt: boolean): Entry {
  const victims = victimsOf(figure)
  // "killed nine and injured 50 more": more than the nine, not more injured.
  const beyond = before?.sentence === figure.sentence && before.effect !== figure.effect
  const further = !beyond && (victims.further || (!figure.count.implied && isAlso(document, figure)))
  return {
    count: figure.count, victims: { ...victims, further }, sentence: figure.sentence, source: figure.source?.text ?? null,
    claimed: figure.certainty === 'claimed', total: figure.total || isTotal(document, figure), overtaken: !figure.count.implied && isOvertaken(document, figure), bracketed: inBrackets(document, figure), later: figure.later && (hurt || (beyond && before.effect === 'injured') || isBySelf(document, figure)), least: figure.least, grave: graveOf(document, figure),
    ofOthers: beyond && !victims.further && BARE.test(figure.text)
  }
}

function addRival(ledger: Ledger, entry: Entry): void {
  if (ledger.rivals.length < KEPT && !ledger.rivals.some(rival => sameNumber(rival.count, entry.count) && rival.source === entry.source)) ledger.rivals.push({ count: entry.count, source: entry.source })
}

/** Adds to a list; once it is full its first two are summed up, or dropped where they are parts. */
function keep(entries: Entry[], entry: Entry): void {
  entries.push(entry)
  if (entries.length <= KEPT) return
  const [first, second] = entries as [Entry, Entry]
  entries.splice(0, 2, { ...first, count: addCounts(first.count, second.count) })
}

function isZero(count: Count): boolean {
  return count.max === 0
}

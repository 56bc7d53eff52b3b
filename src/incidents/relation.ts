import type { Count } from '../types'
import { exactness, hasNumber, isExact, isRounder, sameNumber, sizeOf } from './count'
import { isWithinName } from './elsewhere'
import { isToll, sum, type Entry } from './entry'
import { isAnybody, mayBeSame } from './victims'

/** How a figure that is new stands to those entered before. */
export interface Relation {
  readonly as: 'more' | 'part' | 'rival' | 'instead' | 'despite'
  /** Those that it takes the place of; they become its parts ("instead") or its rivals ("despite"). */
  readonly of: readonly Entry[]
  /** What it then comes to, if that is not its own count. */
  readonly count?: Count
}

export const MORE: Relation = { as: 'more', of: [] }
export const PART: Relation = { as: 'part', of: [] }
const RIVAL: Relation = { as: 'rival', of: [] }

/** Sources that give way to officials and to the writer. */
const UNOFFICIAL = /\b(?:sources?|witness(?:es)?|residents?|locals?|villagers?|survivors?|activists?|opposition|critics|defenders|campaigners|rebels?|neighbou?rs|inhabitants?|relatives|families|committee|radio station)\b/i
/** Sources that count for a state or for those who help; a number of anybody else does not take the place of theirs. */
const OFFICIAL = /\b(?:official|police|army|military|minist|government|governor|mayor|authorit|hospital|doctor|medic|state|agency|spokes|rescue|commander|president|service|chief|department|administrat|red cr|u\.?n\b|united nations|emergenc|civil defen|observatory|monitor|council|office)/i
/** The least part of a toll that an earlier toll of the same event comes to: first counts are seldom put right by more than two fifths, while a smaller number is of some of the dead. */
const EARLIER = 0.6
/** The least number that comes by chance to the sum of those before no more. */
const WHOLE = 5
/** Sentences within which "several insurgents" stands beside the leader told before, and is no general word on the war. */
const NEXT = 2

/** How an entry stands to those of its side that were entered before. */
export function relate(entry: Entry, all: readonly Entry[]): Relation {
  const { victims, count } = entry
  // "The bomber also died, taking the number of dead to 14": the toll holds him, too.
  const holdsAttackers = entry.total && !victims.attacker && all.some(other => other.victims.attacker && other.sentence === entry.sentence)
  const before = holdsAttackers ? all : all.filter(other => other.victims.attacker === victims.attacker)
  if (before.length === 0) return MORE
  if (entry.overtaken) return PART
  // "Officials had put the toll at nine. Seven died": the first was no news.
  if (!count.implied && before.every(other => other.overtaken)) return { as: 'instead', of: before }
  if (victims.nth > 0) return relateNth(entry, before)
  // "The toll rose to 115 … six more died in hospital": the toll is the latest word and holds them.
  if (victims.further && !entry.total && before.some(isToll) && before.every(other => sizeOf(other.count) > sizeOf(count))) return PART
  if (entry.bracketed && !entry.total) return sizeOf(count) <= sizeOf(sum(before)) ? PART : RIVAL
  // "Crash kills one, injures four … Ann Tesk, 18, died on Saturday": the headline knew of her.
  if (entry.later && victims.named && !victims.further && before.some(other => other.inHeadline && !other.count.implied && other.victims.anybody)) return PART
  // "injured 20 across the country … In Oldo, one was killed. Eight others were injured": others than the dead of Oldo.
  if (victims.further && !entry.total && isPlacedApart(entry, before) && sizeOf(count) <= sizeOf(sum(before)) && before.every(other => entry.sentence - other.sentence > 1)) return PART
  // "Two students are dead. One of the students died at the scene, one later"
  if (entry.ofKnown && !victims.further && !victims.anybody && before.some(other => other.victims.head === victims.head && sizeOf(other.count) > sizeOf(count))) return PART
  // "A man was found mortally wounded. The victim was flown to a hospital, where he died"
  const [one, ...others] = before
  if (entry.later && victims.definite && victims.head === 'victim' && one?.count.implied && others.length === 0 && entry.sentence - one.sentence === 1) return PART
  if ((victims.further && !entry.total) || entry.later) return MORE
  if (!hasNumber(count)) return entry.least !== null && before.every(other => other.count.implied && entry.sentence - other.sentence <= NEXT) ? MORE : PART
  if (entry.claimed && entry.source !== null && before.every(other => !other.claimed)) return RIVAL
  if (!entry.claimed && before.every(other => other.claimed && other.source !== null && other.source !== entry.source) && !count.implied && !isEarlierToll(count, sum(before))) return { as: 'despite', of: before }
  if (entry.ofOthers && before.every(other => other.victims.named)) return MORE
  return entry.total || (victims.anybody && !count.implied) ? relateWhole(entry, before) : relateGroup(entry, before)
}

/** "A third victim died": one of three known, one more than two, or one of three where fewer are. */
function relateNth({ victims, count }: Entry, before: readonly Entry[]): Relation {
  const kin = before.filter(other => mayBeSame(other.victims, victims))
  const known = sizeOf(sum(kin))
  if (victims.nth <= known) return PART
  return victims.nth === known + 1 || known === 0 || !isAnybody(victims.head) ? MORE : { as: 'instead', of: kin, count: { ...count, min: victims.nth, max: victims.nth, implied: false } }
}

/** True for a number not far below what is known: a toll of some time before, no rival account. */
function isEarlierToll(count: Count, known: Count): boolean {
  return sizeOf(count) < sizeOf(known) && sizeOf(count) >= sizeOf(known) * EARLIER
}

/** A figure of people of whatever kind, or a total, after others: it says the whole anew, or less exactly, or only a part. */
function relateWhole(entry: Entry, before: readonly Entry[]): Relation {
  const known = sum(before)
  const size = sizeOf(entry.count)
  if (size > sizeOf(known) && UNOFFICIAL.test(entry.source ?? '') && before.every(({ source, count }) => hasNumber(count) && !UNOFFICIAL.test(source ?? ''))) return RIVAL
  // "15 died, officials said. Varona put the toll at 40"
  if (entry.total && size > sizeOf(known) && entry.source !== null && !OFFICIAL.test(entry.source) && before.every(({ source, count }) => source !== null && hasNumber(count) && OFFICIAL.test(source))) return RIVAL
  // "57 were killed, the committee said. Doctors put the toll at 41": theirs, and no later one.
  if (entry.total && entry.source !== null && size < sizeOf(known) && before.every(({ source, inHeadline }) => inHeadline || (source !== null && source !== entry.source))) return RIVAL
  // The writer's own number stays where somebody puts it lower.
  if (entry.against && size < sizeOf(known) && before.every(({ source, inHeadline }) => source === null || inHeadline || OFFICIAL.test(source))) return RIVAL
  if (isRounder(entry.count, known)) return PART
  if (size >= sizeOf(known) || (entry.total && size >= sizeOf(known) * EARLIER)) return { as: 'instead', of: before }
  const loose = before.some(other => other.count.approximate || other.count.vague !== null)
  if (loose && exactness(known) < exactness(entry.count) && size >= sizeOf(known) * EARLIER) return { as: 'instead', of: before }
  // "62 were hurt … 44 are in critical condition, a doctor said": some of them.
  return entry.source !== null && entry.grave === null && !isPlacedApart(entry, before) && before.every(other => other.source !== entry.source && other.source !== null) ? RIVAL : PART
}

/** "51 died in Chile, the president said … in Oldo, 19 died, said the mayor": his number is that of his town only. */
export function isPlacedApart({ place }: Entry, before: readonly Entry[]): boolean {
  return place !== null && before.some(other => other.place !== null) && before.every(other => other.place === null || !isWithinName(other.place, place))
}

/** A figure of people of one kind, or of one victim, after others. */
function relateGroup(entry: Entry, before: readonly Entry[]): Relation {
  const { victims, count } = entry
  const size = sizeOf(count)
  // "One had a broken jaw. His friend was hurt": he is told by the one before.
  const [only, ...others] = before
  if (victims.beside && !victims.anybody && only && others.length === 0 && sizeOf(only.count) === 1 && !only.victims.beside && only.victims.head !== victims.head && entry.sentence - only.sentence <= 1) return MORE
  if (before.some(other => other.victims.anybody && !other.count.implied && sizeOf(other.count) >= size)) return PART
  // "Driver hurt in crash. An Oldo man is in hospital": who opens a text without an article is told again in full.
  if (only?.victims.bare && others.length === 0 && count.implied && entry.sentence - only.sentence <= NEXT) return PART
  if (victims.named && before.every(other => other.count.implied && other.victims.named && !mayBeSame(other.victims, victims))) return MORE
  // "The 16-year-old was hit in the chest. The 17-year-old was shot in the leg"
  if (victims.age > 0 && before.every(other => other.count.implied && other.victims.age > 0 && other.victims.age !== victims.age)) return MORE
  if (victims.theirs && before.some(other => sizeOf(other.count) > 1 && !other.victims.anybody && other.sentence === entry.sentence - 1)) return MORE
  const alike = before.find(other => mayBeSame(other.victims, victims))
  if (alike) {
    // "A commander and six farmers were killed … seven farmers, among them the commander".
    if (before.length > 1 && size >= WHOLE && isExact(count) && sameNumber(count, sum(before))) return { as: 'instead', of: before }
    if (entry.grave !== null && alike.grave !== null && entry.grave !== alike.grave) return MORE
    if (victims.definite || size < sizeOf(alike.count) || isRounder(count, alike.count)) return PART
    return isExact(count) && isExact(alike.count) && victims.militant && alike.victims.militant ? MORE : { as: 'instead', of: [alike] }
  }
  const counted = (other: Entry): boolean => sizeOf(other.count) > 1 && (!victims.named || (other.victims.militant && !victims.state))
  const enemy = (other: Entry): boolean => victims.militant && !other.count.implied && !other.victims.militant && !other.victims.anybody && !other.victims.named
  return victims.definite && before.some(other => !enemy(other) && (other.count.implied || counted(other))) ? PART : MORE
}

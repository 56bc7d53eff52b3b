import type { FoundFigure } from '../casualties/figure'
import type { TextDocument } from '../text/document'
import type { Count, Effect } from '../types'
import { attackersIn } from './attackers'
import { hasNumber, isZero, NOBODY, sizeOf } from './count'
import { countOf, sum, toEntry, type Entry } from './entry'
import { enter, keep, type Ledger, type Rival } from './ledger'
import { headOf, victimsOf } from './victims'

/** What one event's figures come to for one effect. */
export interface Total {
  readonly count: Count | null
  /** Of these, those who did it; null where none are spoken of. */
  readonly attackers: Count | null
  /** Totals of others for the same event that could not both be true with `count`. */
  readonly rivals: readonly Rival[]
}

const NOTHING: Total = { count: null, attackers: null, rivals: [] }

/**
 * Sums the figures of one event and one effect, in order of reading. Parts are not added to their wholes; groups that stand side by
 * side are added; what is said again counts once; a later, more exact figure replaces an earlier, rounder one; a figure that can
 * only be somebody else's count of the same people goes to `rivals`. Figures of what may happen, and denied ones, do not count;
 * "no casualties" counts as 0.
 */
export function totalOf(document: TextDocument, figures: readonly FoundFigure[], effect: Effect): Total {
  if (!figures.some(figure => figure.effect === effect || figure.effect === 'unspecified')) return NOTHING
  const [only] = figures
  if (only && figures.length === 1 && counts(only, effect)) return totalOfOne(document, only)
  const own = figures.filter((figure, at) => counts(figure, effect) && !isInPersons(document, figure, figures[at + 1]) && !(effect === 'injured' && isOfTheDead(figure, figures)))
  const counted = new Set(own)
  const whole = withoutParts(own)
  const ledger: Ledger = { entries: [], parts: [], rivals: [] }
  const firstInjured = figures.reduce((first, figure) => figure.effect === 'injured' ? Math.min(first, figure.sentence) : first, Infinity)
  const doers = effect === 'killed' ? attackersIn(document, figures) : NONE
  let statement: Entry[] = []
  figures.forEach((figure, at) => {
    if (!counted.has(figure)) return
    const entry = toEntry(document, figure, figures[at - 1], firstInjured < figure.sentence, doers.has(figure))
    if (!whole.has(figure)) { keep(ledger.parts, entry); return }
    if (statement.length > 0 && statement[0]?.sentence !== entry.sentence) {
      enter(ledger, statement)
      statement = []
    }
    statement.push(entry)
  })
  enter(ledger, statement)
  if (ledger.entries.length === 0) return { count: nobodyHurt(figures, effect) ? NOBODY : null, attackers: null, rivals: [] }
  const attackers = [...ledger.entries, ...ledger.parts.filter(part => !part.overtaken)].filter(entry => entry.victims.attacker)
  const entries = holdsAttackers(ledger) ? ledger.entries.filter(entry => !entry.victims.attacker) : ledger.entries
  const total = atLeast(sum(entries), entries, own)
  return { count: effect === 'injured' ? withoutDead(total, figures) : total, attackers: attackers.length > 0 ? sum(attackers) : null, rivals: ledger.rivals }
}

const NONE: ReadonlySet<FoundFigure> = new Set()

/** "Four dead in shooting … Three people were killed. The gunman was shot": the four are the three and him. */
function holdsAttackers({ entries, parts }: Ledger): boolean {
  const others = entries.filter(entry => !entry.victims.attacker)
  const [whole] = others
  if (!whole?.victims.anybody || others.length > 1 || entries.length === 1) return false
  const without = sizeOf(whole.count) - sizeOf(sum(entries.filter(entry => entry.victims.attacker)))
  return without > 0 && parts.some(part => !part.victims.attacker && part.victims.anybody && !part.ofKnown && sizeOf(part.count) === without)
}

/** True for a figure of the effect that is told as having happened to somebody. */
function counts({ effect, certainty, count }: FoundFigure, of: Effect): boolean {
  return effect === of && certainty !== 'possible' && certainty !== 'denied' && !isZero(count)
}

/** "10,750 households (53,750 people)", "58 families or 213 persons": the second counts the persons. */
function isInPersons({ text }: TextDocument, { effect, victims, end, sentence }: FoundFigure, next: FoundFigure | undefined): boolean {
  return effect === 'displaced' && next?.effect === 'displaced' && next.sentence === sentence && /^(?: \(|,? or )$/.test(text.slice(end, next.start)) && /\b(?:households|families)$/.test(victims ?? '')
}

function totalOfOne(document: TextDocument, figure: FoundFigure): Total {
  const { least } = figure
  const count = countOf(document, figure)
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
  const headline = figures.some(({ zone, effect, count }) => zone === 'headline' && effect === 'killed' && !count.implied)
  for (const figure of figures) {
    if (figure.effect === 'injured') hurt = true
    // "Fifteen were killed and two wounded … three died of their wounds": three of the fifteen.
    if (figure.effect !== 'killed' || !(figure.later || wasHurt(figure, figures)) || figure.partOf !== null || summed.has(figure.sentence)) continue
    // "Crash kills one, injures four … Ann Tesk, 18, died on Saturday": not of the four.
    if (headline && victimsOf(figure).named) continue
    // "Three were killed and four hurt. A third victim died later": not of the four.
    const { nth } = victimsOf(figure)
    if (nth > 0 && figures.some(other => other.effect === 'killed' && sizeOf(other.count) >= nth)) continue
    // "A soldier was wounded … He died", "one of the five wounded died": told of the same words.
    if (hurt || figures.some(other => other.effect === 'injured' && other.start >= figure.start && other.end <= figure.end)) dead += sizeOf(figure.count)
  }
  if (dead === 0) return injured
  const left = (bound: number | null): number | null => bound === null ? null : Math.max(0, bound - dead)
  return injured.max !== null && injured.max <= dead ? null : { ...injured, min: left(injured.min), max: left(injured.max) }
}

/** "They found a man and a woman with wounds. … [The man] died": one who was hurt a sentence or more before. */
function wasHurt({ count, text, sentence, victims }: FoundFigure, figures: readonly FoundFigure[]): boolean {
  if (!count.implied || victims === null || !/^the /i.test(text)) return false
  return figures.some(other => other.effect === 'injured' && other.count.implied && other.sentence < sentence && other.victims?.toLowerCase() === victims.toLowerCase())
}

/** "A man was shot dead. [The victim] sustained two gunshot wounds": the wounds of the only one who was killed. */
function isOfTheDead({ count, text, sentence, victims }: FoundFigure, figures: readonly FoundFigure[]): boolean {
  if (!count.implied || victims === null || !/^the /i.test(text)) return false
  const [dead, ...others] = figures.filter(figure => counts(figure, 'killed') && figure.sentence < sentence)
  return dead?.count.implied === true && others.length === 0 && (victims.toLowerCase() === 'victim' || victims.toLowerCase() === headOf(dead.victims ?? ''))
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
    // "16 died at the bar. Four others died later" of 20
    const before = groups.get(sentence - 1)?.sum ?? 0
    if ((count > 1 && told.has(sum)) || (before > sum && told.has(sum + before))) found.add(sentence)
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
  // "Floods kill 45 in Varona, [17] in Oldo … killed 45, including 17 in Oldo": what the story tells as a part is one in the headline.
  const parts = new Set<string>()
  for (const { partOf, count } of figures) {
    const whole = byId.get(partOf ?? '')
    if (whole) parts.add(`${sizeOf(whole.count)} ${sizeOf(count)}`)
  }
  const inHeadline = figures.filter(({ zone, count }) => zone === 'headline' && !count.implied)
  const headed = (figure: FoundFigure): boolean => parts.size > 0 && inHeadline.includes(figure) && inHeadline.some(other => parts.has(`${sizeOf(other.count)} ${sizeOf(figure.count)}`))
  const split = new Set<string>()
  for (const figure of figures) {
    const whole = byId.get(figure.partOf ?? '')
    if (whole && !hasNumber(whole.count) && whole.least === null && hasNumber(figure.count)) split.add(whole.id)
  }
  // "a dozen of [the 17 dead]"
  const outer = new Set<string>()
  const ordered = [...figures].sort((a, b) => a.start - b.start || b.end - a.end)
  ordered.forEach((figure, at) => {
    for (let next = at + 1; next < ordered.length; next++) {
      const other = ordered[next] as FoundFigure
      if (other.start >= figure.end) break
      if (other.end <= figure.end && sizeOf(other.count) > sizeOf(figure.count)) outer.add(figure.id)
    }
  })
  return new Set(figures.filter(figure => !split.has(figure.id) && !headed(figure) && !outer.has(figure.id) && (!byId.has(figure.partOf ?? '') || split.has(figure.partOf ?? ''))))
}

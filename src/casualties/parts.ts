import type { CasualtyFigure } from '../types'
import type { Draft } from './draft'
import { sumOf } from './read/breakdown'
import { isMark, nounAt, nounsAt, skipAdverbs } from './read/clause'
import { listAt } from './read/list'
import { lexicon } from './words/lexicon'

/** A figure found before, with the index of its sentence. */
type ToldFigure = CasualtyFigure & { readonly sentence: number, readonly background: boolean }

/** Rules whose figures are some of the dead or hurt told before: "The dead include two clerks", "three of the injured". */
const SOME_OF_THEM = /-(?:include|among|named|of-harmed|of-victims)$/
/** Sentences looked back. */
const NEAR = 4

/** "Six of the murders". */
function isOfTheHarm({ clause, at, rule }: Draft): boolean {
  const nouns = nounsAt(clause, at)
  const of = nounsAt(clause, at + 2)
  return rule.endsWith('-noun') && nouns?.head === -1 && of?.determiner === 'definite' && of.quantity === null
}

/** Id of the latest larger figure of the same harm, for a figure of some of those told before; null without one. */
export function wholeBefore(draft: Draft, figures: readonly ToldFigure[]): string | null {
  if (!(SOME_OF_THEM.test(draft.rule) || isOfTheHarm(draft)) || draft.count.min === null) return null
  for (let at = figures.length - 1; at >= 0; at--) {
    const figure = figures[at]
    if (!figure || draft.clause.sentence.index - figure.sentence > NEAR) return null
    const { effect, by, partOf, background, count } = figure
    if (effect === draft.effect && !SOME_OF_THEM.test(by) && partOf === null && count.min !== null && count.min > draft.count.min && !background && !isEarlierToll(draft, figure)) return figure.id
  }
  return null
}

/** "139 were injured, revising an earlier toll of 11 dead and [98 injured]": no whole of what is told next. */
function isEarlierToll({ clause: { sentence: { document: { text, sentences } } } }: Draft, { start, sentence }: ToldFigure): boolean {
  return EARLIER_TOLL.test(text.slice(Math.max(sentences.start[sentence] as number, start - EARLIER_REACH), start))
}
const EARLIER_TOLL = /\b(?:earlier|previous|initial|preliminary|provisional) (?:\w+ )?(?:toll|count|figure|tally|report|estimate|number)s? [^.;]*$/i
const EARLIER_REACH = 60

/** "[the three Teskians], a couple and their son, died": the whole of those who are told one by one between commas, as many as it counts. */
export function toldOneByOne(drafts: readonly Draft[]): ReadonlyMap<Draft, Draft> {
  const wholes = new Map<Draft, Draft>()
  for (const [index, whole] of drafts.entries()) {
    const { clause, at, count: { min, max } } = whole
    if (min === null || min < 2 || min !== max || whole.partOf !== null || !isMark(clause, at + 1, 'comma') || drafts[index + 1]?.at !== at + 2) continue
    let left = min
    let next = index + 1
    for (let member = drafts[next]; left > 0 && member && isBeside(member, whole); member = drafts[++next]) left -= member.count.min ?? left + 1
    const last = drafts[next - 1] as Draft
    if (left === 0 && next - index > 2 && last.at < whole.trigger && isMark(clause, last.at + 1, 'comma')) for (const member of drafts.slice(index + 1, next)) wholes.set(member, whole)
  }
  return wholes
}

/** A figure of the same harm with a known number. */
function isBeside({ clause, trigger, effect, count }: Draft, whole: Draft): boolean {
  return clause === whole.clause && trigger === whole.trigger && effect === whole.effect && count.min === count.max
}

/** What the figures of one sentence and effect that stand side by side add up to; nothing for a single one or where a number is open. */
export function sumsOf(drafts: readonly Draft[]): ReadonlyMap<Draft, number> {
  const sums = new Map<Draft, number>()
  for (let at = 0; at < drafts.length;) {
    const { clause, effect } = drafts[at] as Draft
    const row: Draft[] = []
    for (; at < drafts.length && drafts[at]?.clause === clause; at++) row.push(drafts[at] as Draft)
    const alike = row.filter(draft => draft.partOf === null && draft.effect === effect && !draft.total)
    const sum = alike.reduce((total, { count }) => total + (count.min !== null && count.min === count.max ? count.min : NaN), 0)
    if (alike.length > 1 && sum > 0) for (const draft of alike) sums.set(draft, sum)
  }
  return sums
}

/** Id of a figure told shortly before that the figures of this sentence add up to: "93 were hurt. … 21 in Oldo, 36 in Sarn, 29 in Tarn and seven in Tesk"; null without one. */
export function summedBefore(draft: Draft, sums: ReadonlyMap<Draft, number>, figures: readonly ToldFigure[]): string | null {
  const sum = sums.get(draft)
  if (sum === undefined) return null
  for (let at = figures.length - 1; at >= 0; at--) {
    const figure = figures[at]
    if (!figure || draft.clause.sentence.index - figure.sentence > NEAR) return null
    const alike = figure.sentence < draft.clause.sentence.index && figure.effect === draft.effect && figure.partOf === null && figure.count.min === sum && figure.count.max === sum
    if (alike && !OTHERS.test(figure.text) && !OF_THOSE.test(figure.text) && !isOfOtherKind(draft, figure)) return figure.id
  }
  return null
}

/** "Two officers were killed. … killing [an infant and her mother]", "six rebels died. … [three soldiers]": by their nouns, these are none of those. */
function isOfOtherKind({ clause, at }: Draft, { victimRole }: ToldFigure): boolean {
  const role = lexicon().roles.get(nounAt(clause, at)) ?? ''
  return /^(?:police|military|militant|attacker)$/.test(victimRole ?? '') && (role === 'civilian' || (victimRole === 'militant' && /^(?:police|military)$/.test(role)))
}

/** "[three of the wounded] had died": some of those told before, whom no others add up to. */
const OF_THOSE = /^[\w-]+ of the(?:m|se)?\b/i
/** "[the other three] were shot dead": others than those told next. */
const OTHERS = /^the others? /i

/** Sentences back to the dead whose names a story gives. */
const FAR = 24

/** "Three of the victims": of the harm that the figures before tell; left `unspecified` where none does; one alone is then nobody. */
export function harmedBefore(draft: Draft, drafts: readonly Draft[]): Draft | null {
  const included = draft.rule === 'unspecified-include'
  if (!included && draft.rule !== 'unspecified-of-victims') return draft
  // "The victims were Ann Tesk, 88, and Bo Roe": by name the dead, where the story has told of more than one
  if (included && draft.count.implied && drafts.some(before => before.effect === 'killed' && before.count.max !== 1 && before.count.max !== 0 && draft.clause.sentence.index - before.clause.sentence.index <= FAR)) return { ...draft, effect: 'killed', rule: 'killed-include' }
  // "Nine were killed and ten hurt. The victims included five men, three women and a boy": who add up to the dead
  const sum = included ? sumOf(draft.clause, listAt(draft.clause, skipAdverbs(draft.clause, draft.trigger + 1), draft.clause.chunks.length).members) : NaN
  for (let at = drafts.length - 1; at >= 0; at--) {
    const before = drafts[at]
    if (!before || draft.clause.sentence.index - before.clause.sentence.index > NEAR) break
    if (before.effect === 'injured' && sum > 0 && before.count.min !== sum && drafts.some(other => other.clause === before.clause && other.effect === 'killed' && other.count.min === sum)) continue
    if (before.effect === 'killed' || before.effect === 'injured') return { ...draft, effect: before.effect, rule: `${before.effect}-${included ? 'include' : 'of-victims'}` }
  }
  if (included) return draft
  return draft.count.min === 1 ? null : { ...draft, rule: 'unspecified-noun' }
}

/** "took [the bodies] of two of the policemen": bodies of some who were told to be dead are no more dead; the draft itself elsewhere. */
export function bodiesKnown(draft: Draft, drafts: readonly Draft[]): Draft | null {
  const { clause, at, trigger, rule } = draft
  const of = nounsAt(clause, at + 2)
  if (!rule.endsWith('-noun-of') || nounsAt(clause, at)?.head !== -1 || of?.determiner !== 'definite' || nounsAt(clause, trigger)?.determiner !== 'definite' || !/^(?:bodies|corpses|remains)$/.test(nounAt(clause, trigger))) return draft
  return drafts.some(before => before.effect === 'killed' && before.count.max !== 0 && clause.sentence.index - before.clause.sentence.index <= NEAR) ? null : draft
}

/** Figures looked back at; more than a few sentences by a person have. */
const LOOKED_BACK = 48

/** "The three officers were stabbed", after three of the dead: the same number of persons whose fate is known; the draft itself where none is. */
export function fateKnown(draft: Draft, drafts: readonly Draft[]): Draft {
  const { count, clause, at } = draft
  if (draft.effect !== 'unspecified' || !/-(?:passive|active)$/.test(draft.rule) || nounsAt(clause, at)?.determiner !== 'definite' || count.min === null || count.min < 2 || count.min !== count.max) return draft
  for (let index = drafts.length - 1; index >= 0 && index >= drafts.length - LOOKED_BACK; index--) {
    const before = drafts[index]
    if (!before || clause.sentence.index - before.clause.sentence.index > NEAR) return draft
    if ((before.effect === 'killed' || before.effect === 'injured') && before.count.min === count.min && before.count.max === count.max) return { ...draft, effect: before.effect, rule: draft.rule.replace('unspecified', before.effect) }
  }
  return draft
}

import { zoneAt, type TextDocument } from '../text/document'
import type { CasualtyFigure } from '../types'
import { isBackgroundDraft } from './background'
import { causeOf } from './cause'
import { certaintyOf } from './certainty/certainty'
import type { Draft } from './draft'
import { nounsAt, verbAt } from './read/clause'
import { clauseAt } from './readings'
import { eventKinds, sentenceKinds } from './related'
import { scoreOf } from './scores'
import { dateOf, placeFor, placeOfPart, type Surroundings } from './setting'
import { spanOf } from './span-of'
import { attributionOf, type Attribution } from './source'
import { isDoer, roleOf } from './victims'
import { EVENTS } from './words/events'

/** A casualty figure with what the grouping into incidents needs besides; `incident` is still null. */
export interface FoundFigure extends CasualtyFigure {
  /** Index of its sentence in `TextDocument.sentences`. */
  readonly sentence: number
  /** Its date is only the day on which somebody said so. */
  readonly said: boolean
  /** Its date is the day at the head of its section of a timeline, which counts like one in its own sentence. */
  readonly headed: boolean
  /** A running total of an event ("the death toll rose to 39"). */
  readonly total: boolean
  /** Others than those counted before: "four others", "another", "five more". */
  readonly others: boolean
  /** These persons were counted as wounded or missing before and have died since: "The victim later died". */
  readonly later: boolean
  /** Of an event that the text only recalls or compares ("linked to an attack that killed four"). */
  readonly background: boolean
  /** The least that a vague word without number stands for in counts of the enemy's dead: "several" 3, "numerous" 4; null else. */
  readonly least: number | null
}

/** What a figure is read against: the document around it and the figures before it. */
export interface Context extends Surroundings {
  readonly figures: FoundFigure[]
}

/** What a draft says in full, with the figures before it in `context`; `partOf`: id of the figure whose part it is, null without one. */
export function figureOf(context: Context, draft: Draft, partOf: string | null): FoundFigure {
  const { document, figures } = context
  const { clause } = draft
  const { index } = clause.sentence
  const span = spanOf(document, clause, draft)
  const attribution = attributionOf(draft)
  const cause = causeOf(draft)
  const causeSpan = cause === null ? null : spanOf(document, clause, cause)
  const inherited = draft.victims === null ? inheritedVictims(draft, figures, causeSpan?.start) ?? toldBefore(document, draft, figures) : null
  const role = roleOf(draft, inherited)
  const whole = partOf === null ? undefined : figures[Number(partOf.slice(1)) - 1]
  const own = sentenceKinds(clause.sentence)
  const kinds = cause === null ? own : eventKinds(clause.sentence.words.slice(cause.first, cause.end)) || own
  const background = isBackgroundDraft(draft)
  const date = whole ? { value: whole.date, said: whole.said, headed: whole.headed } : dateOf(context, draft, kinds, background)
  return {
    id: `c${figures.length + 1}`, start: span.start, end: span.end, text: span.text, zone: zoneAt(document, span.start), score: scoreOf(draft.rule, draft.count.implied), by: `rule:${draft.rule}`,
    effect: draft.effect, count: draft.count,
    victims: draft.victims === null ? inherited ?? 'people' : victimsText(document, draft, draft.victims),
    victimRole: role, partOf,
    certainty: contradicts(figures, draft, attribution) ? 'claimed' : certaintyOf(draft, attribution, role, attribution?.pronoun ? clauseAt(context.readings, index - 1) : null),
    source: attribution === null || attribution.pronoun ? null : spanOf(document, clause, attribution),
    cause: causeSpan,
    date: date.value, said: date.said, headed: date.headed === true,
    place: whole ? placeOfPart(context, draft, whole.sentence) ?? whole.place : placeFor(context, draft, kinds, date.value),
    incident: null, sentence: index, total: draft.total, others: isOthers(draft),
    later: draft.later === true || diesLater(draft) || diesOfThem(draft, figures), background, least: leastOf(draft, role)
  }
}

/** The victims' words, with the noun that they share with the next of a list: "American [soldiers]". */
function victimsText(document: TextDocument, { clause, sharedHead }: Draft, victims: { readonly first: number, readonly end: number }): string {
  const own = spanOf(document, clause, victims).text
  return sharedHead === undefined ? own : `${own} ${spanOf(document, clause, { first: sharedHead, end: sharedHead + 1 }).text}`
}

/** True where the sentence before denies what this one says: two accounts stand against each other. */
function contradicts(figures: readonly FoundFigure[], draft: Draft, attribution: Attribution | null): boolean {
  if (attribution === null || draft.count.max === 0) return false
  const { index } = draft.clause.sentence
  for (let at = figures.length - 1; at >= 0; at--) {
    const figure = figures[at]
    if (!figure || index - figure.sentence > 1) return false
    if (index - figure.sentence === 1 && figure.count.max === 0 && figure.source !== null) return true
  }
  return false
}

const OTHERS: ReadonlySet<string> = new Set(['others', 'other', 'another', 'rest'])

/** "four others", "another", "two more": persons besides those counted before. */
function isOthers(draft: Draft): boolean {
  const all = draft.clause.sentence.words
  const words = all.slice(draft.first, draft.end)
  return (all[draft.end] === 'more' && all[draft.end + 1] !== 'than') || words.some((word, at) => OTHERS.has(word) || (word === 'more' && !/^the?n$|^than$/.test(words[at + 1] ?? '') && words[at - 1] !== 'or'))
}

/**
 * Victims of the figure before, where this one leaves its noun out: in the same sentence, or in the next where it counts more of the same
 * ("five others"). A part lends its whole's, and one person does not stand for many, nor one who did it for those whom it befell.
 */
function inheritedVictims(draft: Draft, figures: readonly FoundFigure[], causeStart: number | undefined): string | null {
  const { index } = draft.clause.sentence
  let before = figures[figures.length - 1]
  for (;;) {
    const whole = before?.partOf ? figures[Number(before.partOf.slice(1)) - 1] : undefined
    if (whole === undefined || whole.sentence !== before?.sentence) break
    before = whole
  }
  if (before === undefined || before.start === causeStart || index - before.sentence > 1 || (index > before.sentence && !isOthers(draft) && !ofThem(draft))) return null
  // "A rebel was killed and four others captured", but not the eight whom a bomber killed with himself.
  const enemy = before.victimRole === 'militant' && !isDoer(before.by)
  // "40 bodies were recovered and dozens are missing": they are no bodies yet.
  if (before.effect === 'killed' && draft.effect !== 'killed' && BODIES.test(before.victims ?? '')) return null
  // "left dozens of casualties, while a doctor said 40 were killed"
  if (draft.effect !== before.effect && /^(?:casualties|injuries)$/.test(before.victims ?? '')) return null
  if (before.count.max !== 1 || draft.count.max === 1 || enemy) return before.victims
  return before.victimRole === 'police' || before.victimRole === 'military' ? pluralOf(before.victims) : null
}

/** "A [policeman] was killed and four were wounded": policemen. Null for a name and for what is already many. */
function pluralOf(victims: string | null): string | null {
  if (victims === null || !/[a-z]$/.test(victims) || /\b(?:of|in|from)\b|\p{Lu}\p{Ll}+$/u.test(victims)) return null
  return victims.endsWith('man') ? `${victims.slice(0, -3)}men` : victims.endsWith('s') ? victims : `${victims}s`
}

/** The dead by what is left of them: "40 [bodies]". */
const BODIES = /\b(?:bodies|corpses|deaths|fatalities)$/

/** "1,200 [pupils] were treated and nine died", "hit the [rebels], killing many of them": persons told of before in the sentence, where no figure stands before. */
function toldBefore(document: TextDocument, draft: Draft, figures: readonly FoundFigure[]): string | null {
  const { clause, at, count } = draft
  const one = ONE_OF_THEM.test(clause.sentence.words.slice(draft.first, draft.end).join(' '))
  if (figures[figures.length - 1]?.sentence === clause.sentence.index || (count.max === 1 && !one) || count.max === 0 || (nounsAt(clause, at)?.determiner === 'definite' && !one)) return null
  const them = ofThem(draft)
  for (let before = at - 1; before >= 0; before--) {
    const nouns = nounsAt(clause, before)
    // "Troops killed several of them": those who did it are not meant.
    if (before === draft.trigger - 1 && draft.rule.endsWith('-active')) continue
    // "Doctors pronounced three of them dead"
    if (before + 2 === at && verbAt(clause, before + 1)?.finite && !verbAt(clause, before + 1)?.passive) continue
    if (!nouns?.plural || nouns.head < 0 || nouns.names !== 'person' || nouns.determiner === 'no' || nouns.quantity?.max === 0 || nouns.possessor) continue
    if (one && nouns.quantity?.max !== 2) continue
    if (nouns.quantity) return spanOf(document, clause, { first: nouns.quantityEnd, end: nouns.end }).text
    if (them && (nouns.determiner === 'definite' || nouns.determiner === 'none')) return spanOf(document, clause, { first: nouns.first + (nouns.determiner === 'none' ? 0 : 1), end: nouns.end }).text
  }
  return null
}

/** "shot at two clerks, killing [one] and wounding the other". */
const ONE_OF_THEM = /^(?:one|another|the other)$/

function ofThem(draft: Draft): boolean {
  return draft.clause.sentence.words[draft.end - 1] === 'them'
}

/** "several [of the men]": fighters told of before. */
function ofTheMen({ clause, end }: Draft): boolean {
  return clause.sentence.words.slice(end - 3, end).join(' ') === 'of the men'
}

/** "six [of the injured]". */
const OF_THE_HURT = /\bof (?:the|those) (?:\w+ )?(?:injured|wounded|hurt)$/

/** "later died", "succumbed to his injuries", "died of her wounds", "died in hospital". */
function diesLater(draft: Draft): boolean {
  if (draft.effect !== 'killed' || draft.verb?.harm?.valence !== 'subject') return false
  const { words } = draft.clause.sentence
  if (OF_THE_HURT.test(words.slice(draft.first, draft.end).join(' '))) return true
  const range = words.slice(draft.verb.first, draft.verb.end + 5)
  return range.includes('later') || range.includes('succumbed') || range.includes('wounds') || range.includes('injuries') || isAtHospital(range)
}

/** "died [in a local hospital]", but not "in a hospital fire" or "near the hospital". */
function isAtHospital(words: readonly string[]): boolean {
  const hospital = words.indexOf('hospital')
  return hospital > 0 && words.slice(0, hospital).some(word => word === 'in' || word === 'at') && !EVENTS.has(words[hospital + 1] ?? '')
}

/** "Four were wounded and taken to a hospital, where [one of them] died": of those hurt. */
function diesOfThem({ clause: { sentence }, effect, verb, rule, first, end }: Draft, figures: readonly FoundFigure[]): boolean {
  const before = figures[figures.length - 1]
  // "Two policemen were wounded. One of the policemen died."
  const of = /^(?:one|two|three|four|five) of the (\w+)$/.exec(sentence.words.slice(first, end).join(' '))?.[1]
  if (of !== undefined && effect === 'killed' && verb?.harm?.base === 'die') return figures.some(figure => figure.effect === 'injured' && sentence.index - figure.sentence <= 2 && (figure.victims ?? '').toLowerCase().split(' ').includes(of))
  // "found two men with gunshot wounds. [One] died at the scene. [The other] later died"
  if (before && effect === 'killed' && verb?.harm?.base === 'die' && sentence.index - before.sentence === 1 && (before.effect === 'injured' ? before.count.min === 2 && before.count.max === 2 && end === 1 && sentence.words[0] === 'one' : before.later && sentence.words.slice(first, end).join(' ') === 'the other')) return true
  // "to hospital, where [one] did not survive"
  if (effect === 'killed' && rule === 'killed-fate' && end - first === 1 && before?.effect === 'injured' && before.sentence === sentence.index && before.count.min !== 1 && sentence.words[first - 1] === 'where') return true
  return effect === 'killed' && (verb?.harm?.valence === 'subject' || verb?.predicate === 'killed' || (verb?.passive === true && rule === 'killed-fate')) && (/^(?:them|whom)$/.test(sentence.words[end - 1] as string) || /^of wh(?:om|ich)$/.test(sentence.words.slice(first - 2, first).join(' '))) && before !== undefined && sentence.index - before.sentence <= 1 && before.effect === 'injured'
}

/** What a vague word in a count of the enemy's dead stands for at least: coders of military reports read "several" as three. */
const LEAST: Readonly<Record<string, number>> = { several: 3, 'a number': 3, multiple: 3, 'a few': 3, numerous: 4, many: 4 }

function leastOf(draft: Draft, role: CasualtyFigure['victimRole']): number | null {
  if (draft.effect !== 'killed' || draft.count.vague === null || draft.count.min !== null) return null
  return role === 'militant' || role === 'attacker' || (draft.victims === null && ofThem(draft)) || ofTheMen(draft) ? LEAST[draft.count.vague] ?? null : null
}

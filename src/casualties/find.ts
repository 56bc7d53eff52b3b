import { zoneAt, type TextDocument } from '../text/document'
import type { CasualtyFigure, DateExpression, Effect } from '../types'
import { isBackgroundDraft } from './background'
import { causeOf } from './cause'
import { certaintyOf } from './certainty'
import { byCaptivity, byCapture, byRelease } from './constructions/captures'
import { byAmongInHeading, byBereavement, byFarewell, byFate, byLoss, byUnseen } from './constructions/fates'
import { byLine, byNamed } from './constructions/lines'
import { byAdjective, byModifier, byPredicate } from './constructions/adjectives'
import { byAmong, byCountedNoun, byInclusion, byLives, byNoReports, byNounOf, byPossessor, bySingleDeath } from './constructions/nouns'
import { byBringing, byFlight, byHospital, byHostage, byOwnGun, byVagueLosses, byVerbAndObject } from './constructions/outcomes'
import { byComparison, byThem, harmOfThem, mayTellOfThem } from './constructions/them'
import { byToll } from './constructions/tolls'
import { byVerb } from './constructions/verbs'
import { byBrokenLimb, byCondition, byEscape, byFightForLife, byProjectile, byThroat, byWithInjuries } from './constructions/wounds'
import { draftOf, type Draft, type Hit } from './draft'
import type { Mark, NounPhrase, VerbGroup } from './read/chunk'
import { nounsAt, type Clause } from './read/clause'
import { isFatal, listAt, partsBehind } from './read/list'
import { readChunks } from './read/phrases'
import { readSentence } from './read/sentence'
import { blankNotes } from './read/once'
import { sayingBehind } from './read/saying'
import { isNatural, namesKilled } from './natural'
import { byPronoun } from './pronouns'
import { eventKinds, relatedSentences, sentenceKinds, tellsOfAnother } from './related'
import { dateOf, leadCountry, leadPlace, leadTown, ownPlace, placeFor, spanOf, type Surroundings } from './setting'
import { fateKnown, harmedBefore, sumsOf, summedBefore, wholeBefore } from './parts'
import { scoreOf } from './scores'
import { attributionOf, type Attribution } from './source'
import { roleOf } from './victims'
import { datesBySentence } from './when'
import { firstPlace } from './where'
import { mayTellHarm } from './words/triggers'

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

/** What a construction may start from, by its kind. */
interface Starts { readonly noun: NounPhrase, readonly verb: VerbGroup, readonly adjective: Mark }
/** Reads what the chunk at a position, and what stands around it, tell of casualties. */
type Construction = { readonly [Kind in keyof Starts]: readonly [kind: Kind, read: (clause: Clause, at: number, chunk: Starts[Kind]) => readonly Hit[]] }[keyof Starts]

/** In this order the first construction wins a noun phrase and effect. Each stands with the kind of chunk that it starts from. */
const CONSTRUCTIONS: readonly Construction[] = [
  ['noun', byLives], ['noun', byToll], ['noun', byNoReports], ['verb', byVerb], ['verb', byVerbAndObject], ['verb', byOwnGun], ['verb', byHospital], ['verb', byBringing], ['verb', byHostage], ['verb', byCapture], ['verb', byRelease], ['verb', byCaptivity], ['verb', byFlight],
  ['verb', byFate], ['verb', byUnseen], ['verb', byFarewell], ['verb', byBereavement], ['noun', byLoss], ['verb', byAmongInHeading],
  ['verb', byEscape], ['verb', byProjectile], ['verb', byBrokenLimb], ['verb', byFightForLife], ['verb', byPredicate], ['verb', byAmong], ['verb', byInclusion], ['verb', byNamed], ['noun', byThroat], ['noun', byNounOf], ['noun', byPossessor], ['adjective', byAdjective], ['noun', byWithInjuries], ['noun', byCondition],
  ['noun', byVagueLosses], ['noun', byCountedNoun], ['noun', bySingleDeath], ['noun', byModifier], ['noun', byLine], ['verb', byThem], ['noun', byComparison]
]

/** Finds casualty figures, in order of reading. `dates` are the document's time expressions, from which a figure takes its date. */
export function findFigures(document: TextDocument, dates: readonly DateExpression[]): FoundFigure[] {
  const within = (sentence: number): boolean => sentence >= 0 && sentence < document.sentences.count
  const wordsAt = keep(sentence => within(sentence) ? readSentence(document, sentence) : null)
  const clauseAt = keep(sentence => {
    const words = wordsAt(sentence)
    return words && { sentence: words, chunks: readChunks(words), notes: blankNotes() }
  })
  const drafts = allDrafts(document, clauseAt)
  if (drafts.length === 0) return []
  const figures: FoundFigure[] = []
  // None where a sentence tells of another event than those around it; null outside the text.
  const kindsAt = keep(sentence => {
    const words = wordsAt(sentence)
    return words && (tellsOfAnother(words.words) ? 0 : sentenceKinds(words))
  })
  const firstPlaceAt = keep(sentence => {
    const clause = clauseAt(sentence)
    return clause && firstPlace(clause)
  })
  const context: Context = {
    document, figures, dates: datesBySentence(document, dates), lead: keepOne(() => leadPlace(document, clauseAt)), country: keepOne(() => leadCountry(document, clauseAt)),
    town: keepOne(() => leadTown(document, clauseAt)), finer: { index: -1, kinds: 0, place: '', finer: '' }, clauseAt, firstPlaceAt, relatedTo: keepRelated(kindsAt)
  }
  const ids = new Map(drafts.map((draft, index) => [draft, `c${index + 1}`]))
  const sums = sumsOf(drafts)
  for (const draft of drafts) figures.push(figureOf(context, draft, draft.partOf === null ? wholeBefore(draft, figures) ?? summedBefore(draft, sums, figures) : ids.get(draft.partOf) ?? null))
  return figures
}

interface Context extends Surroundings {
  readonly figures: FoundFigure[]
}

/** A function of a sentence's index that keeps what it found. */
function keep<T>(find: (sentence: number) => T): (sentence: number) => T {
  const found: T[] = []
  return sentence => {
    if (sentence < 0) return find(sentence)
    const known = found[sentence]
    if (known !== undefined) return known
    const fresh = find(sentence)
    found[sentence] = fresh
    return fresh
  }
}

/** Keeps the related sentences last asked for: the figures of one sentence mostly ask for the same. */
function keepRelated(kindsAt: (sentence: number) => number | null): Surroundings['relatedTo'] {
  let of = -1
  let by = -1
  let found: readonly number[] = []
  return (sentence, kinds) => {
    if (sentence !== of || kinds !== by) found = relatedSentences(kindsAt, sentence, kinds)
    of = sentence
    by = kinds
    return found
  }
}

/** A function that keeps what it found. */
function keepOne<T>(find: () => T): () => T {
  let found: { readonly value: T } | null = null
  return () => (found ??= { value: find() }).value
}

/** The drafts of all sentences, in order of reading. */
function allDrafts(document: TextDocument, clauseAt: Surroundings['clauseAt']): readonly Draft[] {
  const drafts: Draft[] = []
  for (let index = 0; index < document.sentences.count; index++) {
    const goesOn = drafts.length > 0 && drafts[drafts.length - 1]?.clause.sentence.index === index - 1 && mayTellOfThem(document, index)
    const clause = goesOn || mayTellHarm(document, index) ? clauseAt(index) : null
    if (!clause) continue
    for (const item of draftsOf(clause)) {
      const known = item.rule === 'unspecified-of-victims' ? harmedBefore(item, drafts) : harmOfThem(fateKnown(item, drafts), drafts)
      if (known) drafts.push(known)
    }
    for (const item of byPronoun(clause, drafts, () => clauseAt(index - 1))) drafts.push(item)
  }
  const violent = namesKilled(drafts)
  return drafts.filter(draft => !isNatural(draft, violent)).sort((a, b) => a.clause.sentence.index - b.clause.sentence.index || byOrder(a, b))
}

function byOrder(a: Draft, b: Draft): number {
  return a.first - b.first || RANK.indexOf(a.effect) - RANK.indexOf(b.effect)
}

function draftsOf(clause: Clause): Draft[] {
  const drafts: Draft[] = []
  const positions: Record<keyof Starts, number[]> = { noun: [], verb: [], adjective: [] }
  clause.chunks.forEach(({ kind }, at) => { if (kind === 'noun' || kind === 'verb' || kind === 'adjective') positions[kind].push(at) })
  for (const [kind, read] of CONSTRUCTIONS) {
    // The positions of a kind hold chunks of that kind.
    for (const at of positions[kind]) for (const hit of read(clause, at, clause.chunks[at] as never)) addHit(clause, drafts, hit)
  }
  return settle(drafts).sort(byOrder)
}

const RANK: readonly Effect[] = ['killed', 'injured', 'missing', 'abducted', 'displaced', 'unspecified']
/** Effects that another effect of the same persons makes needless: who was wounded and died is dead. */
const SETTLED_BY: Readonly<Partial<Record<Effect, readonly Effect[]>>> = { injured: ['killed'], missing: ['killed'], unspecified: ['killed', 'injured', 'missing', 'abducted'] }

/** Leaves out effects that the same phrase's other effect overtakes. */
function settle(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(draft => !drafts.some(other => other !== draft && other.at === draft.at && draft.count.max !== 0 && (SETTLED_BY[draft.effect]?.includes(other.effect) === true || (draft.rule === 'abducted-hostages' && other.effect !== 'abducted'))))
}

function addHit(clause: Clause, drafts: Draft[], hit: Hit): void {
  if (drafts.some(draft => draft.at === hit.at && (draft.effect === hit.effect || draft.rule.endsWith('toll') || hit.rule.endsWith('noun') || hit.effect === 'unspecified'))) return
  const draft = draftOf(clause, hit, hit.whole === undefined ? null : drafts.find(whole => whole.at === hit.whole && whole.effect === hit.effect) ?? null)
  if (!draft) return
  drafts.push(draft)
  const behind = hit.trigger >= hit.at && !drafts.some(other => other !== draft && other.trigger === hit.trigger) ? partsBehind(clause, hit.trigger, hit.trigger > hit.at || hit.rule.endsWith('-modifier') ? draft.count.max ?? draft.count.min : null) : []
  const list = listAt(clause, hit.at, sayingBehind(clause, hit.at))
  // "21 in Oldo, 36 in Sarn, 29 in Tarn and seven in Tesk": the sum of the last is chance.
  const inner = drafts.some(other => other !== draft && other.trigger === hit.trigger && other.at < hit.at)
  const named = inner ? list.parts.filter(({ part }) => !list.members.includes(part)) : list.parts
  for (const { whole, part } of [...named, ...behind.map(part => ({ whole: hit.at, part }))]) {
    // "30 were hurt, none of them seriously"
    if (nounsAt(clause, part)?.quantity?.max === 0) continue
    if (whole !== hit.at || part === hit.at || drafts.some(other => other.at === part && other.effect === hit.effect)) continue
    const fatal = hit.effect !== 'killed' && isFatal(clause, part)
    const found = nounsAt(clause, part) ? draftOf(clause, partHit(fatal ? { ...hit, effect: 'killed' } : hit, part), fatal ? null : draft) : null
    if (found) drafts.push(found)
  }
}

/** The same harm done to a part; span and count of the whole are not the part's. */
function partHit({ effect, trigger, verb, single = true, total = false }: Hit, part: number): Hit {
  return { at: part, effect, trigger, verb, single, total, rule: `${effect}-including` }
}

function figureOf(context: Context, draft: Draft, partOf: string | null): FoundFigure {
  const { document, figures } = context
  const { clause } = draft
  const { index } = clause.sentence
  const span = spanOf(document, clause, draft)
  const attribution = attributionOf(draft)
  const inherited = draft.victims === null ? inheritedVictims(draft, figures) ?? toldBefore(document, draft, figures) : null
  const role = roleOf(draft, inherited)
  const cause = causeOf(draft)
  const whole = partOf === null ? undefined : figures[Number(partOf.slice(1)) - 1]
  const own = sentenceKinds(clause.sentence)
  const kinds = cause === null ? own : eventKinds(clause.sentence.words.slice(cause.first, cause.end)) || own
  const date = whole ? { value: whole.date, said: whole.said, headed: whole.headed } : dateOf(context, draft, kinds)
  return {
    id: `c${figures.length + 1}`, start: span.start, end: span.end, text: span.text, zone: zoneAt(document, span.start), score: scoreOf(draft.rule, draft.count.implied), by: `rule:${draft.rule}`,
    effect: draft.effect, count: draft.count,
    victims: draft.victims === null ? inherited ?? 'people' : spanOf(document, clause, draft.victims).text,
    victimRole: role, partOf,
    certainty: contradicts(figures, draft, attribution) ? 'claimed' : certaintyOf(draft, attribution, role, attribution?.pronoun ? context.clauseAt(index - 1) : null),
    source: attribution === null || attribution.pronoun ? null : spanOf(document, clause, attribution),
    cause: cause === null ? null : spanOf(document, clause, cause),
    date: date.value, said: date.said, headed: date.headed === true,
    place: whole ? ownPlace(context, draft) ?? whole.place : placeFor(context, draft, kinds),
    incident: null, sentence: index, total: draft.total, others: isOthers(draft),
    later: draft.later === true || diesLater(draft) || diesOfThem(draft, figures), background: isBackgroundDraft(draft), least: leastOf(draft, role)
  }
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
  return (all[draft.end] === 'more' && all[draft.end + 1] !== 'than') || words.some((word, at) => OTHERS.has(word) || (word === 'more' && words[at + 1] !== 'than' && words[at - 1] !== 'or'))
}

/**
 * Victims of the figure before, where this one leaves its noun out: in the same sentence, or in the next where it counts more of the same
 * ("five others"). A part lends its whole's, and one person does not stand for many.
 */
function inheritedVictims(draft: Draft, figures: readonly FoundFigure[]): string | null {
  const { index } = draft.clause.sentence
  let before = figures[figures.length - 1]
  for (;;) {
    const whole = before?.partOf ? figures[Number(before.partOf.slice(1)) - 1] : undefined
    if (whole === undefined || whole.sentence !== before?.sentence) break
    before = whole
  }
  if (before === undefined || index - before.sentence > 1 || (index > before.sentence && !isOthers(draft) && !ofThem(draft))) return null
  const enemy = before.victimRole === 'militant' || before.victimRole === 'attacker'
  // "40 bodies were recovered and dozens are missing": they are no bodies yet.
  if (before.effect === 'killed' && draft.effect !== 'killed' && BODIES.test(before.victims ?? '')) return null
  return before.count.max === 1 && draft.count.max !== 1 && !enemy ? null : before.victims
}

const BODIES = /\b(?:bodies|corpses|deaths|fatalities)$/

/** "1,200 [pupils] were treated and nine died", "hit the [rebels], killing many of them": persons told of before in the sentence, where no figure stands before. */
function toldBefore(document: TextDocument, draft: Draft, figures: readonly FoundFigure[]): string | null {
  const { clause, at, count } = draft
  if (figures[figures.length - 1]?.sentence === clause.sentence.index || count.max === 1 || count.max === 0 || nounsAt(clause, at)?.determiner === 'definite') return null
  const them = ofThem(draft)
  for (let before = at - 1; before >= 0; before--) {
    const nouns = nounsAt(clause, before)
    if (!nouns?.plural || nouns.head < 0 || nouns.names !== 'person' || nouns.determiner === 'no' || nouns.quantity?.max === 0 || nouns.possessor) continue
    if (nouns.quantity) return spanOf(document, clause, { first: nouns.quantityEnd, end: nouns.end }).text
    if (them && nouns.determiner === 'definite') return spanOf(document, clause, { first: nouns.first + 1, end: nouns.end }).text
  }
  return null
}

function ofThem(draft: Draft): boolean {
  return draft.clause.sentence.words[draft.end - 1] === 'them'
}

/** "several [of the men]": fighters told of before. */
function ofTheMen({ clause, end }: Draft): boolean {
  return clause.sentence.words.slice(end - 3, end).join(' ') === 'of the men'
}

/** "six [of the injured]". */
const OF_THE_HURT = /\bof (?:the|those) (?:injured|wounded|hurt)$/

/** "later died", "succumbed to his injuries", "died of her wounds", "died in hospital". */
function diesLater(draft: Draft): boolean {
  if (draft.effect !== 'killed' || draft.verb?.harm?.valence !== 'subject') return false
  const { words } = draft.clause.sentence
  if (OF_THE_HURT.test(words.slice(draft.first, draft.end).join(' '))) return true
  const range = words.slice(draft.verb.first, draft.verb.end + 5)
  return range.includes('later') || range.includes('succumbed') || range.includes('wounds') || range.includes('injuries') || range.includes('hospital')
}

/** "Four were wounded and taken to a hospital, where [one of them] died": of those hurt. */
function diesOfThem({ clause: { sentence }, effect, verb, end }: Draft, figures: readonly FoundFigure[]): boolean {
  const before = figures[figures.length - 1]
  return effect === 'killed' && verb?.harm?.valence === 'subject' && /^(?:them|whom)$/.test(sentence.words[end - 1] as string) && before?.sentence === sentence.index && before.effect === 'injured'
}

/** What a vague word in a count of the enemy's dead stands for at least: coders of military reports read "several" as three. */
const LEAST: Readonly<Record<string, number>> = { several: 3, 'a number': 3, multiple: 3, 'a few': 3, numerous: 4, many: 4 }

function leastOf(draft: Draft, role: CasualtyFigure['victimRole']): number | null {
  if (draft.effect !== 'killed' || draft.count.vague === null || draft.count.min !== null) return null
  return role === 'militant' || role === 'attacker' || (draft.victims === null && ofThem(draft)) || ofTheMen(draft) ? LEAST[draft.count.vague] ?? null : null
}

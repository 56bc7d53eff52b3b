import { readNumber } from '../numbers/number'
import type { Effect } from '../types'
import { isWound } from './constructions/arguments'
import { caredFor } from './constructions/care'
import { takenAway } from './constructions/captures'
import { harmOfToll } from './constructions/its-number'
import { harmOfThem, mayTellOfThem } from './constructions/them'
import { draftOf, type Draft, type Hit } from './draft'
import { isIllness, isNatural, namesKilled } from './natural'
import { bodiesKnown, fateKnown, harmedBefore } from './parts'
import { byPronoun } from './pronouns'
import type { Chunk } from './read/chunk'
import { headOf, isMark, nounsAt, verbWordAt, wordAt, type Clause } from './read/clause'
import { isFatal } from './read/grades'
import { effectAt } from './read/harms'
import { listAt } from './read/list'
import { partsBehind } from './read/parts-behind'
import { sayingBehind } from './read/saying'
import { clauseAt, type Readings } from './readings'
import { CONSTRUCTIONS, startingAt, type Construction } from './table'
import { mayTellHarm } from './words/triggers'

/** The drafts of all sentences, in order of reading. */
export function allDrafts(readings: Readings): readonly Draft[] {
  const { document } = readings
  const drafts: Draft[] = []
  const dropped = new Set<Draft>()
  for (let index = 0; index < document.sentences.count; index++) {
    const goesOn = drafts.length > 0 && drafts[drafts.length - 1]?.clause.sentence.index === index - 1 && mayTellOfThem(document, index)
    const clause = goesOn || mayTellHarm(document, index) ? clauseAt(readings, index) : null
    if (!clause) continue
    const bodies: Draft[] = []
    const read = new Map<Draft, Draft>()
    for (const item of draftsOf(clause)) {
      const whole = item.partOf === null ? undefined : read.get(item.partOf)
      const known = whole !== undefined && item.effect === 'unspecified' && whole.effect !== 'unspecified' ? { ...item, effect: whole.effect, rule: item.rule.replace('unspecified', whole.effect), partOf: whole } : inLightOf(drafts, item)
      if (known && known !== item) read.set(item, known)
      if (known && (item.partOf === null || !dropped.has(item.partOf))) (tellsHisBody(known) ? bodies : drafts).push(known)
      else dropped.add(item)
    }
    const told = byPronoun(clause, drafts, readings)
    for (const item of told.length > 0 ? told : bodies) drafts.push(item)
  }
  const violent = namesKilled(drafts)
  const told = drafts.filter(draft => (!isNatural(draft, violent) || diedOfIt(draft, drafts) || isOfThoseHurt(draft, drafts)) && !isOvertaken(draft, drafts))
  return told.sort((a, b) => a.clause.sentence.index - b.clause.sentence.index || byOrder(a, b))
}

/** "[His lifeless body] was found": of him who was told of, if anybody was. */
function tellsHisBody({ rule, clause, at }: Draft): boolean {
  const nouns = rule === 'killed-modifier' ? nounsAt(clause, at) : null
  return nouns?.determiner === 'possessive' && nouns.possessor === null && /^(?:body|corpse)$/.test(headOf(clause, nouns))
}

/** Where the hurt die. */
const AFTER_HARM = /\b(?:died|succumbed) (?:later |shortly (?:after|afterwards) )?(?:at|in|on the way to|en route to|before reaching) (?:the |a |an )?(?:[\w'-]+ ){0,4}?(?:hospital|clinic|scene|spot)\b/
/** Sentences back to those who came to harm by force. */
const JUST_BEFORE = 2

/** "Killed on the spot were two clerks. Volunteer Bo Roe, 28, died at hospital": of the same harm, by name though he is. */
function diedOfIt({ effect, clause: { sentence } }: Draft, drafts: readonly Draft[]): boolean {
  if (effect !== 'killed' || !AFTER_HARM.test(sentence.words.join(' '))) return false
  return drafts.some(other => sentence.index - other.clause.sentence.index > 0 && sentence.index - other.clause.sentence.index <= JUST_BEFORE && (other.effect === 'killed' || other.effect === 'injured') && other.count.max !== 0 && !isNatural(other, NOBODY))
}
/** Sentences back to what sent somebody to hospital. */
const BEFORE_CARE = 6

/** "Driver injured in crash. … Bo Roe, 58, was taken to Oldo Hospital": of the same harm, where the text has told of one and of no illness. */
function isOfThoseHurt(draft: Draft, drafts: readonly Draft[]): boolean {
  const { rule, verb, clause: { sentence } } = draft
  if (rule !== 'injured-hospital' || verb?.harm?.base === 'transfer' || isIllness(draft)) return false
  return drafts.some(other => sentence.index > other.clause.sentence.index && sentence.index - other.clause.sentence.index <= BEFORE_CARE && (other.effect === 'killed' || other.effect === 'injured') && other.count.max !== 0 && !isNatural(other, NOBODY))
}

/** No names are known of those killed by force. */
const NOBODY: ReadonlySet<string> = new Set()

/** "A gunman shot a clerk. She died in hospital", "She was taken to hospital. She died there": who was shot, or taken in, once a later sentence tells what became of her. */
function isOvertaken({ effect, rule, clause, at }: Draft, drafts: readonly Draft[]): boolean {
  return (effect === 'unspecified' || rule === 'injured-pronoun') && drafts.some(other => other.at === at && other.clause === clause && (other.rule === 'killed-pronoun' || (effect === 'unspecified' && other.rule === 'injured-pronoun')))
}

/** Rules that read a draft by the drafts before it; each leaves what is not its own as it is. */
const BY_WHAT_WAS_TOLD: readonly ((draft: Draft, drafts: readonly Draft[]) => Draft | null)[] = [harmedBefore, bodiesKnown, caredFor, takenAway, fateKnown, harmOfThem, harmOfToll]

/** The draft as the drafts before it make it read; null where they show that nobody was harmed. */
function inLightOf(drafts: readonly Draft[], item: Draft): Draft | null {
  let known: Draft | null = item
  for (const read of BY_WHAT_WAS_TOLD) if (known) known = read(known, drafts)
  return known
}

function byOrder(a: Draft, b: Draft): number {
  return a.first - b.first || RANK.indexOf(a.effect) - RANK.indexOf(b.effect)
}

/** The rows of constructions that may start from a chunk. */
function rowsAt(clause: Clause, chunk: Chunk): readonly number[] {
  switch (chunk.kind) {
    case 'noun': return startingAt(chunk.quantity ? 'counted' : 'noun', headOf(clause, chunk))
    case 'verb': return startingAt('verb', headOf(clause, chunk))
    case 'adjective':
    case 'relative':
    case 'preposition': return startingAt(chunk.kind, chunk.word)
    default: return NO_ROWS
  }
}
const NO_ROWS: readonly number[] = []

function draftsOf(clause: Clause): Draft[] {
  const drafts: Draft[] = []
  const { chunks } = clause
  // The positions that start a row, from left to right; most rows have none.
  const asked = new Array<number[] | undefined>(CONSTRUCTIONS.length)
  for (let at = 0; at < chunks.length; at++) {
    const rows = rowsAt(clause, chunks[at] as Chunk)
    for (let index = 0; index < rows.length; index++) (asked[rows[index] as number] ??= []).push(at)
  }
  for (let row = 0; row < asked.length; row++) {
    const positions = asked[row]
    if (!positions) continue
    const construction = CONSTRUCTIONS[row] as Construction
    const needs = construction[3]
    if (typeof needs === 'number' && !(clause.sentence.any & needs)) continue
    // A row starts only at chunks of its kind.
    for (const at of positions) {
      const hits = construction[1](clause, at, chunks[at] as never)
      // Nearly all find nothing, and to go through nothing takes longer than to see it.
      if (hits.length > 0) for (const hit of hits) addHit(clause, drafts, hit)
    }
  }
  if (drafts.length === 0) return drafts
  const settled = settle(drafts)
  const told = settled.map(draft => ofWhom(theRest(asMany(draft, settled), settled), settled))
  return told.map(known => {
    const at = known.partOf === null ? -1 : settled.indexOf(known.partOf)
    const whole = at < 0 ? undefined : told[at]
    return whole === undefined || whole === known.partOf ? known : { ...known, partOf: whole }
  }).sort(byOrder)
}

const RANK: readonly Effect[] = ['killed', 'injured', 'missing', 'abducted', 'displaced', 'unspecified']
/** Effects that another effect of the same persons makes needless: who was wounded and died is dead. */
const SETTLED_BY: Readonly<Partial<Record<Effect, readonly Effect[]>>> = { injured: ['killed'], missing: ['killed'], unspecified: ['killed', 'injured', 'missing', 'abducted'] }

/** "missing and [feared drowned]": the fear adds nothing to what is known. */
function isFeared({ effect, verb }: Draft): boolean {
  return effect === 'killed' && verb?.hedges.some(word => /^(?:feared|presumed)$/.test(word)) === true
}

/** Leaves out effects that the same phrase's other effect overtakes. */
function settle(found: readonly Draft[]): Draft[] {
  const drafts = found.filter(draft => !isFeared(draft) || !found.some(other => other.at === draft.at && other.effect === 'missing' && other.trigger !== draft.trigger))
  return drafts.filter(draft => !drafts.some(other => other !== draft && other.at === draft.at && draft.count.max !== 0 && (SETTLED_BY[draft.effect]?.includes(other.effect) === true || (draft.rule === 'abducted-hostages' && other.effect !== 'abducted'))))
}

function addHit(clause: Clause, drafts: Draft[], hit: Hit): void {
  if (drafts.some(draft => draft.at === hit.at && (draft.effect === hit.effect || draft.rule.endsWith('toll') || hit.rule.endsWith('noun') || hit.effect === 'unspecified'))) return
  const draft = draftOf(clause, hit, hit.whole === undefined ? null : drafts.find(whole => whole.at === hit.whole && whole.effect === hit.effect) ?? null)
  if (!draft) return addPartsOfBare(clause, drafts, hit)
  drafts.push(allAboard(draft))
  const inBrackets = individualsIn(clause, hit.at)
  const individuals = inBrackets < 0 ? null : draftOf(clause, { ...hit, at: inBrackets })
  if (individuals) drafts.push(individuals)
  // "puts the number of those slain at 207: 132 men and 75 women": behind the figure of a toll, not behind its noun.
  const from = hit.total === true ? Math.max(hit.trigger, hit.at) : hit.trigger
  const behind = from >= hit.at && !drafts.some(other => other !== draft && other.trigger === hit.trigger) ? partsBehind(clause, from, from > hit.at || hit.total === true || hit.rule.endsWith('-modifier') ? draft.count.max ?? draft.count.min : null) : []
  const list = listAt(clause, hit.at, sayingBehind(clause, hit.at))
  // "21 in Oldo, 36 in Sarn, 29 in Tarn and seven in Tesk": the sum of the last is chance.
  const inner = drafts.some(other => other !== draft && other.trigger === hit.trigger && other.at < hit.at)
  const named = inner ? list.parts.filter(({ part }) => !list.members.includes(part)) : list.parts
  for (const { whole, part } of [...named, ...behind.map(part => ({ whole: hit.at, part }))]) {
    // "30 were hurt, none of them seriously"
    if (nounsAt(clause, part)?.quantity?.max === 0 || (hit.effect === 'unspecified' && nounsAt(clause, part)?.quantity?.vague === 'all') || isHurtOtherwise(clause, part, hit)) continue
    if (whole !== hit.at || part === hit.at || drafts.some(other => other.at === part && other.effect === hit.effect)) continue
    const fatal = hit.effect !== 'killed' && isFatal(clause, part)
    const found = nounsAt(clause, part) ? draftOf(clause, { ...partHit(fatal ? { ...hit, effect: 'killed' } : hit, part), anyHead: effectAt(clause, part) === hit.effect }, fatal && hit.effect !== 'unspecified' ? null : draft) : null
    if (found) drafts.push(found)
  }
}

/** "killed villagers, including [five children] and [a nurse]": those who are counted of persons who are not. */
function addPartsOfBare(clause: Clause, drafts: Draft[], hit: Hit): void {
  const all = nounsAt(clause, hit.at)
  if (!all?.plural || all.quantity || all.names !== 'person') return
  for (const { whole, part } of listAt(clause, hit.at, sayingBehind(clause, hit.at)).parts) {
    const some = nounsAt(clause, part)?.quantity
    const found = whole === hit.at && (!some || some.min) ? draftOf(clause, partHit(hit, part)) : null
    if (found) drafts.push(found)
  }
}

/** "19 were brought in, of whom [four] are critical", "Four were hurt, [one of whom] lost a leg": a part of the larger figure right before; other drafts stay as they are. */
function ofWhom(draft: Draft, drafts: readonly Draft[]): Draft {
  const { clause, at, effect, count } = draft
  const some = nounsAt(clause, at)
  if (draft.partOf !== null || !some || (some.head !== -1 && !isWithState(draft)) || count.max === null) return draft
  const { words } = clause.sentence
  if (!isWithState(draft) && !OF_WHOM.test(words.slice(Math.max(0, some.first - 2), some.first).join(' ')) && !OF_WHOM.test(words.slice(some.end, some.end + 2).join(' '))) return draft
  let before: Draft | null = null
  for (const other of drafts) if (other.at < at && other.at > (before?.at ?? -1)) before = other
  return before?.effect === effect && before.partOf === null && (before.count.min ?? 0) > (count.min ?? 0) ? { ...draft, partOf: before } : draft
}
const OF_WHOM = /^of (?:whom|which|them|those)$/

/** "56 were hurt, with [35 people] in serious condition": how some of them are. */
function isWithState({ rule, clause, at }: Draft): boolean {
  return rule === 'injured-condition' && wordAt(clause, at - 1) === 'with' && isMark(clause, at - 2, 'comma')
}

/** "Three were killed and [as many] injured", "[twice as many]", "[nearly as many]": told by the number before. */
function asMany(draft: Draft, drafts: readonly Draft[]): Draft {
  if (draft.count.vague !== 'many' || draft.clause.sentence.words[draft.first - 1] !== 'as') return draft
  const before = drafts.filter(({ first, count }) => first < draft.first && count.min !== null).sort((a, b) => b.first - a.first)[0]
  if (!before) return draft
  const { words } = draft.clause.sentence
  const as = draft.first - 1
  const { first, times } = timesBefore(words, as)
  const near = /^(?:nearly|almost|about|roughly|around)$/.test(words[first - 1] ?? '')
  const { min, max } = before.count
  const count = { ...before.count, min: min === null ? null : min * times, max: max === null ? null : max * times, approximate: before.count.approximate || near || times !== 1 }
  return { ...draft, first: near ? first - 1 : first, count }
}

/** "[twice] as many", "[three times] as many": how many times, and the index of the first word of that; once without it. */
function timesBefore(words: readonly string[], as: number): { readonly first: number, readonly times: number } {
  if (words[as - 1] === 'twice') return { first: as - 1, times: 2 }
  const number = words[as - 1] === 'times' ? readNumber(words, as - 2) : null
  return number?.end === as - 1 ? { first: as - 2, times: number.value } : { first: as, times: 1 }
}

/** "Of the 11 aboard four died and [the rest] were hurt": as many as are left of the number that opens the sentence. */
function theRest(draft: Draft, drafts: readonly Draft[]): Draft {
  // "11 of its 15 passengers died, [the rest] were hurt"
  const some = draft.count.vague === 'the rest' ? drafts.find(({ at, count }) => at < draft.at && count.max !== null && count.min === count.max && wordAt(draft.clause, at + 1) === 'of') : undefined
  const allOf = some && nounsAt(draft.clause, some.at + 2)?.quantity
  if (some && allOf?.max && allOf.min === allOf.max && allOf.max > (some.count.max ?? 0)) return { ...draft, count: { ...draft.count, min: allOf.max - (some.count.max ?? 0), max: allOf.max - (some.count.max ?? 0) } }
  const all = draft.count.vague === 'the rest' && /^of$/.test(wordAt(draft.clause, 0)) ? nounsAt(draft.clause, 1)?.quantity : null
  if (!all?.max || all.min !== all.max) return draft
  const told = drafts.filter(other => other !== draft && other.at > 1 && other.at < draft.at && other.partOf === null && other.count.min !== null && other.count.min === other.count.max)
  const left = all.max - told.reduce((sum, { count }) => sum + (count.max ?? 0), 0)
  return told.length > 0 && left > 0 ? { ...draft, count: { ...draft.count, min: left, max: left } } : draft
}

/** "A plane carrying four people crashed, killing [all on board]": as many as were in it. */
function allAboard(draft: Draft): Draft {
  const { clause, at, count, end } = draft
  if (count.vague !== 'all' || !/^(?:on board|aboard)/.test(clause.sentence.words.slice(end, end + 2).join(' '))) return draft
  for (let before = at - 1; before > 0; before--) {
    const aboard = nounsAt(clause, before)
    if (aboard?.quantity?.min && aboard.names === 'person' && /^(?:carrying|with)$/.test(clause.sentence.words[(clause.chunks[before - 1]?.end ?? 0) - 1] ?? '')) return { ...draft, count: aboard.quantity }
  }
  return draft
}

/** "4,312 households ([25,900 individuals]) were displaced": position of the number of persons that a bracket gives for one of families; -1 without it. */
function individualsIn(clause: Clause, at: number): number {
  const families = nounsAt(clause, at)
  const persons = isMark(clause, at + 1, 'open') && isMark(clause, at + 3, 'close') ? nounsAt(clause, at + 2) : null
  return families?.quantity && persons?.quantity && persons.names === 'person' && /^(?:households|families|homes)$/.test(headOf(clause, families)) ? at + 2 : -1
}

/** "19 dead, including the driver, and [23] with injuries", "16 dead and [dozens] nursing wounds": no part of the dead. */
function isHurtOtherwise(clause: Clause, at: number, { effect }: Hit): boolean {
  const wounds = effect === 'killed' && (wordAt(clause, at + 1) === 'with' || verbWordAt(clause, at + 1) === 'nursing') ? nounsAt(clause, at + 2) : null
  return wounds !== null && isWound(clause, wounds)
}

/** The same harm done to a part; span and count of the whole are not the part's. */
function partHit({ effect, trigger, verb, single = true, total = false }: Hit, part: number): Hit {
  return { at: part, effect, trigger, verb, single, total, rule: `${effect}-including` }
}

import { NO_HITS, type Hit } from '../draft'
import type { NounPhrase, VerbGroup } from '../read/chunk'
import { isFullName, isMark, nounsAt, verbAt, wordAt, type Clause } from '../read/clause'
import { listAt } from '../read/list'
import { subjectOf } from '../read/subject'
import { HARMED_GROUPS } from '../words/harm'
import type { Effect } from '../../types'
import { outcomeOf } from './verb-outcome'

/** Labels of a line of figures. */
const LABELS: ReadonlyMap<string, Effect> = new Map([
  ['killed', 'killed'], ['dead', 'killed'], ['deceased', 'killed'], ['deaths', 'killed'], ['fatalities', 'killed'], ['toll', 'killed'], ['injured', 'injured'], ['wounded', 'injured'], ['hurt', 'injured'], ['injuries', 'injured'],
  ['fatal', 'killed'], ['missing', 'missing'], ['displaced', 'displaced'], ['kidnapped', 'abducted'], ['abducted', 'abducted'], ['hostages', 'abducted'], ['casualties', 'unspecified']
])

/** "Killed: 11", "Deaths: 23 | Injured: 100+": a line of a table or a box of facts. */
export function byLine(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (!nouns.quantity || !isMark(clause, at - 1, 'colon', 'dash')) return NO_HITS
  const label = clause.chunks[at - 2]
  const short = label && startsLine(clause, at - 2) ? effectOf(clause, clause.sentence.words[label.end - 1] as string) ?? lossesOf(clause, label.end - 1) : null
  const effect = short ?? longLabel(clause, at - 1)
  if (!effect) return NO_HITS
  let limit = at + 1
  while (limit < clause.chunks.length && !isMark(clause, limit, 'dash', 'semicolon', 'stop')) limit++
  // "Fatalities: 4, [Serious: 2], Minor: 3": the next label ends the list.
  const { members, end } = isMark(clause, at + 3, 'colon') ? { members: [at], end: at + 1 } : listAt(clause, at, limit)
  if (!isMark(clause, end, 'stop', 'semicolon', 'comma', 'dash', 'open') && end < clause.chunks.length && wordAt(clause, end) !== '/') return NO_HITS
  return members.filter(position => lastWord(clause, position) !== 'uninjured').map(position => {
    const fatal = effect === 'injured' && lastWord(clause, position) === 'fatal'
    return { at: position, effect: fatal ? 'killed' : effect, trigger: at - 2, verb: null, rule: `${fatal ? 'killed' : effect}-line`, total: members.length === 1 && !isOfSome(clause, at - 2), anyHead: nouns.head < 0 }
  })
}

/** Labels of a row that opens with the dead or the injured: "Fatalities: 4, [Serious]: 2, [Minor]: 3". */
const GRADES: ReadonlySet<string> = new Set(['serious', 'minor'])
const OPENS_ROW: ReadonlySet<string> = new Set(['fatal', 'fatalities', 'killed', 'deaths', 'injuries'])

/** "Crew fatalities: 2", "Serious: 1": a label of some of them. */
function isOfSome(clause: Clause, label: number): boolean {
  const words = clause.sentence.words.slice(clause.chunks[label]?.first, clause.chunks[label]?.end)
  return words.some(word => GRADES.has(word) || /^(?:crew|pax|passengers?|ground|other)$/.test(word))
}

function lastWord(clause: Clause, at: number): string {
  return clause.sentence.words[(clause.chunks[at]?.end ?? 0) - 1] ?? ''
}

/** What a label of one word stands for. */
function effectOf({ sentence: { words } }: Clause, label: string): Effect | null {
  return LABELS.get(label) ?? (GRADES.has(label) && OPENS_ROW.has(words[0] as string) ? 'injured' : null)
}

/** Chunks of a label at most. */
const LONGEST_LABEL = 7
/** "Number of confirmed deaths", "Persons injured", "Deaths reported so far". */
const LONG_LABEL = /^(?:(?:total|overall|confirmed|reported|recorded|known|cumulative|new|civilian|number|no|nos|of|the|people|persons|civilians|children|women|men|\.) ?)*?(killed|dead|deceased|deaths|fatalities|injured|wounded|injuries|missing|displaced|kidnapped|abducted|hostages|casualties)(?: (?:people|persons|civilians|reported|confirmed|recorded|so|far|to|date|toll|cases|\(|\)))*$/

/** The effect that a label of several words names before the colon at `colon`: "[Number of deaths]: 45"; null for none. */
function longLabel(clause: Clause, colon: number): Effect | null {
  const { chunks, sentence: { words } } = clause
  if (chunks[colon]?.kind !== 'colon') return null
  for (let first = colon - 1; first >= Math.max(0, colon - LONGEST_LABEL); first--) {
    if (!startsLine(clause, first)) continue
    const found = LONG_LABEL.exec(words.slice(chunks[first]?.first, chunks[colon]?.first).join(' '))
    return found ? LABELS.get(found[1] as string) ?? null : null
  }
  return null
}

/** "deceased [3], injured [12], missing [8]": a row of labels, each before its number; two or more make one. */
export function byLabels(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  const effect = nouns.head < 0 && nouns.quantity ? labelAt(clause, at - 1) : null
  if (!effect || !isRowEnd(clause, at + 1)) return NO_HITS
  const joined = (label: number) => labelAt(clause, label) !== null && nounsAt(clause, label + 1)?.head === -1
  return joined(at + 2) || joined(at - 4) ? [{ at, effect, trigger: at - 1, verb: null, rule: `${effect}-line`, total: true, anyHead: true }] : NO_HITS
}

/** What a label of one word, at the start or behind a mark, says of the number behind it. */
function labelAt({ chunks, sentence }: Clause, at: number): Effect | null {
  const label = at < 0 ? undefined : chunks[at]
  if (!label || label.end - label.first > 1 || !['noun', 'adjective', 'verb'].includes(label.kind)) return null
  const before = chunks[at - 1]?.kind
  return before === undefined || ['colon', 'comma', 'semicolon', 'dash', 'stop', 'open', 'conjunction'].includes(before) ? LABELS.get(sentence.words[label.first] as string) ?? null : null
}

function isRowEnd(clause: Clause, at: number): boolean {
  return at >= clause.chunks.length || isMark(clause, at, 'comma', 'semicolon', 'stop', 'dash', 'close', 'conjunction')
}

/** "total losses: [personnel] – about 424,060 persons": how armies count those of their enemy. */
function lossesOf({ sentence: { words } }: Clause, label: number): Effect | null {
  return words[label] === 'personnel' && words.includes('losses') ? 'unspecified' : null
}

/** A label stands at the start of the sentence, or behind a mark. */
function startsLine(clause: Clause, at: number): boolean {
  return at === 0 || (at > 0 && isMark(clause, at - 1, 'semicolon', 'comma', 'colon', 'dash', 'stop', 'other', 'close'))
}

/** "The deceased have been identified as Ana Lunt, 45, and Bo Sarre, 41", "Police identified the victims as …": each name is one victim. */
export function byNamed(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated) return NO_HITS
  const aside = namedInAside(clause, at, verb)
  if (aside) return aside
  const named = verb.passive ? at - 1 : at + 1
  const group = clause.chunks[named]
  const effect = group && (group.kind === 'noun' || named === 0) && (!verb.passive || wordAt(clause, named - 1) !== 'of') ? befallenAt(clause, named) ?? (verb.passive ? befellSubject(clause, at) : undefined) : undefined
  const as = Math.max(named, at) + 1
  const first = wordAt(clause, as) === 'as' ? as + 1 : verb.passive ? as : -1
  if (!effect || !nounsAt(clause, first)) return NO_HITS
  return listAt(clause, first, clause.chunks.length).members.filter(position => isName(clause, position)).map(position => ({ at: position, effect, trigger: at, verb: verb.passive ? verb : null, rule: effect === 'unspecified' ? 'unspecified-of-victims' : `${effect}-named` }))
}

/** "the women – identified as Toni Lunt, 55, and Ana Sarre, 63 – died": each name with the harm told behind; null elsewhere. */
function namedInAside(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] | null {
  const group = nounsAt(clause, at - 2)
  if (verb.passive || wordAt(clause, at + 1) !== 'as' || !isMark(clause, at - 1, 'comma', 'dash') || !(group?.plural && group.names === 'person') || !nounsAt(clause, at + 2)) return null
  const { members, end } = listAt(clause, at + 2, clause.chunks.length)
  let behind = end
  while (isMark(clause, behind, 'comma', 'dash', 'close', 'adverb', 'time')) behind++
  const main = verbAt(clause, behind)
  const effect = main && !main.negated && main.modal === null ? outcomeOf(clause, behind, main)?.effect : undefined
  return effect === undefined ? null : members.filter(position => isName(clause, position)).map(position => ({ at: position, effect, trigger: behind, verb: main, rule: `${effect}-named` }))
}

/** "The body was that of a clerk", "identified the remains as those of Ann Tesk", "The body was identified as Bo Roe": whose they are. */
export function byRemains(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  const { words } = clause.sentence
  if (verb.copula && !THAT_OF.test(wordAt(clause, at + 1))) return NO_HITS
  const body = nounsAt(clause, verb.copula || verb.passive ? subjectOf(clause, at) : at + 1)
  if (verb.negated || verb.modal !== null || !body || !REMAINS.test(words[body.head] ?? '')) return NO_HITS
  let whose = verb.copula || verb.passive ? at + 1 : at + 2
  while (isMark(clause, whose, 'time', 'adverb')) whose++
  const as = wordAt(clause, whose) === 'as'
  if (as) whose++
  const of = THAT_OF.test(wordAt(clause, whose))
  if (of) whose += isMark(clause, whose, 'other') ? 1 : 2
  const nouns = nounsAt(clause, whose)
  if (!nouns || !(of || (as && isFullName(clause, nouns))) || !(nouns.names === 'person' || nouns.proper)) return NO_HITS
  return listAt(clause, whose, clause.chunks.length).members.map(position => ({ at: position, effect: 'killed', trigger: at, verb: null, rule: 'killed-remains' }))
}
const THAT_OF = /^th(?:at|ose)$/
const REMAINS = /^(?:body|bodies|corpse|corpses|remains)$/

/** What befell those whose names follow: "the deceased", "the two dead men"; a dead man is counted as he is called first. */
function befallenAt({ chunks, sentence }: Clause, at: number): Effect | undefined {
  const group = chunks[at]
  return HARMED_GROUPS.get(sentence.words[(group?.end ?? 0) - 1] as string) ?? (group?.kind === 'noun' && group.plural && group.harmed === 'killed' ? 'killed' : undefined)
}

/** "The militants [killed] in the clash were identified as": the harm of a participle behind the subject. */
function befellSubject(clause: Clause, at: number): Effect | undefined {
  const subject = subjectOf(clause, at)
  const verb = verbAt(clause, subject + 1)
  return subject >= 0 && nounsAt(clause, subject)?.determiner === 'definite' && verb?.form === 'bare' ? verb.harm?.effect ?? undefined : undefined
}

function isName(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns !== null && ((nouns.determiner === 'possessive' && nouns.names === 'person') || isFullName(clause, nouns) || (nouns.proper && nouns.head > nouns.first && nouns.names === 'person'))
}

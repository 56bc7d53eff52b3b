import type { NounPhrase, VerbGroup } from '../read/chunk'
import { headOf, isFullName, isMark, nounAt, nounsAt, skipAdverbs, verbAt, wordAt, type Clause } from '../read/clause'
import { isCounted, withCompanions } from '../read/companions'
import { countedAt } from '../read/harms'
import { listAt } from '../read/list'
import { sayingBehind } from '../read/saying'
import { isHeadline } from '../read/sentence'
import { antecedentOf, relativeBefore, subjectOf, wholeOfAll } from '../read/subject'
import { BREAKING, INJURIES, LIMB, PIERCED } from '../words/injuries'

/** The subject of a verb, through verbs joined to it: "the gunman shot and killed himself". */
export function actorOf(clause: Clause, at: number): number {
  const subject = isMark(clause, at - 1, 'preposition') ? -1 : subjectOf(clause, at)
  if (subject >= 0) return subject
  const link = previous(clause, at)
  const joined = isMark(clause, link, 'conjunction', 'comma', 'preposition') || wordAt(clause, link) === 'before' ? verbBefore(clause, at) : -1
  return joined < 0 ? -1 : actorOf(clause, joined)
}

/** "tried to kill", "an attempt to abduct", "was nearly killed": nothing happened. */
export function isAttempt(clause: Clause, at: number, verb: VerbGroup): boolean {
  if (verb.hedges.some(word => ATTEMPTS.has(word))) return true
  // "accused [of threatening to kill] two judges": words are the whole of the deed.
  if (MEANT.has(clause.sentence.words[verb.first] as string) && verb.head > verb.first && isMark(clause, at - 1, 'preposition')) return true
  // "a plot to kidnap and [behead] a soldier"
  const joined = isMark(clause, at - 1, 'conjunction') ? verbAt(clause, at - 2) : null
  if (joined?.form === 'infinitive' && verb.first === verb.head && isAttempt(clause, at - 2, joined)) return true
  if (verb.form !== 'infinitive') return false
  // "an attempt there to assassinate"
  if (isMark(clause, at - 1, 'adverb') && ATTEMPTS.has(nounAt(clause, at - 2))) return true
  return ATTEMPTS.has(nounAt(clause, at - 1)) || (MEANT.has(nounAt(clause, at - 1)) && isMark(clause, at - 2, 'preposition'))
}

/** Harm that is meant only: "threatening to kill", "on charges of plotting to bomb". */
const MEANT: ReadonlySet<string> = new Set(['threatening', 'planning', 'plotting', 'conspiring', 'vowing', 'swearing'])

const ATTEMPTS: ReadonlySet<string> = new Set('tried try trying tries attempt attempted attempting attempts failed refused nearly almost plot plots bid effort efforts mission order orders license authority right power'.split(' '))

/** "was killed along with two guards": the rest of the subject behind the verb. */
export function alongWith(clause: Clause, at: number): readonly number[] {
  const fronted = opensAlong(clause, at)
  if (fronted.length > 0) return fronted
  let next = skipAdverbs(clause, at + 1)
  if (isCompany(clause, next)) return listAt(clause, next + 1, sayingBehind(clause, next + 1)).members
  for (let steps = 0; steps < 5 && isMark(clause, next, 'preposition') && (nounsAt(clause, next + 1) || isMark(clause, next + 1, 'time', 'other')); steps++) {
    next = skipAdverbs(clause, next + 2)
    while (isMark(clause, next, 'other')) next = skipAdverbs(clause, next + 1)
    // "in the gunfight [which followed], as well as three clerks"
    if (/^(?:which|that)$/.test(wordAt(clause, next)) && /^(?:followed|ensued)$/.test(wordAt(clause, next + 1))) next = skipAdverbs(clause, next + 2)
    if (isMark(clause, next, 'open') && isMark(clause, next + 2, 'close')) next = skipAdverbs(clause, next + 3)
    else if (isMark(clause, next, 'open') && isMark(clause, next + 3, 'close')) next = skipAdverbs(clause, next + 4)
  }
  if (isMark(clause, next, 'comma')) next++
  const mark = clause.chunks[next]
  if (mark?.kind !== 'conjunction' || mark.end - mark.first < 2 || !nounsAt(clause, next + 1)) return []
  const { members, end } = listAt(clause, next + 1, sayingBehind(clause, next + 1))
  // "six rebels were killed, in addition to 11 captured"
  return verbAt(clause, end)?.form === 'bare' && nounsAt(clause, next + 1)?.head === -1 ? [] : members
}

/** "[Along with] two clerks and a nurse, a guard was killed": positions of those named before the comma; none where the sentence opens otherwise. */
function opensAlong(clause: Clause, at: number): readonly number[] {
  const first = clause.chunks[0]
  if (first?.kind !== 'conjunction' || first.end < 2 || !nounsAt(clause, 1)) return []
  const members = [1]
  let next = 2
  for (; isMark(clause, next, 'conjunction') && nounsAt(clause, next + 1); next += 2) members.push(next + 1)
  return isMark(clause, next, 'comma') && next < at ? members : []
}

/** "died [with] his son", "was shot [alongside] her driver"; but "died with his family at his side". */
function isCompany(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at + 1)
  const others = nouns?.quantity?.min != null && clause.sentence.words.slice(nouns.first, nouns.end).some(word => word === 'other' || word === 'others')
  return ['with', 'alongside'].includes(wordAt(clause, at)) && (nouns?.determiner === 'possessive' || others) && nouns?.names === 'person' && headOf(clause, nouns) !== 'head' && !AT_BED.has(wordAt(clause, at + 2))
}
const AT_BED: ReadonlySet<string> = new Set(['at', 'by', 'beside', 'around', 'near'])

/** True where nobody is the subject: "no soldier was killed". */
export function zeroSubject(clause: Clause, at: number): boolean {
  const subject = subjectOf(clause, at)
  return subject >= 0 && nounsAt(clause, subject)?.quantity?.max === 0
}

/** The subject of a passive, or the noun that a relative clause describes. */
export function passiveVictims(clause: Clause, at: number): readonly number[] {
  const verb = verbAt(clause, at)
  const relative = relativeBefore(clause, at)
  if (relative >= 0 && isMark(clause, relative, 'relative') && relative >= at - 3 && !(nounsAt(clause, relative + 1) && relative + 1 < at)) {
    const noun = wholeOfAll(clause, antecedentOf(clause, relative))
    // "[Many of the people] who died"
    const some = wordAt(clause, noun - 1) === 'of' && nounsAt(clause, noun)?.quantity === null ? nounsAt(clause, noun - 2) : null
    if (some?.head === -1 && some.quantity && some.quantity.vague !== null && some.quantity.vague !== 'most') return [noun - 2]
    return noun < 0 ? [] : [...besideOthers(clause, noun), noun]
  }
  if (verb && /^(?:being|getting)$/.test(clause.sentence.words[verb.first] as string) && nounsAt(clause, at - 1)) return [/^(?:in|at|on)$/.test(wordAt(clause, at - 2)) && nounsAt(clause, at - 3)?.names === 'person' ? at - 3 : at - 1]
  // "was arrested [after being wounded]"
  const main = verb && clause.sentence.words[verb.first] === 'being' && /^(?:after|by|before|despite|while)$/.test(wordAt(clause, at - 1)) ? verbAt(clause, at - 2) : null
  if (main?.finite && wordAt(clause, at - 1) === 'after') return passiveVictims(clause, at - 2).filter(position => nounsAt(clause, position)?.names === 'person' || nounsAt(clause, position)?.quantity != null || isFullName(clause, nounsAt(clause, position) as NounPhrase))
  // "stabbed a soldier at a junction [before being shot dead]"
  if (verb && clause.sentence.words[verb.first] === 'being' && /^(?:after|before)$/.test(wordAt(clause, at - 1))) {
    const doing = verbBefore(clause, at)
    const doer = doing < 0 || verbAt(clause, doing)?.passive ? -1 : actorOf(clause, doing)
    if (doer >= 0 && nounsAt(clause, doer)?.names === 'person') return listAt(clause, doer, doing).members
  }
  let subject = subjectOf(clause, at)
  if (subject < 0 && verb && isMark(clause, previous(clause, at), 'conjunction', 'comma')) {
    const shared = verbBefore(clause, at)
    if (shared >= 0) return passiveVictims(clause, shared)
  }
  if (subject < 0) {
    const near = nearestNouns(clause, at)
    // "an attacker hurt after throwing a grenade at police [in Kilifi] died": a place does not die.
    const place = /^(?:in|at|near|outside)$/.test(wordAt(clause, near - 1)) && nounsAt(clause, near)?.proper === true && nounsAt(clause, near)?.names !== 'person'
    if (near >= 0 && !place && verb?.form !== 'finite') subject = near
  }
  if (subject < 0) subject = theySubject(clause, at)
  // "The victims – [a soldier and two civilians] – died"
  if (nounAt(clause, subject) === 'victims' && !nounsAt(clause, subject)?.quantity && isMark(clause, subject + 1, 'dash', 'comma') && isCounted(clause, subject + 2)) subject += 2
  const members = subject < 0 ? [] : listAt(clause, subject, at).members
  return withCompanions(clause, at, members, verb)
}

/** "[Bo Roe] and three other clerks who died": who is named before the others of a relative clause. */
function besideOthers(clause: Clause, at: number): readonly number[] {
  const others = nounsAt(clause, at)
  const named = isMark(clause, at - 1, 'conjunction') && wordAt(clause, at - 1) === 'and' ? nounsAt(clause, at - 2) : null
  const one = named !== null && named.quantity === null && (isFullName(clause, named) || (named.names === 'person' && named.determiner !== 'none' && !named.plural))
  return one && others?.quantity && clause.sentence.words.slice(others.first, others.end).some(word => word === 'other' || word === 'others') ? [at - 2] : []
}

/** "[Eight men] were driving home when they were kidnapped": the number that "they" speaks of, where nothing else befell it; -1 for none. */
function theySubject(clause: Clause, at: number): number {
  if (wordAt(clause, at - 1) !== 'they' || !/^(?:when|as|after|before|while|because)$/.test(wordAt(clause, at - 2))) return -1
  for (let before = at - 3; before >= 0; before--) {
    const verb = verbAt(clause, before)
    if (verb?.harm?.effect || isMark(clause, before, 'stop', 'semicolon', 'subordinator', 'quote')) return -1
    if (!verb || verb.form === 'infinitive') continue
    const subject = subjectOf(clause, before)
    const nouns = nounsAt(clause, subject)
    return nouns?.quantity && nouns.names === 'person' && relativeBefore(clause, before) < 0 ? subject : -1
  }
  return -1
}

/** Position of the verb group before a conjunction at `at`, with nothing but its complements between. */
export function verbBefore(clause: Clause, at: number): number {
  let position = previous(clause, at) - 1
  while (position >= 0) {
    const verb = verbAt(clause, position)
    if (verb) return position
    if (isMark(clause, position, 'semicolon', 'stop', 'subordinator', 'relative', 'colon')) return -1
    position--
  }
  return -1
}

function previous(clause: Clause, at: number): number {
  let position = at - 1
  while (isMark(clause, position, 'adverb', 'time')) position--
  return position
}

/** "was shot and killed": a participle that shares the subject of the passive before it. */
export function sharedPassive(clause: Clause, at: number): number {
  const link = previous(clause, at)
  if (!isMark(clause, link, 'conjunction', 'comma')) return -1
  const before = verbBefore(clause, at)
  const verb = before < 0 ? null : verbAt(clause, before)
  if (!verb?.passive) return -1
  // "is wanted for the death of an officer, [killed] in an ambush"
  if (isMark(clause, link, 'comma') && nounsAt(clause, link - 1)?.names === 'person' && wordAt(clause, link - 2) === 'of') return -1
  // "were taken [hostage] and killed"
  const taken = /^(?:hostages?|captive|prisoners?)$/.test(nounAt(clause, before + 1)) ? before + 2 : before + 1
  for (let position = taken; position < link; position++) if (nounsAt(clause, position) && !isMark(clause, position - 1, 'preposition')) return -1
  return before
}

/** Who has so many children: "a [mother] of four". */
const PARENTS = /^(?:mother|father|mum|mom|dad|parent|grandmother|grandfather|widow|widower)s?$/

/** The noun phrase directly before a participle, also behind a preposition: "the family of [a soldier] killed in". */
export function nearestNouns(clause: Clause, at: number): number {
  let position = at - 1
  while (isMark(clause, position, 'adverb', 'time')) position--
  if (isMark(clause, position, 'comma') && nounsAt(clause, position - 1)) return -1
  // "leaving at least [12 of them] hurt"
  if (/^(?:them|those)$/.test(wordAt(clause, position)) && wordAt(clause, position - 1) === 'of' && nounsAt(clause, position - 2)?.head === -1 && nounsAt(clause, position - 2)?.quantity) return position - 2
  if (nounsAt(clause, position)) {
    const start = position
    const of = nounsAt(clause, position - 2)
    // "left [a mother of four] dead"
    if (wordAt(clause, position - 1) === 'of' && of && of.head >= 0 && PARENTS.test(headOf(clause, of)) && nounsAt(clause, start)?.head === -1) return position - 2
    // "[11 of its 15 passengers] killed"
    const all = nounsAt(clause, start)
    if (wordAt(clause, position - 1) === 'of' && of?.head === -1 && of.quantity?.max != null && all?.determiner === 'possessive' && (all.quantity?.min ?? 0) > of.quantity.max) return position - 2
    if (wordAt(clause, position - 1) === 'of' && of?.quantity && nounsAt(clause, start)?.quantity == null && (of.head < 0 || ['member', 'members', 'number'].includes(headOf(clause, of)))) return position - 2
    // "twelve members of two families hacked to death"
    if (wordAt(clause, position - 1) === 'of' && of?.quantity && headOf(clause, of) === 'members' && of.head >= 0) return position - 2
    // "two jawans of a battalion martyred"
    if (of?.quantity && of.names === 'person' && of.plural && wordAt(clause, position - 1) === 'of' && nounsAt(clause, start)?.quantity === null && nounsAt(clause, start)?.names !== 'person') return position - 2
    // "the 28th person from [Oldo] killed since May"
    if (wordAt(clause, start - 1) === 'from' && nounsAt(clause, start)?.proper && nounsAt(clause, start)?.names === 'unknown' && nounsAt(clause, start - 2)?.names === 'person') return start - 2
    return start
  }
  return -1
}

/** "left [the mayor and his guard] wounded", "left [40 fans and 12 stewards] with injuries": all that the verb before leaves so; null without it. */
export function leftSo(clause: Clause, last: number, at: number): readonly number[] | null {
  let first = last
  while (isMark(clause, first - 1, 'conjunction', 'comma') && nounsAt(clause, first - 2)) first -= 2
  const before = verbAt(clause, first - 1)
  // "found [a couple and their son] shot to death"
  const left = before !== null && !before.passive && (before.harm?.base === 'leave' || (!before.negated && /^f(?:ound|inds?)$/.test(headOf(clause, before))))
  return first < last && left ? listAt(clause, first, at).members : null
}

/** "[Grandmother, mother and baby] killed by falling tree", behind nothing or a colon: persons without an article, as briefs name them; null elsewhere. */
function bareRow(clause: Clause, last: number): readonly number[] | null {
  const bare = (position: number): boolean => {
    const nouns = nounsAt(clause, position)
    return nouns?.names === 'person' && nouns.determiner === 'none' && nouns.head >= 0 && countedAt(clause, position) === null && (nouns.quantity !== null || !nouns.plural)
  }
  const members = [last]
  let at = last
  while (bare(at) && isMark(clause, at - 1, 'conjunction', 'comma') && bare(at - 2)) members.unshift(at -= 2)
  return members.length > 1 && bare(at) && (at === 0 || isMark(clause, at - 1, 'colon')) ? members : null
}

/** "an American and a Canadian soldier killed", in a headline "Mayor, bodyguard killed": members before the last one that have a number or an article like it. */
export function sideBySide(clause: Clause, last: number): readonly number[] {
  const bare = bareRow(clause, last)
  if (bare) return bare
  const members = [last]
  const alike = (position: number): boolean => {
    const nouns = nounsAt(clause, position)
    return nouns !== null && countedAt(clause, position) === null && (nouns.quantity !== null || nouns.determiner === 'indefinite' || (nouns.determiner === 'none' && nouns.names === 'person' && isHeadline(clause.sentence)))
  }
  let at = last
  for (;;) {
    if (!alike(at) || !isMark(clause, at - 1, 'conjunction', 'comma')) return members
    const before = isMark(clause, at - 2, 'comma') ? at - 3 : at - 2
    const start = alike(before) ? before : wordAt(clause, before - 1) === 'of' && alike(before - 2) ? before - 2 : -1
    // "at least 65 and 70 wounded": the first number counts something else.
    const bare = start >= 0 && nounsAt(clause, start)?.head === -1 && nounsAt(clause, at)?.head === -1
    // "lost 21 troops, [nine] killed and 12 wounded"
    const lost = verbAt(clause, start - 1)?.harm?.base === 'lose'
    if (start < 0 || bare || lost || isMark(clause, start - 1, 'including')) return members
    at = start
    members.unshift(at)
  }
}

/** Position of an object at or after `at`; null where none stands there. */
export function objectAt(clause: Clause, at: number): number | null {
  let next = skipAdverbs(clause, at)
  // "Army ‘kills’ [seven rebels]"
  if (wordAt(clause, next) === '\'' && verbAt(clause, next - 1) && wordAt(clause, next - 2) === '\'') next++
  if (isMark(clause, next, 'quote') && verbAt(clause, next - 1) && (isMark(clause, next - 2, 'quote') || nounsAt(clause, next + 1)?.quantity)) next++
  if (isMark(clause, next, 'comma') && isMark(clause, next + 1, 'preposition') && nounsAt(clause, next + 2) && isMark(clause, next + 3, 'comma') && verbAt(clause, next - 1)) next += 4
  const nouns = nounsAt(clause, next)
  if (nouns && nouns.names !== 'time') return next
  return calledSo(clause, next)
}

/** "killed what officials said were [50 militants]", "what it called [two spies]": the number behind; null for none. */
function calledSo(clause: Clause, at: number): number | null {
  if (wordAt(clause, at) !== 'what' || !(nounsAt(clause, at + 1) || isMark(clause, at + 1, 'pronoun'))) return null
  const said = verbAt(clause, at + 2)
  const object = said?.reporting && verbAt(clause, at + 3)?.copula ? at + 4 : said && /^(?:call|describ|term)/.test(headOf(clause, said)) ? at + (wordAt(clause, at + 3) === 'as' ? 4 : 3) : -1
  return nounsAt(clause, object)?.quantity && nounsAt(clause, object)?.names === 'person' ? object : null
}

/** A number of persons, one person by a common noun, or a full name; not a country or a bank. */
export function isHurtPerson(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns !== null && nouns.names !== 'thing' && (nouns.quantity !== null || wordAt(clause, at) === 'another' || nouns.names === 'person' || isFullName(clause, nouns))
}

/** "injuries", "a broken leg". */
export function isWound(clause: Clause, nouns: NounPhrase): boolean {
  const head = headOf(clause, nouns)
  return INJURIES.has(head) || PIERCED.test(head) || (LIMB.test(head) && clause.sentence.words.slice(nouns.first, nouns.head).some(part => BREAKING.test(part)))
}

/** "[fell to] his death". */
export function namesDeath(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns?.determiner === 'possessive' && /^deaths?$/.test(headOf(clause, nouns))
}

/**
 * Position of those who bore losses: "inflicted heavy losses on [the rebels]", "[the group] suffered heavy casualties", "opened fire on
 * [the crowd] and caused some casualties"; none where the sentence does not tell. The losses stand from `at` to `last`.
 */
export function suffererAt(clause: Clause, at: number, last = at): { readonly sufferer?: number } {
  if (['on', 'to', 'among'].includes(wordAt(clause, last + 1)) && nounsAt(clause, last + 2)) return { sufferer: last + 2 }
  const verb = verbAt(clause, at - 1)
  const word = verb ? headOf(clause, verb) : ''
  if (/^(?:caus|inflict)/.test(word)) {
    const target = targetBefore(clause, at - 1)
    return target < 0 ? {} : { sufferer: target }
  }
  if (!/^(?:suffer|sustain|tak|took)/.test(word)) return {}
  const [subject] = passiveVictims(clause, at - 1)
  return subject === undefined ? {} : { sufferer: subject }
}

/** Deeds with a target behind "on": "opened fire on crowds". */
const ATTACKS: ReadonlySet<string> = new Set('fire attack attacks shot shots raid raids assault'.split(' '))

/** "opened fire [on crowds] seeking to flee and caused": whom the deed before was aimed at. */
function targetBefore(clause: Clause, verb: number): number {
  for (let at = verb - 1; at > 0; at--) {
    if (isMark(clause, at, 'semicolon', 'stop', 'subordinator')) return -1
    if (!isMark(clause, at, 'preposition') || !['on', 'at', 'into'].includes(wordAt(clause, at)) || !nounsAt(clause, at + 1)) continue
    const act = verbAt(clause, at - 1)
    if (ATTACKS.has(nounAt(clause, at - 1))) return at + 1
    if (act && ['fired', 'shot', 'fire', 'firing', 'shooting'].includes(headOf(clause, act))) return at + 1
  }
  return -1
}

import { rivalBefore } from './constructions/rival'
import { putBefore } from './read/put'
import type { Draft } from './draft'
import { headOf, isMark, nounAt, nounsAt, verbAt, wordAt, type Clause } from './read/clause'
import { speakerOfHeading } from './read/heading-source'
import { once } from './read/once'
import { isHeadline, type SentenceWords } from './read/sentence'
import { sayingsOf, type Saying } from './read/saying'
import { relativeBefore, subjectOf } from './read/subject'
import { EVENTS } from './words/events'

/** Who says a figure: the words of the source, and the verb of saying. */
export interface Attribution {
  /** Word range of the source; null where only a pronoun stands there. */
  readonly first: number
  readonly end: number
  /** "said", "claimed", "according". */
  readonly verb: string
  readonly pronoun: boolean
}

/** Whether anything is said in a sentence at all. */
const hasSaying = once(({ chunks, sentence }: Clause) => chunks.some(chunk => chunk.kind === 'verb' && chunk.reporting) || sentence.words.includes('according') || sentence.words.includes('spoke'))

/** Finds who says the figure in its sentence: "X says …", "…, X said", "according to X"; null where nobody is named. */
export function attributionOf(draft: Draft): Attribution | null {
  const { clause, trigger } = draft
  const puts = whoPuts(draft) ?? whoClaims(draft)
  if (!puts && !hasSaying(clause)) return besideHeading(clause)
  const from = Math.min(trigger, draft.at)
  const after = sayingAfter(clause, Math.max(trigger, draft.at))
  const stretch = after === null ? 0 : stretchOf(clause, from)
  const found = puts ?? sayingBefore(clause, from, stretch, trigger) ?? accordingTo(clause) ?? after
  // “[We] can confirm that two died,” the mayor said.
  const told = found?.pronoun && after?.pronoun === false && FIRST_PERSON.test(clause.sentence.words[found.first] as string) ? { ...after, verb: found.verb } : found
  // "no fatalities reported" has nobody who reports.
  return told && clause.sentence.words[told.first] === 'no' ? null : told ?? besideHeading(clause)
}

function besideHeading(clause: Clause): Attribution | null {
  const speaker = speakerOfHeading(clause)
  return speaker && { first: speaker.first, end: speaker.end, verb: 'said', pronoun: false }
}
const FIRST_PERSON = /^(?:we|i)$/

/** Position behind the last semicolon before `at`: what is said before it by another does not reach to a stretch that names its own source. */
function stretchOf(clause: Clause, at: number): number {
  while (at > 0 && !isMark(clause, at - 1, 'semicolon')) at--
  return at
}

/** "[The mayor] put the toll at nine": who puts it there. */
function whoPuts({ clause, trigger, rule }: Draft): Attribution | null {
  // "…, [the rebels] 30"
  const rival = rule.endsWith('-rival') ? nounsAt(clause, rivalBefore(clause, trigger)) : null
  if (rival) return { first: rival.first, end: rival.end, verb: 'said', pronoun: false }
  const put = rule.endsWith('-toll') ? putBefore(clause, trigger) : -1
  const verb = verbAt(clause, put)
  return verb && !verb.passive ? speakerBefore(clause, put, headOf(clause, verb)) : null
}

const hasClaim = once(({ words }: SentenceWords) => words.some((word, at) => word === 'to' && /^claim(?:s|ed)?$/.test(words[at - 1] ?? '')))

/** "[The rebels] claimed to have killed 15 and wounded 20": who claims a deed of his own. */
function whoClaims({ clause, trigger }: Draft): Attribution | null {
  const own = verbAt(clause, trigger)
  if (!own || own.passive || !hasClaim(clause.sentence)) return null
  const shared = own.hedges.length > 0 ? -1 : sharedSubjectVerb(clause, trigger)
  const at = shared < 0 ? trigger : shared
  const verb = verbAt(clause, at)
  return verb && verb.hedges.length > 0 && CLAIMS.test(clause.sentence.words.slice(verb.first, verb.head).join(' ')) ? speakerBefore(clause, at, 'claimed') : null
}
const CLAIMS = /^(?:ha(?:s|ve|d) )?claim(?:s|ed)? to\b/

function sayingBefore(clause: Clause, at: number, from: number, trigger: number): Attribution | null {
  let divided = false
  for (let position = at - 1; position >= from; position--) {
    divided ||= isMark(clause, position, 'semicolon')
    const verb = verbAt(clause, position)
    // "witnesses [spoke] of 30 dead"
    const spoke = wordAt(clause, position) === 'spoke' && wordAt(clause, position + 1) === 'of' && nounsAt(clause, position + 2)?.quantity != null
    if (!verb || !(verb.reporting || spoke) || verb.form === 'infinitive' || verb.harm?.effect) continue
    // "Strike kills nine, [police] say; two soldiers die", as headlines tell of two things
    if (isMark(clause, position + 1, 'semicolon') && isHeadline(clause.sentence)) continue
    const word = headOf(clause, verb)
    if (claimsThing(clause, position, word)) continue
    // "The last attack [claimed] by the group killed two", "a man [accused] by police of killing two"
    if (verb.form === 'bare' && wordAt(clause, position + 1) === 'by' && /^(?:claim|accus|report|confirm)/.test(word)) continue
    // "Officials fear dozens drowned; six bodies were found"
    if (divided && word.startsWith('fear')) continue
    // "The mayor did not say where, but five died"
    if (verb.negated && /^(?:say|tell|give|report|reveal|disclose|specify)$/.test(word)) continue
    // "[A woman] accused of sorcery": whom others accuse says nothing.
    if (word.startsWith('blam') || (word === 'accused' && wordAt(clause, position + 1) === 'of' && !isMark(clause, position - 1, 'pronoun'))) continue
    // "Roe denies killing two": he does not say so.
    if (/^den(?:y|ies|ied|ying)$/.test(word) && position + 1 === trigger) continue
    if (NEED_THAT.has(word) && !isMark(clause, position + 1, 'relative')) continue
    // "we have 132 [confirmed dead] and 176 missing", "seven deaths [reported] in May": who is counted says nothing.
    if (verb.predicate || (verb.form === 'bare' && word !== 'said' && isBareNumber(clause, position - 1)) || (verb.form === 'bare' && word !== 'said' && TOLD_OF.test(nounAt(clause, position - 1)) && !nounsAt(clause, position + 1) && !isMark(clause, position + 1, 'relative'))) continue
    const found = speakerBefore(clause, position, word)
    if (found) return found
  }
  return null
}

/** "A mine explosion [claimed] four lives", "[claimed] responsibility for the attack that …", "[claimed] a bombing that killed two": nobody says so. */
function claimsThing(clause: Clause, verb: number, word: string): boolean {
  const thing = nounAt(clause, verb + 1)
  return CLAIMED_THINGS.has(thing) || (word.startsWith('claim') && (thing === 'casualties' || (EVENTS.has(thing) && !verbAt(clause, verb + 2)?.finite)))
}
const CLAIMED_THINGS: ReadonlySet<string> = new Set('lives life victim victims responsibility credit power victory victories asylum success'.split(' '))

/** "[57] confirmed cases". */
function isBareNumber(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns?.head === -1 && nouns.quantity?.min != null
}

/** What is counted and told of. */
const TOLD_OF = /^(?:cases|deaths?|fatality|fatalities|casualties|injuries|incidents)$/

/** Verbs that report only with "that" behind them. */
const NEED_THAT: ReadonlySet<string> = new Set('show shows showed found find finds learned put puts count counts note notes noted described describe describes declare declared suspected'.split(' '))

function speakerBefore(clause: Clause, verb: number, word: string): Attribution | null {
  // "…, with officials reporting 150 dead": the phrase behind "with" alone.
  const aside = verbAt(clause, verb)?.form === 'ing' && wordAt(clause, verb - 2) === 'with' && nounsAt(clause, verb - 1)
  if (aside) return { first: aside.first, end: aside.end, verb: word, pronoun: false }
  // "quotes [a spokesman] as saying"
  const quoted = wordAt(clause, verb - 1) === 'as' && verbAt(clause, verb)?.form === 'ing' ? nounsAt(clause, verb - 2) : null
  if (quoted) return { first: quoted.first, end: quoted.end, verb: word, pronoun: false }
  // "…, [the Red Cross] said, revising down an earlier toll of 55"
  // "…, [said] Bo Roe, adding that two were hurt"
  const told = sayingsOf(clause).find(saying => saying.verb === verb && (saying.last < verb || isMark(clause, verb - 1, 'quote') || isAsideOf(clause, saying)))
  const teller = told && clause.chunks[told.first]
  if (told && teller?.kind === 'noun') return { first: teller.first, end: clause.chunks[told.last]?.end ?? teller.end, verb: word, pronoun: false }
  const shared = sharedSubjectVerb(clause, verb)
  if (shared >= 0) return speakerBefore(clause, firstSaying(clause, shared), word)
  const main = mainVerbBefore(clause, verb)
  if (main >= 0) return speakerBefore(clause, main, word)
  const subject = speakerAt(clause, subjectOf(clause, verb), verb)
  // "the provisional toll indicates …": what counts them
  if (/^tolls?$/.test(nounAt(clause, subject))) return null
  if (subject >= 0) {
    const chunk = clause.chunks[subject]
    let last = subject
    // "The army said “early signs” suggested": the army, not what it said.
    while (last + 1 < verb && !(verbAt(clause, last + 1)?.reporting === true && relativeBefore(clause, last + 1) < 0)) last++
    while (last > subject && clause.chunks[last]?.kind !== 'noun') last--
    const closed = isMark(clause, last + 1, 'close') ? last + 1 : last
    const end = clause.chunks[closed]?.end ?? 0
    return chunk ? { first: chunk.first, end, verb: word, pronoun: false } : null
  }
  let before = verb - 1
  while (isMark(clause, before, 'adverb', 'time')) before--
  const pronoun = clause.chunks[before]
  return pronoun?.kind === 'pronoun' ? { first: pronoun.first, end: pronoun.end, verb: word, pronoun: true } : null
}

/** ", [said] the agency, adding …", ", [reported] officials, with …"; but "…, confirmed the raid, saying …". */
function isAsideOf(clause: Clause, { last, verb }: Saying): boolean {
  return isMark(clause, last + 1, 'comma') && (verbAt(clause, last + 2)?.form === 'ing' || wordAt(clause, last + 2) === 'with') && (nounsAt(clause, last)?.names === 'person' || /^(?:said|says|added)$/.test(wordAt(clause, verb)))
}

/** "He [said] the toll was being counted but said nobody was missing": the verb of saying before the verb at `at` whose clause that is; `at` itself without one. */
function firstSaying(clause: Clause, at: number): number {
  if (verbAt(clause, at)?.reporting) return at
  for (let before = at - 1; before > 0 && !isMark(clause, before, 'semicolon', 'quote', 'colon'); before--) {
    const verb = verbAt(clause, before)
    if (verb?.reporting && verb.finite && relativeBefore(clause, before) < 0 && (nounsAt(clause, before + 1) || isMark(clause, before + 1, 'relative', 'pronoun'))) return before
  }
  return at
}

/** Position at which the subject at `subject` really begins: "In its 8 a.m. bulletin, [the agency] said", "[Rescue] 1122 said". */
function speakerAt(clause: Clause, subject: number, verb: number): number {
  if (TOLD_IN.test(nounAt(clause, subject)) && isMark(clause, subject + 1, 'comma') && nounsAt(clause, verb - 1)) return subject + 2
  const before = nounsAt(clause, subject - 1)
  return before?.names === 'unknown' && clause.sentence.capital[before.head] === true && /^\d{3,4}$/.test(wordAt(clause, subject)) && nounsAt(clause, subject)?.head === -1 ? subject - 1 : subject
}
const TOLD_IN = /^(?:bulletin|statement|update|report|briefing|tweet|post)$/

/** "The group [claimed] the attack, saying …": position of the verb whose subject speaks in a participle behind a comma; -1 elsewhere. */
function mainVerbBefore(clause: Clause, verb: number): number {
  const saying = verbAt(clause, verb)
  if (saying?.form !== 'ing' || !isMark(clause, verb - 1, 'comma') || headOf(clause, saying) === 'putting') return -1
  // "The army said rebels attacked Oldo, adding that …": who said is who adds.
  const adds = headOf(clause, saying).startsWith('add') && clause.chunks.slice(0, verb - 1).some(chunk => chunk.kind === 'verb' && chunk.reporting && chunk.finite)
  for (let at = verb - 2; at >= 0 && !isMark(clause, at, 'semicolon', 'colon', 'quote', 'subordinator'); at--) {
    const main = verbAt(clause, at)
    if (main?.finite && (main.reporting || !adds) && relativeBefore(clause, at) < 0 && !main.harm?.effect && subjectOf(clause, at) >= 0) return at
  }
  return -1
}

/** What joins a source to the rest of it: "police [and] a doctor [at] the hospital". */
const AND_OF: ReadonlySet<string> = new Set('of in from with at for by and'.split(' '))

/** "The mayor put the toll at 30 and [said] …": position of the verb before it that has the same subject; -1 where the verb at `verb` has its own. */
export function sharedSubjectVerb(clause: Clause, verb: number): number {
  let link = verb - 1
  while (isMark(clause, link, 'adverb', 'time', 'comma')) link--
  if (!isMark(clause, link, 'conjunction')) return -1
  for (let at = link - 1; at > 0; at--) {
    if (isMark(clause, at, 'semicolon', 'quote', 'colon')) return -1
    const before = verbAt(clause, at)
    // "killed six, [the ministry said], and wounded 20": an aside.
    const aside = before?.reporting === true ? sayingsOf(clause).find(saying => saying.verb === at) : undefined
    if (aside) { at = Math.min(aside.first, at); continue }
    if (before?.finite && relativeBefore(clause, at) < 0 && !(before.harm && before.form === 'bare' && nounsAt(clause, at - 1)?.quantity)) return at
  }
  return -1
}

function accordingTo(clause: Clause): Attribution | null {
  const { words } = clause.sentence
  if (!words.includes('according')) return null
  for (let position = 0; position < clause.chunks.length; position++) {
    if (wordAt(clause, position) !== 'according') continue
    const nouns = nounsAt(clause, position + 1)
    if (!nouns) return null
    // "according to a Rescue 1122 statement"
    let last = nounsAt(clause, position + 2)?.quantity && clause.sentence.capital[nouns.head] === true ? position + 2 : position + 1
    while (AND_OF.has(wordAt(clause, last + 1)) && nounsAt(clause, last + 2)) last += 2
    return { first: nouns.first, end: clause.chunks[last]?.end ?? nouns.end, verb: words[clause.chunks[position]?.first ?? 0] ?? 'according', pronoun: false }
  }
  return null
}

/** "…, police said" and "…," said the colonel. */
function sayingAfter(clause: Clause, at: number): Attribution | null {
  const saying = sayingsOf(clause).find(({ verb }) => verb > at)
  const verb = saying && verbAt(clause, saying.verb)
  const first = saying && clause.chunks[saying.first]
  const last = saying && clause.chunks[saying.last]
  return verb && first && last ? { first: first.first, end: last.end, verb: headOf(clause, verb), pronoun: first.kind === 'pronoun' } : null
}

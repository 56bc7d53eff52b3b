import type { CasualtyFigure } from '../../types'
import type { Draft } from '../draft'
import { isMark, nounsAt, verbAt, wordAt, type Clause } from '../read/clause'
import { firstJoined, relativeBefore, subjectOf } from '../read/subject'
import { isOfNature } from '../related'
import { sharedSubjectVerb, type Attribution } from '../source'
import { roleOf } from '../victims'
import type { Role } from '../words/people'
import { isOfNation } from '../place-names'
import { ARMED_GROUPS } from '../words/armed-groups'
import { isDenied } from './denied'
import { charged, isClaimed } from './claimed'
import { isPossible } from './possible'

type Certainty = CasualtyFigure['certainty']

const CLAIMING_VERBS: ReadonlySet<string> = new Set('claim claims claimed claiming allege alleges alleged alleging accuse accuses accused suggest suggests suggested suspect suspects suspected believe believes believed think thinks thought contend contends contended'.split(' '))

/** Words of parties to a conflict: what they say of their enemy is a claim. */
const ARMED: ReadonlySet<string> = new Set('military army forces force troops navy coalition nato isaf commander commanders colonel junta general taliban taleban rebels rebel militants insurgents guerrillas fighters hezbollah hamas tigers shabab shabaab separatists militia group islamists defense defence armed security intelligence pentagon command centcom africom idf ispr sdf saf irgc ypg'.split(' '))

/** "security [officials]" of a state speak for the police too. */
const CIVIL = /^(?:officials?|sources?|minister|ministry)$/
const REBEL: ReadonlySet<string> = new Set(('houthi houthis taliban taleban rebels rebel militants militant insurgents insurgent guerrillas guerrilla fighters hezbollah hamas tigers shabab shabaab al-shabab separatists separatist islamists isis maoist maoists qaeda qaida mujahideen shabaab liberation arakan ' + ARMED_GROUPS).split(' '))

/** How sure the text is of a figure (guidelines.md, "casualty" and "Settled cases"). `before`: the sentence before, in which a pronoun's speaker stands. */
export function certaintyOf(draft: Draft, attribution: Attribution | null, role: Role | null, before: Clause | null = null): Certainty {
  if (draft.count.max === 0 || isDenied(draft)) return 'denied'
  if (isPossible(draft)) return 'possible'
  if (isClaimed(draft)) return 'claimed'
  const { clause } = draft
  const { words } = clause.sentence
  if (inBackground(draft)) return 'stated'
  if (charged(clause, draft.trigger)) return 'claimed'
  if (!attribution) return 'stated'
  if (/^fear(?:s|ed|ing)?$/.test(attribution.verb)) return 'possible'
  if (CLAIMING_VERBS.has(attribution.verb)) return draft.rule.endsWith('-possessor') ? 'stated' : 'claimed'
  // "killed nine insurgents, including [five Syrians]": as sure as the whole, whoever they are.
  const named = draft.victims !== null && words.slice(draft.victims.first, draft.victims.end).some(word => REBEL.has(word))
  const side = role === 'other' && named ? 'militant' : draft.rule.endsWith('-including') && draft.partOf !== null && role !== 'civilian' ? roleOf(draft.partOf, null) ?? role : role
  const speaker = attribution.pronoun ? subjectWords(before) : words.slice(attribution.first, attribution.end)
  if (isOwnLoss(draft)) return 'stated'
  if (side === 'militant' && ELIMINATED.has(draft.verb?.harm?.base ?? '')) return 'claimed'
  const rebel = speaker[0] === 'is' || speaker.some((word, at) => REBEL.has(word) || (word === 'state' && speaker[at - 1] === 'islamic'))
  const armed = rebel || speaker.some((word, at) => ARMED.has(word) && !(word === 'security' && CIVIL.test(speaker[at + 1] ?? '') && !isDeedOfArms(draft)))
  if (!draft.rule.endsWith('-noun-of') && isReport(speaker)) return 'claimed'
  if (rebel && side !== 'civilian' && isOfTheirOwn(draft)) return 'stated'
  if (side === 'militant' && draft.effect !== 'abducted' && isOwnDeed(draft)) return 'claimed'
  if (armed && (side === 'militant' || side === 'attacker') && draft.effect !== 'abducted' && !words.slice(draft.first, draft.end + 3).includes('own')) return 'claimed'
  // Who holds "the five hostages" only speaks of what is known.
  if (rebel && side !== 'militant' && !draft.rule.endsWith('-hostages') && !isOfNature(clause.sentence)) return 'claimed'
  // "Forty Ukrainian servicemen were eliminated, the Russian defence ministry said"
  if (armed && side === 'military' && (ELIMINATED.has(draft.verb?.harm?.base ?? '') || isOfOtherNation(clause, speaker, draft))) return 'claimed'
  if (armed && (side === 'military' || side === 'police') && (isOwnDeed(draft) || isOwnToll(draft, attribution.end))) return 'claimed'
  return 'stated'
}

/** "three of [its] members"; "two of its gunmen died and [six] were hurt", where the words are left out. */
function isOfTheirOwn({ clause: { sentence: { words } }, victims, first, end }: Draft): boolean {
  return words.some((word, at) => at < end && OWN.has(word) && (at >= first || (victims === null && words[at - 1] === 'of')))
}

/** What armies call the killing of their enemies. */
const ELIMINATED: ReadonlySet<string> = new Set(['eliminate', 'neutralize', 'neutralise', 'liquidate', 'destroy'])

/** "12 Ukrainian soldiers were killed, the Russian army said": speaker and victims are of two nations. */
function isOfOtherNation({ sentence: { words, capital } }: Clause, speaker: readonly string[], { victims }: Draft): boolean {
  if (victims === null || !speaker.some(isOfNation)) return false
  for (let at = victims.first; at < victims.end; at++) if (capital[at] === true && isOfNation(words[at] as string)) return !speaker.includes(words[at] as string)
  return false
}

/** "government [forces] killed 11". */
function isDeedOfArms({ clause, verb, trigger, rule }: Draft): boolean {
  const subject = verb && rule.endsWith('-active') ? nounsAt(clause, subjectOf(clause, trigger)) : null
  return subject !== null && clause.sentence.words.slice(subject.first, subject.end).some(word => ARMED.has(word))
}

/** "[News reports] say": nobody in particular; those of police and hospitals are official, and first ones those of whoever tells them. */
function isReport(speaker: readonly string[]): boolean {
  return /^(?:reports|rumors|rumours)$/.test(speaker[speaker.length - 1] ?? '') && !speaker.some(word => OFFICIAL.has(word))
}
const OFFICIAL: ReadonlySet<string> = new Set('police hospital official officials government ministry court medical coroner army military incident initial preliminary'.split(' '))

/** "the man who was killed": a relative clause tells what is known, whoever speaks; "says that" opens none. */
function inBackground({ clause, trigger }: Draft): boolean {
  return isBackground(clause, trigger) || isBackground(clause, firstJoined(clause, trigger))
}

function isBackground(clause: Clause, verb: number): boolean {
  const relative = relativeBefore(clause, verb)
  return relative >= 0 && !isMark(clause, relative - 1, 'conjunction') && !(wordAt(clause, relative) === 'that' && verbAt(clause, relative - 1)?.reporting === true)
}

/** Who speaks in a sentence, whom the next one takes up with a pronoun: "…, [the army] said. … it added", "[The army] said … It said that two gunmen were killed." */
function subjectWords(clause: Clause | null): readonly string[] {
  if (!clause) return []
  let said = clause.chunks.length - 1
  while (said > 1 && !(verbAt(clause, said)?.reporting === true && nounsAt(clause, said - 1) && isMark(clause, said - 2, 'comma', 'quote'))) said--
  const speaker = nounsAt(clause, said > 1 ? said - 1 : 0)
  return speaker ? clause.sentence.words.slice(speaker.first, speaker.end) : []
}

/** "The army said [it] had hit a base, killing 20", "[its] jets killed nine": those who speak did it, to others than their own. Of civilians that is an admission, not a claim. */
function isOwnDeed({ clause, verb, trigger, rule, first, end }: Draft): boolean {
  const { words } = clause.sentence
  if (!verb || verb.passive || verb.harm?.base === 'lose' || !/-(?:active|hostage|capture)$/.test(rule) || words.slice(first, end).some(word => OWN.has(word))) return false
  let at = trigger
  while (at > 0 && !verbAt(clause, at)?.finite) at--
  for (let shared = at; shared > 0; shared = sharedSubjectVerb(clause, at)) at = shared
  do at--; while (isMark(clause, at, 'adverb', 'quote'))
  const subject = clause.chunks[at]
  return subject?.kind === 'pronoun' ? DOERS.has(subject.word) : subject?.kind === 'noun' && subject.determiner === 'possessive' && OWN.has(words[subject.first] as string)
}

/** "The rebels put the number of soldiers [it killed] at nine". */
function isOwnToll({ clause, first, rule }: Draft, from: number): boolean {
  return rule.endsWith('-toll') && /\b(?:it|they|we) (?:had |have )?(?:killed|wounded|captured)\b/.test(clause.sentence.words.slice(from, first).join(' '))
}

/** "The rebels said [they] had lost five fighters": nobody makes much of his own dead. */
function isOwnLoss({ clause, verb, trigger }: Draft): boolean {
  return verb?.harm?.base === 'lose' && isMark(clause, trigger - 1, 'pronoun') && DOERS.has(wordAt(clause, trigger - 1))
}

const DOERS: ReadonlySet<string> = new Set(['it', 'they', 'we'])

const OWN: ReadonlySet<string> = new Set(['its', 'their', 'our', 'own'])

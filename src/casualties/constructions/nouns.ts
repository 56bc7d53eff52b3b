import { NO_HITS, type Hit } from '../draft'
import type { NounPhrase } from '../read/chunk'
import { headOf, isFullName, isMark, nounAt, nounsAt, skipAdverbs, verbAt, verbWordAt, wordAt, type Clause } from '../read/clause'
import { wordBefore } from '../read/sentence'
import { effectAt } from '../read/harms'
import { listAt } from '../read/list'
import { sayingBehind } from '../read/saying'
import { subjectOf } from '../read/subject'
import { lexicon } from '../words/lexicon'
import { suffererAt } from './arguments'
import { FREEING } from '../words/cues'
import type { Effect } from '../../types'

const COUNTED: ReadonlySet<string> = new Set('martyrs homicide homicides slayings assassinations executions lynchings beheadings deceased deaths hospitalizations hospitalisations suicides drownings fatalities casualties injuries fatality casualty death injury victims murders killings injured wounded dead'.split(' '))

/** "five deaths", "no casualties", "16 bodies", "three fatalities": the noun itself is counted. */
export function byCountedNoun(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (!nouns.quantity || (nouns.quantity.vague === 'all' && wordAt(clause, at - 1) === 'not')) return NO_HITS
  const of = nouns.head < 0 && wordAt(clause, at + 1) === 'of' ? nounsAt(clause, at + 2) : null
  const head = nouns.head < 0 ? of?.head ?? -1 : nouns.head
  // "none of the injuries is life-threatening": there are some.
  if (of?.determiner === 'definite' && nouns.quantity.max === 0) return NO_HITS
  if (head < 0) return NO_HITS
  const word = clause.sentence.words[head] as string
  const slain = word === 'victims' && /^(?:homicide|murder)$/.test(clause.sentence.words[head - 1] ?? '')
  if (isAttempted(clause, head)) return NO_HITS
  const effect = word === 'dead' || word === 'deceased' || slain ? 'killed' : lexicon().nouns.get(word) ?? null
  // "two of the victims had been freed": not these.
  if (of && word === 'victims') return of.determiner === 'definite' && !FREEING.test(verbWordAt(clause, at + 3)) ? [{ at, effect: 'unspecified', trigger: at, verb: null, rule: 'unspecified-of-victims', anyHead: true }] : NO_HITS
  if (word === 'injuries' && isOfOne(clause, at)) return NO_HITS
  // "in [some cases death]", "some injury"
  if (/^(?:death|fatality|casualty|injury)$/.test(word) && nouns.quantity.vague !== null) return NO_HITS
  const borne = word === 'casualties' && nouns.quantity.max !== 0 ? suffererAt(clause, at, of ? at + 2 : at) : {}
  if (effect && COUNTED.has(word) && !(word.startsWith('victim') && isDefrauded(clause, at, head))) return [{ at, effect, trigger: at, verb: null, rule: `${effect}-noun`, anyHead: true, ...borne }, ...norOther(clause, at, nouns)]
  if (BODIES.has(word) && !isNeverFound(clause, of ? at + 2 : at) && !(of?.determiner === 'possessive' && nouns.quantity.min === null) && !(word === 'remains' && (clause.sentence.words[head - 1] === 'that' || nouns.quantity.vague === 'all')) && !clause.sentence.words.slice(nouns.first, nouns.head).some(part => NO_CORPSES.test(part))) return [{ at, effect: 'killed', trigger: at, verb: null, rule: 'killed-bodies', anyHead: true }]
  if (nouns.quantity.max !== 0 && (word === 'hostages' || (word === 'hostage' && nouns.quantity.max === 1) || word === 'captives')) return [{ at, effect: 'abducted', trigger: at, verb: null, rule: 'abducted-hostages' }]
  return NO_HITS
}

/** "A clerk sustained [90 injuries]": all of them one person's. */
function isOfOne(clause: Clause, at: number): boolean {
  const verb = verbAt(clause, at - 1)
  const whose = verb && /^(?:suffer|sustain|receiv|had|has)/.test(headOf(clause, verb)) ? nounsAt(clause, subjectOf(clause, at - 1)) : null
  return whose !== null && whose.names === 'person' && !whose.plural && !whose.quantity
}

/** "several [attempted] murders", "a [failed] assassination": nobody died of it. */
function isAttempted({ sentence: { words } }: Clause, head: number): boolean {
  return NOT_DONE.has(wordBefore(words, head))
}

const NOT_DONE: ReadonlySet<string> = new Set(['attempted', 'attempt', 'failed', 'foiled', 'thwarted', 'averted'])

/** "no deaths [or injuries]": there were none of these either. */
function norOther(clause: Clause, at: number, { quantity }: NounPhrase): readonly Hit[] {
  const effect = quantity?.max === 0 && /^n?or$/.test(wordAt(clause, at + 1)) ? effectAt(clause, at + 2) : null
  return effect ? [{ at, effect, trigger: at, verb: null, rule: `${effect}-nor`, anyHead: true, through: at + 2 }] : NO_HITS
}

/** "[no damage or injuries]", "[no loss of life]": none of either. */
export function byNeither(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  const zero = { min: 0, max: 0, approximate: false, vague: null, implied: false }
  // "no loss of life"
  if (nouns.determiner === 'no' && headOf(clause, nouns) === 'loss' && wordAt(clause, at + 1) === 'of' && /^(?:life|lives)$/.test(nounAt(clause, at + 2))) return [{ at, effect: 'killed', trigger: at, verb: null, rule: 'killed-nor', anyHead: true, through: at + 2, count: zero }]
  if (nouns.determiner !== 'no' || effectAt(clause, at) || NEWS.has(headOf(clause, nouns)) || !/^n?or$/.test(wordAt(clause, at + 1))) return NO_HITS
  const effect = nounsAt(clause, at + 2)?.quantity ? null : effectAt(clause, at + 2)
  return effect && COUNTED.has(nounAt(clause, at + 2)) ? [{ at, effect, trigger: at + 2, verb: null, rule: `${effect}-nor`, anyHead: true, through: at + 2, count: zero }] : NO_HITS
}

/** Before "victims" who came to no harm but that of their purse. */
const DEFRAUDED: ReadonlySet<string> = new Set('scam fraud theft phishing swindle spam hacking ransomware scheme hack breach racket'.split(' '))

/** "fraud [victims]", "[victims] of the Ponzi scheme". */
function isDefrauded(clause: Clause, at: number, head: number): boolean {
  return DEFRAUDED.has(clause.sentence.words[head - 1] ?? '') || (wordAt(clause, at + 1) === 'of' && DEFRAUDED.has(nounAt(clause, at + 2)))
}

/** What makes "bodies" living ones: "legislative bodies". */
const NO_CORPSES = /^(?:legislative|governing|government|regulatory|international|celestial|student|professional|sports?|public|advisory|sporting|heavenly|water|making|makers|decision|policy|trade|standards)$/
/** "its ninth death", "the first human fatality", "another death": one death, told by its place in a row. */
export function bySingleDeath(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (!nouns.quantity && nouns.determiner === 'indefinite' && /^(?:body|corpse)$/.test(headOf(clause, nouns)) && clause.sentence.words.slice(nouns.first, nouns.head).some(word => ORDINAL.test(word) && word !== 'first')) return [{ at, effect: 'killed', trigger: at, verb: null, rule: 'killed-bodies', anyHead: true, count: { min: 1, max: 1, approximate: false, vague: null, implied: true } }]
  if (isFoundBody(clause, at, nouns)) return [{ at, effect: 'killed', trigger: at, verb: null, rule: 'killed-bodies', anyHead: true, count: { min: 1, max: 1, approximate: false, vague: null, implied: true } }]
  if (nouns.quantity || !['death', 'fatality'].includes(headOf(clause, nouns))) return NO_HITS
  const ordinal = (wordAt(clause, at) === 'another' && wordAt(clause, at + 1) !== 'of' && wordAt(clause, at - 1) !== 'in') || clause.sentence.words.slice(nouns.first, nouns.head).some(word => ORDINAL.test(word))
  // "a soldier was killed, the third death in a week": the same one
  const told = isMark(clause, at - 1, 'comma', 'dash') && clause.chunks.slice(0, at).some(chunk => chunk.kind === 'verb' && !chunk.negated && (chunk.harm?.effect === 'killed' || chunk.predicate === 'killed'))
  return ordinal && !told ? [{ at, effect: 'killed', trigger: at, verb: null, rule: 'killed-noun-single', anyHead: true, count: { min: 1, max: 1, approximate: false, vague: null, implied: true } }] : NO_HITS
}

/** "Eleven bodies [were never recovered]": those of some who were counted before. */
function isNeverFound(clause: Clause, at: number): boolean {
  const verb = verbAt(clause, at + 1)
  return verb?.passive === true && verb.negated && FINDING.test(headOf(clause, verb))
}

/** How a corpse is found: "[discovered] in a ditch". */
const FINDING = /^(?:found|discovered|recovered|retrieved|dumped|fished)$/

/** "An unidentified body was found", "Police recovered a headless body": dead, whoever it was. */
function isFoundBody(clause: Clause, at: number, nouns: NounPhrase): boolean {
  const { words } = clause.sentence
  if (nouns.quantity || nouns.harmed || nouns.determiner !== 'indefinite' || !/^(?:body|corpse)$/.test(headOf(clause, nouns)) || wordAt(clause, at + 1) === 'of' || words.slice(nouns.first, nouns.head).some(part => NO_CORPSES.test(part) || part === 'another')) return false
  const finder = verbAt(clause, at - 1)
  if (finder && !finder.passive && !finder.negated && finder.modal === null && finder.form !== 'infinitive' && FINDING.test(headOf(clause, finder))) return true
  for (let next = at + 1; next < at + 6; next++) {
    const verb = verbAt(clause, next)
    if (verb?.finite) return verb.passive && !verb.negated && verb.modal === null && FINDING.test(headOf(clause, verb)) && subjectOf(clause, next) === at
  }
  return false
}

/** "first", "ninth", "sixteenth", "23rd". */
const ORDINAL = /^(?:first|second|third|[a-z]+th|\d+(?:st|nd|rd|th))$/
const BODIES: ReadonlySet<string> = new Set('body bodies corpse corpses cadaver cadavers remains skeletons skeleton'.split(' '))
const OF_HARM: ReadonlySet<string> = new Set('neutralisation neutralization death deaths killing killings murder murders manslaughter assassination assassinations execution executions injury wounding beheading beheadings slaying slayings massacre shooting displacement kidnapping kidnappings abduction abductions disappearance lynching drowning drownings wounding stabbing fatality fatalities suicide martyrdom mauling maulings'.split(' '))

/** Who killed somebody: "the murderers of six priests"; of one they tell nothing new. */
const KILLERS: ReadonlySet<string> = new Set('killer killers murderer murderers assassin assassins executioners'.split(' '))
/** "Kidnappers of four activists". */
const CAPTORS: ReadonlySet<string> = new Set('kidnapper kidnappers abductor abductors captor captors'.split(' '))

/** Words of a deed that is told for its place in a row: "the third killing of a teacher in a month". */
const ANOTHER: ReadonlySet<string> = new Set('second third fourth fifth another'.split(' '))

/** True for the head of a phrase that tells harm of those behind its "of". */
export function isDeed(head: string): boolean {
  return OF_HARM.has(head) || BODIES.has(head) || KILLERS.has(head) || CAPTORS.has(head) || BEATINGS.has(head)
}

/** "the deaths of 170 civilians and 13 soldiers", "the killing of a journalist", "the bodies of two men". */
export function byNounOf(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (nouns.determiner === 'no' || isAttempted(clause, nouns.head)) return NO_HITS
  const word = headOf(clause, nouns)
  const effect = BODIES.has(word) || KILLERS.has(word) ? 'killed' : CAPTORS.has(word) ? 'abducted' : OF_HARM.has(word) ? clause.sentence.words.slice(nouns.first, nouns.head).some(part => part === 'fatal' || part === 'deadly') || isMurder(clause, at) ? 'killed' : effectAt(clause, at) : BEATINGS.has(word) && isMurder(clause, at) ? 'killed' : null
  let of = skipAdverbs(clause, at + 1)
  // "the [kidnapping] and murder of": both befell them
  const second = isMark(clause, of, 'conjunction') && wordAt(clause, of) === 'and' && effect === 'abducted' ? nounsAt(clause, of + 1) : null
  if (second && second.determiner === 'none' && OF_HARM.has(headOf(clause, second)) && effectAt(clause, of + 1) !== effect) of = skipAdverbs(clause, of + 2)
  // "the fatal stabbing [and mutilation] of"
  else if (effect === 'killed' && wordAt(clause, of) === 'and' && nounsAt(clause, of + 1)?.determiner === 'none' && nounsAt(clause, of + 1)?.names === 'thing' && !effectAt(clause, of + 1) && wordAt(clause, of + 2) === 'of') of += 2
  if (isMark(clause, of, 'open')) of++
  for (let after = asideEnd(clause, of); after > of; after = asideEnd(clause, of)) of = after
  if (!effect || !isMark(clause, of, 'preposition') || !(wordAt(clause, of) === 'of' || (wordAt(clause, of) === 'to' && word.startsWith('injur')))) return NO_HITS
  const object = skipAdverbs(clause, of + 1)
  if (word === 'assassination' && clause.sentence.words[nouns.head - 1] === 'character') return NO_HITS
  if (!nounsAt(clause, object) || clause.sentence.words.slice(nouns.first, nouns.head).some(part => ANOTHER.has(part))) return NO_HITS
  const { members } = listAt(clause, object, sayingBehind(clause, object))
  return members.filter(position => (word !== 'remains' && word !== 'bodies') || leavesRemains(clause, position, word)).map(position => ({ at: position, effect, trigger: at, verb: null, rule: `${effect}-noun-of`, single: !KILLERS.has(word) }))
}

/** What somebody may die of. */
const BEATINGS: ReadonlySet<string> = new Set(['beating', 'strangulation', 'attack', 'poisoning', 'dismemberment'])

/** "charged with [murder in] the beating of Ann Tesk": he who was beaten is dead. */
function isMurder(clause: Clause, at: number): boolean {
  const charge = wordAt(clause, at - 1) === 'in' ? nounsAt(clause, at - 2) : null
  return charge !== null && MURDER.test(headOf(clause, charge)) && !isAttempted(clause, charge.head)
}
const MURDER = /^(?:murder|manslaughter|homicide)$/

/** Persons: there are remains of ships and empires too. */
function leavesRemains(clause: Clause, at: number, word: string): boolean {
  const nouns = nounsAt(clause, at)
  // "the bodies of the deceased" are those of many.
  return nouns !== null && (headOf(clause, nouns) !== 'deceased' || nouns.quantity !== null) && (word === 'bodies' || nouns.names === 'person' || isFullName(clause, nouns))
}

/** Position after a phrase of time or place that stands between a noun of harm and its "of": "the murder [in Oldo] [during the past week] of two clerks". */
function asideEnd(clause: Clause, at: number): number {
  if (!isMark(clause, at, 'preposition')) return at
  let next = at + 1
  while (isMark(clause, next, 'other') || wordAt(clause, next) === 'past') next++
  if (isMark(clause, next, 'time')) return skipAdverbs(clause, next + 1)
  const nouns = nounsAt(clause, next)
  const place = (nouns?.proper === true || clause.sentence.capital[nouns?.head ?? -1] === true) && wordAt(clause, next + 1) === 'of'
  const confined = wordAt(clause, at) === 'in' && /^(?:custody|prison|detention|jail|captivity|exile|hospital|office|combat|action|battle)$/.test(nounAt(clause, next))
  return place || confined || nouns?.names === 'time' ? skipAdverbs(clause, next + 1) : at
}

/** "claimed 127 lives", "took the lives of 30 people", "the lives of two", "13 lost their lives". */
export function byLives(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  const of = nouns.head === -1 && wordAt(clause, at + 1) === 'of' ? nounsAt(clause, at + 2) : nouns
  if (!of) return NO_HITS
  const word = headOf(clause, of)
  if (word !== 'lives' && word !== 'life') return NO_HITS
  const lost = nouns === of ? verbAt(clause, at + 1) : verbAt(clause, at + 3)
  if (lost?.passive && lost.harm && ['lose', 'claim', 'take'].includes(lost.harm.base) && (nouns.quantity || wordAt(clause, at - 1) === 'not')) return [{ at, effect: 'killed', trigger: nouns === of ? at + 1 : at + 3, verb: lost, rule: 'killed-lives', anyHead: true }]
  const verb = verbAt(clause, at - 1)
  const base = verb?.harm?.base
  if (!verb || !base || !['claim', 'take', 'cost', 'lose', 'end'].includes(base)) return NO_HITS
  if (nouns.quantity) return [{ at, effect: 'killed', trigger: at - 1, verb, rule: 'killed-lives', anyHead: true }]
  if (wordAt(clause, at + 1) === 'of' && nounsAt(clause, at + 2)) return listAt(clause, at + 2, sayingBehind(clause, at + 2)).members.map(position => ({ at: position, effect: 'killed', trigger: at - 1, verb, rule: 'killed-lives' }))
  return NO_HITS
}

/** What somebody's tells of him. */
export const POSSESSED: ReadonlyMap<string, Effect> = new Map([
  ['death', 'killed'], ['killing', 'killed'], ['murder', 'killed'], ['assassination', 'killed'], ['execution', 'killed'], ['slaying', 'killed'], ['beheading', 'killed'], ['body', 'killed'], ['killer', 'killed'], ['killers', 'killed'], ['corpse', 'killed'], ['murderer', 'killed'],
  ['abduction', 'abducted'], ['kidnapping', 'abducted'], ['kidnappers', 'abducted'], ['captors', 'abducted'], ['abductors', 'abducted'], ['disappearance', 'missing']
])

/** "the leader's death", "Ms. Arun's killers": the victim stands before the possessive. */
export function byPossessor(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (!nouns.possessor || nouns.head < nouns.possessor.end) return NO_HITS
  const effect = POSSESSED.get(headOf(clause, nouns))
  if (!effect) return NO_HITS
  if (wordAt(clause, at + 1) === 'of' && nounsAt(clause, at + 2)) return NO_HITS
  if (headOf(clause, nouns) === 'body' && !clause.sentence.capital[nouns.possessor.end - 1] && !clause.sentence.words.some(word => OF_CORPSES.has(word))) return NO_HITS
  return [{ at, effect, trigger: at, verb: null, rule: `${effect}-possessor`, possessor: true }]
}

/** What is done with a body when it is dead; "a woman's body" by itself is a living one, while that of somebody by name makes news as a dead one. */
const OF_CORPSES: ReadonlySet<string> = new Set(('found find finds finding recovered recover recovering recovery discovered discover discovery retrieved retrieve pulled fished lay lying lies washed identified identify identifying buried bury burial exhumed exhume cremated dumped thrown hung hanging '
  + 'hanged returned repatriated handed taken brought flown carried autopsy morgue mortuary grave coffin funeral examined examination lifeless dead floating floated surfaced searching search located spotted destroyed dismembered riddled decomposed decomposing mutilated burned burnt charred remains tortured bullet-riddled wrapped paraded').split(' '))

/** What there is none of: "no reports of". */
export const NEWS: ReadonlySet<string> = new Set('report reports word news indication indications sign information record immediate evidence'.split(' '))

/** "no reports of casualties", "no immediate reports of injuries or damage", "no word of anyone hurt". */
export function byNoReports(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (nouns.determiner !== 'no' || !NEWS.has(headOf(clause, nouns))) return NO_HITS
  // "no information on victims": nothing is known of them.
  if (/^(?:information|word|news|record)$/.test(headOf(clause, nouns)) && /^(?:on|about)$/.test(wordAt(clause, at + 1))) return NO_HITS
  for (let next = at + 1; next < at + 8 && next < clause.chunks.length; next++) {
    if (isMark(clause, next, 'stop', 'semicolon', 'comma')) return NO_HITS
    // "no evidence that the killing was planned": it happened.
    if (nounsAt(clause, next)?.determiner === 'definite' && effectAt(clause, next)) return NO_HITS
    const verb = verbAt(clause, next)
    const effect = effectAt(clause, next) ?? verb?.harm?.effect ?? null
    if (effect) return [{ at, effect, trigger: next, verb: null, rule: `${effect}-no-reports`, anyHead: true, through: lastHarm(clause, next) }]
  }
  return NO_HITS
}

/** Position of the last of several harm nouns: "injuries or deaths", "casualties or damage". */
function lastHarm(clause: Clause, at: number): number {
  return wordAt(clause, at + 1) === 'or' && effectAt(clause, at + 2) ? at + 2 : at
}

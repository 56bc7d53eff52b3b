import type { Count } from '../../types'
import { NO_HITS, type Hit } from '../draft'
import { IMPLIED } from '../headcount'
import { forced } from '../natural'
import type { NounPhrase, VerbGroup } from '../read/chunk'
import { headOf, isMark, nounAt, nounsAt, skipAdverbs, verbAt, verbWordAt, wordAt, type Clause } from '../read/clause'
import { exactCount } from '../read/counts'
import { listAt } from '../read/list'
import { sayingBehind } from '../read/saying'
import { classesOf } from '../read/sentence'
import { wholeOfAll } from '../read/subject'
import * as Class from '../words/classes'
import { EVENTS } from '../words/events'
import { INJURIES } from '../words/injuries'
import { lexicon } from '../words/lexicon'
import { isHurtPerson, namesDeath, nearestNouns, objectAt, passiveVictims } from './arguments'

/** Who died, by what is said of the dead instead of "died": each row a verb and what stands behind it. */
const DYING: readonly (readonly [verb: RegExp, behind: (clause: Clause, at: number) => boolean])[] = [
  // "paid the ultimate price", "made the supreme sacrifice"
  [/^(?:paid|pay|pays|paying|made|make|makes|making)$/, (clause, at) => {
    const nouns = nounsAt(clause, at)
    return nouns !== null && /^(?:price|sacrifice)$/.test(headOf(clause, nouns)) && clause.sentence.words.slice(nouns.first, nouns.head).some(word => /^(?:ultimate|supreme|highest)$/.test(word))
  }],
  // "fell in combat", "fell martyr", "became martyrs"
  [/^(?:fell|fallen|fall|falling|became|become|becomes)$/, (clause, at) => /^martyrs?$/.test(nounAt(clause, at)) || (wordAt(clause, at) === 'in' && /^(?:combat|battle|action)$/.test(nounAt(clause, at + 1))) || (wordAt(clause, at) === 'to' && /^(?:bullets?|gunfire)$/.test(nounAt(clause, at + 1)))],
  // "Two volunteers fell and four were wounded"
  [/^fell$/, (clause, at) => wordAt(clause, at) === 'and' && nounsAt(clause, at + 1)?.quantity != null && verbAt(clause, at + 2)?.harm?.effect === 'injured'],
  // "fell during the attack"
  [/^(?:fell|fallen)$/, (clause, at) => /^(?:during|in)$/.test(wordAt(clause, at)) && /^(?:in)?definite$/.test(nounsAt(clause, at + 1)?.determiner ?? '') && /^(?:attack|fighting|battle|clash|clashes|assault|ambush|raid|skirmish|firefight)$/.test(nounAt(clause, at + 1))],
  // "plunged to their deaths"
  [/^(?:(?:plung|plummet|jump|leap|leapt|tumbl|hurtl|dropp|slipp)(?:e|es|ed|ing|s)?|fell|fallen|falling)$/, (clause, at) => {
    // "fell [200 feet] to his death"
    const to = nounsAt(clause, at)?.names === 'thing' || nounsAt(clause, at)?.quantity != null ? at + 1 : at
    return wordAt(clause, to) === 'to' && namesDeath(clause, to + 1)
  }],
  // "gave up the ghost", "breathed his last"
  [/^(?:gave|given|giving)$/, (clause, at) => wordAt(clause, at) === 'up' && nounAt(clause, at + 1) === 'ghost'],
  [/^breath(?:ed|es|ing)$/, (clause, at) => /^(?:his|her|their)$/.test(wordAt(clause, at)) && nounAt(clause, at) === 'last'],
  // "attained martyrdom leading his men"
  [/^(?:embrac|attain|achiev)(?:e|es|ed|ing)$/, (clause, at) => /^(?:martyrdom|shahadat)$/.test(wordAt(clause, at))],
  // "joined the caravan of martyrs"
  [/^join(?:ed|s|ing)?$/, (clause, at) => /^(?:caravan|ranks?|convoy)$/.test(nounAt(clause, at)) && wordAt(clause, at + 1) === 'of' && clause.sentence.words.slice(clause.chunks[at + 2]?.first, clause.chunks[at + 2]?.end).includes('martyrs')],
  // "fell on the field of honour"
  [/^fell$/, (clause, at) => wordAt(clause, at) === 'on' && nounAt(clause, at + 1) === 'field' && wordAt(clause, at + 2) === 'of' && /^(?:honou?r|battle)$/.test(nounAt(clause, at + 3))]
]

/** The verbs of all rows: most verbs are none of them. */
const DYING_VERB = new RegExp(DYING.map(([verbs]) => verbs.source).join('|'))

/** Verbs of what else tells that somebody died. */
const OF_FATE = /^(?:found|pronounced|declared|get|got|make|made|revived|saved|resuscitated|lost|surviv.*|resist)$/

/** True for the heads of such verbs, and of those that may have hit somebody fatally. */
export function isOfFate(head: string): boolean {
  return OF_FATE.test(head) || DYING_VERB.test(head) || (classesOf(head) & Class.participle) !== 0
}

/** "Three soldiers [paid the ultimate price]", "two officers [fell in combat]", "did not survive": the subject died. */
export function byFate(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  const word = headOf(clause, verb)
  // "was found hanging"
  const hanging = verb.passive && word === 'found' && nounAt(clause, at + 1) === 'hanging'
  // "could not be revived"
  // "were pronounced deceased"
  const deceased = verb.passive && /^(?:pronounced|declared|found)$/.test(word) && nounAt(clause, at + 1) === 'deceased'
  // "were found without a pulse"
  const pulseless = verb.passive && word === 'found' && wordAt(clause, at + 1) === 'without' && nounAt(clause, at + 2) === 'pulse'
  // "did not get out", "never made it out"
  const stayedIn = verb.negated && !verb.passive && /^(?:get|got|make|made)$/.test(word) && OUT.test(clause.sentence.words.slice(verb.end, verb.end + 3).join(' ')) && forced(clause.sentence.words)
  const beyondHelp = verb.negated && verb.passive && /^(?:revived|saved|resuscitated)$/.test(word)
  if ((verb.modal !== null && !beyondHelp) || verb.form === 'infinitive') return NO_HITS
  // "Six people were lost to the storm"
  const lost = verb.passive && word === 'lost' && /^(?:to|in)$/.test(wordAt(clause, at + 1)) && EVENTS.has(nounAt(clause, at + 2))
  // "was fatally hit by a truck"
  const struck = verb.passive && verb.harm === null && verb.hedges.includes('fatally')
  // "was declared brought dead"
  const brought = verb.passive && /^(?:pronounced|declared)$/.test(word) && verbWordAt(clause, at + 1) === 'brought' && wordAt(clause, at + 2) === 'dead'
  const died = brought || lost || beyondHelp || hanging || deceased || struck || pulseless || stayedIn || (verb.negated ? (/^surviv/.test(word) && isOutlived(clause, at + 1)) || (word === 'resist' && INJURIES.has(nounAt(clause, wordAt(clause, at + 1) === 'to' ? at + 2 : at + 1))) : !verb.passive && DYING_VERB.test(word) && DYING.some(([verbs, behind]) => verbs.test(word) && behind(clause, skipAdverbs(clause, at + 1))))
  return died ? passiveVictims(clause, at).filter(position => isSomebody(clause, position)).map(position => ({ at: position, effect: 'killed', trigger: at, verb, rule: 'killed-fate', anyHead: nounsAt(clause, position)?.head === -1 })) : NO_HITS
}

/** "did not survive [the crash]", "… [the night]": what may kill, or nothing told; ministers do not survive votes and scandals. */
function isOutlived(clause: Clause, at: number): boolean {
  const object = objectAt(clause, at)
  const word = object === null ? '' : nounAt(clause, object)
  return object === null || EVENTS.has(word) || INJURIES.has(word) || OUTLIVED.has(word) || forced(clause.sentence.words)
}
const OUTLIVED: ReadonlySet<string> = new Set('ordeal night nights journey crossing trip trek winter impact fall surgery operation birth captivity detention camp camps imprisonment torture beating beatings hours day march wounds boat heat explosion passage'.split(' '))

/** "None of [the six aboard] survived", "neither man survived", "neither [the pilot] nor [his wife] survived": all of them are dead. */
export function byNoneSurvived(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated || verb.passive || verb.modal !== null || verb.form === 'infinitive' || !isOutlived(clause, at + 1)) return NO_HITS
  const none = noneBefore(clause, at)
  const nouns = nounsAt(clause, none)
  if (!nouns) return NO_HITS
  const killed = (position: number, count: Count | undefined): Hit => ({ at: position, effect: 'killed', trigger: at, verb, rule: 'killed-no-survivors', ...(count && { count }) })
  if (nouns.head >= 0) return clause.sentence.words[nouns.first] === 'neither' && nouns.names === 'person' ? [killed(none, exactCount(2))] : NO_HITS
  const whole = wholeOfAll(clause, none)
  if (whole !== none && isMark(clause, none + 1, 'relative')) return [killed(whole, undefined)]
  if (/^(?:of|among|from|aboard|on board|on)$/.test(wordAt(clause, none + 1))) return nounsAt(clause, none + 2)?.quantity?.min != null && nounsAt(clause, none + 2)?.names === 'person' ? listAt(clause, none + 2, at).members.filter(position => nounsAt(clause, position)?.quantity != null).map(position => killed(position, undefined)) : NO_HITS
  if (wordAt(clause, none) !== 'neither' || wordAt(clause, none + 2) !== 'nor') return NO_HITS
  return [none + 1, none + 3].filter(position => isSomebody(clause, position)).map(position => {
    const one = nounsAt(clause, position)
    return killed(position, one?.quantity ?? (one?.plural ? undefined : IMPLIED))
  })
}

/** Position of the "none", "neither" or "not one" that the subject of a verb begins with; -1 without it. */
function noneBefore(clause: Clause, verb: number): number {
  for (let at = verb - 1; at >= 0 && (nounsAt(clause, at) || isMark(clause, at, 'preposition', 'adverb', 'conjunction')); at--) {
    const nouns = nounsAt(clause, at)
    if (nouns && (nouns.quantity?.max === 0 || (nouns.head < 0 && nouns.quantity?.max === 1 && wordAt(clause, at - 1) === 'not'))) return at
  }
  return -1
}

/** What is done to death and harms nobody: "scared to death", "sentenced to death". */
const NO_DEATH = /^(?:sentenc|condemn|scar|bor|frighten|work|lov|worr|annoy|put|led|lead|com|brought|clos|due|relat|prior|up|tickl|thrill|embarrass|exhaust)/

/** "Two people were [speared to death]", "flogged a clerk to death": killed by a deed that no table has. */
export function byToDeath(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated || verb.modal !== null || verb.form === 'infinitive') return NO_HITS
  // "were [struck dead] by lightning", "have been retrieved dead"
  if (verb.passive && verb.predicate === null && /^(?:struck|knocked|retrieved|pulled|brought|recovered|cut)$/.test(headOf(clause, verb)) && isMark(clause, at + 1, 'adjective') && wordAt(clause, at + 1) === 'dead') return passiveVictims(clause, at).filter(position => isHurtPerson(clause, position)).map(position => ({ at: position, effect: 'killed', trigger: at, verb, rule: 'killed-to-death' }))
  // Lists are dear to read.
  if (!clause.sentence.words.includes('death')) return NO_HITS
  // "was done to death"
  if (verb.copula && nounAt(clause, at + 1) === 'done' && isMark(clause, at + 2, 'adjective') && wordAt(clause, at + 2) === 'to') return passiveVictims(clause, at).map(position => ({ at: position, effect: 'killed', trigger: at, verb, rule: 'killed-to-death' }))
  if (verb.harm || verb.copula || NO_DEATH.test(headOf(clause, verb))) return NO_HITS
  const object = verb.passive ? null : objectAt(clause, at + 1)
  const { members, end } = object === null ? { members: [], end: skipAdverbs(clause, at + 1) } : listAt(clause, object, sayingBehind(clause, object))
  if (wordAt(clause, end) !== 'to' || !isMark(clause, end, 'adjective')) return NO_HITS
  const victims = object !== null ? members : verb.passive ? passiveVictims(clause, at) : verb.form === 'bare' ? [nearestNouns(clause, at)] : []
  return victims.filter(position => position >= 0 && isHurtPerson(clause, position)).map(position => ({ at: position, effect: 'killed', trigger: at, verb, rule: 'killed-to-death' }))
}

/** "did not get [out] of the burning house", "did not make [it out]". */
const OUT = /^(?:it )?out\b/

/** "Two others [have not been seen since]": nobody knows where they are. */
export function byUnseen(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (!verb.negated || !verb.passive || verb.modal !== null || wordAt(clause, wordAt(clause, at + 1) === 'from' ? at + 2 : at + 1) !== 'since') return NO_HITS
  return passiveVictims(clause, at).filter(position => isSomebody(clause, position)).map(position => ({ at: position, effect: 'missing', trigger: at, verb, rule: 'missing-unseen' }))
}

/** A number, somebody by a common noun, or a name. */
function isSomebody(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns !== null && nouns.names !== 'thing' && (nouns.quantity !== null || nouns.names === 'person' || nouns.proper)
}

/** Verbs of a farewell. */
export const FAREWELL = /^(?:buried|burying|interred|cremated|mourned|mourning|mourns|sent|sending)$/
/** Who buries: those who tell of their own dead, not an avalanche. */
const BEREAVED: ReadonlySet<string> = new Set('we they villagers residents families relatives'.split(' '))

/** "We have buried [41 of our people]", "Hezbollah mourned [five of its fighters]", "sent [eight men] to hell": the object died. */
export function byFarewell(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated || verb.modal !== null) return NO_HITS
  const word = headOf(clause, verb)
  if (verb.passive) return isLaidToRest(clause, at, word) ? passiveVictims(clause, at).filter(position => nounsAt(clause, position)?.quantity != null && nounsAt(clause, position)?.names === 'person').map(position => ({ at: position, effect: 'killed', trigger: at, verb, rule: 'killed-farewell' })) : NO_HITS
  const object = /^(?:buried|burying|mourned|mourning|mourns|sent|sending)$/.test(word) ? objectAt(clause, at + 1) : null
  const nouns = object === null ? null : nounsAt(clause, object)
  if (object === null || !nouns) return NO_HITS
  const { members } = listAt(clause, object, sayingBehind(clause, object))
  const end = (members[members.length - 1] ?? object) + 1
  const gone = word.startsWith('sen') ? wordAt(clause, end) === 'to' && nounAt(clause, end + 1) === 'hell' : nouns.quantity !== null && (word.startsWith('mourn') || BEREAVED.has(wordAt(clause, at - 1)))
  return gone ? members.filter(position => isSomebody(clause, position) && (!word.startsWith('sen') || nounsAt(clause, position)?.names === 'person')).map(position => ({ at: position, effect: 'killed', trigger: at, verb, rule: 'killed-farewell' })) : NO_HITS
}

/** "were [sent] to hell", "34 victims were [buried] in a mass grave". */
function isLaidToRest(clause: Clause, at: number, word: string): boolean {
  if (word === 'sent') return wordAt(clause, at + 1) === 'to' && nounAt(clause, at + 2) === 'hell'
  return /^(?:buried|interred|cremated)$/.test(word) && clause.sentence.words.some(part => /^(?:graves?|cemetery|cemeteries|funerals?|ceremony|cremated)$/.test(part))
}

/** Next of kin. */
const KIN: ReadonlySet<string> = new Set(('relative relatives wife husband spouse mother father parents son sons daughter daughters child children brother brothers sister sisters twin twins baby grandmother grandfather grandparents grandson grandsons granddaughter grandchildren '
  + 'uncle aunt nephew nephews niece nieces cousin cousins fiance fiancee mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law').split(' '))

/** "lost [his wife and two sons]": several at a time, or where the sentence tells of force; many lose a parent to age. */
export function byBereavement(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated || verb.passive || verb.modal !== null || verb.harm?.base !== 'lose') return NO_HITS
  const object = objectAt(clause, at + 1)
  if (object === null) return NO_HITS
  const { members } = listAt(clause, object, sayingBehind(clause, object))
  const own = members.every(position => KIN.has(nounAt(clause, position)) || isOfFamily(clause, position)) && (nounsAt(clause, object)?.determiner === 'possessive' || nounsAt(clause, object)?.quantity != null)
  return own && (members.length > 1 || forced(clause.sentence.words)) ? members.map(position => ({ at: position, effect: 'killed', trigger: at, verb, rule: 'killed-bereavement' })) : NO_HITS
}

/** "lost [four members] of her family". */
function isOfFamily(clause: Clause, at: number): boolean {
  return nounAt(clause, at) === 'members' && wordAt(clause, at + 1) === 'of' && nounsAt(clause, at + 2)?.determiner === 'possessive' && nounAt(clause, at + 2) === 'family'
}

/** Whose loss is their death; a firm may announce that of 40 workers. */
const AT_RISK: ReadonlySet<string> = new Set(['military', 'police', 'militant'])

/** "with the loss of [520 lives]", "of [400 soldiers]", "at the cost of [12 lives]". */
export function byLoss(clause: Clause, at: number): readonly Hit[] {
  if (wordAt(clause, at - 1) !== 'of') return NO_HITS
  const lives = nounsAt(clause, at)
  // "the loss of 40 of its soldiers"
  const own = lives?.head === -1 && wordAt(clause, at + 1) === 'of' && nounsAt(clause, at + 2)?.determiner === 'possessive' && /^(?:military|police|militant)$/.test(lexicon().roles.get(nounAt(clause, at + 2)) ?? '')
  const crew = own || (lives?.names === 'person' && AT_RISK.has(lexicon().roles.get(nounAt(clause, at)) ?? 'other'))
  if (!lives?.quantity || !(crew || /^(?:lives|life|crew|passengers|people|hands|souls)$/.test(headOf(clause, lives))) || !/^(?:loss|cost)$/.test(nounAt(clause, at - 2))) return NO_HITS
  return [{ at, effect: 'killed', trigger: at - 2, verb: verbAt(clause, at - 4), rule: 'killed-lives', anyHead: true }]
}

/** "There were no survivors among [the 62 people] aboard": they are dead. */
export function byNoSurvivors(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (nouns.determiner !== 'no' || !/^(?:among|from|of)$/.test(wordAt(clause, at + 1))) return NO_HITS
  const all = nounsAt(clause, at + 2)
  return all?.quantity && all.names === 'person' ? listAt(clause, at + 2, clause.chunks.length).members.filter(position => nounsAt(clause, position)?.quantity != null).map(position => ({ at: position, effect: 'killed', trigger: at, verb: null, rule: 'killed-no-survivors' })) : NO_HITS
}

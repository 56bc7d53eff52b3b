import { NO_HITS, type Hit } from '../draft'
import type { NounPhrase, VerbGroup } from '../read/chunk'
import { headOf, isFullName, isMark, nounAt, nounsAt, skipAdverbs, verbAt, wordAt, type Clause } from '../read/clause'
import { listAt } from '../read/list'
import { sayingBehind } from '../read/saying'
import { HARM_ADJECTIVES } from '../words/harm'
import { lexicon } from '../words/lexicon'
import { suffererAt } from './outcomes'
import { passiveVictims } from './verbs'
import type { Count, Effect } from '../../types'

/** The effect that the head of the phrase at `at` names ("deaths", "killing", "injuries"), null for none. */
function effectAt(clause: Clause, at: number): Effect | null {
  return lexicon().nouns.get(nounAt(clause, at)) ?? null
}

const COUNTED: ReadonlySet<string> = new Set('deceased deaths hospitalizations hospitalisations suicides drownings fatalities casualties injuries fatality casualty death injury victims murders killings injured wounded dead'.split(' '))

/** "five deaths", "no casualties", "16 bodies", "three fatalities": the noun itself is counted. */
export function byCountedNoun(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (!nouns.quantity) return NO_HITS
  const of = nouns.head < 0 && wordAt(clause, at + 1) === 'of' ? nounsAt(clause, at + 2) : null
  const head = nouns.head < 0 ? of?.head ?? -1 : nouns.head
  const word = clause.sentence.words[head] as string
  const effect = word === 'dead' || word === 'deceased' ? 'killed' : lexicon().nouns.get(word) ?? null
  if (of && word === 'victims') return of.determiner === 'definite' ? [{ at, effect: 'unspecified', trigger: at, verb: null, rule: 'unspecified-of-victims', anyHead: true }] : NO_HITS
  const borne = word === 'casualties' && nouns.quantity.max !== 0 ? suffererAt(clause, at, of ? at + 2 : at) : {}
  if (effect && COUNTED.has(word)) return [{ at, effect, trigger: at, verb: null, rule: `${effect}-noun`, anyHead: true, ...borne }]
  if (BODIES.has(word) && !clause.sentence.words.slice(nouns.first, nouns.head).some(part => NO_CORPSES.test(part))) return [{ at, effect: 'killed', trigger: at, verb: null, rule: 'killed-bodies', anyHead: true }]
  if (word === 'hostages' || (word === 'hostage' && nouns.quantity.max === 1) || word === 'captives') return [{ at, effect: 'abducted', trigger: at, verb: null, rule: 'abducted-hostages' }]
  return NO_HITS
}

/** What makes "bodies" living ones: "legislative bodies". */
const NO_CORPSES = /^(?:legislative|governing|government|regulatory|international|celestial|student|professional|sports?|public|advisory|sporting|heavenly|water)$/
/** "its ninth death", "the first human fatality": one death, told by its place in a row. */
export function bySingleDeath(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (nouns.quantity || !['death', 'fatality'].includes(headOf(clause, nouns))) return NO_HITS
  const ordinal = clause.sentence.words.slice(nouns.first, nouns.head).some(word => ORDINAL.test(word))
  return ordinal ? [{ at, effect: 'killed', trigger: at, verb: null, rule: 'killed-noun-single', anyHead: true, count: { min: 1, max: 1, approximate: false, vague: null, implied: true } }] : NO_HITS
}

/** "first", "ninth", "sixteenth", "23rd". */
const ORDINAL = /^(?:first|second|third|[a-z]+th|\d+(?:st|nd|rd|th))$/
const BODIES: ReadonlySet<string> = new Set('body bodies corpse corpses remains skeletons skeleton'.split(' '))
const OF_HARM: ReadonlySet<string> = new Set('death deaths killing killings murder murders assassination assassinations execution executions injury wounding beheading beheadings slaying slayings massacre shooting kidnapping kidnappings abduction abductions disappearance lynching drowning drownings wounding stabbing fatality fatalities suicide martyrdom'.split(' '))

/** Who killed somebody: "the murderers of six priests"; of one they tell nothing new. */
const KILLERS: ReadonlySet<string> = new Set('killer killers murderer murderers assassin assassins executioners'.split(' '))

/** Words of a deed that is told for its place in a row: "the third killing of a teacher in a month". */
const ANOTHER: ReadonlySet<string> = new Set('second third fourth fifth another'.split(' '))

/** "the deaths of 170 civilians and 13 soldiers", "the killing of a journalist", "the bodies of two men". */
export function byNounOf(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (nouns.determiner === 'no') return NO_HITS
  const word = headOf(clause, nouns)
  const effect = BODIES.has(word) || KILLERS.has(word) ? 'killed' : OF_HARM.has(word) ? effectAt(clause, at) : null
  let of = skipAdverbs(clause, at + 1)
  if (isMark(clause, of, 'open')) of++
  for (let after = asideEnd(clause, of); after > of; after = asideEnd(clause, of)) of = after
  if (!effect || !isMark(clause, of, 'preposition') || !(wordAt(clause, of) === 'of' || (wordAt(clause, of) === 'to' && word.startsWith('injur')))) return NO_HITS
  const object = skipAdverbs(clause, of + 1)
  if (!nounsAt(clause, object) || clause.sentence.words.slice(nouns.first, nouns.head).some(part => ANOTHER.has(part))) return NO_HITS
  const { members } = listAt(clause, object, sayingBehind(clause, object))
  return members.filter(position => word !== 'remains' || leavesRemains(clause, position)).map(position => ({ at: position, effect, trigger: at, verb: null, rule: `${effect}-noun-of`, single: !KILLERS.has(word) }))
}

/** Persons: there are remains of ships and empires too. */
function leavesRemains(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns !== null && (nouns.names === 'person' || isFullName(clause, nouns))
}

/** Position after a phrase of time or place that stands between a noun of harm and its "of": "the murder [in Oldo] [during the past week] of two clerks". */
function asideEnd(clause: Clause, at: number): number {
  if (!isMark(clause, at, 'preposition')) return at
  let next = at + 1
  while (isMark(clause, next, 'other') || wordAt(clause, next) === 'past') next++
  if (isMark(clause, next, 'time')) return skipAdverbs(clause, next + 1)
  const nouns = nounsAt(clause, next)
  const place = nouns?.proper === true && wordAt(clause, next + 1) === 'of'
  return place || nouns?.names === 'time' ? skipAdverbs(clause, next + 1) : at
}

/** "the toll rose to 39", "a death toll of at least 40", "the number of dead stands at 12", "bringing to 17 the number of people killed", "the total killed to 15". */
export function byToll(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  const { words } = clause.sentence
  const word = headOf(clause, nouns)
  let effect: Effect | null = null
  if (word === 'toll' || (word === 'tolls' && words[nouns.head - 1] === 'death')) effect = words.slice(nouns.first, nouns.end).some(part => part === 'injury' || part === 'injured' || part === 'wounded') ? 'injured' : 'killed'
  else if (word === 'number' || word === 'count' || word === 'total' || word === 'tally') effect = numberOf(clause, at) ?? goneOn(clause, at)
  else if (word === 'dead' && nouns.determiner === 'definite' && /^put/.test(wordAt(clause, at - 1))) effect = 'killed'
  else return byHarmsThatReach(clause, at, nouns)
  if (!effect) return NO_HITS
  if (nounsAt(clause, at - 1)?.quantity && wordAt(clause, at - 2) === 'to' && verbAt(clause, at - 3)) return [{ at: at - 1, effect, trigger: at, verb: verbAt(clause, at - 3), rule: `${effect}-toll`, total: true, anyHead: true }]
  const hits: Hit[] = []
  // Further than any toll stands from its figure; without it a row of tolls takes quadratic time.
  for (let next = at + 1; next < at + 24; next++) {
    if (isMark(clause, next, 'semicolon', 'subordinator')) break
    const figure = nounsAt(clause, next)
    if (!figure?.quantity || (figure.names === 'thing' && !effectAt(clause, next))) continue
    const before = wordAt(clause, next - 1)
    const verb = verbAt(clause, next - 1)
    if (!TOLL_LINKS.has(before) && !verb && wordAt(clause, next) !== 'between' && !clause.sentence.words.slice(figure.first, figure.end).some(part => part === 'high')) continue
    if (verb?.harm?.effect) break
    if (before === 'of' && next > at + 2 && !hits.length && numberOf(clause, at)) continue
    const told = outcomeBehind(clause, next) ?? effect
    hits.push({ at: next, effect: told, trigger: at, verb, rule: `${told}-toll`, total: true, anyHead: true, ...beyond(verb && headOf(clause, verb), figure.quantity) })
    if (before !== 'from' && !risesAgain(clause, next) && !isAside(clause, at, next)) break
  }
  return hits
}

/** Verbs of a sum: "deaths reached 1,024", "the dead numbered 40", "fatalities climbed to 12". */
const REACHING: ReadonlySet<string> = new Set('reach reaches reached hit hits total totals totaled totalled number numbers numbered exceed exceeds exceeded top tops topped pass passes passed surpass surpasses surpassed'.split(' '))
const RISING: ReadonlySet<string> = new Set('rise rises rose risen climb climbs climbed jump jumps jumped increase increases increased grow grows grew grown surge surges surged soar soars soared stand stands stood'.split(' '))

/** "Deaths have reached 1,024", "fatalities rose to 12", "the dead numbered 40", "bringing total deaths to 33": harms that are counted by a verb, not by a number before them. */
function byHarmsThatReach(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  const { words } = clause.sentence
  const effect = words[nouns.head] === 'dead' && nouns.determiner === 'definite' ? 'killed' : effectAt(clause, at)
  if (!effect) return NO_HITS
  let next = skipAdverbs(clause, at + 1)
  const verb = verbAt(clause, next)
  const told = verb ? headOf(clause, verb) : ''
  if (verb && (verb.negated || verb.modal !== null)) return NO_HITS
  const rises = RISING.has(told) || (!verb && words.slice(nouns.first, nouns.end).includes('total'))
  if (!rises && !REACHING.has(told)) return NO_HITS
  if (verb) next = skipAdverbs(clause, next + 1)
  if (rises) { if (!/^(?:to|at)$/.test(wordAt(clause, next))) return NO_HITS; next++ }
  const figure = nounsAt(clause, next)
  if (!figure?.quantity || figure.names === 'thing') return NO_HITS
  const reached = effect === 'unspecified' ? harmBefore(clause, next) ?? effect : effect
  return [{ at: next, effect: reached, trigger: at, verb, rule: `${reached}-toll`, total: true, anyHead: true, ...beyond(told, figure.quantity) }]
}

/** "casualties rose to 167 from [93 injured]": what the number before counted. */
function harmBefore(clause: Clause, at: number): Effect | null {
  const from = skipAdverbs(clause, at + 1)
  if (wordAt(clause, from) !== 'from') return null
  const nouns = nounsAt(clause, from + 1)
  return nouns?.harmed ?? outcomeBehind(clause, from + 1)
}

const BEYOND: ReadonlySet<string> = new Set('top tops topped exceed exceeds exceeded surpass surpasses surpassed passes passed'.split(' '))

/** "exceeded 100", "tops 2,000": more than the number, the least that the words allow. */
function beyond(verb: string | null, count: Count): { readonly count?: Count } {
  const more = verb !== null && BEYOND.has(verb)
  return more && count.min !== null && count.min === count.max && !count.approximate ? { count: { ...count, min: count.min + 1, max: null } } : {}
}

/** "to 112 on Monday, [and to 122 on Tuesday]": the toll goes on to another figure. */
function risesAgain(clause: Clause, at: number): boolean {
  let next = skipAdverbs(clause, at + 1)
  while (isMark(clause, next, 'preposition') && isMark(clause, next + 1, 'time')) next = skipAdverbs(clause, next + 1)
  if (isMark(clause, next, 'comma')) next++
  if (isMark(clause, next, 'conjunction')) next = skipAdverbs(clause, next + 1)
  return wordAt(clause, next) === 'to' && nounsAt(clause, next + 1)?.quantity != null
}

/** "The toll, which stood [at 12] on Monday, has risen to 24": what a relative clause tells of the toll is not all. */
function isAside(clause: Clause, toll: number, figure: number): boolean {
  return isMark(clause, toll + 1, 'comma') && isMark(clause, toll + 2, 'relative') && !clause.chunks.slice(toll + 3, figure).some(chunk => chunk.kind === 'comma')
}

/** "a toll of one person [wounded]": what the word behind the figure says of it. */
function outcomeBehind(clause: Clause, at: number): Effect | null {
  if (isMark(clause, at + 1, 'adjective')) return HARM_ADJECTIVES.get(wordAt(clause, at + 1)) ?? null
  const verb = verbAt(clause, at + 1)
  return verb?.form === 'bare' ? verb.harm?.effect ?? null : null
}

const ADDING = /^(?:bring|tak|push|rais)ing$/

/** "560 were killed on Monday, [taking] the total to 114,660": what was told before in the clause is counted; null where it is no harm. */
function goneOn(clause: Clause, at: number): Effect | null {
  const adding = verbAt(clause, at - 1)
  if (!adding || !ADDING.test(clause.sentence.words[adding.head] as string) || !isMark(clause, at - 2, 'comma')) return null
  for (let before = at - 3; before >= 0; before--) {
    const verb = verbAt(clause, before)
    const counted = nounsAt(clause, before)
    const effect = counted?.quantity && counted.quantity.max !== 0 ? effectAt(clause, before) : null
    if (effect) return effect
    if (verb?.finite || verb?.passive) return verb.negated ? null : verb.harm?.effect ?? verb.predicate
  }
  return null
}

const TOLL_LINKS: ReadonlySet<string> = new Set('to at of from as is was now reached hit above over past by'.split(' '))

/** "the number of people killed", "the number of dead": what is counted. */
function numberOf(clause: Clause, at: number): Effect | null {
  const bare = wordAt(clause, at + 1) !== 'of'
  if (bare && verbAt(clause, at + 1)?.form !== 'bare') return null
  for (let next = bare ? at + 1 : at + 2; next < at + 8; next++) {
    const verb = verbAt(clause, next)
    if (verb) return verb.harm?.effect ?? verb.predicate
    const effect = effectAt(clause, next)
    if (effect) return effect
    const nouns = nounsAt(clause, next)
    if (nouns?.harmed) return nouns.harmed
    if (nouns?.names === 'thing') return null
    if (isMark(clause, next, 'adjective')) return wordAt(clause, next) === 'dead' ? 'killed' : wordAt(clause, next) === 'missing' ? 'missing' : 'injured'
  }
  return null
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

/** "the dead include two children", "among the dead were three nurses", "those killed include". */
export function byInclusion(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (!(verb.copula || /^includ/.test(headOf(clause, verb)))) return NO_HITS
  const effect = groupBefore(clause, at, verb.copula) ?? (verb.copula ? invertedBefore(clause, at) ?? whoAre(clause, at) : null)
  if (!effect) return NO_HITS
  const object = skipAdverbs(clause, at + 1)
  const nouns = nounsAt(clause, object)
  if (!nouns) return NO_HITS
  return listAt(clause, object, sayingBehind(clause, object)).members.map(position => ({ at: position, effect, trigger: at, verb, rule: `${effect}-include` }))
}

/** "The dead are [a man and his wife]": who they are, by article or number; "the dead are heroes" tells of nobody. */
function whoAre(clause: Clause, at: number): Effect | null {
  const group = nounsAt(clause, at - 1)
  const first = nounsAt(clause, at + 1)
  const counts = first !== null && (first.determiner === 'indefinite' || (first.quantity !== null && first.quantity.vague === null)) && first.names === 'person'
  if (group?.determiner !== 'definite' || at !== 1 || !counts) return null
  return WHO_ARE.get(clause.sentence.words[group.end - 1] as string) ?? null
}

const WHO_ARE: ReadonlyMap<string, Effect> = new Map([['dead', 'killed'], ['deceased', 'killed'], ['fatalities', 'killed'], ['injured', 'injured'], ['wounded', 'injured']])

/** "Also killed in the strike were …": the participle that opens the sentence. */
function invertedBefore(clause: Clause, at: number): Effect | null {
  let position = at - 1
  while (position > 0 && (nounsAt(clause, position) || isMark(clause, position, 'preposition', 'time', 'adverb'))) position--
  const verb = verbAt(clause, position)
  const opens = position === 0 || (position === 1 && isMark(clause, 0, 'adverb'))
  return opens && verb?.form === 'bare' ? verb.harm?.effect ?? null : null
}

function groupBefore(clause: Clause, at: number, among: boolean): Effect | null {
  const { words } = clause.sentence
  for (let position = at - 1; position >= Math.max(0, at - 4); position--) {
    const chunk = clause.chunks[position]
    if (!chunk) continue
    const text = words.slice(chunk.first, chunk.end)
    const last = text[text.length - 1] ?? ''
    const effect = among && chunk.kind === 'verb' && chunk.form === 'bare' && chunk.harm?.effect ? chunk.harm.effect : last === 'dead' || last === 'fatalities' || last === 'deaths' || last === 'killed' || last === 'deceased' ? 'killed' : last === 'injured' || last === 'wounded' ? 'injured' : last === 'victims' || last === 'casualties' ? 'unspecified' : last === 'missing' ? 'missing' : null
    if (!effect) continue
    if (!among) return effect
    for (let lead = position; lead >= Math.max(0, position - 2); lead--) if (wordAt(clause, lead) === 'among') return effect
    return null
  }
  return null
}

const POSSESSED: ReadonlyMap<string, Effect> = new Map([
  ['death', 'killed'], ['killing', 'killed'], ['murder', 'killed'], ['assassination', 'killed'], ['execution', 'killed'], ['slaying', 'killed'], ['beheading', 'killed'], ['body', 'killed'], ['killer', 'killed'], ['killers', 'killed'], ['corpse', 'killed'], ['murderer', 'killed'],
  ['abduction', 'abducted'], ['kidnapping', 'abducted'], ['kidnappers', 'abducted'], ['captors', 'abducted'], ['disappearance', 'missing']
])

/** "the leader's death", "Ms. Arun's killers": the victim stands before the possessive. */
export function byPossessor(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (!nouns.possessor || nouns.head < nouns.possessor.end) return NO_HITS
  const effect = POSSESSED.get(headOf(clause, nouns))
  if (!effect) return NO_HITS
  if (wordAt(clause, at + 1) === 'of' && nounsAt(clause, at + 2)) return NO_HITS
  return [{ at, effect, trigger: at, verb: null, rule: `${effect}-possessor`, possessor: true }]
}

/** What there is none of: "no reports of". */
const NEWS: ReadonlySet<string> = new Set('report reports word news indication indications sign information record immediate'.split(' '))

/** "no reports of casualties", "no immediate reports of injuries or damage", "no word of anyone hurt". */
export function byNoReports(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (nouns.determiner !== 'no' || !NEWS.has(headOf(clause, nouns))) return NO_HITS
  for (let next = at + 1; next < at + 8 && next < clause.chunks.length; next++) {
    if (isMark(clause, next, 'stop', 'semicolon', 'comma')) return NO_HITS
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

/** "X was among those killed", "two were among the dead". */
export function byAmong(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (!verb.copula || wordAt(clause, at + 1) !== 'among' || verb.negated) return NO_HITS
  for (let next = at + 2; next < at + 5; next++) {
    const effect = verbAt(clause, next)?.harm?.effect ?? (isMark(clause, next, 'adjective') ? HARM_ADJECTIVES.get(wordAt(clause, next)) : undefined) ?? deadAt(clause, next)
    if (effect) return passiveVictims(clause, at).map(position => ({ at: position, effect, trigger: next, verb, rule: `${effect}-among`, ...wholeBefore(clause, at + 2, next) }))
    if (!nounsAt(clause, next) && !isMark(clause, next, 'pronoun', 'preposition', 'relative')) return NO_HITS
  }
  return NO_HITS
}

/** "among [eleven migrants] who died", "among [21] killed": the figure that the group is a part of. */
function wholeBefore(clause: Clause, from: number, to: number): { readonly whole?: number } {
  for (let at = from; at < to; at++) if (nounsAt(clause, at)?.quantity) return { whole: at }
  return {}
}

function deadAt(clause: Clause, at: number): Effect | null {
  const nouns = nounsAt(clause, at)
  if (!nouns || nouns.head < 0) return null
  const word = headOf(clause, nouns)
  return HARM_ADJECTIVES.get(word) ?? (word === 'victims' || word === 'fatalities' ? 'killed' : nouns.harmed)
}

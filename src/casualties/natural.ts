import { nounAt } from './read/clause'
import type { Draft } from './draft'
import * as Class from './words/classes'
import { EVENTS } from './words/events'

/** Words of a death by age or illness. */
const NATURAL: ReadonlySet<string> = new Set('aged age illness cancer pneumonia heart stroke parkinson alzheimer natural leukemia tumor tumour diabetes kidney liver disease dementia ailment ailments complications infection covid coronavirus'.split(' '))
/** Words of a death by force or mishap, besides the events. */
const FORCED: ReadonlySet<string> = new Set('manslaughter homicide homicides slaying overboard capsized inquest coroner survivor survivors combat shot gunshot gun stabbed stab wounds wound injuries bullet bullets killed murdered murder attacked drowned drowning custody fell fall hanged beaten burned burning burns detained imprisoned prison jail poisoned struck hit shrapnel overdose starvation strike knife rubble debris detonated exploded blew falling injury injured fractured thrown torture tortured crashed collided assailants gunmen fired shots firing scene ambushed killing slain attackers soldiers guerrillas rebels wounded impact hostage hostages captive captives'.split(' '))

/**
 * True for the natural death of a known person, an obituary: a single victim with a name who "died" or whose "death" is told without a
 * word of force in the sentence; and for anybody single where the sentence names an illness or age. `violent` holds the last words of
 * names that the text says were killed.
 */
export function isNatural(draft: Draft, violent: ReadonlySet<string>): boolean {
  if (isSick(draft) || ofNaturalCauses(draft) || isIll(draft)) return true
  if (!draft.count.implied || draft.victims === null) return false
  if (isSupposed(draft)) return true
  const subject = draft.rule === 'killed-subject' && /^(?:die|pass)$/.test(draft.verb?.harm?.base ?? '')
  const possessor = draft.rule === 'killed-possessor' || draft.rule === 'killed-noun-of'
  const hospital = isInHospital(draft)
  if (!subject && !possessor && !hospital) return false
  const { words } = draft.clause.sentence
  // "His friend Bo is undergoing treatment", after a harm: with him when it happened
  if (draft.rule === 'injured-care' && /^(?:his|her|their)$/.test(words[draft.first] ?? '')) return false
  if (possessor && !['death', 'demise'].includes(triggerWord(draft))) return false
  const last = words[draft.victims.end - 1] as string
  const named = isNamed(draft, draft.victims.end - 1) || isNamed(draft, draft.victims.first)
  if (violent.has(last) || forced(words) || ON_THE_SPOT.test(words.join(' '))) return false
  return named || (possessor && words[draft.first] === 'my') || (subject && isKinLongAgo(draft)) || (subject && besideName(draft)) || (isIllness(draft) && !words.some(word => SPREADING.has(word)))
}

/** "After [her husband] died in 1992, she moved away". */
function isKinLongAgo({ clause: { sentence: { words } }, first, victims }: Draft): boolean {
  return victims !== null && /^(?:his|her|their|my)$/.test(words[first] as string) && /^(?:husband|wife|father|mother|parents|grandfather|grandmother)$/.test(words[victims.end - 1] as string) && words.some((word, at) => /^(?:19|20)\d\d$/.test(word) || (word === 'ago' && /^(?:years|decades)$/.test(words[at - 1] ?? '')))
}

/** Nobody dies so of age. */
const ON_THE_SPOT = /\b(?:died|killed|dead) (?:on the spot|at the scene|instantly|instantaneously)\b/

/** "remains in critical condition after a stroke". */
function isIll(draft: Draft): boolean {
  return draft.rule === 'injured-condition' && isIllness(draft) && !forced(draft.clause.sentence.words)
}

/** True where the sentence names an illness or age. */
export function isIllness({ clause: { sentence: { words } } }: Draft): boolean {
  return words.some((word, index) => NATURAL.has(word) && words[index - 1] !== '-')
}

/** A word of a name: "a BBC driver" and the "Boy" that opens a sentence are nobody's. */
function isNamed({ clause: { chunks, sentence: { capital, classes } }, at }: Draft, word: number): boolean {
  const phrase = chunks[at]
  if (capital[word] !== true || (phrase?.kind === 'noun' && phrase.determiner === 'indefinite' && phrase.names === 'person')) return false
  return word > 0 || ((classes[word] ?? 0) & Class.person) === 0
}

/** "One of them has since died of natural causes". */
function ofNaturalCauses({ clause: { sentence: { words } }, verb }: Draft): boolean {
  return verb?.harm?.base === 'die' && words.slice(verb.end, verb.end + 3).join(' ') === 'of natural causes'
}

/** "US singer, [actor] and campaigner Ann Lee dies": a role of the named person. */
function besideName(draft: Draft): boolean {
  const { chunks, sentence } = draft.clause
  const phrase = chunks[draft.at]
  if (phrase?.kind !== 'noun' || phrase.determiner !== 'none') return false
  return chunks.slice(draft.at + 1, draft.trigger).some(chunk => chunk.kind === 'noun' && sentence.capital[chunk.head] === true && sentence.classes[chunk.head] === 0)
}

/** Words of a count of the sick. */
const SICK: ReadonlySet<string> = new Set('cases infected infections infection discharged quarantined quarantine patients tested virus coronavirus covid measles cholera ebola influenza vaccinated symptoms'.split(' '))

/** True for the sick of an outbreak who were taken to hospital: nobody has hurt them. */
function isSick(draft: Draft): boolean {
  if (!isInHospital(draft)) return false
  const { words } = draft.clause.sentence
  return words.some(word => SICK.has(word)) && !forced(words)
}

function isInHospital({ rule, verb }: Draft): boolean {
  return rule === 'injured-hospital' || rule === 'injured-care' || verb?.harm?.base.startsWith('hospitali') === true
}

function triggerWord(draft: Draft): string {
  return nounAt(draft.clause, draft.trigger)
}

/** True where a sentence of these words tells of force, mishap or an event that kills. */
export function forced(words: readonly string[]): boolean {
  return words.some((word, index) => !(word.startsWith('attack') && words[index - 1] === 'heart') && (FORCED.has(word) || (EVENTS.has(word) && !NATURAL.has(word) && !DISEASES.has(word))))
}

const DISEASES: ReadonlySet<string> = new Set('virus illness influenza flu fever cholera dengue diphtheria meningitis typhoid plague ebola malaria measles sars covid-19 pandemic epidemic outbreak cold heatwave drought heat war conflict operation'.split(' '))

/** What spreads: deaths of it are counted. */
const SPREADING: ReadonlySet<string> = new Set('flu cholera ebola plague dengue meningitis typhoid measles sars marburg lassa anthrax polio outbreak epidemic zika malaria diphtheria'.split(' '))

/** Last words of the victims' names that the text says were killed by force. */
export function namesKilled(drafts: readonly Draft[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const draft of drafts) {
    if (draft.effect !== 'killed' || draft.rule === 'killed-pronoun' || draft.victims === null || isNatural(draft, new Set())) continue
    const { words, capital } = draft.clause.sentence
    if (capital[draft.victims.end - 1]) names.add(words[draft.victims.end - 1] as string)
  }
  return names
}

/** "when [a president] dies": any. */
function isGeneral({ clause, at, verb }: Draft): boolean {
  const nouns = clause.chunks[at]
  return nouns?.kind === 'noun' && nouns.determiner === 'indefinite' && /^dies?$/.test(clause.sentence.words[verb?.first ?? -1] ?? '')
}

/** "if the president is killed", "When the mayor is killed, the deputy takes over": what shall hold whoever it befalls, told of nobody. */
function isSupposed(draft: Draft): boolean {
  const { clause, verb, trigger } = draft
  if (!verb || !['is', 'are', 'dies', 'die'].includes(clause.sentence.words[verb.first] as string)) return false
  for (let at = trigger - 1; at > Math.max(-1, trigger - 8); at--) {
    const chunk = clause.chunks[at]
    if (chunk?.kind === 'subordinator') return ['if', 'unless', 'whether'].includes(chunk.word) || (chunk.word === 'when' && (at === 0 || isGeneral(draft)))
    if (chunk?.kind === 'semicolon' || chunk?.kind === 'verb') return false
  }
  return false
}

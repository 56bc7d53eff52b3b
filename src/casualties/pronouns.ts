import type { Draft, Hit } from './draft'
import { draftOf } from './draft'
import { isAttempt, sharedPassive, verbBefore } from './constructions/arguments'
import { goesToHospital } from './constructions/care'
import { isInCondition } from './constructions/wounds'
import { effectWithObject } from './constructions/outcomes'
import type { NounPhrase, VerbGroup } from './read/chunk'
import { forced } from './natural'
import { endsLikePlural } from './read/names'
import { headOf, isMark, nounAt, nounsAt, verbAt, wordAt, type Clause } from './read/clause'
import { listAt } from './read/list'
import { subjectOf } from './read/subject'
import { clauseAt, type Readings } from './readings'
import * as Trait from './words/traits'

/**
 * Harm told by a pronoun alone: "He later died", "killing him", "before he shot himself", "committed suicide". The figure stands on
 * the phrase that the pronoun means: the last single person who was said to be harmed, else the last single person named.
 */
export function byPronoun(clause: Clause, drafts: readonly Draft[], readings: Readings): Draft[] {
  const found: Draft[] = []
  if (!(clause.sentence.any & Trait.pronoun) && !isBareStart(clause)) return found
  for (let at = 0; at < clause.chunks.length; at++) {
    const pronoun = diesByPronoun(clause, at)
    if (pronoun === null) {
      const doer = doerDies(clause, at, readings)
      if (doer) { found.push({ ...doer, trigger: at }); continue }
      for (const taken of ofTheirBodies(clause, at, drafts)) found.push(taken)
      const they = ofThoseBefore(clause, at, drafts, readings)
      const cared = they ?? underCare(clause, at, drafts)
      if (cared) { if (!found.some(({ clause: told, at: position }) => told === cared.clause && position === cared.at)) found.push(cared); continue }
      const hurt = hurtByPronoun(clause, at)
      const whom = hurt === null ? null : whoIsHurt(clause, drafts, hurt, hurt === at, readings)
      if (whom && !found.some(draft => draft.clause === whom.clause && draft.at === whom.at)) found.push(whom)
      continue
    }
    const known = lastSingle(drafts, clause.sentence.index, at)
    // "attacked the house of Bo Roe and shot him dead": nearer than one who was hurt in a sentence before.
    const near = known && known.clause !== clause ? pronoun === at ? namedBefore(clause, pronoun, subjectOf(clause, at)) : otherBefore(clause, pronoun) : null
    // "The other was rushed to a clinic, where he died": he may have been counted among the hurt.
    if (near) { found.push(pronoun === at ? near : { ...near, later: true }); continue }
    // "One person was taken to hospital, where they died": one of many in the sentence is no "they".
    if (wordAt(clause, pronoun) === 'they' && (known?.clause !== clause || drafts.some(draft => draft.clause === clause && draft.at > known.at && draft.at < at && draft.count.max !== 1))) continue
    // "attacked Roe, leaving him dead": no other of a sentence before.
    if (known && known.clause !== clause && verbAt(clause, at)?.harm?.base === 'leave') continue
    if (known) {
      if (!drafts.some(draft => draft.clause === known.clause && draft.at === known.at && draft.effect === 'killed')) found.push({ ...known, effect: 'killed', rule: 'killed-pronoun', partOf: null, later: known.effect !== 'killed' })
      continue
    }
    const previous = clauseAt(readings, clause.sentence.index - 1)
    if ((verbAt(clause, at)?.harm?.base === 'die' || (nounsAt(clause, at) && !clause.sentence.words.includes('engaged'))) && !forced(clause.sentence.words) && !(previous && forced(previous.sentence.words))) continue
    // Whoever "shot him dead" is not he.
    const named = namedBefore(clause, pronoun, pronoun === at ? subjectOf(clause, at) : -1) ?? namedIn(previous)
    // The harm stands at the pronoun, not in what the phrase says of him: "a man [fired last week] … before taking his own life".
    if (named) found.push(named.clause === clause && pronoun !== at ? { ...named, trigger: at } : named)
  }
  return found
}

/** A note that goes on with its verb, or kills by "before" and a suicide without a pronoun. */
function isBareStart({ chunks, sentence: { words } }: Clause): boolean {
  return chunks[0]?.kind === 'verb' || words.includes('suicide')
}

/** "The army engaged three rustlers. [They] were killed in the exchange": the only number of persons of the sentence before, of whom nothing else was told; null elsewhere. */
function ofThoseBefore(clause: Clause, at: number, drafts: readonly Draft[], readings: Readings): Draft | null {
  const verb = verbAt(clause, at)
  if (!verb?.harm || verb.negated || verb.modal !== null || wordAt(clause, pronounBefore(clause, at)) !== 'they' || verb.hedges.some(word => SUPPOSED.has(word)) || unrealized(clause, at, verb)) return null
  const { valence } = verb.harm
  const effect = verb.passive && (verb.predicate === 'killed' || isDeadly(clause, at + 1)) ? 'killed' : verb.harm.effect
  if (!(effect === 'killed' || effect === 'injured') || !(verb.passive || (valence !== 'object' && verb.finite && !nounsAt(clause, at + 1)))) return null
  const told = clauseAt(readings, clause.sentence.index - 1)
  if (!told || drafts.some(draft => draft.clause === told || draft.clause === clause)) return null
  const counted = told.chunks.flatMap((_, position) => isCounted(told, position) ? [position] : [])
  const [only, ...others] = counted
  return only === undefined || others.length > 0 ? null : draftOf(told, { at: only, effect, trigger: only, verb: null, rule: `${effect}-they` })
}

/** "A woman was shot. [She] was taken to hospital in stable condition", "Two men were stabbed. [They] are in hospital": they live; null elsewhere. */
function underCare(clause: Clause, at: number, drafts: readonly Draft[]): Draft | null {
  const verb = verbAt(clause, at)
  const pronoun = wordAt(clause, pronounBefore(clause, at))
  if (!verb || !(HE.test(pronoun) || pronoun === 'they') || !(goesToHospital(clause, at, verb) || isInCondition(clause, at, verb))) return null
  const last = drafts[drafts.length - 1]
  const known = HE.test(pronoun) ? lastSingle(drafts, clause.sentence.index, at) : last && clause.sentence.index - last.clause.sentence.index <= 2 && (last.count.min ?? 0) > 1 ? last : null
  return known?.effect === 'unspecified' ? { ...known, effect: 'injured', rule: 'injured-pronoun', partOf: null } : null
}

/** "three rustlers": an exact number of more than one person. */
function isCounted(clause: Clause, position: number): boolean {
  const nouns = nounsAt(clause, position)
  return nouns?.names === 'person' && nouns.head >= 0 && nouns.quantity !== null && (nouns.quantity.min ?? 0) > 1 && nouns.quantity.min === nouns.quantity.max
}

/** Where a shot wounds and seldom kills. */
const IN_LIMB = /^(?:arms?|legs?|hands?|foot|feet|shoulders?|thighs?|ankles?|knees?|calf|buttocks|elbows?|wrists?|hip|groin)$/

/** Position of the pronoun of whom the verb at `at` tells a wound ("wounding him", "He lost a leg", "She was injured"), null where it tells none. */
function hurtByPronoun(clause: Clause, at: number): number | null {
  const verb = verbAt(clause, at)
  // "fired shots, hitting him in the leg"
  if (verb && !verb.negated && !verb.passive && verb.modal === null && /^(?:hit|hitting|struck|striking|graz(?:ed|ing)|shot|shooting)$/.test(headOf(clause, verb)) && /^(?:him|her)$/.test(wordAt(clause, at + 1)) && wordAt(clause, at + 2) === 'in' && IN_LIMB.test(nounAt(clause, at + 3)) && forced(clause.sentence.words)) return at
  if (!verb?.harm || verb.negated || verb.modal !== null || unrealized(clause, at, verb)) return null
  const object = wordAt(clause, at + 1)
  if (verb.harm.effect === 'injured' && !verb.passive && (object === 'him' || (object === 'her' && !nounsAt(clause, at + 1)))) return forced(clause.sentence.words) ? at : null
  const before = pronounBefore(clause, at)
  if (!HE.test(wordAt(clause, before)) || verb.hedges.some(word => SUPPOSED.has(word))) return null
  return (verb.passive && verb.harm.effect === 'injured') || effectWithObject(clause, at, verb)?.effect === 'injured' ? before : null
}

/** Whom such a pronoun means: the last single person whose harm is not told yet, else the only single person of its clause, or of the sentence before; null where that is not plain. */
function whoIsHurt(clause: Clause, drafts: readonly Draft[], at: number, object: boolean, readings: Readings): Draft | null {
  const known = lastSingle(drafts, clause.sentence.index, at)
  if (known) return known.effect === 'unspecified' ? { ...known, effect: 'injured', rule: 'injured-pronoun', partOf: null } : null
  const [only, ...others] = object ? singlesOf(clause, at, subjectOf(clause, at)) : singlesOf(clauseAt(readings, clause.sentence.index - 1), Infinity, -1)
  if (only && others.length === 0) return { ...only, effect: 'injured', rule: 'injured-pronoun' }
  // "under the car of a judge went off, wounding him"
  const owner = object ? [only, ...others].filter(draft => draft && wordAt(clause, draft.at - 1) === 'of' && OWNED.test(nounAt(clause, draft.at - 2))) : []
  return owner.length === 1 && owner[0] ? { ...owner[0], effect: 'injured', rule: 'injured-pronoun' } : null
}

/** Whose owner is meant when it is attacked. */
const OWNED = /^(?:car|vehicle|convoy|house|home|residence|office|motorcade|motorcycle|truck|jeep|taxi|shop)$/

/** The single persons of a sentence before a position, but for the one at `other`. */
function singlesOf(clause: Clause | null, end: number, other: number): readonly Draft[] {
  return clause ? clause.chunks.slice(0, Math.min(end, clause.chunks.length)).flatMap((_, position) => position === other ? [] : single(clause, position) ?? []) : []
}

/** "[The other] was rushed to a clinic, where he died": the subject of the clause before, who is another by his own words. */
function otherBefore(clause: Clause, pronoun: number): Draft | null {
  for (let verb = pronoun - 1; verb > 0; verb--) {
    if (!verbAt(clause, verb)?.finite) continue
    const subject = subjectOf(clause, verb)
    const words = subject < 0 ? [] : clause.sentence.words.slice(clause.chunks[subject]?.first, clause.chunks[subject]?.end)
    return words.some(word => word === 'other' || word === 'another' || word === 'second' || word === 'third') ? single(clause, subject) : null
  }
  return null
}

/** A single person spoken of before. */
const HE = /^(?:he|she)$/

/** "Student shot himself in school. [Pronounced dead] at hospital.": a note goes on without a subject. */
function goesOnWithout({ sentence: { capital } }: Clause, at: number, { predicate, harm, first, finite, passive }: VerbGroup): boolean {
  return at === 0 && capital[first] === true && (predicate === 'killed' || (harm?.base === 'die' && finite && !passive))
}

/** Position of the pronoun that the death at `at` is told of, null where none is. */
function diesByPronoun(clause: Clause, at: number): number | null {
  if (isHisBody(clause, at) || isHisDeath(clause, at)) return at
  const verb = verbAt(clause, at)
  // "She could not be saved"
  if (verb?.negated && verb.passive && /^(?:saved|revived|resuscitated)$/.test(headOf(clause, verb)) && HE.test(wordAt(clause, pronounBefore(clause, at)))) return pronounBefore(clause, at)
  if (!verb || verb.negated || verb.modal !== null || unrealized(clause, at, verb)) return null
  if (goesOnWithout(clause, at, verb)) return at
  // "She was taken to a farm and [murdered]"
  const shared = verb.form === 'bare' && verb.harm?.effect === 'killed' ? sharedPassive(clause, at) : -1
  if (shared >= 0 && HE.test(wordAt(clause, pronounBefore(clause, shared)))) return pronounBefore(clause, shared)
  const before = pronounBefore(clause, at)
  const he = HE.test(wordAt(clause, before)) || (wordAt(clause, before) === 'they' && /^(?:where|before|when)$/.test(wordAt(clause, before - 1)))
  const told = he && !verb.hedges.some(word => SUPPOSED.has(word))
  if (told && verb.passive && (verb.predicate === 'killed' || isDeadly(clause, at + 1))) return before
  if (!verb.harm) return null
  const { effect, base, valence } = verb.harm
  const object = wordAt(clause, at + 1)
  const self = object === 'himself' || object === 'herself'
  // "Doctors pronounced him dead", "was hit by lightning, leaving him dead"
  if (/^(?:pronounce|declare|leave)$/.test(base) && (object === 'him' || object === 'her') && wordAt(clause, at + 2) === 'dead') return at
  const subject = (): number | null => {
    if (HE.test(wordAt(clause, before))) return before
    if (isMark(clause, before, 'conjunction', 'comma', 'subordinator') || wordAt(clause, before) === 'before') return subjectOf(clause, at) < 0 ? before : null
    return null
  }
  if (object === 'suicide') return subject()
  // "before taking [his own life]"
  if (base === 'take' && /^(?:his|her)$/.test(object) && nounAt(clause, at + 1) === 'life' && clause.sentence.words[(clause.chunks[at + 1]?.first ?? 0) + 1] === 'own') return subject()
  if (effect === 'killed' || (base === 'shoot' && self)) {
    if (self && effect === 'killed') return told ? before : null
    if (self) return /^to|dead/.test(wordAt(clause, at + 2)) || isMark(clause, at + 2, 'stop', 'preposition') ? subject() : null
    if ((verb.passive || (valence === 'subject' && verb.finite)) && he) return before
    if (object === 'him' || (object === 'her' && !nounsAt(clause, at + 1))) return at
    return null
  }
  if ((object === 'him' || (object === 'her' && !nounsAt(clause, at + 1))) && isMark(clause, at + 2, 'adjective') && /^to death/.test(clause.sentence.words.slice(clause.chunks[at + 2]?.first, clause.chunks[at + 2]?.end).join(' '))) return at
  if (base === 'burn' && object === 'him' && wordAt(clause, at + 2) === 'alive') return at
  if (base === 'shoot' && (object === 'him' || (object === 'her' && !nounsAt(clause, at + 1))) && wordAt(clause, at + 2) === 'dead') return at
  return null
}

/** "[His body] was found by a lifeboat". */
function isHisBody(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  if (!nouns || !/^(?:body|corpse)$/.test(headOf(clause, nouns)) || !/^(?:his|her)$/.test(wordAt(clause, at))) return false
  // "set fire to [his body]", "dumped [her body] in a ditch"
  const deed = verbAt(clause, at - 1) ?? (wordAt(clause, at - 1) === 'to' && nounAt(clause, at - 2) === 'fire' ? verbAt(clause, at - 3) : null)
  if (wordAt(clause, at - 1) === 'to' && nounAt(clause, at - 2) === 'fire' && wordAt(clause, at - 2) === 'set') return true
  if (deed && !deed.negated && deed.modal === null && deed.form !== 'infinitive' && /^(?:set|setting|burned|burnt|burning|dumped|dumping|threw|throwing|buried|left|leaving|hid|hiding|dragged|mutilated|dismembered)$/.test(headOf(clause, deed))) return true
  return isFound(clause, at + 1)
}

/** "Three clerks were abducted. [Their bodies] were found in a ditch": those of whom the text had told last that they were taken or lost. */
function ofTheirBodies(clause: Clause, at: number, drafts: readonly Draft[]): readonly Draft[] {
  const nouns = nounsAt(clause, at)
  if (!nouns || wordAt(clause, at) !== 'their' || !/^(?:bodies|corpses)$/.test(headOf(clause, nouns)) || !isFound(clause, at + 1)) return []
  const last = drafts[drafts.length - 1]
  if (!last || clause.sentence.index - last.clause.sentence.index > 3 || !(last.effect === 'abducted' || last.effect === 'missing')) return []
  const taken = (last.count.min ?? 0) > 1 ? [last] : drafts.filter(({ clause: told, effect, count }) => told === last.clause && effect === last.effect && count.max === 1)
  return taken.length === 1 && last.count.max === 1 ? [] : taken.map(draft => ({ ...draft, effect: 'killed', rule: 'killed-pronoun', partOf: null, later: true }))
}

/** "A gunman ambushed guests. [He] killed his wife and two others and died in a shootout": who did it, and is none of those told before. */
function doerDies(clause: Clause, at: number, readings: Readings): Draft | null {
  const verb = verbAt(clause, at)
  if (verb?.harm?.base !== 'die' || !verb.finite || verb.negated || verb.modal !== null || !isMark(clause, pronounBefore(clause, at), 'conjunction') || !forced(clause.sentence.words)) return null
  for (let deed = verbBefore(clause, at); deed > 0; deed = verbBefore(clause, deed)) {
    const done = verbAt(clause, deed)
    if (HE.test(wordAt(clause, pronounBefore(clause, deed)))) return done?.harm && !done.passive ? namedIn(clauseAt(readings, clause.sentence.index - 1)) : null
  }
  return null
}

/** "[was found] by a lifeboat". */
function isFound(clause: Clause, at: number): boolean {
  const verb = verbAt(clause, at)
  return verb?.passive === true && !verb.negated && verb.modal === null && /^(?:found|recovered|discovered|retrieved|pulled|fished|dumped|located|spotted)$/.test(headOf(clause, verb))
}

/** "engaged the gunman, resulting in [his death]", "a crash which led to [her death]". */
function isHisDeath(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  const verb = nouns && /^(?:his|her)$/.test(wordAt(clause, at)) && nouns.end - nouns.first <= 3 && headOf(clause, nouns) === 'death' && /^(?:in|to)$/.test(wordAt(clause, at - 1)) ? verbAt(clause, at - 2) : null
  return verb !== null && !verb.negated && verb.modal === null && /^(?:result|lead|led)/.test(headOf(clause, verb))
}

/** What is not known for certain: "she is feared dead". */
const SUPPOSED: ReadonlySet<string> = new Set('feared presumed believed thought reportedly allegedly reported'.split(' '))

/** "shot [dead]", "beaten [to death]". */
function isDeadly(clause: Clause, at: number): boolean {
  return isMark(clause, at, 'adjective') && /^(?:dead|to)$/.test(wordAt(clause, at))
}

/** Verbs whose infinitive came true: "managed to kill him". */
const REALIZED: ReadonlySet<string> = new Set('managed happened helped began started continued'.split(' '))

/** "threatened to kill him", "a plot to murder him", "nearly killed him". */
function unrealized(clause: Clause, at: number, verb: VerbGroup): boolean {
  if (isAttempt(clause, at, verb)) return true
  const words = clause.sentence.words.slice(verb.first, verb.head)
  const to = words.indexOf('to')
  return to >= 0 && words[to + 1] !== 'have' && !verb.hedges.some(word => REALIZED.has(word))
}

function pronounBefore(clause: Clause, at: number): number {
  let position = at - 1
  // "before he [himself] was killed"
  while (isMark(clause, position, 'adverb', 'time') || /^(?:him|her)self$/.test(wordAt(clause, position))) position--
  return position
}

/** The last single person harmed before position `at` of this sentence or in the three before it. */
function lastSingle(drafts: readonly Draft[], sentence: number, at: number): Draft | null {
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index]
    if (!draft || sentence - draft.clause.sentence.index > 3) return null
    if (draft.count.max === 1 && !(draft.clause.sentence.index === sentence && draft.at > at)) return draft
  }
  return null
}

/** The last single person before a position in the sentence; the one who did something "before he was killed". `other` is somebody else. */
function namedBefore(clause: Clause, at: number, other: number): Draft | null {
  let deed = at - 1
  if (isMark(clause, deed, 'subordinator') || wordAt(clause, deed) === 'before') while (deed >= 0 && !verbAt(clause, deed)?.finite) deed--
  const doer = verbAt(clause, deed) ? subjectOf(clause, deed) : -1
  const done = doer === other ? null : single(clause, doer)
  if (done) return done
  for (let position = at - 1; position >= 0; position--) {
    // "[the sheriff] said, and her body was found": who speaks is not she.
    const draft = position === other || verbAt(clause, position + 1)?.reporting ? null : single(clause, position)
    if (draft) return draft
  }
  return null
}

/** The first single person of a sentence; one of several is no "he": "[His wife and one son] tried to revive him". */
function namedIn(clause: Clause | null): Draft | null {
  if (!clause) return null
  for (let position = 0; position < clause.chunks.length; position++) {
    const draft = isMark(clause, position - 1, 'preposition', 'conjunction') ? null : single(clause, position)
    if (draft && listAt(clause, position, clause.chunks.length).members.length === 1) return draft
  }
  return null
}

function single(clause: Clause, position: number): Draft | null {
  const nouns = nounsAt(clause, position)
  if (!nouns || (nouns.names !== 'person' && !isNamed(clause, nouns, position)) || (nouns.plural && (clause.sentence.shouting || !endsLikePlural(clause.sentence, nouns, null))) || nouns.possessor || (nouns.quantity && nouns.quantity.max !== 1)) return null
  const hit: Hit = { at: position, effect: 'killed', trigger: position, verb: null, rule: 'killed-pronoun' }
  const draft = draftOf(clause, hit)
  return draft?.count.max === 1 ? draft : null
}

/** Last words of names that are no person's: "Amnesty International", "Voice Group". */
const OF_BODY = /^(?:international|group|watch|agency|news|times|post|council|party|front|movement|army|forces?|network|centre|center|press|tv|radio|union|league|association|federation|company|police|university|hospital|court|observatory)$/

/** Prepositions before a place. */
const LOCATIVE = /^(?:in|at|near|from|to|on|into|outside|around)$/

/** "Ann Tesk" as the subject of what follows, or "of Ann Tesk, …": two unknown words with capitals, and no place. */
function isNamed(clause: Clause, nouns: NounPhrase, position: number): boolean {
  const { capital, classes } = clause.sentence
  if (isMark(clause, position - 1, 'open')) return false
  return nouns.proper && nouns.names === 'unknown' && nouns.end - nouns.first === 2 && !OF_BODY.test(headOf(clause, nouns)) && [nouns.first, nouns.head].every(word => capital[word] === true && classes[word] === 0) && (verbAt(clause, position + 1) !== null || (isMark(clause, position + 1, 'comma', 'conjunction') && !LOCATIVE.test(wordAt(clause, position - 1))))
}

import { NO_HITS, type Draft, type Hit } from '../draft'
import { forced, isNatural } from '../natural'
import { beforeAside } from '../read/asides'
import type { NounPhrase, VerbGroup } from '../read/chunk'
import { headOf, isMark, nounAt, nounsAt, skipAdverbs, verbAt, wordAt, type Clause } from '../read/clause'
import { listAt } from '../read/list'
import { isHeading } from '../read/sentence'
import { sayingBehind } from '../read/saying'
import { DISEASE, wordKinds } from '../related'
import { INJURIES, LIMB, TREATED_FOR } from '../words/injuries'
import { lexicon } from '../words/lexicon'
import { actorOf, isHurtPerson, isWound, nearestNouns, objectAt, passiveVictims, sharedPassive } from './arguments'

const HOSPITAL: ReadonlySet<string> = new Set('hospital hospitals clinic icu infirmary'.split(' '))

/** How a stay in hospital ends: "treated and released". */
const RELEASED = /^(?:released|discharged)$/
const TREATING: ReadonlySet<string> = new Set(['take', 'rush', 'admit', 'treat', 'transport', 'airlift', 'fly', 'bring', 'transfer'])

function injured(at: number, verb: VerbGroup | null, positions: readonly number[]): readonly Hit[] {
  return positions.map(position => ({ at: position, effect: 'injured', trigger: at, verb, rule: 'injured-hospital' }))
}

/** Persons under care: hurt where the text has told of harm (`caredFor`), else maybe ill. */
function inCare(clause: Clause, at: number, verb: VerbGroup | null, positions: readonly number[]): readonly Hit[] {
  return injured(at, verb, positions.filter(position => position >= 0 && isHurtPerson(clause, position))).map(hit => ({ ...hit, rule: IN_CARE }))
}
const IN_CARE = 'injured-care'

/** Participles of those who are brought to hospital. */
const SENT = /^(?:sent|evacuated|medevaced|ferried|shifted|conveyed|referred|wheeled|whisked)$/
/** Participles of those who are treated. */
const DIAGNOSED = /^(?:diagnosed|attended)$/

/** True for the heads of such verbs. */
export function isOfCare(head: string): boolean {
  return SENT.test(head) || DIAGNOSED.test(head) || TREATING.has(lexicon().harm.get(head)?.base ?? '')
}

/** "were taken to hospital", "was rushed to a clinic", "were treated for burns", "are still being treated". */
export function byHospital(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated) return NO_HITS
  const diagnosed = verb.passive && DIAGNOSED.test(headOf(clause, verb))
  const base = diagnosed ? 'treat' : verb.harm?.base ?? ''
  // "31 were burnt and [14 admitted to hospital]"
  const sent = SENT.test(headOf(clause, verb))
  const elliptic = verb.form === 'bare' && (sent || ['admit', 'rush', 'airlift', 'take'].includes(base)) && !objectAt(clause, at + 1) && nounsAt(clause, at - 1)?.quantity != null && (wordAt(clause, at + 1) === 'to' || (base === 'admit' && /^(?:at|in)$/.test(wordAt(clause, at + 1))))
  // "were led to safety and [treated] for smoke inhalation", "were pulled out and [rushed] to hospital"
  const joined = verb.form === 'bare' && sharedPassive(clause, at) >= 0 && !objectAt(clause, at + 1)
  if (!(verb.passive || elliptic || joined) || !(sent || TREATING.has(base))) return NO_HITS
  if (isForDisease(clause, at)) return NO_HITS
  if (base === 'airlift' && verb.passive && isFlownOut(clause, at)) return injured(at, verb, passiveVictims(clause, at).filter(position => isHurtPerson(clause, position)))
  if (isUnderCare(clause, at, verb, base)) return inCare(clause, at, verb, passiveVictims(clause, at))
  for (let next = at + 1; next < at + 6; next++) {
    const nouns = nounsAt(clause, next)
    const head = nounAt(clause, next)
    if (base === 'treat' ? TREATED_FOR.has(head) || (!diagnosed && (HOSPITAL.has(head) || (nouns !== null && isWard(clause, nouns)) || RELEASED.test(wordAt(clause, next)))) : HOSPITAL.has(head) || (nouns !== null && isWard(clause, nouns))) return injured(at, verb, passiveVictims(clause, joined ? sharedPassive(clause, at) : at).filter(position => !sent || nounsAt(clause, position)?.names === 'person'))
    // "seven were treated at the scene"
    if (base === 'treat' && isMark(clause, next, 'adverb') && clause.sentence.words[(clause.chunks[next]?.end ?? 0) - 1] === 'scene') return injured(at, verb, passiveVictims(clause, at).filter(position => isHurtPerson(clause, position)))
    if (base !== 'treat' && (wordAt(clause, next) === 'for' ? TREATMENT.test(nounAt(clause, next + 1)) : base === 'admit' && wordAt(clause, next) === 'with' && INJURIES.has(nounAt(clause, next + 1)))) return injured(at, verb, passiveVictims(clause, at).filter(position => nounsAt(clause, position)?.names === 'person' || nounsAt(clause, position)?.proper === true))
    // "to the Royal Oldo and [Women's Hospital]"
    if (base !== 'treat' && isMark(clause, next, 'conjunction') && HOSPITAL.has(nounAt(clause, next + 1)) && clause.sentence.capital[(nounsAt(clause, next + 1) as NounPhrase).head] === true) return injured(at, verb, passiveVictims(clause, at))
    if (verbAt(clause, next) || (isMark(clause, next, 'conjunction') && !RELEASED.test(wordAt(clause, next + 1)) && !(base === 'treat' && TREATED_FOR.has(nounAt(clause, next + 1)) && wordAt(clause, next - 2) === 'for')) || isMark(clause, next, 'semicolon')) return NO_HITS
  }
  return NO_HITS
}

/** "were admitted to hospital and treated [for measles]": they are ill, not hurt. */
function isForDisease(clause: Clause, at: number): boolean {
  for (let next = at + 1; next < at + 6; next++) if (/^(?:for|with)$/.test(wordAt(clause, next)) && wordKinds(nounAt(clause, next + 1)) === DISEASE) return true
  return false
}

/** "A woman died and another was airlifted [to Oldo] after a crash": to a town, from a mishap that has harmed others; a flood's evacuees are not hurt. */
function isFlownOut({ chunks, sentence: { words } }: Clause, at: number): boolean {
  const to = chunks[at + 2]
  return words[chunks[at + 1]?.first ?? -1] === 'to' && to?.kind === 'noun' && to.proper && words.some(word => MISHAP.test(word)) && chunks.some(chunk => chunk.kind === 'verb' && !chunk.negated && /^(?:killed|injured)$/.test(chunk.harm?.effect ?? ''))
}
const MISHAP = /^(?:crash|collision|accident|rollover|shooting|stabbing|explosion|blast|attack)$/

/** "was [taken to a hospital]", "were [flown] to Oldo Medical Center", "is [in hospital]". */
export function goesToHospital(clause: Clause, at: number, verb: VerbGroup): boolean {
  if (verb.negated || verb.modal !== null) return false
  if (verb.copula && wordAt(clause, at + 1) === 'in') return isHospital(clause, at + 2)
  if (!verb.passive || !TREATING.has(verb.harm?.base ?? '')) return false
  for (let next = at + 1; next < at + 6 && !verbAt(clause, next) && !isMark(clause, next, 'semicolon', 'stop'); next++) if (isHospital(clause, next)) return true
  return false
}

/** "[are still being treated]", "[were admitted], many with burns": nothing behind says for what else. */
function isUnderCare(clause: Clause, at: number, { first, end }: VerbGroup, base: string): boolean {
  const { words } = clause.sentence
  const guarded = /^(?:under|at|in|by)$/.test(wordAt(clause, at + 1)) && base === 'treat'
  if (!(guarded || isMark(clause, at + 1, 'comma', 'stop', 'semicolon', 'conjunction') || at + 1 === clause.chunks.length)) return false
  return base === 'treat' ? words.slice(first, end).includes('being') : base === 'admit' && (words.some(word => INJURIES.has(word)) || nounsAt(clause, at - 1)?.head === -1)
}

function isHospital(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns !== null && (HOSPITAL.has(headOf(clause, nouns)) || isWard(clause, nouns))
}

/** "a military hospital ship", "burns units", "a medical centre", "Oldo General". */
function isWard({ sentence: { words, capital } }: Clause, { first, end, head }: NounPhrase): boolean {
  const phrase = words.slice(first, end)
  return phrase.includes('hospital') || (words[head] === 'general' && capital[head] === true && head > first && !OFFICE.test(words[head - 1] as string)) || /\bhealth (?:cent(?:er|re)|post|facility|unit)\b/.test(phrase.join(' ')) || (/^(?:units?|centers?|centres?|wards?)$/.test(words[head] ?? '') && phrase.some(word => /^(?:burns?|medical|trauma|health|intensive|emergency)$/.test(word)))
}

/** Who is a general of another kind: "the [Attorney] General". */
const OFFICE = /^(?:the|a|attorney|surgeon|secretary|inspector|governor)$/

/** Verbs that bring somebody somewhere: "sent four to hospital". */
const BRINGING: ReadonlySet<string> = new Set('sent send sends sending put puts putting landed landing'.split(' '))
/** Verbs of those who bring the hurt in: "Paramedics took 18 passengers to hospital"; a bus may take nurses there. */
const FETCHING: ReadonlySet<string> = new Set('took taken rushed airlifted flew transported carried brought evacuated ferried'.split(' '))
/** Both. */
export const TO_CARE: ReadonlySet<string> = new Set([...BRINGING, ...FETCHING])
/** Who takes the hurt to hospital: "[Paramedics] took nine people". */
const FETCHERS = /^(?:paramedics?|medics?|ambulances?|helicopters?|rescuers?|firefighters?|police|officers|crews?|workers|volunteers|residents|villagers|soldiers|troops|bystanders|neighbou?rs|relatives|services?|they)$/

/** "The crash sent four to hospital", "Ambulances took nine people to hospitals". */
export function byBringing(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.passive || verb.negated || verb.modal !== null || !(BRINGING.has(headOf(clause, verb)) || isFetching(clause, at, verb))) return NO_HITS
  const object = objectAt(clause, at + 1)
  if (object === null) return NO_HITS
  const { members, end } = listAt(clause, object, sayingBehind(clause, object))
  let behind = object + 1
  // "sent all five people [involved] to hospital"
  const last = wordAt(clause, end) === 'involved' ? end + 1 : end
  while (behind <= last && !(/^(?:to|in)$/.test(wordAt(clause, behind)) && isHospital(clause, behind + 1))) behind++
  if (behind > last && !isHurtBehind(clause, members)) return NO_HITS
  // Who fetches the hurt is not what hurt them.
  return injured(at, BRINGING.has(headOf(clause, verb)) ? verb : null, members.filter(member => member < behind && nounsAt(clause, member)?.names === 'person'))
}

function isFetching(clause: Clause, at: number, verb: VerbGroup): boolean {
  if (verb.form === 'ing' || verb.form === 'infinitive' || !FETCHING.has(headOf(clause, verb))) return false
  const actor = isMark(clause, at - 1, 'pronoun') ? at - 1 : actorOf(clause, at)
  return FETCHERS.test(actor < 0 ? '' : nounAt(clause, actor) || wordAt(clause, actor))
}

/** Who treats the hurt. */
const CARERS = /^(?:hospitals?|clinics?|doctors|medics|paramedics|nurses|surgeons|ambulance|services?|crews?)$/

/** "Hospitals treated [dozens of survivors]", "Doctors are treating [nine people]": hurt where the text has told of harm. */
export function byTreating(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.passive || verb.negated || verb.modal !== null || verb.harm?.base !== 'treat') return NO_HITS
  const actor = actorOf(clause, at)
  const object = objectAt(clause, at + 1)
  // "they treated 13 protesters for gunshot wounds"
  const wounded = object !== null && wordAt(clause, object + 1) === 'for' && INJURIES.has(nounAt(clause, object + 2)) && nounsAt(clause, object)?.names === 'person'
  if (object === null || !(wounded || (actor >= 0 && CARERS.test(nounAt(clause, actor))))) return NO_HITS
  return inCare(clause, at, null, listAt(clause, object, sayingBehind(clause, object)).members.filter(position => nounsAt(clause, position)?.quantity != null))
}

/** "sent [two others] to Oldo General with injuries". */
function isHurtBehind(clause: Clause, members: readonly number[]): boolean {
  const to = (members[members.length - 1] ?? -2) + 1
  return wordAt(clause, to) === 'to' && nounsAt(clause, to + 1) !== null && wordAt(clause, to + 2) === 'with' && TREATED_FOR.has(nounAt(clause, to + 3))
}

/** Chunks of such a row at most. */
const LONGEST_ROW = 24

/** "Seven died at the alley, eight at the bar, and [three] in hospital": the last of a row of those who died. */
function diesInRow(clause: Clause, at: number): boolean {
  if (nounsAt(clause, at)?.head !== -1 || !isMark(clause, at - 1, 'conjunction')) return false
  let before = at - 1
  let others = 0
  while (before > Math.max(0, at - LONGEST_ROW) && !verbAt(clause, before) && !isMark(clause, before, 'semicolon', 'stop', 'subordinator')) {
    const nouns = nounsAt(clause, before)
    if (nouns?.head === -1 && nouns.quantity && /^(?:at|in|on|near)$/.test(wordAt(clause, before + 1))) others++
    before--
  }
  const verb = verbAt(clause, before)
  return others > 0 && verb?.harm?.base === 'die' && !verb.negated && verb.modal === null
}

/** Heads of what the hurt are in, under or on. */
export const CARE = /^(?:hospitals?|clinic|icu|care|therapy|treatment|observation|ventilators?|oxygen|dialysis|support)$/

/** "36 were killed and [66 were in hospital]", "two are in intensive care", "Over 100 still in hospital": they were hurt in what was told. */
export function byInHospital(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (!(nouns.determiner === 'none' || headOf(clause, nouns) === 'icu') || !isCareAt(clause, at, nouns)) return NO_HITS
  let before = at - 2
  while (isMark(clause, before, 'adverb')) before--
  const verb = verbAt(clause, before)
  if (verb) return (verb.copula || (verb.passive && /^(?:kept|held|detained)$/.test(headOf(clause, verb)))) && !verb.negated && verb.modal === null ? inCare(clause, before, verb, passiveVictims(clause, before)) : NO_HITS
  // "is under police guard [in hospital] with wounds"
  let copula = at - 2
  while (copula > 1 && nounsAt(clause, copula) && isMark(clause, copula - 1, 'preposition')) copula -= 2
  const kept = verbAt(clause, copula)
  if (copula < at - 2 && kept?.copula && !kept.negated && kept.modal === null && wordAt(clause, at + 1) === 'with' && INJURIES.has(nounAt(clause, at + 2))) return inCare(clause, copula, kept, passiveVictims(clause, copula))
  const near = beforeAside(clause, at - 1) ?? nearestNouns(clause, at - 1)
  // "Twelve died at the scene and three more in hospital": dead as well
  let died = near - 2
  while (died > 0 && isMark(clause, died, 'adverb', 'time', 'preposition')) died--
  if (isMark(clause, near - 1, 'conjunction') && verbAt(clause, died)?.harm?.base === 'die' && ((nounsAt(clause, near)?.head === -1 && nounsAt(clause, near)?.quantity) || (nounsAt(clause, near)?.determiner === 'indefinite' && nounsAt(clause, near)?.names === 'person'))) return [{ at: near, effect: 'killed', trigger: died, verb: verbAt(clause, died), rule: 'killed-subject' }]
  if (diesInRow(clause, near)) return [{ at: near, effect: 'killed', trigger: near, verb: null, rule: 'killed-elsewhere', anyHead: true }]
  // "Two men are dead and a third in hospital"
  if (near >= 0 && isMark(clause, near - 1, 'conjunction') && /^an?$/.test(wordAt(clause, near)) && /^(?:second|third|fourth|fifth|sixth)$/.test(nounAt(clause, near))) return inCare(clause, at, null, [near])
  return near >= 0 && nounsAt(clause, near)?.quantity && (isHeading(clause.sentence) || (near === 0 && nounsAt(clause, near)?.head === -1) || isMark(clause, near - 1, 'conjunction', 'comma', 'semicolon')) ? inCare(clause, at, null, [near]) : NO_HITS
}

/** "in hospital", "in intensive care", "under treatment", "on ventilators". */
function isCareAt(clause: Clause, at: number, nouns: NounPhrase): boolean {
  const word = headOf(clause, nouns)
  switch (wordAt(clause, at - 1)) {
    case 'in': return HOSPITAL.has(word) || isIntensiveCare(clause, nouns)
    case 'under': return /^(?:treatment|observation)$/.test(word)
    case 'on': return /^(?:ventilators?|oxygen|dialysis)$/.test(word) || (word === 'support' && /^(?:ventilator|life)$/.test(clause.sentence.words[nouns.head - 1] ?? ''))
    default: return false
  }
}

function isIntensiveCare({ sentence: { words } }: Clause, { head }: NounPhrase): boolean {
  return /^(?:care|therapy)$/.test(words[head] ?? '') && words[head - 1] === 'intensive'
}

/** No names are known of those killed by force. */
const NOBODY: ReadonlySet<string> = new Set()
/** Sentences between the harm and the care. */
const NEAR = 6
/** Drafts looked back at: more than so many sentences by a person hold. */
const LOOKED_BACK = 16

/** The draft of persons under care, where its sentence tells of force, mishap or harm, or one shortly before told of the dead or hurt; null elsewhere. Other drafts stay as they are. */
export function caredFor(draft: Draft, drafts: readonly Draft[]): Draft | null {
  if (draft.rule !== IN_CARE) return draft
  const { chunks, sentence: { words, index } } = draft.clause
  if (forced(words) || chunks.some(chunk => (chunk.kind === 'verb' && chunk.harm?.effect != null) || (chunk.kind === 'adjective' && chunk.word === 'dead'))) return draft
  const told = drafts.slice(-LOOKED_BACK).some(before => {
    const { clause, effect, count } = before
    // "91 people died in an outbreak of measles. … treated [1,300 children]": they are ill.
    if (clause.sentence.words.some(word => wordKinds(word) === DISEASE)) return false
    return index - clause.sentence.index <= NEAR && (effect === 'killed' || effect === 'injured') && count.max !== 0 && !isNatural(before, NOBODY)
  })
  return told ? draft : null
}

/** What the hurt undergo or are taken in for. */
const TREATMENT = /^(?:treatment|attention|surgery|care|operations?)$/

/** "is undergoing treatment for head injuries", "were receiving treatment in two hospitals", "is responding to treatment". */
export function byTreatment(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated || verb.modal !== null || verb.passive) return NO_HITS
  const object = skipAdverbs(clause, at + 1)
  if (wordAt(clause, object) === 'to' && nounAt(clause, object + 1) === 'treatment') return inCare(clause, at, verb, passiveVictims(clause, at))
  if (!TREATMENT.test(nounAt(clause, object))) return NO_HITS
  // "Two others are receiving treatment."
  if (nounAt(clause, object) === 'treatment' && (object + 1 >= clause.chunks.length || isMark(clause, object + 1, 'stop', 'comma', 'quote', 'semicolon'))) return inCare(clause, at, verb, passiveVictims(clause, at).filter(position => nounsAt(clause, position)?.quantity != null || nounsAt(clause, position)?.determiner === 'indefinite'))
  for (let next = object + 1; next < object + 5; next++) {
    // "treatment for 20% burns"
    let what = next + 1
    while (isMark(clause, what, 'other')) what++
    const wounded = nounsAt(clause, what)
    if (wordAt(clause, next) === 'for' && wounded && LIMB.test(headOf(clause, wounded)) && isWound(clause, wounded)) return injured(at, verb, passiveVictims(clause, at).filter(position => isHurtPerson(clause, position)))
    if (wordAt(clause, next) === 'for' ? TREATED_FOR.has(nounAt(clause, what)) : isMark(clause, next, 'preposition') && HOSPITAL.has(nounAt(clause, next + 1))) return inCare(clause, at, verb, passiveVictims(clause, at))
    // "is undergoing treatment at RIMS"
    if (/^(?:at|in)$/.test(wordAt(clause, next)) && nounsAt(clause, next + 1)?.proper === true && wordAt(clause, object) === 'treatment') return inCare(clause, at, verb, passiveVictims(clause, at))
    if (verbAt(clause, next) || isMark(clause, next, 'semicolon', 'stop', 'subordinator')) return NO_HITS
  }
  return NO_HITS
}

/** "two men suffering from stab injuries", "was suffering from hypothermia", "were overcome by smoke". */
export function bySuffering(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated || verb.modal !== null) return NO_HITS
  const word = headOf(clause, verb)
  const suffers = verb.harm?.base === 'suffer' && !verb.passive && wordAt(clause, at + 1) === 'from' && INJURIES.has(nounAt(clause, at + 2))
  const choked = word === 'overcome' && (verb.passive || verb.form === 'bare') && ['by', 'with'].includes(wordAt(clause, at + 1)) && FUMES.test(nounAt(clause, at + 2))
  // "Two clerks reported minor injuries"
  const told = /^report(?:ed|s|ing)?$/.test(word) && !verb.passive && INJURIES.has(nounAt(clause, at + 1)) && nounsAt(clause, at + 1)?.determiner !== 'no' && nounsAt(clause, at + 1)?.quantity == null
  if (told) return passiveVictims(clause, at).filter(position => nounsAt(clause, position)?.names === 'person' && (nounsAt(clause, position)?.quantity?.min ?? 0) > 0).map(position => ({ at: position, effect: 'injured', trigger: at, verb, rule: 'injured-suffering' }))
  if (!suffers && !choked) return NO_HITS
  const positions = verb.form === 'finite' ? passiveVictims(clause, at) : [nearestNouns(clause, at)]
  return positions.filter(position => position >= 0 && isHurtPerson(clause, position)).map(position => ({ at: position, effect: 'injured', trigger: at, verb, rule: 'injured-suffering' }))
}

/** What overcomes who breathes it. */
const FUMES = /^(?:smoke|fumes?|gas|gases|carbon|heat)$/

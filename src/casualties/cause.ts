import type { Draft } from './draft'
import type { NounPhrase } from './read/chunk'
import { headOf, isMark, nounAt, nounsAt, skipAdverbs, verbAt, verbWordAt, wordAt, type Clause } from './read/clause'
import { sharedSubjectVerb } from './source'
import { isBesides } from './read/companions'
import { isHeading } from './read/sentence'
import { isOfNation } from './place-names'
import { antecedentOf, firstJoined, relativeBefore, subjectOf } from './read/subject'
import { DISEASE, wordKinds } from './related'
import { EVENTS, STORMS } from './words/events'

const BEHIND: ReadonlySet<string> = new Set('in by from during after amid following when as of to due because at under with'.split(' '))

const OPENS: ReadonlySet<string> = new Set('open opens opened opening'.split(' '))

/** Word range of the event that did the harm, where the sentence names it; null else. */
export function causeOf(draft: Draft): { readonly first: number, readonly end: number } | null {
  const { clause, trigger, rule } = draft
  const found = countedOf(clause, draft) ?? ofToll(clause, draft) ?? actor(clause, draft) ?? behind(clause, Math.max(trigger, draft.at), draft.end) ?? clauseBehind(clause, trigger, rule.endsWith('-toll')) ?? before(clause, trigger, draft.at)
  return found && withGunmen(clause, found)
}

/** "the [coronavirus] death toll", "12 [flood] deaths": the word before the noun that counts the dead. */
function countedOf(clause: Clause, { rule, trigger }: Draft): { readonly first: number, readonly end: number } | null {
  const nouns = /-(?:toll|noun)$/.test(rule) ? nounsAt(clause, trigger) : null
  if (!nouns || nouns.possessor) return null
  const { words } = clause.sentence
  // "seven [cyclone] related deaths", "[rain]-related deaths"
  const related = words[nouns.head - 1] === 'related' ? words[nouns.head - 2] === '-' ? 3 : 2 : 0
  const last = nouns.head - (related || (words[nouns.head - 1] === 'death' ? 2 : 1))
  return last >= nouns.first && EVENTS.has(words[last] as string) && !HARMS.test(words[last] as string) ? { first: last, end: last + 1 } : null
}

/** "the death toll from [heavy rains and flooding] in Oldo rose to nine", "the number of people killed in [the blast] stands at 12": what stands between a toll and its figure. */
function ofToll(clause: Clause, { rule, trigger, at }: Draft): { readonly first: number, readonly end: number } | null {
  if (!rule.endsWith('-toll')) return null
  for (let position = trigger + 1; position < at - 1; position++) {
    const nouns = FROM.test(wordAt(clause, position)) && isMark(clause, position, 'preposition') ? nounsAt(clause, position + 1) : null
    if (!nouns || nouns.names === 'person' || !isEvent(clause, nouns)) continue
    // "died of bird flu, raising the toll from [the virus] to nine": named before.
    const named = nouns.determiner === 'definite' && nouns.end - nouns.first === 2 ? before(clause, trigger, at) : null
    if (named) return named
    const second = isMark(clause, position + 2, 'conjunction') ? clause.chunks[position + 3] : undefined
    return { first: nouns.first, end: second && EVENTS.has(clause.sentence.words[second.end - 1] as string) ? second.end : ofEnd(clause, position + 1) }
  }
  return null
}
const FROM = /^(?:from|in|of|by|during|following|after)$/

/** A happening by its head or its name: "the blast", "Typhoon Oldo"; no heart attack, nor what is done about a harm. */
function isEvent(clause: Clause, nouns: NounPhrase): boolean {
  const { words } = clause.sentence
  return (EVENTS.has(headOf(clause, nouns)) && !isAid(clause, nouns) && !(words[nouns.head - 1] === 'heart' && words[nouns.head] === 'attack')) || STORMS.has(words[nouns.first] as string)
}

/** "the murder toll", "two shooting deaths": no event, but how they died. */
const HARMS = /^(?:murder|killing|shooting|stabbing|homicide|overdose)s?$/

/** "[gunmen at the gate opened fire] on crowds": the fire that somebody opens is no blaze; the phrase takes the verb and its subject along. */
function withGunmen(clause: Clause, range: { readonly first: number, readonly end: number }): { readonly first: number, readonly end: number } {
  const { words } = clause.sentence
  if (words[range.first] !== 'fire' || !OPENS.has(words[range.first - 1] ?? '')) return range
  const verb = clause.chunks.findIndex(chunk => chunk.end === range.first)
  let subject = verb - 1
  if (subject < 0 || !nounsAt(clause, subject)) return { ...range, first: range.first - 1 }
  while (subject >= 2 && isMark(clause, subject - 1, 'preposition') && nounsAt(clause, subject - 2)) subject -= 2
  return { ...range, first: clause.chunks[subject]?.first ?? range.first }
}

/** Who tells of a harm did not do it: "officials reported nine dead". */
const REPORTS = /^(?:report|confirm|announc|record|count|list|pronounc|declar|receiv|admit|recover|retriev|discover|extract)/

/** The subject of an active verb with its victims behind it: "[the airstrike] killed nine", "a blast …, killing nine"; the dead who "include two nurses" did nothing, nor did the army that "lost five soldiers". */
function actor(clause: Clause, draft: Draft): { readonly first: number, readonly end: number } | null {
  const verb = draft.verb
  if (!verb || draft.rule.endsWith('-toll') || verb.passive || verb.copula || REPORTS.test(clause.sentence.words[verb.head] as string) || verb.harm?.valence === 'subject' || verb.harm?.base === 'find' || verb.harm?.base === 'lose') return null
  const from = clause.chunks.indexOf(verb)
  // "recorded two fighters injured [along with] a clerk": those before the participle are hurt, too.
  if (verb.form === 'bare' && draft.at > from && isMark(clause, from + 1, 'conjunction') && clause.sentence.words[(clause.chunks[from + 1]?.end ?? 0) - 1] === 'with') return null
  // "lost their lives besides [the bomber]"
  if (draft.at > from && isBesides(clause, draft.at - 1)) return null
  // "23 were injured, six of them seriously", "the dead include five men": whoever stands there came to harm, too.
  if (draft.at < from || /-includ(?:e|ing)$/.test(draft.rule)) return draft.partOf?.at !== undefined && draft.partOf.at > from ? actor(clause, draft.partOf) : null
  // "sentenced a man to life [for] murdering three", not "blamed the army for killing two"
  if (verb.form === 'ing' && wordAt(clause, from - 1) === 'for' && !verbWordAt(clause, from - 3).startsWith('blam')) return null
  const joined = firstJoined(clause, from)
  const event = relativeEvent(clause, joined)
  if (event) return event
  // "[Rebels] used machetes to kill nine"
  if (verb.form === 'infinitive' && /^us(?:ed|es|ing)$/.test(verbWordAt(clause, from - 2)) && nounsAt(clause, from - 1) && !EVENTS.has(nounAt(clause, from - 1))) return doerAt(clause, subjectOf(clause, from - 2), draft.trigger)
  // "raiders who attacked a village and [killed] nine"
  const who = joined === from || verb.form === 'ing' ? -1 : relativeBefore(clause, joined)
  if (who >= 0 && wordAt(clause, who) === 'who') {
    const raiders = nounsAt(clause, antecedentOf(clause, who))
    return raiders && raiders.head >= 0 ? { first: raiders.first, end: raiders.end } : null
  }
  // "has killed four and [wounded] two": the subject of the first verb.
  const shared = joined < from && relativeBefore(clause, joined) >= 0 ? joined : verb.form === 'ing' ? -1 : sharedSubjectVerb(clause, from)
  // "Gunmen shoot dead a clerk, [wound] another": of the headline's first verb.
  if (verb.form !== 'ing' && isMark(clause, from - 1, 'comma') && isHeading(clause.sentence)) return doerAt(clause, subjectOf(clause, clause.chunks.findIndex(chunk => chunk.kind === 'verb')), draft.trigger)
  // "has killed nine Teskians, mostly clerks, [displaced] 40 others and set fires"
  const row = verb.form === 'bare' && isMark(clause, from - 1, 'comma') ? clause.chunks.findIndex((chunk, at) => at < from && chunk.kind === 'verb' && chunk.harm?.effect != null && !chunk.passive && chunk.finite) : -1
  if (row >= 0 && row < draft.at) return doerAt(clause, subjectOf(clause, row), draft.trigger)
  // "…, killing nine and [injuring] two": of the deed whose outcome the first participle tells.
  const deed = shared >= 0 && verbAt(clause, shared)?.passive === false ? shared : deedOf(clause, verb.form === 'ing' && verbAt(clause, joined)?.form === 'ing' ? joined : from)
  // "26 from [a ferry] that capsized on Sunday, drowning 30"
  const relative = deed < from && /^(?:that|which)$/.test(wordAt(clause, deed - 1)) && isMark(clause, deed - 1, 'relative') ? deed - 1 : -1
  const main = subjectOf(clause, deed)
  const doer = nounsAt(clause, main)
  const own = relative < 0 || (doer !== null && deed !== joined && !isAid(clause, doer))
  const told = own ? null : relativeEvent(clause, deed)
  if (told) return told
  const craft = nounsAt(clause, relative - 1)
  return doerAt(clause, own ? main : craft && craft.names !== 'person' && !craft.proper ? relative - 1 : antecedentOf(clause, relative), draft.trigger)
}

/** The subject at `subject` with its phrases up to `limit`; null for nobody who did it. */
function doerAt(clause: Clause, subject: number, limit: number): { readonly first: number, readonly end: number } | null {
  const nouns = nounsAt(clause, subject)
  if (!nouns || nouns.head < 0 || nouns.determiner === 'no' || NO_DOER.test(headOf(clause, nouns)) || isAid(clause, nouns)) return null
  return { first: nouns.first, end: withPhrases(clause, ofTwoNations(clause, subject), limit) }
}

/** "[An Afghan and coalition force] killed two": position of the noun that two peoples share; the position of the first without it. */
function ofTwoNations(clause: Clause, at: number): number {
  const first = nounsAt(clause, at)
  const second = wordAt(clause, at + 1) === 'and' ? nounsAt(clause, at + 2) : null
  return first && second && first.determiner === 'indefinite' && first.head === first.end - 1 && isOfNation(headOf(clause, first)) && second.determiner === 'none' && second.quantity === null && second.names !== 'person' ? at + 2 : at
}

/** "claimed responsibility for [a bombing in Oldo] that killed six": the event before the relative clause, not what governs it. */
function relativeEvent(clause: Clause, verb: number): { readonly first: number, readonly end: number } | null {
  const relative = relativeBefore(clause, verb)
  if (relative < 0 || !/^(?:that|which)$/.test(wordAt(clause, relative))) return null
  for (let at = relative - 1; at >= 0 && (nounsAt(clause, at) || isMark(clause, at, 'preposition', 'comma', 'time', 'adverb')); at--) {
    const nouns = nounsAt(clause, at)
    if (nouns && EVENTS.has(headOf(clause, nouns))) return { first: nouns.first, end: withPhrases(clause, at, relative) }
  }
  return null
}

/** Commas between a deed and the participle of what came of it: "raided Oldo, a village near Bexley, on Monday, killing nine". */
const MOST_COMMAS = 4

/** What counts the dead does not kill them ("the [toll] topped 40"), nor does a distance ("20 [km] north of Oldo"), nor what a court finds ("[guilty] of"). */
const NO_DOER = /^(?:tolls?|number|count|tally|total|figure|north|south|(?:(?:north|south)-?)?(?:east|west)|km|kilomet(?:er|re)s|miles|guilty|sentence|life|likely|reports?)$/

/** "Rebels [attacked] a base and a boat, leaving nine dead": the verb whose subject a participle behind a comma has; the verb itself where it has its own. */
function deedOf(clause: Clause, verb: number): number {
  if (verbAt(clause, verb)?.form !== 'ing') return verb
  if (!isMark(clause, verb - 1, 'comma')) return hittingBefore(clause, verb)
  for (let at = verb - 2, commas = 0; at > 0; at--) {
    if (isMark(clause, at, 'semicolon', 'relative')) return verb
    if (isMark(clause, at, 'comma') && ++commas > MOST_COMMAS) return verb
    const deed = verbAt(clause, at)
    // "ambushed a convoy [carrying] clerks": it describes what stands before it.
    if (deed?.form === 'ing' && nounsAt(clause, at - 1)) continue
    if (deed) return deed.finite && !deed.passive && !deed.copula && !deed.reporting && (nounsAt(clause, skipAdverbs(clause, at + 1)) || isMark(clause, at + 1, 'preposition', 'pronoun') || /^(?:him|her|it|them)sel(?:f|ves)$/.test(wordAt(clause, at + 1))) ? at : verb
  }
  return verb
}

/** "A bomb [hit] a bus killing nine": the verb whose object does not kill, but was hit; the verb at `verb` where it has none. */
function hittingBefore(clause: Clause, verb: number): number {
  let at = verb - 1
  // "met kidnappers holding two", but "attacked guards killing two"
  if (nounsAt(clause, at)?.names === 'person' && !/^(?:attack|ambush|raid|storm|hit|struck|bomb|shell)/.test(verbWordAt(clause, at - 1))) return verb
  while (at > 1 && nounsAt(clause, at) && isMark(clause, at - 1, 'preposition') && nounsAt(clause, at - 2)) at -= 2
  const deed = nounsAt(clause, at) && !EVENTS.has(nounAt(clause, at)) ? verbAt(clause, at - 1) : null
  return deed?.finite && !deed.passive && !deed.copula && !deed.reporting && !WITNESSING.test(headOf(clause, deed)) ? at - 1 : verb
}
/** Whose object does what the participle behind it says: "[saw] a man killing two". */
const WITNESSING = /^(?:saw|see|watch|film|show|caught|catch|found|find|spott|heard|arrest|charg|accus|convict|jail|prevent|stopp?|remember|left|leave|ha[ds]|have)/

const HOURS_BEHIND = /^(?:before|after)$/

/** End of a noun phrase with the prepositional phrases behind it, up to an hour: "[a fire at a mill] before dawn". */
function withPhrases(clause: Clause, at: number, limit: number): number {
  let last = at
  while (last + 2 < limit && isMark(clause, last + 1, 'preposition') && !HOURS_BEHIND.test(wordAt(clause, last + 1)) && nounsAt(clause, last + 2)) {
    // "a clash between troops and rebels"
    const two = wordAt(clause, last + 1) === 'between' && last + 4 < limit && isMark(clause, last + 3, 'conjunction') && nounsAt(clause, last + 4)
    last += two ? 4 : 2
  }
  return clause.chunks[last]?.end ?? 0
}

/** An event noun behind the harm: "killed in [a roadside bomb blast]". */
function behind(clause: Clause, at: number, end: number): { readonly first: number, readonly end: number } | null {
  for (let position = at + 1; position < at + 12; position++) {
    if (isMark(clause, position, 'semicolon', 'stop')) return null
    const verb = verbAt(clause, position)
    if (verb?.finite && !verb.harm) return null
    const nouns = nounsAt(clause, position)
    // "several of the killed [rebels] were found"
    if (!nouns || nouns.first < end || !isEvent(clause, nouns)) continue
    if (BEHIND.has(wordAt(clause, position - 1)) || isMark(clause, position - 1, 'preposition')) return { first: nouns.first, end: ofEnd(clause, position) }
  }
  return null
}

function ofEnd(clause: Clause, at: number): number {
  return wordAt(clause, at + 1) === 'of' && nounsAt(clause, at + 2) ? clause.chunks[at + 2]?.end ?? 0 : clause.chunks[at]?.end ?? 0
}

/** "when [a minibus plunged] into a ravine": the clause behind "when" up to its verb. */
function clauseBehind(clause: Clause, trigger: number, isToll: boolean): { readonly first: number, readonly end: number } | null {
  for (let position = trigger + 1; position < trigger + 10; position++) {
    if (!isMark(clause, position, 'subordinator') || !['when', 'after', 'as'].includes(wordAt(clause, position)) || (wordAt(clause, position) === 'as' && wordAt(clause, position + 1) === 'many')) continue
    const nouns = nounsAt(clause, position + 1)
    const happened = nouns ? verbOf(clause, position + 1) : -1
    const verb = verbAt(clause, happened)
    // "rose to nine after [a boy died]", "after [two bodies were found]": one more of them.
    if (verb && isToll && !EVENTS.has(nounAt(clause, position + 1)) && (verb.harm?.valence === 'subject' || (verb.passive && verb.harm?.effect != null) || FOUND.test(headOf(clause, verb)))) return null
    if (!nouns || !verb || (wordAt(clause, position) === 'as' && AFTERWARDS.test(headOf(clause, nouns)))) return null
    // "when a plane [belonging to an airline] crashed", "after a landslide [triggered by rain] buried": the verb is further on.
    if (verb.form === 'ing' || (verb.form === 'bare' && wordAt(clause, happened + 1) === 'by')) return { first: nouns.first, end: clause.chunks[happened - 1]?.end ?? nouns.end }
    // "after parts of Oldo were hit by [a storm]"
    const doer = verb.passive && wordAt(clause, happened + 1) === 'by' ? nounsAt(clause, happened + 2) : null
    if (doer) return { first: doer.first, end: doer.end }
    // "when a group [set off] a bomb"
    const object = nounsAt(clause, /^(?:off|up)$/.test(wordAt(clause, happened + 1)) ? happened + 2 : happened + 1)
    return { first: nouns.first, end: object?.end ?? verb.end }
  }
  return null
}

/** Chunks of a subject before its verb. */
const LONGEST_SUBJECT = 6

/** Position of the verb of the subject at `at`, behind what the subject is of and with: "the roof of a house [collapsed]", "a bus and a van [collided]"; -1 where another chunk stands before it. */
function verbOf(clause: Clause, at: number): number {
  let next = at + 1
  while (next < at + LONGEST_SUBJECT && nounsAt(clause, next + 1) && (wordAt(clause, next) === 'of' || (wordAt(clause, next) === 'and' && nounsAt(clause, at)?.names !== 'person'))) next += 2
  return verbAt(clause, next) ? next : -1
}

/** "two bodies were [pulled] from the rubble". */
const FOUND = /^(?:pulled|recovered|found|retrieved|discovered|dug|unearthed|identified|succumbed)$/

/** Who does something about a harm that is done: "rose to 35 as [rescuers] dug". */
const AFTERWARDS = /^(?:rescuers?|rescue|officials?|authorities|crews?|workers|teams?|searchers?|survivors|residents|families|relatives|mourners|divers|investigators|detectives|doctors|hospitals|police|firefighters|volunteers|government|aid)$/

/** An event noun before the harm in the same sentence: "In [a separate attack], two were killed". */
function before(clause: Clause, trigger: number, victims: number): { readonly first: number, readonly end: number } | null {
  // "Violence erupted at the funeral of Bo Roe, who was killed last week"
  const relative = verbAt(clause, trigger)?.passive ? relativeBefore(clause, trigger) : -1
  const apart = relative >= 0 && wordAt(clause, relative) === 'who' && isMark(clause, relative - 1, 'comma')
  for (let position = trigger - 1; position >= 0 && !(apart && position < relative && verbAt(clause, position)?.finite); position--) {
    const nouns = position === victims ? null : nounsAt(clause, position)
    if (!nouns || !EVENTS.has(headOf(clause, nouns)) || !isEvent(clause, nouns) || !(nouns.names === 'thing' || isDisease(clause, nouns))) continue
    if (!isCharge(clause, position) && !comesAfter(clause, position, trigger) && !isOfWho(clause, position)) return { first: isDisease(clause, nouns) ? nouns.quantityEnd : nouns.first, end: ofEnd(clause, position) }
  }
  return null
}

/** Those whom a rescue may cost lives. */
const HELD = /^(?:hostages?|captives?|kidnap\w*|rebels?|militants?|gunm[ae]n)$/

/** "a search and [rescue] operation", "rescuers": what is done about a harm did not do it. */
function isAid({ sentence: { words } }: Clause, { head }: NounPhrase): boolean {
  if (/^rescuers?$/.test(words[head] ?? '')) return true
  return /^operations?$/.test(words[head] ?? '') && !words.some(word => HELD.test(word)) && /^(?:rescue|search|relief|recovery|retrieval|salvage|evacuation|clean-?up|clearance|clearing|aid|humanitarian)$/.test(words[head - 1] ?? '')
}

/** "cases of [Oldo fever]", "19 [Oldo virus] cases": no number counts a disease. */
function isDisease(clause: Clause, nouns: NounPhrase): boolean {
  return wordKinds(headOf(clause, nouns)) === DISEASE
}

/** "The guard who opened [fire] was killed": what somebody did, not what was done to him. */
function isOfWho(clause: Clause, at: number): boolean {
  const relative = verbAt(clause, at - 1) ? relativeBefore(clause, at - 1) : -1
  return relative >= 0 && wordAt(clause, relative) === 'who'
}

/** "[The attack] came a year after nine were killed": another than theirs. */
function comesAfter(clause: Clause, at: number, trigger: number): boolean {
  const { chunks, sentence: { words } } = clause
  return /^(?:c[ao]mes?|coming)$/.test(words[verbAt(clause, at + 1)?.head ?? -1] ?? '') && words.slice(chunks[at]?.end, chunks[trigger]?.first).includes('after')
}

/** "accused of [murder]", "charged with theft and [murder]": what somebody is said to have done before. */
function isCharge(clause: Clause, at: number): boolean {
  if (!/^murders?$/.test(nounAt(clause, at))) return false
  const link = isMark(clause, at - 1, 'conjunction') && nounsAt(clause, at - 2) ? at - 3 : at - 1
  if (wordAt(clause, link) === 'of' && /^(?:suspicion|guilty|charges?|counts?)$/.test(nounAt(clause, link - 1) || wordAt(clause, link - 1))) return true
  const verb = /^(?:of|with)$/.test(wordAt(clause, link)) ? verbAt(clause, link - 1) : null
  return verb !== null && /^(?:accused|suspected|convicted|charged)$/.test(headOf(clause, verb))
}

import { EVENTS } from '../words/events'
import type { Chunk, NounPhrase } from './chunk'
import { headOf, isAge, isFullName, isMark, nounsAt, skipAdverbs, verbAt, wordAt, type Clause } from './clause'

/** The noun phrase at `at` is governed by a preposition. */
function governed(clause: Clause, at: number): boolean {
  let before = at - 1
  while (isMark(clause, before, 'adverb', 'quote', 'other')) before--
  // "Since then [forty people] have died"
  if (before >= 0 && isMark(clause, before, 'preposition') && /^(?:then|now)$/.test(wordAt(clause, before + 1))) return false
  // "Of the five aboard [two] were killed"
  const aboard = wordAt(clause, before) === 'aboard' || (wordAt(clause, before) === 'on' && clause.sentence.words[(clause.chunks[before] as Chunk).end - 1] === 'board')
  if (aboard && (clause.chunks[at] as NounPhrase).head < 0) return false
  if (isMark(clause, before, 'preposition', 'including')) return true
  const { quantity, names, determiner } = clause.chunks[at] as NounPhrase
  // "captured a rebel in Oldo and [an airstrike] killed two"
  if (determiner === 'indefinite' && EVENTS.has(headOf(clause, clause.chunks[at] as NounPhrase)) && nounsAt(clause, before - 1)?.proper) return false
  // "was killed by a stray round and [another] was hurt"
  return isMark(clause, before, 'conjunction') && quantity === null && wordAt(clause, at) !== 'another' && names !== 'person' && isMark(clause, before - 2, 'preposition')
}

/**
 * Position of the first noun phrase of the subject of the verb group at `verb`, -1 where the clause has none. Scans left over
 * prepositional phrases, relative clauses, brackets and appositions to the start of the clause.
 */
export function subjectOf(clause: Clause, verb: number): number {
  const { chunks } = clause
  // "A man was found [suffering] wounds"
  const before = verbAt(clause, verb)?.form === 'ing' ? verbAt(clause, verb - 1) : null
  if (before?.passive && /^(?:found|seen|spotted|discovered)$/.test(headOf(clause, before))) return subjectOf(clause, verb - 1)
  let found = -1
  let separated = false
  let at = verb - 1
  while (at >= 0) {
    const chunk = chunks[at] as Chunk
    if (chunk.kind === 'noun') {
      // "two people, [one a girl of seven], were killed"
      if (found === at + 1 && !separated && isOneOfThem(clause, at)) { found = -1; at -= 2; continue }
      if (found === at + 1 && !separated) return found
      // "Along with two clerks, [a guard] was killed"
      if (found >= 0 && separated && at === 1 && isMark(clause, 0, 'conjunction') && (chunks[0] as Chunk).end >= 2) return found
      // "Six were injured, [three of them seriously], and the assailant was wounded"
      if (found >= 0 && separated && chunk.head === -1 && wordAt(clause, at + 1) === 'of' && /^(?:them|whom)$/.test(wordAt(clause, at + 2)) && isMark(clause, at + 3, 'adverb') && isMark(clause, at - 1, 'comma')) return found
      // "the man, [whose two nieces] are missing"
      if (found < 0 && clause.sentence.words[chunk.first] === 'whose' && !governed(clause, at)) return at
      if (governed(clause, at)) { at = governorOf(clause, at) - 1; continue }
      const before = verbAt(clause, at - 1)
      // "killing three seafarers, and [two] were wounded"
      if (before?.form === 'ing' && before.harm?.effect && found >= 0 && separated && clause.chunks[found]?.kind === 'noun' && (clause.chunks[found] as NounPhrase).quantity !== null) return found
      if (before && !before.copula && !before.reporting && before.finite && !before.passive && found >= 0 && separated && relativeBefore(clause, at - 1) < 0) return found
      // "died following an attack, and [a third] died"
      if (before?.form === 'ing' && wordAt(clause, at - 1) === 'following' && found >= 0 && separated && isMark(clause, found - 1, 'conjunction') && verbAt(clause, at - 2)?.finite) return found
      // "In a bid to save the boy, [a soldier] drowned"
      if (before?.form === 'infinitive' && found >= 0 && separated && isMark(clause, at + 1, 'comma') && isMark(clause, 0, 'preposition', 'subordinator')) return found
      // "In Kunar province bordering Pakistan, [a soldier] was killed"
      if (before?.form === 'ing' && found >= 0 && separated && isMark(clause, at + 1, 'comma') && isMark(clause, 0, 'preposition') && nounsAt(clause, 1) && at === (isMark(clause, 2, 'comma') ? 4 : 3)) return found
      // "two died after [a crash], and a third died in Oldo"
      if (found >= 0 && separated && /^(?:after|before)$/.test(wordAt(clause, at - 1)) && isMark(clause, at - 1, 'subordinator') && EVENTS.has(headOf(clause, chunk)) && nounsAt(clause, found)?.names === 'person') return found
      // "A fire, [eighteen kilometres] away in Oldo, killed two"
      if (chunk.names === 'thing' && chunk.quantity && wordAt(clause, at + 1) === 'away') { at--; continue }
      // "OLDO, JUNE 9 A clerk died"
      if (at === 0 && chunk.proper && found === 3 && isMark(clause, 1, 'comma') && isMark(clause, 2, 'time')) return found
      if (chunk.names === 'time' || isAge(clause, at)) { at--; continue }
      if (before?.copula && separated && relativeBefore(clause, at - 1) < 0) return found
      // "Bo Roe, who was [a member of the 3rd Battalion, 8th Regiment], and was killed"
      if (before?.copula && separated && wordAt(clause, at - 2) === 'who' && (found < 0 || nounsAt(clause, found)?.proper === true)) return antecedentOf(clause, at - 2)
      if (found < 0 && separated && before?.finite && !before.copula && !before.reporting && relativeBefore(clause, at - 1) < 0) return subjectOf(clause, at - 1)
      // "a station in the capital, [Oldo], on Monday, killing himself"
      // "returned to a warehouse in Oldo, [Sarn], and shot two"
      const apposed = chunk.proper && (verbAt(clause, verb)?.form === 'ing' || (chunk.names === 'unknown' && isMark(clause, at + 1, 'comma') && isMark(clause, at + 2, 'conjunction')))
      if ((found >= 0 || apposed) && separated && !isMark(clause, at + 1, 'conjunction') && chunk.quantity === null && !(chunk.proper && chunk.names === 'person') && isMark(clause, at - 1, 'comma') && nounsAt(clause, at - 2) && governed(clause, at - 2)) { at = governorOf(clause, at - 2) - 1; continue }
      found = at
      separated = false
      at--
      continue
    }
    if (chunk.kind === 'verb') {
      const outer = separated ? -1 : outerOf(clause, at)
      if (outer >= 0) { found = -1; at = outer; continue }
      const relative = relativeBefore(clause, at)
      // "The victim, [whose name was being withheld], died"
      if (found < 0 && wordAt(clause, at - 1) === 'whose' && (separated ? isMark(clause, at - 2, 'comma') || nounsAt(clause, at - 2)?.names === 'person' : nounsAt(clause, at - 2)?.names === 'person')) { at -= 2; continue }
      // "the incident in which activists say [20 people] were shot"
      if (relative >= 0 && chunk.reporting && found === at + 1 && !separated) return found
      // "an attack in which 20 were killed and [nine others] taken hostage"
      if (relative >= 0 && found >= 0 && separated && chunk.passive && verbAt(clause, verb)?.form === 'bare' && nounsAt(clause, relative + 1) && nounsAt(clause, found)?.quantity) return found
      if (relative >= 0) { at = isMark(clause, relative - 1, 'preposition') ? relative - 2 : relative - 1; continue }
      // "31 people, and not 37 [as announced], were killed"
      if (chunk.form === 'bare' && isMark(clause, at - 1, 'subordinator') && wordAt(clause, at - 1) === 'as') { at -= 2; continue }
      // "Eleven persons, [most of them cut by glass], were treated"
      if (chunk.form === 'bare' && separated && /^(?:them|whom)$/.test(wordAt(clause, at - 1)) && wordAt(clause, at - 2) === 'of' && nounsAt(clause, at - 3)?.head === -1 && isMark(clause, at - 4, 'comma')) {
        found = -1
        separated = false
        at -= 5
        continue
      }
      // "three men, [identified as Bo Roe and two others], were killed"
      if (chunk.form === 'bare' && separated && chunk.harm?.effect == null && isMark(clause, at - 1, 'comma') && nounsAt(clause, at - 2) && isMark(clause, at + 1, 'preposition')) {
        found = -1
        separated = false
        at -= 2
        continue
      }
      // "the patient [being referred] was hurt"
      if (found < 0 && at === verb - 1 && clause.sentence.words[chunk.first] === 'being' && nounsAt(clause, at - 1)) { at--; continue }
      // "a bomber [attempting to infiltrate Oldo] was shot"
      if (chunk.form === 'infinitive' && clause.sentence.words[chunk.first]?.endsWith('ing') && nounsAt(clause, at - 1)?.names === 'person' && found === at + 1 && !separated) { found = -1; at--; continue }
      // "two hopefuls [to be] mayor were killed"
      if (chunk.form === 'infinitive' && chunk.copula && found === at + 1 && nounsAt(clause, at - 1)?.names === 'person') { found = -1; separated = false; at--; continue }
      // "Three miners who were able [to get] out are injured"
      if (clause.sentence.words[chunk.first] === 'to' && wordAt(clause, at - 1) === 'able' && found < 0) { at--; continue }
      // "Confirming the attack, [the spokesman], Bo Roe, said"
      const opened = chunk.form === 'ing' && at === 0 && found >= 0 ? behindOpening(clause, verb) : null
      if (opened !== null) return opened
      if (chunk.form === 'ing' || (chunk.form === 'bare' && !saysQuoted(clause, at, verb) && reduced(clause, at)) || chunk.form === 'infinitive') {
        if (found >= 0 && (separated || chunk.form === 'infinitive' || (found === at + 1 && SAYING.test(headOf(clause, chunk)) && !chunks.slice(found, verb).some(other => other.kind === 'verb' && !(other.form === 'bare' && other.harm?.effect != null))))) return found
        found = -1
        separated = false
        at--
        continue
      }
      return found
    }
    // "OLDO // [Two men] died"
    if (found >= 0 && chunk.kind === 'other' && chunk.word === '/' && wordAt(clause, at - 1) === '/') return found
    // "28 people, one policeman [among them], died"
    if (chunk.kind === 'including' && isMark(clause, at + 1, 'comma') && nounsAt(clause, at - 1) && isMark(clause, at - 2, 'comma')) { at -= 3; continue }
    if (chunk.kind === 'close') {
      // "OLDO, Sept 4 (ABC) [At least 22 people] were killed"
      const behind = nounsAt(clause, at + 1)
      if (found === at + 1 && (behind?.quantity || behind?.determiner !== 'none' || AGENCY.test(wordAt(clause, at - 1)))) return found
      at = openingOf(clause, at) - 1
      continue
    }
    // "[All 53 people] on board and one on the ground were killed"
    if (found >= 0 && separated && chunk.kind === 'preposition' && nounsAt(clause, at - 1) && isAboard(clause, at)) { at--; continue }
    if (chunk.kind === 'conjunction' && chunk.word === 'but' && found >= 0 && isMark(clause, at - 1, 'comma')) return found
    if (chunk.kind === 'comma' || chunk.kind === 'conjunction') { separated = true; at--; continue }
    // "on duty [at the time] Bo Roe died"
    if (chunk.kind === 'adverb' && found === at + 1 && !separated && clause.sentence.words[chunk.end - 1] === 'time') return found
    if (chunk.kind === 'adverb' || chunk.kind === 'time' || chunk.kind === 'adjective' || chunk.kind === 'quote' || chunk.kind === 'other') { at--; continue }
    if (chunk.kind === 'dash') {
      at = isMark(clause, at - 1, 'close') ? -1 : dashBefore(clause, at) - 1
      continue
    }
    // "The king [himself] was wounded"
    if (chunk.kind === 'pronoun' && /sel(?:f|ves)$/.test(chunk.word) && (nounsAt(clause, at - 1)?.names === 'person' || nounsAt(clause, at - 1)?.proper)) { at--; continue }
    if (chunk.kind === 'pronoun' && isMark(clause, at - 1, 'preposition') && wordAt(clause, verb) !== 'being') { at -= 2; continue }
    // "who was trapped along [with them]"
    if (found < 0 && chunk.kind === 'pronoun' && clause.sentence.words[chunk.first - 1] === 'with' && /^(?:him|her|them)$/.test(chunk.word)) { at -= 2; continue }
    // "His brother, who tried to save [him], was hurt"
    if (found < 0 && chunk.kind === 'pronoun' && /^(?:him|her|them|it|himself|herself|themselves)$/.test(chunk.word) && verbAt(clause, at - 1) && (relativeBefore(clause, at - 1) >= 0 || outerOf(clause, at - 1) >= 0)) { at--; continue }
    if ((chunk.kind === 'relative' || chunk.kind === 'preposition') && found < 0) { at--; continue }
    return found
  }
  // "Based on early reports, [the mayor] said"
  return found === 0 && clause.sentence.words[0] === 'based' ? behindOpening(clause, verb) ?? found : found
}

/** "Speaking in Oldo, Sarn, [the mayor] said": the noun phrase behind the comma that ends what a sentence opens with; null where none stands there. */
function behindOpening(clause: Clause, verb: number): number | null {
  for (let at = 1; at < verb; at++) {
    const nouns = isMark(clause, at - 1, 'comma') ? nounsAt(clause, at) : null
    // "Teaching [assistant Bo Roe], 38, died"
    if (nouns && isAge(clause, at)) return at === 3 ? 1 : null
    if (nouns && !(isMark(clause, at + 1, 'comma') && nounsAt(clause, at + 2) && nouns.proper && nouns.names === 'unknown' && isMark(clause, at - 3, 'preposition'))) return at
  }
  return null
}

/** Agencies in the brackets of a dateline. */
const AGENCY = /^(?:ap|afp|reuters|upi|cnn|dpa|ani|pti|ians|xinhua|efe|aap)$/
/** What opens a clause within another. */
const WITHIN: ReadonlySet<string> = new Set(['when', 'after', 'as', 'while', 'because', 'before'])
/** Chunks of a clause before its verb, and between the verb outside and it. */
const MOST_WITHIN = 8

/**
 * "[Fourteen miners] who were trapped when a pit collapsed have died", "[All 33] trapped after a blast rocked a pit were found dead": position at which the
 * phrase ends whose verb the clause of the verb at `verb` belongs to, where that verb only describes the phrase; -1 elsewhere.
 */
function outerOf(clause: Clause, verb: number): number {
  if (!verbAt(clause, verb)?.finite) return -1
  let at = verb - 1
  while (at > verb - MOST_WITHIN && (nounsAt(clause, at) || isMark(clause, at, 'preposition', 'adverb', 'time', 'adjective', 'pronoun'))) at--
  if (!isMark(clause, at, 'subordinator') || !WITHIN.has(wordAt(clause, at))) return -1
  const from = at
  while (at > from - MOST_WITHIN && (isMark(clause, at, 'subordinator', 'adverb', 'time', 'adjective', 'preposition') || (nounsAt(clause, at) && isMark(clause, at - 1, 'preposition')))) at--
  const describing = verbAt(clause, at)
  if (!describing) return -1
  const relative = relativeBefore(clause, at)
  if (relative >= 0) return nounsAt(clause, relative - 1) ? relative - 1 : -1
  return describing.form === 'bare' && nounsAt(clause, at - 1)?.names === 'person' && !isMark(clause, at - 2, 'conjunction', 'subordinator') ? at - 1 : -1
}

/** "two people, [one] a girl of seven": a bare "one" before a phrase with an article, behind a comma. */
export function isOneOfThem(clause: Clause, at: number): boolean {
  return wordAt(clause, at) === 'one' && nounsAt(clause, at)?.head === -1 && nounsAt(clause, at + 1)?.determiner === 'indefinite' && isMark(clause, at - 1, 'comma') && nounsAt(clause, at - 2) !== null
}

/** "on board", "aboard" without a craft behind. */
export function isAboard(clause: Clause, at: number): boolean {
  const { words } = clause.sentence
  const chunk = at < 0 ? undefined : clause.chunks[at]
  return chunk !== undefined && (words[chunk.first] === 'aboard' || (words[chunk.first] === 'on' && words[chunk.first + 1] === 'board')) && !nounsAt(clause, at + 1)
}

/** "72 people, [all] of whom died", "five aboard, [none] of whom survived": position of those whose all they are; `at` itself elsewhere. */
export function wholeOfAll(clause: Clause, at: number): number {
  if (!/^(?:all|none)$/.test(wordAt(clause, at)) || !isMark(clause, at - 1, 'comma')) return at
  let before = at - 2
  while (isMark(clause, before, 'preposition') && isAboard(clause, before)) before--
  return nounsAt(clause, before)?.quantity?.min != null && nounsAt(clause, before)?.names === 'person' ? before : at
}

/** "[suggesting] 20 could be missing": what stands behind is the subject of the next verb. */
const SAYING = /^(?:say|claim|add|suggest|indicat|estimat|believ|mean|fear|warn|confirm|report)ing$/

/** Position of the preposition before the phrase at `at`, or of the conjunction behind which the preposition governs it too. */
function governorOf(clause: Clause, at: number): number {
  let before = at - 1
  while (isMark(clause, before, 'adverb', 'quote', 'other')) before--
  return before
}

/** Position of the relative word that the verb group at `verb` belongs to, -1 where it has none. */
export function relativeBefore(clause: Clause, verb: number): number {
  let at = verb - 1
  while (isMark(clause, at, 'adverb', 'time')) at--
  if (isMark(clause, at, 'relative')) return at
  if (nounsAt(clause, at) && isMark(clause, at - 1, 'relative') && wordAt(clause, at - 1) !== 'that') return at - 1
  return -1
}

/** "that killed six and [wounded] two": position of the verb before the conjunction; the verb itself without one. */
export function firstJoined(clause: Clause, verb: number): number {
  // "which killed six, [wounded] two and left ten missing"
  if (isMark(clause, verb - 1, 'comma') && nounsAt(clause, verb + 1)?.quantity) {
    let at = verb - 2
    while (nounsAt(clause, at) || isMark(clause, at, 'preposition', 'adverb', 'time')) at--
    const before = verbAt(clause, at)
    if (before?.harm && !before.passive && before.finite && nounsAt(clause, at + 1)) return at
  }
  if (!isMark(clause, verb - 1, 'conjunction')) return verb
  for (let at = verb - 2; at >= 0 && !isMark(clause, at, 'semicolon', 'subordinator', 'relative'); at--) if (verbAt(clause, at) && !(verbAt(clause, verb)?.form === 'ing' && isCalled(clause, at))) return firstJoined(clause, at)
  return verb
}

/** "killing a clerk, [identified] as Bo Roe, and injuring two": an aside about who stands before it. */
function isCalled(clause: Clause, at: number): boolean {
  return isMark(clause, at - 1, 'comma') && verbAt(clause, at)?.form === 'bare' && /^(?:as|by)$/.test(wordAt(clause, at + 1))
}

/** "A source [said] “several rebels had been killed”": what is said stands behind; not "said “early signs” suggested". */
function saysQuoted(clause: Clause, at: number, verb: number): boolean {
  return isMark(clause, at + 1, 'quote') && verbAt(clause, at)?.reporting === true && verbAt(clause, verb)?.reporting !== true
}

/** A bare -ed group that only describes the noun before it: no object follows. Two may: "a woman found [shot] in her car". */
function reduced(clause: Clause, at: number): boolean {
  const next = skipAdverbs(clause, at + 1)
  return !nounsAt(clause, next) && (nounsAt(clause, at - 1) !== null || verbAt(clause, at - 1)?.form === 'bare' || isMark(clause, at - 1, 'conjunction'))
}

function openingOf(clause: Clause, close: number): number {
  for (let at = close - 1; at >= 0; at--) if (isMark(clause, at, 'open')) return at
  return close
}

function dashBefore(clause: Clause, dash: number): number {
  for (let at = dash - 1; at >= 0; at--) if (isMark(clause, at, 'dash')) return at
  return -1
}

/** Position of the noun phrase that the relative word at `relative` refers to, -1 where there is none. */
export function antecedentOf(clause: Clause, relative: number): number {
  let at = relative - 1
  while (isMark(clause, at, 'comma', 'adverb', 'time', 'quote') || isAboard(clause, at) || (isMark(clause, at, 'preposition') && isMark(clause, at + 1, 'time'))) at--
  if (isMark(clause, at, 'close')) at = openingOf(clause, at) - 1
  // "the 23 people – aged from six to 80 – [who] died"
  if (isMark(clause, at, 'dash') && dashBefore(clause, at) > 0) at = dashBefore(clause, at) - 1
  let first = -1
  while (at >= 0) {
    const part = partBefore(clause, at)
    if (part >= 0) { at = part; continue }
    if (first < 0 && wordAt(clause, relative) !== 'of' && isAge(clause, at)) { at -= 2; continue }
    const nouns = nounsAt(clause, at)
    // "an official, Bo Roe, at an embassy in [Oldo], who": no place is who.
    // "two trapped inside [the coaches], who are feared dead"
    if (first >= 0 && verbAt(clause, at)?.form === 'bare' && nounsAt(clause, first)?.names === 'thing' && wordAt(clause, relative).startsWith('who') && nounsAt(clause, at - 1)) { at--; first = -1; continue }
    if (!nouns) return first >= 0 && isPlaceWho(clause, first, relative) ? -1 : first
    // "a list of [those] who died"
    if (first < 0 && nouns.head < 0 && wordAt(clause, at) === 'those' && (nounsAt(clause, at - 2)?.head ?? -1) >= 0) return at
    if (first < 0) first = at
    if (nouns.proper && nouns.names === 'unknown' && wordAt(clause, relative).startsWith('who') && !isPlaceOf(clause, at)) return at
    if (isMark(clause, at - 1, 'comma') && nouns.quantity === null && nounsAt(clause, at - 2)?.proper) return at - 2
    if (nouns.names === 'person') return at
    if (!governed(clause, at)) return nouns.names === 'unknown' ? at : first
    at = governorOf(clause, at) - 1
    if (isMark(clause, at, 'comma') && isAge(clause, at - 1)) at -= 3
  }
  return first
}

/** "an embassy in [Oldo], who": the name of a place. */
function isPlaceWho(clause: Clause, at: number, relative: number): boolean {
  const nouns = nounsAt(clause, at)
  return wordAt(clause, relative).startsWith('who') && nouns?.proper === true && nouns.names === 'unknown' && isPlaceOf(clause, at)
}

/** "a man from [Oldo]", "the mayor of [Oldo]", "Bo Roe of [Oldo]"; but "the brother of [Bo Roe]", "the murder of [Roe]" name a person. */
function isPlaceOf(clause: Clause, at: number): boolean {
  if (['from', 'in', 'at', 'near'].includes(wordAt(clause, at - 1))) return true
  // "Bo Roe, 42, of [Oldo], who"
  if (wordAt(clause, at - 1) === 'of' && isMark(clause, at - 2, 'comma') && isAge(clause, at - 3)) return true
  const whose = wordAt(clause, at - 1) === 'of' ? nounsAt(clause, at - 2) : null
  return whose !== null && (whose.proper || whose.names === 'person') && !isFullName(clause, clause.chunks[at] as NounPhrase)
}

/** Position before an aside that ends at `at` and names a part: "[six priests], five of them Spaniards, who …"; -1 where none ends there. */
function partBefore(clause: Clause, at: number): number {
  const them = at - 1
  return wordAt(clause, them) === 'them' && wordAt(clause, them - 1) === 'of' && nounsAt(clause, them - 2)?.head === -1 && isMark(clause, them - 3, 'comma') ? them - 4 : -1
}

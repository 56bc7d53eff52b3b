import { agesEnd, isApposition, isSecondOffice } from './apposition'
import { breakdown, sizeOf, sumOf } from './breakdown'
import type { NounPhrase } from './chunk'
import { headOf, isAge, isFullName, isMark, nounAt, nounsAt, skipAdverbs, verbAt, wordAt, type Clause } from './clause'
import { isDefiniteSubject, isFronted, link, partOf, relativeClauseEnd, startsClause } from './link'

/** Noun phrases that stand side by side, and the parts that "including" or an apposition names. */
export interface NounList {
  readonly members: readonly number[]
  readonly parts: readonly { readonly whole: number, readonly part: number }[]
  /** Position after the list. */
  readonly end: number
}

/** Reads the list of noun phrases that starts at `at` (a noun phrase), going no further than `limit`. */
export function listAt(clause: Clause, at: number, limit: number): NounList {
  const members = [at]
  const parts: { whole: number, part: number }[] = []
  let next = at + 1
  let inPart = false
  let whole = at
  let described = false
  let apposed = false
  let lastApposed = -1
  const ofGroup = nounsAt(clause, at)?.head === -1 && wordAt(clause, at + 1) === 'of' && nounsAt(clause, at + 2)?.quantity != null
  while (next < limit) {
    const after = skipAdverbs(clause, next)
    const past = descriptionEnd(clause, after)
    if (past > after) {
      described ||= isMark(clause, after, 'preposition') && wordAt(clause, after) !== 'of' && past > after + 1
      next = past
      continue
    }
    // "killed 10 people - [five men, three women and two children]."
    if (isMark(clause, after, 'dash') && limit >= clause.chunks.length && nounsAt(clause, after + 1)?.quantity && asideEnd(clause, after, limit) === after) {
      const { members: rest, end } = listAt(clause, after + 1, limit)
      if (rest.length > 1 && (end >= limit || isMark(clause, end, 'stop')) && sumOf(clause, rest) === sizeOf(clause.chunks[whole] as NounPhrase)) {
        for (const part of rest) parts.push({ whole, part })
        next = end
        continue
      }
    }
    const aside = asideEnd(clause, after, limit)
    if (aside > after) {
      if (isMark(clause, after + 1, 'including') && nounsAt(clause, after + 2)) for (const part of listAt(clause, after + 2, aside - 1).members) parts.push({ whole, part })
      else if (nounsAt(clause, after + 1)) for (const part of breakdownIn(clause, after + 1, aside - 1, whole)) parts.push({ whole, part })
      next = aside
      continue
    }
    if (isAge(clause, next - 1) && wordAt(clause, next + 1) === 'of' && nounsAt(clause, next + 2)) { next += 3; continue }
    const identified = identifiedEnd(clause, after)
    if (identified > after) { next = identified; continue }
    const linked = link(clause, after)
    if (!linked) {
      const relative = relativeClauseEnd(clause, after, limit)
      if (relative > after) { next = relative; continue }
      break
    }
    const noun = linked.noun
    if (noun >= limit) break
    if (linked.including) {
      whole = inPart ? whole : members[members.length - 1] as number
      inPart = true
      parts.push({ whole, part: noun })
      next = noun + 1
      // "six clerks, four [of them] women, and two guards"
      if (wordAt(clause, next) === 'of' && isMark(clause, next + 1, 'pronoun') && !nounsAt(clause, noun + 3)?.quantity) {
        next = nounsAt(clause, noun + 3) ? noun + 4 : noun + 3
        inPart = false
      }
      continue
    }
    if (startsClause(clause, noun, limit, wordAt(clause, at - 1) === 'of' && (linked.conjunction || isOfBodies(clause, at)))) break
    if (isFronted(clause, at) && isDefiniteSubject(clause, noun)) break
    const phrase = clause.chunks[noun] as NounPhrase
    if (described && phrase.quantity === null && phrase.names !== 'person') break
    const previous = nounsAt(clause, inPart ? (parts[parts.length - 1] as { part: number }).part : members[members.length - 1] as number) as NounPhrase
    // "The four clerks, Bo Roe, Ed Lane, and Al Wye, were killed"
    if (linked.conjunction && linked.comma && apposed && members.length === 1 && nounsAt(clause, at)?.quantity && isFullName(clause, phrase)) { next = noun + 1; continue }
    // "Three people, a couple [and their son], were found dead": those who make up the whole.
    const counted = nounsAt(clause, at)
    if (linked.conjunction && apposed && members.length === 1 && counted?.quantity
      && sizeNamed(clause, described ? null : lastApposed) + sizeNamed(clause, noun) === counted.quantity.max) {
      parts.push({ whole: at, part: lastApposed }, { whole: at, part: noun })
      next = noun + 1
      continue
    }
    if (linked.conjunction && !linked.comma && apposed && phrase.quantity === null && phrase.determiner !== 'possessive' && !(phrase.proper && phrase.names === 'unknown' && previous.proper && !clause.sentence.shouting)) { next = noun + 1; continue }
    // "one of two guards, Bo Roe and Ed Lane, was killed": which of them is not told.
    if (ofGroup && phrase.proper && phrase.quantity === null) { next = noun + 1; continue }
    if (isSecondOffice(clause, previous, phrase)) { next = noun + 1; continue }
    if (linked.comma && !linked.conjunction) {
      if (isNextSubject(clause, noun) || ((noun + 1 < limit || limit >= clause.chunks.length) && isNextFate(clause, at, noun))) break
      if (['both', 'all'].includes(wordAt(clause, noun))) { next = noun + 1; apposed = true; continue }
      if (isAge(clause, noun)) { next = noun + 1; continue }
      const ages = agesEnd(clause, noun)
      if (ages > noun && previous.names === 'person' && previous.plural) { next = ages; continue }
      const another = linked.divided || (apposed && isFullName(clause, previous) && isFullName(clause, phrase))
      if (!another && isApposition(clause, previous, noun)) { next = noun + 1; apposed = true; lastApposed = noun; continue }
    }
    apposed = false
    if (inPart && linked.comma && linked.conjunction && parts.filter(part => part.whole === whole).length === 1 && isBesideWhole(clause, whole, noun, limit)) inPart = false
    if (inPart) parts.push({ whole, part: noun })
    else members.push(noun)
    next = noun + 1
  }
  return { members, parts: [...parts, ...breakdown(clause, members)], end: next }
}

/** Words for anybody, of whom others are a part. */
const ALL_SORTS = /^(?:people|persons?|individuals|victims|civilians|others)$/
/** Those who are not counted with "people". */
const OTHER_SIDE = /^(?:attackers?|assailants?|militants?|gunm[ae]n|bombers?|others)$/

/** "Eleven soldiers, including a captain, and [two shoppers] were killed": a comma closes the part again; but "12 people, including a nurse, and a guard". */
function isBesideWhole(clause: Clause, whole: number, noun: number, limit: number): boolean {
  const phrase = nounsAt(clause, noun)
  if (!phrase || !(phrase.quantity !== null || phrase.determiner === 'indefinite') || !(noun + 1 === limit || isMark(clause, noun + 1, 'stop', 'preposition'))) return false
  return !ALL_SORTS.test(nounAt(clause, whole)) || OTHER_SIDE.test(headOf(clause, phrase))
}

/** Chunks of a name with its other names at most. */
const LONGEST_NAME = 8

/** "shot a commander[, identified as Bo Roe alias Bran], and four others": position of the comma behind the name of one who is in the list; `at` without it. */
function identifiedEnd(clause: Clause, at: number): number {
  const verb = isMark(clause, at, 'comma') ? verbAt(clause, at + 1) : null
  if (verb?.form !== 'bare' || !/^(?:identified|named)$/.test(headOf(clause, verb)) || wordAt(clause, at + 2) !== 'as' || nounsAt(clause, at + 3)?.proper !== true) return at
  const whose = nounsAt(clause, wordAt(clause, at - 2) === 'of' ? at - 3 : at - 1)
  if (!whose || whose.plural) return at
  for (let end = at + 4; end < at + LONGEST_NAME && !isMark(clause, end, 'stop', 'semicolon') && !verbAt(clause, end)?.finite; end++) if (isMark(clause, end, 'comma')) return isMark(clause, end + 1, 'conjunction') || nounsAt(clause, end + 1) ? end : at
  return at
}

/** "The bodies of [a man], two girls and a woman were found": the verb behind is that of the whole. */
function isOfBodies(clause: Clause, at: number): boolean {
  const whole = nounsAt(clause, at - 2)
  return whole !== null && /^(?:bodies|remains|corpses)$/.test(headOf(clause, whole)) && (at === 2 || isMark(clause, at - 3, 'relative', 'comma', 'stop') || verbAt(clause, at - 3)?.reporting === true)
}

/** "after the quake that killed 90 people, [thousands] still live in tents": a vague number by itself, with words of its own behind it. */
function isNextSubject(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns?.quantity?.vague != null && nouns.head < 0 && at + 1 < clause.chunks.length && wordAt(clause, at + 1) !== 'of' && !isMark(clause, at + 1, 'stop', 'comma', 'semicolon', 'conjunction', 'adjective', 'dash', 'preposition')
}

/** "kills three, [200] evacuated", "kills 12, [six] in hospital", "kills two workers, [three others] unhurt": a number behind what a verb did, with words of its own behind it. */
function isNextFate(clause: Clause, list: number, at: number): boolean {
  const nouns = nounsAt(clause, at)
  if (!nouns?.quantity || isAge(clause, at) || isMark(clause, at + 1, 'comma', 'semicolon', 'conjunction', 'including', 'dash', 'open') || !isBehindVerb(clause, list)) return false
  if (nouns.head >= 0 && /^(?:escape|survive|flee|unhurt|safe)$/.test(headOf(clause, nouns))) return true
  // "kills 12, six in hospital", "kills 55, 33,000 without power", but "kills 45 in Ostland, 17 in Oldo"
  if (isMark(clause, at + 1, 'preposition')) return nouns.head < 0 && (/^(?:without|under)$/.test(wordAt(clause, at + 1)) || /^(?:hospitals?|custody|condition|care|treatment|icu)$/.test(nounAt(clause, at + 2)))
  return at + 1 < clause.chunks.length && !isMark(clause, at + 1, 'stop', 'quote') && (nouns.head < 0 || (verbAt(clause, at + 1)?.form === 'bare' && verbAt(clause, at + 1)?.harm === null))
}

function isBehindVerb(clause: Clause, at: number): boolean {
  return verbAt(clause, at - 1) !== null || verbAt(clause, at - 2) !== null
}

/** How many a phrase names: its number, two of a couple, one of a singular with article or owner; not a number elsewhere. */
function sizeNamed(clause: Clause, at: number | null): number {
  const nouns = at === null ? null : nounsAt(clause, at)
  if (!nouns || nouns.names !== 'person') return NaN
  if (nouns.quantity) return nouns.quantity.min === nouns.quantity.max ? nouns.quantity.max ?? NaN : NaN
  return /^(?:couple|pair|duo)$/.test(headOf(clause, nouns)) ? 2 : nouns.plural ? NaN : 1
}

/** Position after a phrase behind a member that starts at `at`: "[in the capital]", "[aboard]", the "dead" of "24 [dead], including"; `at` itself where none starts. */
function descriptionEnd(clause: Clause, at: number): number {
  if (isMark(clause, at, 'preposition')) {
    const noun = skipAdverbs(clause, at + 1)
    if (nounsAt(clause, noun)) return noun + 1
    return ['on', 'aboard', 'inside'].includes(wordAt(clause, at)) ? at + 1 : at
  }
  return isMark(clause, at, 'adjective') && isMark(clause, at + 1, 'comma') && isMark(clause, at + 2, 'including') ? at + 1 : at
}

/** "four persons – [a driver, two women and a boy] – were killed": those in an aside who add up to the whole. */
function breakdownIn(clause: Clause, at: number, limit: number, whole: number): readonly number[] {
  if (partOf(clause, at)) return [at]
  const { members, end } = listAt(clause, at, limit)
  return end === limit && members.length > 1 && sumOf(clause, members) === sizeOf(clause.chunks[whole] as NounPhrase) ? members : []
}

/** Position after an aside in brackets or between two dashes that starts at `at`; `at` itself where none starts. */
function asideEnd(clause: Clause, at: number, limit: number): number {
  const closing = isMark(clause, at, 'dash') ? 'dash' : 'close'
  if (!isMark(clause, at, 'dash', 'open')) return at
  for (let end = at + 1; end < limit; end++) if (isMark(clause, end, closing)) return end + 1
  return at
}

import type { NounPhrase } from './chunk'
import { headOf, isAge, isFullName, isMark, nounsAt, skipAdverbs, verbAt, wordAt, type Clause } from './clause'

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
  const ofGroup = nounsAt(clause, at)?.head === -1 && wordAt(clause, at + 1) === 'of' && nounsAt(clause, at + 2)?.quantity != null
  while (next < limit) {
    const after = skipAdverbs(clause, next)
    if (isMark(clause, after, 'preposition') && nounsAt(clause, skipAdverbs(clause, after + 1))) {
      if (wordAt(clause, after) !== 'of') described = true
      next = skipAdverbs(clause, after + 1) + 1
      continue
    }
    if (isMark(clause, after, 'preposition') && (wordAt(clause, after) === 'on' || wordAt(clause, after) === 'aboard' || wordAt(clause, after) === 'inside') && !nounsAt(clause, after + 1)) { next = after + 1; continue }
    // "a toll of 24 dead, including 11 children"
    if (isMark(clause, after, 'adjective') && isMark(clause, after + 1, 'comma') && isMark(clause, after + 2, 'including')) { next = after + 1; continue }
    const aside = asideEnd(clause, after, limit)
    if (aside > after) {
      if (isMark(clause, after + 1, 'including') && nounsAt(clause, after + 2)) for (const part of listAt(clause, after + 2, aside - 1).members) parts.push({ whole, part })
      else if (nounsAt(clause, after + 1)) for (const part of breakdownIn(clause, after + 1, aside - 1, whole)) parts.push({ whole, part })
      next = aside
      continue
    }
    if (isAge(clause, next - 1) && wordAt(clause, next + 1) === 'of' && nounsAt(clause, next + 2)) { next += 3; continue }
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
      continue
    }
    if (startsClause(clause, noun, limit, wordAt(clause, at - 1) === 'of' && linked.conjunction)) break
    if (fronted(clause, at) && definiteSubject(clause, noun)) break
    const phrase = clause.chunks[noun] as NounPhrase
    if (described && phrase.quantity === null && phrase.names !== 'person') break
    const previous = nounsAt(clause, inPart ? (parts[parts.length - 1] as { part: number }).part : members[members.length - 1] as number) as NounPhrase
    if (linked.conjunction && !linked.comma && apposed && phrase.quantity === null && phrase.determiner !== 'possessive' && !(phrase.proper && phrase.names === 'unknown' && previous.proper && !clause.sentence.shouting)) { next = noun + 1; continue }
    // "one of two guards, Bo Roe and Ed Lane, was killed": which of them is not told.
    if (ofGroup && phrase.proper && phrase.quantity === null) { next = noun + 1; continue }
    if (isSecondOffice(clause, previous, phrase)) { next = noun + 1; continue }
    if (linked.comma && !linked.conjunction) {
      if (['both', 'all'].includes(wordAt(clause, noun))) { next = noun + 1; apposed = true; continue }
      if (isAge(clause, noun)) { next = noun + 1; continue }
      const ages = agesEnd(clause, noun)
      if (ages > noun && previous.names === 'person' && previous.plural) { next = ages; continue }
      const another = linked.divided || (apposed && isFullName(clause, previous) && isFullName(clause, phrase))
      if (!another && isApposition(clause, previous, noun)) { next = noun + 1; apposed = true; continue }
    }
    apposed = false
    if (inPart) parts.push({ whole, part: noun })
    else members.push(noun)
    next = noun + 1
  }
  return { members, parts: [...parts, ...breakdown(clause, members)], end: next }
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

/** Parts that are named behind the verb: "five troops were wounded in the battle, [including two medics]"; "20 were found, [eleven women and nine men]", "nine were killed: [four in Oldo, three in Sarn and two in Tarn]" where they add up to `whole`. */
export function partsBehind(clause: Clause, trigger: number, whole: number | null): readonly number[] {
  let next = skipAdverbs(clause, trigger + 1)
  if (isMark(clause, next, 'comma', 'colon', 'open', 'dash') && nounsAt(clause, next + 1)) {
    const closing = isMark(clause, next, 'open') ? 'close' : isMark(clause, next, 'dash') ? 'dash' : null
    const { members } = listAt(clause, next + 1, closing ? closeAfter(clause, next, closing) : clause.chunks.length)
    if (members.length > 1 && sumOf(clause, members) === whole) return members
  }
  for (;;) {
    // "have killed 43 people, [the agency said,] including 11"
    const said = isMark(clause, next, 'comma') && nounsAt(clause, next + 1) ? reportingBehind(clause, next + 2) : -1
    const linked = link(clause, said < 0 ? next : said + 1)
    if (linked?.including) return listAt(clause, linked.noun, clause.chunks.length).members
    // "60 deaths have been recorded since May, including nine"
    const recorded = verbAt(clause, next)?.passive === true && next === skipAdverbs(clause, trigger + 1) && nounsAt(clause, trigger) !== null
    if (!recorded && !isMark(clause, next, 'preposition') && !(isMark(clause, next, 'subordinator') && isMark(clause, next + 1, 'time'))) return []
    next = skipAdverbs(clause, next + (recorded ? 1 : 2))
  }
}

/** Position of the verb of saying that ends "the agency of the territory said," from `at` on; -1 without one. */
function reportingBehind(clause: Clause, at: number): number {
  let next = at
  while (isMark(clause, next, 'preposition') && nounsAt(clause, next + 1)) next += 2
  return verbAt(clause, next)?.reporting === true && isMark(clause, next + 1, 'comma') ? next : -1
}

function closeAfter(clause: Clause, open: number, closing: 'close' | 'dash'): number {
  let close = open + 1
  while (close < clause.chunks.length && !isMark(clause, close, closing)) close++
  return close
}

/** Position after the ages of several people: "his sons, [7 and 9]", "three boys, [8, 10 and 12]"; `at` itself where none stand there. */
function agesEnd(clause: Clause, at: number): number {
  const isYears = (position: number): boolean => {
    const phrase = nounsAt(clause, position)
    return phrase?.head === -1 && phrase.quantity !== null && phrase.quantity.min === phrase.quantity.max && (phrase.quantity.max ?? NaN) < 110 && /^\d/.test(clause.sentence.words[phrase.first] as string)
  }
  if (!isYears(at)) return at
  let next = at + 1
  while (isMark(clause, next, 'comma') && isYears(next + 1)) next += 2
  if (isMark(clause, next, 'comma') && isMark(clause, next + 1, 'conjunction')) next++
  return isMark(clause, next, 'conjunction') && isYears(next + 1) ? next + 2 : at
}

interface Link { readonly noun: number, readonly including: boolean, readonly comma: boolean, readonly conjunction: boolean, /** By a semicolon. */ readonly divided: boolean }

/** What joins the list to its next member at `at`: a comma, a conjunction, "including". */
function link(clause: Clause, at: number): Link | null {
  let next = at
  const comma = isMark(clause, next, 'comma', 'dash') || (isMark(clause, next, 'semicolon') && isAge(clause, next - 1))
  if (comma) {
    const past = skipAdverbs(clause, next + 1)
    // "two women, aged 34 and 29, and a girl"
    next = past > next + 1 && isMark(clause, past, 'comma') ? skipAdverbs(clause, past + 1) : past
  }
  const divided = comma && wordAt(clause, at) === ';'
  const conjunction = isMark(clause, next, 'conjunction') && wordAt(clause, next) !== 'but'
  if (wordAt(clause, next - 1) === 'not') return null
  if (conjunction) next = skipAdverbs(clause, next + 1)
  if (isMark(clause, next, 'including')) {
    let noun = skipAdverbs(clause, next + 1)
    if (isMark(clause, noun, 'comma') && wordAt(clause, noun + 1) === 'according' && isMark(clause, noun + 3, 'comma')) noun += 4
    if (nounsAt(clause, noun)?.head === -1 && wordAt(clause, noun) === 'those') noun += 2
    return nounsAt(clause, noun) ? { noun, including: true, comma, conjunction, divided } : null
  }
  if (partOf(clause, next)) return { noun: next, including: true, comma, conjunction, divided }
  if ((!comma && !conjunction) || wordAt(clause, next) === 'most') return null
  if (isMark(clause, at, 'dash') && !conjunction) return null
  if (conjunction && wordAt(clause, next) === 'of' && nounsAt(clause, next + 1)) next++
  if (wordAt(clause, next) === 'whose') return null
  return nounsAt(clause, next) ? { noun: next, including: false, comma, conjunction, divided } : null
}

/** How badly some of the wounded are hurt. */
const GRADES: ReadonlySet<string> = new Set('seriously critically severely badly gravely slightly lightly grievously fatally mortally'.split(' '))

/** "wounding three, [two] seriously": a bare number between a comma and how badly they were hurt. */
function isGraded(clause: Clause, at: number): boolean {
  return nounsAt(clause, at)?.head === -1 && nounsAt(clause, at)?.quantity?.max !== 0 && isMark(clause, at - 1, 'comma', 'open') && GRADES.has(wordAt(clause, at + 1)) && isMark(clause, at + 2, 'comma', 'stop', 'conjunction', 'close', 'preposition', 'quote')
}

/** "four were stabbed, [one] fatally", "two [of them] fatally": the part is dead. */
export function isFatal(clause: Clause, at: number): boolean {
  const { words } = clause.sentence
  const end = clause.chunks[at]?.end ?? 0
  const behind = words[end] === 'of' && /^(?:them|whom)$/.test(words[end + 1] ?? '') ? end + 2 : end
  return words[behind] === 'fatally' || words[behind] === 'mortally'
}

/** "three of them children", "one of them a child", "two men, one carrying a bag": the quantity names a part. */
function partOf(clause: Clause, at: number): boolean {
  const mark = clause.chunks[at + 1]
  if (nounsAt(clause, at)?.head === -1 && mark?.kind === 'verb' && mark.form === 'ing' && mark.harm === null) return true
  if (isGraded(clause, at)) return true
  if (nounsAt(clause, at)?.head !== -1 || wordAt(clause, at + 1) !== 'of' || !mark) return false
  if (wordAt(clause, at) === 'most' && !nounsAt(clause, at + 3)) return false
  return clause.sentence.words[mark.end - 1] === 'whom' || ['them', 'whom'].includes(clause.sentence.words[mark.end] ?? '')
}

/** End of a relative or participial clause that starts at `at` and ends before a comma or "and" that goes on with the list; `at` itself where none starts. */
function relativeClauseEnd(clause: Clause, at: number, limit: number): number {
  let next = at
  if (isMark(clause, next, 'comma')) next++
  const participial = verbAt(clause, next)?.form === 'ing' || (verbAt(clause, next)?.form === 'bare' && !verbAt(clause, next)?.harm?.effect && !nounsAt(clause, skipAdverbs(clause, next + 1)))
  if (!isMark(clause, next, 'relative') && !participial) return at
  if (limit >= clause.chunks.length && isMark(clause, at, 'comma')) return at
  for (let end = next + 1; end < limit; end++) {
    if (isMark(clause, end, 'including')) return end
    if (isMark(clause, end, 'conjunction') && limit < clause.chunks.length && !isMark(clause, at, 'comma') && countedPerson(clause, end + 1) && onlyPhrases(clause, end + 2, limit)) return end
    if (isMark(clause, end, 'comma')) return isMark(clause, end + 1, 'including', 'conjunction') ? end : limit < clause.chunks.length ? end + 1 : at
    if (isMark(clause, end, 'semicolon', 'stop', 'colon')) return at
  }
  return at
}

/** "a private citizen", "three guards": a person that may be the next of a list. */
function countedPerson(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns !== null && nouns.names === 'person' && (nouns.quantity !== null || nouns.determiner === 'indefinite')
}

/** Nothing but adverbs and prepositional phrases from `at` up to `limit`. */
function onlyPhrases(clause: Clause, at: number, limit: number): boolean {
  for (let next = at; next < limit; next++) if (!isMark(clause, next, 'adverb', 'time', 'preposition') && !(nounsAt(clause, next) && isMark(clause, next - 1, 'preposition'))) return false
  return true
}

/** What one person may be beside something else. */
const OFFICES: ReadonlySet<string> = new Set(('leader commander chief facilitator financier trainer planner organizer organiser smuggler supplier founder co-founder spokesman propagandist expert activist writer author poet journalist blogger politician '
  + 'lawyer businessman scholar preacher cleric singer actor musician').split(' '))

/** "a rebel leader and facilitator": the second noun has no article and is another office of the first. */
function isSecondOffice(clause: Clause, previous: NounPhrase, phrase: NounPhrase): boolean {
  const { words } = clause.sentence
  return previous.determiner === 'indefinite' && !previous.plural && phrase.determiner === 'none' && !phrase.plural && !phrase.proper
    && OFFICES.has(words[previous.head] as string) && OFFICES.has(words[phrase.head] as string)
}

/** A phrase behind a comma that only describes the one before: "Ali Reza, the provincial governor,". */
function isApposition(clause: Clause, previous: NounPhrase, at: number): boolean {
  const phrase = clause.chunks[at] as NounPhrase
  if (phrase.quantity !== null || adds(clause, at)) return false
  // "At least one person, an assailant, was killed"
  if (previous.quantity?.min === 1 && !previous.plural && phrase.determiner === 'indefinite' && !phrase.plural && isMark(clause, at + 1, 'comma') && verbAt(clause, at + 2)?.finite === true) return true
  if (phrase.proper && clause.sentence.capital[previous.head] === false) return true
  if (isMark(clause, at + 1, 'conjunction') && phrase.determiner === 'indefinite' && previous.determiner === 'indefinite') return false
  if (isMark(clause, at + 1, 'comma') && isMark(clause, at + 2, 'conjunction') && phrase.determiner === previous.determiner && !previous.proper) return false
  if (isMark(clause, at + 1, 'conjunction') && previous.proper && phrase.proper) return false
  if (isFullName(clause, previous) && isFullName(clause, phrase) && (goesOn(clause, at + 1) || isAge(clause, at + 2))) return false
  if (previous.quantity !== null && phrase.determiner === 'indefinite' && isMark(clause, at + 1, 'conjunction', 'comma')) return false
  return true
}

/** The list stands in a phrase that opens the sentence: "After the murder of …, the judges decided". */
function fronted(clause: Clause, at: number): boolean {
  return wordAt(clause, at - 1) === 'of' && isMark(clause, 0, 'preposition', 'subordinator')
}

/** "the judges of the country decided": a definite phrase with a verb behind it. */
function definiteSubject(clause: Clause, at: number): boolean {
  let next = at + 1
  while (isMark(clause, next, 'preposition')) next += 2
  return nounsAt(clause, at)?.determiner === 'definite' && verbAt(clause, next)?.finite === true
}

/** A list goes on at `at`: a comma before another name. */
function goesOn(clause: Clause, at: number): boolean {
  if (!isMark(clause, at, 'comma')) return false
  let next = isMark(clause, at + 1, 'conjunction') ? at + 2 : at + 1
  if (wordAt(clause, next) === 'of') next++
  const nouns = nounsAt(clause, next)
  return nouns !== null && isFullName(clause, nouns)
}

/** "the mayor, [his wife] and their driver", "a judge, [another judge], and a clerk": one more rather than a description of the one before. */
function adds(clause: Clause, at: number): boolean {
  const phrase = clause.chunks[at] as NounPhrase
  const kin = phrase.determiner === 'possessive'
  if (!kin && clause.sentence.words[phrase.first] !== 'another') return false
  // "his wife, 49, and their two sons"
  const next = kin && isAge(clause, at + 2) ? at + 3 : at + 1
  if (isMark(clause, next, 'conjunction')) return kin
  if (!isMark(clause, next, 'comma')) return false
  if (isMark(clause, next + 1, 'conjunction')) return true
  return kin && ['possessive', 'indefinite'].includes(nounsAt(clause, next + 1)?.determiner ?? '') && isMark(clause, next + 2, 'conjunction', 'comma')
}

/** True where the phrase at `noun` is the subject of a verb that follows: the list ended before it. */
function startsClause(clause: Clause, noun: number, limit: number, inPhrase: boolean): boolean {
  let next = noun + 1
  while (next < limit) {
    if (isMark(clause, next, 'adverb', 'time')) { next++; continue }
    if (isMark(clause, next, 'preposition')) { next += 2; continue }
    if (isMark(clause, next, 'conjunction') && nounsAt(clause, next + 1) && verbAt(clause, next + 2)) { next += 2; continue }
    break
  }
  if (next >= limit) return false
  if (isMark(clause, next, 'adjective')) return wordAt(clause, next) !== 'to'
  const verb = verbAt(clause, next)
  if (!verb) return isMark(clause, next, 'comma') && isMark(clause, next + 1, 'including') && clauseVerbAfter(clause, next + 2, limit)
  if (inPhrase && !verb.harm?.effect && !verb.predicate) return false
  return verb.finite && !(verb.form === 'bare' && !verb.harm?.effect && !ACTING.has(headOf(clause, verb)))
}

/** Past forms that never describe the noun before them, though they look like participles: "and two guards [fled]". */
const ACTING: ReadonlySet<string> = new Set('fled escaped survived remained arrived returned managed surrendered started tried emerged waited lived stayed happened appeared succeeded refused vowed'.split(' '))

function clauseVerbAfter(clause: Clause, at: number, limit: number): boolean {
  for (let next = at; next < limit; next++) {
    const verb = verbAt(clause, next)
    if (verb) return verb.finite
  }
  return false
}

/** "Five troops, an American, three Canadians and one Afghan": the first is the sum of the rest; "two Britons, a Dutchman and a Swede" are four. */
function breakdown(clause: Clause, members: readonly number[]): { whole: number, part: number }[] {
  const [whole, ...rest] = members
  if (members.length < 3 || (isCapital(clause, whole) && rest.some(member => isCapital(clause, member)))) return []
  return whole !== undefined && sumOf(clause, rest) === sizeOf(clause.chunks[whole] as NounPhrase) ? rest.map(part => ({ whole, part })) : []
}

/** A phrase that names a nation or a person. */
function isCapital({ chunks, sentence: { capital } }: Clause, at: number | undefined): boolean {
  const nouns = chunks[at ?? -1]
  return nouns?.kind === 'noun' && capital.slice(Math.max(nouns.first, 1), nouns.end).includes(true)
}

/** How many they are together; not a number where one of them does not tell. */
function sumOf(clause: Clause, members: readonly number[]): number {
  return members.reduce((sum, member) => sum + (sizeOf(clause.chunks[member] as NounPhrase) ?? NaN), 0)
}

function sizeOf(phrase: NounPhrase): number | null {
  if (phrase.quantity) return phrase.quantity.min
  return phrase.plural ? null : 1
}

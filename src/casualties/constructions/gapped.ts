import { NO_HITS, type Hit } from '../draft'
import type { Mark, NounPhrase } from '../read/chunk'
import { headOf, isMark, nounAt, nounsAt, skipAdverbs, verbAt, wordAt, type Clause } from '../read/clause'
import { countedAt, effectAt, harmOfGroup } from '../read/harms'
import { HARM_ADJECTIVES } from '../words/harm'
import type { Effect } from '../../types'

// A number that leaves out what the one before it said: "ten of the dead were women and [16] were men", "15 were killed in Oldo and [69] in Sarn".

/** "a [seventh]". */
const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[a-z]+teenth|\d+(?:th|st|nd|rd))$/
/** Chunks looked back for what is left out. */
const REACH = 16

/** A bare number behind "and" or a comma that repeats the shape of one before, without its words of harm. */
export function byGap(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  // "Six died on the spot and [a seventh] while being treated"
  if ((wordAt(clause, at) === 'a' || wordAt(clause, at) === 'an') && ORDINAL.test(nounAt(clause, at)) && isMark(clause, at - 1, 'conjunction') && isMark(clause, at + 1, 'subordinator', 'preposition', 'time', 'adverb')) {
    let died = at - 2
    while (died > 0 && !verbAt(clause, died)) died--
    const verb = verbAt(clause, died)
    return verb?.harm?.effect === 'killed' && (verb.passive || verb.harm.valence === 'subject') && isCounted(clause, died) ? [{ at, effect: 'killed', trigger: at, verb: null, rule: 'killed-elsewhere', anyHead: true }] : NO_HITS
  }
  const another = wordAt(clause, at) === 'another' && nouns.names === 'person' && isMark(clause, at - 1, 'comma')
  if ((nouns.head !== -1 && !another && !isNextPlaced(clause, at, nouns)) || (!nouns.quantity && !another) || nouns.quantity?.max === 0 || !(isMark(clause, at - 1, 'conjunction', 'comma', 'semicolon') || isPlacedBefore(clause, at))) return NO_HITS
  const share = sameShare(clause, at)
  const elsewhere = share ? null : sameVerbElsewhere(clause, at)
  const effect = share ?? elsewhere ?? sameGroup(clause, at)
  // Behind what a share were stands who was among them: "and seven were civilians, including a child".
  if (!effect) return NO_HITS
  if (elsewhere) return [{ at, effect, trigger: at, verb: null, rule: `${effect}-elsewhere`, anyHead: true, ...splitFrom(clause, at, nouns.quantity?.min ?? 1) }]
  return [{ at, effect, trigger: share ? at + 2 : at, verb: null, rule: `${effect}-of-harmed`, anyHead: true }]
}

/** "four boys were killed in Oldo, [two children] in Sarn": persons of the next place. */
function isNextPlaced(clause: Clause, at: number, nouns: NounPhrase): boolean {
  return nouns.names === 'person' && nouns.quantity !== null && isMark(clause, at - 1, 'comma') && isWhere(clause, at - 2) && IN.has(wordAt(clause, at + 1)) && isWhere(clause, at + 2) && (isMark(clause, at + 3, 'comma', 'conjunction', 'stop') || at + 3 >= clause.chunks.length)
}

/** "[16] were men", behind "10 of the dead were women" or "Of the dead, ten were women": the effect of those shared out. */
function sameShare(clause: Clause, at: number): Effect | null {
  const verb = verbAt(clause, at + 1)
  if (!verb?.copula || verb.negated || verb.predicate !== null || !nounsAt(clause, at + 2)) return null
  let copulas = 0
  for (let before = at - 2; before >= 0 && before > at - REACH; before--) {
    const earlier = verbAt(clause, before)
    if (earlier && !earlier.copula && !(earlier.harm?.effect && copulas > 0 && isMark(clause, before - 1, 'relative'))) return null
    if (earlier?.copula) copulas++
    if (copulas > 0 && wordAt(clause, before) === 'of') return isNumber(clause, before - 1) || before === 0 || isMark(clause, before - 1, 'relative') || verbAt(clause, before - 1)?.reporting ? harmOfGroup(clause, before + 1) : null
  }
  return null
}

function isNumber(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns?.head === -1 && nouns.quantity !== null
}

const IN: ReadonlySet<string> = new Set(['in', 'at', 'near', 'on'])
const BY: ReadonlySet<string> = new Set(['by'])

/** "[69] in Ica", "[12] in the second blast", behind "15 people were killed in Chincha"; "[three] by rubber bullets", behind "five were wounded by live fire": the effect of that verb. */
function sameVerbElsewhere(clause: Clause, at: number): Effect | null {
  const link = wordAt(clause, at + 1)
  const links = link === 'by' ? BY : IN
  const isLinked = link === 'by' ? isMeans : isWhereOrWhen
  // "in the state of Oldo"
  const place = wordAt(clause, at + 3) === 'of' && isWhere(clause, at + 4) ? at + 5 : at + 3
  const ends = endsAt(clause, skipAdverbs(clause, place)) || (links.has(wordAt(clause, at + 3)) && isLinked(clause, at + 4) && endsAt(clause, at + 5))
  if (!(ends && links.has(link) && (isLinked(clause, at + 2) || place > at + 3)) && !isPlacedBefore(clause, at)) return null
  let where = false
  for (let before = at - 1; before >= 0 && before > at - REACH; before--) {
    const verb = verbAt(clause, before)
    if (isMark(clause, before, 'time') && links.has(wordAt(clause, before - 1))) where = true
    // "recorded 12 deaths on Monday and [14] on Tuesday"
    if (verb && where && !verb.passive && !verb.negated && verb.modal === null && nounsAt(clause, before + 1)?.quantity && effectAt(clause, before + 1)) return effectAt(clause, before + 1)
    // "has killed 43 people in Oldo and [four] in Sarn"
    if (verb?.harm?.effect && where && !verb.passive && !verb.negated && verb.modal === null && nounsAt(clause, before + 1)?.quantity) return verb.harm.effect
    // "recovered 28 bodies in Oldo and [12] in Sarn"
    if (verb && where && !verb.negated && verb.modal === null && nounsAt(clause, before + 1)?.quantity && /^(?:bodies|corpses)$/.test(nounAt(clause, before + 1))) return 'killed'
    // "The dead numbered 29 in Oldo, [14] in Sarn"
    if (verb && where && headOf(clause, verb) === 'numbered') return HARM_ADJECTIVES.get(nounAt(clause, before - 1)) ?? null
    if (verb) return (where || isSplitAt(clause, before, at)) && !verb.negated && verb.modal === null && (verb.passive || verb.form === 'bare' || verb.harm?.valence === 'subject') && isCounted(clause, before) ? verb.harm?.effect ?? null : null
    if (isMark(clause, before, 'adjective')) return where && nounsAt(clause, before - 1)?.quantity ? HARM_ADJECTIVES.get(wordAt(clause, before)) ?? null : null
    if (isMark(clause, before, 'semicolon', 'stop', 'subordinator', 'relative')) return null
    if (nounsAt(clause, before)) {
      // A row of these: "21 in Oldo, 36 in Sarn and [29] in Tarn"
      if (links.has(wordAt(clause, before - 1))) { if (isLinked(clause, before) || (wordAt(clause, before + 1) === 'of' && isLinked(clause, before + 2))) where = true } else if (!isMark(clause, before - 1, 'preposition') && !isNumber(clause, before) && !(where && isNextPlaced(clause, before, nounsAt(clause, before) as NounPhrase)) && !(nounsAt(clause, before)?.quantity && (verbAt(clause, before - 1)?.harm?.effect || effectAt(clause, before) || /^(?:bodies|corpses)$/.test(nounAt(clause, before))))) return null
    }
  }
  return null
}

/** "In Oldo 11 were killed, in Sarn [48]": the place stands before the number, and nothing behind it. */
function isPlacedBefore(clause: Clause, at: number): boolean {
  return IN.has(wordAt(clause, at - 2)) && isWhere(clause, at - 1) && isMark(clause, at - 3, 'comma', 'conjunction') && endsAt(clause, at + 1)
}

/** A number stands before the verb, as its subject. */
function isCounted(clause: Clause, verb: number): boolean {
  return countedBefore(clause, verb) >= 0
}

function countedBefore(clause: Clause, verb: number): number {
  for (let at = verb - 1; at >= 0 && at > verb - 4; at--) if (nounsAt(clause, at)?.quantity) return at
  return -1
}

/** "20 were killed, [five] …": a comma and a bare number at or before `until`, right behind the verb. */
function isSplitAt(clause: Clause, verb: number, until: number): boolean {
  return isMark(clause, verb + 1, 'comma') && isNumber(clause, verb + 2) && verb + 2 <= until
}

/** "20 were killed, five of them in Oldo and [two] in Sarn": those the shares are of; not "six were killed in Oldo and [two] in Sarn". */
function splitFrom(clause: Clause, at: number, share: number | null): { readonly whole?: number } {
  for (let before = at - 1; before >= 0 && before > at - REACH; before--) {
    if (!verbAt(clause, before)) continue
    const counted = countedBefore(clause, before)
    return counted >= 0 && isSplitAt(clause, before, at) && (nounsAt(clause, counted)?.quantity?.min ?? 0) > (share ?? Infinity) ? { whole: counted } : {}
  }
  return {}
}

/** What did it: "live fire", "the army"; not a time ("by Monday") nor a number ("by 5 per cent"). */
function isMeans(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns !== null && nouns.head !== -1 && !nouns.quantity && nouns.names !== 'time'
}

/** "in [Oldo]", "on [Sunday]", "in [2021]". */
function isWhereOrWhen(clause: Clause, at: number): boolean {
  return isMark(clause, at, 'time') || isWhere(clause, at)
}

/** A place by name, a part of the country, or one of several by its number: "Ica", "the north", "the second". */
function isWhere(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  if (!nouns || nouns.quantity) return false
  // "seven died at the bowling alley, eight [at the bar]"
  if (wordAt(clause, at - 1) === 'at' && nouns.head >= 0 && /^(?:in)?definite$/.test(nouns.determiner) && nouns.names !== 'person' && nouns.names !== 'time') return true
  return nouns.proper || clause.sentence.capital[nouns.end - 1] === true || clause.sentence.words.slice(nouns.first, nouns.end).some(word => ORDER.has(word))
}
/** How a share of the dead is told: "four [in] wall collapses", "two [by] electrocution". */
const BY_WHAT: ReadonlySet<string> = new Set(['in', 'at', 'near', 'on', 'by', 'from', 'during'])

/** "Nine deaths were reported, [four] in wall collapses and [two] by electrocution", "Two of the deaths were in Oldo, [one] in Sarn". */
export function bySharesBehind(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (nouns.head !== -1 || !nouns.quantity?.min || !isMark(clause, at - 1, 'conjunction', 'comma') || !BY_WHAT.has(wordAt(clause, at + 1)) || !nounsAt(clause, at + 2)) return NO_HITS
  for (let before = at - 2; before >= 0 && before > at - REACH; before--) {
    const verb = verbAt(clause, before)
    if (!verb) {
      if (isMark(clause, before, 'semicolon', 'stop', 'subordinator', 'relative')) return NO_HITS
      continue
    }
    const counted = nounsAt(clause, before - 1)
    const some = counted && wordAt(clause, before - 2) === 'of' ? nounsAt(clause, before - 3) : null
    const effect = counted && !verb.negated && verb.modal === null ? effectAt(clause, before - 1) : null
    if (!effect) return NO_HITS
    if (some?.head === -1 && some.quantity) return verb.copula ? [{ at, effect, trigger: at, verb: null, rule: `${effect}-of-harmed`, anyHead: true }] : NO_HITS
    const whole = counted?.quantity?.min ?? 0
    return verb.passive && GIVEN.test(headOf(clause, verb)) && whole > nouns.quantity.min ? [{ at, effect, trigger: at, verb: null, rule: `${effect}-of-harmed`, anyHead: true, whole: before - 1 }] : NO_HITS
  }
  return NO_HITS
}
/** Verbs of a count that is given: "were [reported]". */
const GIVEN = /^(?:reported|recorded|registered|confirmed|logged|counted|blamed)$/

const ORDER: ReadonlySet<string> = new Set(['first', 'second', 'third', 'fourth', 'other', 'another', 'neighbouring', 'neighboring', 'nearby', 'north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest', 'centre', 'center', 'capital'])

function endsAt(clause: Clause, at: number): boolean {
  // "and one in Sarn [over the past day]"
  if (isMark(clause, at, 'preposition') && /^(?:over|during|on|in|by|since)$/.test(wordAt(clause, at)) && (isMark(clause, at + 1, 'time') || nounsAt(clause, at + 1)?.names === 'time' || isMark(clause, at + 2, 'time'))) return true
  return at >= clause.chunks.length || isMark(clause, at, 'comma', 'stop', 'semicolon', 'conjunction', 'relative', 'subordinator', 'quote')
}

/** "[three] among the missing", behind "two of its nationals were among the dead". */
function sameGroup(clause: Clause, at: number): Effect | null {
  if (wordAt(clause, at + 1) !== 'among') return null
  const group = nounsAt(clause, at + 2)
  return group?.determiner === 'definite' ? HARM_ADJECTIVES.get(headOf(clause, group)) ?? null : null
}

/** "70 people died, of whom [61] were children", "rose to 50,000, with [44,200] of those in Oldo": some of those counted before. */
export function byShareBehind(clause: Clause, at: number, mark: Mark): readonly Hit[] {
  const nouns = nounsAt(clause, at + 1)
  if (nouns?.head !== -1 || !nouns.quantity?.min) return NO_HITS
  const ofWhom = mark.kind === 'relative' && wordAt(clause, at) === 'of' && verbAt(clause, at + 2)?.copula === true && verbAt(clause, at + 2)?.predicate === null
  const withThem = wordAt(clause, at) === 'with' && wordAt(clause, at + 2) === 'of' && /^(?:them|those)$/.test(wordAt(clause, at + 3)) && IN.has(wordAt(clause, at + 4)) && (isWhere(clause, at + 5) || /^(?:capital|city|town|region|province)$/.test(nounAt(clause, at + 5)))
  if (!ofWhom && !withThem) return NO_HITS
  // "27 people, of whom [nine] were women, were killed"
  const verb = ofWhom && nounsAt(clause, at + 3) && isMark(clause, at + 4, 'comma') ? verbAt(clause, at + 5) : null
  const behind = verb && !verb.negated && verb.modal === null ? countedAt(clause, at + 5) : null
  for (let before = at - 1; before >= 0 && before > at - REACH; before--) {
    if (isMark(clause, before, 'semicolon', 'stop', 'subordinator')) return NO_HITS
    const effect = (nounsAt(clause, before)?.quantity ? behind : null) ?? countedAt(clause, before)
    if (effect) return [{ at: at + 1, effect, trigger: ofWhom ? at + 3 : at + 1, verb: null, rule: `${effect}-of-harmed`, anyHead: true, ...wholeBefore(clause, at - 1, nouns.quantity.min) }]
  }
  return NO_HITS
}

/** The last number before `at` that is larger. */
function wholeBefore(clause: Clause, at: number, least: number): { readonly whole?: number } {
  for (let before = at; before >= 0 && before > at - REACH; before--) {
    const nouns = nounsAt(clause, before)
    if (nouns?.quantity?.min != null && nouns.names !== 'time' && nouns.quantity.min > least) return { whole: before }
  }
  return {}
}

/** "Five of the dead were foreigners: [an American, two Poles …]": whom a colon names behind a share of the harmed, where they add up to it. */
export function byNamedShare(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (nouns.head !== -1 || !nouns.quantity?.max || wordAt(clause, at + 1) !== 'of') return NO_HITS
  const effect = harmOfGroup(clause, at + 2)
  if (!effect) return NO_HITS
  const colon = colonBehind(clause, at + 3)
  if (colon < 0) return NO_HITS
  const members: number[] = []
  for (let next = colon + 1; nounsAt(clause, next); next += 2) {
    members.push(next)
    if (isMark(clause, next + 1, 'comma') && isMark(clause, next + 2, 'conjunction')) next++
    if (!isMark(clause, next + 1, 'comma', 'conjunction')) break
  }
  const sum = members.reduce((total, position) => total + sizeOf(nounsAt(clause, position) as NounPhrase), 0)
  return members.length > 1 && sum === nouns.quantity.max ? members.map(position => ({ at: position, effect, trigger: colon, verb: null, rule: `${effect}-of-harmed`, whole: at })) : NO_HITS
}

function sizeOf({ quantity, plural, determiner }: NounPhrase): number {
  return quantity ? quantity.min === quantity.max ? quantity.min ?? NaN : NaN : plural || determiner === 'definite' ? NaN : 1
}

function colonBehind(clause: Clause, from: number): number {
  for (let next = from; next < from + 5; next++) {
    if (isMark(clause, next, 'colon')) return next
    if (isMark(clause, next, 'semicolon', 'stop', 'comma')) return -1
  }
  return -1
}

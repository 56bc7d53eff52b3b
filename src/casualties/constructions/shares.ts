import { NO_HITS, type Hit } from '../draft'
import type { NounPhrase } from '../read/chunk'
import { isAge, isMark, nounAt, nounsAt, skipAdverbs, verbAt, wordAt, type Clause } from '../read/clause'
import { effectAt, harmOfGroup } from '../read/harms'
import { HARM_ADJECTIVES } from '../words/harm'
import type { Effect } from '../../types'

// How a count is shared out: "Of the 92 killed, [40] were children", "killed 21: [12] in Oldo and [nine] in Sarn", "Ostland reported 40 deaths and Norland [12]".

/** Chunks looked back for what is shared. */
const REACH = 24
const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'on', 'from'])

/** "Of the 92 people killed, [40] were children, [30 women] and 22 men", "Of the dead, [31] were in Oldo, [12] in Sarn". */
export function byShareOfAll(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (wordAt(clause, 0) !== 'of' || !nouns.quantity?.min || !isMark(clause, at - 1, 'comma', 'conjunction') || at > REACH) return NO_HITS
  const effect = allHarmed(clause)
  if (!effect || (nouns.head < 0 ? wordAt(clause, at + 1) === 'of' : nouns.names !== 'person') || isAge(clause, at)) return NO_HITS
  const verb = verbAt(clause, skipAdverbs(clause, at + 1))
  if (verb && (verb.harm?.effect || verb.predicate || verb.negated || verb.modal !== null)) return NO_HITS
  let comma = 2
  while (comma < at && !isMark(clause, comma, 'comma')) comma++
  for (let between = comma; between < at; between++) {
    if (isMark(clause, between, 'semicolon', 'stop', 'subordinator', 'relative', 'quote', 'including') || verbAt(clause, between)?.harm?.effect) return NO_HITS
  }
  const whole = nounsAt(clause, 1)?.quantity?.min ?? 0
  return comma < at ? [{ at, effect, trigger: at, verb: null, rule: `${effect}-of-harmed`, anyHead: true, ...(whole > nouns.quantity.min && { whole: 1 }) }] : NO_HITS
}

/** "Of [the 92 killed]", "Of [92 people] injured", "Of [the fatalities]": what befell all of them; null where it is not told. */
function allHarmed(clause: Clause): Effect | null {
  const verb = verbAt(clause, 2)
  const effect = harmOfGroup(clause, 1) ?? effectAt(clause, 1) ?? (verb?.form === 'bare' ? verb.harm?.effect : null) ?? (isMark(clause, 2, 'adjective') ? HARM_ADJECTIVES.get(wordAt(clause, 2)) : null)
  return effect === 'unspecified' ? null : effect ?? null
}

/** "killed 21 people: [12] in Oldo and [nine] in Sarn". */
export function byColonShare(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (nouns.head !== -1 || !nouns.quantity?.min || !isMark(clause, at - 1, 'colon', 'comma', 'conjunction') || !WHERE.has(wordAt(clause, at + 1)) || !nounsAt(clause, at + 2)) return NO_HITS
  let colon = at - 1
  while (colon > Math.max(0, at - REACH) && !isMark(clause, colon, 'colon')) {
    if (verbAt(clause, colon) || isMark(clause, colon, 'semicolon', 'stop')) return NO_HITS
    colon--
  }
  if (!isMark(clause, colon, 'colon')) return NO_HITS
  for (let before = colon - 1; before >= 0 && before > colon - REACH; before--) {
    const verb = verbAt(clause, before)
    if (!verb) continue
    const effect = verb.negated || verb.modal !== null ? null : verb.harm?.effect
    const whole = nounsAt(clause, before + 1)?.quantity ? before + 1 : before - 1
    return effect && (nounsAt(clause, whole)?.quantity?.min ?? 0) > nouns.quantity.min ? [{ at, effect, trigger: at, verb: null, rule: `${effect}-of-harmed`, anyHead: true, whole }] : NO_HITS
  }
  return NO_HITS
}

/** "Ostland reported 1,014 deaths and Norland [783]", "Oldo recorded 12 deaths, Sarn [seven] and Tesk three": the verb and its harm are left out. */
export function byGappedSubject(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (nouns.head !== -1 || !nouns.quantity?.min || !isPlainName(clause, at - 1) || !isMark(clause, at - 2, 'comma', 'conjunction') || !(at + 1 >= clause.chunks.length || isMark(clause, at + 1, 'comma', 'stop', 'conjunction'))) return NO_HITS
  for (let before = at - 3; before > 0 && before > at - REACH; before--) {
    const verb = verbAt(clause, before)
    if (!verb) {
      if (isMark(clause, before, 'semicolon', 'stop', 'subordinator', 'relative')) return NO_HITS
      continue
    }
    if (verb.negated || verb.modal !== null || verb.passive || !isPlainName(clause, before - 1)) return NO_HITS
    // "accounted for 658 of the deaths"
    const counted = nounsAt(clause, before + 1) ? before + 1 : before + 2
    const effect = nounsAt(clause, counted)?.quantity ? effectAt(clause, counted) ?? (wordAt(clause, counted + 1) === 'of' ? effectAt(clause, counted + 2) : null) : null
    return effect ? [{ at, effect, trigger: at, verb: null, rule: `${effect}-elsewhere`, anyHead: true }] : NO_HITS
  }
  return NO_HITS
}

/** "Deaths were reported in Oldo ([109]), Sarn ([47]) and Tesk ([33])", "Twelve died in Oldo ([seven]) and Sarn ([five])". */
export function byBracketShare(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (nouns.head !== -1 || !nouns.quantity?.min || !isMark(clause, at - 1, 'open') || !isMark(clause, at + 1, 'close')) return NO_HITS
  let place = at - 2
  while (place > at - 4 * REACH && isPlainName(clause, place) && isMark(clause, place - 1, 'comma', 'conjunction')) {
    const close = isMark(clause, place - 2, 'comma') ? place - 3 : place - 2
    if (!isMark(clause, close, 'close') || !isMark(clause, close - 2, 'open') || !nounsAt(clause, close - 1)?.quantity) return NO_HITS
    place = close - 3
  }
  if (!isPlainName(clause, place) || !/^(?:in|from)$/.test(wordAt(clause, place - 1))) return NO_HITS
  for (let before = place - 2; before >= 0 && before > place - REACH; before--) {
    const verb = verbAt(clause, before)
    if (isMark(clause, before, 'semicolon', 'stop') || verb?.negated || verb?.modal || /^(?:cases?|infections?)$/.test(nounAt(clause, before))) return NO_HITS
    const effect = effectAt(clause, before) ?? verb?.harm?.effect
    if (!effect) continue
    const whole = (nounsAt(clause, before)?.quantity?.min ?? 0) > nouns.quantity.min ? before : (nounsAt(clause, before - 1)?.quantity?.min ?? 0) > nouns.quantity.min ? before - 1 : undefined
    return effect === 'unspecified' ? NO_HITS : [{ at, effect, trigger: at, verb: null, rule: `${effect}-of-harmed`, anyHead: true, ...(whole !== undefined && { whole }) }]
  }
  return NO_HITS
}

/** A name, or "the ministry": who reports a count. */
function isPlainName(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns !== null && !nouns.quantity && clause.sentence.capital[nouns.end - 1] === true
}

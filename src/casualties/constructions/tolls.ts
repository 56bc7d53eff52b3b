import { NO_HITS, type Hit } from '../draft'
import type { NounPhrase, VerbGroup } from '../read/chunk'
import { headOf, isMark, nounsAt, skipAdverbs, verbAt, verbWordAt, wordAt, type Clause } from '../read/clause'
import { effectAt } from '../read/harms'
import { putBefore, PUTTING } from '../read/put'
import { HARM_ADJECTIVES } from '../words/harm'
import { lexicon } from '../words/lexicon'
import type { Count, Effect } from '../../types'

/** Verbs of a sum: "deaths reached 1,024", "the dead numbered 40", "fatalities climbed to 12". */
const REACHING: ReadonlySet<string> = new Set('touch touches touched cross crosses crossed reach reaches reached hit hits total totals totaled totalled number numbers numbered exceed exceeds exceeded top tops topped pass passes passed surpass surpasses surpassed'.split(' '))
/** Verbs of a sum that take "to" or "at": "rose to 12", "stands at 40". */
const RISING: ReadonlySet<string> = new Set('fell falls fallen dropped declined decreased rise rises rose risen mount mounts mounted mounting climb climbs climbed jump jumps jumped increase increases increased grow grows grew grown surge surges surged soar soars soared stand stands stood'.split(' '))
/** Verbs of more than the number behind them. */
const BEYOND: ReadonlySet<string> = new Set('cross crosses crossed top tops topped exceed exceeds exceeded surpass surpasses surpassed passes passed'.split(' '))
/** "climbed [past] 2,900". */
const PAST: ReadonlySet<string> = new Set(['past', 'above', 'beyond'])
/** Participles that add what was told to a sum. */
export const ADDING = /^(?:bring|tak|push|rais)ing$/
/** What stands between a toll and its figure. */
const TOLL_LINKS: ReadonlySet<string> = new Set('to at of from as is was now reached hit above over past by'.split(' '))

/** What rises or is given. */
const SUMS = /^(?:tolls?|count|total|tally|figure|number)$/

/** True for such heads, and for those that name harm or the harmed. */
export function isSum(head: string): boolean {
  return SUMS.test(head) || HARM_ADJECTIVES.has(head) || lexicon().nouns.has(head)
}

/** "the toll rose to 39", "a death toll of at least 40", "the number of dead stands at 12", "bringing to 17 the number of people killed", "the total killed to 15". */
export function byToll(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  const { words } = clause.sentence
  const word = headOf(clause, nouns)
  let effect: Effect | null = null
  if (word === 'toll' || (word === 'tolls' && words[nouns.head - 1] === 'death')) effect = words.slice(nouns.first, nouns.end).some(part => part === 'injury' || part === 'injured' || part === 'wounded') ? 'injured' : 'killed'
  else if ((word === 'count' || word === 'total' || word === 'tally') && /^(?:death|body|fatality)$/.test(words[nouns.head - 1] ?? '')) effect = 'killed'
  else if (word === 'figure' && REVISING.test(words[nouns.first - 1] ?? '')) effect = toldBefore(clause, at)
  else if (word === 'number' || word === 'count' || word === 'total' || word === 'tally') effect = numberOf(clause, at) ?? goneOn(clause, at) ?? (word === 'count' || word === 'tally' ? toldBefore(clause, at) : null)
  else if ((nouns.determiner === 'definite' || nouns.determiner === 'possessive') && HARM_ADJECTIVES.has(word) && putBefore(clause, at) >= 0) effect = HARM_ADJECTIVES.get(word) ?? null
  else return byHarmsThatReach(clause, at, nouns)
  if (!effect) return NO_HITS
  // "the number of [British soldiers] killed"
  const counted = word === 'number' && wordAt(clause, at + 1) === 'of' ? nounsAt(clause, at + 2) : null
  const whom = counted?.names === 'person' && counted.head >= 0 && counted.quantity === null && counted.determiner === 'none' && !counted.harmed && effectAt(clause, at + 2) === null && !/^(?:eliminated|captives|hostages|victims)$/.test(words[counted.first] as string) ? { sufferer: at + 2 } : {}
  if (nounsAt(clause, at - 1)?.quantity && (wordAt(clause, at - 2) === 'to' || (wordAt(clause, at - 2) === 'at' && PUTTING.test(verbWordAt(clause, at - 3)))) && verbAt(clause, at - 3)) return [{ at: at - 1, effect, trigger: at, verb: verbAt(clause, at - 3), rule: `${effect}-toll`, total: true, anyHead: true, ...whom }]
  // "taking the death toll up to 212"
  const upTo = ADDING.test(verbWordAt(clause, at - 1)) ? nounsAt(clause, at + 1) : null
  if (upTo?.quantity?.max != null && upTo.quantity.min === null && wordAt(clause, at + 1) === 'up') return [{ at: at + 1, effect, trigger: at, verb: verbAt(clause, at - 1), rule: `${effect}-toll`, total: true, anyHead: true, count: { ...upTo.quantity, min: upTo.quantity.max } }]
  const hits: Hit[] = []
  // Further than any toll stands from its figure; without it a row of tolls takes quadratic time.
  let aside = false
  for (let next = at + 1; next < at + 24; next++) {
    if (isMark(clause, next, 'semicolon')) break
    if (isMark(clause, next, 'subordinator')) {
      // "The toll [after a boat broke apart] has risen to 61"
      if (!ASIDE.has(wordAt(clause, next))) break
      aside = !isMark(clause, next + 1, 'time')
    }
    if (aside && !(nounsAt(clause, next)?.quantity && /^(?:to|at)$/.test(wordAt(clause, next - 1)) && RISING.has(verbWordAt(clause, next - 2)))) continue
    const figure = nounsAt(clause, next)
    if (!figure?.quantity || (figure.names === 'thing' && !effectAt(clause, next))) continue
    const before = wordAt(clause, next - 1)
    const verb = verbAt(clause, next - 1)
    // "The toll could rise as [some] of the wounded are in intensive care"
    if (before === 'as' && figure.quantity.min === null && figure.quantity.max === null) break
    // "rose by six to 44": by how many it rose is told in what it rose to.
    if (before === 'by' && wordAt(clause, next + 1) === 'to' && nounsAt(clause, next + 2)?.quantity) continue
    // "the number of people killed by the two storms rose to nine": what killed them.
    if (before === 'by' && verbAt(clause, next - 2)?.harm) continue
    if (!TOLL_LINKS.has(before) && !(hits.length && isMark(clause, next - 1, 'conjunction')) && !inTheHundreds(clause, next) && !verb && wordAt(clause, next) !== 'between' && !clause.sentence.words.slice(figure.first, figure.end).some(part => part === 'high')) continue
    if (verb?.harm?.effect) break
    if (before === 'of' && next > at + 2 && !hits.length && numberOf(clause, at)) continue
    const told = outcomeBehind(clause, next) ?? effect
    hits.push({ at: next, effect: told, trigger: at, verb: (verb && verbAt(clause, next - 2)?.modal ? verbAt(clause, next - 2) : verb) ?? (TOLL_LINKS.has(before) ? verbAt(clause, next - 2) : null), rule: `${told}-toll`, total: true, anyHead: true, ...whom, ...beyond(PAST.has(before) ? 'exceeds' : verb && headOf(clause, verb), figure.quantity) })
    if (before !== 'from' && !fallsBack(clause, next) && !risesAgain(clause, next) && !isAside(clause, at, next)) break
  }
  return hits
}

/** "18 deaths were reported, but they [lowered] the figure to 16". */
const REVISING = /^(?:lower|rais|revis|cut|updat|increas|reduc|put|giv|gave)/

/** The harm that the clause tells before position `at`; null for none. */
function toldBefore(clause: Clause, at: number): Effect | null {
  for (let before = at - 2; before >= 0 && before > at - 16; before--) {
    const effect = (nounsAt(clause, before)?.quantity ? effectAt(clause, before) : null) ?? verbAt(clause, before)?.harm?.effect ?? null
    if (effect) return effect
  }
  return null
}

/** What opens a clause within which a toll does not end. */
const ASIDE: ReadonlySet<string> = new Set(['after', 'since', 'when', 'as'])

/** "increased to 29 [from 16]": the toll before stands behind. */
function fallsBack(clause: Clause, at: number): boolean {
  let from = skipAdverbs(clause, at + 1)
  while (isMark(clause, from, 'preposition') && isMark(clause, from + 1, 'time')) from = skipAdverbs(clause, from + 1)
  if (isMark(clause, from, 'comma')) from++
  // "to 27, up from 19 earlier", but not "up from 19 in May": another time's
  const then = wordAt(clause, from) === 'up' && wordAt(clause, from + 1) === 'from' ? from + 1 : -1
  if (then > 0 && /^(?:earlier|previously|before)$/.test(wordAt(clause, then + 2))) from = then
  return wordAt(clause, from) === 'from' && nounsAt(clause, from + 1)?.quantity != null && nounsAt(clause, from + 1)?.names !== 'thing'
}

/** "put the toll in [the hundreds]", "ran into [the dozens]". */
function inTheHundreds(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return /^in(?:to)?$/.test(wordAt(clause, at - 1)) && nouns?.determiner === 'definite' && nouns.quantity?.vague !== null && nouns.quantity?.max === null && nouns.head < 0
}

/** "Deaths have reached 1,024", "fatalities rose to 12", "the dead numbered 40", "bringing total deaths to 33": harms that are counted by a verb, not by a number before them. */
function byHarmsThatReach(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  const { words } = clause.sentence
  const effect = words[nouns.head] === 'dead' && nouns.determiner === 'definite' ? 'killed' : effectAt(clause, at)
  if (!effect) return NO_HITS
  let next = skipAdverbs(clause, at + 1)
  // "deaths [in Oldo] this year rose to 415"
  while (/^(?:in|from|across|at|on)$/.test(wordAt(clause, next)) && (nounsAt(clause, next + 1)?.quantity === null || isMark(clause, next + 1, 'time'))) next = skipAdverbs(clause, next + 2)
  const verb = verbAt(clause, next)
  const told = verb ? headOf(clause, verb) : ''
  if (verb && (verb.negated || verb.modal !== null)) return NO_HITS
  // "Confirmed deaths [now] 41": a note leaves the verb out.
  const now = !verb && next === at + 2 && wordAt(clause, at + 1) === 'now' && nouns.quantity === null && nounsAt(clause, next)?.head === -1 && wordAt(clause, next + 1) !== 'of'
  const rises = RISING.has(told) || (!verb && (words.slice(nouns.first, nouns.end).includes('total') || isRaised(clause, at)))
  // "Civilian deaths were 265 in Oldo"
  const were = verb?.copula === true && /^(?:was|were|are|is)$/.test(told) && nounsAt(clause, next + 1)?.head === -1 && nounsAt(clause, next + 1)?.quantity?.min != null && wordAt(clause, next + 2) !== 'of' && nouns.quantity === null
  if (!rises && !REACHING.has(told) && !were && !now) return NO_HITS
  if (verb) next = skipAdverbs(clause, next + 1)
  if (rises && wordAt(clause, next) === 'by' && nounsAt(clause, next + 1)?.quantity) next += 2
  if (rises) { if (!/^(?:to|at)$/.test(wordAt(clause, next))) return NO_HITS; next++ }
  const figure = nounsAt(clause, next)
  if (!figure?.quantity || figure.names === 'thing') return NO_HITS
  const reached = effect === 'unspecified' ? harmBefore(clause, next) ?? effect : effect
  return [{ at: next, effect: reached, trigger: at, verb, rule: `${reached}-toll`, total: true, anyHead: true, ...beyond(told, figure.quantity) }]
}

/** "raising [the fatalities] to seven", "deaths have risen to 120, [injuries] to 868": it rises by a verb before it. */
function isRaised(clause: Clause, at: number): boolean {
  const before = verbAt(clause, at - 1)
  if (before) return ADDING.test(clause.sentence.words[before.head] as string)
  return isMark(clause, at - 1, 'comma', 'conjunction') && nounsAt(clause, at - 2)?.quantity != null && wordAt(clause, at - 3) === 'to' && RISING.has(verbWordAt(clause, at - 4))
}

/** "casualties rose to 167 from [93 injured]": what the number before counted. */
function harmBefore(clause: Clause, at: number): Effect | null {
  const from = skipAdverbs(clause, at + 1)
  if (wordAt(clause, from) !== 'from') return null
  const nouns = nounsAt(clause, from + 1)
  return nouns?.harmed ?? outcomeBehind(clause, from + 1)
}

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
  const joined = isMark(clause, next, 'conjunction')
  if (joined) next = skipAdverbs(clause, next + 1)
  if (wordAt(clause, next) === 'to' && nounsAt(clause, next + 1)?.quantity != null) return true
  // "at 42 on Saturday [and at 87 on Sunday]", "[and 109 on Monday]"
  const figure = joined && wordAt(clause, next) === 'at' ? next + 1 : next
  return joined && nounsAt(clause, figure)?.head === -1 && nounsAt(clause, figure)?.quantity != null && (isMark(clause, figure + 1, 'time') || (isMark(clause, figure + 1, 'preposition') && isMark(clause, figure + 2, 'time')))
}

/** "The toll, which stood [at 12] on Monday, has risen to 24": what a relative clause tells of the toll is not all. */
function isAside(clause: Clause, toll: number, figure: number): boolean {
  // "The toll, earlier given as 16, was revised to 19"
  const participle = verbAt(clause, skipAdverbs(clause, toll + 2))?.form === 'bare'
  return isMark(clause, toll + 1, 'comma') && (isMark(clause, toll + 2, 'relative') || participle) && !clause.chunks.slice(toll + 3, figure).some(chunk => chunk.kind === 'comma')
}

/** "a toll of one person [wounded]": what the word behind the figure says of it. */
function outcomeBehind(clause: Clause, at: number): Effect | null {
  if (isMark(clause, at + 1, 'adjective')) return HARM_ADJECTIVES.get(wordAt(clause, at + 1)) ?? null
  const verb = verbAt(clause, at + 1)
  return verb?.form === 'bare' ? verb.harm?.effect ?? null : null
}

/** "560 were killed on Monday, [taking] the total to 114,660": what was told before in the clause is counted; null where it is no harm. */
function goneOn(clause: Clause, at: number): Effect | null {
  const adding = verbAt(clause, at - 1)
  if (!adding || !ADDING.test(clause.sentence.words[adding.head] as string) || !isMark(clause, at - 2, 'comma')) return null
  for (let before = at - 3; before >= 0; before--) {
    const verb = verbAt(clause, before)
    const counted = nounsAt(clause, before)
    const effect = counted?.quantity && counted.quantity.max !== 0 ? headOf(clause, counted) === 'lives' ? 'killed' : effectAt(clause, before) : null
    if (effect) return effect
    // "lost 170 troops killed and wounded, bringing the total to 900"
    const beside = verb?.harm?.effect && isMark(clause, before - 1, 'conjunction') ? verbAt(clause, before - 2)?.harm?.effect : null
    if (beside && beside !== verb?.harm?.effect) return nounsAt(clause, before - 3)?.quantity ? 'unspecified' : verb?.harm?.effect ?? null
    if (verb?.finite || verb?.passive) return verb.negated ? null : verb.harm?.effect ?? verb.predicate
  }
  return null
}

/** "the number of people killed", "the number of dead": what is counted. */
function numberOf(clause: Clause, at: number): Effect | null {
  const bare = wordAt(clause, at + 1) !== 'of'
  if (bare && verbAt(clause, at + 1)?.form !== 'bare') return null
  for (let next = bare ? at + 1 : at + 2; next < at + 8; next++) {
    const verb = verbAt(clause, next)
    if (verb && /^(?:fell|fallen|became|become)$/.test(headOf(clause, verb)) && /^martyrs?$/.test(wordAt(clause, next + 1))) return 'killed'
    if (verb) return verb.harm?.effect ?? verb.predicate ?? (verb.harm?.base === 'put' && isMark(clause, next + 1, 'adjective') ? 'killed' : null)
    const effect = effectAt(clause, next)
    if (effect) return effect
    const nouns = nounsAt(clause, next)
    if (nouns?.harmed) return nouns.harmed
    if (nouns && /^(?:captives|hostages)$/.test(headOf(clause, nouns))) return 'abducted'
    if (nouns && clause.sentence.words[nouns.first] === 'eliminated' && nouns.names === 'person') return 'killed'
    // "the number of [those killed]"
    const harmed = nouns && HARM_ADJECTIVES.get(clause.sentence.words[nouns.end - 1] as string)
    if (harmed) return harmed
    if (nouns?.names === 'thing') return null
    if (isMark(clause, next, 'adjective')) return wordAt(clause, next) === 'dead' ? 'killed' : wordAt(clause, next) === 'missing' ? 'missing' : 'injured'
  }
  return null
}

/** Verbs that give a toll anew. */
export const REVISED = /^(?:revised|raised|lowered|corrected|updated|amended)$/

/** "recorded eight deaths, later revised to [at least 15]", "…, a figure later raised to [20]". */
export function byRevision(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated || verb.modal !== null || !(verb.passive || verb.form === 'bare')) return NO_HITS
  const to = skipAdverbs(clause, at + 1)
  const figure = nounsAt(clause, to + 1)
  if (wordAt(clause, to) !== 'to' || !figure?.quantity || figure.names === 'thing') return NO_HITS
  const effect = toldBefore(clause, at)
  return effect ? [{ at: to + 1, effect, trigger: at, verb, rule: `${effect}-toll`, total: true, anyHead: true }] : NO_HITS
}

import { NO_HITS, type Hit } from '../draft'
import type { NounPhrase } from '../read/chunk'
import { headOf, isMark, nounAt, nounsAt, verbAt, wordAt, type Clause } from '../read/clause'
import { suffererAt } from './arguments'

/** Vague amounts of losses. */
const HEAVY: ReadonlySet<string> = new Set('heavy massive severe significant serious mass'.split(' '))

/** Who loses money. */
const TRADERS: ReadonlySet<string> = new Set('bank banks company companies firm firms insurer insurers airline airlines lender lenders retailer investor investors shareholders fund funds industry sector exchange market markets shares stocks exporters farmers growers carmaker'.split(' '))

/** "The bank suffered heavy losses", "booked heavy losses". */
function isOfMoney(clause: Clause, at: number): boolean {
  const { words } = clause.sentence
  const { sufferer = -1 } = suffererAt(clause, at)
  return TRADERS.has(nounAt(clause, sufferer)) || /^(?:book|post|incur|trad|financial)/.test(words[(clause.chunks[at]?.first ?? 0) - 1] ?? '')
}

/** "The enemy's losses amounted to [320 servicemen]", "Losses in the area: up to [60 troops]": position of the number of persons; -1 elsewhere. */
function amountAt(clause: Clause, losses: number): number {
  let next = losses + 1
  while (isMark(clause, next, 'preposition') && nounsAt(clause, next + 1)?.quantity === null) next += 2
  const verb = verbAt(clause, next)
  if (!isMark(clause, next, 'colon') && !(verb && !verb.negated && AMOUNTING.test(headOf(clause, verb)))) return -1
  const figure = wordAt(clause, next + 1) === 'to' ? next + 2 : next + 1
  const { quantity, names, head = -1 } = nounsAt(clause, figure) ?? {}
  return quantity && names === 'person' && head >= 0 ? figure : -1
}
const AMOUNTING = /^(?:amount(?:ed|s|ing)?|were|was|total(?:led|ed|s)?|reached|exceeded|made)$/

/** "heavy casualties", "many casualties": vague amounts of harm without a number. */
export function byVagueLosses(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (nouns.quantity) return NO_HITS
  const amount = headOf(clause, nouns) === 'losses' ? amountAt(clause, at) : -1
  if (amount >= 0) return [{ at: amount, effect: 'unspecified', trigger: at, verb: null, rule: 'unspecified-losses' }]
  const { words } = clause.sentence
  if (!['casualties', 'losses'].includes(headOf(clause, nouns))) return NO_HITS
  const vague = words.slice(nouns.first, nouns.head).find(word => HEAVY.has(word))
  if (vague === undefined || (words[nouns.head] === 'losses' && (vague !== 'heavy' || isOfMoney(clause, at)))) return NO_HITS
  return [{ at, effect: 'unspecified', trigger: at, verb: null, rule: 'unspecified-losses', anyHead: true, ...suffererAt(clause, at), count: { min: null, max: null, approximate: false, vague, implied: false } }]
}

import { NO_HITS, type Hit } from '../draft'
import type { NounPhrase } from '../read/chunk'
import { headOf, nounAt, type Clause } from '../read/clause'
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

/** "heavy casualties", "many casualties": vague amounts of harm without a number. */
export function byVagueLosses(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (nouns.quantity) return NO_HITS
  const { words } = clause.sentence
  if (!['casualties', 'losses'].includes(headOf(clause, nouns))) return NO_HITS
  const vague = words.slice(nouns.first, nouns.head).find(word => HEAVY.has(word))
  if (vague === undefined || (words[nouns.head] === 'losses' && (vague !== 'heavy' || isOfMoney(clause, at)))) return NO_HITS
  return [{ at, effect: 'unspecified', trigger: at, verb: null, rule: 'unspecified-losses', anyHead: true, ...suffererAt(clause, at), count: { min: null, max: null, approximate: false, vague, implied: false } }]
}

import { lexicon } from '../words/lexicon'
import type { VerbGroup } from './chunk'
import { headOf, isMark, nounsAt, verbAt, wordAt, type Clause } from './clause'

/** True where the verb at `at` harms what stands at the position: by some verbs things come to an end, too ("lost a house", "eliminate waste", "one of the jets was shot down"). */
export function mayBeVictim(clause: Clause, at: number, verb: VerbGroup, position: number): boolean {
  const base = verb.harm?.base ?? ''
  if (isTheyAll(clause, position)) return false
  // "sanctions hurt millions", "the maker was hurt by prices"
  if (base === 'hurt') return !isOfTrade(clause, position) && !isOfTrade(clause, verb.passive ? at + 2 : at - 1) && !(verb.passive && verbAt(clause, at + 2)?.form === 'ing')
  if (base === 'lose') return nounsAt(clause, position)?.names !== 'thing'
  if (base === 'shoot') return wordAt(clause, at + 1) !== 'down' || (nounsAt(clause, position)?.names === 'person' && (nounsAt(clause, position)?.head ?? -1) >= 0) || !(isCraft(clause, position) || (!verb.passive && position < at && nounsAt(clause, at + 2)))
  if (base === 'destroy') return isFighter(clause, position)
  // "eliminating [some services]"
  if (base === 'eliminate' && nounsAt(clause, position)?.quantity?.vague != null && nounsAt(clause, position)?.names !== 'person') return false
  // A strike paralyzes a country, a contract expires.
  if (/^(?:paraly[sz]e|cripple|expire)$/.test(base)) return nounsAt(clause, position)?.names === 'person' && nounsAt(clause, position)?.proper === false && nounsAt(clause, position)?.quantity?.vague == null
  if (!isLoose(verb)) return true
  return verb.passive && base === 'eliminate' ? isFighter(clause, position) : isPerson(clause, position, position < at && base === 'execute')
}

/** True for a verb that is done to more things than persons: "eliminate waste", "execute the script", "decapitate the movement". */
export function isLoose({ harm }: VerbGroup): boolean {
  return harm !== null && LOOSE.has(harm.base)
}
const LOOSE: ReadonlySet<string> = new Set('eliminate liquidate neutralize neutralise exterminate execute decapitate'.split(' '))

/** "They [all] died", "[All of them] were killed": those told of before, no figure. */
function isTheyAll(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns?.head === -1 && nouns.quantity?.vague === 'all' && (wordAt(clause, at - 1) === 'they' || (wordAt(clause, at + 1) === 'of' && wordAt(clause, at + 2) === 'them' && !isMark(clause, at - 1, 'comma')))
}

/** What is hurt, or hurts, in trade: "sanctions", "the computer maker", "falling prices". */
const OF_TRADE: ReadonlySet<string> = new Set('sanctions prices inflation tariffs recession slowdown policies cuts taxes economy industry sector market index stocks maker company firm bank retailer exporters farmers growers weakness mass demand dollar crisis'.split(' '))
function isOfTrade(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  return nouns !== null && clause.sentence.words.slice(nouns.first, nouns.end).some(word => OF_TRADE.has(word))
}

/** "One of [the large, twin-rotor aircraft] was shot down": no persons stand behind "of". */
function isCraft(clause: Clause, at: number): boolean {
  return nounsAt(clause, at)?.head === -1 && wordAt(clause, at + 1) === 'of' && nounsAt(clause, at + 2) !== null && nounsAt(clause, at + 2)?.names !== 'person'
}

/** Those who are said to be eliminated in a war; teams, candidates and riders are so in a contest. */
function isFighter(clause: Clause, at: number): boolean {
  const nouns = nounsAt(clause, at)
  const role = nouns && nouns.head >= 0 ? lexicon().roles.get(headOf(clause, nouns)) : undefined
  return role === 'militant' || role === 'military' || role === 'attacker'
}

/** A counted phrase, a word for persons, or a name of two words; of one where `short`. */
function isPerson(clause: Clause, at: number, short: boolean): boolean {
  const nouns = nounsAt(clause, at)
  if (!nouns) return false
  const named = nouns.determiner === 'none' && nouns.proper && (nouns.head > nouns.first || short)
  return nouns.quantity !== null ? nouns.names !== 'thing' : nouns.names === 'person' || named
}

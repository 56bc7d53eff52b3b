import { NO_HITS, type Hit } from '../draft'
import { forced } from '../natural'
import type { Mark, NounPhrase, VerbGroup } from '../read/chunk'
import { headOf, isMark, nounAt, nounsAt, skipAdverbs, verbAt, verbWordAt, wordAt, type Clause } from '../read/clause'
import { listAt } from '../read/list'
import { sayingBehind } from '../read/saying'
import { subjectOf } from '../read/subject'
import { lexicon } from '../words/lexicon'
import { actorOf, passiveVictims } from './arguments'

/** Who looks for the lost; whom the police look for is wanted. */
const RESCUERS = /^(?:rescuers?|divers?|coastguards?|guard|crews?|teams?|helicopters?|boats?|ships?|vessels?|aircraft|planes?|firefighters?|volunteers?|navy|searchers?|lifeguards?|lifeboats?|mountaineers|workers|villagers|residents|relatives|families|services?|emergency)$/
/** Who may look for the lost after a mishap, and for much else at other times. */
const SEARCHERS = /^(?:police|officers|soldiers|troops|army|authorities|officials|government|they|others)$/
/** Nouns of the wanted, or of so little that it may be they. */
const WANTED = /^(?:suspects?|prisoners?|inmates?|convicts?|detainees?|fugitives?|escapees?|men|man|people|persons?|others?|individuals?|culprits|youths?)$/

/** "Rescuers are searching for [27 passengers]", "kept looking for [two climbers]": nobody knows where they are. */
export function bySearch(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated || verb.passive || wordAt(clause, at + 1) !== 'for') return NO_HITS
  // "with [rescuers] still searching for"
  const actor = verb.form === 'ing' && nounsAt(clause, at - 1) ? at - 1 : actorOf(clause, at)
  return lost(clause, at + 2, at, actor < 0 ? '' : nounAt(clause, actor))
}

/** Chunks before "the search" among which those who search stand. */
const REACH = 16

/** What nobody flees from the police with. */
const LOST_AT = /^(?:capsized|sank|sunk|sinking|overturned|shipwreck|avalanche|landslide|mudslide|collapsed)$/
/** What is done for the lost. */
export const SEARCHING = /^(?:search|operations?|efforts?)$/

/** "called off the search for [six crew members]", "Search operations resumed on Monday for [26 passengers]". */
export function bySearchFor(clause: Clause, at: number, nouns: NounPhrase): readonly Hit[] {
  if (nouns.determiner === 'no' || (headOf(clause, nouns) !== 'search' && !clause.sentence.words.slice(nouns.first, nouns.head).includes('search'))) return NO_HITS
  let link = /^(?:resum|continu|beg[au]n|start)/.test(verbWordAt(clause, at + 1)) ? skipAdverbs(clause, at + 2) : at + 1
  if (isMark(clause, link, 'preposition') && isMark(clause, link + 1, 'time')) link = skipAdverbs(clause, link + 1)
  if (wordAt(clause, link) !== 'for') return NO_HITS
  const rescuers = clause.chunks.slice(Math.max(0, at - REACH), at).find(chunk => chunk.kind === 'noun' && RESCUERS.test(headOf(clause, chunk)))
  const atSea = clause.sentence.words.some(word => LOST_AT.test(word))
  return lost(clause, link + 1, at, rescuers?.kind === 'noun' ? headOf(clause, rescuers) : atSea ? 'coastguard' : 'police')
}

/** Those behind "for": a number of persons who are no suspects; where it is not rescuers who search, only after a mishap and of no kind that may be wanted. */
function lost(clause: Clause, at: number, trigger: number, searcher: string): readonly Hit[] {
  const rescue = RESCUERS.test(searcher)
  if (!nounsAt(clause, at)?.quantity || !(rescue || (SEARCHERS.test(searcher) && forced(clause.sentence.words)))) return NO_HITS
  return listAt(clause, at, sayingBehind(clause, at)).members.filter(position => {
    const nouns = nounsAt(clause, position)
    const role = lexicon().roles.get(nounAt(clause, position))
    return nouns?.quantity != null && nouns.names === 'person' && role !== 'militant' && role !== 'attacker' && (rescue || !(nouns.head < 0 || WANTED.test(headOf(clause, nouns))))
  }).map(position => ({ at: position, effect: 'missing', trigger, verb: null, rule: 'missing-search' }))
}

/** "Two skiers had [yet to be found]", "three have [not been located]". */
export function byUnfound(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (!verb.passive || verb.modal !== null) return NO_HITS
  const end = wordAt(clause, at + 1) === 'for' ? at + 2 : at + 1
  const open = verb.form === 'infinitive' && /^(?:yet|still|remain|remains)$/.test(wordAt(clause, at - 1))
  const accounted = headOf(clause, verb) === 'accounted' && isMark(clause, end, 'preposition', 'subordinator')
  if (!open && !(verb.negated && (accounted || isEndOrTime(clause, end)))) return NO_HITS
  let from = at
  if (open) while (from > at - 3 && !(verbAt(clause, from)?.finite)) from--
  return passiveVictims(clause, from).filter(position => {
    const nouns = nounsAt(clause, position)
    return nouns?.quantity != null && nouns.quantity.max !== 0 && nouns.names === 'person'
  }).map(position => ({ at: position, effect: 'missing', trigger: at, verb: null, rule: 'missing-unfound' }))
}

function isEndOrTime(clause: Clause, at: number): boolean {
  return at >= clause.chunks.length || isMark(clause, at, 'comma', 'stop', 'semicolon', 'adverb', 'time', 'conjunction')
}

/** What is lost with those aboard. */
const CRAFT = /^(?:aircraft|planes?|jets?|jetliner|airliner|helicopters?|choppers?|boats?|vessels?|ships?|ferry|ferries|trawlers?|yachts?|submarines?|submersible|dinghy|dinghies|canoes?|airplane|cessna|glider|balloon|drifter|barge|tanker|freighter)$/

/** "A plane carrying [four people] vanished", "a boat with [20 migrants] aboard has gone missing": those aboard are missing. */
export function byLostCraft(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  const vanished = (verb.harm?.effect === 'missing' && verb.harm.valence === 'subject') || verb.predicate === 'missing'
  const craft = vanished && !verb.negated && verb.modal === null ? subjectOf(clause, at) : -1
  if (craft < 0 || !CRAFT.test(nounAt(clause, craft))) return NO_HITS
  const carrying = verbAt(clause, craft + 1)
  const link = carrying?.form === 'ing' && headOf(clause, carrying) === 'carrying' ? craft + 1 : wordAt(clause, craft + 1) === 'with' ? craft + 1 : -1
  const behind = skipAdverbs(clause, link + 1)
  // "with [a crew of] seven"
  const first = nounAt(clause, behind) === 'crew' && wordAt(clause, behind + 1) === 'of' ? skipAdverbs(clause, behind + 2) : behind
  const aboard = link < 0 ? null : nounsAt(clause, first)
  if (!aboard?.quantity || aboard.names !== 'person') return NO_HITS
  return listAt(clause, first, at).members.filter(position => position < at && nounsAt(clause, position)?.names === 'person').map(position => ({ at: position, effect: 'missing', trigger: at, verb, rule: 'missing-aboard' }))
}

/** "counts [149 people] as missing". */
export function byCountedAs(clause: Clause, at: number, mark: Mark): readonly Hit[] {
  if (mark.word !== 'missing' || wordAt(clause, at - 1) !== 'as' || !nounsAt(clause, at - 2)?.quantity || nounsAt(clause, at - 2)?.names !== 'person') return NO_HITS
  return [{ at: at - 2, effect: 'missing', trigger: at, verb: null, rule: 'missing-adjective' }]
}

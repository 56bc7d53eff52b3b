import { NO_HITS, type Hit } from '../draft'
import type { NounPhrase, VerbGroup } from '../read/chunk'
import { headOf, isMark, nounAt, nounsAt, skipAdverbs, wordAt, type Clause } from '../read/clause'
import { listAt } from '../read/list'
import { sayingBehind } from '../read/saying'
import { MANY_DRIVEN } from '../words/harm'
import { LIMB, WOUNDS } from '../words/injuries'
import { lexicon } from '../words/lexicon'
import type { Effect } from '../../types'
import { actorOf, objectAt, passiveVictims } from './arguments'

const HAVING: ReadonlySet<string> = new Set(['have', 'has', 'had'])

const words = (row: string): ReadonlySet<string> => new Set(row.split(' '))

/** What somebody takes or ends of his own. */
const LIFE = words('life lives')
/** What somebody gives for others. */
const LIVES = words('lives')
/** What somebody sustains who is hurt. */
const SUSTAINED: ReadonlySet<string> = new Set([...WOUNDS, 'trauma', 'frostbite', 'inhalation', 'hypothermia', 'amputation', 'graze', 'grazes', 'cuts'])

/** Verbs that tell harm with a certain object: "lost their lives", "sustained injuries", "committed suicide". The subject is the victim. */
const WITH_OBJECT: ReadonlyMap<string, readonly (readonly [objects: ReadonlySet<string>, effect: Effect])[]> = new Map([
  ['lose', [[words('life lives'), 'killed'], [words('homes home houses limb limbs leg legs arm arms eye eyes hand hands foot feet finger fingers toes eyesight sight vision'), 'injured']]],
  ['need', [[words('attention treatment stitches hospitalisation hospitalization'), 'injured']]],
  ['abandon', [[words('home homes houses village villages'), 'displaced']]],
  ['seek', [[words('refuge shelter'), 'displaced']]],
  ['sustain', [[SUSTAINED, 'injured']]],
  ['suffer', [[SUSTAINED, 'injured']]],
  ['incur', [[SUSTAINED, 'injured']]],
  ['receive', [[SUSTAINED, 'injured'], [words('blows'), 'injured']]],
  ['commit', [[words('suicide'), 'killed']]],
  ['have', [[WOUNDS, 'injured']]],
  ['end', [[LIFE, 'killed']]],
  ['take', [[LIFE, 'killed'], [words('refuge shelter'), 'displaced']]],
  ['lay', [[LIVES, 'killed']]],
  ['give', [[LIVES, 'killed']]],
  ['sacrifice', [[LIVES, 'killed']]],
  ['meet', [[words('death deaths'), 'killed']]]
])

/** Verbs of these rows that do no harm by themselves. */
const BASES: ReadonlyMap<string, string> = new Map([['need', 'need'], ['needs', 'need'], ['needed', 'need'], ['required', 'need'], ['require', 'need'], ['abandon', 'abandon'], ['abandoned', 'abandon'], ['abandoning', 'abandon'], ['sought', 'seek'], ['seek', 'seek'], ['seeking', 'seek']])

/** The rows of a verb. */
function rowsOf(word: string): ReturnType<typeof WITH_OBJECT.get> {
  return WITH_OBJECT.get(word === 'got' || word === 'gets' || word === 'getting' ? 'receive' : HAVING.has(word) ? 'have' : word === 'ended' || word === 'ending' ? 'end' : BASES.get(word) ?? lexicon().harm.get(word)?.base ?? '')
}

/** True for the head of a verb of these rows. */
export function tellsWithObject(head: string): boolean {
  return rowsOf(head) !== undefined
}

/** Nouns that only measure the injuries behind them: "varying [degrees] of burns". */
const DEGREES = /^(?:degrees?|kinds?|types?|variety|range)$/

/** "Thirteen people lost their lives", "his son sustained injuries", "two got burns". */
export function byVerbAndObject(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  const told = effectWithObject(clause, at, verb)
  if (!told) return NO_HITS
  const { effect, driven, cut } = told
  const found = victims(clause, at, verb, effect, `${effect}-verb-object`)
  // Budgets have cuts, too.
  if (cut) return found.filter(hit => nounsAt(clause, hit.at)?.names === 'person')
  return driven ? found.filter(hit => (nounsAt(clause, hit.at)?.quantity?.min ?? 0) >= MANY_DRIVEN) : found
}

/** What a verb tells of its subject by its object; null where it tells no harm. */
export function effectWithObject(clause: Clause, at: number, verb: VerbGroup): { readonly effect: Effect, readonly driven: boolean, readonly cut: boolean } | null {
  const word = headOf(clause, verb)
  const rows = rowsOf(word)
  if (!rows || verb.negated || verb.passive || (verb.form === 'infinitive' && nounsAt(clause, at - 1) && BASES.has(word))) return null
  // "sustained “serious injuries”"
  const object = objectAt(clause, /^(?:varying|down)$/.test(wordAt(clause, at + 1)) || isMark(clause, at + 1, 'quote') ? at + 2 : at + 1)
  const whole = object === null ? null : nounsAt(clause, object)
  if (object === null || !whole || whole.determiner === 'no') return null
  // "sustained varying degrees of burns"
  const nouns = DEGREES.test(headOf(clause, whole)) && wordAt(clause, object + 1) === 'of' ? nounsAt(clause, object + 2) : whole
  if (!nouns) return null
  // "suffered [head] and leg injuries"
  const parted = LIMB.test(headOf(clause, nouns)) && isMark(clause, object + 1, 'conjunction') ? nounsAt(clause, object + 2) : null
  const head = headOf(clause, parted && rows.some(([objects]) => objects === SUSTAINED && objects.has(headOf(clause, parted))) ? parted : nouns)
  const row = rows.find(([objects]) => objects.has(head))
  if (!row || (row[0] === LIFE && !isOwn(clause, nouns, word))) return null
  const fatal = row[1] === 'injured' && clause.sentence.words.slice(nouns.first, nouns.head).some(word => word === 'fatal' || word === 'mortal')
  const effect: Effect = fatal ? 'killed' : ['home', 'homes', 'house', 'houses'].includes(head) ? 'displaced' : row[1]
  return { effect, driven: row[1] === 'displaced', cut: /^cuts?$/.test(head) }
}

/** "took [his own life]", "ended [her life]". */
function isOwn(clause: Clause, { first, end, determiner, possessor }: NounPhrase, verb: string): boolean {
  return determiner === 'possessive' && possessor === null && (clause.sentence.words[first + 1] === 'own' || (verb.startsWith('end') && end - first === 2))
}

function victims(clause: Clause, at: number, verb: VerbGroup, effect: Effect, rule: string): readonly Hit[] {
  return passiveVictims(clause, at).map(position => ({ at: position, effect, trigger: at, verb, rule }))
}

/** What one turns on himself. */
const GUN = /^(?:gun|guns|weapon|rifle|pistol|shotgun|firearm|revolver|knife)$/

/** "killed seven before turning the gun on himself": the one who did it is dead too. */
export function byOwnGun(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (verb.negated || verb.modal !== null) return NO_HITS
  const gun = objectAt(clause, at + 1)
  if (gun === null || !GUN.test(nounAt(clause, gun))) return NO_HITS
  if (wordAt(clause, gun + 1) !== 'on' || !/^(?:him|her)self$/.test(wordAt(clause, gun + 2))) return NO_HITS
  const actor = actorOf(clause, at)
  const person = actor < 0 ? null : nounsAt(clause, actor)
  // "… and was heavily wounded"
  const survived = clause.sentence.words.slice(clause.chunks[gun + 2]?.end).some(word => /^(?:wounded|injured|wounding|injuring|survived)$/.test(word))
  const effect: Effect = survived ? 'injured' : 'killed'
  return person && (person.names === 'person' || person.proper) ? [{ at: actor, effect, trigger: at, verb, rule: `${effect}-own-gun` }] : NO_HITS
}

/** "taken hostage", "held three hostages", "took a soldier hostage". */
export function byHostage(clause: Clause, at: number, verb: VerbGroup): readonly Hit[] {
  if (!verb.harm || !['take', 'hold', 'seize'].includes(verb.harm.base) || verb.negated) return NO_HITS
  const rule = 'abducted-hostage'
  const next = skipAdverbs(clause, at + 1)
  const hostage = (position: number): boolean => /^(?:hostages?|captive|prisoner)$/.test(wordAt(clause, position)) && !/^prisoner/.test(wordAt(clause, position))
  // "the release of [two journalists] held hostage"
  const near = hostage(next) && verb.form === 'bare' && isMark(clause, at - 2, 'preposition') ? nounsAt(clause, at - 1) : null
  if (near?.quantity && near.names === 'person') return [{ at: at - 1, effect: 'abducted', trigger: at, verb, rule }]
  if (hostage(next) && (verb.passive || verb.form === 'bare')) return victims(clause, at, verb, 'abducted', rule)
  const object = objectAt(clause, next)
  if (object === null) return NO_HITS
  const { members, end } = listAt(clause, object, sayingBehind(clause, object))
  const last = clause.chunks[end - 1]
  const glued = last?.kind === 'noun' && /^(?:hostage|captive)$/.test(clause.sentence.words[last.end - 1] as string) && last.end - last.first > 2
  return hostage(skipAdverbs(clause, end)) || glued ? members.map(position => ({ at: position, effect: 'abducted', trigger: at, verb, rule })) : NO_HITS
}

import type { Draft } from './draft'
import * as Class from './words/classes'
import { lexicon } from './words/lexicon'
import type { Role } from './words/people'

/** Words inside a victims' phrase that say its role whatever the head is ("police" in "police recruits"). */
const MODIFIERS: readonly (readonly [role: Role, words: ReadonlySet<string>])[] = [
  ['attacker', new Set(['bomber', 'bombers', 'attacker', 'attackers', 'assailant', 'assailants'])],
  ['civilian', new Set(['civilian', 'civilians', 'villagers', 'journalist', 'journalists', 'former', 'unarmed', 'innocent'])],
  ['police', new Set(['police', 'policeman', 'policemen', 'gendarmerie', 'constabulary'])],
  ['militant', new Set(['militant', 'militants', 'rebel', 'rebels', 'taliban', 'taleban', 'insurgent', 'insurgents', 'guerrilla', 'terrorist', 'al-qaida', 'qaeda', 'qaida', 'hezbollah', 'hamas', 'is', 'isis', 'jihad', 'maoist', 'daesh', 'shabaab', 'haram', 'ltte', 'farc', 'fmln', 'eln', 'pkk'])],
  ['military', new Set(['army', 'military', 'navy', 'marine', 'nato', 'coalition', 'peacekeeping', 'isaf', 'airforce', 'troops', 'soldiers', 'naval'])]
]

/** Who the victims of a draft are to a coder; null where the text does not tell. */
export function roleOf(draft: Draft, inherited: string | null): Role | null {
  const { words, classes, capital } = draft.clause.sentence
  if (draft.victims === null) return inherited === null ? 'other' : roleOfWords(inherited.toLowerCase().split(/[\s-]+/)) ?? 'other'
  const own = words.slice(draft.victims.first, draft.victims.end)
  const range = draft.sharedHead === undefined ? own : [...own, words[draft.sharedHead] as string]
  if (range.includes('tigers') && range.includes('tamil')) return 'militant'
  if (WHO_ATTACKED.test(words.slice(draft.victims.end, draft.victims.end + 4).join(' '))) return 'attacker'
  const known = roleOfWords(range)
  if (known) return known
  const last = draft.victims.end - 1
  if (capital[last] === true || ((classes[last] ?? 0) & Class.title)) return draft.count.implied ? 'civilian' : 'other'
  return 'other'
}

/** "the man [who opened fire]". */
const WHO_ATTACKED = /^who (?:had |has )?(?:opened fire|fired (?:on|at)|carried out|staged the|launched the|detonated)\b/

/** Nouns for those who are civilians whatever stands before them: "Hamas hostages". */
const HELD: ReadonlySet<string> = new Set(['hostage', 'hostages', 'patient', 'patients'])
/** Whom one leads without arms: "a union leader". */
const OF_CIVILIANS: ReadonlySet<string> = new Set('union church opposition religious community tribal student party political labour labor civic protest world business spiritual cult village indigenous peasant farm farmers rights youth team troop scout industry congregation faith muslim christian jewish hindu tribe clan local democracy'.split(' '))

/** Roles of those who stay what they are without a weapon: "unarmed soldiers". */
const ARMS: ReadonlySet<string> = new Set(['military', 'police', 'militant'])

function roleOfWords(words: readonly string[]): Role | null {
  if (words.some((word, index) => HELD.has(word) || (/^leaders?$/.test(word) && OF_CIVILIANS.has(words[index - 1] ?? '')))) return 'civilian'
  if (words.some((word, index) => word === 'captain' && words[index + 1] === 'of')) return 'other'
  for (const [role, marks] of MODIFIERS) if (words.some((word, index) => marks.has(word) && !(role === 'civilian' && ((word === 'former' && index === 0 && words.length < 3) || (word === 'unarmed' && ARMS.has(lexicon().roles.get(words[words.length - 1] as string) ?? '')))))) return role
  let found: Role | null = null
  let joined = false
  for (const word of words) {
    const role = lexicon().roles.get(word)
    // "aides and bodyguards": none of them alone
    if (role) found = joined && found !== null && found !== role && found !== 'other' && role !== 'other' ? 'other' : role
    if (word === 'and') joined = true
    if (word === 'of' || word === 'in') break
  }
  return found
}

/** True for the `by` of a figure that is one who harmed others: "killed [himself] and two others", "before police shot [him]". */
export function isDoer(by: string): boolean {
  return DOER.test(by)
}

/** Rules by which one who harmed others is a victim himself. */
const DOER = /-(?:pronoun|reflexive|own-gun)$/

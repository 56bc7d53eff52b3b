import type { Draft } from './draft'
import { headOf, isAge, isMark, nounsAt, ofPhrase } from './read/clause'
import { ARMED_GROUPS, REBEL_ARMY } from './words/armed-groups'
import * as Class from './words/classes'
import { lexicon } from './words/lexicon'
import type { Role } from './words/people'

/** What tells that somebody fights an army: "a [rebel] leader". */
const MILITANT: ReadonlySet<string> = new Set(['militant', 'militants', 'rebel', 'rebels', 'taliban', 'taleban', 'insurgent', 'insurgents', 'guerrilla', 'terrorist', 'al-qaida', 'qaeda', 'qaida', 'hezbollah', 'hamas', 'is', 'isis', 'jihad', 'maoist', 'daesh', 'shabaab', 'haram', 'ltte', 'farc', 'fmln', 'eln', 'pkk'])

/** Words inside a victims' phrase that say its role whatever the head is ("police" in "police recruits"). */
const MODIFIERS: readonly (readonly [role: Role, words: ReadonlySet<string>])[] = [
  ['attacker', new Set(['bomber', 'bombers', 'attacker', 'attackers', 'assailant', 'assailants'])],
  ['civilian', new Set(['civilian', 'civilians', 'villagers', 'journalist', 'journalists', 'former', 'unarmed', 'innocent'])],
  ['police', new Set(['police', 'policeman', 'policemen', 'gendarmerie', 'constabulary'])],
  ['militant', MILITANT],
  ['military', new Set(['army', 'military', 'navy', 'marine', 'nato', 'coalition', 'peacekeeping', 'isaf', 'airforce', 'troops', 'soldiers', 'naval'])]
]

const GROUPS: ReadonlySet<string> = new Set(ARMED_GROUPS.split(' '))

/** Who the victims of a draft are to a coder; null where the text does not tell. */
export function roleOf(draft: Draft, inherited: string | null): Role | null {
  const { words, classes, capital } = draft.clause.sentence
  if (draft.victims === null) return inherited === null ? 'other' : roleOfWords(inherited.toLowerCase().split(/[\s-]+/)) ?? 'other'
  const own = words.slice(draft.victims.first, draft.victims.end)
  const range = draft.sharedHead === undefined ? own : [...own, words[draft.sharedHead] as string]
  // The beasts have no capital.
  if (/^tigers?$/.test(words[draft.victims.end - 1] as string) && capital[draft.victims.end - 1] === true) return 'militant'
  if (WHO_ATTACKED.test(words.slice(draft.victims.end, draft.victims.end + 8).join(' '))) return 'attacker'
  const known = roleOfWords(range)
  // "16 policemen, including [a commander]"
  const whole = known === 'militant' && draft.partOf !== null && /^(?:commander|leader)s?$/.test(range[range.length - 1] as string) && !range.some(word => MILITANT.has(word)) ? roleOf(draft.partOf, null) : null
  if (whole === 'police' || whole === 'military') return whole
  if (known) return known
  const last = draft.victims.end - 1
  if (capital[last] === true || ((classes[last] ?? 0) & Class.title)) return draft.count.implied ? roleByName(draft) : 'other'
  return 'other'
}

/** The role of somebody named without a rank: what the apposition behind the name says ("Bo Roe, a rebel commander,"), or what those are whom he is counted with ("five rebels, including Bo Roe"). */
function roleByName({ clause, at, partOf }: Draft): Role {
  const next = isMark(clause, at + 1, 'comma') ? isAge(clause, at + 2) && isMark(clause, at + 3, 'comma') ? at + 4 : at + 2 : -1
  const apposed = clause.sentence.shouting ? null : nounsAt(clause, next)
  if (apposed?.names === 'person' && apposed.head >= 0 && apposed.determiner !== 'possessive' && !apposed.plural && apposed.quantity === null && clause.sentence.capital[apposed.head] !== true) {
    const { words } = clause.sentence
    const own = roleOfWords(words.slice(apposed.first, apposed.end))
    const of = own === null || own === 'other' ? ofPhrase(clause, next) : null
    // "a member of the Taliban", but "the wife of a rebel"
    const said = words.slice(apposed.first, clause.chunks[of ?? next]?.end)
    const role = of === null ? own : roleOfWords(said)
    // "Bo Roe, leader of a movement": of whom he leads the text says no more.
    const leads = role === 'militant' && /^leaders?$/.test(headOf(clause, apposed)) && !said.some(word => MILITANT.has(word))
    return role === null || role === 'other' || leads ? 'civilian' : role
  }
  // "the group's leader, [Bo Roe], was killed"
  const title = isMark(clause, at - 1, 'comma') && isMark(clause, at + 1, 'comma') ? nounsAt(clause, at - 2) : null
  const role = title?.names === 'person' && title.head >= 0 && !title.plural && title.quantity === null && (title.determiner === 'definite' || title.possessor) && clause.sentence.capital[title.head] !== true ? roleOfWords(clause.sentence.words.slice(title.first, title.end)) : null
  if (role !== null && role !== 'other') return role
  const whole = partOf === null ? null : roleOf(partOf, null)
  return whole === null || whole === 'other' ? 'civilian' : whole
}

/** "the man [who opened fire]", but not the guard who opened fire on an attacker. */
const WHO_ATTACKED = /^who (?:had |has )?(?:opened fire(?! (?:on|at) (?:\w+ ){0,2}(?:attacker|assailant|bomber|gunm[ae]n|shooter|militant|insurgent|rebel|suspect|intruder)s?\b)|fired (?:on|at) (?!(?:\w+ ){0,2}(?:attacker|assailant|bomber|gunm[ae]n|shooter|militant|insurgent|rebel|suspect|intruder)s?\b)|carried out|staged the|launched the|detonated)\b/

/** Nouns for those who are civilians whatever stands before them: "Hamas hostages". */
const HELD: ReadonlySet<string> = new Set(['hostage', 'hostages', 'patient', 'patients'])
/** Whom one leads without arms: "a union leader". */
const OF_CIVILIANS: ReadonlySet<string> = new Set('union church opposition religious community tribal student party political labour labor civic protest world business spiritual cult village indigenous peasant farm farmers rights youth team troop scout industry congregation faith muslim christian jewish hindu tribe clan local democracy mosque temple council association'.split(' '))

/** "leader of the opposition", "leaders of a farmers' union". */
const LEADER_OF = /^leaders? of (?:the |an? |its |their )?(?:[\w'-]+ ){0,2}?(\w+)$/

/** Those of a body who are what it is. */
const OF_GROUP = /^(?:members?|men|man|cadres?|personnel|elements?|operatives?)$/

/** What militias beside an army are called. */
const OF_STATE = /^(?:civil|civilian|defen[cs]e|government|allied|loyalist)$/

/** Roles of those who stay what they are without a weapon: "unarmed soldiers". */
const ARMS: ReadonlySet<string> = new Set(['military', 'police', 'militant'])

function roleOfWords(words: readonly string[]): Role | null {
  if (words.some((word, index) => HELD.has(word) || (/^leaders?$/.test(word) && OF_CIVILIANS.has(words[index - 1] ?? '')))) return 'civilian'
  if (OF_CIVILIANS.has(LEADER_OF.exec(words.join(' '))?.[1] ?? '')) return 'civilian'
  if (REBEL_ARMY.test(words.join(' ')) || (words.some(word => /^militias?$/.test(word)) && !words.some(word => OF_STATE.test(word))) || (words.some(word => OF_GROUP.test(word)) && words.some(word => GROUPS.has(word)))) return 'militant'
  if (words.some((word, index) => word === 'service' && /^members?$/.test(words[index + 1] ?? ''))) return 'military'
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
  return found ?? (words[words.length - 1] === 'forces' ? 'military' : null)
}

/** True for the `by` of a figure that is one who harmed others: "killed [himself] and two others", "before police shot [him]". */
export function isDoer(by: string): boolean {
  return DOER.test(by)
}

/** Rules by which one who harmed others is a victim himself. */
const DOER = /-(?:pronoun|reflexive|own-gun)$/

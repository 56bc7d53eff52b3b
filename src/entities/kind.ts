import type { Organization } from '../types'

type Kind = Exclude<Organization['kind'], null>

/** Words in an organization's name that tell its kind; of several kinds the first row decides. */
const WORDS: readonly (readonly [Kind, string])[] = [
  ['police', 'police constabulary sheriff sheriffs gendarmerie troopers carabinieri patrol'],
  ['education', 'university college school academy institute faculty polytechnic seminary'],
  ['party', 'party parti democrats republicans'],
  ['media', 'news times post daily herald gazette tribune journal broadcasting television tv radio press telegraph newspaper magazine chronicle observer channel wikinews media network'],
  ['armed group', 'front liberation jihad mujahideen mujahedin brigades militia rebels resistance lashkar jaish tehrik ansar cartel'],
  ['military', 'army navy force forces marines corps command battalion brigade regiment squadron guard guards infantry division fleet military'],
  ['sport', 'fc afc cf club league football rugby cricket basketball athletic olympic olympics fifa uefa wrestling racing tennis championship grizzlies sox giants rovers'],
  ['government', 'ministry ministries department government administration parliament senate congress assembly council court commission committee house bureau office agency authority board treasury cabinet senado legislature '
    + 'secretariat embassy service services tribunal knesset duma bundestag survey customs prosecutor'],
  ['intergovernmental', 'nations nato'],
  ['company', 'inc corp corporation ltd llc plc co company companies group holdings airlines airways air bank motor motors industries pharmaceuticals pharma energy oil gas electric technologies systems studios entertainment records insurance stores railway railways gmbh sa ag'],
  ['other', 'association federation foundation society organization organisation network movement church union trust institute fund alliance coalition crescent observatory group center centre project']
]

/** Words of bodies between states, where nothing else tells what kind a body is: "Pakistan International Airlines". */
const WIDE: ReadonlySet<string> = new Set(['international', 'world', 'european'])

const KIND_OF: ReadonlyMap<string, Kind> = new Map(WORDS.flatMap(([kind, words]) => words.split(' ').map(word => [word, kind] as const)).reverse())
const RANK: ReadonlyMap<Kind, number> = new Map(WORDS.map(([kind], rank) => [kind, rank]))

/** Kinds that name a body within another: "House" and "House Committee" are two. */
const HEADS: ReadonlySet<Kind> = new Set(['police', 'education', 'media', 'military', 'government', 'party'])

/** True for words such as "committee" or "university", that say what kind of body a name is of. */
export function isHead(word: string): boolean {
  const kind = KIND_OF.get(word)
  return kind !== undefined && HEADS.has(kind)
}

/** What kind of organization a name's folded words tell of; null where none does. */
export function kindOf(words: readonly string[]): Kind | null {
  let best: Kind | null = null
  let wide = false
  for (const [index, word] of words.entries()) {
    const last = index > 0 && index === words.length - 1 && word === 'international'
    const kind = last ? 'other' : KIND_OF.get(word)
    wide ||= !last && WIDE.has(word)
    if (kind && (best === null || (RANK.get(kind) as number) < (RANK.get(best) as number))) best = kind
  }
  return wide && (best === null || best === 'other') ? 'intergovernmental' : best
}

/** Kinds of event in which people come to harm, and the words that tell them, by their beginnings ("bomb" also for "bombings"). */
const KINDS: readonly (readonly [kind: string, words: string])[] = [
  ['strike', 'airstrike air-strike drone missile rocket shelling shell artillery mortar bombardment warplane jet raid'],
  ['bombing', 'bomb blast explosion explosive detonat ied grenade landmine mine exploded'],
  ['shooting', 'shoot shot gunm gunf ambush sniper'],
  ['stabbing', 'stab knife machete hack'],
  ['fighting', 'clash battle fight skirmish offensive operation war conflict assault siege'],
  ['abduction', 'kidnap abduct hostage'],
  ['execution', 'execut behead hanged murder assassinat poison strangl tortur'],
  ['unrest', 'protest riot demonstration unrest crackdown stampede crush'],
  ['vehicle', 'crash collision collid bus truck car derail train overturn pileup'],
  ['aircraft', 'plane aircraft flight helicopter jetliner'],
  ['ship', 'boat ferry ship capsiz sank sink drown'],
  ['fire', 'fire blaze wildfire arson inferno'],
  ['quake', 'earthquake quake aftershock tremor tsunami'],
  ['flood', 'flood landslide mudslide avalanche rain dam'],
  ['storm', 'storm hurricane typhoon cyclone tornado twister'],
  ['collapse', 'collaps'],
  ['disease', 'virus coronavirus covid outbreak epidemic pandemic ebola measles cholera disease flu malaria infection fever dengue'],
  ['famine', 'famine starvation drought hunger heat heatwave cold']
]
/** Disasters and accidents: an event of one of these is none of the others, where several words do not say both. */
const DISASTERS = new Set(['vehicle', 'aircraft', 'ship', 'fire', 'quake', 'flood', 'storm', 'collapse', 'disease', 'famine'])
const DISASTER_BITS = bitsOf(DISASTERS)
/** What may strike a whole country. */
const WIDE = new Set(['fighting', 'quake', 'flood', 'storm', 'disease', 'famine'])
const WIDE_BITS = bitsOf(WIDE)

/** A bit for each of the kinds. */
function bitsOf(kinds: ReadonlySet<string>): number {
  return KINDS.reduce((bits, [kind], at) => kinds.has(kind) ? bits | 1 << at : bits, 0)
}

/** True for kinds of event of which a country may count its own dead: an outbreak, a storm; not a crash. */
export function isWide(kinds: number): boolean {
  return (kinds & WIDE_BITS) !== 0
}

/** Fire that comes from guns: "opened fire", "returned fire", "came under fire", "small-arms fire". */
const GUNFIRE = /\b(?:open\w*|exchang\w*|return\w*|under|of|arms|artillery|mortar|rifle|sniper|hostile|enemy|friendly|retaliatory|covering) (?:gun)?fire\b/g
/** What men do, not the weather: "the mob storms the office", "after gunmen stormed it". */
const STORMING = /\bstorm(?:ed|ing)\b|\b(?:mobs?|crowds?|protesters|rioters|gunmen|militants|rebels|insurgents|troops|soldiers|forces|police|fighters|men|attackers) storms?\b/g
/** A word of letters, hyphens inside. */
const WORD = /[a-z]+(?:-[a-z]+)*/g

const beginnings: readonly (readonly [string, number])[] = KINDS
  .flatMap(([, words], at) => words.split(' ').map(word => [word, 1 << at] as const))
  .sort((a, b) => b[0].length - a[0].length)
const known = new Map<string, number>()

/** The kinds of event that a phrase names, a bit for each: "a car bomb" -> bombing (and vehicle); 0 where it names none ("the attack"). */
export function causeKinds(phrase: string | null): number {
  let kinds = 0
  const lower = (phrase ?? '').toLowerCase()
  const fired = lower.includes('fire') ? lower.replace(GUNFIRE, 'shooting') : lower
  for (const word of (fired.includes('storm') ? fired.replace(STORMING, 'assault') : fired).match(WORD) ?? []) kinds |= kindOf(word)
  return kinds
}

/** Disasters that bring others: a quake its landslides and fires, a storm its floods. */
const BRINGS: readonly (readonly [kind: string, brings: string])[] = [['quake', 'flood fire collapse'], ['storm', 'flood collapse ship'], ['flood', 'collapse'], ['vehicle', 'fire'], ['aircraft', 'fire'], ['ship', 'fire']]
const CHAINS = BRINGS.map(([kind, brings]) => [bitsOf(new Set([kind])), bitsOf(new Set(brings.split(' ')))] as const)

function bringsOther(a: number, b: number): boolean {
  return CHAINS.some(([kind, brings]) => ((a & kind) !== 0 && (b & brings) !== 0) || ((b & kind) !== 0 && (a & brings) !== 0))
}

/** False where one names nothing but a disaster or accident and the other something else, that does not come of it. */
export function causesAgree(a: number, b: number): boolean {
  return a === 0 || b === 0 || (a & b) !== 0 || bringsOther(a, b) || ((a & ~DISASTER_BITS) !== 0 && (b & ~DISASTER_BITS) !== 0)
}

/** True where one of the kinds is no disaster or accident. */
export function isViolence(kinds: number): boolean {
  return (kinds & ~DISASTER_BITS) !== 0
}

function kindOf(word: string): number {
  const cached = known.get(word)
  if (cached !== undefined) return cached
  const found = beginnings.find(([beginning]) => word.startsWith(beginning) && word.length - beginning.length <= (beginning.length > 3 ? 4 : 2))?.[1] ?? 0
  if (known.size < 5000) known.set(word, found)
  return found
}

import type { NameMention } from '../names/mention'
import { occurrencesOf } from '../names/occurrences'
import type { TextDocument } from '../text/document'
import { singleSpaced } from '../text/spaces'
import type { Mention, Person } from '../types'
import { inOrder, inPlace, readForms, spellings, type Cluster, type Form } from './forms'
import { consonants, isSpelledLike } from './likeness'
import { roleOf } from './role'

/** Words before or after a name that are no part of it, should the tagger have taken them along. */
const TITLES: ReadonlySet<string> = new Set('mr mrs ms miss dr prof professor sir dame lord lady president senator sen rep gov governor gen general col colonel capt captain maj major lt sgt rev pope king queen prince princess sheikh mullah maulvi imam ayatollah justice judge minister'.split(' '))
/** Articles and particles that writers put in or leave out: "al-Zawahiri", "Zawahri"; "Osama bin Laden", "Osama Laden". */
const PARTICLES: ReadonlySet<string> = new Set('al el ul an ad as ar az ash the de la le van von der den da dos del di du bin ibn ben abu'.split(' '))
const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** Short forms of given names. */
const NICKNAMES: ReadonlyMap<string, string> = new Map(('joe=joseph bill=william will=william bob=robert rob=robert jim=james mike=michael dave=david tom=thomas tony=anthony dan=daniel don=donald ron=ronald ken=kenneth chris=christopher '
  + 'alex=alexander ben=benjamin matt=matthew steve=steven jeff=jeffrey greg=gregory andy=andrew ed=edward ted=edward sam=samuel nick=nicholas rick=richard dick=richard larry=lawrence liz=elizabeth beth=elizabeth kate=katherine '
  + 'cathy=catherine sue=susan debbie=deborah jen=jennifer jack=john johnny=john chuck=charles charlie=charles bernie=bernard mitch=mitchell tim=timothy pat=patrick fred=frederick gene=eugene jerry=gerald').split(' ').map(pair => pair.split('=') as [string, string]))

interface PersonCluster extends Cluster {
  /** Words of its forms, without titles and particles, the longest form first. */
  readonly names: (readonly string[])[]
}

/** Initials that stand for a person in an interview: "MS: We began in May." */
const INITIALS = /^[A-Z]{2,4}$/

/** Past so many bearers a word says nothing, and is not followed. */
const MOST_BEARERS = 12

/** The persons of a text as far as they are told apart. */
interface Known {
  readonly clusters: PersonCluster[]
  /** Who bears a word of a name, its consonants or its initials. */
  readonly bearers: Map<string, Set<PersonCluster>>
}

/**
 * Says which mentions name the same person, and which role stands next to them. Fuller forms first; a shorter one joins where all
 * its words are found in order in one person's names; a single name where one person bears it as last name, else as first, else at
 * all, else in another spelling. Of several persons, the one the text has named most by then; before any is named it stays alone.
 */
export function resolvePeople(document: TextDocument, names: readonly NameMention[]): Person[] {
  const known: Known = { clusters: [], bearers: new Map() }
  const full: Named[] = []
  const single: Named[] = []
  for (const form of readForms(document, names, 'person')) {
    const bare = bareName(form.words);
    (bare.length > 1 ? full : single).push({ form, bare })
  }
  for (const named of full.sort(byLength)) {
    const same = named.form.canonical === null ? clustersWith(known, named.bare).filter(other => !isFather(named, other)) : []
    const [only] = same
    if (only && same.length === 1) join(known, only, named, named.form.mentions)
    else open(known, named, named.form.mentions)
  }
  for (const named of single.sort(byLength)) settleSingle(document, known, named)
  const people: Person[] = []
  for (const cluster of inOrder(byNaming(document, known.clusters))) people.push(toPerson(document, cluster, people.length + 1))
  return people
}

/** A form with its words, without titles and particles. */
interface Named { readonly form: Form, readonly bare: readonly string[] }

/** "Salem bin Nasr" is not "Adel bin Salem bin Nasr", who is a son of his: a name with "bin" begins as the longer one does. */
function isFather({ form, bare }: Named, { names }: PersonCluster): boolean {
  return form.words.some(word => SON.has(word)) && names.every(([first = '']) => !isSameWord(bare[0] as string, first))
}
const SON: ReadonlySet<string> = new Set(['bin', 'ibn', 'ben'])

function byLength(a: Named, b: Named): number {
  return b.bare.length - a.bare.length
}

function open(known: Known, named: Named, mentions: readonly Mention[]): void {
  const cluster: PersonCluster = { forms: [], mentions: [], names: [] }
  known.clusters.push(cluster)
  join(known, cluster, named, mentions)
}

function join({ bearers }: Known, cluster: PersonCluster, { form, bare }: Named, mentions: readonly Mention[]): void {
  cluster.forms.push(form)
  for (const item of mentions) cluster.mentions.push(item)
  cluster.names.push(bare)
  let initials = '#'
  for (const word of bare) {
    initials += word.charAt(0)
    for (const key of keysOf(word)) enter(bearers, key, cluster)
  }
  enter(bearers, initials, cluster)
}

function enter(bearers: Map<string, Set<PersonCluster>>, key: string, cluster: PersonCluster): void {
  const known = bearers.get(key)
  if (known) known.add(cluster)
  else bearers.set(key, new Set([cluster]))
}

function candidates({ bearers }: Known, key: string): PersonCluster[] {
  const found = bearers.get(key)
  return !found || found.size > MOST_BEARERS ? [] : [...found]
}

/** Those with a name that the words are a part of. */
function clustersWith(known: Known, words: readonly string[]): PersonCluster[] {
  const near = new Set<PersonCluster>()
  for (const word of words) for (const key of keysOf(word)) for (const cluster of candidates(known, key)) near.add(cluster)
  const same: PersonCluster[] = []
  for (const cluster of near) if (cluster.names.some(name => isPartOf(words, name))) same.push(cluster)
  return same
}

/** Gives each mention of a single name to the one who bears it there; those of nobody known make one more person. */
function settleSingle(document: TextDocument, known: Known, named: Named): void {
  const { form, bare: [word = ''] } = named
  const bearing = form.canonical === null ? bearersOf(word, candidates(known, word), candidates(known, `~${consonants(word)}`), INITIALS.test(form.text) ? candidates(known, `#${word}`) : []) : []
  const alone: Mention[] = []
  const joined = new Set<PersonCluster>()
  for (const mention of form.mentions) {
    const crown = crownBefore(document, mention)
    const person = choose(crown === null ? bearing : bearing.filter(one => one.names.some(name => name[0] === word) || one.mentions.some(other => crownBefore(document, other) === crown)), mention)
    if (person) {
      person.mentions.push(mention)
      joined.add(person)
    } else {
      alone.push(mention)
    }
  }
  for (const person of bearing) if (joined.has(person)) person.forms.push(form)
  if (alone.length > 0) open(known, named, alone)
}

function toPerson(document: TextDocument, { forms, mentions }: PersonCluster, number: number): Person {
  const [name, ...aliases] = spellings(mentions)
  const canonical = forms[0]?.canonical ?? null
  return { id: `p${number}`, name: canonical ?? name as string, aliases: canonical === null ? aliases : spellings(mentions).filter(spelling => spelling !== canonical), role: roleOf(document, mentions), mentions }
}

/** "[King] Hussein", who is not Saddam Hussein: the title of one known by his first name; null without one. */
function crownBefore(document: TextDocument, { start }: Mention): string | null {
  return crowns(document).length === 0 ? null : CROWN.exec(document.text.slice(Math.max(0, start - CROWN_REACH), start))?.[1] ?? null
}
const crowns = occurrencesOf(/\b(?:King|Queen|Emir|Sultan|Pope|Emperor|Empress)$/)
const CROWN = /\b(King|Queen|Emir|Sultan|Pope|Emperor|Empress)\s$/
const CROWN_REACH = 10

/** Between two names of one person: "Joram Tavel, also known as Hemel", "Joram Tavel (alias Hemel)". */
const KNOWN_AS = /^,? ?\(?(?:who (?:is|was) |whose )?(?:(?:also|better|otherwise|popularly|widely|commonly|locally|simply|formerly) ){0,2}(?:known (?:as|by (?:his|her|the) (?:nickname|nom de guerre|alias)(?: of)?)|nicknamed|dubbed|alias|aka|a\.k\.a\.?|(?:nom de guerre|alias|nickname) (?:is|was)|nom de guerre),? ?(?:simply )?["“‘']?$/i
/** A word without which there is none. */
const KNOWN_AS_WORD = /known|nicknamed|dubbed|alias|aka|a\.k\.a|guerre|nickname/i
/** The same by token, of which "a.k.a" has several. */
const namings = occurrencesOf(KNOWN_AS_WORD, /^k$/i)
/** Longest of it, in code units. */
const KNOWN_AS_MOST = 60

/** "Mohamed Tavel, known as Hemel": the text says that two names are one person's. */
function byNaming(document: TextDocument, clusters: readonly PersonCluster[]): readonly PersonCluster[] {
  if (namings(document).length === 0) return clusters
  const placed = inPlace(clusters)
  const homes = new Map<PersonCluster, PersonCluster>()
  for (let i = 0; i + 1 < placed.length; i++) {
    const [first, second] = [placed[i], placed[i + 1]]
    if (!first || !second || second.mention.start - first.mention.end > KNOWN_AS_MOST) continue
    const [one, other] = [homeOf(homes, first.of), homeOf(homes, second.of)]
    if (one === other || [one, other].some(({ forms }) => forms.some(form => form.canonical !== null))) continue
    const between = document.text.slice(first.mention.end, second.mention.start)
    if (!KNOWN_AS_WORD.test(between) || !KNOWN_AS.test(singleSpaced(between))) continue
    homes.set(other, one)
    for (const item of other.forms) one.forms.push(item)
    for (const item of other.mentions) one.mentions.push(item)
  }
  return homes.size === 0 ? clusters : clusters.filter(cluster => !homes.has(cluster))
}

function homeOf(homes: ReadonlyMap<PersonCluster, PersonCluster>, cluster: PersonCluster): PersonCluster {
  let home = cluster
  for (let next = homes.get(home); next; next = homes.get(home)) home = next
  return home
}

/** Where a word is entered: as it is, and by its consonants, which spellings of one name share ("mohammed", "muhammad"). */
function keysOf(word: string): readonly string[] {
  return [word, `~${consonants(word)}`]
}

/** The words of a name without titles and particles; all of them where nothing else is left. */
function bareName(words: readonly string[]): readonly string[] {
  let start = 0
  while (start < words.length - 1 && TITLES.has(words[start] as string)) start++
  const bare = words.slice(start).filter((word, _, all) => !PARTICLES.has(word) || all.length === 1)
  return bare.length > 0 ? bare : words.slice(start)
}

/**
 * True where each word of the shorter name matches a word of the longer one, in order: "J. Smith", "John Adam Smith". Suffixes must
 * agree; the same name with and without one is a father's and his son's.
 */
function isPartOf(shorter: readonly string[], longer: readonly string[]): boolean {
  const suffix = (name: readonly string[]): string | null => SUFFIXES.has(name[name.length - 1] as string) ? name[name.length - 1] as string : null
  const own = suffix(shorter)
  const other = suffix(longer)
  if (own !== null && own !== other) return false
  if (own === null && other !== null && shorter.length === longer.length - 1 && shorter.every((word, i) => word === longer[i])) return false
  let at = 0
  for (const word of shorter) {
    while (at < longer.length && !isSameWord(word, longer[at] as string)) at++
    if (at === longer.length) return false
    at++
  }
  return true
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  return NICKNAMES.get(a) === b || NICKNAMES.get(b) === a || isSpelledLike(a, b)
}

/** Persons who bear the name as their last, else as their first, else at all, else in another spelling as their last. */
function bearersOf(word: string, exact: readonly PersonCluster[], alike: readonly PersonCluster[], initials: readonly PersonCluster[]): readonly PersonCluster[] {
  const last = exact.filter(person => person.names.some(name => lastName(name) === word))
  if (last.length > 0) return last
  const first = exact.filter(person => person.names.some(name => name[0] === word))
  if (first.length > 0) return first
  if (exact.length > 0 || initials.length > 0) return exact.length > 0 ? exact : initials
  return alike.filter(person => person.names.some(name => isSpelledLike(lastName(name), word)))
}

function lastName(name: readonly string[]): string {
  const last = name[name.length - 1] as string
  return SUFFIXES.has(last) && name.length > 1 ? name[name.length - 2] as string : last
}

/** The only bearer; of several the one that the text has named most in full by then, the first named among equals; null where it has named none. */
function choose(bearing: readonly PersonCluster[], mention: Mention): PersonCluster | null {
  if (bearing.length <= 1) return bearing[0] ?? null
  let best: PersonCluster | null = null
  let most = 0
  for (const person of bearing) {
    const named = person.mentions.filter(other => other.start < mention.start && other.text.length > mention.text.length).length
    if (named > most) {
      most = named
      best = person
    }
  }
  return best
}

import type { NameMention } from '../names/mention'
import type { TextDocument } from '../text/document'
import { singleSpaced } from '../text/spaces'
import type { Mention, Person } from '../types'
import { inOrder, readForms, spellings, type Cluster, type Form } from './forms'
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
const INITIALS = /^[A-Z]{2,3}$/

/** Past so many bearers a word says nothing, and is not followed. */
const MOST_BEARERS = 12

/**
 * Says which mentions name the same person, and which role stands next to them. Fuller forms first; a shorter one joins where all
 * its words are found in order in one person's names; a single name where one person bears it as last name, else as first, else at
 * all, else in another spelling. Of several persons, the one the text has named most by then; before any is named it stays alone.
 */
export function resolvePeople(document: TextDocument, names: readonly NameMention[]): Person[] {
  const forms = readForms(document, names, 'person')
  const clusters: PersonCluster[] = []
  const bearers = new Map<string, Set<PersonCluster>>()
  const nameOf = new Map(forms.map(form => [form, bareName(form.words)]))
  const bare = (form: Form): readonly string[] => nameOf.get(form) as readonly string[]

  const open = (form: Form, mentions: readonly Mention[]): PersonCluster => {
    const cluster: PersonCluster = { forms: [], mentions: [], names: [] }
    clusters.push(cluster)
    join(cluster, form, mentions)
    return cluster
  }
  const join = (cluster: PersonCluster, form: Form, mentions: readonly Mention[]): void => {
    cluster.forms.push(form)
    for (const item of mentions) cluster.mentions.push(item)
    cluster.names.push(bare(form))
    const name = bare(form)
    for (const key of [...name.flatMap(keysOf), `#${name.map(word => word[0]).join('')}`]) {
      const known = bearers.get(key)
      if (known) known.add(cluster)
      else bearers.set(key, new Set([cluster]))
    }
  }
  const candidates = (key: string): PersonCluster[] => {
    const found = bearers.get(key)
    return !found || found.size > MOST_BEARERS ? [] : [...found]
  }

  const order = [...forms].sort((a, b) => bare(b).length - bare(a).length)
  const introduced: PersonCluster[] = []
  for (const form of order.filter(form => bare(form).length > 1)) {
    const words = bare(form)
    const near = new Set(words.flatMap(word => keysOf(word).flatMap(candidates)))
    const same = form.canonical === null ? [...near].filter(cluster => cluster.names.some(name => isPartOf(words, name))) : []
    const [only] = same
    if (only && same.length === 1) join(only, form, form.mentions)
    else introduced.push(open(form, form.mentions))
  }
  for (const form of order.filter(form => bare(form).length < 2)) {
    const [word = ''] = bare(form)
    const bearing = form.canonical === null ? bearersOf(word, candidates(word), candidates(`~${consonants(word)}`), INITIALS.test(form.text) ? candidates(`#${word}`) : []) : []
    const alone: Mention[] = []
    for (const mention of form.mentions) {
      const crown = crownBefore(document, mention)
      const person = choose(crown === null ? bearing : bearing.filter(one => one.names.some(name => name[0] === word) || one.mentions.some(other => crownBefore(document, other) === crown)), mention)
      if (person) person.mentions.push(mention)
      else alone.push(mention)
    }
    for (const person of bearing) if (form.mentions.some(mention => person.mentions.includes(mention))) person.forms.push(form)
    if (alone.length > 0) open(form, alone)
  }
  return inOrder(byNaming(document, clusters)).map(({ forms, mentions }, index) => {
    const [name, ...aliases] = spellings(mentions)
    return { id: `p${index + 1}`, name: forms[0]?.canonical ?? name as string, aliases: forms[0]?.canonical ? spellings(mentions).filter(spelling => spelling !== forms[0]?.canonical) : aliases, role: roleOf(document, mentions), mentions }
  })
}

/** "[King] Hussein", who is not Saddam Hussein: the title of one known by his first name; null without one. */
function crownBefore({ text }: TextDocument, { start }: Mention): string | null {
  return CROWN.exec(text.slice(Math.max(0, start - CROWN_REACH), start))?.[1] ?? null
}
const CROWN = /\b(King|Queen|Emir|Sultan|Pope|Emperor|Empress)\s$/
const CROWN_REACH = 10

/** Between two names of one person: "Joram Tavel, also known as Hemel", "Joram Tavel (alias Hemel)". */
const KNOWN_AS = /^,? ?\(?(?:who (?:is|was) |whose )?(?:(?:also|better|otherwise|popularly|widely|commonly|locally|simply|formerly) ){0,2}(?:known (?:as|by (?:his|her|the) (?:nickname|nom de guerre|alias)(?: of)?)|nicknamed|dubbed|alias|aka|a\.k\.a\.?|(?:nom de guerre|alias|nickname) (?:is|was)|nom de guerre),? ?(?:simply )?["“‘']?$/i
/** A word without which there is none. */
const KNOWN_AS_WORD = /known|nicknamed|dubbed|alias|aka|a\.k\.a|guerre|nickname/i
/** Longest of it, in code units. */
const KNOWN_AS_MOST = 60

/** "Mohamed Tavel, known as Hemel": the text says that two names are one person's. */
function byNaming(document: TextDocument, clusters: readonly PersonCluster[]): readonly PersonCluster[] {
  const placed = clusters.flatMap(cluster => cluster.mentions.map(mention => ({ cluster, mention }))).sort((a, b) => a.mention.start - b.mention.start)
  const homes = new Map<PersonCluster, PersonCluster>()
  const homeOf = (cluster: PersonCluster): PersonCluster => { let home = cluster; for (let next = homes.get(home); next; next = homes.get(home)) home = next; return home }
  for (let i = 0; i + 1 < placed.length; i++) {
    const [first, second] = [placed[i], placed[i + 1]]
    if (!first || !second || second.mention.start - first.mention.end > KNOWN_AS_MOST) continue
    const [one, other] = [homeOf(first.cluster), homeOf(second.cluster)]
    if (one === other || [one, other].some(({ forms }) => forms.some(form => form.canonical !== null))) continue
    const between = document.text.slice(first.mention.end, second.mention.start)
    if (!KNOWN_AS_WORD.test(between) || !KNOWN_AS.test(singleSpaced(between))) continue
    homes.set(other, one)
    for (const item of other.forms) one.forms.push(item)
    for (const item of other.mentions) one.mentions.push(item)
  }
  return homes.size === 0 ? clusters : clusters.filter(cluster => !homes.has(cluster))
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

import type { NameMention } from '../names/mention'
import type { TextDocument } from '../text/document'
import type { Mention, Organization } from '../types'
import { ACRONYM, merge, type Body } from './bodies'
import { inOrder, readForms, spellings, type Form } from './forms'
import { isHead, kindOf } from './kind'
import { knownBodies } from './known'
import { byBrackets, byNaming } from './naming'
import { wordsOf } from './words'

/** Words that initials skip: "Department of the Interior" -> DOI or DI. */
const SMALL: ReadonlySet<string> = new Set('of and the for in on to a an at de la du des el y et und &'.split(' '))
/** Words that say what kind of company it is, and are left out at will. */
const LEGAL: ReadonlySet<string> = new Set('inc corp corporation ltd limited llc plc co company companies group holdings sa ag gmbh as the'.split(' '))
/** One country, written in several ways in front of its institutions. */
const COUNTRY: ReadonlyMap<string, string> = new Map([['us', 'us'], ['usa', 'us'], ['uk', 'uk'], ['british', 'uk'], ['un', 'un']])
/** The first word of all that have two. */
const OPENS_TWO = 'united'
const TWO_WORDS: ReadonlyMap<string, string> = new Map([['united states', 'us'], ['united kingdom', 'uk'], ['united nations', 'un']])
/** Past so many bodies a word says nothing, and is not followed. */
const MOST_BEARERS = 12

/**
 * Says which mentions name the same organization, and of what kind it is. In this order: the same name but for legal form and the way
 * its country is written; an acronym in brackets beside its name; what the text says ("also known as"); names of one known body; initials of one name; a short form whose
 * words stand in one longer name. Each only where one candidate remains.
 */
export function resolveOrganizations(document: TextDocument, names: readonly NameMention[]): Organization[] {
  const bodies: Body[] = []
  const byName = new Map<string, Body>()
  for (const form of readForms(document, names, 'organization')) {
    const words = plainName(form.words)
    const key = form.canonical === null ? words.join(' ') || form.text : `= ${form.canonical}`
    const same = byName.get(key)
    if (same) {
      add(same, form)
    } else {
      const body: Body = { forms: [form], mentions: [...form.mentions], names: [words], known: new Set(form.canonical === null ? knownBodies(form.words).filter(known => known.hasOthers).map(known => known.id) : []) }
      byName.set(key, body)
      bodies.push(body)
    }
  }
  const free = bodies.filter(body => body.forms[0]?.canonical === null)
  const kept = byShortForm(bySameWords(byInitials(byKnown(byNaming(document, byBrackets(document, free))))), () => placeWords(document, names))
  return inOrder([...kept, ...bodies.filter(body => body.forms[0]?.canonical !== null)]).map((body, index) => {
    const [name, ...aliases] = spellings(body.mentions)
    const canonical = body.forms[0]?.canonical ?? null
    return {
      id: `o${index + 1}`, name: canonical ?? fullest(body, name as string), aliases: canonical === null ? [name as string, ...aliases].filter(other => other !== fullest(body, name as string)) : spellings(body.mentions).filter(spelling => spelling !== canonical),
      kind: kindOfBody(body), mentions: body.mentions
    }
  })
}

function add(body: Body, form: Form): void {
  body.forms.push(form)
  for (const item of form.mentions) body.mentions.push(item)
  body.names.push(plainName(form.words))
}

/** Folded words without legal form and articles, country names short. */
function plainName(words: readonly string[]): readonly string[] {
  const plain: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    const two = word === OPENS_TWO ? TWO_WORDS.get(`${word} ${words[i + 1] ?? ''}`) : undefined
    if (two) i++
    plain.push(two ?? COUNTRY.get(word) ?? word)
  }
  const bare = plain.filter(word => !LEGAL.has(word))
  return bare.length > 0 ? bare : plain
}

/** "ISKP", "ISIS-K": names of one body of the table. A name of several bodies goes with the one that the text names otherwise too. */
function byKnown(bodies: readonly Body[]): Body[] {
  const first = new Map<number, Body>()
  for (const body of bodies) {
    const [id] = body.known
    if (id !== undefined && body.known.size === 1 && !first.has(id)) first.set(id, body)
  }
  return first.size === 0 ? [...bodies] : merge(bodies, first, knownHome)
}

function knownHome({ known }: Body, first: ReadonlyMap<number, Body>): Body | null {
  const homes = new Set<Body>()
  for (const id of known) {
    const home = first.get(id)
    if (home) homes.add(home)
  }
  const [home] = homes
  return home && homes.size === 1 ? home : null
}

/** "UNAMA" after "United Nations Assistance Mission in Afghanistan". */
function byInitials(bodies: readonly Body[]): Body[] {
  if (!bodies.some(acronymOf)) return [...bodies]
  const spelled = new Map<string, Set<Body>>()
  for (const body of bodies) {
    for (const form of body.forms) {
      if (form.words.length < 2) continue
      for (const key of initialsOf(form.words)) {
        const same = spelled.get(key)
        if (same) same.add(body)
        else spelled.set(key, new Set([body]))
      }
    }
  }
  return merge(bodies, spelled, spelledOut)
}

function spelledOut(body: Body, spelled: ReadonlyMap<string, ReadonlySet<Body>>): Body | null {
  const form = acronymOf(body)
  if (!form || body.forms.some(other => other.words.length > 2)) return null
  const homes = [...spelled.get(form.words.join('').replace(/s$/, '')) ?? spelled.get(form.words.join('')) ?? []].filter(home => home !== body)
  return homes.length === 1 ? homes[0] as Body : null
}

/** The acronym among the forms of a body. */
function acronymOf({ forms }: Body): Form | undefined {
  return forms.find(form => form.words.length <= 2 && ACRONYM.test(form.text))
}

/** The initials of a name with and without its small words, with and without a country in front. */
function initialsOf(words: readonly string[]): ReadonlySet<string> {
  const initials = (list: readonly string[]): string => list.map(word => word[0]).join('')
  const long = words.filter(word => !SMALL.has(word))
  const keys = [initials(words), initials(long), initials(long.filter(word => !LEGAL.has(word)))]
  const two = TWO_WORDS.has(words.slice(0, 2).join(' ')) ? 2 : COUNTRY.has(words[0] ?? '') ? 1 : 0
  if (two > 0) keys.push(initials(long.slice(two)), (words[0] ?? '') + initials(long.slice(1)))
  return new Set(keys.filter(key => key.length > 1))
}

/** "Puerto Rico Supreme Court" and "Supreme Court of Puerto Rico": the same words in another order. */
function bySameWords(bodies: readonly Body[]): Body[] {
  const order: Order = { first: new Map(), keys: new Map() }
  for (const body of bodies) {
    const own: string[] = []
    for (const words of body.names) if (words.length > 1) own.push(orderless(words))
    order.keys.set(body, own)
    for (const key of own) if (!order.first.has(key)) order.first.set(key, body)
  }
  return merge(bodies, order, sameWords)
}

/** Names without the order of their words: those of each body, and the first body of each. */
interface Order { readonly first: Map<string, Body>, readonly keys: Map<Body, readonly string[]> }

function sameWords(body: Body, { first, keys }: Order): Body | null {
  for (const key of keys.get(body) ?? []) {
    const other = first.get(key)
    if (other !== undefined && other !== body) return other
  }
  return null
}

function orderless(words: readonly string[]): string {
  const stems: string[] = []
  for (const word of words) if (!SMALL.has(word)) stems.push(stem(word))
  return stems.sort().join(' ')
}

/** A word without the ending that makes an adjective of a country or a plural: "iraqi" and "iraq", "railways" and "railway". */
function stem(word: string): string {
  return word.length > 4 && (word.endsWith('i') || word.endsWith('s')) ? word.slice(0, -1) : word
}

/** The folded words of the places that the text names. */
function placeWords(document: TextDocument, names: readonly NameMention[]): ReadonlySet<string> {
  const written = new Set<string>()
  for (const name of names) if (name.type === 'place') written.add(document.text.slice(name.start, name.end))
  return new Set([...written].flatMap(wordsOf))
}

/** Societies that each country has one of: "Libyan Red Crescent" is the Red Crescent of a text. */
const SOCIETIES: ReadonlySet<string> = new Set(['red cross', 'red crescent'])

/**
 * "the ministry", "the Times": the words of one longer name. A proper name does not give way to that of its branch in a place ("Acme",
 * "Acme Japan"), nor a place used for its government to that of a body in it. Of several longer names the last one before the short form.
 */
function byShortForm(bodies: readonly Body[], readPlaces: () => ReadonlySet<string>): Body[] {
  const bearers = new Map<string, Set<Body>>()
  for (const body of bodies) {
    for (const words of body.names) for (const word of words) {
      const key = stem(word)
      const same = bearers.get(key)
      if (same) same.add(body)
      else bearers.set(key, new Set([body]))
    }
  }
  let places: ReadonlySet<string> | null = null
  return merge(bodies, { bearers, places: () => places ??= readPlaces() }, longerName)
}

/** Who bears each word of a name, and the words of places. */
interface Bearing { readonly bearers: ReadonlyMap<string, ReadonlySet<Body>>, readonly places: () => ReadonlySet<string> }

function longerName(body: Body, { bearers, places }: Bearing): Body | null {
  if (body.known.size > 0) return null
  const name = (body.names[0] as readonly string[]).map(stem)
  let rarest: ReadonlySet<Body> | null = null
  for (const word of name) {
    const bearing = bearers.get(word)
    if (bearing && bearing.size > 1 && (!rarest || bearing.size < rarest.size)) rarest = bearing
  }
  if (!rarest || rarest.size > MOST_BEARERS) return null
  const own = body.forms[0]?.words ?? []
  const society = SOCIETIES.has(own.join(' '))
  const proper = kindOf(own) === null
  const isTown = (): boolean => !society && own.every(word => places().has(word))
  const brand = !society && knownBodies(own).length > 0
  const another = (long: readonly string[]): boolean => society ? false : brand ? !isBrandOf(name, long) : proper ? isBranch(name, long, places) : isInside(name, long)
  const fits = (long: readonly string[]): boolean => long.length > name.length && standsIn(name, long.map(stem)) && !another(long) && !(isHead(long[long.length - 1] as string) && isTown())
  const longer = [...rarest].filter(other => other !== body && other.names.some(fits))
  return longer.length <= 1 ? longer[0] ?? null : lastBefore(longer, (body.mentions[0] as Mention).start)
}

/** True where all that the longer name adds are words for a kind of body: "Acme Motor Company" beside the known "Acme". */
function isBrandOf(short: readonly string[], long: readonly string[]): boolean {
  return long.every(word => short.includes(stem(word)) || SMALL.has(word) || kindOf([word]) !== null)
}

/** True where all that the longer name adds are words of places: "Acme Japan". */
function isBranch(short: readonly string[], long: readonly string[], places: () => ReadonlySet<string>): boolean {
  const added = long.filter(word => !short.includes(stem(word)) && !SMALL.has(word))
  return added.length > 0 && added.every(word => places().has(word))
}

/** True where the longer name adds a head of its own: "House Intelligence Committee" beside "House". */
function isInside(short: readonly string[], long: readonly string[]): boolean {
  return short[short.length - 1] !== stem(long[long.length - 1] as string) && long.some(word => isHead(word) && !short.includes(stem(word)))
}

/** The body mentioned last before the offset; null where none is. */
function lastBefore(bodies: readonly Body[], offset: number): Body | null {
  let best: Body | null = null
  let nearest = -1
  for (const body of bodies) {
    for (const mention of body.mentions) {
      if (mention.start < offset && mention.start > nearest) {
        nearest = mention.start
        best = body
      }
    }
  }
  return best
}

/** True where the words stand in the longer name in order; one may be the initials of several ("lsu shreveport", "first msmu"). */
function standsIn(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of short) {
    const found = long.indexOf(word, at)
    const end = found >= 0 ? found + 1 : short.length > 1 ? initialsEnd(word, long, at) : 0
    if (end === 0) return false
    at = end
  }
  return true
}

/** Index after the run of words, from `from` on, that the letters of `word` begin, small words left out at will; 0 for none. */
function initialsEnd(word: string, long: readonly string[], from: number): number {
  if (word.length < 2 || word.length > 6) return 0
  let at = from
  for (const letter of word) {
    while (at < long.length && (long[at] as string)[0] !== letter && SMALL.has(long[at] as string)) at++
    if (at >= long.length || (long[at] as string)[0] !== letter) return 0
    at++
  }
  return at
}

/** The fullest form: an acronym or a known short name gives way to a written-out one, however short. */
function fullest(body: Body, longest: string): string {
  return ACRONYM.test(longest) ? body.forms.map(form => form.text).find(text => !ACRONYM.test(text) && wordsOf(text).length > 1) ?? longest : longest
}

/** "Armed Forces of the Philippines (AFP)": an acronym of the table that stands for a name which is another body's by its own words. */
function isOfOthers(body: Body, form: Form): boolean {
  return ACRONYM.test(form.text) && body.forms.some(other => other.words.length > 2 && knownBodies(other.words).length === 0 && kindOf(other.words) !== null)
}

/** What the lists of names hold, by what a mention was found by. */
const KIND_OF_LIST: ReadonlyMap<string, Organization['kind']> = new Map([['list:teams', 'sport'], ['rule:team', 'sport'], ['list:parties', 'party'], ['list:media', 'media'], ['list:armed groups', 'armed group']])

function kindOfBody(body: Body): Organization['kind'] {
  for (const form of body.forms) {
    const [known] = knownBodies(form.words)
    if (known && !isOfOthers(body, form)) return known.kind
  }
  const listed = body.mentions.find(({ by }) => KIND_OF_LIST.has(by))
  if (listed) return KIND_OF_LIST.get(listed.by) ?? null
  for (const form of [...body.forms].sort((a, b) => b.words.length - a.words.length)) {
    const kind = kindOf(form.words)
    if (kind) return kind
  }
  return null
}

import { occurrencesOf } from '../names/occurrences'
import { blockAt, type TextDocument } from '../text/document'
import { singleSpaced } from '../text/spaces'
import { ACRONYM, merge, type Body } from './bodies'
import { inPlace, type Placed } from './forms'
import { wordsOf } from './words'

/** Longest stretch between a name and its acronym in brackets, in code units. */
const BRACKET = /^[\s,]*[([]["“']?$/

/** "United Nations (UN)", "UNAMA (United Nations Assistance Mission in Afghanistan)": the two beside each other are one. */
export function byBrackets(document: TextDocument, bodies: readonly Body[]): Body[] {
  const placed = inPlace(bodies)
  const homes = new Map<Body, Body>()
  for (let i = 0; i + 1 < placed.length; i++) {
    const [first, second] = [placed[i], placed[i + 1]]
    if (!first || !second || first.of === second.of || second.mention.start - first.mention.end > 4) continue
    if (!BRACKET.test(document.text.slice(first.mention.end, second.mention.start)) || !/^["”']?[)\]]/.test(document.text.slice(second.mention.end, second.mention.end + 2))) continue
    if (isAbbreviation(second.mention.text, first.mention.text)) homes.set(second.of, first.of)
    else if (ACRONYM.test(second.mention.text) && second.mention.text.length < first.mention.text.length) homes.set(second.of, first.of)
    else if (ACRONYM.test(first.mention.text) && first.mention.text.length < second.mention.text.length) homes.set(first.of, second.of)
  }
  return homes.size === 0 ? [...bodies] : merge(bodies, homes, homeOf)
}

/** Between two names of one body: "Morvenian Front, also known as MF", "MF, better known by its acronym Morfa". */
const KNOWN_AS = /^[,\s–—(]*(?:which is |who are |is |are )?(?:also |better |otherwise |locally |commonly |sometimes |formerly )*(?:known (?:as|by)|called|referred to as)(?: (?:its|the|their) (?:[A-Za-z]+ )?(?:acronym|name|initials|abbreviation))?(?: of)?,? (?:the )?["“‘']?$/
/** Between them the other way round: "Daesh, an Arabic acronym for the Islamic State". */
const NAME_FOR = /^,? (?:is )?(?:the|an?) (?:[A-Za-z]+ ){0,2}(?:name|acronym|term|abbreviation) (?:for|of) (?:the )?["“‘']?$/
/** Before a name for which the quotation before used another: '"Daesh fled," he said, using the Arabic acronym for'. */
const USING = /\bus(?:ed|es|ing) (?:the|an?|its|their|another) (?:[A-Za-z]+ ){0,2}(?:name|acronym|term|abbreviation) (?:for|of) (?:the )?["“‘']?$/
/** A word without which neither of the three stands: most names have none before them. */
const NAMING_WORD = /name|acronym|term|abbreviation|known|called|referred/
const namings = occurrencesOf(NAMING_WORD)
const QUOTES = /["“”]/
/** Code units before a name that are looked at for these. */
const REACH = 80

/** "X, also known as Y"; '"X fled," he said, using the Arabic acronym for Y': the text says that two names are one body's. */
export function byNaming(document: TextDocument, bodies: readonly Body[]): Body[] {
  if (namings(document).length === 0) return [...bodies]
  const placed = inPlace(bodies)
  const homes = new Map<Body, Body>()
  const said = new Map<Body, Body>()
  for (let i = 0; i + 1 < placed.length; i++) {
    const [first, second] = [placed[i], placed[i + 1]]
    if (!first || !second || first.of === second.of) continue
    const between = document.text.slice(Math.max(first.mention.end, second.mention.start - REACH), second.mention.start)
    if (!NAMING_WORD.test(between)) continue
    const before = singleSpaced(between)
    const whole = second.mention.start - first.mention.end <= REACH
    if (whole && NAME_FOR.test(before)) homes.set(first.of, second.of)
    else if (whole && KNOWN_AS.test(before)) homes.set(second.of, first.of)
    else if (USING.test(before)) {
      const quoted = mostQuoted(document, placed.slice(Math.max(0, i - 7), i + 1), second.of)
      if (quoted) said.set(quoted, second.of)
    }
  }
  return homes.size + said.size === 0 ? [...bodies] : merge(bodies, { homes, said }, namedAs)
}

function homeOf(body: Body, homes: ReadonlyMap<Body, Body>): Body | null {
  return homes.get(body) ?? null
}

/** Whose name a body's is, by what the text says and by what it calls it in a quotation. */
interface Naming { readonly homes: ReadonlyMap<Body, Body>, readonly said: ReadonlyMap<Body, Body> }

function namedAs(body: Body, { homes, said }: Naming): Body | null {
  const home = homes.get(body)
  return said.get(body) ?? (home && !areKnownApart(body, home) ? home : null)
}

/** The body named most inside quotation marks in the paragraph of the last of these mentions. */
function mostQuoted(document: TextDocument, placed: readonly Placed<Body>[], except: Body): Body | null {
  const last = placed[placed.length - 1]
  const block = last && document.blocks[blockAt(document, last.mention.start)]
  if (!block) return null
  const times = new Map<Body, number>()
  for (const { of: body, mention } of placed) {
    if (mention.start < block.start || body === except) continue
    const marks = document.text.slice(Math.max(block.start, mention.start - 2000), mention.start).split(QUOTES).length - 1
    if (marks % 2 === 1) times.set(body, (times.get(body) ?? 0) + 1)
  }
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** True where the table knows both, and as different bodies: "Islamic State's affiliate, also known as ISIS-K". */
function areKnownApart(a: Body, b: Body): boolean {
  return a.known.size > 0 && b.known.size > 0 && ![...a.known].some(id => b.known.has(id))
}

/** "Phivolcs" of "Philippine Institute of Volcanology": one word, its letters in order in the name, the same first letter. */
function isAbbreviation(short: string, long: string): boolean {
  const letters = wordsOf(short)
  const [word = ''] = letters
  if (letters.length !== 1 || word.length > 10 || word.length * 2 > long.length) return false
  const name = wordsOf(long).join('')
  let at = 0
  for (const letter of word) {
    at = name.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return name[0] === word[0]
}

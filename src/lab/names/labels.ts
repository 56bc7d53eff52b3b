import { listedClass, classNumber } from '../../names/classes'
import { hashWord } from '../../names/hash'
import { TAG_COUNT, TAGGED_TYPES } from '../../names/tags'
import { tokenAt, tokenText, type TextDocument } from '../../text/document'
import * as TokenFlag from '../../text/token-flag'
import * as TokenKind from '../../text/token-kind'
import type { Label, LabelledText } from './corpora'

/** Both tags of an organization. */
const ORGANIZATION = (1 << 3) | (1 << 4)

/** Lower-case words that belong to a facility's name by the guidelines, where other schemes leave them out. */
const FACILITY = /^(?:airport|airfield|airbase|mosque|stadium|prison|jail|bridge|cathedral|palace|embassy|cemetery|railway|subway)$/

/** All tags allowed: nothing is known of the token. */
export const FREE = (1 << TAG_COUNT) - 1
/** Outside, or a name of a class that the set does not mark. */
const OUTSIDE_OR_OTHER = 1 | (1 << 7) | (1 << 8)

const TITLE = classNumber('title')
const DEMONYM = classNumber('demonym')
const COMPASS = classNumber('compass')

/** Bit masks of the tags that each token may have by the annotation, brought to the project's guidelines. */
export function allowedTags(document: TextDocument, text: LabelledText): Uint16Array {
  const { tokens } = document
  const allowed = new Uint16Array(tokens.count).fill(text.otherUnmarked ? OUTSIDE_OR_OTHER : 1)
  const taken = new Uint8Array(tokens.count)
  const extend = text.set.startsWith('gmb') || text.set.startsWith('re3d') || text.set.startsWith('gum')
  const silver = text.set.startsWith('gmb')
  const ends: [number, number][] = []
  for (const span of [...text.spans].sort((a, b) => (b.end - b.start) - (a.end - a.start) || a.start - b.start)) {
    const first = tokenAt(document, span.start)
    let end = first
    while (end < tokens.count && (tokens.start[end] as number) < span.end) end++
    if (extend && span.type === 'place' && end < tokens.count && FACILITY.test(tokenText(document, end))) end++
    if (end === first || taken.subarray(first, end).some(Boolean)) continue
    taken.fill(1, first, end)
    const exact = tokens.start[first] === span.start && tokens.end[end - 1] === span.end
    if (span.optional || (!exact && end - 1 >= first && /^\w/.test(text.text.slice(span.end, tokens.end[end - 1])))) { allowed.fill(FREE, first, end); continue }
    label(document, allowed, first, end, span.type)
    if (silver && span.type === 'organization') ends.push([first, end])
  }
  for (const [first, end] of ends) openEnds(document, allowed, first, end)
  return allowed
}

/** What goes on after a silver organization ("Court [of the North]") or stands right before it ("[Nord] Court") is left open: such names are often cut short. */
function openEnds(document: TextDocument, allowed: Uint16Array, first: number, end: number): void {
  const { tokens } = document
  const capital = (i: number): boolean => i >= 0 && i < tokens.count && ((tokens.flags[i] as number) & TokenFlag.capital) !== 0 && tokens.kind[i] === TokenKind.word
  let from = first
  while (capital(from - 1) && !((tokens.flags[from] as number) & TokenFlag.lineStart) && !/^(?:The|A|An|In|On|At|By|But|And)$/.test(tokenText(document, from - 1))) from--
  if (from < first) {
    allowed.fill(FREE, from, first)
    allowed[first] = (allowed[first] as number) | ORGANIZATION
  }
  if (end < tokens.count && /^(?:of|for|to|on|and|against)$/.test(tokenText(document, end))) {
    let to = end + 1
    if (to < tokens.count && tokenText(document, to) === 'the') to++
    if (!capital(to)) return
    while (capital(to)) to++
    allowed.fill(FREE, end, to)
  }
}

function label(document: TextDocument, allowed: Uint16Array, from: number, to: number, given: Label): void {
  const { first, end, type } = normalised(document, from, to, given)
  if (type === 'other' && !/\p{Lu}/u.test(document.text.slice(document.tokens.start[from], document.tokens.end[to - 1]))) { allowed.fill(OUTSIDE_OR_OTHER, from, to); return }
  for (let i = from; i < to; i++) {
    if (i < first || i >= end) { allowed[i] = OUTSIDE_OR_OTHER; continue }
    const begin = 1 + TAGGED_TYPES.indexOf(type) * 2
    allowed[i] = 1 << (i === first ? begin : begin + 1)
  }
}

/** Trims what the guidelines leave outside: articles, quotes, possessives, titles of people, compass words before places. Demonyms are `other`. */
function normalised(document: TextDocument, from: number, to: number, type: Label): { first: number, end: number, type: Label } {
  let first = from
  let end = to
  const lower = (i: number): string => tokenText(document, i).toLowerCase()
  while (end - first > 1 && (/^(?:the|a|an|["'“”‘’([])$/.test(lower(first)))) first++
  while (end - first > 1 && /^(?:["'“”‘’)\].,;:!?]|['’]s?)$/.test(lower(end - 1))) end--
  if (type === 'person') while (end - first > 1 && (listedClass(lower(first)) === TITLE || listedClass(lower(first)) === DEMONYM || lower(first) === '-')) first++
  if (type === 'place') while (end - first > 1 && listedClass(lower(first)) === COMPASS && lower(first) === tokenText(document, first)) first++
  if (type === 'place') while (end - first > 1 && /^(?:province|district|county|city|town|region|state|area|village|provinces|districts|border|governorate)$/.test(tokenText(document, end - 1))) end--
  if ((type === 'place' || type === 'organization') && end - first === 1 && listedClass(lower(first)) === DEMONYM) return { first, end, type: 'other' }
  return { first, end, type }
}

/** A copy in capitals or in title case for a part of the texts, chosen by their id; null for the others. Offsets stay. */
export function caseAltered(text: LabelledText): LabelledText | null {
  const draw = (hashWord(text.id + text.set) >>> 4) % 100
  const share = text.set === 'wikinews.dev' ? 50 : text.set.startsWith('gmb') ? 8 : 20
  const weight = text.weight / 2
  if (draw < share) return { ...text, weight, id: `${text.id}+upper`, text: mapped(text.text, character => character.toUpperCase()) }
  if (draw < share * 2) return { ...text, weight, id: `${text.id}+title`, text: titleCase(text.text, draw % 2 === 0) }
  return null
}

/** Words of headlines that stay small in many houses. */
const SMALL = /^(?:a|an|the|and|but|or|nor|for|of|in|on|at|to|by|from|with|as|is|are|was|be|been|over|after|into|it|its|his|her|that|than|up|not|no|vs)$/

function titleCase(text: string, keepSmall: boolean): string {
  return text.replace(/\p{Ll}[\p{L}'’]*/gu, (word, at: number) => {
    if (at > 0 && /[\p{L}\p{N}'’]/u.test(text.charAt(at - 1))) return word
    return keepSmall && SMALL.test(word) ? word : mapped(word.charAt(0), character => character.toUpperCase()) + word.slice(1)
  })
}

/** Maps each UTF-16 unit, keeping those whose other case is longer. */
function mapped(text: string, change: (character: string) => string): string {
  let found = ''
  for (let at = 0; at < text.length; at++) {
    const other = change(text.charAt(at))
    found += other.length === 1 ? other : text.charAt(at)
  }
  return found
}

import { tokenAt, type TextDocument } from '../text/document'
import * as TokenFlag from '../text/token-flag'
import * as TokenKind from '../text/token-kind'
import type { NameMention, NameType } from './mention'

/** One way of writing a name, as the document has it. */
interface Form {
  readonly text: string
  /** Its types in order of reading, and for each the sum of scores. */
  readonly types: NameType[]
  readonly weights: number[]
  times: number
}

/** The forms of a document: by the number of their word, or by their text where they have several, and the sure ones by the number of their first word. */
interface Forms { readonly byName: Map<string | number, Form>, readonly byStart: Map<number, Form[]> }

/** A form found by the tagger is looked for elsewhere in the document if one mention is this sure. */
const SURE = 0.9
/** Of more forms that begin alike only the first are looked for. */
const MOST_ALIKE = 24
/** A mention less sure than this gives way to the type that the document gives the same form elsewhere. */
const UNSURE = 0.8
/** What only bears the name, right behind it (see `unnamed.ts`): "the Quill family", "the Ostland War". */
const BEARS_NAME: Readonly<Record<NameType, RegExp>> = {
  person: /^ (?:family|families|dynasty|clan|fortune|Prize|Award|Awards|Medal|Trophy)\b/,
  place: /^ (?:War|Constitution|Agreement|Accords?|Treaty|Protocol|Pact)\b/,
  organization: /^ (?:Prize|Award|Awards|Medal|Trophy)\b/
}
const LONGEST_BEARER = 16
/** Weight by which the other type must lead. */
const LEAD = 2

/**
 * Puts the names of a document right by each other. A form that is surely a name somewhere is one wherever it stands as written,
 * by itself; of two that begin together the longer counts ("Kabul" in "Kabul airport", where that is known); an unsure type gives
 * way to the type of the same form elsewhere. `names` ordered and disjoint, as the result is. Linear in the tokens.
 */
export function completeNames(document: TextDocument, names: readonly NameMention[]): NameMention[] {
  if (names.length === 0) return []
  const forms = readForms(document, names)
  const found: NameMention[] = []
  const { tokens } = document
  let next = 0
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.start[token] as number
    while (next < names.length && (names[next] as NameMention).end <= start) next++
    const name = names[next]
    if (name && name.start < start) continue
    if (!((tokens.flags[token] as number) & TokenFlag.capital) && !(name && name.start === start)) continue
    const named = name?.start === start
    const known = longestForm(document, forms, token, named ? name.end - start : 0, named ? names[next + 1]?.start : name?.start)
    if (named) {
      const longer = known && name.by !== 'own names' ? extended(name, known) : typed(document, name, token, forms)
      found.push(longer)
      token = lastToken(document, token, longer.end)
    } else if (known && standsAlone(document, token, known) && !BEARS_NAME[known.type].test(document.text.slice(known.end, known.end + LONGEST_BEARER))) {
      found.push({ start, end: known.end, type: known.type, score: known.score, by: 'document', canonical: null })
      token = lastToken(document, token, known.end)
    }
  }
  return found
}

interface Known { readonly end: number, readonly type: NameType, readonly score: number }

function readForms(document: TextDocument, names: readonly NameMention[]): Forms {
  const { tokens, text } = document
  const forms: Forms = { byName: new Map(), byStart: new Map() }
  let token = 0
  for (const name of names) {
    while (token < tokens.count && (tokens.end[token] as number) <= name.start) token++
    const key = keyOf(document, name, token)
    let form = forms.byName.get(key)
    if (!form) forms.byName.set(key, form = { text: text.slice(name.start, name.end), types: [], weights: [], times: 0 })
    addTo(form, name)
    if (name.score < SURE || name.by === 'own names') continue
    const first = document.forms.number[token] as number
    const alike = forms.byStart.get(first)
    if (!alike) forms.byStart.set(first, [form])
    else if (alike.length < MOST_ALIKE && !alike.includes(form)) alike.push(form)
  }
  return forms
}

/** Of a name that begins with the token. */
function keyOf({ text, tokens, forms }: TextDocument, { start, end }: NameMention, token: number): string | number {
  return tokens.start[token] === start && tokens.end[token] === end ? forms.number[token] as number : text.slice(start, end)
}

function addTo(form: Form, { type, score }: NameMention): void {
  const at = form.types.indexOf(type)
  if (at < 0) {
    form.types.push(type)
    form.weights.push(score)
  } else {
    form.weights[at] = (form.weights[at] as number) + score
  }
  form.times++
}

/** The longest sure form of more than `least` code units that begins at the token, ends with a token and not after `limit`. */
function longestForm(document: TextDocument, forms: Forms, token: number, least: number, limit = Infinity): Known | null {
  const { tokens, text } = document
  const alike = forms.byStart.get(document.forms.number[token] as number)
  if (!alike) return null
  const start = tokens.start[token] as number
  let longest: Form | null = null
  let length = least
  for (const form of alike) {
    const end = start + form.text.length
    if (end > limit || form.text.length <= length || !text.startsWith(form.text, start)) continue
    if (tokens.end[tokenAt(document, end - 1)] !== end) continue
    longest = form
    length = form.text.length
  }
  return longest && { end: start + longest.text.length, ...mainType(longest) }
}

/** Which of its types has most weight, the first of equal ones. */
function mainOf({ weights }: Form): number {
  let main = 0
  for (let at = 1; at < weights.length; at++) if ((weights[at] as number) > (weights[main] as number)) main = at
  return main
}

function mainType(form: Form): { type: NameType, score: number } {
  const main = mainOf(form)
  return { type: form.types[main] as NameType, score: Math.min(0.9, 0.9 * (form.weights[main] as number) / form.times) }
}

function extended(name: NameMention, known: Known): NameMention {
  return { ...name, end: known.end, type: known.type, by: 'document', score: Math.min(name.score, known.score) }
}

function typed(document: TextDocument, name: NameMention, token: number, forms: Forms): NameMention {
  if (name.score >= UNSURE || name.by === 'own names') return name
  const form = forms.byName.get(keyOf(document, name, token))
  if (!form || form.types.length < 2) return name
  const main = mainOf(form)
  const type = form.types[main] as NameType
  const lead = (form.weights[main] as number) / (form.weights[form.types.indexOf(name.type)] as number)
  return type !== name.type && lead >= LEAD ? { ...name, type, by: 'document' } : name
}

/** Index of the last token that starts before the offset. */
function lastToken(document: TextDocument, token: number, end: number): number {
  let last = token
  while (last + 1 < document.tokens.count && (document.tokens.start[last + 1] as number) < end) last++
  return last
}

/** True where no capitalised word touches the form, of which it might be a part, and neither hyphen nor sign joins it to something ("US$500"). */
function standsAlone(document: TextDocument, token: number, known: Known): boolean {
  const { tokens, text } = document
  const after = lastToken(document, token, known.end) + 1
  const isName = (at: number): boolean => tokens.kind[at] === TokenKind.word && ((tokens.flags[at] as number) & TokenFlag.capital) !== 0
  const sameLine = (at: number): boolean => at > 0 && at < tokens.count && !((tokens.flags[at] as number) & TokenFlag.lineStart)
  return !(sameLine(token) && isName(token - 1)) && !(sameLine(after) && isName(after)) && !/[-$€£\w]/.test(text.charAt(known.end))
}

import { toMention, type NameMention, type NameType } from '../names/mention'
import type { TextDocument } from '../text/document'
import { singleSpaced } from '../text/spaces'
import type { Mention } from '../types'
import { wordsOf } from './words'

/** One way of writing a name in the text. */
export interface Form {
  /** As first written, white space single. */
  readonly text: string
  /** Folded words. */
  readonly words: readonly string[]
  /** In order of reading. */
  readonly mentions: Mention[]
  /** The caller's canonical form. */
  readonly canonical: string | null
}

/** Groups the mentions of one type by their folded words, in order of first mention. A name without letters stands for itself. */
export function readForms(document: TextDocument, names: readonly NameMention[], type: NameType): Form[] {
  const forms = new Map<string, Form>()
  const written = new Map<string, Form>()
  for (const name of names) {
    if (name.type !== type) continue
    const mention = toMention(document, name)
    const same = name.canonical === null ? written.get(mention.text) : undefined
    if (same) {
      same.mentions.push(mention)
      continue
    }
    const text = singleSpaced(mention.text)
    const words = wordsOf(text)
    const key = name.canonical === null ? words.join(' ') || text : `= ${name.canonical}`
    const form = forms.get(key) ?? { text, words, mentions: [], canonical: name.canonical }
    form.mentions.push(mention)
    forms.set(key, form)
    if (name.canonical === null) written.set(mention.text, form)
  }
  return [...forms.values()]
}

/** Mentions that name one entity. */
export interface Cluster {
  readonly forms: Form[]
  readonly mentions: Mention[]
}

/** Clusters in order of first mention, each with its mentions in order of reading. */
export function inOrder<T extends { readonly mentions: Mention[] }>(clusters: readonly T[]): T[] {
  for (const { mentions } of clusters) if (mentions.length > 1) mentions.sort((a, b) => a.start - b.start)
  return [...clusters].sort((a, b) => (a.mentions[0] as Mention).start - (b.mentions[0] as Mention).start)
}

/** A mention with whom it names. */
export interface Placed<T> { readonly of: T, readonly mention: Mention }

/** The mentions of all clusters in order of reading. */
export function inPlace<T extends { readonly mentions: readonly Mention[] }>(clusters: readonly T[]): Placed<T>[] {
  const placed: Placed<T>[] = []
  for (const of of clusters) for (const mention of of.mentions) placed.push({ of, mention })
  return placed.sort(byStart)
}

function byStart(a: Placed<unknown>, b: Placed<unknown>): number {
  return a.mention.start - b.mention.start
}

/** The spellings in the text, each once, the fullest first: most words, then most letters, where a letter counts no more than a few uses. */
export function spellings(mentions: readonly Mention[]): string[] {
  const uses = new Map<string, number>()
  for (const mention of mentions) {
    const text = singleSpaced(mention.text)
    uses.set(text, (uses.get(text) ?? 0) + 1)
  }
  if (uses.size < 2) return [...uses.keys()]
  const size = new Map([...uses].map(([text, times]) => [text, wordsOf(text).length * 100 + text.length + Math.min(times, 6) / 3]))
  return [...uses.keys()].sort((a, b) => (size.get(b) as number) - (size.get(a) as number))
}

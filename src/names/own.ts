import type { TextDocument } from '../text/document'
import { findTokens } from '../text/tokens'
import type { ExtractOptions } from '../types'
import type { NameMention } from './mention'

/** Names of the caller's own, as passed in `ExtractOptions.names`. */
export type OwnNames = NonNullable<ExtractOptions['names']>

interface OwnName { readonly words: readonly string[], readonly name: OwnNames[number] }

const compiled = new WeakMap<OwnNames, ReadonlyMap<string, readonly OwnName[]>>()

/**
 * Finds the caller's own names, word by word and in the case given, so that they start and end at word edges; of two that start
 * together the longer wins. Ordered, disjoint, offsets in UTF-16 code units. Linear in the text for a given list.
 */
export function findOwnNames(document: TextDocument, ownNames: OwnNames): NameMention[] {
  if (ownNames.length === 0) return []
  const { tokens, text } = document
  const byFirst = compiled.get(ownNames) ?? compile(ownNames)
  const found: NameMention[] = []
  for (let i = 0; i < tokens.count; i++) {
    const match = byFirst.get(text.slice(tokens.start[i], tokens.end[i]))?.find(own => matches(document, own.words, i))
    if (!match) continue
    const last = i + match.words.length - 1
    found.push({ start: tokens.start[i] as number, end: tokens.end[last] as number, type: match.name.type, score: 1, by: 'own names', canonical: match.name.canonical ?? null })
    i = last
  }
  return found
}

/** The names by their first word, the longest first, so that a look-up at each token is enough. Compiled once for a list. */
function compile(ownNames: OwnNames): ReadonlyMap<string, readonly OwnName[]> {
  const byFirst = new Map<string, OwnName[]>()
  const canonical = new Set(ownNames.map(name => `${name.type} ${name.canonical ?? ''}`))
  for (const given of ownNames) {
    // What others are called by is its own canonical name, so that all of them are one.
    const name = given.canonical === undefined && canonical.has(`${given.type} ${given.text}`) ? { ...given, canonical: given.text } : given
    const words = wordsOf(name.text)
    const first = words[0]
    if (first === undefined) continue
    const same = byFirst.get(first)
    if (same) same.push({ words, name })
    else byFirst.set(first, [{ words, name }])
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length)
  compiled.set(ownNames, byFirst)
  return byFirst
}

function wordsOf(name: string): string[] {
  const tokens = findTokens(name)
  return Array.from({ length: tokens.count }, (_, i) => name.slice(tokens.start[i], tokens.end[i]))
}

function matches({ tokens, text }: TextDocument, words: readonly string[], from: number): boolean {
  return from + words.length <= tokens.count && words.every((word, k) => text.slice(tokens.start[from + k], tokens.end[from + k]) === word)
}

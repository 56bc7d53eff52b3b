import type { NameMention, NameType } from '../../src/names/mention'

/** A mention with the number of the entity it belongs to: `[0 Ann Lee]`. */
const MARKED = /\[(\d+) ([^\]]+)\]/g

/** One row of an entity test: the text with its mentions marked, read as plain text, mentions and their numbers. */
export interface MarkedText {
  readonly text: string
  readonly names: readonly NameMention[]
  readonly clusters: readonly number[]
}

/** Reads "[0 Ann Lee] spoke. [0 Lee] left." as text, mentions of the type, and the cluster number of each. */
export function readMarked(marked: string, type: NameType): MarkedText {
  const names: NameMention[] = []
  const clusters: number[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(MARKED)) {
    text += marked.slice(from, match.index)
    const name = match[2] as string
    names.push({ start: text.length, end: text.length + name.length, type, score: 1, by: 'test', canonical: null })
    clusters.push(Number(match[1]))
    text += name
    from = match.index + match[0].length
  }
  return { text: text + marked.slice(from), names, clusters }
}

/** For each mention the number of its entity, numbered by first mention. */
export function clustersOf(entities: readonly { readonly mentions: readonly { readonly start: number }[] }[], names: readonly NameMention[]): number[] {
  return names.map(name => entities.findIndex(entity => entity.mentions.some(mention => mention.start === name.start)))
}

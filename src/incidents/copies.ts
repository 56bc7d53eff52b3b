import type { Count, Mention, Story } from '../types'

/** Hashes taken of each story; the more, the surer two copies meet in one bucket. */
const SEEDS = [0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D, 0x27D4EB2F] as const
/** Share of the smaller story's pairs of mentions that two copies have in common. */
const ALIKE = 0.85
/** With fewer pairs of mentions than this, only the very same content is a copy. */
const ENOUGH = 8
/** Stories of one bucket that each story is compared with. */
const NEIGHBOURS = 12

/** A story's content as far as copies of it share it. */
export interface Print {
  /** Hash of all of it, 64 bits in hexadecimal digits: equal for equal stories, wherever they stand in the input. */
  readonly whole: string
  /** Hashes of the pairs of mentions that follow each other, sorted, none twice. */
  readonly pairs: Int32Array
}

/** Reads the print of a story from its mentions in order of reading, its date and its incidents. */
export function printOf(story: Story): Print {
  const mentions = mentionsIn(story)
  const pairs = new Int32Array(Math.max(0, mentions.length - 1))
  let count = 0
  let whole = hash(story.published?.value ?? '')
  let other = ~whole
  let before = 0
  const add = (word: number): void => {
    whole = Math.imul(whole ^ word, 0x01000193)
    other = Math.imul(other, 0x85EBCA6B) + word | 0
  }
  for (let at = 0; at < mentions.length; at++) {
    const word = mentions[at] as number
    if (before !== 0) pairs[count++] = Math.imul(before, 0x9E3779B1) + word
    before = word
    add(word)
  }
  for (const { what, date, place, killed, injured } of story.incidents) add(hash([what, date, place, countText(killed), countText(injured)].join('\u0001')))
  return { whole: (whole >>> 0).toString(16) + (other >>> 0).toString(16).padStart(8, '0'), pairs: withoutRepeats(pairs.subarray(0, count).sort()) }
}

/** The words of a story's mentions in order of reading, as hashes. */
function mentionsIn(story: Story): Float64Array {
  let room = story.dates.length + story.casualties.length
  for (const list of [story.people, story.organizations, story.places]) for (let at = 0; at < list.length; at++) room += list[at]?.mentions.length ?? 0
  const words = new Float64Array(room)
  let count = 0
  const take = (mentions: readonly Mention[]): void => {
    for (let at = 0; at < mentions.length; at++) {
      const mention = mentions[at] as Mention
      words[count++] = mention.start * 2 ** 32 + hash(mention.text)
    }
  }
  for (const list of [story.people, story.organizations, story.places]) for (let at = 0; at < list.length; at++) take(list[at]?.mentions ?? [])
  take(story.dates)
  take(story.casualties)
  words.sort()
  for (let at = 0; at < count; at++) words[at] = (words[at] as number) % 2 ** 32
  return words
}

/** Moves the different values of a sorted array to its front and cuts it there. */
function withoutRepeats(sorted: Int32Array): Int32Array {
  let kept = 0
  for (let at = 0; at < sorted.length; at++) if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at] as number
  return sorted.subarray(0, kept)
}

/** A count as text, equal for equal counts. */
export function countText(count: Count | null): string {
  return count === null ? '' : `${count.min},${count.max},${count.approximate},${count.vague}`
}

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hash(text: string): number {
  let value = 0x811C9DC5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/**
 * Finds agency copies: for each story the index of the first, in order of publication, of those that print the same text; its own
 * index where it is no copy. Near-duplicates share most pairs of neighbouring mentions; they are found by min-wise hashing (Broder
 * 1997), so the time is linear in the number of stories.
 */
export function findOriginals(stories: readonly Story[], prints: readonly Print[]): number[] {
  const order = stories.map((_, index) => index).sort((a, b) => compare(stories[a]?.published?.value ?? '9', stories[b]?.published?.value ?? '9') || compare(prints[a]?.whole ?? '', prints[b]?.whole ?? ''))
  const original = stories.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (original[root] !== root) root = original[root] as number
    return root
  }
  const rank = new Map(order.map((index, at) => [index, at]))
  const merge = (a: number, b: number): void => {
    const [first, second] = [rootOf(a), rootOf(b)].sort((x, y) => (rank.get(x) ?? 0) - (rank.get(y) ?? 0)) as [number, number]
    original[second] = first
  }
  const buckets = new Map<number, number[]>()
  for (const index of order) {
    const print = prints[index] as Print
    for (const name of bucketsOf(print)) {
      const bucket = buckets.get(name)
      if (!bucket) { buckets.set(name, [index]); continue }
      for (let at = Math.max(0, bucket.length - NEIGHBOURS); at < bucket.length; at++) {
        const other = bucket[at] as number
        if (rootOf(other) !== rootOf(index) && areCopies(print, prints[other] as Print)) merge(other, index)
      }
      bucket.push(index)
    }
  }
  return original.map((_, index) => rootOf(index))
}

function bucketsOf(print: Print): number[] {
  if (print.pairs.length < ENOUGH) return [hash(print.whole)]
  const least = SEEDS.map(() => 0x7FFFFFFF)
  for (const pair of print.pairs) {
    for (let at = 0; at < SEEDS.length; at++) {
      const mixed = Math.imul(pair ^ (SEEDS[at] as number), 0x01000193 + 2 * at)
      if (mixed < (least[at] as number)) least[at] = mixed
    }
  }
  return least.map((value, at) => Math.imul(value, 31) + at | 0)
}

function areCopies(a: Print, b: Print): boolean {
  if (a.whole === b.whole) return true
  const [small, large] = a.pairs.length <= b.pairs.length ? [a.pairs, b.pairs] : [b.pairs, a.pairs]
  if (small.length < ENOUGH || small.length < large.length / 2) return false
  let shared = 0
  for (let at = 0, other = 0; at < small.length && other < large.length;) {
    const difference = (small[at] as number) - (large[other] as number)
    if (difference === 0) shared++
    if (difference <= 0) at++
    if (difference >= 0) other++
  }
  return shared >= small.length * ALIKE
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

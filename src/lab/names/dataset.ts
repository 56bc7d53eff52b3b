import { findEvidence } from '../../names/evidence'
import { hashKey } from '../../names/hash'
import { tokenKeys, viewOf } from '../../names/keys'
import type { NameLists } from '../../names/lists'
import { readNameTokens } from '../../names/read'
import { isNameShape } from '../../names/shape'
import { createWordTable, type WordTable } from '../../names/words'
import { readText } from '../../text/read'
import type { LabelledText } from './corpora'
import { allowedTags } from './labels'

/** All training texts as numbers. A chain is a stretch of active tokens; its features are numbers below `featureCount`. */
export interface Dataset {
  readonly lexicon: readonly string[]
  readonly features: FeatureTable
  readonly chains: { readonly start: Int32Array, readonly weight: Float32Array, readonly count: number }
  /** By token: where its features start in `feature`; one more at the end. */
  readonly featureStart: Int32Array
  readonly feature: Int32Array
  readonly allowed: Uint16Array
}

/** What each feature is: a value seen in a view (`template` 255, a: value, b: view), or a key. */
export interface FeatureTable { readonly count: number, readonly template: Uint8Array, readonly a: Int32Array, readonly b: Int32Array, readonly frequency: Int32Array }

export const VALUE_FEATURE = 255

/** Reads texts into features. Deterministic in the order of the texts. */
export function readDataset(texts: readonly LabelledText[], lists: NameLists): Dataset {
  const words = growingLexicon()
  const table = createWordTable(words, lists)
  const features = growingFeatures()
  const chainStart = growing(Int32Array)
  const chainWeight = growing(Float32Array)
  const featureStart = growing(Int32Array)
  const feature = growing(Int32Array)
  const allowed = growing(Uint16Array)
  let origin = 0
  texts.forEach((text, index) => {
    if (index === 0 || (text.origin !== texts[index - 1]?.origin || text.set !== texts[index - 1]?.set)) origin++
    addText(text)
  })
  chainStart.push(allowed.count())
  featureStart.push(feature.count())
  return {
    lexicon: words.values,
    features: features.done(),
    chains: { start: chainStart.done(), weight: chainWeight.done(), count: chainWeight.count() },
    featureStart: featureStart.done(),
    feature: feature.done(),
    allowed: allowed.done()
  }

  function addText(text: LabelledText): void {
    const document = readText(text.text)
    const tokens = readNameTokens(document, table, lists)
    const evidence = findEvidence(tokens, table)
    const tags = allowedTags(document, text)
    const push = (template: number, a: number, b: number): void => feature.push(features.numberOf(template, a, b, origin))
    for (let s = 0; s + 1 < tokens.sentenceStart.length; s++) {
      const first = tokens.sentenceStart[s] as number
      const end = tokens.sentenceStart[s + 1] as number
      for (let i = first; i < end; i++) {
        if (!tokens.active[i]) continue
        if (i === first || !tokens.active[i - 1]) { chainStart.push(allowed.count()); chainWeight.push(text.weight) }
        featureStart.push(feature.count())
        allowed.push(repaired(tags, i, i === first || !tokens.active[i - 1]))
        pushWords(table, tokens.word, i, first, end, push)
        tokenKeys(tokens, evidence, table, i, first, end, push)
      }
    }
  }
}

/** The same data with the features of `keep` alone, the commonest first, so that what is needed often lies together. */
export function narrowed(data: Dataset, keep: Uint8Array): Dataset {
  const { features, feature, featureStart } = data
  const order = Int32Array.from({ length: features.count }, (_, number) => number).filter(number => keep[number] === 1)
    .sort((x, y) => (features.frequency[y] as number) - (features.frequency[x] as number) || x - y)
  const numbers = new Int32Array(features.count).fill(-1)
  order.forEach((old, number) => { numbers[old] = number })
  const starts = new Int32Array(featureStart.length)
  const found = new Int32Array(feature.length)
  let count = 0
  for (let token = 0; token + 1 < featureStart.length; token++) {
    for (let at = featureStart[token] as number, end = featureStart[token + 1] as number; at < end; at++) {
      const number = numbers[feature[at] as number] as number
      if (number >= 0) found[count++] = number
    }
    starts[token + 1] = count
  }
  const pick = <T extends Int32Array | Uint8Array>(column: T, Type: ArrayType<T>): T => { const picked = new Type(order.length); order.forEach((old, number) => { picked[number] = column[old] as number }); return picked }
  return {
    ...data,
    features: { count: order.length, template: pick(features.template, Uint8Array), a: pick(features.a, Int32Array), b: pick(features.b, Int32Array), frequency: pick(features.frequency, Int32Array) },
    featureStart: starts,
    feature: found.slice(0, count)
  }
}

/** An inside tag whose begin lies outside the chain can never be reached: begin there. */
function repaired(tags: Uint16Array, i: number, starts: boolean): number {
  const mask = tags[i] as number
  return starts && !(mask & 0b010101011) ? mask >> 1 : mask
}

function pushWords(table: WordTable, word: Int32Array, i: number, first: number, end: number, push: (template: number, a: number, b: number) => void): void {
  const { own, near, far, shape } = table.columns
  const capital = isNameShape(shape[word[i] as number] as number)
  for (let offset = -2; offset <= 2; offset++) {
    const j = i + offset
    if (j < first || j >= end) continue
    const values = offset === 0 ? own : offset === 1 || offset === -1 ? near : far
    for (const value of values[word[j] as number] ?? []) push(VALUE_FEATURE, value, viewOf(offset, capital))
  }
}

function growingLexicon(): { readonly values: string[], indexOf(value: string): number } {
  const numbers = new Map<string, number>()
  const values: string[] = []
  return {
    values,
    indexOf: value => {
      const known = numbers.get(value)
      if (known !== undefined) return known
      numbers.set(value, values.length)
      return values.push(value) - 1
    }
  }
}

/** Numbers features in the order in which they are first seen, and counts the documents that have them; those of one document stand together. */
function growingFeatures(): { numberOf(template: number, a: number, b: number, origin: number): number, done(): FeatureTable } {
  const last = growing(Int32Array)
  const template = growing(Uint8Array)
  const first = growing(Int32Array)
  const second = growing(Int32Array)
  const frequency = growing(Int32Array)
  let slots = new Int32Array(1 << 20).fill(-1)
  return {
    numberOf: (kind, a, b, origin) => {
      if (template.count() * 2 > slots.length) rehash()
      let slot = hashKey(kind, a, b) & (slots.length - 1)
      for (; ;) {
        const found = slots[slot] as number
        if (found < 0) break
        if (template.at(found) === kind && first.at(found) === a && second.at(found) === b) {
          if (last.at(found) !== origin) { frequency.set(found, frequency.at(found) + 1); last.set(found, origin) }
          return found
        }
        slot = (slot + 1) & (slots.length - 1)
      }
      const number = template.count()
      slots[slot] = number
      template.push(kind)
      first.push(a)
      second.push(b)
      frequency.push(1)
      last.push(origin)
      return number
    },
    done: () => ({ count: template.count(), template: template.done(), a: first.done(), b: second.done(), frequency: frequency.done() })
  }

  function rehash(): void {
    slots = new Int32Array(slots.length * 2).fill(-1)
    for (let number = 0; number < template.count(); number++) {
      let slot = hashKey(template.at(number), first.at(number), second.at(number)) & (slots.length - 1)
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = number
    }
  }
}

interface Column<T> { push(value: number): void, at(index: number): number, set(index: number, value: number): void, count(): number, done(): T }
type ArrayType<T> = new (size: number) => T

function growing<T extends Int32Array | Float32Array | Uint16Array | Uint8Array>(Type: ArrayType<T>): Column<T> {
  let values = new Type(1024)
  let count = 0
  return {
    push: value => {
      if (count === values.length) { const wider = new Type(count * 2); wider.set(values); values = wider }
      values[count++] = value
    },
    at: index => values[index] as number,
    set: (index, value) => { values[index] = value },
    count: () => count,
    done: () => values.slice(0, count) as T
  }
}

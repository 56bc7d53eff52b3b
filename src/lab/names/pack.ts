import { zlibSync } from 'fflate'
import type { PhraseFilter } from '../../names/filter'
import { LEXICAL_TEMPLATES, VIEW_COUNT } from '../../names/keys'
import { TAG_COUNT } from '../../names/tags'
import { STEP_SCALE } from '../../names/unpack'
import type { Trained } from './crf'
import { VALUE_FEATURE, type Dataset } from './dataset'

/** Weights are whole numbers of this part of one. */
const PARTS = 24

/** Packs what was trained as base64 of deflated bytes; `unpackWeights` of the names room reads it. Features whose weights are all zero are left out. */
export function packWeights(data: Dataset, trained: Trained, lists: readonly PhraseFilter[]): { packed: string, bytes: number, features: number } {
  const { features } = data
  const whole = (cell: number): number => Math.max(-127, Math.min(127, Math.round((trained.weights[cell] as number) * PARTS)))
  const live: number[] = []
  for (let number = 0; number < features.count; number++) {
    for (let tag = 0; tag < TAG_COUNT; tag++) if (whole(number * TAG_COUNT + tag) !== 0) { live.push(number); break }
  }
  const { words, numberOf } = usedLexicon(data, live)
  const byView = new Map<number, number>()
  const keys: { number: number, template: number, a: number, b: number }[] = []
  for (const number of live) {
    const template = features.template[number] as number
    const a = features.a[number] as number
    const b = features.b[number] as number
    if (template === VALUE_FEATURE) { byView.set(numberOf(a) * VIEW_COUNT + b, number); continue }
    const lexical = LEXICAL_TEMPLATES[template] ?? 0
    keys.push({ number, template, a: lexical & 1 ? numberOf(a) : a, b: lexical & 2 ? numberOf(b) : b })
  }
  keys.sort((x, y) => x.template - y.template || x.a - y.a || x.b - y.b)
  const writer = byteWriter()
  writer.number(PARTS)
  for (let i = 0; i < TAG_COUNT * TAG_COUNT; i++) { const value = Math.round((trained.transitions[i] ?? 0) / STEP_SCALE); writer.number(value < 0 ? -value * 2 - 1 : value * 2) }
  for (const list of lists) { writer.number(list.probes); writer.number(list.bits.length); writer.bytes(list.bits) }
  writeLexicon(writer, words)
  const rows: number[] = []
  const masks = words.map((_, value) => {
    let mask = 0
    for (let view = 0; view < VIEW_COUNT; view++) {
      const number = byView.get(value * VIEW_COUNT + view)
      if (number !== undefined) { mask |= 1 << view; rows.push(number) }
    }
    return mask
  })
  writeMasks(writer, masks)
  writer.number(keys.length)
  writeKeys(writer, keys)
  for (const key of keys) rows.push(key.number)
  const values: number[] = []
  writeMasks(writer, rows.map(number => {
    let mask = 0
    for (let tag = 0; tag < TAG_COUNT; tag++) { const value = whole(number * TAG_COUNT + tag); if (value) { mask |= 1 << tag; values.push(value & 255) } }
    return mask
  }))
  writer.number(values.length)
  writer.bytes(values)
  const deflated = zlibSync(writer.done(), { level: 9, mem: 12 })
  return { packed: Buffer.from(deflated).toString('base64').replaceAll('=', ''), bytes: deflated.length, features: live.length }
}

/** The lexicon values that live features need, sorted, and their new numbers. */
function usedLexicon(data: Dataset, live: readonly number[]): { words: string[], numberOf(old: number): number } {
  const used = new Set<number>()
  for (const number of live) {
    const template = data.features.template[number] as number
    const lexical = template === VALUE_FEATURE ? 1 : LEXICAL_TEMPLATES[template] ?? 0
    if (lexical & 1) used.add(data.features.a[number] as number)
    if (lexical & 2) used.add(data.features.b[number] as number)
  }
  const words = [...used].map(value => data.lexicon[value] ?? '').sort((a, b) => a < b ? -1 : a > b ? 1 : 0)
  const numbers = new Map(words.map((word, index) => [word, index]))
  return { words, numberOf: old => numbers.get(data.lexicon[old] ?? '') ?? -1 }
}

function writeLexicon(writer: ByteWriter, words: readonly string[]): void {
  const shared: number[] = []
  const rest = words.map((word, index) => {
    const before = words[index - 1] ?? ''
    let length = 0
    while (length < 255 && length < word.length && length < before.length && word[length] === before[length]) length++
    if (/[\uD800-\uDBFF]/.test(word.charAt(length - 1))) length--
    shared.push(length)
    return word.slice(length)
  })
  writer.number(words.length)
  writer.bytes(shared)
  const text = new TextEncoder().encode(rest.join('\n'))
  writer.number(text.length)
  writer.bytes(text)
}

function writeMasks(writer: ByteWriter, masks: readonly number[]): void {
  writer.bytes(masks.map(mask => mask & 255))
  writer.bytes(masks.map(mask => mask >> 8))
}

function writeKeys(writer: ByteWriter, keys: readonly { readonly template: number, readonly a: number, readonly b: number }[]): void {
  for (let at = 0; at < keys.length;) {
    const template = keys[at]?.template ?? 0
    const group = keys.filter(key => key.template === template)
    writer.number(template)
    writer.number(group.length)
    let a = 0
    let b = 0
    for (const key of group) {
      if (key.a > a) b = 0
      writer.number(key.a - a)
      writer.number(key.b - b)
      a = key.a
      b = key.b
    }
    at += group.length
  }
}

interface ByteWriter { number(value: number): void, bytes(values: ArrayLike<number>): void, done(): Uint8Array }

function byteWriter(): ByteWriter {
  const parts: Uint8Array[] = []
  return {
    number: value => {
      const bytes: number[] = []
      for (let rest = value; ; rest = Math.floor(rest / 128)) {
        if (rest < 128) { bytes.push(rest); break }
        bytes.push((rest % 128) + 128)
      }
      parts.push(Uint8Array.from(bytes))
    },
    bytes: values => { parts.push(Uint8Array.from(values)) },
    done: () => {
      const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
      let at = 0
      for (const part of parts) { whole.set(part, at); at += part.length }
      return whole
    }
  }
}

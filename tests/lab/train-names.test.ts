import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LabelledText } from '../../src/lab/names/corpora'
import { readDataset } from '../../src/lab/names/dataset'
import { readByModel, readRawFolder, withoutKnown } from '../../src/lab/names/raw'
import { trainNames } from '../../src/lab/names/train'
import { addPhrase, createFilter } from '../../src/names/filter'
import { findNames } from '../../src/names/find'
import { createLists, PACKED_LISTS, phraseHash } from '../../src/names/lists'
import { createModel } from '../../src/names/model'
import { unpackWeights } from '../../src/names/unpack'
import { readText } from '../../src/text/read'

const PEOPLE = ['Anna Bell', 'Omar Reza', 'Li Chen', 'Peter Novak', 'Maria Santos', 'John Quill']
const PLACES = ['Torvik', 'Belmare', 'Kandor', 'Ostrava Hill', 'Port Amal']
const BODIES = ['Torvik Council', 'Water Ministry', 'Amal Bank', 'Free Press Union']

/** A corpus of a few patterns, with the spans where the names were put. */
function toyTexts(): LabelledText[] {
  const texts: LabelledText[] = []
  for (let i = 0; i < 120; i++) {
    const person = PEOPLE[i % PEOPLE.length] as string
    const place = PLACES[i % PLACES.length] as string
    const body = BODIES[i % BODIES.length] as string
    const parts: readonly (readonly [string, LabelledText['spans'][number]['type'] | null])[] = [['Mr ', null], [person, 'person'], [' went to ', null], [place, 'place'], [' for the ', null], [body, 'organization'], [' on Monday.', null]]
    let text = ''
    const spans: LabelledText['spans'][number][] = []
    for (const [part, type] of parts) {
      if (type) spans.push({ start: text.length, end: text.length + part.length, type, optional: false, alternatives: [] })
      text += part
    }
    texts.push({ id: `toy-${i}`, set: 'toy', origin: `toy-${i}`, text, spans, weight: 1, otherUnmarked: false })
  }
  return texts
}

describe('training', () => {
  const lists = PACKED_LISTS.map(() => { const filter = createFilter(4, 16, 4); addPhrase(filter, phraseHash('anna')); return filter })
  const size = { least: 1, most: 2000, epochs: 5 }
  const { packed, features } = trainNames(toyTexts(), lists, () => { /* quiet */ }, size)

  it('learns patterns that carry over to new names', () => {
    const model = createModel(unpackWeights(packed))
    const text = 'Mr Ivan Zorro went to Quillmar for the Salt Ministry on Monday.'
    const found = findNames(readText(text), [], model).map(name => `${text.slice(name.start, name.end)}/${name.type}`)
    expect(found).toEqual(['Ivan Zorro/person', 'Quillmar/place', 'Salt Ministry/organization'])
  })

  it('keeps no more features than asked', () => {
    expect(features).toBeGreaterThan(10)
    expect(features).toBeLessThanOrEqual(2000)
  })

  it('gives the same bytes again', () => {
    expect(trainNames(toyTexts(), lists, () => { /* quiet */ }, size).packed).toBe(packed)
  })

  it('leaves out what only one document has, however often', () => {
    const sentences = ['Mr Anna Bell spoke.', 'Anna Bell left.', 'Anna Bell won.'].map((text, i): LabelledText => ({ id: `s${i}`, set: 'toy', origin: 'one', text, spans: [], weight: 1, otherUnmarked: false }))
    const frequencies = (texts: readonly LabelledText[]): number => Math.max(...readDataset(texts, createLists(lists)).features.frequency)
    expect(frequencies(sentences)).toBe(1)
    expect(frequencies(sentences.map(text => ({ ...text, origin: text.id })))).toBe(3)
  })

  it('learns from plain texts what the first model read in them', () => {
    const lines: string[] = []
    const plain = Array.from({ length: 20 }, (_, i) => `Mr Ivan Zorro${i} went to Quillmar for the Salt Ministry on Monday.`)
    const again = trainNames(toyTexts(), lists, line => lines.push(line), size, plain)
    const [alone = 0, together = 0] = lines.filter(line => line.includes('texts, ')).map(line => Number.parseInt(line, 10))
    expect(together).toBeGreaterThanOrEqual(alone + plain.length)
    expect(again.packed).not.toBe(packed)
  })
})

describe('plain texts', () => {
  const lists = PACKED_LISTS.map(() => createFilter(1, 8, 2))
  const { packed } = trainNames(toyTexts(), lists, () => { /* quiet */ }, { least: 1, most: 2000, epochs: 5 })

  it('are read by a model, unsure names left open', () => {
    const text = 'Mr Omar Reza went to Torvik for the Amal Bank on Monday.'
    const [read] = readByModel([text], packed)
    expect(read?.spans.map(span => text.slice(span.start, span.end))).toEqual(['Omar Reza', 'Torvik', 'Amal Bank'])
    expect(read?.spans.every(span => !span.optional)).toBe(true)
    const [unsure] = readByModel(['Reza Council, Bell Hill went'], packed)
    expect(unsure?.spans.map(span => span.optional)).toEqual([true, true])
  })

  it('that are known are left out', () => {
    const story = 'Storm closes the harbour of Veltsk\n\nMonday, May 4, 2020\n\nA storm closed the harbour.'
    expect(withoutKnown([story, 'Another article, about a bridge.'], [story.replace('\n\n', ' ')])).toEqual(['Another article, about a bridge.'])
  })

  it('come as articles where datelines mark them, as pieces otherwise', () => {
    const folder = mkdtempSync(join(tmpdir(), 'raw-'))
    writeFileSync(join(folder, 'b.txt'), 'Harbour closed\nMonday, May 4, 2020\nA storm came.\n\nBridge opened\nTuesday, May 5, 2020\nA band played.\n')
    writeFileSync(join(folder, 'a.txt'), Array.from({ length: 41 }, (_, i) => `line ${i}`).join('\n'))
    writeFileSync(join(folder, 'c.json'), '{}')
    const texts = readRawFolder(folder)
    expect(texts.map(text => text.split('\n')[0])).toEqual(['line 0', 'line 40', 'Harbour closed', 'Bridge opened'])
    expect(readRawFolder(join(folder, 'none'))).toEqual([])
    rmSync(folder, { recursive: true })
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'
import { findNames } from '../names/find'
import type { NameMention, NameType } from '../names/mention'
import { createModel } from '../names/model'
import { shippedModel } from '../names/shipped'
import { unpackWeights } from '../names/unpack'
import { readText } from '../text/read'
import { isKeptOut, readSet, type LabelledText } from './names/corpora'
import { evaluate, line, reliability } from './names/evaluate'

/**
 * Prints the figures of docs/model-card.md: `tsx src/lab/names-report.ts [--model FILE] [--errors] [CORPORA]`. With a model that was
 * trained `--without-kept-out` the kept-out third of the articles is unseen.
 */
function main(args: readonly string[]): void {
  const at = args.indexOf('--model')
  const corpora = args.find((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--model') ?? '../shared/corpora'
  const packed = at < 0 ? null : readFileSync(args[at + 1] ?? '', 'utf8').split('\'')[1] ?? ''
  const model = packed === null ? shippedModel() : createModel(unpackWeights(packed))
  const find = (text: string): NameMention[] => findNames(readText(text), [], model)
  const set = (folder: string, name: string): LabelledText[] => readSet(join(corpora, folder, `${name}.jsonl`), name, 1)
  const kept = set('stories', 'wikinews.dev').filter(text => isKeptOut(text.id))
  const sets: readonly (readonly [string, readonly LabelledText[]])[] = [
    ['wikinews.dev, a third', kept],
    ['the same in capitals', kept.map(text => ({ ...text, text: altered(text.text, /\p{Ll}/gu) }))],
    ['the same in title case', kept.map(text => ({ ...text, text: altered(text.text, /(?<![\p{L}'’])\p{Ll}/gu) }))],
    ['fixtures', set('stories', 'fixtures')],
    ['gum-news', set('names', 'gum-news.all')],
    ['gmb-fixed.dev', set('names', 'gmb-fixed.dev')],
    ['uner-ewt.dev', set('names', 'uner-ewt.dev')]
  ]
  for (const [name, texts] of sets) {
    const report = evaluate(texts, find)
    console.log(line(name, report))
    console.log(line('  compromise', evaluate(texts, findWithCompromise)))
    if (args.includes('--errors')) console.log(report.errors.join('\n'))
  }
  for (const row of reliability(kept, find)) console.log(row)
}

/** Capitals for what the pattern finds, where that keeps the length. */
function altered(text: string, pattern: RegExp): string {
  return text.replace(pattern, letter => letter.toUpperCase().length === 1 ? letter.toUpperCase() : letter)
}

function findWithCompromise(text: string): NameMention[] {
  const document = nlp(text)
  const mentions = (type: NameType, found: unknown): NameMention[] => (found as { offset: { start: number, length: number } }[])
    .map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length, type, score: 1, by: 'compromise', canonical: null }))
  return [...mentions('person', document.people().json({ offset: true })), ...mentions('organization', document.organizations().json({ offset: true })), ...mentions('place', document.places().json({ offset: true }))]
}

main(process.argv.slice(2))

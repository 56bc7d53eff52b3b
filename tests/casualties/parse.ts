import type { Chunk } from '../../src/casualties/read/chunk'
import { nounsAt, verbAt, type Clause } from '../../src/casualties/read/clause'
import { listAt } from '../../src/casualties/read/list'
import { blankNotes } from '../../src/casualties/read/once'
import { readChunks } from '../../src/casualties/read/phrases'
import { readSentence } from '../../src/casualties/read/sentence'
import { antecedentOf, subjectOf } from '../../src/casualties/read/subject'
import type { TextDocument } from '../../src/text/document'
import { readText } from '../../src/text/read'

/**
 * How the sentences of a text are read, line by line: the chunks ("[Three miners 3 person plural] {were killed passive} in [Varona name]"), then the
 * subject of each verb, the members and parts of each list, and what each relative word refers to.
 */
export function parseOf(text: string, which: (document: TextDocument, index: number) => boolean = () => true): readonly string[] {
  const document = readText(text.replaceAll('¶', '\n\n'))
  return Array.from({ length: document.sentences.count }, (_, index) => {
    if (!which(document, index)) return []
    const sentence = readSentence(document, index)
    return linesOf({ sentence, chunks: readChunks(sentence), notes: blankNotes() })
  }).flat()
}

function linesOf(clause: Clause): readonly string[] {
  const { chunks, sentence: { words } } = clause
  const said = (at: number): string => { const chunk = chunks[at]; return chunk ? words.slice(chunk.first, chunk.end).join(' ') : '–' }
  const lines = [chunks.map((chunk, at) => shown(chunk, said(at), words)).join(' ')]
  for (let at = 0; at < chunks.length; at++) {
    if (verbAt(clause, at)) lines.push(`{${said(at)}} of ${said(subjectOf(clause, at))}`)
    if (chunks[at]?.kind === 'relative') lines.push(`${said(at)} for ${said(antecedentOf(clause, at))}`)
    if (!nounsAt(clause, at)) continue
    const { members, parts, end } = listAt(clause, at, chunks.length)
    if (members.length > 1 || parts.length > 0) lines.push(`list ${members.map(said).join(' + ')}${parts.map(({ whole, part }) => `; ${said(part)} of ${said(whole)}`).join('')}; to ${said(end)}`)
  }
  return lines
}

function shown(chunk: Chunk, said: string, words: readonly string[]): string {
  if (chunk.kind === 'noun') {
    const { determiner, quantity, names, proper, plural, harmed, possessor, head, quantityEnd, first, end } = chunk
    const count = quantity && `${quantity.min}/${quantity.max}${quantity.vague === null ? '' : ` ${quantity.vague}`}${quantityEnd === first ? '' : ` before ${words[quantityEnd] ?? 'the end'}`}`
    return `[${[said, head < 0 ? 'no head' : head < end - 1 ? `head ${words[head]}` : '', determiner === 'none' ? '' : determiner, count, names, proper && 'name', plural && 'plural', harmed, possessor && `of ${words.slice(possessor.first, possessor.end).join(' ')}`].filter(Boolean).join(', ')}]`
  }
  if (chunk.kind === 'verb') {
    const { head, harm, passive, copula, finite, form, negated, modal, hedges, predicate, reporting } = chunk
    return `{${[said, head < chunk.end - 1 && `head ${words[head]}`, harm && `harm ${harm.base}`, passive && 'passive', copula && 'copula', finite !== (form === 'finite') && (finite ? 'has tense' : 'no tense'), form !== 'finite' && form, negated && 'negated', modal, ...hedges, predicate && `is ${predicate}`, reporting && 'reporting'].filter(Boolean).join(', ')}}`
  }
  return `${said}<${chunk.kind}>`
}

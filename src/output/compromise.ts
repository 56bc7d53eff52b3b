/**
 * A story's mentions as tags of compromise.
 * @module wirecopy/compromise
 */
import nlp from 'compromise'
import type { Span, Story } from '../types'
import { annotationsOf, type AnnotationType } from './annotations'

/** A compromise document, as `nlp(text)` gives it. */
export type CompromiseView = ReturnType<typeof nlp>

/** compromise's own guesses that give way to the story's mentions. */
const OWN_TAGS = ['Person', 'Organization', 'Place'] as const

/** In the order in which they are put on: where two names cover a term, compromise keeps the later. */
const TAGS: readonly (readonly [AnnotationType, string])[] = [['date', 'Date'], ['place', 'Place'], ['organization', 'Organization'], ['person', 'Person']]

/** Tags for the sort of a casualty figure, added to compromise's own tag set. */
const FIGURE_TAGS = { killed: 'Killed', injured: 'Injured', missing: 'Missing', abducted: 'Abducted', displaced: 'Displaced', unspecified: 'Casualty' } as const

/**
 * The text as a compromise document that carries the story's mentions as tags, so that its match language reads on where extraction
 * ends: `toCompromise(text, story).match('#Person #Verb+ #Organization')`. Names are tagged Person, Organization and Place, where
 * they replace compromise's guesses; time expressions Date; the quantity phrases of casualty figures Casualty and, by effect, Killed,
 * Injured, Missing, Abducted or Displaced. A mention that ends inside a compromise term tags the whole term.
 *
 * `text` is the text that `story` was extracted from; throws RangeError where it is not. compromise reads about 0.25 MB/s: extract from the
 * sentences that you need rather than from whole archives.
 */
export function toCompromise(text: string, story: Story): CompromiseView {
  const annotations = annotationsOf(text, story)
  const view = nlp(text)
  for (const tag of OWN_TAGS) view.match(`#${tag}`).unTag(tag)
  const terms = locateTerms(view)
  const tag = (mentions: readonly Span[], ...tags: readonly string[]): void => {
    for (const pointer of pointersTo(terms, mentions)) for (const one of tags) view.update(pointing(pointer)).tag(one)
  }
  for (const [type, name] of TAGS) tag(annotations.filter(annotation => annotation.type === type).map(({ mention }) => mention), name)
  for (const figure of story.casualties) tag([figure], 'Casualty', FIGURE_TAGS[figure.effect])
  return view
}

/** Where a term of the document stands in the text, and at which index of which sentence. */
interface LocatedTerm extends Span { readonly sentence: number, readonly index: number }

/** compromise keeps every character of the text in its terms, so that offsets add up. */
function locateTerms(view: CompromiseView): LocatedTerm[] {
  const terms: LocatedTerm[] = []
  let at = 0
  const sentences = (view as unknown as { readonly document: readonly (readonly { readonly pre: string, readonly text: string, readonly post: string }[])[] }).document
  sentences.forEach((sentence, number) => sentence.forEach(({ pre, text, post }, index) => {
    const start = at + pre.length
    terms.push({ start, end: start + text.length, sentence: number, index })
    at = start + text.length + post.length
  }))
  return terms
}

type Pointer = [sentence: number, from: number, to: number]

/** `update` takes a list of pointers, though compromise's types ask for a single one. */
function pointing(pointer: Pointer): Pointer {
  return [pointer] as unknown as Pointer
}

/** Pointers to the runs of terms that the spans touch, one a sentence, in one pass: the spans stand in order of reading. */
function pointersTo(terms: readonly LocatedTerm[], spans: readonly Span[]): Pointer[] {
  const pointers: Pointer[] = []
  let from = 0
  for (const span of spans) {
    while (from < terms.length && (terms[from] as LocatedTerm).end <= span.start) from++
    for (let i = from; i < terms.length && (terms[i] as LocatedTerm).start < span.end; i++) {
      const { sentence, index } = terms[i] as LocatedTerm
      const last = pointers[pointers.length - 1]
      if (i > from && last && last[0] === sentence && last[2] === index) last[2] = index + 1
      else pointers.push([sentence, index, index + 1])
    }
  }
  return pointers
}

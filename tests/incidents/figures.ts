import type { FoundFigure } from '../../src/casualties/figure'
import { sentenceAt } from '../../src/text/document'
import { readText } from '../../src/text/read'
import type { Count, DateExpression, Effect } from '../../src/types'

/** What a test says of a figure; the rest is filled in. The words are looked up in the text, in order. */
export interface Given {
  readonly words: string
  readonly effect?: Effect
  /** One number for both bounds, [min, max], or a vague word; null for one definite victim. */
  readonly count?: number | readonly [number | null, number | null] | string | null
  readonly victims?: string | null
  /** Words of the figure that this one is a part of. */
  readonly partOf?: string
  readonly about?: boolean
  readonly role?: FoundFigure['victimRole']
  readonly certainty?: FoundFigure['certainty']
  readonly source?: string
  readonly cause?: string
  readonly date?: string
  readonly place?: string
  /** The construction that found it, "rule:killed-noun-of". */
  readonly by?: string
  /** What a vague word stands for at least. */
  readonly least?: number
}

/** Figures as the casualty grammar would hand them over, by their words in the text; a figure's date counts as said in its sentence. */
export function figuresIn(text: string, given: readonly Given[]): { document: ReturnType<typeof readText>, figures: FoundFigure[], dates: DateExpression[] } {
  const document = readText(text)
  let from = 0
  const figures = given.map((one, index): FoundFigure => {
    const start = text.indexOf(one.words, from)
    if (start < 0) throw new Error(`not in the text: ${one.words}`)
    from = start + 1
    const end = start + one.words.length
    const sentence = sentenceAt(document, start)
    const zone = document.blocks[document.sentences.block[sentence] ?? 0]?.zone ?? 'body'
    const span = (words: string | undefined): { start: number, end: number, text: string } | null => words === undefined ? null : { start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words }
    return {
      id: `c${index + 1}`, start, end, text: one.words, zone, score: 1, by: one.by ?? 'test', effect: one.effect ?? 'killed', count: countOf(one),
      victims: one.victims === undefined ? one.words.replace(/^(?:(?:at least|about|around|up to|more than|the|an?|\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens|several) )+(?:of )?/i, '') : one.victims,
      victimRole: one.role ?? null, partOf: one.partOf ?? null, certainty: one.certainty ?? 'stated',
      source: span(one.source), cause: span(one.cause), date: one.date ?? null, place: one.place ?? null, incident: null, sentence,
      said: false, headed: false, total: false, others: false, later: false, background: false, least: one.least ?? null
    }
  })
  const dates = figures.filter(figure => figure.date !== null).map((figure, index): DateExpression => ({ ...figure, id: `d${index + 1}`, kind: 'date', value: figure.date, mod: null, from: null, to: null }))
  return { document, dates, figures: figures.map(figure => ({ ...figure, partOf: figure.partOf === null ? null : figures.find(other => other.text === figure.partOf)?.id ?? null })) }
}

function countOf({ count = null, about = false }: Given): Count {
  if (count === null) return { min: 1, max: 1, approximate: false, vague: null, implied: true }
  if (typeof count === 'string') return { min: null, max: null, approximate: false, vague: count, implied: false }
  const [min, max] = typeof count === 'number' ? [count, count] : count
  return { min, max, approximate: about, vague: null, implied: false }
}

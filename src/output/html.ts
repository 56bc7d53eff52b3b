import { byPosition } from '../span/span'
import type { Span, Story } from '../types'
import { annotationsOf, ANNOTATION_TYPES, type Annotation } from './annotations'
import { escapeAttribute, escapeText } from './escape'
import { pageOf } from './page'
import { dateInWords, figureInShort, figureInWords, locationInWords, whereInWords } from './wording'

/**
 * The text as HTML, every mention in a `<mark class="wirecopy-person">` (organization, place, date, casualty) with `data-id`, a short
 * `data-label` and a `title` that tells its value. Marks nest; where two cross, the later one is cut in parts that carry the same
 * id, and all but the first `data-continued`. Text and attributes are escaped; taking the tags out and the escapes back gives the
 * text, to the character. The result is one `<div class="wirecopy">`, or with `document: true` a whole page with style, legend and tables
 * that needs nothing from elsewhere.
 * Throws RangeError where the story is not that of the text.
 */
export function toHtml(text: string, story: Story, options: { readonly document?: boolean } = {}): string {
  const marked = `<div class="wirecopy">${markText(text, story, options.document === true)}</div>`
  return options.document === true ? pageOf(text, story, marked) : marked
}

/** A mention or the part of one that fits between the ends of the marks around it. */
interface Part extends Span {
  readonly annotation: Annotation
  readonly continued: boolean
}

function markText(text: string, story: Story, focusable: boolean): string {
  const out: string[] = []
  const open: Part[] = []
  let at = 0
  const upTo = (offset: number): void => {
    out.push(escapeText(text.slice(at, offset)))
    at = offset
  }
  const closeUpTo = (offset: number): void => {
    for (let last = open[open.length - 1]; last && last.end <= offset; last = open[open.length - 1]) {
      upTo(last.end)
      out.push('</mark>')
      open.pop()
    }
  }
  for (const part of nested(annotationsOf(text, story))) {
    closeUpTo(part.start)
    upTo(part.start)
    out.push(openingTag(part, focusable))
    open.push(part)
  }
  closeUpTo(text.length)
  upTo(text.length)
  return out.join('')
}

/** Cuts marks that cross so that each lies within the one around it. Ordered; the parts of a mention cover exactly its characters. */
function nested(annotations: readonly Annotation[]): readonly Part[] {
  const parts: Part[] = []
  const waiting: Part[] = annotations
    .map(annotation => ({ start: annotation.mention.start, end: annotation.mention.end, annotation, continued: false }))
    .sort(byNesting)
    .reverse()
  const ends: number[] = []
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    while (ends.length > 0 && (ends[ends.length - 1] as number) <= part.start) ends.pop()
    const limit = ends[ends.length - 1] ?? part.end
    const end = Math.min(limit, part.end)
    parts.push({ ...part, end })
    ends.push(end)
    if (end < part.end) insert(waiting, { ...part, start: end, continued: true })
  }
  return parts
}

function byNesting(a: Part, b: Part): number {
  return byPosition(a, b) || ANNOTATION_TYPES.indexOf(a.annotation.type) - ANNOTATION_TYPES.indexOf(b.annotation.type)
}

/** Puts the part where it belongs in a list whose next element is the last. */
function insert(waiting: Part[], part: Part): void {
  let low = 0
  let high = waiting.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (byNesting(waiting[middle] as Part, part) > 0) low = middle + 1
    else high = middle
  }
  waiting.splice(low, 0, part)
}

function openingTag({ annotation, continued }: Part, focusable: boolean): string {
  const { type, of } = annotation
  const label = continued ? '' : ` data-label="${escapeAttribute(labelOf(annotation))}"${focusable ? ' tabindex="0"' : ''}`
  return `<mark class="wirecopy-${type}" data-id="${escapeAttribute(of.id)}"${continued ? ' data-continued' : ''}${label} title="${escapeAttribute(tooltipOf(annotation))}">`
}

/** Short words shown beside a mark, so that nothing is told by colour alone. */
function labelOf(annotation: Annotation): string {
  if (annotation.type === 'casualty') return figureInShort(annotation.of)
  if (annotation.type === 'date') return annotation.of.value ?? 'date'
  return annotation.type === 'organization' ? 'org' : annotation.type
}

function tooltipOf(annotation: Annotation): string {
  return [...detailsOf(annotation), `score ${annotation.mention.score.toFixed(2)}`].filter(part => part !== null && part !== '').join(' · ')
}

function detailsOf(annotation: Annotation): readonly (string | null)[] {
  switch (annotation.type) {
    case 'person': return [`person: ${annotation.of.name}`, annotation.of.role]
    case 'organization': return [`organization: ${annotation.of.name}`, annotation.of.kind]
    case 'place': return [`place: ${annotation.of.name}`, annotation.of.kind, whereInWords(annotation.of), annotation.of.location && locationInWords(annotation.of.location)]
    case 'date': return [`${annotation.of.kind}: ${dateInWords(annotation.of)}`]
    case 'casualty': {
      const { of } = annotation
      return [figureInWords(of), of.certainty, of.source && `source: ${of.source.text}`, of.cause && `cause: ${of.cause.text}`, of.date, of.place, of.partOf && 'part of a larger figure']
    }
  }
}

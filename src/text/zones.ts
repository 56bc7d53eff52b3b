import { late } from './late'
import type { Zone } from '../types'
import { findLines, type Line } from './blocks'
import { announcesCaption, continuesByline, isCredit, isLabelledCaption, mayBeByline, trailingCreditAt } from './credits'
import type { Block } from './document'
import { announcesAdvert, closesArticle, isDateBox, isFurniture, isNavigation } from './furniture'

/** A line with what is known of it; passes fill in `zone`. */
interface PageLine extends Line {
  readonly text: string
  readonly words: number
  /** It ends like a sentence, and is long enough to be one of the story. */
  paragraph: boolean
  zone: Zone | null
  heading: boolean
  /** Index in `text` at which a caption's credit begins, -1 for none. */
  readonly creditAt: number
}

/** Fewer words make no headline of their own; a section label or a place in a date box does. */
const HEADLINE_WORDS = 4
const HEADLINE_MOST = 45
/** "… the mayor said.”" */
const SENTENCE_END = /[.!?…]["'”’)\]]*$/u
const PARAGRAPH_WORDS = 8
/** Behind the last sentence the letters of the writer or the agency: "… in Marsa. LZB", "… he said. – Bernama", "… police said. Enditem". */
const SIGNED_END = late(() => /\p{Ll}[.!?…]["'”’)\]]? (?:Enditem|Ends?|\(?\p{Lu}{2,5}(?:\/\p{Lu}{1,5})?\)?|[-–—]{1,2} \p{Lu}\p{L}{1,14}(?:[/ ]\p{Lu}\p{L}{1,14})?)$/u)
/** Code units of such an end, at most. */
const LONGEST_END = 40

/** What it cannot do without: behind the last stop a blank and something that begins with no plain small letter. */
const BEHIND_STOP = /[.!?…]["'”’)\]]? [^a-z.!?…][^.!?…]*$/

/** True for a line that ends like a sentence, the letters of the writer behind it aside. */
function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line) || isSigned(line)
}

function isSigned(line: string): boolean {
  const end = line.slice(-LONGEST_END)
  return BEHIND_STOP.test(end) && SIGNED_END().test(end)
}

/** Words of a title that ends in a full stop, at most; the abbreviations that it may end in; and what no title holds. */
const TITLE_MOST = 14
const ABBREVIATED = late(() => /(?:\b(?:St|Ave|Rd|Blvd|Co|Inc|Ltd|Jr|Sr|Corp)|\b(?:\p{Lu}\.){1,3}\p{Lu})\.$/u)
const SENTENCE_BREAK = late(() => /\p{Ll}\p{Ll}[.!?] \p{Lu}/u)
/** A longer line below the last paragraph is a paragraph whose full stop was lost. */
const TAIL_MOST = 25
/** Lines of an advert at most, and words of one of them. */
const ADVERT_LINES = 4
const ADVERT_WORDS = 20
/** Words of a caption whose label stands above it, at most. */
const CAPTION_MOST = 60
/** A bare name above a date box is a byline only near the top of the page. */
const BYLINE_WITHIN = 12

/**
 * Cuts the page into blocks and says of each in which zone it stands. The blocks cover the text without gaps. Passes go from what a
 * line says of itself to what its neighbours say of it; a pass leaves alone what an earlier one has settled.
 */
export function findBlocks(text: string): Block[] {
  const lines = findLines(text).map(line => readLine(text, line))
  if (lines.length === 0) return text.length > 0 ? [{ start: 0, end: text.length, zone: 'body', heading: false }] : []
  readTitle(lines)
  labelByOwnWords(lines)
  labelAnnounced(lines)
  labelCaptions(lines)
  labelTop(lines)
  labelBylines(lines)
  labelTail(lines)
  labelRest(lines)
  return toBlocks(text, lines)
}

function readLine(text: string, { start, end, gap }: Line): PageLine {
  const own = text.slice(start, end)
  const words = countWords(own)
  const creditAt = words > 2 && own.length < 400 ? trailingCreditAt(own) : -1
  return { start, end, gap, text: own, words, paragraph: words >= PARAGRAPH_WORDS && endsSentence(own), zone: null, heading: false, creditAt }
}

/** A title that ends in an abbreviation is no paragraph: "Two hurt in crash near Marsa, N.C.". */
function readTitle(lines: readonly PageLine[]): void {
  const first = lines.findIndex(line => line.paragraph)
  const line = lines[first]
  if (line && (lines[first + 1]?.gap ?? 0) > 0 && line.words <= TITLE_MOST && ABBREVIATED().test(line.text) && line.text.search(SENTENCE_BREAK()) < 0) line.paragraph = false
}

function countWords(text: string): number {
  let words = 0
  let blank = true
  for (let at = 0; at < text.length; at++) {
    const before = blank
    blank = text.charCodeAt(at) <= 32
    if (before && !blank) words++
  }
  return words
}

function labelByOwnWords(lines: readonly PageLine[]): void {
  for (const line of lines) {
    if (isLabelledCaption(line.text)) line.zone = 'caption'
    else if (isFurniture(line.text)) line.zone = 'furniture'
    else if (isCredit(line.text)) line.zone = 'credit'
  }
}

/** What a line by itself announces: the advert right below, the caption, the rest of a byline. */
function labelAnnounced(lines: readonly PageLine[]): void {
  for (let i = 0; i < lines.length - 1; i++) {
    const line = lines[i] as PageLine
    const next = lines[i + 1] as PageLine
    if (line.zone === 'furniture' && announcesAdvert(line.text)) labelAdvert(lines, i)
    else if (announcesCaption(line.text) && next.zone === null && next.words <= CAPTION_MOST) line.zone = next.zone = 'caption'
    else if (line.zone === 'credit' && next.zone === null && continuesByline(next.text)) next.zone = 'credit'
  }
}

/** The lines right below the word "Advertisement", up to the next empty line, on a page that parts its paragraphs by empty lines. */
function labelAdvert(lines: readonly PageLine[], at: number): void {
  let end = at + 1
  while (end < lines.length && (lines[end] as PageLine).gap === 0 && end - at <= ADVERT_LINES + 1) end++
  const advert = lines.slice(at + 1, end)
  if ((lines[at] as PageLine).gap === 0 || end === lines.length || advert.length > ADVERT_LINES || advert.some(line => line.words > ADVERT_WORDS)) return
  for (const line of advert) line.zone = 'furniture'
}

/** A caption ends in a credit, or is printed twice on the spot below the headline; lines between captions are captions of a gallery. */
function labelCaptions(lines: readonly PageLine[]): void {
  const story = lines.findIndex(line => line.paragraph)
  lines.forEach((line, index) => {
    if (line.zone !== null) return
    const previous = lines[index - 1]
    if (line.creditAt > 0 && line.words <= 60 && lines.length > 1) {
      line.zone = 'caption'
      const pair = previous && previous.zone === null && sameWords(previous.text, line.text) ? previous : null
      if (pair) pair.zone = 'caption'
    } else if (!line.paragraph && previous && (previous.zone === 'caption' || (story >= 0 && index > story)) && sameWords(previous.text, line.text)) {
      line.zone = 'caption'
      previous.zone ??= 'caption'
    }
  })
}

function sameWords(a: string, b: string): boolean {
  return a === b || (Math.abs(a.length - b.length) < 8 && plain(a) === plain(b))
}

/** Letters and digits only, lower case; the words that a second printing may drop are left out. */
function plain(text: string): string {
  return text.toLowerCase().replace(/\bthe\b|[^\p{L}\p{N}]+/gu, '')
}

/** Everything above the first paragraph: boxes, headline (also printed twice), byline, standfirst. */
function labelTop(lines: readonly PageLine[]): void {
  const story = lines.findIndex(line => line.zone === null && line.paragraph)
  const end = story < 0 ? lines.length : story
  const lead = lines.slice(0, end)
  const open = lead.filter(line => line.zone === null)
  const title = belowNavigation(lead).find(mayBeTitle) ?? open.find(mayBeTitle) ?? (story > 0 ? open.find(mayBeHeadline) : undefined)
  if (!title || lines.length === 1 || (story < 0 && open.length === lead.length && !title.heading && !standsApart(lines, title))) return
  let above = true
  let listed = false
  const boxed = lead.slice(0, lead.indexOf(title)).some(line => line.zone === 'furniture')
  for (const [index, line] of lead.entries()) {
    if (line === title) {
      above = false
      settle(line, 'headline', true)
    } else if (line.zone === null) {
      if (above && boxed) line.zone = 'furniture'
      else if (above && mayBeHeadline(line)) settle(line, 'headline', true)
      else if (sameWords(line.text, title.text)) settle(line, 'headline', true)
      else if (isList(line.text)) listed = true
      else if (mayBeByline(line.text) && !listed && !isList(lines[index + 1]?.text ?? '')) line.zone = 'credit'
      else if (mayBeTitle(line)) settle(line, 'headline', true)
    }
  }
  const repeated = lines[end]
  if (repeated && sameWords(repeated.text, title.text)) settle(repeated, 'headline', true)
}

/** What stands below the last line of navigation that has a title below it: the title of a site and its motto stand above. */
function belowNavigation(lead: readonly PageLine[]): readonly PageLine[] {
  let last = lead.length - 1
  while (last >= 0 && (!mayBeTitle(lead[last] as PageLine) || mayBeByline((lead[last] as PageLine).text))) last--
  for (let at = last - 1; at >= 0; at--) {
    const line = lead[at] as PageLine
    if (line.zone === 'furniture' && isNavigation(line.text)) return lead.slice(at + 1)
  }
  return lead
}

function mayBeTitle(line: PageLine): boolean {
  return line.zone === null && (line.words >= HEADLINE_WORDS || (line.words === HEADLINE_WORDS - 1 && /^\p{Lu}[\p{L} ]+: \p{L}/u.test(line.text))) && mayBeHeadline(line) && !/^(?:[-*•–]|\d{1,2}[.)] )/u.test(line.text)
}

/** No longer than a headline, and not cut off by a dash or colon as a dateline or an introduction is ("NAIROBI (AP) --"). */
function mayBeHeadline(line: PageLine): boolean {
  return line.words <= HEADLINE_MOST && !/[-–—_:,]$| -- /u.test(line.text)
}

/** A bare name between headline and date box is a byline, though a standfirst in full sentences stands above it. */
function labelBylines(lines: readonly PageLine[]): void {
  const title = lines.findIndex(line => line.zone === 'headline')
  if (title < 0) return
  for (let i = title + 1; i < Math.min(lines.length - 1, BYLINE_WITHIN); i++) {
    const line = lines[i] as PageLine
    const next = lines[i + 1] as PageLine
    if (line.zone === null && next.zone === 'furniture' && isDateBox(next.text) && mayBeByline(line.text)) line.zone = 'credit'
  }
}

/** A first line without a full stop above further lines, e.g. above a short story of lines that end nowhere. */
function standsApart(lines: readonly PageLine[], title: PageLine): boolean {
  return title === lines[0] && (lines[1]?.gap ?? 0) > 0
}

function isList(text: string): boolean {
  return /^[-*•–\d]/u.test(text)
}

function settle(line: PageLine, zone: Zone, heading: boolean): void {
  line.zone = zone
  line.heading = heading
}

/** A line of the page about comments ("12 comments"), and who wrote one: "ravi_k 3 hours ago". */
const COMMENTS = /comment/i
const AGO = /\d \w+ ago$/

/** What stands below the last paragraph, or below a line that closes the article, is furniture where it holds no full sentences; readers' comments are it whatever they hold. */
function labelTail(lines: readonly PageLine[]): void {
  let closed = false
  let counted = false
  let comments = false
  for (const line of lines) {
    counted ||= line.zone === 'furniture' && COMMENTS.test(line.text)
    comments ||= counted && line.words < 9 && AGO.test(line.text)
    if (comments) line.zone = 'furniture'
    else if (line.zone === 'furniture' && closesArticle(line.text)) closed = true
    else if (line.zone === 'headline' || (line.zone === 'furniture' && /^end of list$/i.test(line.text))) closed = false
    else if (line.zone === null && line.paragraph && line.words >= 20) closed = counted = false
    else if (closed && line.zone === null) line.zone = 'furniture'
  }
  let last = lines.length - 1
  while (last >= 0 && !(lines[last] as PageLine).paragraph) last--
  const tail = lines.slice(last + 1)
  const open = tail.filter(line => line.zone === null && line.words <= TAIL_MOST && !endsLikeText(line))
  const marked = tail.some(line => line.zone === 'furniture' || line.zone === 'credit')
  if (last >= 0 && (marked || open.length > 1) && !open.some(line => isList(line.text))) {
    for (const line of open) line.zone = 'furniture'
  }
}

/** It ends with a full stop or a colon, quotes and brackets aside. */
function endsLikeText(line: PageLine): boolean {
  return line.text.endsWith(':') || endsSentence(line.text)
}

/** What is left is the story; a short line without a full stop between its paragraphs is a sub-heading. */
function labelRest(lines: readonly PageLine[]): void {
  for (const [index, line] of lines.entries()) {
    if (line.zone !== null) continue
    line.zone = 'body'
    const question = line.words <= 15 && /[?!]$/u.test(line.text)
    line.heading = lines.length > 1 && index < lines.length - 1 && line.words <= 15 && (question || !/[.,;:!?…"”’)]$/u.test(line.text)) && !isList(line.text) && !isSigned(line.text)
  }
}

function toBlocks(text: string, lines: readonly PageLine[]): Block[] {
  const blocks: Block[] = []
  for (const [index, line] of lines.entries()) {
    const start = index === 0 ? 0 : line.start
    const end = lines[index + 1]?.start ?? text.length
    const zone = line.zone ?? 'body'
    if (zone === 'caption' && line.creditAt > 0) {
      const cut = line.start + line.creditAt
      blocks.push({ start, end: cut, zone, heading: false }, { start: cut, end, zone: 'credit', heading: false })
    } else {
      blocks.push({ start, end, zone, heading: line.heading })
    }
  }
  return blocks
}

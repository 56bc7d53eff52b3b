import type { Span } from '../types'
import { isLineBreak, isSpace } from './characters'

/** A line with something in it, or several that a fixed width broke; without the white space around. */
export interface Line extends Span {
  /** Empty lines before it. */
  readonly gap: number
}

/** A wrapped line is at least this long: agencies and old archives break at 60 to 80 characters, editors at up to 160. */
const WRAP_AT = 50
const WRAP_MOST = 160

/** Small words of the page itself, which go on with nothing: "end of list". */
const PAGE_LINE = /^(?:end of list|list (?:\d+ )?of \d+(?: items?)?)$/

/** The lines of the text that have something in them, trimmed; lines that only a fixed width broke are joined. Linear. */
export function findLines(text: string): Line[] {
  return joinWrapped(text, physicalLines(text))
}

function physicalLines(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let gap = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isLineBreak(text.charCodeAt(at))) continue
    let start = from
    let end = at
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (start < end) {
      lines.push({ start, end, gap })
      gap = 0
    } else if (!(at > 0 && text.charCodeAt(at - 1) === 13 && text.charCodeAt(at) === 10)) {
      gap++
    }
    from = at + 1
  }
  return lines
}

/** Joins a line to the one before where that one is of a wrapped width and the text plainly goes on. */
function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  let previousWidth = 0
  for (const line of lines) {
    const before = joined[joined.length - 1]
    if (before && line.gap === 0 && wraps(text, before, previousWidth, line)) joined[joined.length - 1] = { start: before.start, end: line.end, gap: before.gap }
    else joined.push(line)
    previousWidth = line.end - line.start
  }
  return joined
}

function wraps(text: string, before: Line, width: number, line: Line): boolean {
  if (width < WRAP_AT) return false
  const last = text.charAt(before.end - 1)
  if (/\p{Ll}/u.test(text.charAt(line.start))) return !PAGE_LINE.test(text.slice(line.start, Math.min(line.end, line.start + 20))) && (width <= WRAP_MOST || /[\p{L}\p{Nd},;\-–—]/u.test(last))
  if (width > WRAP_MOST) return false
  if (/[.!?:"”)]/.test(last)) return sameWidth(width, line) && !/[!?:]/.test(last) && line.end - line.start <= WRAP_MOST && inWrappedBlock(before, width)
  return /[\p{L}\p{Nd},;\-–—]/u.test(last) && sameWidth(width, line) && (inWrappedBlock(before, width) || (allCapitals(text, before) && allCapitals(text, line)) || last === ',' || ENDS_SMALL.test(text.slice(before.end - 4, before.end)))
}

/** No heading ends so: "… in chief of the". */
const ENDS_SMALL = / (?:of|the|and)$/

function sameWidth(width: number, line: Line): boolean {
  return line.end - line.start <= width + 14
}

/** True where lines have been joined already: the block is longer than its last line. */
function inWrappedBlock(before: Line, width: number): boolean {
  return before.end - before.start > width
}

function allCapitals(text: string, line: Line): boolean {
  const head = text.slice(line.start, Math.min(line.end, line.start + 80))
  return !/\p{Ll}/u.test(head) && /\p{Lu}/u.test(head)
}

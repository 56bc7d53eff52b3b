import Table from 'cli-table3'
import stringWidth from 'string-width'
import type { Paint } from './paint'

const GAP = 2
const NARROWEST = 6
/** Longer ones may be cut. */
const LONG_WORD = 16

const BORDERLESS = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: ' '.repeat(GAP)
}

/** Control characters, which a terminal would obey, and the marks that turn the direction of text: never printed from an article. */
// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\0-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]+/g

/** The text with control characters and line breaks as one space each run. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ')
}

/** A table as lines of text at most `width` columns wide: long cells wrap, wide characters count as wide. Cells are made printable. */
export function tableOf(columns: readonly string[], rows: readonly (readonly (string | null)[])[], width: number, paint: Paint): string {
  const cells = rows.map(row => row.map(cell => printable(cell ?? '')))
  const table = new Table({
    head: columns.map(paint.faint),
    chars: BORDERLESS,
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
    colWidths: columnWidths([columns, ...cells], width),
    wordWrap: true
  })
  table.push(...cells)
  return table.toString().split('\n').map(line => line.trimEnd()).join('\n')
}

/** Natural widths, the widest columns narrowed step by step until the table fits; words are cut only where nothing else helps. */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const widest = (of: (cell: string) => number): number[] => (rows[0] ?? []).map((_, column) => rows.reduce((most, row) => Math.max(most, of(row[column] ?? '')), 1))
  const widths = widest(stringWidth)
  const words = widest(cell => cell.split(' ').reduce((most, word) => Math.max(most, Math.min(LONG_WORD, stringWidth(word))), NARROWEST))
  for (const floors of [words, words.map(() => NARROWEST)]) narrow(widths, floors, width)
  return widths
}

/** Takes one column at a time from the widest that may be narrower. */
function narrow(widths: number[], floors: readonly number[], width: number): void {
  let over = widths.reduce((sum, each) => sum + each, 0) + GAP * (widths.length - 1) - width
  for (; over > 0; over--) {
    const widest = widths.reduce((best, each, column) => each > (floors[column] ?? 0) && each > (widths[best] ?? 0) ? column : best, -1)
    if (widest < 0) return
    widths[widest] = (widths[widest] ?? 0) - 1
  }
}

import Table from 'cli-table3'
import stringWidth from 'string-width'
import type { Paint } from './paint'

const GAP = 2
const NARROWEST = 8

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

/** Natural widths, the widest columns narrowed one step at a time until the table fits. */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const widths = (rows[0] ?? []).map((_, column) => rows.reduce((most, row) => Math.max(most, stringWidth(row[column] ?? '')), 1))
  let over = widths.reduce((sum, each) => sum + each, 0) + GAP * (widths.length - 1) - width
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths))
    const now = widths[widest] ?? 0
    if (now <= NARROWEST) break
    const step = Math.min(over, Math.max(1, now - NARROWEST >> 2))
    widths[widest] = now - step
    over -= step
  }
  return widths
}

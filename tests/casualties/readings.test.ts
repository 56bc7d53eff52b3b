import { describe, expect, it } from 'vitest'
import { briefs } from './briefs'
import { deeds } from './deeds'
import { desk } from './desk'
import { care } from './care'
import { conflict } from './conflict'
import { fates } from './fates'
import { figuresOf, told } from './readings'
import { local } from './local'
import { mishaps } from './mishaps'
import { notes } from './notes'
import { reports } from './reports'
import { turns } from './turns'
import { wire } from './wire'
import { readings } from './wordings'

/** A text, and what is told in the lines below it. */
function rowsOf(block: string): readonly { readonly text: string, readonly figures: readonly string[] }[] {
  const rows: { text: string, figures: string[] }[] = []
  for (const line of block.trim().split('\n')) {
    if (line.startsWith('  ')) rows.at(-1)?.figures.push(line.trim())
    else rows.push({ text: line, figures: [] })
  }
  return rows
}

describe.each(Object.entries({ ...readings, ...turns, ...deeds, ...desk, ...fates, ...care, ...reports, ...notes, ...local, ...wire, ...briefs, ...mishaps, ...conflict }))('%s', (_, block) => {
  it.each(rowsOf(block))('$text', ({ text, figures }) => {
    const found = figuresOf(text)
    const page = text.replaceAll('¶', '\n\n')
    expect(found.map(told)).toEqual(figures)
    for (const { start, end, text: said, source, cause } of found) {
      expect(page.slice(start, end)).toBe(said)
      for (const span of [source, cause]) if (span) expect(page.slice(span.start, span.end)).toBe(span.text)
    }
  })
})

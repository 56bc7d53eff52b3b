import { findLines } from './blocks'
import type { Block } from './document'

/** Cuts the page into blocks and says of each in which zone it stands. The blocks cover the text without gaps. */
export function findBlocks(text: string): Block[] {
  const lines = findLines(text)
  return lines.map((line, index) => ({
    start: index === 0 ? 0 : line.start,
    end: lines[index + 1]?.start ?? text.length,
    zone: index === 0 ? 'headline' : 'body',
    heading: index === 0
  }))
}

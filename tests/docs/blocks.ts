/** A fenced block of a Markdown file. */
export interface Block {
  /** Language and marks behind it: "ts", "ts browser", "console". */
  readonly language: string
  readonly marks: readonly string[]
  readonly code: string
  /** Name in a comment right before the block: `<!-- file: ferry.txt -->`. */
  readonly file: string | null
  /** Lines of code in the file, from 0: first, and after the last. */
  readonly start: number
  readonly end: number
}

const FENCE = /^```([\w+-]*)(?: (.*))?$/
const FILE = /^<!-- file: (\S+) -->$/

/** The fenced blocks of a Markdown text, in order. */
export function blocksOf(markdown: string): readonly Block[] {
  const lines = markdown.split('\n')
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; at++) {
    const fence = FENCE.exec(lines[at] ?? '')
    if (!fence) continue
    const end = lines.indexOf('```', at + 1)
    if (end < 0) throw new Error(`line ${at + 1}: the block has no end`)
    blocks.push({
      language: fence[1] ?? '', marks: (fence[2] ?? '').split(' ').filter(Boolean), code: lines.slice(at + 1, end).join('\n'),
      file: FILE.exec(lines[at - 1] ?? '')?.[1] ?? null, start: at + 1, end
    })
    at = end
  }
  return blocks
}

/** The block of expected output that follows with nothing but blank lines between; null where none does. */
export function outputOf(markdown: string, blocks: readonly Block[], index: number): Block | null {
  const [block, next] = [blocks[index], blocks[index + 1]]
  if (!block || next?.language !== 'text' || next.file !== null) return null
  return markdown.split('\n').slice(block.end + 1, next.start - 1).every(line => line.trim() === '') ? next : null
}

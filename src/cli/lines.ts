/** A line without its break, and where it stands. */
export interface Line {
  readonly number: number
  /** Null where the line is longer than allowed: it was skipped without being kept. */
  readonly text: string | null
  /** Bytes with the line break. */
  readonly bytes: number
}

const LINE_FEED = 10
/** Longest line that is read: an article of a hundred books. */
export const LONGEST_LINE = 1 << 26

/**
 * The lines of a stream of UTF-8 bytes, cut at line feeds only, as JSON Lines demands (a reader of text lines would cut at U+2028, too).
 * Keeps one line in memory at a time; reads on only when asked for the next.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let length = 0
  let number = 0
  const take = (end: boolean): Line => {
    number++
    const text = length > longest ? null : Buffer.concat(parts, length).toString('utf8').replace(/\r$/, '')
    const line = { number, text, bytes: length + (end ? 0 : 1) }
    parts = []
    length = 0
    return line
  }
  const keep = (part: Uint8Array): void => {
    length += part.length
    if (length > longest) parts = []
    else if (part.length > 0) parts.push(part)
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, at))
      yield take(false)
      from = at + 1
    }
    keep(chunk.subarray(from))
  }
  if (length > 0) yield take(true)
}

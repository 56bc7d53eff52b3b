/** Numbers and texts as bytes, in the order in which they are written. */
export class ByteWriter {
  private readonly bytes: number[] = []

  /** A whole number from 0 on, seven bits a byte, lowest first. */
  varint(value: number): void {
    let rest = value
    while (rest > 127) { this.bytes.push(rest & 127 | 128); rest = Math.floor(rest / 128) }
    this.bytes.push(rest)
  }

  /** Each value by one of the writer's own methods. */
  column(values: readonly number[], write: (value: number) => void): void { for (const value of values) write.call(this, value) }

  /** A text in UTF-8 behind its length in bytes. */
  text(text: string): void {
    this.varint(new TextEncoder().encode(text).length)
    this.lines(text)
  }

  /** A text in UTF-8 alone. */
  lines(text: string): void { for (const byte of new TextEncoder().encode(text)) this.bytes.push(byte) }

  /** Numbers of `width` bytes, all lowest bytes first. */
  planes(values: readonly number[], width: number): void {
    for (const value of values) if (value < 0 || value >= 256 ** width) throw new RangeError(`${value} has no place in ${width} bytes`)
    for (let plane = 0; plane < width; plane++) for (const value of values) this.bytes.push(value >> 8 * plane & 255)
  }

  /** All bytes so far. */
  done(): Uint8Array { return Uint8Array.from(this.bytes) }
}

/** Code lengths stand in this order (RFC 1951, 3.2.7). */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
const LITERALS = 288
const DISTANCES = 32
const END = 256
/** Longest code. */
const MOST_BITS = 15

/** Codes of a block by the bits that come next, lowest first: symbol, and in the low four bits how many of them it takes; 0 where no code begins so. */
interface Codes { readonly table: Uint16Array, readonly mask: number }

/**
 * Bytes out of raw deflate (RFC 1951), in plain JavaScript. `size`: how many come out, or a guess. All tables are made here and not when the
 * file is read, since where the host inflates none is needed. Throws an Error for anything else.
 */
export function inflate(data: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const [lengthBase, lengthExtra] = ranges(29, 4, 3)
  const [distanceBase, distanceExtra] = ranges(30, 2, 1)
  // The longest match has a symbol of its own.
  lengthBase[28] = 258
  lengthExtra[28] = 0
  let out = new Uint8Array(size)
  let to = 0
  let at = 0
  // Bits that were read and not yet used, the next one lowest, and how many.
  let hold = 0
  let held = 0

  for (let last = false; !last;) {
    last = take(1) === 1
    const kind = take(2)
    if (kind === 0) copyStored()
    else if (kind === 1) readBlock(...fixedCodes())
    else if (kind === 2) readBlock(...readCodes())
    else throw notDeflated()
  }
  return to === out.length ? out : out.slice(0, to)

  function take(bits: number): number {
    while (held < bits) {
      if (at >= data.length) throw notDeflated()
      hold |= (data[at++] as number) << held
      held += 8
    }
    const value = hold & ((1 << bits) - 1)
    hold >>>= bits
    held -= bits
    return value
  }

  function symbolOf({ table, mask }: Codes): number {
    // Behind the last code may be fewer bits than the longest has.
    while (held < MOST_BITS && at < data.length) {
      hold |= (data[at++] as number) << held
      held += 8
    }
    const entry = table[hold & mask] as number
    const bits = entry & 15
    if (bits === 0 || bits > held) throw notDeflated()
    hold >>>= bits
    held -= bits
    return entry >> 4
  }

  function room(more: number): void {
    if (to + more <= out.length) return
    const wider = new Uint8Array(Math.max(out.length * 2, to + more))
    wider.set(out)
    out = wider
  }

  function copyStored(): void {
    take(held & 7)
    const length = take(16)
    take(16)
    // Whole bytes that were read ahead.
    at -= held >> 3
    hold = held = 0
    if (at + length > data.length) throw notDeflated()
    room(length)
    out.set(data.subarray(at, at + length), to)
    at += length
    to += length
  }

  function readBlock(literals: Codes, distances: Codes): void {
    for (;;) {
      const symbol = symbolOf(literals)
      if (symbol === END) return
      if (symbol < END) {
        if (to === out.length) room(1)
        out[to++] = symbol
        continue
      }
      const length = (lengthBase[symbol - END - 1] ?? 0) + take(lengthExtra[symbol - END - 1] ?? 0)
      const way = symbolOf(distances)
      const distance = (distanceBase[way] ?? 0) + take(distanceExtra[way] ?? 0)
      if (length === 0 || distance === 0 || distance > to) throw notDeflated()
      room(length)
      for (const end = to + length; to < end; to++) out[to] = out[to - distance] as number
    }
  }

  function readCodes(): [Codes, Codes] {
    const literals = take(5) + 257
    const distances = take(5) + 1
    const ordered = take(4) + 4
    const ofLengths = new Uint8Array(LENGTH_ORDER.length)
    for (let i = 0; i < ordered; i++) ofLengths[LENGTH_ORDER[i] as number] = take(3)
    const codes = codesOf(ofLengths)
    const lengths = new Uint8Array(literals + distances)
    for (let i = 0; i < lengths.length;) {
      const symbol = symbolOf(codes)
      if (symbol < 16) {
        lengths[i++] = symbol
        continue
      }
      if (symbol === 16 && i === 0) throw notDeflated()
      const repeated = symbol === 16 ? lengths[i - 1] as number : 0
      const times = symbol === 16 ? 3 + take(2) : symbol === 17 ? 3 + take(3) : 11 + take(7)
      if (i + times > lengths.length) throw notDeflated()
      lengths.fill(repeated, i, i += times)
    }
    return [codesOf(lengths.subarray(0, literals)), codesOf(lengths.subarray(literals))]
  }
}

function fixedCodes(): [Codes, Codes] {
  return [codesOf(Uint8Array.from({ length: LITERALS }, (_, i) => i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8)), codesOf(new Uint8Array(DISTANCES).fill(5))]
}

/** The first value of each symbol, and how many bits are added to it: one bit more with every `step` symbols, but for the first `2 * step` (RFC 1951, 3.2.5). */
function ranges(count: number, step: number, from: number): [Uint16Array, Uint8Array] {
  const base = new Uint16Array(count)
  const extra = Uint8Array.from({ length: count }, (_, i) => Math.max(0, Math.floor(i / step) - 1))
  for (let i = 0, next = from; i < count; i++) {
    base[i] = next
    next += 1 << (extra[i] as number)
  }
  return [base, extra]
}

/** The canonical codes of symbols of these lengths (RFC 1951, 3.2.2). */
function codesOf(lengths: Uint8Array): Codes {
  const most = lengths.reduce((longest, length) => Math.max(longest, length), 1)
  const table = new Uint16Array(1 << most)
  let code = 0
  for (let bits = 1; bits <= most; bits++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== bits) continue
      if (code >= 1 << bits) throw notDeflated()
      for (let slot = reversed(code++, bits); slot < table.length; slot += 1 << bits) table[slot] = symbol << 4 | bits
    }
    code <<= 1
  }
  return { table, mask: table.length - 1 }
}

function reversed(code: number, bits: number): number {
  let turned = 0
  for (let bit = 0; bit < bits; bit++) turned |= (code >> bit & 1) << (bits - 1 - bit)
  return turned
}

function notDeflated(): Error {
  return new Error('packed data: expected deflate (RFC 1951), got something else or only a part of it')
}

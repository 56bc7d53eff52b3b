import { constants, deflateRawSync, deflateSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { inflate } from '../../src/text/inflate'
import { unpack, unpackZlib } from '../../src/text/unpack'

describe('unpack', () => {
  it.each([0, 1, 2, 3, 4, 1000])('gives back %i bytes', size => {
    const bytes = Uint8Array.from({ length: size }, (_, i) => i * 7 & 255)
    const packed = deflateRawSync(bytes).toString('base64')
    expect([...unpack(packed, size)]).toEqual([...bytes])
    expect([...unpack(packed.replace(/=+$/, ''), size)]).toEqual([...bytes])
  })

  it.each(['as the host does it', 'as browsers and bare contexts do it'])('gives the same bytes %s', how => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => i * i >> 7 & 255)
    const found = vi.spyOn(process, 'getBuiltinModule')
    if (how.includes('browsers')) found.mockReturnValue(undefined as never)
    expect(Buffer.compare(unpack(deflateRawSync(bytes).toString('base64'), bytes.length), bytes)).toBe(0)
    expect(Buffer.compare(unpackZlib(deflateSync(bytes).toString('base64'), 1000), bytes)).toBe(0)
    expect(found).toHaveBeenCalled()
    found.mockReturnValue(undefined as never)
    expect(() => unpack('////', 8)).toThrow()
    found.mockRestore()
  })

  it('throws for data that is not deflated', () => {
    expect(() => unpack('////', 8)).toThrow()
  })
})

describe('inflate', () => {
  const mixed = Uint8Array.from({ length: 5000 }, (_, i) => i % 700 < 300 ? i * i >> 5 & 255 : i % 7)

  it.each([
    ['stored', { level: 0 }], ['fixed codes', { strategy: constants.Z_FIXED }], ['codes of their own', { level: 9 }], ['no matches', { strategy: constants.Z_HUFFMAN_ONLY }], ['runs', { strategy: constants.Z_RLE }]
  ])('reads blocks: %s', (_name, options) => {
    for (const bytes of [mixed, mixed.subarray(0, 1), new Uint8Array(100_000), new Uint8Array(0)]) {
      const packed = deflateRawSync(bytes, options)
      expect(Buffer.compare(inflate(packed, bytes.length), bytes)).toBe(0)
      expect(Buffer.compare(inflate(packed, 10), bytes), 'a size that was guessed').toBe(0)
    }
  })

  it('throws for a part', () => {
    const packed = deflateRawSync(mixed)
    for (let length = 0; length < packed.length; length += 7) expect(() => inflate(packed.subarray(0, length), mixed.length)).toThrow(/deflate/)
  })
})

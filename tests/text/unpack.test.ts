import { deflateRawSync, deflateSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
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

import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { unpack } from '../../src/text/unpack'

describe('unpack', () => {
  it.each([0, 1, 2, 3, 4, 1000])('gives back %i bytes', size => {
    const bytes = Uint8Array.from({ length: size }, (_, i) => i * 7 & 255)
    const packed = deflateRawSync(bytes).toString('base64')
    expect([...unpack(packed, size)]).toEqual([...bytes])
    expect([...unpack(packed.replace(/=+$/, ''), size)]).toEqual([...bytes])
  })

  it('throws for data that is not deflated', () => {
    expect(() => unpack('////', 8)).toThrow()
  })
})

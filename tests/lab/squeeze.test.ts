import { deflateRawSync, deflateSync, inflateRawSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { squeeze, squeezeAgain } from '../../src/lab/squeeze'
import { unpack, unpackZlib } from '../../src/text/unpack'

const BYTES = Uint8Array.from({ length: 20_000 }, (_, i) => (i * i) % 251 % (1 + i % 17))

describe('squeezed bytes', () => {
  it('come out as they went in, by the host and by the library', async () => {
    const raw = await squeeze(BYTES)
    const again = await squeezeAgain(deflateSync(BYTES))
    expect(new Uint8Array(inflateRawSync(raw))).toEqual(BYTES)
    expect(new Uint8Array(inflateSync(again))).toEqual(BYTES)
    expect(new Uint8Array(unpack(Buffer.from(raw).toString('base64'), BYTES.length))).toEqual(BYTES)
    expect(new Uint8Array(unpackZlib(Buffer.from(again).toString('base64'), BYTES.length))).toEqual(BYTES)
  })

  it('are fewer than those of the best level of zlib, and the same each time', async () => {
    const raw = await squeeze(BYTES)
    expect(raw.length).toBeLessThan(deflateRawSync(BYTES, { level: 9 }).length)
    expect(await squeeze(BYTES)).toEqual(raw)
  })
})

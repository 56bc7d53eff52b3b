import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, type Line } from '../../src/cli/lines'
import { readWhole } from '../../src/cli/inputs'
import { inOrder } from '../../src/cli/pool'

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

async function* chunksOf(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0
  for (const size of sizes) {
    await Promise.resolve()
    yield bytes.subarray(from, from + size)
    from += size
  }
  yield bytes.subarray(from)
}

describe('linesOf', () => {
  it('gives the same lines however the bytes are cut, characters of several bytes too', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom('a', 'é', '😀', '\u2028', '\n', '\r\n', '\r', ' ')), fc.array(fc.nat(7)), async (parts, sizes) => {
      const text = parts.join('')
      const expected = text.split('\n').map(line => line.replace(/\r$/, ''))
      if (text.endsWith('\n') || text === '') expected.pop()
      const lines = await all(linesOf(chunksOf(Buffer.from(text), sizes)))
      expect(lines.map(line => line.text)).toEqual(expected)
      expect(lines.map(line => line.number)).toEqual(expected.map((_, index) => index + 1))
      expect(lines.reduce((sum, line) => sum + line.bytes, 0)).toBe(Buffer.byteLength(text))
    }))
  })

  it('skips a line that is too long without keeping it', async () => {
    const lines: Line[] = await all(linesOf(chunksOf(Buffer.from(`ab\n${'x'.repeat(1000)}\ncd`), [1, 500, 300]), 100))
    expect(lines.map(line => line.text)).toEqual(['ab', null, 'cd'])
  })
})

describe('inOrder', () => {
  it('keeps the order whatever takes longest, and never has more than `ahead` under way', async () => {
    let underWay = 0
    let most = 0
    const results = await all(inOrder(numbers(30), 4, async n => {
      most = Math.max(most, ++underWay)
      await pause(n * 7 % 5)
      underWay--
      return n
    }))
    expect(results).toEqual([...Array(30).keys()])
    expect(most).toBe(4)
  })

  it('reads no further than needed', async () => {
    let read = 0
    const counted = async function* (): AsyncGenerator<number> { for await (const n of numbers(100)) { read++; yield n } }
    for await (const result of inOrder(counted(), 3, n => Promise.resolve(n))) if (result === 5) break
    expect(read).toBeLessThanOrEqual(10)
  })

  it('gives a result while the next item is long in coming', async () => {
    let release = (): void => undefined
    const slow = async function* (): AsyncGenerator<number> {
      yield 1
      await new Promise<void>(resolve => { release = resolve })
      yield 2
    }
    const results = inOrder(slow(), 5, n => Promise.resolve(n))
    expect((await results.next()).value).toBe(1)
    release()
    expect((await results.next()).value).toBe(2)
  })

  it('does not wait for a source that says no more', async () => {
    const silent = async function* (): AsyncGenerator<number> {
      yield 1
      await new Promise(() => undefined)
    }
    for await (const result of inOrder(silent(), 5, n => Promise.resolve(n))) if (result === 1) break
  })

  it('passes on what goes wrong', async () => {
    await expect(all(inOrder(numbers(9), 3, n => n === 4 ? Promise.reject(new Error('four')) : Promise.resolve(n)))).rejects.toThrow('four')
  })
})

async function* numbers(count: number): AsyncGenerator<number> {
  for (let n = 0; n < count; n++) {
    await Promise.resolve()
    yield n
  }
}

it('a file that is gone when its turn comes has a problem, and fails nothing else', () => {
  const unread = { source: join(tmpdir(), 'wirecopy-no-such-file.txt'), raw: null, problem: null, unread: true, json: false, bytes: 9 }
  expect(readWhole(unread)).toEqual({ ...unread, problem: 'no such file or folder', unread: false, bytes: 0 })
})

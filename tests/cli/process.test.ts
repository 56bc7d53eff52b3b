import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { inventedLines } from '../../src/lab/invented'

const ROOT = resolve(import.meta.dirname, '../..')
const CLI = join(ROOT, 'dist/cli.js')
const ARTICLES = 400
const folder = mkdtempSync(join(tmpdir(), 'wirecopy-stream-'))
const feed = join(folder, 'feed.jsonl')
writeFileSync(feed, [...inventedLines(ARTICLES)].join(''))
afterAll(() => { rmSync(folder, { recursive: true }) })

function start(...argv: readonly string[]): ChildProcess {
  return spawn(process.execPath, [CLI, ...argv], { stdio: 'pipe', env: { ...process.env, NO_COLOR: '1' } })
}

async function finish(child: ChildProcess): Promise<{ readonly code: number | null, readonly out: string, readonly err: string }> {
  let out = ''
  let err = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => { out += chunk })
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => { err += chunk })
  const [code] = await once(child, 'close') as [number | null]
  return { code, out, err }
}

const idsOf = (out: string): readonly string[] => out.trimEnd().split('\n').map(line => (JSON.parse(line) as { id: string }).id)
const EXPECTED = Array.from({ length: ARTICLES }, (_, number) => `invented-${number}`)

describe.runIf(existsSync(CLI))('the built command', () => {
  it('gives the same output with one thread as with several', async () => {
    const [one, several] = await Promise.all([finish(start('--jsonl', feed)), finish(start('--jsonl', '--jobs', '3', feed))])
    expect(one.code).toBe(0)
    expect(idsOf(one.out)).toEqual(EXPECTED)
    expect(several).toEqual(one)
  })

  it.each([['--json'], ['--csv', 'people'], ['--geojson'], ['--conll'], []])('gives the same for a folder of files that workers read: %s %s', async (...format) => {
    const texts = join(folder, 'texts')
    mkdirSync(texts, { recursive: true })
    for (let i = 0; i < 7; i++) writeFileSync(join(texts, `${i}.txt`), i === 3 ? '' : `Flood in Marsa\n\nMARSA — “It rose by night,” said Zoë Lunt. ${i + 2} people were killed in Kabul on Sunday.\n`)
    const [one, several] = await Promise.all([finish(start(...format, texts)), finish(start(...format, '--jobs', '2', texts))])
    expect(one).toMatchObject({ code: 0, err: '' })
    expect(one.out.match(/Zoë Lunt/g)?.length ?? one.out.match(/Kabul/g)?.length).toBeGreaterThan(5)
    expect(several).toEqual(one)
  })

  it('tells bad lines of a worker as its own', async () => {
    const bad = join(folder, 'bad.jsonl')
    writeFileSync(bad, '{"text":"Fine."}\n{"text":\n{"text":"Fine."}\n')
    const [one, several] = await Promise.all([finish(start('--jsonl', bad)), finish(start('--jsonl', '--jobs', '2', bad))])
    expect(one).toMatchObject({ code: 1, err: `wirecopy: ${bad}:2: not JSON\n` })
    expect(several).toEqual(one)
  })

  it.each([['1'], ['2']])('leaves whole lines when interrupted (--jobs %s): exit code 130', async jobs => {
    const child = start('--jsonl', '--jobs', jobs, '--id-field', 'id', '-')
    child.stdin?.on('error', () => undefined)
    Readable.from(inventedLines(200_000)).pipe(child.stdin as NodeJS.WritableStream)
    child.stdout?.once('data', () => child.kill('SIGINT'))
    const { code, out, err } = await finish(child)
    expect({ code, err }).toEqual({ code: 130, err: '' })
    expect(out.endsWith('\n')).toBe(true)
    const ids = idsOf(out)
    expect(ids).toEqual(Array.from(ids, (_, number) => `invented-${number}`))
  })

  it('ends when interrupted while it waits for input', async () => {
    const child = start('--jsonl', '--id-field', 'id', '-')
    child.stdin?.write(inventedLines(1).next().value as string)
    child.stdout?.once('data', () => child.kill('SIGINT'))
    expect((await finish(child)).code).toBe(130)
  })

  it('closes what it opened when interrupted: the JSON is whole', async () => {
    const child = start('--json', '--id-field', 'id', '-')
    child.stdin?.on('error', () => undefined)
    Readable.from(inventedLines(200_000)).pipe(child.stdin as NodeJS.WritableStream)
    child.stdout?.once('data', () => child.kill('SIGINT'))
    const { code, out } = await finish(child)
    expect(code).toBe(130)
    expect((JSON.parse(out) as readonly unknown[]).length).toBeGreaterThan(0)
  })

  it.each([['1'], ['2']])('is quiet when its reader goes away (--jobs %s)', async jobs => {
    const child = start('--jsonl', '--jobs', jobs, feed)
    child.stdout?.once('data', () => child.stdout?.destroy())
    let err = ''
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => { err += chunk })
    const [code] = await once(child, 'exit') as [number]
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  it('answers a line at once, before the next one comes', async () => {
    const child = start('--jsonl', '--jobs', '2', '--id-field', 'id', '-')
    const lines = inventedLines(1)
    child.stdin?.write(lines.next().value as string)
    const [first] = await once(child.stdout as Readable, 'data') as [Buffer]
    expect(idsOf(first.toString())).toEqual(['invented-0'])
    child.stdin?.end()
    expect((await finish(child)).code).toBe(0)
  })

  it.runIf(existsSync('/proc/self/status'))('keeps little in memory, however slowly its output is read', async () => {
    const child = start('--jsonl', '--id-field', 'id', '-')
    child.stdin?.on('error', () => undefined)
    let read = 0
    Readable.from((function* () { for (const piece of inventedLines(100_000)) { read += piece.length; yield piece } })()).pipe(child.stdin as NodeJS.WritableStream)
    await once(child.stdout as Readable, 'readable')
    await new Promise(done => setTimeout(done, 1500))
    expect(read).toBeLessThan(8 * 2 ** 20)
    const kilobytes = Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1])
    child.kill('SIGKILL')
    expect(kilobytes / 1024).toBeLessThan(400)
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run'
import { extract } from '../../src/index'

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-cli-'))
afterAll(() => { rmSync(folder, { recursive: true }) })

const TEXT = 'Ferry sinks off Port Ellary\n\nTwelve people drowned on Monday, the coast guard said.\n'
const article = join(folder, 'ferry.txt')
writeFileSync(article, TEXT)

function wirecopy(...argv: readonly string[]): { readonly code: number, readonly out: string, readonly err: string } {
  let out = ''
  let err = ''
  const code = run(argv, { write: text => { out += text }, complain: line => { err += line }, width: 80, coloured: false, version: '9.9.9' })
  return { code, out, err }
}

describe('wirecopy FILE', () => {
  it('reports under the headline', () => {
    const { code, out, err } = wirecopy(article)
    expect(code).toBe(0)
    expect(err).toBe('')
    expect(out).toMatch(/^Ferry sinks off Port Ellary\n/)
    expect(out).toContain(article)
  })

  it('prints the Story with --json', () => {
    const { code, out } = wirecopy('--json', '--published', '2020-02-03', article)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual(extract(TEXT, { published: '2020-02-03' }))
  })
})

describe('mistakes: one line and exit code 2', () => {
  it.each([
    ['an unknown option', ['--jsn', article], /--jsn/],
    ['no input', [], /no input/],
    ['a file that is not there', [join(folder, 'none.txt')], /cannot read .*none\.txt/],
    ['a folder where a file is meant', [folder], /cannot read/],
    ['a day that does not exist', ['--published', '2021-02-30', article], /2021-02-30/]
  ])('%s', (_, argv, message) => {
    const { code, out, err } = wirecopy(...argv)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(message)
    expect(err).toMatch(/^wirecopy: [^\n]+\n$/)
  })
})

it('tells its usage and its version', () => {
  expect(wirecopy('--help')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Usage: wirecopy') as unknown })
  expect(wirecopy('--version')).toEqual({ code: 0, err: '', out: '9.9.9\n' })
})

import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from '@placemarkio/check-geojson'
import { parse } from 'csv-parse/sync'
import stringWidth from 'string-width'
import { afterAll, describe, expect, it } from 'vitest'
import { extract, reconcile, toConll, toCsv, toDisplacy, toHtml } from '../../src/index'
import { EXIT } from '../../src/cli/run'
import { wirecopy } from './terminal'

const folder = mkdtempSync(join(tmpdir(), 'wirecopy-cli-'))
afterAll(() => { rmSync(folder, { recursive: true }) })

const FERRY = 'Ferry sinks off Lagos\n\nTwelve people drowned on Monday, the coast guard said.\n'
const BLAST = 'Blast in Kabul\n\nA bomb killed at least eight soldiers in Kabul on Tuesday, police said.\n'
const records = [{ id: 7, text: FERRY, published: '2020-02-04' }, { text: BLAST }].map(record => `${JSON.stringify(record)}\n`).join('')

const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const ferry = file('ferry.txt', FERRY)
const blast = file('blast.txt', BLAST)
const feed = file('feed.jsonl', records)
const lines = (out: string): readonly unknown[] => out.trimEnd().split('\n').map(line => JSON.parse(line) as unknown)

describe('wirecopy FILE', () => {
  it('reports under the headline', async () => {
    const { code, out, err } = await wirecopy([ferry])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Ferry sinks off Lagos\n/)
    expect(out).toContain(ferry)
    expect(out).toMatch(/killed +12 +people/)
  })

  it.each([60, 80, 140])('keeps within %i columns', async width => {
    const article = file('wide.txt', `${'東京で爆発 '.repeat(30)}\n\nTwelve people were killed in Kabul, said ${'very '.repeat(40)}senior officials of the Ministry of Defence.`)
    const { out } = await wirecopy([article], '', width)
    for (const line of out.split('\n').slice(3)) expect(stringWidth(line)).toBeLessThanOrEqual(width)
  })

  it('reads standard input', async () => {
    expect((await wirecopy(['--json', '-'], FERRY)).out).toBe(`${JSON.stringify(extract(FERRY), null, 2)}\n`)
  })

  it('leaves every character of the text where it is, a byte order mark too', async () => {
    const text = '\uFEFFBlast 😀\r\n\r\nA bomb killed two people in Kabul.\r\n'
    expect((await wirecopy(['--json', file('bom.txt', text)])).out).toBe(`${JSON.stringify(extract(text), null, 2)}\n`)
  })
})

describe('formats', () => {
  it('--json prints one Story, or an array of several with their sources', async () => {
    const { out } = await wirecopy(['--json', '--published', '2020-02-03', ferry])
    expect(JSON.parse(out)).toEqual(extract(FERRY, { published: '2020-02-03' }))
    expect(JSON.parse((await wirecopy(['--json', ferry, blast])).out)).toEqual([
      { source: ferry, id: null, ...extract(FERRY) }, { source: blast, id: null, ...extract(BLAST) }
    ])
  })

  it('--jsonl prints one Story a line, with source, line and id', async () => {
    const { code, out } = await wirecopy(['--jsonl', feed, blast])
    expect(code).toBe(0)
    expect(lines(out)).toEqual([
      { source: `${feed}:1`, id: '7', ...extract(FERRY, { published: '2020-02-04' }) },
      { source: `${feed}:2`, id: null, ...extract(BLAST) },
      { source: blast, id: null, ...extract(BLAST) }
    ])
  })

  it('--csv prints one table over all inputs', async () => {
    const { out } = await wirecopy(['--csv', 'casualties', ferry, blast])
    const rows: readonly Record<string, string>[] = parse(out, { record_delimiter: '\r\n', columns: true })
    expect(rows.map(row => [row['article'], row['text']])).toEqual([...extract(FERRY).casualties.map(({ text }) => [ferry, text]), ...extract(BLAST).casualties.map(({ text }) => [blast, text])])
    expect(out.startsWith(`article,articleId,${toCsv(extract(''), 'casualties')}`)).toBe(true)
  })

  it('--geojson prints one valid FeatureCollection', async () => {
    const { out } = await wirecopy(['--geojson', ferry, blast, feed])
    const { features } = check(out) as { features: readonly { properties: { article: string } | null }[] }
    expect(features.length).toBe([FERRY, BLAST, FERRY, BLAST].map(text => extract(text)).reduce((sum, story) => sum + story.places.length + story.incidents.length, 0))
    expect(check((await wirecopy(['--geojson', file('none.txt', 'Nothing here.')])).out)).toEqual({ type: 'FeatureCollection', features: [] })
  })

  it('--html writes a page to a file, or pages to a folder', async () => {
    const one = join(folder, 'one.html')
    expect(await wirecopy(['--html', one, ferry])).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(one, 'utf8')).toBe(toHtml(FERRY, extract(FERRY), { document: true }))
    expect((await wirecopy(['--html', '-', ferry])).out).toBe(readFileSync(one, 'utf8'))
    const pages = join(folder, 'pages')
    expect((await wirecopy(['--html', pages, ferry, ferry, feed])).code).toBe(0)
    expect(readdirSync(pages)).toHaveLength(4)
  })

  it('--displacy, --conll and --jsonld print what the functions give', async () => {
    expect(lines((await wirecopy(['--displacy', ferry, blast])).out)).toEqual([toDisplacy(FERRY, extract(FERRY)), toDisplacy(BLAST, extract(BLAST))])
    expect((await wirecopy(['--conll', blast])).out).toBe(`${toConll(BLAST, extract(BLAST))}\n`)
    expect(lines((await wirecopy(['--jsonld', ferry])).out)).toMatchObject([{ '@graph': [{ '@type': 'NewsArticle' }, { type: 'AnnotationPage' }] }])
  })

  it('--reconcile prints one table over all inputs, or JSON', async () => {
    expect((await wirecopy(['--reconcile', blast])).code).toBe(0)
    const { sources } = JSON.parse((await wirecopy(['--reconcile', '--json', blast, ferry])).out) as { sources: unknown, incidents: unknown }
    expect(sources).toEqual([blast, ferry])
  })

  it.each([[[]], [['--jobs', '2']]])('--reconcile %j joins as reconcile() does: copies and shared names too', async jobs => {
    const told = (dead: number): string => `Car bomb hits market in Jalalabad\n\nA car bomb killed ${dead} people at a market in Jalalabad on Sunday, police spokesman Tariq Noorzai said. Noorzai told Reuters on Monday that the Ministry of Interior would send help. President Ana Souza condemned the attack on Tuesday. The Red Crescent and Islamic Relief worked at the scene, and Lina Haddad of the Nangarhar Hospital said on Wednesday that beds were full.\n`
    const texts = [told(12), told(15), BLAST]
    const { out } = await wirecopy(['--reconcile', '--json', '--published', '2021-03-10', ...jobs, ...texts.map((text, index) => file(`told-${index}.txt`, text))])
    const { incidents } = JSON.parse(out) as { incidents: ReturnType<typeof reconcile> }
    expect(incidents).toEqual(reconcile(texts.map(text => extract(text, { published: '2021-03-10' }))))
    expect(incidents.flatMap(({ reports }) => reports.map(report => report.copyOf))).toContain(0)
  })

  it('opens folders in the order of names', async () => {
    const inside = join(folder, 'inside')
    mkdirSync(join(inside, 'b'), { recursive: true })
    for (const name of ['c.txt', 'a.txt', 'b/x.ndjson', 'ignored.pdf', '.hidden.txt']) writeFileSync(join(inside, name), name.endsWith('json') ? records : FERRY)
    expect(lines((await wirecopy(['--jsonl', inside])).out).map(story => (story as { source: string }).source))
      .toEqual(['a.txt', 'b/x.ndjson:1', 'b/x.ndjson:2', 'c.txt'].map(name => join(inside, name)))
  })
})

describe('extraction options', () => {
  it('--only and --zones take lists', async () => {
    const { out } = await wirecopy(['--json', '--only', 'dates,places', '--zones', 'body', '--zones', 'headline', blast])
    expect(JSON.parse(out)).toEqual(extract(BLAST, { only: ['dates', 'places'], zones: ['body', 'headline'] }))
  })

  it.each([['a JSON array', '[{"text":"coast guard","type":"organization"}]'], ['JSON Lines', '{"text":"coast guard","type":"organization"}\n']])('--names reads %s', async (_, content) => {
    const { out } = await wirecopy(['--json', '--names', file('names.json', content), ferry])
    expect(JSON.parse(out)).toEqual(extract(FERRY, { names: [{ text: 'coast guard', type: 'organization' }] }))
  })

  it('--published wins over the date line of the text', async () => {
    const text = 'KABUL, Aug. 28, 2021 (Reuters) - Two people were killed on Friday.\n'
    const dated = file('dated.txt', text)
    expect(JSON.parse((await wirecopy(['--json', dated])).out)).toMatchObject({ published: { value: '2021-08-28', from: 'dateline' } })
    expect(JSON.parse((await wirecopy(['--json', '--published', '2019-01-01', dated])).out)).toMatchObject({ published: { value: '2019-01-01', from: 'option' } })
  })

  it('a record\'s own day wins over --published', async () => {
    const { out } = await wirecopy(['--jsonl', '--published', '2019-01-01', feed])
    expect(lines(out).map(story => (story as { published: { value: string } }).published.value)).toEqual(['2020-02-04', '2019-01-01'])
  })

  it('reads other fields of JSON Lines from standard input', async () => {
    const record = JSON.stringify({ body: FERRY, day: '2020-02-04', key: 'k1' })
    const { out } = await wirecopy(['--jsonl', '--text-field', 'body', '--published-field', 'day', '--id-field', 'key', '-'], `${record}\n`)
    expect(lines(out)).toEqual([{ source: '-:1', id: 'k1', ...extract(FERRY, { published: '2020-02-04' }) }])
  })
})

describe('bad lines', () => {
  const bad = ['{"text":"Fine."}', 'not json', '{"text":5}', '{"body":"x"}', '[]', '{"text":"Fine.","published":"yesterday"}', '', '{"text":"Fine too.","published":null}'].join('\n')

  it('are told with their number and skipped: exit code 1', async () => {
    const { code, out, err } = await wirecopy(['--jsonl', '--text-field', 'text', '-'], bad)
    expect(code).toBe(1)
    expect(lines(out).map(story => (story as { source: string }).source)).toEqual(['-:1', '-:8'])
    expect(err.split('\n')).toEqual([
      'wirecopy: -:2: not JSON',
      'wirecopy: -:3: expected a string in field "text", got a number',
      'wirecopy: -:4: expected a string in field "text", got nothing',
      'wirecopy: -:5: expected a JSON object, got an array',
      expect.stringMatching(/^wirecopy: -:6: published: .*"yesterday"$/),
      ''
    ])
  })

  it.each([1, 63, 64, 5000])('do not count blank ones: %i spaces', async length => {
    const { code, out, err } = await wirecopy(['--jsonl', '--text-field', 'text', '-'], `{"text":"Fine."}\n${' '.repeat(length)}\n{"text":"Fine too."}\n`)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(lines(out).map(story => (story as { source: string }).source)).toEqual(['-:1', '-:3'])
  })

  it('end the work with --strict: exit code 2', async () => {
    const { code, out, err } = await wirecopy(['--jsonl', '--strict', '--text-field', 'text', '-'], bad)
    expect([code, lines(out).length, err]).toEqual([2, 1, 'wirecopy: -:2: not JSON\n'])
  })
})

describe('mistakes: one line and exit code 2', () => {
  it.each([
    ['an unknown option', ['--jsn', ferry], /--jsn/],
    ['an option without its value', [ferry, '--csv'], /--csv/],
    ['no input', [], /no input/],
    ['a file that is not there', [join(folder, 'absent.txt')], /cannot read .*absent\.txt: no such file/],
    ['a folder without articles', ['tests/cli'], /no \.txt, \.jsonl, \.ndjson file in tests\/cli/],
    ['a day that does not exist', ['--published', '2021-02-30', ferry], /2021-02-30/],
    ['two formats', ['--json', '--csv', 'people', ferry], /--json and --csv exclude each other/],
    ['an unknown kind of table', ['--csv', 'persons', ferry], /--csv: expected casualties, .*, got persons/],
    ['an unknown kind', ['--only', 'persons', ferry], /--only: expected people, .*, got persons/],
    ['no number of jobs', ['--jobs', '0', ferry], /--jobs: expected a whole number from 1 to 64, got 0/],
    ['names that are no JSON', ['--names', ferry, ferry], /neither a JSON array nor JSON Lines/],
    ['names of an unknown type', ['--names', file('bad-names.json', '[{"text":"x","type":"ship"}]'), ferry], /"ship"/],
    ['a shell that is not known', ['--completion', 'cmd'], /bash, zsh, fish/]
  ])('%s', async (_, argv, message) => {
    const { code, out, err } = await wirecopy(argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
    expect(err).toMatch(/^wirecopy: [^\n]+\n$/)
  })

  it.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const locked = file('locked.txt', FERRY)
    chmodSync(locked, 0)
    expect(await wirecopy([locked])).toEqual({ code: 2, out: '', err: `wirecopy: ${locked}: permission denied\n` })
  })
})

describe('help', () => {
  it('tells every option, within 120 columns', async () => {
    const { code, out, err } = await wirecopy(['--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Usage: wirecopy')
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(125)
  })

  it('tells every exit code', async () => {
    const { out } = await wirecopy(['--help'])
    for (const code of Object.values(EXIT)) expect(out).toMatch(new RegExp(`Exit code:[^]*\\b${code}\\b`))
  })

  it('tells its version', async () => {
    expect(await wirecopy(['--version'])).toEqual({ code: 0, err: '', out: '9.9.9\n' })
  })

  it.each(['bash', 'zsh', 'fish'])('prints a completion script for %s', async shell => {
    const { code, out } = await wirecopy(['--completion', shell])
    expect(code).toBe(0)
    expect(out).toMatch(/wirecopy[\s\S]*csv[\s\S]*casualties/)
  })
})

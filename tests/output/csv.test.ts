import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv, type CsvKind } from '../../src/output/csv'
import { anyStory, date, EMPTY, EXACTLY, figure, incident, mentionOf, person, place } from './stories'

const KINDS: readonly CsvKind[] = ['people', 'organizations', 'places', 'dates', 'casualties', 'incidents']

/** Strict reading by RFC 4180: quotes, CRLF and the same number of fields in each record. */
const read = (csv: string): readonly (readonly string[])[] => parse(csv, { record_delimiter: '\r\n', relax_column_count: false })
const readRows = (csv: string): readonly Record<string, string>[] => parse(csv, { record_delimiter: '\r\n', columns: true })

/** A file cannot hold half a surrogate pair. */
const asFile = (text: string): string => Buffer.from(text.replace(/^'/, '')).toString()

describe('toCsv', () => {
  it.each(KINDS)('writes %s that a strict parser reads back, cell for cell', kind => {
    fc.assert(fc.property(anyStory, ({ story }) => {
      const rows = readRows(toCsv(story, kind))
      const things = story[kind]
      expect(rows).toHaveLength(things.length)
      rows.forEach((row, index) => {
        const thing = things[index]
        if (thing && 'name' in thing) expect(asFile(row['name'] ?? '')).toBe(asFile(thing.name))
        if (thing && 'text' in thing) expect(asFile(row['text'] ?? '')).toBe(asFile(thing.text))
        if (thing && 'start' in thing) expect([row['start'], row['end']]).toEqual([String(thing.start), String(thing.end)])
      })
    }), { numRuns: 60 })
  })

  it('lets no text be a formula', () => {
    fc.assert(fc.property(anyStory, ({ story }) => {
      for (const cell of KINDS.flatMap(kind => read(toCsv(story, kind)).flat())) expect(cell).not.toMatch(/^[=+@\t\r＝＋－＠]|^-(?!\d)/)
    }), { numRuns: 100 })
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1+1', '＝1'])('puts an apostrophe before %j', name => {
    const [row] = readRows(toCsv({ ...EMPTY, people: [{ id: 'p1', name, aliases: [], role: null, mentions: [] }] }, 'people'))
    expect(row?.['name']).toBe(`'${name}`)
  })

  it('keeps numbers numbers and leaves null empty', () => {
    const text = 'Santa Vela mourns.'
    const csv = toCsv({ ...EMPTY, places: [place(text, 'Santa Vela', { location: { latitude: -12.5, longitude: -77 } })] }, 'places')
    expect(csv).toBe('id,name,aliases,kind,country,admin1,latitude,longitude,geonamesId,mentions,start,end,spans\r\nl0,Santa Vela,,,,,-12.5,-77,,1,0,10,0-10\r\n')
  })

  it('writes figures with bounds, source and where they stand', () => {
    const text = 'At least eight traders were killed on Monday, police said.'
    const story = {
      ...EMPTY,
      casualties: [figure(text, 'At least eight traders', { ...EXACTLY(8), max: null }, { victims: 'traders', source: mentionOf(text, 'police'), date: '2022-04-04' })],
      dates: [date(text, 'Monday', '2022-04-04')]
    }
    expect(readRows(toCsv(story, 'casualties'))).toEqual([{
      id: 'c0', effect: 'killed', min: '8', max: '', approximate: 'false', vague: '', implied: 'false', victims: 'traders', victimRole: '', certainty: 'stated', source: 'police',
      cause: '', date: '2022-04-04', place: '', partOf: '', incident: '', text: 'At least eight traders', start: '0', end: '22', zone: 'body', score: '0.9', by: 'test'
    }])
    expect(readRows(toCsv(story, 'dates'))).toMatchObject([{ text: 'Monday', value: '2022-04-04', from: '2022-04-04', start: '38' }])
  })

  it('writes incidents with their totals', () => {
    expect(readRows(toCsv({ ...EMPTY, incidents: [incident({ what: 'flood, "the worst"', killed: EXACTLY(3), figures: ['c1', 'c2'] })] }, 'incidents')))
      .toMatchObject([{ what: 'flood, "the worst"', killedMin: '3', killedMax: '3', injuredMin: '', figures: 'c1; c2' }])
  })

  it('loses neither what is vague or approximate of a total, nor rival totals', () => {
    const story = {
      ...EMPTY,
      incidents: [incident({
        killed: { ...EXACTLY(180), approximate: true }, injured: { ...EXACTLY(24), max: null, vague: 'dozens' },
        alsoReported: [{ effect: 'killed', count: { ...EXACTLY(200), max: null }, source: 'a doctor' }, { effect: 'injured', count: EXACTLY(31), source: null }]
      })]
    }
    expect(readRows(toCsv(story, 'incidents'))).toMatchObject([{
      killedMin: '180', killedApproximate: 'true', killedVague: '', injuredMin: '24', injuredMax: '', injuredApproximate: 'false', injuredVague: 'dozens', missingApproximate: '',
      attackersKilledVague: '', alsoReported: 'killed: at least 200 (a doctor); injured: 31'
    }])
    expect(toCsv(EMPTY, 'incidents')).toMatch(/^id,what,date,place,background,killedMin,killedMax,.*,attackersKilledMax,figures,killedApproximate,.*,alsoReported\r\n$/)
  })

  it('puts own columns first and leaves the header out, so that tables join', () => {
    const text = 'Ada Quill spoke.'
    const story = { ...EMPTY, people: [person(text, 'Ada Quill', 'Quill')] }
    expect(toCsv(story, 'people', { columns: { article: 'a,b' } })).toMatch(/^article,id,name,/)
    expect(toCsv(story, 'people', { columns: { article: 'a,b' }, header: false })).toBe('"a,b",p1,Ada Quill,Quill,,2,0,9,0-9 4-9\r\n')
  })

  it.each([undefined, {}, [1], 5n])('takes no cell of its own that is none: %o', cell => {
    expect(() => toCsv(EMPTY, 'people', { columns: { article: cell as unknown as string } })).toThrow(TypeError)
    expect(() => toCsv(EMPTY, 'people', { columns: { article: cell as unknown as string } })).toThrow(/^columns: expected a string, number, boolean or null for "article", got /)
  })

  it('names the kinds that there are', () => {
    expect(() => toCsv(EMPTY, 'persons' as CsvKind)).toThrow(/people, organizations, places, dates, casualties, incidents, got "persons"/)
    expect(() => toCsv(EMPTY, 'toString' as CsvKind)).toThrow(RangeError)
  })
})

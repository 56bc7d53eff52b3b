import type { Count, Incident, Mention, Story } from '../types'
import { shown } from './shown'
import { countInWords } from './wording'

/** Kinds that have a CSV table. */
export type CsvKind = 'people' | 'organizations' | 'places' | 'dates' | 'casualties' | 'incidents'

/** A number stays one; text is escaped and made safe; null is an empty field. */
export type CsvCell = string | number | boolean | null

type Row = Readonly<Record<string, CsvCell>>

/** What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"), also behind blanks and in full width: "=1+1", " @SUM". */
const FORMULA = /^[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n\0]/
/** What must stand in quotes (RFC 4180, 2.6); blanks at the ends too, which some readers would trim. */
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/

/**
 * One kind of a story as a CSV table by RFC 4180 (header line, CRLF, quotes doubled): a row for each person, organization, place, date,
 * figure or incident, offsets in UTF-16 code units, counts as numbers, nothing for null. Of an incident, rival totals stand in words in one
 * column; which numbers are implied, the table of figures tells.
 * A text that a spreadsheet would run as a formula gets a `'` before it. `columns` are put before the others in each row, as
 * for the article's name; `header: false` leaves the header line out, so that tables can be joined.
 * Throws RangeError for an unknown kind, TypeError for a column whose value is no cell.
 */
export function toCsv(story: Story, kind: CsvKind, options: { readonly header?: boolean, readonly columns?: Readonly<Record<string, CsvCell>> } = {}): string {
  const table = Object.hasOwn(TABLES, kind) ? TABLES[kind] : undefined
  if (!table) throw new RangeError(`kind: expected ${Object.keys(TABLES).join(', ')}, got ${shown(kind)}`)
  const own = options.columns ?? {}
  for (const [name, cell] of Object.entries(own)) if (cell !== null && !CELLS.includes(typeof cell)) throw new TypeError(`columns: expected a string, number, boolean or null for ${shown(name)}, got ${shown(cell)}`)
  const lines = table.rows(story).map(row => [...Object.values(own), ...table.columns.map(column => row[column] ?? null)])
  const header = options.header === false ? [] : [[...Object.keys(own), ...table.columns]]
  return [...header, ...lines].map(cells => `${cells.map(field).join(',')}\r\n`).join('')
}

function field(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const CELLS: readonly string[] = ['string', 'number', 'boolean']
const ENTITY = ['mentions', 'start', 'end', 'spans'] as const
const WHERE = ['text', 'start', 'end', 'zone', 'score', 'by'] as const
const COUNTS = ['min', 'max', 'approximate', 'vague', 'implied'] as const
const TOTALS = ['killed', 'injured', 'missing', 'abducted', 'displaced', 'attackersKilled'] as const satisfies readonly (keyof Incident)[]

const TABLES: Readonly<Record<CsvKind, { readonly columns: readonly string[], readonly rows: (story: Story) => readonly Row[] }>> = {
  people: {
    columns: ['id', 'name', 'aliases', 'role', ...ENTITY],
    rows: story => story.people.map(({ id, name, aliases, role, mentions }) => ({ id, name, aliases: listed(aliases), role, ...spansOf(mentions) }))
  },
  organizations: {
    columns: ['id', 'name', 'aliases', 'kind', ...ENTITY],
    rows: story => story.organizations.map(({ id, name, aliases, kind, mentions }) => ({ id, name, aliases: listed(aliases), kind, ...spansOf(mentions) }))
  },
  places: {
    columns: ['id', 'name', 'aliases', 'kind', 'country', 'admin1', 'latitude', 'longitude', 'geonamesId', ...ENTITY],
    rows: story => story.places.map(({ id, name, aliases, kind, country, admin1, location, geonamesId, mentions }) => ({
      id, name, aliases: listed(aliases), kind, country, admin1, latitude: location?.latitude ?? null, longitude: location?.longitude ?? null, geonamesId, ...spansOf(mentions)
    }))
  },
  dates: {
    columns: ['id', 'kind', 'value', 'mod', 'from', 'to', ...WHERE],
    rows: story => story.dates.map(({ id, kind, value, mod, from, to, ...mention }) => ({ id, kind, value, mod, from, to, ...whereOf(mention) }))
  },
  casualties: {
    columns: ['id', 'effect', ...COUNTS, 'victims', 'victimRole', 'certainty', 'source', 'cause', 'date', 'place', 'partOf', 'incident', ...WHERE],
    rows: story => story.casualties.map(({ id, effect, count, victims, victimRole, certainty, source, cause, date, place, partOf, incident, ...mention }) => ({
      id, effect, ...count, victims, victimRole, certainty, source: source?.text ?? null, cause: cause?.text ?? null, date, place, partOf, incident, ...whereOf(mention)
    }))
  },
  incidents: {
    columns: [
      'id', 'what', 'date', 'place', 'background', ...TOTALS.flatMap(total => [`${total}Min`, `${total}Max`]), 'figures', ...TOTALS.flatMap(total => [`${total}Approximate`, `${total}Vague`]), 'alsoReported'
    ],
    rows: story => story.incidents.map(incident => ({
      id: incident.id, what: incident.what, date: incident.date, place: incident.place, background: incident.background, ...totalsOf(incident), figures: listed(incident.figures),
      alsoReported: listed(incident.alsoReported.map(({ effect, count, source }) => `${effect}: ${countInWords(count)}${source === null ? '' : ` (${source})`}`))
    }))
  }
}

function listed(words: readonly string[]): string {
  return words.join('; ')
}

/** Where an entity is named: how often, the first span, and all as "0-12 40-46". */
function spansOf(mentions: readonly Mention[]): Row {
  return { mentions: mentions.length, start: mentions[0]?.start ?? null, end: mentions[0]?.end ?? null, spans: mentions.map(({ start, end }) => `${start}-${end}`).join(' ') }
}

function whereOf({ text, start, end, zone, score, by }: Mention): Row {
  return { text, start, end, zone, score, by }
}

function totalsOf(incident: Incident): Row {
  const cells = (name: string, count: Count | null): readonly (readonly [string, CsvCell])[] =>
    [[`${name}Min`, count?.min ?? null], [`${name}Max`, count?.max ?? null], [`${name}Approximate`, count?.approximate ?? null], [`${name}Vague`, count?.vague ?? null]]
  return Object.fromEntries(TOTALS.flatMap(total => cells(total, incident[total])))
}

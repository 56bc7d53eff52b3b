import type { Mention, Story } from '../index'
import { countInWords, dateInWords, totalsInWords, whereInWords } from '../output/wording'
import type { Paint } from './paint'
import { printable, tableOf } from './table'

type Row = readonly (string | null)[]

/** What one article tells, for a reader at a terminal: headline, then a table for each kind that was found. Ends with a line break. */
export function reportOf(source: string, text: string, story: Story, width: number, paint: Paint): string {
  const headline = printable(/\S[^\r\n]*/.exec(text)?.[0] ?? '').trim()
  const published = story.published ? `, published ${story.published.value}${story.published.from === 'dateline' ? ' by its own date line' : ''}` : ''
  const tables = TABLES.flatMap(({ title, columns, rows }) => {
    const found = rows(story)
    return found.length === 0 ? [] : [`${paint.strong(title)}\n${tableOf(columns, found, width, paint)}`]
  })
  return `${[`${paint.strong(headline || '(empty text)')}\n${paint.faint(printable(source) + published)}`, ...(tables.length > 0 ? tables : ['Nothing was found.'])].join('\n\n')}\n`
}

const times = (mentions: readonly Mention[]): string => `${mentions.length}×`

const TABLES: readonly { readonly title: string, readonly columns: readonly string[], readonly rows: (story: Story) => readonly Row[] }[] = [
  {
    title: 'Incidents',
    columns: ['what', 'date', 'place', 'totals'],
    rows: story => story.incidents.map(incident => [`${incident.what ?? 'event'}${incident.background ? ' (background)' : ''}`, incident.date, incident.place, totalsInWords(incident)])
  },
  {
    title: 'Casualty figures',
    columns: ['effect', 'count', 'who', 'certainty', 'source', 'text'],
    rows: story => story.casualties.map(figure => [figure.effect, countInWords(figure.count), figure.victims, figure.certainty, figure.source?.text ?? null, figure.text])
  },
  {
    title: 'People',
    columns: ['name', 'mentions', 'role', 'also'],
    rows: story => story.people.map(person => [person.name, times(person.mentions), person.role, person.aliases.join(', ')])
  },
  {
    title: 'Organizations',
    columns: ['name', 'mentions', 'kind', 'also'],
    rows: story => story.organizations.map(organization => [organization.name, times(organization.mentions), organization.kind, organization.aliases.join(', ')])
  },
  {
    title: 'Places',
    columns: ['name', 'mentions', 'kind', 'where'],
    rows: story => story.places.map(place => [place.name, times(place.mentions), place.kind, whereInWords(place)])
  },
  {
    title: 'Dates',
    columns: ['text', 'kind', 'value'],
    rows: story => story.dates.map(date => [date.text, date.kind, dateInWords(date)])
  }
]

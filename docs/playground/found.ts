import { dateInWords, figureInShort, totalsInWords, whereInWords } from '../../src/output/wording'
import type { Mention, Story } from '../../src/types'
import { element } from './dom'
import { mapOf } from './map'
import { noTimeline, timelineOf } from './timeline'

/** Called with the id of a person, place, date or figure: goes to its next mention. */
export type Go = (id: string) => void

/** All that an answer tells beside the marked text; drawings are as many pixels wide as they will be shown, so that their letters keep their size. */
export function foundIn(story: Story, go: Go, width: number): readonly Element[] {
  return [
    section('Casualty figures', figures(story, go)),
    section('Incidents', incidents(story)),
    section('Timeline', timelineOf(story, width) ?? noTimeline()),
    section('Map', mapOf(story, width) ?? nothing('No place of the article could be located.')),
    section('People', names(story.people, person => person.role, go)),
    section('Organizations', names(story.organizations, organization => organization.kind, go)),
    section('Places', names(story.places, place => [place.kind, whereInWords(place)].filter(part => part !== null).join(', '), go)),
    section('Dates', dates(story, go))
  ]
}

function section(title: string, content: Element): Element {
  const id = `found-${title.toLowerCase().replaceAll(' ', '-')}`
  return element('section', { 'aria-labelledby': id }, element('h2', { id }, title), content)
}

function nothing(text: string): Element {
  return element('p', { class: 'empty' }, text)
}

interface Named { readonly id: string, readonly name: string, readonly aliases: readonly string[], readonly mentions: readonly Mention[] }

function names<T extends Named>(entities: readonly T[], detail: (entity: T) => string | null, go: Go): Element {
  if (entities.length === 0) return nothing('None found.')
  return element('ul', { class: 'names' }, ...entities.map(entity => {
    const more = [detail(entity), entity.aliases.length > 0 ? `also ${entity.aliases.join(', ')}` : null].filter(part => part !== null && part !== '').join('; ')
    return element('li', {}, element('button', { type: 'button', 'data-for': entity.id, click: () => { go(entity.id) } },
      entity.name, ' ', element('small', {}, `×${entity.mentions.length}${more ? ` · ${more}` : ''}`)))
  }))
}

function figures(story: Story, go: Go): Element {
  return table('Casualty figures', ['figure', 'who', 'certainty', 'source', 'when', 'where'], story.casualties.map(figure => [
    finder(figure.id, figureInShort(figure), go), figure.victims, figure.certainty, figure.source?.text ?? null, figure.date, figure.place
  ]))
}

function incidents(story: Story): Element {
  return table('Incidents', ['what', 'when', 'where', 'totals'], story.incidents.map(incident => [
    `${incident.what ?? 'event'}${incident.background ? ' (background)' : ''}`, incident.date, incident.place, totalsInWords(incident)
  ]))
}

function dates(story: Story, go: Go): Element {
  return table('Dates', ['text', 'kind', 'value'], story.dates.map(date => [finder(date.id, date.text, go), date.kind, dateInWords(date)]))
}

function finder(id: string, text: string, go: Go): Element {
  return element('button', { type: 'button', class: 'find', 'data-for': id, click: () => { go(id) } }, text)
}

/** A calendar day, with or without a clock time: kept on one line. */
const DAY = /^\d{4}-\S*$/

function table(label: string, columns: readonly string[], rows: readonly (readonly (Element | string | null)[])[]): Element {
  if (rows.length === 0) return nothing('None found.')
  return element('div', { class: 'wide', role: 'region', 'aria-label': `${label}, table`, tabindex: 0 }, element('table', {},
    element('thead', {}, element('tr', {}, ...columns.map(column => element('th', { scope: 'col' }, column)))),
    element('tbody', {}, ...rows.map(row => element('tr', {}, ...row.map(cell => element('td', typeof cell === 'string' && DAY.test(cell) ? { class: 'day-cell' } : {}, cell ?? '')))))))
}

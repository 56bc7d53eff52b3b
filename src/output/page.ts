import type { Mention, Story } from '../types'
import { escapeText } from './escape'
import { HTML_STYLE } from './style'
import { countInWords, dateInWords, locationInWords, totalsInWords, whereInWords } from './wording'

/** Style of the whole page: the text beside its tables, one column on a phone. */
const PAGE_STYLE = `*{box-sizing:border-box}
body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:var(--wirecopy-text);background:var(--wirecopy-page)}
header,main{max-width:90rem;margin:0 auto;padding:1rem}
h1{font-size:1.1rem;margin:0}
h2{font-size:1rem;margin:1.5rem 0 .4rem}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.4rem .8rem;padding:0;margin:.6rem 0 0}
.legend span{padding:1px 4px}
main{display:grid;gap:2rem;grid-template-columns:minmax(0,1fr)}
article{max-width:44rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.85rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid var(--wirecopy-line)}
thead th{color:var(--wirecopy-faint);font-weight:600;border-bottom-width:2px}
aside{background:var(--wirecopy-panel);padding:0 1rem 1rem;border-radius:6px}
@media (min-width:64rem){main{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}`

const LEGEND = ['person', 'organization', 'place', 'date', 'casualty'] as const
const LEGEND_WORDS: Readonly<Record<(typeof LEGEND)[number], string>> = {
  person: 'person', organization: 'organization', place: 'place', date: 'date', casualty: 'casualty figure'
}
const TITLE_LENGTH = 120

/** A whole page around the marked text. `marked` is HTML already; everything else is escaped here. */
export function pageOf(text: string, story: Story, marked: string): string {
  const title = titleOf(text)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeText(title)}</title>
<style>${HTML_STYLE}
${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>Marked article</h1>
${story.published ? `<p>Published ${escapeText(story.published.value)} (${story.published.from === 'option' ? 'as given' : 'from the text'})</p>\n` : ''}<ul class="legend" aria-label="Legend">${LEGEND.map(type => `<li><span class="wirecopy-${type}">${LEGEND_WORDS[type]}</span></li>`).join('')}</ul>
</header>
<main>
<article aria-label="Article">${marked}</article>
<aside aria-label="What the article tells">
${tablesOf(story)}
</aside>
</main>
</body>
</html>
`
}

/** First line with something in it, shortened between words. */
function titleOf(text: string): string {
  const line = (/\S[^\r\n]*/.exec(text)?.[0] ?? '').trim()
  if (line === '') return 'wirecopy'
  if (line.length <= TITLE_LENGTH) return line
  const cut = line.slice(0, TITLE_LENGTH)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), TITLE_LENGTH / 2))} …`
}

type Cell = string | null

function tablesOf(story: Story): string {
  const times = (mentions: readonly Mention[]): string => String(mentions.length)
  return [
    table('Casualty figures', ['effect', 'count', 'victims', 'certainty', 'source', 'date', 'place'], story.casualties.map(figure =>
      [figure.effect, countInWords(figure.count), figure.victims, figure.certainty, figure.source?.text ?? null, figure.date, figure.place])),
    table('Incidents', ['what', 'date', 'place', 'totals'], story.incidents.map(incident =>
      [(incident.what ?? 'event') + (incident.background ? ' (background)' : ''), incident.date, incident.place, totalsInWords(incident)])),
    table('People', ['name', 'also', 'role', 'mentions'], story.people.map(person => [person.name, person.aliases.join(', '), person.role, times(person.mentions)])),
    table('Organizations', ['name', 'also', 'kind', 'mentions'], story.organizations.map(organization =>
      [organization.name, organization.aliases.join(', '), organization.kind, times(organization.mentions)])),
    table('Places', ['name', 'kind', 'where', 'location', 'mentions'], story.places.map(place =>
      [place.name, place.kind, whereInWords(place), place.location && locationInWords(place.location), times(place.mentions)])),
    table('Dates', ['text', 'kind', 'value'], story.dates.map(date => [date.text, date.kind, dateInWords(date)]))
  ].filter(part => part !== '').join('\n') || '<p>Nothing was found.</p>'
}

function table(title: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return ''
  const head = columns.map(column => `<th scope="col">${column}</th>`).join('')
  const body = rows.map(row => `<tr>${row.map(cell => `<td>${escapeText(cell ?? '')}</td>`).join('')}</tr>`).join('\n')
  return `<section><h2>${title}</h2><div class="wide" tabindex="0" role="region" aria-label="${title}"><table><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table></div></section>`
}

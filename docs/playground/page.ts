import { byId, element } from './dom'
import { ARTICLES } from './examples'
import { foundIn } from './found'
import { startMarks } from './marks'
import type { Answer, Question } from './messages'

const TYPING_PAUSE = 150
const NARROWEST = 260
/** Of a section, left and right. */
const PADDING = 32
const ALL_ZONES = ['headline', 'body', 'caption', 'credit', 'furniture'] as const
const KINDS = [['person', 'person'], ['organization', 'organization'], ['place', 'place'], ['date', 'date'], ['casualty', 'casualty figure']] as const

const text = byId('text', HTMLTextAreaElement)
const example = byId('example', HTMLSelectElement)
const published = byId('published', HTMLInputElement)
const file = byId('file', HTMLInputElement)
const zones = byId('zones', HTMLInputElement)
const theme = byId('theme', HTMLButtonElement)
const copy = byId('copy', HTMLButtonElement)
const status = byId('status', HTMLParagraphElement)
const marks = startMarks(byId('marked', HTMLDivElement))

const worker = new Worker(URL.createObjectURL(new Blob([byId('worker', HTMLScriptElement).textContent ?? ''], { type: 'text/javascript' })))
let asked = 0
let article = ''
let answer: Answer | null = null
let waiting: ReturnType<typeof setTimeout> | undefined

/** Sends the article to the worker; of answers that overtake each other only the last counts. */
function ask(): void {
  clearTimeout(waiting)
  const question: Question = { number: ++asked, text: article, published: published.value || null, zones: zones.checked ? ALL_ZONES : null }
  worker.postMessage(question)
}

function askSoon(): void {
  clearTimeout(waiting)
  waiting = setTimeout(ask, TYPING_PAUSE)
}

worker.onmessage = ({ data }: MessageEvent<Answer>) => {
  if (data.number !== asked) return
  answer = data
  const { story, html, milliseconds } = data
  marks.show(html)
  showFound()
  const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`
  status.textContent = [
    count(story.people.length, 'person', 'people'), count(story.organizations.length, 'organization', 'organizations'), count(story.places.length, 'place', 'places'),
    count(story.dates.length, 'date', 'dates'), count(story.casualties.length, 'figure', 'figures')
  ].join(', ') + ` in ${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`
  document.documentElement.dataset['answered'] = String(data.number)
}
/** Letters in a drawing keep their size, so a drawing is made for the width that there is. */
function showFound(): void {
  const found = byId('found', HTMLDivElement)
  if (answer) found.replaceChildren(...foundIn(answer.story, marks.next, Math.max(NARROWEST, found.clientWidth - PADDING)))
}
let width = innerWidth
addEventListener('resize', () => {
  if (innerWidth !== width) showFound()
  width = innerWidth
})

worker.onerror = event => { status.textContent = `The library failed: ${event.message}` }

/** Shows an article as it is: the box turns CRLF into LF, what is extracted from keeps it until somebody types. */
function load(content: string, day: string): void {
  article = content
  text.value = content
  published.value = day
  ask()
}

async function loadFile(dropped: File | undefined): Promise<void> {
  if (!dropped) return
  example.selectedIndex = 0
  load(await dropped.text(), '')
}

example.append(element('option', { value: '' }, 'your own'), ...ARTICLES.map(({ name }, index) => element('option', { value: index }, name)))
example.addEventListener('change', () => {
  const chosen = ARTICLES[Number(example.value)]
  if (example.value !== '' && chosen) load(chosen.text, chosen.published)
  else load('', '')
})
text.addEventListener('input', () => {
  article = text.value
  example.selectedIndex = 0
  askSoon()
})
published.addEventListener('change', ask)
zones.addEventListener('change', ask)
file.addEventListener('change', () => { void loadFile(file.files?.[0]) })
document.addEventListener('dragover', event => {
  event.preventDefault()
  text.classList.add('dropping')
})
document.addEventListener('dragleave', () => { text.classList.remove('dropping') })
document.addEventListener('drop', event => {
  text.classList.remove('dropping')
  const dropped = event.dataTransfer?.files[0]
  if (!dropped) return
  event.preventDefault()
  void loadFile(dropped)
})

copy.addEventListener('click', () => {
  if (!answer) return
  void copyText(JSON.stringify(answer.story, null, 2)).then(done => { status.textContent = done ? 'JSON copied' : 'The browser does not allow to copy' })
})

async function copyText(content: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(content)
    return true
  } catch {
    return false
  }
}

/** The reader's system decides until the button is pressed. */
function showTheme(dark: boolean, chosen: boolean): void {
  if (chosen) document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
  theme.setAttribute('aria-pressed', String(dark))
}
const system = matchMedia('(prefers-color-scheme: dark)')
showTheme(system.matches, false)
theme.addEventListener('click', () => { showTheme(theme.getAttribute('aria-pressed') !== 'true', true) })

byId('legend', HTMLUListElement).append(...KINDS.map(([type, words]) => element('li', { class: 'wirecopy-legend' }, element('span', { class: `wirecopy-${type}` }, words))))
example.value = '2'
example.dispatchEvent(new Event('change'))

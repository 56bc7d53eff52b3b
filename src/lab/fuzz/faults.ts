import type { CasualtyFigure, Count, DateExpression, Incident, Mention, Organization, Person, Place, Story, Zone } from '../../types'

/** "2021-08-26", the year of four digits. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/
const ID = /^[a-z]+\d+$/
const COUNTRY = /^[A-Z]{2}$/
/** The rule of `Mention.by`: "model", "list:countries", "own names". */
const BY = /^[a-z][\w :-]*$/i

const EFFECTS = ['killed', 'injured', 'missing', 'abducted', 'displaced'] as const
const NOT_BLANK = /[^\s\p{Cc}\p{Cf}]/u

type Entity = Person | Organization | Place
type Fault = (message: string) => void

/**
 * What is wrong with a story as an answer to `text`, whatever the text: spans, ids, references, ranges, order, plain data. `zones` are
 * the zones that were asked for. Empty where all is well.
 */
export function faultsOf(text: string, story: Story, zones: readonly Zone[]): string[] {
  const faults: string[] = []
  const fault: Fault = message => void faults.push(message)
  checkPlain(story, 'story', fault)
  if (story.published && !isDay(story.published.value)) fault(`published: ${story.published.value} is no day`)
  const entities: readonly Entity[] = [...story.people, ...story.organizations, ...story.places]
  checkIds([...entities, ...story.dates, ...story.casualties, ...story.incidents].map(one => one.id), fault)
  for (const entity of entities) checkEntity(text, entity, zones, fault)
  checkDisjoint(entities.flatMap(entity => entity.mentions), 'name', fault)
  for (const place of story.places) checkPlace(place, fault)
  for (const date of story.dates) checkMention(text, date, zones, fault)
  for (const date of story.dates) checkDate(date, fault)
  checkOrder(story.dates, 'date', fault)
  checkDisjoint(story.dates, 'date', fault)
  for (const figure of story.casualties) checkFigure(text, figure, story, zones, fault)
  checkOrder(story.casualties, 'casualty', fault)
  for (const incident of story.incidents) checkIncident(incident, story, fault)
  return faults
}

/** Nothing but what JSON can say, and says again: no undefined, no NaN, no minus zero, no class. */
function checkPlain(value: unknown, path: string, fault: Fault): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || Object.is(value, -0)) fault(`${path}: ${Object.is(value, -0) ? '-0' : value} does not outlive JSON`)
    return
  }
  if (Array.isArray(value)) return value.forEach((item, index) => checkPlain(item, `${path}[${index}]`, fault))
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return fault(`${path}: ${typeof value} is no plain data`)
  for (const [key, item] of Object.entries(value)) checkPlain(item, `${path}.${key}`, fault)
}

function checkIds(ids: readonly string[], fault: Fault): void {
  for (const id of ids) if (!ID.test(id)) fault(`id ${JSON.stringify(id)} has not the form of an id`)
  if (new Set(ids).size !== ids.length) fault(`ids are not unique: ${ids.filter((id, index) => ids.indexOf(id) !== index).join(', ')}`)
}

function checkMention(text: string, mention: Mention, zones: readonly Zone[], fault: Fault): void {
  const at = `${JSON.stringify(mention.text.slice(0, 60))} at ${mention.start}-${mention.end}`
  checkSpan(text, mention, at, fault)
  if (!zones.includes(mention.zone)) fault(`${at}: zone ${mention.zone} was not asked for`)
  if (!(mention.score >= 0 && mention.score <= 1)) fault(`${at}: score ${mention.score}`)
  if (!BY.test(mention.by)) fault(`${at}: by ${JSON.stringify(mention.by)}`)
}

function checkSpan(text: string, span: { readonly start: number, readonly end: number, readonly text: string }, at: string, fault: Fault): void {
  const { start, end } = span
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > text.length) return fault(`${at}: no range of the text`)
  if (text.slice(start, end) !== span.text) fault(`${at}: the text has ${JSON.stringify(text.slice(start, end).slice(0, 60))} there`)
  if (!NOT_BLANK.test(span.text)) fault(`${at}: blank`)
  if (/^\s|\s$/u.test(span.text)) fault(`${at}: white space at its edge`)
  if (splitsPair(text, start) || splitsPair(text, end)) fault(`${at}: cuts a surrogate pair`)
}

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  return before >= 0xD800 && before <= 0xDBFF && after >= 0xDC00 && after <= 0xDFFF
}

function checkEntity(text: string, entity: Entity, zones: readonly Zone[], fault: Fault): void {
  if (entity.mentions.length === 0) fault(`${entity.id}: no mention`)
  if (entity.name.trim() === '') fault(`${entity.id}: no name`)
  if (entity.aliases.includes(entity.name)) fault(`${entity.id}: its name is among its aliases`)
  if (new Set(entity.aliases).size !== entity.aliases.length) fault(`${entity.id}: an alias stands twice`)
  for (const mention of entity.mentions) checkMention(text, mention, zones, fault)
  checkOrder(entity.mentions, entity.id, fault)
}

function checkPlace(place: Place, fault: Fault): void {
  const { id, country, location, geonamesId } = place
  if (country !== null && !COUNTRY.test(country)) fault(`${id}: country ${country}`)
  if (location && !(Math.abs(location.latitude) <= 90 && Math.abs(location.longitude) <= 180)) fault(`${id}: location ${JSON.stringify(location)}`)
  if (geonamesId !== null && !(Number.isInteger(geonamesId) && geonamesId > 0)) fault(`${id}: GeoNames id ${geonamesId}`)
}

function checkDate(date: DateExpression, fault: Fault): void {
  const { id, from, to, kind, value } = date
  if ((from === null) !== (to === null)) fault(`${id}: only one of from ${from} and to ${to}`)
  if (from !== null && !isDay(from)) fault(`${id}: from ${from} is no day`)
  if (to !== null && !isDay(to)) fault(`${id}: to ${to} is no day`)
  if (from !== null && to !== null && from > to) fault(`${id}: from ${from} is after to ${to}`)
  if ((kind === 'duration' || kind === 'set' || value === null) && from !== null) fault(`${id}: a ${kind} of value ${value} has days`)
  if (value !== null && !/^[\dA-Z][\w:./+-]*$/.test(value)) fault(`${id}: value ${value}`)
}

function checkCount(count: Count | null, at: string, fault: Fault): void {
  if (count === null) return
  const { min, max } = count
  for (const bound of [min, max]) if (bound !== null && !(Number.isSafeInteger(bound) && bound >= 0)) fault(`${at}: ${bound} is no number of people`)
  if (min !== null && max !== null && min > max) fault(`${at}: min ${min} is above max ${max}`)
  if (count.vague !== null && count.vague.trim() === '') fault(`${at}: a blank vague word`)
}

function checkFigure(text: string, figure: CasualtyFigure, story: Story, zones: readonly Zone[], fault: Fault): void {
  checkMention(text, figure, zones, fault)
  checkCount(figure.count, figure.id, fault)
  if (figure.source) checkSpan(text, figure.source, `source of ${figure.id}`, fault)
  if (figure.cause) checkSpan(text, figure.cause, `cause of ${figure.id}`, fault)
  const seen = new Set([figure.id])
  for (let part = figure; part.partOf !== null;) {
    const whole = story.casualties.find(other => other.id === part.partOf)
    if (!whole) return fault(`${part.id}: is part of ${part.partOf}, which is not there`)
    if (seen.has(whole.id)) return fault(`${figure.id}: is a part of itself`)
    seen.add(whole.id)
    part = whole
  }
  if (figure.incident === null) return
  const incident = story.incidents.find(one => one.id === figure.incident)
  if (!incident) fault(`${figure.id}: incident ${figure.incident} is not there`)
  else if (!incident.figures.includes(figure.id)) fault(`${figure.id}: incident ${incident.id} does not name it`)
}

function checkIncident(incident: Incident, story: Story, fault: Fault): void {
  if (incident.figures.length === 0) fault(`${incident.id}: no figure`)
  if (new Set(incident.figures).size !== incident.figures.length) fault(`${incident.id}: a figure stands twice`)
  for (const id of incident.figures) if (story.casualties.find(figure => figure.id === id)?.incident !== incident.id) fault(`${incident.id}: figure ${id} is not its own`)
  for (const effect of EFFECTS) checkCount(incident[effect], `${incident.id}.${effect}`, fault)
  checkCount(incident.attackersKilled, `${incident.id}.attackersKilled`, fault)
  if ((incident.attackersKilled?.min ?? 0) > (incident.killed?.max ?? Infinity)) fault(`${incident.id}: more attackers killed than killed`)
  for (const rival of incident.alsoReported) checkCount(rival.count, `${incident.id}.alsoReported`, fault)
}

function checkOrder(spans: readonly { readonly start: number }[], at: string, fault: Fault): void {
  if (spans.some((span, index) => index > 0 && span.start < (spans[index - 1]?.start ?? 0))) fault(`${at}: mentions are not in order of reading`)
}

function checkDisjoint(spans: readonly Mention[], kind: string, fault: Fault): void {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  sorted.forEach((span, index) => {
    const next = sorted[index + 1]
    if (next && next.start < span.end) fault(`two ${kind} mentions overlap: ${JSON.stringify(span.text)} and ${JSON.stringify(next.text)}`)
  })
}

function isDay(day: string): boolean {
  if (!ISO_DAY.test(day)) return false
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

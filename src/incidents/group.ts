import type { FoundFigure } from '../casualties/figure'
import type { TextDocument } from '../text/document'
import type { CasualtyFigure, Count, DateExpression, Effect, Incident, Story } from '../types'
import { inRememberedYear, rememberedYear } from './anniversary'
import { causeKinds } from './causes'
import { hasNumber } from './count'
import { dayRange, daysIn, isStretch } from './days'
import type { Event } from './event'
import { findEvents } from './events'
import { isNaturalDeath } from './natural'
import { isRoundUp } from './round-up'
import { isSectioned } from './sections'
import { leadDateOf, newsDateOf, settingIn, settingOf, type Setting } from './settings'
import { dropSums, joinSums } from './sums'
import { totalOf, type Total } from './totals'
import { lineOf } from './wording'

const EFFECTS = ['killed', 'injured', 'missing', 'abducted', 'displaced'] as const satisfies readonly Effect[]

/** Days after which an event is no news any more, and after which not even a headline makes it so. */
const PAST = 730
const LONG_PAST = 3650
/** More days than those of a day, a weekend or a week of news. */
const WEEK = 7
/** Days before the first event within which another one of a given day is news beside it. */
const SAME_NEWS = 7

/**
 * Groups figures into the events that they belong to and totals each event. Returns the figures, in the order given, with `incident`
 * filled in, and the incidents in order of first mention, ids "i1", "i2", … Figures in the page's furniture and credits belong to
 * none, nor does the natural death of a known person. `published` tells what is news and what is long past.
 */
export function groupIncidents(document: TextDocument, figures: readonly FoundFigure[], dates: readonly DateExpression[], published: Story['published'] = null): { figures: CasualtyFigure[], incidents: Incident[] } {
  const today = dayRange(published?.value ?? null)?.to ?? null
  const year = rememberedYear(document, published?.value ?? null)
  const found = findEvents(document, figures.filter(figure => figure.zone !== 'furniture' && figure.zone !== 'credit'), dates, today)
  const told = year === null || today === null ? found : found.map(event => inRememberedYear(document, event, year, today))
  const events = dropSums(document, joinSums(document, told))
    .filter(event => !isNaturalDeath(document, event))
  const background = backgroundOf(document, events, today)
  const leadDate = leadDateOf(document, dates, today)
  const newsDate = newsDateOf(document, dates, today)
  const settings = events.map((event, at) => settingOf(event, background.has(event), leadDate, at === 0 ? newsDate : null))
  const eventOf = new Map<string, number>()
  for (const [index, event] of events.entries()) for (const figure of event.figures) eventOf.set(figure.id, index)
  return {
    figures: figures.map(figure => {
      const at = eventOf.get(figure.id)
      return at === undefined ? toFigure(figure, null, figure) : toFigure(figure, `i${at + 1}`, settingIn(figure, events[at] as Event, settings[at] as Setting))
    }),
    incidents: events.map((event, index) => toIncident(document, event, `i${index + 1}`, background.has(event), settings[index] as Setting))
  }
}

function toIncident(document: TextDocument, event: Event, id: string, background: boolean, { date, place }: Setting): Incident {
  const totals: Partial<Record<Effect, Total>> = {}
  const alsoReported: Incident['alsoReported'][number][] = []
  for (const effect of EFFECTS) {
    const total = totals[effect] = totalOf(document, event.figures, effect)
    for (const rival of total.rivals) alsoReported.push({ effect, ...rival })
  }
  const count = (effect: Effect): Count | null => totals[effect]?.count ?? null
  return {
    id,
    what: whatOf(event),
    date,
    place,
    background,
    killed: count('killed'),
    injured: count('injured'),
    missing: count('missing'),
    abducted: count('abducted'),
    displaced: count('displaced'),
    attackersKilled: totals.killed?.attackers ?? null,
    alsoReported,
    figures: event.figures.map(figure => figure.id)
  }
}

/** The words for the event: the first cause that names a kind of event, else any cause, else its effect and victims. */
function whatOf(event: Event): string | null {
  const cause = event.causes.find(words => causeKinds(words) !== 0) ?? event.causes[0]
  if (cause !== undefined) return cause
  const [first] = event.figures
  return first?.victims ? `${first.effect}: ${first.victims}` : null
}

/**
 * The events that are not the news: those of more than a month before the latest one that the text dates, those years past that the
 * headline does not speak of, those that their own words mark as recalled (in a lone sentence only where it has news besides), and counts over months or years beside an event of a day.
 */
function backgroundOf(document: TextDocument, events: readonly Event[], today: number | null): ReadonlySet<Event> {
  const latest = events.reduce((day, event) => Math.max(day, Math.min((event.overTime || isStretch(event.days, event.date) ? event.days?.from : event.days?.to) ?? -Infinity, today ?? Infinity)), -Infinity)
  const inHeadline = (event: Event): boolean => event.figures.some(figure => figure.zone === 'headline')
  // An outbreak that the headline counts goes on, whenever it began.
  const past = events.filter(event => event.days && events.length > 1 && event.days.to < latest - 31 && !(event.overTime && inHeadline(event)))
  const old = events.filter(event => event.days && today !== null && event.days.to < today - (inHeadline(event) ? LONG_PAST : PAST))
  const only = document.sentences.count === 1
  const [lead] = events
  const apart = isRoundUp(document) || isSectioned(document)
  const before = events.filter(event => lead?.days && event.days && !inHeadline(event) && event.days.to < lead.days.from - (apart || isNewsBeside(event) ? SAME_NEWS : 0)
    && (event.figures[0]?.sentence ?? 0) > (lead.figures[0]?.sentence ?? 0) + 2)
  // A lone sentence tells what it recalls, unless it has news of as grave a harm besides.
  const besides = (event: Event): boolean => events.some(other => other !== event && !other.recalled && hasVictims(other) && other.figures.some(({ effect }) => effect === event.figures[0]?.effect))
  // "Six died in a mudslide. … In January 2010 one killed 300": news has a day, or none at all.
  const older = events.filter(event => lead && event !== lead && !lead.overTime && hasVictims(lead) && !inHeadline(event) && isOlder(document, event, lead))
  const background = new Set([...past, ...old, ...before, ...older, ...events.filter(event => event.recalled && (!only || besides(event)))])
  const long = new Set(events.filter(event => !background.has(event) && (event.overTime || isStretch(event.days, event.date))))
  const news = events.some(event => !background.has(event) && !long.has(event) && hasVictims(event))
  for (const event of long) if (news && !inHeadline(event)) background.add(event)
  return background
}

/** Of what goes on, whenever it began: "an outbreak that [began in] September". */
const GOES_ON = /\b(?:began|begun|started|broke out|erupted|declared) (?:in|last|on|at)\b/i

/** True for an event told after the first one, of a month or year before it, or of some month or year where the first has no date. */
function isOlder(document: TextDocument, event: Event, lead: Event): boolean {
  if ((event.figures[0]?.sentence ?? 0) <= (lead.figures[0]?.sentence ?? 0)) return false
  const { start, end } = document.sentences
  const goesOn = (sentence: number): boolean => GOES_ON.test(lineOf(document, start[sentence] ?? 0, end[sentence] ?? 0))
  const long = event.dated !== null && event.days !== null && daysIn(event.days) > WEEK && !event.figures.some(({ sentence }) => goesOn(sentence))
  if (lead.days !== null) return long && (event.days?.to ?? Infinity) < lead.days.from
  return long || (event.floating?.grain === 'month' && lead.floating?.grain !== 'month') || (event.floating?.grain === 'day' && event.floating.opens !== null && lead.floating?.opens === null)
}

/** True for an event of a given day that is told by what happened ("a suicide bomber killed …"): news of the same days, where a bare number may be of those counted before. */
function isNewsBeside(event: Event): boolean {
  return event.days !== null && daysIn(event.days) === 1 && (event.causes.length > 0 || event.figures.some(({ total }) => total))
}

function hasVictims(event: Event): boolean {
  return event.figures.some(figure => hasNumber(figure.count))
}

/** The figure as the caller gets it: with its incident, when and where that was, and without what only the grouping needs. */
function toFigure(figure: FoundFigure, incident: string | null, { date, place }: Setting): CasualtyFigure {
  const { id, start, end, text, zone, score, by, effect, count, victims, victimRole, partOf, certainty, source, cause } = figure
  return { id, start, end, text, zone, score, by, effect, count, victims, victimRole, partOf, certainty, source, cause, date, place, incident }
}

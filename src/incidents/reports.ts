import type { CasualtyFigure, Incident, Story } from '../types'
import { causeKinds } from './causes'
import { countText, hash } from './copies'
import { hasNumber } from './count'
import { dayRange, daysIn, type DayRange } from './days'
import { headOf } from './victims'
import { lookupNames, placeExactness, whereaboutsOf, type Whereabouts } from './whereabouts'

/** One incident as one story tells it, read for comparison. */
export interface Report {
  /** Index into the stories passed. */
  readonly story: number
  readonly incident: Incident
  /** Publication day of its story, ISO. */
  readonly published: string | null
  readonly days: DayRange | null
  /** True where the story gives no date and the days before its publication stand in for one. */
  readonly assumed: boolean
  readonly place: Whereabouts | null
  /** Bits of `causeKinds`. */
  readonly kinds: number
  /** Head nouns of the victims; names of people among them begin with a capital. */
  readonly victims: readonly string[]
  /** Hashes of the names of the people and organizations of its story. */
  readonly names: readonly number[]
  /** Who gives the figures. */
  readonly source: string | null
  /** What the place is looked up by: a number for each of its names. */
  readonly placeKeys: readonly number[]
  /** Content alone, without the story's index: equal for reports that say the same. Sorts the finest dates and places first. */
  readonly key: string
}

/** News without a date tells of the last fortnight. */
const NEWS_DAYS = 14
/** A capitalised word: part of a name. */
const NAME = /^\p{Lu}[\p{L}'’-]+$/u
/** Capitalised words that are titles or nationalities at best. */
const NO_NAMES: ReadonlySet<string> = new Set('Afghan American Iraqi Syrian Israeli Palestinian Russian Ukrainian British French German Indian Pakistani Chinese Turkish President Minister General Colonel Captain Major Sergeant Mr Mrs Ms Dr The'.split(' '))

/** The incidents of a story as reports, in the story's order. `fingerprint` is equal for stories of the same content, `names` are its `namesOf`. */
export function reportsOf(story: Story, index: number, fingerprint: string, names: readonly number[]): Report[] {
  if (story.incidents.length === 0) return []
  const figures = new Map(story.casualties.map(figure => [figure.id, figure]))
  return story.incidents.map(incident => {
    const own = incident.figures.map(id => figures.get(id)).filter(figure => figure !== undefined)
    const published = story.published?.value ?? null
    const dated = dayRange(incident.date)
    const days = dated ?? (incident.background ? null : daysBefore(published))
    const place = whereaboutsOf(incident.place, story)
    return {
      story: index,
      incident,
      published,
      days,
      assumed: dated === null,
      place,
      placeKeys: place ? lookupNames(place).map(hash) : [],
      kinds: causeKinds([incident.what, ...own.map(figure => figure.cause?.text)].join(' ')),
      victims: victimWords(own),
      names,
      source: own.find(figure => figure.source !== null && figure.effect === 'killed')?.source?.text ?? own.find(figure => figure.source !== null)?.source?.text ?? null,
      key: keyOf(incident, days, dated !== null, place, published, fingerprint)
    }
  })
}

/** Hashes of the names of a story's people and organizations, in lower case, none twice. */
export function namesOf(story: Story): readonly number[] {
  const names: number[] = []
  for (const list of [story.people, story.organizations]) {
    for (const { name } of list) {
      const known = hash(name.toLowerCase())
      if (!names.includes(known)) names.push(known)
    }
  }
  return names
}

/** The head nouns of figures' victims, and the capitalised words of single victims ("Zawahiri"). */
function victimWords(figures: readonly CasualtyFigure[]): readonly string[] {
  const words = new Set<string>()
  for (const { victims, count } of figures) {
    if (victims === null) continue
    const head = headOf(victims)
    if (head !== '') words.add(head)
    if (count.implied) for (const word of victims.split(/[\s-]+/)) if (NAME.test(word) && !NO_NAMES.has(word)) words.add(word)
  }
  return [...words]
}

function daysBefore(published: string | null): DayRange | null {
  const day = dayRange(published)
  return day && { from: day.to - NEWS_DAYS, to: day.to }
}

function keyOf(incident: Incident, days: DayRange | null, dated: boolean, place: Whereabouts | null, published: string | null, fingerprint: string): string {
  const grain = days === null ? 99999 : daysIn(days) + (dated ? 0 : 400)
  const counted = [incident.killed, incident.injured].filter(count => count !== null && hasNumber(count)).length
  return [
    String(grain).padStart(8, '0'), String(3 - placeExactness(place)), String(2 - counted), String((days?.from ?? 0) + 1_000_000),
    incident.place, incident.what, countText(incident.killed), countText(incident.injured), published, fingerprint, incident.id
  ].join('\u0001')
}

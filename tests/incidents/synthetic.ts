import type { CasualtyFigure, Count, DateExpression, Incident, Mention, Organization, Person, Place, Story } from '../../src/types'

/** Stories with what is true of them: for each story and incident the number of the event that it tells of. */
export interface Synthetic {
  readonly stories: readonly Story[]
  /** Event numbers by story, in the order of its incidents. */
  readonly truth: readonly (readonly number[])[]
}

/** An event as it happened. */
interface Event {
  readonly number: number
  readonly day: number
  readonly town: Town
  readonly kind: readonly string[]
  readonly killed: number
  readonly injured: number
  readonly names: readonly string[]
  readonly spot: string
}
interface Town { readonly name: string, readonly region: string, readonly country: string, readonly code: string, readonly id: number, readonly latitude: number, readonly longitude: number }

const KINDS: readonly (readonly string[])[] = [
  ['suicide bombing', 'the bombing', 'blast', 'the attack', 'explosion'],
  ['drone strike', 'airstrike', 'the strike', 'missile strike'],
  ['shooting', 'gunmen opened fire', 'the attack', 'gun attack'],
  ['bus crash', 'collision', 'the accident', 'road accident'],
  ['earthquake', 'quake', 'the tremor'],
  ['flood', 'floods', 'flash flooding', 'the disaster'],
  ['clashes', 'fighting', 'the clashes', 'battle'],
  ['fire', 'blaze', 'the fire']
]
const SPOTS = ['market', 'mosque', 'airport', 'bridge', 'school', 'hospital']
const SYLLABLES = 'ba ko ri mu sa te lo ni da vu pe ha zo ki ra mi'.split(' ')

/** Mulberry32: a small seeded generator of numbers from 0 to 1. */
function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6D2B79F5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Invents `count` news stories. Events are spread over three years and 400 towns of 12 countries, with 1 to 12 tellings each; tellings differ
 * in wording, publication day, numbers (early, rounded, "at least"), grain of date and place; one story in five recalls an earlier
 * event, one in twelve is an agency copy of another with its end cut off.
 */
export function syntheticStories(count: number, seed: number): Synthetic {
  const next = random(seed)
  const below = (limit: number): number => Math.floor(next() * limit)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const word = (): string => { const made = pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES); return made.charAt(0).toUpperCase() + made.slice(1) }
  const countries = Array.from({ length: 12 }, (_, at) => ({ name: `${word()}stan`, code: `X${String.fromCharCode(65 + at)}`, latitude: -40 + at * 7, longitude: -100 + at * 17 }))
  const towns = Array.from({ length: 400 }, (_, at): Town => {
    const country = pick(countries)
    return { name: `${word()}${at % 7 === 0 ? ' Gar' : ''}`, region: `${country.name.slice(0, 4)} ${1 + below(5)}`, country: country.name, code: country.code, id: 1000 + at, latitude: country.latitude + next() * 6, longitude: country.longitude + next() * 10 }
  })
  const people = Array.from({ length: 900 }, () => `${word()} ${word()}`)
  const events: Event[] = []
  const event = (): Event => {
    const made = {
      number: events.length, day: Math.floor(Date.UTC(2020, 0, 1) / 86_400_000) + below(1096), town: pick(towns), kind: pick(KINDS), spot: pick(SPOTS),
      killed: Math.max(1, Math.floor(Math.exp(next() * 4.2))), injured: below(3) === 0 ? 0 : Math.floor(Math.exp(next() * 5)), names: [pick(people), pick(people), pick(people)]
    }
    events.push(made)
    return made
  }
  const stories: Story[] = []
  const truth: number[][] = []
  while (stories.length < count) {
    const told = event()
    const tellings = 1 + Math.floor(next() ** 2 * 12)
    for (let at = 0; at < tellings && stories.length < count; at++) {
      const copied = at > 0 && below(12) === 0
      const last = stories[stories.length - 1]
      if (copied && last) {
        stories.push(cutShort(last))
        truth.push([...(truth[truth.length - 1] as number[])])
        continue
      }
      const recalled = events.length > 3 && below(5) === 0 ? pick(events.slice(-400)) : null
      const background = recalled && recalled.number !== told.number && recalled.day < told.day - 20 ? recalled : null
      stories.push(tell(told, background, { below, pick, next, people }))
      truth.push(background ? [told.number, background.number] : [told.number])
    }
  }
  return { stories, truth }
}

interface Dice { readonly below: (limit: number) => number, readonly pick: <T>(list: readonly T[]) => T, readonly next: () => number, readonly people: readonly string[] }

function tell(event: Event, background: Event | null, dice: Dice): Story {
  const lag = Math.floor(dice.next() ** 3 * 12)
  const published = iso(event.day + lag)
  let at = 0
  const mention = (text: string): Mention => { at += text.length + 20 + dice.below(30); return { start: at - text.length, end: at, text, zone: 'body', score: 1, by: 'test' } }
  const told = [[event, false], ...(background ? [[background, true]] : [])] as [Event, boolean][]
  const casualties: CasualtyFigure[] = []
  const places: Place[] = []
  const dates: DateExpression[] = []
  const incidents: Incident[] = told.map(([one, past], index) => {
    const killed = reported(one.killed, past ? 9 : lag, dice)
    const injured = one.injured === 0 || dice.below(6) === 0 ? null : reported(one.injured, past ? 9 : lag, dice)
    const place = placeOf(one, dice)
    if (place) places.push({ ...place, id: `pl${places.length}`, mentions: [mention(place.name)] })
    const date = dateOf(one, past, dice)
    if (date !== null) dates.push({ ...mention(date), id: `d${dates.length}`, kind: 'date', value: date, mod: null, from: null, to: null })
    const figure = (effect: 'killed' | 'injured', count: Count): string => {
      const text = `${count.min ?? ''} ${dice.pick(['people', 'civilians', 'persons', 'residents'])}`
      casualties.push({ ...mention(text), id: `c${casualties.length}`, effect, count, victims: text.split(' ')[1] ?? null, victimRole: null, partOf: null, certainty: 'stated', source: null, cause: null, date, place: place?.name ?? null, incident: `i${index + 1}` })
      return `c${casualties.length - 1}`
    }
    const figures = [figure('killed', killed), ...(injured ? [figure('injured', injured)] : [])]
    return {
      id: `i${index + 1}`, what: dice.below(8) === 0 ? null : dice.pick(one.kind), date, place: place?.name ?? null, background: past, killed, injured,
      missing: null, abducted: null, displaced: null, attackersKilled: null, alsoReported: [], figures
    }
  })
  const names = [...event.names.filter(() => dice.below(3) > 0), ...Array.from({ length: 1 + dice.below(4) }, () => dice.pick(dice.people))]
  const people = [...new Set(names)].map((name, index): Person => ({ id: `p${index}`, name, aliases: [], role: null, mentions: [mention(name)] }))
  const organizations = ['Reuters', 'UN', 'Ministry of Health'].filter(() => dice.below(3) === 0).map((name, index): Organization => ({ id: `o${index}`, name, aliases: [], kind: null, mentions: [mention(name)] }))
  return { schema: 1, published: { value: published, from: 'option' }, people, organizations, places, dates, casualties, incidents }
}

/** What is reported of a number: early tellings fall short of it, some round, some say "at least". */
function reported(number: number, lag: number, dice: Dice): Count {
  const early = lag === 0 && number > 3 && dice.below(3) === 0 ? Math.max(1, Math.round(number * (0.5 + dice.next() * 0.5))) : number
  const count = { min: early, max: early, approximate: false, vague: null, implied: false }
  if (dice.below(5) === 0) return { ...count, max: null }
  if (early >= 12 && dice.below(5) === 0) return { ...count, min: Math.round(early / 5) * 5, max: Math.round(early / 5) * 5, approximate: true }
  return count
}

function placeOf({ town, spot }: Event, dice: Dice): Place | null {
  const roll = dice.below(20)
  const place = { id: '', aliases: [], mentions: [], country: town.code, admin1: town.region, location: { latitude: town.latitude, longitude: town.longitude } }
  if (roll === 0) return null
  if (roll === 1) return { ...place, name: town.country, kind: 'country', admin1: null, geonamesId: town.code.charCodeAt(1) }
  if (roll <= 3) return { ...place, name: town.region, kind: 'region', geonamesId: town.code.charCodeAt(1) * 100 + Number(town.region.slice(-1)) }
  if (roll <= 7) return { ...place, name: `${town.name} ${spot}`, kind: 'facility', geonamesId: null }
  return { ...place, name: town.name, kind: 'city', geonamesId: town.id }
}

function dateOf({ day }: Event, past: boolean, dice: Dice): string | null {
  const roll = dice.below(20)
  if (past) return roll < 6 ? iso(day) : roll < 16 ? iso(day).slice(0, 7) : iso(day).slice(0, 4)
  if (roll === 0) return null
  if (roll === 1) return iso(day).slice(0, 7)
  if (roll === 2) return iso(day + 1)
  return iso(day) + (roll < 6 ? 'TNI' : '')
}

/** The same text a day later, without its last few names. */
function cutShort(story: Story): Story {
  return { ...story, people: story.people.length > 5 ? story.people.slice(0, -1) : story.people }
}

function iso(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** Pairwise precision, recall and F1, in per cent, of groups of (story, incident) against the events that they truly tell of. */
export function pairwise(groups: readonly (readonly number[])[], found: number): { readonly precision: number, readonly recall: number, readonly f1: number } {
  const pairs = (count: number): number => count * (count - 1) / 2
  const sizes = new Map<number, number>()
  let right = 0
  let system = 0
  for (const group of groups) {
    const own = new Map<number, number>()
    for (const event of group) {
      own.set(event, (own.get(event) ?? 0) + 1)
      sizes.set(event, (sizes.get(event) ?? 0) + 1)
    }
    system += pairs(group.length)
    for (const count of own.values()) right += pairs(count)
  }
  const gold = [...sizes.values()].reduce((total, size) => total + pairs(size), 0)
  if (found !== [...sizes.values()].reduce((total, size) => total + size, 0)) throw new Error('every incident is in exactly one group')
  return { precision: 100 * right / (system || 1), recall: 100 * right / (gold || 1), f1: 200 * right / (system + gold || 1) }
}

import { placeOf } from '../../src/output/geojson'
import { whereInWords } from '../../src/output/wording'
import type { Place, Story } from '../../src/types'
import { drawing, element } from './dom'
import { BORDERS, LAND } from './outlines'

const LETTER = 7
/** Height by width of the drawing. */
const RATIO = 0.62
/** Fewest degrees of longitude shown, so that one city still has a country around it. */
const NARROWEST = 14
/** Degrees around the middle place that count as near. */
const NEAR = 18
const WORLD = { west: -170, east: 190, south: -58, north: 80 }
const LABELS = 24

interface Located { readonly place: Place, readonly longitude: number, readonly latitude: number }
interface View { readonly west: number, readonly north: number, readonly scale: number, readonly stretch: number }

/** The located places of a story on outlines of land and borders (equirectangular, true to scale at the middle latitude); null where there is none. */
export function mapOf(story: Story, width: number): Element | null {
  const located = story.places.flatMap(place => place.location ? [{ place, ...place.location }] : [])
  if (located.length === 0) return null
  const harm = new Set(story.incidents.filter(incident => !incident.background).flatMap(incident => placeOf(incident.place, story)?.id ?? []))
  const holder = element('div', { class: 'holder' })
  const show = (whole: boolean): void => {
    holder.replaceChildren(draw(located, harm, whole ? WORLD : boundsOf(located), width))
    near.setAttribute('aria-pressed', String(!whole))
    world.setAttribute('aria-pressed', String(whole))
  }
  const near = element('button', { type: 'button', click: () => { show(false) } }, 'Near')
  const world = element('button', { type: 'button', click: () => { show(true) } }, 'World')
  show(false)
  return element('div', { class: 'map' }, element('div', { class: 'row', role: 'group', 'aria-label': 'Extent of the map' }, near, world,
    element('p', {}, `${located.length} of ${story.places.length} places located; dashed rings are countries and regions, red is where people came to harm.`)), holder)
}

function draw(located: readonly Located[], harm: ReadonlySet<string>, bounds: typeof WORLD, across: number): Element {
  const view = viewOf(bounds, across)
  const taken: { x: number, y: number, width: number }[] = []
  const marks = [...located].sort((a, b) => b.place.mentions.length - a.place.mentions.length).map(({ place, longitude, latitude }, index) => {
    const { x, y } = project(longitude, latitude, view)
    const area = place.kind === 'country' || place.kind === 'region' || place.kind === 'continent'
    const width = place.name.length * LETTER
    const label = [{ x: x + 8, y: y + 4 }, { x: x - 8 - width, y: y + 4 }, { x: x - width / 2, y: y - 9 }, { x: x - width / 2, y: y + 17 }]
      .find(spot => spot.x > 0 && spot.x + width < across && taken.every(other => spot.x + width < other.x || other.x + other.width < spot.x || Math.abs(other.y - spot.y) > 12))
    if (label) taken.push({ ...label, width })
    const where = whereInWords(place)
    return drawing('g', {},
      drawing('title', {}, `${place.name}${where ? ` (${where})` : ''}, ${place.mentions.length}×`),
      drawing('circle', { class: `place${area ? ' area' : ''}${harm.has(place.id) ? ' harm' : ''}`, cx: x, cy: y, r: Math.min(area ? 11 : 9, (area ? 6 : 4) + Math.sqrt(place.mentions.length)) }),
      label && index < LABELS ? drawing('text', { class: 'halo', ...label }, place.name) : null)
  })
  const transform = `scale(${view.scale * view.stretch} ${view.scale}) translate(${-view.west} ${view.north}) scale(0.01 -0.01)`
  return drawing('svg', { viewBox: `0 0 ${across} ${Math.round(across * RATIO)}`, role: 'img', 'aria-label': `Map: ${located.map(({ place }) => place.name).join(', ')}` },
    drawing('path', { class: 'outline', d: LAND, transform }),
    drawing('path', { class: 'border', d: BORDERS, transform }),
    ...marks.reverse())
}

function project(longitude: number, latitude: number, { west, north, scale, stretch }: View): { readonly x: number, readonly y: number } {
  return { x: ((longitude < west ? longitude + 360 : longitude) - west) * scale * stretch, y: (north - latitude) * scale }
}

/** The box around the places that lie in the same part of the world as the middle one. */
function boundsOf(located: readonly Located[]): typeof WORLD {
  const centre = weightiest(located)
  const kept = located.filter(each => distance(each, centre) < NEAR)
  const west = Math.min(...kept.map(each => each.longitude))
  const east = Math.max(...kept.map(each => each.longitude))
  const south = Math.min(...kept.map(each => each.latitude))
  const north = Math.max(...kept.map(each => each.latitude))
  const padX = Math.max((east - west) * 0.18, (NARROWEST - (east - west)) / 2, 2)
  const padY = Math.max((north - south) * 0.18, 2)
  return { west: west - padX, east: east + padX, south: Math.max(-85, south - padY), north: Math.min(85, north + padY) }
}

/** The place that the others, weighed by their mentions, are nearest to. */
function weightiest(located: readonly Located[]): Located {
  const cost = (each: Located): number => located.reduce((sum, other) => sum + Math.min(distance(each, other), 60) * other.place.mentions.length, 0)
  return located.reduce((best, each) => cost(each) < cost(best) ? each : best)
}

function distance(a: Located, b: Located): number {
  return Math.hypot((a.longitude - b.longitude) * Math.cos((a.latitude + b.latitude) / 2 * Math.PI / 180), a.latitude - b.latitude)
}

/** Fits the box into the drawing, degrees of longitude shortened as they are at its middle latitude. */
function viewOf({ west, east, south, north }: typeof WORLD, across: number): View {
  const stretch = Math.cos((south + north) / 2 * Math.PI / 180)
  const scale = Math.min(across / ((east - west) * stretch), across * RATIO / (north - south))
  const spareX = (across / (scale * stretch) - (east - west)) / 2
  const spareY = (across * RATIO / scale - (north - south)) / 2
  return { west: west - spareX, north: north + spareY, scale, stretch }
}

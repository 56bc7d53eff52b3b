import type { NameMention } from '../../src/names/mention'
import { resolvePlaces } from '../../src/places/resolve'
import { readText } from '../../src/text/read'
import type { Place } from '../../src/types'

/** A text whose places stand in square brackets, without the brackets, and those places as the tagger would hand them over. */
export function markedPlaces(marked: string): { readonly text: string, readonly names: readonly NameMention[] } {
  const names: NameMention[] = []
  let text = ''
  for (const [index, part] of marked.split(/[[\]]/).entries()) {
    if (index % 2 === 1) names.push({ start: text.length, end: text.length + part.length, type: 'place', score: 1, by: 'test', canonical: null })
    text += part
  }
  return { text, names }
}

/** The places of such a text. */
export function placesIn(marked: string): Place[] {
  const { text, names } = markedPlaces(marked)
  return resolvePlaces(readText(text), names)
}

/** Great-circle distance in kilometres (haversine, mean Earth radius). */
export function kilometres(a: Place['location'], b: readonly [latitude: number, longitude: number]): number {
  if (!a) return Infinity
  const radians = Math.PI / 180
  const h = Math.sin((b[0] - a.latitude) * radians / 2) ** 2 + Math.cos(a.latitude * radians) * Math.cos(b[0] * radians) * Math.sin((b[1] - a.longitude) * radians / 2) ** 2
  return 12_742 * Math.asin(Math.sqrt(Math.min(1, h)))
}

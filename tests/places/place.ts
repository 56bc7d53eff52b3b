import type { NameMention } from '../../src/names/mention'
import { resolvePlaces } from '../../src/places/resolve'
import { readText } from '../../src/text/read'
import type { Place } from '../../src/types'

/** A text whose places stand in square brackets and organizations in curly ones, without the brackets, and those names as the tagger would hand them over. */
export function markedPlaces(marked: string): { readonly text: string, readonly names: readonly NameMention[] } {
  const names: NameMention[] = []
  let text = ''
  for (const [part] of marked.matchAll(/[[\]{}]?[^[\]{}]*/g)) {
    const bracket = part.charAt(0)
    const plain = part.replace(/^[[\]{}]/, '')
    if (bracket === '[' || bracket === '{') names.push({ start: text.length, end: text.length + plain.length, type: bracket === '{' ? 'organization' : 'place', score: 1, by: 'test', canonical: null })
    text += plain
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

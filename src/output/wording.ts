import type { CasualtyFigure, Count, DateExpression, Incident, Place } from '../types'

/** A count as a reader would say it: "13", "at least 8", "up to 50", "5 to 7", "about 180", "dozens", "none"; "number unknown" where nothing is told. */
export function countInWords(count: Count): string {
  if (count.vague) return count.vague
  const number = boundsInWords(count.min, count.max)
  return count.approximate && number !== 'none' ? `about ${number}` : number
}

function boundsInWords(min: number | null, max: number | null): string {
  if (min === null) return max === null ? 'number unknown' : `up to ${max}`
  if (max === null) return `at least ${min}`
  if (min !== max) return `${min} to ${max}`
  return min === 0 ? 'none' : String(min)
}

/** A figure in as few words as possible: "13 killed", "at least 8 injured", "no casualties". */
export function figureInShort({ effect, count }: CasualtyFigure): string {
  const words = countInWords(count)
  return effect === 'unspecified' ? `${words === 'none' ? 'no' : words} casualties` : `${words} ${effect}`
}

/** What a figure says in one line: "killed: at least 8 civilians". */
export function figureInWords(figure: CasualtyFigure): string {
  const victims = figure.victims ? ` ${figure.victims}` : ''
  return `${figure.effect === 'unspecified' ? 'casualties' : figure.effect}: ${countInWords(figure.count)}${victims}`
}

/** A date's value with its modifier: "2022-04 (start)"; "unresolved" where it cannot be told. */
export function dateInWords(date: DateExpression): string {
  const value = date.value ?? 'unresolved'
  return date.mod ? `${value} (${date.mod.toLowerCase().replace('_', ' ')})` : value
}

/** Where a place lies: "Nangarhar, AF"; null where unresolved. */
export function whereInWords(place: Place): string | null {
  const parts = [place.admin1 === place.name ? null : place.admin1, place.country].filter(part => part !== null)
  return parts.length > 0 ? parts.join(', ') : null
}

/** WGS 84 degrees for a reader: "34.53° N, 69.17° E". */
export function locationInWords(location: NonNullable<Place['location']>): string {
  const { latitude, longitude } = location
  const degrees = (value: number, positive: string, negative: string): string => `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`
  return `${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}`
}

/** The totals of an incident in one line: "killed: at least 13; injured: dozens"; empty where the text gives none. */
export function totalsInWords(incident: Incident): string {
  const totals: readonly (readonly [string, Count | null])[] = [
    ['killed', incident.killed], ['injured', incident.injured], ['missing', incident.missing], ['abducted', incident.abducted],
    ['displaced', incident.displaced], ['attackers among the killed', incident.attackersKilled]
  ]
  return totals.flatMap(([effect, count]) => count ? [`${effect}: ${countInWords(count)}`] : []).join('; ')
}

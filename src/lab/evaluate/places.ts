import { ALL_ZONES, pairUp, type Extract, type PlacesRow } from './corpus'
import { mentionsOf } from './names'
import { precisionRecall, share, tally, type PrecisionRecall, type Report } from './tally'

const RADIANS = Math.PI / 180
/** Kilometres: the usual tolerance in the geoparsing literature, 100 miles. */
const NEAR = 161

export interface PlaceScores { readonly recognition: PrecisionRecall, readonly nearOfResolved: number, readonly nearOfGold: number }

/** Recognition by overlapping spans; resolution by distance: acc@161 of what was resolved, and of all gold toponyms. */
export function scorePlaces(extract: Extract, rows: readonly PlacesRow[], report: Report): PlaceScores {
  const recognition = tally()
  let resolved = 0
  let near = 0
  let located = 0
  for (const row of rows) {
    const system = mentionsOf(extract(row.text, { zones: ALL_ZONES })).filter(mention => mention.type === 'place')
    const gold = [...row.toponyms, ...(row.unlocated ?? [])]
    located += row.toponyms.length
    const { pairs } = pairUp(gold, system)
    recognition.gold += gold.length
    recognition.found += system.length
    recognition.right += pairs.length
    for (const [i, j] of pairs) {
      const toponym = row.toponyms[i]
      const at = system[j]?.location
      if (!toponym || !at) continue
      resolved++
      const km = kilometres(toponym.lat, toponym.lon, at.latitude, at.longitude)
      if (km <= NEAR) near++
      else report('far', row.id, `${Math.round(km)} km`, toponym.text, `gold ${toponym.lat},${toponym.lon}`, `got ${at.latitude},${at.longitude}`)
    }
  }
  return { recognition: precisionRecall(recognition), nearOfResolved: share(near, resolved), nearOfGold: share(near, located) }
}

/** Great-circle distance by the haversine formula on a sphere of 6,371 km; degrees in. */
function kilometres(latitude: number, longitude: number, otherLatitude: number, otherLongitude: number): number {
  const h = Math.sin(((otherLatitude - latitude) * RADIANS) / 2) ** 2
    + Math.cos(latitude * RADIANS) * Math.cos(otherLatitude * RADIANS) * Math.sin(((otherLongitude - longitude) * RADIANS) / 2) ** 2
  return 12742 * Math.asin(Math.sqrt(Math.min(1, h)))
}

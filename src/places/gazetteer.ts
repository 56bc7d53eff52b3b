import { tokenText } from '../text/document'
import { keepByForm } from '../text/forms'
import { unpack } from '../text/unpack'
import type { Candidate, Gazetteer } from './candidate'
import { readCountries } from './countries'
import { fold } from './fold'
import { GAZETTEER } from './gazetteer.generated'
import { readRegions } from './regions'
import { readTowns, type Towns } from './towns'

/** Territories with a code of their own that are parts of another country. */
const TERRITORIES: ReadonlySet<string> = new Set('AI AS AW AX BL BM BQ CC CK CW CX FK FO GF GG GI GL GP GS GU HK IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT'.split(' '))

/** Nominal inhabitants, for weighing a region of the table against towns of its name. */
const REGION_SIZE = 400_000
const WORLD_SIZE = 100_000_000
/** Names of which the candidates are kept: reading a row of the table costs far more than a look. */
const MOST_KEPT = 2000

/** No adjective of a country is longer. */
const LONGEST_DEMONYM = 24

let opened: Gazetteer | null = null

/** The gazetteer that comes with the package; unpacked at the first call. */
export function openGazetteer(): Gazetteer {
  opened ??= buildGazetteer(readTowns(unpack(GAZETTEER.packed, GAZETTEER.size)))
  return opened
}

/** Puts the packed tables together with those of countries and regions. */
function buildGazetteer(towns: Towns): Gazetteer {
  const countries = new Map<string, Candidate[]>()
  const demonyms = new Map<string, string>()
  const rows = readCountries()
  const firstArea = towns.count + 2 * rows.length
  let next = towns.count
  for (const row of rows) {
    const index = towns.countryCodes.indexOf(row.code)
    const candidate: Candidate = {
      key: next++, kind: TERRITORIES.has(row.code) ? 'region' : 'country', whole: true, firstLevel: false, country: row.code, area: -1, point: [row.latitude, row.longitude],
      geonamesId: towns.countryIds[index] ?? null, population: 2 ** (towns.countrySizes[index] ?? 0), seat: null, other: false
    }
    for (const name of row.names) add(countries, fold(name), candidate)
    const former: Candidate = { ...candidate, key: next++, other: true }
    for (const name of row.former) add(countries, fold(name), former)
    for (const word of row.demonyms) if (!demonyms.has(fold(word))) demonyms.set(fold(word), row.code)
  }
  const areas = once((index: number): Candidate => {
    const { country, id, point, population } = towns.area(index)
    return { key: firstArea + index, kind: 'region', whole: false, firstLevel: true, country, area: index, point, geonamesId: id, population, seat: null, other: false }
  })
  const firstCounty = firstArea + towns.areaCount
  const counties = once((index: number): Candidate => {
    const { area, point, population } = towns.county(index)
    return { key: firstCounty + index, kind: 'region', whole: false, firstLevel: false, country: towns.area(area).country, area, point, geonamesId: null, population, seat: null, other: false }
  })
  next = firstCounty + towns.countyCount
  const regions = new Map<string, Candidate[]>()
  for (const row of readRegions()) {
    const candidate: Candidate = {
      key: next++, kind: row.kind, whole: false, firstLevel: false, country: row.country, area: -1, point: row.point, geonamesId: null, population: row.point ? REGION_SIZE : WORLD_SIZE, seat: null, other: false
    }
    for (const name of row.names) add(regions, fold(name), candidate)
  }
  const kept = new Map<string, readonly Candidate[]>()
  const codeOf = keepByForm(written => written.length > LONGEST_DEMONYM ? '' : demonyms.get(fold(written)) ?? '')
  const openings = new Set([...demonyms.keys()].filter(word => word.includes(' ')).map(word => word.slice(0, word.indexOf(' '))))
  const opensDemonym = keepByForm(written => openings.has(fold(written)))
  const demonymAt: Gazetteer['demonymAt'] = ({ forms: { table, number } }, token) => codeOf(table, number[token] as number) || null
  return {
    find: key => {
      const known = kept.get(key)
      if (known) return known
      const found = findAll(key)
      if (kept.size === MOST_KEPT) kept.clear()
      kept.set(key, found)
      return found
    },
    areaName: towns.areaName,
    demonym: word => demonyms.get(word) ?? null,
    demonymAt,
    demonymEndingAt: (document, token) => {
      const before = token > 0 ? document.forms.number[token - 1] : undefined
      const wide = before !== undefined && opensDemonym(document.forms.table, before) ? demonyms.get(fold(`${tokenText(document, token - 1)} ${tokenText(document, token)}`)) : undefined
      return wide ?? demonymAt(document, token)
    }
  }

  function findAll(key: string): readonly Candidate[] {
    const inside: Candidate[] = []
    const named: Candidate[] = []
    const otherwise: Candidate[] = []
    towns.find(key, (line, other) => {
      if (line < towns.count) (other ? otherwise : named).push(towns.town(line, other))
      else inside.push(line - towns.count < towns.areaCount ? areas(line - towns.count) : counties(line - towns.count - towns.areaCount))
    })
    return [...countries.get(key) ?? [], ...inside.reverse(), ...regions.get(key) ?? [], ...otherwise, ...named]
  }
}

function add(named: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const same = named.get(key)
  if (!same) named.set(key, [candidate])
  else if (!same.includes(candidate)) same.push(candidate)
}

/** Makes each thing when it is first asked for, and keeps it. */
function once<T>(make: (index: number) => T): (index: number) => T {
  const made: T[] = []
  return index => made[index] ??= make(index)
}

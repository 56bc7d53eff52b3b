import { utf8 } from '../text/unpack'
import type { Candidate } from './candidate'

/** The packed tables, opened: rows stay as packed until one is asked for; they are found by a hash of their folded names. */
export interface Towns {
  /** Numbers of towns, first-level areas and counties of the United States. Their lines stand in this order. */
  readonly count: number
  readonly areaCount: number
  readonly countyCount: number
  readonly countryCodes: readonly string[]
  readonly countryIds: readonly number[]
  /** Binary logarithm of the inhabitants. */
  readonly countrySizes: readonly number[]
  readonly areaName: (area: number) => string | null
  readonly area: (area: number) => Area
  readonly county: (county: number) => County
  readonly town: (town: number, other: boolean) => Candidate
  /** Calls `found` for each line that has the key, the last line first; `other`: not as its first name. */
  readonly find: (key: string, found: (line: number, other: boolean) => void) => void
}

type Point = readonly [latitude: number, longitude: number]

export interface Area {
  readonly country: string | null
  readonly id: number
  readonly point: Point | null
  /** Inhabitants of its towns. */
  readonly population: number
}

export interface County {
  readonly area: number
  readonly population: number
  readonly point: Point | null
}

const NEWLINE = 10
const TAB = 9
const SEATS = [null, 'area', 'country', null] as const
/** Last two bits of the size column: a section of a town. */
const SECTION = 3

/**
 * Opens what `src/lab/pack-gazetteer.ts` wrote (the order of its columns is the format). Coordinates come as hundredths of a degree.
 * Towns stand in groups, those of one first-level area side by side; one pass over the names makes the table by which they are found.
 */
export function readTowns(bytes: Uint8Array): Towns {
  const reader = openColumns(bytes)
  const codes = reader.text()
  const countryCodes = Array.from({ length: codes.length / 2 }, (_, i) => codes.slice(2 * i, 2 * i + 2))
  const countryIds = countryCodes.map(() => reader.varint())
  const countrySizes = countryCodes.map(() => reader.varint())

  const areaCount = reader.varint()
  const areaNames = reader.part(reader.varint())
  const areaIds = reader.planes(areaCount, 3)
  const areaLatitudes = reader.planes(areaCount, 2)
  const areaLongitudes = reader.planes(areaCount, 2)

  const groups = readGroups(reader, areaCount)
  const { count } = groups
  const ids = reader.planes(count, 3)
  const sizes = reader.part(count)
  const latitudes = reader.planes(count, 2)
  const longitudes = reader.planes(count, 2)

  const countyCount = reader.varint()
  const countyAreas = reader.planes(countyCount, 2)
  const countySizes = reader.part(countyCount)
  const countyLatitudes = reader.planes(countyCount, 2)
  const countyLongitudes = reader.planes(countyCount, 2)

  const find = indexNames(reader.varint(), reader.rest())

  let names: readonly string[] | null = null
  const inhabitantsOf = Float64Array.from({ length: 64 }, (_, step) => 2 ** (step / 1.5))
  const inhabitants = (town: number): number => inhabitantsOf[(sizes[town] as number) >> 2] as number

  function area(index: number): Area {
    const group = groups.ofArea[index] as number
    let population = 0
    for (let town = group < 0 ? 0 : groups.start[group] as number, end = group < 0 ? 0 : groups.start[group + 1] as number; town < end; town++) {
      if (((sizes[town] as number) & 3) !== SECTION) population += inhabitants(town)
    }
    return { country: countryCodes[groups.countryOfArea[index] as number] ?? null, id: areaIds(index), point: point(areaLatitudes(index), areaLongitudes(index)), population }
  }

  /** Ids are kept as differences within a group. */
  function idOf(town: number, group: number): number {
    let id = 0
    for (let at = groups.start[group] as number; at <= town; at++) id += ids(at)
    return id
  }

  function town(index: number, other: boolean): Candidate {
    const group = groups.of(index)
    const home = groups.area[group] as number
    const [latitude, longitude] = (home >= 0 ? point(areaLatitudes(home), areaLongitudes(home)) : null) ?? [0, 0]
    const rank = (sizes[index] as number) & 3
    return {
      key: index,
      kind: rank === SECTION ? 'district' : 'city',
      whole: false,
      firstLevel: false,
      country: countryCodes[groups.country[group] as number] ?? null,
      area: home,
      point: [(Math.round(latitude * 100) + signed(latitudes(index))) / 100, (Math.round(longitude * 100) + signed(longitudes(index))) / 100],
      geonamesId: idOf(index, group),
      population: inhabitants(index),
      seat: SEATS[rank] ?? null,
      other
    }
  }

  return {
    count, areaCount, countyCount, countryCodes, countryIds, countrySizes, find, area, town,
    areaName: index => (names ??= utf8(areaNames).split('\n'))[index] ?? null,
    county: index => ({ area: countyAreas(index), population: 2 ** (countySizes[index] as number), point: point(countyLatitudes(index), countyLongitudes(index)) })
  }
}

/** A point in hundredths from the south pole and the date line, one more for the latitude, which is 0 where there is none. */
function point(latitude: number, longitude: number): Point | null {
  return latitude === 0 ? null : [(latitude - 9001) / 100, (longitude - 18000) / 100]
}

interface Groups {
  /** Number of towns. */
  readonly count: number
  /** First town of each group, and the count at the end. */
  readonly start: Int32Array
  readonly country: Uint8Array
  /** First-level area; -1 for none. */
  readonly area: Int16Array
  /** Group of each first-level area, -1 for one without towns, and its country. */
  readonly ofArea: Int16Array
  readonly countryOfArea: Uint8Array
  readonly of: (town: number) => number
}

/** Groups stand by country, in it by area, so that a step tells a country with its areas; those without towns have empty groups. */
function readGroups(reader: Reader, areaCount: number): Groups {
  const groupCount = reader.varint()
  const start = new Int32Array(groupCount + 1)
  const country = new Uint8Array(groupCount)
  const area = new Int16Array(groupCount)
  const ofArea = new Int16Array(areaCount).fill(-1)
  const countryOfArea = new Uint8Array(areaCount)
  let next = 0
  let here = 0
  for (let group = 0; group < groupCount; group++) {
    const step = reader.varint()
    here += step >> 1
    country[group] = here
    if (step & 1) {
      area[group] = -1
    } else {
      area[group] = next
      ofArea[next] = group
      countryOfArea[next++] = here
    }
    start[group + 1] = (start[group] as number) + reader.varint()
  }
  return {
    count: start[groupCount] as number, start, country, area, ofArea, countryOfArea,
    of: town => {
      let low = 0
      let high = groupCount
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if ((start[middle] as number) <= town) low = middle
        else high = middle
      }
      return low
    }
  }
}

/**
 * The table of all names, each behind the hash of its bytes in a chain that starts with the last: a line a row, tabs between the names of
 * one. This loop runs over some 900,000 bytes at the first call and does as little as it can.
 */
function indexNames(count: number, bytes: Uint8Array): Towns['find'] {
  const mask = (1 << Math.ceil(Math.log2(count * 2))) - 1
  const heads = new Int32Array(mask + 1)
  const next = new Int32Array(count + 1)
  const starts = new Int32Array(count + 1)
  // Line doubled, plus 1 where the name is not the first of its line.
  const lines = new Int32Array(count + 1)
  let hash = 0
  let start = 0
  let line = 0
  for (let at = 0, entry = 1; entry <= count; at++) {
    const byte = bytes[at] as number
    if (byte > NEWLINE) {
      hash = Math.imul(hash, 31) + byte | 0
      continue
    }
    const slot = mix(hash) & mask
    next[entry] = heads[slot] as number
    heads[slot] = entry
    starts[entry] = start
    lines[entry++] = line
    start = at + 1
    hash = 0
    line = byte === TAB ? line | 1 : (line | 1) + 1
  }
  return (key, found) => {
    let wanted = 0
    for (let i = 0; i < key.length; i++) wanted = Math.imul(wanted, 31) + key.charCodeAt(i) | 0
    for (let entry = heads[mix(wanted) & mask] as number; entry > 0; entry = next[entry] as number) {
      if (spells(bytes, starts[entry] as number, key)) found((lines[entry] as number) >> 1, ((lines[entry] as number) & 1) === 1)
    }
  }
}

function mix(hash: number): number {
  const folded = Math.imul(hash ^ hash >>> 15, 0x85EBCA6B)
  return folded ^ folded >>> 13
}

function spells(bytes: Uint8Array, start: number, key: string): boolean {
  for (let i = 0; i < key.length; i++) if (bytes[start + i] !== key.charCodeAt(i)) return false
  return (bytes[start + key.length] as number) <= NEWLINE
}

function signed(value: number): number {
  return value & 1 ? -(value + 1) / 2 : value / 2
}

type Reader = ReturnType<typeof openColumns>

/** Reads the columns one after the other. */
function openColumns(bytes: Uint8Array) {
  let at = 0

  function varint(): number {
    let value = 0
    let scale = 1
    for (;;) {
      const byte = bytes[at++] ?? 0
      value += (byte & 127) * scale
      if (byte < 128) return value
      scale *= 128
    }
  }

  function part(length: number): Uint8Array {
    at += length
    return bytes.subarray(at - length, at)
  }

  /** Numbers of `width` bytes, all lowest bytes first; read where they are asked for. */
  function planes(count: number, width: number): (index: number) => number {
    const all = part(count * width)
    return index => {
      let value = 0
      for (let plane = width - 1; plane >= 0; plane--) value = value << 8 | (all[plane * count + index] as number)
      return value
    }
  }

  return { varint, part, planes, text: () => utf8(part(varint())), rest: () => bytes.subarray(at) }
}

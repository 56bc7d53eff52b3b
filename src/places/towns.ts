import { utf8 } from '../text/unpack'
import type { Candidate } from './candidate'

/** The packed tables, opened: towns in columns, found by a hash of their folded name. */
export interface Towns {
  readonly count: number
  readonly countryCodes: readonly string[]
  readonly countryIds: readonly number[]
  /** Binary logarithm of the inhabitants. */
  readonly countrySizes: readonly number[]
  readonly areas: readonly Area[]
  /** Counties of the United States: folded name with its word, first-level area, point. */
  readonly counties: readonly County[]
  readonly find: (key: string) => Candidate[]
}

interface County {
  readonly key: string
  readonly area: number
  readonly population: number
  readonly point: readonly [latitude: number, longitude: number] | null
}

interface Area {
  readonly name: string
  readonly others: string[]
  /** Index of the country. */
  readonly country: number
  readonly id: number
  readonly point: readonly [latitude: number, longitude: number] | null
  /** Inhabitants of its towns. */
  population: number
}

const NEWLINE = 10
const SEATS = [null, 'area', 'country', null] as const
/** Last two bits of the size column: a section of a town. */
const SECTION = 3

/** Opens what `src/lab/pack-gazetteer.ts` wrote (the order of its columns is the format). Coordinates come as hundredths of a degree. */
export function readTowns(bytes: Uint8Array): Towns {
  const reader = openColumns(bytes)
  const codes = reader.text()
  const countryCodes = Array.from({ length: codes.length / 2 }, (_, i) => codes.slice(2 * i, 2 * i + 2))
  const countryIds = countryCodes.map(() => reader.varint())
  const countrySizes = countryCodes.map(() => reader.varint())
  const areas = readAreas(reader)

  const count = reader.varint()
  const names = reader.lines(count)
  const country = Uint8Array.from(reader.running(count, false))
  const area = Int16Array.from(reader.running(count, true), value => value - 1)
  const ids = new Int32Array(count)
  for (let i = 0; i < count; i++) ids[i] = reader.varint() + (i > 0 && country[i] === country[i - 1] && area[i] === area[i - 1] ? ids[i - 1] as number : 0)
  const size = new Uint8Array(count)
  for (let i = 0; i < count; i++) size[i] = reader.varint()
  const latitude = reader.planes(count)
  const longitude = reader.planes(count)
  const otherCount = reader.varint()
  const others = reader.lines(otherCount)
  const otherTown = Int32Array.from(reader.running(otherCount, false))
  const counties = readCounties(reader)

  const inhabitantsOf = Float64Array.from({ length: 64 }, (_, step) => 2 ** (step / 1.5))
  const inhabitants = (town: number): number => inhabitantsOf[(size[town] as number) >> 2] as number
  for (let i = 0; i < count; i++) {
    const home = areas[area[i] as number]
    if (home && ((size[i] as number) & 3) !== SECTION) home.population += inhabitants(i)
  }

  const total = count + otherCount
  const slots = 1 << Math.ceil(Math.log2(total * 2))
  const heads = new Int32Array(slots).fill(-1)
  const next = new Int32Array(total).fill(-1)
  const startOf = (entry: number): number => entry < count ? names[entry] as number : others[entry - count] as number
  for (let entry = 0; entry < total; entry++) {
    let hash = 0
    for (let at = startOf(entry), byte = bytes[at] as number; byte !== NEWLINE; byte = bytes[++at] as number) hash = Math.imul(hash, 31) + byte | 0
    const slot = mix(hash) & slots - 1
    next[entry] = heads[slot] as number
    heads[slot] = entry
  }

  function candidate(entry: number): Candidate {
    const town = entry < count ? entry : otherTown[entry - count] as number
    const home = areas[area[town] as number]
    const [middleLatitude, middleLongitude] = home?.point ?? [0, 0]
    return {
      key: town,
      kind: ((size[town] as number) & 3) === SECTION ? 'district' : 'city',
      whole: false,
      firstLevel: false,
      country: countryCodes[country[town] as number] ?? null,
      area: area[town] as number,
      point: [(Math.round(middleLatitude * 100) + (latitude[town] as number)) / 100, (Math.round(middleLongitude * 100) + (longitude[town] as number)) / 100],
      geonamesId: ids[town] as number,
      population: inhabitants(town),
      seat: SEATS[(size[town] as number) & 3] ?? null,
      other: entry >= count
    }
  }

  function find(key: string): Candidate[] {
    let hash = 0
    for (let i = 0; i < key.length; i++) hash = Math.imul(hash, 31) + key.charCodeAt(i) | 0
    const found: Candidate[] = []
    for (let entry = heads[mix(hash) & slots - 1] as number; entry >= 0; entry = next[entry] as number) {
      if (spells(bytes, startOf(entry), key)) found.push(candidate(entry))
    }
    return found
  }

  return { count, countryCodes, countryIds, countrySizes, areas, counties, find }
}

function readAreas(reader: Reader): Area[] {
  const count = reader.varint()
  const names = reader.text().split('\n')
  const countries = reader.running(count, false)
  const ids = reader.running(count, true)
  const latitudes = names.map(() => reader.varint())
  const longitudes = names.map(() => reader.varint())
  const areas = names.map((name, i): Area => ({
    name, others: [], country: countries[i] ?? 0, id: ids[i] ?? 0, population: 0,
    point: latitudes[i] === 0 ? null : [((latitudes[i] as number) - 9001) / 100, ((longitudes[i] as number) - 18000) / 100]
  }))
  const otherCount = reader.varint()
  const others = reader.text().split('\n')
  reader.running(otherCount, false).forEach((area, i) => areas[area]?.others.push(others[i] as string))
  return areas
}

function readCounties(reader: Reader): County[] {
  const count = reader.varint()
  const keys = reader.text().split('\n')
  const areas = reader.running(count, false)
  const sizes = Array.from(areas, () => reader.varint())
  const latitudes = sizes.map(() => reader.varint())
  const longitudes = sizes.map(() => reader.varint())
  return sizes.map((size, i) => ({
    key: keys[i] as string, area: areas[i] as number, population: 2 ** size,
    point: latitudes[i] === 0 ? null : [((latitudes[i] as number) - 9001) / 100, ((longitudes[i] as number) - 18000) / 100]
  }))
}

function mix(hash: number): number {
  const folded = Math.imul(hash ^ hash >>> 15, 0x85EBCA6B)
  return folded ^ folded >>> 13
}

function spells(bytes: Uint8Array, start: number, key: string): boolean {
  for (let i = 0; i < key.length; i++) if (bytes[start + i] !== key.charCodeAt(i)) return false
  return bytes[start + key.length] === NEWLINE
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

  /** Values written as differences from the one before. */
  function running(count: number, signed: boolean): Int32Array {
    const values = new Int32Array(count)
    let value = 0
    for (let i = 0; i < count; i++) {
      const step = varint()
      value += !signed ? step : step & 1 ? -(step + 1) / 2 : step / 2
      values[i] = value
    }
    return values
  }

  /** Signed 16-bit values, all low bytes before all high bytes. */
  function planes(count: number): Int16Array {
    const values = new Int16Array(count)
    for (let i = 0; i < count; i++) {
      const value = (bytes[at + i] as number) | (bytes[at + count + i] as number) << 8
      values[i] = value & 1 ? -(value + 1) / 2 : value / 2
    }
    at += 2 * count
    return values
  }

  function text(): string {
    const length = varint()
    at += length
    return utf8(bytes.subarray(at - length, at))
  }

  /** Where each of `count` lines starts in the bytes; each ends in a line feed. */
  function lines(count: number): Int32Array {
    const end = varint() + at
    const starts = new Int32Array(count)
    for (let line = 0; line < count; line++) {
      starts[line] = at
      while (bytes[at] !== NEWLINE) at++
      at++
    }
    at = end
    return starts
  }

  return { varint, running, planes, text, lines }
}

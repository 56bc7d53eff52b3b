import { LIST_NAMES } from './lists'
import type { NameTokens } from './read'

/** Number of the list of countries. */
export const COUNTRY = LIST_NAMES.indexOf('country')

/** Where token `i` stands in a phrase of a list, by the list's number in `LIST_NAMES`: 0 in none; 1 it is one; 2 it opens one; 3 it is a further word of one. */
export function listedIn({ listed }: Pick<NameTokens, 'listed'>, i: number, list: number): number {
  return ((listed[i] as number) >> (list * 2)) & 3
}

/** Several lists, by their names, as `NameTokens.listed` has them: the lower of the two bits of each. */
export function listBits(...names: readonly string[]): number {
  return names.reduce((bits, name) => bits | (1 << (LIST_NAMES.indexOf(name) * 2)), 0)
}

const PLACES = listBits('country', 'region', 'city', 'town')
const TOWNS = listBits('region', 'city', 'town')
const NAMED_PLACES = listBits('country', 'region', 'city')

/** True where one of the lists has token `i` by itself. */
export function isAloneIn({ listed }: Pick<NameTokens, 'listed'>, i: number, lists: number): boolean {
  const bits = listed[i] as number
  return (bits & ~(bits >> 1) & lists) !== 0
}

/** True where one of the lists has a name that token `i` belongs to. */
export function isIn({ listed }: Pick<NameTokens, 'listed'>, i: number, lists: number): boolean {
  const bits = listed[i] as number
  return ((bits | (bits >> 1)) & lists) !== 0
}

/** True where a list of countries, regions, cities or towns has a name that token `i` belongs to; "Highway 101" has none. */
export function isInPlace(tokens: Pick<NameTokens, 'listed'>, i: number): boolean {
  return isIn(tokens, i, PLACES)
}

/** True where one of these lists has token `i` by itself. */
export function isWholePlace(tokens: Pick<NameTokens, 'listed'>, i: number): boolean {
  return isAloneIn(tokens, i, PLACES)
}

/** True where one of the lists has a longer name that token `i` opens. */
export function opensIn({ listed }: Pick<NameTokens, 'listed'>, i: number, lists: number): boolean {
  const bits = listed[i] as number
  return ((bits >> 1) & ~bits & lists) !== 0
}

/** The same of places: "Northern" of "Northern Ireland". */
export function opensPlace(tokens: Pick<NameTokens, 'listed'>, i: number): boolean {
  return opensIn(tokens, i, PLACES)
}

/** True where the tokens are a whole name of a country, region or city. */
export function isPlaceName(tokens: Pick<NameTokens, 'listed' | 'count'>, from: number, to: number): boolean {
  return isWholeIn(tokens, from, to, NAMED_PLACES)
}

/** True where the tokens are a whole name of one of the lists, by their bits. */
export function isWholeIn(tokens: Pick<NameTokens, 'listed' | 'count'>, from: number, to: number, lists: number): boolean {
  if (to - from === 1) return isAloneIn(tokens, from, lists)
  const { listed, count } = tokens
  const first = listed[from] as number
  const last = listed[to - 1] as number
  const behind = to < count ? listed[to] as number : 0
  return ((first >> 1) & ~first & last & (last >> 1) & ~(behind & (behind >> 1)) & lists) !== 0
}

/** True where the tokens are a whole name of a region, city or town. */
export function isTownName(tokens: Pick<NameTokens, 'listed' | 'count'>, from: number, to: number): boolean {
  return isWholeIn(tokens, from, to, TOWNS)
}

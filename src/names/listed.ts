import { LIST_NAMES } from './lists'
import type { NameTokens } from './read'

/** Number of the list of countries. */
export const COUNTRY = LIST_NAMES.indexOf('country')
const PLACES: readonly number[] = ['country', 'region', 'city', 'town'].map(list => LIST_NAMES.indexOf(list))

/** Where token `i` stands in a phrase of a list, by the list's number in `LIST_NAMES`: 0 in none; 1 it is one; 2 it opens one; 3 it is a further word of one. */
export function listedIn({ listed }: Pick<NameTokens, 'listed'>, i: number, list: number): number {
  return ((listed[i] as number) >> (list * 2)) & 3
}

/** True where a list of countries, regions, cities or towns has a name that token `i` belongs to; "Highway 101" has none. */
export function isInPlace(tokens: Pick<NameTokens, 'listed'>, i: number): boolean {
  return PLACES.some(list => listedIn(tokens, i, list) !== 0)
}

/** True where one of these lists has token `i` by itself. */
export function isWholePlace(tokens: Pick<NameTokens, 'listed'>, i: number): boolean {
  return PLACES.some(list => listedIn(tokens, i, list) === 1)
}

/** True where one of these lists has a longer name that token `i` opens: "Northern" of "Northern Ireland". */
export function opensPlace(tokens: Pick<NameTokens, 'listed'>, i: number): boolean {
  return PLACES.some(list => listedIn(tokens, i, list) === 2)
}

const TOWNS = PLACES.filter(list => list !== COUNTRY)
const NAMED_PLACES = PLACES.filter(list => LIST_NAMES[list] !== 'town')

/** True where the tokens are a whole name of a country, region or city. */
export function isPlaceName(tokens: Pick<NameTokens, 'listed' | 'count'>, from: number, to: number): boolean {
  return isWholeIn(tokens, from, to, NAMED_PLACES)
}

/** True where the tokens are a whole name of one of the lists, by their numbers in `LIST_NAMES`. */
export function isWholeIn(tokens: Pick<NameTokens, 'listed' | 'count'>, from: number, to: number, lists: readonly number[]): boolean {
  const whole = (list: number): boolean => listedIn(tokens, from, list) === 2 && listedIn(tokens, to - 1, list) === 3 && (to >= tokens.count || listedIn(tokens, to, list) !== 3)
  return lists.some(list => to - from === 1 ? listedIn(tokens, from, list) === 1 : whole(list))
}

/** True where the tokens are a whole name of a region, city or town. */
export function isTownName(tokens: Pick<NameTokens, 'listed' | 'count'>, from: number, to: number): boolean {
  return isWholeIn(tokens, from, to, TOWNS)
}

/** Plain cardinal words below a hundred. */
export const UNITS: ReadonlyMap<string, number> = new Map('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
  .split(' ').map((word, value) => [word, value]))

export const TENS: ReadonlyMap<string, number> = new Map('twenty thirty forty/fourty fifty sixty seventy eighty ninety'
  .split(' ').flatMap((forms, index) => forms.split('/').map(word => [word, 20 + index * 10])))

/** Words that multiply what stands before them; "m" and "k" only behind digits. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12], ['score', 20], ['hundred', 100], ['thousand', 1000], ['lakh', 100_000], ['lac', 100_000], ['million', 1e6], ['mln', 1e6], ['crore', 1e7],
  ['billion', 1e9], ['bn', 1e9], ['trillion', 1e12]
])

/** Plural scale words that stand for an open number, with the least that they can mean. */
export const OPEN_SCALES: ReadonlyMap<string, number> = new Map([
  ['tens', 20], ['dozens', 24], ['scores', 40], ['hundreds', 200], ['thousands', 2000], ['lakhs', 200_000], ['millions', 2e6], ['crores', 2e7], ['billions', 2e9]
])

/** What a wording in front of a number does to it. Longer wordings first. */
export type Bound = 'least' | 'more' | 'most' | 'less' | 'about' | 'plain'

export const BOUNDS: readonly (readonly [wording: string, bound: Bound])[] = [
  ['at the very least', 'least'], ['at the least', 'least'], ['at least', 'least'], ['at leasyt', 'least'], ['atleast', 'least'], ['no fewer than', 'least'], ['no less than', 'least'],
  ['not less than', 'least'], ['not fewer than', 'least'], ['a minimum of', 'least'], ['minimum of', 'least'], ['minimum', 'least'],
  ['well more than', 'more'], ['far more than', 'more'], ['just more than', 'more'], ['slightly more than', 'more'], ['a little more than', 'more'], ['more than', 'more'], ['more then', 'more'],
  ['well over', 'more'], ['just over', 'more'], ['a little over', 'more'], ['slightly over', 'more'], ['over', 'more'], ['above', 'more'], ['upwards of', 'least'], ['upward of', 'least'],
  ['in excess of', 'more'], ['exceeding', 'more'], ['beyond', 'more'],
  ['up to', 'most'], ['as many as', 'most'], ['as much as', 'most'], ['a maximum of', 'most'], ['maximum of', 'most'], ['at most', 'most'], ['no more than', 'most'], ['not more than', 'most'],
  ['fewer than', 'less'], ['less than', 'less'], ['under', 'less'], ['below', 'less'],
  ['just under', 'about'], ['an estimated', 'about'], ['estimated', 'about'], ['approximately', 'about'], ['approx', 'about'], ['approx.', 'about'], ['around', 'about'], ['about', 'about'],
  ['roughly', 'about'], ['nearly', 'about'], ['almost', 'about'], ['some', 'about'], ['close to', 'about'], ['circa', 'about'], ['near', 'about'], ['~', 'about'],
  ['in the region of', 'about'], ['anywhere', 'about'],
  ['a grand total of', 'plain'], ['a combined total of', 'plain'], ['a total of', 'plain'], ['total of', 'plain'], ['a combined', 'plain'], ['a further', 'plain'], ['an additional', 'plain'],
  ['a reported', 'plain'], ['a confirmed', 'plain'], ['additional', 'plain'], ['a record', 'plain'], ['another', 'plain'], ['further', 'plain'], ['only', 'plain'], ['just', 'plain'], ['exactly', 'plain'], ['precisely', 'plain']
]

/** Vague amounts without any number; the value is what they tell at least, null for nothing. */
export const VAGUE: readonly (readonly [wording: string, min: number | null])[] = [
  ['an unknown number', null], ['unknown number', null], ['an unspecified number', null], ['an undetermined number', null], ['an undisclosed number', null], ['unspecified number', null],
  ['a lot', null], ['lots', null], ['a large number', null], ['a small number', null], ['a great number', null], ['large numbers', null], ['a great many', null], ['a good many', null], ['a number', null], ['a handful', null],
  ['quite a few', null], ['a few', null], ['few', null], ['several', null], ['many', null], ['numerous', null], ['countless', null], ['multiple', null], ['various', null], ['some', null],
  ['untold numbers', null], ['innumerable', null], ['an unknown amount', null], ['a substantial number', null], ['a significant number', null], ['an uncertain number', null]
]

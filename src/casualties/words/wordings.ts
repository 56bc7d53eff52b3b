import type { Mark } from '../read/chunk'

/** The roles of punctuation. */
export const PUNCTUATION: ReadonlyMap<string, Mark['kind']> = new Map([
  [',', 'comma'], [';', 'semicolon'], [':', 'colon'], ['–', 'dash'], ['(', 'open'], ['[', 'open'], [')', 'close'], [']', 'close'], ['"', 'quote'], ['.', 'stop'], ['!', 'stop'], ['?', 'stop'], ['...', 'stop'], ['…', 'stop'], ['•', 'dash'], ['*', 'dash'], ['|', 'dash'], ['_', 'dash']
])

/** Words of several tokens with one role. */
export type Wording = readonly [words: readonly string[], kind: Mark['kind']]
const WORDINGS: readonly (readonly [wording: string, kind: Mark['kind']])[] = [
  ['most of whom were', 'other'], ['all of whom were', 'other'], ['as well as', 'conjunction'], ['along with', 'conjunction'], ['together with', 'conjunction'], ['in addition to', 'conjunction'], ['and also', 'conjunction'], ['followed by', 'conjunction'],
  ['but not', 'preposition'], ['and not', 'preposition'], ['not counting', 'preposition'], ['not including', 'preposition'], ['other than', 'preposition'], ['apart from', 'preposition'], ['aside from', 'preposition'], ['as of', 'preposition'], ['due to', 'preposition'], ['because of', 'preposition'], ['according to', 'preposition'], ['out of', 'preposition'],
  ['in front of', 'preposition'], ['instead of', 'preposition'], ['on board', 'preposition'], ['as a result of', 'preposition'], ['such as', 'including'], ['comprising of', 'including'], ['comprising', 'including'], ['consisting of', 'including'], ['made up of', 'including'], ['incl .', 'including'], ['incl', 'including'], ['the size of', 'preposition'], ['among them', 'including'], ['including', 'including'], ['amongst them', 'including'], ['among whom were', 'including'],
  ['to death', 'adjective'], ['to pieces', 'adjective'], ['and a half', 'adverb'], ['at least', 'adverb'], ['so that', 'subordinator'], ['even though', 'subordinator'], ['in which', 'relative'], ['in whom', 'relative'], ['of whom', 'relative'], ['of which', 'relative'], ['during which', 'relative'], ['on which', 'relative'], ['at which', 'relative'],
  ['so far', 'adverb'], ['that of', 'other'], ['at the time', 'adverb'], ['on the spot', 'adverb'], ['at the scene', 'adverb'], ['no longer', 'adverb']
]

/** The wordings by their first words, longer ones first. */
const wordings = new Map<string, Wording[]>()
export const WORDING_STARTS: ReadonlyMap<string, readonly Wording[]> = wordings
for (const [wording, kind] of WORDINGS) {
  const words = wording.split(' ')
  const first = words[0] as string
  wordings.set(first, [...wordings.get(first) ?? [], [words, kind] as const].sort((a, b) => b[0].length - a[0].length))
}

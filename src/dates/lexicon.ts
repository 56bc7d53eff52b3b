import { feastWords } from './feasts'
import { OPEN_SCALES, SCALES, TENS, UNITS as UNIT_NUMBERS } from '../numbers/words'
import { MONTH_FORMS } from '../text/months'
import { AMOUNT_WORDS, DETERMINER_WORDS, MODIFIER_WORDS, QUARTER_WORDS, SET_WORDS, SIDE_WORDS, STEP_WORDS, STRETCH_WORDS, UNIVERSAL_WORDS, ZONE_WORDS } from './words'

/** What a word can be inside a time expression. */
export type WordKind = 'none' | 'word' | 'number' | 'figure' | 'ordinal' | 'decade' | 'clock' | 'month' | 'weekday' | 'weekdays' | 'unit' | 'part' | 'season' | 'cardinal' | 'scale'

/** A word as the parsers see it. */
export interface Word {
  /** Lower case, without full stops; '' for a word of no interest. */
  readonly text: string
  readonly kind: WordKind
  /** Number meant: of the month, the weekday (1 Monday), the cardinal, the unit's place in `UNITS`, the digits' value. */
  readonly value: number
  /** How many digits a `number` has (0 where it has separators), or the plural of a `unit` (1). */
  readonly digits: number
  /** Minutes of a `clock`, else 0. */
  readonly minute: number
  /** "am", "pm", "hrs", "z" or '' of a `clock`. */
  readonly meridiem: string
}

export const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'weekend', 'fortnight', 'month', 'quarter', 'year', 'decade', 'century', 'millennium'] as const
export type Unit = (typeof UNITS)[number]

/** The unit of a word of kind `unit`. */
export function unitOf(word: Word): Unit {
  return UNITS[word.value] as Unit
}

/** Words by kind, each with its value; forms of one value are split by "/". */
const WEEKDAYS = 'monday/mon tuesday/tues/tue wednesday/wed thursday/thurs/thu/thur friday/fri saturday/sat sunday/sun'
const TEN_YEARS = 'twenties thirties forties fifties sixties seventies eighties nineties'
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
const TENTH_ORDINALS = 'twentieth thirtieth'
const UNIT_FORMS = 'second/sec/secs minute/min/mins hour/hr/hrs day/daytime week/wk weekend fortnight month quarter/qtr year/yr/yrs decade century millennium'
const UNIT_PLURALS = 'seconds minutes hours days weeks weekends fortnights months quarters years decades centuries millennia'
/** Parts of the day, in the order of `PARTS`. */
const PART_FORMS = 'morning/mornings/dawn/daybreak/sunrise/breakfast noon/midday/noontime/lunchtime afternoon/afternoons evening/evenings/dusk/sunset/nightfall night/nights/nighttime midnight'
export const PARTS = ['MO', 'MI', 'AF', 'EV', 'NI', 'MIDNIGHT'] as const
const SEASONS = 'spring/springtime summer/summertime fall/autumn winter/wintertime'
/** Words that the parsers ask for by name, first those that the grammar starts from; those of the holidays come on top. */
const WORDS = `${STEP_WORDS} ${SIDE_WORDS} ${AMOUNT_WORDS} ${STRETCH_WORDS} ${SET_WORDS} ${QUARTER_WORDS} ${MODIFIER_WORDS} ${DETERMINER_WORDS} ${ZONE_WORDS} ${UNIVERSAL_WORDS}
of in on by to and or from for until till through during between since than ensuing recent upcoming future ago before after ahead hence back least most just only shortly per
today yesterday tomorrow tonight overnight now time period calendar super black number matter dozen our my your whole entire long old aged age o'clock oclock am pm local ad bc
bce ce eastern pacific central mountain standard daylight era year-end so s universal greenwich mean soon if with is was were been will would shall should could can might must
said told war afterwards afterward when while school academic season financial fy date into within outside near iso h ending ended starting very single olds holiday
intervening subsequent previously throughout much comparable corresponding pre post`

const lexicon = new Map<string, Word>()

function add(text: string, kind: WordKind, value: number, digits = 0): void {
  if (!lexicon.has(text)) lexicon.set(text, { text, kind, value, digits, minute: 0, meridiem: '' })
}

function addForms(table: string, kind: WordKind, first: number, step = 1, digits = 0): void {
  table.split(' ').forEach((forms, index) => { for (const form of forms.split('/')) add(form, kind, first + index * step, digits) })
}

addForms(MONTH_FORMS, 'month', 1)
add('febr', 'month', 2)
addForms(WEEKDAYS, 'weekday', 1)
addForms(WEEKDAYS.replace(/\/\S+/g, '').replace(/day/g, 'days'), 'weekdays', 1)
addForms(UNIT_FORMS, 'unit', 0)
addForms(UNIT_PLURALS, 'unit', 0, 1, 1)
addForms(PART_FORMS, 'part', 0)
addForms(SEASONS, 'season', 0)
for (const [text, value] of [...UNIT_NUMBERS, ...TENS]) add(text, 'cardinal', value)
addForms(TEN_YEARS, 'decade', 20, 10, 2)
addForms(ORDINALS, 'ordinal', 0)
addForms(TENTH_ORDINALS, 'ordinal', 20, 10)
for (const [text, value] of [...SCALES, ...OPEN_SCALES]) if (text.length > 2) add(text, 'scale', value)
for (const text of [...WORDS.split(/\s+/), ...feastWords()]) add(text, 'word', 0)

/** The word of no interest. */
export const NO_WORD: Word = { text: '', kind: 'none', value: 0, digits: 0, minute: 0, meridiem: '' }

/** Longest word in the lexicon, in characters. */
export const LONGEST_WORD = [...lexicon.keys()].reduce((longest, text) => Math.max(longest, text.length), 0)

/** The word of the lexicon with this text, in lower case and without full stops. */
export function lexiconWord(text: string): Word | undefined {
  return lexicon.get(text)
}

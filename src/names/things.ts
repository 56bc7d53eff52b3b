import { lowerText, textOf, tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import * as TokenFlag from '../text/token-flag'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import * as Style from './styles'

/** Holidays of one word, and those that open others: "Eid al-Fitr", "New Year's Eve". */
const HOLIDAY_WORD = /^(?:Diwali|Deepavali|Nowruz|Holi|Muharram|Janmashtami|Onam|Pongal|Vesak|Tabaski|Mawlid|Navratri|Songkran|Hanukkah|Ashura|Arbaeen|Passover|Eid|Eid-.+)$/
const isHoliday = formTest(HOLIDAY_WORD)
const OPENS_HOLIDAY = /^(?:Eid|New|Christmas|Valentine|Lunar|Mardi|Rosh|Ram|Durga|Ganesh|Chhath|Raksha|Maha|Makar|Yom)$/
const opensHoliday = formTest(OPENS_HOLIDAY)
const HOLIDAY = /^(?:Eid[ -](?:al|ul)[ -].+|(?:Lunar )?New Year(?:['’]s(?: Eve| Day)?)?|Christmas (?:Eve|Day)|Valentine(?:['’]s Day)?|Mardi Gras|Rosh Hashanah|Yom Kippur|Ram Navami|Durga Puja|Ganesh Chaturthi|Chhath Puja|Raksha Bandhan|Maha Shivratri|Makar Sankranti)$/
const isDay = formTest(/^Day$/)
/** What a wildfire is called, behind "the" or before what it does; "Cal Fire" is an agency. */
const isFire = formTest(/^Fire$/)
const isBurning = formTest(/^(?:burned|burns|burning|grew|scorched|spread|raged)$/)
const isAgency = formTest(/^(?:Cal|London|City|County|State)$/)
/** Words that open a sentence and are somebody's name as well, and what stands behind them where they are none: "Bill to ban it passed", "Rice prices soar". */
const OPENS_COMMON = /^(?:Bill|Rice|Chase|Mark|House)$/
const isCommon = formTest(OPENS_COMMON)
const COMMON = /^(?:Bill (?:to|on|that|seek.+)|Rice (?:prices|farmers|exports|imports|output|production)|Chase ends|Mark of|House (?:fires?|collapses?|prices))$/
const VEHICLE = /^APC$/
const isVehicle = formTest(VEHICLE)
const isOne = formTest(/^(?:an|armou?red)$/i)
const isEnd = formTest(/^[.!?:]$/)
const DAY_SHORT = /^(?:Mon|Tues?|Wed|Thu|Thurs|Fri|Sat)$/
const isDayShort = formTest(DAY_SHORT)
const GOD = /^Allah$/
const isGod = formTest(GOD)
/** Officers of the Irish police, and money. */
const COMMON_NOUN = /^(?:garda[ií]|naira)$/i
const isCommonNoun = formTest(COMMON_NOUN)

/** The first word of all but fires. */
const opensNothing = formTest({ test: word => [OPENS_HOLIDAY, HOLIDAY_WORD, COMMON_NOUN, VEHICLE, DAY_SHORT, GOD, OPENS_COMMON].some(pattern => pattern.test(word)) })

/** Holidays, wildfires, words that open a headline: what bears a name or looks like one, and is none of the three. */
export function isNothing(document: TextDocument, tokens: NameTokens, { from, to, type, by }: TokenSpan): boolean {
  if (!opensNothing(document, from) && !(to - from > 1 && isFire(document, to - 1))) return false
  if (opensHoliday(document, from) && HOLIDAY.test(textOf(document, from, to)) && (tokenText(document, from) !== 'Valentine' || to - from > 1 || isDay(document, to + 1))) return true
  if (to - from > 1) return type === 'organization' && !by.startsWith('list:') && isFire(document, to - 1) && !isAgency(document, to - 2) && (lowerText(document, from - 1) === 'the' || isBurning(document, to))
  if (isCommonNoun(document, from) && !by.startsWith('own')) return true
  if (isHoliday(document, from) || (isVehicle(document, from) && isOne(document, from - 1))) return true
  // "Fri, May 3"
  if (isDayShort(document, from) && tokenText(document, to) === ',') return true
  // "Praise be to Allah"
  if (isGod(document, from)) return lowerText(document, from - 1) === 'to'
  if (!isCommon(document, from)) return false
  return tokens.style[from] !== Style.upper && (from === 0 || isEnd(document, from - 1) || ((document.tokens.flags[from] as number) & TokenFlag.lineStart) !== 0) && COMMON.test(textOf(document, from, to + 1))
}

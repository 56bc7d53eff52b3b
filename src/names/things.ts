import { lowerText, tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import type { NameTokens } from './read'
import type { TokenSpan } from './repair'
import * as Style from './styles'

/** First words of holidays, and the whole: "Eid al-Fitr", "Valentine's Day". */
const opensHoliday = formTest(/^(?:Eid|Diwali|Deepavali|Nowruz|Norouz|Holi|Songkran|Hanukkah|Chanukah|Ashura|Arbaeen|Muharram|Ramadan|Ramzan|Passover|Purim|Sukkot|Rosh|Yom|Valentine|New|Christmas|Easter|Vesak|Wesak|Vaisakhi|Baisakhi|Dussehra|Durga|Chhath|Juneteenth|Thanksgiving|Halloween|Mawlid|Lunar|Mardi|Tet)$/i)
const HOLIDAY = /^(?:Eid(?:[ -](?:al|ul|ol|e)[ -][a-z]+)?|Diwali|Deepavali|Nowruz|Norouz|Holi|Songkran|Hanukkah|Chanukah|Ashura|Arbaeen|Muharram|Ramadan|Ramzan|Passover|Purim|Sukkot|Rosh Hashanah|Yom Kippur|Valentine['’]s Day|New Year(?:['’]s(?: (?:Eve|Day))?)?|Christmas(?: (?:Eve|Day))?|Easter(?: (?:Sunday|Monday))?|Vesak|Wesak|Vaisakhi|Baisakhi|Dussehra|Durga Puja|Chhath(?: Puja)?|Juneteenth|Thanksgiving(?: Day)?|Halloween|Mawlid|Lunar New Year|Mardi Gras|Tet)(?![\p{L}-])/iu
/** Surnames as well. */
const isCalledSo = formTest(/^(?:Ramadan|Easter|Christmas)$/)
/** Longer than any of them. */
const REACH = 32
/** What a wildfire is called, behind "the" or before what it does; "Cal Fire" is an agency. */
const isFire = formTest(/^Fire$/)
const isBurning = formTest(/^(?:burn(?:ed|s|ing)?|grew|grows|scorched|destroyed|killed|has|had|which|started|spread|raged|broke|erupted|near|in)$/)
const isArticle = formTest(/^the$/i)
const isAgency = formTest(/^(?:Cal|Cape|London|City|County|National|State|Metro)$/)
/** Words that open a sentence and are somebody's name as well, and what stands behind them where they are none: "Bill to ban it passed", "Rice prices soar". */
const isCommon = formTest(/^(?:Bill|Rice|Chase|Mark|House|Grant|Hope|Grace|Faith|Art|Joy|Drew|Will|Rose|Bush|Guy|Pope|Page|Frank|May|Dawn)$/)
const COMMON = /^(?:(?:Bill|Grant|Hope|Grace|Faith|Mark|Joy|Art) (?:to|on|for|of|that|in|seeking|seeks|aims|would|from|over|as|period|amid)|Rice (?:prices?|farmers?|exports?|imports?|output|production|shortages?|crops?|fields?|paddies|harvest|stocks)|Chase (?:ends?|ended|through|leads?|led|on|after)|House (?:fires?|collapses?|collapsed|prices|party|explosion|blast|sales|search|raid|arrest|panel|of cards)|Bush (?:fires?|meat)|Dawn (?:raid|attack|strike)s?) ?$/
/** Things of armies and hospitals, taken for bodies. */
const isThing = formTest(/^(?:UAVs?|UCAVs?|FPVs?|MLRS|ATGMs?|ICBMs?|IFVs?|APCs|MRAPs?|MANPADS|VBIEDs?|IEDs?|RPGs?|AK-47s?|HIMARS|ATACMS)$/)
/** The same, which are parties as well. */
const isVehicle = formTest(/^APC$/)
const isOne = formTest(/^(?:an|one|two|armou?red)$/i)
/** "Praise be to Allah". */
const isGod = formTest(/^Allah$/)

/** Holidays, wildfires, words that open a headline, and things: what bears a name or looks like one, and is none of the three. */
export function isNothing(document: TextDocument, tokens: NameTokens, { from, to, type, by }: TokenSpan): boolean {
  if (opensHoliday(document, from) && isHoliday(document, from, to) && !(type === 'person' && isCalledSo(document, from))) return true
  if (type === 'organization' && !by.startsWith('list:') && to - from > 1 && isFire(document, to - 1)) return !isAgency(document, to - 2) && (isArticle(document, from - 1) || isBurning(document, to))
  if (to - from > 1) return false
  if (type === 'organization' && (isThing(document, from) || (isVehicle(document, from) && isOne(document, from - 1)))) return true
  if (type === 'person' && isGod(document, from)) return lowerText(document, from - 1) === 'to' || lowerText(document, to) === 'willing'
  return isCommon(document, from) && tokens.style[from] !== Style.upper && isOpening(tokens, from) && COMMON.test(`${tokenText(document, from)} ${lowerText(document, to)}`) && tokenText(document, to) === lowerText(document, to)
}

function isHoliday({ text, tokens }: TextDocument, from: number, to: number): boolean {
  const start = tokens.start[from] as number
  const match = HOLIDAY.exec(text.slice(start, start + REACH))
  return match !== null && start + match[0].length >= (tokens.end[to - 1] as number)
}

/** True where a sentence begins with the token. */
function isOpening({ sentenceStart }: NameTokens, at: number): boolean {
  let low = 0
  let high = sentenceStart.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentenceStart[middle] as number) < at) low = middle + 1
    else high = middle
  }
  return sentenceStart[low] === at
}

import type { TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { classNumber } from './classes'
import { isPlaceName, listedIn } from './listed'
import { LIST_NAMES } from './lists'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'

const DEMONYM = classNumber('demonym')
const COUNTED: ReadonlySet<number> = new Set(['number', 'quantity'].map(classNumber))
const CITY = LIST_NAMES.indexOf('city')
const REGION = LIST_NAMES.indexOf('region')
const ARMED = LIST_NAMES.indexOf('armed')

/** What an armed group is called by others, with a capital where a sentence begins: "[Islamist] al Shabaab fighters". */
const isCreed = formTest(/^(?:Islamist|Jihadi|Jihadist|Communist|Maoist|Marxist|Leftist|Shi['’]?ite|Shia|Sunni|Salafist|Militant|Rebel|Separatist)$/)
/** Lands of which several countries have a part each, called after them: "Iraqi Kurdistan", "Indian Kashmir". */
const isShared = formTest(/^(?:Kurdistan|Kashmir|Punjab|Bengal|Balochistan|Baluchistan|Golan|Sahara|Arctic|Antarctic|Cyprus|Mongolia|Azerbaijan|Macedonia|Guiana|Guinea|Polynesia|Samoa|Somalia|Sudan|Congo|Flanders|Brabant|Tyrol|Pomerania|Galicia|Karelia|Alps|Riviera|Territory|Republic|Jerusalem)$/)
const isArticle = formTest(/^al$/i)
/** Members of a body, whom a number in front counts. */
const isMembers = formTest(/^(?:members|troops|soldiers|officers|agents|personnel|fighters|rebels|militants|employees|workers|staff|staffers|nurses|doctors|guards|policemen|peacekeepers|officials|deputies|firefighters|recruits|cadets|contractors|volunteers|pilots|sailors|airmen|crew)$/)
/** Words between a body and its members: "[service] members". */
const FAR = 2

/** Takes words off the front of a name that are none of it: "[Russian] Norrmark", "[Communist] People's Army", "[Nine] Security Force service members". */
export function withoutLeads(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  return found.map(span => isLed(document, tokens, span) ? { ...span, from: span.from + 1 } : span)
}

function isLed(document: TextDocument, tokens: NameTokens, { from, to, type }: TokenSpan): boolean {
  if (to - from < 2 || !tokens.spaced[from + 1]) return false
  const kind = (tokens.kind[from] as number) >> 1
  if (type === 'place') return to - from === 2 && kind === DEMONYM && (listedIn(tokens, from + 1, CITY) === 1 || (listedIn(tokens, from + 1, REGION) === 1 && !isShared(document, from + 1))) && !isPlaceName(tokens, from, to)
  if (type !== 'organization') return false
  if (isCreed(document, from)) return isArmed(tokens, isArticle(document, from + 1) ? from + 2 : from + 1)
  if (!COUNTED.has(kind) || to - from < 3) return false
  for (let at = to; at <= to + FAR; at++) if (isMembers(document, at)) return true
  return false
}

/** True where the list of armed groups has a name that begins here. */
function isArmed(tokens: NameTokens, at: number): boolean {
  const listed = at < tokens.count ? listedIn(tokens, at, ARMED) : 0
  return listed === 1 || listed === 2
}

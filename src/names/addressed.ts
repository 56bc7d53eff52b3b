import { tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import * as TokenFlag from '../text/token-flag'
import { isCapital } from '../text/written'
import { classNumber } from './classes'
import { isPlaceName } from './listed'
import { occurrencesOf } from './occurrences'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import * as Style from './styles'

/** Forms of address, before people alone: "Cr [Roe]". */
const ADDRESS = /^(?:Mr|Mrs|Ms|Dr|Prof|Cr|Cllr|Coun|Engr|Atty|Capt|Col|Lt|Sgt|Brig)\.?$/
const isAddress = formTest(ADDRESS)
/** Offices whose holder stands right behind them, with given name and last name: "Chief Executive [Ann Roe]". */
const OFFICE = /^(?:Executive|Chairman|Chairwoman|Chairperson|President|Minister|Secretary|Governor|Senator|Mayor|Justice|Judge|Magistrate|Councillor|Director|Commissioner|Superintendent|Inspector|Sergeant|Detective|Constable|Archbishop|Bishop|Professor|Ambassador|Spokesman|Spokeswoman|Spokesperson|CEO|CFO|Coach|Captain|Speaker|Treasurer|Auditor|Engineer|Barrister|Pastor|Alhaji|Chief)$/
const titles = occurrencesOf(ADDRESS, OFFICE)
const isStop = formTest(/^\.$/)
/** What stands between an office and a name: "Minister Hon. [Ann Roe]". */
const isHonour = formTest(/^(?:Hon|Rt|Excellency|Honou?rable|Highness|Majesty|\p{L}+\.)\.?$/u)
/** Classes of words that people are called by. */
const PERSONAL: ReadonlySet<number> = new Set(['capital', 'mixed', 'given', 'surname', 'anyName', 'ordinaryName', 'initial'].map(classNumber))
const OF_PEOPLE: ReadonlySet<number> = new Set(['given', 'surname', 'anyName'].map(classNumber))
const UNKNOWN = classNumber('capital')
const SAID = classNumber('said')
const LONGEST = 3
const SCORE = 0.8

/** People right behind a form of address or an office, where nothing was found. Spans in order. Linear. */
export function withAddressed(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): readonly TokenSpan[] {
  const kept: TokenSpan[] = []
  let next = 0
  let end = 0
  for (const at of titles(document)) {
    while (next < found.length && (found[next] as TokenSpan).to <= at) kept.push(found[next++] as TokenSpan)
    if (at < end || (found[next]?.from ?? tokens.count) <= at || tokens.style[at] !== Style.plain || !isCapital(document, at) || !(isCapital(document, at + 1) || isCapital(document, at + 2))) continue
    const address = isAddress(document, at)
    const from = address && isStop(document, at + 1) ? at + 2 : at + 1
    const named = found[next]
    // "President [Susel] [Barno Yudel]": the model left out the given name.
    if (named?.type === 'person' && named.from === from + 1 && named.by !== 'own names' && tokens.spaced[named.from] === 1 && mayBeOfName(document, tokens, from) && !isHonour(document, from) && (tokens.kind[from] as number) >> 1 === UNKNOWN) {
      next++
      kept.push({ ...named, from })
      end = named.to
      continue
    }
    const to = endOfName(document, tokens, from, found[next]?.from ?? tokens.count)
    if (to - from < (address ? 1 : 2) || !(address || isSomebody(tokens, from, to)) || isPlaceName(tokens, from, to)) continue
    kept.push({ from, to, type: 'person', score: SCORE, by: 'rule:addressed' })
    end = to
  }
  return kept.length === 0 ? found : [...kept, ...found.slice(next)]
}

/** Where the words with a capital from `from` on end; `from` where they go on beyond a name, or where something else was found. */
function endOfName(document: TextDocument, tokens: NameTokens, from: number, limit: number): number {
  let to = from
  while (to < limit && to - from <= LONGEST && mayBeOfName(document, tokens, to)) to++
  return to - from > LONGEST || to === limit || (to < tokens.count && isCapital(document, to)) ? from : to
}

function mayBeOfName(document: TextDocument, tokens: NameTokens, at: number): boolean {
  if (!isCapital(document, at) || !tokens.spaced[at] || ((document.tokens.flags[at] as number) & TokenFlag.lineStart) !== 0) return false
  return PERSONAL.has((tokens.kind[at] as number) >> 1) && tokenText(document, at).length > 1
}

/** One word at least is of people, or the name speaks. */
function isSomebody(tokens: NameTokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (OF_PEOPLE.has((tokens.kind[i] as number) >> 1)) return true
  return to < tokens.count && (tokens.kind[to] as number) >> 1 === SAID
}

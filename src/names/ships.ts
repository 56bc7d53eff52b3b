import { textOf, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import type { TokenSpan } from './repair'

/** Ships bear names of people and places: "USS Norrvik", "M/B Princess Anna". */
const isShipWord = formTest(/^(?:USS|U\.S\.S\.|HMS|HMAS|HMCS|HMNZS|RMS|MV|USNS|INS|USCGC|BRP|KRI|KD|KM|KMP|CCGS|ROKS)$/)
/** "M/V", "F/B": of three tokens. */
const isSort = formTest(/^[VBT]$/)
const isMotor = formTest(/^[MF]$/)
const opensName = formTest(/^(?:Princess|Prince|Queen|King|Lady|Saint|St\.?|Santa|San|Sea|Star|Don|Maria|\.)$/)
const isMeasure = formTest(/^KM$/)
const isNumber = formTest(/^[\d.,]+$/)
const LETTERS: ReadonlySet<number> = new Set([...'UHRMIBKFC'].map(letter => letter.charCodeAt(0)))
/** What sails, before its name. */
const isShip = formTest(/^(?:ferry|trawler|tanker|freighter|yacht|superyacht|schooner|ship|vessel|boat|submarine|frigate|corvette|destroyer|bulker|tugboat|steamer|barge|catamaran|liner)$/)
/** What befalls it, behind its name. */
const sails = formTest(/^(?:sank|sinks|sunk|sinking|capsized|capsizes|overturned|collided|ran|sailed|disappeared|vanished|went|exploded|burned|foundered|listed|docked|departed|struck|hit|caught|drifted|was|carrying|left)$/)
/** Capitalised words between a ship's letters and what was found of its name: "MV Princess [Anna]". */
const BEFORE = 3

/** Takes away ships, and their bare name where the text has no person of it. Spans in order. Linear. */
export function withoutShips(document: TextDocument, found: readonly TokenSpan[]): TokenSpan[] {
  // Of a ship by its letters, and of what only sails: a country keeps its name.
  const sure = new Set<string>()
  const names = new Set<string>()
  const ships = new Set<TokenSpan>()
  for (const span of found) {
    const from = shipAt(document, span)
    if (from < 0) continue
    ships.add(span)
    const set = isShip(document, from - 1) ? names : sure
    set.add(textOf(document, from, span.to))
    if (span.type !== 'place') set.add(textOf(document, span.from, span.to))
  }
  return ships.size === 0 ? [...found] : found.filter(span => !ships.has(span) && !(span.to - span.from === 1 && isNamed(textOf(document, span.from, span.to), span.type)))

  function isNamed(name: string, type: TokenSpan['type']): boolean {
    return sure.has(name) || (type !== 'place' && names.has(name))
  }
}

/** Where the name of the ship that the span is or ends begins; -1 for no ship. */
function shipAt(document: TextDocument, { from, to, by }: TokenSpan): number {
  if (isPrefix(document, from)) return from + 1
  for (let at = from - 1; at >= 0 && at >= from - 1 - BEFORE; at--) {
    if (isPrefix(document, at)) return at + 1
    if (!opensName(document, at)) break
  }
  return isShip(document, from - 1) && to - from < 4 && sails(document, to) && by !== 'own names' ? from : -1
}

/** True for "USS", "MV" and the like; all begin with one of a few letters, in capitals. */
function isPrefix(document: TextDocument, token: number): boolean {
  if (isSort(document, token) && document.text.charAt((document.tokens.start[token] as number) - 1) === '/') return isMotor(document, token - 2)
  if (isMeasure(document, token) && isNumber(document, token - 1)) return false
  return token >= 0 && LETTERS.has(document.text.charCodeAt(document.tokens.start[token] as number)) && isShipWord(document, token)
}

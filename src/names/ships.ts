import { textOf, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import type { TokenSpan } from './spans'

/** Ships bear names of people and places: "USS Norrvik", "MV Princess Anna". */
const isShipWord = formTest(/^(?:USS|U\.S\.S\.|HMS|HMAS|HMCS|RMS|MV|USNS|INS|USCGC|BRP|KRI|KD|KM)$/)
/** "M/V", "F/B": of three tokens. */
const isSort = formTest(/^[VBT]$/)
const isNumber = formTest(/^\d[\d.,]*$/)
const LETTERS: ReadonlySet<number> = new Set([...'UHRMIBK'].map(letter => letter.charCodeAt(0)))
/** What sails, before its name, and what befalls it, behind. */
const isShip = formTest(/^(?:ferry|trawler|tanker|yacht|ship|vessel|boat|submarine|frigate|freighter|liner|steamer|destroyer|cruiser|corvette)$/)
const sails = formTest(/^(?:sank|sinks|sinking|capsized|capsizes|overturned|collided|sailed|disappeared|exploded|caught|was)$/)
/** What befalls ships alone: "the Doña Paz collided". */
const founders = formTest(/^(?:sank|sinks|capsized|capsizes|collided|sailed|foundered|docked)$/)
const isThe = formTest(/^the$/i)
const LONGEST = 4
/** Words between a ship's letters and what was found of its name: "MV Princess [Anna]". */
const opensName = formTest(/^(?:Princess|Queen|King|Lady|St\.?|Star|Sea)$/)

/** Takes away ships, and their name alone or behind "the". Spans in order. Linear. */
export function withoutShips(document: TextDocument, found: readonly TokenSpan[]): TokenSpan[] {
  const names = new Set<string>()
  const left: TokenSpan[] = []
  for (const span of found) {
    const from = shipAt(document, span)
    if (from < 0) { left.push(span); continue }
    // Of what only sails a country keeps its name: "the ferry Estonia".
    if (span.type !== 'place' || !isShip(document, from - 1)) names.add(textOf(document, from, span.to)).add(textOf(document, span.from, span.to))
  }
  return names.size === 0 ? left : left.filter(({ from, to }) => (to - from > 1 && !isThe(document, from - 1)) || !names.has(textOf(document, from, to)))
}

/** Where the name of the ship that the span is or ends begins; -1 for no ship. */
function shipAt(document: TextDocument, { from, to, type, by }: TokenSpan): number {
  if (isPrefix(document, from)) return from + 1
  const before = opensName(document, from - 1) ? from - 2 : from - 1
  if (isPrefix(document, before)) return before + 1
  if (to - from >= LONGEST || by === 'own names') return -1
  return (isShip(document, from - 1) && sails(document, to)) || (type === 'person' && isThe(document, from - 1) && founders(document, to)) ? from : -1
}

/** True for "USS", "MV" and the like; all begin with one of a few letters, in capitals. "20 KM" is none. */
function isPrefix(document: TextDocument, token: number): boolean {
  if (token < 0) return false
  const { text, tokens: { start } } = document
  if (isSort(document, token)) return /[MF]\/$/.test(text.slice(Math.max(0, (start[token] as number) - 2), start[token]))
  return LETTERS.has(text.charCodeAt(start[token] as number)) && isShipWord(document, token) && !isNumber(document, token - 1)
}

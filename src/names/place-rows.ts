import type { TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { isCapital } from '../text/written'
import { classNumber } from './classes'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import * as Style from './styles'
import { LONGEST, SCORE } from './town-words'

/** Before a place, and hardly before anybody: "in [Oldo] and Sarn". */
const isWhere = formTest(/^(?:in|near|at|around|outside|across|through|into|off|bombed|shelled|bombing|shelling)$/i)
/** The same where nobody was found: "fled to [Oldo] and Sarn", not "close to Roe and Sarn". */
const isWhereTo = formTest(/^(?:from|to|towards?|between|attacked|hit|reached|left|fled)$/i)
const isAnd = formTest(/^(?:and|or)$/)
const isComma = formTest(/^,$/)
/** Ends the row: what goes on with a verb may begin a clause of its own ("in Oldo and Roe said"). */
const endsRow = formTest(/^[.,;:)!?]$/)
/** Classes of words that no member is made of. */
const OTHERS: ReadonlySet<number> = new Set(['title', 'demonym', 'month', 'weekday', 'ordinary', 'the', 'a', 'pronoun', 'event', 'quantity', 'number', 'orgHead', 'orgSuffix', 'of', 'for'].map(classNumber))
const GIVEN = classNumber('given')
const isHyphen = formTest(/^-$/)
/** Members that are looked back over. */
const MOST = 6
/** Somebody that the model is surer of stays one. */
const SURE = 0.93

/** Members of a row of places that the model left out or took for somebody: "in [Oldo] and Sarn", "bombed [Oldo], [Tarn] and Sarn", "in Sarn and [Oldo].". Spans in order. Linear. */
export function withPlaceRows(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): readonly TokenSpan[] {
  const placed: TokenSpan[] = []
  for (const [index, span] of found.entries()) {
    if ((placed[placed.length - 1]?.to ?? 0) > span.from) continue
    if (span.type !== 'place' || tokens.style[span.from] !== Style.plain) { placed.push(span); continue }
    const members = membersBefore(document, tokens, placed, span)
    const first = members[0]
    while (first && (placed[placed.length - 1]?.from ?? -1) >= first.from) placed.pop()
    for (const member of members) placed.push(member)
    placed.push(span)
    const last = lastMember(document, tokens, found[index + 1], span)
    if (last) placed.push(last)
  }
  return placed
}

/** The members right before a place and "and", back to a word of where or another place of the row. */
function membersBefore(document: TextDocument, tokens: NameTokens, placed: readonly TokenSpan[], { from }: TokenSpan): readonly TokenSpan[] {
  const members: TokenSpan[] = []
  if (!isAnd(document, from - 1)) return members
  let known = placed.length - 1
  let somebody = false
  for (let end = isComma(document, from - 2) ? from - 2 : from - 1; members.length < MOST;) {
    const start = nameBefore(document, tokens, end)
    if (start === end) return []
    const span = placed[known]
    if (span && span.to > start) {
      if (!mayBePlace(tokens, span, start, end)) return []
      somebody = true
      known--
    }
    members.unshift(placeOf(start, end))
    if (isWhere(document, start - 1) || (!somebody && isWhereTo(document, start - 1))) return members
    if (!isComma(document, start - 1)) return []
    const before = placed[known]
    if (before?.type === 'place' && before.to === start - 1) return members
    end = start - 1
  }
  return []
}

/** The last member of a row of two behind a place, where it was taken for somebody and the row ends: "in Sarn and [Oldo].". */
function lastMember(document: TextDocument, tokens: NameTokens, next: TokenSpan | undefined, { from, to }: TokenSpan): TokenSpan | null {
  if (next?.from !== to + 1 || !isAnd(document, to) || !isWhere(document, from - 1) || !mayBePlace(tokens, next, next.from, next.to) || !endsRow(document, next.to)) return null
  return placeOf(next.from, next.to)
}

/** True for somebody without a given name of whom the model is none too sure. */
function mayBePlace(tokens: NameTokens, { from, to, type, score, by }: TokenSpan, start: number, end: number): boolean {
  return type === 'person' && from === start && to === end && score < SURE && by === 'model' && (tokens.kind[from] as number) >> 1 !== GIVEN
}

function placeOf(from: number, to: number): TokenSpan {
  return { from, to, type: 'place', score: SCORE, by: 'rule:row of places' }
}

/** Where capitalised words begin that end before `end`, over hyphens: "Gros-Morne"; `end` for none, or for words that are no name. */
function nameBefore(document: TextDocument, tokens: NameTokens, end: number): number {
  let from = end
  while (end - from < LONGEST && isCapital(document, from - 1) && (from === end || tokens.spaced[from])) {
    from--
    if (OTHERS.has((tokens.kind[from] as number) >> 1)) return end
    if (isHyphen(document, from - 1) && !tokens.spaced[from] && isCapital(document, from - 2)) from -= 2
  }
  return isCapital(document, from - 1) ? end : from
}

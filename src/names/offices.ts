import { tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { isCapital } from '../text/written'
import { classNumber } from './classes'
import { isPlaceName } from './listed'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import * as Style from './styles'

/** Words that stand before a person alone: "Mr. [Roe]". */
const isAddress = formTest(/^(?:Mr|Mrs|Ms)\.?$/)
/** Titles that a model takes for the first word of a body: "King [Norran]". */
const isTitleOfPerson = formTest(/^(?:Mr|Mrs|Ms|King|Emperor|Empress|General|Ayatollah)\.?$/)
/** What such a body is called otherwise: "General Assembly", "King Street". */
const BODY = /^(?:Assembly|Accounting|Atlantic|Assistance|Audit|Council|Court|Dynamics|Electric|Elections?|Headquarters|Hospital|Intelligence|Mills|Motors|Post|Prosecutor(?:'s)?|Secretariat|Security|Services?|Staff|Strike|Street|County|Power|Air|Synod|Union|Command|Directorate|Office)$/
/** Offices of a body, cut at the hyphen: "[NATO] Secretary-General". */
const isOffice = formTest(/^(?:Secretary|Director)$/)
/** Who is at the head of a body, between it and the name: "[Bank of Ostland] Governor [Ann Roe]". */
const isHead = formTest(/^(?:Governor|President|Chairman|Chairwoman|Director|Chancellor|CEO|Commissioner|Superintendent|Spokesman|Spokeswoman|Spokesperson|Treasurer|Coach|Manager|Captain|Commandant|Commander|Chief|Administrator|Secretary|Minister|Ambassador|Prosecutor|Inspector|Detective|Sergeant|Major|Colonel|Brigadier|Admiral|Judge|Mayor|Senator)$/)
/** "Republican Senator [Ann Roe]" names no party. */
const isPartisan = formTest(/^(?:Republican|Democratic)$/)
const GENERAL = 'General'
const TITLE = classNumber('title')
/** Before an office, and of it: "Special Prosecutor". */
const isRank = formTest(/^(?:Special|Acting|Assistant|Associate|Permanent|Senior)$/)
/** What a minister is of, before the word: "[Ostland] Defense Secretary". */
const isPortfolio = formTest(/^(?:Agriculture|Commerce|Defen[cs]e|Economy|Education|Energy|Environment|Finance|Foreign|Health|Information|Interior|Justice|Labou?r|Oil|Trade|Transport(?:ation)?|Treasury)$/)
const isMinister = formTest(/^(?:Minister|Secretary)s?$/)
const NAME = /^\p{Lu}[\p{L}.’'-]*$/u
const PARTICLE = /^(?:de|van|der|den|von|da|dos|al|el|bin|-)$/

/** Tells people and countries from the bodies and offices that a model took up with them: "[NATO] Secretary-General [Jan de Roe]", "[Ostland] Defense Secretary", "King [Norran]". Spans in order. Linear. */
export function settleOffices(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): TokenSpan[] {
  const settled: TokenSpan[] = []
  for (const span of found) {
    if (span.type !== 'person' && span.to - span.from < 3 && isAddressed(document, span.from - 1)) settled.push({ ...span, type: 'person', by: 'titles' })
    else if (span.type === 'organization' && tokens.style[span.from] === Style.plain) for (const part of apart(document, tokens, span)) settled.push(part)
    else settled.push(span)
  }
  return settled
}

function apart(document: TextDocument, tokens: NameTokens, span: TokenSpan): TokenSpan[] {
  const { from, to } = span
  if (to - from < 2) return [span]
  const name = tokenText(document, from + 1) === '.' ? from + 2 : from + 1
  if (isTitleOfPerson(document, from) && to - name === 1 && isPersonal(document, name, to)) return [{ ...span, from: name, type: 'person', by: 'titles' }]
  if (isPortfolio(document, to - 1) && to < tokens.count && isMinister(document, to) && isPlaceName(tokens, from, to - 1)) return [{ ...span, to: to - 1, type: 'place' }]
  for (let i = to - 4; i < to - 2; i++) {
    const headed = isHead(document, i) || (isTitle(tokens, i - 1) && tokenText(document, i) === GENERAL)
    // "[NATO] Brigadier General [Ann Roe]"
    if (i <= from || !headed || isTitle(tokens, i + 1) || !isPersonal(document, i + 1, to)) continue
    let end = i
    while (end > from && (isTitle(tokens, end - 1) || isRank(document, end - 1))) end--
    // "[Association of Chief Police Officers]"
    if (end > from && !isCapital(document, end - 1)) continue
    const body: TokenSpan[] = end > from && !isPartisan(document, end - 1) ? [{ ...span, to: end, type: isPlaceName(tokens, from, end) ? 'place' : 'organization' }] : []
    return [...body, { ...span, from: i + 1, type: 'person', by: 'titles' }]
  }
  for (let i = from; i < to; i++) {
    if (!isOffice(document, i)) continue
    const behind = tokenText(document, i + 1) === '-' ? i + 2 : i + 1
    if (behind >= to || tokenText(document, behind) !== GENERAL) continue
    const left: TokenSpan[] = i > from ? [{ ...span, to: i, type: isPlaceName(tokens, from, i) ? 'place' : 'organization' }] : []
    if (behind + 1 === to) return left
    return isPersonal(document, behind + 1, to) ? [...left, { ...span, from: behind + 1, type: 'person', by: 'titles' }] : [span]
  }
  return [span]
}

function isTitle({ kind }: NameTokens, at: number): boolean {
  return at >= 0 && (kind[at] as number) >> 1 === TITLE
}

/** "Mr.", "Mr" and a stop end at the token. */
function isAddressed(document: TextDocument, token: number): boolean {
  const at = token > 0 && tokenText(document, token) === '.' ? token - 1 : token
  return at >= 0 && isAddress(document, at)
}

/** Words with a capital each, particles between them, none of them a word of bodies. */
function isPersonal(document: TextDocument, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const text = tokenText(document, i)
    if (BODY.test(text) || !(NAME.test(text) || (i > from && i + 1 < to && PARTICLE.test(text)))) return false
  }
  return to > from
}

import { tokenText, type TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import { JOINED } from './edges'
import type { NameTokens } from './read'
import type { TokenSpan } from './repair'
import * as Style from './styles'
import { isCapital } from './town-words'

/** Family names of East Asia before a given name in two parts; many are words of English, too. */
const isFamilyName = formTest(/^(?:Ahn|Bae|Baek|Ban|Bang|Byun|Cha|Chae|Chang|Chen|Cheong|Cheung|Chin|Cho|Choe|Choi|Choo|Chu|Chun|Chung|Ha|Ham|Han|Heo|Hong|Hou|Hsieh|Hsu|Huang|Huh|Hwang|Hyun|Im|Jang|Jeon|Jeong|Jin|Jo|Joo|Jung|Kang|Kim|Ko|Ku|Kwak|Kwon|Lai|Lee|Li|Lim|Lin|Liu|Ma|Min|Moon|Nam|Noh|Oh|Pak|Park|Ri|Rhee|Roh|Ryu|Seo|Shin|Sim|Sin|Sohn|Son|Song|Suh|Tae|Tsai|Tseng|Wang|Woo|Wu|Yang|Yeo|Yeom|Yi|Yim|Yoo|Yoon|Yu|Yun)$/)
/** Of these no other word is written so: "Ri Hui Chol". */
const isSureFamily = formTest(/^(?:Choe|Hwang|Jong|Kwak|Pak|Ri|Ryu)$/)
const isFirst = formTest(/^\p{Lu}\p{Ll}{1,5}$/u)
/** The second part, no word behind a town: "Song [Tarn-area]". */
const isSecond = formTest(/^(?!(?:area|born|size|type|side|only)$)\p{Ll}{2,6}$/u)
const isHyphen = formTest(/^[-‑]$/)
/** Leaders whose names are read as words of English. */
const isOpening = formTest(/^(?:To|Hun)$/)
const PAIR = /^(?:To Lam|Hun Sen|Hun Manet)$/

/** People whose family name stands first and was taken for a word: "[Moon Bo-in]", "[Oh Se-ran]", "[To Lam]". Spans in order. Linear. */
export function withFamilyFirst(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): readonly TokenSpan[] {
  const kept: TokenSpan[] = []
  let next = 0
  for (let at = 0; at + 1 < tokens.count; at++) {
    if (!tokens.spaced[at + 1] || tokens.style[at] === Style.upper || !isCapital(document, at)) continue
    const end = endOf(document, tokens, at)
    if (end < 0) continue
    while (next < found.length && (found[next] as TokenSpan).to <= at) kept.push(found[next++] as TokenSpan)
    const first = found[next]
    // "[President Moon Bo]-in": what ran into it is read elsewhere.
    if (first && (first.from < at || (first.from === at && first.to >= end) || (end - at < 4 && first.from > at && first.from < end && first.to !== end))) continue
    while (next < found.length && (found[next] as TokenSpan).from < end) next++
    kept.push({ from: at, to: end, type: 'person', score: SCORE, by: 'rule:family first' })
    at = end - 1
  }
  return kept.length === 0 ? found : [...kept, ...found.slice(next)]
}
const SCORE = 0.92

/** Where the name that begins with the token ends; -1 for none. */
function endOf(document: TextDocument, tokens: NameTokens, at: number): number {
  if (isOpening(document, at)) return PAIR.test(`${tokenText(document, at)} ${tokenText(document, at + 1)}`) && (tokens.style[at] === Style.plain || tokenText(document, at) !== 'To') ? at + 2 : -1
  if (!(isFamilyName(document, at) || isSureFamily(document, at)) || !isFirst(document, at + 1)) return -1
  const glued = isHyphen(document, at + 2) && !tokens.spaced[at + 2] && !tokens.spaced[at + 3]
  if (glued) return isSecond(document, at + 3) && (!JOINED.test(tokenText(document, at + 3)) || tokenText(document, at + 3) === 'in') ? at + 4 : -1
  return isSureFamily(document, at) && tokens.style[at] === Style.plain && isCapital(document, at + 2) && isFirst(document, at + 2) && tokens.spaced[at + 2] === 1 ? at + 3 : -1
}

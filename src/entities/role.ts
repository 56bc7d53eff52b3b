import { sentenceAt, tokenAt, tokenText, type TextDocument } from '../text/document'
import * as TokenFlag from '../text/token-flag'
import * as TokenKind from '../text/token-kind'
import type { Mention } from '../types'

/** Nouns that say what somebody is. */
const ROLES: ReadonlySet<string> = new Set(('president vice-president premier chancellor minister secretary ambassador envoy senator congressman congresswoman lawmaker mp governor mayor councillor councilman councilwoman commissioner '
  + 'chief head leader chairman chairwoman chairperson chair director executive ceo founder co-founder owner manager coordinator administrator official officer spokesman spokeswoman spokesperson adviser advisor aide deputy '
  + 'general colonel major captain lieutenant sergeant commander admiral marshal brigadier corporal private detective inspector superintendent sheriff constable trooper policeman '
  + 'king queen prince princess emir sultan sheikh pope cardinal archbishop bishop priest imam cleric mullah maulvi ayatollah pastor reverend rabbi '
  + 'judge justice attorney lawyer prosecutor solicitor magistrate doctor dr prof professor teacher student researcher scientist engineer analyst expert historian economist author writer poet journalist reporter editor correspondent photographer '
  + 'actor actress singer musician composer producer filmmaker comedian player coach trainer striker goalkeeper midfielder defender captain champion driver pilot nurse surgeon paramedic farmer shopkeeper resident activist campaigner militant '
  + 'candidate nominee speaker representative member suspect gunman bomber mastermind fighter warlord elder chieftain gen col maj capt lt sgt sen rep gov mr mrs ms rev').split(' '))
/** Words that belong to a role without being one: "former", "acting", "general". */
const MODIFIERS: ReadonlySet<string> = new Set('former ex acting interim deputy vice prime senior top chief first lead leading foreign defense defence interior health finance justice environment education press state assistant associate executive principal general managing national local provincial regional federal district police army navy military and of for opposition veteran retired late then outgoing incoming self-proclaimed alleged suspected'.split(' '))
const STOPS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'our', 'my'])
/** Longest role, in tokens. */
const MOST_TOKENS = 9

/** The role or title words next to the first mention that has some: before it ("Pentagon spokesman [John Kirby]"), else after a comma; null for none. */
export function roleOf(document: TextDocument, mentions: readonly Mention[]): string | null {
  for (const mention of mentions) {
    const role = roleBefore(document, mention) ?? roleAfter(document, mention)
    if (role !== null) return role
  }
  return null
}

function roleBefore(document: TextDocument, mention: Mention): string | null {
  const { tokens, sentences } = document
  const name = tokenAt(document, mention.start)
  const from = sentences.firstToken[sentenceAt(document, mention.start)] ?? 0
  if (name - 1 < from || !isRole(tokenText(document, name - 1))) return null
  let first = name - 1
  while (first - 1 >= from && name - first < MOST_TOKENS && tokens.kind[first - 1] === TokenKind.word) {
    const text = tokenText(document, first - 1)
    const lower = text.toLowerCase()
    if (STOPS.has(lower) || !(MODIFIERS.has(lower) || ROLES.has(lower) || isCapital(document, first - 1))) break
    first--
  }
  while (first < name - 1 && /^(?:and|of|for|then)$/.test(tokenText(document, first))) first++
  return document.text.slice(tokens.start[first], tokens.end[name - 1]).replace(/\s+/g, ' ')
}

function roleAfter(document: TextDocument, mention: Mention): string | null {
  const { tokens, sentences } = document
  const comma = tokenAt(document, mention.end)
  const end = Math.min(sentences.endToken[sentenceAt(document, mention.start)] ?? 0, comma + 1 + MOST_TOKENS + 3)
  if (comma >= end || tokenText(document, comma) !== ',') return null
  let first = comma + 1
  if (first < end && STOPS.has(tokenText(document, first).toLowerCase())) first++
  let role = -1
  for (let at = first; at < end; at++) {
    const text = tokenText(document, at)
    if (/^[,.;:)–—]$/.test(text)) return role < 0 ? null : document.text.slice(tokens.start[first], tokens.end[at - 1]).replace(/\s+/g, ' ')
    if (isRole(text) && role < 0) role = at
    if (role < 0 && !(MODIFIERS.has(text.toLowerCase()) || isCapital(document, at)) && at - first > 3) return null
    if (/^(?:who|which|said|says|told|was|is|were|are|has|had)$/.test(text)) return null
  }
  return null
}

function isRole(text: string): boolean {
  const lower = text.toLowerCase().replace(/\.$/, '')
  return ROLES.has(lower) || ROLES.has(lower.replace(/^.*-/, ''))
}

function isCapital(document: TextDocument, token: number): boolean {
  return ((document.tokens.flags[token] as number) & TokenFlag.capital) !== 0
}

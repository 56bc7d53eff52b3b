import type { TextDocument } from '../text/document'
import { formTest } from '../text/form-test'
import * as TokenFlag from '../text/token-flag'
import { classNumber } from './classes'
import { isPlaceName } from './listed'
import type { NameTokens } from './read'
import type { TokenSpan } from './spans'
import * as Style from './styles'

/** What people and bodies do in headlines in title case, beside what is said; none is a surname. */
const isDeed = formTest(/^(?:Appoints|Approves|Congratulates|Fumes|Inaugurates|Launches|Lauds|Meets|Mourns|Orders|Signs|Slams|Snubs|Swears|Unveils|Visits|Welcomes|Wins)$/)
const isPresent = formTest(/(?<!State)s$/)
const SAID = classNumber('said')

/** Names that a model runs on over the verb of a headline: "[Roe] Snubs [Lee]", "[Sarn] Says". Spans in order. Linear. */
export function withoutVerbs(document: TextDocument, tokens: NameTokens, found: readonly TokenSpan[]): readonly TokenSpan[] {
  let kept: TokenSpan[] | null = null
  for (let index = 0; index < found.length; index++) {
    const span = found[index] as TokenSpan
    const verb = span.to - span.from > 1 && span.to - span.from < LONGEST && tokens.style[span.from] !== Style.upper ? verbIn(document, tokens, span) : -1
    if (verb < 0) {
      kept?.push(span)
      continue
    }
    kept ??= found.slice(0, index)
    const behind = isTo(document, verb) || isThe(document, verb + 1) ? verb + 2 : verb + 1
    const isWho = (tokens.kind[verb] as number) >> 1 === TITLE || isPlayer(document, verb)
    // What the model found of the whole says little of its parts.
    if (verb > span.from) kept.push({ ...span, to: verb, type: isPlaceName(tokens, span.from, verb) ? 'place' : span.type === 'place' ? 'person' : span.type })
    if (behind < span.to) kept.push({ ...span, from: behind, type: isPlaceName(tokens, behind, span.to) ? 'place' : isWho ? 'person' : span.type })
  }
  return kept ?? found
}
/** Longer names are not looked through. */
const LONGEST = 9

/** The verb of a headline, or of one of three words ("Roe Snubs Lee"); -1 for none. */
function verbIn(document: TextDocument, tokens: NameTokens, { from, to, type }: TokenSpan): number {
  if (type !== 'person') for (let at = from + 1; at + 1 < to; at++) if (isOutside(document, tokens, from, at)) return at
  if (tokens.style[from] !== Style.title) return to - from === 3 && isVerb(document, tokens, from + 1) ? from + 1 : -1
  for (let at = from; at < to; at++) if (isVerb(document, tokens, at)) return at
  return -1
}

/** Small letters inside a name that are none of it: "[Norrvik] tops [Torvik]", "[Norrvik Rovers] striker [Roe]", "[Acme] to Buy [Quill Foods]". */
function isOutside(document: TextDocument, tokens: NameTokens, from: number, at: number): boolean {
  const { flags } = document.tokens
  if (((flags[at] as number) & TokenFlag.capital) !== 0 || ((flags[at - 1] as number) & TokenFlag.capital) === 0 || !tokens.spaced[at]) return false
  const next = isThe(document, at + 1) ? at + 2 : at + 1
  if (((flags[next] as number) & TokenFlag.capital) === 0) return false
  const kind = (tokens.kind[at] as number) >> 1
  if (kind === TITLE || kind === PLAY || isPlayer(document, at)) return true
  if (isTo(document, at)) return tokens.style[from] === Style.title && (tokens.kind[at - 1] as number) >> 1 !== ORG_HEAD
  // "[Rovers] outlast the [Wanderers]"
  return kind === LOWER && (next > at + 1 || isSmallVerb(document, at))
}
/** Who somebody is to a team, beside the classes of titles. */
const isPlayer = formTest(/^(?:talisman|ace|legend|stalwart|favourite|hitman|teammate|keeper|stopper|prodigy)$/)
const isThe = formTest(/^the$/)
const isTo = formTest(/^to$/)
const isSmallVerb = formTest(/^(?!sans$|plus$)\p{Ll}{3,}s$/u)
const TITLE = classNumber('title')
const PLAY = classNumber('play')
const ORG_HEAD = classNumber('orgHead')
const LOWER = classNumber('lower')

function isVerb(document: TextDocument, tokens: NameTokens, at: number): boolean {
  return isDeed(document, at) || ((tokens.kind[at] as number) >> 1 === SAID && isPresent(document, at))
}

import { introducesName } from './abbreviations'
import type { Block, Sentences, Tokens } from './document'
import * as TokenFlag from './token-flag'
import * as TokenKind from './token-kind'

/** Words that start a sentence when they stand with a capital after an abbreviation ("… in the U.S. Officials said"), where a name would go on. */
const STARTERS: ReadonlySet<string> = new Set(('the a an this that these those he she it they we i you his her its their our my but and or so yet if when while as at in on by for from with after before since '
  + 'until although though because however meanwhile earlier later now then there here what who which how why not no some many most several all both each every more few other another '
  + 'officials authorities police witnesses residents investigators prosecutors rescuers critics experts analysts observers protesters troops people according also still only last next one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty dozens hundreds thousands').split(' '))

const CLOSERS = '"\'”’)]}»'
const OPENERS = '"\'“‘([{«'
const ENDS = /^(?:[.!?…]|\.{2,})$/

/** A sentence has at most so many tokens; what goes on longer is a table or no text at all, and readers of a sentence may look at all of it for each of its words. */
const MOST_TOKENS = 300

/**
 * Cuts the tokens of each block into sentences. A stop ends a sentence where what follows starts like one: a capital, a digit, a
 * quote or a bracket. An abbreviation's stop does so only before a word that starts sentences ("U.S. Officials"), never before
 * what may be a name ("U.S. President"). Closing quotes and brackets go with the sentence that they close; a sentence without
 * end is cut. Linear.
 */
export function findSentences(text: string, tokens: Tokens, blocks: readonly Block[]): Sentences {
  const columns: SentenceColumns = { start: [], end: [], firstToken: [], endToken: [], block: [] }
  let token = 0
  blocks.forEach((block, index) => {
    let first = token
    while (token < tokens.count && at(tokens.start, token) < block.end) {
      const end = sentenceEnd(text, tokens, token, block.end) || (token + 1 - first === MOST_TOKENS ? token + 1 : 0)
      if (end > 0) {
        push(columns, tokens, first, end, index)
        first = end
        token = end
      } else {
        token++
      }
    }
    if (token > first) push(columns, tokens, first, token, index)
  })
  return {
    count: columns.start.length,
    start: Int32Array.from(columns.start),
    end: Int32Array.from(columns.end),
    firstToken: Int32Array.from(columns.firstToken),
    endToken: Int32Array.from(columns.endToken),
    block: Int32Array.from(columns.block)
  }
}

interface SentenceColumns { start: number[], end: number[], firstToken: number[], endToken: number[], block: number[] }

function push(columns: SentenceColumns, tokens: Tokens, first: number, end: number, block: number): void {
  columns.start.push(at(tokens.start, first))
  columns.end.push(at(tokens.end, end - 1))
  columns.firstToken.push(first)
  columns.endToken.push(end)
  columns.block.push(block)
}

/** Tokens that the bracket of a dateline holds at most: "(Aug. 20, 2011)". */
const DATELINE_TOKENS = 6

/** True for the dash that ends a dateline with a day in brackets: "KABUL, Afghanistan (July 15) –". What stands before it is a heading or a kicker of a page whose line breaks are lost. */
function endsDateline(text: string, tokens: Tokens, token: number, blockEnd: number): boolean {
  const charAt = (index: number): string => text.charAt(at(tokens.start, index))
  const next = token + 1
  if (token < 4 || charAt(token - 1) !== ')' || next >= tokens.count || at(tokens.start, next) >= blockEnd || !(at(tokens.flags, next) & TokenFlag.capital)) return false
  for (let open = token - 3; open > 0 && open >= token - 2 - DATELINE_TOKENS; open--) {
    if (charAt(open) === '(') return (at(tokens.flags, open + 1) & TokenFlag.capital) !== 0 && (at(tokens.flags, token - 2) & TokenFlag.digit) !== 0 && (at(tokens.flags, open - 1) & TokenFlag.capital) !== 0
  }
  return false
}

/** Token index after the sentence that `token` ends, 0 where it ends none. */
function sentenceEnd(text: string, tokens: Tokens, token: number, blockEnd: number): number {
  const start = at(tokens.start, token)
  const last = text.charCodeAt(at(tokens.end, token) - 1)
  if (last === 0x2D || last === 0x2013 || last === 0x2014) return endsDateline(text, tokens, token, blockEnd) ? token + 1 : 0
  if (last !== 0x2E && last !== 0x21 && last !== 0x3F && last !== 0x2026) return 0
  const abbreviation = (at(tokens.flags, token) & TokenFlag.abbreviation) !== 0
  if (!abbreviation && !ENDS.test(text.slice(start, Math.min(at(tokens.end, token), start + 4)))) return 0
  let next = token + 1
  while (next < tokens.count && at(tokens.start, next) < blockEnd && isCloser(text, tokens, next)) next++
  if (next >= tokens.count || at(tokens.start, next) >= blockEnd) return next
  if (!(at(tokens.flags, next) & TokenFlag.spaced) && !gluedStart(text, tokens, token, next)) return 0
  if (abbreviation && next === token + 1) return startsAfterAbbreviation(text, tokens, token, next) ? next : 0
  return startsSentence(text, tokens, next) ? next : 0
}

/** A quote or bracket right behind the stop; a straight quote closes only where no space stands before it. */
function isCloser(text: string, tokens: Tokens, token: number): boolean {
  return at(tokens.end, token) - at(tokens.start, token) === 1 && CLOSERS.includes(text.charAt(at(tokens.start, token))) && !(at(tokens.flags, token) & TokenFlag.spaced)
}

/** Scraped text often lacks the space: "…was closed.The police". */
function gluedStart(text: string, tokens: Tokens, stop: number, next: number): boolean {
  return at(tokens.kind, next) === TokenKind.word && (at(tokens.flags, next) & TokenFlag.capital) !== 0 && stop > 0
    && at(tokens.end, next) - at(tokens.start, next) > 1 && !(at(tokens.flags, next) & TokenFlag.upper)
    && /\p{Ll}/u.test(text.charAt(at(tokens.end, stop - 1) - 1))
}

function startsSentence(text: string, tokens: Tokens, token: number): boolean {
  if (at(tokens.flags, token) & (TokenFlag.capital | TokenFlag.digit)) return true
  if (at(tokens.kind, token) === TokenKind.symbol || at(tokens.kind, token) === TokenKind.link) return true
  const code = text.charAt(at(tokens.start, token))
  return OPENERS.includes(code) || code === '-' || code === '–' || code === '—' || code === '•' || code === '*' || code === '…'
}

function startsAfterAbbreviation(text: string, tokens: Tokens, token: number, next: number): boolean {
  const word = text.slice(at(tokens.start, token), at(tokens.end, token) - 1).toLowerCase()
  if (introducesName(word) || (word.length === 1 && !isInitials(word))) return false
  if (OPENERS.includes(text.charAt(at(tokens.start, next)))) return /^["“‘«]$/.test(text.charAt(at(tokens.start, next))) && next + 1 < tokens.count && (at(tokens.flags, next + 1) & TokenFlag.capital) !== 0
  if (!(at(tokens.flags, next) & TokenFlag.capital)) return false
  return STARTERS.has(text.slice(at(tokens.start, next), at(tokens.end, next)).toLowerCase())
}

function isInitials(word: string): boolean {
  return word.includes('.')
}

function at(column: Int32Array | Uint8Array, index: number): number {
  return column[index] as number
}

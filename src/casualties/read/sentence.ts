import { TokenFlag, TokenKind, type TextDocument } from '../../text/document'
import { Class, lexicon } from '../words/lexicon'

/** A sentence as lower-case words with their classes; index 0 is token `first` of the document. */
export interface SentenceWords {
  readonly document: TextDocument
  /** Index in `TextDocument.sentences`. */
  readonly index: number
  readonly first: number
  readonly words: readonly string[]
  /** `Class` bits of each word. */
  readonly classes: Int32Array
  /** True where the word is written with a capital (in an upper-case sentence: every word that the vocabulary does not know). */
  readonly capital: readonly boolean[]
  /** True where the sentence is written in capitals throughout. */
  readonly shouting: boolean
}

/** Reads the words of a sentence. A hyphen without spaces becomes "-", every other dash "–". */
export function readSentence(document: TextDocument, index: number): SentenceWords {
  const { tokens, sentences, text } = document
  const first = sentences.firstToken[index] as number
  const end = sentences.endToken[index] as number
  const words: string[] = []
  const classes = new Int32Array(end - first)
  let upper = 0
  let lower = 0
  for (let token = first; token < end; token++) {
    const at = tokens.start[token] as number
    const flags = tokens.flags[token] as number
    let word = text.slice(at, tokens.end[token]).toLowerCase()
    if (tokens.kind[token] === TokenKind.punctuation) word = dash(word, token + 1 < end && ((tokens.flags[token + 1] as number) & TokenFlag.spaced) !== 0, (flags & TokenFlag.spaced) !== 0)
    else if (word.includes('’')) word = word.replaceAll('’', '\'')
    if (tokens.kind[token] === TokenKind.word) { if (flags & TokenFlag.upper) upper++; else if (!(flags & TokenFlag.capital)) lower++ }
    classes[words.length] = classify(word, tokens.kind[token] as number, (flags & TokenFlag.capital) !== 0 && token > first)
    words.push(word)
  }
  const shouting = upper > 3 && lower * 4 < upper
  if (!shouting) for (let i = 0; i < words.length; i++) if (ACRONYMS.has(words[i] as string) && ((tokens.flags[first + i] as number) & (words[i] === 'all' ? TokenFlag.capital : TokenFlag.upper)) !== 0 && (i > 0 || words[i] !== 'all')) classes[i] = 0
  for (let i = 0; i < words.length; i++) if (classes[i] === Class.guessed) classes[i] = shouting ? classify(words[i] as string, TokenKind.word, false) : 0
  const capital = words.map((_, i) => {
    const flags = tokens.flags[first + i] as number
    return (flags & TokenFlag.capital) !== 0 && !(shouting && (classes[i] as number) !== 0)
  })
  return { document, index, first, words, classes, capital, shouting }
}

/** Words that are names when written in capitals: "US", "IS", "WHO"; "All" inside a name. */
const ACRONYMS: ReadonlySet<string> = new Set(['us', 'is', 'it', 'who', 'am', 'all', 'may', 'so', 'do', 'as'])

function dash(word: string, spacedAfter: boolean, spacedBefore: boolean): string {
  if (word === '-' || word === '‐' || word === '‑') return spacedAfter || spacedBefore ? '–' : '-'
  if (/^[-–—―]+$/.test(word)) return word === '–' && !spacedAfter && !spacedBefore ? '-' : '–'
  if (word === '’' || word === '‘') return '\''
  return word === '“' || word === '”' ? '"' : word
}

/** Classes of a word: from the vocabulary, else guessed from its ending. 0 for what may be a noun or adjective. */
function classify(word: string, kind: number, capital: boolean): number {
  const known = lexicon().classes.get(word)
  if (known !== undefined) return known
  if (kind !== TokenKind.word || word.length < 5) return 0
  if (capital) return Class.guessed
  if (word.endsWith('ly')) return Class.adverb
  if (word.endsWith('ed')) return Class.participle | Class.finite
  if (word.endsWith('ing')) return Class.ing
  return 0
}

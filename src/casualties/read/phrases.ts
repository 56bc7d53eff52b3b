import { readNumber } from '../../numbers/number'
import { readQuantity, startsQuantity } from '../../numbers/quantity'
import { isDigit } from '../../text/characters'
import * as TokenKind from '../../text/token-kind'
import * as Class from '../words/classes'
import * as Trait from '../words/traits'
import { PUNCTUATION, WORDING_STARTS, type Wording } from '../words/wordings'
import type { Chunk, Mark } from './chunk'
import { WEEKDAY, YEAR } from './counts'
import { isCompassOf, isPostposed, isUnder } from './nominal'
import { isCriticalInHeading, isSayingAside, readNouns } from './nouns'
import { bitsBefore, wordBefore, type SentenceWords } from './sentence'
import { startsVerb } from './verb-start'
import { readVerb } from './verbs'

const CLASS_KINDS: readonly (readonly [bits: number, kind: Mark['kind']])[] = [
  [Class.relative, 'relative'], [Class.subordinator, 'subordinator'], [Class.conjunction, 'conjunction'], [Class.preposition, 'preposition'], [Class.pronoun, 'pronoun'], [Class.adverb, 'adverb']
]

/** Cuts a sentence into noun phrases, verb groups and the words between. Linear in its length but for bounded look-ahead. */
export function readChunks(sentence: SentenceWords): Chunk[] {
  const chunks: Chunk[] = []
  let last: Chunk | undefined
  let beforeLast: Chunk | undefined
  for (let at = 0; at < sentence.words.length;) {
    const chunk = readChunk(sentence, at, last?.kind === 'other' && last.word === '\'' ? beforeLast : last)
    chunks.push(chunk)
    at = chunk.end
    beforeLast = last
    last = chunk
  }
  return listSemicolons(chunks)
}

/** Semicolons that only divide a list ("a guard, Bo Roe; two clerks; and a driver") become commas: the last stands before "and", no clause between them. */
function listSemicolons(chunks: Chunk[]): Chunk[] {
  let last = -1
  for (let at = chunks.length - 2; at >= 0; at--) if (chunks[at]?.kind === 'semicolon' && chunks[at + 1]?.kind === 'conjunction') { last = at; break }
  if (last < 0) return chunks
  const dividers = [last]
  for (let at = last - 1; at >= 0; at--) {
    const chunk = chunks[at] as Chunk
    if (chunk.kind === 'semicolon') dividers.push(at)
    else if (chunk.kind === 'colon' || chunk.kind === 'stop' || chunk.kind === 'subordinator' || (chunk.kind === 'verb' && chunk.finite && chunks[at - 1]?.kind !== 'relative')) break
  }
  if (dividers.length < 2) return chunks
  for (const at of dividers) chunks[at] = { ...chunks[at] as Mark, kind: 'comma' }
  return chunks
}

/** Verbs with "as" and a name for their object: "people described as smugglers". */
const AS_VERBS: ReadonlySet<string> = new Set('described known identified named listed regarded seen disguised dressed posing considered working classified treated'.split(' '))
/** Participles that describe a person: "alleged mastermind". */
const DESCRIBING: ReadonlySet<string> = new Set('alleged suspected convicted accused wanted masked'.split(' '))
/** Participles that stand before a bare noun only as verbs: "killed nine". */
const NEVER_MODIFIERS: ReadonlySet<string> = new Set('killed died drowned hurt executed beheaded'.split(' '))

/** Hours of the day that are named without an article. */
const NAMED_HOURS: ReadonlySet<string> = new Set('dawn daybreak sunrise noon midday dusk sunset nightfall dark midnight'.split(' '))

function readChunk(sentence: SentenceWords, at: number, before: Chunk | undefined): Chunk {
  const { words, classes, document, first } = sentence
  const word = words[at] as string
  const bits = classes[at] as number
  const traits = sentence.traits[at] as number
  const mark = traits & Trait.mark ? PUNCTUATION.get(word) : undefined
  if (mark) return { kind: mark, first: at, end: at + 1, word }
  // "'The toll could rise,['] Marr said"
  if (word === '\'' && (/^[,.?!]$/.test(wordBefore(words, at)) || (before?.kind === 'quote' && before.word === '\''))) return { kind: 'quote', first: at, end: at + 1, word }
  const price = bits & Class.moneyBefore && document.tokens.kind[first + at] === TokenKind.symbol ? readNumber(words, at + 1) : null
  if (price) return { kind: 'noun', first: at, end: price.end, determiner: 'none', quantity: null, quantityEnd: at, head: price.end - 1, names: 'thing', proper: false, plural: true, harmed: null, possessor: null }
  if (document.tokens.kind[first + at] === TokenKind.symbol || document.tokens.kind[first + at] === TokenKind.link) return { kind: 'other', first: at, end: at + 1, word }
  const long = traits & Trait.wording ? wordingAt(words, at) : undefined
  if (long && !(long[1] === 'adverb' && long[0].length === 2 && quantityStarts(sentence, at))) return { kind: long[1], first: at, end: at + long[0].length, word }
  const ages = agesEnd(sentence, at)
  if (ages > at) return { kind: 'adverb', first: at, end: ages, word }
  const time = timeEnd(sentence, at)
  if (time > at) return { kind: 'time', first: at, end: time, word }
  const open = before?.kind === 'noun'
  // "[early] on Friday"
  if (bits & Class.timeLead && words[at + 1] === 'on' && ((classes[at + 2] ?? 0) & Class.time) !== 0) return { kind: 'adverb', first: at, end: at + 1, word }
  // "were [able] to get out"
  if ((word === 'able' || word === 'unable') && before?.kind === 'verb' && words[at + 1] === 'to') return { kind: 'other', first: at, end: at + 1, word }
  if (isUnder(sentence, at)) return { kind: 'adverb', first: at, end: at + 1, word }
  if (open && isPostposed(sentence, at)) return { kind: 'other', first: at, end: at + 1, word }
  if (open && before.names === 'person' && (before.quantity || before.determiner !== 'none') && isSayingAside(sentence, at)) return { kind: 'relative', first: at, end: at + 2, word: 'who' }
  if (bits & Class.relative && word !== 'that') return { kind: 'relative', first: at, end: at + 1, word }
  if (word === 'that' && !thatDetermines(sentence, at)) return { kind: 'relative', first: at, end: at + 1, word }
  // "before dawn on Thursday"
  if ((word === 'before' || word === 'after') && NAMED_HOURS.has(words[at + 1] ?? '')) return { kind: 'preposition', first: at, end: at + 1, word }
  // "shortly after the start of the shift,"
  if ((word === 'before' || word === 'after') && /^(?:shortly|soon|just|immediately|moments|minutes|hours)$/.test(wordBefore(words, at)) && isPhraseAhead(sentence, at + 1)) return { kind: 'preposition', first: at, end: at + 1, word }
  if (word === 'since' && isClauseAhead(sentence, at + 1)) return { kind: 'subordinator', first: at, end: at + 1, word }
  if (word === 'yet' && before?.kind === 'comma') return { kind: 'subordinator', first: at, end: at + 1, word }
  if (word === 'as' && before?.kind === 'verb' && AS_VERBS.has(words[before.head] as string)) return { kind: 'preposition', first: at, end: at + 1, word }
  if (word === 'as' && !readQuantity(words, at) && (before?.kind === 'verb' || before?.kind === 'noun') && !verbSoon(sentence, at + 1)) return { kind: 'preposition', first: at, end: at + 1, word }
  if (startsVerb(sentence, at, open)) {
    const adjectival = !open && !NEVER_MODIFIERS.has(word) && before?.kind !== 'relative' && before?.kind !== 'pronoun' && (bits & (Class.participle | Class.ing)) !== 0 ? readNouns(sentence, at) : null
    // "Bo Roe, 34, [murdered] Ann Lee"
    const deed = before?.kind === 'comma' && !sentence.shouting && adjectival?.proper === true && adjectival.harmed !== null && sentence.capital[at + 1] === true
    const plainNoun = adjectival && !deed && adjectival.head > at && (adjectival.harmed !== null || (DESCRIBING.has(word) && adjectival.names === 'person') || (before?.kind === 'preposition' && (bits & Class.participle) !== 0 && adjectival.names !== 'unknown'))
    if (!plainNoun) return readVerb(sentence, at)
    return adjectival
  }
  if (before?.kind === 'noun' && isCriticalInHeading(sentence, at)) return { kind: 'adjective', first: at, end: at + 1, word }
  if (word === 'dead' && before?.kind === 'verb') return { kind: 'adjective', first: at, end: at + 1, word }
  if (traits & Trait.harmed) {
    const nouns = open ? null : readNouns(sentence, at)
    if (!nouns || nouns.harmed === null) return { kind: 'adjective', first: at, end: at + 1, word }
    return nouns
  }
  if ((at === 0 || before?.kind === 'adverb' || before?.kind === 'noun') && isCompassOf(sentence, at)) return { kind: 'preposition', first: at, end: at + 2, word }
  const nouns = readNouns(sentence, at)
  if (nouns) return nouns
  if (bits & Class.adverb && startsVerbAfterAdverb(sentence, at, open)) return readVerb(sentence, at)
  for (const [bit, kind] of CLASS_KINDS) if (bits & bit) return { kind, first: at, end: at + 1, word }
  return { kind: 'other', first: at, end: at + 1, word }
}

/** Position after an age that starts at `at`: "a boy [aged 7]", "girls [aged between 14 and 16]"; `at` itself where none starts. */
function agesEnd({ words, classes }: Pick<SentenceWords, 'words' | 'classes'>, at: number): number {
  // "a man [in his late 40s]"
  if (words[at] === 'in' && /^(?:his|her|their)$/.test(words[at + 1] ?? '')) {
    const decade = /^(?:early|mid|late)$/.test(words[at + 2] ?? '') ? at + 3 : at + 2
    return DECADE.test(words[decade] ?? '') ? decade + 1 : at
  }
  // "a man, [believed to be 17]," "[also thought to be in his 20s],"
  const believed = words[at] === 'also' ? at + 1 : at
  if (words[believed + 1] === 'to' && words[believed + 2] === 'be' && SUPPOSED.test(words[believed] ?? '') && wordBefore(words, at) === ',') {
    const own = words[believed + 3] === 'in' || words[believed + 3] === 'aged' ? agesEnd({ words, classes }, believed + 3) : readNumber(words, ROUGHLY.test(words[believed + 3] ?? '') ? believed + 4 : believed + 3)?.end ?? at
    if (own > believed + 3 && /^[,.]$/.test(words[own] ?? '')) return own
  }
  if (words[at] !== 'aged') return at
  const first = readNumber(words, ROUGHLY.test(words[at + 1] ?? '') ? at + 2 : at + 1)
  if (!first) return at
  // "aged eight, five and two"
  let last = first.end
  while (words[last] === ',' && readNumber(words, last + 1)) last = readNumber(words, last + 1)?.end ?? last
  const final = last > first.end && words[last] === 'and' ? readNumber(words, last + 1) : null
  if (final && !((classes[final.end] ?? 0) & Class.person)) return final.end
  const second = words[first.end] === 'and' || words[first.end] === 'to' ? readNumber(words, first.end + 1) : null
  return second && DIGIT.test(words[first.end + 1] as string) && !((classes[second.end] ?? 0) & Class.person) ? second.end : first.end
}

const SUPPOSED = /^(?:believed|thought|understood)$/
const DECADE = /^(?:[1-9]0s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)$/
const DIGIT = /^\d/
/** Words before an age: "aged [about] six". */
const ROUGHLY = /^(?:between|about|around|approximately|roughly|nearly|almost|over|under)$/

/** True where a verb follows before the next mark: "as he slept". */
function verbSoon(sentence: SentenceWords, at: number): boolean {
  // "as [17,000 people in northern Oldo] are forced"
  const stops = startsQuantity(sentence.words[at] ?? '') ? Class.conjunction : Class.preposition | Class.conjunction
  for (let next = at; next < sentence.words.length && next < at + 8; next++) {
    if (PUNCTUATION.has(sentence.words[next] as string) || (sentence.classes[next] as number) & stops) return false
    if (startsVerb(sentence, next, next > at)) return true
  }
  return false
}

/** "after [the start of the shift,]": no verb before the next mark. */
function isPhraseAhead(sentence: SentenceWords, at: number): boolean {
  for (let next = at; next < sentence.words.length && next < at + AHEAD; next++) {
    if (PUNCTUATION.has(sentence.words[next] as string)) return next > at
    if (startsVerb(sentence, next, next > at)) return false
  }
  return false
}

/** "since [three people died]": persons and their verb. */
function isClauseAhead(sentence: SentenceWords, at: number): boolean {
  const nouns = readNouns(sentence, at)
  return nouns?.names === 'person' && nouns.end < sentence.words.length && startsVerb(sentence, nouns.end, true)
}

/** The longest wording of several words that starts at `at`. */
function wordingAt(words: readonly string[], at: number): Wording | undefined {
  const starting = WORDING_STARTS.get(words[at] as string)
  return starting?.find(([pattern]) => {
    for (let index = 1; index < pattern.length; index++) if (words[at + index] !== pattern[index]) return false
    return true
  })
}

function quantityStarts(sentence: SentenceWords, at: number): boolean {
  return readNouns(sentence, at)?.quantity != null
}

function startsVerbAfterAdverb(sentence: SentenceWords, at: number, open: boolean): boolean {
  let next = at
  while (next < sentence.words.length && (sentence.classes[next] as number) & Class.adverb && sentence.words[next] !== 'dead') next++
  return next < sentence.words.length && next > at && startsVerb(sentence, next, open) && sentence.words[next] !== 'to' && !((sentence.classes[next] as number) & Class.alsoNoun)
}

/** "that man": a determiner where a singular noun follows and no noun or verb stands before. */
function thatDetermines(sentence: SentenceWords, at: number): boolean {
  const before = bitsBefore(sentence.classes, at)
  const next = sentence.classes[at + 1] ?? 0
  return (before & Class.preposition) !== 0 && (next & (Class.person | Class.thing | Class.timePart)) !== 0
}

/** Number of a day or year, or a clock time: "13", "2014", "10:30". */
const TIME_NUMBER = /^(?:\d{1,2}|\d{4}|\d{1,2}[:.]\d{2})(?:st|nd|rd|th)?$/

const HALF_DAY = /^[ap]\.?m\.?$/

/** Words within which "days" must stand behind "about two dozen". */
const AHEAD = 10

/** True where a part of a time stands behind `at`: without one its phrase need not be read to see that it names no time. */
function timePartAhead({ classes }: SentenceWords, at: number): boolean {
  for (let next = at + 1; next <= at + AHEAD && next < classes.length; next++) if ((classes[next] as number) & Class.timePart) return true
  return false
}

/** End of a time phrase: "Sunday", "last week", "late Friday night", "June 7, 2023", "two days ago", "in 2014". */
function timeEnd(sentence: SentenceWords, at: number): number {
  const { words, classes } = sentence
  const bits = classes[at] as number
  const word = words[at] as string
  if (bits & Class.timeLead || word === 'earlier' || word === 'later') {
    let next = at + 1
    while ((classes[next] ?? 0) & Class.timeLead) next++
    const following = classes[next] ?? 0
    return following & (Class.time | Class.timePart) && words[next + 1] !== '\'s' && !(following & Class.timePart && word === 'late' && next === at + 1) ? timeTail(sentence, next + 1) : at
  }
  if (bits & Class.time) {
    if (words[at + 1] === '\'s' || (word === 'may' && !sentence.capital[at])) return at
    if (word === 'may' && !/^\d/.test(words[at + 1] ?? '') && !(bitsBefore(classes, at) & Class.preposition)) return at
    if (word === 'march' && !/^\d/.test(words[at + 1] ?? '') && !(bitsBefore(classes, at) & Class.preposition)) return at
    if ((word === 'sun' || word === 'sat' || word === 'mar' || word === 'dec') && !sentence.capital[at]) return at
    return timeTail(sentence, at + 1)
  }
  if (isDigit(word.charCodeAt(0)) && TIME_NUMBER.test(word)) {
    if (HALF_DAY.test(words[at + 1] ?? '')) return timeTail(sentence, at + 2)
    const next = classes[at + 1] ?? 0
    if (next & Class.time && words[at + 1] !== 'today' && !(wordBefore(words, at) === 'to' && WEEKDAY.test(words[at + 1] as string))) return timeTail(sentence, at + 2)
    if (YEAR.test(word) && (!(next & (Class.person | Class.participle)) || ['in', 'since', 'until', 'by', 'of'].includes(wordBefore(words, at)))) return at + 1
    if (/[:.]/.test(word)) return at + 1
  }
  if (bits & Class.timePart && ['later', 'earlier', 'ago', 'before'].includes(words[at + 1] ?? '') && !(bitsBefore(classes, at) & Class.determiner)) return at + 2
  if (!((sentence.traits[at] as number) & Trait.quantity) || !timePartAhead(sentence, at)) return at
  const quantity = readNouns(sentence, at)
  if (quantity?.quantity && (classes[quantity.head] as number) & Class.timePart) {
    const after = words[quantity.end] ?? ''
    if (after === 'ago' || after === 'later' || after === 'earlier') return timeTail(sentence, quantity.end + 1)
  }
  return at
}

function timeTail(sentence: SentenceWords, at: number): number {
  const { words, classes } = sentence
  let next = at
  for (;;) {
    const bits = classes[next] ?? 0
    const word = words[next] ?? ''
    if (bits & (Class.timePart) || (bits & Class.time && word !== 'may')) { if (words[next + 1] === '\'s') return next; next++; continue }
    if (isDigit(word.charCodeAt(0)) && TIME_NUMBER.test(word) && !((classes[next + 1] ?? 0) & Class.person) && (bitsBefore(classes, next) & Class.time)) { next++; continue }
    if (word === ',' && next > at && YEAR.test(words[next + 1] ?? '')) { next += 2; continue }
    if (word === ',' && (classes[next + 1] ?? 0) & Class.time && words[next + 1] !== 'today') { next += 2; continue }
    if (next > at && YEAR.test(word)) { next++; continue }
    return next
  }
}

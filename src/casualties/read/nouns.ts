import * as TokenFlag from '../../text/token-flag'
import type { Count, Effect } from '../../types'
import { isAgent } from '../words/agents'
import * as Class from '../words/classes'
import { isPlural } from '../words/endings'
import { HARM_ADJECTIVES } from '../words/harm'
import { lexicon } from '../words/lexicon'
import { FACILITIES } from '../words/places'
import * as Trait from '../words/traits'
import type { NounPhrase } from './chunk'
import { allBut, exactCount, numberAt, vagueCount, YEAR } from './counts'
import { namesOf } from './heads'
import { joins, listedHeads } from './joined'
import { compoundEnd, describesPersons, isCompassOf, isLettered, isPostposed, isUnder, nominal, opensWithDigit } from './nominal'
import { bitsBefore, isHeading, wordBefore, type SentenceWords } from './sentence'
import { startsVerb } from './verb-start'

/** Reads the noun phrase that starts at `at`; null where none starts. */
export function readNouns(sentence: SentenceWords, at: number): NounPhrase | null {
  const { words, classes } = sentence
  let next = at
  let determiner: NounPhrase['determiner'] = 'none'
  let quantity: Count | null = null
  const word = words[at] as string
  if (word === 'both') {
    const one = readNouns(sentence, at + 1)
    // "both combat casualties and massacres"
    if (one?.plural && one.head >= 0 && one.names !== 'person' && words[one.end] === 'and') return { ...one, first: at }
    if (one && one.head >= 0 && !one.plural) {
      const other = one.names === 'person' && words[one.end] === 'and' ? readNouns(sentence, one.end + 1) : null
      return other?.names === 'person' && !other.plural ? { ...one, first: at, end: other.end, quantity: exactCount(2), quantityEnd: at + 1, head: other.head, plural: true } : one
    }
  }
  if ((word === 'all' && words[at + 1] !== '-') || word === 'both' || word === 'everyone' || word === 'everybody') {
    quantity = word === 'both' ? exactCount(2) : vagueCount(word)
    next = at + 1
    if (word.startsWith('every')) return bare(at, next, quantity, 'person')
    if ((words[next] === 'on' && words[next + 1] === 'board') || words[next] === 'aboard') return bare(at, next, quantity, 'person')
    const rest = words[next] === 'but' ? allBut(sentence, next + 1) : null
    if (rest) return readHead(sentence, at, rest.end, rest.end, 'definite', exactCount(rest.left))
    if (words[next] === 'but' || (words[next] === 'over' && !numberAt(sentence, next))) return null
    if (words[next] === 'of' || words[next] === 'too') return bare(at, next, quantity, 'unknown')
    determiner = 'definite'
  }
  if (word === 'more' && ((classes[at + 1] ?? 0) & (Class.be | Class.participle)) !== 0 && ['and', ',', 'while'].includes(wordBefore(words, at))) return bare(at, at + 1, vagueCount('more'), 'person')
  if (word === 'most' && words[at + 1] === 'of') return bare(at, at + 1, vagueCount('most'), 'unknown')
  // "[No one]", "[no-one]"
  const one = word !== 'no' ? -1 : words[next + 1] === '-' ? next + 2 : next + 1
  if (word === 'none' || word === 'nobody' || (one >= 0 && (words[one] === 'one' || (words[one] === '1' && one === next + 1)))) return bare(at, one < 0 ? next + 1 : one + 1, exactCount(0), 'person', 'no')
  const counted = numberAt(sentence, next)
  if (counted) {
    quantity = counted.count
    next = counted.end
    if (words[at] === 'another' || words[at] === 'only') determiner = 'indefinite'
    // "ten [(10)] persons"
    if (words[next] === '(' && words[next + 2] === ')' && numberAt(sentence, next + 1)?.count.min === quantity.min) next += 3
  } else if ((classes[next] as number) & Class.determiner) {
    const found = determinerOf(words[next] as string)
    determiner = found
    if (found === 'no') quantity = exactCount(0)
    next++
    // "the other two", "the remaining nine"
    // "the 2000 bombing"
    if (YEAR.test(words[next] ?? '') && found !== 'no' && nominal(sentence, next + 1)) next++
    const inner = numberAt(sentence, next) ?? (REST.has(words[next] ?? '') && found !== 'no' ? numberAt(sentence, next + 1) : null)
    // "her [six month] baby"
    if (inner && AGE_UNIT.test(words[inner.end] ?? '') && nominal(sentence, inner.end + 1)) next = inner.end + 1
    else if (inner) { quantity = inner.count; next = inner.end }
  }
  const quantityEnd = quantity ? next : at
  return readHead(sentence, at, next, quantityEnd, determiner, quantity)
}

/** "ANP", "BRN": two letters at least, all of them capitals. */
function isAcronym({ document, first, words }: SentenceWords, at: number): boolean {
  return (words[at]?.length ?? 0) > 1 && ((document.tokens.flags[first + at] as number) & TokenFlag.upper) !== 0
}

/** "Inspector [Sunday] Ogbaga": a day of the week between a title and a name. */
function isGivenName({ words, capital, classes }: SentenceWords, at: number): boolean {
  // "Shir [Jan] Durani"
  if (/^(?:jan|april|june)$/.test(words[at] as string) && capital[at - 1] === true && classes[at - 1] === 0 && capital[at + 1] === true && classes[at + 1] === 0) return true
  return capital[at - 1] === true && capital[at] === true && capital[at + 1] === true && classes[at + 1] === 0 && (bitsBefore(classes, at) & (Class.title | Class.person)) !== 0
}

/** "[(S)] militant", "[(Maoist)] cadres", "[(ANP)] checkpoint": a bracketed name inside a phrase that goes on. */
function isNameInBrackets(sentence: SentenceWords, open: number): boolean {
  const { words, classes, capital } = sentence
  const close = compoundEnd(sentence, open + 1)
  const next = close + 1
  if (capital[open + 1] !== true || words[close] !== ')' || capital[next] === true) return false
  return ((classes[next] ?? 0) & Class.person) !== 0 || (isAcronym(sentence, open + 1) && nominal(sentence, next) && !startsVerb(sentence, next, true))
}

/** Words of a role in quotes at most. */
const LONGEST_QUOTED = 6

/** Index of the noun of a person that a quotation mark at `open` and one right behind it enclose: "'deputy [commander]'"; -1 for none. */
function quotedPerson({ words, classes }: SentenceWords, open: number): number {
  const close = words.indexOf(words[open] as string, open + 2)
  return close > 0 && close - open <= LONGEST_QUOTED && (classes[close - 1] ?? 0) & Class.person && words.slice(open + 1, close).every(word => /^[a-z-]+$/.test(word)) ? close - 1 : -1
}

/** Units of an age without its hyphens and its "old". */
const AGE_UNIT = /^(?:year|month|week|day)$/

/** Words between an article and the number of those left. */
const REST: ReadonlySet<string> = new Set(['other', 'remaining', 'last', 'final', 'surviving', 'trapped', 'original'])

function bare(first: number, end: number, quantity: Count, names: NounPhrase['names'], determiner: NounPhrase['determiner'] = 'none'): NounPhrase {
  return { kind: 'noun', first, end, determiner, quantity, quantityEnd: end, head: -1, names, proper: false, plural: true, harmed: null, possessor: null }
}

function determinerOf(word: string): NounPhrase['determiner'] {
  if (word === 'no' || word === 'neither') return 'no'
  if (word === 'a' || word === 'an' || word === 'another' || word === 'any' || word === 'every' || word === 'each' || word === 'either') return 'indefinite'
  return word !== 'their' && word.startsWith('th') ? 'definite' : 'possessive'
}

/** What befell those whom a bare number counts: "five [shot dead]", "24 [taken hostage]". */
const OUTCOME = /^(?:shot dead|taken (?:hostage|captive))$/

/** "In Oldo, [suspected] rebels": what describes those who come next even behind a comma. */
const SUSPECT: ReadonlySet<string> = new Set(['suspected', 'alleged'])

function readHead(sentence: SentenceWords, first: number, from: number, quantityEnd: number, determiner: NounPhrase['determiner'], quantity: Count | null): NounPhrase | null {
  const { words, classes, capital, traits } = sentence
  let next = from
  let head = -1
  let harmed: Effect | null = null
  let possessor: NounPhrase['possessor'] = null
  // "the couple's [three] children"
  let owned: ReturnType<typeof numberAt> = null
  let properWords = 0
  let lowerWords = 0
  let initialName = false
  let properHead = false
  while (next < words.length) {
    const word = words[next] as string
    const bits = classes[next] as number
    if (word === '\'s' || (word === '\'' && head === next - 1 && (words[head] ?? '').endsWith('s'))) {
      if (head < 0) break
      if (word === '\'' && !nominal(sentence, next + 1)) break
      possessor = { first, end: next }
      head = -1
      next++
      const inner = numberAt(sentence, next)
      if (inner && !quantity) { next = inner.end; owned = inner }
      continue
    }
    // "'Six of the pupils were hurt,' she said"
    if (word === '\'' && next === first && numberAt(sentence, next + 1)) break
    if (word === '\'' && capital[next + 1] === true && (head < 0 || capital[head] === true)) { next++; continue }
    if (word === '"' && capital[next + 1] === true && words[next + 2] === '"') { next += 3; continue }
    // "60 ['militants'] killed"
    if ((word === '\'' || word === '"') && quantity && head < 0 && words[next + 2] === word && ((classes[next + 1] ?? 0) & Class.person) !== 0) { head = next + 1; lowerWords++; next += 3; continue }
    // "an ['unarmed'] man"
    if ((word === '\'' || word === '"') && head < 0 && (quantity || determiner === 'indefinite') && words[next + 2] === word && ((classes[next + 1] ?? 0) & Class.person) === 0 && nominal(sentence, next + 3)) { next += 3; continue }
    // "a ['sub-zonal commander'] of the front"
    const quoted = (word === '\'' || word === '"') && head < 0 && (quantity || determiner === 'indefinite') ? quotedPerson(sentence, next) : -1
    if (quoted > 0) { head = quoted; lowerWords++; next = quoted + 2; continue }
    // "an [overnight] raid"
    if (word === 'overnight' && head < 0 && (determiner === 'indefinite' || determiner === 'definite') && nominal(sentence, next + 1)) { next++; continue }
    // "Inspector [Sunday] Ogbaga"
    if (bits & Class.time && head >= 0 && head === next - 1 && isGivenName(sentence, next)) { head = next; next++; continue }
    if (bits & Class.time && words[next + 1] !== '\'s' && !(head >= 0 && word === 'may')) break
    if (head >= 0 && (quantity || determiner !== 'none') && isSayingAside(sentence, next)) break
    if (word === 'and' || word === 'or' || word === '&') {
      const joined = joins(sentence, first, next, head, quantity)
      if (!joined) break
      next++
      continue
    }
    // "four clerks [some] 12 miles from Oldo", "the strike [likely] killed nine"
    if (head >= 0 && (word === 'some' || (word === 'likely' && startsVerb(sentence, next + 1, true)))) break
    // "Two Aides [Critical]"
    if ((head >= 0 || quantity || words[first] === 'another') && isCriticalInHeading(sentence, next)) break
    // "another 3 [critical], airlifted"
    if (quantity && head < 0 && word === 'critical' && /^(?:[,;.]|after|following|as|in)?$/.test(words[next + 1] ?? '')) break
    // "an [NDFB(S)] militant", "three CPI [(Maoist)] cadres"
    if (word === '(' && head >= 0 && capital[head] === true && isNameInBrackets(sentence, next)) { next = compoundEnd(sentence, next + 1) + 1; continue }
    if ((word === 'higher' || word === 'lower') && head >= 0 && !nominal(sentence, next + 1)) break
    if ((quantity || words[first] === 'another') && head < 0 && (ENDURED.has(word) || (SUPPOSED.has(word) && HARM_ADJECTIVES.has(words[next + 1] ?? '')))) break
    if (quantity && head < 0 && OUTCOME.test(`${word} ${words[next + 1] ?? ''}`)) break
    if (word === ',' && quantity && listedHeads(sentence, next)) { next++; continue }
    // "a Varona[, N.Y.,] doctor"
    if (word === ',' && head >= 0 && capital[head] === true && determiner !== 'none' && words[next + 2] === ',' && STATE.test(words[next + 1] ?? '') && ((classes[next + 3] ?? 0) & Class.person || isAgent(words[next + 3] ?? ''))) { next += 3; continue }
    // "Dead Sea resorts"
    const effect = !((traits[next] as number) & Trait.harmed) || (word === 'dead' && words[next + 1] === 'sea') ? undefined : HARM_ADJECTIVES.get(word)
    // "its own dead"
    if (word === 'own' && determiner === 'possessive' && HARM_ADJECTIVES.has(words[next + 1] ?? '')) { next++; continue }
    if (capital[next] === true && next > 0 && (word === 'dead' || (effect !== undefined && capital[next + 1] === true)) && !sentence.shouting && !isHeading(sentence)) { head = next; properWords++; properHead = true; next++; continue }
    if (effect !== undefined) {
      if (word === 'missing' && determiner === 'definite' && (!nominal(sentence, next + 1) || GO_ON.has(words[next + 1] ?? ''))) { head = next; next++; break }
      const premodifier = !(word === 'missing' && isUnder(sentence, next + 1)) && (nominal(sentence, next + 1) || (words[next + 2] === '-' && /^\d/.test(words[next + 1] ?? ''))) && !(head >= 0 && !(head === next - 1 && IN_A_ROW.test(words[head] as string))) && !startsVerb(sentence, next + 1, false) && !GO_ON.has(words[next + 1] ?? '')
      // "shot her dead": her, not the dead of hers.
      if (!premodifier && !((determiner === 'definite' || (determiner === 'possessive' && wordBefore(words, from) !== 'her')) && head < 0 && word !== 'missing')) break
      if (premodifier) { harmed = effect; next++; continue }
      head = next
      next++
      break
    }
    if (head < 0 && (traits[next] as number) & Trait.harming && nominal(sentence, next + 1) && !GO_ON.has(words[next + 1] as string)) { harmed = lexicon().harm.get(word)?.effect ?? harmed; next++; continue }
    if ((wordBefore(words, next) === 'and' || wordBefore(words, next) === 'or') && head >= 0 && (quantity || wordBefore(words, first) === 'of') && describesPersons(sentence, next)) { next++; continue }
    if ((bits & Class.participle || bits & Class.ing) && !(bits & Class.plain)) {
      if ((head < 0 || (head === next - 1 && IN_A_ROW.test(words[head] as string))) && nominal(sentence, next + 1) && !(bits & Class.ing && !quantity && determiner === 'none' && word !== 'flying') && (quantity !== null || determiner !== 'none' || possessor !== null || next === from)) {
        const described = (bitsBefore(classes, next) & Class.preposition) !== 0 || next === 0 || (wordBefore(words, next) === ',' && SUSPECT.has(word))
        if (quantity === null && determiner === 'none' && possessor === null && !capital[next] && !described && startsVerb(sentence, next, false)) break
        next++
        continue
      }
      if (startsVerb(sentence, next, head >= 0)) break
    } else if (startsVerb(sentence, next, head >= 0)) {
      break
    }
    if ((word === 'hostage' || word === 'captive') && head >= 0 && (isPlural(words[head] as string) || TAKING.test(wordBefore(words, first)))) break
    if ((head >= 0 && word === 'armed' && !(capital[next] === true && words[next + 1] === 'forces')) || ((head >= 0 || quantity) && word === 'aged') || ((head >= 0 || quantity !== null) && isPostposed(sentence, next))) break
    if (quantity && head < 0 && STILL.has(word) && words[next + 1] !== '-') break
    if ((head >= 0 || quantity) && isUnder(sentence, next)) break
    if (bits & Class.adverb && words[next + 1] !== '-') {
      if (head < 0 && (nominal(sentence, next + 1) || ((classes[next + 1] ?? 0) & Class.participle)) && word !== 'there' && word !== 'then' && (quantity !== null || determiner !== 'none')) { next++; continue }
      break
    }
    if (bits & (Class.subordinator | Class.relative | Class.pronoun | Class.conjunction)) break
    if (bits & Class.preposition && !(words[next + 1] === '-' && head < 0)) break
    if (bits & Class.determiner) break
    // "1,300 families [lack] water"
    if (word === 'lack' && head >= 0 && isPlural(words[head] as string)) break
    if ((head >= 0 || quantity) && isCompassOf(sentence, next)) break
    // "11 fishermen [last] spotted"
    // "rose to 72 [last] week"
    if (quantity && head < 0 && /^(?:last|this)$/.test(word) && /^(?:week|month|year|night|season)$/.test(words[next + 1] ?? '')) break
    // "in Oldo [late] on Tuesday"
    if (bits & Class.timeLead && (head >= 0 || quantity) && ((words[next + 1] === 'on' && ((classes[next + 2] ?? 0) & Class.time) !== 0) || (classes[next + 1] ?? 0) & (Class.timePart | Class.time) || (word === 'last' && (classes[next + 1] ?? 0) & Class.participle))) break
    // "a Class [12] girl"
    if (head >= 0 && head === next - 1 && GRADED.test(words[head] as string) && /^\d{1,2}$/.test(word) && ((classes[next + 1] ?? 0) & Class.person) !== 0 && !isPlural(words[next + 1] as string)) { next++; continue }
    // "a magnitude [6.2] quake"
    if (head >= 0 && head === next - 1 && words[head] === 'magnitude' && /^\d(?:\.\d)?$/.test(word)) { next++; continue }
    if (!isLettered(word)) break
    const compound = compoundEnd(sentence, next)
    if (compound === next + 1) {
      if (opensWithDigit(word)) {
        if (/^\d+$/.test(word) && head >= 0 && (capital[head] || words[head] === 'route') && NUMBERED_UNITS.has(words[head] as string)) { next++; continue }
        if (NUMBERED.test(word)) { next++; continue }
        // "a massive [8.1] magnitude quake"
        if (words[next + 1] === 'magnitude' && /^\d(?:\.\d)?$/.test(word)) { next++; continue }
        // "a [77 year old] woman"
        if (/^\d{1,3}$/.test(word) && /^years?$/.test(words[next + 1] ?? '') && words[next + 2] === 'old' && head < 0) { next += 3; continue }
        if (!(head >= 0 && capital[head])) break
      }
      if (!capital[next] && (numberAt(sentence, next) || (head >= 0 && (traits[next] as number) & Trait.quantity && (classes[next + 1] ?? 0) & Class.timePart))) break
    }
    head = compound - 1
    const named = capital[head] === true
    if (named) properWords++
    else lowerWords++
    if (named && next === 0) initialName = true
    properHead = named
    next = compound
  }
  if (head < 0 && possessor) { next = possessor.end; possessor = null; head = next - 1 }
  if (head < 0 && !quantity && !ALONE.has(words[first] as string)) return null
  // "[three] seriously injured"
  if (head < 0 && quantity && next > quantityEnd && words[next - 1]?.endsWith('ly') === true) next = quantityEnd
  // "[Another] later died"
  if (head < 0 && !quantity && words[first] === 'another' && next > first + 1 && (bitsBefore(classes, next) & Class.adverb) !== 0) next = first + 1
  const headWord = head >= 0 ? words[head] as string : ''
  const names = properHead && !FACILITIES.has(headWord) && isCalledSo(sentence, from, head) ? 'person' : namesOf(sentence, head, headWord, quantity)
  const ofOwner = owned && owned.count.min !== null && possessor && names === 'person' && isPlural(headWord) ? owned : null
  return {
    kind: 'noun', first, end: next, determiner, quantity: ofOwner?.count ?? quantity, quantityEnd: ofOwner?.end ?? quantityEnd, head, names,
    proper: (determiner === 'none' || (determiner === 'definite' && !sentence.shouting)) && properHead && !(initialName && properWords === 1 && lowerWords > 0),
    plural: head >= 0 && ((traits[head] as number) & Trait.plural) !== 0,
    harmed, possessor
  }
}

/** "[rebel commander] Bo Roe": a word for a person stands before the name. */
function isCalledSo({ classes, capital, traits }: SentenceWords, from: number, head: number): boolean {
  for (let at = from; at < head; at++) if ((classes[at] as number) & Class.person || (classes[at] === 0 && capital[at] !== true && (traits[at] as number) & Trait.agent)) return true
  return false
}

/** States as papers write them behind a town. */
const STATE = /^(?:[a-z]\.[a-z]\.|ala\.|ariz\.|ark\.|calif\.|colo\.|conn\.|del\.|fla\.|ga\.|ill\.|ind\.|kan\.|ky\.|la\.|md\.|mass\.|mich\.|minn\.|miss\.|mo\.|mont\.|neb\.|nev\.|okla\.|ore\.|pa\.|tenn\.|tex\.|vt\.|va\.|wash\.|wis\.|wyo\.|alaska|hawaii|idaho|iowa|maine|ohio|texas|utah)$/

/** Who says so in the middle of a relative clause. */
const SAYERS: ReadonlySet<string> = new Set('police authorities officials prosecutors investigators detectives deputies witnesses troopers'.split(' '))
const SAY = /^(?:say|says|said|believe|believed|allege|alleged)$/

/** "a man [police say] was shot": a relative clause without its "who", told by somebody. */
export function isSayingAside({ words, classes }: SentenceWords, at: number): boolean {
  return ((classes[at + 2] ?? 0) & (Class.be | Class.have | Class.modal)) !== 0 && SAYERS.has(words[at] as string) && SAY.test(words[at + 1] as string)
}

/** Determiners that may stand for somebody by themselves: "another was killed". */
const ALONE: ReadonlySet<string> = new Set('another each any either those these'.split(' '))

/** What pupils are counted off in. */
const GRADED = /^(?:class|year|grade|standard|form)$/

/** Words for a place in a row, which a noun still follows: "the [last] missing miner", "a [fourth] dead militant", "21 [other] suspected rebels". */
const IN_A_ROW = /^(?:other|last|previous|remaining|final|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/

/** What the group that is told of does: "those killed include". */
const GO_ON: ReadonlySet<string> = new Set(['include', 'included', 'includes'])

/** "took a soldier [hostage]". */
const TAKING = /^(?:t(?:ake|akes|ook|aken|aking)|h(?:old|olds|eld|olding)|seized|seizing)$/

/** What a number of persons does rather than is: "eight sustained wounds". */
const ENDURED: ReadonlySet<string> = new Set('sustained suffered received got had has have remained'.split(' '))

/** Adverbs that belong to what befell a bare number: "another 100 [still] missing". */
const STILL: ReadonlySet<string> = new Set('still later since now already also then'.split(' '))

/** What is thought of a number of persons: "four [confirmed] dead". */
const SUPPOSED: ReadonlySet<string> = new Set('confirmed feared reported presumed believed found known left'.split(' '))

/** "Two Aides [Critical]", "another [critical] after crash": how somebody is, at the end of a headline's clause. */
export function isCriticalInHeading(sentence: SentenceWords, at: number): boolean {
  return sentence.words[at] === 'critical' && isHeading(sentence) && (at + 1 === sentence.words.length || /^(?:[,;.]|after|as|in)$/.test(sentence.words[at + 1] ?? ''))
}

/** What has a number for a name: "Mobile Brigade [12] killed". */
const NUMBERED_UNITS: ReadonlySet<string> = new Set('brigade battalion division regiment company squadron front unit sector zone district ward highway route flight block camp pier gate line barangay purok sitio mile'.split(' '))

/** A place in a row in digits: "1st", "23rd", "2d". */
const NUMBERED = /^\d{1,3}(?:st|nd|rd|th|d)$/

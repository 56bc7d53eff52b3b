import { startsQuantity } from '../../numbers/quantity'
import * as CharacterClass from '../../text/character-class'
import { characterClass, isLetter } from '../../text/characters'
import * as Class from '../words/classes'
import { lexicon } from '../words/lexicon'
import * as Trait from '../words/traits'
import { COMPASS } from '../words/places'
import type { SentenceWords } from './sentence'

/** True for a word of letters or digits, by its first character: such are the parts of a compound. */
export function isLettered(word: string): boolean {
  const code = word.length === 0 ? 0 : word.charCodeAt(0)
  return isLetter(code) || opensWithDigit(word) || (characterClass(code) === CharacterClass.surrogate && LETTER.test(word))
}
const LETTER = /^\p{L}/u

/** True for "12", "1,500", "22nd". */
export function opensWithDigit(word: string): boolean {
  const code = word.length === 0 ? 0 : word.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}

const COUNT_WORDS: ReadonlySet<string> = new Set(('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen dozens scores '
  + 'hundreds thousands several many numerous others').split(' '))

/** A word that may stand in a noun phrase. */
export function nominal(sentence: SentenceWords, at: number): boolean {
  const word = sentence.words[at]
  if (word === undefined || !isLettered(word) || opensWithDigit(word) || COUNT_WORDS.has(word)) return false
  const bits = sentence.classes[at] as number
  // "killed or injured [last year]"
  const next = sentence.classes[at + 1] ?? 0
  if (bits & Class.timeLead && (next & (Class.time | Class.timePart) || (next & Class.timeLead && (sentence.classes[at + 2] ?? 0) & (Class.time | Class.timePart)))) return false
  if (bits & (Class.person | Class.thing)) return true
  if (bits & Class.plain) return !(bits & Class.preposition)
  if (bits & (Class.preposition | Class.subordinator | Class.relative | Class.conjunction | Class.pronoun | Class.determiner)) return false
  if (bits & (Class.be | Class.have | Class.doing | Class.modal | Class.time | Class.get | Class.adverb)) return false
  if (bits & Class.alsoNoun) return true
  if (bits & Class.participle && !(bits & Class.plain)) return nominalAfterParticiple(sentence, at)
  return !(bits & Class.ing) && !((bits & Class.finite) && !(bits & Class.base))
}

/** "200 Taliban and [affiliated] fighters": a participle in front of persons that does no harm. */
export function describesPersons(sentence: SentenceWords, at: number): boolean {
  return ((sentence.classes[at] ?? 0) & Class.participle) !== 0 && nominalAfterParticiple(sentence, at) && !lexicon().harm.has(sentence.words[at] as string)
}

function nominalAfterParticiple(sentence: SentenceWords, at: number): boolean {
  // "suspected Kurdish rebels"
  if (sentence.words[at] === 'suspected' && sentence.capital[at + 1] === true && ((sentence.classes[at + 2] ?? 0) & Class.person) !== 0) return true
  return ((sentence.classes[at + 1] ?? 0) & Class.person) !== 0
}

/** End of a hyphen compound that starts at `at`: "remote-controlled", "al-Zawahiri". */
export function compoundEnd(sentence: SentenceWords, at: number): number {
  let end = at + 1
  while (sentence.words[end] === '-' && isLettered(sentence.words[end + 1] ?? '')) end += 2
  return end
}

/** True for an adjective behind its noun: "responsible" before "for". */
export function isPostposed(sentence: SentenceWords, at: number): boolean {
  return ((sentence.traits[at] ?? 0) & Trait.postposed) !== 0 && !isCloseTo(sentence, at) && ((sentence.classes[at + 1] ?? 0) & Class.preposition) !== 0
}

/** True for a word of where somebody is lost behind what it says the place of: "miners trapped [underground]", not in "an [underground] mine", "the [Underground]". */
export function isUnder(sentence: SentenceWords, at: number): boolean {
  return ((sentence.traits[at] ?? 0) & Trait.under) !== 0 && !sentence.capital[at] && sentence.words[at + 1] !== '-' && !nominal(sentence, at + 1)
}

/** "[South of] Oldo, two men were shot", "killed two men [southeast of] Oldo". */
export function isCompassOf(sentence: SentenceWords, at: number): boolean {
  return sentence.words[at + 1] === 'of' && COMPASS.test(sentence.words[at] as string)
}

/** "[close to] 90,000 people": the words bound a number. */
export function isCloseTo({ words }: SentenceWords, at: number): boolean {
  return words[at] === 'close' && words[at + 1] === 'to' && startsQuantity(words[at + 2] ?? '') && !(/^an?$/.test(words[at + 2] as string) && !/^(?:dozen|hundred|thousand|million|score)$/.test(words[at + 3] ?? ''))
}

import { HARM_ADJECTIVES } from '../words/harm'
import * as Class from '../words/classes'
import { lexicon } from '../words/lexicon'
import * as Trait from '../words/traits'
import { isCloseTo } from './nominal'
import { bitsBefore, isHeading, wordBefore, type SentenceWords } from './sentence'

// Whether a word is a verb where it stands: "fire", "report", "wounds" are more often nouns.

/** Classes of verbs. */
const VERBAL = Class.modal | Class.be | Class.have | Class.doing | Class.get | Class.finite | Class.participle | Class.ing | Class.base

/** True where word `at` starts a verb group; `open` says that a noun phrase with a noun stands directly before it. */
export function startsVerb(sentence: SentenceWords, at: number, open: boolean): boolean {
  const { words, classes } = sentence
  const bits = classes[at] as number
  if (!(bits & VERBAL) && !((sentence.traits[at] as number) & Trait.tolling)) return false
  const word = words[at] as string
  if (bits & Class.modal && words[at + 1] === '-') return false
  if (bits & (Class.be | Class.have | Class.doing | Class.modal | Class.get)) return !(word === 'may' && isMonth(sentence, at)) && !(word === 'being' && wordBefore(words, at) === 'human') && !(word === 'am' && words[at + 1] === '-') && !(word === 'might' && (wordBefore(words, at) === 'the' || wordBefore(words, at) === 'military'))
  if (word === 'to') return isInfinitive(sentence, at)
  if ((TOLL_VERB.has(word) || RAISING_TOLL.has(word)) && TOLLS.has(wordBefore(words, at))) return opensFigure(words, at + 1)
  if ((word === 'rise' || word === 'rose') && TOLLS.has(wordBefore(words, at)) && opensFigure(words, at + 1)) return true
  // "the toll could [top] 100"
  if (EXCEEDING.has(word) && bitsBefore(classes, at) & Class.modal) return opensFigure(words, at + 1)
  // "Police [name] man found dead"
  if (word === 'name' && wordBefore(words, at) === 'police' && (classes[at + 1] ?? 0) & Class.person) return true
  if (!(bits & (Class.finite | Class.participle | Class.ing | Class.base)) && !TOLL_VERB.has(word)) return false
  // "Man [fighting] for life", "Two [battle] for their lives"
  if (FOR_LIFE.test(word) && words[at + 1] === 'for' && /^(?:his|her|their)? ?(?:life|lives)$/.test(words[at + 2] === 'life' ? 'life' : `${words[at + 2] ?? ''} ${words[at + 3] ?? ''}`)) return !afterDeterminer(sentence, at) || wordBefore(words, at) === 'another'
  // "Retired teacher Bo Roe"
  if (at === 0 && DESCRIBED.has(word) && (sentence.classes[1] ?? 0) & Class.person) return false
  if (word === 'forces' && OF_FORCES.has(wordBefore(words, at))) return false
  if (word === 'leave' && LEAVES.has(wordBefore(words, at))) return false
  // "cut by [flying] glass"
  if (word === 'flying' && FLYING.has(words[at + 1] ?? '')) return false
  // "The group claimed the attack, [saying] that …"
  if (word === 'saying' && (wordBefore(words, at) === ',' || words[at + 1] === 'that')) return true
  if (bits & Class.plain && !lexicon().harm.has(word) && !isGerund(sentence, at)) return false
  if (bits & (Class.harmNoun | Class.plain) && word.endsWith('ing') && lexicon().harm.has(word) && (afterDeterminer(sentence, at) || opensRelative(sentence, at + 1) || !(startsObject(sentence, at + 1) || sharesObject(sentence, at)))) return false
  if (word === 'gun' || word === 'guns') return words.slice(at + 1, at + 4).includes('down')
  if (word === 'shot' && words[at + 1] === 'dead') return true
  // "a deep [cut]"
  if (word === 'cut' && /^(?:deep|severe|minor|bad|small|nasty)$/.test(wordBefore(words, at))) return false
  // "gun [shot] wounds"
  if (word === 'shot' && wordBefore(words, at) === 'gun' && /^(?:wounds?|injur(?:y|ies))$/.test(words[at + 1] ?? '')) return false
  // "the dismembered [remains] of three men"
  if (word === 'remains' && words[at + 1] === 'of' && wordBefore(words, at) !== 'what') return false
  if (word === 'shot' || word === 'remains' || word === 'cost') return !afterDeterminer(sentence, at) && !(word === 'remains' && wordBefore(words, at) === 'human')
  if (isCloseTo(sentence, at)) return false
  if ((word === 'murders' || word === 'martyrs') && (/^[\d,]+$/.test(wordBefore(words, at)) || NUMBERISH.has(wordBefore(words, at)))) return false
  // "received [bruises]"
  if (word === 'bruises' && bitsBefore(sentence.classes, at) & (Class.finite | Class.participle)) return false
  // "escaped with [bruises]"
  if (word.endsWith('s') && wordBefore(words, at) === 'with' && lexicon().harm.get(word)?.forms.has('s')) return false
  if (NOUN_OR_HARM.has(word)) return verbOfHarm(sentence, at)
  // "the Al-Aqsa [Martyrs] Brigades"
  if (sentence.capital[at] && at > 0 && sentence.capital[at - 1] && sentence.capital[at + 1] && !sentence.shouting && !isHeading(sentence) && !HEADLINE_VERB.has(word)) return false
  if (sentence.capital[at] && !sentence.shouting && at > 0 && sentence.capital[at - 1] && !HEADLINE_VERB.has(word) && !lexicon().harm.get(word)?.effect) return false
  // the newspaper "[Die] Welt"
  if (sentence.capital[at] && !sentence.shouting && at > 1 && wordBefore(words, at) === '"' && sentence.capital[at + 1]) return false
  if (bits & Class.alsoNoun) return ambiguousVerb(sentence, at, open)
  if ((bits & Class.base) && !(bits & (Class.participle | Class.ing)) && !lexicon().harm.get(word)?.forms.has('past')) return baseVerb(sentence, at, open)
  return true
}

/** "a mass shooting [that left] two dead": "that" with a verb behind it. */
function opensRelative({ words, classes }: SentenceWords, at: number): boolean {
  return words[at] === 'that' && ((classes[at + 1] ?? 0) & (Class.finite | Class.have | Class.be | Class.modal)) !== 0 && !((classes[at + 1] ?? 0) & (Class.person | Class.thing))
}

/** "[kidnapping] and killing a clerk", "[killing] or wounding several guards", "[kidnapping], raping and murdering": more verbs in -ing before one object. */
function sharesObject(sentence: SentenceWords, at: number): boolean {
  const { words, classes } = sentence
  let next = at + 1
  while (words[next] === ',' && (classes[next + 1] ?? 0) & Class.ing) next += 2
  if (words[next] === ',') next++
  return /^(?:and|or)$/.test(words[next] ?? '') && ((classes[next + 1] ?? 0) & Class.ing) !== 0 && startsObject(sentence, next + 2)
}

const FOR_LIFE = /^(?:fight|battl)(?:e|s|es|ing)?$/

/** What flies about and hurts. */
const FLYING: ReadonlySet<string> = new Set('glass debris shrapnel splinters stones objects tiles bullets bricks wreckage fragments metal'.split(' '))
const NOUN_OR_HARM: ReadonlySet<string> = new Set('wound wounds murder murders massacre massacres slaughter kidnap hurt hang club stone burn burns freeze'.split(' '))
/** "Death toll from quake tops 2,000". */
const TOLL_VERB: ReadonlySet<string> = new Set('tops nears hits reaches passes exceeds surpasses climbs rises jumps soars'.split(' '))
/** Further verbs of a toll, which are other words elsewhere. */
const RAISING_TOLL: ReadonlySet<string> = new Set(['top', 'touches', 'crosses', 'mounts', 'mount'])

const EXCEEDING: ReadonlySet<string> = new Set(['top', 'exceed', 'surpass', 'cross', 'reach', 'pass'])

/** What rises: "[toll] rises to nine", "cholera [deaths] top 1,000". */
const TOLLS: ReadonlySet<string> = new Set('toll tolls deaths fatalities casualties dead count tally'.split(' '))
/** "the [armed] forces". */
const OF_FORCES: ReadonlySet<string> = new Set('armed security special defence defense government coalition police military air ground rebel allied foreign joint'.split(' '))
/** "shore leave". */
const LEAVES: ReadonlySet<string> = new Set('shore sick maternity annual home unpaid on'.split(' '))

/** "to 12", "past 300", "1,000". */
function opensFigure(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  return ['to', 'past', 'above', 'at', 'by'].includes(word) || /^\d/.test(word) || NUMBERISH.has(word)
}

const HEADLINE_VERB: ReadonlySet<string> = new Set('gunned mowed beaten hacked poisoned recovered hurt shot stabbed burned burnt crushed trapped hospitalised hospitalized feared says say kills kill dies die leaves left hits killed dead injures wounds found rises'.split(' '))

function isMonth(sentence: SentenceWords, at: number): boolean {
  return sentence.capital[at] === true && !((sentence.classes[at + 1] as number | undefined ?? 0) & (Class.base | Class.have | Class.be))
}

/** "to kill", "to have died", "to be killed". */
export function isInfinitive(sentence: SentenceWords, at: number): boolean {
  const { classes } = sentence
  let next = at + 1
  while ((classes[next] ?? 0) & Class.adverb) next++
  return ((classes[next] ?? 0) & (Class.base | Class.be | Class.have | Class.get | Class.doing)) !== 0 || isUnknownDeed(sentence, at)
}

/** "tried to [douse] the flames": a word that no table has, behind a verb that needs another. */
export function isUnknownDeed({ words, classes, capital }: SentenceWords, to: number): boolean {
  return classes[to + 1] === 0 && capital[to + 1] === false && ((classes[to + 2] ?? 0) & (Class.determiner | Class.pronoun)) !== 0 && /^(?:tried|trying|tries|attempted|attempting|refused|managed|failed|rushed|went|came)$/.test(wordBefore(words, to))
}

/** "accused of helping the police", "by training his men": behind a preposition and before a determiner. */
function isGerund(sentence: SentenceWords, at: number): boolean {
  return ['of', 'by', 'for', 'in'].includes(wordBefore(sentence.words, at)) && ((sentence.classes[at + 1] ?? 0) & Class.determiner) !== 0
}

/** Nouns that make a word of harm before them a noun: "murder trial". */
const OF_COURTS: ReadonlySet<string> = new Set('suspect suspects accused trial trials case cases charge charges victim victims weapon weapons scene scenes convict convicts'.split(' '))

/** "Gunmen murder two", "to wound". */
function verbOfHarm(sentence: SentenceWords, at: number): boolean {
  const { words } = sentence
  // "for gunshot [wounds] that afternoon"
  if (words[at] === 'wounds' && /^(?:that|this)$/.test(words[at + 1] ?? '')) return false
  if (OF_COURTS.has(words[at + 1] ?? '') || afterDeterminer(sentence, at)) return false
  return words[at] === 'hurt' || (startsObject(sentence, at + 1) && opensNumber(words[at + 1] ?? '', words[at + 2] ?? ''))
}

function afterDeterminer(sentence: SentenceWords, at: number): boolean {
  return (bitsBefore(sentence.classes, at) & Class.determiner) !== 0 || wordBefore(sentence.words, at) === '\'s'
}

/** A determiner, quantity, pronoun or name stands at `at`. */
function startsObject(sentence: SentenceWords, at: number): boolean {
  const { words, classes } = sentence
  const word = words[at] ?? ''
  const bits = classes[at] ?? 0
  if (DESCRIBED.has(word)) return startsObject(sentence, at + 1)
  if (isCloseTo(sentence, at)) return true
  return (bits & (Class.determiner | Class.person | Class.pronoun | Class.title)) !== 0 || /^\d/.test(word) || NUMBERISH.has(word) || sentence.capital[at] === true
}

/** What describes a person without a determiner: "killing [retired] teacher Bo Roe". */
const DESCRIBED: ReadonlySet<string> = new Set('retired former fellow unarmed wanted local prominent senior veteran innocent'.split(' '))

/** "as many", "at least", "up to": before other words these begin no number ("wounds as a result"). */
function opensNumber(word: string, next: string): boolean {
  if (word === 'as') return next === 'many'
  return word === 'at' ? next === 'least' || next === 'most' : word !== 'up' || next === 'to'
}

const NUMBERISH: ReadonlySet<string> = new Set(('at as up more over around about some nearly almost several many dozens scores hundreds thousands tens one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty '
  + 'numerous multiple countless sixty seventy eighty ninety hundred dozen half approximately roughly anywhere another both between others fewer no only').split(' '))

/** Nouns that stand before persons: "security force members". */
const NOUN_MODIFIERS: ReadonlySet<string> = new Set('force rescue guard patrol police combat support search shot bomb fire report work state'.split(' '))

/** "Two missing girls [found] unharmed." */
const FOUND = /^(?:unharmed|unhurt|safe|alive|well|dead|shot|stabbed|beaten|hanged|slain|murdered|strangled|bludgeoned|unconscious|unresponsive)$/

/** What may end a clause right behind its verb: "30 bodies found." */
const ENDS: ReadonlySet<string> = new Set(['.', ',', ';', 'and', ')'])

/** What is said, by its singular. */
const REPORTED_THINGS: ReadonlySet<string> = new Set(['report', 'claim', 'estimate', 'state', 'note', 'sign', 'fear', 'demand', 'warning'])
/** What somebody else said: "dispute [claims] that". */
const TOLD: ReadonlySet<string> = new Set(['claims', 'reports', 'allegations', 'rumors', 'rumours', 'suggestions'])
const REPORTING_DEEDS: ReadonlySet<string> = new Set(['report', 'reports', 'claim', 'claims'])

/** A form that is more often a noun: a verb only between a subject and an object, or where a verb must stand. */
function ambiguousVerb(sentence: SentenceWords, at: number, open: boolean): boolean {
  const { words, classes } = sentence
  const before = wordBefore(words, at)
  const beforeBits = bitsBefore(classes, at)
  // "millions [left] homeless"
  if (words[at] === 'left' && HARM_ADJECTIVES.has(words[at + 1] ?? '')) return true
  // "The attack, which took place at noon, [left] five dead"
  if (words[at] === 'left' && before === ',' && startsObject(sentence, at + 1) && (!((classes[at + 1] ?? 0) & Class.determiner) || /^an?$/.test(words[at + 1] as string))) return true
  // "The attack on Thursday [left] a policeman dead"
  if (words[at] === 'left' && beforeBits & Class.time && startsObject(sentence, at + 1)) return true
  if (before === 'to' || beforeBits & (Class.modal | Class.doing | Class.relative)) return true
  // "Sea battle [claims] heavy casualties"
  if (words[at] === 'claims' && open && /^(?:heavy|many)$/.test(words[at + 1] ?? '')) return true
  if (beforeBits & Class.pronoun && before !== 'her') return true
  // "The agency, AFP, [reports] that …"
  if (before === ',' && words[at + 1] === 'that' && words[at]?.endsWith('s') === true) return words.slice(Math.max(0, at - 6), at - 1).includes(',')
  if (!open && !(beforeBits & (Class.adverb | Class.conjunction))) return false
  // "Oldo [state] media"
  if (words[at] === 'state' && /^(?:tv|media|television|radio|news|agency)$/.test(words[at + 1] ?? '')) return false
  // "denied a media [report] that …": one of them says nothing.
  if (words[at + 1] === 'that' && REPORTED_THINGS.has(words[at] as string) && words.slice(Math.max(0, at - 4), at).some(word => word === 'a' || word === 'an')) return false
  // "the only missing person [report] that police had"
  if (/^reports?$/.test(words[at] as string) && /^persons?$/.test(before)) return false
  // "officials [dispute] claims that …"
  if (words[at + 2] === 'that' && TOLD.has(words[at + 1] ?? '')) return true
  // "forces [report] killing eight"
  if (REPORTING_DEEDS.has(words[at] as string) && (classes[at + 1] ?? 0) & Class.ing && lexicon().harm.get(words[at + 1] ?? '')?.effect) return true
  if (words[at + 1] === 'that' || words[at + 1] === ':' || (words[at + 1] === 'to' && words[at + 2] === 'have')) return true
  // "Woman, 24, [found] murdered"
  if (words[at] === 'found' && (open || before === ',') && FOUND.test(words[at + 1] ?? '')) return true
  // "who [live] in camps"
  if (words[at] === 'live' && open && (classes[at + 1] ?? 0) & Class.preposition) return true
  if (words[at] === 'found' && open && ENDS.has(words[at + 1] ?? '.')) return true
  // "…, the opposition party [claims]."
  if (words[at] === 'claims' && open && /^[.;]$/.test(words[at + 1] ?? '') && words.slice(Math.max(0, at - 8), at).includes(',')) return true
  const modifies = NOUN_MODIFIERS.has(words[at] as string) && ((classes[at + 1] ?? 0) & Class.person) !== 0
  return (startsObject(sentence, at + 1) && !modifies) || (((classes[at] as number) & Class.participle) !== 0 && ((classes[at + 1] ?? 0) & (Class.preposition | Class.adverb)) !== 0 && open)
}

function baseVerb(sentence: SentenceWords, at: number, open: boolean): boolean {
  const before = bitsBefore(sentence.classes, at)
  if (['die', 'remain', 'include'].includes(sentence.words[at] as string)) return true
  // "12 lose eyesight", "Five drown in Oldo"
  if (NUMBERISH.has(wordBefore(sentence.words, at)) || /^\d/.test(wordBefore(sentence.words, at))) { const form = lexicon().harm.get(sentence.words[at] as string); if (form?.base === 'lose' || form?.valence === 'subject' || form?.valence === 'both') return true }
  // "Gunmen kill seven in Oldo, abduct 12 girls"
  if (/^[,;]$/.test(wordBefore(sentence.words, at)) && lexicon().harm.get(sentence.words[at] as string)?.effect && startsObject(sentence, at + 1)) return goesOnInPresent(sentence, at - 1)
  return open || (before & (Class.modal | Class.doing | Class.relative | Class.adverb | Class.conjunction | Class.pronoun)) !== 0 || wordBefore(sentence.words, at) === 'to'
}

/** Words of a headline within which its first verb stands. */
const HEADLINE_REACH = 16

/** "Gunmen [kill] seven in Oldo, …", "Rebels [attack] a bus, …": the sentence tells what happens in the present before `at`. */
function goesOnInPresent(sentence: SentenceWords, at: number): boolean {
  const { words, classes } = sentence
  for (let before = at - 1; before >= 0 && before >= at - HEADLINE_REACH; before--) {
    if ((classes[before] as number) & Class.modal || words[before] === 'to') return false
    if ((classes[before] as number) & Class.base && !((classes[before] as number) & Class.participle)) return true
    if ((classes[before] as number) & Class.alsoNoun && !afterDeterminer(sentence, before) && startsObject(sentence, before + 1)) return true
    if (lexicon().harm.get(words[before] as string)?.forms.has('s')) return true
  }
  return false
}

import type { FoundFigure } from '../casualties/figure'
import { isDoer } from '../casualties/victims'
import { lexicon } from '../casualties/words/lexicon'
import { singleSpaced } from '../text/spaces'

/** Who a figure speaks of, as far as the sums need it. */
export interface Victims {
  /** Noun that heads the phrase, in the singular: "soldier"; empty where there is none. */
  readonly head: string
  /** Anybody: "people", "the dead", no noun at all. Such a figure may be the whole of which others are parts. */
  readonly anybody: boolean
  /** Those who did it. They count among the killed, but are no part of "12 people were killed". */
  readonly attacker: boolean
  /** More of them: "two others", "another soldier", "five more". */
  readonly further: boolean
  /** The one that a number counts on to: 18 for "an 18th victim"; 0 for none. */
  readonly nth: number
  /** Of one victim told by it: 17 of "the 17-year-old"; 0 for none. */
  readonly age: number
  /** Taken for those who did it: "suspected robbers", "suspects". */
  readonly suspected: boolean
  /** Already spoken of, or known by name: "the officer", "his brother", "Amina Sahar". */
  readonly definite: boolean
  /** One whom the first sentence names without an article, as headlines do: "Driver", "Oldo man". */
  readonly bare: boolean
  /** Told by whose they are: "his companion". */
  readonly beside: boolean
  /** One who is told by those before, and is none of them: "their cousin". */
  readonly theirs: boolean
  /** Fighters of a side that the report does not speak for: their names are often told after their number. */
  readonly militant: boolean
  /** Soldiers or police of a state. */
  readonly state: boolean
  /** One victim, by name. */
  readonly named: boolean
  /** The words of a single victim's phrase, in lower case; empty for several victims. */
  readonly words: readonly string[]
}

/** Nouns that leave open who the victims are. */
const ANYBODY: ReadonlySet<string> = new Set(('person people individual death dead body bodies corpse victim fatality fatalities casualty life toll other more human soul injured wounded injury killed remain '
  + 'survivor someone anyone everyone nobody total rest deceased').split(' '))
/** Nouns for the same sort of person; a figure may call them by any of these. */
const SORTS: readonly (readonly [sort: string, nouns: string])[] = [
  ['police', 'policeman policewoman officer constable cop police sergeant inspector guard'],
  ['military', 'soldier troop serviceman servicewoman member marine sailor airman paratrooper personnel trooper commando conscript serviceperson peacekeeper lieutenant corporal captain'],
  ['militant', 'militant insurgent rebel terrorist fighter guerrilla jihadist extremist taliban talib takfiri jihadi islamist combatant subversive'],
  ['attacker', 'attacker bomber assailant perpetrator gunman shooter suspect hijacker assassin suicide-bomber'],
  ['child', 'child boy girl baby toddler infant teenager youth kid student pupil schoolchild minor son daughter'],
  ['adult', 'man woman male female'],
  ['civilian', 'civilian villager resident passer-by bystander pedestrian shopper worshipper worshiper local non-combatant national citizen']
]
/** What those called men may be called elsewhere. */
const MEN: readonly string[] = ['adult', 'militant', 'military', 'police', 'civilian', 'attacker']
/** Nouns that look alike to the sums and are never the same persons. */
const CONTRARY: ReadonlyMap<string, string> = new Map([['man', 'woman'], ['boy', 'girl'], ['son', 'daughter'], ['male', 'female'], ['mother', 'father'], ['brother', 'sister'], ['husband', 'wife']].flatMap(([a, b]) => [[a, b], [b, a]] as [string, string][]))
/** Says that a figure is of others than those before: "another", "two others", "five more", "a further ten". */
const FURTHER = /\b(?:an)?others?\b|\bmore$|\bmore (?!than)|\badditional\b|\bfurther\b|\bbesides\b/i
/** One more than those counted: "an 18th victim", "a fourth guard", "Third person". */
const NEXT = /^(?:an? )?(?:(\d+)(?:st|nd|rd|th)|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/i
const ORDINALS = ['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
/** One capitalised plural, as nationalities are: "Palestinians", "Iraqis". */
const PEOPLE_OF = /^\p{Lu}(?:\p{Ll}+s|\p{Lu}+S)$/u
/** Begins with a word for what is known already: "the", "his", "both", "all". */
const KNOWN = /^(?:the|his|her|their|its|our|my|this|that|these|those|both|all|each)\s/i
/** Begins with an article or number: no bare name. */
const ARTICLE = /^(?:an?|one|the|another) /i
/** Begins with a capital. */
const BARE = /^\p{Lu}/u
/** Two capitalised words at its end: "the journalist Amina Sahar", "Ziad al-Sharabi". */
const NAME = /(?:^|\s)\p{Lu}[\p{L}'’.-]* (?:(?:bin|ibn|de|van|von) )?(?:al-|el-)?\p{Lu}[\p{L}'’.-]*$/u
/** One capitalised word and no more: "Sahar", "SAHAR". */
const LAST_NAME = /^(?:al-|el-)?\p{Lu}(?:\p{Ll}[\p{L}'’-]*|\p{Lu}{3,})$/u
/** Words that end the noun phrase proper: "members [of the group]", "people [who fled]". */
const TAIL: ReadonlySet<string> = new Set(('of from in on at who whom that which with near aboard inside among including belonging wearing riding traveling travelling by for to and or').split(' '))
/** Punctuation that ends a word and the phrase with it. */
const STOP = /[,(;–—]/
const IRREGULAR: ReadonlyMap<string, string> = new Map([['people', 'person'], ['men', 'man'], ['women', 'woman'], ['children', 'child'], ['bodies', 'body'], ['lives', 'life'], ['police', 'police']])

const sortOf = new Map<string, string>(SORTS.flatMap(([sort, nouns]) => nouns.split(' ').map(noun => [noun, sort] as const)))

/** Each figure is held against many others; its victims are read once. */
const known = new WeakMap<FoundFigure, Victims>()

/** Reads the victims of a figure from its noun phrase. */
export function victimsOf(figure: FoundFigure): Victims {
  const before = known.get(figure)
  if (before) return before
  const victims = readVictims(figure)
  known.set(figure, victims)
  return victims
}

function readVictims(figure: FoundFigure): Victims {
  const phrase = figure.victims ?? ''
  const noun = nounOf(phrase)
  const head = singular(noun)
  const nth = figure.count.implied ? nthOf(figure.text) : 0
  const further = nth > 0 || figure.others || FURTHER.test(figure.text) || FURTHER.test(phrase)
  const named = figure.count.implied && figure.zone === 'body' && !sortOf.has(head) && !ANYBODY.has(head) && !lexicon().roles.has(head) && !ARTICLE.test(figure.text) && (NAME.test(phrase) || LAST_NAME.test(phrase))
  return {
    head,
    // A bare number takes its noun from elsewhere ("two guards and five others"): it may be of anybody.
    anybody: isAnybody(head) || (!figure.count.implied && PEOPLE_OF.test(phrase) && (lexicon().roles.get(phrase.toLowerCase()) ?? 'other') === 'other' && (figure.victimRole ?? 'other') === 'other') || (!figure.text.toLowerCase().includes(noun.slice(0, 4)) && !isOfFighters(figure)),
    attacker: figure.victimRole === 'attacker' || (figure.victimRole === null && sortOf.get(head) === 'attacker') || isKnownGunman(figure, head),
    further,
    nth,
    age: figure.count.implied ? Number(AGE.exec(figure.text)?.[1] ?? 0) : 0,
    suspected: /\bsuspect(?:s|ed)?\b/i.test(phrase),
    definite: figure.count.implied && (KNOWN.test(figure.text) || named || (!ARTICLE.test(figure.text) && lexicon().roles.has(head)) || (figure.zone === 'headline' && !ARTICLE.test(figure.text))),
    named,
    bare: figure.count.implied && figure.sentence === 0 && !named && BARE.test(figure.text) && !ARTICLE.test(figure.text) && !KNOWN.test(figure.text) && lexicon().roles.has(head),
    beside: /^(?:his|her|their)\s/i.test(figure.text),
    theirs: figure.count.implied && /^their\s/i.test(figure.text),
    militant: figure.victimRole === 'militant',
    state: figure.victimRole === 'military' || figure.victimRole === 'police',
    words: figure.count.implied ? phrase.toLowerCase().split(/[\s,-]+/).filter(word => word.length > 2) : []
  }
}

/** "the [17]-year-old", "a [44]-year-old man". */
const AGE = /\b(\d{1,3})-year-old\b/

/** The number of "a third victim"; 0 without one. */
function nthOf(text: string): number {
  const next = NEXT.exec(text)
  if (!next) return 0
  return next[1] === undefined ? ORDINALS.findIndex(ordinal => next[0].toLowerCase().endsWith(ordinal)) + 3 : Number(next[1])
}

/** "30 rebels were killed and [20] wounded", "a soldier was killed and [three others] wounded": the bare number goes on with those before it. */
function isOfFighters({ victimRole, text }: FoundFigure): boolean {
  return victimRole === 'militant' ? /^(?:\d+|[\w-]+ (?:others|more))$/.test(text) : (victimRole === 'military' || victimRole === 'police') && /^[\w-]+ (?:others|more)$/.test(text)
}

/** "the gunman", a headline's "Gunman", "A gunman … before police shot him": one who shot at others; gunmen that troops killed are fighters. */
function isKnownGunman({ text, by, count }: FoundFigure, head: string): boolean {
  return head === 'gunman' && count.implied && (/^(?:the |gunman$)/i.test(text) || isDoer(by))
}

/** Titles before a name that name no role. */
const TITLE = /^(?:mr|mrs|ms|miss|dr|gen|col|capt|maj|sgt|msgr|monsignor|rev|father|sister|brother)\.?$/

/** True for a word that says what somebody is: "president", "col". */
export function isRole(word: string): boolean {
  return lexicon().roles.has(word) || TITLE.test(word)
}

/** True for one victim by name, also behind an article and a word of harm: "the recently murdered senator Luis Galen". */
export function isNamed(figure: FoundFigure): boolean {
  return victimsOf(figure).named || (figure.by.endsWith('-modifier') && figure.count.implied && NAME.test(figure.victims ?? '') && !PHRASE.test(figure.victims ?? ''))
}

/** A noun phrase that goes on behind its head. */
const PHRASE = / (?:of|in|from|at) /i

/** True for a head noun that leaves open who the victims are, or none. */
export function isAnybody(head: string): boolean {
  return head === '' || ANYBODY.has(head)
}

/** True where two figures may speak of the same people: same noun or sort of noun, or one of them leaves it open. */
export function mayBeSame(a: Victims, b: Victims): boolean {
  // "Police kill six suspected robbers … The six suspects"
  if (a.suspected && b.suspected) return true
  if (a.attacker !== b.attacker) return false
  if (CONTRARY.get(a.head) === b.head || (a.age > 0 && b.age > 0 && a.age !== b.age)) return false
  if (a.anybody || b.anybody || a.head === b.head || a.words.some(word => b.words.includes(word))) return true
  return sortsOf(a).some(sort => sortsOf(b).includes(sort))
}

/** The sorts of person that a phrase's head names, or, where it is a name, the words before it: "Lieutenant Orla Tesk". */
function sortsOf({ head, named, words }: Victims): readonly string[] {
  return (named ? words : [head]).flatMap(word => word === 'man' ? MEN : sortOf.get(word) ?? [])
}

/** The singular, lower-case head noun of a phrase: "Afghan civilians" -> "civilian", "members of the force" -> "member". */
export function headOf(phrase: string): string {
  return singular(nounOf(phrase))
}

/** The head noun as it stands in the phrase, in lower case. */
function nounOf(phrase: string): string {
  // "Lashkar-e-Toiba (LeT) terrorists"
  const lower = singleSpaced(phrase.toLowerCase())
  const words = (lower.includes('(') ? lower.replace(/ \([^()]*\)(?= )/g, '') : lower).split(' ')
  const tail = words.findIndex((word, index) => index > 0 && (TAIL.has(word) || STOP.test(word)))
  const last = tail < 0 ? words[words.length - 1] : STOP.test(words[tail] ?? '') ? words[tail] : words[tail - 1]
  return last === undefined ? '' : STOP.test(last) ? last.replace(STOP, '') : last
}

function singular(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  if (word.endsWith('men')) return `${word.slice(0, -2)}an`
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('s') && !word.endsWith('ss') && word.length > 3) return word.slice(0, -1)
  return word
}

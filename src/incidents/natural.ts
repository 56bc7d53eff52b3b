import type { FoundFigure } from '../casualties/figure'
import type { TextDocument } from '../text/document'
import type { Event } from './event'
import { lineOf } from './wording'

/** Words of violence, accidents and disasters, by their beginnings: with one of these in the sentence a death is no natural one. */
const HARM = new RegExp('\\b(?:kill|murder|manslaughter|homicid|slain|slay|shot|shoot|gun|bomb|blast|explo|attack|stab|assassin|execut|behead|wound|injur|crash|collision|collid|accident|blaze|arson|drown|strike|airstrike|raid|clash|suicid|hang(?:ed|ing)|poison|beat(?:en|ing)?\\b'
  + '|tortur|crush|collaps|earthquake|quake|flood|storm|hurricane|typhoon|tsunami|landslide|avalanche|terror|ambush|rocket|missile|mortar|grenade|mine\\b|weapon|bullet|hostage|kidnap|abduct|massacre|custody|riot|violen|overdos|burn|electrocut'
  + '|martyr|shahad|exchange of fire|fire exchange|fired on|lightning|on the spot|at the scene|instantly|hack(?:ed|ing)|lynch|strangl|bludgeon|trampl|maul|ston(?:ed|ing)\\b|chopped|thrash|throat|axed|hit by|hit[- ]and[- ]run|struck by|run over|found (?:dead|lifeless)|fell\\b|detonat|militant|insurgent|rebel|troops|crossfire|opened fire|in (?:a|the) fire|combat|battlefield)', 'i')
/** Words of a death from age or illness: "at the age of 81", "dies aged 95", "after a long illness", "of cancer". */
const ILLNESS = /\bat (?:the )?age\b|\baged? \d|\bat \d{2}\b|\bnatural causes\b|\billness\b|\bcancer\b|\bpneumonia\b|\bheart (?:attack|failure|disease)\b|\bcardiac\b|\bstroke\b|\bhospice\b|\bleuk\w+mia\b|\bdisease\b|\bcomplications\b|\bin (?:his|her) sleep\b|\bpeacefully\b|\b(?:covid|coronavirus)/i
/** A name or a title with a name in the victims' phrase: "former president Anwar Tesk", "Mrs. Orlo". */
const NAME = /\p{Lu}\p{Ll}/u
/** Somebody whom the text does not know: "a young Tesk woman". */
const UNKNOWN = /^(?:an?|one|another) /i
/** One whom the text knows by office or kin: "the former leader", "his father". */
const KNOWN = /\b(?:leader|president|minister|king|queen|pope|father|mother|wife|husband|senator|actor|actress|singer|author|writer|director|founder|poet|musician|bishop|cardinal)\b/i

/**
 * True where an event is only that somebody known died of age or illness: an obituary, which the guidelines count as no incident. All
 * its figures tell of one victim each, by name or office, and no sentence of them has a word of violence, accident or disaster.
 */
export function isNaturalDeath(document: TextDocument, event: Event): boolean {
  return event.figures.every(figure => figure.effect === 'killed' && figure.count.implied && isKnownPerson(figure))
    && !event.figures.some(figure => HARM.test(around(document, figure)))
    && event.figures.some(figure => ILLNESS.test(around(document, figure)) || diedPlainly(document, figure))
}

function isKnownPerson(figure: FoundFigure): boolean {
  return !UNKNOWN.test(figure.text) && (NAME.test(figure.victims ?? '') || KNOWN.test(figure.victims ?? ''))
}

/** "has died", "X's death", "the death of X", with nothing said of how. */
function diedPlainly(document: TextDocument, figure: FoundFigure): boolean {
  return figure.cause === null && /\b(?:died|dies|dead|death|passed away)\b/i.test(around(document, figure))
}

/** The sentence of the figure, at most 300 code units each side of it. */
function around(document: TextDocument, figure: FoundFigure): string {
  const { start, end } = document.sentences
  return lineOf(document, Math.max(start[figure.sentence] ?? 0, figure.start - 300), Math.min(end[figure.sentence] ?? 0, figure.end + 300))
}

import type { FoundFigure } from '../casualties/figure'
import type { TextDocument } from '../text/document'
import { sizeOf } from './count'
import { sentenceOf, wordsBefore } from './told-in'
import { lineOf } from './wording'

// What the words around a figure say of its number.

/** Words right before a figure, or in it, that make it the total: "a total of 24 deaths", "in all 11 people", "(total of 12)". */
const TOTAL = /\btotal\b|\b(?:in|of) all,? $|\baltogether\b|\boverall\b|\bcombined\b/i
/** Code units before a figure in which such words are looked for. */
const REACH = 24

/** True where the words say that the figure is the total. */
export function isTotal(document: TextDocument, figure: FoundFigure): boolean {
  return TOTAL.test(wordsBefore(document, figure, REACH)) || TOTAL.test(figure.text)
}

/** Right before a number that was given earlier and has been overtaken: "had put the toll at 89", "had initially spoken of 40", "had stood at". */
const BY_THEN = /\bhad (?:\w+ ){0,2}?(?:put|set|placed|stood|given|said|spoken|told|reported|counted|estimated)\b[^.;]*$/i
/** The word without which there is none. */
const HAD = /\bhad\b/i
/** Right before the number that a toll rose or fell from. */
const FROM = /\bto [\p{L}\d, -]{1,60}?,? (?:up )?from $/u
/** "killed 11, [up from a previous count of] eight", "an [earlier toll stood at] nine", "[initially said] 12 people". */
const FIRST = /\b(?:up|down) from (?:[\w-]+ ){0,5}$|\b(?:(?:earlier|previous|initial|preliminary|first) (?:\w+ )?(?:tolls?|counts?|figures?|tally|estimates?|numbers?)|(?:earlier|previous) reports) [^.;:]{0,40}(?<!to )$|\binitially (?:said|put|reported|gave|spoke)\b[^.;:]{0,40}$/i
/** "[Yesterday, the death toll was] 53". */
const THEN_TOLL = /^(?:Yesterday|(?:A|The) day (?:earlier|before)|The previous day|Earlier),? [^.;]*\b(?:was|stood at|had been) $/i
/** Behind the number of another year. */
const OF_A_YEAR = /^[^.;,]*\b(?:(?:19|20)\d\d|years?)\b/
/** A word of it. */
const FIRST_WORD = /\b(?:from|earlier|previous|initial|initially|preliminary|first)\b/i

/** True for a number that somebody had given before the news: "police had put the toll at 89 on Sunday". */
export function isOvertaken(document: TextDocument, figure: FoundFigure): boolean {
  const before = wordsBefore(document, figure, 120)
  // "rose to 27 from 19"
  if (figure.total && (FROM.test(before) || THEN_TOLL.test(before))) return true
  const had = HAD.test(before)
  const first = FIRST_WORD.test(before)
  if (!had && !first) return false
  // "703 last year, down from 871 in 2023": both stand.
  if (OF_A_YEAR.test(lineOf(document, figure.end, figure.end + 40))) return false
  return (had && BY_THEN.test(before)) || (first && FIRST.test(before))
}

/** Right before a toll that stands against the one told: "confirmed the attack but put the toll at 17". */
const PUT_AGAINST = /\b(?:but|though|although|while|however)\b[^.;:]+\bputs?\b[^.;:]*$/i

/** "bringing [an AFP tally to] 109". */
const OWN_TALLY = /\b(?:AFP|AP|Reuters|media|unofficial) (?:tally|count) (?:to|at|of) $/

/** True for a toll that somebody gives against the one before. */
export function isPutAgainst(document: TextDocument, figure: FoundFigure): boolean {
  if (!figure.total) return false
  const before = wordsBefore(document, figure, 120)
  return (figure.source !== null && PUT_AGAINST.test(before)) || OWN_TALLY.test(before)
}

/** "[Local sources] spoke of 26 dead". */
const SPOKE_OF = /^([^,.;:]{3,60}?) (?:spoke|speak|speaks|talked|talk) of (?:about |around |some )?$/

/** Who spoke of a figure, where its sentence opens with that. */
export function speakerOf(document: TextDocument, figure: FoundFigure): string | null {
  const before = wordsBefore(document, figure, 80)
  return before.includes(' of ') ? SPOKE_OF.exec(before)?.[1] ?? null : null
}

/** "Also killed in the strike were 12 villagers": beside those counted before. */
const ALSO_BEFORE = /\balso (?:\w+ )?(?:killed|died|dead|perished|slain|wounded|injured|hurt)\b/i
/** "Several guards were also killed", "two others also died". */
const ALSO_BEHIND = /^[^.;,]{0,60}? (?:was|were) also\b|^ (?:(?:on|in|at|aboard|inside|near) (?:[\w’'-]+ ){1,3})?(?:(?:was|were|had|have|has|are|is) )?also\b/i

/** True where the words say that these came to harm besides those told before. */
export function isAlso(document: TextDocument, figure: FoundFigure): boolean {
  return ALSO_BEFORE.test(wordsBefore(document, figure, 60)) || ALSO_BEHIND.test(lineOf(document, figure.end, figure.end + 80))
}

/** "On the army's side 4 were killed": besides those of the other. */
const ON_A_SIDE = /^(?:on|from) the (?!other )[\w'’ -]{1,30}? side\b/i

/** True where the sentence counts those of another side than the one told before. */
export function isOnOtherSide(document: TextDocument, figure: FoundFigure): boolean {
  return ON_A_SIDE.test(wordsBefore(document, figure, 80))
}

/** "Doe shot himself and died": none of those whom he killed. */
const BY_SELF = /\b(?:himself|herself|themselves)\b/i

/** True where somebody is said to have hurt himself, right before the figure or behind it in its sentence. */
export function isBySelf(document: TextDocument, figure: FoundFigure): boolean {
  return BY_SELF.test(sentenceOf(document, figure))
}

/** How badly the injured are hurt. */
export type Grave = 'serious' | 'minor' | null

/** Said of those slightly hurt. */
const MINOR = /\b(?:minor|slight|slightly|lightly|light|superficial|non-life-threatening)\b/i
/** Said of those badly hurt. */
const SERIOUS = /\b(?:serious|seriously|critical|critically|severe|severely|grave|gravely|life-threatening)\b/i

/** How badly hurt the words right before or behind the figure say that the injured are. */
export function graveOf(document: TextDocument, figure: FoundFigure): Grave {
  if (figure.effect !== 'injured') return null
  const words = `${wordsBefore(document, figure, 24)} ${lineOf(document, figure.start, Math.min(document.sentences.end[figure.sentence] ?? figure.end, figure.end + 32))}`
  return MINOR.test(words) ? 'minor' : SERIOUS.test(words) ? 'serious' : null
}

/** True where a bracket opens before the figure in its sentence and closes after it. */
export function inBrackets(document: TextDocument, figure: FoundFigure): boolean {
  const before = wordsBefore(document, figure, 200)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** How many times the dead of a day a toll is that can be none of theirs alone. */
const FAR_MORE = 100

/** "112 were killed on Thursday … the toll had passed 30,000": those of a war. */
function isFarMore({ count, zone }: FoundFigure, other: FoundFigure): boolean {
  return zone === 'body' && other.effect === 'killed' && !other.count.implied && other.count.min !== null && other.count.min >= 10 && sizeOf(count) >= FAR_MORE * other.count.min
}

/** True for the total to date behind the new cases of a day: "five new deaths … a total of 17 deaths have been recorded". */
export function isRunningTotal(document: TextDocument, figure: FoundFigure, before: () => readonly FoundFigure[]): boolean {
  if (isTotal(document, figure)) return before().some(other => other.effect === figure.effect && ((/\bnew\b/i.test(other.text) && sizeOf(other.count) < sizeOf(figure.count)) || isFarMore(figure, other)))
  return figure.total && sizeOf(figure.count) >= FAR_MORE && before().some(other => isFarMore(figure, other))
}

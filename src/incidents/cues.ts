import type { FoundFigure } from '../casualties/figure'
import type { TextDocument } from '../text/document'
import { singleSpaced } from '../text/spaces'
import { sizeOf } from './count'
import { lineOf } from './wording'

/** Words right before a figure, or in it, that make it the total: "a total of 24 deaths", "in all 11 people", "(total of 12)". */
const TOTAL = /\btotal\b|\b(?:in|of) all,? $|\baltogether\b|\boverall\b|\bcombined\b/i
/** Words of a count that runs over months or years: "since 2015", "since last March", "this year", "in recent months", "each year". */
const OVER_TIME = new RegExp('\\bsince (?:\\d{4}|(?:the (?:beginning|start|end)|early|late|mid)\\b|last (?:year|month|january|february|march|april|may|june|july|august|september|october|november|december)|january|february|march|april|may|june|july|august|september|october|november|december)'
  + '|\\b(?:so far )?this (?:year|decade)\\b|\\bso far this (?:week|month|season)\\b|\\bthis (?:week|month|season) alone\\b|\\bto date\\b|\\b(?:in|during|over) (?:the )?(?:first|second|third|fourth|last) (?:half|quarter|(?:\\w+ )?months) of\\b|\\b(?:in|during|over) (?:the )?(?:first|second|third|fourth) (?:half|quarter)$|\\bso far in (?:19|20)\\d\\d\\b|\\b(?:in|during) the (?:current|present) year\\b|\\b(?:which|that) together (?:killed|left|claimed|wounded|injured)\\b|\\bacross (?:them|all|the \\w+ (?:attacks|bombings|incidents|blasts))\\b|\\b(?:in|over|during|for) (?:the )?(?:past|last|recent) (?:\\w+ )?(?:years|months|decades?)\\b|\\b(?:every|each|per) year\\b|\\b(?!(?:in|for|within|over|than|half|of|after) )\\w+ a year\\b|\\b\\d+-year(?:-old)? (?:[\\w-]+ )?(?:campaign|insurgency|conflict|war|uprising)\\b|\\bannually\\b|\\bbetween (?:\\w+ )?(?:19|20)\\d\\d and (?:\\w+ )?(?:19|20)\\d\\d\\b', 'i')
/** A total that is one of something long: "the death toll in the ongoing blockade", "from the epidemic". */
const OF_SOMETHING_LONG = /\btoll (?:in|from|of|during|since) (?:the|this) (?!latest|recent)(?:[\w-]+ )?(?:blockade|fighting|war|conflict|unrest|violence|insurgency|crisis|protests|epidemic|pandemic|outbreak|uprising|campaign|year|strike)\b/i
/** Words without which some of these need not be compiled, which takes far longer than a look. */
const TOLL = /toll/i
const SINCE = /since/i
/** A word without which none of the patterns of a long time finds anything. */
const LONG = /\b(?:since|across|half|quarter|months|together|this|past|last|recent|years?|decades?|annually|date|toll|war|conflict|insurgency|struggle|violence|wave|spate|string|series|campaign|feud|enmity|dispute|vendetta|(?:19|20)\d\d)\b/i
/** "in nine years", "during ten years of civil war", "over its 10-year history", "over the years", "so far in 1990". */
const IN_YEARS = /\b(?:in|during|over|after|for|of) (?:(?:its|the|his|more|than|over|about|nearly|almost|some|past|last) ){0,2}(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many)[- ](?:years?|decades)\b|\b(?:over|through) the (?:years|decades)\b|\b(?:so far in|during|already in) (?:19|20)\d\d\b/i
/** "the worst attack in nine years": the years belong to the comparison. */
const SUPERLATIVE = /\b(?:first|worst|deadliest|bloodiest|biggest|largest|highest|most) (?!of\b)/i
/** "the deadliest attack since he took office": one event that is compared. */
const WORST_SINCE = /\b(?:worst|deadliest|bloodiest|biggest|largest|highest|most serious) (?:[\w-]+ ){1,6}since\b/i
/** "an internal war that has left 70,000 dead", "a civil war in which 200 have died". */
const WAR_THAT = /\b(?:wave|spate|string|series|campaign) of (?:[\w-]+ ){0,3}(?:attacks|killings|bombings|stabbings|shootings|murders|assaults) (?:that|which) (?:has|have)\b|\b(?:war|conflict|insurgency|struggle|violence) (?:that|which|in which)\b[^.;]+\b(?:has|have)\b|\b(?:feud|enmity|dispute|vendetta) has (?:so far |already )?(?:claimed|left|killed|cost)\b/i
/** A count of all since something that goes on: "since it launched its invasion", "since the February coup". */
const SINCE_THEN = /\bsince (?:[\w'’-]+ ){1,7}(?:launched|invaded|began|started|seized|took|ousted|overthrew|toppled|declared|withdrew|intensified|escalated|resumed|came to power)\b|\bsince (?:the |its |a )?(?:[\w'’-]+ ){0,3}(?:war|conflict|insurgency|uprising|invasion|offensive|coup|crackdown|takeover|campaign|unrest|ceasefire|truce)\b/i
/** A count of all who came to harm in a war: "have been killed in the war since", "dead since the war began". */
const IN_WAR = /\b(?:in|during|of) (?:the|this|its) (?:\w+ )?(?:war|conflict|insurgency|uprising)\b(?! (?:zone|crime|between))[^.;]* since\b|\bsince (?:the|this) (?:\w+ )?(?:war|conflict|insurgency|uprising|invasion|outbreak|crisis|offensive) (?:began|begun|started|erupted|broke)\b/i
/** Nouns for an event. */
const EVENT_NOUNS = 'attacks?|incidents?|blasts?|bomb(?:ing)?s?|shootings?|stabbings?|explosions?|raids?|clash(?:es)?|crash(?:es)?|collisions?|mishaps?|wrecks?|shootouts?|gunfights?|fires?|blazes?|strikes?|airstrikes?|operations?|accidents?|ambush(?:es)?|assaults?|commando|quakes?|earthquakes?|tremors?|floods?|landslides?|events?|engagements?|encounters?|disasters?|outbreaks?|kidnappings?|abductions?|killings?|murders?'
const EVENT_NOUN = `(?:${EVENT_NOUNS})`
/** "Hours earlier, [a van] …", "Later on Friday, [strikes] on …": something else happened then. */
const VEHICLES = 'van|bus|minibus|car|truck|lorry|boat|ferry|plane|helicopter|train|drone|missile|rocket|shell|mortar|gunman|gunmen|bomber|militants|rebels'
const SOME = '(?:(?:about|around|some|nearly|almost|just|barely) )?(?:(?:two|three|four|five|six|several|a few|\\d+) )?'
const AT_ANOTHER_TIME = `(?:${SOME}(?:minutes|hours|days|weeks|months|an hour|a day|a week|a month) (?:earlier|before|later)|(?:earlier|later) (?:on|in|this|that|the same)\\b[^,.;]{0,24}?),? (?:an? |another |two |three )?(?:[\\w.-]+ ){0,3}?(?:${EVENT_NOUNS}|${VEHICLES})\\b`
/** An event said to be another than the one spoken of: "a second fire", "in a separate attack", "another blast", "a similar attack". */
const OTHER = '(?:second|third|fourth|separate|different|earlier|previous|later|subsequent|similar|unrelated|(?:(?:nearly|almost) )?simultaneous)'
const ELSEWHERE = /^(?:elsewhere|separately|(?:in )?neighbou?ring|in (?:apparent )?(?:response|retaliation|reprisal)|in another development|in an? (?:separate|unrelated)|in other (?:developments?|violence|attacks|incidents|clashes|fighting|accidents))\b/i
const ANOTHER_TIME = new RegExp(`^(?:${AT_ANOTHER_TIME}|meanwhile\\b[^.;]* (?:in|during) an? (?:[\\w-]+ ){0,3}?${EVENT_NOUN}\\b)`, 'i')
const TIME_BEFORE = /^(?:meanwhile|about|around|some|nearly|almost|just|barely|two|three|four|five|six|several|\d+|minutes|hours|days|weeks|months|an? |earlier|later)/i
/** What stands before the noun: "in another", "a similar". */
const OTHER_BEFORE = new RegExp(`(?:^(?:in |during )?|\\b(?:in|during) )(?:(?:an?|the) ${OTHER}|another) `, 'gi')
/** The words between that and the noun are walked one by one: a pattern with both would hold the nouns four times over, and is very dear to compile. */
const WORD_BETWEEN = /[\w-]+ /y
const MOST_BETWEEN = 3
const NOUN_HERE = new RegExp(`${EVENT_NOUN}\\b`, 'iy')
/** A word without which there is none (one of each alternative above): most sentences have no such word, and the pattern is dear to compile. */
const OTHER_WORD = /another|second|third|fourth|separate|different|earlier|before|later|previous|subsequent|similar|simultaneous|unrelated|elsewhere|response|retaliation|reprisal|in other|meanwhile|neighbo/i
/** A reaction to what happened before: "protested after 40 were killed", "condemned the killing of three", "a march over the deaths of". */
const REACTION = /\b(?:protest(?:s|ed|ing)?|demonstrat(?:e|es|ed|ing|ions?)|rall(?:y|ied|ies)|march(?:ed|es|ing)|(?:an?|the|protest|peace) march|condemn\w*|mourn\w*|vigil|sit-in|went on strike|blocked (?:the|a) (?:road|highway)|after (?:accusing|suspecting|blaming))\s(?:[^.;]*\s)?(?:after|against|over|following|at(?! least)|about|for|the|of)\s[^.;]*$/i
/** Other events that the news is set beside: "the shooting followed four others that week, including one that killed …", "it preceded another one in Tesk where …". */
const BESIDE = new RegExp(`\\b${EVENT_NOUN} (?:\\w+ ){0,3}(?:follow(?:s|ed) (?!by)|preceded? )[^.;]*\\b(?:${EVENT_NOUNS}|another one|one in)\\b[^.;]*$|\\b${EVENT_NOUN} (?:\\w+ ){0,3}(?:came|comes) (?:\\w+ ){0,4}(?:weeks?|months?|years?) after [^.;]*$`, 'i')
const BESIDE_WORD = /follow|preced|c[ao]me/i
/** "in retaliation for the death of a commander": what is avenged was before. */
const REVENGE = /\b(?:retaliat\w+|reprisals?|revenge|aveng\w+) (?:for |to |of )?(?:the |an? |their |his )?(?:[\w-]+ ){0,2}(?:killings?|deaths?|murders?|slaying|lynching|attacks?|ambush|raid|bombing)\b[^.;]*$/i
/** "It would be recalled that over 70 people died". */
const RECALLED = /\bsuch (?:accidents|attacks|incidents|crashes|disasters|killings|collapses|landslides|fires) (?:are|have been|have become) (?:\w+ )?(?:common|frequent|regular|rife)\b|\b(?:(?:would|will|may|can|could|should) be|is) recalled\b/i
/** Goes back to before: "as the area was empty after a landslide that killed". */
const BACK = /\b(?:after|since|earlier|previous(?:ly)?|following|last (?:week|month|year))\b/i
/** Right behind a victim who is known for another event: "the mastermind [behind] the bombing", "a man accused of", "that bombed". */
const KNOWN_FOR = /^\s*(?:,\s*)?(?:(?:who|that|which) (?:was |is |were |are |had been |has been )?)?(?:believed to be |allegedly |suspected of being )?(?:behind|responsible for|accused of|suspected (?:of|in)|blamed for|linked to|involved in|wanted (?:for|in|over)|convicted (?:of|for|in)|(?:planned|organi[sz]ed|ordered|masterminded|bombed|attacked|carried out|claimed|orchestrated)\b)/i
/** A word without which there is no such thing. */
const KNOWN_FOR_WORD = /behind|responsible|accused|suspected|blamed|linked|involved|wanted|convicted|planned|organi|ordered|masterminded|bombed|attacked|carried|claimed|orchestrated/i
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

/** Right before the number that a toll rose from. */
const FROM = /\bto [\p{L}\d, -]{1,60}?,? (?:up )?from $/u

/** True for a number that somebody had given before the news: "police had put the toll at 89 on Sunday". */
export function isOvertaken(document: TextDocument, figure: FoundFigure): boolean {
  const before = wordsBefore(document, figure, 120)
  // "rose to 27 from 19"
  if (figure.total && FROM.test(before)) return true
  return HAD.test(before) && BY_THEN.test(before)
}

/** Right before a toll that stands against the one told: "confirmed the attack but put the toll at 17". */
const PUT_AGAINST = /\b(?:but|though|although|while|however)\b[^.;:]+\bputs?\b[^.;:]*$/i

/** True for a toll that somebody gives against the one before. */
export function isPutAgainst(document: TextDocument, figure: FoundFigure): boolean {
  return figure.total && figure.source !== null && PUT_AGAINST.test(wordsBefore(document, figure, 120))
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

/** The text of the sentence right before the figure, at most `length` code units of it. */
export function wordsBefore(document: TextDocument, figure: FoundFigure, length: number): string {
  const start = document.sentences.start[figure.sentence] ?? figure.start
  return lineOf(document, Math.max(start, figure.start - length), figure.start)
}

/** True for a figure that is counted over months or years, or over something longer than the event. */
export function isOverTime(document: TextDocument, figure: FoundFigure): boolean {
  if (goesOnFromWar(document, figure)) return true
  if (!LONG.test(sentenceOf(document, figure)) && !A_WAR.test(causeLine(figure))) return false
  const sentence = withoutComparison(sideOf(document, figure))
  if (A_WAR.test(causeLine(figure)) && UP_TO_NOW.test(sentence) && !figure.count.implied) return true
  if (TOLL.test(sentence) && OF_SOMETHING_LONG.test(sentence)) return true
  if (figure.count.implied) return false
  if (HAS_TOLD.test(sentence) && (WAR_THAT.test(sentence) || (IN_YEARS.test(sentence) && !SUPERLATIVE.test(sentence)))) return true
  if (SINCE.test(sentence) && WORST_SINCE.test(sentence)) return false
  return (SINCE.test(sentence) && (IN_WAR.test(sentence) || SINCE_THEN.test(sentence))) || OVER_TIME.test(sentence)
}

/** "in one of the [deadliest attacks on the capital this year]": a time that an event is compared in, not one of the count. */
const COMPARED_IN = /\b(?:worst|deadliest|bloodiest|biggest|largest|heaviest|highest) [^.;]{0,60}?\bthis (?:year|decade|month|season)\b/gi

function withoutComparison(sentence: string): string {
  return SUPERLATIVE.test(sentence) ? sentence.replace(COMPARED_IN, '') : sentence
}

/** "It has killed tens of thousands", "The conflict has left 300 dead". */
const IT_HAS = /^(?:It|The (?:war|conflict|fighting|insurgency|crisis|violence)) (?:has|have) /
/** A war that began or goes on. */
const WAR_OF_BEFORE = /\b(?:war|conflict|insurgency|uprising|civil war|fighting) (?:\w+ ){0,3}?(?:broke|began|erupted|started|between|entered|in its|since)\b/i

/** True for a count of a war that the sentence before began to tell of. */
function goesOnFromWar({ text, sentences }: TextDocument, { sentence, count }: FoundFigure): boolean {
  const start = sentences.start[sentence] ?? 0
  return !count.implied && sentence > 0 && IT_HAS.test(text.slice(start, start + 24)) && WAR_OF_BEFORE.test(text.slice(Math.max(sentences.start[sentence - 1] ?? 0, start - 240), start))
}

/** What brings a toll over time behind the news of the day: "two died on Monday[, bringing] the toll since May to nine". */
const BRINGING = /, (?:bringing|taking|raising|pushing|lifting) (?!(?:with|over|part|place|off|away|aim|hostage)\b)/

/** A time longer than the news: "since May", "this year". */
const STRETCH = /\bsince\b|\bthis (?:year|month)\b|\b(?:months|years|weeks)\b/

/** The dead of an outbreak are those of one event, day by day. */
const OF_ILLNESS = /\b(?:outbreak|epidemic|pandemic)\b/i

/** The figure's side of a sentence that goes on to a toll over time. */
function sideOf(document: TextDocument, figure: FoundFigure): string {
  const sentence = sentenceOf(document, figure)
  const at = sentence.search(BRINGING)
  if (at < 0 || !(STRETCH.test(sentence.slice(at)) || (OF_SOMETHING_LONG.test(sentence.slice(at)) && !OF_ILLNESS.test(sentence.slice(at))))) return sentence
  return figure.start < from(document, figure) + at ? sentence.slice(0, at) : sentence.slice(at)
}

/** The words for the figure's cause as one line. */
function causeLine({ cause }: FoundFigure): string {
  return cause ? singleSpaced(cause.text) : ''
}

/** A war as the cause: "the war … has killed thousands". */
const A_WAR = /^(?:the|its|this) (?:[\w-]+ ){0,2}(?:war|conflict|insurgency|uprising|violence|fighting|unrest)\b/i
/** A present perfect: what has happened up to now. */
const UP_TO_NOW = /\b(?:have|has) (?:so far |also |been |died\b|killed\b|lost\b|displaced\b)/i

/** What has come of it up to now. */
const HAS_TOLD = /\b(?:have|has) (?:also |already |been |since |so |far )*(?:been |died|killed|lost|displaced|left|claimed|taken|cost|caused|perished|suffered|murdered)/i

/** True for a figure that goes on with the count over time of the sentence before: "… killed 338 since October. On the other side, ten have died." */
export function goesOnOverTime(document: TextDocument, figure: FoundFigure, before: FoundFigure | undefined): boolean {
  const { block } = document.sentences
  return before !== undefined && figure.sentence - before.sentence <= 1 && block[figure.sentence] === block[before.sentence] && !figure.count.implied && UP_TO_NOW.test(sentenceOf(document, figure))
}

/** True for the total to date behind the new cases of a day: "five new deaths … a total of 17 deaths have been recorded". */
export function isRunningTotal(document: TextDocument, figure: FoundFigure, before: () => readonly FoundFigure[]): boolean {
  return isTotal(document, figure) && before().some(other => other.effect === figure.effect && /\bnew\b/i.test(other.text) && sizeOf(other.count) < sizeOf(figure.count))
}

/** "In addition, six died when [a helicopter crashed]": a cause that was not yet spoken of. */
const ADDED = /^(?:in addition|additionally),/i
const A_NEW = /^an? /i

/** True where the figure's cause, or its sentence, speaks of another event than the one before. */
export function isOtherEvent(document: TextDocument, figure: FoundFigure): boolean {
  const sentence = sentenceOf(document, figure)
  return namesOther(causeLine(figure)) || namesOther(sentence) || isDaysBefore(document, figure) || (ADDED.test(sentence) && A_NEW.test(figure.cause?.text ?? ''))
}

/** Right before those of another event: "seized 61, less than a week after [287 pupils] were taken". */
const DAYS_AFTER = /\b(?:days?|weeks?|months?) after $/i

/** True for those of an event some days before the one that was told. */
export function isDaysBefore(document: TextDocument, figure: FoundFigure): boolean {
  return !figure.count.implied && DAYS_AFTER.test(wordsBefore(document, figure, REACH))
}

/** What goes on at the same time as what was told. */
const MEANWHILE = /^["'“]?(?:meanwhile|in the meantime|at the same time|(?:on |that |the )+same day)\b/i

/** True for a figure of a sentence that begins with "Meanwhile" or "On the same day". */
export function opensWithMeanwhile(document: TextDocument, figure: FoundFigure): boolean {
  const start = document.sentences.start[figure.sentence] ?? 0
  return MEANWHILE.test(document.text.slice(start, start + 20))
}

/** True where a sentence speaks of another event than those before: "a similar blast at the factory". `sentence`: its index. */
export function isOtherEventIn(document: TextDocument, sentence: number): boolean {
  const { start, end } = document.sentences
  return namesOther(lineOf(document, start[sentence] ?? 0, Math.min(end[sentence] ?? 0, (start[sentence] ?? 0) + 300)))
}

function namesOther(text: string): boolean {
  if (!OTHER_WORD.test(text)) return false
  if (ELSEWHERE.test(text) || (TIME_BEFORE.test(text) && ANOTHER_TIME.test(text))) return true
  for (const match of text.matchAll(OTHER_BEFORE)) if (namesEventAt(text, match.index + match[0].length)) return true
  const next = ANOTHER.test(text) ? ANOTHER_HAPPENS.exec(text) : null
  return next !== null && namesEventAt(text, next.index + next[0].indexOf(' ') + 1)
}
/** "… and another clash broke out". */
const ANOTHER_HAPPENS = /\banother (?:[\w-]+ ){1,3}(?:occurred|broke out|took place|erupted|happened|began|ensued|followed)\b/i
const ANOTHER = /another/i

function namesEventAt(text: string, start: number): boolean {
  for (let between = 0, at = start; ; between++, at = WORD_BETWEEN.lastIndex) {
    NOUN_HERE.lastIndex = WORD_BETWEEN.lastIndex = at
    if (NOUN_HERE.test(text)) return true
    if (between === MOST_BETWEEN || !WORD_BETWEEN.test(text)) return false
  }
}

/** True for a victim who is named for what he did elsewhere: the event that follows is another than that of his death. */
export function isKnownForOther(document: TextDocument, figure: FoundFigure): boolean {
  if (!figure.count.implied) return false
  const behind = lineOf(document, figure.end, Math.min(document.sentences.end[figure.sentence] ?? figure.end, figure.end + 60))
  return KNOWN_FOR_WORD.test(behind) && KNOWN_FOR.test(behind)
}

/** True for a figure of an earlier event that the sentence tells only because of a reaction to it, or because nobody was hurt this time. */
export function isEarlier(document: TextDocument, figure: FoundFigure, before: FoundFigure | undefined): boolean {
  const words = wordsBefore(document, figure, 160)
  if (REACTION.test(words) || (BESIDE_WORD.test(words) && BESIDE.test(words))) return true
  if (RECALLED.test(words) || REVENGE.test(words)) return true
  return before?.sentence === figure.sentence && before.count.max === 0 && figure.count.max !== 0 && BACK.test(lineOf(document, before.end, figure.start))
}

/** What the cues read of a figure's sentence; several of them ask for it. */
const sentences = new WeakMap<FoundFigure, string>()

function sentenceOf(document: TextDocument, figure: FoundFigure): string {
  const known = sentences.get(figure)
  if (known !== undefined) return known
  const sentence = lineOf(document, from(document, figure), Math.min(document.sentences.end[figure.sentence] ?? 0, figure.end + 300))
  sentences.set(figure, sentence)
  return sentence
}

/** Where what is read of a figure's sentence begins. */
function from({ sentences }: TextDocument, figure: FoundFigure): number {
  return Math.max(sentences.start[figure.sentence] ?? 0, figure.start - 300)
}

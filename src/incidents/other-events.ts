import type { FoundFigure } from '../casualties/figure'
import type { TextDocument } from '../text/document'
import { causeLine, sentenceOf, wordsBefore } from './told-in'
import { lineOf } from './wording'

// Words of another event than the one told before.

/** Nouns for an event. */
const EVENT_NOUNS = 'attacks?|incidents?|blasts?|bomb(?:ing)?s?|shootings?|stabbings?|explosions?|raids?|clash(?:es)?|crash(?:es)?|collisions?|mishaps?|wrecks?|shootouts?|gunfights?|fires?|blazes?|strikes?|airstrikes?|operations?|accidents?|ambush(?:es)?|assaults?|commando|quakes?|earthquakes?|tremors?|floods?|landslides?|events?|engagements?|encounters?|disasters?|outbreaks?|kidnappings?|abductions?|killings?|murders?'
const EVENT_NOUN = `(?:${EVENT_NOUNS})`

/** "Hours earlier, [a van] …", "Later on Friday, [strikes] on …": something else happened then. */
const VEHICLES = 'van|bus|minibus|car|truck|lorry|boat|ferry|plane|helicopter|train|drone|missile|rocket|shell|mortar|gunman|gunmen|bomber|militants|rebels'
const SOME = '(?:(?:about|around|some|nearly|almost|just|barely) )?(?:(?:two|three|four|five|six|several|a few|\\d+) )?'

const AT_ANOTHER_TIME = `(?:${SOME}(?:minutes|hours|days|weeks|months|an hour|a day|a week|a month) (?:earlier|before|later)|(?:earlier|later) (?:on|in|this|that|the same)\\b[^,.;]{0,24}?),? (?:an? |another |two |three )?(?:[\\w.-]+ ){0,3}?(?:${EVENT_NOUNS}|${VEHICLES})\\b`
/** "Hours after the bombings, a series of explosions rocked the town". */
const HOURS_AFTER = new RegExp(`^${SOME}(?:minutes|hours|days|an hour|a day) after (?:the|that|those|these) (?:[\\w-]+ ){0,3}?(?:${EVENT_NOUNS}),? (?:an?|another|two|three|several) (?:(?!of )[\\w-]+ (?:of )?){0,4}?(?:${EVENT_NOUNS}|${VEHICLES})\\b`, 'i')
/** "[Another explosives-laden car went] off in Tesk". */
const ANOTHER_COMES = new RegExp(`^another (?:[\\w-]+ ){0,3}?(?:${VEHICLES}) (?:went off|exploded|detonated|blew|hit|struck|crashed|attacked|opened fire|landed|killed|rammed|plunged|overturned|stormed|ambushed|was (?:hit|struck|attacked|ambushed))\\b`, 'i')
/** An event said to be another than the one spoken of: "a second fire", "in a separate attack", "another blast", "a similar attack". */
const OTHER = '(?:second|third|fourth|separate|different|earlier|previous|later|subsequent|similar|unrelated|(?:(?:nearly|almost) )?simultaneous)'
const ELSEWHERE = /^(?:elsewhere|in another (?:part|area|district|town|village|province|city|state|neighbou?rhood|section)|separately|(?:in )?neighbou?ring|in (?:apparent )?(?:response|retaliation|reprisal)|in another development|in an? (?:separate|unrelated)|in (?:other|separate) (?:developments?|violence|attacks|incidents|clashes|fighting|accidents))\b/i

const ANOTHER_TIME = new RegExp(`^(?:${AT_ANOTHER_TIME}|meanwhile\\b[^.;]* (?:in|during) an? (?:[\\w-]+ ){0,3}?${EVENT_NOUN}\\b)`, 'i')
const TIME_BEFORE = /^(?:meanwhile|about|around|some|nearly|almost|just|barely|two|three|four|five|six|several|\d+|minutes|hours|days|weeks|months|an? |earlier|later)/i

/** What stands before the noun: "in another", "a similar". */
const OTHER_BEFORE = new RegExp(`(?:^(?:in |during )?|\\b(?:in|during) )(?:(?:an?|the) ${OTHER}|another) `, 'gi')
/** The words between that and the noun are walked one by one: a pattern with both would hold the nouns four times over, and is very dear to compile. */
const WORD_BETWEEN = /[\w-]+ /y
const MOST_BETWEEN = 3

const NOUN_HERE = new RegExp(`${EVENT_NOUN}\\b`, 'iy')
/** A word without which there is none (one of each alternative above): most sentences have no such word, and the pattern is dear to compile. */
const OTHER_WORD = /another|second|third|fourth|separate|different|earlier|before|later|previous|subsequent|similar|simultaneous|unrelated|elsewhere|response|retaliation|reprisal|in other|meanwhile|neighbo|(?:minutes|hours?|days?) after/i
/** A reaction to what happened before: "protested after 40 were killed", "condemned the killing of three", "a march over the deaths of". */
const REACTION = /(?<!\b(?:during|at|on|in) (?:an?|the) (?:[\w-]+ )?)\b(?:protest(?:s|ed|ing)?|demonstrat(?:e|es|ed|ing|ions?)|rall(?:y|ied|ies)|march(?:ed|es|ing)|(?:an?|the|protest|peace) march|condemn\w*|mourn\w*|vigil|sit-in|went on strike|blocked (?:the|a) (?:road|highway)|after (?:accusing|suspecting|blaming))\s(?:[^.;]*\s)?(?:after|against|over|following|at(?! least)|about|for|the|of)\s[^.;]*$/i
/** A word without which there is none. */
const REACTION_WORD = /protest|demonstrat|rall|march|condemn|mourn|vigil|sit-in|went on|blocked|accusing|suspecting|blaming/i
/** Other events that the news is set beside: "the shooting followed four others that week, including one that killed …", "it preceded another one in Tesk where …". */
const BESIDE = new RegExp(`\\b${EVENT_NOUN} (?:\\w+ ){0,3}(?:follow(?:s|ed) (?!by)|preceded? )[^.;]*\\b(?:${EVENT_NOUNS}|another one|one in)\\b[^.;]*$|\\b${EVENT_NOUN} (?:\\w+ ){0,3}(?:came|comes) (?:\\w+ ){0,4}(?:days?|weeks?|months?|years?) after [^.;]*$`, 'i')
const BESIDE_WORD = /follow|preced|c[ao]me/i

/** "in retaliation for the death of a commander": what is avenged was before. */
const REVENGE = /\b(?:retaliat\w+|reprisals?|revenge|aveng\w+) (?:for |to |of )?(?:the |an? |their |his )?(?:[\w-]+ ){0,2}(?:killings?|deaths?|murders?|slaying|lynching|attacks?|ambush|raid|bombing)\b[^.;]*$|\b(?:reaction|response) to (?:the |an? )?(?:[\w-]+ ){0,2}(?:killings?|deaths?|murders?|slaying|lynching) of (?:[\w-]+ ){0,4}$/i
/** "Two men were lynched, [accused of killing] a clerk": what they are said to have done before. */
const ACCUSED_OF = /\b(?:accused|suspected) of (?:having )?(?:\w+ )?(?:kill|murder|shoot|stabb|slay|behead|lynch)ing\b[^.;,]{0,40}$/i
/** "It would be recalled that over 70 people died". */
const RECALLED = /\bsuch (?:accidents|attacks|incidents|crashes|disasters|killings|collapses|landslides|fires) (?:are|have been|have become) (?:\w+ )?(?:common|frequent|regular|rife)\b|\b(?:(?:would|will|may|can|could|should) be|is) recalled\b/i
/** Goes back to before: "as the area was empty after a landslide that killed". */
const BACK = /\b(?:after|since|earlier|previous(?:ly)?|following|last (?:week|month|year))\b/i
/** Right behind a victim who is known for another event: "the mastermind [behind] the bombing", "a man accused of", "that bombed". */
const KNOWN_FOR = /^\s*(?:,\s*)?(?:(?:who|that|which) (?:was |is |were |are |had been |has been )?)?(?:believed to be |allegedly |suspected of being )?(?:behind|responsible for|accused of|suspected (?:of|in)|blamed for|linked to|involved in|wanted (?:for|in|over)|convicted (?:of|for|in)|(?:planned|organi[sz]ed|ordered|masterminded|bombed|attacked|carried out|claimed|orchestrated)\b)/i
/** A word without which there is no such thing. */
const KNOWN_FOR_WORD = /behind|responsible|accused|suspected|blamed|linked|involved|wanted|convicted|planned|organi|ordered|masterminded|bombed|attacked|carried|claimed|orchestrated/i
/** "In addition, six died when [a helicopter crashed]": a cause that was not yet spoken of. */
const ADDED = /^(?:in addition|additionally),/i
const A_NEW = /^an? /i

/** True where the figure's cause, or its sentence, speaks of another event than the one before. */
export function isOtherEvent(document: TextDocument, figure: FoundFigure): boolean {
  const sentence = sentenceOf(document, figure)
  if (figure.total && OF_ALL.test(wordsBefore(document, figure, 60))) return false
  return namesOther(causeLine(figure)) || isOfSeparate(figure, sentence) || namesOther(sentence) || isDaysBefore(document, figure) || (ADDED.test(sentence) && A_NEW.test(figure.cause?.text ?? ''))
}

/** "[Eight others] were killed in separate attacks": not in those told. */
const IN_SEPARATE = /\bin (?:\w+ )?(?:separate|other|unrelated) (?:[\w-]+ ){0,2}?(?:attacks|incidents|bombings|blasts|shootings|clashes|strikes|raids|accidents|crashes)\b/i
function isOfSeparate({ text }: FoundFigure, sentence: string): boolean {
  return /\b(?:others?|more)\b/i.test(text) && IN_SEPARATE.test(sentence)
}

/** "A third bomb went off, raising the [overall] toll to 11": that of all told so far. */
const OF_ALL = /\b(?:rais|bring|tak|push)ing the (?:overall|total|combined) (?:[\w-]+ ){0,3}(?:toll|number)\b/i

/** Right before those of another event: "seized 61, less than a week after [287 pupils] were taken". */
const DAYS_AFTER = /\b(?:days?|weeks?|months?) after $/i

/** True for those of an event some days before the one that was told. */
export function isDaysBefore(document: TextDocument, figure: FoundFigure): boolean {
  return !figure.count.implied && DAYS_AFTER.test(wordsBefore(document, figure, 24))
}

/** What goes on at the same time as what was told. */
const MEANWHILE = /^["'“]?(?:meanwhile|as (?:previously |earlier )?reported|in the meantime|at the same time|(?:on |that |the )+same day)\b/i

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
  if (ELSEWHERE.test(text) || (TIME_BEFORE.test(text) && (ANOTHER_TIME.test(text) || HOURS_AFTER.test(text))) || (OPENS_ANOTHER.test(text) && ANOTHER_COMES.test(text))) return true
  for (const match of text.matchAll(OTHER_BEFORE)) if (namesEventAt(text, match.index + match[0].length)) return true
  const next = ANOTHER.test(text) ? ANOTHER_HAPPENS.exec(text) : null
  return next !== null && namesEventAt(text, next.index + next[0].indexOf(' ') + 1)
}

/** "… and another clash broke out". */
const ANOTHER_HAPPENS = /\banother (?:[\w-]+ ){1,3}(?:occurred|broke out|took place|erupted|happened|began|ensued|followed)\b/i
const ANOTHER = /another/i
const OPENS_ANOTHER = /^another/i

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
  if (before?.sentence === figure.sentence && before.effect === 'killed' && figure.certainty === 'claimed' && ACCUSED_OF.test(words)) return true
  if ((REACTION_WORD.test(words) && REACTION.test(words)) || (BESIDE_WORD.test(words) && BESIDE.test(words))) return true
  if (RECALLED.test(words) || REVENGE.test(words)) return true
  return before?.sentence === figure.sentence && before.count.max === 0 && figure.count.max !== 0 && BACK.test(lineOf(document, before.end, figure.start))
}

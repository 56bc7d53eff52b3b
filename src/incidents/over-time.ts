import type { FoundFigure } from '../casualties/figure'
import type { TextDocument } from '../text/document'
import { singleSpaced } from '../text/spaces'
import { causeKinds, isViolence } from './causes'
import { sizeOf } from './count'
import { namesSeveral } from './round-up'
import { causeLine, sentenceOf, sentenceStart } from './told-in'
import { lineOf } from './wording'

// Counts over months and years.

/** Words of a count that runs over months or years: "since 2015", "since last March", "this year", "in recent months", "each year". */
const OVER_TIME = new RegExp('\\bsince (?:\\d{4}|(?:the (?:beginning|start|end)|early|late|mid)\\b|last (?:year|month|january|february|march|april|may|june|july|august|september|october|november|december)|january|february|march|april|may|june|july|august|september|october|november|december)'
  + '|\\b(?:so far )?this (?:year|decade)\\b|\\bso far this (?:week|month|season)\\b|\\bthis (?:week|month|season) alone\\b|\\bto date\\b|\\b(?:in|during|over) (?:the )?(?:first|second|third|fourth|last) (?:half|quarter|(?:\\w+ )?months) of\\b|\\b(?:in|during|over) (?:the )?(?:first|second|third|fourth) (?:half|quarter)$|\\bso far in (?:19|20)\\d\\d\\b|\\b(?:in|during) the (?:current|present) year\\b|\\b(?:which|that) together (?:killed|left|claimed|wounded|injured)\\b|\\bacross (?:them|all|the \\w+ (?:attacks|bombings|incidents|blasts))\\b|\\b(?:in|over|during|for) (?:the )?(?:past|last|recent) (?:\\w+ )?(?:years|months|decades?)\\b|\\bin such (?:[\\w-]+ ){0,2}(?:attacks|incidents|encounters|clashes|accidents|shootings|raids|strikes|operations|bombings)\\b|\\b(?:this|the previous|the past) week,? [^.;]* in (?:various|several|different|separate) (?:[\\w-]+ )?(?:attacks|incidents|raids|clashes)\\b|\\b(?:brings?|brought|bringing) (?:[^.;]* )?(?:number|toll|total|tally) (?:[^.;]* )?since\\b|\\b(?:in|during|over) (?:this|that) (?:period|time)\\b|\\bbetween (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* and (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b(?! \\d)|\\b(?:every|each|per) year\\b|\\b\\d+-year(?:-old)? (?:[\\w-]+ )?(?:campaign|insurgency|conflict|war|uprising)\\b|\\bannually\\b|\\bbetween (?:\\w+ )?(?:19|20)\\d\\d and (?:\\w+ )?(?:19|20)\\d\\d\\b', 'i')
/** "kills 400 a year", but not "in a year". */
const A_YEAR = /\b(?!(?:in|for|within|over|than|half|of|after) )\w+ a year\b/i
/** "500 people have been killed this month in such attacks". */
const THIS_MONTH = /\bthis (?:week|month)\b/i
/** "16 people had been killed in clashes over the past week": of what men do, which is many events by then. */
const PAST_WEEK = /\b(?:in|over|during|within) (?:the )?(?:past|last) (?:(?:two|three|few|several|\d+) )?weeks?\b/i
/** What a figure says of all dead on the roads of a year: "the road toll stands at 58". */
const ROAD_TOLL = /\broad (?:death )?toll\b/i
/** A total that is one of something long: "the death toll in the ongoing blockade", "from the epidemic". */
const OF_SOMETHING_LONG = /\btoll (?:in|from|of|during|since) (?:the|this) (?!latest|recent)(?:[\w-]+ )?(?:blockade|fighting|war|conflict|unrest|violence|insurgency|crisis|protests|epidemic|pandemic|outbreak|uprising|campaign|year|strike)\b/i
/** "brings to eight the number of clerks murdered during the past week", "took the number of dead this week to nine". */
const BRINGS_TO = /\b(?:br(?:ings?|ought|inging)|rais(?:es|ed|ing)|tak(?:es?|ing)|took) (?:to (?:[\w-]+ ){1,3}the (?:number|total) of|the (?:number|total) of) [^.;]*\b(?:(?:during|in|over|within) (?:the )?(?:past|last) (?:[\w-]+ )?(?:days|weeks?|months?|years?)|since|this (?:week|month|year))\b/i
/** Words without which some of these need not be compiled, which takes far longer than a look. */
const YEAR = / a year\b/i
const TOLL = /toll/i
const SINCE = /since/i
const NUMBER_OF = /the (?:number|total) of/i

/** A word without which none of the patterns of a long time finds anything. */
const LONG = /\b(?:such|week|fighting|unrest|since|across|half|quarter|months|together|this|past|last|recent|years?|decades?|period|time|between|annually|date|toll|war|conflict|insurgency|struggle|violence|wave|spate|string|series|campaign|feud|enmity|dispute|vendetta|(?:19|20)\d\d)\b/i
/** "in nine years", "during ten years of civil war", "over its 10-year history", "over the years", "so far in 1990". */
const IN_YEARS = /\b(?:in|during|over|after|for|of) (?:(?:its|the|his|more|than|over|about|nearly|almost|some|past|last) ){0,2}(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many)[- ](?:years?|decades)\b|\b(?:over|through) the (?:years|decades)\b|\b(?:so far in|during|already in) (?:19|20)\d\d\b/i
/** "the worst attack in nine years": the years belong to the comparison. */
const SUPERLATIVE = /\b(?:first|worst|deadliest|bloodiest|biggest|largest|highest|most) (?!of\b)/i
/** "the deadliest attack since he took office": one event that is compared. */
const WORST_SINCE = /\b(?:worst|deadliest|bloodiest|biggest|largest|highest|most serious) (?:[\w-]+ ){1,6}since\b/i
/** "an internal war that has left 70,000 dead", "a civil war in which 200 have died". */
const WAR_THAT = /\b(?:wave|spate|string|series|campaign) of (?:[\w-]+ ){0,3}(?:attacks|killings|bombings|stabbings|shootings|murders|assaults) (?:that|which) (?:has|have)\b|\b(?:war|conflict|insurgency|struggle|violence) (?:that|which|in which)\b[^.;]+\b(?:has|have)\b|\b(?:feud|enmity|dispute|vendetta) has (?:so far |already )?(?:claimed|left|killed|cost)\b/i
/** A count of all since something that goes on: "since it launched its invasion", "since the February coup". */
const SINCE_THEN = /\bsince (?:[\w'’-]+ ){1,7}(?:launched|invaded|began|started|seized|took|ousted|overthrew|toppled|declared|withdrew|intensified|escalated|resumed|came to power)\b|\bsince (?:the |its |a )?(?:[\w'’-]+ ){0,3}(?:war|conflict|insurgency|uprising|invasion|offensive|coup|crackdown|takeover|campaign|unrest|violence|fighting|clashes|ceasefire|truce)\b/i
/** A count of all who came to harm in a war: "have been killed in the war since", "dead since the war began". */
const IN_WAR = /\b(?:in|during|of) (?:the|this|its) (?:\w+ )?(?:war|conflict|insurgency|uprising)\b(?! (?:zone|crime|between))[^.;]* since\b|\bsince (?:the|this) (?:\w+ )?(?:war|conflict|insurgency|uprising|invasion|outbreak|crisis|offensive) (?:began|begun|started|erupted|broke)\b/i

/** True for a figure that is counted over months or years, or over something longer than the event. */
export function isOverTime(document: TextDocument, figure: FoundFigure): boolean {
  if (isOfMany(document, figure) || goesOnFromWar(document, figure) || goesOnSince(document, figure) || goesOnFromWeeks(document, figure)) return true
  if (!LONG.test(sentenceOf(document, figure)) && !A_WAR.test(causeLine(figure))) return false
  const sentence = withoutComparison(sideOf(document, figure))
  if (A_WAR.test(causeLine(figure)) && UP_TO_NOW.test(sentence) && !figure.count.implied) return true
  if (TOLL.test(sentence) && (OF_SOMETHING_LONG.test(sentence) || (ROAD_TOLL.test(sentence) && !figure.count.implied))) return true
  if (isOfWar(document, figure)) return true
  if (figure.count.implied) return false
  if (THIS_MONTH.test(sentence) && HAS_TOLD.test(sentence) && namesSeveral(sentence)) return true
  if (NUMBER_OF.test(sentence) && BRINGS_TO.test(sentence)) return true
  if (PAST_WEEK.test(sentence) && HAD_BEEN.test(sentence) && isViolence(causeKinds(sentence))) return true
  if (HAS_TOLD.test(sentence) && (WAR_THAT.test(sentence) || (IN_YEARS.test(sentence) && !SUPERLATIVE.test(sentence)))) return true
  if (SINCE.test(sentence) && WORST_SINCE.test(sentence)) return false
  return (SINCE.test(sentence) && (IN_WAR.test(sentence) || SINCE_THEN.test(sentence))) || OVER_TIME.test(sentence) || (YEAR.test(sentence) && A_YEAR.test(sentence))
}

/** "in one of the [deadliest attacks on the capital this year]": a time that an event is compared in, not one of the count. */
const COMPARED_IN = /\b(?:worst|deadliest|bloodiest|biggest|largest|heaviest|highest) [^.;]{0,60}?\bthis (?:year|decade|month|season)\b/gi

/** "the [latest in a series of raids this year]", "the third such attack this year". */
const NTH_IN = /\b(?:latest|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) [^.;,]{0,70}?\bthis (?:year|decade|month|season)\b/gi
const NTH_WORD = /\b(?:latest|second|third|\w+th|\d+(?:st|nd|rd)) /i

function withoutComparison(sentence: string): string {
  const rest = NTH_WORD.test(sentence) ? sentence.replace(NTH_IN, '') : sentence
  return SUPERLATIVE.test(rest) ? rest.replace(COMPARED_IN, '') : rest
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

/** "The campaign, led by the rebels, [has claimed] thousands of lives". */
const CAMPAIGN_HAS = /^The (?:war|conflict|insurgency|campaign|violence|crisis|fighting|unrest|revolt|rebellion|uprising)\b[^.;]* (?:has|have) (?:claimed|killed|left|cost|displaced|forced|driven)\b/
/** "[Thousands have been killed], more than two million have fled". */
const THOUSANDS_HAVE = /^(?:Tens of thousands|Hundreds of thousands|Thousands|Hundreds)(?: of [\w-]+)? (?:have|had) (?:been|died|lost|fled)\b/
/** Sentences in which hundreds may be the news. */
const NEWS = 3

/** True for hundreds or thousands whom something long has cost, told of late. */
function isOfMany(document: TextDocument, figure: FoundFigure): boolean {
  const { sentence, count, zone } = figure
  if (zone === 'headline' || sentence < NEWS || sizeOf(count) < OF_HUNDREDS) return false
  const line = lineOf(document, document.sentences.start[sentence] ?? 0, figure.end)
  return CAMPAIGN_HAS.test(line) || THOUSANDS_HAVE.test(lineOf(document, document.sentences.start[sentence] ?? 0, figure.end + 20))
}

/** "[Over the past six weeks], Varona has been hit by storms. At least 159 people died": counted over those weeks. */
const OVER_WEEKS = /^(?:Over|In|During|For) the (?:past|last) (?:\w+ )?(?:weeks|months|years), [^.;]*\b(?:has|have) (?:been|seen|suffered|faced|endured|experienced)\b|^This (?:was|is) the \d+(?:st|nd|rd|th) [\w-]+ [^.;]*(?:\bsince\b|\bthis year\b|\bin (?:19|20)\d\d\b)/

function goesOnFromWeeks(document: TextDocument, { sentence, count }: FoundFigure): boolean {
  const { start, block } = document.sentences
  return !count.implied && sentence > 0 && block[sentence - 1] === block[sentence] && OVER_WEEKS.test(lineOf(document, start[sentence - 1] ?? 0, start[sentence] ?? 0))
}

/** "Clashes have rocked the state since May. More than 300,000 people have been displaced": counted since then. */
const HAVE_SINCE = /\b(?:has|have) [^.;]{3,60}? since\b/
const MANY = 1000

function goesOnSince({ text, sentences }: TextDocument, { sentence, count, effect }: FoundFigure): boolean {
  if (effect !== 'displaced' || sizeOf(count) < MANY || sentence === 0 || sentences.block[sentence - 1] !== sentences.block[sentence]) return false
  return HAVE_SINCE.test(text.slice(sentences.start[sentence - 1], sentences.start[sentence])) && HAS_TOLD.test(text.slice(sentences.start[sentence], sentences.end[sentence]))
}

/** What brings a toll over time behind the news of the day: "two died on Monday[, bringing] the toll since May to nine". */
const BRINGING = /, (?:bringing|taking|raising|pushing|lifting) (?!(?:with|over|part|place|off|away|aim|hostage)\b)/
/** A time longer than the news: "since May", "this year". */
const STRETCH = /\broad (?:death )?toll\b|\bsince\b|\bthis (?:year|month)\b|\b(?:months|years|weeks)\b/
/** The dead of an outbreak are those of one event, day by day. */
const OF_ILLNESS = /\b(?:outbreak|epidemic|pandemic)\b/i

/** What happened, before the count that it adds to. */
const WITH = /^With (?:the|this|these) [^,;]{3,80}, (?=\d|[a-z]+ \w+ have )/
/** The figure's side of a sentence that goes on to a toll over time. */
function sideOf(document: TextDocument, figure: FoundFigure): string {
  const sentence = withinSemicolons(document, figure, sentenceOf(document, figure))
  const at = sentence.search(BRINGING)
  // "With the killing of three on Friday, 14 have been killed this year"
  const led = at < 0 ? WITH.exec(sentence)?.[0].length ?? 0 : 0
  if (led > 0) return figure.start < sentenceStart(document, figure) + led ? '' : sentence.slice(led)
  if (at < 0 || !(STRETCH.test(sentence.slice(at)) || (OF_SOMETHING_LONG.test(sentence.slice(at)) && !OF_ILLNESS.test(sentence.slice(at))))) return sentence
  return figure.start < sentenceStart(document, figure) + at ? sentence.slice(0, at) : sentence.slice(at)
}

/** "Floods killed 12 on Monday; [64 have died this year]": what the figure's own clause says of its time. */
function withinSemicolons(document: TextDocument, figure: FoundFigure, sentence: string): string {
  if (!sentence.includes('; ')) return sentence
  const from = figure.start - sentenceStart(document, figure)
  const end = sentence.indexOf('; ', from)
  return sentence.slice(sentence.lastIndexOf('; ', from) + 1, end < 0 ? undefined : end)
}

/** A war as the cause: "the war … has killed thousands". */
const A_WAR = /^(?:the|its|this) (?:[\w-]+ ){0,2}(?:war|conflict|insurgency|uprising|violence|fighting|unrest)\b/i
/** "Fighting with rebels has forced 520,000 people …", "Varona's war has killed half a million". */
const OF_WAR = /^(?:(?:[\w-]+ )?(?:fighting|violence|unrest|conflict)|[\p{L} -]{3,30}['’]s? (?:[\w-]+ )?(?:war|conflict|insurgency))\b/iu
/** The least that a war is said to have cost, in figures and in words. */
const OF_THOUSANDS = 1000
const OF_HUNDREDS = 200

/** True for many whom a war has cost, told of by the way: vague, or more than a thousand. */
function isOfWar(document: TextDocument, { cause, count, zone, sentence }: FoundFigure): boolean {
  if (cause === null || zone === 'headline' || sentence === 0 || count.implied || !OF_WAR.test(singleSpaced(cause.text))) return false
  return HAS_TOLD.test(lineOf(document, cause.end, Math.min(document.sentences.end[sentence] ?? cause.end, cause.end + 120))) && sizeOf(count) >= (count.vague === null ? OF_THOUSANDS : OF_HUNDREDS)
}

/** A present perfect: what has happened up to now. */
const UP_TO_NOW = /\b(?:have|has) (?:so far |also |been |died\b|killed\b|lost\b|displaced\b)/i
/** What had come of it by then, and what has up to now. */
const HAD_BEEN = /\b(?:have|has|had) (?:also |already |so far )?(?:been |died|killed|lost|claimed|left)/i
const HAS_TOLD = /\b(?:have|has) (?:also |already |been |since |so |far )*(?:been |died|killed|lost|displaced|left|claimed|taken|cost|caused|perished|suffered|murdered|forced|driven|uprooted)/i

/** True for a figure that goes on with the count over time of the sentence before: "… killed 338 since October. On the other side, ten have died." */
export function goesOnOverTime(document: TextDocument, figure: FoundFigure, before: FoundFigure | undefined): boolean {
  const { block } = document.sentences
  if (before === undefined || figure.sentence - before.sentence > 1 || block[figure.sentence] !== block[before.sentence] || figure.count.implied) return false
  return (figure.sentence === before.sentence ? HAS_TOLD : UP_TO_NOW).test(sentenceOf(document, figure))
}

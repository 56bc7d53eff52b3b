import type { FoundFigure } from '../casualties/figure'
import { isCoarsePlace } from '../casualties/words/places'
import type { TextDocument } from '../text/document'
import { causeKinds, isViolence } from './causes'
import { hasNumber } from './count'
import { isOtherEventIn } from './other-events'
import { isWithinName } from './elsewhere'
import { KEPT, type Event } from './event'
import { isLead, isRoundUp } from './round-up'
import { isSectioned } from './sections'
import { lineOf } from './wording'

/** Sentences of a paragraph that are looked back over for the one that turned to something else. */
const BACK = 6
/** Code units of a sentence that are read. */
const REACH = 400

const NAME = String.raw`(?:(?:El|Al|San|Santa|La|Los|Las|St\.|Ein|Um|Abu) )?\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,2}`
const KINDS = 'city|town|village|district|province|region|state|county|area|suburb|neighbou?rhood|port|island|municipality|governorate|capital|department|prefecture|community|hamlet|settlement'
const KIND = `(?:${KINDS})`
/** What stands before the name of another place that a sentence turns to: "In ", "And in the southern town of ", "Further north, in ", "Also near ". Small parts: one pattern of all would take ten milliseconds to compile. */
const PLACE_OPENS = new RegExp(`^(?:And |But |Also |Earlier |Later |Farther [a-z]+, |Further [a-z]+, )?(?:[Ii]n|[Nn]ear|[Aa]t|[Oo]utside|[Oo]ff|[Aa]round) (?:the )?(?:(?!of )[a-z-]+ ){0,2}?(?:${KIND} (?:of )?)?(?![a-z])`)
/** "[Oldo] was hit". */
const NAME_HERE = new RegExp(`^${NAME}`, 'u')
/** "In the Oldan [town of] Tesk". */
const KIND_OF = new RegExp(`^ ${KIND} of `)
/** "Oldo [province]". */
const KIND_BEHIND = new RegExp(`^ ${KIND}\\b`)
/** What describes a place between commas: "in the far north", "across the border from Sarn". */
const DESCRIBES = /^(?:in|the|across|near|home|some|about|an?|where|which|(?:just )?(?:north|south|east|west)[a-z-]* of) /
/** Code units of such a description. */
const MOST_DESCRIBED = 60
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
/** What a sentence opens with that turns to another hour or to one more thing of that day: "Also on Tuesday, ", "Just before midnight on Friday, ", "Twenty minutes later, ". */
const TIME_FIRST = new RegExp(`^(?:(?:and )?also,? (?:late |early )?(?:on )?${DAY}(?: \\w+)?|earlier|later|(?:earlier|later) in the (?:day|week|month|evening|night)|(?:earlier|later|late|early) (?:on |in |that )?\\w+|(?:on |at |around )?(?:the |that )?same (?:day|date|time|morning|afternoon|evening|night)|(?:about |around |some |just |only |barely |less than |more than )?(?:an?|two|three|four|five|six|ten|fifteen|twenty|thirty|forty|several|a few|\\d+|half an)? ?(?:minutes|hours?|days?) (?:later|earlier|before|after|ago|back)(?: [^,]{1,40})?|(?:on |early on |late on |just before midnight on )?${DAY}(?: \\w+)?|last (?:night|week|weekend|month|${DAY})|(?:a|the) (?:day|week|month) (?:ago|earlier|before)|shortly (?:before|after) [^,]{1,30}|that (?:morning|afternoon|evening|night))(?:,| (?=an? |two |three |gunmen ))`, 'i')
/** The words that one of those starts with: most sentences start with none, and the pattern is dear to compile. */
const TIME_WORD = /^(?:and also|also|(?:the |that )?same|earl|late|on |about|around|some |just|only|barely|less|more|an? |two|three|four|five|six|ten|fifteen|twenty|thirty|forty|several|\d|half|minutes|hours?|days?|mon|tue|wed|thu|fri|sat|sun|shortly|that |last |the (?:day|week|month) )/i
/** Turns to another quarter: "South of the capital, ", "To the east of Oldo, ". */
const DIRECTION = /^(?:And |But )?(?:(?:Just|Further|Farther|To the) )?(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)(?:-?(?:[Ee]ast|[Ww]est))? of [^,.;]{3,40}, /
/** Turns to something else not far away: "In the same province, ". */
const SAME_REGION = new RegExp(`^(?:And |Also )?(?:[Ii]n|[Nn]ear|[Ee]lsewhere in) the same ${KIND},? `)
/** One of those that a round-up counted together: "In the deadliest attack, two men". */
const WORST = /^(?:in |the )+(?:deadliest|worst|bloodiest|biggest|gravest|largest) (?:of \w+|attack|incident|shooting|strike|blast|bombing|crash|accident|fire|clash|raid)/i
/** "[Kherson Oblast] suffered three deaths", "[Oldo] reported nine dead": what happened to a place. */
const SUFFERED = new RegExp(`^(?:And |But )?(${NAME}) (?:province |state |county |region )?(?:suffered|reported|recorded|saw|counted|lost|had|confirmed|was (?:hit|the worst)) `, 'u')
/** Words without which it does not. */
const SAME_WORD = /\bthe same\b/
/** One more thing of that day. */
const ALSO = /^(?:and )?also\b/i
/** An event told by its number in the row: "The third wreck came", "A second bomb", "The weekend's first shooting". */
const NUMBERED = /^(?:the|an?) (?:second|third|fourth|fifth|sixth|last|other) |^(?:the (?:\w+['’]s )?|\w+day['’]s )(?:first|most recent|latest) /i
/** Words of somebody. */
const QUOTED = /^["“'‘]/
/** Who said what follows: "Governor Tesk said ", "the ministry said that ". */
const SAID = /^[^,.;]{2,70}? (?:said|says|reported|announced)(?: that)? /
/** A subject that is known or that only counts on: "the blast", "his", "two of them", "another", "no one". */
const KNOWN = /^(?:the|his|her|their|its|this|that|these|those|they|he|she|it|we|i|you|there|both|all|none|nobody|no|most|many|some|several others|another|others?|[\w-]+ (?:others?|more|of)|at least [\w-]+ (?:others?|more|of)|a further|one|what|when|if|as|after|since|with|although|while)\b/i
/** "[One person was] killed in Oldo", "[The other four clerks were] shot in Tesk", in a round-up. */
const ONE_WAS = /^(?:One (?:other )?(?!of )\w+ (?:was|died)|The (?:other|remaining) (?:\w+ ){1,3}(?:were|was|died)) /
/** A name, where no common noun follows it: "Prime Minister Tesk visited"; but "Taliban fighters overran". */
const NAMED = /^\p{Lu}[\p{L}'’.-]*(?![\p{L}'’.-])(?! \p{Ll}+s\b)/u
/** Somebody or something new, with the capital of a sentence's first word: "A bomb", "Two policemen", "Gunmen". */
const INDEFINITE = /^(?:an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|\d+|several|dozens|gunmen|militants|armed|unidentified|unknown|suspected) /i
/** Words for a building or the like, which stands in the town of the event. */
const FACILITIES = '(?:hospital|hotel|church|mosque|school|university|college|station|airport|market|street|road|square|mall|cent(?:re|er)|bridge|park|base|prison|jail|embassy|consulate|stadium|temple|shrine|building|club|bar|clinic|infirmary)'
/** "Oldo [market]". */
const FACILITY = new RegExp(`${FACILITIES}$`, 'i')
/** What is found of those who are not yet spoken of. */
const BODIES_OF = /^the (?:dead |charred |decapitated |bullet-riddled |dismembered )?bod(?:y|ies) of (?=an? |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |\w+teen |\d|several )(?![\w ]+ more )/i
/** More of them, elsewhere. */
const MORE = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+) more /i
/** Verbs of what comes to somebody. */
const HAPPENS = /\b(?:shot|gunned|stabbed|ambushed|attacked|kidnapped|abducted|seized|murdered|struck|collided|crashed|drowned|trampled|electrocuted|strangled|beaten|lynched|run over|rammed|plunged|plowed|overran|stormed|raided|opened fire)\b/
/** A place within a sentence: "near Oldo", "In the town of Tesk". */
const PLACE_IN = new RegExp(`\\b(?:[Ii]n|[Nn]ear|at|[Oo]utside|[Oo]ff|around|hit|struck|rocked|shook|through|(?:outskirts|north|south|east|west|${KINDS}) of) (?:the )?(?:[\\p{Ll}-]+ ){0,2}?(?:${KIND} of )?(${NAME})(?![\\p{L}'’-]| \\p{Lu}| ${FACILITIES}\\b)`, 'gu')
/** Months and days, which stand behind "in" as places do. */
const CALENDAR = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/

/**
 * True where the paragraph of a figure has turned, since the event that was told last, to something else that happened: it says so
 * ("in a separate incident"), or it opens with another place, hour or number and goes on with somebody or something not yet spoken of
 * ("In Tesk, a roadside bomb hit a patrol").
 */
export function isNextScene(document: TextDocument, figure: FoundFigure, near: Event, events: readonly Event[]): boolean {
  if (figure.total) return isTollElsewhere(document, figure, near)
  // What was told last may name no place ("in the same province"): then the one before it does.
  const placed = isPlaced(document, near) ? near : events.filter(event => isPlaced(document, event)).pop() ?? near
  const { block } = document.sentences
  const own = block[figure.sentence]
  // A round-up may turn to the next of its events in a paragraph of its own: "The third crash came in Tesk.¶Two men were in a car.¶One died".
  const far = isRoundUp(document) && !isLead(document, near.lastSentence)
  // "In a separate attack, bombs hit Tesk.¶[The blasts] killed two"
  const goesOn = THE_EVENT.test(lineOf(document, document.sentences.start[figure.sentence] ?? 0, figure.start))
  for (let at = figure.sentence; at > near.lastSentence && figure.sentence - at < BACK && (far || block[at] === own || (goesOn && block[at] === (own ?? 0) - 1)); at--) {
    // Where only a vague word stood for all before ("numerous rebels"), what follows tells of it.
    if (at < figure.sentence && near.figures.some(({ count }) => hasNumber(count)) && isOtherEventIn(document, at)) return true
    if ((far || block[at] === own) && turns(document, at, figure, placed)) return true
  }
  return false
}

/** "five rebels died in [the gun battle]": an event that was told. */
const THAT = /^(?:the|that|this) (?!army|military|police|rebels|militants|insurgents|taliban|government|troops)/i
/** An event just told of, at the start of a sentence. */
const THE_EVENT = /^(?:The|Both|These|Those|This|That) (?:[\w-]+ ){0,2}?(?:attack|bomb|blast|explosion|strike|shooting|raid|clash|crash|collision|accident|incident|fire|ambush|assault)/

/** "A soldier was hurt in Oldo. The death toll in the raids in Tesk climbed to [eight]": the toll of another place, of which nobody's death was told. */
function isTollElsewhere(document: TextDocument, { place, sentence, effect }: FoundFigure, near: Event): boolean {
  if (place === null || effect !== 'killed' || near.figures.some(other => other.effect === effect)) return false
  const { start } = document.sentences
  const line = lineOf(document, start[sentence] ?? 0, (start[sentence] ?? 0) + REACH)
  return TOLL_IN.test(line) && line.includes(place) && isOtherPlace(document, place, near)
}
const TOLL_IN = /^(?:The |Meanwhile, the )?(?:death )?toll (?:in|from|of) (?:the |an? )?(?:[\w-]+ ){1,3}(?:in|at|near) /i

function turns(document: TextDocument, sentence: number, figure: FoundFigure, near: Event): boolean {
  const { start, end, block } = document.sentences
  const text = lineOf(document, start[sentence] ?? 0, Math.min(end[sentence] ?? 0, (start[sentence] ?? 0) + REACH))
  if (QUOTED.test(text)) return false
  const opening = placeOpening(text)
  const opens = sentence === 0 || block[sentence - 1] !== block[sentence]
  // A round-up gives each of its places a paragraph, floods and storms as well.
  if (opens && isRoundUp(document) && !isLead(document, near.lastSentence)) {
    const place = opening?.place ?? SUFFERED.exec(text)?.[1]
    if (place !== undefined ? isOtherPlace(document, place, near) : (!KNOWN.test(text) || ONE_WAS.test(text)) && isElsewhere(document, text, near)) return true
  }
  if (opening) return (ALSO.test(text) || isOtherPlace(document, opening.place, near)) && isNew(opening.rest, figure.sentence === sentence, true, figure, near)
  if (WORST.test(text) && isRoundUp(document)) return true
  const inSame = SAME_WORD.test(text) ? SAME_REGION.exec(text) : null
  if (inSame) return isNew(text.slice(inSame[0].length), figure.sentence === sentence, true, figure, near)
  const apart = DIRECTION.exec(text)
  if (apart) return isNew(text.slice(apart[0].length), figure.sentence === sentence, true, figure, near)
  const atTime = TIME_WORD.test(text) ? TIME_FIRST.exec(text) : null
  const opened = atTime ? text.slice(atTime[0].length).trimStart() : text
  // "Also on Monday, [the bodies of] five men were found in Tesk", "Later in the day, three [more] people were killed in Tesk"
  const rest = atTime && MORE.test(opened) && isElsewhere(document, text, near) ? opened.replace(' more ', ' ') : opened.replace(BODIES_OF, '')
  const happens = NUMBERED.test(rest) ? causeKinds(rest.slice(0, 60)) !== 0 : isNew(rest, figure.sentence === sentence, atTime !== null, figure, near)
  if (!happens) return false
  if (atTime && ALSO.test(text) && (rest === opened || isElsewhere(document, text, near))) return true
  // "Earlier in the day, two soldiers died in clashes", beside a missile's dead
  if (atTime && EARLIER.test(text) && isOfOtherKind(causeKinds(text), near.kinds)) return true
  // A round-up gives each of its events a paragraph.
  const known = figure.sentence === sentence && THAT.test(figure.cause?.text ?? '')
  if (opens && !isLead(document, near.lastSentence) && isRoundUp(document) && !known) return true
  if (atTime !== null && LATER.test(text) && (near.kinds === 0 || isViolence(near.kinds)) && isApart(document, text, near)) return true
  return (atTime !== null || opens || isSectioned(document) || NUMBERED.test(rest)) && isElsewhere(document, text, near)
}

const EARLIER = /^earlier\b/i
/** True where both are told what they were, and are not of one kind. */
function isOfOtherKind(kinds: number, others: number): boolean {
  return kinds !== 0 && others !== 0 && (kinds & others) === 0
}

/** True where a sentence names another place than those of an event, and none of them. */
function isElsewhere(document: TextDocument, text: string, near: Event): boolean {
  // "killed in Oldo village … A jet bombed the village, north of Tesk"
  if (near.places.some(place => text.includes(`the ${KIND_LAST.exec(place)?.[0] ?? place}`))) return false
  const all = placesIn(text)
  // "in Karbala, 55 miles south of Baghdad": not in Baghdad.
  const there = all.length > 1 ? placesIn(text.replace(FAR_FROM, '')) : all
  const cared = there.length > 0 && HOSPITAL.test(text) ? placesIn(text.replace(HOSPITAL, 'hospital, ')) : there
  const places = there.length > 0 ? cared : all
  return places.some(place => isOtherPlace(document, place, near)) && !places.some(place => isPlaceOf(document, place, near))
}
/** "Army Hospital at ", before a name: where the hurt were brought to. */
const HOSPITAL = /\b(?:[Hh]ospitals?|[Cc]linic|[Mm]edical [Cc]ent(?:er|re)) (?:at|in|of|near) (?=\p{Lu})/u
/** "55 miles (89 km) south of ", before a name. */
const FAR_FROM = /\b(?:miles|kilomet(?:re|er)s|kms?)(?: \([^)]{1,20}\))?(?: [\w-]+)? (?:of|from) (?=\p{Lu})/gu

/** The kind of place that a name ends in. */
const KIND_LAST = /(?:village|town|camp|market|mosque|church|hospital|school|hotel|prison|base)$/

/** "[Hours later], six people were killed in a bar in Oldo". */
const LATER = /^(?:(?:about|around|some|just|only|barely) )?(?:[\w-]+ )?(?:minutes|hours?|days?) later,/i

/** True where a sentence names a place, and none of those that the figures of an event were given, its country only or a town named by the way. */
function isApart(document: TextDocument, text: string, near: Event): boolean {
  const places = placesIn(text)
  return places.length > 0 && near.figures.every(({ place }) => place !== null && !places.some(other => isWithinName(other, place))) && !places.some(place => isPlaceOf(document, place, near))
}

/** The place that a sentence opens with, and what it goes on with; null where it opens with none. */
function placeOpening(text: string): { readonly place: string, readonly rest: string } | null {
  const opens = PLACE_OPENS.exec(text)
  if (!opens) return null
  let rest = text.slice(opens[0].length)
  let place = NAME_HERE.exec(rest)?.[0]
  if (place === undefined) return null
  rest = rest.slice(place.length)
  const kind = KIND_OF.exec(rest)
  const inner = kind ? NAME_HERE.exec(rest.slice(kind[0].length))?.[0] : undefined
  if (kind && inner !== undefined) { place = inner; rest = rest.slice(kind[0].length + inner.length) }
  rest = rest.slice(KIND_BEHIND.exec(rest)?.[0].length ?? 0)
  for (let described = 0; described < 2 && rest.startsWith(', '); described++) {
    const end = rest.indexOf(',', 2)
    const words = end < 0 || end > MOST_DESCRIBED ? '' : rest.slice(2, end)
    if (!(DESCRIBES.test(words) || (words !== '' && NAME_HERE.exec(words)?.[0] === words))) break
    rest = rest.slice(end)
  }
  return /^,? /.test(rest) ? { place, rest: rest.replace(/^,? /, '') } : null
}

/** The place that the paragraph of a sentence opens with; null for none. */
export function openingPlace(document: TextDocument, sentence: number): string | null {
  const block = document.blocks[document.sentences.block[sentence] ?? -1]
  return block ? placeOpening(lineOf(document, block.start, Math.min(block.end, block.start + REACH)))?.place ?? null : null
}

/** The place, no country, that the paragraph of a figure opened with before it, or, in a round-up, the only one that it names: "In Tesk, a bomber struck a post. Nine died". Null for none. */
export function sceneBefore(document: TextDocument, figure: FoundFigure): string | null {
  const { sentence } = figure
  const { block } = document.sentences
  const place = sentence > 0 && block[sentence - 1] === block[sentence] ? openingPlace(document, sentence) : null
  if (place === null || !isFine(place) || NO_NAME.test(place)) return isRoundUp(document) ? onlyPlaceBefore(document, figure) : null
  const from = document.blocks[block[sentence] ?? 0]?.start ?? 0
  return OF_A_THING.test(document.text.slice(from, from + REACH)) ? null : place
}
function onlyPlaceBefore(document: TextDocument, figure: FoundFigure): string | null {
  const { block } = document.sentences
  const places = block[figure.sentence - 1] === block[figure.sentence] ? placesOfScene(document, figure) : []
  return places.length === 1 && !NO_NAME.test(places[0] ?? '') ? places[0] ?? null : null
}
/** What stands behind "in" and is no place: "DRC's outbreak", "COVID". */
const NO_NAME = /['’]s$|^\p{Lu}+$/u
/** "In [what the] Ministry calls …". */
const OF_A_THING = /^(?:And |But )?\w+ (?:what|which|this|that|these|those|his|her|its|their|our|an?) /

/** What men do, of whatever kind. */
const ATTACK = /\b(?:attack|gunm|milit|insurg|rebel|bandit|taliban|fighter)/i

/** "In Oldo, two clerks were killed …¶In Tesk, a guard was shot": each paragraph opens with another place than the one before. */
export function isNextPlace(document: TextDocument, figure: FoundFigure, near: Event | undefined): boolean {
  const { block } = document.sentences
  // A flood goes through provinces, too.
  if (!near || !(isViolence(near.kinds) || (near.kinds === 0 && near.causes.some(cause => ATTACK.test(cause)))) || figure.total || block[near.lastSentence] === block[figure.sentence]) return false
  const before = openingPlace(document, near.lastSentence)
  const place = before === null ? null : openingPlace(document, figure.sentence)
  return before !== null && place !== null && !isWithinName(before, place)
}

/** "In the same province, [one person was] shot". */
const ONE_DIED = /^one (?!of )\w+ (?:was|died) /i

/** True where what follows is not yet spoken of; beside what is no violence it must come with what happened. */
function isNew(rest: string, own: boolean, led: boolean, figure: FoundFigure, near: Event): boolean {
  const said = SAID.exec(rest)
  const told = said ? rest.slice(said[0].length) : rest
  if ((KNOWN.test(told) && !(led && ONE_DIED.test(told))) || (!INDEFINITE.test(told) && NAMED.test(told))) return false
  const kinds = own && figure.cause !== null ? causeKinds(figure.cause.text) : causeKinds(told)
  return kinds !== 0 || HAPPENS.test(told) || (led && own && (near.kinds === 0 || isViolence(near.kinds)))
}

/** The places of a sentence that are no country, month or building. */
function placesIn(text: string): readonly string[] {
  return [...text.matchAll(PLACE_IN)].map(match => match[1] ?? '').filter(place => isFine(place))
}

function isFine(place: string): boolean {
  return place !== '' && !CALENDAR.test(place) && !FACILITY.test(place) && !isCoarsePlace(place)
}

/** True for another place than those of an event that has one. */
function isOtherPlace(document: TextDocument, place: string, near: Event): boolean {
  return !CALENDAR.test(place) && isPlaced(document, near) && !isPlaceOf(document, place, near)
}

/** True for an event that was told with a place finer than a country, which another place cannot lie in. */
function isPlaced(document: TextDocument, { places, figures: [first] }: Event): boolean {
  return places.some(known => isFine(known) || FACILITY.test(known)) || (places.length > 0 && first !== undefined && placesOfScene(document, first).length > 0)
}

/** True for a place of the event, or one that is named beside its figures. */
export function isPlaceOf(document: TextDocument, place: string, near: Event): boolean {
  const { text, sentences } = document
  // The lead of a round-up names the places of all its events.
  const own = isRoundUp(document) ? near.figures.slice(-KEPT).filter(({ sentence }) => !isLead(document, sentence)) : []
  const beside = ({ sentence }: FoundFigure): boolean => text.slice(sentences.start[sentence], Math.min(sentences.end[sentence] ?? 0, (sentences.start[sentence] ?? 0) + REACH)).includes(place)
  if (own.length > 0 && own.length < near.figures.length) return own.some(figure => beside(figure) || (figure.place !== null && isWithinName(figure.place, place)))
  return near.places.some(known => isWithinName(known, place)) || near.figures.slice(-KEPT).some(beside)
}

/** The places, no countries or buildings, that the paragraph of a figure names up to the end of the figure's sentence. */
export function placesOfScene(document: TextDocument, { sentence }: FoundFigure): readonly string[] {
  const { start, end, block } = document.sentences
  let first = sentence
  while (first > 0 && sentence - first < BACK && block[first - 1] === block[sentence]) first--
  return placesIn(lineOf(document, start[first] ?? 0, Math.min(end[sentence] ?? 0, (start[first] ?? 0) + 2 * REACH)))
}

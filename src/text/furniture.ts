import { late } from './late'
import { MONTH_FORMS } from './months'
import { isBar, isButtons, isMenu, isSection, isSectionLine, partsOf } from './rows'

/** A longer line is a paragraph, whatever it starts with. */
const LONGEST = 220

const MONTH = `(?:${MONTH_FORMS.replace(/[ /]/g, '|')})\\.?`
const WEEKDAY = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?'
const CLOCK = '\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ?(?:[a-z]{2,4}|\\([a-z]{2,4}\\)))?(?: ?[+-]\\d{1,2}(?::?\\d{2})?)?'
const DAY = `(?:${WEEKDAY},? {0,2})?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?[ -]${MONTH}),?[ -]\\d{4}|(?:${WEEKDAY},? )?(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4})`
const STAMPED = '(?:first |last |latest |originally )?(?:published|updated|posted|modified|uploaded|created|issued|revised|revision)'

/*
 * All patterns but those that say so read the line in small letters: a pattern that has to fold case by Unicode costs several times as much
 * to compile, and the compiling of all of them was a tenth of a first call. For the same reason none is asked before a plain look at the
 * line tells that it may hold.
 */

/** What a date box cannot do without. */
const DIGIT_OR_STAMP = /\d|day|now/
/** What a day in figures or with its year cannot do without: "2021", "26/8". */
const YEAR_OR_FIGURES = /\d{4}|\d[/.-]\d/

/** A date with or without clock time that fills the line: "Wednesday, June 7, 2023", "Updated: 26 Aug 2021 10:30 GMT". */
const DATE_BOX = late(() => new RegExp(
  `^(?:(?:${STAMPED}|date|dated)(?: on| at| ?:| -)* {0,2})?(?:${CLOCK},? (?:[-|–] )?)?(?:${DAY})(?:,? {0,2}(?:[-|–•·] |at |t)?${CLOCK})?(?: ?[|•·-])?$`, 'u'
))
/** With what such a line starts: a label, a day, a month, a number. */
const DATE_START = /^(?:\d|first|last|late|orig|publ|upda|post|modi|uplo|crea|issu|revi|date|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/
/** With what a stamp starts. */
const STAMP_START = /^(?:first|last|published|updated|posted|modified)/
/** The same line, cut short by its label: "Updated 3 hours ago", "Published Aug 26". */
const STAMP = /^(?:(?:first |last )?(?:published|updated|posted|modified)|last update):?(?: (?:on|at|about))?(?: \d| (?:yesterday|today|just now|a|an)\b| [a-z]{3,9}\.?,? (?:\d|[a-z]{3,9}\.? \d)).{0,40}$/u

/**
 * Lines of a page that are not the article. Every pattern is anchored at the line's start and reads one trimmed line in small letters of at
 * most `LONGEST` characters. Each has an example in tests/text/zones.test.ts. They are asked one by one: joined they take six times as long
 * to compile.
 */
const FURNITURE: readonly RegExp[] = [
  // advert with its words
  /^(?:advertisement|advt\.?|sponsored(?: content)?|promoted|partner content): .{1,160}$/u,
  // shop
  /^(?:buy|order|shop|donate|subscribe|sign up|sign in|log ?in|register|join|download|install|get the app|start (?:your )?free trial)(?: (?:now|here|today|in|us|our|to|for|free|the|more)\b.{0,80})?[!.]?$/u,
  // share row
  /^(?:(?:share|tweet|facebook|twitter|whats ?app|linkedin|email|print|telegram|pinterest|reddit|copy link)[\s|,/•·]{1,3}){2,}.{0,20}$/u,
  // comments
  /^(?:leave (?:a|your) (?:reply|comment)|\d{0,5} ?comments?(?: \(\d+\))?|post a comment|add (?:a )?comment|join the (?:conversation|discussion)|please enter (?:your|an?) .{1,60}|your e-?mail address will not be published.{0,80}|required fields are marked.{0,20}|save my name.{0,120}|notify me of .{0,60}|you (?:must|have to|need to) (?:be )?(?:log|sign).{0,60}|comments are closed.{0,20}|(?:name|email|website|comment)\*?:?|reply|cancel reply|post comment|view comments?|show comments?|no comments?(?: yet)?)\s?[!*.]?$/u,
  // follow
  /^(?:(?:please )?follow|find|join|like|subscribe to|sign up (?:for|to)|connect with|stay (?:connected|tuned|informed|up to date)|get (?:the latest|our|all the|more|breaking|daily)|receive (?:our|the)|never miss|catch all|for (?:more|the latest|all the latest|breaking)) ?(?:(?:us|our|me|the|with|on|news|and|for|from|your|daily|a|in|connected|stories|updates|latest|live)\b.{0,150})?[.!:]?$/u,
  // follow on
  /^(?:like .{1,40} on facebook(?:,| and|;) follow|follow .{1,60} on (?:facebook|twitter|instagram|x|telegram|whatsapp|youtube)|join .{1,40}(?:telegram|whatsapp) channel)\b.{0,120}$/u,
  // reading aid
  /^(?:(?:change|increase|decrease|text|font) size|listen to article|our standards:.{0,80}|listen to this.{0,40}|a{1,3}[-+]?)$/u,
  // release
  /^(?:(?:for immediate release|(?:news|press|media) release)[:.]?|(?:(?:media|press) )?contacts?: .{1,140}|for (?:more|further) information,? (?:please )?contact:?.{0,120})$/u,
  // print date
  /^(?:this (?:article|story) )?(?:was )?(?:originally |first )?(?:published|appeared) in .{3,60}\d{4}\.?$/u,
  // copyright
  /^(?:©|\(c\) |copyright\b).{0,140}$/u,
  // long trail
  /^home ?[>»›] ?\S./u,
  // trending
  /^trending(?: now| topics)?\s?[:|]./u,
  // tags
  /^(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under|posted in|labels?)\s?[:|]/u,
  // widget
  /^(?:\[\/?\w{2,20}[^\]]{0,80}\]|<\/?\w{1,12}[^>]{0,100}>)$/u,
  // syndicated
  /^the post .+ appeared first on /u,
  // legend
  /^[█■▪●◼◆▲▼]{1,3}.{0,80}$/u,
  // link
  /^(?:https?:\/\/|www\.)\S{3,200}$/u,
  // script
  /^(?:this video (?:is|cannot|can not)|video (?:player|unavailable|caption)|javascript|enable javascript|your browser|media playback).{0,120}$/u
]
/** The same for lines that are at most so long. */
const BRIEF_MOST = 64
const BRIEF: readonly RegExp[] = [
  // weather
  /^-?\d{1,3}(?:\.\d)? ?(?:°|º|˚)? ?[cf]?°?$/u,
  // weather word
  /^(?:clear sky|few clouds|scattered clouds|broken clouds|overcast clouds|light rain|humidity|wind|feels like)\b.{0,30}$/u,
  // read time
  /^(?:(?:estimated )?(?:reading|read) time:? ?)?\d{1,2}(?:-\d{1,2})? ?min(?:ute)?s?\.?(?: read| reading)?$/u,
  // advert
  /^[-–—*[(\s]{0,4}(?:advertis(?:e|ement|ements|ing)|advt\.?|advertorial|sponsored(?: content)?|promoted|ad|ads|story continues below|article continues (?:after|below)|continue reading|scroll to continue)\b[-–—*\])\s]{0,6}.{0,30}$/u,
  // share
  /^(?:share(?: (?:this|on|via|article|with|it|now)\b.{0,40})?|retweet|pin(?: it)?|like this:?|(?:like )?loading\.{0,3})[:!.]?$/u,
  // counter
  /^\d[\d,.]{0,9}k? (?:views?|shares?|likes?|reads?|votes?|followers|reactions?|retweets)$/u,
  // handle
  /^@[\w.]{2,30}$/u,
  // source link
  /^(?:source link|source url|original (?:article|source|post|story)|via|link|permalink|short ?link|view original)(?: (?:here|link))?[:.]?$/u,
  // navigation
  /^(?:home|menu|search|skip to (?:main )?content|skip to navigation|next(?: (?:article|post|story|page))?|prev(?:ious)?(?: (?:article|post|story|page))?|back to top|top|close|open|navigation|main menu|toggle .{1,20}|page \d+(?: of \d+)?|view all posts.{0,40}|all posts by .{1,40}|about (?:us|the author)|contact(?: us)?|world|politics|business|sports?|opinion|entertainment|technology|lifestyle|health|science|news|video|photos|live|breaking news|middle east|africa|europe|americas|asia(?: pacific)?|uncategorized)$/u
]

/** Patterns for lines of any beginning, and others that are dear to compile, each behind a look for a sign or word that it cannot do without. */
const BEHIND_SIGN: readonly (readonly [sign: RegExp, pattern: () => RegExp])[] = [
  // related
  [/^(?:rel|late|rec|pop|tre|sim|top|mo[rs]|oth|fea|bre|must|also)[\s\S]{0,70}$/, late(() => /^(?:related|latest|recent|popular|trending|recommended|similar|top|most read|most popular|more|other|featured|breaking|must[- ]read|also)[- ]?(?:articles?|stor(?:y|ies)|posts?|news|topics?|content|coverage|links?|reads?|videos?|headlines|now|tags?|from [\p{L} ]{1,30}|on (?:this|the) [\p{L} ]{1,30}|in [\p{L} ]{1,30})?(?: articles?| stories| news)?:?$/u)],
  // read also
  [/^[\s\S]{0,10}read|^[\s\S]{0,3}(?:see|nex|wat|lis|don|rel|more|you|edi|cli|tap|view|in )/, late(() => /^[[(»►▶•*\s]{0,3}(?:(?:also |please )?read(?: (?:also|more|next|full|this|the full \p{L}+))?|see also|see more|next (?:article|story)|watch(?: (?:also|now|live|more|the video))?|listen|don[’']t miss|related|more on this|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|editor[’']?s? (?:picks?|choice)|click here|tap here|view (?:all|more|gallery|photos?)|in pictures|in photos)(?:\s?[:|»>–-].{0,180}| on: .{1,160}| to .{0,80}|\.{0,3})$/u)],
  // page tool
  [/^(?:clo|sug|rep|sho|loa|vie|gif|sav|boo|emb|vis|kee|lis|end|reu|jum|tod|acq|ope|cli|\d|you)/, late(() => /^(?:close(?: modal)?|suggest a correction|report (?:an? )?(?:error|correction|typo)|(?:show|load|view) more(?: \p{L}{1,12})?|gift (?:this )?article|save article|bookmark|embed(?: from .{1,40})?|visual stories|keep reading|list of \d+ items?|list \d+ of \d+|end of list|reuse this content|jump to .{1,20}|today[’']s paper|acquire licensing rights.{0,40}|opens in (?:a )?new (?:window|tab)|click to (?:share|email|e-mail|print|copy)\b.{0,60}|listen ?[·•|(-] ?\d.{0,20}|\d[\d.,]{0,6}k|your (?:e-?mail|name)(?: address)?(?: \(required\))?)$/u)],
  // trail
  [/^(?:home|news|world)/, late(() => /^(?:home|news|world)(?: ?[>»/|›] ?[\p{L}\p{N}&’' -]{1,40}){1,6}$/u)],
  // weather of a place
  [/[°º˚]/, late(() => /^(?:weather:? |\p{L}[\p{L}.,’'-]{0,20}(?: \p{L}[\p{L}.,’'-]{0,20}){0,2}(?::| \|)? )?[-−]?\d{1,3}(?:\.\d)? ?(?:°|º|˚) ?[cf]?(?: ?[/|] ?[-−]?\d{1,3}(?:\.\d)? ?(?:°|º|˚) ?[cf]?)?(?:,? (?:(?:partly|mostly|light|heavy|scattered|few|broken|clear|sunny|cloudy|clouds|sky|skies|rain|rainy|showers?|thunderstorms?|drizzle|overcast|haze|hazy|fog|foggy|mist|snow|windy|humid|smoke|dust)\s?){1,3})?$/u)],
  // newsletter
  [/newsletter|inbox|notification|privacy policy|terms|cookie|all rights reserved|click here|our (?:app|channel|telegram|whatsapp)/, late(() => /^.{0,60}\b(?:newsletter|inbox|push notifications?|privacy policy|terms (?:of (?:use|service)|and conditions|& conditions)|cookies?(?: policy)?|all rights reserved|click here|our (?:app|channel|telegram|whatsapp))\b.{0,120}$/u)],
  // rule
  [/^[^a-z\d]+$/, late(() => /^[\s\p{P}\p{S}]{1,200}$/u)]
]

/** Every pattern, for tests. */
export const furniturePatterns = (): readonly RegExp[] => [...FURNITURE, ...BRIEF, ...BEHIND_SIGN.map(([, pattern]) => pattern())]

/** True where one of the patterns holds for a line in small letters. */
function isPageLine(lower: string): boolean {
  return (lower.length <= BRIEF_MOST && BRIEF.some(pattern => pattern.test(lower))) || FURNITURE.some(pattern => pattern.test(lower)) || BEHIND_SIGN.some(([sign, pattern]) => sign.test(lower) && pattern().test(lower))
}

/** The line in small letters, with the one sign that by Unicode folds to a plain letter but has no small one as that letter. */
function lowered(line: string): string {
  return line.toLowerCase().replaceAll('ſ', 's')
}

/** A paragraph of the page about itself, of any length: "Subscribe to The Example to get access to …". */
const LONG = /^(?:subscribe (?:to|now)|sign up (?:for|to)|download (?:the|our) (?:app|free)|want to send us|(?:we|this (?:site|website)) uses? cookies|by (?:clicking|continuing to (?:use|browse)|signing up)|copyright (?:©|\(c\)|\d{4})|©|this material may not be)\b/u
const LONG_MOST = 700
/** No beginning of such a paragraph is longer. */
const LONG_START = 60

/** What a page builder leaves anywhere in a line. */
const PLACEHOLDER = /\bspot_img\b/u

/** A sign without which no place stands beside a day. */
const DIVIDER = /[/|•·]/
/** "Marsa, Delta / Fri, August 27, 2021": where and when, and nothing else. Reads the line as it is written, by either case. */
const PLACE_AND_DAY = late(() => new RegExp(`^\\p{Lu}[\\p{L}.’'-]{1,20}(?: [\\p{L}.’'-]{1,20}){0,2}(?:, \\p{Lu}[\\p{L}.’'-]{1,20}(?: [\\p{L}.’'-]{1,20}){0,2})? ?[/|•·] ?(?:${DAY})$`, 'iu'))

/** A name or a place beside the day of a page, as it is written, also with a label: "PTI", "New Delhi", "Source: OCHA". */
const BESIDE_DAY = late(() => /^(?:\p{Lu}[\p{L}.&’'-]*(?: \p{Lu}[\p{L}.&’'-]*){0,2}|(?:\p{Lu}[\p{L}.&’'-]* ){1,4}(?:Desk|Reporter|Correspondent|Bureau|News|Agency|Agencies|Times|Post|Staff|Service)|(?:[Ss]ources?|[Ff]ormat|[Tt]ype|[Tt]heme|[Cc]ategory|[Ll]ocation|[Cc]ountry|[Aa]uthor|[Aa]gency|[Ee]dition|[Ss]ection): ?\S.{0,40})$/u)
const CLOCK_ALONE = late(() => new RegExp(`^${CLOCK}$`, 'u'))
/** "Jane Doe Published May 3, 2021": a name in front of the label, as it is written. */
const NAME_BEFORE = late(() => /^(?:\p{Lu}[\p{L}.’'-]* ){1,4}(?=[PpUu](?:ublished|pdated|osted)\b)/u)
const LABEL = /ublished|pdated|osted/
/** "May 3, 2021 by Jane Doe, Marsa". */
const DAY_BY = late(() => new RegExp(`^(?:${STAMPED}:? (?:on )?)?(?:${DAY}) by \\S.{1,60}$`, 'u'))

/** Each sign of a day with the pattern behind it, for tests. */
export const daySigns = (): readonly (readonly [sign: RegExp, pattern: RegExp])[] => [[DATE_START, DATE_BOX()], [YEAR_OR_FIGURES, DATE_BOX()], [DATE_START, DAY_BY()], [STAMP_START, STAMP]]

/** True for a line that only dates the page: "Wednesday, June 7, 2023", "PTI | Marsa | Updated: 14-03-2022 16:41 IST". Takes one trimmed line. */
export function isDateBox(line: string): boolean {
  return isDateBoxIn(line, lowered(line))
}

function isDateBoxIn(line: string, lower: string): boolean {
  if (line.length > 140 || !DIGIT_OR_STAMP.test(lower)) return false
  if (isStamp(lower)) return true
  const dated = YEAR_OR_FIGURES.test(lower)
  return (dated && DIVIDER.test(line) && PLACE_AND_DAY().test(line)) || (dated && lower.includes(' by ') && DATE_START.test(lower) && DAY_BY().test(lower)) || isStampRow(partsOf(line)) || (dated && isStampRow(line.split(/ [–—-] /u)))
}

/** Parts of which one at least is a day, and the others are days, hours, names or places. */
function isStampRow(parts: readonly string[]): boolean {
  return parts.length > 1 && parts.some(isDated) && !/^by\b/iu.test(parts[0] ?? '') && parts.every(part => isDated(part) || CLOCK_ALONE().test(lowered(part)) || BESIDE_DAY().test(part))
}

/** Takes a part as it is written. */
function isDated(part: string): boolean {
  return isStamp(lowered(part)) || (part.length <= 90 && LABEL.test(part) && isStamp(lowered(part.replace(NAME_BEFORE(), ''))))
}

function isStamp(lower: string): boolean {
  return lower.length <= 90 && ((DATE_START.test(lower) && YEAR_OR_FIGURES.test(lower) && DATE_BOX().test(lower)) || (STAMP_START.test(lower) && STAMP.test(lower)))
}

/** True for a line of the page around the article: weather and date boxes, adverts, share and comment forms, link lists. Takes one trimmed line. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return line.length <= LONG_MOST && isAboutPage(lowered(line.slice(0, LONG_START)))
  const lower = lowered(line)
  return isPageLine(lower) || (lower.includes('_') && PLACEHOLDER.test(lower)) || isDateBoxIn(line, lower) || isNavigation(line) || isButtons(line) || isAboutPage(lower)
}

function isAboutPage(lower: string): boolean {
  return LONG.test(lower)
}

/** True for the sections of a site, alone or in a row: "World", "Home | World | Sport", "Home News Politics Sports". Takes one trimmed line. */
export function isNavigation(line: string): boolean {
  if (isSectionLine(line) || isMenu(line)) return true
  const parts = partsOf(line)
  return parts.length > 0 && (isBar(parts) || parts.every(part => isSection(part) || isPageLine(lowered(part))))
}

/** True for a line that says that an advert follows, and nothing more. Takes one trimmed line. */
export function announcesAdvert(line: string): boolean {
  return line.length <= 40 && /^[-–—*[(\s]{0,4}(?:advertis(?:ement|ements|ing)|advt\.?|sponsored(?: content)?|promoted(?: content)?)[-–—*\])\s]{0,6}$/u.test(lowered(line))
}

/** Lines after which the article is over, unless paragraphs follow again. */
const CLOSING = /^(?:leave (?:a|your) (?:reply|comment)|(?:related|latest|next|other) (?:articles?|story|stories|posts|news|topics)|please enter your (?:comment|name)|share this article|stay connected|post a comment|most (?:read|popular)|you (?:may|might) also like|more (?:stories|news|from)|recommended|source link|comments?$|trending|more on (?:this|the)|(?:also )?read(?: (?:more|also))?$|topics? related|related$|keep reading$|in other news|(?:featured|visual|top) stories|latest$|editor[’']?s? picks?)/u

/** True for a line that closes the article: what follows without full sentences is furniture too. Takes one trimmed line. */
export function closesArticle(line: string): boolean {
  return line.length <= 80 && CLOSING.test(lowered(line))
}

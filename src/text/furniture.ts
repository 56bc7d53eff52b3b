/** A longer line is a paragraph, whatever it starts with. */
const LONGEST = 220

const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const WEEKDAY = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?'
const CLOCK = '\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ?(?:[A-Z]{2,4}|\\([A-Z]{2,4}\\)))?(?: ?[+-]\\d{1,2}(?::?\\d{2})?)?'
const DAY = `(?:${WEEKDAY},? {0,2})?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}),? \\d{4}|(?:${WEEKDAY},? )?(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`

/** What a date box cannot do without. */
const DIGIT_OR_STAMP = /\d{1,2}|day|now/iu

/** A date with or without clock time that fills the line: "Wednesday, June 7, 2023", "Updated: 26 Aug 2021 10:30 GMT". */
const DATE_BOX = new RegExp(
  `^(?:(?:(?:first |last )?(?:published|updated|posted|modified|uploaded|created)|date|dated)(?: on| at|:| -)* {0,2})?(?:${CLOCK},? (?:[-|–] )?)?(?:${DAY})(?:,? {0,2}(?:[-|–•·] |at |T)?${CLOCK})?(?: ?[|•·-])?$`, 'iu'
)
/** The same line, cut short by its label: "Updated 3 hours ago", "Published Aug 26". */
const STAMP = /^(?:(?:first |last )?(?:published|updated|posted|modified)|last update):?(?: (?:on|at|about))?(?: \d| (?:yesterday|today|just now|a|an)\b| [a-z]{3,9}\.?,? (?:\d|[a-z]{3,9}\.? \d)).{0,40}$/iu

/**
 * Lines of a page that are not the article. Every pattern is anchored at the line's start and reads one trimmed line of at most `LONGEST`
 * characters. Each has an example in tests/text/zones.test.ts.
 */
export const FURNITURE_PATTERNS: readonly RegExp[] = [
  // weather
  /^-?\d{1,3}(?:\.\d)? ?(?:°|º|˚)? ?[CF]?°?$/u,
  // weather word
  /^(?:clear sky|few clouds|scattered clouds|broken clouds|overcast clouds|light rain|humidity|wind|feels like)\b.{0,30}$/iu,
  // shop
  /^(?:buy|order|shop|donate|subscribe|sign up|sign in|log ?in|register|join|download|install|get the app|start (?:your )?free trial)(?: (?:now|here|today|in|us|our|to|for|free|the|more)\b.{0,80})?[!.]?$/iu,
  // read time
  /^(?:(?:estimated )?(?:reading|read) time:? ?)?\d{1,2}(?:-\d{1,2})? ?min(?:ute)?s?\.?(?: read| reading)?$/iu,
  // advert
  /^[-–—*[(\s]{0,4}(?:advertis(?:e|ement|ements|ing)|sponsored(?: content)?|promoted|ad|ads|story continues below|article continues (?:after|below)|continue reading|scroll to continue)\b[-–—*\])\s]{0,6}.{0,30}$/iu,
  // share
  /^(?:share(?: (?:this|on|via|article|with|it|now)\b.{0,40})?|tweet|retweet|pin(?: it)?|print|email|e-mail|whats ?app|telegram|facebook|twitter|linkedin|reddit|instagram|youtube|copy link|like this:?|loading\.{0,3}|flipboard|pinterest|messenger)[:!.]?$/iu,
  // share row
  /^(?:(?:share|tweet|facebook|twitter|whats ?app|linkedin|email|print|telegram|pinterest|reddit|copy link)[\s|,/•·]{1,3}){2,}.{0,20}$/iu,
  // comments
  /^(?:leave (?:a|your) (?:reply|comment)|\d{0,5} ?comments?(?: \(\d+\))?|post a comment|add (?:a )?comment|join the (?:conversation|discussion)|please enter (?:your|an?) .{1,60}|your e-?mail address will not be published.{0,80}|required fields are marked.{0,20}|save my name.{0,120}|notify me of .{0,60}|you (?:must|have to|need to) (?:be )?(?:log|sign).{0,60}|comments are closed.{0,20}|(?:name|email|website|comment)\*?:?|reply|cancel reply|post comment|view comments?|show comments?|no comments?(?: yet)?)\s?[!*.]?$/iu,
  // related
  /^(?:related|latest|recent|popular|trending|recommended|similar|top|most read|most popular|more|other|featured|breaking|must[- ]read|also)[- ]?(?:articles?|stor(?:y|ies)|posts?|news|topics?|content|coverage|links?|reads?|videos?|headlines|now|tags?|from [\p{L} ]{1,30}|on (?:this|the) [\p{L} ]{1,30}|in [\p{L} ]{1,30})?(?: articles?| stories| news)?:?$/iu,
  // read also
  /^[[(»►▶•*\s]{0,3}(?:(?:also |please )?read(?: (?:also|more|next|full|this|the full \p{L}+))?|see also|see more|watch(?: (?:also|now|live|more|the video))?|listen|don[’']t miss|related|more on this|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|editor[’']?s? (?:picks?|choice)|click here|tap here|view (?:all|more|gallery|photos?)|in pictures|in photos)(?:\s?[:|»>–-].{0,180}| to .{0,80}|\.{0,3})$/iu,
  // follow
  /^(?:(?:please )?follow|find|join|like|subscribe to|sign up (?:for|to)|connect with|stay (?:connected|tuned|informed|up to date)|get (?:the latest|our|all the|more|breaking|daily)|receive (?:our|the)|never miss|catch all|for (?:more|the latest|all the latest|breaking)) ?(?:(?:us|our|me|the|with|on|news|and|for|from|your|daily|a|in|connected|stories|updates|latest|live)\b.{0,150})?[.!:]?$/iu,
  // newsletter
  /^.{0,60}\b(?:newsletter|inbox|push notifications?|privacy policy|terms (?:of (?:use|service)|and conditions|& conditions)|cookies?(?: policy)?|all rights reserved|click here|our (?:app|channel|telegram|whatsapp))\b.{0,120}$/iu,
  // counter
  /^\d[\d,.]{0,9}k? (?:views?|shares?|likes?|reads?|votes?|followers|reactions?|retweets)$/iu,
  // reading aid
  /^(?:(?:change|increase|decrease|text|font) size|listen to (?:this )?article|our standards:.{0,80}|listen to this.{0,40}|a{1,3}[-+]?)$/iu,
  // copyright
  /^(?:©|\(c\) |copyright\b).{0,140}$/iu,
  // source link
  /^(?:source link|source url|original (?:article|source|post|story)|via|link|permalink|short ?link|view original)(?: (?:here|link))?[:.]?$/iu,
  // navigation
  /^(?:home|menu|search|skip to (?:main )?content|skip to navigation|next(?: (?:article|post|story|page))?|prev(?:ious)?(?: (?:article|post|story|page))?|back to top|top|close|open|navigation|main menu|toggle .{1,20}|page \d+(?: of \d+)?|view all posts.{0,40}|all posts by .{1,40}|about (?:us|the author)|contact(?: us)?|world|politics|business|sports?|opinion|entertainment|technology|lifestyle|health|science|news|video|photos|live|breaking news|middle east|africa|europe|americas|asia(?: pacific)?|uncategorized)$/iu,
  // trail
  /^(?:home|news|world)(?: ?[>»/|›] ?[\p{L}\p{N}&’' -]{1,40}){1,6}$/iu,
  // tags
  /^(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under|posted in|labels?)\s?[:|].{0,160}$/iu,
  // widget
  /^(?:\[\/?\w{2,20}[^\]]{0,80}\]|<\/?\w{1,12}[^>]{0,100}>)$/u,
  // legend
  /^[█■▪●◼◆▲▼]{1,3}.{0,80}$/u,
  // link
  /^(?:https?:\/\/|www\.)\S{3,200}$/iu,
  // script
  /^(?:this video (?:is|cannot|can not)|video (?:player|unavailable|caption)|javascript|enable javascript|your browser|media playback).{0,120}$/iu,
  // rule
  /^[\s\p{P}\p{S}]{1,200}$/u
]

/** All patterns as one, which stands or falls at the line's first character: a single match is several times faster than one after the other. */
const ANY_PATTERN = new RegExp(`^(?:${FURNITURE_PATTERNS.map(({ source }) => source.slice(1)).join('|')})`, 'iu')

/** What a page builder leaves anywhere in a line. */
const PLACEHOLDER = /\bspot_img\b/iu

/** "Marsa, Delta / Fri, August 27, 2021": where and when, and nothing else. */
const PLACE_AND_DAY = new RegExp(`^\\p{Lu}[\\p{L}.’' -]{1,30}(?:, \\p{Lu}[\\p{L}.’' -]{1,30})? ?[/|•·] ?(?:${DAY})$`, 'iu')

/** True for a line that only dates the page: "Wednesday, June 7, 2023". Takes one trimmed line. */
export function isDateBox(line: string): boolean {
  return line.length <= 120 && DIGIT_OR_STAMP.test(line) && (isStamp(line) || (line.includes('|') && line.split('|').every(part => isStamp(part.trim()))) || PLACE_AND_DAY.test(line))
}

function isStamp(part: string): boolean {
  return part.length <= 90 && (DATE_BOX.test(part) || STAMP.test(part))
}

/** True for a line of the page around the article: weather and date boxes, adverts, share and comment forms, link lists. Takes one trimmed line. */
export function isFurniture(line: string): boolean {
  return line.length <= LONGEST && (ANY_PATTERN.test(line) || (line.includes('_') && PLACEHOLDER.test(line)) || isDateBox(line))
}

/** Lines after which the article is over, unless paragraphs follow again. */
const CLOSING = /^(?:leave (?:a|your) (?:reply|comment)|related (?:articles?|stories|posts|news|topics)|latest (?:articles?|stories|posts|news)|please enter your (?:comment|name)|share this article|stay connected|post a comment|most (?:read|popular)|you (?:may|might) also like|more (?:stories|news|from)|recommended|source link|comments?$|trending|more on (?:this|the)|read more$|topics? related|related$)/iu

/** True for a line that closes the article: what follows without full sentences is furniture too. Takes one trimmed line. */
export function closesArticle(line: string): boolean {
  return line.length <= 80 && CLOSING.test(line)
}

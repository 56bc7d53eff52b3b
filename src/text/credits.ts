import { late } from './late'

/** A name as it stands in a byline: two to five capitalised words, with initials and particles. */
const NAME = `\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Lu}[\\p{L}.’'-]*|al|bin|de|van|der|von|da|el)){0,4}`

/** "By Jane Doe", "By Jane Doe and John Roe, The Example Times", "BY JANE DOE | KABUL". */
const BYLINE = late(() => new RegExp(`^(?:(?:[Ww]ritten|[Rr]eported|[Ee]dited|[Pp]osted|[Pp]ublished) )?(?:[Bb]y|BY):? (?:[Tt]he )?${NAME}(?:(?:,| and| AND| &| \\|| in| for| -| –) .{1,90})?$`, 'u'))
/** "Text by: NEWS WIRES | Video by: Jane Doe". */
const WORK_BY = /^(?:text|words|story|video|photos?|photographs|graphics|illustrations?) by:? \S.{1,100}$/iu
/** "JANE DOE, Marsa; JOHN ROE, Oldo; Ann Poe, Sarn". */
const ROW = late(() => new RegExp(`^(?:${NAME}, ${NAME}; ){2}`, 'u'))
/** "StarAvis Desk", "Web Desk", "Staff Reporter", "Our Correspondent", "News Agencies". */
const DESK = late(() => /^(?:[\p{Lu}\d][\p{L}\p{N}.’'&-]*,? ){0,5}(?:Desk|Staff|Bureau|Staff (?:Writer|Reporter)|Correspondents?|Reporter|Monitoring|News Service|Editorial Board|Newsroom|Web Team)(?:,? \p{Lu}[\p{L}.’'-]*){0,4}$/u)
/** "SOURCE: BBC AND NEWS AGENCIES", "Source: VOA News", "Sources: AP, AFP". */
const SOURCE_LINE = /^(?:sources?|photos?|images?|pictures?|credits?|photographs?|video|author|reporter|writer|editor|agency|agencies|courtesy)\s?:\s?.{1,120}$/iu
/** "(With information from AFP)", "(with inputs from agencies)", "With files from Reuters". */
const WITH_FILES = /^[([]?(?:with (?:information|inputs?|files|reporting|additional reporting|material|agency inputs?|reports?|contributions?) (?:from|by)\b.{1,90}|agencies|this (?:story|article|report) has not been edited\b.{0,140}|this (?:story|article|report) (?:was|has been|is|first|originally) (?:(?:originally|first|also) )?(?:published|produced|written|translated|edited|generated|supplied|auto-generated|from a syndicated)\b.{0,140})[)\]]?\.?$/iu
/** "Karen Doe Reporting from Washington, and Eric Roe From Portland", "Additional reporting by …; Editing by …". */
const REPORTING = late(() => new RegExp(`^${NAME}(?:,? and ${NAME}|, ${NAME}){0,4} (?:[Rr]eporting|Reports|[Rr]eported|[Cc]ontributed) (?:[Ff]rom|to|reporting)\\b.{1,240}$`, 'u'))
/** "(Additional reporting by Jane Doe; Editing by John Roe)". */
const EDITED = late(() => /^[([]?(?:(?:additional |writing and )?reporting|edited|editing|writing|compiled|translated|produced|additional \p{L}+) (?:by|from)\b.{1,240}$/iu)
/** "${NAME} contributed to this report." */
const CONTRIBUTED = /^.{3,160}\b(?:contributed (?:to this (?:report|article|story)|reporting)|reporting by|reporting for this story)\b.{0,60}$/u
/** "© AFP", "AP Photo/Jane Doe", "(Reuters)", "Getty Images". */
const PHOTO_AGENCY = /^[([]?(?:(?:Image|Photo|Video) source, .{2,60}|AP Photo|Reuters|AFP|EPA|EFE|Getty(?: Images)?|Xinhua|Shutterstock|Associated Press|via REUTERS|ANI|PTI|IANS|UPI|TASS|Anadolu(?: Agency)?|VOA(?: News)?|BBC(?: News)?)(?:[/,|].{0,60})?[)\]]?$/u

/** "Jane Doe is a reporter covering the delta for The Example." */
const ABOUT_AUTHOR = late(() => new RegExp(`^${NAME} is (?:a|an|the)(?: [\\p{L}-]+){0,4} (?:reporter|journalist|correspondent|editor|writer|columnist)\\b.{0,40} (?:cover(?:s|ing)|based in|for (?:The )?\\p{Lu}|at The|with The)\\b.{0,120}$`, 'u'))
/** "FILE PHOTO: Boats on the river", "Image caption, Boats on the river". */
const CAPTION_LABEL = late(() => /^(?:(?:FILE|File) (?:PHOTO|photo|-|–|—)|(?:Image|Photo|Video) caption,|FILE\s?[-–—]|In this (?:[\p{L}.,\d]+ ){0,6}(?:file )?(?:photo|image|picture)\b)/u)

/** The label on a line of its own, above the caption: "Image caption,". */
const LABEL_ALONE = /^(?:image|photo|picture) caption[,:]?$/i
/** "[Photo: Boats lie on the river at Marsa]": a label and words of a sentence, where a credit has names. */
const LABELLED_PICTURE = /^[[(]?(?:photo|image|picture|video): /i
/** Words in small letters that credits have too. */
const OF_CREDITS: ReadonlySet<string> = new Set('courtesy the via file photo and for from with image taken handout supplied'.split(' '))

/** True for a line that calls itself a caption. Takes one trimmed line. */
export function isLabelledCaption(line: string): boolean {
  return line.length < 500 && ((CAPTION_START.test(line) && CAPTION_LABEL().test(line)) || (LABELLED_PICTURE.test(line) && tellsOfPicture(line)))
}

function tellsOfPicture(line: string): boolean {
  return line.split(' ').filter(word => /^\p{Ll}{3,},?$/u.test(word) && !OF_CREDITS.has(word)).length > 1
}

/** True for a caption's label that stands above it. Takes one trimmed line. */
export function announcesCaption(line: string): boolean {
  return line.length < 20 && LABEL_ALONE.test(line)
}

/** Credit at the end of a caption: "(PHOTO: AP)", "Image: Jane Doe (flickr).", "[Photo by Jane Doe]", "| Photo: AFP", "Photo credit: AP". */
const TRAILING_CREDIT = late(() => /(?:[([|]\s?|(?<=[.!?”"\p{L})])\s)(?:file )?(?:photos?|images?|pictures?|pic|credits?|photographs?|graphics?|illustration|photo credit|image credit|source|courtesy)(?: by| \|| courtesy(?: of)?| credit|\/|:)\s?[^|[\]]{1,80}\]?$/iu)
/** Agency in brackets at the very end: "(AP)", "(Reuters/File)", "[AFP]", "AP Photo/Jane Doe". */
const TRAILING_AGENCY = late(() => /(?:[([](?:AP|AFP|EPA|EFE|Reuters|REUTERS|Getty|Getty Images|Xinhua|ANI|PTI|File|File photo|Supplied|Handout)(?:[/,][^)\]]{0,50})?[)\]]|\(?AP Photo\/[^)]{3,60}\)?|(?:REUTERS|AFP|EPA|Getty Images|AP)\/\p{Lu}[\p{L}. /-]{1,50}[)\]]?|\b\p{Lu}[\p{L}. -]{2,40}\/(?:AFP|AP|EPA|Reuters|REUTERS|Getty Images|Anadolu)[)\]]?)\.?$/u)

/** A mark or word without which neither of the two stands: most lines have none, and it is found at once. */
const MAY_CREDIT = /[:/([|]|\b(?:by|courtesy|credit)\b/i

/**
 * What a line cannot do without to be a credit of each kind. Patterns with classes of Unicode letters are dear to compile, and most pages
 * have a line of few kinds: the plain look comes first.
 */
const BYLINE_START = /^(?:[a-z]{6,9} )?by/i
const WORK_BY_WORD = / by[: ]/i
const WITH_FILES_START = /^[([]?(?:with|agenc|thi)/i
const REPORTING_WORD = / (?:[Rr]eport(?:ing|ed)|Reports|[Cc]ontributed) (?:[Ff]rom|to|reporting)/
const EDITED_START = /^[([]?(?:additional|writing|reporting|edit|compiled|tran|produced)/i
const AUTHOR_WORD = /reporter|journalist|correspondent|editor|writer|columnist/
const DESK_WORD = /Desk|Staff|Bureau|Correspondent|Reporter|Monitoring|News Service|Editorial Board|Newsroom|Web Team/
const CONTRIBUTED_WORD = /contributed|reporting/
/** The same for what stands at a line's end. */
const TRAILING_WORD = /[([|\s](?:file )?(?:photo|image|pic|credit|graphic|illu|.ource|courte)/i
const TRAILING_MARK = /\/|[)\]]\.?$/
const TRAILING_NAME = /AP|AFP|EPA|EFE|Reuters|REUTERS|Getty|Xinhua|ANI|PTI|File|Supplied|Handout|Anadolu/
const CAPTION_START = /^(?:F(?:ILE|ile)|Image|Photo|Video|In this )/

/** Each sign with the pattern behind it, for tests. */
export const creditSigns = (): readonly (readonly [sign: RegExp, pattern: RegExp])[] => [
  [BYLINE_START, BYLINE()], [WORK_BY_WORD, WORK_BY], [WITH_FILES_START, WITH_FILES], [REPORTING_WORD, REPORTING()], [EDITED_START, EDITED()], [AUTHOR_WORD, ABOUT_AUTHOR()], [DESK_WORD, DESK()],
  [CONTRIBUTED_WORD, CONTRIBUTED], [TRAILING_WORD, TRAILING_CREDIT()], [TRAILING_MARK, TRAILING_AGENCY()], [TRAILING_NAME, TRAILING_AGENCY()], [CAPTION_START, CAPTION_LABEL()], [NAMES_IN, BYLINE_IN()], [/; /, ROW()]
]

/** True for a line that says who wrote, took or delivered the piece. Takes one trimmed line. */
export function isCredit(line: string): boolean {
  if (line.length > 260) return false
  if (BYLINE_START.test(line) && BYLINE().test(line) && !/[.!?]$/.test(line)) return true
  if ((line.includes(':') && SOURCE_LINE.test(line)) || (WORK_BY_WORD.test(line) && WORK_BY.test(line))) return true
  if ((line.includes('; ') && ROW().test(line)) || (WITH_FILES_START.test(line) && WITH_FILES.test(line)) || (REPORTING_WORD.test(line) && REPORTING().test(line)) || (EDITED_START.test(line) && EDITED().test(line))) return true
  if ((line.includes(' is ') && AUTHOR_WORD.test(line) && ABOUT_AUTHOR().test(line)) || PHOTO_AGENCY.test(line)) return true
  return (line.length < 60 && DESK_WORD.test(line) && DESK().test(line)) || (line.length < 200 && CONTRIBUTED_WORD.test(line) && CONTRIBUTED.test(line))
}

/** Where the credit at a line's end begins, as an index into the line: "… the port. Image: Jane Doe" -> 10; -1 where none stands. Reads the last 120 characters. */
export function trailingCreditAt(line: string): number {
  const from = Math.max(CAPTION_START.test(line) ? CAPTION_LABEL().exec(line)?.[0].length ?? 0 : 0, line.length - 120)
  const tail = line.slice(from)
  if (!MAY_CREDIT.test(tail)) return -1
  const match = (TRAILING_WORD.test(tail) ? TRAILING_CREDIT().exec(tail) : null) ?? (TRAILING_MARK.test(tail) && TRAILING_NAME.test(tail) ? TRAILING_AGENCY().exec(tail) : null)
  if (!match || from + match.index === 0) return -1
  return from + match.index + (/^\s/u.exec(match[0]) ? 1 : 0)
}

/** "Jane Doe", "Jane Doe, Kabul": what stands between headline and story in title case and no more than five words. */
const BARE_BYLINE = late(() => new RegExp(`^${NAME}(?:,? (?:and |& )?${NAME})?(?: \\|.{0,40})?$`, 'u'))
/** Two to six words, none of which is a plain one of a headline. */
const NAMES_ALONE = /^(?!.* (?!and |al |bin |de |van |der |von |da |el )[a-z])\S+(?: \S+){1,5}$/
/** "Jane Doe and John Roe in Kabul": two or three words each, and where they wrote. */
const BYLINE_IN = late(() => /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,2}(?:,? and \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,2})? in \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)?$/u)
/** The same without classes of Unicode letters: words in front of and behind "in", none of which but "and" begins with a plain small letter. */
const NAMES_IN = /^[^a-z]\S*(?: (?:and )?[^a-z\s]\S*){1,5} in [^a-z\s]\S*(?: [^a-z\s]\S*)?$/
/** The rest of a byline that was broken into lines: ", Dan Ortiz", "and Sue Ming-Li". */
const BYLINE_REST = late(() => new RegExp(`^(?:, ?(?:and )?|and |& )${NAME}(?:,? and ${NAME})?$`, 'u'))

/** True for a line that may be a byline where one is expected, right under the headline. Takes one trimmed line. */
export function mayBeByline(line: string): boolean {
  if (line.length >= 70 || /[.!?:]$/.test(line)) return false
  return (line.length < 60 && NAMES_ALONE.test(line) && BARE_BYLINE().test(line)) || (NAMES_IN.test(line) && BYLINE_IN().test(line))
}

/** True for a line that goes on with the byline of the line before. Takes one trimmed line. */
export function continuesByline(line: string): boolean {
  return line.length < 60 && BYLINE_REST().test(line)
}

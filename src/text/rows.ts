/** Sections of a news site, as its navigation names them. */
const SECTIONS = 'home menu search world national nation international local regional metro city politics business economy markets money sport sports opinion opinions editorial editorials columns analysis entertainment culture arts style technology tech lifestyle health science '
  + 'education environment climate crime weather traffic travel food news latest live video videos photos gallery podcast podcasts magazine features feature investigations africa asia europe americas india nigeria kenya pakistan counties archive archives epaper e-paper '
  + 'obituaries classifieds jobs games shop store more sections subscribe register login logout contact about newsletter newsletters'
/** Buttons to share a page or to go to its pages elsewhere, and those for the size of its letters ("A A"). */
const BUTTONS = 'share shares views tweet facebook twitter x whatsapp linkedin email e-mail print telegram pinterest reddit instagram youtube tiktok koo app messenger viber copy link flipboard threads a'

const sections: ReadonlySet<string> = new Set(SECTIONS.split(' '))
const buttons: ReadonlySet<string> = new Set(BUTTONS.split(' '))

/** What parts the things of a row: bars, dots, arrows and wide gaps. */
const BETWEEN = / ?[|•·›»] ?|\t| {2,9}| \/ /u
/** One of them at least: most lines have none. */
const DIVIDED = /[|•·›»]| {2}|\t| \/ /u

/** Words of a row that nothing parts, at least: "World Health News" may be a title. */
const SECTIONS_LEAST = 4
const MOST_PARTS = 24

/** The things of a row, empty where the line is none: "Home | World | Sport", "14 March 2022  10:15 IST". Takes one trimmed line. */
export function partsOf(line: string): readonly string[] {
  if (!DIVIDED.test(line)) return []
  const parts = line.split(BETWEEN).map(part => part.trim()).filter(part => part !== '')
  return parts.length < 2 || parts.length > MOST_PARTS ? [] : parts
}

/** True for buttons to share a page, one or a row, and for the words of its counters: "Facebook", "TWEET EMAIL", "SHARES". Takes one trimmed line. */
export function isButtons(line: string): boolean {
  return isRowOf(line, 1, word => buttons.has(word))
}

/** True for a row of sections with nothing between them, perhaps with buttons: "Home News Politics Sports Metro Opinion". Takes one trimmed line. */
export function isMenu(line: string): boolean {
  return isRowOf(line, SECTIONS_LEAST, word => sections.has(word) || buttons.has(word))
}

/** True for a line of nothing but such words; most lines are told by their first. */
function isRowOf(line: string, least: number, has: (word: string) => boolean): boolean {
  const space = line.indexOf(' ')
  if (!has((space < 0 ? line : line.slice(0, space)).toLowerCase())) return false
  const words = line.toLowerCase().split(' ')
  return words.length >= least && words.length <= MOST_PARTS && words.every(has)
}

/** True for short names in capitals, three and more, as a site has above its stories: "DIARY & CALENDAR    HOROSCOPE    COMICS". */
export function isBar(parts: readonly string[]): boolean {
  return parts.length > 2 && parts.every(part => part.length <= 24 && /^[\p{Lu}&’' ]+$/u.test(part))
}

/** True for the name of a section, as a part of a row: "World". */
export function isSection(part: string): boolean {
  return sections.has(part.toLowerCase())
}

/** True for the name of a section on a line of its own, told from a sub-heading of the story by a bullet or by capitals: "• Counties", "CRIME". Takes one trimmed line. */
export function isSectionLine(line: string): boolean {
  const name = line.replace(/^[•*] ?/, '')
  return sections.has(name.toLowerCase()) && (name !== line || name === name.toUpperCase() || name === 'Sections')
}

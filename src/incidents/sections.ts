import { isCoarse } from '../casualties/words/places'
import { late } from '../text/late'
import type { TextDocument } from '../text/document'
import { kept } from '../text/kept'
import { countsTogether, isBullet, isRoundUp, leadBlockOf, namesSeveral } from './round-up'
import { lineOf } from './wording'

/** Code units of a paragraph's beginning that are read. */
const REACH = 120
/** A label in capitals that a paragraph opens with: "ANDHRA PRADESH: The toll", "OLDO – Two men". */
const CAPITALS = late(() => /^(\p{Lu}[\p{Lu} .'’&-]{2,40})(?::| [–—-]) /u)
/** What it cannot do without: no plain small letter in front of the mark. */
const CAPITALS_SIGN = /^[^a-z]{3,}(?::| [–—-]) /
/** One of one to three names: "Burkina Faso. Fighters", "Oldo: Two men". */
const NAMES = late(() => /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?:\.|:) (?=["“]?(?:\p{Lu}|\d))/u)
/** What it cannot do without: a stop or colon behind the first, second or third word. */
const NAMES_SIGN = /^[^\s.:]+(?: [^\s.:]+){0,2}[.:] /
/** A lead that is no lead: "Burkina Faso. Fighters". */
const LEAD_LABEL = late(() => /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}\. (?=\p{Lu})/u)
/** A line of a list that opens with when or where: "• 3 February, Djugu: Militiamen", "- Oldo: two men". */
const LABELLED_BULLET = /^(?:[•*▪●‣–—-]|\d{1,2}[.)])\s?[^:.]{3,80}: /
/** A line of a list with numbers and nothing else. */
const BREAKDOWN_LINE = /^(?:[•*▪●‣–—-]|\d{1,2}[.)])?\s?\p{Lu}[^:.\d]{2,40}: (?:\d[\d,]* (?:people )?(?:dead|killed|deaths?|missing|injured|wounded|hurt)[,; .]*(?:and )?)+$/u
/** What opens such a list. */
const BREAKS_DOWN = /\b(?:breakdown|toll|by (?:province|district|state|region|county|country|city))\b/i
/** A heading of one to four names and nothing else: "Lebanon", "WEST BANK". */
const HEADING = late(() => /^\p{Lu}[\p{L}'’.-]*(?: (?:and |of |the )?\p{Lu}[\p{L}'’.-]*){0,3}$/u)
/** Headings of a story on one event, and what no event stands under. */
const NO_PLACE = /^(?:background|reactions?|response|casualties|victims?|investigations?|aftermath|context|related|analysis|timeline|summary|weather|rescue|witnesses|read more|overview|introduction|conclusion)$/i

/**
 * The section of a round-up that a sentence stands in: each paragraph with a label of its own, each line of a labelled list, each part
 * under the heading of a place. 0 for the headline, the lead and for every sentence of a text that is not built so.
 */
export function sectionOf(document: TextDocument, sentence: number): number {
  return sectionsOf(document)[document.sentences.block[sentence] ?? 0] ?? 0
}

/** True for a text that is told section by section. */
export function isSectioned(document: TextDocument): boolean {
  return sectionsOf(document).some(section => section > 1)
}

const sectionsOf = kept(readSections)

function readSections(document: TextDocument): readonly number[] {
  const lead = leadBlockOf(document)
  const { blocks } = document
  const starts = new Set<number>()
  const labels = new Map<string, number>()
  const bullets: number[] = []
  const labelledBullets: number[] = []
  const headings: number[] = []
  let named = 0
  let breaksDown = false
  let before = ''
  for (let at = Math.max(0, lead); at < blocks.length; at++) {
    const block = blocks[at]
    if (block?.zone !== 'body' && block?.zone !== 'headline') continue
    const text = lineOf(document, block.start, Math.min(block.end, block.start + REACH)).trimEnd()
    // "- Varona: 17 dead, 4 missing": what the story counted together, place by place.
    if (text.includes(': ') && BREAKDOWN_LINE.test(text)) {
      breaksDown ||= BREAKS_DOWN.test(before)
      if (breaksDown) continue
    } else {
      breaksDown = false
    }
    before = text
    // A text in capitals throughout shows no label by them.
    if (!block.heading && !/\p{Ll}/u.test(text)) continue
    if (block.heading) {
      if (HEADING().test(text) && !NO_PLACE.test(text)) { headings.push(at); if (isNamedElsewhere(document, text, block) || isCoarse(text.toLowerCase().split(' '))) named++ }
      continue
    }
    const capitals = CAPITALS_SIGN.test(text) ? CAPITALS().exec(text) : null
    // A lead may open so, too ("Burkina Faso. Fighters"); with a colon it has a dateline where it speaks of all that happened.
    if (at === lead && !(NAMES_SIGN.test(text) && LEAD_LABEL().test(text)) && !(capitals !== null && !isSumOfAll(document, block))) continue
    if (LABELLED_BULLET.test(text)) labelledBullets.push(at)
    if (isBullet(text)) bullets.push(at)
    const label = (capitals ?? (NAMES_SIGN.test(text) ? NAMES().exec(text) : null))?.[1]
    // Who speaks twice is no place.
    if (label !== undefined) labels.set(label, labels.has(label) ? -1 : at)
  }
  const distinct = [...labels.values()]
  if (distinct.length > 1 && !distinct.includes(-1)) for (const at of distinct) starts.add(at)
  if (labelledBullets.length > 1) for (const at of labelledBullets) starts.add(at)
  else if (bullets.length > 1 && isRoundUp(document)) for (const at of bullets) starts.add(at)
  // Two that the text speaks of are places, and so are the others like them.
  if (named > 1) for (const at of headings) starts.add(at)
  if (starts.size < 2) return []
  const lines = new Set([...bullets, ...labelledBullets])
  let count = 0
  let part = 0
  return blocks.map((_, at) => {
    if (!starts.has(at)) return part
    count++
    // What stands behind a list is of the part that the list stands in.
    if (!lines.has(at)) part = count
    return count
  })
}

/** True for a paragraph that gives one number of several events. */
function isSumOfAll(document: TextDocument, { start, end }: { readonly start: number, readonly end: number }): boolean {
  const words = lineOf(document, start, Math.min(end, start + SUM_REACH))
  return namesSeveral(words) || countsTogether(words)
}
/** Code units of a lead that are read for that. */
const SUM_REACH = 300

/** True where the words of a heading stand somewhere else in the text with the same capitals, or with those of a name. */
function isNamedElsewhere({ text }: TextDocument, heading: string, { start, end }: { readonly start: number, readonly end: number }): boolean {
  const name = heading === heading.toUpperCase() ? heading.toLowerCase().replace(/(^|[ '’-])\p{Ll}/gu, first => first.toUpperCase()) : heading
  const before = text.indexOf(name)
  return before >= 0 && (before < start ? true : text.indexOf(name, end) >= 0)
}

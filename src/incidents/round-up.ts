import type { TextDocument } from '../text/document'
import { kept } from '../text/kept'
import { lineOf } from './wording'

/** Words for more than one event: "car bombs", "twin blasts", "a series of attacks", "three crashes", "floods". */
const SEVERAL = /\b(?:attacks|bomb(?:ing)?s|bombers|blasts|explosions|shootings|stabbings|killings|murders|raids|strikes|airstrikes|rockets|missiles|clashes|ambushes|crashes|collisions|wrecks|accidents|incidents|fires|blazes|storms|tornadoes|twisters|floods|landslides|avalanches|derailments|encounters|gunfights|gunbattles|violence|gunfire|fighting|bodies)\b/i
/** Words that say that they are told in one number: "a wave of", "separate", "in two cities", "across". */
const TOGETHER = /\b(?:series|wave|string|spate|rash|round|day|night|weekend) of\b|\b(?:separate|twin|multiple|coordinated|across)\b|\bweekend (?:gun )?(?:shootings|violence|crashes)\b|\bshootings since\b|\b(?:north|south|east|west)(?:,| and) (?:the )?(?:north|south|east|west)\b|\b(?:past|last) (?:day|24 hours)\b|\b(?:two|three|four|five|six|seven|several|both) (?:[\w-]+ ){0,3}(?:attacks|bombs|bombings|bombers|blasts|shootings|stabbings|killings|murders|raids|strikes|crashes|accidents|incidents|encounters|gunfights|cities|towns|villages|districts|provinces|states|countries|places|locations|neighbou?rhoods|regions)\b/i
/** "attacks in Varona and Orvale", "bombings in Oldo, Tesk and Tarn". */
const IN_BOTH = /s in \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?:, \p{Lu}[\p{L}-]+)* and \p{Lu}/u
/** Code units of a sentence that are read. */
const REACH = 400

/** A line of a list: "• Two killed in Oldo", "3) Oldo". */
const BULLET = /^(?:[•*▪●‣–—-]|\d{1,2}[.)])\s/

/** True for a line of a list, by its beginning. */
export function isBullet(line: string): boolean {
  return BULLET.test(line)
}

/** True where the words speak of more than one event. */
export function namesSeveral(words: string): boolean {
  return SEVERAL.test(words)
}

/** True where the words name the places of several events. */
export function namesPlaces(words: string): boolean {
  return IN_BOTH.test(words)
}

/** True where the words give one number of several events. */
export function countsTogether(words: string): boolean {
  return TOGETHER.test(words) || IN_BOTH.test(words)
}

/** What is known of a document's lead: the index of its first paragraph, and whether headline or lead speak of several events. */
interface Lead { readonly block: number, readonly several: boolean }

const leadOf = kept((document: TextDocument): Lead => {
  const { sentences } = document
  const block = leadBlock(document)
  let several = false
  for (let at = 0; at < sentences.count && (sentences.block[at] ?? 0) <= block && !several; at++) {
    const start = sentences.start[at] ?? 0
    const words = lineOf(document, start, Math.min(sentences.end[at] ?? start, start + REACH))
    several = namesSeveral(words) && countsTogether(words)
  }
  return { block, several }
})

/** Index of the block of the story's first paragraph; -1 without one. */
export function leadBlockOf(document: TextDocument): number {
  return leadOf(document).block
}

/**
 * The first paragraph: behind a list of news that stands right under the headline; the block before the list where the story goes on
 * under a heading, and so is all list.
 */
function leadBlock({ blocks, text }: TextDocument): number {
  const first = blocks.findIndex(({ zone, heading }) => zone === 'body' && !heading)
  let at = first
  while (at >= 0 && at < blocks.length && isBullet(text.slice(blocks[at]?.start, (blocks[at]?.start ?? 0) + LEADING))) at++
  const behind = blocks[at]
  return at === first || (behind?.zone === 'body' && !behind.heading) ? at : first - 1
}
/** Code units in which a line shows that it is one of a list. */
const LEADING = 8

/** True for a sentence of the story's first paragraph, or of what stands before it. */
export function isLead(document: TextDocument, sentence: number): boolean {
  return (document.sentences.block[sentence] ?? 0) <= leadOf(document).block
}

/** True where headline or lead speak of several events at once: "a wave of bombings", "two separate crashes", "a weekend of violence". */
export function isRoundUp(document: TextDocument): boolean {
  return leadOf(document).several
}

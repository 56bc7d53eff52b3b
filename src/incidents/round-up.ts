import type { TextDocument } from '../text/document'
import { lineOf } from './wording'

/** Words for more than one event: "car bombs", "twin blasts", "a series of attacks", "three crashes", "floods". */
const SEVERAL = /\b(?:attacks|bomb(?:ing)?s|bombers|blasts|explosions|shootings|stabbings|killings|murders|raids|strikes|airstrikes|rockets|missiles|clashes|ambushes|crashes|collisions|wrecks|accidents|incidents|fires|blazes|storms|tornadoes|twisters|floods|landslides|avalanches|derailments|violence|gunfire)\b/i
/** Words that say that they are told in one number: "a wave of", "separate", "in two cities", "across". */
const TOGETHER = /\b(?:series|wave|string|spate|rash|round|day|night|weekend) of\b|\b(?:separate|twin|multiple|coordinated|across)\b|\b(?:two|three|four|five|six|seven|several|both) (?:[\w-]+ ){0,3}(?:attacks|bombs|bombings|bombers|blasts|shootings|stabbings|raids|strikes|crashes|accidents|incidents|cities|towns|villages|districts|provinces|states|countries|places|locations|neighbou?rhoods|regions)\b/i
/** Code units of a sentence that are read. */
const REACH = 400

/** True where the words speak of more than one event. */
export function namesSeveral(words: string): boolean {
  return SEVERAL.test(words)
}

/** True where the words give one number of several events. */
export function countsTogether(words: string): boolean {
  return TOGETHER.test(words)
}

/** What is known of a document's lead: the index of its first paragraph, and whether headline or lead speak of several events. */
interface Lead { readonly block: number, readonly several: boolean }
const leads = new WeakMap<TextDocument, Lead>()

function leadOf(document: TextDocument): Lead {
  const known = leads.get(document)
  if (known) return known
  const { blocks, sentences } = document
  const block = blocks.findIndex(({ zone, heading }) => zone === 'body' && !heading)
  let several = false
  for (let at = 0; at < sentences.count && (sentences.block[at] ?? 0) <= block && !several; at++) {
    const start = sentences.start[at] ?? 0
    const words = lineOf(document, start, Math.min(sentences.end[at] ?? start, start + REACH))
    several = namesSeveral(words) && countsTogether(words)
  }
  const lead = { block, several }
  leads.set(document, lead)
  return lead
}

/** Index of the block of the story's first paragraph; -1 without one. */
export function leadBlockOf(document: TextDocument): number {
  return leadOf(document).block
}

/** True for a sentence of the story's first paragraph, or of what stands before it. */
export function isLead(document: TextDocument, sentence: number): boolean {
  return (document.sentences.block[sentence] ?? 0) <= leadOf(document).block
}

/** True where headline or lead speak of several events at once: "a wave of bombings", "two separate crashes", "a weekend of violence". */
export function isRoundUp(document: TextDocument): boolean {
  return leadOf(document).several
}

import { TokenKind, type TextDocument } from '../../text/document'
import { HARM_ADJECTIVES, HARM_NOUNS, HARM_VERBS, WEAK_VERBS } from './harm'

/** Verbs without an effect of their own that give one by what follows them alone ("gunned down", "crushed"); the rest need a further word of the vocabulary ("left ... dead"). */
const HARMING: ReadonlySet<string> = new Set('gun mow blow crush trample eliminate burn flee force drive lose'.split(' '))

/** Words of the constructions that stand in no table: what completes a verb, what is counted, what is possessed. */
const FURTHER = 'death alive pieces fatally dead toll lives life body bodies corpse corpses remains skeleton skeletons hostage hostages captive captives killer killers murderer murderers kidnapper kidnappers captor captors deceased hospitalisation hospitalisations '
  + 'hospital hospitals clinic icu wound wounds fracture fractures bruises trauma concussion concussions shock inhalation hypothermia'

const SLOTS = 8192

interface Triggers { readonly words: ReadonlySet<string>, /** 1 where a word of harm hashes to it, so that few words are cut out to be looked up. */ readonly slots: Uint8Array }

let built: Triggers | null = null

function triggers(): Triggers {
  if (built) return built
  const weak = WEAK_VERBS.filter(([alone, forms]) => alone || HARMING.has(forms.slice(0, forms.indexOf(' ')))).map(([, forms]) => forms)
  const words = [...HARM_VERBS.map(([, , forms]) => forms), ...weak, ...HARM_NOUNS.map(([, nouns]) => nouns), ...HARM_ADJECTIVES.keys(), FURTHER].join(' ').split(' ')
  const slots = new Uint8Array(SLOTS)
  for (const word of words) slots[slotOf(word, 0, word.length)] = 1
  built = { words: new Set(words), slots }
  return built
}

/** A word's slot, upper and lower case alike. */
function slotOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (text.charCodeAt(at) | 32), 0x9E3779B1)
  return hash >>> 19
}

const LONGEST = 'hospitalisations'.length

/**
 * True where a word stands in the sentence without which no construction finds a figure. A construction with a new word needs it in one
 * of the tables or in `FURTHER`.
 */
export function mayTellHarm(document: TextDocument, sentence: number): boolean {
  const { text, tokens, sentences } = document
  const { words, slots } = triggers()
  const end = sentences.endToken[sentence] as number
  for (let token = sentences.firstToken[sentence] as number; token < end; token++) {
    const from = tokens.start[token] as number
    const to = tokens.end[token] as number
    if (tokens.kind[token] !== TokenKind.word || to - from < 3 || to - from > LONGEST) continue
    if (slots[slotOf(text, from, to)] === 1 && words.has(text.slice(from, to).toLowerCase())) return true
  }
  return false
}

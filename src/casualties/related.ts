import type { TextDocument } from '../text/document'
import { keepByForm } from '../text/forms'
import { once } from './read/once'
import type { SentenceWords } from './read/sentence'

/** Words for the same kind of event; a text that says "bombing" may go on with "the blast". */
const KINDS: readonly string[] = [
  'bombing bombings bomb bombs blast blasts explosion explosions bomber bombers detonated exploded ied',
  'strike strikes airstrike airstrikes drone missile missiles rocket rockets shelling shells bombardment',
  'shooting shootings gunman gunmen gunfire shootout shot firefight',
  'raid raids operation operations clash clashes battle battles fighting offensive ambush cell hideout',
  'crash crashes crashed collision collided accident derailment derailed plane train bus helicopter',
  'earthquake quake tremor aftershock tsunami eruption erupted volcano',
  'flood floods flooding landslide landslides mudslide mudslides avalanche storm hurricane typhoon cyclone tornado rains',
  'fire fires blaze wildfire wildfires arson inferno',
  'outbreak virus epidemic pandemic disease influenza flu ebola cholera covid coronavirus measles diphtheria meningitis typhoid malaria dengue hepatitis',
  'protest protests riot riots demonstration demonstrators unrest stampede',
  'stabbing stabbings stabbed knifed'
]
/** The bit of outbreaks. */
export const DISEASE = 1 << 8
/** The bits of what nature does. */
const NATURE = 1 << 5 | 1 << 6 | DISEASE
/** Words that may stand for any event of force. */
const ANY = 'attack attacks attacked assault incident violence massacre killing killings'

const ANY_KIND = (1 << KINDS.length) - 1
const kindOf = new Map<string, number>()
KINDS.forEach((words, index) => { for (const word of words.split(' ')) kindOf.set(word, 1 << index) })
for (const word of ANY.split(' ')) kindOf.set(word, ANY_KIND)

/** Bits of the kinds of event that words name, 0 for none. A word that may stand for any counts only where no other says more. */
export function eventKinds(words: readonly string[]): number {
  let kinds = 0
  let any = 0
  for (const word of words) {
    const kind = kindOf.get(word)
    if (kind === ANY_KIND) any = kind
    else if (kind !== undefined) kinds |= kind
  }
  return kinds || any
}

/** The same of a whole sentence. */
export const sentenceKinds = once(({ words }: SentenceWords) => eventKinds(words))

/** True for a sentence that speaks of what nature does and of nothing else: no party to a conflict has a count of its own. */
export function isOfNature(sentence: SentenceWords): boolean {
  const kinds = sentenceKinds(sentence)
  return kinds !== 0 && (kinds & ~NATURE) === 0
}

/** The same of one word. */
export function wordKinds(word: string): number {
  return kindOf.get(word) ?? 0
}

/** "[Earlier this week], a bomb killed nine", "[Last month], …", "[As reported earlier], …": what was before the news. */
const EARLIER = /^(?:earlier (?:this|last) (?:week|month|year)|last (?:week|month|year)|as (?:(?:[\w-]+ )?reported (?:earlier|previously|before)|(?:earlier|previously|already) reported))\b/i
const EARLIER_END = 40

const ANOTHER: ReadonlySet<string> = new Set(['separate', 'separately', 'unrelated', 'elsewhere', 'similar'])

/** The kinds of a form as written in a text; -1 for a word that tells of another event. */
const kindsOfForm = keepByForm((_, lower) => ANOTHER.has(lower) ? -1 : kindOf.get(lower) ?? 0)

/** The kinds of event that a sentence speaks of, by its tokens; none where it says that it tells of another event than those around it. */
export function relatedKinds({ text, sentences, forms: { table, number } }: TextDocument, sentence: number): number {
  let kinds = 0
  let any = 0
  if (EARLIER.test(text.slice(sentences.start[sentence], (sentences.start[sentence] as number) + EARLIER_END))) return 0
  for (let token = sentences.firstToken[sentence] as number, end = sentences.endToken[sentence] as number; token < end; token++) {
    const kind = kindsOfForm(table, number[token] as number)
    if (kind < 0) return 0
    if (kind === ANY_KIND) any = kind
    else kinds |= kind
  }
  return kinds || any
}

/** "In a separate incident", "In another operation", "During a second raid", "Elsewhere", "Separately". */
const OPENER = /^(?:(?:in|during) (?:an? )?(?:another|separate|second|third|unrelated|different|further) (?:[\w-]+ ){0,2}(?:incident|operation|attack|raid|clash|encounter|strike|airstrike|engagement|case|event|blast|bombing|shooting|ambush|patrol|mission)\b|(?:separately|elsewhere)\b)/i
/** Code units of a sentence in which it says so. */
const OPENING = 60

/** "In Oldo District, troops …", "In Oldo District of Tesk, …", at the head of a paragraph. */
const IN_PLACE = /^In (?:the )?\p{Lu}[\p{L}'’-]*(?:(?: of)? \p{Lu}[\p{L}'’-]*){0,4},/u

/** True for a sentence that opens the account of another event than the one told before. */
export function opensAnother({ text, sentences: { start, block } }: TextDocument, sentence: number): boolean {
  const at = start[sentence] as number
  if (!/^[IDSE]/i.test(text.charAt(at))) return false
  const words = text.slice(at, at + OPENING)
  return OPENER.test(words) || (block[sentence - 1] !== block[sentence] && IN_PLACE.test(words))
}

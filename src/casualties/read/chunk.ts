import type { Count, Effect } from '../../types'
import type { HarmForm } from '../words/lexicon'

interface Base { readonly first: number, readonly end: number }

/** A noun phrase up to its head; what follows "of" is the next phrase. Word indexes into the sentence. */
export interface NounPhrase extends Base {
  readonly kind: 'noun'
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'no' | 'none'
  /** The number or vague amount at its start, null without one. */
  readonly quantity: Count | null
  /** Index after the quantity; `first` without one. */
  readonly quantityEnd: number
  /** Index of the head noun; -1 where only a quantity or determiner stands ("five", "another"). */
  readonly head: number
  readonly names: 'person' | 'thing' | 'time' | 'unknown'
  /** Written with capitals and without determiner: a name, maybe with a title before it. */
  readonly proper: boolean
  readonly plural: boolean
  /** "slain", "wounded", "kidnapped", "missing", "dead" in front of the head. */
  readonly harmed: Effect | null
  /** The phrase in front of a possessive 's inside it: index range of its words. */
  readonly possessor: { readonly first: number, readonly end: number } | null
}

/** Auxiliaries and one main verb. */
export interface VerbGroup extends Base {
  readonly kind: 'verb'
  /** Index of the main verb. */
  readonly head: number
  readonly harm: HarmForm | null
  readonly passive: boolean
  /** A form of "be" (or "remain") without a further verb. */
  readonly copula: boolean
  /** Has a tense of its own. A bare -ed form counts as finite and as a participle. */
  readonly finite: boolean
  readonly form: 'finite' | 'bare' | 'ing' | 'infinitive'
  readonly negated: boolean
  /** "may", "could", "would", …; null without one. */
  readonly modal: string | null
  /** Verbs and adverbs that the main verb stands under: "feared", "reportedly", "threatened". */
  readonly hedges: readonly string[]
  /** An adjective of harm that completes it: "found dead", "is missing", "were reported killed". */
  readonly predicate: Effect | null
  readonly reporting: boolean
}

/** Any other word: its role in the sentence. */
export interface Mark extends Base {
  readonly kind: 'preposition' | 'including' | 'conjunction' | 'comma' | 'semicolon' | 'colon' | 'dash' | 'open' | 'close' | 'quote' | 'stop' | 'relative' | 'subordinator' | 'adverb' | 'pronoun' | 'adjective' | 'time' | 'other'
  readonly word: string
}

export type Chunk = NounPhrase | VerbGroup | Mark
